"""Many filings: a run that can be killed at any moment and goes on where it stood.

A run expands its sources into a plan, hands them to workers, keeps one object a filing in a store,
and, when all are through, writes them out in the order of the sources. What a result holds depends
on its filing alone: not on the number of workers, nor on how often the run was interrupted.
"""

from __future__ import annotations

from summarizer.batch.crew import Team
from summarizer.batch.order import Around, Order
from summarizer.batch.run import run
from summarizer.batch.standing import Standing

__all__ = ["Around", "Order", "Standing", "Team", "run"]
