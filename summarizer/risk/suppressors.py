"""What takes the force from words that look like a flag: plain tests on one sighting each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.filing import BlockKind
from summarizer.risk.past import deep, historical, older_report, told_before
from summarizer.risk.periodic import current_report, only_described
from summarizer.risk.rule import compiled
from summarizer.risk.statement import Zone
from summarizer.risk.suppressing import BEFORE, BLOCK, SENTENCE, Place
from summarizer.risk.telling import tells
from summarizer.risk.whose import buys, of_deal_company, of_rivals
from summarizer.text.calendar_words import MONTH_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarizer.risk.sighting import Sighting

__all__ = ["GENERAL", "SUPPRESSORS"]


if TYPE_CHECKING:
    Suppressor = Callable[[Sighting], bool]


def _zone(sighting: Sighting) -> bool:
    return not tells(sighting.statement, sighting.reading)


_PARTIES = (
    r"\b(?:customers?|suppliers?|vendors?|tenants?|borrowers?|competitors?|rivals?|franchisees?|"
    r"licensees?|sellers?|insurers?)\b"
)
_SELF = r"\b(?:company|registrant|corporation|we|us|debtors)\b|<registrant>"


def _of_another(sighting: Sighting) -> bool:
    """Whether another party is the last that was named before the words, and does them."""
    before = sighting.text[max(0, sighting.start - 200) : sighting.start + 1]
    party = [found.end() for found in compiled(_PARTIES).finditer(before)]
    if not party:
        return False
    own = sighting.reading.registrant.pattern(_SELF, before)
    return own.search(before, party[-1]) is None


# What these rules look for are measures of the accounts by their names, wherever they are told.
_OWN_MEASURES = frozenset(("results-deterioration",))


def _non_gaap(sighting: Sighting) -> bool:
    if _sentence("non_gaap", sighting):
        return True
    told = sighting.rule.code in _OWN_MEASURES and sighting.statement.kind is BlockKind.PARAGRAPH
    return sighting.statement.zone is Zone.NON_GAAP and not told


def _hypothetical(sighting: Sighting) -> bool:
    """Whether a modal, a condition or a chance governs the words; the month of May does not."""
    words = sighting.before(70)
    found = compiled(BEFORE["hypothetical"].pattern).finditer(words)
    return any(words[one.start() : one.end()] != "May" for one in found)


def _sentence(name: str, sighting: Sighting) -> bool:
    return _found(SENTENCE[name], sighting.text, sighting)


def _found(place: Place, text: str, sighting: Sighting) -> bool:
    if place.stems and not any(map(text.lower().__contains__, place.stems)):
        return False
    return sighting.reading.registrant.pattern(place.pattern, text).search(text) is not None


def _before(name: str) -> Suppressor:
    place = BEFORE[name]

    def test(sighting: Sighting) -> bool:
        # What follows an exception is not denied with what stands before it.
        if name == "denial" and " except " in sighting.match[0]:
            return False
        start = max(0, sighting.start - place.width)
        return _found(place, sighting.text[start : sighting.start], sighting)

    return test


def _in_sentence(name: str) -> Suppressor:
    def test(sighting: Sighting) -> bool:
        return _sentence(name, sighting)

    return test


_OF_TERMS = frozenset(("terms", "agreement_terms"))
_ON_A_DAY = rf"\W*(?:\([a-z]\) )?(?:on|effective) (?:{MONTH_NAMES}) \d{{1,2}}\b"


def _in_block(name: str) -> Suppressor:
    place = BLOCK[name]

    def test(sighting: Sighting) -> bool:
        # What happened on a day is told, whatever terms stand around it.
        if name in _OF_TERMS and compiled(_ON_A_DAY).match(sighting.text) is not None:
            return _found(place, sighting.text, sighting)
        block = sighting.reading.block(sighting.statement)
        return any(_found(place, other.text, sighting) for other in block)

    return test


GENERAL = (
    "zone",
    "hypothetical",
    "denial",
    "definition",
    "forward_looking",
    "prior",
    "told_before",
    "historical",
    "nothing_done",
    "only_described",
    "deep",
    "background",
    "of_rivals",
    "of_deal_company",
)

# A name that is tested in more than one place is suppressed by any of them.
_TESTS: tuple[tuple[str, Suppressor], ...] = (
    ("zone", _zone),
    ("only_described", only_described),
    ("current_report", current_report),
    ("hypothetical", _hypothetical),
    ("historical", historical),
    ("told_before", told_before),
    ("of_another", _of_another),
    ("deep", deep),
    ("of_rivals", of_rivals),
    ("buys", buys),
    ("of_deal_company", of_deal_company),
    ("older_report", older_report),
    *((name, _before(name)) for name in BEFORE if name != "hypothetical"),
    ("non_gaap", _non_gaap),
    *((name, _in_sentence(name)) for name in SENTENCE if name != "non_gaap"),
    *((name, _in_block(name)) for name in BLOCK),
)

SUPPRESSORS: Mapping[str, tuple[Suppressor, ...]] = {
    name: tuple(test for other, test in _TESTS if other == name)
    for name in dict.fromkeys(name for name, _ in _TESTS)
}
