from __future__ import annotations

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


def test_what_was_told_is_not_told_again(report: Filing) -> None:
    told = ["Net sales rose 9 percent to $120.5 million."]
    chosen = by_topic(report, weigh(statements(report), ()), told)
    assert not any("Net sales" in one.text for one in chosen)
