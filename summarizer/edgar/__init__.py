"""Where filings come from: a file, a folder with its index page, standard input."""

from summarizer.edgar.reading import LIMIT, read_source

__all__ = ["LIMIT", "read_source"]
