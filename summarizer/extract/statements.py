"""The sentences of a filing that can tell something, each with the place that weighs it."""

from __future__ import annotations

import re
from enum import StrEnum
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind, SectionKind
from summarizer.extract.boilerplate import is_notice, opens_notices, tells_about_registrant
from summarizer.extract.speech import speech
from summarizer.extract.words.items import BARE_ITEMS
from summarizer.extract.words.periodic import PERIODIC_FORMS, is_policy, place_of
from summarizer.text.lazy import lazy
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.domain.filing import Document, Filing, Section
    from summarizer.text.passages import Passage

__all__ = ["Statement", "Zone", "is_periodic", "statements"]

# What is longer is no sentence, and not worth the time of the patterns.
_LONGEST_SENTENCE = 4_000
_MOST_IN_SECTION = 1_000
_OPENING = 2
_SHORT_NOTICE, _LINE, _FEW, _LONGEST_TITLE = 400, 90, 14, 40
_LABEL = lazy(r"^\s*(?:(?:item|part)\s+[\divx]+|ex(?:hibit)?[-. ]+\d)", re.IGNORECASE)


_STOPS = frozenset(".!?")


class Zone(StrEnum):
    """Where a sentence stands: under an item, in a release, or in a periodic report."""

    ITEM = "item"
    RELEASE = "release"
    PERIODIC = "periodic"


class Statement(NamedTuple):
    """One sentence worth weighing, with its place in `Filing.visible.text`.

    `nth` counts the telling sentences of its section from 0, `paragraph` its paragraphs; `heading`
    says that it is a headline of a release and no sentence; `voice` that it is spoken by
    somebody whom another sentence names.
    """

    text: str
    start: int
    end: int
    zone: Zone
    items: tuple[str, ...]
    document: int
    section: int
    block: int
    nth: int
    paragraph: int
    heading: bool = False
    voice: bool = False

    @property
    def ragged(self) -> bool:
        """Whether it begins or ends in the middle, as a list item or a torn line does."""
        return self.text[:1].islower() or self.text.rstrip("\"') ")[-1:] not in _STOPS

    @property
    def key(self) -> tuple[int, int]:
        """The section it stands in: document and section, from 0."""
        return self.document, self.section


def statements(filing: Filing) -> tuple[Statement, ...]:
    """The telling sentences of items, releases and the chosen sections of periodic reports.

    Covers, contents, signatures, exhibit lists, agreements and whatever speaks of the filing's own
    form are left out. The order is that of the filing.
    """
    found: list[Statement] = []
    for (document, section), group in groupby(passages(filing), attrgetter("document", "section")):
        zone = _zone(filing, filing.documents[document], section)
        here = filing.documents[document].sections[section]
        if zone is not None:
            found.extend(_telling(group, zone, here.items))
        elif here.kind is SectionKind.COVER and filing.documents[document].main:
            found.extend(_telling(_introduction(list(group)), Zone.ITEM, here.items))
    return tuple(found)


def is_periodic(filing: Filing) -> bool:
    """Whether a filing reports a whole period, as annual and quarterly reports do."""
    return filing.form is not None and filing.form.base.startswith(PERIODIC_FORMS)


def _zone(filing: Filing, document: Document, number: int) -> Zone | None:
    section: Section = document.sections[number]
    form = filing.form.base if filing.form is not None else ""
    if document.main and is_periodic(filing):
        read = (
            _is_loose(document, section) or place_of(form, section.part, section.items) is not None
        )
        return Zone.PERIODIC if read else None
    if document.main and section.kind is SectionKind.ITEM:
        bare = all(item in BARE_ITEMS for item in section.items)
        return None if bare and section.items else Zone.ITEM
    if section.kind is SectionKind.EXHIBIT or not document.main:
        return Zone.RELEASE if _is_release(document, section) else None
    return Zone.ITEM if _is_loose(document, section) else None


def _is_loose(document: Document, section: Section) -> bool:
    """Whether text stands outside the items: a body, or a cover that holds far too much."""
    if section.kind is SectionKind.COVER:
        itemless = not any(one.kind is SectionKind.ITEM for one in document.sections)
        return itemless or len(section.span) > _LONGEST_COVER
    return section.kind in {SectionKind.BODY, SectionKind.HEADING}


_LONGEST_COVER = 60_000
_INTRODUCES = lazy(
    r"\W*(?:introductory|explanatory|preliminary|general) (?:note|statement)\b", re.IGNORECASE
)


def _introduction(group: list[Passage]) -> list[Passage]:
    """What stands on a cover under the head of an introductory note, before the first item."""
    heads = [at for at, one in enumerate(group) if _INTRODUCES.match(one.text)]
    return group[heads[0] :] if heads else []


def _is_release(document: Document, section: Section) -> bool:
    """Exhibits 99 and 20 hold releases; the others are agreements, letters and consents."""
    number = section.exhibit or (document.type or "").upper().removeprefix("EX-")
    return number.startswith(("99", "20", "28")) and section.kind in {
        SectionKind.EXHIBIT,
        SectionKind.BODY,
        SectionKind.HEADING,
    }


