"""What a sighting must also meet under its flag, where words alone do not tell."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.risk.amounts import amount, fall
from summarizer.risk.measuring import rose
from summarizer.risk.rule import compiled
from summarizer.text.remembered import remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarizer.risk.sighting import Sighting
    from summarizer.risk.statement import Reading

__all__ = ["CONDITIONS", "fallen"]

_LEAST_FALL = Decimal(10)
_LEAST_WIDENING = Decimal(25)
_REGISTRANT_LEFT = r"\b(?:customers?|tenants?|borrowers?|clients?) (?:of|who|that|which)\b"


def fallen(sighting: Sighting) -> Decimal | None:
    """By what percentage the words say that a result fell; None where they give no figures."""
    groups = sighting.match.groupdict()
    if groups.get("fall"):
        return Decimal(groups["fall"])
    if groups.get("wider"):
        return Decimal(groups["wider"].replace(",", "")) - _LEAST_WIDENING + _LEAST_FALL
    if groups.get("now") and groups.get("then"):
        change = fall(groups["now"], groups["then"])
        loss = compiled(
            r"\b(?:net loss(?:es)?|loss(?:es)? from operations|operating loss(?:es)?|loss(?:es)? "
            r"before|pre-?tax loss(?:es)?)\b"
        ).search(sighting.match[0])
        if change is None:
            return None
        if loss is None:
            return change
        # A loss that grew by a quarter counts as a fall by what it grew beyond that, plus a tenth.
        return -change - _LEAST_WIDENING + _LEAST_FALL
    return None


def _falls_enough(sighting: Sighting) -> bool:
    groups = sighting.match.groupdict()
    if not groups.keys() & {"fall", "now", "wider"}:
        return True
    change = fallen(sighting)
    return change is not None and change >= _LEAST_FALL


_PART = (
    r"\b(?!total|net|consolidated|overall|quarterly|annual|operating|our|its|the|company|and|in|"
    r"that|or|of|year|quarter|had|reported|recorded|a|today|when|as|while|with|because|on|for|from|"
    r"higher|lower|first|second|third|fourth|fiscal|full|these|those|such|record|group|worldwide|"
    r"global)[a-z]+ \Z"
)


def _result_is_whole(sighting: Sighting) -> bool:
    """Whether no word before the result makes it that of a part: "licensing revenue" does."""
    if sighting.match.groupdict().get("fall") is None:
        return True
    before = sighting.text[: sighting.start]
    if before[-1:] != " " or compiled(_PART).search(before) is None:
        return True
    own = sighting.reading.registrant.pattern(r"<registrant>\W*\Z", before)
    return own.search(before) is not None


_SHARE_OF = (
    r"(?:\b(?:costs?|percent(?:age)?|portion|share)|%) of (?:(?:total|net|our|its|the|product|"
    r"consolidated) )*\Z"
)


def _result_is_named(sighting: Sighting) -> bool:
    """Whether the words are the result itself, not what something else is a share or cost of."""
    return compiled(_SHARE_OF).search(sighting.text[: sighting.start]) is None


def _falls(sighting: Sighting) -> bool:
    """Whether what is now said is less than what was said before, where both are given."""
    groups = sighting.match.groupdict()
    if "now" not in groups:
        return True
    change = fall(groups["now"], groups["then"])
    return change is not None and change > 0


_AGAINST_BEFORE = (
    r"\b(?:against|versus|vs\.?|compared (?:to|with)|up from|instead of|rather than|previously|"
    r"prior|previous|earlier)\b"
)
_LOWERED = (
    r"\b(?:lower\w*|reduc\w*|cut\w*|withdr\w+|suspend\w*|below|less than|down from|no longer|"
    r"short of|miss\w*|decreas\w*|narrow\w*)\b"
)
_AN_AMOUNT = r"\$ ?\d[\d,.]*(?: (?:thousand|million|billion))?"


_WAS_BEFORE = r"\b(?:outlook|guidance|forecast|range|estimate)s?\b.{0,40}?\b(?:was|were|had been)\b"


def _seen_just_before(sighting: Sighting) -> list[str]:
    """The first amount of the sentence before, in which the outlook of today is told."""
    block = sighting.reading.block(sighting.statement)
    place = block.index(sighting.statement)
    return compiled(_AN_AMOUNT).findall(block[place - 1].text)[:1] if place else []


def _outlook_not_raised(sighting: Sighting) -> bool:
    """Whether what is seen now is not all above what was seen before, where both are given."""
    text = sighting.text
    if rose(sighting):
        return False
    if compiled(_LOWERED).search(text):
        return True
    parts = [part for part in compiled(_AGAINST_BEFORE).split(text) if part]
    told = [compiled(_AN_AMOUNT).findall(part) for part in parts]
    firsts = [amounts[0] for amounts in told if amounts]
    if len(firsts) == 1 and compiled(_WAS_BEFORE).search(text):
        firsts = [*_seen_just_before(sighting), *firsts]
    if len(firsts) < 2:  # noqa: PLR2004
        return True
    change = fall(firsts[0].rstrip(".,"), firsts[1].rstrip(".,"))
    return change is None or change > 0


def _result_is_its_own(sighting: Sighting) -> bool:
    return compiled(_REGISTRANT_LEFT).search(sighting.text) is None


_OWN = (
    r"\b(?:company|registrant|corporation|we|us|our|its|the debtors?(?! in)|subsidiar(?:y|ies)|"
    r"parent|partnership|trust|bank|board|(?:stock|share|unit)holders)\b|<registrant>"
)


def _own_insolvency(sighting: Sighting) -> bool:
    """Whether a sentence outside the item on insolvency speaks of the registrant at all."""
    if {"1.03", "2.04", "3"} & set(sighting.statement.items):
        return True
    text = sighting.text
    own = sighting.reading.registrant.pattern(_OWN, text)
    found = {match[0] for match in own.finditer(text)}
    if found and found <= _AS_DEBTORS:
        return not _debtors_are_others(sighting.reading)
    return bool(found)


_AS_DEBTORS = frozenset(("the debtors", "the debtor"))
_DEBTORS = r"[^.]{0,90}\([^()]{0,80}\"debtors?\"[^()]{0,20}\)"
_OF_FILER = r"\b(?:the (?:company|registrant|corporation|bank|parent)|we|us|our)\b|<registrant>"


@remembered
def _debtors_are_others(reading: Reading) -> bool:
    """Whether the filing says who the debtors are, and they are not the registrant's side."""
    defined = compiled(_DEBTORS).search(reading.filing.visible.text)
    if defined is None:
        return False
    return reading.registrant.pattern(_OF_FILER, defined[0]).search(defined[0]) is None


