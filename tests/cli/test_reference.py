"""The command line's reference."""

from __future__ import annotations

from pathlib import Path

from summarizer.cli.door import COMMANDS
from summarizer.cli.reference import reference


def test_every_command_is_quoted() -> None:
    text = reference()
    titles = [line for line in text.splitlines() if line.startswith("## ")]
    assert titles == ["## summarizer", *(f"## summarizer {name}" for name in COMMANDS)]


def test_the_page_says_what_the_program_says(checkout: Path) -> None:
    page = (checkout / "docs" / "cli.md").read_text("utf-8")
    _, _, quoted = page.partition("]]] -->\n")
    assert quoted.partition("<!-- [[[end]]] -->")[0] == reference()
