"""A fictional filing with its label, summaries made by hand, and a suite on disk."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from summarizer.assembly import assemble
from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.domain.position import Span
from summarizer.domain.risk import Severity
from summarizer.domain.statement import Importance, Origin, ReasonBy, Status, Undetermined
from summarizer.domain.summary import (
    Coverage,
    Event,
    Evidence,
    Figure,
    FilingFacts,
    Flag,
    Headline,
    Point,
    Provenance,
    Summary,
    Usage,
)
from summarizer.evals.label_records import label_from
from summarizer.evals.labels import Label
from summarizer.evals.scores import RowScores, Score
from summarizer.parse import parse
from summarizer.settings import Settings

TEXT = """\
                            UNITED STATES
                  SECURITIES AND EXCHANGE COMMISSION
                        Washington, D.C. 20549

                               FORM 8-K

                            CURRENT REPORT

   Date of Report (Date of Earliest Event Reported): May 4, 2009

                    Quillfeather Instruments, Inc.
        (Exact name of registrant as specified in its charter)

Delaware                       0-99999                  00-0000000
(State of incorporation) (Commission file number) (IRS Employer Identification No.)


Item 1.03. Bankruptcy or Receivership.

On May 4, 2009, Quillfeather Instruments, Inc. filed a voluntary petition for
reorganization under Chapter 11 of the United States Bankruptcy Code. The
registrant owes its lenders $3.0 million.


                              SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                        Quillfeather Instruments, Inc.
