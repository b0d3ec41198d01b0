"""The short way folds as the long one does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.parse.folding import SwiftFolding
from summarizer.text.fold import Folding

PIECES = st.lists(
    st.tuples(st.text(alphabet="ab -.&;#1\u2014\u00a0\n\\*", max_size=12), st.booleans()),
    max_size=8,
)


def folded(folding: Folding, pieces: list[tuple[str, bool]]) -> tuple[object, ...]:
    place, blocks = 0, []
    for words, closes in pieces:
        if words:
            folding.add(place, place + len(words))
        place += len(words)
        if closes:
            folding.blank(place)
            blocks.append(folding.close())
    visible = folding.finish()
    return visible.text, [*visible.starts], [*visible.origins], [*visible.ends], blocks


@given(pieces=PIECES, markdown=st.booleans())
def test_plain_words_and_all_others_fold_alike(
    pieces: list[tuple[str, bool]],
    markdown: bool,  # noqa: FBT001
) -> None:
    source = "".join(words for words, _ in pieces)
    swift, plain = SwiftFolding(source), Folding(source)
    for each in (swift, plain):
        each.decode_escapes(markdown=markdown)

    assert folded(swift, pieces) == folded(plain, pieces)
