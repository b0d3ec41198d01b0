"""The CPU that a filing takes in each room without a model, beside that of another checkout.

    python benchmarks/rooms.py FOLDER [--count 100] [--rounds 3] [--beside CHECKOUT]

FOLDER holds filings, one a file. Each round is a process of its own that reads a part of them to
be warm, then all of them twice; the checkouts take turns, and the least of the rounds counts. On a
busy machine only the ratios say something.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOMS = ("parse", "risk", "extract", "verify")
PROGRAM = """
import sys
from time import process_time
from summarizer.assembly import assemble
from summarizer.edgar import read_source
from summarizer.settings import Settings

summarizer = assemble(Settings())
rooms = summarizer.rooms


def timed(paths):
    spent = [0.0] * 4
    for path in paths:
        source = read_source(path)
        marks = [process_time()]
        filing = summarizer.parse(source)
        marks.append(process_time())
        findings = rooms.assess(filing)
        marks.append(process_time())
        draft = rooms.extract(filing, findings)
        marks.append(process_time())
        rooms.verify((draft,), filing, rooms.flag_test, provenance=summarizer.provenance)
        marks.append(process_time())
        spent = [was + end - start for was, start, end in zip(spent, marks, marks[1:])]
    return spent


paths = sys.argv[1:]
timed(paths[::4])
print(*(min(pair) * 1000 / len(paths) for pair in zip(timed(paths), timed(paths))))
"""


def main() -> None:
    """Prints a line a checkout, in milliseconds, and their ratios."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--beside", type=Path)
    options = parser.parse_args()
    found = sorted(path for path in options.folder.iterdir() if path.suffix in {".txt", ".htm"})
    paths = found[:: max(1, len(found) // options.count)][: options.count]
    checkouts = [path for path in (options.beside, Path(__file__).parents[1]) if path is not None]
    rounds = [[_round(one, paths) for one in checkouts] for _ in range(options.rounds)]
    best = [[min(each) for each in zip(*some, strict=True)] for some in zip(*rounds, strict=True)]
    print(f"{len(paths)} filings, milliseconds a filing: {', '.join(ROOMS)}, together")
    for checkout, spent in zip(checkouts, best, strict=True):
        print(_line([*spent, sum(spent)]), checkout)
    if len(best) > 1:
        print(_line([ours / theirs for theirs, ours in zip(*map(_summed, best), strict=True)]))


def _summed(spent: list[float]) -> list[float]:
    return [*spent, sum(spent)]


def _line(values: list[float]) -> str:
    return "  ".join(f"{value:7.2f}" for value in values)


def _round(checkout: Path, paths: list[Path]) -> list[float]:
    command = [sys.executable, "-c", PROGRAM, *(str(path.resolve()) for path in paths)]
    told = subprocess.run(command, cwd=checkout, check=True, capture_output=True, text=True)  # noqa: S603
    return [float(each) for each in told.stdout.split()]


if __name__ == "__main__":
    main()
