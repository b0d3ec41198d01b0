"""A summary as CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing
from summarizer.domain.summary import Summary
from summarizer.render.sheet import COLUMNS, to_csv

SHEET = """\
filing,kind,code,severity,status,value,unit,period,text,quote,start,end,page,evidence,origin
0000000042-09-000007,headline,,,,,,,Q filed.,Quillfeather Instruments filed a voluntary petition under Chapter 11.,96,165,2,1,rule
0000000042-09-000007,flag,restructuring-layoffs,low,update,,,,"A plant, office or line is closed.","The plant in Osterby closes on June 1, 2009.",290,334,,2,rule model
0000000042-09-000007,figure,owed to lenders,,,41500000,USD,2009,$41.5 million,It owes its lenders $41.5 million <!channel> & others.,166,220,2,1,rule
0000000042-09-000007,figure,cash,,,-2100,USD,,"'-2,100","$41,500",281,288,,1,rule
0000000042-09-000007,event,bankruptcy,,,,,2009-05-04,Quillfeather Instruments filed a voluntary petition under Chapter 11.,Quillfeather Instruments filed a voluntary petition under Chapter 11.,96,165,2,1,rule
0000000042-09-000007,point,vital,,,,,,It owes its lenders $41.5 million <!channel> & others.,It owes its lenders $41.5 million <!channel> & others.,166,220,2,2,model
"""  # noqa: E501 - a row is one line


def _short(summary: Summary) -> Summary:
    return replace(
        summary,
        headline=summary.headline._replace(text="Q filed."),
        risk_flags=summary.risk_flags[1:],
        events=summary.events[:1],
    )


def test_a_summary_is_a_row_a_statement(summary: Summary, filing: Filing) -> None:
    assert to_csv(_short(summary), filing) == SHEET.replace("\n", "\r\n")


def test_a_second_summary_goes_under_the_same_header(summary: Summary, filing: Filing) -> None:
    rows = to_csv(_short(summary), filing, header=False)
    assert rows == SHEET.split("\n", 1)[1].replace("\n", "\r\n")


@pytest.mark.parametrize(
    "formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", "\uff1d1", " =1"]
)
def test_a_spreadsheet_finds_no_formula(summary: Summary, filing: Filing, formula: str) -> None:
    hostile = replace(summary, headline=summary.headline._replace(text=formula))
    row = next(csv.DictReader(io.StringIO(to_csv(hostile, filing), newline="")))
    assert row["text"] == f"'{' '.join(formula.split())}"


@given(text=st.text(max_size=100))
def test_every_row_has_every_column(summary: Summary, filing: Filing, text: str) -> None:
    hostile = replace(summary, headline=summary.headline._replace(text=text))
    rows = list(csv.reader(io.StringIO(to_csv(hostile, filing), newline=""), strict=True))
    assert {len(row) for row in rows} == {len(COLUMNS)}


def test_a_statement_without_evidence_says_so(quiet: Summary, filing: Filing) -> None:
    assert to_csv(quiet, filing, header=False) == (
        "0000000042-09-000007,headline,,,,,,,Nothing is said.,,,,,0,rule\r\n"
    )
