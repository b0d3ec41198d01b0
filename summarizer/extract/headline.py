"""The one sentence a reader must know: what happened, to whom, in at most 25 words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftHeadline
from summarizer.domain.filing import BlockKind, SectionKind
from summarizer.extract.clauses.cut import Cut, has_verb, opened
from summarizer.extract.clauses.cuts import drop_list, shorten
from summarizer.extract.clauses.heads import (
    drop_asides,
    drop_heads,
    drop_lead,
    provided,
    reported,
)
from summarizer.extract.clauses.patterns import MARK
from summarizer.extract.evidence import quote, quotes_of
from summarizer.extract.salience import FLAG_WEIGHT, Weighed, signs
from summarizer.extract.speech import speech
from summarizer.extract.statements import Statement, Zone
from summarizer.extract.words.headlines import (
    DENIES,
    EMPTY,
    FRAGMENT,
    HISTORY,
    HOLLOW_END,
    HOLLOW_NEWS,
    HOUR,
    LEANS,
    NAMED_FIRST,
    PORTRAIT,
    RESULTS,
)
from summarizer.extract.words.items import WEIGHT_OF_ITEM
from summarizer.extract.worth import tells_results, worth
from summarizer.text.lazy import lazy
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Filing, Section
    from summarizer.extract.parties import Party

__all__ = ["MOST_WORDS", "Lead", "headline"]

MOST_WORDS = 25
_MOST_LETTERS = 1_000
_EASY_WORDS = 22
_TRIED = 14
_GAIN, _VERBLESS = 1.5, 1.0
# A sentence that names the registrant is better than one with its name set before it; one that
# tells that something is told is worse than what is told.
_AS_SPOKEN, _HOLLOW, _HOLLOW_END, _PORTRAYS = 0.8, 2.2, 1.2, 1.5
_PER_WORD, _PER_NUMBER, _MOST_NUMBERS = 0.02, 0.3, 3
_NUMBER = lazy(r"(?<![\w.,-])\$? ?\d[\d,.]*")


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
    for rank, candidate in _candidates(filing, weighed):
        if best is not None and best[0] >= rank + _GAIN:
            break
        made = _from_sentence(filing, candidate, party)
        if made is None:
            continue
        value = rank - signs(candidate.statement.text) + _tells(made, candidate)
        if best is None or value > best[0]:
            best = (value, Lead(made, candidate))
    return best[1] if best is not None else Lead(_fallback(filing, party), None)


# A cut is weighed when it is made and when headlines are compared: what it tells is kept.
_REMEMBERED = 512


@lru_cache(maxsize=_REMEMBERED)
def _told(text: str) -> float:
    """How much the words of a headline tell."""
    counted = RESULTS.search(text) is not None
    value = signs(text) - (0.0 if counted or has_verb(text) else _VERBLESS)
    value -= _AS_SPOKEN if NAMED_FIRST.match(text) else 0.0
    value -= _LEANING if HISTORY.match(text) else 0.0
    value -= _HOLLOW if HOLLOW_NEWS.search(text) or HOUR.search(text) else 0.0
    value -= _HOLLOW_END if HOLLOW_END.search(text.rstrip('"')) else 0.0
    value -= _PORTRAYS if PORTRAIT.match(text) else 0.0
    value += _PER_NUMBER * min(_MOST_NUMBERS, len(_NUMBER.findall(text)))
    return value + _PER_WORD * min(len(text.split()), MOST_WORDS)


def _candidates(filing: Filing, weighed: Sequence[Weighed]) -> list[tuple[float, Weighed]]:
    """Sentences that nobody is quoted with, best first; the gravest flag leads."""
    telling = [
        one
        for one in weighed
        if not one.statement.voice
        and (one.statement.heading or not _torn(one.statement.text))
        and speech(one.statement.text) is None
    ]
    grave = max((one.flag for one in telling), default=-1)
    today = "" if filing.period is None else f"{filing.period:%B} {filing.period.day}, "
    ranked = [(_lead_weight(one, grave, today), one) for one in telling]
    return sorted(ranked, key=lambda pair: (-pair[0], pair[1].statement.start))[:_TRIED]


def _torn(text: str) -> bool:
    """Whether a text begins or ends in the middle; the mark of a list is no beginning."""
    mark = MARK.match(text)
    bare = text if mark is None else text[mark.end() :]
    begins = bare[:1].islower() or FRAGMENT.match(bare) is not None
    return begins or bare.rstrip()[-1:] in _OPEN_ENDS


_OPEN_ENDS = frozenset(",:;")


def _lead_weight(one: Weighed, grave: int, today: str) -> float:
    """A headline stands alone: a first sentence is better at it than one that leans on another."""
    text = one.statement.text
    leading = _GRAVE if one.flag == grave and grave >= _HIGH else 0.0
    if 0 <= one.flag < _HIGH:
        leading -= FLAG_WEIGHT + one.flag
    leading += _FIRST if one.statement.nth == 0 else 0.0
    leading -= _LEANING if LEANS.match(text) else _OLD if HISTORY.match(text) else 0.0
    leading -= _LEANING if one.flag < 0 and DENIES.search(text) else 0.0
    leading += _TODAY if today and today in text else 0.0
    told, dull = tells_results(one.statement)
    leading += _OF_RESULTS if told else 0.0
    leading -= _OF_RESULTS if dull else 0.0
    return worth(one) + leading


_GRAVE, _HIGH, _FIRST, _LEANING = 4.0, 2, 0.7, 1.0
_TODAY, _OF_RESULTS, _OLD = 0.6, 1.0, 0.5


def _from_sentence(filing: Filing, weighed: Weighed, party: Party | None) -> DraftHeadline | None:
    """What tells most of the sentence, whole or cut to 25 words, the party's name among them.

    None where that cannot be.
    """
    made = [
        draft
        for base in _bases(weighed.statement.text)
        for cut in _cuts(base, party)
        if (draft := _named(filing, weighed.statement, cut, party)) is not None
    ]
    return max(made, key=lambda draft: _tells(draft, weighed), default=None)


def _tells(draft: DraftHeadline, weighed: Weighed) -> float:
    """How much a headline tells; what an agreement provides for an amount, above its signing."""
    agreed = provided(weighed.statement.text) if "$" in draft.text else None
    begins = agreed is not None and agreed.text.startswith(draft.quotes[0].text[:_BEGINS])
    return _told(draft.text) + (_PROVIDES if begins else 0.0)


_BEGINS, _PROVIDES = 20, 1.5


def _cuts(base: Cut, party: Party | None) -> Iterator[Cut]:
    named = party is None or party.named_in(base.text)
    room = MOST_WORDS if named or party is None else MOST_WORDS - len(party.name.split())
    if base.words <= room:
        yield base
        return
    longest = _cut_to(base, room)
    easy = room - MOST_WORDS + _EASY_WORDS
    # What is easily read is not made shorter: it is the longest of the easy cuts too.
    brief = _cut_to(base, easy) if longest is not None and longest.words > easy else None
    yield from (cut for cut in (brief, longest) if cut is not None)


def _cut_to(base: Cut, words: int) -> Cut | None:
    return shorten(base, words, loose=True) or drop_list(base, words)


def _named(
    filing: Filing, statement: Statement, cut: Cut, party: Party | None
) -> DraftHeadline | None:
    """The cut as a headline that names the party; None where it is hollow or too long."""
    text = _stopless(cut.text)
    if EMPTY.search(text) is not None or FRAGMENT.match(text) is not None:
        return None
    proof = quotes_of(filing, statement, cut)
    if party is None or party.named_in(text):
        return DraftHeadline(opened(text), proof) if _is_short(text) else None
    if not _is_short(f"{party.name} {text}"):
        return None
    words = f'"{text}"' if cut.contiguous and '"' not in text else text
    return DraftHeadline(f"{party.name}: {words}", (*proof, party.quote))


def _bases(sentence: str) -> Iterator[Cut]:
    told = reported(sentence)
    if told is not None:
        yield drop_asides(told)
    agreed = provided(sentence)
    if agreed is not None:
        yield drop_asides(agreed)
    bare = drop_asides(drop_heads(sentence))
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
        if not _is_short(words):
            continue
        proof = (quote(filing, start, end),)
        if party is not None and not party.named_in(words):
            named = f"{party.name}: {words}"
            if _is_short(named):
                return DraftHeadline(named, (*proof, party.quote))
        return DraftHeadline(words, proof)
    end = _border(text := filing.visible.text)
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
    captioned = (one for one in filing.main.sections if one.kind is SectionKind.ITEM)
    for section in sorted(captioned, key=_by_weight):
        if section.heading is not None:
            start, end = filing.visible.range(section.heading)
            if start < end and not bare.match(filing.visible.text[start:end]):
                number = _NUMBERED.match(filing.visible.text, start, end)
                yield (start if number is None else number.end()), end
    for passage in passages(filing):
        if passage.kind is not BlockKind.RULE and any(map(str.isalpha, passage.text)):
            yield passage.start, passage.end


# An item's caption is told without its number.
_NUMBERED = lazy(r"\W*item\W*\d[\d.]*(?:\([a-z]\))?\W+(?=[A-Za-z])", re.IGNORECASE)


def _by_weight(section: Section) -> float:
    return -max((WEIGHT_OF_ITEM.get(item, 0.0) for item in section.items), default=0.0)


def _border(text: str) -> int:
    """Where the first 25 words of a text end."""
    return len(" ".join(text[:_MOST_LETTERS].split(" ")[:MOST_WORDS]))


def _is_short(text: str) -> bool:
    """Whether a text may be a headline: one word may be as long as the filing."""
    return len(text) <= _MOST_LETTERS and len(text.split()) <= MOST_WORDS
