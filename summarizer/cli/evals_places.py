"""Where evals find things: suites by name or folder, filings, and the folders of runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.cli.door import say
from summarizer.errors import TransportError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.domain.filing import Submission
    from summarizer.evals.engine import Engine
    from summarizer.evals.filings import Places
    from summarizer.evals.manifests import Manifest
    from summarizer.evals.scores import RowScores
    from summarizer.evals.suites import Suite
    from summarizer.settings import Settings

__all__ = [
    "check_split",
    "chosen_suites",
    "corpus_option",
    "default_folder",
    "folder_option",
    "places_of",
    "scored_rows",
    "split_option",
    "suites_of",
]

_RUNS = Path(".cache") / "evals"
_BRIEF = 12

corpus_option = click.option(
    "--corpus",
    metavar="DIR",
    help="Where filings lie that a suite does not carry; else EDGAR is asked.",
)
split_option = click.option(
    "--split",
    default="dev",
    show_default=True,
    help="Which cases; 'test' stays unseen unless it is named here.",
)
folder_option = click.option(
    "--run",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where outputs are kept; else a folder of this engine under .cache/evals.",
)


def chosen_suites(names: Sequence[str], split: str) -> tuple[tuple[Suite, ...], dict[str, str]]:
    """The suites that are named, or all that come with the program and have such a split.

    Gives with them the folders of those that were named by a folder.

    Raises:
        NotFoundError: There is no such suite.
        UsageError: A suite that is named has no such split.
    """
    from summarizer.evals.suites import find_suite, read_suite, suite_names  # noqa: PLC0415
    from summarizer.resources import data_root  # noqa: PLC0415

    root = data_root()
    folders = {name: find_suite(name, root) for name in names or suite_names(root)}
    suites = tuple(read_suite(folder, split) for folder in folders.values())
    names_met = [suite.name for suite in suites]
    for name in names_met:
        if names_met.count(name) > 1:
            raise UsageError(f"two suites are called {name!r}", "rename one in its suite.toml")
    for suite in suites:
        _warn(suite)
    outside = {
        suite.name: str(folder.absolute())
        for suite, (name, folder) in zip(suites, folders.items(), strict=True)
        if name not in suite_names(root)
    }
    return suites, outside


def _warn(suite: Suite) -> None:
    """Says which labels have codes that no output can have: they can only be missed."""
    from summarizer.risk import catalogue  # noqa: PLC0415

    known = {flag.code for flag in catalogue().flags}
    for case in suite.cases:
        for code in {flag.code for flag in case.label.flags} - known:
            say(
                f"{suite.name} {case.id}: the catalogue has no flag {code!r}, so that it can only"
                " be missed: 'summarizer evals check' tells more"
            )


def check_split(manifest: Manifest, split: str | None) -> None:
    """Refuses a run of cases that are kept unseen, unless their split is named.

    Raises:
        UsageError: It was not named, or a split was that is not the run's.
    """
    if split not in {None, manifest.split}:
        raise UsageError(f"the run is of the split {manifest.split!r}, not of {split!r}")
    if manifest.split not in {"dev", split}:
        raise UsageError(
            f"the run is of the split {manifest.split!r}, which stays unseen",
            f"name --split {manifest.split} if you mean it",
        )


def suites_of(manifest: Manifest) -> dict[str, Suite]:
    """The suites of a run as they are now, by name.

    Raises:
        NotFoundError: One is not there any more.
    """
    from summarizer.evals.suites import find_suite, read_suite  # noqa: PLC0415
    from summarizer.resources import data_root  # noqa: PLC0415

    places = {name: manifest.folders.get(name, name) for name in manifest.suites}
    root = data_root()
    return {
        name: read_suite(find_suite(place, root), manifest.split) for name, place in places.items()
    }


def scored_rows(
    folder: Path, manifest: Manifest, suites: Mapping[str, Suite] | None = None
) -> tuple[RowScores, ...]:
    """The scores of a run, all of it, by the labels that it was scored against.

    Args:
        folder: Where the run is.
        manifest: What it asked.
        suites: Its suites as they are now, where they must be those of the scores.

    Raises:
        UsageError: It was not scored, not whole, or against other labels than those of now.
        InputError: Its scores are damaged, or another version has counted them.
    """
    from summarizer.evals.rows import read_rows  # noqa: PLC0415

    rows = read_rows(folder)
    asked = {(each.suite, each.case, each.repeat) for each in manifest.asked}
    again = f"'summarizer evals score {folder}' does it"
    if {(row.suite, row.case, row.repeat) for row in rows} != asked:
        raise UsageError(f"{str(folder)!r} was not scored since it was run", again)
    for name, suite in (suites or {}).items():
        if manifest.suites[name] != suite.digest:
            raise UsageError(f"the labels of {name!r} changed since the run was scored", again)
    return rows


def places_of(settings: Settings) -> Places:
    """Where filings lie that suites do not carry: a folder, if one is named, and EDGAR.

    Once EDGAR could not be asked, it is not asked again: every filing after it has the same reason.
    """
    from summarizer.evals.filings import Places  # noqa: PLC0415

    silent: list[TransportError] = []

    def fetch(name: str) -> Submission | None:
        from summarizer.assembly import fetched  # noqa: PLC0415

        if silent:
            raise silent[0]
        try:
            return fetched(name, settings)
        except TransportError as error:
            silent.append(error)
            raise

    return Places(Path(settings.corpus) if settings.corpus else None, fetch)


def default_folder(engine: Engine) -> Path:
    """The folder of runs of one engine: another engine has another."""
    model = "".join(letter if letter.isalnum() else "-" for letter in engine.model)
    return _RUNS / f"{model}-{engine.fingerprint[:_BRIEF]}"
