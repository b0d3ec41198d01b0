"""`summarizer slack`: the bot, and what its administrator asks of it."""

from __future__ import annotations

import json
import os
import time
from importlib.util import find_spec
from pathlib import Path

import click

from summarizer.cli.door import debug_option
from summarizer.cli.output import opened
from summarizer.errors import UsageError

__all__ = ["command"]

_DAY = 86_400.0
_NICE = 10


@click.group("slack", short_help="Run the Slack bot.", invoke_without_command=True)
@click.option(
    "--http",
    "port",
    metavar="PORT",
    type=click.IntRange(1, 65_535),
    help="Be reached over HTTP at a port, in place of Socket Mode.",
)
@click.option(
    "--host", metavar="ADDRESS", default="127.0.0.1", show_default=True, help="Of --http."
)
@click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(1, 64),
    default=2,
    show_default=True,
    help="How many processes summarise.",
)
@debug_option
@click.pass_context
def command(context: click.Context, port: int | None, host: str, workers: int) -> int:
    """Run the Slack bot until it is asked to end, or see to what it keeps.

    The tokens come from the environment: SLACK_BOT_TOKEN, and SLACK_APP_TOKEN
    for Socket Mode or SLACK_SIGNING_SECRET for --http. What the bot may do and
    spend are settings that begin with slack_; docs/slack.md tells them.
    """
    if context.invoked_subcommand is not None:
        return 0
    _check_installed()
    from summarizer.settings import read_secrets, read_settings  # noqa: PLC0415
    from summarizer.slack.building import bot_of, check  # noqa: PLC0415
    from summarizer.slack.crew import worker_command  # noqa: PLC0415
    from summarizer.slack.logs import start_logging  # noqa: PLC0415
    from summarizer.slack.serving import Terms, serve  # noqa: PLC0415

    settings, secrets = read_settings(), read_secrets()
    check(settings, secrets, http=port is not None)
    start_logging(settings.slack_log)
    with bot_of(settings, secrets) as bot:
        return serve(bot, Terms(port, host, workers, worker_command()))


@command.command("work", hidden=True)
@click.argument("name")
@debug_option
def work(name: str) -> None:
    """Be one of the bot's workers, until its standard input ends."""
    # The front goes before: an acknowledgement is never late for the sake of a summary.
    os.nice(_NICE)
    from summarizer.settings import read_secrets, read_settings  # noqa: PLC0415
    from summarizer.slack.logs import start_logging  # noqa: PLC0415
    from summarizer.slack.working import work as worked  # noqa: PLC0415

    settings = read_settings()
    start_logging(settings.slack_log)
    code = worked(settings, read_secrets(), name)
    # What did not end in time was given back: nobody waits for its threads.
    os._exit(code)


@command.command("audit")
@click.option("--days", metavar="N", type=click.IntRange(min=1), default=30, show_default=True)
@click.option("--user", metavar="USER", default="", help="Of one user alone.")
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text")
@debug_option
def audit(days: int, user: str, shape: str) -> int:
    """List who asked for what, what became of it, and what it cost."""
    from summarizer.assembly import state  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415
    from summarizer.slack.audit import audit_json, audit_text  # noqa: PLC0415
    from summarizer.state.jobs import Jobs  # noqa: PLC0415

    with state(read_settings()) as database, opened(None) as write:
        history = Jobs(database, "audit").history(time.time() - days * _DAY, user)
        for line in (audit_json if shape == "json" else audit_text)(history):
            write(f"{line}\n")
    return 0


@command.command("forget")
@click.argument("user")
@debug_option
def forget(user: str) -> int:
    """Delete all that USER asked for and watches; USER is an id such as U012AB3CD."""
    from summarizer.assembly import state  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415
    from summarizer.slack import audit as books  # noqa: PLC0415
    from summarizer.slack.rules import rules_of  # noqa: PLC0415
    from summarizer.state.answers import Answers  # noqa: PLC0415
    from summarizer.state.jobs import Jobs  # noqa: PLC0415
    from summarizer.state.purse import Purse  # noqa: PLC0415
    from summarizer.state.subscriptions import Subscriptions  # noqa: PLC0415

    if not (user.isascii() and user.isalnum()):
        raise UsageError(f"{user!r} is no user's id", "Slack shows it in the profile: U012AB3CD")
    settings = read_settings()
    with state(settings) as database, opened(None) as write:
        gone = books.forget(
            user,
            Jobs(database, "forget"),
            Answers(database),
            Purse(database, rules_of(settings).caps),
            Subscriptions(database),
        )
        write(f"{user}: {gone.requests} requests and {gone.watches} watches deleted\n")
    return 0


@command.command("manifest")
@click.option("--url", metavar="URL", default="", help="Where Slack reaches --http; https.")
@click.option("--unfurl", is_flag=True, help="With cards under links to EDGAR.")
@debug_option
def manifest(url: str, *, unfurl: bool) -> int:
    """Print the manifest that the app is made from on Slack's site, as JSON."""
    _check_installed()
    from summarizer.slack.manifest import manifest as made  # noqa: PLC0415

    if url and not url.startswith("https://"):
        raise UsageError(f"--url is {url!r}: Slack calls https:// alone")
    with opened(None) as write:
        write(json.dumps(made(url, unfurl=unfurl), indent=2) + "\n")
    return 0


@command.command("preview")
@click.argument("summary", metavar="SUMMARY.json", type=click.Path(path_type=Path))
@click.option(
    "--show",
    type=click.Choice(["all", "card", "thread", "window", "alert"]),
    default="all",
    show_default=True,
)
@click.option("--output", metavar="PATH", type=click.Path(path_type=Path))
@debug_option
def preview(summary: Path, show: str, output: Path | None) -> int:
    """Draw what the bot would say of a stored summary, as a page for people.

    SUMMARY.json is one line of 'summarizer summarize --format json'.
    """
    from summarizer.edgar.files import read_file  # noqa: PLC0415
    from summarizer.slack.preview import page  # noqa: PLC0415
    from summarizer.slack.told import read_told  # noqa: PLC0415

    text = read_file(str(summary), 2**28).decode("utf-8", "replace")
    with opened(output) as write:
        write(page(read_told(text), show))
    return 0


def _check_installed() -> None:
    missing = [name for name in ("slack_bolt", "aiohttp") if find_spec(name) is None]
    if missing:
        raise UsageError(
            f"the bot needs {', '.join(missing)}, which is not installed",
            "pip install 'filing-summarizer[slack]'",
        )
