"""A client that is made when the first question comes."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.edgar.asking import Answer, anything
from summarizer.edgar.late import LateClient


class _Echo:
    def ask(
        self,
        url: str,
        *,
        etag: str = "",
        whole: Callable[[bytes], bool] = anything,  # noqa: ARG002
    ) -> Answer:
        return Answer(url.encode(), etag)


def test_it_is_made_once_and_not_before_it_is_asked() -> None:
    made: list[_Echo] = []

    def make() -> _Echo:
        made.append(_Echo())
        return made[-1]

    late = LateClient(make)
    assert made == []
    assert late.ask("a", etag="1") == Answer(b"a", "1")
    assert late.ask("b") == Answer(b"b")
    assert len(made) == 1
