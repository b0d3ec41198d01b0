"""How the house is kept: small modules, a test for each, and a text that speaks of itself alone."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

MODULE_LINES = 300
FUNCTION_LINES = 40

# Modules without a test file of their own. This list may only shrink.
UNTESTED = {
    "__main__.py",  # run by tests/test_wheel.py
    "domain/ports.py",  # protocols: mypy tests them
}
# Modules over the bound, with what they may hold until they are parted. It may only shrink.
LONG: dict[str, int] = {}
# What a library calls by this name.
ASKED_FOR = {"get_command"}
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "processor"}
BANNED_STARTS = ("get_", "process_", "do_")
# Paths of one machine. Spelt in pieces, so that this file does not hold them itself.
MACHINE = re.compile("|".join(("/" + "work/", r"\.\./" + "shared", "/" + "tmp/", "/" + "root/")))
HEAVY = (
    "aiohttp",
    "fsspec",
    "httpx2",
    "jinja2",
    "langchain",
    "openai",
    "pydantic",
    "requests",
    "slack_bolt",
    "slack_sdk",
    "sqlalchemy",
    "tiktoken",
    "yaml",
)

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "summarizer").rglob("*.py"))


def _name(path: Path) -> str:
    return path.relative_to(ROOT / "summarizer").as_posix()


def _functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text("utf-8"))
    return [
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def _test_of(module: Path) -> Path:
    inside = module.relative_to(ROOT / "summarizer")
    return ROOT / "tests" / inside.parent / f"test_{inside.name}"


def _texts() -> list[Path]:
    kinds = {".py", ".md", ".toml", ".txt", ".json", ".yaml", ".yml", ".j2", ".html", ".css", ""}
    skipped = {".git", ".venv", ".cache", ".hypothesis", "__pycache__", "dist", "node_modules"}
    return [
        path
        for path in ROOT.rglob("*")
        if path.suffix in kinds
        and path.is_file()
        and not any(part in skipped or part.endswith("_cache") for part in path.parts)
    ]


@pytest.mark.parametrize("module", MODULES, ids=_name)
def test_a_module_is_short(module: Path) -> None:
    """A table of values is as long as what it tells of, and is not counted."""
    text = module.read_text("utf-8")
    tables = sum(
        node.end_lineno - node.lineno
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.end_lineno is not None
    )
    assert len(text.splitlines()) - tables <= LONG.get(_name(module), MODULE_LINES)


@pytest.mark.parametrize("module", MODULES, ids=_name)
def test_a_function_is_short(module: Path) -> None:
    long = {
        function.name: function.end_lineno - function.lineno + 1
        for function in _functions(module)
        if function.end_lineno is not None
    }
    assert {name: lines for name, lines in long.items() if lines > FUNCTION_LINES} == {}


@pytest.mark.parametrize("module", MODULES, ids=_name)
def test_a_module_says_what_it_is_and_what_it_offers(module: Path) -> None:
    tree = ast.parse(module.read_text("utf-8"))
    assert ast.get_docstring(tree)
    names = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    assert "__all__" in names or module.name in {"__init__.py", "__main__.py"}


@pytest.mark.parametrize("module", MODULES, ids=_name)
def test_what_is_offered_has_a_docstring(module: Path) -> None:
    tree = ast.parse(module.read_text("utf-8"))
    silent = [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert silent == []


@pytest.mark.parametrize("module", MODULES, ids=_name)
def test_a_name_says_what_a_thing_is(module: Path) -> None:
    assert not {*module.relative_to(ROOT).with_suffix("").parts} & BANNED_NAMES
    names = {each.name for each in _functions(module)} - ASKED_FOR
    assert [name for name in names if name.startswith(BANNED_STARTS)] == []


def test_every_module_that_does_something_has_its_test() -> None:
    """What holds values alone, and no function, is tested by those who use them."""
    without = {
        _name(module)
        for module in MODULES
        if module.name != "__init__.py"
        and (module.name == "__main__.py" or _functions(module))
        and not _test_of(module).exists()
    }
    assert without == UNTESTED


def test_every_test_has_its_module() -> None:
    """Hard cases go through a whole room, and are grouped by what is hard about them."""
    inside = [
        path
        for path in (ROOT / "tests").rglob("test_*.py")
        if path.parent.name != "tests" and not path.name.startswith("test_hard_cases_")
    ]
    strays = [
        path.relative_to(ROOT).as_posix()
        for path in inside
        if not (
            ROOT
            / "summarizer"
            / path.relative_to(ROOT / "tests").parent
            / path.name.removeprefix("test_")
        ).exists()
    ]
    assert strays == []


def test_the_text_names_no_machine() -> None:
    told = {
        path.relative_to(ROOT).as_posix(): found
        for path in _texts()
        if (found := MACHINE.findall(path.read_text("utf-8", errors="replace")))
    }
    assert told == {}


def test_the_offline_path_loads_nothing_heavy(seeds: Path) -> None:
    program = (
        "import sys; sys.argv = ['summarizer', 'summarize', *sys.argv[1:]]\n"
        "from summarizer.cli import main\n"
        "try:\n    main()\n"
        "finally:\n    print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)\n"
    )
    filing = seeds / "immunogen-1997-03-18.txt"
    ran = subprocess.run(
        [sys.executable, "-c", program, filing], capture_output=True, text=True, check=True
    )
    assert sorted(set(ran.stderr.split()) & set(HEAVY)) == []
