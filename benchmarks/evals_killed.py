"""A run of evals that is killed at random points and gone on with: is anything lost or made twice?

    python -m benchmarks.evals_killed --suite edgar-8k --corpus DIR --kills 20
    python -m benchmarks.evals_killed --suite edgar-8k --corpus DIR --split dev=15 --split test=5

Each process is ended by SIGKILL as soon as a random number of new outputs is there, and a few
random milliseconds later, so that it dies anywhere in its work. Then the run is finished, and held
against one that was never killed. What is printed are totals alone, whatever the split.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

_POLL = 0.001
_LATE = 0.03


class Kept(NamedTuple):
    """One stored output: a file that is written anew has another identity, or another time."""

    inode: int
    written: int
    text: str


class Tally(NamedTuple):
    """What became of one split."""

    split: str
    cases: int
    kills: int
    lost: int
    made_twice: int
    half_written: int
    different: int


def main() -> int:
    """Runs it and prints a line a split; exits with 1 if anything is not as it should be."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--suite", default="hard-negatives")
    parser.add_argument("--corpus")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--split", action="append", default=[], help="NAME=KILLS; else dev")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    plan = [part.partition("=") for part in given.split] or [("dev", "=", str(given.kills))]
    chance, faults = random.Random(given.seed), 0  # noqa: S311 - no secret
    for split, _, kills in plan:
        command = [sys.executable, "-m", "summarizer", "evals", "run", "--suite", given.suite]
        command += ["--split", split, *(["--corpus", given.corpus] if given.corpus else [])]
        with tempfile.TemporaryDirectory() as folder:
            tally = _killed(command, split, int(kills), Path(folder), chance)
        print(", ".join(f"{name} {value}" for name, value in tally._asdict().items()))
        faults += tally.lost + tally.made_twice + tally.half_written + tally.different
        faults += tally.kills != int(kills)
    return 1 if faults else 0


def _killed(
    command: list[str], split: str, kills: int, folder: Path, chance: random.Random
) -> Tally:
    whole, torn = folder / "whole", folder / "torn"
    _finish([*command, "--run", str(whole)])
    wanted = _outputs(whole)
    seen: dict[str, Kept] = {}
    done = made_twice = 0
    for number in range(kills):
        left = len(wanted) - len(seen)
        step = max(0, round(chance.uniform(0, 2 * left / (kills - number + 1))))
        done += _kill([*command, "--run", str(torn)], torn, len(seen) + step, chance)
        made_twice += _changed(seen, _outputs(torn))
        seen = _outputs(torn)
    _finish([*command, "--run", str(torn)])
    found = _outputs(torn)
    made_twice += _changed(seen, found)
    return Tally(
        split,
        len(wanted),
        done,
        lost=len(wanted.keys() - found.keys()) + _unscored(torn, len(wanted)),
        made_twice=made_twice,
        half_written=sum(not _is_whole(kept.text) for kept in found.values()),
        different=sum(_said(found[key]) != _said(wanted[key]) for key in wanted if key in found),
    )


def _kill(command: list[str], folder: Path, wanted: int, chance: random.Random) -> int:
    """Starts a run, ends it once it has so many outputs: 1 if it was killed, 0 if it was done."""
    process = subprocess.Popen(  # noqa: S603 - this program itself
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while process.poll() is None and _count(folder) < wanted:
        time.sleep(_POLL)
    time.sleep(chance.uniform(0, _LATE))
    process.kill()
    return int(process.wait() != 0)


def _finish(command: list[str]) -> None:
    subprocess.run(  # noqa: S603 - this program itself
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True
    )


def _count(folder: Path) -> int:
    return sum(1 for _ in (folder / "outputs").glob("*/[!.]*.json"))


def _outputs(folder: Path) -> dict[str, Kept]:
    found = {}
    for path in (folder / "outputs").glob("*/[!.]*.json"):
        status = path.stat()
        found[path.stem] = Kept(status.st_ino, status.st_mtime_ns, path.read_text("utf-8"))
    return found


def _changed(before: dict[str, Kept], after: dict[str, Kept]) -> int:
    return sum(after.get(key) != kept for key, kept in before.items())


def _unscored(folder: Path, cases: int) -> int:
    """How many cases have an output that was not scored."""
    return cases - len((folder / "scores.jsonl").read_text("utf-8").splitlines())


def _is_whole(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _said(kept: Kept) -> object:
    """What an output says; how long it took may differ."""
    return json.loads(kept.text) | {"seconds": None}


if __name__ == "__main__":
    sys.exit(main())
