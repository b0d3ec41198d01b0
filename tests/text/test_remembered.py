"""What was made of a value is remembered with it."""

from __future__ import annotations

import weakref

from summarizer.text.remembered import remembered


class _Value:
    """What can be referred to weakly, as a filing can."""


class _Answer:
    """What was made of a value."""


def _answer(of: _Value) -> _Answer:
    assert isinstance(of, _Value)
    return _Answer()


def test_each_value_has_its_own_answer_however_many_are_in_hand() -> None:
    answer = remembered(_answer)
    values = [_Value() for _ in range(40)]
    answers = [answer(value) for value in values]

    assert [answer(value) for value in values] == answers
    assert len(set(answers)) == len(values)


def test_none_is_an_answer_that_is_remembered_too() -> None:
    asked: list[_Value] = []
    answer = remembered(asked.append)
    value = _Value()

    assert (answer(value), answer(value)) == (None, None)
    assert asked == [value]


def test_an_answer_goes_with_its_value() -> None:
    answer = remembered(_answer)
    value = _Value()
    made = weakref.ref(answer(value))
    kept = made() is not None
    del value

    assert kept
    assert made() is None
