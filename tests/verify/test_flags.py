from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.draft import Draft, DraftFlag, DraftNotRaised, Findings, Quote
from summarizer.domain.filing import Filing
from summarizer.domain.ports import FlagTest
from summarizer.domain.risk import FlagRuling, Ruling, Severity
from summarizer.domain.statement import Origin, ReasonBy, Status, Undetermined
from summarizer.domain.summary import Evidence, Summary
from summarizer.verify.reasons import BAD_WORD, NOT_ESTABLISHED, NOT_THERE

DEFAULT = "The registrant is in default under its credit agreement with Osier Bank."
WAIVED = "Osier Bank waived the default under the credit agreement on May 3, 2006."
RESIGNED = "Ada Fenwick resigned as chief financial officer of Tallow Creek Corp."


def flag(code: str, quote: str, severity: Severity = Severity.MEDIUM, **rest: object) -> DraftFlag:
    fields: dict[str, object] = {
        "status": Status.NEW,
        "reason": "The registrant broke a promise to a lender.",
        "reason_by": ReasonBy.CATALOGUE,
        "quotes": (Quote(quote),),
    }
    return DraftFlag(code, severity, **(fields | rest))  # type: ignore[arg-type]


def by_rule(*flags: DraftFlag, not_raised: tuple[DraftNotRaised, ...] = ()) -> Draft:
    return Draft(Origin.RULE, findings=Findings(flags, not_raised))


def by_model(*flags: DraftFlag, not_raised: tuple[DraftNotRaised, ...] = ()) -> Draft:
    return Draft(Origin.MODEL, findings=Findings(flags, not_raised))


def accepts(rung: Severity) -> FlagTest:
    def test(_code: str, _evidence: Evidence, _filing: Filing, /) -> FlagRuling:
        return FlagRuling(Ruling.ACCEPTED, rung)

    return test


def suppresses(_code: str, _evidence: Evidence, _filing: Filing, /) -> FlagRuling:
    return FlagRuling(Ruling.SUPPRESSED, Severity.LOW)


