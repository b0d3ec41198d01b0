"""How long it takes to find a quote in a long filing, once its index is built.

    python -m benchmarks.quotes [--pages 600] [--langextract PYTHON]

The filing is made up, by a seed: pages of 500 words that Zipf's law draws from 8,000, each page
with a passage that stands on every page. Quotes of 60 words are taken from its beginning, middle
and end; one digit of a quote is changed so that it stands nowhere; the repeated passage is asked
for by the section that it is claimed for. Times are the median of many, CPU time of one process.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import Quote
from summarizer.domain.filing import RawPart, Submission
from summarizer.parse import parse
from summarizer.verify.prover import Prover

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.domain.filing import Filing

_WORDS_A_PAGE = 500
_QUOTED = 60
_VOCABULARY = 8_000
_TIMES = 41
_REPEATED = (
    "The notes to the consolidated financial statements are an integral part of these statements "
    "and should be read together with them in every respect."
)


class Asked(NamedTuple):
    """A quote that is looked for, and whether it stands in the filing."""

    title: str
    quote: Quote
    stands: bool


def main() -> None:
    """Prints a line a kind of quote."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--pages", type=int, default=600)
    parser.add_argument("--langextract", type=Path, help="a python that has it, as the peer")
    options = parser.parse_args()
    filing = _filing(options.pages)
    started = time.process_time()
    prover = Prover(filing)
    prover.sources((Quote(filing.visible.text[:200]),))
    built = time.process_time() - started
    print(f"{options.pages} pages, {len(filing.visible.text):,} characters; index {built:.3f} s\n")
    print(f"{'quote of 60 words':34}{'median ms':>10}", end="")
    print("  langextract ms" if options.langextract else "")
    for asked in _asked(filing):
        spent = _median(lambda asked=asked: prover.sources((asked.quote,)))  # type: ignore[misc]
        found = bool(prover.sources((asked.quote,)).evidence)
        assert found is asked.stands, asked.title
        line = f"{asked.title:34}{spent * 1000:10.3f}"
        if options.langextract:
            line += f"{_peer(options.langextract, filing, asked.quote) * 1000:17.0f}"
        print(line, flush=True)


def _filing(pages: int) -> Filing:
    draw = Random(600)  # noqa: S311 - text that can be made again
    letters = "abcdefghilmnoprstuvy"
    words = ["".join(draw.choices(letters, k=draw.randint(3, 9))) for _ in range(_VOCABULARY)]
    weights = [1 / (rank + 1) for rank in range(_VOCABULARY)]
    text = ["<html><body>"]
    for page in range(pages):
        drawn = draw.choices(words, weights, k=_WORDS_A_PAGE)
        for at in range(0, _WORDS_A_PAGE, 25):
            sentence = " ".join(drawn[at : at + 25]).capitalize()
            text.append(f"<p>{sentence} {draw.randint(1000, 9999)} of page {page}.</p>")
        text.append(f"<p>{_REPEATED}</p><hr style='page-break-after:always'>")
    body = "".join(text) + "</body></html>"
    return parse(Submission("made-up.htm", (RawPart("made-up.htm", body.encode()),)))


def _asked(filing: Filing) -> list[Asked]:
    text = filing.visible.text
    found = []
    for title, share in (
        ("at the beginning", 0.001),
        ("in the middle", 0.5),
        ("at the end", 0.995),
    ):
        start = text.index(" ", int(len(text) * share)) + 1
        found.append(Asked(title, Quote(" ".join(text[start:].split()[:_QUOTED])), stands=True))
    middle = found[1].quote.text
    digit = next(each for each in middle if each.isdigit())
    changed = middle.replace(digit, "0" if digit != "0" else "1", 1)
    found.append(Asked("one digit changed", Quote(changed), stands=False))
    start = text.index(_REPEATED, len(text) // 2)
    near = filing.visible.span(start - 500, start + 1)
    found.append(
        Asked("repeated, nearest to its section", Quote(_REPEATED, near=near), stands=True)
    )
    return found


def _median(ask: Callable[[], object]) -> float:
    spent = []
    for _ in range(_TIMES):
        started = time.process_time()
        ask()
        spent.append(time.process_time() - started)
    return statistics.median(spent)


def _peer(python: Path, filing: Filing, quote: Quote) -> float:
    """Seconds that the peer's aligner takes with the same quote in the same text, once."""
    program = (
        "import json,sys,time,logging;logging.disable(50);"
        "from langextract.resolver import WordAligner;from langextract.core.data import Extraction;"
        "s,q=json.load(open(sys.argv[1]));a=WordAligner();t=time.process_time();"
        "list(a.align_extractions([[Extraction('claim',q)]],s));print(time.process_time()-t)"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "asked.json"
        path.write_text(json.dumps([filing.visible.text, quote.text]), "utf-8")
        ran = subprocess.run(  # noqa: S603 - the python that was named
            [python, "-c", program, path], check=True, capture_output=True, text=True
        )
    return float(ran.stdout)


if __name__ == "__main__":
    main()
