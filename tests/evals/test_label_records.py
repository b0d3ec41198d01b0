"""Label files as mappings, to labels."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from summarizer.domain.risk import Severity
from summarizer.errors import InputError
from summarizer.evals.label_records import label_from


def test_every_fact_of_a_record_is_kept(record: dict[str, Any]) -> None:
    label = label_from(record, "quill.yaml")
    assert (label.form, label.registrant, label.period) == (
        "8-K",
        "Quillfeather Instruments, Inc.",
        "2009-05-04",
    )
    assert label.facts[0].anchors == (("Chapter 11", "bankruptcy"), ("May 4, 2009",))
    assert (label.figures[0].value, label.figures[0].unit) == (Decimal(3_000_000), "USD")
    assert (label.flags[0].code, label.flags[0].severity) == (
        "bankruptcy-insolvency",
        Severity.CRITICAL,
    )
    assert label.tempting == ("delisting-notice",)


def test_codes_may_stand_without_a_reason(record: dict[str, Any]) -> None:
    assert label_from(record | {"undetermined": ["impairment"]}, "").undetermined == ("impairment",)


def test_a_list_that_was_left_empty_is_empty(record: dict[str, Any]) -> None:
    left: dict[str, Any] = {"items": None, "undetermined": None, "figures": None, "events": None}
    label = label_from(record | left, "")
    assert (label.items, label.undetermined, label.figures, label.events) == ((), (), (), ())


def test_a_date_that_yaml_read_as_one_is_iso_text(record: dict[str, Any]) -> None:
    assert label_from(record | {"period": date(2009, 5, 4)}, "").period == "2009-05-04"


def test_a_value_keeps_the_digits_it_is_written_with(record: dict[str, Any]) -> None:
    record["figures"][0]["value"] = 0.1
    assert label_from(record, "").figures[0].value == Decimal("0.1")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"form": None, "items": 3}, "label 'a.yaml': 'items' is no list"),
        ({"items": "5.02"}, "label 'a.yaml': 'items' is no list"),
        (
            {"key_facts": [{"importance": "vital", "anchors": "May 4"}]},
            "label 'a.yaml': 'anchors' is no list",
        ),
        (
            {"figures": [{"value": float("inf"), "unit": "USD"}]},
            "label 'a.yaml': the value inf is no number",
        ),
        ({"events": {}}, "label 'a.yaml': 'events' is no list"),
        ({"risk_flags": [{"code": "x"}]}, "label 'a.yaml' has no 'severity'"),
        (
            {"risk_flags": [{"code": "x", "severity": "grave"}]},
            "label 'a.yaml': 'grave' is not a valid Severity",
        ),
        (
            {"figures": [{"value": True, "unit": "USD"}]},
            "label 'a.yaml': the value True is no number",
        ),
    ],
)
def test_a_damaged_label_is_refused_by_name(
    record: dict[str, Any], change: dict[str, Any], told: str
) -> None:
    with pytest.raises(InputError) as refused:
        label_from(record | change, "a.yaml")
    assert refused.value.message == told


def test_what_is_no_mapping_is_refused() -> None:
    with pytest.raises(InputError, match="it is no mapping"):
        label_from([], "a.yaml")
