"""The labelled file among those of a filing on EDGAR."""

from __future__ import annotations

from hashlib import sha256

import pytest

from summarizer.domain.filing import RawPart, Submission
from summarizer.errors import NotFoundError
from summarizer.evals.fetching import fetched_part

NUMBER = "0000000000-09-000001"
URL = f"https://archive.invalid/data/1/000000000009000001/{NUMBER}.txt"
ALONE = b"<html><p>Fictional, as it lies by itself.</p></html>\n"
MAIN = (
    b"<DOCUMENT>\n<TYPE>8-K\n<FILENAME>quill.htm\n<TEXT>\n"
    b"<html>Fictional.</html>\n</TEXT>\n</DOCUMENT>"
)
INLINE = (
    b"<DOCUMENT>\n<TYPE>EX-99\n<FILENAME>inline.htm\n<TEXT>\n<XBRL>\n"
    b"<?xml version='1.0'?><html/>\n</XBRL>\n</TEXT>\n</DOCUMENT>"
)
WHOLE = b"<SEC-DOCUMENT>\n" + MAIN + b"\n" + INLINE + b"\n</SEC-DOCUMENT>\n"


class _Edgar:
    """What is asked for and what it holds, by number and by address."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.held = {NUMBER: WHOLE, URL.replace(f"{NUMBER}.txt", "quill.htm"): ALONE}

    def __call__(self, name: str) -> Submission | None:
        self.asked.append(name)
        if name not in self.held:
            raise NotFoundError(f"nothing is called {name!r}")
        return Submission("x", (RawPart("x", self.held[name]),), URL)


@pytest.mark.parametrize(
    "labelled",
    [
        WHOLE,
        MAIN,
        MAIN + b"\n",
        b"<html>Fictional.</html>",
        b"<html>Fictional.</html>\n",
        b"<?xml version='1.0'?><html/>",
    ],
)
def test_the_piece_that_was_labelled_is_found_by_its_digest(labelled: bytes) -> None:
    edgar = _Edgar()
    found = fetched_part(NUMBER, "quill.htm", sha256(labelled).hexdigest(), edgar)
    assert found == Submission("quill.htm", (RawPart("quill.htm", labelled),), URL)
    assert edgar.asked == [NUMBER]


def test_a_document_that_lies_otherwise_by_itself_is_asked_for() -> None:
    edgar = _Edgar()
    found = fetched_part(NUMBER, None, sha256(ALONE).hexdigest(), edgar)
    assert found is not None
    assert found.parts[0].data == ALONE
    assert edgar.asked[1:] == [
        f"{URL.rpartition('/')[0]}/{name}" for name in ("inline.htm", "quill.htm")
    ]


def test_another_filing_is_none() -> None:
    assert fetched_part(NUMBER, None, "0" * 64, _Edgar()) is None


def test_a_number_that_nothing_has_is_told() -> None:
    with pytest.raises(NotFoundError, match="nothing is called"):
        fetched_part("0000000000-09-000009", None, "0" * 64, _Edgar())
