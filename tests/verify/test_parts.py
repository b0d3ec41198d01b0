from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.draft import Draft, DraftEvent, DraftHeadline, DraftPoint, Quote
from summarizer.domain.filing import Filing
from summarizer.domain.statement import Importance, Origin
from summarizer.verify.parts import Parts
from summarizer.verify.prover import Prover
from summarizer.verify.reasons import BAD_WORD, UNKNOWN_TYPE

SOLD = "Tallow Creek Corp. sold its Brent Ford mill to Osier Partners."


def test_each_part_is_proved_or_withheld_by_itself(make: Callable[..., Filing]) -> None:
    quotes = (Quote(SOLD),)
    draft = Draft(
        Origin.MODEL,
        DraftHeadline("Tallow Creek closed its mill.", quotes),
        (
            DraftPoint("Tallow Creek sold its mill.", Importance.VITAL, quotes),
            DraftPoint("Osier Partners sued.", Importance.OKAY, quotes),
        ),
    )

    found = Parts(draft, Prover(make(SOLD)))

    assert found.headline.proved == ()
    assert [point.text for point in found.points.proved] == ["Tallow Creek sold its mill."]
    assert not found.points.whole
    assert found.events.whole
    failed = (*found.headline.withheld, *found.points.withheld, *found.events.withheld)
    assert [(each.kind, each.reason) for each in failed] == [
        ("headline", BAD_WORD),
        ("point", BAD_WORD),
    ]


def test_a_models_event_has_a_type_that_its_evidence_tells(make: Callable[..., Filing]) -> None:
    events = tuple(
        DraftEvent(kind, None, "Tallow Creek sold its mill.", (Quote(SOLD),))
        for kind in ("disposition", "bankruptcy", "no-such-type")
    )

    found = Parts(Draft(Origin.MODEL, events=events), Prover(make(SOLD)))

    assert [event.type for event in found.events.proved] == ["disposition", "other", "other"]
    assert [(each.reason, each.text) for each in found.events.withheld] == [
        (UNKNOWN_TYPE, "bankruptcy"),
        (UNKNOWN_TYPE, "no-such-type"),
    ]


def test_a_rules_event_keeps_the_type_that_the_rules_gave_it(make: Callable[..., Filing]) -> None:
    event = DraftEvent("restructuring", None, "Tallow Creek sold its mill.", (Quote(SOLD),))

    found = Parts(Draft(Origin.RULE, events=(event,)), Prover(make(SOLD)))

    assert [each.type for each in found.events.proved] == ["restructuring"]
