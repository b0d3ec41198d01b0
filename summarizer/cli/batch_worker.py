"""A worker of `summarizer batch`: started by it, never by people."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.batch.worker import serve

if TYPE_CHECKING:
    from summarizer.batch.treating import Bench
    from summarizer.domain.filing import Submission

__all__ = ["bench", "main"]


def main() -> None:
    """Serves the parent; arguments: the store's folder, the model, and `retry` or `debug`."""
    store, model, *flags = sys.argv[1:]
    serve(
        lambda: bench(Path(store), model, retry_failed="retry" in flags),
        debug="debug" in flags,
    )


def bench(store: Path, model: str, *, retry_failed: bool) -> Bench:
    """What a worker works with: sources are read as every other command reads them.

    Raises:
        UsageError: A setting is wrong.
    """
    from summarizer.assembly import assemble  # noqa: PLC0415
    from summarizer.batch.treating import Bench  # noqa: PLC0415
    from summarizer.cli.sources import read  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415
    from summarizer.store import open_store  # noqa: PLC0415

    settings = read_settings({"model": model})

    def read_one(source: str) -> Submission:
        return read(source, (), settings.limit_bytes)

    return Bench(read_one, assemble(settings), open_store(store), retry_failed)
