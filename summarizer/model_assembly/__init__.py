"""Settings to a path with a model: loaded when a model is asked for, and not before."""

from __future__ import annotations

from summarizer.model_assembly.paths import planned, with_model
from summarizer.model_assembly.wishes import Wishes

__all__ = ["Wishes", "planned", "with_model"]
