"""`summarizer calls`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from summarizer.state.calls import Call, Calls
from summarizer.state.database import opened

Run = Callable[..., Result]

RECORD = {
    "question": {
        "messages": [
            {"role": "system", "text": "Read."},
            {"role": "user", "text": "Item 5.\nIt sold\x1b[31m the mill."},
        ]
    },
    "completion": {"outcome": "ok", "detail": "", "text": '{"points": []}'},
    "verdicts": [
        {"kind": "point", "text": "It sold.", "verdict": "shown", "why": ""},
        {"kind": "headline", "text": "It burnt.", "verdict": "withheld", "why": "no quote"},
    ],
}


def _kept(folder: Path) -> None:
    database = opened(folder / "state" / "state.db")
    call = Call("a.txt", "openai:m", "facts", "ok", 1_200, 30, None, 0.25, json.dumps(RECORD))
    Calls(database).keep([call, call._replace(prompt="repair", cost_usd="0.01")])
    database.close()


def test_calls_are_listed_newest_first(run: Run, tmp_path: Path) -> None:
    assert run("calls", "list").stdout == ""
    _kept(tmp_path)
    assert run("calls", "list").stdout == (
        "     2  openai:m  repair  ok  1,200+30 tokens  0.2 s  $0.01  a.txt\n"
        "     1  openai:m  facts  ok  1,200+30 tokens  0.2 s  unknown  a.txt\n"
    )
    assert run("calls", "list", "--count", "1").stdout.count("\n") == 1


def test_a_call_is_shown_word_for_word_with_nothing_that_a_terminal_obeys(
    run: Run, tmp_path: Path
) -> None:
    _kept(tmp_path)
    assert run("calls", "show", "1").stdout == (
        "     1  openai:m  facts  ok  1,200+30 tokens  0.2 s  unknown  a.txt\n"
        "\n--- system\nRead.\n"
        "\n--- user\nItem 5.\nIt sold[31m the mill.\n"
        '\n--- reply: ok \n{"points": []}\n'
        "\n--- verdicts\n"
        "shown      point    It sold.\n"
        "withheld   headline It burnt. (no quote)\n"
    )


def test_a_call_that_is_not_kept_is_told(run: Run) -> None:
    ran = run("calls", "show", "7")
    assert (ran.exit_code, ran.stdout) == (4, "")
    assert "no call 7" in ran.stderr
