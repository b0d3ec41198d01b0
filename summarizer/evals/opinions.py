"""A judge's opinions, on record beside the outputs as they come: what was paid for is not lost."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.domain.conversation import Completion, Outcome
from summarizer.errors import InputError, UsageError
from summarizer.evals.engine import recorded_fingerprint
from summarizer.evals.outputs import write_whole
from summarizer.pipeline.judging import Judged, JudgedFact, judged_statements

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from summarizer.domain.statement import Importance
    from summarizer.domain.summary import Summary

    Asking = Callable[[str, Sequence[str], Summary], Judged]

__all__ = ["JUDGED", "Opinion", "Record", "Verdict", "shown"]

JUDGED = "judged.jsonl"
_SCHEMA = "judged/1"
_PLACE = ("suite", "case", "repeat", "model", "prompt")


class Verdict(NamedTuple):
    """What a judge says of one fact, and whether a statement mentions all anchors of the label.

    A verdict of `UNJUDGED` says nothing.
    """

    importance: Importance
    verdict: str
    told: bool
    reason: str


class Opinion(NamedTuple):
    """What a judge says of one output: of each fact, and words that go beyond their quotes.

    `outcome` says why there are no verdicts where there are none; `shown` is a digest of what the
    judge was shown.
    """

    suite: str
    case: str
    repeat: int
    shown: str
    outcome: Outcome
    verdicts: tuple[Verdict, ...] = ()
    beyond: tuple[tuple[str, str], ...] = ()
    statements: int = 0


class Record:
    """The opinions on record in the folder of a run: one judge's, beside those of any other.

    An opinion takes the place of what the same judge said of the same output before; one without
    verdicts never takes the place of one that has them.
    """

    def __init__(self, folder: Path, model: str, prompt: str) -> None:
        """Reads what is on record.

        Raises:
            InputError: It is damaged.
            UsageError: A line that was left half written cannot be cleared away.
        """
        self._path = folder / JUDGED
        recorded = recorded_fingerprint(model).rpartition("=")[2]
        self._judge = {"model": model, "recorded": recorded, "prompt": prompt}
        self._rows: dict[tuple[object, ...], dict[str, Any]] = {}
        self._given: dict[str, _Given] = {}
        try:
            is_torn = self._read()
        except FileNotFoundError:
            return
        except (OSError, ValueError, KeyError, TypeError) as error:
            words = f"{str(self._path)!r} cannot be read: {error!r}"
            raise InputError(words, "move it away: its opinions are asked for anew") from error
        if is_torn:
            self.settle()

    def remembering(self, judged: Asking) -> Asking:
        """Asks as before, but not about what this judge gave its opinion of in an earlier run."""

        def remembered(name: str, facts: Sequence[str], summary: Summary) -> Judged:
            given = self._given.get(shown(facts, summary))
            return given.judged(facts) if given else judged(name, facts, summary)

        return remembered

    def keep(self, opinion: Opinion) -> Opinion:
        """Puts an opinion on record at once, and gives it back.

        Raises:
            UsageError: It cannot be written.
        """
        row = _row(opinion, self._judge)
        before = self._rows.get(_place(row))
        if before == row or (before and _is_ok(before) and not _is_ok(row)):
            return opinion
        self._rows[_place(row)] = row
        try:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(_line(row))
        except OSError as error:
            raise UsageError(f"cannot write {str(self._path)!r}: {error}") from error
        return opinion

    def settle(self) -> None:
        """Leaves each opinion once, where it was first given.

        Raises:
            UsageError: It cannot be written.
        """
        write_whole(self._path, "".join(map(_line, self._rows.values())))

    def _read(self) -> bool:
        """Gives whether the last line has no end: whoever was killed while writing left half."""
        *lines, last = self._path.read_bytes().split(b"\n")
        for line in filter(None, (*lines, last if _is_whole(last) else b"")):
            row = json.loads(line)
            if row["schema"] != _SCHEMA:
                raise ValueError(f"its schema is {row['schema']!r}")
            self._rows[_place(row)] = row
        mine = [row for row in self._rows.values() if self._judge.items() <= row.items()]
        self._given = {row["shown"]: _given(row) for row in mine if "shown" in row and _is_ok(row)}
        return bool(last)


class _Given(NamedTuple):
    """What was said before: a verdict and a reason for each fact, and words beyond quotes."""

    verdicts: tuple[tuple[str, str], ...]
    beyond: tuple[tuple[str, str], ...]

    def judged(self, facts: Sequence[str]) -> Judged:
        found = tuple(
            JudgedFact(fact, verdict, (), reason)
            for fact, (verdict, reason) in zip(facts, self.verdicts, strict=True)
        )
        return Judged(found, self.beyond, Completion(Outcome.OK), ())


def shown(facts: Sequence[str], summary: Summary) -> str:
    """A digest of the facts and statements that a judge is shown: it is asked about them once."""
    return sha256(json.dumps([list(facts), judged_statements(summary)]).encode()).hexdigest()


def _is_whole(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def _given(row: Mapping[str, Any]) -> _Given:
    return _Given(
        tuple((each["verdict"], each["reason"]) for each in row["facts"]),
        tuple((each["statement"], each["words"]) for each in row["beyond"]),
    )


def _row(opinion: Opinion, judge: Mapping[str, str]) -> dict[str, Any]:
    return {
        "schema": _SCHEMA,
        "suite": opinion.suite,
        "case": opinion.case,
        "repeat": opinion.repeat,
        **judge,
        "shown": opinion.shown,
        "outcome": opinion.outcome.value,
        "facts": [verdict._asdict() for verdict in opinion.verdicts],
        "beyond": [{"statement": text, "words": words} for text, words in opinion.beyond],
    }


def _place(row: Mapping[str, Any]) -> tuple[object, ...]:
    return tuple(row[name] for name in _PLACE)


def _is_ok(row: Mapping[str, Any]) -> bool:
    return bool(row["outcome"] == Outcome.OK)


def _line(row: Mapping[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False) + "\n"
