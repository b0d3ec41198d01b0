"""Folding: the one form in which text is compared, quoted and counted.

`docs/fold.md` publishes the rules with test vectors. Folding evens out typography only: no letter
and no digit is ever changed, so that two texts that fold alike read alike.
"""

from __future__ import annotations

from summarizer.text.lazy import lazy

__all__ = ["TYPOGRAPHY", "fold", "rejoined_at"]

_CP1252 = {
    code: bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_QUOTES = dict.fromkeys("\u2018\u2019\u201a\u201b", "'") | dict.fromkeys(
    "\u201c\u201d\u201e\u201f", '"'
)
_DASHES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-")
_BLANKS = dict.fromkeys(
    "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
    + "".join(map(chr, range(0x2000, 0x200B))),
    " ",
)
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_DROPPED = dict.fromkeys(
    "\xad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
    + "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x2070), *range(0xE0000, 0xE0080)))),
    "",
)
_TYPOGRAPHY = _QUOTES | _DASHES | _BLANKS | _LIGATURES | _DROPPED
# What each character is folded to, for `str.translate`.
TYPOGRAPHY = str.maketrans(
    _TYPOGRAPHY | {chr(code): _TYPOGRAPHY.get(char, char) for code, char in _CP1252.items()}
)
_BREAK_AFTER_HYPHEN = lazy(r"(?<=\w[-\u2010\u2011])[ \t]*(?:\r\n|\n|\r)[ \t]*+(?=\w)")
_BLANK_RUNS = lazy(r" {2,}")


def fold(text: str) -> str:
    r"""The folded form of plain text: no markup is looked for and no entity is decoded.

    >>> fold("A \u201ctumor-\n activated\u201d  pro\u00addrug \u2014 \ufb01led")
    'A "tumor-activated" prodrug - filed'
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        # Nothing is there to even out: most of what is folded was cut from folded text.
        return text.strip(" ")
    joined = _BREAK_AFTER_HYPHEN.sub("", text)
    return _BLANK_RUNS.sub(" ", joined.translate(TYPOGRAPHY)).strip(" ")


def rejoined_at(source: str, position: int) -> int:
    r"""Where the word that a hyphen cuts at a line end goes on, or -1 if none is cut there.

    `position` is the place right after the hyphen.

    >>> rejoined_at("tumor-  \n  activated", 6)
    11
    """
    match = _BREAK_AFTER_HYPHEN.match(source, position)
    return match.end() if match else -1
