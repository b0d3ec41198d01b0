"""A fictional filing on disk, and the program run inside this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from summarizer.cli.door import door
from summarizer.settings import KEYS
from tests.loopback import Host

FILING = """\
                            UNITED STATES
                  SECURITIES AND EXCHANGE COMMISSION
                        Washington, D.C. 20549

                               FORM 8-K

                            CURRENT REPORT

   Date of Report (Date of Earliest Event Reported): May 4, 2009

                    Quillfeather Instruments, Inc.
        (Exact name of registrant as specified in its charter)

Delaware                       0-99999                  00-0000000
(State of incorporation) (Commission file number) (IRS Employer Identification No.)


Item 1.03. Bankruptcy or Receivership.

On May 4, 2009, Quillfeather Instruments, Inc. filed a voluntary petition for
reorganization under Chapter 11 of the United States Bankruptcy Code.


                              SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                        Quillfeather Instruments, Inc.
Date: May 5, 2009
"""

Run = Callable[..., Result]


@pytest.fixture
def quill(tmp_path: Path) -> Path:
    """A fictional 8-K in a folder of its own."""
    path = tmp_path / "quill.txt"
    path.write_text(FILING, "utf-8")
    return path


@pytest.fixture(scope="module", autouse=True)
def _unset() -> Iterator[None]:
    """What the environment of whoever tests says of the settings is none of the tests'."""
    with pytest.MonkeyPatch.context() as patch:
        for key in KEYS:
            patch.delenv(key.variable, raising=False)
        yield


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SUMMARIZER_STATE", str(tmp_path / "state" / "state.db"))

    def invoke(*arguments: str | Path, stdin: bytes = b"") -> Result:
        return CliRunner().invoke(door, [str(each) for each in arguments], input=stdin)

    return invoke


@pytest.fixture
def edgar_host(host: Host, monkeypatch: pytest.MonkeyPatch) -> Host:
    """The loopback host, which the settings take for EDGAR; they say who asks as well."""
    monkeypatch.setenv("SUMMARIZER_EDGAR_URL", host.url)
    monkeypatch.setenv("SUMMARIZER_EDGAR_DATA_URL", host.url)
    monkeypatch.setenv("SUMMARIZER_EDGAR_IDENTITY", "Jane Doe jane@example.com")
    return host
