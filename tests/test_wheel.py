"""What is shipped: built, installed away from the checkout, and run in an empty folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from summarizer import __version__
from summarizer.risk import catalogue


def _run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program that learns nothing from the environment of the tests."""
    ran = subprocess.run(command, cwd=cwd, env={}, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran


def _install(wheel: Path, python: Path, cwd: Path) -> None:
    """Installs with whichever installer made the environment of the tests."""
    options = ("install", "--no-deps", "--no-index")
    if find_spec("pip"):
        _run(sys.executable, "-m", "pip", "--python", python, *options, wheel, cwd=cwd)
        return
    uv = shutil.which("uv")
    if uv is None:
        pytest.skip("needs pip in the environment, or uv")
    _run(uv, "pip", *options, "--offline", "--no-cache", "--python", python, wheel, cwd=cwd)


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=checkout)
    (built,) = folder.glob("filing_summarizer-*.whl")
    return built


@pytest.fixture(scope="module")
def away(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that holds the wheel and sees the dependencies, and not the checkout."""
    folder = tmp_path_factory.mktemp("away")
    _run(sys.executable, "-m", "venv", "--without-pip", folder / "env", cwd=folder)
    python = folder / "env" / "bin" / "python"
    _install(wheel, python, folder)
    site = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder)
    # A path that comes by such a file brings none of its own: the editable install stays out.
    borrowed = Path(site.stdout.strip()) / "dependencies.pth"
    borrowed.write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    (folder / "empty").mkdir()
    return folder


def _say(away: Path, program: str) -> str:
    python = away / "env" / "bin" / "python"
    return _run(python, "-I", "-c", program, cwd=away / "empty").stdout.strip()


def test_the_wheel_carries_every_file_of_the_package_and_what_lies_beside_it(
    checkout: Path, wheel: Path
) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    package = {
        path.relative_to(checkout).as_posix()
        for path in (checkout / "summarizer").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    beside = {
        f"summarizer/_data/{path.relative_to(checkout).as_posix()}"
        for folder in ("prompts", "evals", "slack")
        for path in (checkout / folder).rglob("*")
        if path.is_file()
    }
    assert package | beside <= names
    strangers = {name.partition("/")[0] for name in names} - {"summarizer"}
    assert {stranger.partition("-")[0] for stranger in strangers} == {"filing_summarizer"}


def test_the_version_is_told_in_one_place(checkout: Path, wheel: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert wheel.name == f"filing_summarizer-{__version__}-py3-none-any.whl"


def test_the_installed_program_is_not_the_checkout(away: Path) -> None:
    where = _say(away, "import summarizer; print(summarizer.__file__)")
    assert Path(where).is_relative_to(away / "env")


def test_the_installed_program_finds_its_filings(away: Path) -> None:
    told = _say(away, "from summarizer.resources import demo_filings; print(*demo_filings())")
    filings = [Path(each) for each in told.split()]
    assert [each.name for each in filings] == [
        "immunogen-1997-03-18.txt",
        "immunogen-1997-12-11.txt",
    ]
    assert all(each.is_relative_to(away / "env") for each in filings)


def test_the_installed_program_finds_its_catalogue(away: Path) -> None:
    program = "from summarizer.risk import catalogue; print(*(f.code for f in catalogue().flags))"
    assert _say(away, program).split() == [flag.code for flag in catalogue().flags]


def test_the_installed_program_summarises_the_demo(away: Path, seeds: Path) -> None:
    filings = sorted(seeds.glob("*.txt"))
    command = away / "env" / "bin" / "summarizer"
    ran = _run(command, "summarize", *filings, cwd=away / "empty")
    assert "Oncolysin B" in ran.stdout
    assert "Biotechnology Value Fund" in ran.stdout
    as_module: tuple[str | Path, ...] = ("-m", "summarizer", "summarize", *filings)
    again = _run(away / "env" / "bin" / "python", *as_module, cwd=away / "empty")
    assert again.stdout == ran.stdout


def test_the_functions_of_the_installed_package_summarise_a_file(away: Path, seeds: Path) -> None:
    program = f"""
from summarizer import parse, summarize
summary = summarize(parse({str(seeds / "immunogen-1997-03-18.txt")!r}))
print(*sorted(flag.code for flag in summary.risk_flags))
"""
    assert {"clinical-trial-setback", "program-discontinuation"} <= set(_say(away, program).split())
