"""Who asks EDGAR: it refuses whoever does not name a contact."""

from __future__ import annotations

from summarizer.errors import UsageError
from summarizer.text.lazy import lazy

__all__ = ["user_agent"]

_MAIL = lazy(r"[^\s@<>()\"',;]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_LONGEST = 200
_HINT = (
    "set SUMMARIZER_EDGAR_IDENTITY, or edgar_identity in summarizer.toml, "
    "to a name and an e-mail address: 'Jane Doe jane.doe@example.com'"
)


def user_agent(identity: str) -> str:
    """The identity as it is sent with every request.

    >>> user_agent(" Jane Doe  jane.doe@example.com ")
    'Jane Doe jane.doe@example.com'

    Raises:
        UsageError: There is none, or it names no e-mail address.
    """
    words = " ".join(identity.split())
    if not words:
        raise UsageError("EDGAR answers nobody who does not say who asks", _HINT)
    if not (words.isascii() and words.isprintable() and len(words) <= _LONGEST):
        raise UsageError(f"the identity {words[:_LONGEST]!r} cannot be sent", _HINT)
    if _MAIL.search(words) is None:
        raise UsageError(f"the identity {words!r} names no e-mail address", _HINT)
    return words
