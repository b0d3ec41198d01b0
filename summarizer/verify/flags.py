"""Risk flags of both authors brought together: rules raise them, a model adds, agrees or objects.

No model takes a rule's flag away, lowers it, or raises one against the rules' own decision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.position import Span
from summarizer.domain.risk import Ruling, Severity
from summarizer.domain.statement import Origin, ReasonBy
from summarizer.domain.summary import Dispute, Flag, NotRaised, Suggested, Withheld
from summarizer.verify.prover import Proof
from summarizer.verify.reasons import NOT_ESTABLISHED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.draft import Draft, DraftFlag, DraftNotRaised
    from summarizer.domain.ports import FlagTest
    from summarizer.domain.summary import Evidence
    from summarizer.verify.prover import Prover

__all__ = ["Raised", "raised"]


class Raised(NamedTuple):
    """Everything that is decided about risk, proved."""

    flags: tuple[Flag, ...]
    suggested: tuple[Suggested, ...]
    not_raised: tuple[NotRaised, ...]
    withheld: tuple[Withheld, ...]


def raised(drafts: Sequence[Draft], prover: Prover, flag_test: FlagTest) -> Raised:
    """The flags of all drafts: gravest first, one a code, with the evidence of all."""
    bench = _Bench(prover, flag_test)
    by_rule = [draft.findings for draft in drafts if draft.origin is Origin.RULE]
    by_model = [draft.findings for draft in drafts if draft.origin is Origin.MODEL]
    hearings = (
        (bench.raise_by_rule, [flag for each in by_rule for flag in each.flags]),
        (bench.hear_model, [flag for each in by_model for flag in each.flags]),
    )
    objections = (
        (bench.decide_against, [denied for each in by_rule for denied in each.not_raised]),
        (bench.dispute, [denied for each in by_model for denied in each.not_raised]),
    )
    # The rules have both raised and decided against before a model is heard.
    for (hear, flags), (object_to, denials) in zip(hearings, objections, strict=True):
        for flag in flags:
            hear(flag)
        for denied in denials:
            object_to(denied)
    return bench.outcome()


class _Reason(NamedTuple):
    """What is given as a flag's reason, with its proof."""

    text: str
    proof: Proof


