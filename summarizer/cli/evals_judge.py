"""`summarizer evals judge`: a model's opinion of kept outputs, which counts in no score."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

import click

from summarizer.cli.asking import Asking, asking_options, wishes_of
from summarizer.cli.door import debug_option, say
from summarizer.cli.evals_places import check_split, corpus_option, places_of, suites_of
from summarizer.cli.evals_score import run_argument
from summarizer.cli.output import opened
from summarizer.cli.verdict import BUDGET, NOT_ASKED
from summarizer.domain.conversation import Outcome
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from summarizer.evals.opinions import Opinion

__all__ = ["command"]


class _Call(Asking):
    folder: Path
    model: str | None
    corpus: str | None
    split: str | None


@click.command("judge", short_help="Ask a model which labelled facts kept outputs tell.")
@run_argument
@click.option("--model", metavar="NAME", help="What judges: as for 'summarizer summarize'.")
@corpus_option
@click.option("--split", help="Must be 'test' for a run of that split.")
@asking_options
@debug_option
def command(**call: Unpack[_Call]) -> int:
    """Ask a model which labelled facts the outputs of a RUN tell.

    The model is shown facts, statements and quotes, never the filing. Its
    opinions are put on record in the run's folder as they come, and what it has
    judged before is not asked again (but with --no-cache). They are in no score
    and gate nothing. How far they agree with the labels is printed beside them.
    """
    from summarizer.evals.judging import judge_run  # noqa: PLC0415
    from summarizer.evals.manifests import read_manifest  # noqa: PLC0415
    from summarizer.evals.opinions import Record  # noqa: PLC0415
    from summarizer.evals.telling_opinions import opinions_text  # noqa: PLC0415
    from summarizer.model_assembly import Wishes  # noqa: PLC0415
    from summarizer.model_assembly.judging import bench_of  # noqa: PLC0415
    from summarizer.risk import catalogue  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    folder = call["folder"]
    manifest = read_manifest(folder)
    check_split(manifest, call["split"])
    settings = read_settings({"model": call["model"], "corpus": call["corpus"]})
    bench = bench_of(settings, wishes_of(call) or Wishes())
    suites = suites_of(manifest)
    with _alone(folder):
        record = Record(folder, settings.model, bench.fingerprint)
        judged = bench.judged if call["no_cache"] else record.remembering(bench.judged)
        found = judge_run(manifest, suites, folder, places_of(settings), catalogue(), judged)
        opinions = [record.keep(each) for each in found]
        if not opinions:
            raise UsageError(f"{str(folder)!r} holds no output whose label notes facts")
        record.settle()
    with opened(None) as write:
        texts = (
            opinions_text(name, [each for each in opinions if each.suite == name])
            for name in suites
            if any(each.suite == name for each in opinions)
        )
        write("\n".join(texts))
    say(f"opinions of {settings.model}, prompt {bench.fingerprint}, are in {str(folder)!r}")
    return _code(opinions)


def _alone(folder: Path) -> AbstractContextManager[None]:
    """Keeps other judges out of a folder: neither loses what the other has put on record."""
    from summarizer.locks import exclusive  # noqa: PLC0415

    return exclusive(
        folder / "judging.lock",
        lambda holder: f"a judge is at work in {str(folder)!r} (process {holder})",
        "wait for it",
    )


def _code(opinions: Sequence[Opinion]) -> int:
    """How the command ends: a spent budget is told before what it still allowed."""
    outcomes = {each.outcome for each in opinions}
    if Outcome.BUDGET in outcomes:
        return BUDGET
    return 0 if Outcome.OK in outcomes else NOT_ASKED
