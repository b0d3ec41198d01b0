"""Whatever can answer: servers through LangChain, scripts, recordings; and how they are asked.

Nothing here is loaded before a model is used. `summarizer.models.chat` and `outcomes` are the only
importers of LangChain and of `openai`.
"""

from __future__ import annotations

from summarizer.models.asking import Asked, Asker, Desk, Reader
from summarizer.models.memory import MemoryBudget, MemoryCache
from summarizer.models.pacing import MemoryLimiter, SystemClock
from summarizer.models.patience import Patience
from summarizer.models.places import Places
from summarizer.models.prices import Prices, Tariff, dollars, read_prices
from summarizer.models.recorded import RecordingModel, ReplayModel
from summarizer.models.scripted import ScriptedModel
from summarizer.models.sent import Sent
from summarizer.models.tally import usage_of, worth_of

__all__ = [
    "Asked",
    "Asker",
    "Desk",
    "MemoryBudget",
    "MemoryCache",
    "MemoryLimiter",
    "Patience",
    "Places",
    "Prices",
    "Reader",
    "RecordingModel",
    "ReplayModel",
    "ScriptedModel",
    "Sent",
    "SystemClock",
    "Tariff",
    "dollars",
    "read_prices",
    "usage_of",
    "worth_of",
]
