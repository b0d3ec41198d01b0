"""Filings made for the tests of the risk rules: every name and matter in them is fictional."""

from __future__ import annotations

from typing import Protocol

import pytest

from summarizer.domain.filing import (
    Block,
    BlockKind,
    Document,
    Filing,
    Part,
    Registrant,
    Section,
    SectionKind,
    Source,
)
from summarizer.domain.identity import FormType
from summarizer.domain.position import Span, VisibleText
from summarizer.risk.reading import read
from summarizer.risk.rule import Rule, compiled
from summarizer.risk.sighting import Sighting


class MakeFiling(Protocol):
    """Builds a filing of one document from (items, text) pairs; EX-99.1 is an exhibit."""

    def __call__(
        self, *parts: tuple[str, str], form: str = "8-K", name: str = "Alder Vale Corporation"
    ) -> Filing: ...


def _block(start: int, line: str) -> Block:
    kind = BlockKind.HEADING if line.isupper() or line.startswith("Item ") else BlockKind.PARAGRAPH
    return Block(start, start + len(line), kind)


def make_filing(
    *parts: tuple[str, str], form: str = "8-K", name: str = "Alder Vale Corporation"
) -> Filing:
    text = ""
    sections: list[Section] = []
    blocks: list[Block] = []
    items: list[str] = []
    for key, words in parts:
        start = len(text)
        for line in words.strip().splitlines():
            blocks.append(_block(len(text), line.strip()))
            text += line.strip() + "\n"
        numbers = tuple(key.split("+")) if key and not key.startswith("EX-") else ()
        kind = SectionKind.ITEM if numbers else SectionKind.BODY
        exhibit = key.removeprefix("EX-") if key.startswith("EX-") else None
        items.extend(numbers)
        sections.append(
            Section(
                SectionKind.EXHIBIT if exhibit else kind,
                Span(start, len(text)),
                items=numbers,
                exhibit=exhibit,
            )
        )
    whole = Span(0, len(text))
    document = Document(1, main=True, span=whole, sections=tuple(sections), blocks=tuple(blocks))
    return Filing(
        Source("made-up.txt", "0" * 64, "utf-8", text, (Part("made-up.txt", "0" * 64, whole),)),
        VisibleText(text.replace("\n", " "), (0,), (0,), (len(text),)),
        (document,),
        form=FormType.parse(form),
        registrants=(Registrant(name),),
        items=tuple(items),
    )


@pytest.fixture
def made() -> MakeFiling:
    """The builder of fictional filings."""
    return make_filing


class Sight(Protocol):
    """Sees a pattern in the first sentence of a filing that holds it, under a code."""

    def __call__(self, filing: Filing, pattern: str, code: str = "litigation") -> Sighting: ...


def sighting_of(filing: Filing, pattern: str, code: str = "litigation") -> Sighting:
    reading = read(filing)
    return next(
        Sighting(Rule(code, (), pattern), statement, match, reading)
        for statement in reading.statements
        if (match := compiled(pattern).search(statement.text)) is not None
    )


@pytest.fixture
def sight() -> Sight:
    """The finder of words in fictional filings."""
    return sighting_of
