"""What a reader of a comparison must know of the two filings, and whether one amends the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.filing import Notice
from summarizer.text.dates import dates
from summarizer.text.same_name import same_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.compare.read import Read
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Summary

__all__ = ["amended", "cautions"]

_OF_EVENTS = frozenset({"8-K", "6-K"})


def amended(before: Filing, after: Filing) -> str | None:
    """The words in which the later filing says that it amends the earlier one; None if it does not.

    The day that it names must be the day of the earlier filing or of its report.
    """
    if not _may_amend(before, after) or after.amends is None:
        return None
    days = {day.isoformat() for day in (before.filed, before.period) if day is not None}
    named = {mention.iso for mention in dates(after.amends)}
    return after.amends if days & named else None


def cautions(before: Read, after: Read) -> tuple[Notice, ...]:
    """Why a comparison may mislead: other registrants or forms, parts that are not at hand."""
    one, other = before.filing, after.filing
    return (
        *_registrants(one, other),
        *_forms(one, other),
        *_order(one, other),
        *_amendment(one, other),
        *_events(before, after),
        *_absent(before.summary, after.summary),
        *_unread(before.summary, "first"),
        *_unread(after.summary, "second"),
    )


def _may_amend(before: Filing, after: Filing) -> bool:
    return (
        after.form is not None
        and after.form.amendment
        and before.form is not None
        and before.form.base == after.form.base
        and not _registrants(before, after)
    )


def _registrants(before: Filing, after: Filing) -> tuple[Notice, ...]:
    one, other = before.registrant, after.registrant
    if one is None or other is None:
        return (Notice("registrant-unknown", "not both filings say who files them"),)
    if one.cik is not None and other.cik is not None:
        is_same = one.cik == other.cik
    else:
        is_same = same_name(one.name, other.name)
    if is_same:
        return ()
    words = f"the filings are of different registrants: {one.name} and {other.name}"
    return (Notice("other-registrant", words),)


def _forms(before: Filing, after: Filing) -> Iterator[Notice]:
    one, other = before.form, after.form
    if one is None or other is None:
        yield Notice("form-unknown", "not both filings say of which form they are")
    elif one.base != other.base:
        words = f"the filings are of different forms, {one} and {other}"
        yield Notice("other-form", f"{words}: sections are aligned by heading")


def _order(before: Filing, after: Filing) -> Iterator[Notice]:
    if before.period is None or after.period is None:
        yield Notice(
            "period-unknown",
            "not both filings say for which day they report: every other date counts as changed",
        )
        return
    one, other = before.filed or before.period, after.filed or after.period
    if (before.period, one) > (after.period, other):
        yield Notice("reversed", "the first filing is later than the second")


def _amendment(before: Filing, after: Filing) -> Iterator[Notice]:
    if not _may_amend(before, after) or amended(before, after) is not None:
        return
    if after.amends is None:
        yield Notice("amends-unknown", "the second filing is an amendment and names no report")
        return
    days = " or ".join(str(day) for day in (before.filed, before.period) if day is not None)
    yield Notice(
        "amends-another",
        f"the second filing amends {after.amends!r}; the first is of {days or 'an unknown day'}",
    )


def _events(before: Read, after: Read) -> Iterator[Notice]:
    """Reports that tell of their own events: silence of a later one clears nothing."""
    raised, others = ({flag.code for flag in each.summary.risk_flags} for each in (before, after))
    form = after.filing.form
    if raised - others and form is not None and form.base in _OF_EVENTS:
        yield Notice(
            "events",
            f"a report on Form {form.base} tells of events of its own: a flag that it does not"
            " raise again is not thereby resolved",
        )


def _absent(before: Summary, after: Summary) -> Iterator[Notice]:
    """Exhibits that a filing names and that are not at hand: nothing can be said of them."""
    for summary, place in ((before, "first"), (after, "second")):
        missing = summary.coverage.not_at_hand
        if missing:
            yield Notice(
                "not-at-hand", f"named in the {place} filing but not at hand: {', '.join(missing)}"
            )


def _unread(summary: Summary, place: str) -> Iterator[Notice]:
    coverage = summary.coverage
    if coverage.not_read:
        reasons = ", ".join(dict.fromkeys(gap.why for gap in coverage.not_read))
        yield Notice("not-read", f"not all of the {place} filing was read ({reasons})")
    if coverage.hidden:
        yield Notice(
            "hidden", f"the {place} filing hides {coverage.hidden:,} characters: not compared"
        )
