"""Labels to begin with."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.domain.summary import Evidence, Summary
from summarizer.evals.checking import check_label
from summarizer.evals.drafting import draft_label
from summarizer.evals.label_records import label_from
from summarizer.risk import catalogue


def test_a_draft_keeps_to_the_format(offline: Summary, filing: Filing) -> None:
    record = draft_label(offline)
    label = label_from(record, "draft")
    assert [each for each in check_label(label, filing, catalogue()) if not each.is_doubt] == []
    assert [flag.code for flag in label.flags] == ["bankruptcy-insolvency"]
    assert "correct every line" in str(record["notes"])


def test_amounts_and_names_are_suggested_as_anchors(
    make: Callable[..., Summary], cite: Callable[[str], Evidence]
) -> None:
    quote = "owes its lenders $3.0 million"
    summary = make(
        texts=("Nothing.", "Quillfeather Instruments owes $3.0 million."),
        figures=(("12.5", "percent", None, "12.5%"), ("3000000", "USD", None, "$3.0 million")),
        evidence=(cite(quote),),
    )
    label = label_from(draft_label(summary), "draft")
    assert label.facts[0].anchors == (("$3.0 million",), ("Quillfeather Instruments",))
    assert label.facts[0].quote == quote
    assert [str(each.value) for each in label.figures] == ["12.5", "3000000"]


def test_what_has_no_evidence_has_an_empty_quote(make: Callable[..., Summary]) -> None:
    label = label_from(draft_label(make(events=(("other", None),))), "draft")
    assert (label.events[0].quote, label.events[0].span) == (None, None)
