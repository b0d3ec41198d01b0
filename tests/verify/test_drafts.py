from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.draft import (
    Derivation,
    Draft,
    DraftEvent,
    DraftFigure,
    DraftFlag,
    DraftHeadline,
    DraftNotRaised,
    DraftPoint,
    Findings,
    Quote,
)
from summarizer.domain.filing import (
    Block,
    BlockKind,
    Document,
    Filing,
    Section,
    SectionKind,
    Source,
)
from summarizer.domain.position import Span, VisibleText
from summarizer.domain.risk import FlagRuling, Ruling, Severity
from summarizer.domain.statement import Importance, Origin, ReasonBy, Status
from summarizer.domain.summary import Evidence, Gap, Number, Provenance, Summary, Usage
from summarizer.text.fold import fold
from summarizer.verify import verify
from summarizer.verify.reasons import BAD_WORD
from summarizer.verify.recheck import recheck

SOLD = "Tallow Creek Corp. sold its Brent Ford mill to Osier Partners for $3.0 million."
RESIGNED = "Ada Fenwick resigned as chief financial officer on May 3, 2006."


def head(text: str, quote: str) -> DraftHeadline:
    return DraftHeadline(text, (Quote(quote),))


def point(text: str, quote: str, importance: Importance = Importance.VITAL) -> DraftPoint:
    return DraftPoint(text, importance, (Quote(quote),))


RULE = Draft(
    Origin.RULE,
    head(SOLD, SOLD),
    (point(SOLD, SOLD), point(RESIGNED, RESIGNED)),
)


