"""`summarizer evals report`: a run as one page to read in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.cli.door import debug_option
from summarizer.cli.evals_places import (
    check_split,
    corpus_option,
    places_of,
    scored_rows,
    suites_of,
)
from summarizer.cli.output import check_output, opened, output_option

if TYPE_CHECKING:
    from summarizer.evals.compare import Comparison
    from summarizer.evals.filings import Places
    from summarizer.evals.manifests import Manifest
    from summarizer.evals.report import SuiteReport
    from summarizer.evals.scores import RowScores
    from summarizer.evals.suites import Suite
    from summarizer.evals.worst import BadCase

__all__ = ["command"]

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command("report", short_help="Draw a run as one HTML page.")
@click.argument("folder", metavar="RUN", type=_FOLDER)
@click.option("--since", metavar="RUN", type=_FOLDER, help="Tell what moved since this run.")
@output_option
@corpus_option
@click.option("--split", help="Must be 'test' for a run of that split.")
@debug_option
def command(
    folder: Path, since: Path | None, output: Path | None, corpus: str | None, split: str | None
) -> None:
    """Draw a scored RUN as one page of HTML that needs nothing else.

    It tells scores with intervals by suite, form, era and flag, flags that were
    taken for others, and the ten worst cases with the filing's own words where
    the filings are at hand.
    """
    from summarizer.evals.manifests import read_manifest  # noqa: PLC0415
    from summarizer.evals.page import report_page  # noqa: PLC0415
    from summarizer.evals.report import suite_reports  # noqa: PLC0415
    from summarizer.risk import catalogue  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    check_output(output, ())
    manifest = read_manifest(folder)
    check_split(manifest, split)
    suites, places = suites_of(manifest), places_of(read_settings({"corpus": corpus}))
    rows = scored_rows(folder, manifest, suites)
    primary = {name: suite.primary for name, suite in suites.items()}
    reports = suite_reports(rows, primary, catalogue())
    worst = {
        report.table.suite: _worst(report, suites[report.table.suite], manifest, folder, places)
        for report in reports
    }
    moved = _moved(since, manifest, rows, suites, split) if since else []
    with opened(output) as write:
        write(report_page(manifest, reports, worst, moved))


def _worst(
    report: SuiteReport, suite: Suite, manifest: Manifest, folder: Path, places: Places
) -> list[BadCase]:
    from summarizer.evals.outputs import Outputs  # noqa: PLC0415
    from summarizer.evals.scoring import ground_of  # noqa: PLC0415
    from summarizer.evals.worst import bad_case  # noqa: PLC0415
    from summarizer.risk import catalogue  # noqa: PLC0415

    outputs, cases = Outputs(folder / "outputs"), {case.id: case for case in suite.cases}
    keys = {
        each.case: each.key
        for each in manifest.asked
        if each.suite == suite.name and each.repeat == 0
    }
    found = []
    for row in report.worst:
        case, key = cases[row.case], keys[row.case]
        assert key is not None
        ground = ground_of(case, suite, places, catalogue())
        found.append(bad_case(row, case, outputs.read(key), ground, suite.primary, catalogue()))
    return found


def _moved(
    since: Path,
    manifest: Manifest,
    rows: tuple[RowScores, ...],
    suites: dict[str, Suite],
    split: str | None,
) -> list[Comparison]:
    from summarizer.evals.compare import align, compare_suite  # noqa: PLC0415
    from summarizer.evals.manifests import read_manifest  # noqa: PLC0415

    before = read_manifest(since)
    check_split(before, split)
    old = scored_rows(since, before)
    return [
        compare_suite(name, align(name, before, manifest), (old, rows), suite.primary)
        for name, suite in suites.items()
        if name in before.suites
    ]
