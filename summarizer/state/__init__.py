"""What processes share and what outlives them: the database, and nothing but it."""

from summarizer.state.database import Database, opened
from summarizer.state.limiter import SharedLimiter
from summarizer.state.watches import Due, Sighting, Watches

__all__ = ["Database", "Due", "SharedLimiter", "Sighting", "Watches", "opened"]
