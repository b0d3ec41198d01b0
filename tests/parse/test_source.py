"""Fictional bytes only."""

from __future__ import annotations

import hashlib

import pytest

from summarizer.domain.filing import Part, RawPart, Submission
from summarizer.domain.position import Span
from summarizer.errors import InputError
from summarizer.parse.source import join


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_one_file_is_the_source_and_its_digest_is_the_files() -> None:
    data = b"Orchard Inc.\r\n"
    source, pieces = join(Submission("a.txt", (RawPart("a.txt", data),), "https://example.test/a"))
    assert (source.text, source.sha256) == ("Orchard Inc.\r\n", _sha(data))
    assert source.parts == (Part("a.txt", _sha(data), Span(0, 14)),)
    assert source.url == "https://example.test/a"
    assert [piece.span for piece in pieces] == [Span(0, 14)]


def test_several_files_are_joined_by_one_newline_and_digested_together() -> None:
    first, second = "caf\xe9".encode("cp1252"), "€".encode()
    source, _ = join(Submission("a", (RawPart("a", first), RawPart("b", second))))
    assert source.text == "café\n€"
    assert [part.span for part in source.parts] == [Span(0, 4), Span(5, 6)]
    assert source.sha256 == _sha(f"{_sha(first)}\n{_sha(second)}".encode())


def test_each_document_is_decoded_by_itself_and_joined_in_place() -> None:
    utf8 = b"\n<TYPE>8-K\n<TEXT>\n" + "Größe".encode() + b"\n</TEXT>\n"
    windows = b"\n<TYPE>EX-99\n<TEXT>\nGr\xf6\xdfe\n</TEXT>\n"
    data = b"x\n<DOCUMENT>" + utf8 + b"</DOCUMENT>\n<DOCUMENT>" + windows + b"</DOCUMENT>\n"
    source, pieces = join(Submission("a", (RawPart("a", data),)))
    expected = "x\n<DOCUMENT>" + utf8.decode() + "</DOCUMENT>\n<DOCUMENT>"
    assert source.text == expected + windows.decode("cp1252") + "</DOCUMENT>\n"
    warned = [piece for piece in pieces if piece.warning]
    assert [piece.warning for piece in warned] == ["not UTF-8: read as Windows-1252"]
    assert warned[0].span == Span(len(expected), len(expected) + len(windows))


def test_a_utf16_submission_is_decoded_whole_and_still_cut() -> None:
    text = "\ufeff<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n€ 5 \U0001f350\n</TEXT>\n</DOCUMENT>"
    source, pieces = join(Submission("a", (RawPart("a", text.encode("utf-16-le")),)))
    assert source.text == text
    assert [piece.span.of(text)[:10] for piece in pieces][:3] == [
        "\ufeff",
        "<DOCUMENT>",
        "\n<TYPE>8-K",
    ]


@pytest.mark.parametrize("data", [b"", b" \r\n\t\x0c", b"\xef\xbb\xbf\n", b"\xff\xfe", b"\x00\x00"])
def test_a_file_without_a_character_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"'b\.txt' is empty"):
        join(Submission("a", (RawPart("a.txt", b"x"), RawPart("b.txt", data))))


def test_no_file_and_too_many_documents_are_refused() -> None:
    with pytest.raises(InputError, match="holds no file"):
        join(Submission("a", ()))
    with pytest.raises(InputError, match="more than 10,000 documents"):
        join(Submission("a", (RawPart("a", b"<DOCUMENT>\n</DOCUMENT>\n" * 10_001),)))
