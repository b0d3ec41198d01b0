"""Where things lie on EDGAR."""

from __future__ import annotations

import pytest

from summarizer.domain.identity import AccessionNumber, Cik
from summarizer.edgar.addresses import EDGAR, Addresses, origin
from summarizer.errors import UsageError

NUMBER = AccessionNumber.parse("0009999999-31-000007")
KEY = Cik.parse("42")


def test_a_filing_lies_in_its_registrants_folder() -> None:
    assert EDGAR.submission(KEY, NUMBER) == (
        "https://www.sec.gov/Archives/edgar/data/42/000999999931000007/0009999999-31-000007.txt"
    )
    assert EDGAR.document(KEY, NUMBER, "ex99.htm").endswith("/000999999931000007/ex99.htm")


def test_lists_come_from_the_other_host() -> None:
    assert EDGAR.listing(KEY) == "https://data.sec.gov/submissions/CIK0000000042.json"
    assert EDGAR.tickers() == "https://www.sec.gov/files/company_tickers.json"
    assert EDGAR.quarter(2031, 2).endswith("/Archives/edgar/full-index/2031/QTR2/form.gz")


def test_a_form_is_sent_as_a_query_value() -> None:
    assert EDGAR.feed("SC 13G/A", 90, 100) == (
        "https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=SC+13G%2FA"
        "&company=&dateb=&owner=include&start=90&count=100&output=atom"
    )


def test_a_mirror_may_lie_in_a_folder_of_its_host() -> None:
    mirror = Addresses.of("https://mirror.test/edgar/", "https://mirror.test/lists/")
    assert mirror.tickers() == "https://mirror.test/edgar/files/company_tickers.json"
    assert mirror.listing(KEY) == "https://mirror.test/lists/submissions/CIK0000000042.json"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "sec.gov",
        "ftp://sec.gov",
        "https://",
        "https://a.test/?q=1",
        "http://[::1",
        "http://a:x",
    ],
)
def test_what_is_no_base_url_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match="is no base URL for EDGAR"):
        Addresses.of(url, "https://data.sec.gov")


@pytest.mark.parametrize(
    ("url", "known"),
    [
        ("https://www.sec.gov/x", True),
        ("https://WWW.SEC.GOV:443/x", True),
        ("https://data.sec.gov/", True),
        ("http://www.sec.gov/x", False),
        ("https://www.sec.gov:8443/x", False),
        ("https://www.sec.gov.evil.test/x", False),
        ("https://evil.test/www.sec.gov", False),
        ("https://www.sec.gov:port/", False),
        ("//www.sec.gov/", False),
    ],
)
def test_only_the_two_hosts_are_known(url: str, known: bool) -> None:  # noqa: FBT001
    assert EDGAR.knows(url) is known


def test_an_origin_tells_ports_and_schemes_apart() -> None:
    assert origin("http://a.test/x") == "http://a.test:80"
    assert origin("http://A.test:8080") == "http://a.test:8080"
