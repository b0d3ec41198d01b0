"""Fictional submissions only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Notice, RawPart, Registrant, Submission
from summarizer.domain.identity import Cik, FormType
from summarizer.domain.position import Span
from summarizer.errors import InputError
from summarizer.parse.submission import RawFiling, read

PREAMBLE = """-----BEGIN PRIVACY-ENHANCED MESSAGE-----
Proc-Type: 2001,MIC-CLEAR
Originator-Name: nobody@example.test
Originator-Key-Asymmetric:
 AbCdEfGh0123+/==

"""
HEADER = """<SEC-DOCUMENT>0009999999-01-000042.txt : 20010203
<SEC-HEADER>0009999999-01-000042.hdr.sgml : 20010203
ACCESSION NUMBER:\t\t0009999999-01-000042
CONFORMED SUBMISSION TYPE:\t8-K
PUBLIC DOCUMENT COUNT:\t\t3
FILED AS OF DATE:\t\t20010202

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tORCHARD INC
\t\tCENTRAL INDEX KEY:\t\t\t0000000042
</SEC-HEADER>
"""
MAIN = """<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>form8k.htm
<DESCRIPTION>FORM 8-K
<TEXT>
<html><body>Item 5. Orchard Inc. sold its pears.</body></html>
</TEXT>
</DOCUMENT>
"""
RELEASE = """<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>ex991.txt
<TEXT>
ORCHARD SELLS ITS PEARS
</TEXT>
</DOCUMENT>
"""
IMAGE = """<DOCUMENT>
<TYPE>GRAPHIC
<SEQUENCE>3
<FILENAME>pear.jpg
<TEXT>
begin 644 pear.jpg
M_]C_X  02D9)1@ ! 0
end
</TEXT>
</DOCUMENT>
"""
ENDING = "</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n"
WHOLE = PREAMBLE + HEADER + MAIN + RELEASE + IMAGE + ENDING


def _read(*texts: str | bytes, names: tuple[str, ...] = ()) -> RawFiling:
    names = names or tuple(f"part{i}.txt" for i in range(len(texts)))
    data = [text.encode() if isinstance(text, str) else text for text in texts]
    parts = tuple(RawPart(name, part) for name, part in zip(names, data, strict=True))
    return read(Submission("orchard", parts))


def _codes(raw: RawFiling) -> list[str]:
    return [warning.code for warning in raw.warnings]


@pytest.mark.parametrize("preamble", ["", PREAMBLE])
def test_a_whole_submission_is_cut_into_its_documents(preamble: str) -> None:
    raw = _read(preamble + HEADER + MAIN + RELEASE + IMAGE + ENDING)
    assert [(d.sequence, d.main, d.type, d.filename, d.unread) for d in raw.documents] == [
        (1, True, "8-K", "form8k.htm", None),
        (2, False, "EX-99.1", "ex991.txt", None),
        (3, False, "GRAPHIC", "pear.jpg", "an image, uuencoded"),
    ]
    assert raw.documents[0].span.of(raw.source.text) == MAIN.strip()
    assert raw.documents[1].body.of(raw.source.text) == "\nORCHARD SELLS ITS PEARS\n"
    assert raw.header.form == FormType("8-K")
    assert raw.header.registrants == (Registrant("ORCHARD INC", Cik("0000000042")),)
    assert raw.warnings == ()


def test_the_tags_of_1993_are_the_same_with_other_names() -> None:
    text = WHOLE.replace("SEC-DOCUMENT", "IMS-DOCUMENT").replace("SEC-HEADER", "IMS-HEADER")
    raw = _read(text)
    assert raw.header.form == FormType("8-K")
    assert (len(raw.documents), raw.warnings) == (3, ())


def test_a_lone_document_block_needs_no_header() -> None:
    raw = _read(MAIN)
    assert raw.main.type == "8-K"
    assert raw.header.form is None
    assert raw.main.span == Span(0, len(MAIN) - 1)
    assert raw.warnings == ()


def test_a_lone_file_is_one_document_and_all_of_it() -> None:
    raw = _read("FORM 8-K", names=("a.txt",))
    assert raw.main.sequence == 1
    assert raw.main.body == raw.main.span == Span(0, 8)
    assert raw.main.filename == "a.txt"


def test_exhibits_of_their_own_follow_with_their_numbers_and_types() -> None:
    raw = _read(MAIN, "release", "plan", names=("m.txt", "ex99-1.htm", "x.htm"))
    assert [(d.sequence, d.type, d.main, d.part) for d in raw.documents] == [
        (1, "8-K", True, 0),
        (2, "EX-99.1", False, 1),
        (3, None, False, 2),
    ]
    assert raw.source.text == MAIN + "\nrelease\nplan"


def test_the_main_document_is_the_one_of_the_form_wherever_it_stands() -> None:
    assert _read(HEADER + RELEASE + MAIN + IMAGE + ENDING).main.filename == "form8k.htm"
    assert _read(RELEASE + MAIN).main.filename == "form8k.htm"
    twice = _read(HEADER + MAIN + MAIN.replace("form8k", "again") + RELEASE + ENDING)
    assert [document.main for document in twice.documents] == [True, False, False]
    loose_type = _read(HEADER + RELEASE + MAIN.replace("<TYPE>8-K", "<TYPE>8K") + IMAGE + ENDING)
    assert loose_type.main.filename == "form8k.htm"


def test_a_main_document_that_is_no_text_is_stood_in_for_with_a_warning() -> None:
    letter = IMAGE.replace("GRAPHIC", "8-K").replace("jpg", "pdf").replace("<SEQUENCE>3", "")
    raw = _read(HEADER + letter + RELEASE + ENDING)
    assert raw.main.type == "EX-99.1"
    assert "main-unread" in _codes(raw)


def test_nothing_but_attachments_is_refused() -> None:
    with pytest.raises(InputError, match=r"'orchard' holds no text to read: an image, uuencoded"):
        _read(HEADER + IMAGE + ENDING)


def test_the_count_in_the_header_is_compared() -> None:
    raw = _read(HEADER + MAIN + ENDING)
    assert raw.warnings == (
        Notice(
            "document-count",
            "the header counts 3 documents, the file holds 1",
            HEADER.index("<SEC-HEADER>"),
        ),
    )


@pytest.mark.parametrize("end", range(len(PREAMBLE + HEADER), len(WHOLE), 50))
def test_a_submission_cut_off_anywhere_is_read_as_far_as_it_goes_with_a_warning(end: int) -> None:
    try:
        raw = _read(WHOLE[:end])
    except InputError as error:
        assert "no document" in error.message or "no text" in error.message  # noqa: PT017
        assert end < WHOLE.index("<html>") + 50
        return
    assert raw.source.text == WHOLE[:end]
    assert "Item 5."[: max(0, end - WHOLE.index("Item 5."))] in raw.main.body.of(raw.source.text)
    if end < WHOLE.index("</SEC-DOCUMENT>"):
        assert {"truncated", "document-count"} & set(_codes(raw))


@pytest.mark.parametrize("end", range(0, len(PREAMBLE + HEADER), 50))
def test_a_submission_cut_off_in_its_header_is_refused_or_text(end: int) -> None:
    with pytest.raises(InputError):
        _read(WHOLE[:end])


def test_each_document_has_its_encoding_and_the_source_that_of_the_main_one() -> None:
    data = MAIN.replace("pears", "p\xears").encode("cp1252") + RELEASE.encode()
    raw = _read(data)
    assert raw.source.encoding == "windows-1252"
    assert [d.encoding for d in raw.documents] == ["windows-1252", "utf-8"]
    assert raw.warnings == (Notice("encoding", "not UTF-8: read as Windows-1252", 10),)


def test_nul_bytes_stay_in_the_source_and_are_reported() -> None:
    raw = _read(b"one\x00two three four\x00")
    assert raw.source.text == "one\x00two three four\x00"
    assert raw.warnings == (Notice("nul", "2 NUL characters in the source", 3),)


def test_words_outside_of_any_document_are_kept_and_reported() -> None:
    raw = _read("A note.\n" + MAIN)
    assert raw.main.type == "8-K"
    assert raw.documents[0].stray
    assert raw.warnings == (
        Notice("outside-text", "7 characters stand outside of any document", 0),
    )


def test_what_is_no_text_or_only_a_header_is_refused() -> None:
    with pytest.raises(InputError, match="is a PDF, not the text of a filing"):
        _read(b"%PDF-1.4\n%%EOF")
    with pytest.raises(InputError, match="no document"):
        _read(PREAMBLE + HEADER)


def test_a_line_of_50_megabytes_is_read_and_80_megabytes_of_text_are_refused() -> None:
    line = b"pears and apples " * (50 * 2**20 // 17)
    assert len(_read(line).main.body) == len(line)
    with pytest.raises(InputError, match="more than the"):
        _read(line + line)


def test_a_raw_filing_is_frozen() -> None:
    with pytest.raises(AttributeError):
        _read(MAIN).main.type = "10-K"  # type: ignore[misc]


_PIECES = st.sampled_from(
    [
        *(piece.encode() for piece in (PREAMBLE, HEADER, MAIN, RELEASE, IMAGE, ENDING)),
        b"<DOCUMENT>\n<TYPE>",
        b"<text>",
        b"</TEXT>",
        b"</DOCUMENT>",
        b"\x00\xff\xfe",
        b"\xef\xbb\xbf",
        b'<meta charset="iso-2022-jp">\x1b$B',
        b"</SEC-HEADER>",
    ]
)


@given(st.lists(st.one_of(_PIECES, st.binary(max_size=60)), max_size=8))
def test_any_bytes_are_a_filing_or_an_input_error(pieces: list[bytes]) -> None:
    data = b"".join(pieces)
    try:
        raw = _read(data, b"an exhibit", names=("a", "b"))
    except InputError:
        return
    text = raw.source.text
    first, second = raw.source.parts
    assert (first.span.start, second.span.end) == (0, len(text))
    assert text[first.span.end :] == "\nan exhibit"
    assert sum(document.main for document in raw.documents) == 1
    at = 0
    for document in raw.documents:
        assert document.span.start >= at
        assert document.span.holds(document.header_lines)
        assert document.span.holds(document.body)
        assert raw.source.parts[document.part].span.holds(document.span)
        at = document.span.end
    assert all(w.start is None or 0 <= w.start <= len(text) for w in raw.warnings)


@given(st.binary(max_size=200))
def test_a_file_of_any_bytes_is_a_filing_or_an_input_error(data: bytes) -> None:
    try:
        raw = _read(data)
    except InputError:
        return
    assert raw.source.parts[0].span == Span(0, len(raw.source.text))
