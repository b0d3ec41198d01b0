"""`summarizer slack` beside the bot itself, which tests/slack starts."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def _no_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"):
        monkeypatch.delenv(name, raising=False)


def test_a_bot_without_a_token_is_one_line(run: Run) -> None:
    ran = run("slack")
    assert (ran.exit_code, ran.stderr) == (
        2,
        "summarizer: SLACK_BOT_TOKEN is not set (docs/slack.md says where it is found)\n",
    )


def test_an_audit_of_nothing_is_empty(run: Run) -> None:
    ran = run("slack", "audit")
    assert ran.stdout.splitlines()[-1] == "0 requests, 0 USD"
    assert run("slack", "audit", "--format", "json").stdout == ""


def test_a_user_who_asked_nothing_is_forgotten_too(run: Run) -> None:
    assert run("slack", "forget", "U1").stdout == "U1: 0 requests and 0 watches deleted\n"
    assert run("slack", "forget", "").exit_code == 2
    assert run("slack", "forget", "@alice").exit_code == 2


def test_the_manifest_is_printed(run: Run) -> None:
    plain = json.loads(run("slack", "manifest").stdout)
    assert plain["settings"]["socket_mode_enabled"] is True
    over_http = json.loads(run("slack", "manifest", "--url", "https://b.test", "--unfurl").stdout)
    assert over_http["features"]["unfurl_domains"] == ["sec.gov"]
    assert run("slack", "manifest", "--url", "http://b.test").exit_code == 2


def test_a_summary_is_drawn(run: Run, quill: Path, tmp_path: Path) -> None:
    stored = tmp_path / "summary.json"
    stored.write_text(run("summarize", quill, "--format", "json").stdout, "utf-8")
    page = run("slack", "preview", stored).stdout
    assert page.startswith("<!doctype html>")
    assert "bankruptcy-insolvency" in page


def test_what_is_no_summary_is_one_line(run: Run, quill: Path) -> None:
    assert run("slack", "preview", quill).exit_code == 3
    assert run("slack", "preview", "nowhere.json").exit_code == 4
