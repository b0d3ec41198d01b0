"""A worker of `summarizer batch`: started by it, never by people."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.batch.worker import serve
from summarizer.cli.collector import seldom_collected
from summarizer.cli.processors import keep_to
from summarizer.turns import hand_over_soon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.batch.treating import Bench
    from summarizer.domain.filing import Submission
    from summarizer.model_assembly import Wishes
    from summarizer.settings import Settings

__all__ = ["Job", "bench", "command_line", "main"]


class Job(NamedTuple):
    """What a worker is told when it is started.

    It treats sources in so many `lanes`, with at most so many `calls` out, 0 for what the settings
    say, on one `processor` if there is one for it alone; `wishes` is what is said of a model, if
    any is.
    """

    store: str
    model: str
    lanes: int = 1
    calls: int = 0
    processor: int | None = None
    retry_failed: bool = False
    debug: bool = False
    wishes: Mapping[str, Any] | None = None


def main() -> None:
    """Serves the parent; the one argument is a `Job` as JSON."""
    job = Job(**json.loads(sys.argv[1]))
    keep_to(job.processor)
    hand_over_soon()
    with seldom_collected():
        serve(lambda: bench(job), lanes=job.lanes, debug=job.debug)


def command_line(job: Job) -> tuple[str, ...]:
    """What starts a worker: this interpreter with this package, and no module of the work folder.

    Settings are read by the worker itself, from the same environment and the same folder.
    """
    place = str(Path(__file__).parent.parent.parent)
    program = (
        f"import sys; sys.path.append({place!r}); "
        "from summarizer.cli.batch_worker import main; main()"
    )
    return (sys.executable, "-P", "-c", program, json.dumps(job._asdict()))


def bench(job: Job) -> Bench:
    """What a worker works with: sources are read as every other command reads them.

    Raises:
        UsageError: A setting is wrong, or what is said of the model.
    """
    from summarizer.assembly import assemble  # noqa: PLC0415
    from summarizer.batch.treating import Bench  # noqa: PLC0415
    from summarizer.cli.sources import read  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415
    from summarizer.store import open_store  # noqa: PLC0415

    settings = read_settings({"model": job.model, "model_calls": job.calls or None})

    def read_one(source: str) -> Submission:
        return read(source, (), settings.limit_bytes)

    summarizer = assemble(settings, _wishes(job.wishes))
    parameters = _parameters(settings)
    return Bench(read_one, summarizer, open_store(Path(job.store)), job.retry_failed, parameters)


def _wishes(said: Mapping[str, Any] | None) -> Wishes | None:
    if said is None:
        return None
    from summarizer.model_assembly import Wishes  # noqa: PLC0415

    paths = {name: Path(said[name]) for name in ("prompts", "record") if said.get(name)}
    together = tuple(said["together"]) if said.get("together") else None
    return Wishes(**{**said, **paths, "together": together})


def _parameters(settings: Settings) -> Mapping[str, object]:
    """What changes the answers of a model and is not in its name or in the prompts."""
    if settings.model == "offline":
        return {}
    return {
        "address": settings.openai_base_url if settings.model.startswith("openai:") else "",
        "chunk_tokens": settings.chunk_tokens,
        "output": settings.model_output,
    }
