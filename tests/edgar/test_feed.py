"""A page of EDGAR's feed."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.identity import AccessionNumber, Cik
from summarizer.edgar.feed import FeedEntry, FeedPage, feed_page
from summarizer.errors import TransportError

ENTRY = """<entry>
<title>{form} - PEARWOOD &amp; SONS (FICTIONAL) ({cik}) ({role})</title>
<link rel="alternate" href="{base}/42/000999999931000007/0009999999-31-000007-index.htm"/>
<summary type="html"> &lt;b&gt;Filed:&lt;/b&gt; 2031-05-04 &lt;b&gt;Size:&lt;/b&gt; 9 KB</summary>
<updated>2031-05-04T12:00:00-05:00</updated>
<category scheme="https://www.sec.gov/" label="form type" term="{form}"/>
<id>urn:tag:sec.gov,2008:accession-number=0009999999-31-000007</id>
</entry>"""
BASE = "https://www.sec.gov/Archives/edgar/data"
BROKEN = "<entry><title>8-K - NOBODY</title><id>none</id></entry>"


def _feed(*entries: str) -> bytes:
    body = "".join(entries)
    return (
        '<?xml version="1.0" encoding="ISO-8859-1" ?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Latest \xe9</title>{body}</feed>'
    ).encode("iso-8859-1")


def test_an_entry_is_a_filing_for_one_party_to_it() -> None:
    page = feed_page(
        _feed(
            ENTRY.format(base=BASE, form="4", cik="0000000042", role="Issuer"),
            ENTRY.format(base=BASE, form="4", cik="0000000043", role="Reporting"),
        )
    )
    number, folder = AccessionNumber.parse("0009999999-31-000007"), Cik.parse("42")
    assert page == FeedPage(
        (
            FeedEntry(number, Cik.parse("42"), folder, "4", "2031-05-04"),
            FeedEntry(number, Cik.parse("43"), folder, "4", "2031-05-04"),
        )
    )


def test_a_feed_without_entries_is_a_page_too() -> None:
    assert feed_page(_feed()) == FeedPage(())


def test_an_entry_that_names_no_filing_is_counted() -> None:
    page = feed_page(
        _feed(BROKEN, ENTRY.format(base=BASE, form="8-K", cik="0000000042", role="Filer"))
    )
    assert (len(page.entries), page.unread, page.size) == (1, 1, 2)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>Down for maintenance</body></html>",
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry>',
        b'<?xml version="1.0" encoding="no-such"?><feed/>',
        b"\xff\xfe\x00",
        b'<!DOCTYPE feed [<!ENTITY a "aaaa">]><feed xmlns="http://www.w3.org/2005/Atom">&a;</feed>',
    ],
)
def test_what_is_no_feed_is_one_clear_line(body: bytes) -> None:
    with pytest.raises(TransportError, match="EDGAR's feed of current filings cannot be read"):
        feed_page(body)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_page_or_a_transport_error(body: bytes) -> None:
    with suppress(TransportError):
        assert feed_page(body).entries == ()
