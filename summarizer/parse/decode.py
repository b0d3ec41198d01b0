"""Bytes to characters, by the rules that every position in a source depends on."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

__all__ = ["Decoded", "declared_charset", "decode"]

_HEAD = 4096
_UTF8_MARK = codecs.BOM_UTF8
_UTF16_MARKS = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARATION = re.compile(
    rb"<\?xml\s[^<>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_.:-]{1,40})[\"']"
    rb"|<meta\s[^<>]{0,400}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_.:-]{1,40})",
    re.IGNORECASE,
)
# Python codecs that read ASCII as ASCII and are yet no charset that a document is written in, or
# in which an ASCII byte may be half of another character.
_NO_CHARSETS = frozenset({"idna", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7"})
_STATEFUL = ("hz", "iso2022", "iso-2022")
_WINDOWS = frozenset({"ascii", "iso8859-1", "cp1252"})
# Windows-1252 with its five undefined bytes read as the controls of the same number.
_WINDOWS_1252 = "".join(bytes([i]).decode("cp1252", "ignore") or chr(i) for i in range(256))
_NAMES = {"cp1252": "windows-1252", "utf-8-sig": "utf-8"}


class Decoded(NamedTuple):
    """Characters, the encoding they were read in, and what went wrong on the way if anything."""

    text: str
    encoding: str
    warning: str | None = None


def declared_charset(data: bytes) -> str | None:
    """The charset that an XML declaration or a meta tag in the first 4096 bytes names.

    >>> declared_charset(b'<html><meta charset="ISO-8859-1">')
    'ISO-8859-1'
    """
    match = _DECLARATION.search(data, 0, _HEAD)
    return (match[1] or match[2]).decode("ascii") if match else None


def decode(data: bytes, *, body: int = 0) -> Decoded:
    r"""The characters of one document, or of what stands between two; it never fails.

    A byte-order mark decides; else the declared charset if it decodes (ISO-8859-1 and US-ASCII
    mean Windows-1252); else UTF-8; else Windows-1252, with a warning. Newlines and the mark stay.

    A charset that could not have written its own declaration ("UTF-16" in plain ASCII) is not
    believed.

    Args:
        data: All the bytes.
        body: Where the document itself begins, after lines that only wrap it.

    >>> decode(b"caf\xe9")
    Decoded(text='café', encoding='windows-1252', warning='not UTF-8: read as Windows-1252')
    """
    for mark, name in _UTF16_MARKS:
        if data.startswith(mark):
            return _by_mark(data, name)
    opening = data[body : body + _HEAD].lstrip(b"\r\n")
    if data.startswith(_UTF8_MARK) or opening.startswith(_UTF8_MARK):
        return _by_mark(data, "utf-8")
    declared = declared_charset(opening)
    if declared is None:
        return _undeclared(data, None)
    return _by_declaration(data, opening, declared) or _undeclared(data, declared)


def _by_mark(data: bytes, name: str) -> Decoded:
    try:
        return Decoded(data.decode(name), name)
    except UnicodeDecodeError:
        text = data.decode(name, "replace")
    return Decoded(text, name, f"not all of it is {name.upper()}, which its byte-order mark says")


def _by_declaration(data: bytes, opening: bytes, declared: str) -> Decoded | None:
    codec = _charset(declared)
    if codec is None or not _reads_ascii(codec, opening):
        return None
    try:
        return Decoded(data.decode(codec), _NAMES.get(codec, codec))
    except UnicodeError:
        return None


def _charset(declared: str) -> str | None:
    try:
        codec = codecs.lookup(declared).name
    except (LookupError, ValueError):
        return None
    if codec in _NO_CHARSETS or codec.startswith(_STATEFUL):
        return None
    return "cp1252" if codec in _WINDOWS else codec


def _reads_ascii(codec: str, opening: bytes) -> bool:
    match = _DECLARATION.search(opening, 0, _HEAD)
    written = match[0] if match else b""
    try:
        return written.decode(codec) == written.decode("ascii")
    except (LookupError, UnicodeError):
        return False


def _undeclared(data: bytes, declared: str | None) -> Decoded:
    said = f"not {declared} as declared; " if declared and not data.isascii() else ""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = codecs.charmap_decode(data, "strict", _WINDOWS_1252)[0]
        return Decoded(text, "windows-1252", f"{said}not UTF-8: read as Windows-1252")
    return Decoded(text, "utf-8", f"{said}read as UTF-8" if said else None)
