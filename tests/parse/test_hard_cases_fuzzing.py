"""Any bytes at all: mutated filings, every encoding and line end; no error but `InputError`."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.errors import InputError
from summarizer.parse import parse

PAGE = (
    "<?xml version='1.0'?><html><body><ix:header><ix:hidden>no</ix:hidden></ix:header>"
    "<p>FORM 8-K</p><p>Fictional Widgets, Inc.</p><p>(Exact name of registrant)</p>"
    "<p><b>Item 2.02. Results of Operations and Financial Condition</b></p>"
    "<p>Sales&nbsp;rose &#150; by <ix:nonFraction name='a' scale='6'>1,234</ix:nonFraction>.</p>"
    "<table><tr><td colspan=2>2009</td><td rowspan=2>$</td></tr><tr><td>Sales</td><td>(12.5</td>"
    "<td>)%</td></tr></table><p style='page-break-after:always'>3</p><div style='display:none'>x"
    "</div><p>SIGNATURES</p><p>EXHIBIT INDEX</p><p>99.1 Release</p></body></html>"
)
SUBMISSION = (
    "<SEC-DOCUMENT>x.txt : 19990505\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 10-Q\nFILER:\n"
    "COMPANY CONFORMED NAME: FICTIONAL\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\nPART I\n\n"
    "Item 1.  Financial Statements ..... 3\n\n<PAGE>\n<TABLE>\n<S>      <C>    <C>\n"
    "           1998   1997\nSales      12.5     --\n</TABLE>\n\nPART II\n\nItem 6. Exhibits\n"
    "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\nWords, un-\nbroken.\n</TEXT>\n"
    "</DOCUMENT>\n</SEC-DOCUMENT>\n"
)
PIECES = (
    b"<table>", b"</td>", b"<td rowspan=999 colspan=999>", b"<", b">", b'"', b"&", b"&#x80;", b"<!--",  # noqa: E501
    b"-->", b"<DOCUMENT>", b"</DOCUMENT>", b"<TEXT>", b"<PAGE>", b"\r", b"\f", b"\0", b"\xff\xfe",
    b"\xe2\x80", b"\xc2\xad", b"Item 2.02 ", b"<div hidden>", b"<pre>", b"</pre>", b"<ix:header>",
    b"<TABLE>", b"<S>", b"  $ 1,234   5,678\n", b"SIGNATURES\n", b"|", b"**", b"\\$", b"-\n",
    b"PART II\n", b"Items 1 through 16 ", b"EXHIBIT INDEX\n", b"Exhibit 99.1\n", b"FORM 10-K\n",
)  # fmt: skip
MOST = 60_000


def read(data: bytes) -> Filing | None:
    try:
        return parse(Submission("fictional.txt", (RawPart("fictional.txt", data),)))
    except InputError:
        return None


def keeps_its_promises(filing: Filing) -> bool:
    """Sections follow each other, lie in their document, and hold every visible word once."""
    told = []
    for document in filing.documents:
        spans = [section.span for section in document.sections]
        assert all(before.end <= after.start for before, after in pairwise(spans))
        assert all(document.span.holds(span) for span in spans)
        told += [filing.visible.quote(span) for span in spans]
        assert len(document.facts) >= 0
    return " ".join(told) == filing.visible.text


def truncated(data: bytes, draw: random.Random, _: bytes) -> bytes:
    return data[: draw.randrange(len(data) + 1)]


def spliced(data: bytes, draw: random.Random, other: bytes) -> bytes:
    at, begin = draw.randrange(len(data) + 1), draw.randrange(len(other) + 1)
    return (
        data[:at] + other[begin : begin + draw.randrange(4_000)] + data[at + draw.randrange(999) :]
    )


def repeated(data: bytes, draw: random.Random, _: bytes) -> bytes:
    at = draw.randrange(len(data) + 1)
    end = at + draw.randrange(2_000)
    return data[:at] + data[at:end] * draw.randint(2, 8) + data[end:]


def flipped(data: bytes, draw: random.Random, _: bytes) -> bytes:
    changed = bytearray(data)
    for _each in range(draw.randint(1, 20)):
        if changed:
            changed[draw.randrange(len(changed))] = draw.randrange(256)
    return bytes(changed)


def nested(data: bytes, draw: random.Random, _: bytes) -> bytes:
    at = draw.randrange(len(data) + 1)
    return data[:at] + draw.choice(PIECES) * draw.randint(1, 200) + data[at:]


def turned(data: bytes, draw: random.Random, _: bytes) -> bytes:
    at = draw.randrange(len(data) + 1)
    return data[at:] + data[:at]


def reended(data: bytes, draw: random.Random, _: bytes) -> bytes:
    return data.replace(b"\n", draw.choice((b"\r\n", b"\r", b"\n\r", b"\n\n", b" ")))


def reencoded(data: bytes, draw: random.Random, _: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(draw.choice(("cp1252", "latin-1", "utf-16", "utf-8-sig")), "replace")


MUTATIONS: tuple[Callable[[bytes, random.Random, bytes], bytes], ...] = (
    truncated, spliced, repeated, flipped, nested, turned, reended, reencoded,
)  # fmt: skip


def originals(seeds: Path) -> list[bytes]:
    files = [path.read_bytes() for path in sorted(seeds.glob("*.txt"))]
    return [*files, PAGE.encode(), SUBMISSION.encode()]


def mutants(seeds: Path, count: int, draw: random.Random) -> None:
    known = originals(seeds)
    readable = 0
    for _ in range(count):
        data = draw.choice(known)
        for _each in range(draw.randint(1, 5)):
            data = draw.choice(MUTATIONS)(data, draw, draw.choice(known))[:MOST]
        filing = read(data)
        readable += filing is not None
        assert filing is None or keeps_its_promises(filing), data
    assert readable > count // 2


def test_mutated_filings_are_read_or_refused(seeds: Path) -> None:
    mutants(seeds, 300, random.Random(20))  # noqa: S311 - the same inputs each time


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=20)), max_size=60))
def test_any_pieces_of_markup_in_any_order_are_read_or_refused(pieces: list[bytes]) -> None:
    filing = read(b"".join(pieces))
    assert filing is None or keeps_its_promises(filing)


@pytest.mark.full
def test_twenty_thousand_mutated_filings_are_read_or_refused(seeds: Path) -> None:
    for part in range(20):
        mutants(seeds, 1_000, random.Random(part))  # noqa: S311 - the same inputs each time


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"])
def test_encoding_and_line_ends_change_no_word(seeds: Path, encoding: str, ends: str) -> None:
    for data in originals(seeds):
        text = data.decode().replace("\r\n", "\n")
        plain, other = read(text.encode()), read(text.replace("\n", ends).encode(encoding))
        assert plain is not None
        assert other is not None
        assert other.visible.text == plain.visible.text
        assert other.items == plain.items


def test_mixed_line_ends_change_no_word(seeds: Path) -> None:
    draw = random.Random(7)  # noqa: S311 - the same inputs each time
    for data in originals(seeds):
        text = data.decode().replace("\r\n", "\n")
        mixed = "".join(draw.choice(("\n", "\r\n")) if c == "\n" else c for c in text)
        plain, other = read(text.encode()), read(mixed.encode())
        assert plain is not None
        assert other is not None
        assert other.visible.text == plain.visible.text