def _effect_on_registrant(sighting: Sighting) -> bool:
    """A partner's insolvency counts only with an effect that is stated."""
    lower = sighting.text.lower()
    return "bankruptcy" not in lower or any(
        word in lower
        for word in ("revenue", "sales", "loss", "effect", "reject", '(the "company")')
    )


_LEAST_CLAIM = Decimal(100_000)


def _claim_is_material(sighting: Sighting) -> bool:
    """Whether a claim with an amount stated in its paragraph is more than a trifle."""
    stated = [
        value
        for statement in sighting.reading.block(sighting.statement)
        for found in compiled(_AN_AMOUNT).findall(statement.text)
        if (value := amount(found.rstrip(".,"))) is not None
    ]
    return not stated or max(stated) >= _LEAST_CLAIM


_ONLY_DISPOSAL = (
    r"\b(?:all|most|the (?:whole|entire)) (?:of )?(?:the )?(?:decline|decrease|fall|"
    r"change)\b.{0,60}?\b(?:sale|disposal|divest\w+|currenc\w+|deconsolidat\w+)|\b(?:decline|"
    r"decrease) (?:is|was) (?:entirely|solely|wholly) (?:due|attributable) to the (?:sale|disposal|"
    r"divest\w+)"
)


def _more_than_disposal(sighting: Sighting) -> bool:
    """Whether no sentence of the paragraph gives the sale of a business as the whole cause."""
    block = sighting.reading.block(sighting.statement)
    return not any(compiled(_ONLY_DISPOSAL).search(other.text) for other in block)


_REMEDIED = (
    r"\b(?:the )?(?:material )?weakness(?:es)? (?:has|have|was|were) (?:since )?(?:been "
    r")?(?:fully )?remediated|\bno material weakness(?:es)? (?:existed|remain\w*|exists?)"
)
_CLOSED = (
    r"\b(?:considers?|regards?) (?:the|this) (?:matter|incident) (?:to be |as )?closed|\b(?:matter|"
    r"incident) is (?:now )?closed"
)


_ISSUES = r"(?:will|shall|has agreed to|agreed to|is to) issue\b"
_OWN_ISSUE = (
    r"\b(?:the company|the registrant|the corporation|we|our|"
    r"<registrant>)\b.{0,160}?\b(?:issu\w*|sold|"
    r"sells?|selling|offer\w*|plac\w*)\b"
)
_OTHERS_ISSUE = rf"(?-i:\b(?!The |Company |Registrant |Corporation )[A-Z][\w'-]+) {_ISSUES}"


def _registrant_issues(sighting: Sighting) -> bool:
    """Whether no other company is said to issue, where the registrant is not said to."""
    near = sighting.reading.around(sighting.statement, before=10, after=6)
    own = sighting.reading.registrant.pattern
    if any(own(_OWN_ISSUE, other.text).search(other.text) for other in near):
        return True
    return not any(compiled(_OTHERS_ISSUE).search(other.text) for other in near)


_WAS_SHORT = r"\bhad (?:\w+ ){0,2}?(?:been|fallen|failed)\b"
_REGAINED = (
    r"\b(?:has|had|have|having|that it|company|registrant) regained compliance\b|"
    r"\backnowledg\w+ .{0,60}?\bregained compliance\b"
)


def _not_regained(sighting: Sighting) -> bool:
    """Whether no sentence near says that a shortfall told as past has been made good."""
    if compiled(_WAS_SHORT).search(sighting.text) is None:
        return True
    near = sighting.reading.around(sighting.statement, before=4, after=4)
    return not any(compiled(_REGAINED).search(other.text) for other in near)


def _still_open(pattern: str) -> Callable[[Sighting], bool]:
    def test(sighting: Sighting) -> bool:
        near = sighting.reading.around(sighting.statement, before=0, after=8)
        return not any(compiled(pattern).search(other.text) for other in near)

    test.__name__ = "_still_open"
    return test


CONDITIONS: Mapping[str, tuple[Callable[[Sighting], bool], ...]] = {
    "bankruptcy-insolvency": (_own_insolvency,),
    "litigation": (_claim_is_material,),
    "results-deterioration": (
        _falls_enough,
        _result_is_its_own,
        _result_is_whole,
        _result_is_named,
        _more_than_disposal,
    ),
    "delisting-notice": (_not_regained,),
    "dilutive-issuance": (_registrant_issues,),
    "material-weakness": (_still_open(_REMEDIED),),
    "cybersecurity-incident": (_still_open(_CLOSED),),
    "customer-contract-loss": (_effect_on_registrant,),
    "dividend-cut": (_falls,),
    "guidance-cut": (_falls, _outlook_not_raised),
}
