"""What a number is called: the words beside it, taken as they stand."""

from __future__ import annotations

import re

from summarizer.text.dates import dates
from summarizer.text.lazy import lazy

__all__ = ["label"]

_WORD = lazy(r"[^\s]+")
_STOP = frozenset(
    "a an the its their his her our of to at in for with by on from as and or but than that which"
    " is are was were be been will would shall may has have had equal approximately about up"
    " additional aggregate an no less more over under nearly least some total received receive paid"
    " pay payable reported sold sell issued issue purchase purchased entitled".split()
)
# Words directly before a number that lead to what it counts.
_LINKS = frozenset(
    "of to at in for with by on equal approximately about up nearly over under than least no less"
    " more be been is are was were an a the aggregate totaling totalling additional exceed"
    " exceeding increased decreased declined grew rose fell totaled amounted increase decrease"
    " reached remain remains was set".split()
)
_BREAKS = frozenset(
    "is are was were be been will would shall may has have had and or but which that who whose if"
    " when while receive received receives paid pay pays sold sell issued issue entered into"
    " provides provide provided announced announcing reported declared authorized approved"
    " increased decreased reduced acquired purchased completed closed delivered offered including"
    " borrowed granted compared from than to we it he she they recognized recorded incurred raised"
    " him her them during primarily due respectively bears bear".split()
)
_MOST = 6


def label(sentence: str, start: int, end: int) -> str:
    """A few words of the sentence that say what the number between `start` and `end` counts.

    >>> label("He will receive an annual base salary of $725,000.", 41, 49)
    'annual base salary'
    """
    ahead = _undated(sentence[:start])
    compared = _COMPARED.search(ahead)
    if compared is not None:
        subject = _before(ahead[: compared.start()])
        than = _after(sentence[end:]) or compared[1]
        if not _is_weak(subject):
            return f"{subject}, {than}"
    before, after = _before(ahead), _after(sentence[end:])
    if not _is_weak(before):
        return before
    if not _is_weak(after):
        return after
    longer = _trimmed(ahead.split()[-_MOST:])
    return longer if not _is_weak(longer) else _nearest(sentence, start, end)


_LEADS_TO_DAY = lazy(
    r",? ?(?:(?:for|in|at|as of|on|during) )?(?:the )?(?:(?:first|second|third|fourth|three|six"
    r"|nine|twelve|fiscal|full) ){0,2}(?:(?:months|quarter|year|weeks) )?(?:ended |ending |of )?$",
    re.IGNORECASE,
)


def _undated(text: str) -> str:
    """A text without its dates and what leads up to them: they say when and not what."""
    kept, place = "", 0
    for mention in dates(text):
        if mention.start >= place:
            kept += _LEADS_TO_DAY.sub("", text[place : mention.start])
            place = mention.end
    return kept + text[place:]


# A number that another is held against is of the same thing.
_COMPARED = lazy(
    r",? (?:as )?((?:compared|comparison) (?:to|with)|versus|against)(?: (?:a|an|the|about))?\s*$",
    re.IGNORECASE,
)
_AMOUNT = lazy(r"[(]?[$\u20ac\u00a3]?\d[\d.,]*%?[),]?|(?:million|billion|thousand|percent),?")
# Words that say nothing of what a number counts when they stand alone.
_WEAK = frozenset(
    "share shares price amount amounts total sum lesser greater value rate number salary payment"
    " proposed represented repaid assumption for against vest versus up reimburse continued"
    " exceeding year month".split()
)
_SHORT = 4


def _is_weak(label: str) -> bool:
    words = label.split()
    return len(label) < _SHORT or (len(words) == 1 and _bare(words[0]) in _WEAK)


def _before(text: str) -> str:
    words = [match[0] for match in _WORD.finditer(text[-160:])]
    while words and (_bare(words[-1]) in _LINKS or _AMOUNT.fullmatch(words[-1])):
        words.pop()
    kept: list[str] = []
    for word in reversed(words):
        ends = _bare(word) in _BREAKS or word[-1:] in ",;:." or _AMOUNT.fullmatch(word)
        if ends or len(kept) == _MOST:
            break
        kept.append(word)
    kept.reverse()
    return _trimmed(kept)


def _trimmed(words: list[str]) -> str:
    """Words without those that only lead up to a noun."""
    kept = list(words)
    while kept and (_bare(kept[0]) in _STOP or _bare(kept[0]) in _BREAKS):
        kept.pop(0)
    while kept and kept[0][:1] in "$(" and len(kept) > 1:
        kept.pop(0)
    while kept and _bare(kept[-1]) in _STOP:
        kept.pop()
    return " ".join(kept).strip(' ,;:()"')


def _after(text: str) -> str:
    kept: list[str] = []
    if text[:1] in {",", ";", "."}:
        return ""
    for match in _WORD.finditer(text[:160]):
        word = match[0]
        if not kept and _bare(word) in {"of", "in", "per", "a"} | _LINKS:
            continue
        if _bare(word) in _BREAKS or len(kept) == _MOST:
            break
        kept.append(word)
        if word[-1:] in ",;:.":
            break
    while kept and _bare(kept[-1]) in _STOP:
        kept.pop()
    return " ".join(kept).strip(' ,;:.()"')


def _bare(word: str) -> str:
    return word.strip(",;:.()\"'").lower()


def _nearest(sentence: str, start: int, end: int) -> str:
    """For want of a phrase, the words around the number as they stand."""
    words = sentence[:start].split()[-_NEAR:] or sentence[end:].split()[:_NEAR]
    return " ".join(words).strip(' ,;:.()"') or sentence[start:end].strip()


_NEAR = 5
