"""Drafts to a summary: what is proved is shown, the rest is withheld with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from summarizer.domain.position import Span
from summarizer.domain.statement import Importance, Origin
from summarizer.domain.summary import Evidence, FilingFacts, Headline, Summary, Usage, Withheld
from summarizer.verify.coverage import coverage
from summarizer.verify.flags import raised
from summarizer.verify.opening import opening
from summarizer.verify.parts import Kept, parts
from summarizer.verify.proofs import Proofs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.domain.draft import Draft
    from summarizer.domain.filing import Filing
    from summarizer.domain.ports import FlagTest
    from summarizer.domain.statement import Undetermined
    from summarizer.domain.summary import Gap, Point, Provenance
    from summarizer.verify.flags import Raised
    from summarizer.verify.parts import Parts
    from summarizer.verify.prover import Prover

__all__ = ["verify"]

_NO_USAGE = Usage()


class _Proved(Protocol):
    @property
    def evidence(self) -> tuple[Evidence, ...]: ...


P = TypeVar("P", bound=_Proved)


def verify(
    drafts: Sequence[Draft],
    filing: Filing | Proofs,
    flag_test: FlagTest,
    *,
    provenance: Provenance,
    usage: Usage = _NO_USAGE,
    not_read_by_model: tuple[Gap, ...] = (),
) -> Summary:
    """The summary that the drafts prove: the one way to make a `Summary`.

    A model's part that is not proved gives way to the rules' part; a rule's part that is not
    proved is withheld. Every piece of evidence stands verbatim in the filing, every number and
    date in a statement follows from the statement's own evidence, and so does every word. It is
    never an error that a draft says what is not so, however wrong it is.

    The draft of the rules comes first, always, and a model's after it, if there is one;
    `flag_test` rules on quotes of a model's flags. What was proved of a filing may stand for it.
    """
    proofs = filing if isinstance(filing, Proofs) else Proofs(filing)
    prover = proofs.prover
    by_rule = [proofs.by_rule(draft) for draft in drafts if draft.origin is Origin.RULE]
    by_model = [parts(draft, prover) for draft in drafts if draft.origin is Origin.MODEL]
    risk = raised(drafts, prover, flag_test)
    points = _merged([each.points for each in by_model], [each.points for each in by_rule])
    return Summary(
        filing=_facts(prover.filing),
        headline=_headline((*by_model, *by_rule), points, risk, prover),
        points=points,
        events=_merged([each.events for each in by_model], [each.events for each in by_rule]),
        figures=_merged([each.figures for each in by_model], [each.figures for each in by_rule]),
        risk_flags=risk.flags,
        suggested=risk.suggested,
        not_raised=risk.not_raised,
        undetermined=_undetermined(drafts),
        withheld=_withheld((*by_model, *by_rule), risk),
        coverage=coverage(prover.filing, prover.places, not_read_by_model),
        usage=usage,
        provenance=provenance,
    )


def _undetermined(drafts: Sequence[Draft]) -> tuple[Undetermined, ...]:
    by_rule = (draft.findings for draft in drafts if draft.origin is Origin.RULE)
    return tuple(each for findings in by_rule for each in findings.undetermined)


def _merged(by_model: Iterable[Kept[P]], by_rule: Iterable[Kept[P]]) -> tuple[P, ...]:
    """A model's parts; where it has none or not all are proved, the rules' for other evidence."""
    kept = [each for part in by_model for each in part.proved]
    if kept and all(part.whole for part in by_model):
        return tuple(kept)
    told = [Span(piece.start, piece.end) for each in kept for piece in each.evidence]
    kept += [
        each
        for part in by_rule
        for each in part.proved
        if not any(
            span.meets(Span(piece.start, piece.end)) for span in told for piece in each.evidence
        )
    ]
    return tuple(kept)


def _headline(
    found: Sequence[Parts], points: Sequence[Point], risk: Raised, prover: Prover
) -> Headline:
    """The first headline that is proved, else the weightiest statement that is, else a sentence."""
    for each in found:
        if each.headline is not None:
            return each.headline
    vital = [point for point in points if point.importance is Importance.VITAL]
    for point in (*vital, *points):
        return Headline(point.text, point.origin, point.numbers, point.evidence)
    for piece in (*(flag.evidence[0] for flag in risk.flags), *opening(prover)):
        proof = prover.quoted(piece)
        if proof.evidence:
            return Headline(proof.evidence[0].quote, Origin.RULE, proof.numbers, proof.evidence)
    return Headline("", Origin.RULE, (), ())


def _withheld(found: Iterable[Parts], risk: Raised) -> tuple[Withheld, ...]:
    every = (*(each for part in found for each in part.withheld), *risk.withheld)
    return tuple(dict.fromkeys(every))


def _facts(filing: Filing) -> FilingFacts:
    registrant = filing.registrant
    return FilingFacts(
        name=filing.source.name,
        sha256=filing.source.sha256,
        form=str(filing.form) if filing.form else None,
        registrant=registrant.name if registrant else None,
        cik=str(registrant.cik) if registrant and registrant.cik else None,
        accession=str(filing.accession) if filing.accession else None,
        period=filing.period.isoformat() if filing.period else None,
        filed=filing.filed.isoformat() if filing.filed else None,
        items=filing.items,
        url=filing.source.url,
        amends=filing.amends,
    )
