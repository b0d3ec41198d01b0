"""Replies of a language model to the rendered prompts: kept for replay, and scored.

    PYTHONPATH=. python benchmarks/replies.py keep ANSWERS CORPUS FILINGS FOLDER
    PYTHONPATH=. python benchmarks/replies.py score CORPUS FOLDER...

ANSWERS holds requests and answers, `NNNN.request.json` with the messages and `NNNN.answer.json`;
FILINGS names a filing a line by its accession number, in the order in which they were asked about;
FOLDER is where replies are kept by the digest of what was asked, without its words. A folder
`prompts` in it goes before the program's own. Scores are those of the suite `edgar-8k`, of the
filings whose reply is kept, beside the offline engine's on the same.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.assembly import assemble
from summarizer.domain.conversation import Completion, ModelIdentity, Outcome, Question, TokenUsage
from summarizer.edgar import read_source
from summarizer.model_assembly import Wishes, planned
from summarizer.models import (
    Asker,
    Desk,
    MemoryBudget,
    MemoryCache,
    MemoryLimiter,
    ReplayModel,
    SystemClock,
)
from summarizer.models.digests import conversation_digest
from summarizer.models.wire import completion_record
from summarizer.pipeline.model_path import ModelPath, Told
from summarizer.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.domain.ports import ChatModel
    from summarizer.domain.summary import Summary

_SETTINGS = Settings(model="openai:gpt-5-mini")
_METRICS = (
    "flags.precision",
    "flags.recall",
    "flags.severity_exact",
    "flags.false_alarms",
    "events.f1",
    "figures.f1",
    "facts.vital_recall",
    "facts.recall",
    "headline.vital",
    "grounding.verbatim",
    "numbers.supported",
)
# So much of a filing's text must have been in the request for its answer to be one to it.
_ALIKE = 0.9


def main() -> None:
    """Keeps or scores."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    keeping = commands.add_parser("keep")
    for name in ("answers", "corpus", "filings", "folder"):
        keeping.add_argument(name, type=Path)
    keeping.add_argument("--day", required=True, help="When the replies were written.")
    scoring = commands.add_parser("score")
    scoring.add_argument("corpus", type=Path)
    scoring.add_argument("folders", type=Path, nargs="+")
    scoring.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    if given.command == "keep":
        _keep(given.answers, given.corpus, given.filings, given.folder, given.day)
    else:
        _score(given.corpus, given.folders, verbose=given.verbose)


class Answers:
    """A model whose answers lie in a folder, found by what was asked."""

    identity = ModelIdentity("answers")

    def __init__(self, folder: Path) -> None:
        self.kept: list[tuple[Question, Completion, str]] = []
        self.at = 0
        self._asked = [
            (path.name.partition(".")[0], json.loads(path.read_text("utf-8"))["messages"])
            for path in sorted(folder.glob("*.request.json"))
        ]
        self._folder = folder

    def ask(self, question: Question, /) -> Completion:
        """The answer to exactly this, or to what differs from it in little."""
        said = [{"role": each.role.value, "content": each.text} for each in question.messages]
        how, stem = "word for word", next((s for s, asked in self._asked if asked == said), "")
        if not stem and question.prompt == "facts":
            how, stem = self._nearest(question.messages[-1].text)
        path = self._folder / f"{stem}.answer.json"
        if not stem or not path.exists():
            return Completion(Outcome.REFUSAL, detail="nobody was asked")
        completion = Completion(Outcome.OK, path.read_text("utf-8"), TokenUsage(0, 0))
        self.kept.append((question, completion, how))
        return completion

    def _nearest(self, text: str) -> tuple[str, str]:
        lines = set(text.split("\n")[1:])
        best, share = "", 0.0
        for stem, asked in self._asked:
            theirs = set(asked[-1]["content"].split("\n")[1:])
            alike = len(lines & theirs) / max(len(lines | theirs), 1)
            if len(asked) == len(("system", "user")) and alike > share:
                best, share = stem, alike
        return (f"{share:.0%} of its lines", best) if share > _ALIKE else ("", "")


