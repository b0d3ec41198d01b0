"""`summarizer evals check`: whether label files keep to the format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarizer.cli.door import debug_option
from summarizer.cli.evals_places import chosen_suites, corpus_option, places_of, split_option
from summarizer.cli.output import opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.evals.filings import Places
    from summarizer.evals.suites import Case, Suite

__all__ = ["command"]

_FAULTY = 3


@click.command("check", short_help="Check label files: quotes stand, codes exist.")
@click.argument("suites", metavar="SUITE...", nargs=-1, required=True)
@corpus_option
@split_option
@click.option("--codes", is_flag=True, help="Print how often each flag is labelled, too.")
@debug_option
def command(suites: tuple[str, ...], corpus: str | None, split: str, *, codes: bool) -> int:
    """Check the labels of suites, by their names or folders; exit 3 if one is at fault.

    Codes, types, units and dates are held against the closed lists, quotes against
    the filings at hand. A doubt is printed, and is no fault.
    """
    from summarizer.evals.checking import check_label  # noqa: PLC0415
    from summarizer.risk import catalogue  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    places = places_of(read_settings({"corpus": corpus}))
    chosen, _ = chosen_suites(suites, split)
    faults, labels, unread = 0, 0, 0
    with opened(None) as write:
        for suite in chosen:
            for case in suite.cases:
                filing = _filing(case, suite, places)
                labels, unread = labels + 1, unread + (filing is None)
                for fault in check_label(case.label, filing, catalogue()):
                    faults += not fault.is_doubt
                    kind = "doubt: " if fault.is_doubt else ""
                    write(f"{suite.name} {case.id} {fault.where}: {kind}{fault.words}\n")
        write(f"{labels} labels, {faults} faults, {unread} without their filing at hand\n")
        if codes:
            write(_census(chosen))
    return _FAULTY if faults else 0


def _census(suites: Sequence[Suite]) -> str:
    from summarizer.evals.census import census  # noqa: PLC0415
    from summarizer.evals.telling import columns  # noqa: PLC0415
    from summarizer.risk import catalogue  # noqa: PLC0415

    counts = census((case.label for suite in suites for case in suite.cases), catalogue())
    cells: list[tuple[str, ...]] = [("flag", "raised", "tempting", "undetermined")]
    cells += [(each.code, *map(str, each[1:])) for each in counts]
    return "\n".join(["", *columns(cells)]) + "\n"


def _filing(case: Case, suite: Suite, places: Places) -> Filing | None:
    from summarizer.evals.filings import NotAtHand, find_filing  # noqa: PLC0415
    from summarizer.parse import parse  # noqa: PLC0415

    found = find_filing(case, suite, places)
    return None if isinstance(found, NotAtHand) else parse(found.submission)
