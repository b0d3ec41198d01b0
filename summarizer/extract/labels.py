"""What a number is called: the words beside it, taken as they stand."""

from __future__ import annotations

import re

from summarizer.extract.nouns import change, subject, tied, undated, unranged, untied
from summarizer.extract.words.labels import BREAKS, GENERIC, LINKS, STOP, VERBS, WEAK
from summarizer.text.lazy import gated, lazy

__all__ = ["label"]

_WORD = lazy(r"[^\s]+")
_MOST, _MOST_AFTER = 7, 9


def label(sentence: str, start: int, end: int) -> str:
    """A few words of the sentence that say what the number between `start` and `end` counts.

    >>> label("He will receive an annual base salary of $725,000.", 41, 49)
    'annual base salary'
    """
    ahead = unranged(_FROM_TO.sub("", _DEFINED.sub("", undated(sentence, 0, start))))
    behind = _PER.sub("", _DEFINED.sub("", undated(sentence, end, len(sentence))))
    return untied(_label(tied(ahead), tied(behind))) or _nearest(sentence, start, end)


def _label(ahead: str, behind: str) -> str:
    """What the words before and behind a number say that it counts; empty if they say nothing."""
    named = _held_against(ahead, behind) or _counted(ahead, behind) or subject(ahead)
    if named:
        return named
    before, after = _before(ahead), "" if _APART.match(behind) else _after(behind)
    if not _is_weak(before):
        return _completed(before, behind)
    if not _is_weak(after) or (after and _OF.match(behind) is not None):
        return after
    longer = _trimmed(ahead.split()[-_MOST:])
    return "" if _is_weak(longer) else longer


# At what price, by whom and to what end: no name of what was paid.
_APART = lazy(r" (?:at|by|from|with|to)\b")


def _held_against(ahead: str, behind: str) -> str:
    """What a number is compared with or is the change of, and how; empty where it is neither."""
    compared = _COMPARED.search(ahead)
    if compared is not None:
        whole = _APPOSED.sub("", ahead[: compared.start()])
        first = subject(_TOLD_SUM.sub(" ", whole)) or _before(whole)
        return "" if _is_weak(first) else f"{first}, {_after(behind) or compared[1].split()[0]}"
    changed = change(ahead)
    if changed is None or _is_weak(of_what := _before(changed.of)):
        return ""
    return f"{of_what}, {changed.how}"


# What a filing calls something, and what a number rose or fell from, is no part of what it is.
_DEFINED = lazy(r" ?\((?:[^()\"]{0,40})\"[^()]{0,80}\"[^()\"]{0,40}\)")
_FROM_TO = lazy(
    r",? from (?:[$\u20ac\u00a3]?\d[\d,.]*%?|[a-z]+)(?: (?:million|billion|thousand|percent))?"
    r"(?: shares)? to\s*$"
)
_PER = lazy(r"^ (?:per annum|in cash|per year|annually)\b(?: with respect to)?")


# A number that another is held against is of the same thing.
_COMPARED = gated(
    r",? (?:as )?((?:compared|comparison) (?:to|with)|versus|against)(?: (?:a|an|the|about))?\s*$",
    re.IGNORECASE,
)
# "$5 million, or $0.43 per share": the first number has the name.
_APPOSED = lazy(
    r",? (?:or|equal to) [($]*[\d.]+\)?(?: cents)? (?:a|per|each)(?: \w+){0,2}? share,?\s*$",
    re.IGNORECASE,
)
_AMOUNT = lazy(
    r"[(]?[$\u20ac\u00a3]?\d[\d.,]*%?[),]?|(?:million|billion|thousand|percent),?|[(]?[ivx]{1,4}[)]"
)
# What something was, and for what time, before what it is compared with.
_TOLD_SUM = lazy(
    r" [(]?[$\u20ac\u00a3][\d.,]+[)]?(?: (?:million|billion|thousand))?"
    r"(?: (?:for|in|during) (?:the )?[\w-]+(?: [\w-]+)?)?,?$"
)
# What a number counts stands right after it: "155 patients", "a 47-center trial", "40,000 shares".
_THING = lazy(
    r"(?:[ -](?!percent\b|of\b|in\b|to\b|per\b|and\b|or\b|for\b|at\b|on\b|by\b|from\b|is\b|was\b"
    r"|were\b|are\b|which\b|that\b|as\b|with\b|plus\b|through\b|due\b|under\b|a\b|will\b|through\b"
    r"|each\b|an\b|annually\b|cash\b|respectively\b|" + VERBS + r")[A-Za-z])"
)
_COUNTS = lazy(r"\b([a-z]{4,}(?:ment|tion|sion|al|ance|ence|grant|award|issue|sale|number)) of\s*$")
_DRAWN = lazy(
    r" (?:outstanding|drawn|available|remaining) (?:on|under) (?:[\w'-]+ ){1,6}?"
    r"(?:facility|agreement|line|loan|program|plan|authorization)\b"
)
_NAMED_AFTER = lazy(r" (?:[A-Z][\w-]* ){1,6}?(?:Notes?|Debentures?|Bonds?)\b(?: due \d{4})?")