def _keep(answers: Path, corpus: Path, filings: Path, folder: Path, day: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.json"):
        old.unlink()
    model = Answers(answers)
    unanswered = []
    for name in filings.read_text("utf-8").split():
        before = len(model.kept)
        summary, _ = _walk(model, folder, _read(corpus, name))
        if summary.provenance.model_status != "ok":
            unanswered.append(name)
        for question, completion, how in model.kept[before:]:
            record = {
                "schema": "reply/1",
                "by": "a language model that was shown the rendered prompt; no provider's API",
                "written": day,
                "filing": name,
                "prompt": question.prompt,
                "fingerprint": question.fingerprint,
                "asked": how,
                "completion": completion_record(completion),
            }
            path = folder / f"{conversation_digest(question)[:32]}.json"
            path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
    missing = {"repair": {"outcome": "refusal", "detail": "not asked again"}}
    (folder / "missing.json").write_text(json.dumps(missing) + "\n", "utf-8")
    print(f"{len(model.kept)} replies kept in {folder}; not answered: {unanswered or 'none'}")
    print(Counter(how for _, _, how in model.kept))


def _walk(model: ChatModel, folder: Path, filing: Filing) -> tuple[Summary, Told]:
    """A filing's summary with a model, and what became of each of its statements."""
    own = folder / "prompts"
    wishes = Wishes(prompts=own if own.is_dir() else None, use_cache=False)
    offline = assemble(Settings())
    inquiry = planned(offline, _SETTINGS, wishes).inquiry
    clock = SystemClock()
    limiter = MemoryLimiter(requests=10**6, tokens=10**12, clock=clock)
    desk = Desk(MemoryCache(), MemoryBudget(), limiter, clock, None)
    inquiry = replace(inquiry, asker=Asker(model, desk))
    provenance = replace(offline.provenance, model="replies", model_status="ok")
    told: list[Told] = []
    summary = ModelPath(offline.rooms, inquiry, provenance, told.append).summarize(filing)
    return summary, told[0]


def _read(corpus: Path, name: str) -> Filing:
    path = next(corpus.glob(f"{name}.*"))
    source = read_source(str(path), (), stdin=BytesIO(), limit=10**9, fetch=lambda _: None)
    return assemble(Settings()).parse(source)


def _names(folder: Path) -> list[str]:
    kept = (json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json")))
    return sorted({record["filing"] for record in kept if "filing" in record})


def _score(corpus: Path, folders: Sequence[Path], *, verbose: bool) -> None:
    names = sorted(set.intersection(*(set(_names(folder)) for folder in folders)))
    columns = {"offline": _metrics(corpus, names, "offline", None)}
    for folder in folders:
        own = folder / "prompts"
        columns[folder.name] = _metrics(
            corpus, names, f"replay:{folder}", own if own.is_dir() else None
        )
    print(f"{len(names)} filings\n{'':24}" + "".join(f"{name:>10}" for name in columns))
    for metric in _METRICS:
        if any(metric in column for column in columns.values()):
            cells = (column.get(metric, "-") for column in columns.values())
            print(f"{metric:24}" + "".join(f"{cell:>10}" for cell in cells))
    for folder in folders:
        _tell_verdicts(corpus, names, folder, verbose=verbose)


def _metrics(
    corpus: Path, names: Sequence[str], model: str, prompts: Path | None
) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as run:
        command = [sys.executable, "-m", "summarizer", "evals", "run", "--suite", "edgar-8k"]
        command += ["--corpus", str(corpus.parent), "--model", model, "--run", run]
        command += [each for name in names for each in ("--case", name)]
        command += [] if prompts is None else ["--prompts", str(prompts)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    rows = (line.split() for line in ran.stdout.splitlines())
    found = {row[0]: row[1] for row in rows if len(row) > 1 and "." in row[0]}
    if not found:
        raise SystemExit(ran.stderr or ran.stdout)
    return found


def _tell_verdicts(corpus: Path, names: Sequence[str], folder: Path, *, verbose: bool) -> None:
    counts, whys = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for name, told in _told(corpus, names, folder):
        for each in told.verdicts:
            counts[each.kind, each.verdict] += 1
            if each.verdict in {"withheld", "not shown"}:
                whys[each.kind, each.why] += 1
                if verbose:
                    print(json.dumps([folder.name, name, each.kind, each.why, each.text]))
    print(f"\n{folder.name}: statements of the first replies")
    for kind in ("headline", "point", "event", "figure", "flag"):
        made = sum(count for (of, _), count in counts.items() if of == kind)
        parts = ", ".join(f"{n} {verdict}" for (of, verdict), n in counts.items() if of == kind)
        held = counts[kind, "withheld"]
        print(f"  {kind:9} {made:4}  withheld {held / max(made, 1):6.1%}   ({parts})")
    for (kind, why), count in whys.most_common():
        print(f"  {count:4}  {kind}: {why or 'another part stands in its place'}")


def _told(corpus: Path, names: Sequence[str], folder: Path) -> Iterator[tuple[str, Told]]:
    model = ReplayModel(folder)
    for name in names:
        yield name, _walk(model, folder, _read(corpus, name))[1]


if __name__ == "__main__":
    main()
