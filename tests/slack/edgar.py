"""A small EDGAR on loopback that holds fictional filings: any number of them, none like another."""

from __future__ import annotations

import json
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CIK = "0009999999"
_FILING = """<SEC-DOCUMENT>{accession}.txt : 20310504
<SEC-HEADER>{accession}.hdr.sgml : 20310504
ACCESSION NUMBER:\t\t{accession}
CONFORMED SUBMISSION TYPE:\t8-K
PUBLIC DOCUMENT COUNT:\t\t1
CONFORMED PERIOD OF REPORT:\t20310504
FILED AS OF DATE:\t\t20310505

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tQUILLFEATHER INSTRUMENTS INC
\t\tCENTRAL INDEX KEY:\t\t\t{cik}
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>quill.txt
<TEXT>
                               FORM 8-K

                            CURRENT REPORT

   Date of Report (Date of Earliest Event Reported): May 4, 2031

                    Quillfeather Instruments, Inc.
        (Exact name of registrant as specified in its charter)

Item 1.03. Bankruptcy or Receivership.

On May 4, 2031, Quillfeather Instruments, Inc. filed a voluntary petition, case
31-{number}, for reorganization under Chapter 11 of the Bankruptcy Code. The
petition lists debts of ${number},000,000 <!channel> & others @here.

Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf.

                                        Quillfeather Instruments, Inc.
Date: May 5, 2031
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""
_QUIET = (
    "Item 8.01. Other Events.\n\nQuillfeather Instruments, Inc. moved its office across the street."
)


def accession(number: int) -> str:
    """The accession number of the fictional filing of a number."""
    return f"{CIK}-31-{number:06}"


def filing(number: int) -> bytes:
    """A fictional filing; those with odd numbers from 900,000 on report nothing grave."""
    text = _FILING.format(accession=accession(number), cik=CIK, number=number)
    if number >= 900_000 and number % 2:
        text = re.sub(r"Item 1\.03.*?@here\.", _QUIET, text, flags=re.DOTALL)
    return text.encode()


class MockEdgar:
    """Serves them; `listed` are the numbers that are the registrant's, newest first."""

    def __init__(self) -> None:
        self.listed: list[int] = [3, 2, 1]
        self.feed: list[int] = [3, 2, 1]
        self.asked: list[str] = []
        self.is_down = False
        self.slow = 0.0
        mock = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                mock.asked.append(self.path)
                time.sleep(mock.slow)
                body = None if mock.is_down else mock._page(self.path)
                self.send_response(503 if mock.is_down else 404 if body is None else 200)
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
                """Whoever asks is killed now and then, in the middle of an answer."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), daemon=True
        )

    def start(self) -> MockEdgar:
        """Serves until `stop`."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Ends."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _page(self, path: str) -> bytes | None:
        found = re.search(rf"/{CIK}-31-(\d{{6}})\.txt$", path)
        if found:
            number = int(found[1])
            return None if number == 404_404 else filing(number)
        if path.startswith("/files/company_tickers.json"):
            return json.dumps(
                {"0": {"cik_str": int(CIK), "ticker": "QUIL", "title": "Quillfeather"}}
            ).encode()
        if path.startswith(f"/submissions/CIK{CIK}.json"):
            return json.dumps(self._listing()).encode()
        if "getcurrent" in path:
            return self._feed(path)
        return None

    def _listing(self) -> dict[str, Any]:
        count = len(self.listed)
        recent = {
            "accessionNumber": [accession(number) for number in self.listed],
            "form": ["8-K"] * count,
            "filingDate": ["2031-05-05"] * count,
            "reportDate": ["2031-05-04"] * count,
            "primaryDocument": ["quill.txt"] * count,
            "items": ["1.03"] * count,
        }
        return {"cik": CIK, "name": "Quillfeather", "filings": {"recent": recent, "files": []}}

    def _feed(self, path: str) -> bytes:
        start = int((re.search(r"start=(\d+)", path) or [0, 0])[1])
        entries = "".join(_entry(number) for number in self.feed[start : start + 100])
        feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>{entries}</feed>'
        return f'<?xml version="1.0" encoding="UTF-8"?>{feed}'.encode()


def _entry(number: int) -> str:
    name = accession(number)
    folder = f"/Archives/edgar/data/{int(CIK)}/{name.replace('-', '')}/{name}-index.htm"
    return (
        f"<entry><title>8-K - Quillfeather ({CIK}) (Filer)</title>"
        f'<link href="https://www.sec.gov{folder}"/>'
        f"<summary>Filed: 2031-05-05</summary><category term='8-K'/>"
        f"<id>urn:tag:sec.gov,2008:accession-number={name}</id></entry>"
    )
