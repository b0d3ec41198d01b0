"""`summarizer evals gate`: whether a run may pass, held against the pinned baseline."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from summarizer.cli.door import debug_option, say
from summarizer.cli.evals_places import check_split, scored_rows, suites_of
from summarizer.cli.output import opened
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.evals.baseline import Pinned
    from summarizer.evals.manifests import Manifest
    from summarizer.evals.scores import RowScores
    from summarizer.evals.suites import Suite

__all__ = ["GATE_FAILED", "command"]

GATE_FAILED = 100
_NAME = "baseline.json"


class _Call(TypedDict):
    folder: Path
    baseline: Path | None
    split: str | None
    update: bool
    allow_regression: bool
    reason: str


@click.command("gate", short_help="Hold a run against the baseline; exit 100 if it fails.")
@click.argument("folder", metavar="RUN", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--baseline",
    metavar="PATH",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The pinned floors; else evals/baseline.json.",
)
@click.option("--split", help="Must be 'test' for a run of that split.")
@click.option("--update", is_flag=True, help="Pin this run as the baseline.")
@click.option("--allow-regression", is_flag=True, help="Pin it although a floor becomes lower.")
@click.option("--reason", default="", help="Why a floor may become lower.")
@debug_option
def command(**call: Unpack[_Call]) -> int:
    """Hold a RUN against the baseline of its suites.

    It fails on a quote that does not stand, an unsupported number, a critical flag
    that the baseline has and the run has not, a metric below its floor, and a drop
    that is larger than its margin and more than chance.
    """
    from summarizer.evals.baseline import read_baseline  # noqa: PLC0415
    from summarizer.evals.gate import Verdict, gate_suite  # noqa: PLC0415
    from summarizer.evals.manifests import read_manifest  # noqa: PLC0415
    from summarizer.evals.telling_pairs import findings_text  # noqa: PLC0415

    manifest = read_manifest(call["folder"])
    check_split(manifest, call["split"])
    suites = suites_of(manifest)
    rows = scored_rows(call["folder"], manifest, suites)
    path = call["baseline"] or _shipped()
    pinned = read_baseline(path)
    if call["update"]:
        _update(path, pinned, (manifest, suites, rows), call)
        return 0
    catalogue = manifest.engine.catalogue
    findings = [
        finding
        for name, digest in manifest.suites.items()
        for finding in gate_suite(
            name, rows, pinned.get(name), (digest, catalogue), floors=suites[name].floors
        )
    ]
    with opened(None) as write:
        write(findings_text(findings))
    failed = any(each.verdict is Verdict.FAIL for each in findings)
    return GATE_FAILED if failed else 0


def _shipped() -> Path:
    from summarizer.resources import data_root  # noqa: PLC0415

    return data_root() / "evals" / _NAME


def _update(
    path: Path,
    pinned: dict[str, Pinned],
    run: tuple[Manifest, dict[str, Suite], tuple[RowScores, ...]],
    call: _Call,
) -> None:
    from summarizer.evals.baseline import lowered, pin, write_baseline  # noqa: PLC0415

    (manifest, suites, rows), new = run, dict(pinned)
    for name in manifest.suites:
        _check_whole(suites[name], rows)
        made = pin(suites[name], rows, manifest.split, manifest.engine.catalogue)
        lower = lowered(pinned.get(name), made)
        if lower and not (call["allow_regression"] and call["reason"].strip()):
            raise UsageError(
                f"the floors of {', '.join(lower)} in {name!r} would become lower",
                "--allow-regression with a --reason pins them all the same",
            )
        reasons = pinned[name].reasons if name in pinned else ()
        new[name] = replace(made, reasons=(*reasons, *([call["reason"]] if lower else [])))
    write_baseline(path, new)
    say(f"pinned {', '.join(manifest.suites)} in {str(path)!r}")


def _check_whole(suite: Suite, rows: Sequence[RowScores]) -> None:
    """Refuses to pin a run of some cases alone: what is not pinned is not gated."""
    from summarizer.evals.outputs import NOT_RUN  # noqa: PLC0415

    run = {row.case for row in rows if row.suite == suite.name and row.status != NOT_RUN}
    left = [case.id for case in suite.cases if case.id not in run]
    if left:
        raise UsageError(
            f"{len(left)} of {len(suite.cases)} cases of {suite.name!r} were not run,"
            f" {left[0]!r} the first",
            "run them all, then pin",
        )