def _counted(ahead: str, behind: str) -> str:
    """What stands right after a number that counts or measures it; empty where nothing does."""
    named = _NAMED_AFTER.match(behind) or _DRAWN.match(behind)
    if named is not None:
        return named[0].strip()
    if _THING.match(behind) is None:
        return ""
    after = _after(behind.replace(",", "", 1) if behind[:1] == "-" else behind)
    if _is_weak(after):
        return ""
    before = _COUNTS.search(ahead)
    if before is not None:
        return f"{before[1]} of {after}"
    if " " in after:
        return after
    of_what = _before(ahead)
    return after if _is_weak(of_what) else f"{after}, {of_what}"


def _is_weak(words: str) -> bool:
    bare = [_bare(word) for word in words.split()]
    return len(words) < _SHORT or all(
        word in WEAK or word in GENERIC or word in STOP for word in bare
    )


_SHORT = 3
_OF = lazy(r"(?:,? in (?:the )?(?:aggregate )?(?:principal )?amount)? of (?=\S)")


def _completed(before: str, behind: str) -> str:
    """A generic word with what follows the number: "principal amount" of which notes."""
    tail = before.split()[-2:]
    found = _OF.match(behind)
    if found is None or not all(_bare(word) in GENERIC for word in tail):
        return before
    after = _after(behind[found.end() - 1 :])
    return before if _is_weak(after) else f"{before} of {after}"


# When something is so says nothing of what it is.
_WHEN = lazy(
    r",? (?:at|by|before|after|until|during|within|over|following|upon|for|in) (?:the |an? |its )?"
    r"(?:end|beginning|close|closing|first|second|third|fourth|next|last|prior|past|one|two|three"
    r"|same|full|\w+-(?:year|month|day|week))\b[^,;]{0,60}$",
    re.IGNORECASE,
)
# "In the amount" and "to Finch Corp. for" lead up to a number and say nothing of what it is.
_HOW_MUCH = lazy(
    r"(?: (?:to be|is|are|was|were|will be|forecast|expected|projected|estimated|anticipated))*"
    r",? (?:in|for|at|with|having|by|within|to) (?:a |an |the )?(?:total |maximum |minimum "
    r"|aggregate |estimated |approximate |initial |annual |cash )*(?:amount|rate|value|sum|total"
    r"|range|consideration)(?: (?:equal to|of|between|from|per annum))*\s*$",
    re.IGNORECASE,
)
_PARTY = lazy(
    r",? (?:to|by|from|with) (?:the )?(?:[A-Z][\w&'.-]*,? ?(?:and |of )?){1,7}(?:(?:for|at|in) ?"
    r"(?:a |an |the )?)?$"
)


def _before(text: str) -> str:
    words = [match[0] for match in _WORD.finditer(_when_left_out(text)[-220:])]
    while words and (_bare(words[-1]) in LINKS or _AMOUNT.fullmatch(words[-1])):
        words.pop()
    kept = _phrase(words)
    said = " ".join(words)
    for needless in (_HOW_MUCH, _PARTY):
        shorter = needless.sub("", said)
        if shorter == said:
            continue
        wider = _phrase(shorter.split())
        if not _is_weak(wider):
            return wider
    return kept


