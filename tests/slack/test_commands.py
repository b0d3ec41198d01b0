"""What people type."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.edgar.addresses import EDGAR
from summarizer.errors import UsageError
from summarizer.slack.commands import (
    Command,
    Help,
    Summarise,
    Unwatch,
    Watch,
    Watches,
    read_command,
)
from summarizer.slack.wanted import Wanted

FLAGS = frozenset({"going-concern"})


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("", Help()),
        (" HELP ", Help()),
        ("NVDA:8-K", Summarise("NVDA:8-K")),
        ("watches", Watches()),
        ("unwatch #3", Unwatch(3)),
        ("watch NVDA 8-K dm", Watch(Wanted(("NVDA",), ("8-K",)), to_user=True)),
        ("watch 8-K flags >= high", Watch(Wanted((), ("8-K",), severity="high"))),
        ("watch 8-K flags&gt;=high", Watch(Wanted((), ("8-K",), severity="high"))),
        (
            "watch word=“credit agreement”",
            Watch(Wanted(words=("credit agreement",))),
        ),
    ],
)
def test_a_command_is_a_value(text: str, command: Command) -> None:
    assert read_command(text, EDGAR, FLAGS) == command


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("unwatch", "needs the number"),
        ("unwatch ٣", "needs the number"),
        ("unwatch 99999999999", "needs the number"),
        ('watch word="open', "quotes do not pair"),
        ("sing a song", "names no filing"),
    ],
)
def test_what_is_no_command_is_refused(text: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        read_command(text, EDGAR, FLAGS)


@given(text=st.text(max_size=300))
def test_nothing_typed_does_any_harm(text: str) -> None:
    for typed in (text, f"watch {text}"):
        with suppress(UsageError):
            assert read_command(typed, EDGAR, FLAGS) is not None
