"""Replies of a language model to the rendered prompts: kept for replay, and scored.

    PYTHONPATH=. python benchmarks/replies.py keep ANSWERS CORPUS FILINGS FOLDER
    PYTHONPATH=. python benchmarks/replies.py score CORPUS FOLDER... [--page docs/models.md]

ANSWERS holds requests and answers, `NNNN.request.json` with the messages and `NNNN.answer.json`;
FILINGS names a filing a line by its accession number, in the order in which they were asked about;
FOLDER is where replies are kept by the digest of what was asked, without its words. A folder
`prompts` in it goes before the program's own. Scores are those of the suite `edgar-8k`, of the
filings whose reply is kept, beside the offline engine's on the same; `--page` writes the table into
a page. `judged.tsv` beside the folders says of withheld statements whether they were honest prose:
those that nobody has read yet are printed as lines of it.
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
from summarizer.errors import NotFoundError
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
    from collections.abc import Mapping, Sequence

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
# The marks of the table in a page, and how a withheld statement is known again.
_BEGIN, _END = "<!-- replies -->", "<!-- end of replies -->"
_HONEST, _BEGINS = "honest", 70
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
    scoring.add_argument("--page", type=Path, help="Write the table between its marks.")
    given = parser.parse_args()
    if given.command == "keep":
        _keep(given.answers, given.corpus, given.filings, given.folder, given.day)
    else:
        _score(given.corpus, given.folders, given.page)


class Answers:
    """A model whose answers lie in a folder, found by what was asked."""

    deadline = None

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
        words = Counter(_words(text))
        best, share = "", 0.0
        for stem, asked in self._asked:
            theirs = Counter(_words(asked[-1]["content"]))
            alike = (words & theirs).total() / max((words | theirs).total(), 1)
            if len(asked) == len(("system", "user")) and alike > share:
                best, share = stem, alike
        return (f"{share:.1%} of its words", best) if share > _ALIKE else ("", "")


def _words(question: str) -> list[str]:
    """The words of the filing in a question: of its lines those behind the marker."""
    return question.partition("#\n")[2].split()


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


def _score(corpus: Path, folders: Sequence[Path], page: Path | None) -> None:
    told = {folder.name: _told(corpus, folder) for folder in folders}
    names = sorted(set.intersection(*(set(each) for each in told.values())))
    columns = {"offline": _metrics(corpus, names, "offline", None)}
    for folder in folders:
        own = folder / "prompts"
        prompts = own if own.is_dir() else None
        columns[folder.name] = _metrics(corpus, names, f"replay:{folder}", prompts)
        columns[folder.name] |= _shares(folder, {name: told[folder.name][name] for name in names})
    lines = [f"| {len(names)} filings | " + " | ".join(columns) + " |"]
    lines.append("|---|" + "---|" * len(columns))
    metrics = [*_METRICS, *dict.fromkeys(key for each in columns.values() for key in each)]
    for metric in dict.fromkeys(metrics):
        if metric in _METRICS or " " in metric:
            cells = [column.get(metric, "") for column in columns.values()]
            if any(cells):
                lines.append(f"| {metric} | " + " | ".join(cells) + " |")
    table = "\n".join(lines)
    print(table)
    for folder in folders:
        _tell_whys(folder.name, told[folder.name])
    if page is not None:
        before, _, rest = page.read_text("utf-8").partition(_BEGIN)
        _, mark, after = rest.partition(_END)
        if not mark:
            raise SystemExit(f"{page} has no place for the table: {_BEGIN} ... {_END}")
        page.write_text(f"{before}{_BEGIN}\n{table}\n{_END}{after}", "utf-8")


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


def _shares(folder: Path, told: Mapping[str, Told]) -> dict[str, str]:
    """What of each kind was withheld, and how much of the honest prose; prints what is unread."""
    readings = _readings(folder)
    made, held, honest = Counter[str](), Counter[str](), Counter[str]()
    for filing, each in ((name, one) for name in told for one in told[name].verdicts):
        made[each.kind] += 1
        if each.verdict != "withheld":
            continue
        held[each.kind] += 1
        key = (folder.name, filing, each.kind, each.text[:_BEGINS])
        honest[each.kind] += readings.get(key) == _HONEST
        if each.kind != "flag" and key not in readings:
            print("\t".join((*key[:3], "?", each.why, key[3])))
    found = {}
    for kind in ("headline", "point", "event", "figure", "flag"):
        share = held[kind] / max(made[kind], 1)
        found[f"{kind}s withheld"] = f"{held[kind]} of {made[kind]} ({share:.0%})"
    prose = ("headline", "point", "event")
    fair = sum(made[kind] - held[kind] + honest[kind] for kind in prose)
    refused = sum(honest[kind] for kind in prose)
    found["honest prose refused"] = f"{refused} of {fair} ({refused / max(fair, 1):.0%})"
    return found


def _readings(folder: Path) -> dict[tuple[str, ...], str]:
    """What a person found each withheld statement to be."""
    path = folder.parent / "judged.tsv"
    if not path.exists():
        return {}
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]
    return {
        (version, filing, kind, begins): read for version, filing, kind, read, _, begins in rows
    }


def _tell_whys(version: str, told: Mapping[str, Told]) -> None:
    whys = Counter(
        (each.kind, each.why)
        for one in told.values()
        for each in one.verdicts
        if each.verdict == "withheld"
    )
    print(f"\n{version}: why withheld")
    for (kind, why), count in whys.most_common():
        print(f"  {count:4}  {kind}: {why}")


def _told(corpus: Path, folder: Path) -> dict[str, Told]:
    """What became of each filing's statements; filings that must be asked again are named."""
    model, found, lost = ReplayModel(folder), dict[str, Told](), []
    for name in _names(folder):
        try:
            found[name] = _walk(model, folder, _read(corpus, name))[1]
        except NotFoundError:
            lost.append(name)
    if lost:
        print(f"{folder.name}: other words are sent now, ask again about {', '.join(lost)}")
    return found


if __name__ == "__main__":
    main()
