"""`summarizer diff`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.loopback import Host, Reply

Run = Callable[..., Result]
NEWER, OLDER = "0009999999-25-000007", "0009999999-24-000003"


@pytest.fixture
def edgar(edgar_host: Host, reply: type[Reply], pumps: Path) -> Host:
    """An EDGAR on loopback with the annual reports of two years, fictional."""
    for number, name in ((NEWER, "pumps-2024.htm"), (OLDER, "pumps-2023.htm")):
        body = b"<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n" + (pumps / name).read_bytes()
        body += b"</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
        folder = f"/Archives/edgar/data/42/{number.replace('-', '')}"
        edgar_host.answers(f"{folder}/{number}.txt", reply(body))
    recent = {"accessionNumber": [NEWER, "0009999999-24-000009", OLDER], "form": _FORMS}
    listed = json.dumps({"filings": {"recent": recent, "files": []}}).encode()
    edgar_host.answers("/submissions/CIK0000000042.json", reply(listed))
    tickers = json.dumps({"0": {"cik_str": 42, "ticker": "PUMP"}}).encode()
    edgar_host.answers("/files/company_tickers.json", reply(tickers))
    return edgar_host


_FORMS = ["10-K", "10-K/A", "10-K"]


def test_a_ticker_and_a_form_are_the_newest_against_the_one_before(run: Run, edgar: Host) -> None:
    ran = run("diff", "PUMP:10-K", "--format", "json")
    assert (ran.exit_code, ran.stderr) == (0, "")
    record = json.loads(ran.stdout)
    assert (record["before"]["period"], record["after"]["period"]) == ("2023-12-31", "2024-12-31")
    assert record["counts"]["added"] == 2
    assert edgar.paths()[-1].endswith(f"{NEWER}.txt")


def test_the_oldest_filing_has_none_before_it(run: Run, edgar: Host) -> None:  # noqa: ARG001
    ran = run("diff", "PUMP:10-K:2")
    assert (ran.exit_code, ran.stdout) == (4, "")
    assert ran.stderr == "summarizer: 'PUMP' has filed 2 of form '10-K', not 3\n"


def test_two_files_are_compared(run: Run, pumps: Path) -> None:
    ran = run("diff", pumps / "pumps-2023.htm", pumps / "pumps-2024.htm")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.stdout.startswith("LARKSPUR PUMP COMPANY: 10-K of December 31, 2023 → 10-K of ")


def test_json_is_one_object_a_line(run: Run, pumps: Path) -> None:
    ran = run("diff", "--format", "json", pumps / "pumps-8-K.htm", pumps / "pumps-8-K-A.htm")
    (line,) = ran.stdout.splitlines()
    record = json.loads(line)
    assert record["schema"] == "diff/1"
    assert record["counts"]["added"] == 1


def test_a_page_goes_into_a_file(run: Run, pumps: Path, tmp_path: Path) -> None:
    page = tmp_path / "diff.html"
    files = pumps / "pumps-2023.htm", pumps / "pumps-2024.htm"
    ran = run("diff", "--format", "html", "--output", page, *files)
    assert (ran.exit_code, ran.stdout) == (0, "")
    assert page.read_text("utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize(("severity", "code"), [("low", 8), ("medium", 8), ("high", 0)])
def test_a_new_flag_fails_the_call_if_it_is_grave_enough(
    run: Run, pumps: Path, severity: str, code: int
) -> None:
    files = pumps / "pumps-2023.htm", pumps / "pumps-2024.htm"
    assert run("diff", "--fail-on", severity, *files).exit_code == code


def test_a_flag_that_continues_fails_nothing(run: Run, pumps: Path) -> None:
    files = pumps / "pumps-8-K.htm", pumps / "pumps-8-K-A.htm"
    assert run("diff", "--fail-on", "low", *files).exit_code == 0


def test_one_file_alone_is_no_comparison(run: Run, pumps: Path) -> None:
    ran = run("diff", pumps / "pumps-8-K.htm")
    assert ran.exit_code == 2
    assert ran.stderr.endswith(
        "is one filing (name two filings, or TICKER:FORM[:N] for that filing against the one before"
        " it)\n"
    )


def test_a_file_that_is_not_there_is_said(run: Run, pumps: Path) -> None:
    ran = run("diff", pumps / "pumps-8-K.htm", "nowhere.htm")
    assert (ran.exit_code, ran.stdout) == (4, "")
    assert ran.stderr == "summarizer: no such file: 'nowhere.htm'\n"


def test_standard_input_can_be_one_side(run: Run, pumps: Path) -> None:
    text = (pumps / "pumps-8-K-A.htm").read_bytes()
    ran = run("diff", pumps / "pumps-8-K.htm", "-", stdin=text)
    assert "The second filing amends the first" in ran.stdout
