"""Bytes to `Filing`: decode, scan, furniture, cover, items, tables, hidden text."""

from summarizer.parse.reading import parse

__all__ = ["parse"]