def test_a_rules_flag_stands_with_its_evidence_and_its_catalogues_reason(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    summary = proved(by_rule(flag("covenant-breach", DEFAULT)), filing=make(DEFAULT))

    (shown,) = summary.risk_flags
    assert (shown.code, shown.severity, shown.origin) == (
        "covenant-breach",
        Severity.MEDIUM,
        (Origin.RULE,),
    )
    assert shown.reason == "The registrant broke a promise to a lender."
    assert shown.evidence[0].quote == DEFAULT


def test_a_rules_flag_without_a_quote_that_stands_is_withheld(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    summary = proved(by_rule(flag("covenant-breach", WAIVED)), filing=make(DEFAULT))

    assert summary.risk_flags == ()
    assert [(each.kind, each.reason) for each in summary.withheld] == [("flag", NOT_THERE)]


def test_a_rules_own_words_that_are_not_proved_give_way_to_its_quote(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    wanted = flag(
        "covenant-breach",
        DEFAULT,
        reason="Tallow Creek filed for bankruptcy.",
        reason_by=ReasonBy.RULE,
    )

    summary = proved(by_rule(wanted), filing=make(DEFAULT))

    assert summary.risk_flags[0].reason == DEFAULT
    assert [(each.kind, each.reason) for each in summary.withheld] == [("reason", BAD_WORD)]


def test_one_code_is_one_flag_the_gravest_with_the_evidence_of_all(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    summary = proved(
        by_rule(flag("a", DEFAULT), flag("a", WAIVED, Severity.HIGH), flag("b", RESIGNED)),
        filing=make(DEFAULT, WAIVED, RESIGNED),
    )

    first, second = summary.risk_flags
    assert (first.code, first.severity, second.code) == ("a", Severity.HIGH, "b")
    assert [piece.quote for piece in first.evidence] == [WAIVED, DEFAULT]


def test_a_model_neither_removes_nor_lowers_a_rules_flag(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    summary = proved(
        by_rule(flag("a", DEFAULT, Severity.HIGH)),
        by_model(flag("a", DEFAULT, Severity.LOW)),
        filing=make(DEFAULT),
        flag_test=accepts(Severity.CRITICAL),
    )

    (shown,) = summary.risk_flags
    assert shown.severity is Severity.HIGH
    assert shown.severity_by == {Origin.RULE: Severity.HIGH, Origin.MODEL: Severity.LOW}
    assert shown.origin == (Origin.RULE, Origin.MODEL)


def test_a_model_raises_severity_only_to_the_rung_its_quote_supports(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    summary = proved(
        by_rule(flag("a", DEFAULT, Severity.LOW)),
        by_model(flag("a", WAIVED, Severity.CRITICAL)),
        filing=make(DEFAULT, WAIVED),
        flag_test=accepts(Severity.HIGH),
    )

    (shown,) = summary.risk_flags
    assert shown.severity is Severity.HIGH
    assert [piece.quote for piece in shown.evidence] == [DEFAULT, WAIVED]


def test_a_models_flag_that_the_rules_accept_is_a_flag(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    wanted = flag(
        "a",
        DEFAULT,
        Severity.CRITICAL,
        reason="The registrant is in default.",
        reason_by=ReasonBy.MODEL,
    )

    summary = proved(
        by_rule(), by_model(wanted), filing=make(DEFAULT), flag_test=accepts(Severity.MEDIUM)
    )

    (shown,) = summary.risk_flags
    assert (shown.severity, shown.origin) == (Severity.MEDIUM, (Origin.MODEL,))
    assert (shown.reason, shown.reason_by) == ("The registrant is in default.", ReasonBy.MODEL)


def test_a_models_flag_that_no_rule_establishes_is_suggested(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    wanted = flag("a", DEFAULT, reason="The registrant is in default.")

    summary = proved(by_rule(), by_model(wanted), filing=make(DEFAULT), flag_test=suppresses)

    assert summary.risk_flags == ()
    (suggested,) = summary.suggested
    assert (suggested.code, suggested.reason) == ("a", "The registrant is in default.")
    assert suggested.evidence[0].quote == DEFAULT


def test_a_suggestions_reason_is_shown_only_if_it_is_proved(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    wanted = flag("a", DEFAULT, reason="The registrant filed for bankruptcy.")

    summary = proved(by_rule(), by_model(wanted), filing=make(DEFAULT), flag_test=suppresses)

    assert summary.suggested[0].reason is None
    assert [(each.kind, each.reason) for each in summary.withheld] == [("reason", BAD_WORD)]


def test_a_models_flag_whose_quote_is_invented_is_withheld(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    wanted = flag("bankruptcy", "Tallow Creek Corp. filed for bankruptcy on May 3.")

    summary = proved(
        by_rule(), by_model(wanted), filing=make(DEFAULT), flag_test=accepts(Severity.CRITICAL)
    )

    assert (summary.risk_flags, summary.suggested) == ((), ())
    assert [(each.kind, each.reason) for each in summary.withheld] == [("flag", NOT_THERE)]


def test_the_rules_decision_against_a_sentence_holds_against_a_model(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    decided = DraftNotRaised("a", "a waiver was given", (Quote("Osier Bank waived the default"),))

    summary = proved(
        by_rule(not_raised=(decided,)),
        by_model(flag("a", "under the credit agreement on May 3, 2006", reason="A default.")),
        filing=make(WAIVED),
        flag_test=accepts(Severity.HIGH),
    )

    assert summary.risk_flags == ()
    assert [each.code for each in summary.suggested] == ["a"]
    assert [each.why for each in summary.not_raised] == ["a waiver was given"]


def test_a_model_that_agrees_by_a_quote_that_proves_nothing_is_not_counted(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    summary = proved(
        by_rule(flag("a", DEFAULT)),
        by_model(flag("a", RESIGNED)),
        filing=make(DEFAULT, RESIGNED),
        flag_test=suppresses,
    )

    assert summary.risk_flags[0].origin == (Origin.RULE,)
    assert summary.suggested == ()
    assert [each.reason for each in summary.withheld] == [NOT_ESTABLISHED]


def test_a_model_can_dispute_a_flag_in_writing(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    objection = DraftNotRaised("a", "Osier Bank waived the default.", (Quote(WAIVED),))

    summary = proved(
        by_rule(flag("a", DEFAULT)),
        by_model(not_raised=(objection, DraftNotRaised("b", "x", ()))),
        filing=make(DEFAULT, WAIVED),
    )

    (shown,) = summary.risk_flags
    assert shown.disputed is not None
    assert shown.disputed.reason == "Osier Bank waived the default."
    assert shown.disputed.evidence[0].quote == WAIVED


def test_what_is_undetermined_travels_from_the_rules_alone(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    rule = Draft(Origin.RULE, findings=Findings(undetermined=(Undetermined("a", "not at hand"),)))
    model = Draft(Origin.MODEL, findings=Findings(undetermined=(Undetermined("b", "unsure"),)))

    assert proved(rule, model, filing=make(DEFAULT)).undetermined == (
        Undetermined("a", "not at hand"),
    )
