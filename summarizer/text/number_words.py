"""Numbers in words: "fifty-five", "two hundred thousand", "one-third", "two and a half"."""

from __future__ import annotations

import re
from decimal import Decimal

from summarizer.text.gates import evened
from summarizer.text.lazy import lazy
from summarizer.text.number_tables import CARDINALS, DENOMINATORS, SCALES
from summarizer.text.number_types import EXACT, ONE, ROUNDED, Numeral, Shape

__all__ = ["is_number_word", "word_numerals"]

_CARDINAL = "|".join(sorted(CARDINALS, key=len, reverse=True))
# For texts in small letters: what parts words is one set of characters, which is searched fast.
_START = lazy(
    rf"[^a-z0-9_-](?=z|o|t[whe]|f[oi]|s[ie]|e[il]|n|h|a )((?:{_CARDINAL})(?!\w)"
    r"|a (?=(?:hundred|thousand|million|billion|trillion|dozen)\b)"
    r"|half(?= (?:(?:of|the|its|our|their|a)\b|\())|a (?=(?:third|quarter) of\b))",
    re.ASCII,
)
_NEXT = lazy(r"(,? and |-| )(an? )?([A-Za-z]+)")
_WORD = lazy(r"[A-Za-z]+")
_TAIL = lazy(r"-([A-Za-z][A-Za-z]+(?:-[A-Za-z]+)*)")
# "From nine to eight" is a change and no ratio.
_FROM = lazy(r"\bfrom $", re.IGNORECASE)
_FOR = lazy(rf"[- ](?:for|to)[- ]({_CARDINAL})(?!\w)", re.IGNORECASE | re.ASCII)
_RESTATED = lazy(r" \(([\d,]{1,20}(?:\.\d{1,6})?)\)")
_PROPER = lazy(r"[ -][A-Z][a-z]")
_SENTENCE_END = frozenset(".!?:;\"'(*")
_PLAIN_SCALES = frozenset({"dozen", "hundred", "thousand", "million", "billion", "trillion"})
_ADJECTIVES = frozenset({"time", "sided", "way", "off", "stop"})
_HUNDRED, _TEN = 100, 10


def is_number_word(word: str) -> bool:
    """Whether a single word is a cardinal or a scale: "three", "million"."""
    key = word.lower()
    return key in CARDINALS or key in _PLAIN_SCALES


