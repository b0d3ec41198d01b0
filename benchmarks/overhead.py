"""What the program adds to the time that a model takes: filings, with a model on loopback.

    python -m benchmarks.overhead FOLDER [--count 200] [--concurrency 16] [--processes N]
        [--rounds 3]

The model answers in 200 ms with facts and points that are lines of what it was shown: nearly all is
proved, and a line that the program set above a chunk is not, so that some replies are repaired. The
ideal is as if calls were all there is: calls times 0.2 s by the concurrency. Where processors are
few, the rules' own work is more than that: the same filings without a model, by the same processes,
are the other bound. The bound is on calls: the server tells the most that it ever had under way,
and a run in which they were more is refused.

In the first rows processes are new in each round. They have started, and read thirty other filings,
before the time is taken; what that costs is a row of its own. A free process takes the next filing.
As workers of `batch` do, they keep to a processor each, hand the interpreter over soon, and collect
cycles seldom. The last row is `summarizer batch` of the same filings as a user calls it: a run that
is new, its start included. What the server itself takes of the processors is told as well.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from io import BytesIO
from itertools import count, repeat
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.request import urlopen

from benchmarks.quoting_model import SECONDS, Served, serve
from summarizer.batch import Team
from summarizer.domain.pace import in_hand
from summarizer.locks import Permits

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.synchronize import Barrier

    from summarizer.domain.summary import Summary
    from summarizer.pipeline import Summarizer

_OTHERS = 30
_MODEL, _RATE, _TOKENS = "openai:gpt-5-mini", 100_000, 10**9


class Share(NamedTuple):
    """What the processes of a round share: where they meet, and which filing is next."""

    team: Team
    url: str
    folder: str
    gate: Barrier
    following: Any


class Done(NamedTuple):
    """What a process has done: points, processor seconds, and its greatest memory."""

    told: int
    seconds: float
    peak_mib: float


def main() -> None:
    """Prints the times side by side."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--concurrency", type=int, default=16)
    options.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    options.add_argument("--rounds", type=int, default=3)
    given = options.parse_args()
    paths, others = _paths(given.folder, given.count)
    team = Team(in_hand(given.concurrency), given.processes, given.concurrency)
    print(f"{len(paths)} filings, {sum(map(os.path.getsize, paths)) / 1e6:.1f} MB, ", end="")
    print(f"{team.workers} processes, {team.calls} calls and {team.sources} filings at a time")
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    url = ours.recv()
    os.environ["OPENAI_API_KEY"] = "none"
    _round("without a model", paths, others, team, "")
    ratios = [_round("with a model", paths, others, team, url) for _ in range(given.rounds)]
    if ratios:
        print(f"{'':16} ratio: median {median(ratios):.2f}, least {min(ratios):.2f}", end="")
        print(f", most {max(ratios):.2f} of {len(ratios)} rounds")
    _by_batch(paths, team, url)
    server.kill()


def _served(url: str) -> Served:
    with urlopen(f"{url}/served") as answer:  # noqa: S310 - loopback
        return Served(*json.load(answer))


