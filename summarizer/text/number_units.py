"""What follows a number: its scale, percent sign, currency word, and the noun it counts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from summarizer.text.lazy import gated, lazy
from summarizer.text.number_tables import CURRENCY_WORDS, DURATIONS, SCALES, SHARE_WORDS
from summarizer.text.number_types import ONE, Numeral, Shape, UnitClass
from summarizer.text.stopwords import STOPWORDS
from summarizer.text.word_lists import words

__all__ = ["UnitRead", "scale_after", "unit_after"]

_SCALE = lazy(
    r"[ -](thousand|million|billion|trillion|hundred|dozen)s?(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_SCALE_LETTERS = lazy(r" ?([MKB]|MM|mm|[Mm]n|[Bb]n)(?!\w)")
_PERCENT = lazy(
    r" ?%|[ -]per ?cent(?!\w)|[ -](?P<points>percentage[ -]points?)(?!\w)"
    r"|[ -](?P<basis>basis[ -]points?|bps?)(?!\w)",
    re.IGNORECASE | re.ASCII,
)
# A currency in words, and as much behind it as tells that it is one.
_LONGEST_CURRENCY = 60
_CURRENCY = gated(
    r"[ -]((?:(?:u\.?s\.?|united states|canadian|australian|hong kong|singapore) )?dollars?"
    r"|cents?|pence|euros?|pounds sterling|british pounds|pounds(?! (?:of|per))|(?:japanese )?yen"
    r"|swiss francs|french francs|deutsche ?marks|german marks|renminbi|yuan|(?:indian )?rupees"
    r"|mexican pesos|swedish kronor|new israeli shekels|RMB|NIS|USD|EUR|GBP|JPY|CAD|CHF|AUD|HKD"
    r"|SGD|CNY|INR|MXN|SEK)(?!\w)",
    re.IGNORECASE | re.ASCII,
)
_PER_SHARE = lazy(
    r"(?:(?:,? net)?(?: to the (?:seller|holder))? in cash)?"
    r"(?: ?/ ?| per | a | an | each | for each |-per-)(?:(?:basic|diluted|common|ordinary|"
    r"preferred|fully|and|or|american|depositary|"
    r"limited|partnership|class [a-c]|outstanding|one|such|"
    r"series [a-z]|stock|new|restricted) ){0,5}(share|ADS|ADR)(?!\w)",
    re.IGNORECASE | re.ASCII,
)
_PER_SHARE_BEFORE = lazy(
    r"\b(?:per|a)[ -](?:[a-z]+ ){0,3}share,?(?: [a-z]+| [\d.]+ ?(?:%|percent)){0,5} $",
    re.IGNORECASE | re.ASCII,
)
# What a company earns for a share may be named long before the number.
_EARNED = lazy(
    r"\b(?:earnings|income|loss|funds from operations)\b[^;$]{0,30}\bper (?:\w+ ){0,2}share\b"
    r"[^;]{0,110}$|\bper (?:\w+ )?share (?:\w+ )?(?:net )?(?:earnings|income|loss)\b[^;]{0,110}$"
    r"|\beps\b[^;]{0,90}$",
    re.IGNORECASE,
)
_IN_CENTS = lazy(r"\D*\d{1,2}\.\d{1,3}\D*")
# What every share is turned into, and what each one costs.
_OF_EACH_SHARE = lazy(
    r"\beach\b[^;]{0,60}\bshares?\b[^;]{0,300}\bright to receive (?:an amount )?(?:in cash )?"
    r"(?:equal to )?$|\bprice of each [\w -]{0,30}\bshare (?:is|was|will be) $",
    re.IGNORECASE,
)
_LARGE = lazy(r" ?(?:million|billion)\b", re.IGNORECASE)
_PER = lazy(r" ?(?:/| per ) ?([A-Za-z]+)")
_US = lazy(r" \(?U\.?S\.?\)?(?![\w.])")
_TIMES = words(
    """
    year annum month week day hour quarter years annual diem yr calendar fiscal transaction
    """
)
_RATIO = lazy(r"(?:[ -]?(times|fold)| ?x| to (?:1(?:\.0+)?|one))(?!\w|\.\d)")
# Less than one share is what another share is exchanged for.
_PART_OF_SHARE = lazy(r" (?:of (?:a|one) |(?=\w+ of\b))(?:\w+ ){0,2}shares?\b", re.IGNORECASE)
_NOUN_WORDS = lazy(r" ([A-Za-z][A-Za-z'-]{0,24})(?![\w'])")
_PLURALS = frozenset(
    ["people", "men", "women", "children", "persons", "staff", "feet", "personnel"]
)
_NO_PLURAL = ("ss", "us", "is", "'s", "previous", "various", "numerous")
_CENT = Decimal("0.01")
_LARGEST = Decimal(10) ** 12
_REACH = 5


class UnitRead(NamedTuple):
    """What a number measures, by the words after it.

    `end` is where the number ends with its percent sign or currency word, `reach` where the words
    of its unit end; `part` is what the word is a part of (a cent 0.01, a basis point 0.01).
    """

    unit: UnitClass
    end: int
    reach: int
    currency: str | None
    part: Decimal = ONE
    noun: str = ""


def scale_after(text: str, end: int, *, money: bool) -> tuple[Decimal, int]:
    """The scale word after a number, as a factor, and where it ends."""
    scale, place = ONE, end
    while scale <= _LARGEST and (match := _SCALE.match(text, place)):
        scale, place = scale * SCALES[match[1].lower()], match.end()
    if place == end and money and (match := _SCALE_LETTERS.match(text, end)):
        return SCALES[match[1].lower()], match.end()
    return scale, place


def unit_after(text: str, numeral: Numeral, start: int, end: int, currency: str | None) -> UnitRead:
    """What a number measures; `start` and `end` are its place with signs and scale."""
    if percent := _PERCENT.match(text, end):
        part = _CENT if percent["basis"] else ONE
        points = percent["basis"] or percent["points"]
        unit = UnitClass.PERCENTAGE_POINTS if points else UnitClass.PERCENT
        return UnitRead(unit, percent.end(), percent.end(), None, part)
    part = ONE
    if currency is None and (word := _CURRENCY.match(text, end, end + _LONGEST_CURRENCY)):
        currency, part = _currency_word(word[1])
        end = word.end()
    elif currency == "USD" and (word := _US.match(text, end)):
        end = word.end()
    if currency is not None:
        return _money(text, start, end, currency, part)
    return _counted(text, numeral, end)


def _currency_word(word: str) -> tuple[str, Decimal]:
    key = word.lower()
    if key in CURRENCY_WORDS:
        return CURRENCY_WORDS[key]
    plural = key if key.endswith("s") else key + "s"
    return CURRENCY_WORDS.get(plural.replace("us ", "u.s. "), ("USD", ONE))


def _money(text: str, start: int, end: int, currency: str, part: Decimal) -> UnitRead:
    if share := _PER_SHARE.match(text, end):
        return UnitRead(UnitClass.MONEY_PER_SHARE, end, share.end(), currency, part, "share")
    # No share costs millions: what follows a price and is so large is of something else.
    is_small = _LARGE.match(text, end) is None and _LARGE.search(text, start, end) is None
    if is_small and (
        _PER_SHARE_BEFORE.search(text, max(0, start - 48), start)
        or _OF_EACH_SHARE.search(text, max(0, start - 420), start)
        or (
            _IN_CENTS.fullmatch(text, start, end)
            and _EARNED.search(text, max(0, start - 190), start)
        )
    ):
        return UnitRead(UnitClass.MONEY_PER_SHARE, end, end, currency, part, "share")
    per = _PER.match(text, end)
    if per and per[1].lower() not in _TIMES:
        return UnitRead(UnitClass.MONEY_PER_UNIT, end, per.end(), currency, part, per[1].lower())
    return UnitRead(UnitClass.MONEY, end, end, currency, part)


def _counted(text: str, numeral: Numeral, end: int) -> UnitRead:
    """A number without currency or percent sign: ratio, fraction, duration, shares or count."""
    if numeral.shape in {Shape.RATIO, Shape.FRACTION, Shape.ORDINAL}:
        return UnitRead(UnitClass(numeral.shape.value), end, end, None)
    tail = numeral.tail.lower().partition("-")[0] if numeral.tail else ""
    if tail in {"times", "fold"}:
        return UnitRead(UnitClass.RATIO, end, end, None)
    if tail and tail not in SCALES:
        return _of_noun(tail, end, end + 1 + len(numeral.tail))
    if numeral.value < 1 and (share := _PART_OF_SHARE.match(text, end)):
        return UnitRead(UnitClass.RATIO, end, share.end(), None)
    if ratio := _RATIO.match(text, end):
        return UnitRead(UnitClass.RATIO, ratio.end(), ratio.end(), None)
    noun, reach = _noun(text, end, single=numeral.value == 1)
    return _of_noun(noun, end, reach)


def _of_noun(noun: str, end: int, reach: int) -> UnitRead:
    unit = UnitClass.COUNT
    if noun in SHARE_WORDS:
        unit = UnitClass.SHARES
    elif noun in DURATIONS:
        unit = UnitClass.DURATION
    return UnitRead(unit, end, reach, None, noun=noun)


def _noun(text: str, end: int, *, single: bool) -> tuple[str, int]:
    """The word that is counted, the first plural that follows, and where it ends."""
    place = end
    for _ in range(_REACH):
        match = _NOUN_WORDS.match(text, place)
        if match is None:
            break
        word = match[1].lower().rstrip("'")
        if word in STOPWORDS:
            break
        if _is_plural(word) or word in DURATIONS or word in SHARE_WORDS or single:
            return word, match.end()
        place = match.end()
    return "", end


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (
        word.endswith("s") and len(word) > 3 and not word.endswith(_NO_PLURAL)  # noqa: PLR2004
    )
