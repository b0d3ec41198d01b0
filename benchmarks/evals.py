"""Ten thousand stored outputs: what scoring them and drawing the report takes, as whole processes.

    python -m benchmarks.evals [--outputs 10000] [--shape repeats|filings|both] [--peer]

`repeats` asks the filings of `hard-negatives` again and again; `filings` are as many filings, each
a file of its own with a label of its own and a registrant of its own, which is the worst case:
every one is read anew, and every resample draws ten thousand registrants. The outputs are those of
the offline engine, made once and stored under their keys; making them is not counted. `--peer`
draws the intervals of the primary metrics with `scipy.stats.bootstrap` from the same scores, side
by side.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from summarizer.assembly import assemble
from summarizer.evals.engine import Engine
from summarizer.evals.manifests import Asked, Manifest, write_manifest
from summarizer.evals.outputs import Output, Outputs, Work
from summarizer.evals.rows import read_rows
from summarizer.evals.runs import Plan, run
from summarizer.evals.statistics.bootstrap import Ratios, intervals
from summarizer.evals.suites import Suite, read_suite
from summarizer.evals.tables import case_scores, metric_ratios
from summarizer.evals.yaml_files import read_yaml
from summarizer.settings import Settings

_SUITE = Path(__file__).parent.parent / "evals" / "hard-negatives"
_ENGINE = Engine("offline", "benchmark", "benchmark")


class Cost(NamedTuple):
    """What a process took."""

    wall: float
    processor: float


def main() -> None:
    """Prints a line a command and shape."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--outputs", type=int, default=10_000)
    parser.add_argument("--shape", choices=["repeats", "filings", "both"], default="both")
    parser.add_argument("--peer", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        texts = _made(place / "made")
        for shape, store in (("repeats", _repeats), ("filings", _filings)):
            if given.shape in {shape, "both"}:
                folder = place / shape
                count = store(folder, texts, given.outputs)
                for command in ("score", "report"):
                    _tell(f"{command} {count} outputs ({shape})", _timed(command, folder))
                if given.peer:
                    _beside_scipy(folder)


def _made(folder: Path) -> dict[str, Output]:
    """The offline engine's output of each case of the suite."""
    plan = Plan((read_suite(_SUITE),), folder)
    asked = run(plan, _ENGINE, assemble(Settings()), time.monotonic, lambda _: None)
    outputs = Outputs(folder / "outputs")
    return {each.case: outputs.read(each.key) for each in asked if each.key}


def _repeats(folder: Path, texts: dict[str, Output], wanted: int) -> int:
    """Every case of the suite, asked as often as makes up the number."""
    suite = read_suite(_SUITE)
    asked, outputs = [], Outputs(folder / "outputs")
    times = -(-wanted // len(suite.cases))
    for case in suite.cases:
        filing = _digest(suite.within / str(case.label.file) if suite.within else Path())
        for repeat in range(times):
            key = Work(suite.name, case.id, filing, _ENGINE.fingerprint, repeat).key
            outputs.keep(key, replace(texts[case.id], repeat=repeat))
            asked.append(Asked(suite.name, case.id, repeat, case.digest, filing, key))
    _write(folder, suite, {}, asked)
    return len(asked)


def _filings(folder: Path, texts: dict[str, Output], wanted: int) -> int:
    """As many filings as the number, each with its own file, label and registrant."""
    home, outputs = folder / "suite", Outputs(folder / "outputs")
    (home / "filings").mkdir(parents=True)
    sources = sorted((_SUITE / "labels").glob("*.yaml"))
    lines, names = [], []
    for number in range(wanted):
        path = sources[number % len(sources)]
        label = read_yaml(path)
        assert isinstance(label, dict)
        name = f"{number}-{label['file']}"
        data = (_SUITE / "filings" / label["file"]).read_bytes()
        (home / "filings" / name).write_bytes(data + f"\n<!-- {number} -->\n".encode())
        label |= {"file": name, "company": f"{label['company']} {number}"}
        lines.append(json.dumps(label, default=str))
        names.append((name, path.stem))
    (home / "dev.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    (home / "suite.toml").write_text('name = "many"\n[cases]\ndev = "dev.jsonl"\n', "utf-8")
    suite, asked = read_suite(home), []
    for case, (name, stem) in zip(suite.cases, names, strict=True):
        filing = _digest(home / "filings" / name)
        key = Work(suite.name, case.id, filing, _ENGINE.fingerprint).key
        outputs.keep(key, replace(texts[stem], suite=suite.name, case=case.id))
        asked.append(Asked(suite.name, case.id, 0, case.digest, filing, key))
    _write(folder, suite, {suite.name: str(home)}, asked)
    return len(asked)


def _write(folder: Path, suite: Suite, folders: dict[str, str], asked: list[Asked]) -> None:
    digests = {suite.name: suite.digest}
    write_manifest(folder, Manifest(_ENGINE, "dev", digests, folders, tuple(asked), 1, "", 0.0))


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _timed(command: str, folder: Path) -> Cost:
    output = ["--output", str(folder / "page.html")] if command == "report" else []
    words = [sys.executable, "-m", "summarizer", "evals", command, str(folder), *output]
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(  # noqa: S603 - this program itself
        words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Cost(time.monotonic() - began, processor)


def _tell(what: str, cost: Cost) -> None:
    print(f"{what}: {cost.wall:.1f} s of the wall, {cost.processor:.1f} s of the processor")


def _beside_scipy(folder: Path) -> None:
    """The intervals of the primary metrics, ours and those of scipy, in processor seconds."""
    import numpy as np  # noqa: PLC0415 - a peer that only this asks for
    from scipy import stats  # type: ignore[import-untyped]  # noqa: PLC0415

    names = read_suite(_SUITE).primary
    ratios, clusters = metric_ratios(case_scores(read_rows(folder)))
    began = time.process_time()
    intervals(ratios, len(clusters))
    ours = time.process_time() - began
    began = time.process_time()
    for name in names:
        metric = ratios[name]
        assert isinstance(metric, Ratios)
        stats.bootstrap(
            tuple(np.array(column) for column in metric.parts[0]),
            lambda got, of, axis: got.sum(axis) / of.sum(axis),
            paired=True,
            vectorized=True,
            n_resamples=10_000,
            method="percentile",
            batch=100,
            rng=1,
        )
    theirs = (time.process_time() - began) / len(names)
    print(
        f"10,000 resamples of {len(clusters)} registrants: ours {ours:.2f} s for {len(ratios)}"
        f" metrics, scipy {theirs:.2f} s for one: {theirs * len(ratios) / ours:.1f} times as much"
    )


if __name__ == "__main__":
    main()
