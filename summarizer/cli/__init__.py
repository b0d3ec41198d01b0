"""The command line: one command a file, each loaded when it is called for."""

from __future__ import annotations

from summarizer.cli.door import main

__all__ = ["main"]
