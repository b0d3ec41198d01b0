"""A run: every case asked once, and outputs kept as they come."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import InputError, SummarizerError
from summarizer.evals.filings import NOWHERE, NotAtHand, Places, find_filing
from summarizer.evals.manifests import Asked
from summarizer.evals.outputs import DONE, FAILED, NOT_RUN, Output, Outputs, Work
from summarizer.render import to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from summarizer.domain.filing import Submission
    from summarizer.domain.summary import Summary
    from summarizer.evals.engine import Engine
    from summarizer.evals.suites import Case, Suite
    from summarizer.pipeline import Summarizer

__all__ = ["Plan", "Step", "run"]

_ANSWERED = frozenset(("ok", "offline"))


@dataclass(frozen=True, slots=True)
class Plan:
    """What to run: suites, how often each case, and where things lie."""

    suites: tuple[Suite, ...]
    folder: Path
    places: Places = NOWHERE
    split: str = "dev"
    repeats: int = 1
    jobs: int = 1
    again: bool = False
    only: frozenset[str] = field(default_factory=frozenset)


class Step(NamedTuple):
    """One piece of work that is done, or was done before."""

    done: int
    of: int
    asked: Asked
    status: str
    made: bool
    cost: Decimal | None = None


def run(
    plan: Plan,
    engine: Engine,
    summarizer: Summarizer,
    clock: Callable[[], float],
    tell: Callable[[Step], None],
) -> tuple[Asked, ...]:
    """Asks what has not been asked yet, in order, and keeps every output as soon as it is there.

    What was kept before is not asked again, and a failure is kept with its reason as well. One run
    at a time may be at work in a folder.

    Args:
        plan: What to run.
        engine: What answers, for the keys of the work.
        summarizer: What answers.
        clock: Seconds from any beginning.
        tell: Is told of each piece of work, in order.
    """
    desk = _Desk(engine, summarizer, clock, Outputs(plan.folder / "outputs"), plan)
    desk.outputs.sweep()
    tasks = [_Task(*pair, at) for pair in _cases(plan) for at in range(plan.repeats)]
    asked: list[Asked] = []
    for done in _in_order(tasks, desk, plan.jobs):
        asked.append(done.asked)
        tell(done._replace(done=len(asked), of=len(tasks)))
    return tuple(asked)


class _Task(NamedTuple):
    suite: Suite
    case: Case
    repeat: int


class _Desk(NamedTuple):
    """Who answers, and where answers go."""

    engine: Engine
    summarizer: Summarizer
    clock: Callable[[], float]
    outputs: Outputs
    plan: Plan


def _cases(plan: Plan) -> Iterator[tuple[Suite, Case]]:
    for suite in plan.suites:
        for case in suite.cases:
            if not plan.only or case.id in plan.only:
                yield suite, case


def _in_order(tasks: Sequence[_Task], desk: _Desk, jobs: int) -> Iterator[Step]:
    if jobs == 1:
        yield from (_work(task, desk) for task in tasks)
        return
    pool = ThreadPoolExecutor(jobs)
    try:
        yield from pool.map(lambda task: _work(task, desk), tasks)
    finally:
        # Whoever interrupts a run does not wait for what has not begun.
        pool.shutdown(wait=True, cancel_futures=True)


def _work(task: _Task, desk: _Desk) -> Step:
    """Asks for an output if it is not there, and keeps it."""
    suite, case, repeat = task
    found = find_filing(case, suite, desk.plan.places)
    if isinstance(found, NotAtHand):
        missing = Asked(suite.name, case.id, repeat, case.digest, "", None, found.reason)
        return Step(0, 0, missing, NOT_RUN, made=False)
    work = Work(suite.name, case.id, found.sha256, desk.engine.fingerprint, repeat)
    asked = Asked(suite.name, case.id, repeat, case.digest, found.sha256, work.key)
    if desk.outputs.has(work.key):
        status = _kept_status(desk.outputs, work.key)
        if status is not None and not (status == FAILED and desk.plan.again):
            return Step(0, 0, asked, status, made=False)
        desk.outputs.drop(work.key)
    output, cost = _ask(task, found.submission, desk)
    return Step(0, 0, asked, output.status, desk.outputs.keep(work.key, output), cost)


def _kept_status(outputs: Outputs, key: str) -> str | None:
    """What became of a piece of work before; None where its file is damaged, as disks do."""
    try:
        return outputs.read(key).status
    except InputError:
        return None


def _ask(task: _Task, submission: Submission, desk: _Desk) -> tuple[Output, Decimal | None]:
    suite, case, repeat = task
    began = desk.clock()
    reason, text, cost = "", "", None
    try:
        filing = desk.summarizer.parse(submission)
        summary = desk.summarizer.summarize(filing)
        text = to_json(summary, filing)
        reason = _not_answered(summary)
        cost = Decimal(summary.usage.cost_usd) if summary.usage.cost_usd is not None else None
    except SummarizerError as error:
        reason = f"{error.code}: {error}"
    except RecursionError:
        reason = "input: nested too deeply to be read"
    text = "" if reason else text
    status, seconds = DONE if text else FAILED, round(desk.clock() - began, 4)
    return Output(suite.name, case.id, repeat, status, seconds, text, reason), cost


def _not_answered(summary: Summary) -> str:
    """Why a model did not answer: what stands in its place is the offline engine's, and no score.

    Empty where it did, or where none was asked.
    """
    status = summary.provenance.model_status
    return "" if status in _ANSWERED else f"model: {status}"
