from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import (
    Draft,
    Filing,
    InputError,
    NotFoundError,
    Provenance,
    RawPart,
    Submission,
    parse,
    summarize,
    verify,
)
from summarizer.assembly import assemble
from summarizer.settings import Settings


def test_a_filing_is_the_same_from_its_path_its_bytes_and_its_submission(seeds: Path) -> None:
    path = seeds / "immunogen-1997-03-18.txt"
    part = RawPart(path.name, path.read_bytes())
    filings = [
        parse(path),
        parse(str(path)),
        parse(part.data),
        parse(Submission(path.name, (part,))),
    ]
    assert {filing.source.sha256 for filing in filings} == {filings[0].source.sha256}
    assert {filing.visible.text for filing in filings} == {filings[0].visible.text}
    assert [filing.items for filing in filings] == [("5", "7")] * 4


def test_a_summary_is_the_same_from_a_filing_and_from_its_source(seeds: Path) -> None:
    path = seeds / "immunogen-1997-12-11.txt"
    assert summarize(parse(path)) == summarize(path)


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no-such-file"):
        parse(tmp_path / "no-such-file.txt")


def test_nothing_at_all_is_no_filing() -> None:
    with pytest.raises(InputError):
        summarize(b"")


def _offline_draft(filing: Filing) -> Draft:
    rooms = assemble(Settings()).rooms
    return rooms.extract(filing, rooms.assess(filing))


def test_verifying_the_offline_draft_gives_the_offline_summary(seeds: Path) -> None:
    filing = parse(seeds / "immunogen-1997-03-18.txt")
    assert verify([_offline_draft(filing)], filing) == summarize(filing)


def test_who_made_a_draft_is_told_as_given(seeds: Path) -> None:
    filing = parse(seeds / "immunogen-1997-03-18.txt")
    told = Provenance(model="scripted", model_status="ok", catalog="1", version="0")
    assert verify([_offline_draft(filing)], filing, provenance=told).provenance == told
