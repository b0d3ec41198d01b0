"""The filing of a case: in the suite, in a folder of filings, or not at hand and said to be so."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from summarizer.edgar import read_source
from summarizer.errors import SummarizerError

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.domain.filing import Submission
    from summarizer.evals.suites import Case, Suite

__all__ = ["AtHand", "NotAtHand", "find_filing"]

_KINDS = (".txt", ".htm", ".html", ".md", "")


class AtHand(NamedTuple):
    """The bytes of a case's filing, and their digest."""

    submission: Submission
    sha256: str


class NotAtHand(NamedTuple):
    """Why a case cannot be run: it is reported as not run, never as passed."""

    reason: str


def find_filing(case: Case, suite: Suite, corpus: Path | None) -> AtHand | NotAtHand:
    """The filing of a case, if it can be had and is the one that was labelled."""
    folder = _folder(suite, corpus)
    if folder is None:
        return NotAtHand(
            "the suite does not carry the filing: name a folder of filings with --corpus"
            " (fetching from EDGAR is not built yet)"
        )
    path = _path(case, folder)
    if path is None:
        return NotAtHand(f"no file of it in {folder.name!r}; fetching from EDGAR is not built yet")
    try:
        read = read_source(str(path))
    except SummarizerError as error:
        return NotAtHand(str(error))
    digest = _digest(read)
    if case.sha256 is not None and digest != case.sha256:
        return NotAtHand("the file at hand is not the one that was labelled: another SHA-256")
    return AtHand(read, digest)


def _folder(suite: Suite, corpus: Path | None) -> Path | None:
    if suite.within is not None:
        return suite.within
    return corpus / (suite.corpus or "") if corpus is not None else None


def _path(case: Case, folder: Path) -> Path | None:
    named = [case.label.file] if case.label.file else []
    stems = [case.id, case.label.accession or case.id]
    names = [*named, *(f"{stem}{kind}" for stem in stems for kind in _KINDS)]
    return next((folder / name for name in names if (folder / name).exists()), None)


def _digest(submission: Submission) -> str:
    digests = [sha256(part.data).hexdigest() for part in submission.parts]
    return digests[0] if len(digests) == 1 else sha256("\n".join(digests).encode()).hexdigest()
