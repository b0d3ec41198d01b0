from __future__ import annotations

from summarizer.extract.clauses.cut import Cut, has_verb, whole, without


def test_a_caption_has_no_verb() -> None:
    assert not has_verb("Departure of Directors or Certain Officers")
    assert has_verb("The mill was sold")


def test_a_hole_parts_what_is_kept_and_leaves_order() -> None:
    cut = without(whole("The mill, an old one, was sold."), [(8, 20)])
    assert cut.text == "The mill, was sold."
    assert cut.words == 4
    assert not cut.contiguous
    assert (cut.start, cut.end) == (0, 31)


def test_a_hole_that_leaves_nothing_is_refused() -> None:
    cut = Cut("Sold.", ((0, 5),))
    assert without(cut, [(0, 5)]) == cut


def test_a_hole_between_two_commas_leaves_one() -> None:
    cut = whole("Quill Foods, Inc., (OTC: QUIL), announces a sale.")

    assert without(cut, [(18, 30)]).text == "Quill Foods, Inc., announces a sale."
