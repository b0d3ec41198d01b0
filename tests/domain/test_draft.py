"""A draft is a value of its author's; nothing is checked in it."""

from __future__ import annotations

from summarizer.domain.draft import Draft, Findings
from summarizer.domain.statement import Origin


def test_a_draft_that_says_nothing_holds_nothing() -> None:
    draft = Draft(Origin.RULE)

    assert (draft.headline, draft.points, draft.findings) == (None, (), Findings((), (), ()))
