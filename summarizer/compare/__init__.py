"""Two filings, section by section: what is new, gone, changed, and what only moved on."""

from summarizer.compare.comparing import compare
from summarizer.compare.read import Read

__all__ = ["Read", "compare"]
