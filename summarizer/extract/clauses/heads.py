"""What may fall away before what a sentence says, and in brackets beside it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.extract.clauses.cut import Cut, binds, has_verb, whole, without
from summarizer.extract.clauses.patterns import (
    APPOSITIVE,
    ASIDE,
    ATTACHED,
    DATELINE,
    FORMULA,
    INSERTED,
    LEAD,
    LISTS_ON,
    MARK,
    PARTIES,
    PERSON,
    PRONOUN,
    PROVIDED,
    REGISTRANT,
    REMARK,
    REPORT,
    STALE,
    VERB,
    WHERE_DEFINED,
)

if TYPE_CHECKING:
    import re

__all__ = [
    "drop_asides",
    "drop_attachment",
    "drop_dateline",
    "drop_heads",
    "drop_lead",
    "drop_mark",
    "drop_parties",
    "drop_remark",
    "provided",
    "reported",
]


# A sentence is told as headline, as point and as event: what may fall away in it is found once.
_REMEMBERED = 512
_LEAST_REPORTED = 4


@lru_cache(maxsize=_REMEMBERED)
def drop_heads(sentence: str) -> Cut:
    """The sentence without its mark, its dateline and the words that say that something is there.

    >>> drop_heads("(b) Norwood, MA, May 1, 1997-- Example Corp. sold a mill.").text
    'Example Corp. sold a mill.'
    """
    return drop_attachment(drop_dateline(drop_mark(sentence)))


def drop_mark(sentence: str) -> Cut:
    """The sentence without the mark that numbers it in a list, and that it was told before.

    >>> drop_mark("(b) The mill was sold.").text
    'The mill was sold.'
    """
    match = MARK.match(sentence)
    start = 0 if match is None or match.end() >= len(sentence) else match.end()
    stale = STALE.match(sentence, start)
    told = start if stale is None else stale.end()
    return without(whole(sentence), [(0, told)] if told else ())


@lru_cache(maxsize=_REMEMBERED)
def reported(sentence: str) -> Cut | None:
    """What a sentence reports, without the clause that says who reported it and when.

    None where it reports nothing, or where the words would lose their subject or a denial.

    >>> reported("On May 1, 2001, the Registrant announced that Example Ltd. sold its mill.").text
    'Example Ltd. sold its mill.'
    """
    match = REPORT.match(sentence)
    if match is None or binds(sentence[: match.end()]):
        return None
    if REGISTRANT.search(match["who"]) is None or PERSON.search(match["who"]) is not None:
        return None
    start = match.end() + len("that ") * sentence.startswith("that ", match.end())
    rest = sentence[start:]
    if PRONOUN.match(rest) or len(rest.split()) < _LEAST_REPORTED:
        return None
    return Cut(sentence, ((start, len(sentence)),))


@lru_cache(maxsize=_REMEMBERED)
def provided(sentence: str) -> Cut | None:
    """What an agreement provides, without the clause that says that it was signed, and with whom.

    None where nothing follows that can stand alone.

    >>> provided("It signed a deed with A, pursuant to which Example Ltd. will sell a mill.").text
    'Example Ltd. will sell a mill.'
    """
    match = PROVIDED.match(sentence)
    if match is None or binds(sentence[: match.end()]):
        return None
    rest = sentence[match.end() :]
    if PRONOUN.match(rest) or not has_verb(rest) or len(rest.split()) < _LEAST_PROVIDED:
        return None
    return Cut(sentence, ((match.end(), len(sentence)),))


_LEAST_PROVIDED = 6


def drop_asides(cut: Cut) -> Cut:
    """The cut without defined terms in brackets and legal forms set off by commas.

    >>> drop_asides(whole('Example Corp. (the "Company") sold a mill.')).text
    'Example Corp. sold a mill.'
    """
    return without(cut, _asides(cut.sentence))


@lru_cache(maxsize=_REMEMBERED)
def _asides(sentence: str) -> tuple[tuple[int, int], ...]:
    holes = [
        match.span()
        for match in (ASIDE.finditer(sentence) if "(" in sentence else ())
        if '"' in match[0]
        or match["number"]
        or WHERE_DEFINED.match(match[0])
        or not (_tells(match[0]) or binds(match[0]))
    ]
    patterns = (APPOSITIVE, FORMULA, INSERTED)
    for match in (found for each in patterns for found in each.finditer(sentence)):
        if not any(a < match.end() and match.start() < b for a, b in holes):
            holes.append((match.start(), _upto_comma(sentence, match)))
    return tuple(sorted(holes))


def _upto_comma(sentence: str, match: re.Match[str]) -> int:
    """Where what stands between commas ends: the second comma stays if it parts two names."""
    if match["comma"] is None:
        return match.end()
    return match.start("comma") if LISTS_ON.match(sentence, match.end()) else match.end()


def _tells(aside: str) -> bool:
    """Whether words in brackets tell a number rather than a term or a ticker."""
    return any(map(str.isdigit, aside))


def drop_parties(cut: Cut) -> Cut | None:
    """The cut without the day and the parties of an agreement; None where they bind or are not.

    >>> drop_parties(whole("It amended a lease, dated May 1, 2001, among A and B, to end it.")).text
    'It amended a lease to end it.'
    """
    match = PARTIES.search(cut.sentence, cut.start, cut.end)
    return None if match is None or binds(match[0]) else without(cut, [match.span()])


@lru_cache(maxsize=_REMEMBERED)
def drop_remark(cut: Cut) -> Cut | None:
    """The cut without what is said of a name between it and its verb; None where nothing is.

    >>> drop_remark(whole("Ms. Quill, who joined in 2001, will leave.")).text
    'Ms. Quill will leave.'
    """
    found = [match.span() for match in REMARK.finditer(cut.sentence, cut.start, cut.end)]
    free = [(a, b) for a, b in found if not binds(cut.sentence[a:b])]
    return without(cut, free) if free else None


def drop_dateline(cut: Cut) -> Cut:
    """The cut without the place and day at the head of a release.

    >>> drop_dateline(whole("Norwood, MA, May 1, 1997-- Example Corp. sold a mill.")).text
    'Example Corp. sold a mill.'
    """
    match = DATELINE.match(cut.sentence)
    if match is None or cut.start >= match.end():
        return cut
    return without(cut, [(0, match.end())])


def drop_attachment(cut: Cut) -> Cut:
    """The cut without the words that say that what it names is attached.

    >>> drop_attachment(whole("Attached hereto is a copy of the release announcing a sale.")).text
    'release announcing a sale.'
    """
    match = ATTACHED.match(cut.sentence)
    if match is None or cut.start >= match.end():
        return cut
    return without(cut, [(0, match.end())])


@lru_cache(maxsize=_REMEMBERED)
def drop_lead(cut: Cut) -> Cut | None:
    """The cut without a leading phrase of time, cause or reference; None where there is none.

    A lead that conditions or denies ("If …", "Subject to …") stays.
    """
    match = LEAD.match(cut.sentence[cut.start : cut.end])
    if match is None or binds(match["lead"]):
        return None
    start = cut.start + match.end()
    if PRONOUN.match(cut.sentence, start) or not VERB.search(cut.sentence, start, cut.end):
        return None
    return without(cut, [(cut.start, start)])
