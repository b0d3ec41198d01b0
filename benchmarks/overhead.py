"""What the program adds to the time that a model takes: filings, with a model on loopback.

    python benchmarks/overhead.py FOLDER [--count 200] [--concurrency 16] [--processes N]

The model answers in 200 ms with facts and points that are lines of what it was shown: nearly all is
proved, and a line that the program set above a chunk is not, so that some replies are repaired. The
ideal is as if calls were all there is: calls times 0.2 s by the concurrency. Where processors are
few, the rules' own work is more than that: the same filings without a model, by the same processes,
are the other bound. Processes are started and have loaded everything before the time is taken, and
collect cycles as seldom as workers of `batch`. What the server itself takes of the processors is
told as well.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import resource
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.request import urlopen

from aiohttp import web

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from summarizer.domain.summary import Summary
    from summarizer.pipeline import Summarizer

_SECONDS = 0.2
_FACTS, _LEAST, _MOST = 6, 60, 400


class Done(NamedTuple):
    """What one process has done: model calls, processor seconds, and its greatest memory."""

    calls: int
    seconds: float
    peak_mib: float
    told: int


def main() -> None:
    """Prints the times side by side."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--concurrency", type=int, default=16)
    options.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    given = options.parse_args()
    paths = _paths(given.folder, given.count)
    print(f"{len(paths)} filings, {sum(map(_size, paths)) / 1e6:.1f} MB, ", end="")
    print(f"{given.processes} processes, concurrency {given.concurrency}")
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=_serve, args=(theirs,), daemon=True)
    server.start()
    url = ours.recv()
    threads = given.concurrency // given.processes
    for name, address in (("without a model", ""), ("with a model", url)):
        before = _server_seconds(url)
        wall, done = _run(paths, address, given.processes, threads)
        _tell(name, wall, done, given.concurrency)
    print(f"of the server {_server_seconds(url) - before:.2f} s processor")
    server.kill()


def _server_seconds(url: str) -> float:
    with urlopen(f"{url}/seconds") as answer:  # noqa: S310 - loopback
        return float(answer.read())


def _tell(name: str, wall: float, done: list[Done], concurrency: int) -> None:
    calls = sum(each.calls for each in done)
    line = f"{name:16} {wall:6.2f} s wall  {sum(each.seconds for each in done):6.2f} s processor"
    if calls:
        ideal = calls * _SECONDS / concurrency
        shown = sum(each.told for each in done)
        line += f"  {calls} calls  ideal {ideal:.2f} s  ratio {wall / ideal:.2f}  {shown} points"
    peak = max(each.peak_mib for each in done)
    print(f"{line}  peak {peak:.0f} MiB a process", flush=True)


def _paths(folder: Path, count: int) -> list[Path]:
    """So many filings, spread over the folder and no others each time."""
    found = sorted(path for path in folder.iterdir() if path.suffix in {".txt", ".htm"})
    return found[:: max(1, len(found) // count)][:count]


def _size(path: Path) -> int:
    return path.stat().st_size


def _run(paths: list[Path], url: str, processes: int, threads: int) -> tuple[float, list[Done]]:
    context = multiprocessing.get_context("spawn")
    with (
        tempfile.TemporaryDirectory() as folder,
        ProcessPoolExecutor(
            processes, context, initializer=_prepare, initargs=(url, folder, threads)
        ) as pool,
    ):
        # All are ready before the clock starts: each waits at the barrier of its first task.
        list(pool.map(_warm, [str(paths[0])] * processes))
        begun = time.perf_counter()
        shares = [[str(path) for path in paths[place::processes]] for place in range(processes)]
        done = list(pool.map(_work, shares))
        return time.perf_counter() - begun, done


_summarizer: Summarizer
_threads: int


def _prepare(url: str, folder: str, threads: int) -> None:
    global _summarizer, _threads  # noqa: PLW0603 - what a process is made with
    from summarizer.assembly import assemble  # noqa: PLC0415
    from summarizer.model_assembly import Wishes  # noqa: PLC0415
    from summarizer.settings import Settings  # noqa: PLC0415

    os.environ["OPENAI_API_KEY"] = "none"
    settings = Settings(
        model="openai:gpt-5-mini" if url else "offline",
        openai_base_url=url,
        state=f"{folder}/state.db",
        model_rate=100_000,
        model_tokens=10**9,
    )
    _summarizer = assemble(settings, Wishes(use_cache=False) if url else None)
    _threads = threads


def _warm(path: str) -> None:
    _summary(path)
    time.sleep(0.5)


def _work(paths: list[str]) -> Done:
    from summarizer.cli.collector import seldom_collected  # noqa: PLC0415

    begun = time.process_time()
    with seldom_collected(), ThreadPoolExecutor(_threads) as pool:
        summaries = list(pool.map(_summary, paths))
    spent = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    calls = sum(each.usage.attempts for each in summaries)
    told = sum(len(each.points) for each in summaries)
    return Done(calls, spent, peak, told)


def _summary(path: str) -> Summary:
    from summarizer.edgar import read_source  # noqa: PLC0415

    source = read_source(path, (), stdin=BytesIO(), limit=10**9, fetch=lambda _: None)
    return _summarizer.summarize(_summarizer.parse(source))


def _serve(told: Connection) -> None:
    """The model: answers after a while, in the words of what it was sent."""

    async def answer(request: web.Request) -> web.Response:
        import asyncio  # noqa: PLC0415

        begun = time.perf_counter()
        body = await request.json()
        text = json.dumps(_reply(body["messages"][-1]["content"]))
        await asyncio.sleep(max(0.0, _SECONDS - (time.perf_counter() - begun)))
        return web.json_response(_completion(text))

    async def seconds(_: web.Request) -> web.Response:
        return web.Response(text=str(time.process_time()))

    app = web.Application(client_max_size=10**8)
    app.router.add_get("/v1/seconds", seconds)
    app.router.add_post("/v1/chat/completions", answer)

    async def serve() -> None:
        import asyncio  # noqa: PLC0415

        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        told.send(f"http://{host}:{port}/v1")
        await asyncio.Event().wait()

    import asyncio  # noqa: PLC0415

    asyncio.run(serve())


def _reply(question: str) -> dict[str, Any]:
    lines = [line for line in question.split("\n")[3:-1] if _LEAST < len(line) < _MOST]
    chosen = [line.strip() for line in lines if "\t" not in line][:_FACTS]
    facts = [
        {"id": number, "statement": line, "importance": "okay", "quotes": [line]}
        for number, line in enumerate(chosen, 1)
    ]
    points = [
        {
            "id": each["id"],
            "text": each["statement"],
            "importance": "okay",
            "facts": [each["id"]],
            "derived": [],
        }
        for each in facts
    ]
    empty: dict[str, Any] = {name: [] for name in ("figures", "events", "flags", "disputes")}
    return {"facts": facts, **empty, "headline": None, "points": points}


def _completion(text: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": text, "refusal": None}
    return {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": "loopback",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"prompt_tokens": 10_000, "completion_tokens": 500, "total_tokens": 10_500},
    }


if __name__ == "__main__":
    main()
