"""Many filings: a plain loop beside `summarizer batch`, its memory, and what kills do to it.

    PYTHONPATH=. python benchmarks/batch.py FOLDER [--rounds 3] [--variants 10] [--kills 20]

FOLDER holds filings, one a file. Loop and runs take turns, and the best of the rounds counts.
Processor seconds are those of all processes together; on a busy machine they say more than the
seconds of the wall. Memory is the peak of one process, from /proc. Variants of a filing differ by
an appended comment. Everything is written to a temporary folder.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple

EXPORTS = ("results.jsonl", "flags.csv", "figures.csv")
LOOP = """
import sys
from pathlib import Path
from summarizer import render
from summarizer.assembly import assemble
from summarizer.edgar import read_source
from summarizer.settings import Settings

summarizer = assemble(Settings())
for path in sorted(Path(sys.argv[1]).iterdir()):
    filing = summarizer.parse(read_source(str(path)))
    sys.stdout.write(render.to_json(summarizer.summarize(filing), filing))
"""


class Cost(NamedTuple):
    """What one command took: wall, processor, peak memory of itself and of its largest child."""

    wall: float
    processor: float
    own: int
    child: int


def main() -> None:
    """Prints a line a measurement."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--variants", type=int, default=10, choices=range(1, 101), metavar="N")
    parser.add_argument("--kills", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        _throughput(options.folder, place, options.rounds)
        _kills(options.folder, place, options.kills)
        _memory(options.folder, place, options.variants)


def _throughput(folder: Path, place: Path, rounds: int) -> None:
    loop = [sys.executable, "-c", LOOP, str(folder)]
    ways = {"plain loop": loop} | {
        f"batch, {workers} at a time": _batch(folder, place / f"run{workers}", workers)
        for workers in (1, 2)
    }
    best: dict[str, Cost] = {}
    for _ in range(rounds):
        for way, command in ways.items():
            for workers in (1, 2):
                shutil.rmtree(place / f"run{workers}" / "store", ignore_errors=True)
            cost = _measured(command)
            best[way] = min(best.get(way, cost), cost)
    number = sum(1 for _ in folder.iterdir())
    for way, cost in best.items():
        print(f"{number} filings, {way}: {number / cost.wall:.1f} a second, {_words(cost)}")
    first = [(place / "run1" / name).read_bytes() for name in EXPORTS]
    second = [(place / "run2" / name).read_bytes() for name in EXPORTS]
    print(f"results of 1 and 2 workers: {_alike(first, second)}")


def _kills(folder: Path, place: Path, number: int) -> None:
    command, moments = _batch(folder, place / "killed", 2), random.Random(20)  # noqa: S311 - moments, no secrets
    killed = 0
    for _ in range(number):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:  # noqa: S603
            sleep(moments.uniform(0.1, 2.0))
            process.kill()
            killed += process.wait() < 0
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)  # noqa: S603
    killed_files = [(place / "killed" / name).read_bytes() for name in EXPORTS]
    whole = [(place / "run2" / name).read_bytes() for name in EXPORTS]
    print(f"killed {killed} times, then run to its end: {_alike(killed_files, whole)}")


def _memory(folder: Path, place: Path, variants: int) -> None:
    many = place / "many"
    many.mkdir()
    for path in folder.iterdir():
        for number in range(variants):
            comment = f"\n<!-- variant {number} -->\n".encode()
            (many / f"{path.stem}-{number}{path.suffix}").write_bytes(path.read_bytes() + comment)
    shutil.rmtree(place / "run2")
    for source, run in ((folder, "run2"), (many, "much"), (many, "much")):
        cost = _measured(_batch(source, place / run, 2))
        print(f"{sum(1 for _ in source.iterdir())} filings, 2 at a time: {_words(cost)}")
    sizes = [path.stat().st_size for path in (place / "much" / "store").rglob("*.jsonl")]
    print(f"{len(sizes)} objects of {sum(sizes) / len(sizes):,.0f} bytes on average")


def _batch(folder: Path, run: Path, workers: int) -> list[str]:
    call = ["batch", str(folder), "--run", str(run), "--workers", str(workers)]
    return [sys.executable, "-m", "summarizer", *call]


def _measured(command: list[str]) -> Cost:
    before, begun, own, child = _processor(), monotonic(), 0, 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:  # noqa: S603
        while process.poll() is None:
            own = max(own, _peak(process.pid))
            child = max([child, *map(_peak, _children(process.pid))])
            sleep(0.05)
    return Cost(monotonic() - begun, _processor() - before, own, child)


def _processor() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def _peak(process: int) -> int:
    """The most kilobytes that a process has held, as far as it can still be asked."""
    try:
        lines = Path(f"/proc/{process}/status").read_text("ascii", "replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)


def _children(process: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            found += map(int, task.read_text("ascii").split())
        except OSError:
            continue
    return found


def _words(cost: Cost) -> str:
    memory = f"{cost.own / 1024:.1f} MiB, largest worker {cost.child / 1024:.1f} MiB"
    return f"{cost.wall:.1f} s, {cost.processor:.1f} s of processor, {memory}"


def _alike(some: list[bytes], others: list[bytes]) -> str:
    return "identical" if some == others else "DIFFERENT"


if __name__ == "__main__":
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    main()
