from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.domain.risk import Severity
from summarizer.parse import parse
from summarizer.risk import assess


def _filing(seeds: Path, name: str) -> Filing:
    path = seeds / name
    if not path.exists():
        pytest.skip("the seed filings are not in this checkout")
    return parse(Submission(name, (RawPart(name, path.read_bytes()),)))


def test_march_1997_is_a_failed_trial_and_the_end_of_its_program(seeds: Path) -> None:
    flags = {flag.code: flag for flag in assess(_filing(seeds, "immunogen-1997-03-18.txt")).flags}
    assert {code: flag.severity for code, flag in flags.items()} == {
        "clinical-trial-setback": Severity.HIGH,
        "program-discontinuation": Severity.HIGH,
    }
    trial = flags["clinical-trial-setback"].quotes[0].text
    assert "offered no advantage when compared to the control arm of the study" in trial
    program = flags["program-discontinuation"].quotes[0].text
    assert "it will discontinue development of the drug candidate" in program


def test_december_1997_is_an_issue_in_installments(seeds: Path) -> None:
    flags = {flag.code: flag for flag in assess(_filing(seeds, "immunogen-1997-12-11.txt")).flags}
    assert {code: flag.severity for code, flag in flags.items()} == {
        "conditional-financing": Severity.MEDIUM,
        "dilutive-issuance": Severity.MEDIUM,
    }
    quotes = " ".join(quote.text for quote in flags["dilutive-issuance"].quotes)
    assert "$1.0625 per share" in quotes
    assert "two installments" in flags["conditional-financing"].quotes[0].text
