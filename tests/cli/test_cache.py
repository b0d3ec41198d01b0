"""`summarizer cache`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from summarizer.domain.conversation import Completion, Outcome
from summarizer.state.database import opened
from summarizer.state.replies import Replies

Run = Callable[..., Result]


def test_replies_are_told_and_forgotten(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "state" / "state.db"
    database = opened(place)
    Replies(database).keep("k", Completion(Outcome.OK, "12345"))
    database.close()
    assert run("cache", "info").stdout == f"1 replies, 5 characters, {place}\n"
    assert run("cache", "clear").stdout == "1 replies forgotten\n"
    assert run("cache", "info").stdout == f"0 replies, 0 characters, {place}\n"
