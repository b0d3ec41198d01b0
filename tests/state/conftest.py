"""A database of one test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer.state.database import Database, opened


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty database."""
    database = opened(tmp_path / "state.db")
    yield database
    database.close()
