"""The one sentence a reader must know: what happened, to whom, in at most 25 words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftHeadline
from summarizer.domain.filing import BlockKind, SectionKind
from summarizer.extract.clauses.cut import Cut, has_verb, opened
from summarizer.extract.clauses.cuts import drop_list, shorten
from summarizer.extract.clauses.heads import (
    drop_asides,
    drop_attachment,
    drop_dateline,
    drop_lead,
    drop_mark,
    reported,
)
from summarizer.extract.evidence import quote, quotes_of
from summarizer.extract.salience import FLAG_WEIGHT, Weighed, signs
from summarizer.extract.speech import speech
from summarizer.extract.statements import Statement, Zone
from summarizer.extract.worth import worth
from summarizer.text.lazy import lazy
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.extract.parties import Party

__all__ = ["MOST_WORDS", "Lead", "headline"]

MOST_WORDS = 25
_EASY_WORDS = 22
_EMPTY = lazy(r"\b(?:(?:press|news) release|following actions|letter|statement)\W*$", re.IGNORECASE)
_TRIED = 12
_GAIN, _VERBLESS = 1.5, 1.0
# A sentence that names the registrant is better than one with its name set before it; one that
# tells that something is told is worse than what is told.
_AS_SPOKEN, _HOLLOW = 0.8, 1.2
_NAMED_FIRST = lazy(r"[^:\"]{3,80}: ")
_HOLLOW_NEWS = lazy(
    r"\bissued (?:a|an|its|the) (?:joint )?(?:press|news|earnings) release\b(?! announcing)"
    r"|\bcertain (?:updates|matters|information|changes|actions|senior-level)\b"
    r"|\b\d{1,2}:\d\d\b|\bmay,? |\bas described\b|\bpresentations?\b|\bconference call\b",
    re.IGNORECASE,
)


class Lead(NamedTuple):
    """The headline, and the sentence that it was made of (None where it is a heading)."""

    draft: DraftHeadline
    weighed: Weighed | None


def headline(filing: Filing, weighed: Sequence[Weighed], party: Party | None) -> Lead:
    """The gravest flagged matter, else the weightiest sentence that can be said in 25 words.

    Where no sentence can, a heading, an item's caption or a line of the cover stands in; only a
    filing with no visible word at all has an empty headline.
    """
    best: tuple[float, Lead] | None = None
    for rank, candidate in _candidates(weighed):
        if best is not None and best[0] >= rank + _GAIN:
            break
        made = _from_sentence(filing, candidate, party)
        if made is None:
            continue
        value = rank - signs(candidate.statement.text) + signs(made.text)
        value -= 0.0 if has_verb(made.text) else _VERBLESS
        value -= _AS_SPOKEN if _NAMED_FIRST.match(made.text) else 0.0
        value -= _HOLLOW if _HOLLOW_NEWS.search(made.text) else 0.0
        if best is None or value > best[0]:
            best = (value, Lead(made, candidate))
    return best[1] if best is not None else Lead(_fallback(filing, party), None)


def _candidates(weighed: Sequence[Weighed]) -> list[tuple[float, Weighed]]:
    """Sentences that nobody is quoted with, best first; the gravest flag leads."""
    telling = [
        one
        for one in weighed
        if not one.statement.voice
        and (one.statement.heading or not one.statement.ragged)
        and speech(one.statement.text) is None
    ]
    grave = max((one.flag for one in telling), default=-1)
    ranked = [(_lead_weight(one, grave), one) for one in telling]
    return sorted(ranked, key=lambda pair: (-pair[0], pair[1].statement.start))[:_TRIED]


def _lead_weight(one: Weighed, grave: int) -> float:
    """A headline stands alone: a first sentence is better at it than one that leans on another."""
    leading = _GRAVE if one.flag == grave and grave >= _HIGH else 0.0
    if 0 <= one.flag < _HIGH:
        leading -= FLAG_WEIGHT + one.flag
    first = _FIRST if one.statement.nth == 0 else 0.0
    leaning = _LEANING if _LEANS.match(one.statement.text) else 0.0
    denies = _LEANING if one.flag < 0 and _DENIES.search(one.statement.text) else 0.0
    return worth(one) + leading + first - leaning - denies


# What did not happen is seldom the news, unless a flag says so.
_DENIES = lazy(r"\b(?:not|no|none|neither)\b")
_GRAVE, _HIGH, _FIRST, _LEANING = 4.0, 2, 0.7, 1.0
_LEANS = lazy(
    r"(?:(?:This|These|Such|Each|Also|In addition|Additionally|Furthermore|Finally|Lastly|Other"
    r"|As a result|Accordingly|Therefore|Thus|Consequently|However|With (?:these|this|such)"
    r"|Under the|In connection with"
    r"|As disclosed|For the purposes?|Consistent with|If|In the event|With respect|Of the|Current"
    r"|He|She|It|His|Her|They|Neither|No|None|There|Mr\.|Ms\.|Mrs\.|Dr\."
    r"|We are furnishing)\b|The (?!(?:Company|Registrant|Board|Bank|Corporation|Partnership"
    r"|Trust)\b)[a-z0-9])",
    re.IGNORECASE,
)


def _from_sentence(filing: Filing, weighed: Weighed, party: Party | None) -> DraftHeadline | None:
    for most in (_EASY_WORDS, MOST_WORDS):
        made = _within(filing, weighed, party, most)
        if made is not None:
            return made
    return None


def _within(
    filing: Filing, weighed: Weighed, party: Party | None, most: int
) -> DraftHeadline | None:
    """The sentence whole, else cut to `most` words, the party's name among them.

    None where that cannot be.
    """
    statement = weighed.statement
    for base in _bases(statement.text):
        named = party is None or party.named_in(base.text)
        room = MOST_WORDS if named or party is None else MOST_WORDS - len(party.name.split())
        cut = base if base.words <= room else shorten(base, room - MOST_WORDS + most, loose=True)
        cut = cut or drop_list(base, room - MOST_WORDS + most)
        if cut is None or _EMPTY.search(cut.text) is not None:
            continue
        proof = quotes_of(filing, statement, cut)
        text = _stopless(cut.text)
        if party is None or party.named_in(text):
            if len(text.split()) <= MOST_WORDS:
                return DraftHeadline(opened(text), proof)
            continue
        if len(text.split()) + len(party.name.split()) > MOST_WORDS:
            continue
        words = f'"{text}"' if cut.contiguous and '"' not in text else text
        return DraftHeadline(f"{party.name}: {words}", (*proof, party.quote))
    return None


def _bases(sentence: str) -> Iterator[Cut]:
    told = reported(sentence)
    if told is not None:
        yield drop_asides(told)
    bare = drop_asides(drop_attachment(drop_dateline(drop_mark(sentence))))
    yield bare
    led = drop_lead(bare)
    if led is not None:
        yield led


def _stopless(text: str) -> str:
    return text.rstrip(" ;,:") if not text.endswith(".") else text


def _fallback(filing: Filing, party: Party | None) -> DraftHeadline:
    """An item's caption, a heading or a line of the cover: whatever stands first."""
    for statement in _first_told(filing):
        made = _from_sentence(filing, Weighed(statement, 0.0), party)
        if made is not None:
            return made
    for start, end in _lines(filing):
        words = filing.visible.text[start:end]
        if len(words.split()) > MOST_WORDS:
            continue
        proof = (quote(filing, start, end),)
        if party is not None and not party.named_in(words):
            named = f"{party.name}: {words}"
            if len(named.split()) <= MOST_WORDS:
                return DraftHeadline(named, (*proof, party.quote))
        return DraftHeadline(words, proof)
    text = filing.visible.text
    end = _border(text)
    return DraftHeadline(text[:end], (quote(filing, 0, end),) if end else ())


