"""Two readers of the same filings."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from summarizer.domain.risk import Severity
from summarizer.evals.agree import Dispute, agree
from summarizer.evals.labels import Label, LabelEvent, LabelFlag
from summarizer.evals.suites import Case

CODES = ("bankruptcy-insolvency", "impairment", "late-filing")


def _case(name: str, label: Label) -> Case:
    return Case(name, "s", "dev", label, name, "")


def test_readers_who_agree_in_all_have_no_dispute(label: Label) -> None:
    cases = [_case("a", label), _case("b", replace(label, flags=()))]
    found = agree(cases, cases, CODES)
    assert (found.alpha, found.severity, found.disputes) == (1.0, 1.0, ())
    assert found.kappas == {"bankruptcy-insolvency": 1.0}
    assert set(found.f1.values()) == {1.0}


def test_every_difference_is_named(label: Label) -> None:
    other = replace(
        label,
        period="2009-05-05",
        flags=(
            LabelFlag("bankruptcy-insolvency", Severity.HIGH),
            LabelFlag("impairment", Severity.LOW),
        ),
        events=(LabelEvent("bankruptcy", None),),
        figures=(replace(label.figures[0], value=Decimal(4)),),
    )
    found = agree([_case("a", label)], [_case("a", other)], CODES)
    assert found.disputes == (
        Dispute("a", "period", "2009-05-04", "2009-05-05"),
        Dispute("a", "flag bankruptcy-insolvency", "critical", "high"),
        Dispute("a", "flag impairment", "-", "low"),
        Dispute("a", "event", "bankruptcy 2009-05-04", "-"),
        Dispute("a", "event", "-", "bankruptcy undated"),
        Dispute("a", "figure", "3,000,000 USD", "-"),
        Dispute("a", "figure", "-", "4 USD"),
    )
    assert found.f1 == {"flags": 2 / 3, "events": 0.0, "figures": 0.0, "fields": 0.75}
    assert found.severity == 0.0


def test_figures_within_the_stated_digit_are_the_same(label: Label) -> None:
    near = replace(label.figures[0], value=Decimal(2_995_000), quote="owes $2,995,000")
    found = agree([_case("a", label)], [_case("a", replace(label, figures=(near,)))], CODES)
    assert found.f1["figures"] == 1.0


def test_what_one_reader_alone_has_read_is_told(label: Label) -> None:
    found = agree([_case("a", label)], [_case("b", label)], CODES)
    assert (found.cases, found.only_first, found.only_second) == ((), ("a",), ("b",))
    assert found.alpha is None
