"""Which filing is TICKER:FORM:N? Ours beside edgartools, over a replica of EDGAR.

    PYTHONPATH=. python benchmarks/edgar_oracle.py REPLICA --edgartools PYTHON

REPLICA is a folder with `serve.py` and `manifest.json`; PYTHON an interpreter that has edgartools.
Every registrant whose list is stored is asked for each form that it has filed, in each place, by
both; what they disagree on is printed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from summarizer.assembly import archive
from summarizer.domain.identity import Cik, FormType
from summarizer.edgar.remote import Newest
from summarizer.errors import SummarizerError
from summarizer.settings import Settings

WHO = "Jane Doe jane.doe@example.com"
PEER = """
import json, sys, warnings
warnings.filterwarnings("ignore")
import edgar
edgar.set_identity({who!r})
filings = edgar.Company(int(sys.argv[1])).get_filings(trigger_full_load=sys.argv[2] == "whole")
rows = zip(filings.data["form"].to_pylist(), filings.data["accession_number"].to_pylist())
json.dump(list(rows), sys.stdout)
"""


def main() -> None:
    """Prints how many places agree, and those that do not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("replica", type=Path)
    parser.add_argument("--edgartools", required=True)
    options = parser.parse_args()
    pages = json.loads((options.replica / "manifest.json").read_text("utf-8"))
    urls = [page["url"] for page in pages if page["status"] == 200]  # noqa: PLR2004
    ciks = re.findall(r"/CIK(\d{10})\.json", "\n".join(urls))
    serve = [sys.executable, str(options.replica / "serve.py"), "--rate", "1000"]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        try:
            assert server.stdout is not None
            url = server.stdout.readline().strip()
            _compare(url, _theirs(options.edgartools, url, ciks))
        finally:
            server.terminate()


def _theirs(python: str, url: str, ciks: list[str]) -> dict[str, list[list[str]]]:
    """What edgartools lists of each registrant, newest first: of the parts that are stored."""
    own = {"EDGAR_BASE_URL": url, "EDGAR_DATA_URL": url, "EDGAR_IDENTITY": WHO}
    environment = {**os.environ, **own}
    found: dict[str, list[list[str]]] = {}
    for cik in ciks:
        for extent in ("whole", "recent"):
            ran = subprocess.run(  # noqa: S603
                [python, "-c", PEER.format(who=WHO), cik, extent],
                capture_output=True,
                text=True,
                check=False,
                env=environment,
            )
            if ran.returncode == 0:
                found[cik] = json.loads(ran.stdout)
                break
        else:
            print(f"not compared, for the peer fails: {cik}")
    return found


def _compare(url: str, theirs: dict[str, list[list[str]]]) -> None:
    agree, differ = 0, list[str]()
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(
            edgar_url=url,
            edgar_data_url=url,
            edgar_identity=WHO,
            edgar_rate=10,
            cache=f"{place}/cache",
            state=f"{place}/state.db",
        )
        with archive(settings) as edgar:
            for cik, rows in theirs.items():
                for form in dict.fromkeys(form for form, _ in rows):
                    numbers = [number for name, number in rows if name == form]
                    for rank in _places(len(numbers)):
                        what = Newest(str(Cik.parse(cik)), FormType.parse(form), rank)
                        try:
                            ours = str(edgar.newest(what).accession)
                        except SummarizerError as error:
                            ours = str(error)
                        if ours == numbers[rank - 1]:
                            agree += 1
                        else:
                            differ.append(f"{cik}:{form}:{rank}: {ours}, {numbers[rank - 1]}")
    print(f"{len(theirs)} registrants: {agree} places agree, {len(differ)} differ")
    for line in differ[:20]:
        print(f"  {line}")


def _places(number: int) -> list[int]:
    """The first, the last and some in between: each is a look at a list that is asked for again."""
    return sorted({1, 2, 3, 5, 10, 100, number // 2, number} & set(range(1, number + 1)))


if __name__ == "__main__":
    main()
