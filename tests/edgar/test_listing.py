"""Lists that EDGAR keeps."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from summarizer.domain.identity import AccessionNumber, Cik, FormType
from summarizer.edgar.listing import (
    Listed,
    Listing,
    folder_in_index,
    listing,
    same_form,
    tickers,
    whole_json,
)
from summarizer.errors import TransportError

NUMBER = AccessionNumber.parse("0009999999-31-000007")
COLUMNS = {"accessionNumber": ["0009999999-31-000007"], "form": ["8-K"], "other": [1]}
OLDER = "CIK0000000042-submissions-001.json"
INDEX = b"""Form Type  Company Name  CIK  Date Filed  File Name
8-K        PEARWOOD      42   2031-05-04  edgar/data/42/0009999999-31-000006.txt
8-K        PEARWOOD      43   2031-05-04  edgar/data/43/0009999999-31-000007.txt
"""


def _bytes(value: Any) -> bytes:  # noqa: ANN401
    return json.dumps(value).encode()


def test_tickers_are_read_in_capitals() -> None:
    body = _bytes({"0": {"cik_str": 42, "ticker": "pear"}, "1": {"cik_str": 7, "ticker": "PW-B"}})
    assert tickers(body, "u") == {"PEAR": Cik.parse("42"), "PW-B": Cik.parse("7")}


def test_a_list_names_its_filings_and_its_older_parts() -> None:
    body = _bytes({"cik": "42", "filings": {"recent": COLUMNS, "files": [{"name": OLDER}]}})
    assert listing(body, "u") == Listing((Listed(NUMBER, "8-K"),), (OLDER,))


def test_an_older_part_is_the_bare_columns() -> None:
    assert listing(_bytes(COLUMNS), "u") == Listing((Listed(NUMBER, "8-K"),))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b'{"filings": {}}',
        b'{"filings": null}',
        _bytes({"accessionNumber": ["x"], "form": ["8-K"]}),
        _bytes({"accessionNumber": ["0009999999-31-000007"], "form": []}),
        _bytes({"filings": {"recent": COLUMNS, "files": [{"name": "../../etc/passwd"}]}}),
        _bytes({"filings": {"recent": COLUMNS, "files": [{"name": "https://evil.test/x"}]}}),
        _bytes({"filings": {"recent": COLUMNS, "files": [{}]}}),
    ],
)
def test_a_list_that_is_none_is_one_clear_line(body: bytes) -> None:
    with pytest.raises(TransportError, match="'u' is not the list it should be"):
        listing(body, "u")


@pytest.mark.parametrize("body", [b"", b"[]", b'{"0": 1}', b'{"0": {"ticker": "A"}}', b'{"0": []}'])
def test_tickers_that_are_none_are_one_clear_line(body: bytes) -> None:
    with pytest.raises(TransportError, match="'u' is not the list it should be"):
        tickers(body, "u")


@pytest.mark.parametrize(
    "body", [INDEX, gzip.compress(INDEX), gzip.compress(b"x\n" * 10**6 + INDEX)]
)
def test_an_index_tells_where_a_number_lies(body: bytes) -> None:
    assert folder_in_index(body, NUMBER, "u") == Cik.parse("43")
    assert folder_in_index(body, AccessionNumber.parse("0009999999-31-000008"), "u") is None


@pytest.mark.parametrize("before", range(2**20 - 60, 2**20 + 4, 7))
def test_a_line_is_found_wherever_an_index_is_cut_to_be_read(before: int) -> None:
    assert folder_in_index(b"x" * before + INDEX, NUMBER, "u") == Cik.parse("43")


def test_a_damaged_index_is_told() -> None:
    with pytest.raises(TransportError, match="is not the list"):
        folder_in_index(b"\x1f\x8bnonsense that is no gzip", NUMBER, "u")


def test_an_amendment_is_a_form_of_its_own() -> None:
    form = FormType.parse("10-K/A")
    assert [same_form(name, form) for name in ("10-K/A", "10-K /A", "10-K", "10-KT/A", "")] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_an_object_ends_with_its_brace() -> None:
    assert whole_json(b'{"a": 1}\n')
    assert not whole_json(b'{"a": ')
