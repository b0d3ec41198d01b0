"""Items that report one thing alone: told in whatever words, it is their flag's own matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.risk.items import refers, told_under, whole_sighting
from summarizer.risk.rule import compiled

if TYPE_CHECKING:
    from collections.abc import Collection

    from summarizer.risk.sighting import Sighting
    from summarizer.risk.statement import Reading, Statement

__all__ = ["subjects"]

_FIRST = 6
_SUBJECT: dict[str, tuple[frozenset[str], str]] = {
    "dilutive-issuance": (
        frozenset(("3.02",)),
        r"\b(?:shares?|stock|notes?|warrants?|units|securities|debentures?)\b",
    ),
    "restructuring-layoffs": (
        frozenset(("2.05",)),
        (
            r"\b(?:plan|clos\w+|reduc\w+|eliminat\w+|exit\w*|consolidat\w+|restructur\w+|"
            r"terminat\w+|charges?|positions|employees)\b"
        ),
    ),
    "deal-terminated-delayed": (
        frozenset(("1.02",)),
        r"\b(?:merger|business combination|(?:stock|share|asset) purchase|acquisition) agreement\b",
    ),
    "holder-rights-change": (
        frozenset(("3.03",)),
        r"\b(?:restrict|limit|prohibit|senior|rank|subordinat|reverse|cancel|reduc)\w*",
    ),
    "change-in-control": (
        frozenset(("5.01", "1")),
        r"\b(?:shares?|stock|control|merger|voting|interests?|acqui\w+|purchas\w+)\b",
    ),
}
_NOT_SUBJECT: dict[str, str] = {
    "dilutive-issuance": (
        r"\b(?:incentive plan|equity plan|stock plan|option plan|restricted stock unit|"
        r"inducement (?:grant|award)|employees?\b.{0,60}\b(?:grant|award)|exercise of "
        r"(?:\w+ )?(?:stock )?(?:options|warrants)|chapter 11|plan of reorganization)\b"
    ),
    "restructuring-layoffs": (
        r"\b(?:previously (?:announced|disclosed|reported)|has (?:now )?completed|(?:was|were) "
        r"completed|chapter 11|legal entit\w+)\b"
    ),
    "deal-terminated-delayed": (
        r"\b(?:credit|loan|facility|indenture|notes|employment|rights agreement|stockholders' "
        r"agreement|registration rights)\b"
    ),
    "holder-rights-change": (
        r"\b(?:expir\w+|terminat\w+ (?:of )?the rights|declassif\w+|spin-?off|reincorporat\w+|"
        r"merger|forward split|proxy access)\b"
    ),
    "change-in-control": r"\b(?:no change (?:in|of) control|chapter 11|plan of reorganization)\b",
}


_ELSEWHERE = frozenset(("1.01", "2.01", "2.03", "8.01"))
_SOLD = (
    r"\b(?:sold|sell|sale|issu\w+|purchas\w+|placement)\b.{0,160}?(?:\b\d[\d,.]*(?: million)? "
    r"(?:\w+ ){0,3}?(?:shares|units|warrants)|\b(?:convertible|preferred|common) (?:\w+ "
    r")?(?:notes?|stock|shares|debentures?))"
)


def _refers_on(reading: Reading, items: frozenset[str]) -> bool:
    """Whether the item is there, and so refers to another where it tells nothing itself."""
    return told_under(reading, items) is not None


def _sold_elsewhere(reading: Reading) -> Statement | None:
    """The sale that an item on unregistered sales refers to, told under another item."""
    there = told_under(reading, _ELSEWHERE) or ()
    return next((one for one in there if compiled(_SOLD).search(one.text)), None)


def subjects(reading: Reading, answered: Collection[str]) -> dict[str, list[Sighting]]:
    """What these items raise by themselves, where no rule has found words for it.

    A sentence that tells an ordinary matter of the item (plan grants, a plan completed before)
    keeps it silent, and a court plan keeps them all silent.
    """
    raised = {}
    for code, (items, words) in _SUBJECT.items():
        if code in answered or "bankruptcy-insolvency" in answered:
            continue
        here = told_under(reading, items) or ()
        telling = [one for one in here if not refers(one.text)][:_FIRST]
        if any(compiled(_NOT_SUBJECT[code]).search(one.text) for one in telling):
            continue
        main = next((one for one in telling if compiled(words).search(one.text)), None)
        if main is None and _refers_on(reading, items) and code == "dilutive-issuance":
            main = _sold_elsewhere(reading)
        if main is not None:
            raised[code] = [whole_sighting(code, main, reading)]
    return raised
