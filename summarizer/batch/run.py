"""A run from its arguments to its files, read from top to bottom."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import FIRST_COMPLETED, wait
from datetime import UTC, datetime
from decimal import Decimal
from itertools import chain, islice
from os.path import realpath
from typing import TYPE_CHECKING, TypeAlias

from summarizer.batch.crew import Team, crew
from summarizer.batch.export import export, replacing
from summarizer.batch.plan import opened_plan
from summarizer.batch.records import failure_text
from summarizer.batch.sources import Refused, Where, expand
from summarizer.batch.standing import (
    BUDGET,
    BUDGET_EXIT_CODE,
    DONE,
    INTERRUPTED,
    UNASKED,
    Standing,
    run_json,
)
from summarizer.errors import UsageError
from summarizer.locks import exclusive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future
    from contextlib import AbstractContextManager
    from pathlib import Path

    from summarizer.batch.answers import Answer, Failure
    from summarizer.batch.crew import Submit
    from summarizer.batch.hand import Hand
    from summarizer.batch.order import Around, Order
    from summarizer.batch.plan import Plan, Row
    from summarizer.batch.sources import Named
    from summarizer.store import Store

__all__ = ["run"]

_Flying: TypeAlias = "dict[Future[Answer], Row]"
# A source, or what is none, and which of the arguments named it.
_Found: TypeAlias = "tuple[int, Named | Refused]"


def run(order: Order, hire: Callable[[int], Hand], store: Store, around: Around) -> Standing:
    """Gives every source its result, and writes the results out unless it was interrupted.

    Results that are stored are kept. What a worker held when it died is tried once more, each
    filing alone, and recorded as a failure if it dies again. A model that will answer nobody ends
    the run. Wherever it is killed, another one with the same arguments goes on from there.

    Args:
        order: What to do.
        hire: Makes a worker that may have so many calls out; each is used by as many threads as its
            share of the team's sources.
        store: Where results are kept.
        around: Whom to tell and whom to ask.

    Raises:
        UsageError: Another run is at work in the folder, or something cannot be written.
    """
    with _alone(order.folder), opened_plan(order.folder) as plan:
        store.sweep()
        course = _Course(order, plan, store, around)
        try:
            # A wrong setting shows before all sources have been looked up.
            with course.crew(hire, course.team(), around.tell) as submit:
                course.expand()
                course.treat_all(submit)
            course.treat_suspects(hire)
            return course.finish()
        finally:
            around.progress.clear()


def _alone(folder: Path) -> AbstractContextManager[None]:
    """Keeps every other run out of a folder."""
    return exclusive(
        folder / "lock",
        lambda holder: f"another run is at work in {str(folder)!r} (process {holder})",
        "wait for it, or give --run another folder",
    )


class _Course:
    """One run on its way: the counts, and the steps that change them."""

    def __init__(self, order: Order, plan: Plan, store: Store, around: Around) -> None:
        self.order, self.plan, self.store, self.around = order, plan, store, around
        # Two clocks: that of the wall may be set while the run is on.
        self.begun, self.begun_at = around.clock(), around.moment()
        self.counts: Counter[str] = Counter()
        self.cost: Decimal | None = Decimal(0)
        self.total = 0
        self.is_complete = True
        self.ended = DONE
        self._found = self._sources()
        self._first: Sequence[_Found] = ()

    def team(self) -> Team:
        """Those of the team who will have something to do: each takes a while to start."""
        self._first = tuple(islice(self._found, self.order.team.workers))
        return self.order.team.for_at_least(len(self._first))

    def crew(
        self, hire: Callable[[int], Hand], team: Team, tell: Callable[[str], None]
    ) -> AbstractContextManager[Submit]:
        """Has sources treated by a team until an end is asked for."""
        return crew(hire, team, tell, self.around.stop, self._tell_what_is_awaited)

    def expand(self) -> None:
        """Puts all sources in the plan, and says which of them are none."""
        for number, found in chain(self._first, self._found):
            if self.around.stop.wanted:
                self.is_complete = False
                break
            if isinstance(found, Refused):
                self._tell("refused", found.message)
            elif not self.plan.add(number, found.rank, found.source):
                self._tell("repeated", f"{found.told} is named before: it is taken once")
        self.total = self.plan.count()

    def treat_all(self, submit: Submit) -> None:
        """Has every source treated once, as many at a time as there are workers."""
        flying: _Flying = {}
        # One more than there are workers: none waits while an answer is written down.
        for row in self._allowed(self.plan.rows()):
            flying[submit(row.source)] = row
            if len(flying) > self.order.team.sources:
                self._land(flying)
        if self.ended != DONE:
            for future in [future for future in flying if future.cancel()]:
                del flying[future]
        while flying:
            self._land(flying)

    def treat_suspects(self, hire: Callable[[int], Hand]) -> None:
        """Has the sources treated once more, each alone, in which a worker has died."""
        suspects = self._allowed(self.plan.rows("killed"))
        first = next(suspects, None)
        if first is None:
            return
        # One worker for all that it lives through: each takes seconds to start.
        team = Team(1, 1, self.order.team.calls)
        with self.crew(hire, team, _silent) as submit:
            for row in chain([first], suspects):
                answer = submit(row.source).result()
                if answer.status in {"killed", "unexpected"}:
                    answer = self._recorded(answer)
                self._note(row, answer)

    def finish(self) -> Standing:
        """Writes the files of a run that was not interrupted; in any case, how it stands."""
        tally = None
        if self.ended != INTERRUPTED:
            tally = export(self.plan, self.store, self.order.folder, self.around.stop)
            if tally is None:
                self.ended = INTERRUPTED
        standing = self._standing()
        if tally is not None:
            # The template engine is slow to import, and a worker needs none of it.
            from summarizer.batch.report import report_html  # noqa: PLC0415

            with replacing(self.order.folder / "report.html") as page:
                page.write(report_html(standing, tally, self.plan.slowest(10), self.cost))
        with replacing(self.order.folder / "run.json") as record:
            record.write(run_json(standing, tally))
        return standing

    def _sources(self) -> Iterator[_Found]:
        where = Where(realpath(self.order.folder), self.order.limit)
        for number, argument in enumerate(self.order.sources):
            for found in expand(argument, where):
                yield number, found

    def _allowed(self, rows: Iterator[Row]) -> Iterator[Row]:
        """The sources that may be begun, until an end is asked for or no more can be made."""
        for row in rows:
            if self._stopped():
                return
            yield row

    def _tell_what_is_awaited(self) -> None:
        """Says why a run that was interrupted goes on: for as long as the model takes to answer."""
        self.around.progress.clear()
        self.around.tell("interrupted: calls that are out are awaited; again ends at once")

    def _stopped(self) -> bool:
        if self.around.stop.wanted and self.ended == DONE:
            self.ended = INTERRUPTED
        return self.ended != DONE

    def _land(self, flying: _Flying) -> None:
        done, _ = wait(flying, return_when=FIRST_COMPLETED)
        for future in done:
            row, answer = flying.pop(future), future.result()
            if answer.status == "unexpected":
                answer = self._recorded(answer)
            self._note(row, answer)

    def _recorded(self, answer: Answer) -> Answer:
        """The answer of a worker that died, after its failure was stored in its place."""
        assert answer.failure is not None
        self.store.create(answer.key, failure_text(answer.key, answer.failure))
        return answer._replace(status="made")

    def _note(self, row: Row, answer: Answer) -> None:
        if answer.fault is not None:
            raise UsageError(answer.fault.message, answer.fault.hint)
        # A filing for which nothing more could be spent has not failed, nor one to be tried again.
        is_open = answer.status in {"left", "killed"}
        self.plan.note(row, answer._replace(failure=None) if is_open else answer)
        if answer.status == "killed":
            return
        self._pay(answer)
        if is_open:
            self._leave(answer.failure)
            return
        self.counts[answer.status] += 1
        failure = answer.failure
        if failure is not None:
            self.counts[f"{answer.status} failures"] += 1
            if answer.status == "made":
                self._tell("told", _naming(row.source, failure.message))
        done, failed = self._through()
        self.around.progress.show(done, self.total, failed, self.cost)

    def _leave(self, failure: Failure | None) -> None:
        """Ends a run in which nothing more can be made, or is to be: what is in hand is awaited."""
        if self._stopped():
            return
        assert failure is not None
        self.ended = BUDGET if failure.exit_code == BUDGET_EXIT_CODE else UNASKED
        self._tell("told", f"{failure.message}: the run ends here")

    def _pay(self, answer: Answer) -> None:
        if answer.status == "kept":
            return
        if answer.cost is None or self.cost is None:
            self.cost = None
        else:
            self.cost += Decimal(answer.cost)

    def _through(self) -> tuple[int, int]:
        counts = self.counts
        return counts["made"] + counts["kept"], counts["made failures"] + counts["kept failures"]

    def _tell(self, kind: str, message: str) -> None:
        self.counts[kind] += 1
        self.around.progress.clear()
        self.around.tell(message)

    def _standing(self) -> Standing:
        return Standing(
            ended=self.ended,
            sources=self.total,
            made=self.counts["made"],
            kept=self.counts["kept"],
            failures=self.plan.failures(),
            kept_failures=self.counts["kept failures"],
            refused=self.counts["refused"],
            repeated=self.counts["repeated"],
            workers=self.order.team.calls or self.order.team.sources,
            begun=datetime.fromtimestamp(self.begun_at, UTC).isoformat(timespec="seconds"),
            seconds=self.around.clock() - self.begun,
            first_failure=self.plan.first_exit_code(),
            is_complete=self.is_complete,
        )


def _silent(_: str) -> None:
    """What was to be told has been told by the workers before."""


def _naming(source: str, message: str) -> str:
    return message if source in message else f"{source!r}: {message}"
