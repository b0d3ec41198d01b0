"""What a source means that is no file here."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.identity import AccessionNumber, Cik, FormType
from summarizer.edgar.addresses import Addresses
from summarizer.edgar.remote import Filed, Lone, Newest, remote
from summarizer.errors import UsageError

NUMBER = AccessionNumber.parse("0009999999-31-000007")
KEY = Cik.parse("42")
FOLDER = "https://www.sec.gov/Archives/edgar/data/42/000999999931000007"


@pytest.mark.parametrize(
    "source", ["0009999999-31-000007", "000999999931000007", " 000999999931000007 "]
)
def test_an_accession_number_is_a_filing_wherever_it_lies(source: str) -> None:
    assert remote(source) == Filed(NUMBER)


@pytest.mark.parametrize(
    "url",
    [
        FOLDER,
        f"{FOLDER}/",
        f"{FOLDER}/0009999999-31-000007.txt",
        f"{FOLDER}/0009999999-31-000007-index.htm",
        f"{FOLDER}/0009999999-31-000007-index.html",
        f"{FOLDER}/0009999999-31-000007-index-headers.html",
        f"{FOLDER}/index.json",
        "https://www.sec.gov/Archives/edgar/data/42/0009999999-31-000007.txt",
        "https://www.sec.gov/Archives/edgar/data/42/0009999999-31-000007-index.html",
        "https://sec.gov/Archives/edgar/data/42/0009999999-31-000007-index.htm#top",
        "https://www.sec.gov/cgi-bin/viewer?action=view&cik=42&accession_number=0009999999-31-000007",
    ],
)
def test_an_index_page_or_submission_is_the_whole_filing(url: str) -> None:
    assert remote(url) == Filed(NUMBER, KEY)


@pytest.mark.parametrize(
    "url",
    [
        f"{FOLDER}/d8k.htm",
        "https://www.sec.gov/ix?doc=/Archives/edgar/data/42/000999999931000007/d8k.htm",
        "https://www.sec.gov/ixviewer/ix.html?doc=/Archives/edgar/data/42/000999999931000007/d8k.htm",
    ],
)
def test_a_document_is_itself_alone(url: str) -> None:
    assert remote(url) == Lone(NUMBER, KEY, "d8k.htm")


@pytest.mark.parametrize(
    ("source", "meant"),
    [
        ("PEAR:8-K", Newest("PEAR", FormType("8-K"))),
        ("pear:8-k:2", Newest("PEAR", FormType("8-K"), 2)),
        ("PEAR.B:10-K/A", Newest("PEAR.B", FormType("10-K", amendment=True))),
        ("0000000042:10-Q:3", Newest("0000000042", FormType("10-Q"), 3)),
        ("42:SC 13G/A:12", Newest("42", FormType("SC 13G", amendment=True), 12)),
    ],
)
def test_a_ticker_or_key_with_a_form_is_the_newest(source: str, meant: Newest) -> None:
    assert remote(source) == meant


@pytest.mark.parametrize(
    "source",
    ["", "-", "a.txt", "dir/a.htm", "C:\\filings\\a.txt", "8-K", "PEAR:", ":8-K", "PEAR:8-K:x"],
)
def test_what_names_nothing_on_edgar_is_left_to_others(source: str) -> None:
    assert remote(source) is None


def test_ranks_count_from_one() -> None:
    with pytest.raises(UsageError, match="counts from 1"):
        remote("PEAR:8-K:0")


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.test/Archives/edgar/data/42/000999999931000007/d8k.htm",
        "https://www.sec.gov.evil.test/Archives/edgar/data/42/000999999931000007/",
        "https://www.sec.gov@evil.test/Archives/edgar/data/42/000999999931000007/",
        "https://jane@www.sec.gov/Archives/edgar/data/42/000999999931000007/",
        "http://www.sec.gov/Archives/edgar/data/42/000999999931000007/",
        "https://www.sec.gov:99999/Archives/edgar/data/42/000999999931000007/",
    ],
)
def test_an_address_elsewhere_is_refused_with_the_hosts_of_the_settings(url: str) -> None:
    with pytest.raises(UsageError) as told:
        remote(url)
    assert told.value.message == f"{url!r} is not on EDGAR"
    assert told.value.hint == "the settings name www.sec.gov and data.sec.gov, by https"


@pytest.mark.parametrize(
    "rest",
    ["/../../x.htm", "/a/b.htm", "/..", "/%2e%2e", "/.hidden", "/a\\b", "/x.htm/", "/" + "x" * 200],
)
def test_a_name_that_could_lead_out_of_its_folder_is_refused(rest: str) -> None:
    with pytest.raises(UsageError, match="is not a document of a filing"):
        remote(FOLDER + rest)


def test_other_pages_of_edgar_are_no_filings() -> None:
    with pytest.raises(UsageError, match="is not a filing on EDGAR"):
        remote("https://www.sec.gov/edgar/search/")


def test_an_address_of_edgar_is_understood_where_a_mirror_stands_in() -> None:
    mirror = Addresses.of("https://mirror.test/edgar", "https://mirror.test/lists")
    assert remote(f"{FOLDER}/d8k.htm", mirror) == Lone(NUMBER, KEY, "d8k.htm")
    path = "/edgar/Archives/edgar/data/42/000999999931000007/d8k.htm"
    assert remote(f"https://mirror.test{path}", mirror) == Lone(NUMBER, KEY, "d8k.htm")


@given(st.text(max_size=60), st.sampled_from(["", "https://www.sec.gov/", f"{FOLDER}/", "PEAR:"]))
def test_any_text_means_something_nothing_or_a_usage_error(text: str, before: str) -> None:
    try:
        meant = remote(before + text)
    except UsageError:
        return
    assert not isinstance(meant, Lone) or not set("/\\") & set(meant.name)
