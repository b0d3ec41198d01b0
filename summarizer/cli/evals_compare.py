"""`summarizer evals compare`: whether one run is better than another, and in which cases."""

from __future__ import annotations

from pathlib import Path

import click

from summarizer.cli.door import debug_option
from summarizer.cli.evals_places import check_split, scored_rows, suites_of
from summarizer.cli.output import opened
from summarizer.errors import UsageError

__all__ = ["command"]

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command("compare", short_help="Pair two runs: what moved, and by more than chance?")
@click.argument("before", metavar="A", type=_FOLDER)
@click.argument("after", metavar="B", type=_FOLDER)
@click.option("--split", help="Must be 'test' for runs of that split.")
@debug_option
def command(before: Path, after: Path, split: str | None) -> None:
    """Pair run B with run A, case by case, and tell what became better or worse.

    Cases are the same if label and filing are. A difference is tested by swapping
    registrants between the runs, over all metrics marked * together.
    """
    from summarizer.evals.compare import align, compare_suite  # noqa: PLC0415
    from summarizer.evals.manifests import read_manifest  # noqa: PLC0415
    from summarizer.evals.telling_pairs import comparison_text  # noqa: PLC0415

    one, two = read_manifest(before), read_manifest(after)
    check_split(one, split)
    check_split(two, split)
    suites = suites_of(two)
    rows = scored_rows(before, one), scored_rows(after, two, suites)
    names = [name for name in suites if name in one.suites]
    if not names:
        raise UsageError(f"{str(before)!r} and {str(after)!r} have no suite in common")
    texts = [
        comparison_text(compare_suite(name, align(name, one, two), rows, suites[name].primary))
        for name in names
    ]
    with opened(None) as write:
        write("\n".join(texts))
