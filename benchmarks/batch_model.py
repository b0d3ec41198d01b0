"""`summarizer batch` with a model on loopback: killed at work, beside an undisturbed run.

    PYTHONPATH=. python benchmarks/batch_model.py FOLDER [--kills 20] [--workers 8] [--seconds 0.2]

FOLDER holds filings, one a file. All processes of the run are killed (SIGKILL) at random moments
with work in hand; the run then goes to its end.
Everything is written to a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request
from contextlib import closing, suppress
from pathlib import Path
from time import monotonic, sleep

EXPORTS = ("results.jsonl", "flags.csv", "figures.csv")
HERE = Path(__file__).parent


def main() -> None:
    """Prints a line a measurement."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=0.2)
    options = parser.parse_args()
    serve = [sys.executable, str(HERE / "loopback_model.py"), "--seconds", str(options.seconds)]
    with (
        tempfile.TemporaryDirectory() as name,
        subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server,  # noqa: S603
    ):
        try:
            assert server.stdout is not None
            url = server.stdout.readline().strip()
            _compare(Bench(options.folder, Path(name), options.workers, url), options)
        finally:
            server.terminate()


def _compare(bench: Bench, options: argparse.Namespace) -> None:
    bench.run("whole", 1)
    begun, before = monotonic(), bench.stats()["calls"]
    bench.run("undisturbed", options.workers)
    seconds, calls = monotonic() - begun, bench.stats()["calls"] - before
    print(f"{bench.number} filings, {options.workers} at a time: {calls} calls, {seconds:.1f} s")
    print(f"  {bench.number / seconds:.1f} a second, the start of the processes included")
    print(f"  beside one at a time: {bench.alike('whole', 'undisturbed')}")
    lost = bench.kill("killed", options.kills, options.seconds)
    bench.run("killed", options.workers)
    after, stored = bench.stats()["calls"] - before - calls, bench.kept("killed", "replies")
    print(f"killed {len(lost)} times; in flight then, and so lost: {sum(lost)} calls {lost}")
    print(f"  {after} calls in all: {stored} answers and {after - stored} lost;", end=" ")
    print(f"against the caps: {bench.kept('killed', 'budgets')}")
    print(f"  results: {bench.alike('killed', 'undisturbed')}")


class Bench:
    """Runs of one folder of filings, each in a folder and with a state database of its own."""

    def __init__(self, filings: Path, place: Path, workers: int, url: str) -> None:
        self.filings, self.place, self.workers, self.url = filings, place, workers, url
        self.number = sum(1 for path in filings.rglob("*") if path.is_file())

    def run(self, name: str, workers: int) -> None:
        """Runs to the end."""
        with self._started(name, workers) as process:
            process.wait()

    def kill(self, name: str, number: int, seconds: float) -> list[int]:
        """Kills a run so often, with work in hand; how many calls were without answer each time.

        A call is lost if it has arrived at the server and its answer is not in the database.

        Args:
            name: The run.
            number: How often it is started and killed.
            seconds: How long a call takes.
        """
        moments = random.Random(20)  # noqa: S311 - moments, no secrets
        begun, lost = self.stats()["calls"], list[int]()
        for _ in range(number):
            target = self.stats()["calls"] + moments.randint(1, max(2, 2 * self.number // number))
            with self._started(name, self.workers) as process:
                while process.poll() is None and self.stats()["calls"] < target:
                    sleep(0.02)
                sleep(moments.uniform(0, 2 * seconds))
                if process.poll() is not None:
                    break
                for each in (process.pid, *_children(process.pid)):
                    with suppress(ProcessLookupError):
                        os.kill(each, signal.SIGKILL)
            while self.stats()["in_flight"]:
                sleep(0.05)
            lost.append(self.stats()["calls"] - begun - self.kept(name, "replies") - sum(lost))
        return lost

    def kept(self, name: str, table: str) -> int:
        """How many answers the state database of a run holds, or calls against its caps."""
        what = "COUNT(*)" if table == "replies" else "SUM(calls)"
        with closing(sqlite3.connect(self.place / f"{name}.db")) as database:
            found = database.execute(f"SELECT {what} FROM {table}").fetchone()  # noqa: S608
        return int(found[0])

    def stats(self) -> dict[str, int]:
        """What the server has counted."""
        address = self.url.removesuffix("/v1") + "/_stats"
        with urllib.request.urlopen(address) as answer:  # noqa: S310 - loopback
            counted: dict[str, int] = json.load(answer)
        return counted

    def alike(self, one: str, other: str) -> str:
        """Whether two runs gave the same, exports and stored objects."""
        same = all(
            (self.place / one / name).read_bytes() == (self.place / other / name).read_bytes()
            for name in EXPORTS
        )
        stored = self._objects(one) == self._objects(other)
        return "identical to the byte" if same and stored else "DIFFERENT"

    def _objects(self, name: str) -> dict[str, bytes]:
        store = self.place / name / "store"
        return {str(path.relative_to(store)): path.read_bytes() for path in store.glob("???/*")}

    def _started(self, name: str, workers: int) -> subprocess.Popen[bytes]:
        call = ["batch", str(self.filings), "--run", str(self.place / name)]
        model = ["--model", "openai:loopback", "--workers", str(workers)]
        own = {
            "OPENAI_BASE_URL": self.url,
            "OPENAI_API_KEY": "none",
            "SUMMARIZER_STATE": str(self.place / f"{name}.db"),
        }
        return subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "summarizer", *call, *model],
            stdout=subprocess.DEVNULL,
            env={**os.environ, **own},
        )


def _children(process: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            found += map(int, task.read_text("ascii").split())
    return found


if __name__ == "__main__":
    main()
