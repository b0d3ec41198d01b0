"""Settings to a path with a model, walked as whole calls of the program."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from summarizer.assembly import assemble
from summarizer.errors import UsageError
from summarizer.model_assembly import Wishes, planned, with_model
from summarizer.settings import Settings

if TYPE_CHECKING:
    from click.testing import Result

    from tests.model_assembly.conftest import Run, Server

NAME = "immunogen-1997-03-18.txt"


def _json(ran: Result) -> dict[str, Any]:
    assert ran.stdout, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def _prices(folder: Path) -> Path:
    path = folder / "prices.json"
    row = {"input": "1.00", "output": "10.00", "vocabulary": "o200k"}
    path.write_text(json.dumps({"dated": "2030-01-01", "models": {"openai:m": row}}), "utf-8")
    return path


def test_a_filing_is_summarised_over_the_wire_and_the_ledger_tells_of_it(
    run: Run, server: Server, seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUMMARIZER_PRICES", str(_prices(tmp_path)))
    ran = run("summarize", seeds / NAME, "--model", "openai:m", "--format", "json", "--no-trace")
    assert ran.exit_code == 0, ran.output
    summary = _json(ran)
    flags = {flag["code"]: flag["origin"] for flag in summary["risk_flags"]}
    assert flags["program-discontinuation"] == ["rule", "model"]
    assert flags["clinical-trial-setback"] == ["rule"]
    assert summary["provenance"]["model"] == "openai:m"
    assert set(summary["provenance"]["prompts"]) == {"facts", "compose", "repair"}
    assert summary["usage"] == {
        "calls": 1,
        "cached": 0,
        "attempts": 1,
        "input_tokens": 10_000,
        "output_tokens": 100,
        "cost_usd": "0.011",
    }
    listed = run("calls", "list").stdout
    assert "openai:m  facts  ok  10,000+100 tokens" in listed
    assert "$0.011" in listed
    shown = run("calls", "show", "1").stdout
    assert server.asked[0]["messages"][0]["content"].split("\n")[0] in shown
    assert '"code": "program-discontinuation"' in shown
    assert "shown      flag     program-discontinuation" in shown


def test_the_next_run_goes_on_from_the_cache_unless_it_may_not(
    run: Run, server: Server, seeds: Path
) -> None:
    call = ("summarize", seeds / NAME, "--model", "openai:m", "--format", "json")
    run(*call)
    again = _json(run(*call))
    assert (again["usage"]["cached"], again["usage"]["attempts"], len(server.asked)) == (1, 0, 1)
    assert again["usage"]["cost_usd"] == "0"
    run(*call, "--no-cache")
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("status", "code", "told"),
    [(429, "insufficient_quota", "out-of-quota"), (401, "invalid_api_key", "denied")],
)
def test_a_model_that_could_not_be_asked_leaves_the_offline_summary_and_exit_code_5(
    run: Run, server: Server, seeds: Path, status: int, code: str, told: str
) -> None:
    server.status, server.code = status, code
    ran = run("summarize", seeds / NAME, "--model", "openai:m", "--format", "json")
    summary = _json(ran)
    assert (ran.exit_code, summary["provenance"]["model_status"]) == (5, told)
    assert len(server.asked) == 1
    assert [flag["code"] for flag in summary["risk_flags"]] == [
        "clinical-trial-setback",
        "program-discontinuation",
    ]


def test_a_cap_that_is_reached_gives_exit_code_6_and_the_rest_offline(
    run: Run, server: Server, seeds: Path
) -> None:
    sources = sorted(seeds.glob("immunogen-*.txt"))
    assert len(sources) > 1
    ran = run("summarize", *sources, "--model", "openai:m", "--format", "json", "--max-calls", "1")
    assert ran.exit_code == 6
    told = [json.loads(line)["provenance"]["model_status"] for line in ran.stdout.splitlines()]
    assert told == ["ok", "budget"]
    assert len(server.asked) == 1


def test_several_filings_are_asked_about_at_the_same_time_and_told_in_their_order(
    run: Run, server: Server, seeds: Path, tmp_path: Path
) -> None:
    sources = [tmp_path / f"{number}.txt" for number in range(6)]
    text = (seeds / NAME).read_text("utf-8")
    for source in sources:
        source.write_text(text.replace("ImmunoGen", f"Quillbrook {source.stem}"), "utf-8")
    server.together = 4
    ran = run("summarize", *sources, "no-such-file", "--model", "openai:m", "--format", "json")
    told = [json.loads(line) for line in ran.stdout.splitlines()]
    names = [each["filing"]["name"] for each in told[:-1]]
    assert names == [source.name for source in sources]
    assert (told[-1]["schema"], ran.exit_code) == ("error/1", 4)
    assert server.met == 4


def test_a_cap_on_cost_needs_a_price(run: Run, server: Server, seeds: Path) -> None:
    call = ("summarize", seeds / NAME, "--model", "openai:m", "--max-cost")
    ran = run(*call, "1.00")
    assert (ran.exit_code, server.asked) == (2, [])
    assert "--max-cost: the price of 'openai:m' is not known" in ran.stderr


def test_a_cap_on_cost_is_never_overrun(
    run: Run, server: Server, seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUMMARIZER_PRICES", str(_prices(tmp_path)))
    call = ("summarize", seeds / NAME, "--model", "openai:m", "--format", "json", "--max-cost")
    # 8,000 tokens of a reply may cost eight cents.
    assert run(*call, "0.08").exit_code == 6
    assert server.asked == []
    assert run(*call, "0.10").exit_code == 0
    assert run(*call, "much").exit_code == 2


def test_what_was_recorded_is_replayed_and_what_was_not_is_missed_loudly(
    run: Run, server: Server, seeds: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "replies"
    first = run(
        "summarize", seeds / NAME, "--model", "openai:m", "--record", folder, "--format", "json"
    )
    replay = ("--model", f"replay:{folder}", "--format", "json")
    again = run("summarize", seeds / NAME, *replay)
    one, two = _json(first), _json(again)
    assert one["risk_flags"] == two["risk_flags"]
    assert two["usage"]["cost_usd"] == "0"
    assert len(server.asked) == 1
    missed = run("summarize", seeds / "immunogen-1997-12-11.txt", *replay)
    assert (missed.exit_code, missed.stdout) == (4, "")
    assert "no reply to prompt 'facts' is recorded" in missed.stderr


def test_a_users_prompts_are_said_and_told(
    run: Run, server: Server, seeds: Path, tmp_path: Path, checkout: Path
) -> None:
    own = tmp_path / "mine" / "facts"
    own.mkdir(parents=True)
    for path in (checkout / "prompts" / "facts").iterdir():
        words = path.read_text("utf-8").replace("You read filings", "Read, please, filings")
        (own / path.name).write_text(words, "utf-8")
    call = ("summarize", seeds / NAME, "--model", "openai:m", "--format", "json")
    plain = _json(run(*call))["provenance"]["prompts"]
    mine = _json(run(*call, "--prompts", own.parent))["provenance"]["prompts"]
    assert (plain["facts"] != mine["facts"], plain["compose"] == mine["compose"]) == (True, True)
    assert server.asked[1]["messages"][0]["content"].startswith("Read, please, filings")


def test_a_missing_key_is_told_before_anything_is_read(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("langchain_openai", reason="needs the extra 'models'")
    monkeypatch.delenv("OPENAI_API_KEY")
    ran = run("summarize", "no-such-file.txt", "--model", "openai:gpt-5-mini")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "no key is set (set OPENAI_API_KEY" in ran.stderr


def test_a_plan_needs_no_key_and_asks_nobody(
    run: Run, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    plan = _json(run("plan", seeds / NAME, "--model", "openai:gpt-5-mini"))
    assert (plan["schema"], plan["portions"], plan["counted"]) == ("plan/1", 1, "exactly")
    assert plan["calls"] == {"least": 1, "most": 2}
    assert (
        plan["first"]["static_tokens"] + plan["first"]["filing_tokens"]
        == (plan["input_tokens"]["least"])
    )
    # Static words at a quarter of a dollar for a million tokens.
    least = Decimal(plan["input_tokens"]["least"]) / 4_000_000
    assert Decimal(plan["cost_usd"]["least"]) == least
    unknown = _json(run("plan", seeds / NAME, "--model", "openai:gpt-9"))
    assert (unknown["cost_usd"], unknown["counted"]) == (None, "an upper bound")


def test_a_plan_deducts_what_is_cached(run: Run, server: Server, seeds: Path) -> None:
    run("summarize", seeds / NAME, "--model", "openai:m", "--format", "json")
    plan = _json(run("plan", seeds / NAME, "--model", "openai:m"))
    assert (plan["cached"], plan["first"]["calls"], plan["input_tokens"]["least"]) == (1, 0, 0)
    assert len(server.asked) == 1


def test_an_offline_plan_is_none(run: Run, seeds: Path) -> None:
    assert run("plan", seeds / NAME).exit_code == 2


def test_settings_say_how_much_is_sent_at_once() -> None:
    offline = assemble(Settings())
    known = planned(
        offline, Settings(model="openai:gpt-4o", state="unused"), Wishes(use_cache=False)
    )
    assert known.inquiry.bound == 32_000
    other = planned(offline, Settings(model="openai:m", state="unused"), Wishes(use_cache=False))
    assert other.inquiry.bound == 16_000
    told = Settings(model="openai:m", chunk_tokens=900, origins={"chunk_tokens": "option"})
    assert planned(offline, told, Wishes(use_cache=False)).inquiry.bound == 900


def test_a_folder_or_a_script_that_is_not_there_is_refused() -> None:
    offline = assemble(Settings())
    for model in ("replay:no-such-folder", "scripted:no-such-file"):
        with pytest.raises(UsageError):
            with_model(offline, Settings(model=model), Wishes())


def test_a_state_that_cannot_be_written_is_told_before_anything_is_sent(
    run: Run, server: Server, seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("SUMMARIZER_STATE", str(tmp_path / "file" / "state.db"))
    ran = run("summarize", seeds / NAME, "--model", "openai:m", "--no-cache")
    assert (ran.exit_code, ran.stdout, server.asked) == (2, "", [])


def test_tracing_is_said_when_it_is_on(
    run: Run, server: Server, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    utils = pytest.importorskip("langsmith.utils")
    # Whatever is traced goes nowhere.
    monkeypatch.setenv("LANGSMITH_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    utils.get_env_var.cache_clear()
    try:
        call = ("summarize", seeds / NAME, "--model", "openai:m", "--format", "json")
        quiet = run(*call, "--no-trace")
        assert (quiet.exit_code, quiet.stderr) == (0, "")
        offline = run("summarize", seeds / NAME)
        assert offline.stderr == ""
        told = run(*call, "--max-calls", "0")
        assert "LangSmith tracing is on" in told.stderr
    finally:
        monkeypatch.undo()
        utils.get_env_var.cache_clear()
    assert len(server.asked) == 1
