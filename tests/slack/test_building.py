"""Settings to a bot and to a worker's desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.errors import UsageError
from summarizer.settings import Secrets, Settings
from summarizer.slack.building import check
from summarizer.slack.desk import Desk
from summarizer.slack.serving import Bot

ALL = Secrets("xoxb", "xapp", "secret")


def test_settings_that_are_right_are_let_pass(settings: Settings) -> None:
    check(settings, ALL, http=True)
    check(settings, Secrets("xoxb", "xapp"), http=False)


@pytest.mark.parametrize(
    ("change", "secrets", "http", "why"),
    [
        ({}, Secrets(), True, "SLACK_BOT_TOKEN is not set"),
        ({}, Secrets("x", "x"), True, "SLACK_SIGNING_SECRET is not set"),
        ({}, Secrets("x", "", "x"), False, "SLACK_APP_TOKEN is not set"),
        ({"slack_log": "xml"}, ALL, True, "must be text or json"),
        ({"slack_paused": "perhaps"}, ALL, True, "must be yes or no"),
        ({"edgar_identity": ""}, ALL, True, "who asks"),
        ({"model": "nobody"}, ALL, True, "no model 'nobody'"),
    ],
)
def test_what_would_fail_later_is_refused_at_once(
    settings: Settings,
    change: dict[str, str],
    secrets: Secrets,
    http: bool,  # noqa: FBT001
    why: str,
) -> None:
    with pytest.raises(UsageError, match=why):
        check(settings._replace(**change), secrets, http=http)  # type: ignore[arg-type]


def test_front_and_desk_share_a_database(parts: Bot, desk: Desk) -> None:
    assert parts.jobs.database.path == desk.books.jobs.database.path
    assert parts.jobs.owner != desk.books.jobs.owner


def test_rules_are_read_anew_and_the_last_ones_hold_while_none_can_be_read(
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    read: Callable[[], bool] = lambda: desk.rules().is_paused  # noqa: E731
    file = tmp_path / "summarizer.toml"
    assert read() is False
    file.write_text('slack_paused = "yes"\n', "utf-8")
    assert read() is True
    file.write_text("slack_paused = nonsense\n", "utf-8")
    assert read() is True
    file.unlink()
    assert read() is False
