"""What a watch has seen of the feed."""

from __future__ import annotations

from pathlib import Path

from summarizer.state.database import Database, opened
from summarizer.state.watches import Due, Sighting, Watches

A, B, C = (f"0009999999-31-00000{number}" for number in (1, 2, 3))
KEY, OTHER = "0000000042", "0000000043"


def _seen(accession: str, *, cik: str = KEY, wanted: bool = True) -> Sighting:
    return Sighting(accession, cik, KEY, wanted)


def _due(accession: str, seen_at: float) -> Due:
    return Due(accession, KEY, tries=0, told=False, seen_at=seen_at)


def test_what_is_seen_is_due_in_its_order(database: Database) -> None:
    watches = Watches(database, "w")
    watches.record([_seen(A), _seen(B, wanted=False)], 5.0)
    watches.record([_seen(C)], 6.0)
    assert watches.due(6.0) == (_due(A, 5.0), _due(C, 6.0))
    assert watches.known([A, B, C, "x"]) == {(A, KEY), (B, KEY), (C, KEY)}


def test_a_filing_is_due_once_whoever_it_concerns_and_however_often_it_is_seen(
    database: Database,
) -> None:
    watches = Watches(database, "w")
    watches.record([_seen(A, wanted=False), _seen(A, cik=OTHER), _seen(A, cik=OTHER)], 5.0)
    assert [due.accession for due in watches.due(5.0)] == [A]
    watches.settle(A, "told")
    watches.record([_seen(A, cik="0000000044")], 6.0)
    assert watches.due(6.0) == ()


def test_a_filing_becomes_due_when_a_party_that_is_wanted_is_seen_later(database: Database) -> None:
    watches = Watches(database, "w")
    watches.record([_seen(A, wanted=False)], 5.0)
    assert watches.due(5.0) == ()
    watches.record([_seen(A, cik=OTHER)], 6.0)
    assert [due.accession for due in watches.due(6.0)] == [A]


def test_what_is_postponed_comes_again_and_remembers_that_it_was_told(database: Database) -> None:
    watches = Watches(database, "w")
    watches.record([_seen(A)], 5.0)
    watches.postpone(watches.due(5.0)[0], 50.0)
    assert watches.due(49.0) == ()
    assert watches.due(50.0) == (Due(A, KEY, tries=1, told=True, seen_at=5.0),)


def test_watches_do_not_see_each_other(database: Database) -> None:
    one, two = Watches(database, "one"), Watches(database, "two")
    one.record([_seen(A)], 5.0)
    one.looked(5.0)
    assert (two.known([A]), two.due(9.0), two.last_look()) == (frozenset(), (), None)
    two.record([_seen(A)], 5.0)
    one.settle(A, "told")
    assert len(two.due(9.0)) == 1


def test_all_of_it_outlives_the_process(tmp_path: Path) -> None:
    first = opened(tmp_path / "state.db")
    Watches(first, "w").record([_seen(A)], 5.0)
    Watches(first, "w").looked(7.0)
    first.close()
    again = opened(tmp_path / "state.db")
    watches = Watches(again, "w")
    assert watches.known([A]) == {(A, KEY)}
    assert (len(watches.due(5.0)), watches.last_look()) == (1, 7.0)
    again.close()


def test_what_is_settled_is_forgotten_in_time_and_what_is_pending_never(database: Database) -> None:
    watches = Watches(database, "w")
    watches.record([_seen(A), _seen(B)], 5.0)
    watches.record([_seen(C)], 50.0)
    watches.settle(A, "told")
    watches.forget(10.0)
    assert watches.known([A, B, C]) == {(C, KEY)}
    assert [due.accession for due in watches.due(60.0)] == [B, C]


def test_nothing_seen_is_nothing_noted(database: Database) -> None:
    watches = Watches(database, "w")
    watches.record([], 5.0)
    assert watches.due(5.0) == ()


def test_many_are_noted_at_once(database: Database) -> None:
    watches = Watches(database, "w")
    watches.record([_seen(f"{number:010}-31-000001") for number in range(1_200)], 5.0)
    watches.record([_seen(f"{number:010}-31-000001", cik=OTHER) for number in range(1_200)], 6.0)
    assert len(watches.due(6.0)) == 1_200
