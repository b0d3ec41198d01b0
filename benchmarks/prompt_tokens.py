"""How many tokens a model is sent of a filing, beside what whoever pastes the whole file pays.

    PYTHONPATH=. python benchmarks/prompt_tokens.py FOLDER [--model openai:gpt-5-mini]

For each filing of the folder: the static tokens (system message, catalogue, schema: the same for
all, so that a provider remembers them), the filing's own, and those of the raw file as it lies on
EDGAR. All are counted by the program's tokenizer; `--foreign` counts every request once more with
an independent implementation of the same vocabulary (`splintr` or `bpe_openai`), if one is there.
"""

from __future__ import annotations

import argparse
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING, NamedTuple

from summarizer.assembly import assemble, planner
from summarizer.chunk import o200k
from summarizer.edgar import read_source
from summarizer.model_assembly import Wishes
from summarizer.models import read_prices
from summarizer.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.conversation import Question


# Ratios are smaller than this, counts of tokens are not.
_RATIO = 100
_SUFFIXES = {".txt", ".htm", ".html"}


class Row(NamedTuple):
    """One filing: requests, static tokens, its own, those of its file, a foreign count."""

    calls: int
    static: int
    own: int
    raw: int
    planned: int
    foreign: int


def main() -> None:
    """Prints medians and ninetieth percentiles."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("folder", type=Path)
    options.add_argument("--model", default="openai:gpt-5-mini")
    options.add_argument("--foreign", action="store_true")
    given = options.parse_args()
    count = _foreign() if given.foreign else None
    paths = sorted(path for path in given.folder.iterdir() if path.suffix in _SUFFIXES)
    rows = _rows(paths, given.model, count)
    print(f"{len(rows)} filings, {sum(row.calls for row in rows)} first calls, {given.model}")
    _tell("static", [row.static for row in rows])
    _tell("filing", [row.own for row in rows])
    _tell("sent", [row.static + row.own for row in rows])
    _tell("raw file", [row.raw for row in rows])
    _tell("filing / raw", [row.own / max(row.raw, 1) for row in rows])
    _tell("sent / raw", [(row.static + row.own) / max(row.raw, 1) for row in rows])
    tariff = read_prices().tariff(given.model)
    if tariff is not None:
        # All but the first request of a while have their static tokens at the price of cached ones.
        share = tariff.cached / tariff.input
        charged = [(row.static * share + row.own) / max(row.raw, 1) for row in rows]
        _tell("charged / raw", charged)
    print(f"all sent / all raw: {_share(rows):.3f}")
    if count is not None:
        off = [abs(row.planned / row.foreign - 1) for row in rows]
        print(
            f"plan against the foreign count: at most {max(off):.2%} off, median {median(off):.2%}"
        )


def _rows(paths: Sequence[Path], model: str, foreign: Callable[[str], int] | None) -> list[Row]:
    reader = assemble(Settings())
    plans = planner(Settings(model=model), Wishes(use_cache=False))
    own = o200k()
    rows = []
    for path in paths:
        source = read_source(str(path), (), stdin=BytesIO(), limit=10**9, fetch=lambda _: None)
        filing = reader.parse(source)
        plan = plans.plan(filing)
        counted = 0
        if foreign is not None:
            counted = sum(_request(question, foreign) for question in plans.asked(filing))
        rows.append(
            Row(
                plan.portions,
                plan.static_tokens,
                plan.filing_tokens,
                own(filing.source.text),
                plan.static_tokens + plan.filing_tokens,
                counted,
            )
        )
    return rows


def _request(question: Question, count: Callable[[str], int]) -> int:
    """A request as a server counts it: four tokens a message, three for the reply to begin."""
    messages = sum(4 + count(message.text) for message in question.messages)
    return 3 + messages + count(question.schema.document)


def _foreign() -> Callable[[str], int]:
    if find_spec("splintr"):
        tokenizer = import_module("splintr").Tokenizer.from_pretrained("o200k_base")
        return lambda text: len(tokenizer.encode(text))
    encoding = import_module("bpe_openai").openai_tokenizer("o200k_base")
    return lambda text: int(encoding.count(text))


def _share(rows: Sequence[Row]) -> float:
    return sum(row.static + row.own for row in rows) / sum(row.raw for row in rows)


def _tell(name: str, values: Sequence[float]) -> None:
    ninth = quantiles(values, n=10)[-1]
    shown = ",.0f" if max(values) > _RATIO else ".2f"
    print(f"{name:14} median {median(values):>10{shown}}   90th {ninth:>10{shown}}")


if __name__ == "__main__":
    main()
