"""What a number is called: the words beside it, taken as they stand."""

from __future__ import annotations

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
    " during primarily due respectively bears bear".split()
)
_MOST = 6


def label(sentence: str, start: int, end: int) -> str:
    """A few words of the sentence that say what the number between `start` and `end` counts.

    >>> label("He will receive an annual base salary of $725,000.", 41, 49)
    'annual base salary'
    """
    before = _before(sentence[:start])
    if len(before) >= _SHORT:
        return before
    after = _after(sentence[end:])
    return after if len(after) >= _SHORT else _nearest(sentence, start, end)


_SHORT = 4


def _before(text: str) -> str:
    words = [match[0] for match in _WORD.finditer(text[-160:])]
    while words and _bare(words[-1]) in _LINKS:
        words.pop()
    kept: list[str] = []
    for word in reversed(words):
        if _bare(word) in _BREAKS or len(kept) == _MOST or word[-1:] in ",;:.":
            break
        kept.append(word)
    kept.reverse()
    while kept and _bare(kept[0]) in _STOP:
        kept.pop(0)
    while kept and kept[0][:1] in "$(" and len(kept) > 1:
        kept.pop(0)
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
