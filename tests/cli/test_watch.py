"""`summarizer watch`."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from click.testing import Result

from tests.loopback import Host, Replica, Reply

Run = Callable[..., Result]
FEED = "/cgi-bin/browse-edgar"
ENTRY = """<entry><title>8-K - QUILLFEATHER ({cik:010}) (Filer)</title>
<link href="/Archives/edgar/data/{cik}/x/0009999999-31-{number:06}-index.htm"/>
<category term="8-K"/></entry>"""


def _feed(*numbers: int) -> bytes:
    entries = "".join(ENTRY.format(cik=42, number=number) for number in numbers)
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'.encode()


@pytest.fixture
def edgar(edgar_host: Host, reply: type[Reply], quill: Path) -> Host:
    """An EDGAR on loopback with filings 1 and 3 of the three in its feed."""
    for number in (1, 3):
        folder = f"/Archives/edgar/data/42/000999999931{number:06}"
        edgar_host.answers(f"{folder}/0009999999-31-{number:06}.txt", reply(quill.read_bytes()))
    tickers = {"0": {"cik_str": 42, "ticker": "QUIL"}, "1": {"cik_str": 43, "ticker": "PEAR"}}
    edgar_host.answers("/files/company_tickers.json", reply(json.dumps(tickers).encode()))
    edgar_host.answers(FEED, reply(_feed(3, 2, 1)))
    return edgar_host


def _told(ran: Result) -> list[tuple[str, str]]:
    records = [json.loads(line) for line in ran.stdout.splitlines()]
    return [
        (record["schema"], record.get("source") or record["filing"]["name"].removesuffix(".txt"))
        for record in records
    ]


def test_each_new_filing_is_a_line_and_one_that_is_not_there_an_error_told_once(
    run: Run, edgar: Host, reply: type[Reply], quill: Path
) -> None:
    first = run("watch", "--form", "8-K", "--once")
    assert (first.exit_code, first.stderr) == (4, "")
    assert _told(first) == [
        ("summary/1", "0009999999-31-000001"),
        ("error/1", "0009999999-31-000002"),
        ("summary/1", "0009999999-31-000003"),
    ]
    again = run("watch", "--form", "8-K", "--once")
    assert (again.exit_code, again.stdout) == (0, "")
    folder = "/Archives/edgar/data/42/000999999931000002"
    edgar.answers(f"{folder}/0009999999-31-000002.txt", reply(quill.read_bytes()))
    assert _told(run("watch", "--form", "8-K", "--once")) == [("summary/1", "0009999999-31-000002")]


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (["--ticker", "QUIL"], 3),
        (["--ticker", "pear"], 0),
        (["--ticker", "43", "--ticker", "42"], 3),
        (["--form", "8-K", "--item", "1.03"], 3),
        (["--form", "8-K", "--item", "9.01"], 1),
        (["--form", "8-K", "--flag", "bankruptcy-insolvency"], 3),
        (["--form", "8-K/A"], 0),
    ],
)
@pytest.mark.usefixtures("edgar")
def test_filters_narrow_what_is_told(run: Run, filters: list[str], count: int) -> None:
    assert len(_told(run("watch", *filters, "--once"))) == count


@pytest.mark.usefixtures("edgar")
def test_markdown_is_for_people_and_a_failure_a_line_beside_it(run: Run) -> None:
    ran = run("watch", "--form", "8-K", "--once", "--format", "markdown")
    assert ran.stdout.count("\n# ") + ran.stdout.startswith("# ") == 2
    assert ran.stderr == (
        "summarizer: 0009999999-31-000002: "
        "no filing of that number on EDGAR: '0009999999-31-000002'\n"
    )


@pytest.mark.usefixtures("edgar")
def test_a_command_is_run_for_each(run: Run, tmp_path: Path) -> None:
    program = "import sys; open('told', 'ab').write(sys.stdin.buffer.read())"
    ran = run("watch", "--ticker", "QUIL", "--once", "--run", f'{sys.executable} -c "{program}"')
    assert _told(ran) == [("error/1", "0009999999-31-000002")]
    assert (tmp_path / "told").read_text("utf-8").count('"summary/1"') == 2


@pytest.mark.parametrize(
    ("arguments", "code", "line"),
    [
        ([], 2, "nothing to watch for (name a --ticker, --form, --item or --flag)"),
        (["--flag", "bankrupt"], 4, "the catalogue has no flag 'bankrupt'"),
        (["--ticker", "QIUL"], 4, "EDGAR lists no ticker 'QIUL' (did you mean QUIL?)"),
        (["--form", " "], 2, "' ' names no form"),
        (["--form", "8-K", "--run", ""], 2, "--run names no command"),
    ],
)
@pytest.mark.usefixtures("edgar")
def test_a_watch_that_can_never_tell_anything_is_refused(
    run: Run, arguments: list[str], code: int, line: str
) -> None:
    ran = run("watch", "--once", *arguments)
    assert (ran.exit_code, ran.stdout) == (code, "")
    assert ran.stderr.startswith(f"summarizer: {line}")


def test_a_feed_that_is_none_is_one_line(run: Run, edgar: Host, reply: type[Reply]) -> None:
    edgar.answers(FEED, reply(b"<html>Down for maintenance</html>"))
    ran = run("watch", "--form", "8-K", "--once")
    assert (ran.exit_code, ran.stdout, ran.stderr.count("\n")) == (5, "", 1)
    assert ran.stderr.startswith("summarizer: EDGAR's feed of current filings cannot be read: ")


def _process(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "summarizer", "watch", *arguments]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
    )


def test_a_watch_goes_on_until_it_is_asked_to_end_and_runs_once_under_its_name(
    run: Run, edgar: Host, reply: type[Reply], checkout: Path
) -> None:
    edgar.answers(FEED, reply(_feed(1)))
    with _process(checkout, "--form", "8-K", "--interval", "10") as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["schema"] == "summary/1"
        second = run("watch", "--form", "8-K", "--once")
        assert second.exit_code == 2
        assert "is already running" in second.stderr
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, "", "")
    assert run("watch", "--form", "8-K", "--once").stdout == ""


def test_scripted_feeds_of_a_replica_are_told_once_each_over_restarts(
    run: Run, replica: Replica, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Repeats, shifted pages, and a filing that the replica lacks."""
    for name in ("SUMMARIZER_EDGAR_URL", "SUMMARIZER_EDGAR_DATA_URL"):
        monkeypatch.setenv(name, replica.url)
    monkeypatch.setenv("SUMMARIZER_EDGAR_IDENTITY", "Jane Doe jane@example.com")
    stored = [path.split("/") for path in replica.paths if path.endswith(".txt")][:3]
    filings = [
        {
            "form": "TEST",
            "name": "A",
            "cik": f"{int(parts[4]):010}",
            "accession": parts[-1].removesuffix(".txt"),
            "filed": "2031-05-04",
        }
        for parts in stored
    ]
    lacked = {**filings[0], "accession": "0009999999-31-000002"}

    def filed(*newest: dict[str, str]) -> list[str]:
        body = json.dumps(newest).encode()
        urlopen(Request(f"{replica.url}/_feed", body, method="POST")).close()  # noqa: S310
        ran = run("watch", "--form", "TEST", "--once")
        return [
            record.get("source") or record["filing"]["url"].split("/")[-1].removesuffix(".txt")
            for record in map(json.loads, ran.stdout.splitlines())
        ]

    one, two, three = filings
    many = [{**lacked, "form": "TEST2", "accession": f"0009999999-31-1{n:05}"} for n in range(150)]
    assert filed(one) == [one["accession"]]
    assert filed(two, lacked, one) == [lacked["accession"], two["accession"]]
    assert filed(three, *many, two) == [three["accession"]]
    assert filed() == []
