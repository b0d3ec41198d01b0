"""All tables of the state database. A new room adds its own here."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, Index, Integer, MetaData, String, Table

__all__ = [
    "METADATA",
    "answers",
    "deliveries",
    "jobs",
    "looks",
    "receipts",
    "sightings",
    "spendings",
    "subscriptions",
    "turns",
]

METADATA = MetaData()

# One row a turn that can be taken at the same time, and one, at -1, for a pause of all.
turns = Table(
    "turns",
    METADATA,
    Column("lane", String, primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("turn", Integer, nullable=False),
    Column("free_at", Float, nullable=False),
)

# The cursor of a watch: what of the feed it has seen, party by party.
sightings = Table(
    "sightings",
    METADATA,
    Column("watch", String, primary_key=True),
    Column("accession", String, primary_key=True),
    Column("cik", String, primary_key=True),
    Column("seen_at", Float, nullable=False),
)

# When a watch last looked.
looks = Table(
    "looks",
    METADATA,
    Column("watch", String, primary_key=True),
    Column("at", Float, nullable=False),
)

# What a watch has to tell of, and whether it has.
deliveries = Table(
    "deliveries",
    METADATA,
    Column("watch", String, primary_key=True),
    Column("accession", String, primary_key=True),
    Column("ordinal", Integer, nullable=False),
    Column("folder", String, nullable=False),
    Column("status", String, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("told", Boolean, nullable=False),
    Column("due_at", Float, nullable=False),
    Column("seen_at", Float, nullable=False),
)

# What is to be done for people who asked, by whoever takes it first; and, done, who asked for what.
jobs = Table(
    "jobs",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("channel", String, nullable=False),
    Column("user", String, nullable=False, index=True),
    Column("request", String, nullable=False),
    Column("thread", String, nullable=False),
    Column("status", String, nullable=False),
    Column("owner", String, nullable=False),
    Column("leased_until", Float, nullable=False),
    Column("due_at", Float, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("deaths", Integer, nullable=False),
    Column("placeholder", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("cost", Integer),
    Column("asked_at", Float, nullable=False, index=True),
    Column("ended_at", Float),
    Index("jobs_to_take", "status", "due_at"),
    sqlite_autoincrement=True,
)

# Messages of the outside that have been taken, so that none is taken twice.
receipts = Table(
    "receipts",
    METADATA,
    Column("key", String, primary_key=True),
    Column("at", Float, nullable=False, index=True),
)

# What jobs may spend and have spent, in millionths of a dollar.
spendings = Table(
    "spendings",
    METADATA,
    Column("job", Integer, primary_key=True, autoincrement=False),
    Column("day", String, nullable=False, index=True),
    Column("user", String, nullable=False),
    Column("amount", Integer, nullable=False),
)

# What was found out for a job, kept for those who ask for more of it.
answers = Table(
    "answers",
    METADATA,
    Column("job", Integer, primary_key=True, autoincrement=False),
    Column("subject", String, nullable=False, index=True),
    Column("made_at", Float, nullable=False),
    Column("record", String, nullable=False),
)

# Who wants to be told of what, and where.
subscriptions = Table(
    "subscriptions",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("channel", String, nullable=False),
    Column("user", String, nullable=False, index=True),
    Column("wanted", String, nullable=False),
    Column("made_at", Float, nullable=False),
    sqlite_autoincrement=True,
)
