"""A summary as one web page: the statements beside the filing's own words, and a way between them.

The page holds no script. Going from a statement to its evidence is following a link inside the
page, and the style sheet lights up what was gone to. The page's security policy allows that one
style sheet, by its digest, and nothing else from anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.render.evidence import cite, place_words
from summarizer.render.facsimile import facsimile
from summarizer.render.pages import page
from summarizer.render.telling import (
    coverage_sentences,
    flag_reason,
    heading_words,
    share_words,
)
from summarizer.render.words import decimal_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence, Number, Summary
    from summarizer.render.evidence import Citations

__all__ = ["to_html"]


class _Citation(NamedTuple):
    """A number to follow, and where it leads, in words."""

    number: int
    place: str
    quote: str


class _Desk(NamedTuple):
    """What the template asks of a summary beyond its fields."""

    filing: Filing
    citations: Citations
    told: set[int]

    def anchor(self, number: int) -> str:
        """The name to lead back to from evidence, where it is first cited; else nothing."""
        if number in self.told:
            return ""
        self.told.add(number)
        return f"c{number}"

    def cited(self, evidence: Sequence[Evidence]) -> tuple[_Citation, ...]:
        """The evidence of a statement, each piece once."""
        pieces = self.citations.pieces
        return tuple(
            _Citation(
                number, place_words(pieces[number - 1], self.filing), pieces[number - 1].quote
            )
            for number in self.citations.of(evidence)
        )

    def ledger(self, numbers: Sequence[Number]) -> str:
        """The numbers of a statement with the verdict on each."""
        return " · ".join(f"{number.text}: {_verdict_words(number)}" for number in numbers)


def to_html(summary: Summary, filing: Filing) -> str:
    """The summary as one self-contained HTML page that needs no network and runs no script."""
    citations = cite(summary)
    values = {
        "summary": summary,
        "filing": filing,
        "desk": _Desk(filing, citations, set()),
        "title": heading_words(summary, filing),
        "coverage": coverage_sentences(summary, filing),
        "share": share_words(summary.coverage),
        "url": _safe_url(summary.filing.url),
        "documents": facsimile(filing, citations),
    }
    rules = _lit(len(citations.pieces))
    return page("summarizer.render", "page", values, filters=_FILTERS, rules=rules)


def _lit(evidence: int) -> str:
    """A rule for each piece of evidence: all of it lights up at once."""
    targets = ",\n".join(f"body:has(#e{n}:target) .e{n}" for n in range(1, evidence + 1))
    return f"\n{targets} {{ background: var(--lit); color: var(--lit-ink); }}\n" if targets else ""


def _safe_url(url: str | None) -> str | None:
    return url if url is not None and url.startswith("https://") else None


def _amount(value: Decimal) -> str:
    whole, point, rest = decimal_text(value).partition(".")
    sign = "-" if whole.startswith("-") else ""
    return f"{sign}{abs(int(whole)):,}{point}{rest}"


def _verdict_words(number: Number) -> str:
    if number.operation is None:
        return number.verdict.value
    operands = " and ".join(operand.text for operand in number.operands)
    return f"{number.verdict.value} as {number.operation} of {operands}"


_FILTERS = (("amount", _amount), ("reason", flag_reason))
