from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.periodic.topics import by_topic
from summarizer.extract.salience import weigh
from summarizer.extract.statements import statements


def test_one_sentence_is_said_of_each_part_and_none_of_an_older_year(report: Filing) -> None:
    chosen = by_topic(report, weigh(statements(report), ()), [])
    assert [one.text for one in chosen] == [
        "Net sales increased 9 percent to $120.5 million in 2019, primarily due to higher prices.",
        (
            "We had cash of $14.2 million at December 31, 2019, which is sufficient for"
            " the next twelve months."
        ),
        "Management concluded that our disclosure controls were not effective as of that date.",
        "Quillbrook Mills, Inc. is a manufacturer of paper goods for the packaging trade.",
    ]


PAGE = """<html><body><p>FORM 10-K</p><p>For the fiscal year ended December 31, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 7. Management's Discussion and Analysis</b></p>{}<p>SIGNATURES</p></body></html>"""
TOLD = ["Net sales rose 9 percent to $120.5 million from $110.1 million."]
PLAIN = "<p>Net sales increased $10.4 million, or 9 percent, to $120.5 million in 2019.</p>"
REASON = "<p>Net sales increased 9 percent in 2019, primarily due to higher prices of paper.</p>"
OTHER = "<p>Net sales of twine increased 4 percent, to $3.1 million in 2019.</p>"


@pytest.mark.parametrize(
    ("said", "kept"),
    [(PLAIN, []), (PLAIN + OTHER, []), (PLAIN + REASON, [REASON[3:-4]]), (OTHER, [OTHER[3:-4]])],
    ids=["known", "known and a part", "known with its reason", "new"],
)
def test_what_was_told_is_told_again_for_its_reason_alone(
    read: Callable[[str], Filing], said: str, kept: list[str]
) -> None:
    filing = read(PAGE.format(said))
    assert [one.text for one in by_topic(filing, weigh(statements(filing), ()), TOLD)] == kept


def test_means_of_another_amount_are_told_beside_the_cash(read: Callable[[str], Filing]) -> None:
    means = "At December 31, 2019, we had cash, cash equivalents and investments of $80.6 million."
    filing = read(PAGE.format(f"<p>{means}</p>"))
    cash = "Cash and cash equivalents of $20.4 million (December 31, 2019)."
    assert [one.text for one in by_topic(filing, weigh(statements(filing), ()), [cash])] == [means]


@pytest.mark.parametrize(
    "said",
    [
        "Net loss was $3.1 million and $3.5 million during 2019 and 2018, respectively.",
        "Net earnings (loss) was $8.6 million and $(12.6) million in 2019 and 2018.",
    ],
    ids=["of a part", "the same with a bracket"],
)
def test_a_net_result_that_the_accounts_do_not_give_or_give_already_is_not_told(
    read: Callable[[str], Filing], said: str
) -> None:
    told = ["Net earnings of $8.6 million against a loss of $12.6 million"]
    filing = read(PAGE.format(f"<p>{said}</p>"))
    assert by_topic(filing, weigh(statements(filing), ()), told) == []
