"""One filing's path, from its bytes to what is proved of it; every room comes in as an argument."""

from __future__ import annotations

from summarizer.pipeline.path import Assess, Extract, Rooms, Summarizer, Verify, summarize

__all__ = ["Assess", "Extract", "Rooms", "Summarizer", "Verify", "summarize"]
