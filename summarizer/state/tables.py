"""All tables of the state database. A new room adds its own here."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, Integer, MetaData, String, Table

__all__ = ["METADATA", "deliveries", "looks", "sightings", "turns"]

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
