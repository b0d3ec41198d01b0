"""An object as it lies in the store: its text, and a last line by which a torn one is known."""

from __future__ import annotations

from hashlib import sha256

__all__ = ["framed", "unframed"]

_HEAD, _TAIL = b'{"sha256": "', b'"}\n'
_WIDTH = len(_HEAD) + 64 + len(_TAIL)


def framed(text: str) -> bytes:
    r"""The text as UTF-8, and a line that holds its digest.

    >>> framed("{}\n")[:3]
    b'{}\n'
    """
    body = text.encode("utf-8")
    return body + _trailer(body)


def unframed(stored: bytes) -> str | None:
    """The text that was framed; None if a byte of it is missing, added or another."""
    body, trailer = stored[:-_WIDTH], stored[-_WIDTH:]
    return body.decode("utf-8") if trailer == _trailer(body) else None


def _trailer(body: bytes) -> bytes:
    return _HEAD + sha256(body).hexdigest().encode() + _TAIL
