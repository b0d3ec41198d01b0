from __future__ import annotations

from summarizer.extract.likeness import content, overlap


def test_the_same_matter_in_other_forms_overlaps() -> None:
    item = content("The Registrant announced the sale of two mills for $5,000 in cash.")
    release = content("Quillbrook sells two mills for $5,000 cash")
    assert overlap(release, [item]) > 0.5
    assert overlap(content("It hired a new president."), [item]) == 0.0


def test_a_sentence_without_content_is_told_already() -> None:
    assert overlap(content("and the of"), []) == 1.0
