"""The path itself: assess, extract, verify; and the value that holds the rooms it leads through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.chunk import Chunk
    from summarizer.domain.draft import Draft, Findings
    from summarizer.domain.filing import Filing, Submission
    from summarizer.domain.ports import FlagTest
    from summarizer.domain.summary import Gap, Provenance, Summary, Usage
    from summarizer.verify.proofs import Proofs

__all__ = ["Assess", "Extract", "Rooms", "Summarizer", "Verify", "summarize"]

Assess: TypeAlias = "Callable[[Filing], Findings]"
Extract: TypeAlias = "Callable[[Filing, Findings], Draft]"


class Verify(Protocol):
    """Keeps of the drafts what the filing proves."""

    def __call__(
        self,
        drafts: Sequence[Draft],
        filing: Filing | Proofs,
        flag_test: FlagTest,
        *,
        provenance: Provenance,
        usage: Usage = ...,
        not_read_by_model: tuple[Gap, ...] = (),
    ) -> Summary:
        """The summary: nothing in it that is not proved, and all that was left out named."""


class Rooms(NamedTuple):
    """What the path leads through: each is a plain function that knows nothing of the others."""

    assess: Assess
    extract: Extract
    verify: Verify
    flag_test: FlagTest


def _none() -> int:
    """Who asks nobody has nothing to stop, and no call out."""
    return 0


def _nothing() -> None:
    """Who asks nobody has sent nothing."""


@dataclass(frozen=True, slots=True)
class Summarizer:
    """A path that is ready to be walked, filing after filing; it keeps nothing between them.

    `by_model` is the path with a model, where one is asked for; `notices` is what its user must
    know before it is walked; `at_once` is how many filings may be on it at the same time; `stop`
    has the model asked nothing more, for whichever of them, and tells how many calls are out;
    `leave` tells what was sent about filings whose summaries nobody awaits any more.
    """

    read: Callable[[Submission], Filing]
    rooms: Rooms
    cut: Callable[[Filing, int], tuple[Chunk, ...]]
    provenance: Provenance
    by_model: Callable[[Filing], Summary] | None = None
    notices: Sequence[str] = ()
    at_once: int = 1
    stop: Callable[[], int] = _none
    leave: Callable[[], None] = _nothing

    def parse(self, submission: Submission) -> Filing:
        """The submission's bytes as a filing.

        Raises:
            InputError: It is not a filing that can be read.
        """
        return self.read(submission)

    def chunks(self, filing: Filing, limit: int) -> tuple[Chunk, ...]:
        """The filing in pieces of at most `limit` tokens that together lose nothing of it."""
        return self.cut(filing, limit)

    def summarize(self, filing: Filing) -> Summary:
        """What is proved of a filing.

        Raises:
            StoppedError: The model would have to be asked after `stop`.
        """
        if self.by_model is not None:
            return self.by_model(filing)
        return summarize(filing, self.rooms, provenance=self.provenance)


def summarize(filing: Filing, rooms: Rooms, *, provenance: Provenance) -> Summary:
    """What is proved of a filing: its risks assessed, the rest extracted, all of it verified."""
    findings = rooms.assess(filing)
    draft = rooms.extract(filing, findings)
    return rooms.verify((draft,), filing, rooms.flag_test, provenance=provenance)
