from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.extract.lists import items_of, lead_of
from summarizer.extract.statements import Statement, statements

LIST = """ITEM 8.01. OTHER EVENTS.

On May 9, 2019, the Board of Quillbrook Mills, Inc. took the following steps:

(a) declared a dividend of $0.72 per share on the common stock (the "Dividend");

(b) authorized the purchase of up to 4,000,000 shares; and

(c) closed the mill in Norwood.

The mill in Quill stays open.
"""
VOTES = (
    "<html><body><p>ITEM 5.07. SUBMISSION OF MATTERS TO A VOTE.</p>"
    "<p>The holders approved the plan of the Company by the following vote:</p>"
    "<table><tr><td>For</td><td>Against</td><td>Abstain</td></tr>"
    "<tr><td>9,100,200</td><td>300,400</td><td>5,600</td></tr></table>"
    "<p>With respect to the salaries of the following officers of the Company:</p>"
    "<table><tr><td>Ann Quill</td><td>$410,000</td></tr>"
    "<tr><td>Ben Brook</td><td>$320,000</td></tr></table>"
    "<p>The meeting of the holders then closed at the mill.</p>"
    "<p>The results of the quarter of the Company were the following in all:</p>"
    "<table><tr><td>Sales</td><td>410</td><td>380</td></tr></table></body></html>"
)


def _with(found: tuple[Statement, ...], words: str) -> Statement:
    return next(one for one in found if words in one.text)


def _items(filing: Filing, words: str) -> list[str]:
    one = _with(statements(filing), words)
    return [item.text for item in items_of(filing, (one.start, one.end))]


def test_a_lead_has_its_items_without_marks_and_ends(report: Callable[[str], Filing]) -> None:
    assert _items(report(LIST), "following steps") == [
        "declared a dividend of $0.72 per share on the common stock",
        "authorized the purchase of up to 4,000,000 shares",
        "closed the mill in Norwood",
    ]


def test_an_item_stands_where_it_is_said_to_stand(report: Callable[[str], Filing]) -> None:
    filing = report(LIST)
    lead = _with(statements(filing), "following steps")
    ((start, end),) = items_of(filing, (lead.start, lead.end))[1].ranges
    assert filing.visible.text[start:end].startswith("authorized the purchase")


def test_an_item_has_its_lead_and_a_sentence_has_none(report: Callable[[str], Filing]) -> None:
    filing = report(LIST)
    found = statements(filing)
    lead = _with(found, "following steps")
    assert lead_of(filing, _with(found, "authorized")) == (lead.start, lead.end)
    assert lead_of(filing, _with(found, "stays open")) is None


def test_a_sentence_without_a_colon_leads_up_to_nothing(report: Callable[[str], Filing]) -> None:
    assert _items(report(LIST), "stays open") == []


def test_votes_stand_with_their_heads(read: Callable[[str], Filing]) -> None:
    assert _items(read(VOTES), "approved the plan") == [
        "For: 9,100,200",
        "Against: 300,400",
        "Abstain: 5,600",
    ]


def test_a_row_with_one_number_is_an_item(read: Callable[[str], Filing]) -> None:
    assert _items(read(VOTES), "salaries") == ["Ann Quill $410,000", "Ben Brook $320,000"]


def test_a_table_of_several_columns_is_no_list(read: Callable[[str], Filing]) -> None:
    assert _items(read(VOTES), "results of the quarter") == []