def _paths(folder: Path, count: int) -> tuple[list[str], list[str]]:
    """So many filings, spread over the folder and no others each time; and some of the others."""
    found = sorted(
        str(path.resolve()) for path in folder.iterdir() if path.suffix in {".txt", ".htm"}
    )
    chosen = found[:: max(1, len(found) // count)][:count]
    rest = sorted(set(found) - set(chosen))
    return chosen, rest[:: max(1, len(rest) // _OTHERS)][:_OTHERS]


def _round(name: str, paths: list[str], others: list[str], team: Team, url: str) -> float:
    """How often the ideal time it takes; 0 without a model."""
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        Permits.make(Path(folder), team.calls)
        share = Share(team, url, folder, context.Barrier(team.workers), context.Value("i", 0))
        with ProcessPoolExecutor(
            team.workers, context, initializer=_prepare, initargs=(share,)
        ) as pool:
            starts = list(pool.map(_warm, repeat(others, team.workers)))
            if url:
                _served(url)
            begun = time.perf_counter()
            done = list(pool.map(_work, repeat(paths, team.workers)))
            wall = time.perf_counter() - begun
    told = sum(each.told for each in done)
    peak = max(each.peak_mib for each in done)
    ratio = _tell(name, wall, sum(each.seconds for each in done), team, url)
    print(f"{'':16} {told} points  peak {peak:.0f} MiB a process")
    started, first, again = map(max, zip(*starts, strict=True))
    print(f"{'':16} before: {started:.2f} s processor to start a process, ", end="")
    print(f"{first:.2f} s for its first {len(others)} filings, {again:.2f} s for the same again")
    return ratio


def _by_batch(paths: list[str], team: Team, url: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        manifest = Path(folder, "sources.jsonl")
        manifest.write_text("".join(json.dumps(path) + "\n" for path in paths), "utf-8")
        call = ["batch", str(manifest), "--run", f"{folder}/run", "--workers", str(team.calls)]
        own = {
            "OPENAI_BASE_URL": url,
            "SUMMARIZER_STATE": f"{folder}/state.db",
            "SUMMARIZER_MODEL_RATE": str(_RATE),
            "SUMMARIZER_MODEL_TOKENS": str(_TOKENS),
        }
        begun, before = time.perf_counter(), _processor_of_children()
        subprocess.run(  # noqa: S603
            [sys.executable, "-m", "summarizer", *call, "--model", _MODEL],
            stdout=subprocess.DEVNULL,
            env={**os.environ, **own},
            check=True,
        )
        wall = time.perf_counter() - begun
    _tell("batch, cold", wall, _processor_of_children() - before, team, url)


def _processor_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _tell(name: str, wall: float, seconds: float, team: Team, url: str) -> float:
    line, ratio = f"{name:16} {wall:6.2f} s wall  {seconds:6.2f} s processor", 0.0
    if url:
        served = _served(url)
        if served.most > team.calls:
            raise SystemExit(f"the server had {served.most} requests under way, not {team.calls}")
        ideal = served.calls * SECONDS / team.calls
        ratio = wall / ideal
        line += f"  {served.calls} calls, at most {served.most} at a time  ideal {ideal:.2f} s"
        line += f"  ratio {ratio:.2f}  of the server {served.seconds:.2f} s processor"
    print(line, flush=True)
    return ratio


_share: Share
_summarizer: Summarizer


def _prepare(share: Share) -> None:
    global _share, _summarizer  # noqa: PLW0603 - what a process is made with
    from summarizer.assembly import assemble  # noqa: PLC0415
    from summarizer.cli.collector import seldom_collected  # noqa: PLC0415
    from summarizer.cli.processors import keep_to, processors, shared_out  # noqa: PLC0415
    from summarizer.model_assembly import Wishes  # noqa: PLC0415
    from summarizer.settings import Settings  # noqa: PLC0415
    from summarizer.turns import hand_over_soon  # noqa: PLC0415

    number = share.gate.wait()
    keep_to(shared_out(processors(), share.team.workers)[number])
    hand_over_soon()
    settings = Settings(
        model=_MODEL if share.url else "offline",
        openai_base_url=share.url,
        state=f"{share.folder}/state.db",
        model_calls=share.team.share(number),
        model_rate=_RATE,
        model_tokens=_TOKENS,
    )
    _share = share
    with seldom_collected():
        wishes = Wishes(use_cache=False, together=(share.folder, share.team.calls))
        _summarizer = assemble(settings, wishes if share.url else None)


def _warm(others: list[str]) -> tuple[float, float, float]:
    """Processor seconds of the start, of some filings, and of the same filings again."""
    _share.gate.wait()
    started = time.process_time()
    _read_all(others, count().__next__)
    first = time.process_time()
    _read_all(others, count().__next__)
    return started, first - started, time.process_time() - first


def _work(paths: list[str]) -> Done:
    def take() -> int:
        with _share.following.get_lock():
            _share.following.value += 1
            return int(_share.following.value) - 1

    # Each process has one of these tasks.
    _share.gate.wait()
    begun = time.process_time()
    told = _read_all(paths, take)
    spent = time.process_time() - begun
    return Done(told, spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _read_all(paths: list[str], take: Callable[[], int]) -> int:
    """Summarises each filing whose turn it is when a thread is free; how many points that gave."""
    from summarizer.cli.collector import seldom_collected  # noqa: PLC0415

    def lane(_: int) -> int:
        told = 0
        while (number := take()) < len(paths):
            told += len(_summary(paths[number]).points)
        return told

    lanes = -(-_share.team.sources // _share.team.workers)
    with seldom_collected(), ThreadPoolExecutor(lanes) as pool:
        return sum(pool.map(lane, range(lanes)))


def _summary(path: str) -> Summary:
    from summarizer.edgar import read_source  # noqa: PLC0415
    from summarizer.turns import working  # noqa: PLC0415

    source = read_source(path, (), stdin=BytesIO(), limit=10**9, fetch=lambda _: None)
    with working():
        return _summarizer.summarize(_summarizer.parse(source))


if __name__ == "__main__":
    main()
