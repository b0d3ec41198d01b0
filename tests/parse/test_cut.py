"""Ranges are cut out of folded text, and the rest still leads back to its source."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.parse.cut import cut
from summarizer.text.folding import Folding


def test_nothing_to_cut_leaves_the_text_as_it_is() -> None:
    folding = Folding("one")
    folding.add(0, 3)
    visible = folding.finish()

    assert cut(visible, [])[0] is visible


@given(st.lists(st.tuples(st.sampled_from(["a", "bc  d", "e&amp;f", "9"]), st.booleans())))
def test_what_is_left_reads_as_if_the_rest_had_never_been_there(
    blocks: list[tuple[str, bool]],
) -> None:
    source = "\n".join(words for words, _ in blocks)
    folding, place = Folding(source), 0
    ranges: list[tuple[tuple[int, int], str]] = []
    kept: list[tuple[tuple[int, int], str]] = []
    for words, stays in blocks:
        folding.blank(place)
        folding.add(place, place + len(words))
        closed = folding.close()
        assert closed is not None
        (kept if stays else ranges).append((closed[:2], words))
        place += len(words) + 1
    visible, moved = cut(folding.finish(), [block for block, _ in ranges])

    folded = [words.replace("  ", " ").replace("&amp;", "&") for _, words in kept]
    assert visible.text == " ".join(folded)
    for (block, words), seen in zip(kept, folded, strict=True):
        start, end = moved(block[0]), moved(block[1] - 1) + 1
        assert visible.text[start:end] == seen
        assert visible.span(start, end).of(source) == words
        assert visible.quote(visible.span(start, end)) == seen
