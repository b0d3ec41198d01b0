from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.risk.quoting import cut

LONG = (
    "The preliminary data, which an independent committee reviewed after the enrolment of many "
    "patients in several countries, indicated that the product offered no advantage over placebo."
)


def test_a_short_sentence_is_left_whole() -> None:
    assert cut("The trial failed.", 4, 9) == (0, 17)


def test_a_long_sentence_is_cut_to_the_clause_that_was_said() -> None:
    start = LONG.index("no advantage")
    begin, end = cut(LONG, start, start + 12)
    assert LONG[begin:end] == "the product offered no advantage over placebo."


def test_nothing_is_cut_off_before_a_denial() -> None:
    text = LONG.replace("indicated that", "did not show and never could show that")
    start = text.index("advantage")
    assert cut(text, start, start + 9) == (0, len(text))


@given(st.text(alphabet="ab ,;.that", max_size=400), st.data())
def test_a_cut_always_holds_the_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    begin, finish = cut(text, start, end)
    assert 0 <= begin <= start
    assert end <= finish <= len(text)
