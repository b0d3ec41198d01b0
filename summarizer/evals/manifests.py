"""What a run asked, of what and of whom: the page beside its outputs."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.errors import InputError, UsageError
from summarizer.evals.engine import Engine
from summarizer.evals.outputs import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from summarizer.evals.suites import Suite

__all__ = [
    "MANIFEST",
    "Asked",
    "Manifest",
    "Spent",
    "read_manifest",
    "relabelled",
    "write_manifest",
]

MANIFEST = "manifest.json"
_SCHEMA = "run/1"


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
