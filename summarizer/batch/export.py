"""All results of a run in files: JSON Lines, and a sheet for flags and one for figures.

Results are read from the store one by one, in the order of the sources; files take the place of
older ones at the end, whole.
"""

from __future__ import annotations

import csv
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any

from summarizer.batch.records import exported, result_from
from summarizer.batch.tally import Tally
from summarizer.errors import UsageError
from summarizer.render.sheet import cell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from summarizer.batch.plan import Plan
    from summarizer.batch.records import Result
    from summarizer.batch.stopping import Stop
    from summarizer.store import Store

__all__ = ["EXPORTS", "export", "replacing"]

EXPORTS = ("results.jsonl", "flags.csv", "figures.csv")

_STORED = frozenset({"made", "kept"})
_FILING = ("source", "accession", "registrant", "form", "period", "filed")
_QUOTE = ("quote", "start", "end", "page", "evidence")
_FLAG = (*_FILING, "code", "severity", "status", "reason", "origin", *_QUOTE)
_FIGURE = (*_FILING, "label", "value", "unit", "time", "as_written", "tag", "origin", *_QUOTE)


def export(plan: Plan, store: Store, folder: Path, stop: Stop) -> Tally | None:
    """Writes the results of all sources that have one; gives what they add up to.

    None, and no file, if the end is asked for on the way.

    Raises:
        UsageError: A file cannot be written, or a result is no longer in the store.
    """
    tally = Tally()
    with ExitStack() as files:
        lines, flag_file, figure_file = (
            files.enter_context(replacing(folder / name, stop)) for name in EXPORTS
        )
        flags, figures = _sheet(flag_file, _FLAG), _sheet(figure_file, _FIGURE)
        for row in plan.rows(every=True):
            if stop.wanted:
                return None
            if row.status not in _STORED:
                continue
            result = _stored(store, row.key or "", row.source)
            lines.write(exported(row.source, result))
            _write_rows(row.source, result, flags, figures)
            tally.add(result)
    return None if stop.wanted else tally


@contextmanager
def replacing(path: Path, stop: Stop | None = None) -> Iterator[IO[str]]:
    """A stream to a file that is there when all of it was written, and not before.

    Nothing is kept if by then an end is asked for.

    Raises:
        UsageError: It cannot be written.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
            yield stream
        if stop is None or not stop.wanted:
            part.replace(path)
    except OSError as error:
        raise UsageError(
            f"cannot write {str(path)!r}: {error.strerror or error}",
            "what is stored stays: make room and start again",
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _stored(store: Store, key: str, source: str) -> Result:
    text = store.read(key)
    if text is None:
        raise UsageError(
            f"the result of {source!r} is no longer in the store", "start again: it is made anew"
        )
    return result_from(text)


def _sheet(stream: IO[str], columns: tuple[str, ...]) -> Callable[[dict[str, str]], object]:
    writer = csv.DictWriter(stream, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    return writer.writerow


def _write_rows(
    source: str,
    result: Result,
    flags: Callable[[dict[str, str]], object],
    figures: Callable[[dict[str, str]], object],
) -> None:
    summary = result["summary"]
    if summary is None:
        return
    facts = summary["filing"]
    head = {"source": cell(source)} | {name: cell(facts[name] or "") for name in _FILING[1:]}
    for flag in summary["risk_flags"]:
        words = {name: cell(flag[name] or "") for name in ("code", "severity", "status", "reason")}
        flags(head | words | {"origin": " ".join(flag["origin"])} | _quote(flag["evidence"]))
    for figure in summary["figures"]:
        names = ("label", "unit", "as_written", "tag", "origin")
        words = {name: cell(figure[name] or "") for name in names}
        numbers = {"value": figure["value"], "time": cell(figure["period"] or "")}
        figures(head | words | numbers | _quote(figure["evidence"]))


def _quote(evidence: list[dict[str, Any]]) -> dict[str, str]:
    if not evidence:
        return {"evidence": "0"}
    first = evidence[0]
    return {
        "quote": cell(first["quote"]),
        "start": str(first["start"]),
        "end": str(first["end"]),
        "page": "" if first["page"] is None else str(first["page"]),
        "evidence": str(len(evidence)),
    }
