"""Settings to a ready Summarizer: the only place where the rooms meet."""

from __future__ import annotations

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
    from summarizer.domain.chunk import Chunk
    from summarizer.domain.filing import Filing
    from summarizer.settings import Settings

__all__ = ["assemble"]


def assemble(settings: Settings) -> Summarizer:
    """The Summarizer that the settings ask for.

    Raises:
        UsageError: The model is none that this version knows.
    """
    if settings.model != "offline":
        origin = settings.origins.get("model", "option")
        raise UsageError(
            f"no model {settings.model!r} ({origin}): only 'offline' is built in this version",
            "leave the model out, or name 'offline'",
        )
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
