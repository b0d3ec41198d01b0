"""`python -m summarizer`: the command line where the `summarizer` command is not on the path."""

from __future__ import annotations

from summarizer.cli import main

if __name__ == "__main__":
    main()
