"""Context says where a chunk stands and what its numbers mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from summarizer.chunk.context import Surroundings, as_sent, crumbs_of, lessened
from summarizer.domain.chunk import ContextPiece
from summarizer.domain.filing import Filing
from summarizer.domain.position import Span

TABLE = (("(in thousands)", "1997", "1996"), ("Rent", "5", "6"), ("Fuel", "7", "8"))


def _context(filing: Filing, document: int, section: int, words: str) -> tuple[ContextPiece, ...]:
    held = filing.documents[document]
    begun, _ = filing.visible.range(held.sections[section].span)
    crumbs = crumbs_of(filing, held, held.sections[section])
    place = filing.visible.text.index(words)
    return Surroundings(filing, held).context(crumbs, begun, place)


def test_a_breadcrumb_leads_from_form_to_item(filed: Callable[..., Filing]) -> None:
    filing = filed([["Sales rose."], ["Costs fell."]])
    assert _context(filing, 0, 1, "Costs") == (
        ContextPiece("breadcrumb", "8-K > Item 2 > Other Events"),
    )


def test_a_breadcrumb_names_an_exhibit_and_the_heading_above(filed: Callable[..., Filing]) -> None:
    filing = filed([["Sales rose."]], [["Acme.", "# Results", "Rent fell.", "Fuel rose."]])
    assert _context(filing, 1, 0, "Fuel") == (
        ContextPiece("breadcrumb", "8-K > EX-99.1 > Item 1 > Other Events > Results"),
    )


def test_the_name_of_a_file_is_folded_in_a_breadcrumb(filed: Callable[..., Filing]) -> None:
    filing = filed([["Sales rose."]], [["Costs fell."]])
    document = replace(filing.documents[1], type=None, filename="press  release.htm")
    assert crumbs_of(filing, document, document.sections[0])[1] == "press release.htm"


def test_a_heading_of_another_section_is_not_above(filed: Callable[..., Filing]) -> None:
    filing = filed([["# Results", "Sales rose."], ["Acme.", "Costs fell."]])
    assert _context(filing, 0, 1, "Costs")[0].text == "8-K > Item 2 > Other Events"


def test_the_rest_of_a_table_carries_its_units_and_column_heads(
    filed: Callable[..., Filing],
) -> None:
    filing = filed([["Costs:", *TABLE]])
    _, units, *columns = _context(filing, 0, 0, "Fuel")
    assert (units.role, units.text) == ("units", "(in thousands)")
    assert [(each.role, each.text) for each in columns] == [
        ("columns", "(in thousands)"),
        ("columns", "1997"),
        ("columns", "1996"),
    ]
    assert [filing.visible.quote(each.span or Span(0, 0)) for each in (units, *columns)] == [
        each.text for each in (units, *columns)
    ]


def test_a_table_from_its_head_on_needs_none(filed: Callable[..., Filing]) -> None:
    filing = filed([["Costs:", *TABLE]])
    assert [piece.role for piece in _context(filing, 0, 0, "(in thousands)")] == ["breadcrumb"]


def test_context_stands_above_the_text_and_column_heads_share_a_line() -> None:
    context = (
        ContextPiece("breadcrumb", "8-K > Item 5"),
        ContextPiece("units", "(in thousands)"),
        ContextPiece("columns", "1997"),
        ContextPiece("columns", "1996"),
    )
    assert as_sent(context, "Rent\t5\t6") == (
        "8-K > Item 5\n(in thousands)\n1997\t1996\nRent\t5\t6"
    )
    assert as_sent((), "Rent") == "Rent"


def test_context_gives_way_by_title_crumbs_columns_and_units() -> None:
    context: tuple[ContextPiece, ...] = (
        ContextPiece("breadcrumb", "8-K > Item 5"),
        ContextPiece("title", "Costs"),
        ContextPiece("units", "(in thousands)"),
        ContextPiece("columns", "1997"),
        ContextPiece("columns", "1996"),
    )
    seen = []
    while context:
        context = lessened(context)
        seen.append(as_sent(context, ""))
    assert seen == [
        "8-K > Item 5\n(in thousands)\n1997\t1996",
        "Item 5\n(in thousands)\n1997\t1996",
        "(in thousands)\n1997\t1996",
        "(in thousands)",
        "",
    ]
