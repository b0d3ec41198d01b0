"""Drafts to a summary: what is proved is shown, the rest is withheld with its reason."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from summarizer.domain.position import Span
from summarizer.domain.statement import Importance, Origin
from summarizer.domain.summary import Evidence, FilingFacts, Headline, Summary, Usage, Withheld
from summarizer.verify.coverage import coverage
from summarizer.verify.flags import raised
from summarizer.verify.opening import opening
from summarizer.verify.parts import Kept, Parts
from summarizer.verify.proofs import Proofs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.draft import Draft
    from summarizer.domain.filing import Filing
    from summarizer.domain.ports import FlagTest
    from summarizer.domain.statement import Undetermined
    from summarizer.domain.summary import Gap, Point, Provenance
    from summarizer.verify.flags import Raised
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

    A model's part that is not proved gives way to the rules' part; a rule's part that is needed and
    not proved is withheld. Every piece of evidence stands verbatim in the filing, every number and
    date in a statement follows from the statement's own evidence, and so does every word. It is
    never an error that a draft says what is not so, however wrong it is.

    The draft of the rules comes first, always, and a model's after it, if there is one;
    `flag_test` rules on quotes of a model's flags. What was proved of a filing may stand for it.
    """
    proofs = filing if isinstance(filing, Proofs) else Proofs(filing)
    prover = proofs.prover
    both = _both(drafts, proofs)
    headlines, points = both.said(attrgetter("headline")), both.said(attrgetter("points"))
    events, figures = both.said(attrgetter("events")), both.said(attrgetter("figures"))
    risk, told = raised(drafts, prover, flag_test), _merged(points)
    return Summary(
        filing=_facts(prover.filing),
        headline=_headline(headlines, told, risk, prover),
        points=told,
        events=_merged(events),
        figures=_merged(figures),
        risk_flags=risk.flags,
        suggested=risk.suggested,
        not_raised=risk.not_raised,
        undetermined=_undetermined(drafts),
        withheld=_withheld((headlines, points, events, figures), risk),
        coverage=coverage(prover.filing, prover.places, not_read_by_model),
        usage=usage,
        provenance=provenance,
    )


class _Said(NamedTuple, Generic[P]):
    """What of one kind a model says, and what the rules say where it is needed."""

    by_model: tuple[Kept[P], ...]
    by_rule: tuple[Kept[P], ...]


class _Both(NamedTuple):
    """The drafts of both authors."""

    model: Sequence[Parts]
    rules: Sequence[Parts]

    def said(self, kind: Callable[[Parts], Kept[P]]) -> _Said[P]:
        """One kind; what the rules say is not proved where all that a model says is."""
        by_model = tuple(map(kind, self.model))
        stands = any(each.proved for each in by_model) and all(each.whole for each in by_model)
        return _Said(by_model, () if stands else tuple(map(kind, self.rules)))


def _both(drafts: Sequence[Draft], proofs: Proofs) -> _Both:
    model = [Parts(draft, proofs.prover) for draft in drafts if draft.origin is Origin.MODEL]
    return _Both(model, [proofs.by_rule(each) for each in drafts if each.origin is Origin.RULE])


def _undetermined(drafts: Sequence[Draft]) -> tuple[Undetermined, ...]:
    by_rule = (draft.findings for draft in drafts if draft.origin is Origin.RULE)
    return tuple(each for findings in by_rule for each in findings.undetermined)


def _merged(found: _Said[P]) -> tuple[P, ...]:
    """A model's parts, and the rules' that are told of other evidence."""
    kept = [each for part in found.by_model for each in part.proved]
    told = [Span(piece.start, piece.end) for each in kept for piece in each.evidence]
    kept += [
        each
        for part in found.by_rule
        for each in part.proved
        if not any(
            span.meets(Span(piece.start, piece.end)) for span in told for piece in each.evidence
        )
    ]
    return tuple(kept)


def _headline(
    found: _Said[Headline], points: Sequence[Point], risk: Raised, prover: Prover
) -> Headline:
    """The first headline that is proved, else the weightiest statement that is, else a sentence."""
    for each in (*found.by_model, *found.by_rule):
        for headline in each.proved:
            return headline
    vital = [point for point in points if point.importance is Importance.VITAL]
    for point in (*vital, *points):
        return Headline(point.text, point.origin, point.numbers, point.evidence)
    for piece in (*(flag.evidence[0] for flag in risk.flags), *opening(prover)):
        proof = prover.quoted(piece)
        if proof.evidence:
            return Headline(proof.evidence[0].quote, Origin.RULE, proof.numbers, proof.evidence)
    return Headline("", Origin.RULE, (), ())


def _withheld(found: Sequence[_Said[Any]], risk: Raised) -> tuple[Withheld, ...]:
    """What was not proved: first of what a model says, then of what the rules say."""
    by_model = (part for kind in found for part in kind.by_model)
    by_rule = (part for kind in found for part in kind.by_rule)
    every = (each for part in (*by_model, *by_rule) for each in part.withheld)
    return tuple(dict.fromkeys((*every, *risk.withheld)))


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
