"""The offline engine: headline, points, events and figures by rule, quoted or cut."""

from summarizer.extract.engine import extract

__all__ = ["extract"]
