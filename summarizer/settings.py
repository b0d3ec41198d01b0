"""What the call, the environment and `summarizer.toml` say, in that order, each with its origin.

Nothing else in the program reads the environment.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from summarizer.edgar import LIMIT
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

__all__ = ["FILE", "KEYS", "Key", "Secrets", "Settings", "read_secrets", "read_settings"]

FILE = "summarizer.toml"


class Key(NamedTuple):
    """One setting: its name in `summarizer.toml`, its variable, its default, what it means."""

    name: str
    variable: str
    default: str | int
    meaning: str


KEYS: tuple[Key, ...] = (
    Key("model", "SUMMARIZER_MODEL", "offline", "what writes the summary"),
    Key("limit_bytes", "SUMMARIZER_LIMIT_BYTES", LIMIT, "the largest source that is read"),
    Key("chunk_tokens", "SUMMARIZER_CHUNK_TOKENS", 16_000, "the bound of a chunk"),
    Key("corpus", "SUMMARIZER_CORPUS", "", "the folder of filings that evals may look in"),
    Key("edgar_identity", "SUMMARIZER_EDGAR_IDENTITY", "", "who asks EDGAR: name and e-mail"),
    Key("edgar_url", "SUMMARIZER_EDGAR_URL", "https://www.sec.gov", "where filings are"),
    Key("edgar_data_url", "SUMMARIZER_EDGAR_DATA_URL", "https://data.sec.gov", "where lists are"),
    Key("edgar_proxy", "SUMMARIZER_EDGAR_PROXY", "", "the proxy to EDGAR"),
    Key("edgar_ca_bundle", "SUMMARIZER_EDGAR_CA_BUNDLE", "", "a file of certificates to trust"),
    Key("edgar_timeout", "SUMMARIZER_EDGAR_TIMEOUT", 30, "the seconds EDGAR may be silent"),
    Key("edgar_rate", "SUMMARIZER_EDGAR_RATE", 8, "the most requests a second, at most 10"),
    Key("cache", "SUMMARIZER_CACHE", "", "the folder of what was fetched"),
    Key("state", "SUMMARIZER_STATE", "", "the database that processes share"),
    Key("openai_base_url", "OPENAI_BASE_URL", "", "the address of an OpenAI-compatible server"),
    Key("prices", "SUMMARIZER_PRICES", "", "a file of prices that go before the program's own"),
    Key("model_timeout", "SUMMARIZER_MODEL_TIMEOUT", 120, "the seconds a model may be silent"),
    Key("model_output", "SUMMARIZER_MODEL_OUTPUT", 8_000, "the most tokens of one reply"),
    Key("model_calls", "SUMMARIZER_MODEL_CALLS", 4, "how many calls at the same time"),
    Key("model_rate", "SUMMARIZER_MODEL_RATE", 500, "the most calls a minute"),
    Key("model_tokens", "SUMMARIZER_MODEL_TOKENS", 2_000_000, "the most tokens a minute"),
    Key("slack_url", "SUMMARIZER_SLACK_URL", "https://slack.com/api/", "where Slack's API is"),
    Key("slack_channels", "SUMMARIZER_SLACK_CHANNELS", "", "channels the bot answers in; all"),
    Key("slack_paused", "SUMMARIZER_SLACK_PAUSED", "no", "whether the bot takes no orders"),
    Key("slack_unfurl", "SUMMARIZER_SLACK_UNFURL", "no", "whether links to EDGAR become cards"),
    Key("slack_budget_day", "SUMMARIZER_SLACK_BUDGET_DAY", "10", "dollars a day, for all"),
    Key("slack_budget_user", "SUMMARIZER_SLACK_BUDGET_USER", "2", "dollars a day, for one user"),
    Key("slack_budget_job", "SUMMARIZER_SLACK_BUDGET_JOB", "1", "dollars for one summary"),
    Key("slack_user_rate", "SUMMARIZER_SLACK_USER_RATE", 10, "requests of a user a minute"),
    Key("slack_channel_rate", "SUMMARIZER_SLACK_CHANNEL_RATE", 60, "the same of a channel"),
    Key("slack_jobs", "SUMMARIZER_SLACK_JOBS", 4, "how many summaries a worker makes at once"),
    Key("slack_interval", "SUMMARIZER_SLACK_INTERVAL", 60, "the seconds between looks for alerts"),
    Key("slack_log", "SUMMARIZER_SLACK_LOG", "text", "how the bot logs: text or json"),
)

# What must lie in no file: read from the environment alone, and never printed.
_SECRETS = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET")


class Settings(NamedTuple):
    """All settings of one run; `origins` says of each name where its value came from."""

    model: str = "offline"
    limit_bytes: int = LIMIT
    chunk_tokens: int = 16_000
    corpus: str = ""
    edgar_identity: str = ""
    edgar_url: str = "https://www.sec.gov"
    edgar_data_url: str = "https://data.sec.gov"
    edgar_proxy: str = ""
    edgar_ca_bundle: str = ""
    edgar_timeout: int = 30
    edgar_rate: int = 8
    cache: str = ""
    state: str = ""
    openai_base_url: str = ""
    prices: str = ""
    model_timeout: int = 120
    model_output: int = 8_000
    model_calls: int = 4
    model_rate: int = 500
    model_tokens: int = 2_000_000
    slack_url: str = "https://slack.com/api/"
    slack_channels: str = ""
    slack_paused: str = "no"
    slack_unfurl: str = "no"
    slack_budget_day: str = "10"
    slack_budget_user: str = "2"
    slack_budget_job: str = "1"
    slack_user_rate: int = 10
    slack_channel_rate: int = 60
    slack_jobs: int = 4
    slack_interval: int = 60
    slack_log: str = "text"
    colour: bool = True
    origins: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Secrets:
    """What lets the bot speak and be spoken to; none of it is ever shown, not even by `repr`."""

    bot_token: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)


def read_settings(
    options: Mapping[str, str | int | None] | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> Settings:
    """The settings that hold: an option before the environment, the file, and the default.

    Args:
        options: What the command line says; None is what it does not say.
        environ: The environment; the process's own where it is not given.
        folder: Where `summarizer.toml` is looked for; the working directory where it is not given.

    Raises:
        UsageError: A value is not of its kind, or the file is not TOML or names no such setting.
    """
    environment = os.environ if environ is None else environ
    path = (folder or Path()) / FILE
    written = _file_values(path)
    given = options or {}
    found: dict[str, tuple[str | int, str]] = {}
    for key in KEYS:
        candidates: tuple[tuple[object, str], ...] = (
            (given.get(key.name), "option"),
            (environment.get(key.variable) or None, key.variable),
            (written.get(key.name), str(path)),
            (key.default, "default"),
        )
        value, origin = next(pair for pair in candidates if pair[0] is not None)
        found[key.name] = (_READERS[type(key.default)](key, value, origin), origin)
    return _settings(found, environment)


def _settings(
    found: Mapping[str, tuple[str | int, str]], environment: Mapping[str, str]
) -> Settings:
    text = {name: str(value) for name, (value, _) in found.items()}
    return Settings(
        model=text["model"],
        limit_bytes=int(text["limit_bytes"]),
        chunk_tokens=int(text["chunk_tokens"]),
        corpus=text["corpus"],
        edgar_identity=text["edgar_identity"],
        edgar_url=text["edgar_url"],
        edgar_data_url=text["edgar_data_url"],
        edgar_proxy=text["edgar_proxy"],
        edgar_ca_bundle=text["edgar_ca_bundle"],
        edgar_timeout=int(text["edgar_timeout"]),
        edgar_rate=int(text["edgar_rate"]),
        cache=text["cache"] or _own(environment, "XDG_CACHE_HOME", ".cache"),
        state=text["state"] or _own(environment, "XDG_STATE_HOME", ".local", "state") + "/state.db",
        openai_base_url=text["openai_base_url"],
        prices=text["prices"],
        model_timeout=int(text["model_timeout"]),
        model_output=int(text["model_output"]),
        model_calls=int(text["model_calls"]),
        model_rate=int(text["model_rate"]),
        model_tokens=int(text["model_tokens"]),
        **_slack(text),
        colour=not environment.get("NO_COLOR") and environment.get("TERM") != "dumb",
        origins=MappingProxyType({name: origin for name, (_, origin) in found.items()}),
    )


def _slack(text: Mapping[str, str]) -> dict[str, Any]:
    names = (key for key in KEYS if key.name.startswith("slack_"))
    return {key.name: type(key.default)(text[key.name]) for key in names}


def read_secrets(environ: Mapping[str, str] | None = None) -> Secrets:
    """Slack's tokens and signing secret, which only the environment may hold.

    Args:
        environ: The environment; the process's own where it is not given.
    """
    environment = os.environ if environ is None else environ
    return Secrets(*(environment.get(name, "").strip() for name in _SECRETS))


def _own(environment: Mapping[str, str], variable: str, *usual: str) -> str:
    """This program's folder where the user's programs keep such things."""
    base = environment.get(variable, "")
    # The convention holds for absolute paths alone.
    if not os.path.isabs(base):  # noqa: PTH117 - text in, text out
        base = str(Path(environment.get("HOME") or os.path.expanduser("~"), *usual))  # noqa: PTH111
    return str(Path(base, "summarizer"))


def _file_values(path: Path) -> Mapping[str, object]:
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise UsageError(f"{str(path)!r} cannot be read: {error}") from error
    # Only who has such a file pays for reading it.
    import tomllib  # noqa: PLC0415

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{str(path)!r} is not TOML: {error}") from error
    names = [key.name for key in KEYS]
    for name in values:
        if name not in names:
            hint = f"the settings are {', '.join(names)}"
            raise UsageError(f"{str(path)!r} sets {name!r}, which is no setting", hint)
    return values


def _text(key: Key, value: object, origin: str) -> str:
    if isinstance(value, str) and (value or value == key.default):
        return value
    raise UsageError(f"{key.name} is {value!r} ({origin}): it must be a name")


def _whole_number(key: Key, value: object, origin: str) -> int:
    try:
        number = int(value) if isinstance(value, str | int) else 0
    except ValueError:
        number = 0
    if isinstance(value, bool) or number < 1:
        raise UsageError(f"{key.name} is {value!r} ({origin}): it must be a number above 0")
    return number


_READERS: Mapping[type, Callable[[Key, object, str], str | int]] = {
    str: _text,
    int: _whole_number,
}
