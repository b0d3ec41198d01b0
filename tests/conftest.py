"""What all tests share: how thorough to be, and where the filings lie."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.loopback import Host, Replica, Reply, serving

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
def pumps(checkout: Path) -> Path:
    """The folder of a fictional registrant's reports: two years, and one that is amended."""
    return checkout / "tests" / "filings"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of filings that `SUMMARIZER_CORPUS` names; tests that need it skip without."""
    folder = os.environ.get("SUMMARIZER_CORPUS")
    if not folder:
        pytest.skip("needs a folder of filings: set SUMMARIZER_CORPUS")
    return Path(folder)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 kB, where one can be had."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("needs the right to mount a small tmpfs")
    yield place
    subprocess.run([shutil.which("umount") or "umount", str(place)], check=True)


@pytest.fixture
def host() -> Iterator[Host]:
    """A scripted host on loopback."""
    with serving() as served:
        yield served


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A headless browser that is closed at the end."""
    pytest.importorskip("selenium", reason="selenium is not installed")
    binary, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (binary and driver):
        pytest.skip("there is no chromium with its driver")
    options = import_module("selenium.webdriver.chrome.options").Options()
    options.binary_location = binary
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = import_module("selenium.webdriver.chrome.service").Service(driver)
    browser = import_module("selenium.webdriver.chrome.webdriver").WebDriver(options, service)
    yield browser
    browser.quit()


@pytest.fixture
def replica() -> Iterator[Replica]:
    """The replica of EDGAR whose folder is named: a `serve.py` beside its `manifest.json`."""
    named = os.environ.get("SUMMARIZER_EDGAR_REPLICA")
    if not named:
        pytest.skip("needs a replica of EDGAR: set SUMMARIZER_EDGAR_REPLICA to its folder")
    folder = Path(named)
    listed = json.loads((folder / "manifest.json").read_text("utf-8"))
    pages = [page for page in listed if page["status"] == 200]
    pages.sort(key=lambda page: (folder / page["file"]).stat().st_size)
    command = [sys.executable, str(folder / "serve.py"), "--rate", "100000"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        yield Replica(url, tuple("/" + page["url"].split("/", 3)[3] for page in pages))
        process.terminate()


@pytest.fixture
def reply() -> type[Reply]:
    """What a scripted host answers."""
    return Reply
