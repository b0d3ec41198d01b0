"""The proof: drafts and a filing to a summary in which everything stands in the filing."""

from __future__ import annotations

from summarizer.verify.drafts import verify

__all__ = ["verify"]
