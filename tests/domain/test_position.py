from __future__ import annotations

from itertools import accumulate, pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.position import Span, VisibleText


def test_a_span_holds_its_start_and_not_its_end() -> None:
    assert Span(4, 8).of("ten words") == "word"
    assert len(Span(4, 8)) == 4


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (5, 4), (-2, -1)])
def test_a_span_that_runs_backwards_or_before_the_source_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"a span cannot run from {start} to {end}"):
        Span(start, end)


@pytest.mark.parametrize(
    ("other", "held", "met"),
    [
        (Span(10, 20), True, True),
        (Span(12, 12), True, True),
        (Span(9, 15), False, True),
        (Span(15, 21), False, True),
        (Span(20, 25), False, False),
        (Span(5, 10), False, False),
    ],
)
def test_a_span_knows_what_it_holds_and_what_it_meets(other: Span, held: bool, met: bool) -> None:  # noqa: FBT001
    assert (Span(10, 20).holds(other), Span(10, 20).meets(other)) == (held, met)


def test_spans_stand_in_the_order_of_the_source() -> None:
    assert sorted([Span(5, 6), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(5, 6)]


@given(st.text(), st.data())
def test_a_span_of_a_text_is_its_slice(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert Span(start, end).of(text) == text[start:end]
    assert len(Span(start, end)) == end - start


# ── visible text: `Five <b>ﬁrms</b>&nbsp;&mdash; &amp; more` is seen as `Five firms - & more` ────

SOURCE = "Five <b>\ufb01rms</b>&nbsp;&mdash; &amp; more"
SEEN = VisibleText(
    "Five firms - & more",
    starts=(0, 5, 7, 10, 11, 12, 13, 14),
    origins=(0, 8, 9, 16, 22, 29, 30, 35),
    ends=(5, 9, 12, 22, 29, 30, 35, 40),
)


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Five", "Five"),
        ("firms", "\ufb01rms"),
        ("rms", "rms"),
        ("irms", "\ufb01rms"),
        ("firms - &", "\ufb01rms</b>&nbsp;&mdash; &amp;"),
        ("Five firms - & more", SOURCE),
    ],
)
def test_words_are_found_where_they_stand_in_the_source(words: str, source: str) -> None:
    start = SEEN.text.index(words)
    assert SEEN.span(start, start + len(words)).of(SOURCE) == source


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Five <b>", "Five"),
        ("<b>\ufb01rms</b>", "firms"),
        ("\ufb01r", "fir"),
        ("</b>&nbsp;&mdash; ", "-"),
        ("mdash; &amp; more", "& more"),
        ("&am", ""),
        ("<b>", ""),
        (SOURCE, "Five firms - & more"),
    ],
)
def test_a_stretch_of_the_source_is_quoted_as_it_is_seen(source: str, words: str) -> None:
    start = SOURCE.index(source)
    assert SEEN.quote(Span(start, start + len(source))) == words


def test_a_text_with_nothing_visible_has_nothing_to_quote() -> None:
    assert VisibleText("", (), (), ()).range(Span(0, 12)) == (0, 0)


class Stretch(NamedTuple):
    """A piece of a source: markup before it that is not seen, what it is, and what is seen."""

    before: int
    source: int
    seen: str


def _as_it_is(seen: str) -> Stretch:
    return Stretch(0, len(seen), seen)


_SEEN = st.text(alphabet="ab .", min_size=1, max_size=6)
STRETCHES = st.lists(
    st.one_of(
        _SEEN.map(_as_it_is),
        st.builds(Stretch, st.integers(1, 4), st.integers(1, 8), _SEEN),
        st.builds(Stretch, st.just(0), st.integers(1, 8), _SEEN),
        st.builds(Stretch, st.integers(0, 2), st.just(0), st.just(" ")),
    ),
    min_size=1,
    max_size=12,
)


class Told(NamedTuple):
    """A visible text, and the same map told character by character."""

    visible: VisibleText
    places: list[tuple[int, int]]
    length: int


def _told(stretches: list[Stretch]) -> Told:
    starts = [0, *accumulate(len(each.seen) for each in stretches)]
    ends = list(accumulate(each.before + each.source for each in stretches))
    origins = [end - each.source for end, each in zip(ends, stretches, strict=True)]
    places: list[tuple[int, int]] = []
    for each, origin, end in zip(stretches, origins, ends, strict=True):
        if len(each.seen) == each.source:
            places += pairwise(range(origin, end + 1))
        else:
            places += [(origin, end)] * len(each.seen)
    text = "".join(each.seen for each in stretches)
    return Told(VisibleText(text, starts[:-1], origins, ends), places, ends[-1])


@given(STRETCHES, st.data())
def test_a_place_in_the_text_is_the_place_of_its_first_and_last_character(
    stretches: list[Stretch], data: st.DataObject
) -> None:
    visible, places, _ = _told(stretches)
    start = data.draw(st.integers(0, len(visible.text) - 1))
    end = data.draw(st.integers(start + 1, len(visible.text)))
    assert visible.span(start, end) == Span(places[start][0], places[end - 1][1])


@given(STRETCHES, st.data())
def test_a_range_is_all_that_lies_inside_with_blank_ends_trimmed(
    stretches: list[Stretch], data: st.DataObject
) -> None:
    visible, places, length = _told(stretches)
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    inside = [
        place
        for place, (origin, after) in enumerate(places)
        if start <= origin and after <= end and visible.text[place] != " "
    ]
    first, last = visible.range(Span(start, end))
    assert visible.text[first:last] == (visible.text[inside[0] : inside[-1] + 1] if inside else "")
    assert not inside or (first, last) == (inside[0], inside[-1] + 1)


@given(STRETCHES, st.data())
def test_words_that_are_quoted_from_their_own_place_come_back(
    stretches: list[Stretch], data: st.DataObject
) -> None:
    visible, _, _ = _told(stretches)
    start = data.draw(st.integers(0, len(visible.text) - 1))
    end = data.draw(st.integers(start + 1, len(visible.text)))
    assert visible.text[start:end].strip(" ") in visible.quote(visible.span(start, end))
