"""The base forms of English words, by rules and a table of those that no rule inflects."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from summarizer.text.irregular import IRREGULAR
from summarizer.text.lazy import lazy
from summarizer.text.lemma_tables import BARE_ENDINGS, KEEP_DOUBLE_L, NO_FINAL_E, WITH_FINAL_E
from summarizer.text.stopwords import STOPWORDS

__all__ = ["STOPWORDS", "WordMention", "content_words", "lemma"]

_WORD = lazy(r"\w+(?:'\w+)*")
_VOWELS = frozenset("aeiouy")
_STAYS_DOUBLE = frozenset("sfz")
_LONG_ENOUGH = 3
_INFLECTIONS = 4  # "settings", "setting", "set"
# Filings share most of their words.
_REMEMBERED = 8192
# A one-syllable stem with a single last consonant would have doubled it: an e has fallen.
_SHORT = lazy(r"(?:[^aeiouy]*|[^aeiouy]*qu)[aeiouy][^aeiouwxy]")
_FINAL_E = lazy(
    r"(?:[^aeiou]at|[iu]at|[aeiouy]v|[lr]v|[aiouy]z|[^aeiouw]iz|[aeioulnr]c|[nr]s|[aeiou]s|ps|yp"
    r"|[aiou]b|[^e]ed|[dr]g|[aeu]ng|[aou]g|u|[bcdfgkptz]l|[aeiou]bl|[^aeiou]u[cdlmnrt]"
    r"|[^aeiou]i[dlmn]|[^aeo]ir|qu|[^aeo]a[dgkmnprcs]|[^aeiou]o[dkms]|[dmnuv]ot)$",
)


class WordMention(NamedTuple):
    """A word that carries meaning, at its place, with its base form."""

    start: int
    end: int
    text: str
    lemma: str


@lru_cache(maxsize=_REMEMBERED)
def lemma(word: str) -> str:
    """The base form of an English word, in small letters; a word without rule is its own.

    All forms of a regular verb or noun have one lemma, and a lemma is its own. A possessive is
    the word itself.

    >>> lemma("announced"), lemma("Companies"), lemma("sold"), lemma("ImmunoGen's")
    ('announce', 'company', 'sell', 'immunogen')
    """
    key = word.lower().removesuffix("'s").rstrip("'")
    for _ in range(_INFLECTIONS):
        base = _base(key)
        if base == key:
            break
        key = base
    return key


def _base(key: str) -> str:
    """A word without its last inflection."""
    if key in IRREGULAR:
        return IRREGULAR[key]
    if len(key) <= _LONG_ENOUGH or not key.isalpha():
        return key
    if key.endswith("s"):
        return _singular(key)
    ending = next((each for each in ("ed", "ing") if key.endswith(each)), "")
    return _without(key, ending) if ending else key


def _singular(key: str) -> str:
    """A plural noun or the third person of a verb without its ending."""
    if key.endswith(BARE_ENDINGS):
        return key
    if key.endswith("ies") and len(key) > len("ties"):
        return key[:-3] + "y"
    if key.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return key[:-2]
    return key[:-1]


def _without(key: str, ending: str) -> str:
    """A verb's base form from its past or its present participle."""
    stem = key.removesuffix(ending)
    if len(stem) < 2 or not _VOWELS.intersection(stem):  # noqa: PLR2004
        return key
    if ending == "ed" and stem.endswith("i"):
        return stem[:-1] + "y"
    if stem in NO_FINAL_E:
        return stem
    if stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        return _single(stem)
    return stem + "e" if _lost_its_e(stem, ending) else stem


def _lost_its_e(stem: str, ending: str) -> bool:
    """Whether an e fell from a stem when the ending was put to it."""
    if stem in WITH_FINAL_E or (ending == "ed" and stem.endswith("e")):
        return True
    return _SHORT.fullmatch(stem) is not None or _FINAL_E.search(stem) is not None


def _single(stem: str) -> str:
    """A stem whose last consonant was doubled for the ending: "permitt", but not "assess"."""
    if stem[-1] in _STAYS_DOUBLE or stem in KEEP_DOUBLE_L:
        return stem
    return stem[:-1]


def content_words(text: str) -> tuple[WordMention, ...]:
    """The words of a text that carry meaning, in order: all but function words and numbers.

    Both parts of a hyphenated word are words. Numbers in words, months and names are among them.

    >>> [word.lemma for word in content_words("The trial did not meet its 2 end-points.")]
    ['trial', 'meet', 'end', 'point']
    """
    return tuple(
        WordMention(*match.span(), word, lemma(word))
        for match in _WORD.finditer(text)
        if (word := match[0]).lower() not in STOPWORDS and any(map(str.isalpha, word))
    )
