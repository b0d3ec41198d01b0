"""The command line's reference."""

from __future__ import annotations

from pathlib import Path

from summarizer.cli.door import COMMANDS
from summarizer.cli.reference import reference, session


def test_every_command_is_quoted() -> None:
    text = reference()
    titles = [line for line in text.splitlines() if line.startswith("## ")]
    assert titles == ["## summarizer", *(f"## summarizer {name}" for name in COMMANDS)]


def test_the_commands_of_a_command_stand_below_it() -> None:
    lines = reference().splitlines()
    judged = lines.index("### summarizer evals judge")
    assert lines.index("## summarizer evals") < judged < lines.index("## summarizer doctor")
    assert "Usage: summarizer evals judge [OPTIONS] RUN" in lines[judged:]
    assert "### summarizer slack work" not in lines


def test_the_page_says_what_the_program_says(checkout: Path) -> None:
    page = (checkout / "docs" / "cli.md").read_text("utf-8")
    _, _, quoted = page.partition("]]] -->\n")
    assert quoted.partition("<!-- [[[end]]] -->")[0] == reference()


def test_a_session_shows_the_command_and_all_that_it_prints() -> None:
    shown = session("summarizer flags no-such-flag --format text")

    assert shown.startswith("```\n$ summarizer flags no-such-flag --format text\n")
    assert shown.endswith("```\n")