def test_a_rules_draft_becomes_a_summary_of_its_filing(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    filing = make(SOLD, RESIGNED, period=date(2006, 5, 3))

    summary = proved(RULE, filing=filing, usage=Usage(calls=2), not_read_by_model=(Gap(0, 1, "x"),))

    assert summary.headline.text == SOLD
    assert [each.text for each in summary.points] == [SOLD, RESIGNED]
    assert summary.withheld == ()
    assert (summary.filing.registrant, summary.filing.period) == (
        "Tallow Creek Corp.",
        "2006-05-03",
    )
    assert summary.usage == Usage(calls=2)
    assert summary.coverage.not_read_by_model == (Gap(0, 1, "x"),)


def test_a_models_headline_is_shown_if_it_is_proved(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    model = Draft(Origin.MODEL, head("Tallow Creek sold its mill for $3.0 million.", SOLD))

    summary = proved(RULE, model, filing=make(SOLD, RESIGNED))

    assert summary.headline.origin is Origin.MODEL
    assert summary.headline.text == "Tallow Creek sold its mill for $3.0 million."


def test_a_models_headline_that_is_not_proved_gives_way_to_the_rules(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    model = Draft(Origin.MODEL, head("Tallow Creek filed for bankruptcy.", SOLD))

    summary = proved(RULE, model, filing=make(SOLD, RESIGNED))

    assert (summary.headline.origin, summary.headline.text) == (Origin.RULE, SOLD)
    assert [(each.kind, each.reason) for each in summary.withheld] == [("headline", BAD_WORD)]


def test_a_models_points_replace_the_rules_if_all_are_proved(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    model = Draft(Origin.MODEL, points=(point("Tallow Creek sold its mill.", SOLD),))

    summary = proved(RULE, model, filing=make(SOLD, RESIGNED))

    assert [each.text for each in summary.points] == ["Tallow Creek sold its mill."]


def test_for_a_models_points_that_fall_the_rules_step_in_where_nothing_is_told(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    model = Draft(
        Origin.MODEL,
        points=(point("Tallow Creek sold its mill.", SOLD), point("Fenwick was fired.", RESIGNED)),
    )

    summary = proved(RULE, model, filing=make(SOLD, RESIGNED))

    assert [(each.text, each.origin) for each in summary.points] == [
        ("Tallow Creek sold its mill.", Origin.MODEL),
        (RESIGNED, Origin.RULE),
    ]


def test_what_the_rules_say_is_proved_where_not_all_that_a_model_says_is(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    filing = make(SOLD, RESIGNED)
    rule = Draft(Origin.RULE, points=(point("Osier Partners sued.", SOLD),))
    right = point("Ada Fenwick resigned.", RESIGNED)
    wrong = point("Ada Fenwick sued.", RESIGNED)

    alone = proved(rule, Draft(Origin.MODEL, points=(right,)), filing=filing)
    both = proved(rule, Draft(Origin.MODEL, points=(right, wrong)), filing=filing)

    assert alone.withheld == ()
    assert [each.text for each in both.withheld] == ["Ada Fenwick sued.", "Osier Partners sued."]


def test_without_a_proved_headline_the_weightiest_statement_is_one(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    draft = Draft(
        Origin.RULE,
        head("It was never said.", SOLD),
        (point(SOLD, SOLD, Importance.OKAY), point(RESIGNED, RESIGNED)),
    )

    assert proved(draft, filing=make(SOLD, RESIGNED)).headline.text == RESIGNED


def test_without_any_statement_a_flags_quote_or_the_first_sentence_is_the_headline(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    flag = DraftFlag(
        "a", Severity.LOW, Status.NEW, "Someone left.", ReasonBy.CATALOGUE, (Quote(RESIGNED),)
    )
    filing = make(SOLD, RESIGNED)

    flagged = proved(Draft(Origin.RULE, findings=Findings((flag,))), filing=filing)
    empty = proved(Draft(Origin.RULE), filing=filing)

    assert flagged.headline.text == RESIGNED
    assert empty.headline.text == SOLD
    assert empty.headline.numbers[0].text == "$3.0 million"


def test_reasons_for_withholding_never_repeat_the_words(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    model = Draft(Origin.MODEL, head("Zyxxin Quorvel filed for bankruptcy in 2009.", SOLD))

    (withheld,) = proved(model, filing=make(SOLD)).withheld

    assert withheld.text == "Zyxxin Quorvel filed for bankruptcy in 2009."
    assert not {"Zyxxin", "bankruptcy", "2009"} & set(withheld.reason.split())


# ── the promise ──────────────────────────────────────────────────────────────────────────────

WORDS = st.lists(
    st.sampled_from(
        [
            *"Tallow Creek Osier mill sold not may if no 3.0 13.0 $3.0 million 8% (5)".split(),
            *"May 3, 2006".split(),
            *"loss fell rose up to the of one-third two U.S. Inc. ; , .".split(),
            *"\u201c $ - ... \u2026 : %".split(),
            "\u00ad",
            "\n",
        ]
    ),
    max_size=24,
).map(" ".join)
SPANS = st.one_of(
    st.none(), st.tuples(st.integers(0, 150), st.integers(0, 150)).map(lambda at: Span(*sorted(at)))
)


@st.composite
def filings(draw: st.DrawFn) -> Filing:
    paragraphs = draw(st.lists(WORDS.map(fold), max_size=4))
    paragraphs = [each for each in paragraphs if each]
    text = " ".join(paragraphs)
    blocks, start = [], 0
    for number, paragraph in enumerate(paragraphs):
        kind = draw(st.sampled_from(BlockKind))
        row = number if kind is BlockKind.CELL else -1
        blocks.append(Block(start, start + len(paragraph), kind, min(row, 0), row))
        start += len(paragraph) + 1
    span = Span(0, len(text))
    section = Section(draw(st.sampled_from(SectionKind)), span, items=("9.01",))
    document = Document(1, main=True, span=span, sections=(section,), blocks=tuple(blocks))
    visible = VisibleText(text, [0], [0], [len(text)]) if text else VisibleText("", [], [], [])
    source = Source("made-up.txt", "0" * 64, "utf-8", text, ())
    cover = tuple(("registrant", each) for each in draw(st.lists(SPANS, max_size=1)) if each)
    return Filing(source, visible, (document,), cover=cover, period=draw(st.none() | st.dates()))


@st.composite
def quotes(draw: st.DrawFn, text: str) -> tuple[Quote, ...]:
    found = []
    for _ in range(draw(st.integers(0, 3))):
        start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        words = draw(st.just(text[start:end]) | WORDS)
        row = Quote(draw(WORDS)) if draw(st.booleans()) else None
        found.append(Quote(words, draw(SPANS | st.just(Span(start, end))), draw(SPANS), row))
    return tuple(found)


@st.composite
def drafts(draw: st.DrawFn, text: str, origin: Origin) -> Draft:
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    words = WORDS | st.just(text[start:end])
    number = st.sampled_from(["3.0", "$3.0 million", "8%", "two", "May 3, 2006", ""])
    operand = st.tuples(st.integers(-2, 4), number)
    derivations = st.lists(
        st.builds(
            Derivation,
            number,
            st.sampled_from(["difference", "sum", "ratio", "percent-change", "share"]),
            st.tuples(operand, operand),
        ),
        max_size=2,
    ).map(tuple)
    facts = st.lists(st.lists(st.integers(-1, 4), max_size=3).map(tuple), max_size=2).map(tuple)
    proof = quotes(text)
    flag = st.builds(
        DraftFlag,
        st.sampled_from(["a", "b"]),
        st.sampled_from(Severity),
        st.sampled_from(Status),
        words,
        st.sampled_from(ReasonBy),
        proof,
    )
    denied = st.builds(DraftNotRaised, st.sampled_from(["a", "b"]), words, proof)
    value = st.sampled_from([Decimal(3), Decimal("3.0e6"), Decimal(-8), Decimal(0)])
    period = st.sampled_from([None, "2006", "Q2 2006", "FY2006", "2006-05-03", "x"])
    unit = st.sampled_from(["USD", "percent", "shares", "USD/share", "count", "zzz", ""])
    return Draft(
        origin,
        draw(st.none() | st.builds(DraftHeadline, words, proof, derivations, facts)),
        draw(
            st.lists(
                st.builds(
                    DraftPoint, words, st.sampled_from(Importance), proof, derivations, facts
                ),
                max_size=2,
            ).map(tuple)
        ),
        draw(
            st.lists(
                st.builds(DraftEvent, st.sampled_from(["other", "zzz"]), period, words, proof),
                max_size=2,
            ).map(tuple)
        ),
        draw(
            st.lists(
                st.builds(DraftFigure, words, value, unit, period, number, proof), max_size=2
            ).map(tuple)
        ),
        Findings(
            draw(st.lists(flag, max_size=3).map(tuple)),
            draw(st.lists(denied, max_size=2).map(tuple)),
        ),
    )


def rules(code: str, evidence: Evidence, _filing: Filing, /) -> FlagRuling:
    ruling = list(Ruling)[(len(evidence.quote) + len(code)) % 3]
    return FlagRuling(ruling, list(Severity)[len(evidence.quote) % 4])


def shown(summary: Summary) -> list[Evidence]:
    groups = [
        summary.headline.evidence,
        *(each.evidence for each in summary.points),
        *(each.evidence for each in summary.events),
        *(each.evidence for each in summary.figures),
        *(each.evidence for each in summary.risk_flags),
        *(each.evidence for each in summary.suggested),
        *(each.evidence for each in summary.not_raised),
        *(each.disputed.evidence for each in summary.risk_flags if each.disputed),
    ]
    return [piece for group in groups for piece in group]


def accounts(summary: Summary) -> list[tuple[tuple[Number, ...], tuple[Evidence, ...]]]:
    return [
        *((each.numbers, each.evidence) for each in summary.points),
        *((each.numbers, each.evidence) for each in summary.events),
        *((each.numbers, each.evidence) for each in summary.figures),
        *((each.numbers, each.evidence) for each in summary.risk_flags),
    ]


@given(data=st.data())
def test_whatever_is_drafted_what_is_shown_stands_in_the_filing(data: st.DataObject) -> None:
    filing = data.draw(filings())
    text = filing.visible.text
    by_rule = data.draw(drafts(text, Origin.RULE))
    by_model = data.draw(st.none() | drafts(text, Origin.MODEL))

    summary = verify(
        [by_rule, *([by_model] if by_model else [])],
        filing,
        rules,
        provenance=Provenance("offline", "offline", "1", "0"),
    )

    for piece in shown(summary):
        assert filing.visible.quote(Span(piece.start, piece.end)) == piece.quote
        for place in (piece.row, piece.column, piece.units):
            assert place is None or (
                filing.visible.quote(Span(place.start, place.end)) == place.quote
            )
    for numbers, evidence in accounts(summary):
        assert evidence
        for operand in (operand for number in numbers for operand in number.operands):
            piece = evidence[operand.evidence]
            labels = [place.quote for place in (piece.row, piece.column, piece.units) if place]
            assert any(operand.text in words for words in (piece.quote, *labels))
    if text:
        assert [each for each in recheck(summary, filing) if not each.stands] == []


@given(data=st.data())
def test_no_model_takes_a_rules_flag_away_or_lowers_it(data: st.DataObject) -> None:
    filing = data.draw(filings())
    by_rule = data.draw(drafts(filing.visible.text, Origin.RULE))
    by_model = data.draw(drafts(filing.visible.text, Origin.MODEL))
    made = Provenance("offline", "offline", "1", "0")

    alone = verify([by_rule], filing, rules, provenance=made)
    together = verify([by_rule, by_model], filing, rules, provenance=made)

    found = {flag.code: flag for flag in together.risk_flags}
    for flag in alone.risk_flags:
        assert found[flag.code].severity.rank >= flag.severity.rank
        assert found[flag.code].severity_by[Origin.RULE] is flag.severity
        assert set(flag.evidence) <= set(found[flag.code].evidence)
    assert together.not_raised == alone.not_raised
    assert together.undetermined == alone.undetermined


def test_the_same_drafts_give_the_same_summary(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    filing = make(SOLD, RESIGNED)

    assert proved(RULE, filing=filing) == proved(RULE, filing=replace(filing))
