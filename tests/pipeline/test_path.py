"""One filing's path."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from summarizer.domain.chunk import Chunk
from summarizer.domain.draft import Draft, Findings
from summarizer.domain.filing import Filing, Submission
from summarizer.domain.ports import FlagTest
from summarizer.domain.statement import Origin, Undetermined
from summarizer.domain.summary import Gap, Provenance, Summary, Usage
from summarizer.pipeline import Rooms, Summarizer, summarize
from summarizer.verify.proofs import Proofs

FILING = cast("Filing", object())
FLAG_TEST = cast("FlagTest", object())
PROVENANCE = Provenance("offline", "offline", "2026-11", "0.1.0")
NOTHING = Usage()
FINDINGS = Findings(undetermined=(Undetermined("going-concern", "not at hand"),))


class _Walk:
    """Rooms that note who came by with what."""

    def __init__(self) -> None:
        self.steps: list[tuple[Any, ...]] = []
        self.summary = cast("Summary", object())

    def assess(self, filing: Filing) -> Findings:
        self.steps.append(("assess", filing))
        return FINDINGS

    def extract(self, filing: Filing, findings: Findings) -> Draft:
        self.steps.append(("extract", filing, findings))
        return Draft(Origin.RULE, findings=findings)

    def verify(
        self,
        drafts: Sequence[Draft],
        filing: Filing | Proofs,
        flag_test: FlagTest,
        *,
        provenance: Provenance,
        usage: Usage = NOTHING,
        not_read_by_model: tuple[Gap, ...] = (),
    ) -> Summary:
        assert (usage, not_read_by_model) == (NOTHING, ())
        self.steps.append(("verify", tuple(drafts), filing, flag_test, provenance))
        return self.summary

    def rooms(self) -> Rooms:
        return Rooms(self.assess, self.extract, self.verify, FLAG_TEST)


WALKED = [
    ("assess", FILING),
    ("extract", FILING, FINDINGS),
    ("verify", (Draft(Origin.RULE, findings=FINDINGS),), FILING, FLAG_TEST, PROVENANCE),
]


def test_a_filing_is_assessed_then_extracted_then_verified() -> None:
    walk = _Walk()
    assert summarize(FILING, walk.rooms(), provenance=PROVENANCE) is walk.summary
    assert walk.steps == WALKED


def test_a_summarizer_walks_the_same_path() -> None:
    walk = _Walk()
    chunk = cast("Chunk", object())
    submission = Submission("quill.txt", ())
    limits: list[int] = []

    def cut(filing: Filing, limit: int) -> tuple[Chunk, ...]:
        assert filing is FILING
        limits.append(limit)
        return (chunk,)

    summarizer = Summarizer(lambda _: FILING, walk.rooms(), cut, PROVENANCE)
    assert summarizer.parse(submission) is FILING
    assert summarizer.summarize(FILING) is walk.summary
    assert summarizer.chunks(FILING, 500) == (chunk,)
    assert (walk.steps, limits) == (WALKED, [500])
