"""Risk flags of two filings: new, continuing, cleared; and what answers each on the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.comparison import FlagComparison, FlagStatus

if TYPE_CHECKING:
    from summarizer.compare.answers import Counterparts
    from summarizer.domain.summary import Flag, Summary

__all__ = ["compared_flags"]

_ORDER = tuple(FlagStatus)


def compared_flags(
    before: Summary, after: Summary, onward: Counterparts, back: Counterparts
) -> tuple[FlagComparison, ...]:
    """Every flag that one of the summaries raises: new ones first, the gravest first of each kind.

    Args:
        before: What is proved of the earlier filing.
        after: What is proved of the later one.
        onward: What answers in the later filing to a place in the earlier one.
        back: The same the other way round.
    """
    flags = {flag.code: flag for flag in before.risk_flags}
    others = {flag.code: flag for flag in after.risk_flags}
    found = [
        *(_raised(flags.get(code), flag, before, back) for code, flag in others.items()),
        *(_fallen(flag, after, onward) for code, flag in flags.items() if code not in others),
    ]
    return tuple(sorted(found, key=_weight))


def _raised(one: Flag | None, other: Flag, before: Summary, back: Counterparts) -> FlagComparison:
    if one is not None:
        return FlagComparison(other.code, FlagStatus.CONTINUING, one, other)
    _, why = _ruled(other.code, before)
    return FlagComparison(other.code, FlagStatus.NEW, None, other, back.of(other.evidence), why)


def _fallen(flag: Flag, after: Summary, onward: Counterparts) -> FlagComparison:
    """A flag that is not raised again. What the later text cannot decide is not cleared by it."""
    is_open, why = _ruled(flag.code, after)
    status = FlagStatus.UNDETERMINED if is_open else FlagStatus.CLEARED
    against = tuple(
        piece for each in after.not_raised if each.code == flag.code for piece in each.evidence
    )
    return FlagComparison(flag.code, status, flag, None, against or onward.of(flag.evidence), why)


def _ruled(code: str, summary: Summary) -> tuple[bool, str]:
    """Whether a summary leaves a flag undecided, and what it says of one that it does not raise."""
    for undecided in summary.undetermined:
        if undecided.code == code:
            return True, undecided.why
    return False, next((each.why for each in summary.not_raised if each.code == code), "")


def _weight(flag: FlagComparison) -> tuple[int, int, str]:
    raised = flag.after or flag.before
    assert raised is not None
    return _ORDER.index(flag.status), -raised.severity.rank, flag.code
