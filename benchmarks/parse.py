"""Parsing side by side with two peers, in one run, as ratios; and how it grows with the size.

    python -m venv .cache/bench
    .cache/bench/bin/pip install edgartools sec-parser
    python -m benchmarks.parse FILING... --peers .cache/bench/bin/python [--rounds 3] [--sizes]

One thread; reading the files is left out. `summarizer` goes the whole way from bytes to sections,
tables and positions of any form; edgartools goes to its document and the section of its items,
sec-parser to its semantic elements. Rounds take turns; each figure is the best, in processor time;
the first round, in which nothing is remembered of other filings' tags, is told too. A filing that a
peer cannot read is left out for that peer alone, and counted. `--sizes` repeats the largest of the
filings to 1, 5, 20 and 50 MB, each in a process of its own, whose memory is told above that of the
interpreter with the program loaded.
"""

from __future__ import annotations

import argparse
import logging
import subprocess
import sys
import warnings
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.peers import go_on_with
from summarizer.domain.filing import RawPart, Submission
from summarizer.parse import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def main() -> None:
    """Prints a line a parser: seconds, megabytes a second, and how many times our own."""
    options = _options()
    go_on_with(options.peers, "benchmarks.parse")
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    files = [(path, path.read_bytes()) for path in options.filings]
    best: dict[str, tuple[float, int, int]] = {}
    first: dict[str, tuple[float, int, int]] = {}
    ways = _ways(peers=options.peers is not None)
    for _ in range(options.rounds):
        for name, way in ways.items():
            took = _timed(way, files)
            first.setdefault(name, took)
            best[name] = min(best.get(name, took), took)
    own = _rate(best["summarizer"])
    megabytes = sum(len(data) for _, data in files) / 1e6
    print(f"{len(files)} filings, {megabytes:.1f} MB")
    for name, figure in best.items():
        print(
            f"{name:14}{figure[0]:8.2f} s {_rate(figure):7.2f} MB/s {own / _rate(figure):7.1f} x"
            f"   first round {_rate(first[name]):.2f}   could not read {figure[2]}"
        )
    if options.sizes:
        _sizes(max(files, key=lambda file: len(file[1]))[0])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("filings", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", type=Path, help="the interpreter of the peers' environment")
    parser.add_argument("--sizes", action="store_true", help="measure 1, 5, 20 and 50 MB")
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


_SIZED = """
import sys, time
from pathlib import Path
from summarizer.domain.filing import RawPart, Submission
from summarizer.parse import parse

def peak():
    told = Path("/proc/self/status").read_text().split("VmHWM:")[1]
    return int(told.split()[0]) * 1024

parse(Submission("warm", (RawPart("warm", b"<html><p>FORM 10-K</p>"),)))
before = peak()
data = Path(sys.argv[1]).read_bytes()
size = int(sys.argv[2]) * 1_000_000
data = (data * (size // len(data) + 1))[:size]
begun = time.process_time()
parse(Submission("x", (RawPart("x", data),)))
took = time.process_time() - begun
print(f"{size / 1e6:5.0f} MB {took:8.2f} s {size / took / 1e6:7.2f} MB/s"
      f"   peak {(peak() - before) / size:5.1f} times the file")
"""


def _sizes(path: Path) -> None:
    folder = str(Path(__file__).parent.parent)
    for megabytes in (1, 5, 20, 50):
        command = [sys.executable, "-c", _SIZED, str(path), str(megabytes)]
        subprocess.run(command, check=True, cwd=folder)  # noqa: S603 - this program's own lines


def _ways(*, peers: bool) -> dict[str, Callable[[Path, bytes], object]]:
    own: dict[str, Callable[[Path, bytes], object]] = {"summarizer": _own}
    return own | {"edgartools": _edgartools(), "sec-parser": _sec_parser()} if peers else own


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
