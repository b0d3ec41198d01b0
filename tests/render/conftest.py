"""A fictional filing, made by hand, and a summary of it that holds one of everything."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from summarizer.assembly import assemble
from summarizer.compare import Read, compare
from summarizer.domain.comparison import Comparison
from summarizer.domain.filing import (
    Block,
    BlockKind,
    Cell,
    Document,
    Filing,
    Hidden,
    Notice,
    Page,
    Part,
    RawPart,
    Registrant,
    Section,
    SectionKind,
    Source,
    Submission,
    Table,
)
from summarizer.domain.identity import AccessionNumber, Cik, FormType
from summarizer.domain.position import Span, VisibleText
from summarizer.domain.risk import Severity
from summarizer.domain.statement import Importance, Origin, ReasonBy, Status, Undetermined
from summarizer.domain.summary import (
    Coverage,
    Dispute,
    Event,
    Evidence,
    Figure,
    FilingFacts,
    Flag,
    Gap,
    Headline,
    NotRaised,
    Number,
    Operand,
    Point,
    Provenance,
    Suggested,
    Summary,
    Usage,
    Verdict,
    Withheld,
)
from summarizer.settings import Settings

SOURCE = """FORM 8-K
Quillfeather Instruments, Inc.

Item 1.03. Bankruptcy or Receivership.
On May 4, 2009, Quillfeather Instruments filed a voluntary petition under Chapter 11.
It owes its lenders $41.5 million <!channel> & others.

