"""Where the summaries of a watch go."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import pytest

from summarizer import parse, summarize
from summarizer.cli.delivery import delivery, words_of
from summarizer.domain.filing import Filing
from summarizer.domain.summary import Summary
from summarizer.errors import UsageError


@pytest.fixture(scope="module")
def told(seeds: Path) -> tuple[Summary, Filing]:
    """A summary with its filing."""
    filing = parse(str(seeds / "immunogen-1997-03-18.txt"))
    return summarize(filing), filing


def test_json_is_a_line_and_markdown_a_page(told: tuple[Summary, Filing]) -> None:
    written: list[str] = []
    delivery("json", (), written.append)(*told)
    delivery("markdown", (), written.append)(*told)
    assert json.loads(written[0])["schema"] == "summary/1"
    assert written[0].count("\n") == 1
    assert written[1].startswith("# ImmunoGen, Inc.")
    assert written[1].endswith("\n\n")


def test_a_command_gets_the_summary_as_its_input(
    told: tuple[Summary, Filing], tmp_path: Path
) -> None:
    program = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"
    written: list[str] = []
    delivery("json", (sys.executable, "-c", program, str(tmp_path / "out")), written.append)(*told)
    assert written == []
    assert json.loads((tmp_path / "out").read_text("utf-8"))["schema"] == "summary/1"


def test_a_command_that_fails_or_is_not_there_is_told(told: tuple[Summary, Filing]) -> None:
    with pytest.raises(UsageError, match="failed with 3"):
        delivery("json", (sys.executable, "-c", "raise SystemExit(3)"), print)(*told)
    with pytest.raises(UsageError, match="'no-such-command' cannot be run"):
        delivery("json", ("no-such-command",), print)(*told)


def test_a_command_is_parted_as_a_shell_would_and_no_shell_sees_it() -> None:
    assert words_of(None) == ()
    assert words_of("mail -s 'new filing' $HOME; rm x") == tuple(
        shlex.split("mail -s 'new filing' $HOME; rm x")
    )
    with pytest.raises(UsageError, match="names no command"):
        words_of("  ")
    with pytest.raises(UsageError, match="cannot be read"):
        words_of("mail 'new")
