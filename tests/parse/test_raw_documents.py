"""Fictional text only."""

from __future__ import annotations

import pytest

from summarizer.domain.filing import RawPart, Submission
from summarizer.errors import InputError
from summarizer.parse.raw_documents import RawDocument, raw_documents, tagged_parts
from summarizer.parse.source import join


def _documents(*texts: str, names: tuple[str, ...] = ()) -> tuple[str, list[RawDocument]]:
    names = names or tuple(f"{i}.txt" for i in range(len(texts)))
    parts = tuple(RawPart(name, text.encode()) for name, text in zip(names, texts, strict=True))
    source, pieces = join(Submission("s", parts))
    return source.text, list(raw_documents(source.text, pieces, parts))


def test_tag_lines_and_body_of_a_document() -> None:
    text, (document,) = _documents(
        "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>3\n<FILENAME>a.htm\n<DESCRIPTION>FORM  8-K\n<TEXT>\n"
        "<html>x</html>\n</TEXT>\n</DOCUMENT>\n"
    )
    assert (document.type, document.sequence, document.filename) == ("8-K", 3, "a.htm")
    assert document.description == "FORM 8-K"
    assert document.body.of(text) == "\n<html>x</html>\n"
    assert document.header_lines.of(text).endswith("<DESCRIPTION>FORM  8-K\n")
    assert document.span.of(text) == text[:-1]
    assert (document.unread, document.missing, document.stray) == (None, None, False)


def test_tags_in_small_letters_and_absent_ones() -> None:
    text, (document,) = _documents("<document>\n<type>EX99.1\n<text>\nwords\n</text>\n</document>")
    assert (document.type, document.filename, document.sequence) == ("EX99.1", None, 0)
    assert document.body.of(text) == "\nwords\n"


def test_a_document_without_a_text_tag_begins_after_its_tag_lines() -> None:
    text, (document,) = _documents("<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\nwords\n</DOCUMENT>")
    assert document.body.of(text) == "\nwords\n"
    assert (document.sequence, document.missing) == (1, None)


@pytest.mark.parametrize(
    ("ending", "missing", "body"),
    [
        ("\n</TEXT>\n</DOCUMENT>", None, "\nwords\n"),
        ("\n</TEXT>\n", "</DOCUMENT>", "\nwords\n"),
        ("\n</TEXT>\n</DOCU", "</DOCUMENT>", "\nwords\n"),
        ("\n</DOCUMENT>", "</TEXT>", "\nwords\n"),
        ("", "</DOCUMENT>", "\nwords"),
        ("\n</TEXT>\nand more\n</DOCUMENT>", "</TEXT>", "\nwords\n</TEXT>\nand more\n"),
    ],
)
def test_an_end_tag_that_is_missing_is_named_and_nothing_is_lost(
    ending: str, missing: str | None, body: str
) -> None:
    text, (document,) = _documents("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nwords" + ending)
    assert (document.missing, document.body.of(text)) == (missing, body)


def test_a_document_that_is_no_text_or_empty_says_so() -> None:
    _, documents = _documents(
        "<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.gif\nM\n</TEXT>\n</DOCUMENT>\n"
        "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n \n</TEXT>\n</DOCUMENT>\n"
    )
    assert [document.unread for document in documents] == ["an image, uuencoded", "empty"]


def test_a_file_without_tags_is_one_document_named_after_it() -> None:
    text, documents = _documents("main", "release", names=("form8k.htm", "d1dex991.htm"))
    assert [(d.type, d.filename, d.body.of(text), d.part) for d in documents] == [
        (None, "form8k.htm", "main", 0),
        ("EX-99.1", "d1dex991.htm", "release", 1),
    ]


def test_the_first_file_is_no_exhibit_by_its_name_alone() -> None:
    _, (document,) = _documents("words", names=("d1dex991.htm",))
    assert document.type is None


def test_standard_input_has_no_file_name() -> None:
    _, (document,) = _documents("words", names=("-",))
    assert document.filename is None


def test_words_between_documents_are_a_document_of_their_own() -> None:
    text, documents = _documents(
        "Note.\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\na\n</TEXT>\n</DOCUMENT>\nP.S. more\n"
    )
    assert [d.body.of(text) for d in documents] == ["Note.", "\na\n", "P.S. more"]
    assert [d.stray for d in documents] == [True, False, True]


def test_a_header_with_words_and_no_document_tag_is_still_read() -> None:
    text, (document,) = _documents(
        "<SEC-HEADER>\nACCESSION NUMBER: 1\n</SEC-HEADER>\nForm 8-K words\n</SEC-DOCUMENT>\n"
    )
    assert document.body.of(text) == "Form 8-K words"


def test_a_header_alone_is_refused() -> None:
    with pytest.raises(InputError, match=r"'0\.txt' holds the header of a submission and no docu"):
        _documents("<SEC-DOCUMENT>a\n<SEC-HEADER>\nACCESSION NUMBER: 1\n</SEC-HEADER>\n")


def test_files_that_hold_document_tags_are_known() -> None:
    parts = (RawPart("a", b"x"), RawPart("b", b"<DOCUMENT>\n<TYPE>8-K\nx\n</DOCUMENT>"))
    _, pieces = join(Submission("s", parts))
    assert tagged_parts(pieces) == frozenset({1})
