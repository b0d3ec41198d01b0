"""Hard cases of finding items, each on a small fictional filing; numbered in comments."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing

Read = Callable[..., Filing]
Bodies = Callable[[Filing], list[tuple[str, str]]]
Outline = Callable[[Filing], list[tuple[str, str, str]]]

RESULTS = "<p>On May 3, 2010 the registrant announced its results for the quarter.</p>"
SAID = "On May 3, 2010 the registrant announced its results for the quarter."
SHOWN = "<p>(d) Exhibits. The release is furnished as Exhibit 99.1 to this report.</p>"
SHOWN_SAID = "(d) Exhibits. The release is furnished as Exhibit 99.1 to this report."
TWO = [("2.02", SAID), ("9.01", SHOWN_SAID)]
SIGNED = (
    "<p>SIGNATURE</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934.</p>"
)


def heading(number: str, caption: str) -> str:
    return f"<p><b>Item {number} {caption}</b></p>"


RESULTS_HEAD = heading("2.02.", "Results of Operations and Financial Condition")
EXHIBITS_HEAD = heading("9.01.", "Financial Statements and Exhibits")
BODY = RESULTS_HEAD + RESULTS + EXHIBITS_HEAD + SHOWN + SIGNED
CONTENTS = (
    "<p>TABLE OF CONTENTS</p>"
    '<p><a href="#a">Item 2.02. Results of Operations and Financial Condition</a></p>'
    '<p><a href="#b">Item 9.01. Financial Statements and Exhibits</a></p>'
    '<p><a href="#c">SIGNATURE</a></p>'
)


# 1
def test_a_linked_contents_list_after_the_cover_heads_no_item(
    read_page: Read, bodies: Bodies, outline: Outline
) -> None:
    filing = read_page(CONTENTS + BODY)

    assert bodies(filing) == TWO
    assert [kind for kind, _, _ in outline(filing)] == [
        "cover", "contents", "item", "item", "signature",
    ]  # fmt: skip


# 2
def test_a_contents_list_before_the_cover_leaves_the_cover_alone(
    read: Read, bodies: Bodies, outline: Outline
) -> None:
    cover = "<p>FORM 8-K</p><p>Fictional Widgets, Inc.</p><p>(Exact name of registrant)</p>"
    filing = read(f"<html><body>{CONTENTS}{cover}{BODY}</body></html>", "fictional.htm")

    assert bodies(filing) == TWO
    assert [kind for kind, _, _ in outline(filing)] == [
        "contents", "cover", "item", "item", "signature",
    ]  # fmt: skip


# 3
def test_dot_leaders_of_a_typed_contents_list_head_no_item(
    read_report: Read, bodies: Bodies
) -> None:
    filing = read_report(
        "                          TABLE OF CONTENTS\n\n"
        "Item 5.  Other Events .................................... 2\n"
        "Item 7.  Financial Statements and Exhibits ............... 3\n\n\n"
        "Item 5.  Other Events\n\n"
        "     On May 3, 1999 the registrant sold its widget division.\n\n"
        "Item 7.  Financial Statements and Exhibits\n\n     (c) Exhibits: none.\n"
    )

    assert bodies(filing) == [
        ("5", "On May 3, 1999 the registrant sold its widget division."),
        ("7", "(c) Exhibits: none."),
    ]


# 4
def test_a_page_number_in_a_contents_row_is_no_item_number(read_page: Read, bodies: Bodies) -> None:
    rows = "".join(
        f"<tr><td>{left}</td><td>{page}</td><td>{right}</td><td>{other}</td></tr>"
        for left, page, right, other in (
            ("Item 1. Business", "1", "Item 3. Legal Proceedings", "9"),
            ("Item 1A. Risk Factors", "5", "Item 4. Mine Safety Disclosures", "9"),
            ("Item 2. Properties", "8", "Item 5. Market for Registrant's Common Equity", "10"),
        )
    )
    long = "The registrant makes widgets of every size in one factory and sells them by post. " * 3
    filing = read_page(
        f"<p>TABLE OF CONTENTS</p><table>{rows}</table>"
        + "".join(
            heading(number, caption) + f"<p>{number} {long}</p>"
            for number, caption in (
                ("1.", "Business"),
                ("1A.", "Risk Factors"),
                ("2.", "Properties"),
                ("3.", "Legal Proceedings"),
                ("4.", "Mine Safety Disclosures"),
                ("5.", "Market for Registrant's Common Equity"),
            )
        ),
        "10-K",
    )

    assert [number for number, _ in bodies(filing)] == ["1", "1A", "2", "3", "4", "5"]
    assert all(body.startswith(f"{number}. The") for number, body in bodies(filing))


# 5
def test_links_that_lead_astray_do_not_move_a_heading(read_page: Read, bodies: Bodies) -> None:
    contents = (
        "<table><tr><td><a href='#nowhere'>Item 2.02</a></td><td><a href='#b'>Results of"
        " Operations and Financial Condition</a></td><td><a href='#c'>3</a></td></tr>"
        "<tr><td><a href='#b'>Item 9.01</a></td><td><a href='#a'>Financial Statements and"
        " Exhibits</a></td><td>4</td></tr></table>"
    )
    filing = read_page(
        f"{contents}<a name='b'></a><div id='a'><p>The cover goes on.</p></div>"
        + RESULTS_HEAD.replace("<b>", "<b><a name='c'></a>") + RESULTS + EXHIBITS_HEAD + SHOWN
    )  # fmt: skip

    assert bodies(filing) == TWO


# 6
def test_an_item_that_the_contents_list_leaves_out_is_found(
    read_page: Read, bodies: Bodies
) -> None:
    contents = "".join(
        f"<p>Item {row}</p>" for row in ("1. Business", "1A. Risk Factors", "2. Properties")
    )
    captions = (
        ("1.", "Business"),
        ("1A.", "Risk Factors"),
        ("1C.", "Cybersecurity"),
        ("2.", "Properties"),
        ("16.", "Form 10-K Summary"),
    )
    said = "<p>The registrant says here, in one sentence of some length, what is to be said.</p>"
    filing = read_page(
        f"<p>INDEX</p>{contents}<p>PART I</p>"
        + "".join(heading(number, caption) + said for number, caption in captions),
        "10-K",
    )

    assert [number for number, _ in bodies(filing)] == ["1", "1A", "1C", "2", "16"]


# 8
def test_items_out_of_order_are_all_found_where_they_stand(read_page: Read, bodies: Bodies) -> None:
    parts = (
        "<p>PART I</p>",
        heading("2.", "Management's Discussion and Analysis"),
        "<p>Sales of widgets rose by 3% in the quarter.</p>",
        heading("1.", "Financial Statements"),
        "<p>The condensed statements follow here.</p>",
        heading("4.", "Controls and Procedures"),
        "<p>The controls were effective.</p>",
    )

    assert bodies(read_page("".join(parts), "10-Q")) == [
        ("I.2", "Sales of widgets rose by 3% in the quarter."),
        ("I.1", "The condensed statements follow here."),
        ("I.4", "The controls were effective."),
    ]


# 9
@pytest.mark.parametrize(
    ("form", "words", "items"),
    [
        (
            "8-K",
            (
                "Items 1.01(a) and 5.02(e). Entry into a Material Definitive Agreement; Compensatory"  # noqa: E501
                " Arrangements of Certain Officers"
            ),
            "1.01+5.02",
        ),
        (
            "10-K",
            (
                "Items 10, 11, 12, 13 and 14. Directors, Executive Officers and Corporate Governance;"  # noqa: E501
                " Executive Compensation"
            ),
            "10+11+12+13+14",
        ),
        ("10-K", "Items 1 and 2. Business and Properties", "1+2"),
        ("10-K", "ITEM 1. AND ITEM 2. BUSINESS AND PROPERTIES", "1+2"),
        ("10-K", "Items 10 through 13. Directors, Compensation, Ownership", "10+11+12+13"),
        ("8-K", "Item 2.02 and Item 7.01. Results of Operations; Regulation FD", "2.02+7.01"),
        ("8-K", "Item 2.02 / 7.01 Results of Operations / Regulation FD Disclosure", "2.02+7.01"),
    ],
)
def test_one_heading_may_head_several_items(
    read_page: Read, bodies: Bodies, form: str, words: str, items: str
) -> None:
    filing = read_page(f"<p><b>{words}</b></p><p>The parties signed it on May 3, 2010.</p>", form)

    assert bodies(filing) == [(items, "The parties signed it on May 3, 2010.")]


# 10
def test_two_headings_stacked_over_one_body_are_one_section_with_both_items(
    read_page: Read, bodies: Bodies
) -> None:
    filing = read_page(
        RESULTS_HEAD
        + heading("7.01.", "Regulation FD Disclosure")
        + RESULTS
        + EXHIBITS_HEAD
        + SHOWN
    )

    assert bodies(filing) == [("2.02", ""), ("7.01", SAID), ("9.01", SHOWN_SAID)]
    assert filing.items == ("2.02", "7.01", "9.01")


# 11, 12
@pytest.mark.parametrize(
    "words",
    [
        "Item2.02 Results of Operations and Financial Condition",
        "Item 2. 02 Results of Operations and Financial Condition",
        "Item&nbsp;2.02&nbsp;&nbsp;Results of Operations and Financial Condition",
        "Item 2.02. Results of Operations and Financial Condition",
        "Item 2.02: Results of Operations and Financial Condition",
        "Item 2.02 - Results of Operations and Financial Condition",
        "Item 2.02&#151;Results of Operations and Financial Condition",
        "Item 2.02&#8212; RESULTS OF OPERATIONS AND FINANCIAL CONDITION",
        "ITEM 2.02.RESULTS OF OPERATIONS AND FINANCIAL CONDITION.",
        "Item 2.02(a). Results of Operations and Financial Condition",
        "ITEM NO. 2.02 Results of Operations and Financial Condition",
        "Item #2.02 Results of Operations and Financial Condition",
        "&#8226; Item 2.02 Results of Operations and Financial Condition",
        "I<b>tem</b> 2.0<b>2</b> Results of Operations and Financial Condition",
    ],
)
def test_a_heading_is_known_however_its_number_is_set_off(
    read_page: Read, bodies: Bodies, words: str
) -> None:
    assert bodies(read_page(f"<p>{words}</p>{RESULTS}")) == [("2.02", SAID)]


# 11
def test_item_8_01_is_not_item_8(read_page: Read, bodies: Bodies) -> None:
    filing = read_page(f"<p>ITEM 8.01.&nbsp; OTHER EVENTS.</p>{RESULTS}")

    assert bodies(filing) == [("8.01", SAID)]


# 12
@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("Item 9A(T). Controls and Procedures", "9A"),
        ("ITEM 9A (T) - CONTROLS AND PROCEDURES", "9A"),
        ("Item 9 A. Controls and Procedures", "9A"),
        ("Item VII. Management's Discussion and Analysis", "7"),
        ("ITEM I. BUSINESS", "1"),
    ],
)
def test_letters_and_roman_numbers_are_item_numbers_of_a_10_k(
    read_page: Read, bodies: Bodies, words: str, item: str
) -> None:
    filing = read_page(f"<p><b>{words}</b></p><p>The controls were effective.</p>", "10-K")

    assert bodies(filing) == [(item, "The controls were effective.")]


# 13
@pytest.mark.parametrize(
    "markup",
    [
        (
            "<table><tr><td>Item 2.02</td><td>Results of Operations and Financial Condition</td></tr>"  # noqa: E501
            "</table>"
        ),
        (
            "<table><tr><td>Item</td><td>2.02</td><td>Results of Operations and Financial"
            " Condition</td></tr></table>"
        ),
        "<p>Item 2.02</p><p>Results of Operations and Financial Condition</p>",
        "<p>Item</p><p>2.02</p><p>Results of Operations and Financial Condition</p>",
        "<p>Item 2.02<br>Results of Operations<br>and Financial Condition</p>",
        (
            "<p><span>Item 2.02</span><span><b>R</b></span><span>ESULTS OF OP</span><span>ERATIONS AND"  # noqa: E501
            " FINANCIAL CONDITION</span></p>"
        ),
        (
            "<p>I<font size=1>TEM</font> 2.02 R<font size=1>ESULTS OF</font> O<font size=1>PERATIONS"  # noqa: E501
            "</font> AND F<font size=1>INANCIAL</font> C<font size=1>ONDITION</font></p>"
        ),
        "<p>Item 2.02 RE SULTS OF OPERA TIONS AND FINANCIAL CONDITION</p>",
    ],
)
def test_a_heading_may_be_split_over_cells_lines_and_spans(
    read_page: Read, bodies: Bodies, markup: str
) -> None:
    assert bodies(read_page(markup + RESULTS)) == [("2.02", SAID)]


# 13
def test_a_heading_glued_to_a_rule_is_a_heading(read_report: Read, bodies: Bodies) -> None:
    filing = read_report(
        "------Item 5.  Other Events\n\n     The registrant sold its widget division.\n"
    )

    assert bodies(filing) == [("5", "The registrant sold its widget division.")]


# 14
def test_a_heading_in_two_columns_reads_across(read_page: Read, bodies: Bodies) -> None:
    filing = read_page(
        "<table><tr><td valign=top>Item<br>5.02</td><td>Departure of Directors or Certain Officers;"
        "<br>Election of Directors</td></tr></table><p>Mr. Nobody has left the board.</p>"
    )

    assert bodies(filing) == [("5.02", "Mr. Nobody has left the board.")]


# 15
@pytest.mark.parametrize(
    ("form", "markup", "item"),
    [
        ("8-K", "<p><b>Item 2.02</b></p>", "2.02"),
        ("8-K", "<p>Item 2.02.</p>", "2.02"),
        ("8-K", "<p><u>Item 2.02</u></p><p><u>Results of Operations</u></p>", "2.02"),
        (
            "8-K",
            (
                "<p><b>Item 5.02 Departure of Directors or Certain Officers; Election of Directors;"
                " Appointment of Certain Officers; Compensatory Arrangements of Certain Officers.</b></p>"  # noqa: E501
            ),
            "5.02",
        ),
        ("10-K", "<p>Item 4. Submission of Matters to a Vote of Security Holders</p>", "4"),
        (
            "10-K",
            "<p>Item 14. Exhibits, Financial Statement Schedules, and Reports on Form 8-K</p>",
            "14",
        ),
    ],
)
def test_a_caption_may_be_missing_apart_long_or_of_an_earlier_year(
    read_page: Read, bodies: Bodies, form: str, markup: str, item: str
) -> None:
    assert bodies(read_page(markup + RESULTS, form)) == [(item, SAID)]


# 16
@pytest.mark.parametrize(
    "wrapped",
    [
        (
            "     The matters are told of in the report (see\n"
            "Item 5) which had been filed by the registrant before.\n"
        ),
        (
            "     The registrant hereby answers to what is asked by\n"
            "Item 2.  The registrant has nothing to add to that answer.\n"
        ),
        (
            "     The financial statements that are required by\n"
            "Item 7 of this report will be filed by amendment.\n"
        ),
    ],
)
def test_a_reference_wrapped_to_the_start_of_a_line_is_no_heading(
    read_report: Read, bodies: Bodies, wrapped: str
) -> None:
    filing = read_report(f"Item 5.  Other Events\n\n{wrapped}")

    assert [number for number, _ in bodies(filing)] == ["5"]


# 16
def test_a_linked_reference_in_a_sentence_is_no_heading(read_page: Read, bodies: Bodies) -> None:
    filing = read_page(
        heading("1.", "Business")
        + "<p>Widgets are risky, as told under</p><p><a href='#r'>Item 1A</a>, which see.</p>"
        + heading("1A.", "Risk Factors")
        + "<p>Widgets break.</p>",
        "10-K",
    )

    assert bodies(filing) == [
        ("1", "Widgets are risky, as told under Item 1A, which see."),
        ("1A", "Widgets break."),
    ]


# 17
@pytest.mark.parametrize(
    "line",
    [
        "<p>Part II, Item 7. Management's Discussion and Analysis of Financial Condition</p>",
        "<li>Item 8. Financial Statements and Supplementary Data of the Annual Report</li>",
        "<p>Item 404(a) of Regulation S-K asks for nothing more.</p>",
        "<p>Item 601(b)(2) of Regulation S-K lets schedules be left out.</p>",
        "<p>furnished pursuant to Item 12 of Form 8-K.</p>",
        "<p>Item 9.01(d) of this report lists the exhibit.</p>",
        "<p>Item 2.02 of this Current Report is incorporated by reference.</p>",
    ],
)
def test_the_items_of_another_filing_head_nothing_in_an_8_k(
    read_page: Read, bodies: Bodies, line: str
) -> None:
    filing = read_page(heading("8.01.", "Other Events") + RESULTS + line + "<p>So be it.</p>")

    assert [number for number, _ in bodies(filing)] == ["8.01"]


# 18
def test_running_headings_do_not_begin_their_item_again(read_page: Read, bodies: Bodies) -> None:
    page = "<p>Sales of widgets rose again.</p><p>{}</p><hr style='page-break-after:always'>"
    again = "<p><b>Item 2. Management's Discussion and Analysis (Continued)</b></p>"
    filing = read_page(
        "<p>PART I</p>"
        + heading("2.", "Management's Discussion and Analysis")
        + "".join(page.format(number) + again for number in range(3, 7))
        + "<p>That is all.</p>"
        + heading("3.", "Quantitative and Qualitative Disclosures About Market Risk")
        + "<p>None.</p>",
        "10-Q",
    )

    said = "Sales of widgets rose again."
    assert [number for number, _ in bodies(filing)] == ["I.2", "I.3"]
    body = bodies(filing)[0][1]
    assert (body.count(said), body.endswith("That is all.")) == (4, True)


# 19
def test_items_that_repeat_stand_in_their_part_even_without_part_lines(read_page: Read) -> None:
    sections = (
        ("1.", "Financial Statements"),
        ("2.", "Management's Discussion and Analysis"),
        ("4.", "Controls and Procedures"),
        ("1.", "Legal Proceedings"),
        ("1A.", "Risk Factors"),
        ("6.", "Exhibits"),
    )
    filing = read_page("".join(heading(*each) + RESULTS for each in sections), "10-Q")

    assert filing.items == ("I.1", "I.2", "I.4", "II.1", "II.1A", "II.6")


# 19
def test_a_part_line_inside_a_styled_table_counts(read_page: Read) -> None:
    filing = read_page(
        "<table><tr><td><b>PART I.</b></td><td><b>FINANCIAL INFORMATION</b></td></tr></table>"
        + heading("1.", "Financial Statements")
        + RESULTS
        + "<div><span>PART&nbsp;</span><span>II &#8212; OTHER INFORMATION</span></div>"
        + heading("1.", "Legal Proceedings")
        + RESULTS,
        "10-Q",
    )

    assert filing.items == ("I.1", "II.1")


# 19
def test_an_item_names_its_own_part_over_a_contents_list_that_ends_in_another(
    read_page: Read,
) -> None:
    filing = read_page(
        "<p>PART I</p><p>Item 1. Financial Statements</p><p>PART II</p><p>Item 6. Exhibits</p>"
        + heading("1.", "Financial Statements")
        + RESULTS
        + "<p>PART II</p>"
        + heading("6.", "Exhibits")
        + RESULTS,
        "10-Q",
    )

    assert filing.items == ("I.1", "II.6")


# 20
@pytest.mark.parametrize("form", ["10-K405", "10-KSB", "10-KT", "10-K/A", "8-K12G3", "10-QSB"])
def test_forms_of_earlier_years_have_the_items_of_their_family(read_page: Read, form: str) -> None:
    items = {"8": ("2", "Acquisition or Disposition of Assets"), "1": ("2", "Properties")}
    number, caption = items[form[0]]
    if "Q" in form:
        caption = "Management's Discussion and Analysis or Plan of Operation"
    filing = read_page(heading(f"{number}.", caption) + RESULTS, form)

    assert str(filing.form) == form
    assert [item.rpartition(".")[2] for item in filing.items] == [number]


# 20
def test_a_small_registrants_annual_report_has_captions_of_its_own(
    read_page: Read, bodies: Bodies
) -> None:
    sections = (
        ("1.", "Description of Business"),
        ("2.", "Description of Property"),
        ("6.", "Management's Discussion and Analysis or Plan of Operation"),
        ("7.", "Financial Statements"),
        ("8A.", "Controls and Procedures"),
        ("13.", "Exhibits and Reports on Form 8-K"),
    )
    filing = read_page("".join(heading(*each) + RESULTS for each in sections), "10-KSB")

    assert bodies(filing) == [(number.rstrip("."), SAID) for number, _ in sections]


# 20
def test_both_numberings_of_the_8_k_are_known(read_page: Read) -> None:
    old = heading("12.", "Results of Operations and Financial Condition") + RESULTS
    new = heading("9.01", "Financial Statements and Exhibits") + SHOWN

    assert read_page(old + new).items == ("12", "9.01")


# 21
@pytest.mark.parametrize(
    "line",
    ["Item 15(a)(1): Financial Statements", "Article I", "Table 11 - Widgets sold", "1. Widgets"],
)
def test_sub_headings_that_look_like_items_are_none(
    read_page: Read, bodies: Bodies, line: str
) -> None:
    filing = read_page(
        heading("15.", "Exhibits, Financial Statement Schedules")
        + RESULTS + f"<p><b>{line}</b></p><p>Widgets are listed here.</p>",
        "10-K",
    )  # fmt: skip

    assert [number for number, _ in bodies(filing)] == ["15"]
    assert bodies(filing)[0][1].endswith("Widgets are listed here.")


# 22
def test_section_lines_between_items_belong_to_no_item(
    read_page: Read, bodies: Bodies, outline: Outline
) -> None:
    filing = read_page(
        "<p>SECTION 2. FINANCIAL INFORMATION</p>" + RESULTS_HEAD + RESULTS
        + "<p>Section 9 &#8211; Financial Statements and Exhibits</p>" + EXHIBITS_HEAD + SHOWN
    )  # fmt: skip

    assert bodies(filing) == TWO
    assert [kind for kind, _, _ in outline(filing)] == [
        "cover", "heading", "item", "heading", "item",
    ]  # fmt: skip


# 23
def test_unnumbered_sections_of_a_part_are_sections_of_their_own(
    read_page: Read, bodies: Bodies, outline: Outline
) -> None:
    filing = read_page(
        heading("4.", "Mine Safety Disclosures")
        + "<p>Not applicable.</p>"
        + "<p><b>Information about our Executive Officers</b></p>"
        + "<p>Ms. Noone, 50, is president.</p>"
        + "<p>PART II</p>"
        + heading("5.", "Market for Registrant's Common Equity")
        + RESULTS,
        "10-K",
    )

    assert bodies(filing) == [("4", "Not applicable."), ("5", SAID)]
    assert ("body", "I", "Ms. Noone, 50, is president.") in outline(filing)
