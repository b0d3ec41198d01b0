"""`summarizer doctor`, where no server is reached."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from summarizer.cli.door import door


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_STATE", str(tmp_path / "state.db"))
    for name in ("SUMMARIZER_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


def _doctor(*arguments: str) -> Result:
    return CliRunner().invoke(door, ["doctor", *arguments])


def test_every_setting_is_told_with_its_origin(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("summarizer.toml").write_text("edgar_rate = 5\n", "utf-8")
    monkeypatch.setenv("SUMMARIZER_EDGAR_PROXY", "http://me:secret@proxy:8080")
    ran = _doctor()
    lines = {line.split()[0]: line.split()[1:] for line in ran.stdout.splitlines() if line}
    assert ran.exit_code == 0
    assert lines["model"] == ["offline", "default"] or lines["model:"][0] == "offline,"
    assert lines["edgar_rate"] == ["5", "summarizer.toml"]
    assert lines["edgar_proxy"] == ["http://...@proxy:8080", "SUMMARIZER_EDGAR_PROXY"]
    assert "secret" not in ran.output


def test_a_missing_key_is_told(tmp_path: Path) -> None:
    pytest.importorskip("langchain_openai", reason="needs the extra 'models'")
    ran = _doctor("--model", "openai:gpt-5-mini")
    assert ran.exit_code == 2
    assert "no key is set (set OPENAI_API_KEY" in ran.stdout
    assert f"state: {tmp_path / 'state.db'} can be used" in ran.stdout


def test_a_state_that_cannot_be_used_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("file").write_text("", "utf-8")
    monkeypatch.setenv("SUMMARIZER_STATE", "file/state.db")
    ran = _doctor()
    assert (ran.exit_code, "cannot write to" in ran.stdout) == (2, True)


def test_where_nobody_listens_the_exit_code_is_that_of_a_model_not_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("langchain_openai", reason="needs the extra 'models'")
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    ran = _doctor("--model", "openai:m")
    assert ran.exit_code == 5
    assert "answers                      no         connection" in ran.stdout
    assert "price: not known" in ran.stdout


def test_a_name_that_is_no_model_is_refused() -> None:
    ran = _doctor("--model", "gpt-5-mini")
    assert (ran.exit_code, "no model 'gpt-5-mini'" in ran.stdout) == (2, True)


@pytest.mark.parametrize("amount", ["abc", "-1", "NaN", ""])
def test_a_cap_that_is_no_amount_is_refused_though_nobody_is_asked(amount: str) -> None:
    ran = _doctor("--max-cost", amount)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert f"--max-cost is {amount!r}: it must be an amount of dollars" in ran.stderr


def test_a_cap_that_is_an_amount_is_taken_though_nobody_is_asked() -> None:
    assert _doctor("--max-cost", "0.50").exit_code == 0
