"""A judge's opinions as lines."""

from __future__ import annotations

from summarizer.domain.conversation import Outcome
from summarizer.domain.statement import Importance
from summarizer.evals.opinions import Opinion, Verdict
from summarizer.evals.telling_opinions import opinions_text

VITAL = Verdict(Importance.VITAL, "held", told=True, reason="")
OKAY = Verdict(Importance.OKAY, "partly", told=False, reason="the amount")
UNJUDGED = Verdict(Importance.VITAL, "none", told=True, reason="no verdict")
MISSED = Verdict(Importance.VITAL, "missing", told=True, reason="")


def test_opinions_are_told_with_their_agreement_and_what_was_not_judged() -> None:
    opinions = (
        Opinion(
            "quills",
            "a",
            0,
            "",
            Outcome.OK,
            (VITAL, OKAY, UNJUDGED, MISSED),
            (("Sold.", "so"), ("Sold.", "x")),
            4,
        ),
        Opinion("quills", "b", 0, "", Outcome.REFUSAL),
        Opinion("quills", "c", 0, "", Outcome.BUDGET),
    )
    assert opinions_text("quills", opinions).splitlines() == [
        "quills: 1 output judged, 1 not (budget), 1 not (refusal)",
        "",
        "facts held                      1 of 3",
        "of them vital                   1 of 2",
        "held in part                    1",
        "without a verdict               1 of 4",
        "told by the labels' anchors     2 of 3",
        "agreement, share of facts       0.667",
        "agreement, Cohen's kappa        0.400",
        "statements beyond their quotes  1 of 4",
    ]
