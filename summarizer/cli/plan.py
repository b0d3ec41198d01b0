"""`summarizer plan`: calls, tokens and cost of a summary, without a call."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from summarizer.cli.asking import model_option, prompts_option
from summarizer.cli.door import debug_option
from summarizer.cli.output import opened
from summarizer.cli.sources import Result, check_sources, read, treat_each
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.pipeline.planning import Plan, Range

__all__ = ["command"]


@click.command("plan", short_help="Tell calls, tokens and cost, without a call.")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@model_option
@prompts_option
@click.option("--no-cache", is_flag=True, help="Count what was answered before, too.")
@debug_option
def command(
    sources: tuple[str, ...], model: str | None, prompts: Path | None, *, no_cache: bool
) -> int:
    """Tell what a summary would take, one JSON object a line; nothing is asked.

    The first questions are rendered and counted as they would be sent, without
    those that are answered from the cache. The least is that every reply is
    proved at once; the most, that each has to be repaired.
    """
    from summarizer.assembly import assemble, planner  # noqa: PLC0415
    from summarizer.model_assembly import Wishes  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    check_sources(sources, ())
    settings = read_settings({"model": model})
    if settings.model == "offline":
        raise UsageError("the model 'offline' asks nobody and costs nothing", "name a --model")
    reader = assemble(read_settings({"model": "offline"}))
    plans = planner(settings, Wishes(prompts=prompts, use_cache=not no_cache))

    def treat(source: str) -> Result:
        filing = reader.parse(read(source, (), settings.limit_bytes))
        return Result(_line(plans.plan(filing), settings.model))

    with opened(None) as write:
        return treat_each(sources, treat, write, as_json=True)


def _line(plan: Plan, model: str) -> str:
    record = {
        "schema": "plan/1",
        "name": plan.name,
        "sha256": plan.sha256,
        "model": model,
        "portions": plan.portions,
        "cached": plan.cached,
        "first": {
            "calls": plan.portions - plan.cached,
            "static_tokens": plan.static_tokens,
            "filing_tokens": plan.filing_tokens,
        },
        "calls": _range(plan.calls),
        "input_tokens": _range(plan.input_tokens),
        "output_tokens": _range(plan.output_tokens),
        "cost_usd": None if plan.cost is None else _dollars(plan.cost),
        "counted": "exactly" if plan.is_exact else "an upper bound",
    }
    return json.dumps(record) + "\n"


def _range(each: Range) -> dict[str, int]:
    return {"least": each.least, "most": each.most}


def _dollars(each: Range) -> dict[str, str]:
    from summarizer.models import dollars  # noqa: PLC0415

    return {"least": dollars(each.least), "most": dollars(each.most)}
