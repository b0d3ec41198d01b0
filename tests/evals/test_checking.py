"""Whether labels keep to the format."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.position import Span
from summarizer.domain.risk import Severity
from summarizer.evals.checking import Fault, check_label
from summarizer.evals.labels import Label, LabelEvent, LabelFlag
from summarizer.risk import catalogue


def test_a_good_label_has_no_fault_but_a_doubt(label: Label, filing: Filing) -> None:
    """The quote of its first fact names no day, which is an anchor of it."""
    assert check_label(label, filing, catalogue()) == (
        Fault("key_facts[0]", "its quote does not hold all its anchors", is_doubt=True),
    )


def _faults(label: Label, filing: Filing | None = None) -> list[tuple[str, str]]:
    found = check_label(label, filing, catalogue())
    return [(each.where, each.words) for each in found if not each.is_doubt]


def test_words_off_the_lists_are_faults(label: Label) -> None:
    wrong = replace(
        label,
        form=None,
        period="May 4",
        events=(LabelEvent("party", "soon", quote="x"),),
        figures=(replace(label.figures[0], unit="apples"),),
        flags=(LabelFlag("bad-luck", Severity.LOW, quote="x"),),
    )
    assert _faults(wrong) == [
        ("form", "is missing"),
        ("period", "'May 4' is no ISO date"),
        ("risk_flags", "the catalogue has no flag 'bad-luck'"),
        ("events[0]", "there is no event type 'party'"),
        ("events[0]", "'soon' is no ISO date"),
        ("figures[0]", "'apples' is no unit"),
    ]


def test_a_flag_is_raised_once_and_not_tempting_too(label: Label) -> None:
    code = "bankruptcy-insolvency"
    assert _faults(replace(label, tempting=(code,))) == [
        ("risk_flags", f"{code!r} is raised and also not")
    ]
    assert ("risk_flags", f"{code!r} stands there twice") in _faults(
        replace(label, flags=label.flags * 2)
    )


@pytest.mark.parametrize(
    ("span", "quote", "words"),
    [
        (None, "owes its landlord", "the quote is not in the filing"),
        (None, None, "has neither quote nor range"),
        (Span(0, 99_999), None, "its range ends at 99999, the filing at"),
        (Span(28, 41), "owes its lenders", "at its range stands 'UNITED STATES'"),
    ],
)
def test_a_quote_that_does_not_stand_is_a_fault(
    label: Label, filing: Filing, span: Span | None, quote: str | None, words: str
) -> None:
    flag = replace(label.flags[0], span=span, quote=quote)
    where, told = _faults(replace(label, flags=(flag,)), filing)[0]
    assert where == "risk_flags[0]"
    assert told.startswith(words)


def test_a_range_alone_is_enough(label: Label, filing: Filing) -> None:
    flag = replace(label.flags[0], quote=None)
    assert _faults(replace(label, flags=(flag,)), filing) == []


def test_an_empty_anchor_is_a_fault(label: Label) -> None:
    fact = replace(label.facts[0], anchors=(("",),))
    assert _faults(replace(label, facts=(fact,))) == [
        ("key_facts[0]", "has an empty anchor, or none")
    ]
