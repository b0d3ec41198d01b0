"""One side of a comparison, as it comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Summary

__all__ = ["Read"]


class Read(NamedTuple):
    """A filing, and what is proved of it."""

    filing: Filing
    summary: Summary
