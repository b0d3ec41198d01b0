"""Items whose own subject is a flag: each is answered, and never passed over in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftNotRaised
from summarizer.domain.statement import Undetermined
from summarizer.risk.absent import results_elsewhere
from summarizer.risk.catalogue import table
from summarizer.risk.items import refers, told_under, whole_sighting
from summarizer.risk.quoting import whole
from summarizer.risk.rule import compiled
from summarizer.risk.subjects import subjects

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.risk.sighting import Sighting
    from summarizer.risk.statement import Reading, Statement

__all__ = ["Answers", "answers"]


class Answers(NamedTuple):
    """What the items say for themselves, beside what the rules raised already."""

    raised: dict[str, list[Sighting]]
    not_raised: tuple[DraftNotRaised, ...]
    undetermined: tuple[Undetermined, ...]


class _Against(NamedTuple):
    """Words that decide against a flag, and the name of the sentence that says why."""

    why: str
    pattern: str


_AGAINST: dict[str, tuple[_Against, ...]] = {
    "auditor-change": (
        _Against(
            "continuity",
            r"\b(?:chang\w+ (?:its|their) name|merg\w+|combin\w+|joined)\b.{0,160}?\b(?:firm|llp|"
            r"practice|account)",
        ),
        _Against("prior", r"\bpreviously (?:reported|disclosed|announced)\b"),
        _Against(
            "engagement",
            r"\b(?:engag\w+|appoint\w+|retain\w+|select\w+)\b.{0,120}?\b(?:account|auditor|llp|"
            r"firm)",
        ),
    ),
    "delisting-notice": (
        _Against(
            "resolved",
            r"\bregain(?:ed|s) compliance|\bcomplies with rule\b|\bnow in compliance|\bmatter is "
            r"(?:now )?closed",
        ),
        _Against(
            "merger",
            r"\b(?:merger|acquisition|closing|effective time)\b.{0,300}?\b(?:delist|form 25|"
            r"suspend|withdraw\w*|remov)|\b(?:form 25|suspend\w*|delist\w*)\b.{0,200}?\b(?:merger|"
            r"closing)",
        ),
        _Against(
            "transfer",
            r"\bmove (?:its|the) (?:stock )?listing|\btransfer\w*\b.{0,160}?\b(?:listing|nasdaq|"
            r"nyse|exchange)|\b(?:list\w*)\b.{0,80}?\b(?:nyse|nasdaq|"
            r"exchange)\b.{0,120}?\btransfer|voluntarily",
        ),
    ),
    "debt-default-acceleration": (
        _Against(
            "repaid",
            r"\b(?:redeem\w*|redemption|prepa(?:y|id)\w*|(?:has|have|was|were|been) (?:\w+ "
            r")?repaid|repurchase\w*|convert\w*|fundamental change)\b",
        ),
    ),
    "bankruptcy-insolvency": (
        _Against("resolved", r"\b(?:emerged|emergence|became effective|final decree|dismiss\w+)\b"),
    ),
    "cybersecurity-incident": (
        _Against(
            "resolved",
            r"\b(?:considers?|regards?) (?:the|this) (?:matter|incident) (?:to be |as )?closed|"
            r"\b(?:matter|incident) is (?:now )?closed",
        ),
    ),
    "impairment": (
        _Against("denial", r"\bno (?:material )?impairment|not (?:be )?(?:required|impaired)"),
    ),
    "non-reliance-restatement": (),
}
_DENIAL = r"\b(?:not applicable|none)\b|\bno (?:such )?(?:event|default|change)\b"


def answers(reading: Reading, found: Mapping[str, Sequence[Sighting]]) -> Answers:
    """The answers to every item that calls for one, and what an absent exhibit leaves open."""
    raised: dict[str, list[Sighting]] = {}
    against: list[DraftNotRaised] = []
    open_: list[Undetermined] = list(results_elsewhere(reading, found))
    base = reading.filing.form.base if reading.filing.form else "8-K"
    for code, items in table().must_raise.items():
        if code in found or not base.startswith("8-K"):
            continue
        here = told_under(reading, frozenset(items))
        if here is None:
            continue
        _answer(code, here, reading, (raised, against, open_))
    if base.startswith("8-K"):
        raised.update(subjects(reading, {*found, *raised}))
    return Answers(raised, tuple(against), tuple(open_))


def _answer(
    code: str,
    here: tuple[Statement, ...],
    reading: Reading,
    into: tuple[dict[str, list[Sighting]], list[DraftNotRaised], list[Undetermined]],
) -> None:
    raised, against, open_ = into
    words = table().sentences
    telling = [statement for statement in here if not refers(statement.text)]
    decided = _decided(code, telling or here)
    if decided is not None and _outweighed(decided[0], telling):
        decided = None
    if decided is not None:
        why, statement = decided
        against.append(DraftNotRaised(code, words[why], (whole(reading, statement),)))
    elif telling:
        main = max(telling[:3], key=lambda statement: min(len(statement.text), 300))
        raised[code] = [whole_sighting(code, main, reading)]
    else:
        open_.append(Undetermined(code, words["incorporated" if here else "silent"]))


# What Regulation S-K asks to be told of an accountant, Item 304(a)(1), once the engagement is over.
_OF_PREDECESSOR = (
    r"\b(?:resign\w*|dismiss\w*|revok\w*|no longer (?:be|serve|act|audit))\b|"
    r"\b(?:reports?|opinions?)\b.{0,260}?\b(?:adverse opinion|disclaim\w+)|\brequested\b.{0,120}?"
    r"\b(?:letter|furnish)\b.{0,120}?\b(?:commission|agrees)"
)


_UNPAID = (
    r"\A(?!.*\b(?:no|without)\b).*\b(?:(?:in|defaulted|notice of|declared an event of) default|"
    r"defaulted|fail(?:ed|ure) to|demand\w*|breach\w*|(?:did|has|have|will) not (?:been )?"
    r"(?:ma[dk]e|pa(?:y|id)|repa(?:y|id)))\b"
)
# What stands under an item in spite of words that would decide against its flag.
_OUTWEIGHS = {"engagement": _OF_PREDECESSOR, "repaid": _UNPAID}


def _outweighed(why: str, telling: Sequence[Statement]) -> bool:
    pattern = _OUTWEIGHS.get(why)
    return pattern is not None and any(
        compiled(pattern).search(statement.text) for statement in telling[:40]
    )


def _decided(code: str, here: Sequence[Statement]) -> tuple[str, Statement] | None:
    for why, pattern in (*_AGAINST[code], _Against("denial", _DENIAL)):
        for statement in here[:40]:
            if compiled(pattern).search(statement.text):
                return why, statement
    return None