def word_numerals(text: str) -> list[Numeral]:
    """Every number in words, in order and disjoint; its repetition in digits belongs to it.

    "fifty-five (55) days" is one number. Ordinals, "third party" and names such as
    "Four Seasons" are none.
    """
    found: list[Numeral] = []
    floor = 0
    # With a blank ahead, every word stands behind something, which is matched with it.
    for match in _START.finditer(f" {evened(text)}"):
        start, end = match.start(), match.end() - 1
        if start < floor or _is_name(text, start, end):
            continue
        numeral = _read(text, match[1].strip(), start, end)
        if numeral is not None:
            found.append(numeral)
            floor = numeral.end
    return found


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a capitalised word within a sentence is part of a proper name."""
    if not text[start].isupper() or text[start:end].isupper():
        return False
    before = text[max(0, start - 3) : start].rstrip()
    starts = not before or before[-1] in _SENTENCE_END
    return not starts and _PROPER.match(text, end) is not None


def _read(text: str, first: str, start: int, end: int) -> Numeral | None:
    """The number that begins with a word, in small letters, at this place."""
    if first == "half":
        return _fraction(start, end, ONE, 2)
    if first == "a":
        return _read_article(text, start, end)
    whole, end = _cardinal(text, Decimal(CARDINALS[first]), end)
    fraction = _fractional(text, start, whole, end)
    if fraction is not None:
        return fraction
    ratio = None if _FROM.search(text, max(0, start - 6), start) else _FOR.match(text, end)
    if ratio is not None:
        below = CARDINALS[ratio[1].lower()]
        if below:
            value = ROUNDED.divide(whole, Decimal(below))
            return Numeral(start, ratio.end(), value, Decimal(0), Shape.RATIO, spelled=True)
    return _finish(text, start, end, whole)


def _read_article(text: str, start: int, end: int) -> Numeral | None:
    """Such as "a million", "a dozen", "a third of"."""
    word = _WORD.match(text, end)
    if word is None:
        return None
    key = word[0].lower()
    if key in DENOMINATORS:
        return _fraction(start, word.end(), ONE, DENOMINATORS[key])
    return _finish(text, start, word.end(), SCALES[key])


def _finish(text: str, start: int, end: int, value: Decimal) -> Numeral | None:
    """The number with the word a hyphen joins to it, or with its repetition in digits."""
    restated = _RESTATED.match(text, end)
    if restated and _same(restated[1], value):
        end = restated.end()
    tail = _TAIL.match(text, end)
    word = tail[1] if tail else ""
    if word in _ADJECTIVES and value == 1:
        return None
    return Numeral(start, end, value, ONE, Shape.PLAIN, tail=word, spelled=True)


def _same(digits: str, value: Decimal) -> bool:
    bare = digits.replace(",", "")
    return bare.count(".") <= 1 and bare.strip(".") != "" and Decimal(bare) == value


def _cardinal(text: str, first: Decimal, end: int) -> tuple[Decimal, int]:
    """The value of the number words that go on from the first, and where they end."""
    total, part = Decimal(0), first
    while following := _NEXT.match(text, end):
        joint, article, word = following[1], following[2], following[3].lower()
        if article is not None or not _goes_on(part, joint, word):
            break
        if word in _PLAIN_SCALES:
            scale = SCALES[word]
            if scale <= _HUNDRED:
                part *= scale
            else:
                total, part = total + part * scale, Decimal(0)
        else:
            part += CARDINALS[word]
        end = following.end()
    return total + part, end


def _goes_on(part: Decimal, joint: str, word: str) -> bool:
    """Whether a word continues a number whose last part is worth `part`."""
    if word in _PLAIN_SCALES:
        return joint in {" ", "-"} and 0 < part < _HUNDRED * _TEN
    if word not in CARDINALS:
        return False
    value = CARDINALS[word]
    if part == 0:
        return joint != "-" and value > 0
    if part % _HUNDRED == 0:
        return value > 0
    return joint in {" ", "-"} and part % _HUNDRED >= 20 and part % _TEN == 0 and 0 < value < _TEN  # noqa: PLR2004


def _fractional(text: str, start: int, whole: Decimal, end: int) -> Numeral | None:
    """Such as "one-third", "two thirds of", "two and a half", "two and one-half"."""
    following = _NEXT.match(text, end)
    if following is None:
        return None
    joint, article, word = following[1], following[2], following[3].lower()
    if not joint.endswith("and "):
        return _simple_fraction(text, start, whole, end)
    if article and word in {"half", "quarter"}:
        value = whole + ROUNDED.divide(ONE, Decimal(DENOMINATORS[word]))
        return Numeral(start, following.end(), value, _step(value), Shape.GROUPED, spelled=True)
    if article or word not in CARDINALS:
        return None
    part = _simple_fraction(text, end, Decimal(CARDINALS[word]), following.end())
    if part is None:
        return None
    value = whole + part.value
    return Numeral(start, part.end, value, _step(value), Shape.GROUPED, spelled=True)


def _simple_fraction(text: str, start: int, above: Decimal, end: int) -> Numeral | None:
    """Such as "one-third", "two thirds of"; "one third party" is none."""
    following = _NEXT.match(text, end)
    if following is None or following[2]:
        return None
    joint, below = following[1], DENOMINATORS.get(following[3].lower(), 0)
    if not 0 < above < below:
        return None
    if joint == "-" or (joint == " " and text.startswith(" of", following.end())):
        return _fraction(start, following.end(), above, below)
    return None


def _fraction(start: int, end: int, above: Decimal, below: int) -> Numeral:
    value = ROUNDED.divide(above, Decimal(below))
    return Numeral(start, end, value, _step(value), Shape.FRACTION, spelled=True)


def _step(value: Decimal) -> Decimal:
    """What the last digit is worth of the decimal that equals a fraction; 0 if none does."""
    exponent = value.normalize(EXACT).as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 0
    return ONE.scaleb(-places, EXACT) if 0 <= places <= 6 else Decimal(0)  # noqa: PLR2004