Date: May 5, 2009
"""

RECORD: dict[str, Any] = {
    "accession": None,
    "file": "quill.txt",
    "form": "8-K",
    "company": "Quillfeather Instruments, Inc.",
    "period": "2009-05-04",
    "items": ["1.03"],
    "events": [
        {
            "type": "bankruptcy",
            "date": "2009-05-04",
            "quote": "filed a voluntary petition for reorganization under Chapter 11",
        }
    ],
    "key_facts": [
        {
            "importance": "vital",
            "anchors": ["Chapter 11|bankruptcy", "May 4, 2009"],
            "quote": "filed a voluntary petition for reorganization under Chapter 11",
        },
        {
            "importance": "okay",
            "anchors": ["$3.0 million"],
            "quote": "owes its lenders $3.0 million",
        },
    ],
    "figures": [
        {
            "label": "owed to lenders",
            "value": 3_000_000,
            "unit": "USD",
            "period": None,
            "quote": "owes its lenders $3.0 million",
        }
    ],
    "risk_flags": [
        {
            "code": "bankruptcy-insolvency",
            "severity": "critical",
            "quote": "filed a voluntary petition for reorganization under Chapter 11",
        }
    ],
    "tempting_but_wrong": [{"code": "delisting-notice", "why": "no notice"}],
    "undetermined": [],
}


def _placed(record: dict[str, Any]) -> dict[str, Any]:
    """The record with the ranges at which its quotes stand in the text."""
    for entries in ("events", "key_facts", "figures", "risk_flags"):
        for entry in record[entries]:
            words = entry["quote"].split()
            start = TEXT.index(" ".join(words[:2]))
            end = TEXT.index(words[-1], start) + len(words[-1])
            entry["start"], entry["end"] = start, end
    return record


@pytest.fixture
def record() -> dict[str, Any]:
    """A label as it is read of a file."""
    return _placed(json.loads(json.dumps(RECORD)))


@pytest.fixture
def label(record: dict[str, Any]) -> Label:
    """The label of the fictional filing."""
    return label_from(record, "quill.yaml")


@pytest.fixture(scope="session")
def filing() -> Filing:
    """The fictional filing."""
    return parse(Submission("quill.txt", (RawPart("quill.txt", TEXT.encode()),)))


@pytest.fixture(scope="session")
def offline(filing: Filing) -> Summary:
    """What the offline engine makes of it."""
    return assemble(Settings()).summarize(filing)


Make = Callable[..., Summary]


@pytest.fixture(scope="session")
def cite(filing: Filing) -> Callable[[str], Evidence]:
    """Evidence for words that stand once in the filing."""

    def evidence(words: str) -> Evidence:
        start = filing.visible.text.index(words)
        span = filing.visible.span(start, start + len(words))
        return Evidence(words, span.start, span.end, 1, 1)

    return evidence


@pytest.fixture(scope="session")
def make() -> Make:
    """Makes a summary of parts; what is not given is empty."""

    def summary(**parts: Any) -> Summary:  # noqa: ANN401
        flags: Mapping[str, str] = parts.pop("flags", {})
        undetermined = parts.pop("undetermined", ())
        texts = parts.pop("texts", ("Nothing is told.",))
        facts = {
            "form": "8-K",
            "registrant": "Quillfeather Instruments, Inc.",
            "period": "2009-05-04",
            "items": ("1.03",),
        } | parts.pop("facts", {})
        evidence: tuple[Evidence, ...] = parts.pop("evidence", ())
        numbers = parts.pop("numbers", ())
        assert not parts.keys() - {"events", "figures", "usage"}
        return Summary(
            filing=FilingFacts(
                name="quill.txt",
                sha256="0" * 64,
                cik=None,
                accession=None,
                filed=None,
                url=None,
                amends=None,
                **facts,
            ),
            headline=Headline(texts[0], Origin.RULE, numbers, evidence),
            points=tuple(
                Point(text, Importance.OKAY, Origin.RULE, numbers, evidence) for text in texts[1:]
            ),
            events=tuple(
                Event(kind, day, "", Origin.RULE, (), evidence)
                for kind, day in parts.get("events", ())
            ),
            figures=tuple(
                Figure("", Decimal(value), unit, period, words, Origin.RULE, (), evidence)
                for value, unit, period, words in parts.get("figures", ())
            ),
            risk_flags=tuple(
                Flag(
                    code,
                    Severity(severity),
                    {Origin.RULE: Severity(severity)},
                    Status.NEW,
                    "",
                    ReasonBy.CATALOGUE,
                    (Origin.RULE,),
                    (),
                    evidence,
                )
                for code, severity in flags.items()
            ),
            suggested=(),
            not_raised=(),
            undetermined=tuple(Undetermined(code, "") for code in undetermined),
            withheld=(),
            coverage=Coverage(100, 90),
            usage=parts.get("usage", Usage()),
            provenance=Provenance("offline", "offline", "", "0"),
        )

    return summary


@pytest.fixture
def suite_folder(tmp_path: Path, record: dict[str, Any]) -> Path:
    """A folder with a filing, its label as JSON Lines, and another that has no filing."""
    folder = tmp_path / "quills"
    folder.mkdir()
    (folder / "quill.txt").write_text(TEXT, "utf-8")
    other = record | {"file": "lost.txt", "company": "Lost Quill Corp."}
    lines = [json.dumps(record), json.dumps(other)]
    (folder / "dev.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "test.jsonl").write_text(lines[0] + "\n", "utf-8")
    (folder / "suite.toml").write_text(
        'name = "quills"\nwords = 60\n[cases]\ndev = "dev.jsonl"\ntest = "test.jsonl"\n', "utf-8"
    )
    return folder


@pytest.fixture(scope="session")
def row() -> Callable[..., RowScores]:
    """A row of scores of one output."""

    def made(case: str = "a", **parts: Any) -> RowScores:  # noqa: ANN401
        scores = {name: Score(*pair) for name, pair in parts.pop("scores", {}).items()}
        default: dict[str, Any] = {
            "suite": "s",
            "cluster": case,
            "form": "8-K",
            "era": "since 2014",
            "repeat": 0,
            "status": "done",
        }
        scores.setdefault("schema.valid", Score(1, 1))
        return RowScores(case=case, scores=scores, **(default | parts))

    return made


@pytest.fixture(scope="session")
def span_of() -> Callable[[str], Span]:
    """Where words stand in the text of the fictional filing."""

    def found(words: str) -> Span:
        start = TEXT.index(words)
        return Span(start, start + len(words))

    return found


@pytest.fixture(scope="session")
def keeps_to(checkout: Path) -> Callable[[object, str], bool]:
    """Whether a record keeps to one of the published schemas."""

    def valid(record: object, name: str) -> bool:
        schema = json.loads((checkout / "docs" / "schemas" / f"{name}.json").read_text("utf-8"))
        jsonschema.validate(record, schema)
        return True

    return valid
