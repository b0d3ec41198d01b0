"""Web pages that stand by themselves."""

from __future__ import annotations

import jinja2
import pytest

from summarizer.render.pages import page


def test_a_template_that_asks_for_what_it_is_not_given_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError, match="'title' is undefined"):
        page("summarizer.render", "comparison", {})
