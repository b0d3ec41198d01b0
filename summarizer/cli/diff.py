"""`summarizer diff`: what changed between two filings, with evidence on both sides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from summarizer import render
from summarizer.cli.door import debug_option
from summarizer.cli.output import check_output, indent_option, opened, output_option, terminal_width
from summarizer.cli.sources import check_sources, read
from summarizer.domain.comparison import FlagStatus
from summarizer.domain.risk import Severity
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.domain.comparison import Comparison
    from summarizer.domain.filing import Filing
    from summarizer.settings import Settings

__all__ = ["command"]

_FORMATS = ("terminal", "json", "html")
_FAILED_ON = 8
_SEVERAL = "name two filings, or TICKER:FORM[:N] for that filing against the one before it"


class _Call(TypedDict):
    first: str
    second: str | None
    shape: str
    output: Path | None
    indent: bool
    mechanical: bool
    fail_on: str | None


@click.command("diff", short_help="Compare two filings, section by section.")
@click.argument("first", metavar="A")
@click.argument("second", metavar="[B]", required=False)
@click.option(
    "--format",
    "shape",
    type=click.Choice(_FORMATS),
    default="terminal",
    show_default=True,
    help="How the comparison is drawn.",
)
@output_option
@indent_option
@click.option(
    "--all",
    "mechanical",
    is_flag=True,
    help="Show as well what differs in dates, periods, pages or punctuation alone.",
)
@click.option(
    "--fail-on",
    type=click.Choice([severity.value for severity in Severity]),
    help="Exit with 8 if B has a new flag, or a graver one, as grave as this.",
)
@debug_option
def command(**call: Unpack[_Call]) -> int:
    """Compare two filings: flags, figures, and every paragraph that changed.

    A is the earlier filing and B the later one; each is a file, "-" for standard
    input, or a filing on EDGAR. TICKER:FORM[:N] alone is that filing against the
    one of its form before it. Sections are aligned by item and exhibit number,
    then by heading. Flags and figures are those of the rules: no model is asked.
    """
    from summarizer.assembly import assemble  # noqa: PLC0415
    from summarizer.compare import Read, compare  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    settings = read_settings({"model": "offline"})
    sources = _sources(call["first"], call["second"], settings)
    check_sources(sources, ())
    check_output(call["output"], sources)
    summarizer = assemble(settings)

    def seen(source: str) -> Read:
        filing = summarizer.parse(read(source, (), settings.limit_bytes))
        return Read(filing, summarizer.summarize(filing))

    before, after = (seen(source) for source in sources)
    comparison = compare(before, after)
    with opened(call["output"]) as write:
        write(_drawn(comparison, (before.filing, after.filing), call, settings))
    return _verdict(comparison, call["fail_on"])


def _sources(first: str, second: str | None, settings: Settings) -> tuple[str, str]:
    """The two filings that are meant, the earlier first.

    Raises:
        UsageError: One filing alone is named, and not by the order in which it was filed.
    """
    if second is not None:
        return first, second
    from summarizer.edgar.addresses import Addresses  # noqa: PLC0415
    from summarizer.edgar.remote import Newest, remote  # noqa: PLC0415

    what = None
    if not Path(first).exists():
        what = remote(first, Addresses.of(settings.edgar_url, settings.edgar_data_url))
    if not isinstance(what, Newest):
        raise UsageError(f"{first!r} is one filing", _SEVERAL)
    earlier = f"{what.registrant}:{what.form}:{what.rank + 1}"
    return earlier, f"{what.registrant}:{what.form}:{what.rank}"


def _drawn(
    comparison: Comparison, filings: tuple[Filing, Filing], call: _Call, settings: Settings
) -> str:
    mechanical = call["mechanical"]
    if call["shape"] == "json":
        return render.comparison_json(comparison, mechanical=mechanical, indent=call["indent"])
    if call["shape"] == "html":
        return render.comparison_page(comparison, filings, mechanical=mechanical)
    width = terminal_width() if call["output"] is None else None
    return render.comparison_text(
        comparison,
        filings,
        width=width or 80,
        colour=settings.colour and width is not None,
        mechanical=mechanical,
    )


def _verdict(comparison: Comparison, fail_on: str | None) -> int:
    """Whether a flag is new or graver than it was, and as grave as what is asked for."""
    if fail_on is None:
        return 0
    least = Severity(fail_on).rank
    for flag in comparison.flags:
        if flag.after is None or flag.after.severity.rank < least:
            continue
        before = flag.before
        if flag.status is FlagStatus.NEW or (
            before is not None and before.severity.rank < flag.after.severity.rank
        ):
            return _FAILED_ON
    return 0
