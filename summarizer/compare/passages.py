"""A filing as sections of passages: each paragraph or row with its words, and where it stands."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from summarizer.compare.tokens import skeleton
from summarizer.domain.comparison import SectionName
from summarizer.domain.filing import SectionKind
from summarizer.domain.summary import Evidence
from summarizer.render.evidence import section_words
from summarizer.render.paragraphs import section_paragraphs
from summarizer.verify.places import Places

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing, Section
    from summarizer.domain.position import Span
    from summarizer.render.paragraphs import Paragraph

__all__ = ["Book", "Chapter", "Passage", "Passages", "opened_book"]


class Passage(NamedTuple):
    """One paragraph or row: its words, and its range in the filing's visible text.

    `head` is the first cell of a row, which says what the row is about; empty elsewhere.
    """

    text: str
    start: int
    end: int
    head: str = ""


@dataclass(frozen=True)
class Passages:
    """Passages in their order, to be paired with others."""

    passages: tuple[Passage, ...]

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The words of each passage."""
        return tuple(passage.text for passage in self.passages)

    @cached_property
    def skeletons(self) -> tuple[str, ...]:
        """What each passage is without figures and dates."""
        return tuple(skeleton(text) for text in self.texts)


@dataclass(frozen=True)
class Chapter(Passages):
    """One section with its passages."""

    name: SectionName
    section: Section
    is_main: bool


@dataclass(frozen=True, slots=True)
class Book:
    """A filing cut for comparison; `starts` and `ends` are those of all passages, in order."""

    filing: Filing
    chapters: tuple[Chapter, ...]
    places: Places
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def evidence(self, passage: Passage) -> Evidence:
        """A passage as a verbatim quote at its place."""
        return self.quoted(passage.start, passage.end)

    def around(self, span: Span) -> tuple[Evidence, ...]:
        """The passage in which something stands; nothing where it stands in none."""
        start, end = self.filing.visible.range(span)
        index = bisect_right(self.starts, start) - 1
        if index < 0 or start == end or start >= self.ends[index]:
            return ()
        return (self.quoted(self.starts[index], max(end, self.ends[index])),)

    def quoted(self, start: int, end: int) -> Evidence:
        """A range of the visible text as a verbatim quote at its place."""
        span = self.filing.visible.span(start, end)
        document, section, page = self.places.address(span.start)
        return Evidence(
            self.filing.visible.quote(span), span.start, span.end, document, section, page
        )


def opened_book(filing: Filing) -> Book:
    """A filing's sections with their passages; a document that cannot be read has none."""
    chapters = tuple(
        Chapter(
            tuple(
                _passage(filing.visible.text, paragraph)
                for paragraph in section_paragraphs(filing, document, section)
            ),
            _name(number, place, section),
            section,
            document.main,
        )
        for number, document in enumerate(filing.documents, 1)
        for place, section in enumerate(document.sections)
    )
    ranges = sorted((each.start, each.end) for chapter in chapters for each in chapter.passages)
    starts, ends = (tuple(places) for places in zip(*ranges, strict=True)) if ranges else ((), ())
    return Book(filing, chapters, Places(filing), starts, ends)


def _passage(visible: str, paragraph: Paragraph) -> Passage:
    (start, head_end), (_, end) = paragraph.cells[0], paragraph.cells[-1]
    head = visible[start:head_end] if len(paragraph.cells) > 1 else ""
    return Passage(visible[start:end], start, end, head)


def _name(document: int, place: int, section: Section) -> SectionName:
    label = section_words(section)
    if section.kind in {SectionKind.BODY, SectionKind.HEADING} and section.title:
        label = section.title
    return SectionName(document, place, section.kind, label, section.title)
