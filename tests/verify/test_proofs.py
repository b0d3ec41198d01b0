from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.draft import Draft, DraftHeadline, DraftPoint, Quote
from summarizer.domain.filing import Filing
from summarizer.domain.statement import Importance, Origin
from summarizer.domain.summary import Summary
from summarizer.verify.proofs import Proofs

SOLD = "Tallow Creek Corp. sold its Brent Ford mill to Osier Partners for $3.0 million."
RESIGNED = "Ada Fenwick resigned as chief financial officer on May 3, 2006."
RULE = Draft(Origin.RULE, points=(DraftPoint(SOLD, Importance.VITAL, (Quote(SOLD),)),))


def _heard(text: str) -> Draft:
    return Draft(Origin.MODEL, DraftHeadline(text, (Quote(RESIGNED),)))


def test_what_the_rules_say_is_proved_once_however_often_a_model_is_heard(
    make: Callable[..., Filing],
) -> None:
    proofs = Proofs(make(SOLD, RESIGNED))
    first = proofs.by_rule(RULE)
    assert first.points.whole
    assert proofs.by_rule(RULE) is first


def test_drafts_held_against_earlier_proofs_make_the_summaries_that_they_make_alone(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    filing = make(SOLD, RESIGNED)
    proofs = Proofs(filing)
    drafts = [_heard("Ada Osier left."), _heard(RESIGNED)]
    summaries = [proved(RULE, each, filing=proofs) for each in drafts]
    assert summaries == [proved(RULE, each, filing=filing) for each in drafts]
    assert [summary.headline.text for summary in summaries] == [SOLD, RESIGNED]
