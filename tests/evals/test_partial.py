"""Labels of a filing's first part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.domain.summary import Evidence, Summary
from summarizer.evals.labels import Label
from summarizer.evals.partial import READ, end_of_reading, within_reading
from summarizer.parse import parse

Make = Callable[..., Summary]
END = 1_000
EARLY = (Evidence("early", 10, 15, 1, 1),)
LATE = (Evidence("late", END, END + 4, 1, 1),)


def _of(words: int) -> Filing:
    return parse(Submission("q.txt", (RawPart("q.txt", b"word " * words),)))


def test_a_partial_label_ends_where_its_reader_stopped(label: Label) -> None:
    long, short = _of(READ // 5 + 100), _of(50)
    partial = replace(label, partial=True)
    assert end_of_reading(partial, long.visible) == READ
    assert end_of_reading(partial, short.visible) is None
    assert end_of_reading(partial, None) is None
    assert end_of_reading(label, long.visible) is None


def test_what_lies_beyond_is_left_out_unless_it_answers_the_label(label: Label, make: Make) -> None:
    summary = make(
        facts={"items": ("1.03", "5.03", "9.01")},
        flags={"bankruptcy-insolvency": "critical", "impairment": "low"},
        events=(("bankruptcy", "2009-05-04"), ("other", None)),
        figures=(("3000000", "USD", None, "$3.0 million"), ("7", "count", None, "7")),
        evidence=LATE,
    )
    seen = within_reading(label, summary, END)
    assert seen.filing.items == ("1.03",)
    assert [flag.code for flag in seen.risk_flags] == ["bankruptcy-insolvency"]
    assert [event.type for event in seen.events] == ["bankruptcy"]
    assert [figure.value for figure in seen.figures] == [Decimal(3_000_000)]


def test_what_the_reader_has_seen_stays(label: Label, make: Make) -> None:
    summary = make(flags={"impairment": "low"}, events=(("other", None),), evidence=EARLY)
    assert within_reading(label, summary, END) == summary
    assert within_reading(label, make(flags={"impairment": "low"}, evidence=LATE), None).risk_flags
