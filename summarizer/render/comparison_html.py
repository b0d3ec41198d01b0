"""A comparison as one web page: both filings side by side, with what was edited marked in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.comparison import ChangeKind
from summarizer.render.comparison_telling import (
    count_words,
    opening_sentences,
    percent_words,
    section_title,
    severity_words,
    side_words,
    title_words,
)
from summarizer.render.contrast import Piece, pieces
from summarizer.render.evidence import place_words
from summarizer.render.pages import page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.comparison import (
        Change,
        Comparison,
        FigureComparison,
        FlagComparison,
        SectionComparison,
    )
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence

__all__ = ["comparison_page"]

# A section that changed in more places is shown closed.
_OPEN = 40


class _Half(NamedTuple):
    """What stands on one side: a quote in pieces, and where it stands."""

    pieces: tuple[Piece, ...]
    place: str


class _Row(NamedTuple):
    """One change: what kind, and both sides."""

    kind: str
    before: _Half | None
    after: _Half | None


class _FlagRow(NamedTuple):
    """A flag: its name, what became of it, how grave it is, and the evidence on both sides."""

    code: str
    status: str
    severity: str
    why: str
    before: tuple[_Half, ...]
    after: tuple[_Half, ...]


class _FigureRow(NamedTuple):
    """A figure with both its values and their proofs."""

    figure: FigureComparison
    percent: str
    before: tuple[_Half, ...]
    after: tuple[_Half, ...]


class _Part(NamedTuple):
    """A section that is not the same in both filings."""

    title: str
    counts: str
    is_open: bool
    rows: tuple[_Row, ...]


def comparison_page(
    comparison: Comparison, filings: tuple[Filing, Filing], *, mechanical: bool = False
) -> str:
    """The comparison as one self-contained HTML page that needs no network and runs no script.

    Args:
        comparison: What differs.
        filings: The two filings, the earlier first.
        mechanical: Whether changes that say nothing new are shown, too; they are counted anyway.
    """
    desk = _Desk(*filings, mechanical)
    parts = (desk.part(section) for section in comparison.sections)
    return page(
        "summarizer.render",
        "comparison",
        {
            "title": title_words(comparison),
            "sides": (side_words(comparison.before), side_words(comparison.after)),
            "facts": (comparison.before.filing, comparison.after.filing),
            "sentences": opening_sentences(comparison, mechanical=mechanical),
            "flags": [desk.flag(flag) for flag in comparison.flags],
            "figures": [desk.figure(figure) for figure in comparison.figures],
            "parts": [part for part in parts if part.rows],
            "same": [
                section_title(section)
                for section in comparison.sections
                if section.same and not section.changes
            ],
            "made": comparison.provenance,
        },
    )


class _Desk(NamedTuple):
    """What turning changes into rows needs to know."""

    before: Filing
    after: Filing
    mechanical: bool

    def part(self, section: SectionComparison) -> _Part:
        """A section with its changes as rows."""
        rows = tuple(
            self._row(change)
            for change in section.changes
            if self.mechanical or change.kind is not ChangeKind.MECHANICAL
        )
        counts = count_words(section.counts, section.same)
        return _Part(section_title(section), counts, len(rows) <= _OPEN, rows)

    def flag(self, flag: FlagComparison) -> _FlagRow:
        """A flag as a row."""
        before = flag.before.evidence if flag.before else flag.counterpart
        after = flag.after.evidence if flag.after else flag.counterpart
        return _FlagRow(
            flag.code,
            flag.status.value,
            severity_words(flag),
            flag.why,
            _halves(before, self.before),
            _halves(after, self.after),
        )

    def figure(self, figure: FigureComparison) -> _FigureRow:
        """A figure as a row."""
        return _FigureRow(
            figure,
            percent_words(figure),
            _halves(figure.before.evidence, self.before),
            _halves(figure.after.evidence, self.after),
        )

    def _row(self, change: Change) -> _Row:
        before = [(edit.before, edit.kind.value) for edit in change.edits]
        after = [(edit.after, edit.kind.value) for edit in change.edits]
        return _Row(
            change.kind.value,
            _half(change.before, self.before, before) if change.before else None,
            _half(change.after, self.after, after) if change.after else None,
        )


def _halves(evidence: Sequence[Evidence], filing: Filing) -> tuple[_Half, ...]:
    return tuple(_half(piece, filing) for piece in evidence)


def _half(
    piece: Evidence, filing: Filing, places: Sequence[tuple[tuple[int, int], str]] = ()
) -> _Half:
    return _Half(tuple(pieces(piece.quote, places)), place_words(piece, filing))
