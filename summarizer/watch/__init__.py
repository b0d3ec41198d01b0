"""New filings as they appear: each told of once, whatever stops in between."""

from summarizer.watch.filters import Filters
from summarizer.watch.watching import Told, Watcher

__all__ = ["Filters", "Told", "Watcher"]
