"""What a chooser of whole sentences that knows the labels could tell, beside what the engine tells.

    python -m benchmarks.chooser --corpus DIR

For the open cases of the suite `edgar-8k`: vital facts told in 120 and in 250 words by the offline
engine, and the most that any choice of the same filings' sentences, whole or cut as the engine cuts
them, could tell in as many words. Nothing of the frozen split is read.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer import parse
from summarizer.domain.statement import Importance
from summarizer.evals.scorers.anchors import Statement, states
from summarizer.evals.scorers.facts import within
from summarizer.evals.suites import DEV, find_suite, read_suite
from summarizer.extract import extract
from summarizer.extract.points import said_of
from summarizer.extract.salience import weigh
from summarizer.extract.statements import statements
from summarizer.risk import assess

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.evals.labels import LabelFact

ROOT = Path(__file__).parent.parent
BUDGETS = (120, 250)


def told(said: Sequence[Statement], facts: Sequence[LabelFact]) -> int:
    """How many of the facts one of the statements tells."""
    return sum(any(states(one, fact.anchors) for one in said) for fact in facts)


def best(sentences: Iterable[Statement], facts: Sequence[LabelFact], words: int) -> int:
    """The most facts that sentences of so many words in all can tell: every set is tried."""
    cheapest: dict[frozenset[int], int] = {frozenset(): 0}
    for sentence in sentences:
        tells = frozenset(n for n, fact in enumerate(facts) if states(sentence, fact.anchors))
        if not tells:
            continue
        for known, cost in list(cheapest.items()):
            more, total = known | tells, cost + sentence.words
            if total <= words and total < cheapest.get(more, words + 1):
                cheapest[more] = total
    return max(map(len, cheapest))


def sentences_of(filing: Filing) -> list[Statement]:
    """Every telling sentence, whole and as the engine would say it."""
    return [
        Statement(text)
        for one in weigh(statements(filing), ())
        for text in {one.statement.text, said_of(filing, one).text}
    ]


def main() -> None:
    """Print both, for either budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    corpus: Path = parser.parse_args().corpus / "8-K"
    vital, engine, ceiling = 0, dict.fromkeys(BUDGETS, 0), dict.fromkeys(BUDGETS, 0)
    for case in read_suite(find_suite("edgar-8k", ROOT)).cases:
        if case.split != DEV:
            continue
        filing = parse(next(corpus.glob(f"{case.id}.*")))
        facts = [fact for fact in case.label.facts if fact.importance is Importance.VITAL]
        draft = extract(filing, assess(filing))
        heads = () if draft.headline is None else (draft.headline,)
        said = [Statement(one.text) for one in (*heads, *draft.points)]
        vital += len(facts)
        for words in BUDGETS:
            engine[words] += told(within(said, words), facts)
            ceiling[words] += best(sentences_of(filing), facts, words)
    for words in BUDGETS:
        print(
            f"{words} words: engine {engine[words] / vital:.3f}, "
            f"ceiling {ceiling[words] / vital:.3f} ({vital} vital facts)"
        )


if __name__ == "__main__":
    main()
