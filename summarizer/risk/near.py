"""Settles flags that are easily confused, when one matter meets the rules of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.risk.happened import days_in
from summarizer.risk.regained import still_in_doubt
from summarizer.risk.rule import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.risk.sighting import Sighting
    from summarizer.risk.statement import Reading, Statement

__all__ = ["settled"]


class _Tie(NamedTuple):
    """`code` gives way to `before` in every sentence whose words meet `words`."""

    code: str
    before: str
    words: str = r""


_TIES = (
    _Tie(
        "executive-departure", "auditor-change", r"\b(?:accountants?|auditors?|accounting firm)\b"
    ),
    _Tie("related-party-transaction", "change-in-control"),
    _Tie("litigation", "deal-terminated-delayed"),
    _Tie(
        "change-in-control",
        "deal-terminated-delayed",
        r"\b(?:end(?:ed|s)|terminat|abandon|called off)",
    ),
    _Tie(
        "fraud-or-internal-investigation",
        "government-investigation",
        r"\A(?!.*\b(?:committee|internal|board|independent|special counsel|directors)\b)",
    ),
    _Tie("litigation", "government-investigation"),
    _Tie("litigation", "regulatory-order"),
    _Tie("litigation", "bankruptcy-insolvency"),
    _Tie("restructuring-layoffs", "bankruptcy-insolvency"),
    _Tie("customer-contract-loss", "deal-terminated-delayed"),
    _Tie(
        "supply-disruption",
        "cybersecurity-incident",
        r"\A(?!.*\b(?:production|manufactur\w+|plants?|pipelines?|assembly|mills?|refiner\w+)\b)",
    ),
    _Tie("supply-disruption", "product-recall-safety"),
    _Tie("conditional-financing", "bankruptcy-insolvency"),
    _Tie("dilutive-issuance", "bankruptcy-insolvency"),
    _Tie("change-in-control", "bankruptcy-insolvency"),
    _Tie("liquidity-strain", "covenant-relief", r"\bcovenants?\b"),
    _Tie("covenant-relief", "debt-default-acceleration", r"\bforbear|\bdefault\b"),
    _Tie("debt-default-acceleration", "covenant-relief", r"\bwaive[rd]?\b"),
    _Tie("program-discontinuation", "customer-contract-loss", r"\bnotice\b|\bnotified\b"),
    _Tie("program-discontinuation", "clinical-trial-setback", r"\bsuspend|\bpaus"),
    _Tie("guidance-cut", "dividend-cut", r"\bdividend"),
    _Tie("regulatory-order", "regulatory-rejection", r"\bcomplete response"),
    _Tie("fraud-or-internal-investigation", "cybersecurity-incident"),
    _Tie("government-investigation", "regulatory-order", r"\b(?:order|penalt|fine|consent|settle)"),
)


# A reverse split to keep a listing is part of the matter of the listing.
_PART_OF_LISTING = _Tie(
    "holder-rights-change", "delisting-notice", r"\breverse (?:stock |share )?split"
)


# A matter of the first code is part of the second wherever the filing tells both.
_PART_OF = (("covenant-relief", "debt-default-acceleration", r"\bwaive|\bexcus|\bamend"),)
_AT_CLOSING = (
    r"\b(?:at|upon|in connection with|as of|following|pursuant to|as a result of|"
    r"effective (?:at|as of|upon)) (?:the )?(?:closing|merger|acquisition|transactions?|offer|"
    r"effective time|completion|consummation)\b|\bpurchase agreement|\bmerger agreement"
)
# Within how many characters an agreement and its end are one story.
_SAME_STORY = 5_000
# A listing that ends because holders are paid out has failed no standard.
_FAILS_LISTING = (
    r"\b(?:deficien\w+|compl(?:y|iance)|below|minimum|staff|determination|hearing|"
    r"notif(?:ied|ication) (?:by|from))\b"
)
_ENDS_WITH_DEAL = (
    r"\b(?:merger|effective time|closing|tender offer|acquisition|transactions?|completion|"
    r"consummation)\b"
)


_PLAN_TERMS = (
    r"\bplan\b|\bdebentureholders?\b|\bcourt\b|\bclass \d|\bdebtors?\b|"
    r"\ballowed (?:\w+ )?claims?\b|\bchapter 11|\breorganized (?:company|debtors?|\w+)\b"
)
_NOT_FOR_PLANS = (
    "dilutive-issuance",
    "change-in-control",
    "conditional-financing",
    "litigation",
    "debt-default-acceleration",
    "restructuring-layoffs",
)


def settled(found: Mapping[str, Sequence[Sighting]], reading: Reading) -> dict[str, list[Sighting]]:
    """The sightings that are left once every tie is broken; a code left with none is not there."""
    kept = {code: list(sightings) for code, sightings in found.items()}
    for tie in _TIES:
        if tie.code in kept and tie.before in kept:
            _yield(kept, tie)
    _absorb(kept)
    _called_off(kept)
    _with_listing(kept)
    _at_closing(kept, reading)
    _leave(kept, "delisting-notice", still_in_doubt(kept.get("delisting-notice", ())))
    if reading.filing.form is not None and "bankruptcy-insolvency" in kept:
        _drop_plan_terms(kept)
    return kept


def _leave(kept: dict[str, list[Sighting]], code: str, left: list[Sighting]) -> None:
    """Keeps so many of the sightings of a code; one that is left with none is not there."""
    if left:
        kept[code] = left
    else:
        kept.pop(code, None)


def _yield(kept: dict[str, list[Sighting]], tie: _Tie) -> None:
    theirs = {sighting.statement.start for sighting in kept[tie.before]}
    left = [
        sighting
        for sighting in kept[tie.code]
        if sighting.statement.start not in theirs
        or (tie.words and compiled(tie.words).search(sighting.text) is None)
    ]
    _leave(kept, tie.code, left)


def _absorb(kept: dict[str, list[Sighting]]) -> None:
    for code, whole, but in _PART_OF:
        if code not in kept or whole not in kept:
            continue
        if not any(compiled(but).search(sighting.text) for sighting in kept[code]):
            del kept[code]


def _called_off(kept: dict[str, list[Sighting]]) -> None:
    """A report that tells a sale of the registrant and then its end tells no change in control."""
    ends = kept.get("deal-terminated-delayed", ())
    signed = kept.get("change-in-control", [])
    if not ends or not signed or not signed[0].reading.periodic:
        return
    left = [one for one in signed if not any(_ends(end, one) for end in ends)]
    _leave(kept, "change-in-control", left)


def _ends(end: Sighting, signed: Sighting) -> bool:
    """Whether an agreement's end follows its signing soon, and is not of a day before it."""
    if not 0 < end.statement.start - signed.statement.start < _SAME_STORY:
        return False
    first, last = min(days_in(signed.text), default=""), max(days_in(end.text), default="")
    return not (first and last) or first <= last


