"""The exceptions do not contradict each other."""

from __future__ import annotations

from summarizer.text.lemma_tables import (
    BARE_ENDINGS,
    KEEP_DOUBLE_L,
    NO_FINAL_E,
    WITH_FINAL_E,
)


def test_no_stem_has_and_has_not_lost_its_e() -> None:
    assert not NO_FINAL_E & WITH_FINAL_E


def test_stems_that_stay_double_end_double() -> None:
    single = {stem for stem in KEEP_DOUBLE_L if stem[-1] != stem[-2]}
    assert not single


def test_endings_of_words_that_are_no_plurals_end_in_s() -> None:
    assert all(ending.endswith("s") for ending in BARE_ENDINGS)
