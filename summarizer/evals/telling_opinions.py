"""A judge's opinions as lines for people, and beside them how far it agrees with the labels."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summarizer.domain.conversation import Outcome
from summarizer.domain.statement import Importance
from summarizer.evals.judging import HELD, PARTLY, agreement
from summarizer.evals.telling import columns, many, number
from summarizer.pipeline.judging import UNJUDGED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.evals.opinions import Opinion

__all__ = ["opinions_text"]


def opinions_text(suite: str, opinions: Sequence[Opinion]) -> str:
    """What a judge says of the outputs of one suite; facts without a verdict are counted apart."""
    judged = [each for each in opinions if each.outcome is Outcome.OK]
    failed = Counter(each.outcome for each in opinions if each.outcome is not Outcome.OK)
    facts = [verdict for each in judged for verdict in each.verdicts]
    verdicts = [each for each in facts if each.verdict != UNJUDGED]
    vital = [each for each in verdicts if each.importance is Importance.VITAL]
    counts = Counter(each.verdict for each in verdicts)
    agreed = agreement(judged)
    beyond = sum(len({text for text, _ in each.beyond}) for each in judged)
    rows = [
        ("facts held", f"{counts[HELD]} of {len(verdicts)}"),
        ("of them vital", f"{sum(each.verdict == HELD for each in vital)} of {len(vital)}"),
        ("held in part", str(counts[PARTLY])),
        ("without a verdict", f"{len(facts) - len(verdicts)} of {len(facts)}"),
        (
            "told by the labels' anchors",
            f"{sum(each.told for each in verdicts)} of {len(verdicts)}",
        ),
        ("agreement, share of facts", number(agreed.share)),
        ("agreement, Cohen's kappa", number(agreed.kappa)),
        (
            "statements beyond their quotes",
            f"{beyond} of {sum(each.statements for each in judged)}",
        ),
    ]
    head = f"{suite}: {many(len(judged), 'output')} judged"
    head += "".join(f", {count} not ({why})" for why, count in sorted(failed.items()))
    return "\n".join((head, "", *columns(rows))) + "\n"
