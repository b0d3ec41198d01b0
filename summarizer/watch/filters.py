"""What a watch is for: whose filings, of which forms, with which items and flags."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.domain.identity import FormType
from summarizer.errors import UsageError
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.domain.identity import Cik
    from summarizer.domain.summary import Summary
    from summarizer.edgar.feed import FeedEntry

__all__ = ["Filters", "form_type", "item_number"]

_DIGEST = 16
_FORM_NAME = lazy(r"[A-Z0-9][A-Z0-9 -]{0,19}")
_ITEM = lazy(r"\d{1,2}(?:\.\d{2}|[A-Z])?")


@dataclass(frozen=True, slots=True)
class Filters:
    """A filing is wanted if it meets one of each kind named; a kind left empty asks nothing.

    Forms are exact: an amendment is a form of its own, to be named beside the form.
    """

    ciks: tuple[Cik, ...] = ()
    forms: tuple[FormType, ...] = ()
    items: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """A name that the same filters always have, in whatever order they were given."""
        kinds = (self.ciks, self.forms, self.items, self.flags)
        words = "\n".join(",".join(sorted(map(str, kind))) for kind in kinds)
        return hashlib.sha256(words.encode()).hexdigest()[:_DIGEST]

    @property
    def feeds(self) -> tuple[str, ...]:
        """The beginnings of form names to ask the feed for; one empty one asks for all."""
        forms = sorted({str(form) for form in self.forms})
        return tuple(
            form
            for form in forms
            if not any(form.startswith(other) for other in forms if other != form)
        ) or ("",)

    def listed(self, entry: FeedEntry) -> bool:
        """Whether a filing is wanted as far as the feed tells."""
        if self.ciks and entry.cik not in self.ciks:
            return False
        return not self.forms or _form(entry.form) in self.forms

    def met(self, summary: Summary) -> bool:
        """Whether a filing is wanted by what stands in it; what is only suggested is no flag."""
        codes = {flag.code for flag in summary.risk_flags}
        items = set(summary.filing.items)
        return (not self.items or bool(items & set(self.items))) and (
            not self.flags or bool(codes & set(self.flags))
        )


def form_type(name: str) -> FormType:
    """A form that was named to watch for.

    Raises:
        UsageError: No form is named so.
    """
    form = _form(name)
    if form is None or not _FORM_NAME.fullmatch(form.base):
        raise UsageError(f"{name!r} names no form", "name one such as 8-K or 10-K/A")
    return form


def item_number(name: str) -> str:
    """An item that was named to watch for, as filings number theirs.

    Raises:
        UsageError: No item is numbered so.
    """
    item = name.strip().upper()
    if not _ITEM.fullmatch(item):
        raise UsageError(f"{name[:20]!r} is no item", "name one such as 2.02 or 1A")
    return item


def _form(name: str) -> FormType | None:
    try:
        return FormType.parse(name)
    except ValueError:
        return None
