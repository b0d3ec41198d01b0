"""What a job is to do, through the database."""

from __future__ import annotations

import pytest

from summarizer.errors import DataError
from summarizer.slack.requests import Request, Upload, key_of, request_from


def test_a_request_comes_back_as_it_went() -> None:
    request = Request("x", (Upload("F1", "a.htm", 5),), "url", 3, 4, "w", "1.2", ("a", "b"))
    assert request_from(request.to_json()) == request
    assert request_from(Request().to_json()) == Request()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"uploads": ["no"], "links": []}'])
def test_what_is_no_request_is_told(text: str) -> None:
    with pytest.raises(DataError, match="damaged"):
        request_from(text)


def test_a_key_is_of_its_parts_and_tells_nothing_of_them() -> None:
    assert key_of("a", "b") == key_of("a", "b")
    assert key_of("a", "b") != key_of("ab", "")
    assert "trigger" not in key_of("trigger")
