"""What is said to a model: prompts read from their folders, and the form of the reply."""

from __future__ import annotations

from summarizer.prompts.fence import Fenced, fence
from summarizer.prompts.loading import NAMES, Prompt, load_prompt

__all__ = ["NAMES", "Fenced", "Prompt", "fence", "load_prompt"]
