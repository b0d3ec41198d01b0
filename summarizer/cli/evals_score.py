"""`summarizer evals score`: what kept outputs are worth, without asking for any."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.cli.door import debug_option, say
from summarizer.cli.evals_places import check_split, corpus_option, places_of, suites_of
from summarizer.cli.output import opened

if TYPE_CHECKING:
    from summarizer.evals.manifests import Manifest
    from summarizer.settings import Settings

__all__ = ["command", "run_argument", "shape_option", "show"]

shape_option = click.option(
    "--format",
    "shape",
    type=click.Choice(["text", "flags", "jsonl"]),
    default="text",
    show_default=True,
    help="Tables of scores, what became of flags, or all scores as JSON Lines.",
)
run_argument = click.argument(
    "folder", metavar="RUN", type=click.Path(path_type=Path, file_okay=False)
)


@click.command("score", short_help="Score kept outputs again, asking nothing.")
@run_argument
@corpus_option
@click.option("--split", help="Must be 'test' for a run of that split.")
@shape_option
@debug_option
def command(folder: Path, corpus: str | None, split: str | None, shape: str) -> None:
    """Score the outputs of a RUN again: nothing is asked for.

    Scores that hold outputs against their filing (verbatim quotes, stated digits
    of labels, the keyword floor) need the filings at hand.
    """
    from summarizer.evals.manifests import read_manifest  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    manifest = read_manifest(folder)
    check_split(manifest, split)
    show(folder, manifest, read_settings({"corpus": corpus}), shape)


def show(folder: Path, manifest: Manifest, settings: Settings, shape: str) -> None:
    """Scores a run, keeps its scores beside its outputs, and prints them.

    Raises:
        InputError: An output is damaged.
    """
    from summarizer.evals.manifests import relabelled, write_manifest  # noqa: PLC0415
    from summarizer.evals.rows import row_line, write_rows  # noqa: PLC0415
    from summarizer.evals.scoring import score_run  # noqa: PLC0415
    from summarizer.evals.tables import spent_by, tables  # noqa: PLC0415
    from summarizer.evals.telling import moves_text, table_text  # noqa: PLC0415
    from summarizer.risk import catalogue  # noqa: PLC0415

    suites, places = suites_of(manifest), places_of(settings)
    rows = tuple(score_run(manifest, suites, folder, places, catalogue()))
    write_rows(folder, rows)
    now = replace(relabelled(manifest, suites), spent=spent_by(rows))
    if now != manifest:
        write_manifest(folder, now)
    _tell_not_run(manifest)
    with opened(None) as write:
        if shape == "jsonl":
            for row in rows:
                write(row_line(row))
        elif shape == "flags":
            write(moves_text(rows))
        else:
            write("\n".join(map(table_text, tables(rows))))
    say(f"outputs and scores are in {str(folder)!r}")


def _tell_not_run(manifest: Manifest) -> None:
    """A line for each reason for which cases were not run, and how many they are."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for asked in manifest.asked:
        if asked.key is None and asked.repeat == 0:
            reasons.setdefault((asked.suite, asked.reason), []).append(asked.case)
    for (suite, reason), cases in reasons.items():
        more = f" and {len(cases) - 1} more" if len(cases) > 1 else ""
        say(f"not run: {suite} {cases[0]}{more}: {reason}")
