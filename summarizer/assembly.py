"""Settings to a ready Summarizer: the only place where the rooms meet."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from summarizer._version import __version__
from summarizer.domain.summary import Provenance
from summarizer.errors import UsageError
from summarizer.extract import extract
from summarizer.parse import parse
from summarizer.pipeline import Rooms, Summarizer
from summarizer.risk import assess, fingerprint, flag_test
from summarizer.verify import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.chunk import Chunk
    from summarizer.domain.filing import Filing, Submission
    from summarizer.edgar.addresses import Addresses
    from summarizer.edgar.archive import Archive
    from summarizer.edgar.client import Client
    from summarizer.model_assembly import Wishes
    from summarizer.pipeline.planning import Planner
    from summarizer.settings import Settings
    from summarizer.state import Database

__all__ = ["archive", "assemble", "fetched", "planner", "state"]

_MOST_A_SECOND = 10


def assemble(settings: Settings, wishes: Wishes | None = None) -> Summarizer:
    """The Summarizer that the settings ask for; `wishes` are for a model alone.

    Raises:
        UsageError: The model is not known, not installed, or has no key.
    """
    offline = _offline()
    if settings.model == "offline":
        return offline
    # Whoever asks no model loads nothing of one.
    from summarizer.model_assembly import Wishes, with_model  # noqa: PLC0415

    return with_model(offline, settings, wishes or Wishes())


def planner(settings: Settings, wishes: Wishes | None = None) -> Planner:
    """What tells beforehand what a model would take; it needs no key and no network.

    Raises:
        UsageError: The model is not known, or what it needs is not right.
    """
    from summarizer.model_assembly import Wishes, planned  # noqa: PLC0415

    return planned(_offline(), settings, wishes or Wishes())


def _offline() -> Summarizer:
    return Summarizer(
        read=parse,
        rooms=Rooms(assess, extract, verify, flag_test),
        cut=_cut,
        provenance=Provenance(
            model="offline",
            model_status="offline",
            catalog=fingerprint(),
            version=__version__,
        ),
    )


def _cut(filing: Filing, limit: int) -> tuple[Chunk, ...]:
    # The tokenizer is the slowest import of all, and a summary without a model counts no tokens.
    from summarizer.chunk import split  # noqa: PLC0415
    from summarizer.chunk.tokens import o200k  # noqa: PLC0415

    return split(filing, limit=limit, count=o200k())


def fetched(source: str, settings: Settings) -> Submission | None:
    """What a source names on EDGAR, from the cache if it is there; None if it names nothing there.

    Raises:
        NotFoundError: There is no such filing.
        TransportError: EDGAR could not be asked.
        UsageError: It is an address elsewhere, nobody's identity is set, or a setting is wrong.
    """
    from summarizer.edgar.remote import remote  # noqa: PLC0415

    what = remote(source, _addresses(settings))
    if what is None:
        return None
    with archive(settings) as edgar:
        return edgar.read(what)


@contextmanager
def archive(settings: Settings) -> Iterator[Archive]:
    """EDGAR as the settings reach it; nothing is opened before something has to be asked.

    Raises:
        UsageError: A base URL is none.
    """
    from pathlib import Path  # noqa: PLC0415
    from urllib.parse import urlsplit  # noqa: PLC0415

    from summarizer.edgar.archive import Archive  # noqa: PLC0415
    from summarizer.edgar.late import LateClient  # noqa: PLC0415
    from summarizer.edgar.shelf import Shelf  # noqa: PLC0415

    addresses = _addresses(settings)
    # What a mirror calls by a number is kept apart from what EDGAR does.
    host = urlsplit(addresses.archive).netloc.replace(":", "_")
    with ExitStack() as opened:
        client = LateClient(lambda: _client(addresses, host, settings, opened))
        yield Archive(addresses, Shelf(Path(settings.cache) / "edgar" / host), client.ask)


@contextmanager
def state(settings: Settings) -> Iterator[Database]:
    """The state database that the settings name.

    Raises:
        UsageError: It cannot be used.
    """
    from pathlib import Path  # noqa: PLC0415

    from summarizer.state import opened  # noqa: PLC0415

    database = opened(Path(settings.state))
    try:
        yield database
    finally:
        database.close()


def _addresses(settings: Settings) -> Addresses:
    from summarizer.edgar.addresses import Addresses  # noqa: PLC0415

    return Addresses.of(settings.edgar_url, settings.edgar_data_url)


def _client(addresses: Addresses, host: str, settings: Settings, opened: ExitStack) -> Client:
    from summarizer.edgar.client import Client, Terms  # noqa: PLC0415
    from summarizer.edgar.identity import user_agent  # noqa: PLC0415
    from summarizer.state import SharedLimiter  # noqa: PLC0415

    if settings.edgar_rate > _MOST_A_SECOND:
        raise UsageError(
            f"edgar_rate is {settings.edgar_rate}: EDGAR allows {_MOST_A_SECOND} requests a second",
            "8 leaves room for others at the same address",
        )
    terms = Terms(
        user_agent(settings.edgar_identity),
        proxy=settings.edgar_proxy,
        ca_bundle=settings.edgar_ca_bundle,
        timeout=settings.edgar_timeout,
        limit=settings.limit_bytes,
    )
    database = opened.enter_context(state(settings))
    # A turn must outlive connecting, sending and waiting for the answer.
    lease = 3.0 * max(settings.edgar_timeout, 30)
    limiter = SharedLimiter(database, host, settings.edgar_rate, lease=lease)
    return opened.enter_context(Client(addresses, terms, limiter))
