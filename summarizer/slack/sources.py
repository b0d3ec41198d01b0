"""Which filing a message names: a link to EDGAR, an accession number, TICKER:FORM."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from summarizer.edgar.remote import remote
from summarizer.errors import UsageError
from summarizer.render.words import unseen
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.edgar.addresses import Addresses

__all__ = ["named_source", "plain_words", "source_in"]

# Slack writes links as <address> or <address|words>, mentions as <@U1>, <#C1|words> and <!here>.
_MARKED = lazy(r"<([^<>|]{0,4000})(?:\|[^<>]{0,4000})?>")
_ADDRESS = lazy(r"https?://[^\s<>|\"']{1,2000}")
_NUMBER = lazy(r"(?<![\w-])\d{10}-\d{2}-\d{6}(?![\w-])")
# In running text a colon is common: what follows it must look like a form.
_NEWEST = lazy(
    r"(?<![\w:/.-])[A-Za-z0-9][A-Za-z0-9.-]{0,11}:"
    r"(?:\d{1,3}-[A-Za-z]{1,4}|[SFNsfn]-\d{1,2}|424[Bb]\d)(?:/[Aa])?(?::\d{1,4})?(?![\w/])"
)
_LONGEST = 40_000


def plain_words(text: str) -> str:
    """A message as it was typed: links as bare addresses, without mentions, entities decoded.

    Control and direction characters, which come along with what is copied, are taken out.

    >>> plain_words("<@U1> <https://www.sec.gov/x?a=1&amp;b=2|link> &lt;8-K")
    'https://www.sec.gov/x?a=1&b=2 <8-K'
    """
    seen = unseen(text[:_LONGEST])
    bare = _MARKED.sub(lambda found: "" if found[1][:1] in "@#!" else found[1], seen)
    return unseen(html.unescape(bare)).strip()


def named_source(words: str, addresses: Addresses) -> str:
    """A source that is named and nothing beside it; TICKER FORM stands for TICKER:FORM.

    Raises:
        UsageError: It names no filing on EDGAR.
    """
    text = words.strip()
    parts = text.split()
    pair = f"{parts[0]}:{parts[1]}" if len(parts) == 2 and ":" not in text else text  # noqa: PLR2004
    if len(pair) < _LONGEST and remote(pair, addresses) is not None:
        return pair
    shown = text if len(text) <= 80 else f"{text[:80]}…"  # noqa: PLR2004
    raise UsageError(
        f"{shown!r} names no filing on EDGAR",
        "give TICKER:FORM such as NVDA:8-K, an accession number, or a link to EDGAR",
    )


def source_in(text: str, addresses: Addresses) -> str:
    """The first filing that a message names anywhere in it; empty if it names none."""
    words = plain_words(text)
    found = [match for pattern in (_ADDRESS, _NUMBER, _NEWEST) for match in pattern.finditer(words)]
    for match in sorted(found, key=lambda each: each.start()):
        candidate = match[0].rstrip(".,;:!?)")
        try:
            if remote(candidate, addresses) is not None:
                return candidate
        except UsageError:
            continue
    return ""