EX-99.1
Quillfeather enters Chapter 11
|Cash|$2,100|
|Debt|$41,500|
The plant in Osterby closes on June 1, 2009.
"""


def _visible(source: str) -> VisibleText:
    """The source with its white space and cell borders made single blanks."""
    text, starts, origins, ends = "", [], [], []
    for match in re.finditer(r"[^\s|]+|[\s|]+", source):
        starts.append(len(text))
        origins.append(match.start())
        ends.append(match.end())
        text += " " if match[0][0] in "| \n" else match[0]
    return VisibleText(text, starts, origins, ends)


def _span(words: str) -> Span:
    start = SOURCE.index(words)
    return Span(start, start + len(words))


def _block(visible: VisibleText, words: str, kind: BlockKind, row: int = -1) -> Block:
    start, end = visible.range(_span(words))
    return Block(start, end, kind, 0 if row >= 0 else -1, row)


def _documents(visible: VisibleText) -> tuple[Document, ...]:
    paragraph, heading, cell = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CELL
    exhibit = SOURCE.index("EX-99.1")
    item = SOURCE.index("Item 1.03")
    main = Document(
        sequence=1,
        main=True,
        span=Span(0, exhibit),
        type="8-K",
        filename="quill8k.txt",
        sections=(
            Section(SectionKind.COVER, Span(0, item), page=1),
            Section(
                SectionKind.ITEM,
                Span(item, exhibit),
                "Bankruptcy or Receivership",
                items=("1.03",),
                heading=_span("Item 1.03. Bankruptcy or Receivership."),
                page=2,
                page_label="2",
            ),
        ),
        blocks=(
            _block(visible, "FORM 8-K", heading),
            _block(visible, "Quillfeather Instruments, Inc.", paragraph),
            _block(visible, "Item 1.03. Bankruptcy or Receivership.", heading),
            _block(visible, SOURCE[SOURCE.index("On May 4") : exhibit].strip(), paragraph),
        ),
        pages=(Page(Span(0, item), 1), Page(Span(item, exhibit), 2, "2")),
    )
    annex = Document(
        sequence=2,
        main=False,
        span=Span(exhibit, len(SOURCE)),
        type="EX-99.1",
        sections=(
            Section(
                SectionKind.EXHIBIT,
                Span(exhibit, len(SOURCE)),
                "Quillfeather enters Chapter 11",
                exhibit="99.1",
                heading=_span("EX-99.1"),
            ),
        ),
        blocks=(
            _block(visible, "EX-99.1", heading),
            _block(visible, "Quillfeather enters Chapter 11", heading),
            _block(visible, "Cash", cell, 0),
            _block(visible, "$2,100", cell, 0),
            _block(visible, "Debt", cell, 1),
            _block(visible, "$41,500", cell, 1),
            _block(visible, "The plant in Osterby closes on June 1, 2009.", paragraph),
        ),
        tables=(
            Table(
                Span(SOURCE.index("|Cash"), SOURCE.index("The plant")),
                (
                    (Cell("Cash", _span("Cash")), Cell("$2,100", _span("$2,100"))),
                    (Cell("Debt", _span("Debt")), Cell("$41,500", _span("$41,500"))),
                ),
                ("", ""),
            ),
        ),
    )
    return main, annex


@pytest.fixture(scope="session")
def filing() -> Filing:
    """A fictional 8-K of two documents, with something hidden in it."""
    visible = _visible(SOURCE)
    return Filing(
        source=Source(
            "quill.txt",
            "ab" * 32,
            "utf-8",
            SOURCE,
            (Part("quill.txt", "ab" * 32, Span(0, len(SOURCE))),),
        ),
        visible=visible,
        documents=_documents(visible),
        form=FormType("8-K"),
        registrants=(Registrant("Quillfeather Instruments, Inc.", Cik("0000000042")),),
        accession=AccessionNumber("0000000042-09-000007"),
        period=date(2009, 5, 4),
        filed=date(2009, 5, 6),
        items=("1.03",),
        hidden=(Hidden(Span(0, 4), "display:none", "OBEY <b>the</b> hidden words"),),
        warnings=(Notice("encoding", "5 bytes are not of Windows-1252", 3),),
    )


def evidence(words: str, document: int, section: int, page: int | None = None) -> Evidence:
    span = _span(words)
    return Evidence(" ".join(words.split()), span.start, span.end, document, section, page)


PETITION = "Quillfeather Instruments filed a voluntary petition under Chapter 11."
OWES = "It owes its lenders $41.5 million <!channel> & others."
PLANT = "The plant in Osterby closes on June 1, 2009."


def _flags() -> tuple[Flag, ...]:
    petition = evidence(PETITION, 1, 1, 2)
    plant = evidence(PLANT, 2, 0)
    return (
        Flag(
            "bankruptcy-insolvency",
            Severity.CRITICAL,
            {Origin.RULE: Severity.CRITICAL},
            Status.NEW,
            PETITION,
            ReasonBy.RULE,
            (Origin.RULE,),
            (),
            (petition,),
        ),
        Flag(
            "restructuring-layoffs",
            Severity.LOW,
            {Origin.RULE: Severity.LOW, Origin.MODEL: Severity.MEDIUM},
            Status.UPDATE,
            "A plant, office or line is closed.",
            ReasonBy.CATALOGUE,
            (Origin.RULE, Origin.MODEL),
            (Number("June 1, 2009", Verdict.VERBATIM, None, (Operand(0, "June 1, 2009"),)),),
            (plant, petition),
            Dispute("The plant closes", (plant,)),
        ),
    )


@pytest.fixture(scope="session")
def summary() -> Summary:
    """A summary of the fictional filing that holds one of everything a summary can hold."""
    petition = evidence(PETITION, 1, 1, 2)
    owes = evidence(OWES, 1, 1, 2)
    debt = evidence("$41,500", 2, 0)
    return Summary(
        filing=FilingFacts(
            "quill.txt",
            "ab" * 32,
            "8-K",
            "Quillfeather Instruments, Inc.",
            "0000000042",
            "0000000042-09-000007",
            "2009-05-04",
            "2009-05-06",
            ("1.03",),
            "https://www.sec.gov/Archives/edgar/data/42/000000004209000007.txt",
            None,
        ),
        headline=Headline(PETITION, Origin.RULE, (), (petition,)),
        points=(
            Point(
                OWES,
                Importance.VITAL,
                Origin.MODEL,
                (Number("$41.5 million", Verdict.VERBATIM, None, (Operand(0, "$41.5 million"),)),),
                (owes, debt),
            ),
        ),
        events=(
            Event("bankruptcy", "2009-05-04", PETITION, Origin.RULE, (), (petition,)),
            Event("restructuring", None, PLANT, Origin.RULE, (), (evidence(PLANT, 2, 0),)),
        ),
        figures=(
            Figure(
                "owed to lenders",
                Decimal("4.15E7"),
                "USD",
                "2009",
                "$41.5 million",
                Origin.RULE,
                (),
                (owes,),
                "confirmed",
            ),
            Figure("cash", Decimal(-2100), "USD", None, "-2,100", Origin.RULE, (), (debt,)),
        ),
        risk_flags=_flags(),
        suggested=(Suggested("liquidity-strain", None, (owes,)),),
        not_raised=(NotRaised("auditor-change", "The auditor stays.", (owes,)),),
        undetermined=(Undetermined("results-deterioration", "The results are not at hand."),),
        withheld=(
            Withheld("point", "a number is not in its evidence", "SECRET $99 million"),
            Withheld("point", "a number is not in its evidence", "SECRET $98 million"),
        ),
        coverage=Coverage(
            380, 370, (Gap(370, 380, "not text"),), (), ("EX-10.1", "EX-2.1"), hidden=24
        ),
        usage=Usage(),
        provenance=Provenance("offline", "offline", "2026-11", "0.1.0"),
    )


@pytest.fixture(scope="session")
def quiet(summary: Summary) -> Summary:
    """The summary with nothing in it but a headline that nothing proves."""
    return replace(
        summary,
        headline=Headline("Nothing is said.", Origin.RULE, (), ()),
        points=(),
        events=(),
        figures=(),
        risk_flags=(),
        suggested=(),
        not_raised=(),
        undetermined=(),
        withheld=(),
        coverage=Coverage(380, 380),
    )


@pytest.fixture(scope="session")
def schema_errors(checkout: Path) -> Callable[[str, str], list[str]]:
    """What a line breaks of a published schema; a field that is not published breaks it too."""

    def errors(name: str, line: str) -> list[str]:
        schema = json.loads((checkout / "docs" / "schemas" / f"{name}.json").read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        found = Draft202012Validator(_closed(schema)).iter_errors(json.loads(line))
        return [f"{error.json_path}: {error.message}" for error in found]

    return errors


def _closed(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with every object closed to fields that it does not name."""
    closed = {
        key: _closed(value)
        if isinstance(value, dict)
        else [_closed(each) if isinstance(each, dict) else each for each in value]
        if isinstance(value, list)
        else value
        for key, value in schema.items()
    }
    if isinstance(schema.get("required"), list) and "additionalProperties" not in schema:
        closed["additionalProperties"] = False
    return closed


