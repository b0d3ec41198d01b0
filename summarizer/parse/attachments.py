"""What is no text: files that are refused, documents that are named and skipped."""

from __future__ import annotations

import re

from summarizer.errors import InputError
from summarizer.text.lazy import lazy

__all__ = ["exhibit_type", "refuse_binary", "unread_reason"]

# ── whole files ──────────────────────────────────────────────────────────────────────────────

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "gzip-compressed"),
    (b"BZh", "bzip2-compressed"),
    (b"\xfd7zXZ\x00", "xz-compressed"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Excel file"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"{\\rtf", "a rich-text file"),
)
_OFFICE = ((b"word/", "a Word file"), (b"xl/", "an Excel file"), (b"ppt/", "a PowerPoint file"))
_HINT = "give the filing as text or HTML, or the complete submission (.txt) as EDGAR has it"
_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SAMPLE = 65_536
_CONTROLS = bytes([*range(9), *range(14, 26), *range(28, 32), 127])


def refuse_binary(data: bytes, name: str) -> None:
    """Refuses a file that is no text, and says what it is.

    Control characters and NUL bytes here and there are let pass: they are the reader's to report.

    Raises:
        InputError: It is a PDF, an image, an archive, a program or bytes of no known kind.
    """
    kind = _signature(data) or _control_heavy(data)
    if kind is not None:
        raise InputError(f"{name!r} is {kind}, not the text of a filing", _HINT)


def _signature(data: bytes) -> str | None:
    for mark, kind in _SIGNATURES:
        if data.startswith(mark):
            return kind
    if data.startswith(b"PK\x03\x04"):
        names = data[: 2 * _SAMPLE]
        return next((kind for mark, kind in _OFFICE if mark in names), "a ZIP archive")
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "a WebP image"
    if data.startswith(b"BM") and data[6:10] == bytes(4):
        return "a BMP image"
    if data.startswith(b"MZ") and b"\x00" in data[:64]:
        return "a program"
    return None


def _control_heavy(data: bytes) -> str | None:
    if data.startswith(_MARKS):
        return None
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if not controls:
        return None
    if 3 * sample.count(0) > len(sample):
        halves = {sample[:1024:2].count(0), sample[1:1024:2].count(0)}
        wide = min(halves) == 0 and len(sample) > 3  # noqa: PLR2004 - two letters, two bytes each
        return "UTF-16 without a byte-order mark" if wide else "mostly NUL bytes"
    # Random bytes are controls one time in nine, and never UTF-8 for long.
    if 3 * controls > len(sample) or (20 * controls > len(sample) and not _is_utf8(sample)):
        return "binary"
    return None


def _is_utf8(sample: bytes) -> bool:
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(sample) - 4 and len(sample) == _SAMPLE
    return True


# ── documents of a submission ────────────────────────────────────────────────────────────────

_HEAD = 4096
_WRAPPERS = lazy(r"(?:\s*+<(?:XBRL|XML|JSON|PDF|ZIP|EXCEL|GRAPHIC)>)*+\s*+", re.IGNORECASE)
_UUENCODED = lazy(r"begin(?:-base64)? [0-7]{3,4} ")
_PROLOGUE = lazy(r"(?:\s*+(?:<\?[^>]*+>|<!--(?:[^-]|-(?!->))*+-->|<!DOCTYPE[^>]*+>))*+\s*+")
_ROOT = lazy(r"<([A-Za-z][\w.-]{0,60}:)?([A-Za-z][\w.-]{0,60})")
_MARKUP = frozenset({"body", "div", "font", "head", "html", "p", "pre", "table", "title"})
_ON_PAPER = "filed on paper"
_TYPES = {
    "GRAPHIC": "an image",
    "ZIP": "a ZIP archive",
    "EXCEL": "an Excel file",
    "PDF": "a PDF",
    "JSON": "JSON data",
    "XML": "XML data",
}
_XBRL = {
    "INS": "an XBRL instance",
    "SCH": "an XBRL schema",
    "CAL": "an XBRL calculation linkbase",
    "DEF": "an XBRL definition linkbase",
    "LAB": "an XBRL label linkbase",
    "PRE": "an XBRL presentation linkbase",
    "REF": "an XBRL reference linkbase",
}
_XBRL_TYPE = lazy(r"EX-10[01]\.([A-Z]{3})[A-Z]?\d{0,3}")
_EXTENSIONS = {
    "gif": "an image",
    "jpg": "an image",
    "jpeg": "an image",
    "png": "an image",
    "bmp": "an image",
    "pdf": "a PDF",
    "zip": "a ZIP archive",
    "xls": "an Excel file",
    "xlsx": "an Excel file",
    "json": "JSON data",
    "xsd": "an XBRL schema",
    "css": "a style sheet",
    "paper": _ON_PAPER,
}
_WITHOUT_CONTROLS = dict.fromkeys(code for code in range(32) if not chr(code).isspace())
_PAPER = "this document was generated as part of a paper submission"


def unread_reason(body: str, kind: str | None, filename: str | None) -> str | None:
    """Why a document of a submission is not read; None for text.

    Args:
        body: The first characters after `<TEXT>`; a few thousand are enough.
        kind: What `<TYPE>` says.
        filename: What `<FILENAME>` says.

    >>> unread_reason("begin 644 logo.jpg", "GRAPHIC", "logo.jpg")
    'an image, uuencoded'
    """
    told = _told(kind, filename)
    wrapped = _WRAPPERS.match(body)
    at = wrapped.end() if wrapped else 0
    if _UUENCODED.match(body, at):
        return f"{told or 'an attachment'}, uuencoded"
    if kind is not None and _named(kind) is not None:
        return told
    return _seen(body[at : at + _HEAD], told)


def _told(kind: str | None, filename: str | None) -> str | None:
    by_type = _named(kind) if kind else None
    extension = filename.rpartition(".")[2].strip().lower() if filename else ""
    return by_type or _EXTENSIONS.get(extension)


def _named(kind: str) -> str | None:
    upper = kind.strip().upper()
    match = _XBRL_TYPE.fullmatch(upper)
    return _XBRL.get(match[1], "XBRL data") if match else _TYPES.get(upper)


def _seen(head: str, told: str | None) -> str | None:
    if head.startswith("%PDF-"):
        return "a PDF"
    if told == _ON_PAPER or _PAPER in " ".join(head[:500].lower().split()):
        return _ON_PAPER
    if 3 * (len(head) - len(head.translate(_WITHOUT_CONTROLS))) > len(head) > 0:
        return told or "binary"
    if told is None:
        return _foreign_markup(head)
    # A file name ending in .pdf is no proof: EDGAR's text extracts stand beside their originals.
    return told if not head.strip() or _foreign_markup(head) else None


def _foreign_markup(head: str) -> str | None:
    if not head.startswith("<?xml"):
        return None
    prologue = _PROLOGUE.match(head)
    root = _ROOT.match(head, prologue.end() if prologue else 0)
    if root is None or root[2].lower() in _MARKUP:
        return None
    return "an XBRL instance" if root[2] == "xbrl" else "XML data"


# ── exhibits by their file names ─────────────────────────────────────────────────────────────

_EXHIBIT = lazy(
    r"(?:^|[^a-z]|\d[a-z]|x|[a-z](?=ex(?:99|10|3[12])[-_. dx]?\d))"
    r"ex(?:h|hb|hibit)?[-_ .]?(\d{1,4})(?:[-_. dx](\d{1,2}))?(?!\d)",
    re.IGNORECASE,
)
# The exhibit numbers of Item 601 of Regulation S-K that have two digits; "ex41" is exhibit 4.1.
_TWO_DIGITS = frozenset([*range(10, 29), *range(31, 37), *range(95, 100)])


def exhibit_type(filename: str) -> str | None:
    """The exhibit that a file name speaks of, as a document type; None if of none.

    >>> exhibit_type("d123dex991.htm"), exhibit_type("ex10-1.htm"), exhibit_type("index1.htm")
    ('EX-99.1', 'EX-10.1', None)
    """
    match = _EXHIBIT.search(filename)
    if match is None:
        return None
    digits, minor = match[1].lstrip("0"), match[2]
    if not digits:
        return None
    if minor is None:
        digits, minor = _parted(digits)
    return f"EX-{digits}.{minor}" if minor else f"EX-{digits}"


def _parted(digits: str) -> tuple[str, str]:
    if len(digits) == 1:
        return digits, ""
    width = 2 if int(digits[:2]) in _TWO_DIGITS else 1
    return digits[:width], digits[width:]
