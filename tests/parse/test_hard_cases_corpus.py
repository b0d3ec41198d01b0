"""Whole filings against a plain extraction of their text that shares no code with the parser."""

from __future__ import annotations

import random
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks.visible_words import visible_words, words_of
from summarizer.domain.filing import Document, Filing, RawPart, Submission
from summarizer.domain.position import Span
from summarizer.parse import parse
from summarizer.parse.raw_documents import RawDocument
from summarizer.parse.submission import read

_MARKUP = re.compile(r"<(?:html|body|p|div|font|td|span)\b", re.IGNORECASE)
_LENGTHS = (1, 2, 5, 20, 60, 200, 500)


def filings(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in {".txt", ".htm", ".html"})


def both(path: Path) -> Iterator[tuple[Filing, Document, RawDocument]]:
    """The documents of a filing that are read, with where their text stands."""
    submission = Submission(path.name, (RawPart(path.name, path.read_bytes()),))
    filing = parse(submission)
    for document, raw in zip(filing.documents, read(submission).documents, strict=True):
        if raw.unread is None:
            yield filing, document, raw


def told_words(filing: Filing, document: Document, body: Span) -> list[str]:
    """Every word of the visible text of a body and of the furniture in it, in source order."""
    visible = filing.visible
    first, last = (bisect_left(visible.origins, place) for place in (body.start, body.end))
    ends = [*visible.starts[first + 1 : last + 1], len(visible.text)]
    pieces = [
        (visible.origins[run], visible.text[visible.starts[run] : end])
        for run, end in zip(range(first, last), ends, strict=False)
    ]
    for each in document.furniture:
        if body.holds(each.span):
            words = " ".join(plain(filing, document, [each.span]))
            pieces.append((each.span.start, f" {words} "))
    return words_of("".join(words for _, words in sorted(pieces)))


def plain(filing: Filing, document: Document, spans: Sequence[Span]) -> list[str]:
    """The plainly extracted words of some stretches of a document, which part words between."""
    marked = _MARKUP.search(document.span.of(filing.source.text)[:65_536])
    between = "<p></p>" if marked else "\n"
    words = between.join(span.of(filing.source.text) for span in spans)
    return visible_words(f"<html>{words}" if marked else words)


def stands_once(path: Path) -> None:
    """No word is lost, none comes twice, and each is in one section or in the furniture."""
    for filing, document, raw in both(path):
        # White words and the like, for which the plain extraction has no rule, are reported.
        shown = without(raw.body, [each.span for each in filing.hidden])
        assert told_words(filing, document, raw.body) == plain(filing, document, shown), path.name
        spans = [section.span for section in document.sections]
        assert all(before.end <= after.start for before, after in pairwise(spans))
        inside = " ".join(filing.visible.quote(span) for span in spans)
        assert inside == filing.visible.quote(Span(raw.body.start, raw.body.end)), path.name


def quoted_exactly(path: Path, count: int, draw: random.Random) -> int:
    """The source of any quote, without markup and furniture, is the quote; how many were held."""
    held = 0
    for filing, document, _ in both(path):
        text, visible = filing.visible.text, filing.visible
        first = visible.range(document.sections[0].span)[0]
        last = visible.range(document.sections[-1].span)[1]
        for _each in range(count):
            start = draw.randrange(first, last)
            end = min(last, start + draw.choice(_LENGTHS))
            words = text[start:end].strip()
            span = visible.span(start, end)
            if not words or any(hidden.span.meets(span) for hidden in filing.hidden):
                continue
            held += 1
            assert words in visible.quote(span), (path.name, words)
            parts = without(span, [each.span for each in document.furniture])
            found = "".join(plain(filing, document, parts))
            assert found == "".join(words_of(words)), (path.name, words)
    return held


def without(span: Span, others: Sequence[Span]) -> list[Span]:
    """The stretches of `span` between other spans that lie in it."""
    parts, last = list[Span](), span.start
    for each in sorted(others):
        if span.holds(each) and each.start >= last:
            parts.append(Span(last, each.start))
            last = each.end
    return [*parts, Span(last, span.end)]


def test_every_word_of_a_filing_stands_in_one_section_or_in_the_furniture(seeds: Path) -> None:
    for path in filings(seeds):
        stands_once(path)


def test_the_source_of_any_quote_reads_as_the_quote(seeds: Path) -> None:
    draw = random.Random(3)  # noqa: S311 - the same quotes each time
    for path in filings(seeds):
        assert quoted_exactly(path, 200, draw) > 100


@pytest.mark.full
def test_every_word_of_the_corpus_stands_in_one_section_or_in_the_furniture(corpus: Path) -> None:
    for path in filings(corpus):
        stands_once(path)


@pytest.mark.full
def test_a_thousand_quotes_of_each_document_of_the_corpus_read_as_their_source(
    corpus: Path,
) -> None:
    draw = random.Random(3)  # noqa: S311 - the same quotes each time
    for path in filings(corpus):
        quoted_exactly(path, 1_000, draw)
