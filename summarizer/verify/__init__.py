"""The proof: drafts and a filing to a summary in which everything stands in the filing."""

from __future__ import annotations

from summarizer.verify.drafts import verify
from summarizer.verify.recheck import Standing, recheck
from summarizer.verify.stored import summary_from_json

__all__ = ["Standing", "recheck", "summary_from_json", "verify"]
