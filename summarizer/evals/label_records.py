"""Label files as mappings, whatever they were written in, to `Label`."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, TypeAlias

from summarizer.domain.position import Span
from summarizer.domain.risk import Severity
from summarizer.domain.statement import Importance
from summarizer.errors import InputError
from summarizer.evals.labels import Label, LabelEvent, LabelFact, LabelFigure, LabelFlag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Record", "label_from"]

Record: TypeAlias = "Mapping[str, Any]"


def label_from(record: object, name: str) -> Label:
    """The label that a mapping in the format of `docs/labelling.md` stands for.

    Args:
        record: What was read of the file.
        name: What the file is called, for whoever must mend it.

    Raises:
        InputError: A field is missing or of another kind than the format says.
    """
    try:
        if not isinstance(record, dict):
            raise TypeError("it is no mapping")  # noqa: TRY301 - told below, with the name
        return _label(record)
    except KeyError as error:
        raise InputError(
            f"label {name!r} has no {error.args[0]!r}", "see docs/labelling.md"
        ) from error
    except (TypeError, ValueError, AttributeError, InvalidOperation) as error:
        raise InputError(f"label {name!r}: {error}", "see docs/labelling.md") from error


def _label(record: Record) -> Label:
    return Label(
        form=_text(record["form"]),
        registrant=_text(record["company"]),
        period=_day(record["period"]),
        items=_texts(record["items"], "items"),
        events=tuple(_event(each) for each in _list(record, "events")),
        facts=tuple(_fact(each) for each in _list(record, "key_facts")),
        figures=tuple(_figure(each) for each in _list(record, "figures")),
        flags=tuple(_flag(each) for each in _list(record, "risk_flags")),
        tempting=_codes(record, "tempting_but_wrong"),
        undetermined=_codes(record, "undetermined"),
        forbidden=_texts(record.get("forbidden"), "forbidden"),
        partial=bool(record.get("partial")),
        accession=_text(record.get("accession")),
        file=_text(record.get("file")),
    )


def _event(record: Record) -> LabelEvent:
    return LabelEvent(str(record["type"]), _day(record["date"]), *_evidence(record))


def _fact(record: Record) -> LabelFact:
    anchors = tuple(tuple(each.split("|")) for each in _texts(record["anchors"], "anchors"))
    words = str(record.get("fact") or "")
    return LabelFact(Importance(record["importance"]), anchors, *_evidence(record), text=words)


def _figure(record: Record) -> LabelFigure:
    value = record["value"]
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError(f"the value {value!r} is no number")
    number = Decimal(str(value))
    if not number.is_finite():
        raise ValueError(f"the value {value!r} is no number")
    return LabelFigure(
        number,
        str(record["unit"]),
        _day(record.get("period")),
        str(record.get("label") or ""),
        *_evidence(record),
    )


def _flag(record: Record) -> LabelFlag:
    return LabelFlag(str(record["code"]), Severity(record["severity"]), *_evidence(record))


def _list(record: Record, name: str) -> Sequence[Record]:
    found = [] if record[name] is None else record[name]
    if not isinstance(found, list):
        raise TypeError(f"{name!r} is no list")
    return found


def _texts(found: object, name: str) -> tuple[str, ...]:
    """A list of texts; a text alone would be taken for a list of its letters."""
    if found is None:
        return ()
    if not isinstance(found, list):
        raise TypeError(f"{name!r} is no list")
    return tuple(map(str, found))


def _codes(record: Record, name: str) -> tuple[str, ...]:
    """Codes alone, or with the reader's reason, which is not kept."""
    return tuple(
        str(each["code"]) if isinstance(each, dict) else str(each) for each in _list(record, name)
    )


def _evidence(record: Record) -> tuple[Span | None, str | None]:
    start, end = record.get("start"), record.get("end")
    span = None if start is None or end is None else Span(int(start), int(end))
    return span, _text(record.get("quote"))


def _text(value: object) -> str | None:
    return None if value is None or value == "" else str(value)


def _day(value: object) -> str | None:
    """A date as text: YAML reads an unquoted one as a date."""
    return value.isoformat() if isinstance(value, date) else _text(value)