def _with_listing(kept: dict[str, list[Sighting]]) -> None:
    tie = _PART_OF_LISTING
    if tie.before not in kept:
        return
    left = [one for one in kept.get(tie.code, ()) if not compiled(tie.words).search(one.text)]
    _leave(kept, tie.code, left)


def _at_closing(kept: dict[str, list[Sighting]], reading: Reading) -> None:
    """Those who leave because control was sold raise no flag beside it."""
    control_passed = bool({"1", "5.01"} & set(reading.filing.items))
    if "change-in-control" in kept or control_passed:
        _with_deal(kept)
    if not control_passed:
        return
    leaving = kept.get("executive-departure", [])
    if any(compiled(_AT_CLOSING).search(sighting.text) for sighting in leaving):
        del kept["executive-departure"]


def _with_deal(kept: dict[str, list[Sighting]]) -> None:
    """A listing that ends with a sale of the registrant is part of the sale."""
    ended, failed = compiled(_ENDS_WITH_DEAL), compiled(_FAILS_LISTING)
    left = [
        one
        for one in kept.get("delisting-notice", ())
        if failed.search(one.text) or not any(ended.search(near.text) for near in _paragraph(one))
    ]
    _leave(kept, "delisting-notice", left)


def _paragraph(sighting: Sighting) -> tuple[Statement, ...]:
    return sighting.reading.block(sighting.statement)


def _own_item(code: str, sighting: Sighting) -> bool:
    """Whether a debt falls due because of the petition, told under the item for it."""
    return code == "debt-default-acceleration" and "2.04" in sighting.statement.items


def _drop_plan_terms(kept: dict[str, list[Sighting]]) -> None:
    """Terms of a court plan raise neither dilution nor a change in control."""
    plan = compiled(_PLAN_TERMS)
    for code in _NOT_FOR_PLANS:
        left = [
            sighting
            for sighting in kept.get(code, ())
            if not plan.search(sighting.text) or _own_item(code, sighting)
        ]
        _leave(kept, code, left)
