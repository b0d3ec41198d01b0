"""`summarizer batch`: many filings, in a folder of their own, resumable at any moment."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from summarizer.cli.door import Session, debug_option, say
from summarizer.cli.output import opened
from summarizer.errors import UsageError

__all__ = ["command", "worker_command"]


@click.command("batch", short_help="Summarise many filings, resumably.")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option(
    "--run",
    "folder",
    metavar="DIR",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder of the run: results, exports, report.",
)
@click.option(
    "--model",
    metavar="NAME",
    help="What writes the summaries; this version has 'offline' (the default) alone.",
)
@click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(min=1, max=256),
    help="How many processes work at a time.  [default: one a processor]",
)
@click.option("--retry-failed", is_flag=True, help="Try again what failed in an earlier run.")
@debug_option
@click.pass_context
def command(
    context: click.Context,
    sources: tuple[str, ...],
    folder: Path,
    model: str | None,
    workers: int | None,
    *,
    retry_failed: bool,
) -> int:
    """Summarise many filings into a folder, one stored result each.

    SOURCE is a file, a folder (each file in it is a filing; with an EDGAR index
    page it is one filing), a quoted pattern, or a manifest: a .csv or .jsonl
    file that lists sources.

    Called again, it goes on from where it stood, however it ended; no stored
    result is made again. When all are through, the folder holds results.jsonl in
    the order of the sources, flags.csv, figures.csv, report.html and run.json.
    """
    from summarizer.settings import read_settings  # noqa: PLC0415

    settings = read_settings({"model": model})
    if settings.model != "offline":
        # The answer of a model that could not be asked must not be kept, nor a cap be passed.
        origin = settings.origins.get("model", "option")
        raise UsageError(
            f"a run over many filings asks no model yet: {settings.model!r} ({origin})",
            "name 'offline', or summarise the filings with summarize",
        )
    session = context.find_object(Session)
    debug = session is not None and session.debug
    line = worker_command(folder, settings.model, retry_failed=retry_failed, debug=debug)
    return _run(sources, folder, workers or os.cpu_count() or 1, settings.limit_bytes, line)


def _run(
    sources: tuple[str, ...], folder: Path, workers: int, limit: int, line: tuple[str, ...]
) -> int:
    from summarizer.batch import Around, Order, run  # noqa: PLC0415
    from summarizer.batch.hand import WorkerProcess  # noqa: PLC0415
    from summarizer.batch.progress import Quiet, TerminalProgress  # noqa: PLC0415
    from summarizer.batch.standing import standing_words  # noqa: PLC0415
    from summarizer.batch.stopping import stoppable  # noqa: PLC0415
    from summarizer.store import open_store  # noqa: PLC0415

    progress = TerminalProgress(sys.stderr) if sys.stderr.isatty() else Quiet()
    with stoppable() as stop:
        standing = run(
            Order(sources, folder, workers, limit),
            lambda: WorkerProcess(line),
            open_store(folder / "store"),
            Around(say, progress, stop),
        )
    with opened(None) as write:
        write(standing_words(standing, str(folder)))
    return standing.exit_code


def worker_command(folder: Path, model: str, *, retry_failed: bool, debug: bool) -> tuple[str, ...]:
    """What starts a worker: this interpreter with this package, and no module of the work folder.

    Settings are read by the worker itself, from the same environment and the same folder.
    """
    place = str(Path(__file__).parent.parent.parent)
    program = (
        f"import sys; sys.path.append({place!r}); "
        "from summarizer.cli.batch_worker import main; main()"
    )
    flags = [name for name, is_set in (("retry", retry_failed), ("debug", debug)) if is_set]
    return (sys.executable, "-P", "-c", program, str(folder / "store"), model, *flags)
