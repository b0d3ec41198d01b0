"""How far a run is."""

from __future__ import annotations

import sys
from decimal import Decimal
from io import StringIO

import pytest

from summarizer.cli.evals_progress import Progress, progress_words
from summarizer.evals.manifests import Asked
from summarizer.evals.runs import Step

ASKED = Asked("s", "a", 0, "", "", "k")


def test_the_line_says_how_far_how_fast_and_at_what_cost() -> None:
    step = Step(3, 10, ASKED, "done", made=True)
    assert progress_words(step, 2, 1, 4.0, Decimal("0.5")) == (
        "3/10 \u00b7 2 made now \u00b7 1 failed \u00b7 0.5/s \u00b7 $0.5000"
    )
    assert progress_words(step, 0, 0, 0.0, None).endswith("- \u00b7 cost unknown")


class _Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_drawn_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream, drawn in ((StringIO(), False), (_Terminal(), True)):
        monkeypatch.setattr(sys, "stderr", stream)
        progress = Progress(lambda: 0.0)
        progress(Step(1, 2, ASKED, "done", made=True, cost=Decimal(1)))
        progress(Step(2, 2, ASKED, "failed", made=True, cost=None))
        assert bool(stream.getvalue()) is drawn
    assert stream.getvalue().endswith(
        "2/2 \u00b7 2 made now \u00b7 1 failed \u00b7 - \u00b7 cost unknown\n"
    )
