"""Where filings come from: a file, a folder with its index page, standard input, EDGAR."""

from summarizer.edgar.reading import LIMIT, Fetch, read_source

__all__ = ["LIMIT", "Fetch", "read_source"]
