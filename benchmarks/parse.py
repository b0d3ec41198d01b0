"""Parsing side by side with two peers, in one run, as ratios.

    python -m venv .cache/bench
    .cache/bench/bin/pip install edgartools sec-parser
    PYTHONPATH=. .cache/bench/bin/python benchmarks/parse.py FILING... [--rounds 3]

One thread; reading the files is left out. `summarizer` goes the whole way from bytes to sections,
tables and positions of any form; edgartools goes to its document and the section of its items,
sec-parser to its semantic elements. Rounds take turns; each figure is the best, in processor time.
A filing that a peer cannot read is left out for that peer alone, and counted.
"""

from __future__ import annotations

import argparse
import logging
import warnings
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from summarizer.domain.filing import RawPart, Submission
from summarizer.parse import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def main() -> None:
    """Prints a line a parser: seconds, megabytes a second, and how many times our own."""
    options = _options()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    files = [(path, path.read_bytes()) for path in options.filings]
    best: dict[str, tuple[float, int, int]] = {}
    for _ in range(options.rounds):
        for name, way in _ways().items():
            took = _timed(way, files)
            best[name] = min(best.get(name, took), took)
    own = _rate(best["summarizer"])
    megabytes = sum(len(data) for _, data in files) / 1e6
    print(f"{len(files)} filings, {megabytes:.1f} MB")
    for name, figure in best.items():
        print(
            f"{name:14}{figure[0]:8.2f} s {_rate(figure):7.2f} MB/s {own / _rate(figure):7.1f} x"
            f"   could not read {figure[2]}"
        )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("filings", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


def _rate(figure: tuple[float, int, int]) -> float:
    return figure[1] / figure[0] / 1e6


def _timed(
    way: Callable[[Path, bytes], object], files: Sequence[tuple[Path, bytes]]
) -> tuple[float, int, int]:
    """Seconds, bytes that were read, and files that were not."""
    seconds, read, failed = 0.0, 0, 0
    for path, data in files:
        begun = process_time()
        try:
            way(path, data)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, RuntimeError):
            failed += 1
            continue
        seconds += process_time() - begun
        read += len(data)
    return seconds or 1e-9, read, failed


def _ways() -> dict[str, Callable[[Path, bytes], object]]:
    return {"summarizer": _own, "edgartools": _edgartools(), "sec-parser": _sec_parser()}


def _own(path: Path, data: bytes) -> object:
    return parse(Submission(path.name, (RawPart(path.name, data),)))


def _edgartools() -> Callable[[Path, bytes], object]:
    html = import_module("edgar.documents").HTMLParser

    def read(_: Path, data: bytes) -> object:
        document = html().parse(data.decode("utf-8", "replace"))
        return document.text(), document.sections

    return read


def _sec_parser() -> Callable[[Path, bytes], object]:
    parser = import_module("sec_parser").Edgar10QParser

    def read(_: Path, data: bytes) -> object:
        return parser().parse(data.decode("utf-8", "replace"))

    return read


if __name__ == "__main__":
    main()
