"""Whole filings: the seeds, and promises that hold for any bytes."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.domain.position import Span
from summarizer.errors import InputError
from summarizer.parse import parse

Read = Callable[..., Filing]


def read_file(path: Path) -> Filing:
    return parse(Submission(path.name, (RawPart(path.name, path.read_bytes()),)))


def sections(filing: Filing) -> list[tuple[str, tuple[str, ...], str | None, int | None]]:
    return [(s.kind.value, s.items, s.exhibit, s.page) for s in filing.main.sections]


def test_the_typewriter_seed_is_read_with_its_pages(seeds: Path) -> None:
    filing = read_file(seeds / "immunogen-1997-03-18.txt")

    assert sections(filing) == [
        ("cover", (), None, 1),
        ("item", ("5",), None, 2),
        ("item", ("7",), None, 2),
        ("signature", (), None, 3),
        ("exhibit-index", (), None, 4),
        ("exhibit", (), "99.1", 5),
    ]
    assert (str(filing.form), str(filing.period), filing.items) == ("8-K", "1997-03-18", ("5", "7"))
    assert [page.label for page in filing.main.pages] == ["1", "2", "3", "4", "5", "6"]
    assert filing.registrant is not None
    assert filing.registrant.name == "ImmunoGen, Inc."


def test_the_markdown_seed_is_read_without_pages(seeds: Path) -> None:
    filing = read_file(seeds / "immunogen-1997-12-11.txt")

    assert sections(filing) == [
        ("cover", (), None, None),
        ("item", ("5",), None, None),
        ("item", ("7",), None, None),
        ("signature", (), None, None),
        ("exhibit-index", (), None, None),
        ("exhibit", (), "99.1", None),
    ]
    assert "announcing a $3.0 million investment in the Company" in filing.visible.text
    assert "-more-" not in filing.visible.text


@pytest.mark.parametrize("name", ["immunogen-1997-03-18.txt", "immunogen-1997-12-11.txt"])
def test_every_visible_character_of_a_seed_is_in_one_section(seeds: Path, name: str) -> None:
    check_promises(read_file(seeds / name))


def test_every_visible_character_of_the_corpus_is_in_one_section(
    corpus: Path, *, full: bool
) -> None:
    paths = sorted(path for path in (corpus / "8-K").iterdir() if path.suffix in {".txt", ".htm"})
    for path in paths if full else paths[::8]:
        check_promises(read_file(path))


@pytest.mark.parametrize("words", ["", " \n\t ", "<html><body></body></html>", "<!-- x -->"])
def test_nothing_to_see_is_no_filing(read: Read, words: str) -> None:
    with pytest.raises(InputError, match=r"fictional\.txt"):
        read(words)


def test_a_page_that_is_no_filing_is_read_with_a_doubt(read: Read) -> None:
    filing = read("<html><body><p>Welcome to my page.</p></body></html>")

    assert [notice.code for notice in filing.warnings] == ["no-form"]


def test_the_accession_number_is_taken_from_the_name_of_the_file(read: Read) -> None:
    assert str(read("words", "0000914760-99-000124.txt").accession) == "0000914760-99-000124"


@given(
    st.lists(
        st.sampled_from(
            [
                "FORM 8-K\n",
                "ITEM 5. OTHER EVENTS\n",
                "\n\n",
                "It rained. ",
                "<PAGE>\n",
                "SIGNATURES\n",
                "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n",
                "</TEXT>\n</DOCUMENT>\n",
                "<html>",
                "<p>",
                "</p>",
                "<table>",
                "<tr><td>",
                "5</td></tr>",
                "</table>",
                "&amp;",
                "EXHIBIT INDEX\n",
                "99.1  Release  5\n",
                "Page 3\n",
                "\x00",
                "\x93q\x94",
                "Item 9.01. Exhibits\n",
                "<TABLE>\n<S> <C>\n",
                "\\$5 ",
                "- -----\n",
            ]
        ),
        max_size=40,
    )
)
def test_any_pieces_of_a_filing_keep_the_promises(pieces: list[str]) -> None:
    try:
        filing = parse(Submission("x", (RawPart("x", "".join(pieces).encode("latin-1")),)))
    except InputError:
        return
    check_promises(filing)


def check_promises(filing: Filing) -> None:
    """Sections tile each document's visible text, and each quote is that of its range."""
    visible = filing.visible
    for document in filing.documents:
        spans = [section.span for section in document.sections]
        assert all(before.end <= after.start for before, after in pairwise(spans))
        assert all(document.span.holds(span) for span in spans)
        words = [visible.text[block.start : block.end] for block in document.blocks]
        quoted = [visible.quote(span) for span in spans]
        assert "".join("".join(words).split()) == "".join("".join(quoted).split())
    total = [
        visible.text[block.start : block.end]
        for document in filing.documents
        for block in document.blocks
    ]
    assert "".join("".join(total).split()) == visible.text.replace(" ", "")
    draw = random.Random(len(visible.text))  # noqa: S311
    for _ in range(50):
        start = draw.randrange(len(visible.text))
        end = min(len(visible.text), start + draw.randrange(1, 80))
        words_there = visible.text[start:end].strip()
        if words_there:
            begin = visible.text.index(words_there, start)
            span: Span = visible.span(begin, begin + len(words_there))
            assert words_there in visible.quote(span)
