"""What a channel wants to be told of: whose filings, of which forms, with which flags and words."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from summarizer.domain.identity import Cik, FormType
from summarizer.domain.risk import Severity
from summarizer.errors import UsageError
from summarizer.text.lazy import lazy
from summarizer.watch import Filters
from summarizer.watch.filters import form_type, item_number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Summary
    from summarizer.edgar.feed import FeedEntry

__all__ = ["Wanted", "read_wanted", "wanted_from"]

_FORM = lazy(r"(?=.*\d)(?=.*[A-Z])[A-Z0-9-]{2,10}(?:/A)?")
_REGISTRANT = lazy(r"\d{1,10}|[A-Z][A-Z.-]{0,11}")
_LONGEST_WORD = 80
_MOST = 20
_HOW = "such as: watch NVDA 8-K flags>=high"
_KINDS = {
    "ticker": "registrants",
    "cik": "registrants",
    "form": "forms",
    "item": "items",
    "flag": "flags",
    "word": "words",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A filing is wanted if it meets one of each kind that is named; at least one is.

    `registrants` are tickers or keys as they were typed, `ciks` the keys that EDGAR gives them.
    """

    registrants: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    severity: str = ""
    words: tuple[str, ...] = ()
    ciks: tuple[str, ...] = ()

    @property
    def said(self) -> str:
        """What is wanted, as a person would type it."""
        parts = [
            ",".join(self.registrants),
            ",".join(self.forms),
            *(f"item={item}" for item in self.items),
            *(f"flag={flag}" for flag in self.flags),
            f"flags>={self.severity}" if self.severity else "",
            *(f'word="{word}"' for word in self.words),
        ]
        return " ".join(part for part in parts if part)

    @property
    def filters(self) -> Filters:
        """What of it the feed and the summary can tell."""
        return Filters(
            tuple(Cik.parse(cik) for cik in self.ciks),
            tuple(form_type(form) for form in self.forms),
            self.items,
            self.flags,
        )

    def resolved(self, cik_of: Callable[[str], Cik]) -> Wanted:
        """The same with the keys of its registrants.

        Raises:
            SummarizerError: As `cik_of` does.
        """
        return replace(self, ciks=tuple(str(cik_of(name)) for name in self.registrants))

    def listed(self, entry: FeedEntry) -> bool:
        """Whether a filing is wanted as far as the feed tells."""
        return self.filters.listed(entry)

    def met(self, summary: Summary, filing: Filing) -> bool:
        """Whether a filing is wanted by what stands in it."""
        grave = not self.severity or any(
            flag.severity.rank >= Severity(self.severity).rank for flag in summary.risk_flags
        )
        text = filing.visible.text.lower() if self.words else ""
        said = not self.words or any(word.lower() in text for word in self.words)
        return grave and said and self.filters.met(summary)

    def to_json(self) -> str:
        """All of it; equal wishes are written alike."""
        return json.dumps(asdict(self), sort_keys=True)


def wanted_from(text: str) -> Wanted:
    """What `to_json` wrote."""
    raw = json.loads(text)
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in raw.items()
    }
    return Wanted(**values)


def read_wanted(words: Sequence[str], known_flags: frozenset[str]) -> Wanted:
    """What the words of a command want.

    Raises:
        UsageError: A word means nothing, or nothing is wanted.
    """
    kinds: dict[str, list[str]] = {name: [] for name in dict.fromkeys(_KINDS.values())}
    severity = ""
    for word in words:
        name, sign, value = word.partition("=")
        if sign and name.lower() == "flags>":
            severity = _severity(value)
        elif sign:
            kinds[_kind(name)] += _values(_KINDS[name.lower()], value, known_flags)
        else:
            for each in filter(None, word.split(",")):
                kinds["forms" if _FORM.fullmatch(each.upper()) else "registrants"].append(each)
    registrants = tuple(dict.fromkeys(map(_registrant, kinds["registrants"])))
    forms = tuple(dict.fromkeys(str(FormType.parse(form)) for form in kinds["forms"]))
    items, flags, said = (tuple(dict.fromkeys(kinds[name])) for name in ("items", "flags", "words"))
    wanted = Wanted(registrants, forms, items, flags, severity, said)
    if not wanted.said:
        raise UsageError("nothing to watch for", _HOW)
    if max(len(registrants), len(forms), len(items), len(flags), len(said)) > _MOST:
        raise UsageError(f"a watch names at most {_MOST} of a kind", "make several")
    return wanted


def _kind(name: str) -> str:
    if name.lower() not in _KINDS:
        known = ", ".join(f"{kind}=" for kind in _KINDS)
        raise UsageError(f"{name[:40]!r} is nothing to watch by", f"there are {known} and flags>=")
    return _KINDS[name.lower()]


def _values(kind: str, value: str, known_flags: frozenset[str]) -> list[str]:
    if kind == "words":
        if not 3 <= len(value) <= _LONGEST_WORD:  # noqa: PLR2004
            raise UsageError(f"word= takes 3 to {_LONGEST_WORD} characters", 'word="going concern"')
        return [value]
    values = [each for each in value.split(",") if each]
    for each in values:
        if kind == "flags" and each not in known_flags:
            raise UsageError(f"the catalogue has no flag {each[:60]!r}", _near(each, known_flags))
    return [item_number(each) for each in values] if kind == "items" else values


def _near(flag: str, known: frozenset[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415

    near = get_close_matches(flag, sorted(known), n=3)
    return f"did you mean {' or '.join(near)}?" if near else "'summarizer flags' lists them"


def _severity(value: str) -> str:
    try:
        return Severity(value.lower()).value
    except ValueError:
        names = ", ".join(severity.value for severity in Severity)
        raise UsageError(f"{value[:20]!r} is no severity", f"there are {names}") from None


def _registrant(name: str) -> str:
    upper = name.upper()
    if not _REGISTRANT.fullmatch(upper):
        raise UsageError(f"{name[:40]!r} is no ticker, key or form", _HOW)
    return upper
