"""One source to one stored result: what a worker does, again and again."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event
from time import perf_counter
from typing import TYPE_CHECKING

from summarizer import render
from summarizer.batch.answers import Answer, Failure
from summarizer.batch.records import failure_of, failure_text, result_from, summary_text
from summarizer.domain.conversation import Outcome
from summarizer.errors import StoppedError, SummarizerError, UsageError
from summarizer.store import filing_digest, result_key, unread_key
from summarizer.turns import working

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarizer.domain.filing import Filing, Submission
    from summarizer.domain.summary import Summary
    from summarizer.pipeline import Summarizer
    from summarizer.store import Store

__all__ = ["Bench", "treat"]


@dataclass(frozen=True, slots=True)
class Bench:
    """What a worker works with.

    `parameters` is whatever changes a result and is not said by the summarizer's provenance.
    """

    read: Callable[[str], Submission]
    summarizer: Summarizer
    store: Store
    retry_failed: bool = False
    parameters: Mapping[str, object] = field(default_factory=dict)
    stopped: Event = field(default_factory=Event)

    def stop(self) -> int:
        """Begins nothing more and asks no model: what needs either is left for a later run.

        Tells how many calls of the model are out, which are awaited.
        """
        self.stopped.set()
        return self.summarizer.stop()


def treat(source: str, bench: Bench, tell: Callable[[str], None]) -> Answer:
    """The result of a source, stored: the one from before if there is one, else made now.

    A failure from before stands unless `retry_failed`; one that blames the call (a missing key,
    no identity) is always tried again, for the call may have been mended. What a model gives that
    will answer nobody else either (a cap is reached, the quota is used up) is not stored, nor is
    what a stop came before; what the model has answered by then is kept where answers are.

    Args:
        source: What a summary is wanted of.
        bench: What to work with.
        tell: Is told the key as soon as it is known, and before anything can happen under it.

    Raises:
        UsageError: The store cannot be read or written to.
    """
    begun = perf_counter()
    made_by, parameters = bench.summarizer.provenance, bench.parameters
    unread = unread_key(source, made_by, parameters)
    if bench.stopped.is_set():
        return Answer("left", unread)
    tell(unread)
    kept = _kept(unread, bench)
    if kept is not None:
        return kept
    submission = _read(source, bench)
    if isinstance(submission, Failure):
        return _failed(unread, submission, bench, begun)
    key = result_key(filing_digest(submission), made_by, parameters)
    tell(key)
    return _kept(key, bench) or _made(key, submission, bench, begun)


def _kept(key: str, bench: Bench) -> Answer | None:
    text = bench.store.read(key)
    if text is None:
        return None
    failure = failure_of(result_from(text))
    if failure is None:
        return Answer("kept", key)
    if bench.retry_failed or failure.exit_code == UsageError.exit_code:
        bench.store.remove(key)
        return None
    return Answer("kept", key, failure)


def _read(source: str, bench: Bench) -> Submission | Failure:
    try:
        return bench.read(source)
    except SummarizerError as error:
        return Failure(error.code, str(error), error.exit_code)
    except MemoryError:
        return _TOO_LARGE


def _made(key: str, submission: Submission, bench: Bench, begun: float) -> Answer:
    try:
        with working():
            filing, summary = _summarized(submission, bench)
            failure, cost = _unanswered(summary), summary.usage.cost_usd
            if summary.provenance.model_status in _ENDING:
                return Answer("left", key, failure, cost=cost, seconds=perf_counter() - begun)
            text = summary_text(key, render.to_json(summary, filing), failure)
    except StoppedError:
        return Answer("left", key, seconds=perf_counter() - begun)
    except SummarizerError as error:
        return _failed(key, Failure(error.code, str(error), error.exit_code), bench, begun)
    except RecursionError:
        return _failed(key, _TOO_DEEP, bench, begun)
    except MemoryError:
        return _failed(key, _TOO_LARGE, bench, begun)
    bench.store.create(key, text)
    return Answer("made", key, failure, cost=cost, seconds=perf_counter() - begun)


def _summarized(submission: Submission, bench: Bench) -> tuple[Filing, Summary]:
    # Others may have computed for long before this was in turn.
    if bench.stopped.is_set():
        raise StoppedError("an end was asked for before it was begun")
    filing = bench.summarizer.parse(submission)
    return filing, bench.summarizer.summarize(filing)


def _unanswered(summary: Summary) -> Failure | None:
    """Why the model had no part in a summary; None if it had, or was not asked for."""
    status = summary.provenance.model_status
    if status in _ANSWERED:
        return None
    if status == Outcome.BUDGET:
        return _OVER_BUDGET
    return Failure(f"model-{status}", f"the model gave no answer that can be used ({status})", 5)


def _failed(key: str, failure: Failure, bench: Bench, begun: float) -> Answer:
    bench.store.create(key, failure_text(key, failure))
    return Answer("made", key, failure, seconds=perf_counter() - begun)


_ENDING = frozenset(outcome.value for outcome in Outcome if outcome.ends_asking)
_ANSWERED = frozenset({"ok", "offline"})
_OVER_BUDGET = Failure("budget", "a cap of the run is reached", 6)
_TOO_LARGE = Failure("input", "it is too large to be read in memory", 3)
_TOO_DEEP = Failure("input", "it is nested too deeply to be read", 3)
