"""Inline XBRL: the facts that are tagged in a document, read when they are first asked for."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple, overload

from summarizer.domain.filing import Fact
from summarizer.domain.position import Span
from summarizer.parse.enclosed import enclosed
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LazyFacts", "facts_of", "read_facts", "tagged_text"]

_MARK = "<ix:"
_TAG = lazy(r"<(/?)ix:(nonfraction|nonnumeric)\b([^<>]*+)>", re.IGNORECASE)
_ATTRIBUTE = lazy(r"([\w:.-]+)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)')")
_CONTEXT = lazy(r"<(?:\w{1,20}:)?context\b([^<>]*+)>", re.IGNORECASE)
_CONTEXT_ENDS = lazy(r"</(?:\w{1,20}:)?context>", re.IGNORECASE)
_UNIT = lazy(r"<(?:\w{1,20}:)?unit\b([^<>]*+)>", re.IGNORECASE)
_UNIT_ENDS = lazy(r"</(?:\w{1,20}:)?unit>", re.IGNORECASE)
_DAY = lazy(
    r"<(?:\w{1,20}:)?(startdate|enddate|instant)\b[^<>]*+>\s*+(\d{4}-\d\d-\d\d)", re.IGNORECASE
)
_MEMBER = lazy(
    r"<\w{1,20}:explicitmember\b[^<>]*?dimension\s*+=\s*+[\"']([^\"']*+)[\"'][^<>]*+>([^<]*+)<",
    re.IGNORECASE,
)
_MEASURE = lazy(r"<(?:\w{1,20}:)?(measure|unitdenominator)\b[^<>]*+>([^<]*+)", re.IGNORECASE)
_MARKUP = lazy(r"<[^<>]*+>")
_NUMBER = lazy(r"\d[\d,]*+(?:\.\d++)?|\.\d++")
_HEADER_LIMIT = 20_000_000
_MOST_OPEN = 200


class _Context(NamedTuple):
    period: str | None
    members: tuple[tuple[str, str], ...]


class LazyFacts(Sequence[Fact]):
    """The facts of a stretch of source, read once, when the first of them is asked for."""

    def __init__(self, source: str, span: Span) -> None:
        self._source = source
        self._span = span
        self._facts: tuple[Fact, ...] | None = None

    def _read(self) -> tuple[Fact, ...]:
        if self._facts is None:
            self._facts = read_facts(self._source, self._span)
        return self._facts

    @overload
    def __getitem__(self, index: int) -> Fact: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Fact, ...]: ...
    def __getitem__(self, index: int | slice) -> Fact | tuple[Fact, ...]:
        return self._read()[index]

    def __len__(self) -> int:
        return len(self._read())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._read() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._read())


def facts_of(source: str, span: Span) -> Sequence[Fact]:
    """The facts in `span`, not yet read; none at all where no inline XBRL stands."""
    return LazyFacts(source, span) if source.find(_MARK, span.start, span.end) >= 0 else ()


def tagged_text(source: str, span: Span, name: str) -> str | None:
    """The words tagged with a name such as "dei:EntityRegistrantName", or None; cheap."""
    at = source.find(f'name="{name}"', span.start, span.end)
    begin = source.find(">", at, min(span.end, at + 1000)) + 1 if at >= 0 else 0
    if not begin:
        return None
    end = source.find("</ix:nonNumeric", begin, min(span.end, begin + 1000))
    words = " ".join(html.unescape(_MARKUP.sub("", source[begin:end])).split()) if end >= 0 else ""
    return words or None


def read_facts(source: str, span: Span) -> tuple[Fact, ...]:
    """Every tagged number and text of `source[span]` in the order in which they begin.

    A fact whose end tag is missing is left out; the time is linear in the length of the source.
    """
    contexts = dict(_contexts(source, span))
    units = dict(_units(source, span))
    open_tags: list[tuple[int, dict[str, str], str]] = []
    facts: list[Fact] = []
    for tag in _TAG.finditer(source, span.start, span.end):
        kind = tag[2].lower()
        if not tag[1]:
            if not tag[3].endswith("/") and len(open_tags) < _MOST_OPEN:
                open_tags.append((tag.end(), _attributes(tag[3]), kind))
        elif open_tags and open_tags[-1][2] == kind:
            begin, attributes, _ = open_tags.pop()
            facts.append(_fact(source, Span(begin, tag.start()), attributes, (contexts, units)))
    return tuple(sorted(facts, key=lambda fact: (fact.span.start, -fact.span.end)))


def _attributes(written: str) -> dict[str, str]:
    return {
        match[1].lower(): html.unescape(match[2] if match[2] is not None else match[3])
        for match in _ATTRIBUTE.finditer(written)
    }


def _contexts(source: str, span: Span) -> Iterator[tuple[str, _Context]]:
    end = min(span.end, span.start + _HEADER_LIMIT)
    for tag, inside in enclosed(source, _CONTEXT, _CONTEXT_ENDS, span.start, end):
        days = {day[1].lower(): day[2] for day in _DAY.finditer(inside)}
        period = days.get("instant")
        if period is None and "enddate" in days:
            period = f"{days.get('startdate', '')}/{days['enddate']}"
        members = tuple((member[1], member[2].strip()) for member in _MEMBER.finditer(inside))
        yield _attributes(tag[1]).get("id", ""), _Context(period, members)


def _units(source: str, span: Span) -> Iterator[tuple[str, str]]:
    end = min(span.end, span.start + _HEADER_LIMIT)
    for tag, inside in enclosed(source, _UNIT, _UNIT_ENDS, span.start, end):
        above, below = list[str](), list[str]()
        into = above
        for measure in _MEASURE.finditer(inside):
            if measure[1].lower() == "unitdenominator":
                into = below
            else:
                into.append(measure[2].strip().rpartition(":")[2])
        unit = "*".join(above) + (f"/{'*'.join(below)}" if below else "")
        yield _attributes(tag[1]).get("id", ""), unit


def _fact(
    source: str,
    span: Span,
    attributes: dict[str, str],
    known: tuple[dict[str, _Context], dict[str, str]],
) -> Fact:
    contexts, units = known
    context = contexts.get(attributes.get("contextref", ""), _Context(None, ()))
    scale = attributes.get("scale", "0")
    unit = attributes.get("unitref")
    scaled = int(scale) if re.fullmatch(r"[+-]?\d{1,2}", scale) else 0
    negative = attributes.get("sign") == "-"
    return Fact(
        attributes.get("name", ""),
        span,
        context.period,
        context.members,
        units.get(unit, unit) if unit is not None else None,
        scaled,
        negative,
        attributes.get("decimals"),
        _value(source, span, attributes, (scaled, negative)) if unit is not None else None,
    )


def _value(
    source: str, span: Span, attributes: dict[str, str], scaled: tuple[int, bool]
) -> Decimal | None:
    """The number that a fact stands for: what is printed, with its scale and sign."""
    shape = attributes.get("format", "").lower()
    if "zero" in shape or "nocontent" in shape or "fixed-zero" in shape:
        return Decimal(0)
    words = html.unescape(_MARKUP.sub("", span.of(source)[:2000]))
    if "comma-decimal" in shape or "commadecimal" in shape:
        words = words.replace(".", "").replace(",", ".")
    match = _NUMBER.search(words)
    if match is None:
        return None
    try:
        value = Decimal(match[0].replace(",", "")).scaleb(scaled[0])
    except InvalidOperation:
        return None
    return -value if scaled[1] else value
