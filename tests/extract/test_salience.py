from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.draft import DraftFlag
from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.domain.statement import ReasonBy, Status
from summarizer.extract.flagged import Flagged
from summarizer.extract.salience import signs, weigh
from summarizer.extract.statements import statements

ITEM = """ITEM 8.01. OTHER EVENTS.

On May 9, 2019, the Company sold its mill for $5,000,000. The mill was old. Ms. Quill has served as
its director and received a degree from a college in Ohio.
"""


def test_what_happened_weighs_more_than_what_was_known(report: Callable[[str], Filing]) -> None:
    weights = [one.weight for one in weigh(statements(report(ITEM)), ())]
    assert weights[0] > weights[1]
    assert weights[0] > weights[2]


def test_a_flag_makes_its_sentence_weightier(report: Callable[[str], Filing]) -> None:
    telling = statements(report(ITEM))
    flag = DraftFlag("x", Severity.HIGH, Status.NEW, "", ReasonBy.RULE, ())
    plain = weigh(telling, ())
    flagged = weigh(telling, [Flagged(flag, (telling[1].start, telling[1].end))])
    assert flagged[1].weight == plain[1].weight + 3.0
    assert [one.flag for one in flagged] == [-1, 2, -1]


def test_background_weighs_less(report: Callable[[str], Filing]) -> None:
    telling = statements(report(ITEM))
    plain, old = weigh(telling, ()), weigh(telling, (), lambda _: True)
    assert old[0].weight == plain[0].weight - 3.0


def test_a_preclinical_claim_weighs_less_than_a_trial() -> None:
    assert signs("The drug is 100-times more potent in animal tests.") < signs(
        "The drug offered no advantage in its Phase III trial."
    )
