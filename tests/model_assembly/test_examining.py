"""What the doctor finds out of a model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.errors import UsageError
from summarizer.model_assembly.examining import examine, price_line
from summarizer.model_assembly.wishes import Wishes
from summarizer.settings import Settings

if TYPE_CHECKING:
    from tests.model_assembly.conftest import Run, Server


def _settings(server: Server, folder: Path) -> Settings:
    return Settings(model="openai:m", openai_base_url=server.url, state=str(folder / "state.db"))


def test_a_server_that_ignores_schemas_will_be_told_them_in_words(
    run: Run, server: Server, tmp_path: Path
) -> None:
    server.reply = {"word": "blue"}
    found = examine(_settings(server, tmp_path), Wishes())
    assert {trait.name: trait.holds for trait in found.traits} == {
        "answers": True,
        "enforces a schema": False,
        "keeps the limit of a reply": False,
        "reports usage": True,
        "reports why it stopped": True,
    }
    assert (found.mode, found.failure) == ("for JSON, the schema in words", "")
    listed = run("calls", "list").stdout
    assert listed.count("probe") == len(server.asked) == 2


def test_a_server_that_enforces_them_is_asked_with_them(server: Server, tmp_path: Path) -> None:
    server.reply = {"word": "W4ZD"}
    found = examine(_settings(server, tmp_path), Wishes())
    assert found.traits[1].holds is True
    assert (found.mode, found.counting) == ("with a JSON Schema", "an upper bound")


def test_a_server_that_denies_is_asked_once(server: Server, tmp_path: Path) -> None:
    server.status, server.code = 401, "invalid_api_key"
    found = examine(_settings(server, tmp_path), Wishes())
    assert found.failure.startswith("denied: ")
    assert len(server.asked) == 1


def test_a_server_that_fails_for_now_is_not_asked_again(server: Server, tmp_path: Path) -> None:
    server.status, server.code = 503, "overloaded"
    found = examine(_settings(server, tmp_path), Wishes())
    assert found.traits[0].holds is False
    assert len(server.asked) == 1


def test_the_doctor_asks_no_more_than_its_caps_allow(
    run: Run, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUMMARIZER_MODEL", "openai:m")
    server.reply = {"word": "K7Q2"}
    ran = run("doctor", "--max-calls", "1")
    assert (ran.exit_code, len(server.asked)) == (6, 1)
    assert "keeps the limit of a reply   not known  --max-calls is reached" in ran.stdout
    none = run("doctor", "--max-tokens", "100")
    assert (none.exit_code, len(server.asked)) == (6, 1)
    priceless = run("doctor", "--max-cost", "1")
    assert (priceless.exit_code, len(server.asked)) == (2, 1)
    assert "the price of 'openai:m' is not known" in priceless.stdout


def test_a_script_is_not_probed(tmp_path: Path) -> None:
    script = tmp_path / "script.jsonl"
    script.write_text('{"reply": "{}"}\n', "utf-8")
    found = examine(Settings(model=f"scripted:{script}"), Wishes())
    assert (found.traits, found.mode) == ((), "it repeats what is written down")


def test_the_doctor_tells_it_all(run: Run, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUMMARIZER_MODEL", "openai:m")
    server.reply = {"word": "K7Q2"}
    ran = run("doctor")
    assert ran.exit_code == 0
    assert "model              openai:m" in ran.stdout
    assert "SUMMARIZER_MODEL\n" in ran.stdout
    assert f"model: openai:m at {server.url}" in ran.stdout
    assert "enforces a schema            yes" in ran.stdout
    server.status, server.code = 429, "insufficient_quota"
    failed = run("doctor")
    assert failed.exit_code == 5
    assert "answers                      no         out-of-quota" in failed.stdout


def test_a_price_is_told_or_said_to_be_unknown() -> None:
    known = price_line(Settings(model="openai:gpt-5-mini"))
    assert known.startswith("input $0.25 cached $0.025 output $2 for a million tokens")
    assert "not known" in price_line(Settings(model="openai:gpt-9"))
    assert price_line(Settings(model="replay:x")) == "nothing is charged"
    with pytest.raises(UsageError, match="price list"):
        price_line(Settings(model="openai:m", prices="no-such-file"))
