"""Hard cases of ending items, each on a small fictional filing; numbered in comments."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing

Read = Callable[..., Filing]
Bodies = Callable[[Filing], list[tuple[str, str]]]
Outline = Callable[[Filing], list[tuple[str, str, str]]]

EVENT = "<p><b>Item 8.01. Other Events</b></p><p>The registrant sold its widget division.</p>"
SAID = "The registrant sold its widget division."
PURSUANT = (
    "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has"
    " duly caused this report to be signed on its behalf by the undersigned.</p><p>N. Noone</p>"
)
LONG = "The parties to this fictional agreement agree on a number of things at great length. " * 6


# 24
@pytest.mark.parametrize(
    "head",
    [
        "<p>SIGNATURES</p>",
        "<p><b>SIGNATURE</b></p>",
        "<p>S I G N A T U R E S</p>",
        "<p><u>Signature(s)</u></p>",
        "<p>SIGNATURE PAGE</p>",
        "<table><tr><td></td><td>SIGNATURES</td></tr></table>",
    ],
)
def test_the_signatures_do_not_belong_to_the_last_item(
    read_page: Read, outline: Outline, head: str
) -> None:
    filing = read_page(EVENT + head + PURSUANT)

    assert [kind for kind, _, _ in outline(filing)] == ["cover", "item", "signature"]
    assert outline(filing)[1][2] == SAID


# 25
@pytest.mark.parametrize(
    "words",
    [
        PURSUANT,
        PURSUANT.replace("requirements of", "requirements of Section 13 or 15(d) of"),
        PURSUANT.replace("requirements", "requirement").replace("has duly", "have duly"),
        PURSUANT.replace("Pursuant to", "PURSUANT TO").replace("duly caused", "caused"),
        PURSUANT.replace(", the registrant", ", as amended, Fictional Widgets, Inc., the Company,"),
    ],
)
def test_signatures_without_a_heading_end_the_last_item(
    read_page: Read, outline: Outline, words: str
) -> None:
    filing = read_page(EVENT + words)

    assert [kind for kind, _, _ in outline(filing)] == ["cover", "item", "signature"]
    assert outline(filing)[1][2] == SAID


# 26
@pytest.mark.parametrize(
    "inner",
    [
        "<p><b>Forward-Looking Statements</b></p>",
        "<p><b>RISK FACTORS</b></p>",
        "<p>Exhibit 2.1 to this report holds the agreement in full.</p>",
        "<p>Exhibit 99.1, the release, is furnished herewith.</p>",
        "<p><b>About Fictional Widgets</b></p>",
        "<p><b>Signature of the agreement</b></p>",
        "<p>The registrant's signature of the agreement ends a long dispute.</p>",
    ],
)
def test_a_heading_inside_an_item_does_not_end_it(
    read_page: Read, bodies: Bodies, inner: str
) -> None:
    filing = read_page(f"{EVENT}{inner}<p>Widgets may break.</p><p>SIGNATURES</p>{PURSUANT}")

    body = bodies(filing)[0][1]
    assert (body.startswith(SAID), body.endswith("Widgets may break.")) == (True, True)


# 27
@pytest.mark.parametrize(
    "following",
    [
        "<p>Item 9.01 Financial Statements and Exhibits</p>",
        "<p>ITEM 9.01&nbsp;&nbsp;&nbsp;&nbsp;EXHIBITS</p>",
        "<p>&nbsp;</p><p>Item 9.01. <u>Financial Statements and Exhibits</u>.</p>",
        (
            "<div><div><font>Item&#160;9.01</font></div><div>Financial Statements and Exhibits.</div>"  # noqa: E501
            "</div>"
        ),
        "<p>Item 9.01 (c). Exhibits.</p>",
    ],
)
def test_the_next_item_is_seen_however_plain_its_heading_is(
    read_page: Read, bodies: Bodies, following: str
) -> None:
    filing = read_page(EVENT + following + "<p>99.1 Press release</p>")

    assert bodies(filing) == [("8.01", SAID), ("9.01", "99.1 Press release")]


# 28
def test_an_agreement_after_the_signatures_is_an_exhibit_of_its_own(
    read_page: Read, outline: Outline
) -> None:
    filing = read_page(
        f"{EVENT}<p>SIGNATURES</p>{PURSUANT}<p><b>EXHIBIT 10.1</b></p><p><b>AGREEMENT</b></p>"
        f"<p>{LONG}</p><p>Item 1. Business</p><p>{LONG}</p>"
    )

    told = outline(filing)
    assert [(kind, number) for kind, number, _ in told] == [
        ("cover", ""),
        ("item", "8.01"),
        ("signature", ""),
        ("exhibit", "10.1"),
    ]
    assert told[1][2] == SAID


# 28
def test_an_exhibit_index_after_the_signatures_repeats_no_item(
    read_page: Read, outline: Outline
) -> None:
    filing = read_page(
        f"{EVENT}<p><b>Item 9.01. Financial Statements and Exhibits</b></p>"
        "<p>(d) Exhibits.</p><table><tr><td>99.1</td><td>Press release</td></tr></table>"
        f"<p>SIGNATURES</p>{PURSUANT}<p>EXHIBIT INDEX</p>"
        "<table><tr><td>Exhibit No.</td><td>Description</td></tr>"
        "<tr><td>99.1</td><td>Press release</td></tr></table>"
    )

    assert [(kind, body) for kind, _, body in outline(filing)][1:] == [
        ("item", SAID),
        ("item", "(d) Exhibits. 99.1 Press release"),
        ("signature", outline(filing)[3][2]),
        ("exhibit-index", "Exhibit No. Description 99.1 Press release"),
    ]


# 28
def test_statements_inside_an_item_stay_in_it(read_report: Read, bodies: Bodies) -> None:
    statements = "".join(
        f"     Note {number}. The fictional statements were drawn up with care and audited.\n\n"
        f"     Exhibit {number} is a heading that looks like the end and is not one, as it goes on."
        "\n\n"
        for number in range(1, 60)
    )
    filing = read_report(
        f"Item 7.  Financial Statements and Exhibits\n\n     (a) Statements.\n\n{statements}"
        "     (c) Exhibits.\n\n                              SIGNATURES\n\n     N. Noone\n"
    )

    body = bodies(filing)[0][1]
    assert (body.startswith("(a) Statements."), body.endswith("(c) Exhibits.")) == (True, True)


# 29
@pytest.mark.parametrize(
    "furniture",
    [
        "<p align=center>3</p><hr style='page-break-after:always'><p>Table of Contents</p>",
        "<p>* * * * *</p>",
        "<p>[Remainder of page intentionally left blank]</p>",
        "<p>&lt;PAGE&gt;</p>",
        "<p>- 3 -</p><div style='page-break-before:always'></div>",
        "<p>Page 3 of 4</p>",
        "<p>[Signature page follows]</p>",
        "<p>(The remainder of this page has been intentionally left blank.)</p>",
    ],
)
def test_page_furniture_is_at_the_end_of_no_item(
    read_page: Read, bodies: Bodies, furniture: str
) -> None:
    filing = read_page(f"{EVENT}{furniture}<p><a href='#t'>Table of Contents</a></p>"
                       f"<p>SIGNATURES</p>{PURSUANT}<p><a href='#t'>Table of Contents</a></p>")  # fmt: skip  # noqa: E501

    assert bodies(filing) == [("8.01", SAID)]


# 29
def test_a_running_name_beside_page_breaks_is_furniture(read_page: Read, bodies: Bodies) -> None:
    page = "<p>FICTIONAL WIDGETS, INC.</p><p>The sale of part {0} took place.</p><p>{0}</p><hr>"
    pages = "".join(page.format(number).replace("<hr>", BREAK) for number in range(2, 7))
    filing = read_page("<p><b>Item 8.01. Other Events</b></p>" + BREAK + pages)

    assert bodies(filing) == [
        ("8.01", " ".join(f"The sale of part {number} took place." for number in range(2, 7)))
    ]
    assert [page.label for page in filing.main.pages[1:6]] == ["2", "3", "4", "5", "6"]


BREAK = "<hr style='page-break-after:always'>"


# 29
def test_a_page_number_beside_a_running_foot_is_furniture_and_labels_its_page(
    read_page: Read, bodies: Bodies
) -> None:
    page = "<p>The sale of part {0} took place.</p><p>2010 FORM 10-K {0}</p>" + BREAK
    filing = read_page(
        "<p><b>Item 1. Business</b></p>" + "".join(page.format(number) for number in range(4, 9)),
        "10-K",
    )

    assert "FORM 10-K 5" not in bodies(filing)[0][1]
    assert [page.label for page in filing.main.pages][:5] == ["4", "5", "6", "7", "8"]


# 30
def test_a_short_body_said_again_and_again_is_no_running_head(
    read_page: Read, bodies: Bodies
) -> None:
    captions = ("1B. Unresolved Staff Comments", "3. Legal Proceedings", "9B. Other Information")
    filing = read_page(
        "".join(f"<p><b>Item {caption}</b></p><p>None.</p>{BREAK}" for caption in captions), "10-K"
    )

    assert bodies(filing) == [("1B", "None."), ("3", "None."), ("9B", "None.")]


# 30
@pytest.mark.parametrize("said", ["None", "Not applicable.", "N/A", "Omitted"])
def test_a_body_of_a_word_or_two_is_a_body(read_page: Read, bodies: Bodies, said: str) -> None:
    filing = read_page(
        "".join(
            f"<p><b>Item {caption}</b></p><p>{said}</p>{BREAK}"
            for caption in ("1B. Unresolved Staff Comments", "3. Legal Proceedings", "5. Market")
        ),
        "10-K",
    )

    assert bodies(filing) == [("1B", said), ("3", said), ("5", said)]


# 30
def test_a_reserved_item_has_an_empty_body(read_page: Read, bodies: Bodies) -> None:
    filing = read_page(
        "<p><b>Item 4. (Removed and Reserved)</b></p><p><b>Item 5. Market for Registrant's Common"
        " Equity</b></p><p>None.</p><p><b>Item 6. [Reserved]</b></p><p><b>Item 7. Management's"
        " Discussion and Analysis</b></p><p>Sales rose.</p>",
        "10-K",
    )

    assert bodies(filing) == [("4", ""), ("5", "None."), ("6", ""), ("7", "Sales rose.")]
