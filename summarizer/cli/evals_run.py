"""`summarizer evals run`: asks for every case of the suites once, keeps and scores the outputs."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from summarizer.cli.door import debug_option
from summarizer.cli.evals_places import (
    chosen_suites,
    corpus_option,
    default_folder,
    folder_option,
    places_of,
    split_option,
)
from summarizer.cli.evals_progress import Progress
from summarizer.cli.evals_score import shape_option, show
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from summarizer.evals.engine import Engine
    from summarizer.evals.suites import Suite
    from summarizer.pipeline import Summarizer
    from summarizer.settings import Settings

__all__ = ["command"]


class _Call(TypedDict):
    suites: tuple[str, ...]
    model: str | None
    prompts: Path | None
    corpus: str | None
    split: str
    only: tuple[str, ...]
    repeats: int
    jobs: int | None
    folder: Path | None
    again: bool
    shape: str


@click.command("run", short_help="Summarise labelled filings; keep and score the outputs.")
@click.option(
    "--suite",
    "suites",
    metavar="NAME|DIR",
    multiple=True,
    help="A suite that comes with the program, or a folder of labels; may be repeated.",
)
@click.option("--model", metavar="NAME", help="What writes the summaries.")
@click.option(
    "--prompts",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Prompts to use in place of the program's own.",
)
@corpus_option
@split_option
@click.option("--case", "only", metavar="ID", multiple=True, help="Run this case alone.")
@click.option(
    "--repeats",
    type=click.IntRange(1, 1000),
    default=1,
    show_default=True,
    help="How often each case is asked, to see how much answers vary.",
)
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, 64),
    help="How many calls of a model at a time.  [default: one case after the other]",
)
@folder_option
@click.option("--again", is_flag=True, help="Ask anew for what failed.")
@shape_option
@debug_option
def command(**call: Unpack[_Call]) -> None:
    """Summarise every case of the suites; keep and score the outputs.

    What was kept before is not asked again: a run that was stopped goes on when
    it is started anew. A case whose filing cannot be had is not run, and told.
    """
    from summarizer.evals.manifests import Manifest, write_manifest  # noqa: PLC0415
    from summarizer.evals.runs import Plan, run  # noqa: PLC0415
    from summarizer.evals.statistics.bootstrap import SEED  # noqa: PLC0415

    settings = _settings(call)
    summarizer = _summarizer(settings, call["prompts"], alone=call["repeats"] == 1)
    engine = _engine(settings, summarizer)
    suites, folders = chosen_suites(call["suites"], call["split"])
    _check_cases(suites, call["only"])
    folder = call["folder"] or default_folder(engine)
    plan = Plan(
        suites,
        folder,
        places_of(settings),
        repeats=call["repeats"],
        jobs=1 if call["jobs"] is None else summarizer.at_once,
        again=call["again"],
        only=frozenset(call["only"]),
    )
    began, started = time.monotonic(), datetime.fromtimestamp(time.time(), UTC)
    with _alone(folder):
        asked = run(plan, engine, summarizer, time.monotonic, Progress(time.monotonic))
        manifest = Manifest(
            engine,
            call["split"],
            {suite.name: suite.digest for suite in suites},
            folders,
            asked,
            SEED,
            started.isoformat(timespec="seconds"),
            time.monotonic() - began,
        )
        write_manifest(folder, manifest)
        show(folder, manifest, settings, call["shape"])


def _settings(call: _Call) -> Settings:
    from summarizer.settings import read_settings  # noqa: PLC0415

    return read_settings(
        {"model": call["model"], "corpus": call["corpus"], "model_calls": call["jobs"]}
    )


def _alone(folder: Path) -> AbstractContextManager[None]:
    """Keeps other runs out of a folder, so that no piece of work is asked twice."""
    from summarizer.locks import exclusive  # noqa: PLC0415

    return exclusive(
        folder / "lock",
        lambda holder: f"another run is at work in {str(folder)!r} (process {holder})",
        "wait for it, or give --run another folder",
    )


def _summarizer(settings: Settings, prompts: Path | None, *, alone: bool) -> Summarizer:
    """What answers; where answers are repeated, none comes out of the cache."""
    from summarizer.assembly import assemble  # noqa: PLC0415

    if settings.model == "offline":
        if prompts is not None:
            raise UsageError("'offline' has no prompts", "name a --model, or leave --prompts out")
        return assemble(settings)
    from summarizer.model_assembly import Wishes  # noqa: PLC0415

    return assemble(settings, Wishes(prompts=prompts, use_cache=alone))


def _engine(settings: Settings, summarizer: Summarizer) -> Engine:
    from summarizer.evals.engine import (  # noqa: PLC0415
        Engine,
        code_fingerprint,
        git_commit,
        recorded_fingerprint,
    )
    from summarizer.risk.catalogue import table  # noqa: PLC0415

    prompts = summarizer.provenance.prompts
    return Engine(
        settings.model,
        code_fingerprint(),
        table().digest,
        git_commit(),
        ",".join(f"{name}={prompts[name]}" for name in sorted(prompts)),
        f"output={settings.model_output},chunk={settings.chunk_tokens}"
        + recorded_fingerprint(settings.model),
    )


def _check_cases(suites: Sequence[Suite], only: Sequence[str]) -> None:
    known = {case.id for suite in suites for case in suite.cases}
    for name in only:
        if name not in known:
            raise UsageError(f"no case {name!r} in this split of these suites")
