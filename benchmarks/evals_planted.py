"""A regression planted in one rule of a copy of the program: does `evals compare` find and name it?

    python -m benchmarks.evals_planted --code executive-departure --suite edgar-8k --corpus DIR
    python -m benchmarks.evals_planted --code litigation --plant broader --suite hard-negatives

The package and its suites are copied aside; in the copy the N-th rule of the code matches nothing
any more (`weaker`), or loses the words that take its force away (`broader`). Both programs run the
suite, `compare` pairs the runs, and what it names is held against what the outputs themselves say.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_PLANTS = {"weaker": 'pattern="(?!)"', "broader": 'but="", unless=()'}
_PLANT = """

_AT = [at for at, rule in enumerate(RULES) if rule.code == {code!r}][{number}]
RULES = (*RULES[:_AT], RULES[_AT]._replace({change}), *RULES[_AT + 1 :])
"""


def main() -> int:
    """Prints the comparison and a line on whether it is right; exits with 1 if it is not."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--code", default="executive-departure")
    parser.add_argument("--rule", type=int, default=0, help="which rule of the code, from 0")
    parser.add_argument("--plant", choices=sorted(_PLANTS), default="weaker")
    parser.add_argument("--suite", default="hard-negatives")
    parser.add_argument("--corpus")
    given = parser.parse_args()
    corpus = ["--corpus", str(Path(given.corpus).absolute())] if given.corpus else []
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        copy = _copied(place / "copy", given.code, given.rule, given.plant)
        runs = place / "before", place / "after"
        for program, folder in zip((_ROOT, copy), runs, strict=True):
            _evals(program, "run", "--suite", given.suite, "--run", str(folder), *corpus)
        told = _evals(_ROOT, "compare", *map(str, runs))
        print(told)
        changed = _changed(*runs)
    named = set(re.findall(r"^[+-] (\S+) [a-z-]+$", told, re.MULTILINE))
    rule = f"{given.plant}: rule {given.rule} of {given.code}"
    print(
        f"{rule}: flags of {len(changed)} filings moved, {len(named & changed)} of them are named,"
    )
    print(f"and {len(named - changed)} others")
    return 0 if changed and named == changed else 1


def _copied(place: Path, code: str, number: int, plant: str) -> Path:
    for part in ("summarizer", "evals", "prompts"):
        shutil.copytree(_ROOT / part, place / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(_ROOT / "pyproject.toml", place)
    rules = place / "summarizer" / "risk" / "rules" / "__init__.py"
    text = _PLANT.format(code=code, number=number, change=_PLANTS[plant])
    rules.write_text(rules.read_text("utf-8") + text, "utf-8")
    return place


def _evals(program: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "summarizer", "evals", *arguments]
    done = subprocess.run(  # noqa: S603 - this program itself
        command,
        cwd=program,
        env=os.environ | {"PYTHONPATH": str(program)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout


def _changed(before: Path, after: Path) -> set[str]:
    """The filings whose missed or wrong flags are others, read from the scores themselves."""
    one, two = _faults(before), _faults(after)
    return {case for case, faults in one.items() if two.get(case) != faults}


def _faults(folder: Path) -> dict[str, set[str]]:
    rows = map(json.loads, (folder / "scores.jsonl").read_text("utf-8").splitlines())
    return {
        row["case"]: {code for code, _ in (*row["flags"]["missed"], *row["flags"]["wrong"])}
        for row in rows
    }


if __name__ == "__main__":
    sys.exit(main())