class _Bench:
    """Hears one flag after another; rules before models."""

    def __init__(self, prover: Prover, flag_test: FlagTest) -> None:
        self._prover = prover
        self._flag_test = flag_test
        self._flags: dict[str, Flag] = {}
        self._suggested: dict[str, Suggested] = {}
        self._not_raised: list[NotRaised] = []
        self._withheld: list[Withheld] = []

    def outcome(self) -> Raised:
        """What has been decided."""
        ordered = sorted(self._flags.values(), key=lambda flag: -flag.severity.rank)
        suggested = (each for code, each in self._suggested.items() if code not in self._flags)
        return Raised(
            tuple(ordered),
            tuple(suggested),
            tuple(self._not_raised),
            tuple(dict.fromkeys(self._withheld)),
        )

    def raise_by_rule(self, claim: DraftFlag) -> None:
        """A flag of the rules: it stands with whatever of its evidence stands."""
        sources = self._prover.sources(claim.quotes)
        if sources.why:
            self._withhold("flag", sources.why, claim.code)
            return
        by_catalogue = claim.reason_by is ReasonBy.CATALOGUE
        if by_catalogue and not any(map(str.isdigit, claim.reason)):
            reason = _Reason(claim.reason, Proof(sources.evidence))
        else:
            reason = self._proved_reason(claim.reason, sources.evidence)
        flag = Flag(
            claim.code,
            claim.severity,
            {Origin.RULE: claim.severity},
            claim.status,
            reason.text,
            claim.reason_by if reason.text == claim.reason else ReasonBy.RULE,
            (Origin.RULE,),
            reason.proof.numbers,
            reason.proof.evidence,
        )
        known = self._flags.get(claim.code)
        self._flags[claim.code] = flag if known is None else _gravest(known, flag)

    def decide_against(self, claim: DraftNotRaised) -> None:
        """A flag that the rules decided not to raise."""
        sources = self._prover.sources(claim.quotes)
        if claim.quotes and sources.why:
            self._withhold("not raised", sources.why, claim.code)
            return
        self._not_raised.append(NotRaised(claim.code, claim.why, sources.evidence))

    def hear_model(self, claim: DraftFlag) -> None:
        """A flag of a model: established, suggested, or without a quote that stands."""
        sources = self._prover.sources(claim.quotes)
        if sources.why:
            self._withhold("flag", sources.why, claim.reason)
            return
        accepted, rung = self._heard(claim.code, sources.evidence)
        if not accepted:
            self._suggest(claim, sources.evidence)
            return
        severity = min(claim.severity, rung, key=lambda each: each.rank)
        known = self._flags.get(claim.code)
        if known is None:
            reason = self._proved_reason(claim.reason, accepted)
            self._flags[claim.code] = Flag(
                claim.code,
                severity,
                {Origin.MODEL: claim.severity},
                claim.status,
                reason.text,
                ReasonBy.MODEL,
                (Origin.MODEL,),
                reason.proof.numbers,
                reason.proof.evidence,
            )
        else:
            self._flags[claim.code] = _agreed(known, claim.severity, severity, accepted)

    def dispute(self, claim: DraftNotRaised) -> None:
        """A model's objection to a flag of the rules: noted beside it, if its quote stands."""
        flag = self._flags.get(claim.code)
        if flag is None or Origin.RULE not in flag.origin:
            return
        sources = self._prover.sources(claim.quotes)
        if sources.why:
            self._withhold("dispute", sources.why, claim.why)
            return
        dispute = Dispute(self._reason(claim.why, sources.evidence), sources.evidence)
        self._flags[claim.code] = flag._replace(disputed=dispute)

    def _heard(
        self, code: str, evidence: tuple[Evidence, ...]
    ) -> tuple[tuple[Evidence, ...], Severity]:
        """The evidence that the rules accept for a code, and the highest rung it supports."""
        rulings = [
            (piece, self._flag_test(code, piece, self._prover.filing))
            for piece in evidence
            if not self._is_decided_against(code, piece)
        ]
        accepted = [each for each in rulings if each[1].ruling is Ruling.ACCEPTED]
        if not accepted:
            return (), Severity.LOW
        rung = max((ruling.severity for _, ruling in accepted), key=lambda each: each.rank)
        return tuple(piece for piece, _ in accepted), rung

    def _is_decided_against(self, code: str, piece: Evidence) -> bool:
        """Whether the rules have decided against this code by the same sentence."""
        sentence = self._sentence(piece)
        return any(
            self._sentence(other).meets(sentence)
            for denied in self._not_raised
            if denied.code == code
            for other in denied.evidence
        )

    def _sentence(self, piece: Evidence) -> Span:
        start, end = self._prover.filing.visible.range(Span(piece.start, piece.end))
        return Span(*self._prover.places.sentence(start, end))

    def _suggest(self, claim: DraftFlag, evidence: tuple[Evidence, ...]) -> None:
        if claim.code in self._flags:
            self._withhold("flag", NOT_ESTABLISHED, claim.reason)
            return
        reason = self._reason(claim.reason, evidence)
        self._suggested.setdefault(claim.code, Suggested(claim.code, reason, evidence))

    def _reason(self, text: str, evidence: tuple[Evidence, ...]) -> str | None:
        proof = self._prover.stands(text, evidence)
        if proof.why:
            self._withhold("reason", proof.why, text)
            return None
        return text

    def _proved_reason(self, text: str, evidence: tuple[Evidence, ...]) -> _Reason:
        """The author's words if they are proved, else the first evidence in its own words."""
        proof = self._prover.stands(text, evidence)
        if not proof.why:
            return _Reason(text, proof)
        self._withhold("reason", proof.why, text)
        quoted = self._prover.quoted(evidence[0])
        if not quoted.evidence:
            return _Reason("", Proof(evidence))
        both = _union(quoted.evidence, evidence)
        return _Reason(quoted.evidence[0].quote, quoted._replace(evidence=both))

    def _withhold(self, kind: str, reason: str, text: str) -> None:
        self._withheld.append(Withheld(kind, reason, text))


def _gravest(one: Flag, other: Flag) -> Flag:
    """Two flags of a code as one: the graver matter, with the evidence of both behind its own."""
    first, second = (one, other) if one.severity.rank >= other.severity.rank else (other, one)
    return first._replace(evidence=_union(first.evidence, second.evidence))


def _agreed(
    flag: Flag, weighed: Severity, supported: Severity, evidence: tuple[Evidence, ...]
) -> Flag:
    """A flag that a model raises too; it grows graver only as far as the rules support."""
    return flag._replace(
        severity=max(flag.severity, supported, key=lambda each: each.rank),
        severity_by=flag.severity_by | {Origin.MODEL: weighed},
        origin=tuple(dict.fromkeys((*flag.origin, Origin.MODEL))),
        evidence=_union(flag.evidence, evidence),
    )


def _union(first: tuple[Evidence, ...], second: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    # What is inside a piece that is already there adds nothing to it.
    spans = [Span(piece.start, piece.end) for piece in first]
    added = (
        piece
        for piece in second
        if not any(span.holds(Span(piece.start, piece.end)) for span in spans)
    )
    return (*first, *added)
