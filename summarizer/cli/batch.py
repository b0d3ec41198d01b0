"""`summarizer batch`: many filings, in a folder of their own, resumable at any moment."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Unpack

import click

from summarizer.cli.asking import Asking, asking_options, model_option, wishes_of
from summarizer.cli.door import Session, debug_option, say
from summarizer.cli.output import opened
from summarizer.cli.processors import processors, shared_out
from summarizer.domain.pace import in_hand
from summarizer.locks import Permits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.batch.crew import Team
    from summarizer.cli.batch_worker import Job
    from summarizer.settings import Settings

__all__ = ["command"]

# A call that is out costs no processor.
_AT_ONCE = 8


class _Call(Asking):
    sources: tuple[str, ...]
    folder: Path
    model: str | None
    workers: int | None
    retry_failed: bool


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
@model_option
@click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(min=1, max=256),
    help="How many filings at a time, by a process each; with a model, how many calls."
    f"  [default: one a processor; with a model {_AT_ONCE}]",
)
@click.option("--retry-failed", is_flag=True, help="Try again what failed in an earlier run.")
@asking_options
@debug_option
@click.pass_context
def command(context: click.Context, **call: Unpack[_Call]) -> int:
    """Summarise many filings into a folder, one stored result each.

    SOURCE is a file, a folder (each file in it is a filing; with an EDGAR index
    page it is one filing), a quoted pattern, or a manifest: a .csv or .jsonl
    file that lists sources.

    Called again, it goes on from where it stood, however it ended; no stored
    result is made again, and caps hold for all calls together. When all are
    through, the folder holds results.jsonl in the order of the sources,
    flags.csv, figures.csv, report.html and run.json.
    """
    from summarizer.cli.batch_worker import Job  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    settings = read_settings({"model": call["model"]})
    team, wishes = _team(settings.model, call["workers"]), None
    if settings.model != "offline":
        wishes = _wishes(call)
        _begin_budget(call["folder"], settings, wishes["run"])
    session = context.find_object(Session)
    job = Job(
        store=str(call["folder"] / "store"),
        model=settings.model,
        lanes=-(-team.sources // team.workers),
        retry_failed=call["retry_failed"],
        debug=session is not None and session.debug,
        wishes=wishes,
    )
    return _run(call, team, settings, job)


def _team(model: str, wanted: int | None) -> Team:
    """Who treats the filings, and how many at a time."""
    from summarizer.batch import Team  # noqa: PLC0415

    most = len(processors())
    if model == "offline":
        number = wanted or most
        return Team(number, number)
    calls = wanted or _AT_ONCE
    # A script is read by one process and in order, for its lines are given out once.
    if model.startswith("scripted:"):
        return Team(calls, 1, calls)
    return Team(in_hand(calls), min(calls, most), calls)


def _wishes(call: _Call) -> dict[str, Any]:
    """What the call says of a model, as values that JSON has."""
    from summarizer.model_assembly import Wishes  # noqa: PLC0415

    said = (wishes_of(call) or Wishes())._asdict()
    folder = os.path.realpath(call["folder"])
    paths = {name: str(said[name]) for name in ("prompts", "record") if said[name] is not None}
    return said | paths | {"run": f"batch:{folder}"}


def _begin_budget(folder: Path, settings: Settings, run: str) -> None:
    """Has a run that is new spend nothing yet, whatever another in such a folder has spent."""
    from summarizer.assembly import state  # noqa: PLC0415
    from summarizer.state.budget import SharedBudget  # noqa: PLC0415

    # Every run makes the lock first: where there is none, nothing was ever asked.
    if not (folder / "lock").exists():
        with state(settings) as database:
            SharedBudget(database, run, (None, None, None)).begin()


@contextmanager
def _together(job: Job, team: Team) -> Iterator[Job]:
    """The job of workers that share how many calls are out: one asks while another computes."""
    if job.wishes is None or team.workers == 1:
        yield job
        return
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Permits.make(Path(folder), team.calls)
        yield job._replace(wishes={**job.wishes, "together": (folder, team.calls)})


def _run(call: _Call, team: Team, settings: Settings, job: Job) -> int:
    from summarizer.batch import Around, Order, run  # noqa: PLC0415
    from summarizer.batch.hand import WorkerProcess  # noqa: PLC0415
    from summarizer.batch.progress import Quiet, TerminalProgress  # noqa: PLC0415
    from summarizer.batch.standing import standing_words  # noqa: PLC0415
    from summarizer.batch.stopping import stoppable  # noqa: PLC0415
    from summarizer.cli.batch_worker import command_line  # noqa: PLC0415
    from summarizer.store import open_store  # noqa: PLC0415

    folder = call["folder"]
    # A worker of one lane is moved by the system where it fares best.
    own = shared_out(processors(), team.workers) if job.lanes > 1 else (None,)
    following = cycle(own)

    progress = TerminalProgress(sys.stderr) if sys.stderr.isatty() else Quiet()
    with stoppable() as stop, _together(job, team) as of_all:

        def hire(calls: int) -> WorkerProcess:
            return WorkerProcess(
                command_line(of_all._replace(calls=calls, processor=next(following)))
            )

        standing = run(
            Order(call["sources"], folder, team, settings.limit_bytes),
            hire,
            open_store(folder / "store"),
            Around(say, progress, stop),
        )
    with opened(None) as write:
        write(standing_words(standing, str(folder)))
    return standing.exit_code
