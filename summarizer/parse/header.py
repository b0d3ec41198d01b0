"""The header of a submission: what EDGAR says of a filing before the filing says anything."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import Registrant
from summarizer.domain.identity import AccessionNumber, Cik, FormType
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.domain.position import Span

__all__ = ["HeaderField", "Party", "SubmissionHeader", "read_header"]


class HeaderField(NamedTuple):
    """One line of a header: its label in capitals, its value as written, "" where it is empty."""

    label: str
    value: str


class Party(NamedTuple):
    """Someone whom a submission names: in which role, by which name and key, named how before.

    `role` is "FILER", "SUBJECT COMPANY", "FILED BY", "REPORTING OWNER", "ISSUER" or the like.
    """

    role: str
    name: str = ""
    cik: Cik | None = None
    former_names: tuple[str, ...] = ()


class SubmissionHeader(NamedTuple):
    """What a header says; what it does not say, or says unreadably, is None.

    `items` are its item lines as written: they are often blank, and no truth about the body.
    `fields` are all lines in order, for whatever has no name here.
    """

    span: Span | None = None
    form: FormType | None = None
    accession: AccessionNumber | None = None
    period: date | None = None
    filed: date | None = None
    document_count: int | None = None
    items: tuple[str, ...] = ()
    parties: tuple[Party, ...] = ()
    fields: tuple[HeaderField, ...] = ()

    @property
    def registrants(self) -> tuple[Registrant, ...]:
        """Those whom the filing is about; whoever files about them only where there is no other."""
        named = tuple(party for party in self.parties if party.name)
        about = tuple(party for party in named if party.role not in _ONLY_FILING)
        return tuple(Registrant(party.name, party.cik) for party in about or named)


_ONLY_FILING = frozenset({"FILED BY", "REPORTING OWNER"})
_ROLES = frozenset(
    {
        "FILER",
        "FILERS",
        "SUBJECT COMPANY",
        "FILED BY",
        "FILED FOR",
        "REPORTING OWNER",
        "ISSUER",
        "ISSUING ENTITY",
        "DEPOSITOR",
        "SECURITIZER",
        "SERIAL COMPANY",
    }
)
# The same things, as the tagged headers of index pages and feeds call them.
_SYNONYMS = {
    "TYPE": "CONFORMED SUBMISSION TYPE",
    "PERIOD": "CONFORMED PERIOD OF REPORT",
    "FILING DATE": "FILED AS OF DATE",
    "ITEMS": "ITEM INFORMATION",
    "CONFORMED NAME": "COMPANY CONFORMED NAME",
    "CIK": "CENTRAL INDEX KEY",
}
_TAGGED = lazy(r"<([A-Za-z][A-Za-z0-9-]{0,60})>(.*)")
_LABELLED = lazy(r"[\s\]]*+([A-Z][A-Z0-9 /.,&'()-]{0,80}):(.*)")
_ACCESSION = lazy(r"(?<!\d)\d{10}-\d{2}-\d{6}(?!\d)")
_DAY = lazy(r"(\d{4})-?(\d{2})-?(\d{2})")
_COUNT = lazy(r"\d{1,6}", re.ASCII)
_OPENING = 2_000
_LONGEST = 1_000_000


def read_header(text: str, span: Span) -> SubmissionHeader:
    """Reads the header that stands at `span`, whatever its era, order and nesting.

    Lines that it cannot read are left out, as are those behind the first million characters; no
    header is an error.
    """
    header = text[span.start : min(span.end, span.start + _LONGEST)]
    fields = tuple(_fields(header))
    first = {field.label: field.value for field in reversed(fields) if field.value}
    count = first.get("PUBLIC DOCUMENT COUNT", "")
    named = _ACCESSION.search(first.get("ACCESSION NUMBER", "") or header[:_OPENING])
    form = first.get("CONFORMED SUBMISSION TYPE") or first.get("FORM TYPE")
    return SubmissionHeader(
        span=span,
        form=FormType.parse(form) if form else None,
        accession=AccessionNumber.parse(named[0]) if named else None,
        period=_day(first.get("CONFORMED PERIOD OF REPORT", "")),
        filed=_day(first.get("FILED AS OF DATE", "")),
        document_count=int(count) if _COUNT.fullmatch(count) else None,
        items=tuple(field.value for field in fields if field.label == "ITEM INFORMATION"),
        parties=tuple(_parties(fields)),
        fields=fields,
    )


def _fields(header: str) -> Iterator[HeaderField]:
    for line in header.splitlines():
        match = _TAGGED.fullmatch(line.strip()) or _LABELLED.match(line)
        if match is None:
            continue
        label = " ".join(match[1].upper().replace("-", " ").split())
        yield HeaderField(_SYNONYMS.get(label, label), match[2].strip().replace("&amp;", "&"))


def _parties(fields: Iterable[HeaderField]) -> Iterator[Party]:
    role, lines = "", list[HeaderField]()
    for field in fields:
        if field.label in _ROLES and not field.value:
            if role:
                yield _party(role, lines)
            role, lines = field.label, []
        else:
            lines.append(field)
    if role or any(field.label == "COMPANY CONFORMED NAME" for field in lines):
        yield _party(role or "FILER", lines)


def _party(role: str, fields: Iterable[HeaderField]) -> Party:
    name, cik, former = "", None, []
    for label, value in fields:
        if label in {"COMPANY CONFORMED NAME", "OWNER CONFORMED NAME"}:
            name = name or value
        elif label == "CENTRAL INDEX KEY":
            cik = cik or _cik(value)
        elif label == "FORMER CONFORMED NAME" and value:
            former.append(value)
    return Party("FILER" if role == "FILERS" else role, name, cik, tuple(former))


def _cik(value: str) -> Cik | None:
    try:
        return Cik.parse(value) if value else None
    except ValueError:
        return None


def _day(value: str) -> date | None:
    match = _DAY.match(value)
    if match is None:
        return None
    try:
        return date(*(int(part) for part in match.groups()))
    except ValueError:
        return None
