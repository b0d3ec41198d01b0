"""Results as objects, each created once and read back whole or not at all.

What is stored under a key is never made again: that is what makes a run resumable. A key is a
digest of everything that a result depends on, so nobody needs to be asked whether it is stale.
"""

from __future__ import annotations

from summarizer.store.keys import filing_digest, result_key, unread_key
from summarizer.store.objects import Store, open_store

__all__ = ["Store", "filing_digest", "open_store", "result_key", "unread_key"]
