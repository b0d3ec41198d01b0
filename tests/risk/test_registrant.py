from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.risk.reading import read
from summarizer.risk.registrant import Registrant

Make = Callable[..., Filing]
NAMED = r"\b(?:company|<registrant>) (?:sold|burned)\b(?! <registrant>)"


def _names(filing: Filing) -> re.Pattern[str]:
    return re.compile(read(filing).registrant.names)


def test_the_registrant_is_known_by_the_terms_defined_beside_its_name(made: Make) -> None:
    words = 'Alder Vale Corporation ("AVC" or the "Company") sold its mill. The Parent bought it.'
    names = _names(made(("8.01", words)))
    assert [bool(names.search(word)) for word in ("AVC", "Alder", "Company", "Parent")] == [
        True,
        True,
        False,
        False,
    ]


def test_a_first_word_that_many_share_names_nobody(made: Make) -> None:
    names = _names(made(("8.01", "It rained."), name="American Vale Corporation"))
    assert names.search("American") is None
    assert names.search("American Vale") is not None


def test_a_term_defined_beside_the_name_after_the_cover_names_the_registrant(made: Make) -> None:
    words = (
        "Two Elms Land Corp. (Exact name of registrant) "
        'TWO ELMS LAND CORP., a Delaware corporation ("Two Elms"), and Sorrel Mills ("Sorrel") met.'
    )
    names = _names(made(("8.01", words), name="Two Elms Land Corp."))
    assert names.fullmatch("Two Elms") is not None
    assert names.fullmatch("Sorrel") is None


def test_a_filing_without_a_name_calls_its_registrant_so(made: Make) -> None:
    names = _names(made(("8.01", "It rained."), name=""))
    assert names.fullmatch("the registrant") is not None


@pytest.mark.parametrize(
    ("names", "text", "found"),
    [
        ("Alder", "In May ALDER sold a mill.", (7, 17)),
        ("Alder", "In May Sorrel sold a mill.", None),
        ("Alder", "In May the company burned waste.", (11, 25)),
        ("Alder", "In May the company sold Alder.", None),
        ("Ka", "In May \u212aa sold a mill.", (7, 14)),
    ],
)
def test_a_pattern_matches_as_if_the_names_stood_in_it(
    names: str, text: str, found: tuple[int, int] | None
) -> None:
    spelled = re.compile(NAMED.replace("<registrant>", names), re.IGNORECASE).search(text)
    match = Registrant(names).pattern(NAMED, text).search(text)
    assert (match and match.span()) == (spelled and spelled.span()) == found


def test_where_no_name_stands_all_registrants_share_a_pattern() -> None:
    alder, sorrel = Registrant("Alder"), Registrant("Sorrel")
    text = "Sorrel burned waste."
    assert alder.pattern(NAMED, "It rained.") is sorrel.pattern(NAMED, "It rained.")
    assert alder.pattern(NAMED, text) is not sorrel.pattern(NAMED, text)
    assert alder.pattern("burned", text) is sorrel.pattern("burned", text)
