"""Fictional file names and bytes only."""

from __future__ import annotations

import hashlib

import pytest

from summarizer.errors import InputError
from summarizer.parse.attachments import exhibit_type, refuse_binary, unread_reason


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2", "a PDF"),
        (b"\x89PNG\r\n\x1a\n\x00", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"GIF89a\x01", "a GIF image"),
        (b"II*\x00\x08", "a TIFF image"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "a WebP image"),
        (b"BM\x46\x00\x00\x00\x00\x00\x00\x00\x36", "a BMP image"),
        (b"PK\x03\x04\x14\x00word/document.xml", "a Word file"),
        (b"PK\x03\x04\x14\x00xl/workbook.xml", "an Excel file"),
        (b"PK\x03\x04\x14\x00notes.txt", "a ZIP archive"),
        (b"\x1f\x8b\x08\x00", "gzip-compressed"),
        (b"BZh91AY", "bzip2-compressed"),
        (b"\xfd7zXZ\x00", "xz-compressed"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
        (b"Rar!\x1a\x07\x01", "a RAR archive"),
        (b"\x7fELF\x02", "a program"),
        (b"MZ\x90\x00\x03", "a program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Excel file"),
        (b"SQLite format 3\x00", "an SQLite database"),
        (b"x" * 100 + bytes(400), "mostly NUL bytes"),
        ("Form 8-K".encode("utf-16-le"), "UTF-16 without a byte-order mark"),
        (hashlib.shake_256(b"noise").digest(4000), "binary"),
    ],
)
def test_a_file_that_is_no_text_is_refused_and_named(data: bytes, kind: str) -> None:
    with pytest.raises(InputError) as caught:
        refuse_binary(data, "x.bin")
    assert caught.value.message == f"'x.bin' is {kind}, not the text of a filing"
    assert "complete submission" in caught.value.hint


@pytest.mark.parametrize(
    "data",
    [
        b"FORM 8-K",
        b"BMC Orchard Inc. announced",
        b"MZ Orchard Inc.",
        b"one\x00two\x0c\x1athree four five six seven eight nine",
        "Größe € “ok”".encode(),
        "Größe € “ok”".encode("cp1252"),
        "\ufeffForm".encode("utf-16-be"),
    ],
)
def test_text_passes_even_with_a_few_controls(data: bytes) -> None:
    refuse_binary(data, "x.txt")


@pytest.mark.parametrize(
    ("body", "kind", "filename", "reason"),
    [
        ("\nbegin 644 logo.jpg\nM_]C_", "GRAPHIC", "logo.jpg", "an image, uuencoded"),
        ("\n<PDF>\nbegin 644 a.pdf\nM", "LETTER", "a.pdf", "a PDF, uuencoded"),
        ("begin 644 blob\nM", None, None, "an attachment, uuencoded"),
        ("\n<XBRL>\n<?xml version='1.0'?>\n<xbrl/>", "EX-101.INS", "a.xml", "an XBRL instance"),
        ("<?xml version='1.0'?><schema/>", "EX-101.SCH", "a.xsd", "an XBRL schema"),
        ("x", "EX-101.LAB", None, "an XBRL label linkbase"),
        ("x", "EX-101.ZZZ", None, "XBRL data"),
        ("\n<XML>\n<?xml version='1.0'?>\n<!-- - x -- -->\n<owned:holding>", "4", None, "XML data"),
        ("<html>", "XML", "R1.htm", "XML data"),
        ("{}", "JSON", "MetaLinks.json", "JSON data"),
        ("PK", "ZIP", "a.zip", "a ZIP archive"),
        (
            "This document was generated as part of\na paper submission.",
            "REGDEX",
            None,
            "filed on paper",
        ),
        ("\x01\x02\x03ab", None, None, "binary"),
    ],
)
def test_a_document_that_is_no_text_is_named(
    body: str, kind: str | None, filename: str | None, reason: str
) -> None:
    assert unread_reason(body, kind, filename) == reason


@pytest.mark.parametrize(
    ("body", "kind", "filename"),
    [
        ("\n<XBRL>\n<?xml version='1.0'?>\n<html xmlns='x'>", "8-K", "a.htm"),
        ("<?xml version='1.0'?>\n<!DOCTYPE html>\n<x:html>", "10-K", None),
        ("begin with the facts", "EX-99.1", None),
        ("Orchard Inc. announces", "EX-99", "a.pdf"),
        ("<ARTICLE> 5", "EX-27", None),
        ("", None, None),
    ],
)
def test_text_and_inline_xbrl_are_read(body: str, kind: str | None, filename: str | None) -> None:
    assert unread_reason(body, kind, filename) is None


@pytest.mark.parametrize(
    ("filename", "kind"),
    [
        ("ex99-1.htm", "EX-99.1"),
        ("ex991.htm", "EX-99.1"),
        ("d123dex991.htm", "EX-99.1"),
        ("orchardex991q2.htm", "EX-99.1"),
        ("exhibit99_1.htm", "EX-99.1"),
        ("a123zex-99_2.txt", "EX-99.2"),
        ("a10-1_1ex99d1.htm", "EX-99.1"),
        ("formxex101xplan.htm", "EX-10.1"),
        ("ex1010.htm", "EX-10.10"),
        ("ex21.htm", "EX-21"),
        ("ex41.htm", "EX-4.1"),
        ("EX-3.2.TXT", "EX-3.2"),
        ("ex9901.htm", "EX-99.01"),
        ("ex99-120404.htm", "EX-99"),
        ("exhibit99.htm", "EX-99"),
        ("index1.htm", None),
        ("annex1.htm", None),
        ("release.htm", None),
        ("ex0.htm", None),
    ],
)
def test_an_exhibit_is_known_by_its_file_name(filename: str, kind: str | None) -> None:
    assert exhibit_type(filename) == kind
