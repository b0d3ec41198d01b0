"""How often a false statement is caught and a true one refused, on real filings.

    python -m benchmarks.mutations --corpus FOLDER [--part tuned|held-out|all] [--misses 5]
        [--sample FILE] [--langextract PYTHON]

True sentences and cells are taken from the filings; one thing is changed in each, and each is said
otherwise without changing what it says. The corpus may be named by SUMMARIZER_CORPUS. `--sample`
writes 200 restatements, drawn by seed, to be read one by one.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.changes import NUMBER_CLASSES, changes, names_of
from benchmarks.restatements import restatements
from benchmarks.statements import amounts, cells, filings, sentences
from benchmarks.told_cells import told
from summarizer.domain.draft import Quote
from summarizer.verify.prover import Prover

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.statements import Sentence
    from benchmarks.told_cells import Told
    from summarizer.domain.filing import Filing

_SAMPLE = 200
# The peer takes some 20 ms a claim: it is asked about a draw.
_ASKED = 4000


class Case(NamedTuple):
    """A statement that was put to the proof: what it is, what it cites, and why it fell."""

    is_true: bool
    kind: str
    is_number: bool
    claim: str
    source: str
    why: str


class Bounds(NamedTuple):
    """How much is taken from one filing."""

    sentences: int
    cells: int


def main() -> None:
    """Prints the tables; ends with 1 if a target is missed."""
    options = _options()
    cases: list[Case] = []
    numbers = taken = 0
    bounds = Bounds(options.sentences, options.cells)
    for name, filing in filings(options.corpus, options.part):
        draw = Random(f"{options.seed}:{name}")  # noqa: S311 - a draw that can be repeated
        found = _drawn(filing, draw, bounds)
        taken += len(found)
        numbers += sum(len(amounts(each.text)) for each in found)
        cases += _cases(filing, found, draw, bounds)
    print(f"{taken} sentences, {numbers} numbers in prose, {len(cases)} statements\n")
    false = [case for case in cases if not case.is_true]
    asked = Random(options.seed).sample(false, min(_ASKED, len(false)))  # noqa: S311
    grounded = _grounded(options.langextract, asked) if options.langextract else {}
    missed = _print_changes(false, grounded, options.misses)
    missed |= _print_restatements([case for case in cases if case.is_true], options.misses)
    _print_reading(_sample(cases, options.seed), options.sample)
    sys.exit(missed)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    corpus = os.environ.get("SUMMARIZER_CORPUS")
    parser.add_argument("--corpus", type=Path, default=corpus, required=corpus is None)
    parser.add_argument("--part", choices=["tuned", "held-out", "all"], default="all")
    parser.add_argument("--sentences", type=int, default=130, help="at most, of one filing")
    parser.add_argument("--cells", type=int, default=1000, help="at most, of one filing")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--misses", type=int, default=3, help="shown of each class")
    parser.add_argument("--sample", type=Path, help="where to write 200 restatements")
    parser.add_argument("--langextract", type=Path, help="a python that has it")
    return parser.parse_args()


def _drawn(filing: Filing, draw: Random, bounds: Bounds) -> list[Sentence]:
    """Sentences with numbers first, then others."""
    found = sentences(filing)
    draw.shuffle(found)
    found.sort(key=lambda each: not amounts(each.text))
    most = bounds.sentences // 4
    counted = [each for each in found if amounts(each.text)]
    others = [each for each in found if not amounts(each.text)]
    return [*counted[: bounds.sentences - min(most, len(others))], *others[:most]]


def _cases(
    filing: Filing, found: Sequence[Sentence], draw: Random, bounds: Bounds
) -> Iterator[Case]:
    prover = Prover(filing)
    names = sorted({name for each in found for name in names_of(each.text)})
    for at, each in enumerate(found):
        quotes = (Quote(each.text, filing.visible.span(each.start, each.end)),)
        if prover.statement(each.text, quotes).why:
            yield Case(True, "as it stands", False, each.text, each.text, "withheld")  # noqa: FBT003
        for change in changes(each.text, names, draw):
            why = prover.statement(change.text, quotes).why
            counts = change.kind in NUMBER_CLASSES
            yield Case(False, change.kind, counts, change.text, each.text, why)  # noqa: FBT003
        # Fewer than of cells, which most numbers of a filing stand in.
        for said in restatements(each.text, draw) if at % 2 else ():
            why = prover.statement(said.text, quotes).why
            yield Case(True, said.kind, said.is_number, said.text, each.text, why)  # noqa: FBT003
    for one in told(list(cells(filing)), draw, bounds.cells):
        yield from _of_cells(one, filing, prover, draw)


def _of_cells(one: Told, filing: Filing, prover: Prover, draw: Random) -> Iterator[Case]:
    proof = prover.statement(one.text, one.quotes, one.derivations)
    places = prover.sources(one.quotes).evidence
    source = " / ".join(
        " | ".join(place.quote for place in (each.row, each.column, each.units) if place)
        + f" -> {each.quote}"
        for each in places
    )
    yield Case(True, one.kind, True, one.text, source, proof.why)  # noqa: FBT003
    for change in changes(one.text, (), draw):
        # What looks like two names in a label is none.
        if change.kind == "exchanged names":
            continue
        why = prover.statement(change.text, one.quotes, one.derivations).why
        counts = change.kind in NUMBER_CLASSES
        yield Case(False, f"{change.kind} (cell)", counts, change.text, source, why)  # noqa: FBT003
    del filing


def _print_changes(cases: Sequence[Case], grounded: dict[int, bool], most: int) -> int:
    """The table of what was changed; 1 if too little of it was caught."""
    print(f"{'one thing changed':28}{'of':>7}{'caught':>8}{'rate':>9}", end="")
    print(f"{'langextract accepts':>22}" if grounded else "")
    for kind, group in _by_kind(cases):
        _print_row(kind, group, [grounded[id(case)] for case in group if id(case) in grounded])
    figures = [case for case in cases if case.is_number]
    for title, group in (("all numbers", figures), ("all classes", list(cases))):
        _print_row(title, group, [grounded[id(case)] for case in group if id(case) in grounded])
    _print_examples([case for case in cases if not case.why], most, "MISSED")
    return int(_share(figures) < 0.99 or _share(cases) < 0.97)  # noqa: PLR2004


def _print_row(title: str, group: Sequence[Case], grounded: Sequence[bool]) -> None:
    caught = sum(bool(case.why) for case in group)
    print(f"{title:28}{len(group):7}{caught:8}{_share(group):9.2%}", end="")
    print(f"{sum(grounded) / len(grounded):22.2%}" if grounded else "")


def _print_restatements(cases: Sequence[Case], most: int) -> int:
    """The table of what was said otherwise; 1 if too much of it was refused."""
    print(f"\n{'said otherwise':28}{'of':>7}{'refused':>8}{'rate':>9}")
    figures = [case for case in cases if case.is_number]
    totals = [("all numbers", figures), ("all kinds", list(cases))]
    for title, group in (*_by_kind(cases), *totals):
        _print_row(title, group, [])
    _print_examples([case for case in cases if case.why], most, "REFUSED")
    return int(_share(figures) > 0.01 or _share(cases) > 0.05)  # noqa: PLR2004


def _print_examples(cases: Sequence[Case], most: int, word: str) -> None:
    for kind, group in _by_kind(cases):
        for case in group[:most]:
            print(f"  {word} {kind}: {case.why}\n    {case.claim}\n    {case.source}")


def _by_kind(cases: Sequence[Case]) -> list[tuple[str, list[Case]]]:
    groups: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        groups[case.kind].append(case)
    return sorted(groups.items())


def _share(cases: Sequence[Case]) -> float:
    return sum(bool(case.why) for case in cases) / len(cases) if cases else 0.0


def _grounded(python: Path, cases: Sequence[Case]) -> dict[int, bool]:
    """Whether the peer finds a place for each claim in the words it was made from."""
    peer = Path(__file__).with_name("langextract_peer.py")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "claims.jsonl"
        lines = (json.dumps({"source": case.source, "claim": case.claim}) for case in cases)
        path.write_text("\n".join(lines), "utf-8")
        ran = subprocess.run(  # noqa: S603 - the python that was named
            [python, peer, path], check=True, capture_output=True, text=True
        )
    answers = (line == "1" for line in ran.stdout.split())
    return dict(zip(map(id, cases), answers, strict=True))


def _sample(cases: Sequence[Case], seed: int) -> str:
    """200 restatements drawn by the seed, each with what it restates, for a person to read."""
    true = [case for case in cases if case.is_true and case.kind != "as it stands"]
    drawn = Random(seed).sample(true, min(_SAMPLE, len(true)))  # noqa: S311
    lines = (
        f"{at} [{each.kind}]\n  {each.claim}\n  {each.source}" for at, each in enumerate(drawn)
    )
    return "\n".join(lines) + "\n"


def _print_reading(sample: str, path: Path | None) -> None:
    """What was found in reading such a sample, and whether it was this one."""
    if path:
        path.write_text(sample, "utf-8")
    read = json.loads(Path(__file__).with_name("restatements_read.json").read_text("utf-8"))
    is_same = sha256(sample.encode()).hexdigest() == read["sha256"]
    print(f"\n{_SAMPLE} read one by one ({'this draw' if is_same else 'another draw'}):")
    print(f"  false {len(read['false'])}: {'; '.join(read['false'].values())}")
    print(f"  bare {len(read['bare']['labels'])}: {read['bare']['why']}")
    print(f"  clumsy {len(read['clumsy']['at'])}: {read['clumsy']['why']}")


if __name__ == "__main__":
    main()
