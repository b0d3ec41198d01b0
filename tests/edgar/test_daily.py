"""EDGAR's index of one day."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.edgar.daily import day_entries
from summarizer.errors import TransportError

DAY = date(2031, 5, 6)
# Fictional parties, in the shape of the index.
INDEX = b"""Description:           Daily Index of EDGAR Dissemination Feed by CIK
Last Data Received:    May 6, 2031

CIK|Company Name|Form Type|Date Filed|File Name
--------------------------------------------------------------------------------
42|PEARWOOD FICTIONAL HOLDINGS|8-K|20310506|edgar/data/42/0009999999-31-000007.txt
42|PEARWOOD | BAR|8-K|20310506|edgar/data/42/0009999999-31-000008.txt
77|QUILL FICTIONAL MILLS \xe9|10-k/a|20310506|edgar/data/77/0009999999-31-000009.txt
"""


def test_every_whole_line_is_a_filing() -> None:
    found = day_entries(INDEX, DAY, "u")
    assert [(str(each.accession), str(each.cik), each.form, each.filed) for each in found] == [
        ("0009999999-31-000007", "0000000042", "8-K", "2031-05-06"),
        ("0009999999-31-000009", "0000000077", "10-K/A", "2031-05-06"),
    ]


def test_a_day_without_filings_is_an_index() -> None:
    assert day_entries(b"CIK|Company Name|Form Type|Date Filed|File Name\n", DAY, "u") == ()


def test_what_is_no_index_is_not_taken_for_an_empty_one() -> None:
    with pytest.raises(TransportError, match="'u' is not the index it should be"):
        day_entries(b"<html>Maintenance</html>", DAY, "u")
