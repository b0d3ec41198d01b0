"""Fictional bytes only."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.parse.envelope import Piece, PieceKind, split, text_start

_ALPHABET = st.sampled_from(
    [b"<DOCUMENT>", b"</DOCUMENT>", b"<document>", b"</document>", b"\n", b"<TYPE>8-K", b"x", b" "]
)


def _documents(data: bytes) -> list[bytes]:
    pieces = split(data, limit=100)
    assert pieces is not None
    return [data[p.start : p.end] for p in pieces if p.kind is PieceKind.DOCUMENT]


def test_a_file_without_documents_is_one_piece() -> None:
    assert split(b"FORM 8-K", limit=9) == (Piece(0, 8, PieceKind.OUTSIDE),)


def test_tags_insides_and_what_is_between_are_pieces_of_their_own() -> None:
    data = b"a\n<DOCUMENT>\n<TYPE>8-K\n</DOCUMENT>b"
    assert split(data, limit=9) == (
        Piece(0, 2, PieceKind.OUTSIDE),
        Piece(2, 12, PieceKind.TAG),
        Piece(12, 23, PieceKind.DOCUMENT),
        Piece(23, 34, PieceKind.TAG),
        Piece(34, 35, PieceKind.OUTSIDE),
    )


def test_tags_may_be_in_any_case_and_on_one_line() -> None:
    assert _documents(b"<Document><Type>8-K<text>x</Document>") == [b"<Type>8-K<text>x"]


def test_an_element_of_xml_or_a_word_of_prose_is_no_document() -> None:
    assert _documents(b"<kml><Document>\n<name>x</name></Document></kml>") == []
    assert _documents(b"the tag <DOCUMENT> opens a block") == []


def test_capitals_on_a_line_of_their_own_open_a_document_without_tag_lines() -> None:
    assert _documents(b"<DOCUMENT>\nplain words\n</DOCUMENT>") == [b"\nplain words\n"]


def test_xml_inside_a_document_does_not_end_it() -> None:
    inside = b"\n<TYPE>EX-99\n<TEXT>\n<document><type>1</type></document>\n</TEXT>\n"
    assert _documents(b"<DOCUMENT>" + inside + b"</DOCUMENT>") == [inside]


def test_a_document_without_its_end_goes_on_to_the_next_or_to_the_end_of_the_envelope() -> None:
    data = (
        b"<DOCUMENT>\n<TYPE>8-K\none\n<DOCUMENT>\n<TYPE>EX-99\ntwo\n"
        b"</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n"
    )
    assert _documents(data) == [b"\n<TYPE>8-K\none\n", b"\n<TYPE>EX-99\ntwo\n"]
    pieces = split(data, limit=9)
    assert pieces is not None
    assert [piece.closed for piece in pieces if piece.kind is PieceKind.DOCUMENT] == [False, False]


def test_more_documents_than_the_limit_are_not_cut() -> None:
    assert split(b"<DOCUMENT>\n</DOCUMENT>\n" * 4, limit=3) is None


def test_the_text_of_a_document_begins_after_its_tag_lines() -> None:
    assert text_start(b"\n<TYPE>8-K\n<text>\nwords") == 17
    assert text_start(b"words") == 0


@given(st.lists(_ALPHABET, max_size=30).map(b"".join))
def test_pieces_follow_one_another_and_leave_no_byte_out(data: bytes) -> None:
    pieces = split(data, limit=100)
    assert pieces is not None
    ends = [0, *(piece.end for piece in pieces)]
    assert [piece.start for piece in pieces] == ends[:-1]
    assert ends[-1] == len(data)