def _when_left_out(text: str) -> str:
    trimmed = _LINKED.sub("", text)
    without = _WHEN.sub("", trimmed)
    return without if len(without.split()) > 1 else text


_LINKED = lazy(r"(?: (?:at|of|to|was|were|is|are|be|approximately|about|up|for|by|a|an|the))+\s*$")


def _phrase(words: list[str]) -> str:
    kept: list[str] = []
    cut = False
    for word in reversed(words):
        stops = word[-1:] in ",;:." and word not in _TITLES
        if _bare(word) in BREAKS or stops or _AMOUNT.fullmatch(word) or '"' in word:
            break
        if len(kept) == _MOST:
            cut = True
            break
        kept.append(word)
    kept.reverse()
    return _WITH.sub("", _trimmed(_from_border(kept) if cut else kept))


# What somebody came to have: "the company ended with net debt".
_WITH = lazy(r"^(?:[\w'-]+ ){0,3}\w+ed (?:[\w'-]+ ){0,3}?with (?=\S)")
_TITLES = frozenset({"Mr.", "Ms.", "Mrs.", "Dr.", "Inc.", "Corp.", "Co."})
_PREPOSITIONS = frozenset("of to in for with by on from as at into under through".split())


def _from_border(words: list[str]) -> list[str]:
    """A phrase that is cut on its left begins after the first preposition, if enough is left."""
    for place, word in enumerate(words[:-1]):
        if _bare(word) in _PREPOSITIONS and len(words) - place > _ENOUGH:
            return words[place + 1 :]
    return words


_ENOUGH = 3


def _trimmed(words: list[str]) -> str:
    """Words without those that only lead up to a noun."""
    kept = list(words)
    while kept and (_bare(kept[0]) in STOP or _bare(kept[0]) in BREAKS):
        kept.pop(0)
    while len(kept) > 1 and (kept[0][:1] in "$(" or not any(map(str.isalnum, kept[0]))):
        kept.pop(0)
    while kept and _bare(kept[-1]) in STOP:
        kept.pop()
    return " ".join(kept).strip(' ,;:()"*\u2022\u25cf\u00b7')


_ENDS_AFTER = frozenset(
    "by to at for from with which that who through under as on pursuant upon after before until"
    " held per when if but including plus".split()
)


def _after(text: str) -> str:
    kept: list[str] = []
    if text[:1] in {",", ";", "."}:
        return ""
    words = [match[0] for match in _WORD.finditer(text[:200].lstrip("-"))]
    for place, word in enumerate(words):
        if not kept and _bare(word) in _LEADS:
            continue
        if len(kept) == _MOST_AFTER or _ends(word, words[place + 1 : place + 2]):
            break
        kept.append(word)
        if word[-1:] in ",;:." and word not in _TITLES:
            break
    while kept and (_bare(kept[-1]) in STOP or _bare(kept[-1]) in _JOINS):
        kept.pop()
    if len(kept) > 1 and kept[-1].endswith("ed"):
        # "A trial funded by": what was done with it is no part of its name.
        kept.pop()
    return " ".join(kept).strip(' ,;:.()"')


_JOINS = frozenset({"and", "or"})
_LEADS = frozenset({"of", "in", "per", "a"}) | LINKS


def _ends(word: str, following: list[str]) -> bool:
    """Whether a word behind a number begins what is no longer its name."""
    bare = _bare(word)
    if bare in _JOINS and following and _is_plain(following[0]):
        return False
    return (
        bare in BREAKS
        or bare in _ENDS_AFTER
        or _AMOUNT.fullmatch(word) is not None
        or word[:1] in "($"
    )


def _is_plain(word: str) -> bool:
    return _bare(word) not in BREAKS and _bare(word) not in STOP and word[:1].isalpha()


def _bare(word: str) -> str:
    return word.strip(",;:.()\"'").lower()


def _nearest(sentence: str, start: int, end: int) -> str:
    """For want of a phrase, the words around the number as they stand."""
    words = sentence[:start].split()[-_NEAR:] or sentence[end:].split()[:_NEAR]
    return " ".join(words).strip(' ,;:.()"') or sentence[start:end].strip()


_NEAR = 5