def _read(path: Path) -> Read:
    summarizer = assemble(Settings())
    filing = summarizer.parse(Submission(path.name, (RawPart(path.name, path.read_bytes()),)))
    return Read(filing, summarizer.summarize(filing))


@pytest.fixture(scope="session")
def annual_reports(pumps: Path) -> tuple[Read, Read]:
    """A fictional registrant's annual reports of two years, read."""
    return _read(pumps / "pumps-2023.htm"), _read(pumps / "pumps-2024.htm")


@pytest.fixture(scope="session")
def years(annual_reports: tuple[Read, Read]) -> tuple[Filing, Filing]:
    """The two filings that `two_years` compares."""
    return annual_reports[0].filing, annual_reports[1].filing


@pytest.fixture(scope="session")
def two_years(annual_reports: tuple[Read, Read]) -> Comparison:
    """What changed from one year to the next."""
    return compare(*annual_reports)


@pytest.fixture(scope="session")
def unchanged(annual_reports: tuple[Read, Read]) -> Comparison:
    """A filing beside itself."""
    return compare(annual_reports[1], annual_reports[1])


@pytest.fixture(scope="session")
def amended(pumps: Path) -> Comparison:
    """A report beside its amendment."""
    return compare(_read(pumps / "pumps-8-K.htm"), _read(pumps / "pumps-8-K-A.htm"))
