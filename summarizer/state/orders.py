"""What is asked for and what became of it, as the queue keeps it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

__all__ = ["Admission", "Admitted", "Ended", "Job", "Order", "Pace", "Status"]


class Status(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"
    ENDED = "ended"


class Order(NamedTuple):
    """What somebody asks for, where and in which thread; orders with the same key are one.

    `receipt` names the message that brought it: what was brought is not taken again.
    """

    key: str
    kind: str
    channel: str
    user: str
    request: str
    thread: str = ""
    receipt: str = ""


class Job(NamedTuple):
    """An order that was taken. `placeholder` names the message that will hold its answer.

    `deaths` counts the owners that died over it.
    """

    id: int
    key: str
    kind: str
    channel: str
    user: str
    request: str
    thread: str
    tries: int
    deaths: int
    placeholder: str
    asked_at: float


class Ended(NamedTuple):
    """A job of the past: what became of it, and its cost in millionths of a dollar if known."""

    id: int
    kind: str
    channel: str
    user: str
    request: str
    status: str
    outcome: str
    cost: int | None
    asked_at: float
    ended_at: float | None


class Pace(NamedTuple):
    """How many orders of a kind are taken in a minute of one user, and for one channel."""

    user: int
    channel: int


class Admission(StrEnum):
    """Whether an order was taken, and if not, why."""

    TAKEN = "taken"
    KNOWN = "known"
    USER_TOO_FAST = "user-too-fast"
    CHANNEL_TOO_FAST = "channel-too-fast"


class Admitted(NamedTuple):
    """What became of an order; `job` is its number if it was taken."""

    verdict: Admission
    job: int = 0
