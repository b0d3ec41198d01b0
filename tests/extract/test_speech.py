from __future__ import annotations

from summarizer.extract.speech import speech, spoken_part


def _said(sentence: str) -> tuple[str, str]:
    found = speech(sentence)
    assert found is not None
    return sentence[slice(*found.who)], " ".join(sentence[a:b] for a, b in found.words)


def test_speech_keeps_its_speaker_and_the_main_part() -> None:
    sentence = (
        '"In light of the promise of other compounds," said Ann Quill, Quillbrook CEO, '
        '"the continued work on it is beyond our resources."'
    )
    assert _said(sentence) == (
        "Ann Quill, Quillbrook CEO",
        "the continued work on it is beyond our resources.",
    )


def test_a_first_part_that_conditions_is_kept() -> None:
    sentence = '"If the bank agrees," said Ann Quill, president, "we will sell the mill in May."'
    assert _said(sentence) == (
        "Ann Quill, president",
        "If the bank agrees, we will sell the mill in May.",
    )


def test_a_speaker_before_the_words_is_known() -> None:
    assert _said('Ann Quill, President, stated, "Our decision reflects a long study."') == (
        "Ann Quill, President",
        "Our decision reflects a long study.",
    )


def test_a_quoted_term_is_no_speech() -> None:
    assert speech('Quillbrook Mills (the "Company") said that it sold a mill.') is None


def test_where_nobody_is_quoted_the_whole_sentence_is_meant() -> None:
    assert spoken_part("The mill was sold.") == "The mill was sold."
