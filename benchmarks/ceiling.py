"""The engine's vital facts beside those of a chooser of whole sentences that knows the labels.

    python -m benchmarks.ceiling --corpus DIR [--suite FOLDER] [--words 120,250]

The chooser may take any sentence, heading or cell of the filing, whole; of all choices that fit
the words it takes one that tells most vital facts (exactly, by the fewest words for each set of
facts), so that no extractive summary of whole sentences does better. Only the split `dev` is read.
Both are scored alike and in one run: `facts.vital_in_budget` of the harness, over all facts.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.assembly import assemble
from summarizer.domain.statement import Importance
from summarizer.evals.filings import AtHand, Places, find_filing
from summarizer.evals.scorers.anchors import Statement, states
from summarizer.evals.scorers.facts import facts_found, statements, within
from summarizer.evals.suites import read_suite
from summarizer.parse import parse
from summarizer.settings import Settings
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.evals.labels import Label, LabelFact

_SUITE = Path(__file__).parent.parent / "evals" / "edgar-8k"


def main() -> None:
    """Prints a line a budget: facts told by the engine, by the chooser, and their share."""
    given = _arguments()
    suite = read_suite(given.suite)
    summarizer = assemble(Settings())
    places = Places(given.corpus)
    ours, best = dict.fromkeys(given.words, 0), dict.fromkeys(given.words, 0)
    filings = facts = 0
    for case in suite.cases:
        found = find_filing(case, suite, places)
        if not isinstance(found, AtHand):
            continue
        filing = parse(found.submission)
        vital = [each for each in case.label.facts if each.importance is Importance.VITAL]
        filings, facts = filings + 1, facts + len(vital)
        told = statements(summarizer.summarize(filing))
        cheapest = fewest_words((each.text for each in passages(filing)), vital)
        for words in given.words:
            ours[words] += _vital(case.label, within(told, words))
            best[words] += most_facts(cheapest, words)
    print(f"{filings} filings of {suite.name}, split dev, {facts} vital facts")
    for words in given.words:
        shares = ours[words] / max(1, facts), best[words] / max(1, facts)
        share = ours[words] / max(1, best[words])
        print(
            f"in {words:>3} words: offline {ours[words]} ({shares[0]:.3f}),"
            f" the chooser {best[words]} ({shares[1]:.3f}), ratio {share:.3f}"
        )


def fewest_words(texts: Iterable[str], facts: Sequence[LabelFact]) -> dict[int, int]:
    """For each set of facts, as bits, the fewest words of whole sentences that tell them.

    The time grows with the sentences that tell a fact, and twofold with each fact.
    """
    cheapest = {0: 0}
    for text in dict.fromkeys(texts):
        statement = Statement(text)
        told = sum(1 << at for at, fact in enumerate(facts) if states(statement, fact.anchors))
        if not told:
            continue
        for held, words in list(cheapest.items()):
            both, length = held | told, words + statement.words
            cheapest[both] = min(cheapest.get(both, length), length)
    return cheapest


def most_facts(cheapest: dict[int, int], words: int) -> int:
    """How many facts a choice of at most `words` words tells."""
    return max(held.bit_count() for held, count in cheapest.items() if count <= words)


def _vital(label: Label, told: Sequence[Statement]) -> int:
    hits = facts_found(label, told)
    return sum(
        hit and fact.importance is Importance.VITAL
        for hit, fact in zip(hits, label.facts, strict=True)
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--suite", type=Path, default=_SUITE)
    parser.add_argument(
        "--words", type=lambda text: [int(word) for word in text.split(",")], default=[120, 250]
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
