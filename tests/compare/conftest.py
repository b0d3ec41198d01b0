"""Fictional annual reports of two years, and a current report with its amendment, as read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.assembly import assemble
from summarizer.compare import Read
from summarizer.domain.filing import RawPart, Submission
from summarizer.settings import Settings


@pytest.fixture(scope="session")
def seen() -> Callable[[str], Read]:
    """A text as a filing with what is proved of it."""
    summarizer = assemble(Settings())

    def read(text: str) -> Read:
        part = RawPart("fictional.htm", text.encode())
        filing = summarizer.parse(Submission("fictional.htm", (part,)))
        return Read(filing, summarizer.summarize(filing))

    return read


@pytest.fixture(scope="session")
def last_year(seen: Callable[[str], Read], pumps: Path) -> Read:
    return seen((pumps / "pumps-2023.htm").read_text("utf-8"))


@pytest.fixture(scope="session")
def this_year(seen: Callable[[str], Read], pumps: Path) -> Read:
    return seen((pumps / "pumps-2024.htm").read_text("utf-8"))


@pytest.fixture(scope="session")
def report(pumps: Path) -> str:
    return (pumps / "pumps-8-K.htm").read_text("utf-8")


@pytest.fixture(scope="session")
def amendment(pumps: Path) -> str:
    return (pumps / "pumps-8-K-A.htm").read_text("utf-8")
