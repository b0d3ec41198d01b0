"""Chunking side by side with two peers, in one run, as ratios of the time of counting alone.

    python -m venv .cache/bench
    .cache/bench/bin/pip install tiktoken langchain-text-splitters semchunk
    python -m benchmarks.chunk FILING... --peers .cache/bench/bin/python [--limit N] [--rounds N]

Reading the filings is left out. All count by the same vocabulary and get the same visible text;
the peers get it as paragraphs and know nothing of sections, tables or positions. Counting alone is
what the tokenizer takes for the finished chunks, as it is published; then as it is used here, by
the peers as well. Each figure is the best of the rounds, which take turns, in processor time.
"""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.peers import go_on_with
from summarizer.chunk import as_sent, o200k, split
from summarizer.chunk.layout import laid_out
from summarizer.chunk.tokens import published
from summarizer.domain.filing import RawPart, Submission
from summarizer.parse import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.filing import Filing


def main() -> None:
    """Prints a line a way of chunking: seconds, megabytes a second, and the ratio to counting."""
    options = _options()
    go_on_with(options.peers, "benchmarks.chunk")
    filings = [
        parse(Submission(path.name, (RawPart(path.name, path.read_bytes()),)))
        for path in options.filings
    ]
    ways = _ways(filings, options.limit, peers=options.peers is not None)
    best = dict.fromkeys(ways, float("inf"))
    made = dict.fromkeys(ways, 0)
    for _ in range(options.rounds):
        for name, way in ways.items():
            begun = process_time()
            made[name] = way()
            best[name] = min(best[name], process_time() - begun)
    characters = sum(len(filing.visible.text) for filing in filings)
    alone = best["counting alone"]
    print(f"{len(filings)} filings, {characters:,} characters, at most {options.limit:,} tokens")
    for name, seconds in best.items():
        rate = characters / seconds / 1e6
        print(
            f"{name:28}{seconds:8.3f} s {rate:7.1f} MB/s {seconds / alone:7.2f} x {made[name]:7,}"
        )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("filings", nargs="+", type=Path)
    parser.add_argument("--peers", type=Path, help="the interpreter of the peers' environment")
    parser.add_argument("--limit", type=int, default=16_000)
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


def _ways(filings: Sequence[Filing], limit: int, *, peers: bool) -> dict[str, Callable[[], int]]:
    count, encode = o200k(), published().encode_ordinary
    texts = [laid_out(filing).replace("\n", "\n\n") for filing in filings]
    sent = [
        as_sent(chunk.context, chunk.text)
        for filing in filings
        for chunk in split(filing, limit=limit, count=count)
    ]
    own: dict[str, Callable[[], int]] = {
        "counting alone": lambda: len([len(encode(text)) for text in sent]),
        "counting alone, as used here": lambda: len([count.folded(text) for text in sent]),
        "summarizer": lambda: sum(
            len(split(filing, limit=limit, count=count)) for filing in filings
        ),
    }
    if not peers:
        return own
    recursive = import_module("langchain_text_splitters").RecursiveCharacterTextSplitter(
        chunk_size=limit, chunk_overlap=0, length_function=count
    )
    semantic = import_module("semchunk").chunkerify(count, chunk_size=limit, memoize=False)
    return own | {
        "langchain-text-splitters": lambda: sum(len(recursive.split_text(each)) for each in texts),
        "semchunk": lambda: sum(len(semantic(text)) for text in texts),
    }


if __name__ == "__main__":
    main()
