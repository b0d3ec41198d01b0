"""Fictional filings, read by the parser: no registrant, person or matter in them is real."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.parse import parse

COVER = """UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT

Date of Report (Date of Earliest Event Reported): May 9, 2019

Quillbrook Mills, Inc.
(Exact name of registrant as specified in its charter)

"""
END = """

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly
caused this report to be signed on its behalf by the undersigned hereunto duly authorized.
"""


@pytest.fixture(scope="session")
def read() -> Callable[[str], Filing]:
    """Reads a text as the parser does."""

    def reads(text: str) -> Filing:
        return parse(Submission("fictional.txt", (RawPart("fictional.txt", text.encode()),)))

    return reads


@pytest.fixture(scope="session")
def report(read: Callable[[str], Filing]) -> Callable[[str], Filing]:
    """Reads items of a fictional Form 8-K, cover and signature added."""
    return lambda items: read(COVER + items + END)


@pytest.fixture(scope="session")
def seeds_march(seeds: Path) -> Filing:
    """The seed in which a trial fails."""
    return _seed(seeds, "immunogen-1997-03-18.txt")


@pytest.fixture(scope="session")
def seeds_december(seeds: Path) -> Filing:
    """The seed in which preferred stock is sold in two installments."""
    return _seed(seeds, "immunogen-1997-12-11.txt")


def _seed(folder: Path, name: str) -> Filing:
    return parse(Submission(name, (RawPart(name, (folder / name).read_bytes()),)))
