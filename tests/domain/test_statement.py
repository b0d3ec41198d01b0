"""The words that drafts and summaries share are those of the published schema."""

from __future__ import annotations

from summarizer.domain.statement import Importance, Origin, ReasonBy, Status


def test_the_words_are_those_that_other_programs_read() -> None:
    assert [str(word) for kind in (Origin, Importance, Status, ReasonBy) for word in kind] == [
        "rule",
        "model",
        "vital",
        "okay",
        "new",
        "update",
        "catalogue",
        "rule",
        "model",
    ]
