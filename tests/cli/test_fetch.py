"""`summarizer fetch`, and filings on EDGAR as sources of other commands."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

import pytest
from click.testing import Result

from tests.loopback import Host, Replica, Reply

Run = Callable[..., Result]
NUMBER = "0009999999-31-000007"
FOLDER = "/Archives/edgar/data/42/000999999931000007"


@pytest.fixture
def edgar(edgar_host: Host, reply: type[Reply], quill: Path) -> Host:
    """An EDGAR on loopback with one fictional filing of one registrant."""
    filing = b"<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n" + quill.read_bytes()
    filing += b"</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
    listed = {"filings": {"recent": {"accessionNumber": [NUMBER], "form": ["8-K"]}, "files": []}}
    tickers = {"0": {"cik_str": 42, "ticker": "QUIL"}}
    edgar_host.answers(f"{FOLDER}/{NUMBER}.txt", reply(filing))
    edgar_host.answers(f"{FOLDER}/d8k.txt", reply(quill.read_bytes()))
    edgar_host.answers("/submissions/CIK0000000042.json", reply(json.dumps(listed).encode()))
    edgar_host.answers("/files/company_tickers.json", reply(json.dumps(tickers).encode()))
    return edgar_host


def test_what_is_fetched_stays_in_the_cache_and_its_place_is_told(
    run: Run, edgar: Host, tmp_path: Path
) -> None:
    ran = run("fetch", "QUIL:8-K")
    assert (ran.exit_code, ran.stderr) == (0, "")
    place = Path(ran.stdout.strip())
    assert place.is_relative_to(tmp_path / "cache")
    assert place.read_bytes().startswith(b"<SEC-DOCUMENT>")
    assert run("fetch", NUMBER).stdout == ran.stdout
    assert len(edgar.paths()) == 3


def test_a_copy_goes_where_it_is_wanted(run: Run, edgar: Host, tmp_path: Path) -> None:  # noqa: ARG001
    ran = run("fetch", "42:8-K", "--output", tmp_path / "filings")
    assert ran.stdout == f"{tmp_path / 'filings' / NUMBER}.txt\n"
    assert [path.name for path in (tmp_path / "filings").iterdir()] == [f"{NUMBER}.txt"]


def test_one_that_fails_does_not_stop_the_others(run: Run, edgar: Host) -> None:
    ran = run("fetch", "QIUL:8-K", "quill.txt", f"{edgar.url}{FOLDER}/d8k.txt")
    assert ran.exit_code == 4
    assert ran.stdout.endswith("/d8k.txt\n")
    assert ran.stderr.splitlines() == [
        "summarizer: EDGAR lists no ticker 'QIUL' (did you mean QUIL?)",
        (
            "summarizer: 'quill.txt' is nothing on EDGAR "
            "(name an accession number, an address on EDGAR, or TICKER:FORM[:N])"
        ),
    ]


def test_a_file_that_is_too_large_is_not_taken(run: Run, edgar: Host, tmp_path: Path) -> None:  # noqa: ARG001
    ran = run("fetch", "QUIL:8-K", "--limit-bytes", "500")
    assert ran.exit_code == 3
    assert "is larger than 500 bytes" in ran.stderr
    assert list((tmp_path / "cache").rglob("*.txt")) == []


@pytest.mark.parametrize(
    "source",
    ["QUIL:8-K", "0000000042:8-K:1", f"https://www.sec.gov{FOLDER}/{NUMBER}-index.htm"],
)
@pytest.mark.parametrize("command", ["summarize", "parse"])
def test_a_filing_on_edgar_is_a_source_of_every_command(
    run: Run,
    edgar: Host,  # noqa: ARG001
    command: str,
    source: str,
) -> None:
    ran = run(command, source, "--format", "json")
    assert (ran.exit_code, ran.stderr) == (0, "")
    record = json.loads(ran.stdout)
    assert record["schema"] == {"summarize": "summary/1", "parse": "filing/1"}[command]
    assert (record.get("filing") or record["source"])["name"] == f"{NUMBER}.txt"


def test_a_document_is_summarised_by_itself_with_its_address(run: Run, edgar: Host) -> None:
    url = f"{edgar.url}{FOLDER}/d8k.txt"
    record = json.loads(run("summarize", url, "--format", "json").stdout)
    assert (record["filing"]["name"], record["filing"]["url"]) == ("d8k.txt", url)


def test_nobody_is_answered_who_does_not_say_who_asks(
    run: Run,
    edgar: Host,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("SUMMARIZER_EDGAR_IDENTITY")
    ran = run("summarize", "QUIL:8-K")
    assert ran.exit_code == 2
    assert ran.stderr.startswith("summarizer: EDGAR answers nobody who does not say who asks (set")
    assert edgar.paths() == []


def test_an_address_elsewhere_is_never_asked(run: Run, edgar: Host) -> None:
    ran = run("summarize", "https://evil.test/Archives/edgar/data/42/000999999931000007/d8k.txt")
    assert ran.exit_code == 2
    assert "is not on EDGAR" in ran.stderr
    assert edgar.paths() == []


def test_an_edgar_that_is_away_is_no_missing_filing(
    run: Run, edgar: Host, reply: type[Reply]
) -> None:
    edgar.answers("/submissions/CIK0000000042.json", reply(b"", 400))
    ran = run("summarize", "42:8-K")
    assert ran.exit_code == 5
    assert ran.stderr.endswith("is answered with 400 (nothing is known of it: try again later)\n")


def test_more_than_edgar_allows_is_refused(
    run: Run,
    edgar: Host,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SUMMARIZER_EDGAR_RATE", "11")
    ran = run("fetch", "QUIL:8-K")
    assert (ran.exit_code, "10 requests a second" in ran.stderr) == (2, True)


FETCHING = """
import shutil, sys
from summarizer.assembly import archive
from summarizer.edgar.remote import remote
from summarizer.settings import read_settings
settings = read_settings()._replace(cache=sys.argv[1])
with archive(settings) as edgar:
    for number in range(100):
        kept = edgar.fetch(remote(sys.argv[2 + number % (len(sys.argv) - 2)]))
        shutil.rmtree(kept.parent)
"""


@pytest.mark.full
@pytest.mark.usefixtures("run")
def test_four_processes_together_keep_to_what_a_replica_allows(
    replica: Replica, checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SUMMARIZER_EDGAR_URL", "SUMMARIZER_EDGAR_DATA_URL"):
        monkeypatch.setenv(name, replica.url)
    monkeypatch.setenv("SUMMARIZER_EDGAR_IDENTITY", "Jane Doe jane@example.com")
    stored = [f"https://www.sec.gov{path}" for path in replica.paths if path.endswith(".txt")][:5]
    command = [sys.executable, "-c", FETCHING]
    processes = [
        subprocess.Popen([*command, str(tmp_path / str(number)), *stored], cwd=checkout)
        for number in range(4)
    ]
    assert [process.wait() for process in processes] == [0] * 4
    with urlopen(f"{replica.url}/_stats") as answer:  # noqa: S310
        stats = json.load(answer)
    assert stats["by_status"] == {"200": 400}
    assert stats["most_in_one_second"] <= 8