def _first_told(filing: Filing) -> Iterator[Statement]:
    """The first sentence of each item, though it tell no more than what the filing is for."""
    last = (-1, -1)
    for passage in passages(filing):
        section = filing.documents[passage.document].sections[passage.section]
        here = (passage.document, passage.section)
        if section.kind is not SectionKind.ITEM or passage.kind is not BlockKind.PARAGRAPH:
            continue
        if here == last or not passage.text.endswith(".") or not has_verb(passage.text):
            continue
        last = here
        if _OF_THE_FORM.match(passage.text) is None:
            yield Statement(
                *passage[:3], Zone.ITEM, section.items, *here, passage.block, nth=0, paragraph=0
            )


_OF_THE_FORM = lazy(
    r"(?:A copy|Copies|The (?:foregoing|information|exhibits?|following|full text)|This|Item|"
    r"Such)\b"
)


def _lines(filing: Filing) -> Iterator[tuple[int, int]]:
    """Captions of items first, then any line, as folded ranges."""
    bare = re.compile(r"^\W*item\W*[\d.]+\W*$", re.IGNORECASE)
    for section in filing.main.sections:
        if section.kind is SectionKind.ITEM and section.heading is not None:
            start, end = filing.visible.range(section.heading)
            if start < end and not bare.match(filing.visible.text[start:end]):
                yield start, end
    for passage in passages(filing):
        if passage.kind is not BlockKind.RULE and any(map(str.isalpha, passage.text)):
            yield passage.start, passage.end


def _border(text: str) -> int:
    """Where the first 25 words of a text end."""
    place, words = 0, 0
    while place < len(text) and words < MOST_WORDS:
        following = text.find(" ", place + 1)
        place = len(text) if following < 0 else following
        words += 1
    return place
