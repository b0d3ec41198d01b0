"""Forms without items are read as far as they go: cover, headings, paragraphs, tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import BlockKind, Filing

Read = Callable[..., Filing]
Outline = Callable[[Filing], list[tuple[str, str, str]]]

BODY = (
    "<p><b>THE OFFERING</b></p><p>The registrant offers widgets. Item 1. Business is told of"
    " elsewhere.</p><table><tr><td></td><td>2009</td></tr><tr><td>Sales</td><td>10</td></tr>"
    "<tr><td>Costs</td><td>7</td></tr></table>"
    "<p><b>USE OF PROCEEDS</b></p><p>The proceeds buy a mill.</p>"
    "<p>SIGNATURES</p><p>N. Noone</p>"
)


@pytest.mark.parametrize(
    ("cover", "form"),
    [
        ("FORM 6-K", "6-K"),
        ("FORM 20-F", "20-F"),
        ("Form 40-F", "40-F"),
        ("SCHEDULE 14A", "DEF 14A"),
        ("FORM S-1", "S-1"),
        ("FORM S-1/A", "S-1/A"),
        ("FORM F-3", "F-3"),
        ("FORM 12b-25", "NT 10-K"),
        ("SCHEDULE 13D", "SC 13D"),
        ("SCHEDULE 13G", "SC 13G"),
        ("FORM 25", "25"),
        ("FORM 11-K", "11-K"),
        ("Filed pursuant to Rule 424(b)(5)", None),
        ("A PAGE OF NO KNOWN FORM", None),
    ],
)
def test_a_form_without_items_has_cover_sections_and_tables(
    read: Read, outline: Outline, cover: str, form: str | None
) -> None:
    filing = read(
        f"<html><body><p>{cover}</p><p>Fictional Widgets, Inc.</p><p>(Exact name of registrant)</p>"
        f"{BODY}</body></html>",
        "fictional.htm",
    )

    assert (str(filing.form) if filing.form else None, filing.items) == (form, ())
    assert [(kind, body[:20]) for kind, _, body in outline(filing)] == [
        ("cover", outline(filing)[0][2][:20]),
        ("body", "The registrant offer"),
        ("body", "The proceeds buy a m"),
        ("signature", "N. Noone"),
    ]
    assert [section.title for section in filing.main.sections[1:3]] == [
        "THE OFFERING",
        "USE OF PROCEEDS",
    ]
    assert filing.main.tables[0].columns == ("", "2009")
    kinds = {block.kind for block in filing.main.blocks}
    assert kinds >= {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CELL}
    assert [warning.code for warning in filing.warnings] == ([] if form else ["no-form"])


@pytest.mark.parametrize("form", ["8-K", "10-K", "10-Q"])
def test_a_form_whose_items_are_not_found_says_so(read_page: Read, form: str) -> None:
    filing = read_page(BODY, form)

    assert filing.items == ()
    assert [warning.code for warning in filing.warnings] == ["no-items"]


def test_a_prospectus_in_typewriter_text_is_cut_at_its_headings(
    read: Read, outline: Outline
) -> None:
    filing = read(
        "                                    FORM S-1\n\n"
        "                             Fictional Widgets, Inc.\n"
        "             (Exact name of registrant as specified in its charter)\n\n"
        "                                  RISK FACTORS\n\n     Widgets break.\n\n"
        "                                DIVIDEND POLICY\n\n     There are none.\n"
    )

    assert [(kind, body) for kind, _, body in outline(filing)][1:] == [
        ("body", "Widgets break."),
        ("body", "There are none."),
    ]


def test_a_contents_list_of_a_form_without_items_does_not_end_it(
    read: Read, outline: Outline
) -> None:
    filing = read(
        "<html><body><p>FORM S-1</p><p>Fictional Widgets, Inc.</p><p>(Exact name of registrant)</p>"
        "<p>TABLE OF CONTENTS</p><table><tr><td>The Offering</td><td>3</td></tr><tr><td>Use of"
        f" Proceeds</td><td>4</td></tr><tr><td>Signatures</td><td>9</td></tr></table>{BODY}</html>",
        "fictional.htm",
    )

    assert [kind for kind, _, _ in outline(filing)][-1] == "signature"
    assert "The proceeds buy a mill." in [body for _, _, body in outline(filing)]
