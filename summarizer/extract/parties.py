"""Naming the party: when a sentence speaks of "the Company", the cover says who that is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.evidence import cover_quote, quote
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.domain.draft import Quote
    from summarizer.domain.filing import Filing

__all__ = ["Party", "party"]

_FORM_WORDS = frozenset(
    "the inc corp corporation co company companies ltd limited llc lp plc group holdings holding"
    " trust bancorp of and & international industries enterprises".split()
)
_WORD = lazy(r"[A-Za-z0-9][\w&'.-]*")


class Party(NamedTuple):
    """The registrant as the cover names it, the quote of that, and its telling word."""

    name: str
    quote: Quote
    telling: str

    def named_in(self, text: str) -> bool:
        """Whether the text names the registrant, in full or by its telling word."""
        return re.search(rf"(?<!\w){re.escape(self.telling)}", text, re.IGNORECASE) is not None


def party(filing: Filing) -> Party | None:
    """The registrant by a name that stands in the visible text; None where none does."""
    found = cover_quote(filing, "registrant")
    if found is None and filing.registrant is not None:
        place = filing.visible.text.lower().find(filing.registrant.name.lower())
        if place >= 0:
            found = quote(filing, place, place + len(filing.registrant.name))
    if found is None or not found.text.strip():
        return None
    name = found.text.strip(" ,;:")
    words = [word.rstrip(".,") for word in _WORD.findall(name)]
    telling = next(
        (word for word in words if word.lower() not in _FORM_WORDS), words[0] if words else name
    )
    return Party(name, found, telling)
