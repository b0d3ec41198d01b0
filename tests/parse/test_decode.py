"""Fictional text only."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.parse.decode import declared_charset, decode


def test_utf8_is_read_without_a_word_of_warning() -> None:
    assert decode("Zoë — €5".encode()) == ("Zoë — €5", "utf-8", None)


def test_newlines_are_not_translated() -> None:
    assert decode(b"a\r\nb\rc\nd").text == "a\r\nb\rc\nd"


def test_a_byte_order_mark_is_character_nought() -> None:
    assert decode(codecs.BOM_UTF8 + b"a") == ("\ufeffa", "utf-8", None)
    assert decode("\ufeffa€".encode("utf-16-le")) == ("\ufeffa€", "utf-16-le", None)
    assert decode("\ufeffa€".encode("utf-16-be")) == ("\ufeffa€", "utf-16-be", None)


def test_a_byte_order_mark_outranks_what_is_declared() -> None:
    data = codecs.BOM_UTF8 + '<meta charset="iso-8859-1">é'.encode()
    assert decode(data).text.endswith("é")
    behind_tag_lines = b"\n<TYPE>8-K\n<TEXT>\n" + data
    assert decode(behind_tag_lines, body=18).text.endswith("é")


def test_what_a_mark_promises_and_does_not_keep_is_replaced_with_a_warning() -> None:
    text, encoding, warning = decode(codecs.BOM_UTF8 + b"a\x92b")
    assert (text, encoding) == ("\ufeffa\ufffdb", "utf-8")
    assert warning == "not all of it is UTF-8, which its byte-order mark says"
    assert decode(b"\xff\xfea\x00b").text == "\ufeffa\ufffd"


@pytest.mark.parametrize(
    "declaration",
    [
        b'<?xml version="1.0" encoding="ISO-8859-1"?>',
        b"<?xml version='1.0' encoding='us-ascii' ?>",
        b'<META CHARSET="latin1">',
        b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
        b"<meta charset=windows-1252>",
    ],
)
def test_latin_1_and_ascii_mean_windows_1252(declaration: bytes) -> None:
    text, encoding, warning = decode(declaration + b"\x93hi\x94")
    assert text.endswith("“hi”")
    assert (encoding, warning) == ("windows-1252", None)


def test_another_declared_charset_is_used_if_it_decodes() -> None:
    assert decode(b'<meta charset="koi8-r">\xd4').text.endswith("т")
    assert decode(b'<meta charset="shift_jis">\x82\xa0').text.endswith("あ")


def test_a_declared_charset_that_does_not_decode_gives_way_with_a_warning() -> None:
    text, encoding, warning = decode(b'<meta charset="utf-8">caf\xe9')
    assert (text[-4:], encoding) == ("café", "windows-1252")
    assert warning == "not utf-8 as declared; not UTF-8: read as Windows-1252"


@pytest.mark.parametrize("name", ["utf-16", "utf-32", "cp037", "utf-7", "unicode_escape", "zlib"])
def test_a_charset_that_cannot_have_written_its_declaration_is_not_believed(name: str) -> None:
    data = f'<?xml version="1.0" encoding="{name}"?>+AGE- \\u0041 é!'.encode()
    assert decode(data).text == data.decode()
    assert decode(data).encoding == "utf-8"


def test_a_charset_nobody_knows_is_left_aside() -> None:
    assert decode(b'<meta charset="no-such-thing">ok') == (
        '<meta charset="no-such-thing">ok',
        "utf-8",
        None,
    )


def test_a_declaration_after_the_first_4096_bytes_is_not_seen() -> None:
    assert declared_charset(b" " * 4096 + b"<meta charset=koi8-r>") is None
    assert declared_charset(b" " * 4000 + b"<meta charset=koi8-r>") == "koi8-r"


def test_the_five_undefined_bytes_become_controls_of_the_same_number() -> None:
    text, encoding, warning = decode(b"\x81\x8d\x8f\x90\x9d\x80")
    assert text == "\x81\x8d\x8f\x90\x9d€"
    assert encoding == "windows-1252"
    assert warning == "not UTF-8: read as Windows-1252"


def test_nul_bytes_stay_where_they_are() -> None:
    assert decode(b"a\x00b").text == "a\x00b"


@given(st.binary(max_size=300))
def test_any_bytes_decode_to_text_that_can_be_written_as_utf8(data: bytes) -> None:
    decoded = decode(data)
    decoded.text.encode()
    if not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        codec = {"windows-1252": "cp1252"}.get(decoded.encoding, decoded.encoding)
        undefined = {i: chr(i) for i in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
        again = b"".join(
            bytes([ord(c)]) if c in undefined.values() and codec == "cp1252" else c.encode(codec)
            for c in decoded.text
        )
        assert again == data
