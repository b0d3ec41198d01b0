"""The filing of a case: in the suite, in a folder, on EDGAR, or said not to be at hand."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from summarizer.edgar import read_source
from summarizer.errors import SummarizerError
from summarizer.evals.fetching import fetched_part

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.domain.filing import Submission
    from summarizer.edgar import Fetch
    from summarizer.evals.suites import Case, Suite

__all__ = ["NOWHERE", "AtHand", "NotAtHand", "Places", "find_filing"]

_KINDS = (".txt", ".htm", ".html", ".md", "")
_OTHER = "the file at hand is not the one that was labelled: another SHA-256"


class Places(NamedTuple):
    """Where filings lie that a suite does not carry: under a folder, else where `fetch` has them.

    `fetch` gives what an accession number or an address on EDGAR names, from a cache if it can.
    """

    corpus: Path | None = None
    fetch: Fetch | None = None


NOWHERE = Places()


class AtHand(NamedTuple):
    """The bytes of a case's filing, and their digest."""

    submission: Submission
    sha256: str


class NotAtHand(NamedTuple):
    """Why a case cannot be run: it is reported as not run, never as passed."""

    reason: str


def find_filing(case: Case, suite: Suite, places: Places = NOWHERE) -> AtHand | NotAtHand:
    """The filing of a case, if it can be had and is the one that was labelled."""
    found = (_path(case, folder) for folder in _folders(suite, places.corpus))
    path = next((path for path in found if path is not None), None)
    if path is None:
        return _from_edgar(case, suite, places)
    try:
        read = read_source(str(path))
    except SummarizerError as error:
        return NotAtHand(str(error))
    digest = _digest(read)
    if case.sha256 is not None and digest != case.sha256:
        return NotAtHand(_OTHER)
    return AtHand(read, digest)


def _from_edgar(case: Case, suite: Suite, places: Places) -> AtHand | NotAtHand:
    """What EDGAR has of a case that names its accession number and the digest of its filing."""
    accession = case.label.accession
    if accession is None or case.sha256 is None or places.fetch is None:
        looked = [folder.name for folder in _folders(suite, places.corpus)]
        words = f"no file of it in {' or '.join(map(repr, looked))}" if looked else "not carried"
        return NotAtHand(f"{words}: --corpus names a folder of filings")
    try:
        found = fetched_part(accession, case.label.file, case.sha256, places.fetch)
    except SummarizerError as error:
        return NotAtHand(f"no folder has it (--corpus), and EDGAR could not give it: {error}")
    return AtHand(found, case.sha256) if found else NotAtHand(f"EDGAR: {_OTHER}")


def _folders(suite: Suite, corpus: Path | None) -> list[Path]:
    """Where to look: in the suite, in the corpus under the suite's name for it or its own."""
    within = [] if suite.within is None else [suite.within]
    if corpus is None:
        return within
    return [*within, corpus / (suite.corpus or suite.name), corpus]


def _path(case: Case, folder: Path) -> Path | None:
    named = [case.label.file] if case.label.file else []
    stems = [case.id, case.label.accession or case.id]
    names = [*named, *(f"{stem}{kind}" for stem in stems for kind in _KINDS)]
    return next((folder / name for name in names if (folder / name).exists()), None)


def _digest(submission: Submission) -> str:
    digests = [sha256(part.data).hexdigest() for part in submission.parts]
    return digests[0] if len(digests) == 1 else sha256("\n".join(digests).encode()).hexdigest()