def _telling(group: Iterable[Passage], zone: Zone, items: tuple[str, ...]) -> Iterator[Statement]:
    muted, nth, paragraph, last = False, 0, 0, -1
    inside = False
    begun = zone is not Zone.RELEASE
    for passage in group:
        if nth >= _MOST_IN_SECTION:
            return
        if _is_heading(passage):
            muted = opens_notices(passage.text)
            if zone is Zone.RELEASE and not muted and not begun and _titles(passage.text):
                yield _statement(passage, zone, items, (nth, paragraph), heading=True)
            continue
        if not _can_tell(passage, zone):
            continue
        begun = True
        if passage.block != last:
            paragraph, last = paragraph + 1, passage.block
            ends = zone is Zone.RELEASE and paragraph > _OPENING
            muted = _closes(passage.text, muted=muted, ends=ends)
            inside = False
        voice = _is_voice(passage.text, inside=inside)
        inside ^= passage.text.count('"') % 2 == 1
        explains = zone is Zone.ITEM and _explains(passage.text, items)
        muted = muted or explains
        if not muted and not is_notice(passage.text):
            yield _statement(passage, zone, items, (nth, paragraph - 1), voice=voice)
            nth += 1


def _can_tell(passage: Passage, zone: Zone) -> bool:
    """Whether a passage has the words of a sentence, in a report those of one that tells."""
    if passage.kind is BlockKind.RULE or not _telling_words(passage):
        return False
    return zone is not Zone.PERIODIC or not is_policy(passage.text)


# An item on results that comes to its measures has told the results.
_RESULTS = frozenset({"2.02", "12"})


def _explains(text: str, items: tuple[str, ...]) -> bool:
    """Whether a sentence under an item on results opens the explanation of its measures."""
    explains = "non-gaap" in text.lower() and _STATED.search(text) is None
    return bool(items) and _RESULTS.issuperset(items) and explains


# A measure with its amount is told and not explained.
_STATED = lazy(r"\$ ?\d|\d ?%")


def _is_voice(text: str, *, inside: bool) -> bool:
    """Whether a sentence lies in quotation marks that another sentence attributes."""
    if speech(text) is not None:
        return False
    return inside or (text.startswith('"') and text.count('"') in {1, 2})


def _closes(text: str, *, muted: bool, ends: bool) -> bool:
    """Whether a paragraph that begins so is muted: a portrait, a notice, or under such a head."""
    if opens_notices(text[:100]) and len(text) < _SHORT_NOTICE:
        return True
    return muted or (ends and tells_about_registrant(text))


def _statement(
    passage: Passage,
    zone: Zone,
    items: tuple[str, ...],
    count: tuple[int, int],
    *,
    heading: bool = False,
    voice: bool = False,
) -> Statement:
    return Statement(
        passage.text,
        passage.start,
        passage.end,
        zone,
        items,
        passage.document,
        passage.section,
        passage.block,
        *count,
        heading,
        voice,
    )


def _is_heading(passage: Passage) -> bool:
    return passage.kind is BlockKind.HEADING or (
        passage.kind is BlockKind.PARAGRAPH
        and len(passage.text) < _LINE
        and not passage.text.rstrip("\"')").endswith((".", ";", ":", "?", "!", ","))
        and passage.text[:1].isupper()
        and len(passage.text.split()) < _FEW
    )


def _titles(text: str) -> bool:
    return (
        _LEAST_IN_CAPTION <= len(text.split()) <= _LONGEST_TITLE
        and not is_notice(text)
        and _LABEL.match(text) is None
    )


def _telling_words(passage: Passage) -> bool:
    least = 8 if passage.kind is BlockKind.CELL else 4
    if not 2 * least - 1 <= len(passage.text) <= _LONGEST_SENTENCE:
        return False
    words = passage.text.split()
    if len(words) < least or (len(words) < _FEW and _LABEL.match(passage.text)):
        return False
    if _is_caption(words):
        return False
    enough = len(words) * 6
    # Of most sentences the words without a bracket are enough.
    if sum(map(str.isalpha, map(_FIRST, words))) * 10 > enough:
        return True
    return sum(word[:2].lstrip("(\"'")[:1].isalpha() for word in words) * 10 > enough


_FIRST = itemgetter(0)


def _is_caption(words: list[str]) -> bool:
    """Whether a line is set as a title is: nearly every longer word begins with a capital."""
    if words[0][:1].islower() or not _VERBS.isdisjoint(words):
        return False
    longer = [
        word for word in words if len(word.strip(_MARKS)) > _SHORT_WORD and word[:1].isalpha()
    ]
    small = sum(word[:1].islower() for word in longer)
    return len(longer) >= _LEAST_IN_CAPTION and small * 8 <= len(longer)


_VERBS = frozenset(
    "will was were has have had is are been be announced appointed entered completed issued shall"
    " may held filed posted made sold paid met fell rose hosted agreed received acquired"
    " presented".split()
)
_MARKS, _SHORT_WORD, _LEAST_IN_CAPTION = ".,;:()\"'", 4, 4
