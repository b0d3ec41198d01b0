"""A run: every case asked once, outputs kept as they come, a manifest that says what was asked."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.errors import InputError, SummarizerError, UsageError
from summarizer.evals.engine import Engine
from summarizer.evals.filings import NOWHERE, NotAtHand, Places, find_filing
from summarizer.evals.outputs import DONE, FAILED, NOT_RUN, Output, Outputs, Work, write_whole
from summarizer.render import to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from summarizer.domain.filing import Submission
    from summarizer.domain.summary import Summary
    from summarizer.evals.suites import Case, Suite
    from summarizer.pipeline import Summarizer

__all__ = [
    "MANIFEST",
    "Asked",
    "Manifest",
    "Plan",
    "Spent",
    "Step",
    "read_manifest",
    "relabelled",
    "run",
    "write_manifest",
]

MANIFEST = "manifest.json"
_SCHEMA = "run/1"
_ANSWERED = frozenset(("ok", "offline"))


class Asked(NamedTuple):
    """One piece of work of a run; no key where the filing is not at hand.

    It is the same case in two runs if `label`, the label's digest, and the filing's are the same.
    """

    suite: str
    case: str
    repeat: int
    label: str
    sha256: str
    key: str | None
    reason: str = ""


class Spent(NamedTuple):
    """Calls, tokens and dollars of a whole run; None where a price is not known, never 0."""

    calls: int
    tokens: int
    cost_usd: float | None


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a run asked, of what, and of whom.

    `suites` maps their names to their digests, `folders` to where those lie that were named by
    a folder. `spent` is what all its outputs took together, once they are scored.
    """

    engine: Engine
    split: str
    suites: dict[str, str]
    folders: dict[str, str]
    asked: tuple[Asked, ...]
    seed: int
    started: str
    seconds: float = 0.0
    spent: Spent | None = None


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


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Writes what a run asked beside its outputs.

    Raises:
        UsageError: It cannot be written.
    """
    engine = manifest.engine
    record = {
        "schema": _SCHEMA,
        "engine": {
            "fingerprint": engine.fingerprint,
            "model": engine.model,
            "code": engine.code,
            "catalogue": engine.catalogue,
            "commit": engine.commit,
            "prompts": engine.prompts,
            "parameters": engine.parameters,
        },
        "split": manifest.split,
        "suites": manifest.suites,
        "folders": manifest.folders,
        "seed": manifest.seed,
        "started": manifest.started,
        "seconds": round(manifest.seconds, 3),
        "spent": manifest.spent._asdict() if manifest.spent else None,
        "asked": [list(each) for each in manifest.asked],
    }
    write_whole(folder / MANIFEST, json.dumps(record, ensure_ascii=False, indent=1) + "\n")


def relabelled(manifest: Manifest, suites: Mapping[str, Suite]) -> Manifest:
    """The manifest with the labels as they are now: what its outputs are scored against."""
    digests = {
        (suite.name, each.id): each.digest for suite in suites.values() for each in suite.cases
    }
    return replace(
        manifest,
        suites={name: suites[name].digest for name in manifest.suites},
        asked=tuple(
            each._replace(label=digests.get((each.suite, each.case), each.label))
            for each in manifest.asked
        ),
    )


def read_manifest(folder: Path) -> Manifest:
    """What a run asked.

    Raises:
        UsageError: The folder holds no run.
        InputError: Its manifest is damaged.
    """
    path = folder / MANIFEST
    if not path.exists():
        raise UsageError(f"{str(folder)!r} holds no run", "'summarizer evals run' makes one")
    try:
        record: dict[str, Any] = json.loads(path.read_bytes())
        if record["schema"] != _SCHEMA:
            raise ValueError(f"its schema is {record['schema']!r}")  # noqa: TRY301 - told below
        spent = record.get("spent")
        engine = {name: value for name, value in record["engine"].items() if name != "fingerprint"}
        return Manifest(
            Engine(**engine),
            record["split"],
            record["suites"],
            record["folders"],
            tuple(Asked(*each) for each in record["asked"]),
            record["seed"],
            record["started"],
            record["seconds"],
            Spent(**spent) if spent else None,
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        words = f"{str(path)!r} cannot be read: {error!r}"
        raise InputError(words, "run the suites anew: kept outputs are not asked again") from error


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
