"""Suites: folders of labelled cases, described by `suite.toml` or by nothing but their files."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import InputError, NotFoundError, UsageError
from summarizer.evals.describing import FILE, PRIMARY, WORDS, read_description
from summarizer.evals.label_records import label_from
from summarizer.evals.yaml_files import read_yaml
from summarizer.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarizer.evals.labels import Label

__all__ = ["DEV", "TEST", "Case", "Suite", "find_suite", "read_suite", "suite_names"]

DEV, TEST = "dev", "test"


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled filing.

    `cluster` is the same for all filings of one registrant, renamed or not; `sha256` is that of
    the filing's bytes where the suite does not carry them; `digest` is that of the label.
    """

    id: str
    suite: str
    split: str
    label: Label
    cluster: str
    digest: str
    sha256: str | None = None

    @property
    def fingerprint(self) -> str:
        """A digest of the label and of the filing that it names."""
        return sha256(f"{self.digest} {self.sha256}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Suite:
    """Cases that are scored together, and never averaged with those of another suite.

    `within` is the folder of the filings that the suite carries; `corpus` the folder under the
    corpus in which those lie that it does not carry. `words` is the budget of a summary's prose,
    `primary` are the metrics on which a comparison decides.
    """

    name: str
    about: str
    cases: tuple[Case, ...]
    digest: str
    within: Path | None = None
    corpus: str | None = None
    words: int = WORDS
    primary: tuple[str, ...] = PRIMARY
    floors: Mapping[str, float] = field(default_factory=dict)


def suite_names(root: Path) -> tuple[str, ...]:
    """The suites that the program comes with, by the names of their folders."""
    return tuple(sorted(path.parent.name for path in (root / "evals").glob(f"*/{FILE}")))


def find_suite(name: str, root: Path) -> Path:
    """The folder of a suite: one that the program comes with, or any folder of labels.

    Raises:
        NotFoundError: There is neither.
    """
    shipped = root / "evals" / name
    if name in suite_names(root):
        return shipped
    folder = Path(name)
    if folder.is_dir():
        return folder
    raise NotFoundError(
        f"no suite and no folder {name!r}", f"the suites are {', '.join(suite_names(root))}"
    )


def read_suite(folder: Path, split: str = DEV) -> Suite:
    """The suite in a folder: what `suite.toml` says, else label files beside filings.

    The files of another split are not opened.

    Raises:
        NotFoundError: There is no such folder.
        InputError: A file is damaged, says what it may not, or the folder holds no label.
        UsageError: The suite has no such split.
    """
    if not folder.is_dir():
        raise NotFoundError(f"there is no folder of labels {str(folder)!r}")
    described = read_description(folder / FILE)
    name = described.name or folder.resolve().name
    places = described.cases or _found_cases(folder)
    if split not in places:
        raise UsageError(f"suite {name!r} has no split {split!r}", f"it has {', '.join(places)}")
    former = {_name(one): _name(other) for one, other in described.former_names.items()}
    cases = tuple(
        replace(case, cluster=former.get(case.cluster, case.cluster))
        for case in _cases(folder / places[split], name, split)
    )
    if not cases:
        raise InputError(f"{str(folder)!r} holds no label file", "see docs/labelling.md")
    ids = [case.id for case in cases]
    if len(set(ids)) < len(ids):
        twice = next(each for each in ids if ids.count(each) > 1)
        raise InputError(f"suite {name!r} has two cases {twice!r}", "rename one of them")
    corpus = described.filings.get("corpus")
    return Suite(
        name=name,
        about=described.about,
        cases=cases,
        digest=sha256("\n".join(case.fingerprint for case in cases).encode()).hexdigest(),
        within=None if corpus else folder / described.filings.get("folder", _beside(folder)),
        corpus=corpus,
        words=described.words,
        primary=described.primary,
        floors=described.floors,
    )


def _found_cases(folder: Path) -> dict[str, str]:
    return {DEV: "labels" if (folder / "labels").is_dir() else "."}


def _beside(folder: Path) -> str:
    return "filings" if (folder / "filings").is_dir() else "."


def _cases(place: Path, suite: str, split: str) -> Iterator[Case]:
    if place.suffix == ".jsonl":
        yield from _from_lines(place, suite, split)
        return
    for path in sorted([*place.glob("*.yaml"), *place.glob("*.yml")]):
        record = read_yaml(path)
        label = label_from(record, path.name)
        digest = sha256(path.read_bytes()).hexdigest()
        named = record.get("sha256") if isinstance(record, dict) else None
        yield Case(path.stem, suite, split, label, _cluster(label, path.stem), digest, named)


def _from_lines(path: Path, suite: str, split: str) -> Iterator[Case]:
    try:
        lines = path.read_text("utf-8").splitlines()
        records = [json.loads(line) for line in lines]
    except (OSError, ValueError) as error:
        raise InputError(f"{str(path)!r} cannot be read: {error}") from error
    for number, (line, record) in enumerate(zip(lines, records, strict=True), start=1):
        label = label_from(record, f"{path.name}:{number}")
        name = label.accession or label.file or f"{number}"
        digest = sha256(line.encode()).hexdigest()
        cluster = _cluster(label, name)
        yield Case(name, suite, split, label, cluster, digest, record.get("sha256"))


def _cluster(label: Label, name: str) -> str:
    return _name(label.registrant or name)


def _name(text: str) -> str:
    """A name without case and punctuation: filings of one registrant write it in several ways."""
    return " ".join(re.sub(r"[^\w\s]", "", fold(text).casefold()).split())
