"""What all tests share: how thorough to be, and where the filings lie."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The everyday counts give one verdict for one state of the code; `--full` searches anew each time.
settings.register_profile(
    "everyday",
    max_examples=60,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "full", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="full counts: fuzzing, whole corpus")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("full" if config.getoption("--full") else "everyday")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--full"):
        return
    for item in items:
        if item.get_closest_marker("full"):
            item.add_marker(pytest.mark.skip(reason="takes long: runs with --full"))


@pytest.fixture(scope="session")
def full(pytestconfig: pytest.Config) -> bool:
    """Whether the full counts were asked for."""
    return bool(pytestconfig.getoption("--full"))


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that holds `pyproject.toml`."""
    return Path(__file__).parent.parent


@pytest.fixture(scope="session")
def seeds(checkout: Path) -> Path:
    """The folder of the two filings that ship with the program."""
    return checkout / "evals" / "seeds" / "filings"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of filings that `SUMMARIZER_CORPUS` names; tests that need it skip without."""
    folder = os.environ.get("SUMMARIZER_CORPUS")
    if not folder:
        pytest.skip("needs a folder of filings: set SUMMARIZER_CORPUS")
    return Path(folder)
