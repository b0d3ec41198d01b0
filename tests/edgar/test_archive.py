"""Which filing is meant, fetched once, kept for good."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from summarizer.domain.identity import AccessionNumber, Cik
from summarizer.edgar.addresses import Addresses
from summarizer.edgar.archive import Archive
from summarizer.edgar.asking import Answer, anything
from summarizer.edgar.client import Client
from summarizer.edgar.remote import Filed, Lone, remote
from summarizer.edgar.shelf import Shelf
from summarizer.errors import InputError, NotFoundError, TransportError
from tests.loopback import Replica

NUMBER = AccessionNumber.parse("0009999999-31-000007")
BASE = "http://edgar.test"
FOLDER = "/Archives/edgar/data/42/000999999931000007"
TICKERS = {"0": {"cik_str": 42, "ticker": "PEAR"}, "1": {"cik_str": 7, "ticker": "PW-B"}}


class Shown:
    """A host that is a table; what is asked is noted."""

    def __init__(self, **pages: bytes) -> None:
        self.pages = {f"{BASE}{path}": body for path, body in pages.items()}
        self.asked: list[tuple[str, str]] = []

    def put(self, path: str, body: bytes) -> None:
        self.pages[BASE + path] = body

    def ask(self, url: str, *, etag: str = "", whole: Callable[[bytes], bool] = anything) -> Answer:
        self.asked.append((url.removeprefix(BASE), etag))
        if url not in self.pages:
            raise NotFoundError(url)
        body = self.pages[url]
        tag = f'"{len(body)}"'
        if not whole(body):
            raise TransportError("cut off")
        return Answer(b"", tag, changed=False) if etag == tag else Answer(body, tag)


@pytest.fixture
def shown() -> Shown:
    """An EDGAR with one registrant who filed five times."""
    host = Shown()
    rows = [("06", "8-K"), ("05", "8-K/A"), ("04", "10-Q"), ("03", "8-K")]
    recent = {
        "accessionNumber": [f"0009999999-31-0000{number}" for number, _ in rows],
        "form": [form for _, form in rows],
    }
    files = [{"name": "CIK0000000042-submissions-001.json"}]
    listed = {"filings": {"recent": recent, "files": files}}
    older = {"accessionNumber": ["0009999999-30-000001"], "form": ["8-K"]}
    host.put("/files/company_tickers.json", json.dumps(TICKERS).encode())
    host.put("/submissions/CIK0000000042.json", json.dumps(listed).encode())
    host.put("/submissions/CIK0000000042-submissions-001.json", json.dumps(older).encode())
    return host


@pytest.fixture
def archive(shown: Shown, tmp_path: Path) -> Archive:
    """It, with an empty shelf."""
    return Archive(Addresses.of(BASE, BASE), Shelf(tmp_path), shown.ask)


def _newest(archive: Archive, source: str) -> str:
    what = remote(source, archive.addresses)
    assert what is not None
    assert not isinstance(what, Filed | Lone)
    return str(archive.newest(what).accession)


def test_a_filing_is_fetched_once_and_kept_for_good(
    archive: Archive, shown: Shown, submission: bytes
) -> None:
    shown.put(f"{FOLDER}/{NUMBER}.txt", submission)
    first = archive.read(Filed(NUMBER, Cik.parse("42")))
    assert (first.name, first.parts[0].data) == (f"{NUMBER}.txt", submission)
    assert first.url == f"{BASE}{FOLDER}/{NUMBER}.txt"
    shown.pages.clear()
    assert archive.read(Filed(NUMBER)) == first
    assert len(shown.asked) == 1


def test_fetching_gives_the_place_of_what_was_fetched(
    archive: Archive, shown: Shown, submission: bytes
) -> None:
    shown.put(f"{FOLDER}/{NUMBER}.txt", submission)
    assert archive.fetch(Filed(NUMBER, Cik.parse("42"))).read_bytes() == submission


def test_a_document_comes_by_itself(archive: Archive, shown: Shown) -> None:
    shown.put(f"{FOLDER}/d8k.htm", b"<p>words")
    read = archive.read(Lone(NUMBER, Cik.parse("42"), "d8k.htm"))
    assert (read.name, read.parts[0].data) == ("d8k.htm", b"<p>words")
    with pytest.raises(NotFoundError, match="EDGAR has no document at"):
        archive.read(Lone(NUMBER, Cik.parse("42"), "missing.htm"))


def test_a_bare_number_lies_with_who_filed_it_himself(
    archive: Archive, shown: Shown, submission: bytes
) -> None:
    shown.put(f"/Archives/edgar/data/9999999/000999999931000007/{NUMBER}.txt", submission)
    assert archive.read(Filed(NUMBER)).parts[0].data == submission


def test_a_bare_number_of_an_agent_is_looked_up_in_the_indexes_of_its_year(
    archive: Archive, shown: Shown, submission: bytes
) -> None:
    shown.put(f"{FOLDER}/{NUMBER}.txt", submission)
    index = f"8-K PEARWOOD 42 2031-11-02 edgar/data/42/{NUMBER}.txt\n".encode()
    shown.put("/Archives/edgar/full-index/2031/QTR1/form.gz", gzip.compress(b"nothing"))
    shown.put("/Archives/edgar/full-index/2031/QTR4/form.gz", gzip.compress(index))
    assert archive.read(Filed(NUMBER)).parts[0].data == submission
    assert [path.rpartition("full-index")[2] for path, _ in shown.asked[1:5]] == [
        f"/2031/QTR{quarter}/form.gz" for quarter in (1, 2, 3, 4)
    ]


def test_a_number_that_nobody_has_is_not_found(archive: Archive, shown: Shown) -> None:
    with pytest.raises(NotFoundError) as told:
        archive.read(Filed(NUMBER))
    assert told.value.message == "no filing of that number on EDGAR: '0009999999-31-000007'"
    assert "give its address" in told.value.hint
    assert shown.asked[-1][0] == "/Archives/edgar/full-index/2032/QTR1/form.gz"


def test_a_number_of_the_last_century_is_looked_up_there(archive: Archive, shown: Shown) -> None:
    with pytest.raises(NotFoundError):
        archive.read(Filed(AccessionNumber.parse("0009999999-97-000007")))
    assert shown.asked[1][0] == "/Archives/edgar/full-index/1997/QTR1/form.gz"


def test_a_host_that_is_away_is_never_taken_for_a_filing_that_is_not(
    archive: Archive, shown: Shown, submission: bytes
) -> None:
    shown.put(f"{FOLDER}/{NUMBER}.txt", submission[:-40])
    with pytest.raises(TransportError):
        archive.read(Filed(NUMBER, Cik.parse("42")))
    shown.put(f"{FOLDER}/{NUMBER}.txt", submission)
    assert archive.read(Filed(NUMBER, Cik.parse("42"))).parts[0].data == submission


def test_an_empty_file_is_no_filing_and_is_not_kept(archive: Archive, shown: Shown) -> None:
    shown.put(f"{FOLDER}/d8k.htm", b"")
    with pytest.raises(InputError, match="is empty"):
        archive.read(Lone(NUMBER, Cik.parse("42"), "d8k.htm"))
    assert archive.shelf.filing(NUMBER, "d8k.htm") is None


@pytest.mark.parametrize(
    ("source", "number"),
    [
        ("PEAR:8-K", "0009999999-31-000006"),
        ("pear:8-k:2", "0009999999-31-000003"),
        ("PEAR:8-K:3", "0009999999-30-000001"),
        ("PEAR:8-K/A", "0009999999-31-000005"),
        ("42:10-Q", "0009999999-31-000004"),
        ("0000000042:10-Q:1", "0009999999-31-000004"),
    ],
)
def test_the_nth_newest_of_a_form_is_counted_into_the_older_parts(
    archive: Archive, source: str, number: str
) -> None:
    assert _newest(archive, source) == number


def test_an_older_part_is_asked_for_only_where_it_is_needed(archive: Archive, shown: Shown) -> None:
    _newest(archive, "PEAR:8-K:2")
    assert [path for path, _ in shown.asked] == [
        "/files/company_tickers.json",
        "/submissions/CIK0000000042.json",
    ]


def test_a_list_is_asked_for_again_but_sent_only_if_it_changed(
    archive: Archive, shown: Shown
) -> None:
    assert _newest(archive, "42:10-Q") == _newest(archive, "42:10-Q")
    tags = [etag for _, etag in shown.asked]
    assert tags[0] == ""
    assert tags[1] != ""


@pytest.mark.parametrize(
    ("source", "message", "hint"),
    [
        ("PAER:8-K", "EDGAR lists no ticker 'PAER'", "did you mean PEAR?"),
        ("XQZVJ:8-K", "EDGAR lists no ticker 'XQZVJ'", "a central index key will do, too"),
        ("PEAR:10-Q:2", "'PEAR' has filed 1 of form '10-Q', not 2", ""),
        ("PEAR:10-K", "'PEAR' has filed nothing of form '10-K'", "it has filed 8-K, 8-K/A, 10-Q"),
        ("43:8-K", "EDGAR knows no registrant '43'", ""),
    ],
)
def test_what_edgar_does_not_have_is_told_with_what_it_has(
    archive: Archive, source: str, message: str, hint: str
) -> None:
    with pytest.raises(NotFoundError) as told:
        _newest(archive, source)
    assert (told.value.message, told.value.hint) == (message, hint)


def test_a_point_in_a_ticker_is_edgars_dash(archive: Archive) -> None:
    assert archive.cik("pw.b") == Cik.parse("7")


def test_a_listed_filing_that_is_not_there_says_who_listed_it(archive: Archive) -> None:
    what = remote("PEAR:8-K", archive.addresses)
    assert what is not None
    with pytest.raises(NotFoundError) as told:
        archive.read(what)
    assert told.value.message == "no filing of that number on EDGAR: '0009999999-31-000006'"
    assert told.value.hint == "though EDGAR lists it for PEAR: withdrawn, or not yet there"


def test_a_list_that_goes_on_where_nothing_is_is_no_proof_of_absence(
    archive: Archive, shown: Shown
) -> None:
    del shown.pages[f"{BASE}/submissions/CIK0000000042-submissions-001.json"]
    with pytest.raises(TransportError, match="where nothing is"):
        _newest(archive, "PEAR:8-K:3")


def test_a_feed_that_is_not_there_is_a_wrong_setting(archive: Archive) -> None:
    with pytest.raises(TransportError, match="there is no feed at"):
        archive.feed("8-K", 0, 100)


@pytest.fixture
def replicated(
    replica: Replica, tmp_path: Path, make_client: Callable[..., Client]
) -> Iterator[Archive]:
    """The replica's EDGAR, asked over HTTP."""
    with make_client(replica.url) as client:
        yield Archive(Addresses.of(replica.url, replica.url), Shelf(tmp_path), client.ask)


def test_every_submission_of_a_replica_comes_whole(replica: Replica, replicated: Archive) -> None:
    stored = [path for path in replica.paths if path.endswith(".txt")]
    assert stored
    for path in stored:
        what = remote(f"https://www.sec.gov{path}", replicated.addresses)
        assert isinstance(what, Filed)
        read = replicated.read(what)
        assert read.url == replica.url + path
        assert b"</SEC-DOCUMENT>" in read.parts[0].data[-4_096:]


def test_every_list_of_a_replica_is_counted_from_newest_to_oldest(
    replica: Replica, replicated: Archive
) -> None:
    stored = [path for path in replica.paths if re.search(r"/CIK\d{10}\.json$", path)]
    assert stored
    for path in stored:
        recent = json.loads(replicated.ask(replica.url + path).body)["filings"]["recent"]
        rows = list(zip(recent["form"], recent["accessionNumber"], strict=True))
        for form in {form for form, _ in rows}:
            numbers = [number for other, number in rows if other == form]
            for rank in {1, len(numbers)}:
                assert _newest(replicated, f"{path[-15:-5]}:{form}:{rank}") == numbers[rank - 1]
