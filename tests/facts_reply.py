"""Replies of a model to the prompt of facts."""

from __future__ import annotations

from typing import Any


def facts_reply(**parts: object) -> dict[str, Any]:
    """A reply to the prompt of facts in which only these parts say something."""
    empty: dict[str, Any] = {
        "facts": [],
        "figures": [],
        "events": [],
        "flags": [],
        "disputes": [],
        "headline": None,
        "points": [],
    }
    return {**empty, **parts}
