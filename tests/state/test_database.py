"""The state database."""

from __future__ import annotations

import gc
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from summarizer.errors import UsageError
from summarizer.state.database import opened, worded
from summarizer.state.tables import looks


def test_it_is_made_with_its_folder_when_first_opened(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "state.db"
    database = opened(path)
    with database.transaction() as connection:
        connection.execute(insert(looks).values(watch="w", at=1.0))
    database.close()
    again = opened(path)
    with again.transaction() as connection:
        assert connection.execute(select(looks)).all() == [("w", 1.0)]
    again.close()


def test_what_fails_leaves_nothing(tmp_path: Path) -> None:
    database = opened(tmp_path / "state.db")

    def half_done() -> None:
        with database.transaction() as connection:
            connection.execute(insert(looks).values(watch="w", at=1.0))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_done()
    with database.transaction() as connection:
        assert connection.execute(select(looks)).all() == []
    database.close()


def test_statements_in_the_words_of_the_driver_are_done_all_or_not_at_all(tmp_path: Path) -> None:
    database = opened(tmp_path / "state.db")
    look = worded(insert(looks), "watch", "at")

    def half_done() -> None:
        with database.driven() as driver:
            driver.execute(look, {"watch": "w", "at": 1.0})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_done()
    with database.driven() as driver:
        assert driver.execute(worded(select(looks))).fetchall() == []
        driver.execute(look, {"watch": "w", "at": 2.0})
    with database.transaction() as connection:
        assert connection.execute(select(looks)).all() == [("w", 2.0)]
    database.close()


def test_a_driver_is_kept_for_the_next_and_let_go_of_with_the_file(tmp_path: Path) -> None:
    database = opened(tmp_path / "state.db")
    with database.driven() as first, database.driven(reads=True) as second:
        assert first is not second
    with database.driven() as third:
        assert third is first
    database.close()
    for driver in (first, second):
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            driver.execute("SELECT 1")


def test_words_that_the_driver_refuses_are_one_clear_line(tmp_path: Path) -> None:
    database = opened(tmp_path / "state.db")
    with (
        pytest.raises(UsageError, match="cannot be used: no such table: nowhere"),
        database.driven() as driver,
    ):
        driver.execute("SELECT * FROM nowhere")
    database.close()


def test_several_processes_can_make_it_at_once(tmp_path: Path, checkout: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from summarizer.state import opened\n"
        "opened(Path(sys.argv[1])).close()\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "state.db")]
    processes = [
        subprocess.Popen(command, cwd=checkout, stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    assert [process.communicate()[1] for process in processes] == [""] * 3
    assert [process.returncode for process in processes] == [0] * 3


def test_a_file_that_is_no_database_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    path.write_bytes(b"not a database at all, whatever its name may say" * 100)
    with pytest.raises(UsageError, match=r"cannot be used: file is not a database .*SUMMARIZER_ST"):
        opened(path)


def test_a_place_that_cannot_be_written_to_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match="cannot write to"):
        opened(tmp_path / "file" / "state.db")


def test_what_the_database_refuses_is_a_usage_error(tmp_path: Path) -> None:
    database = opened(tmp_path / "state.db")
    with pytest.raises(UsageError, match="cannot be used"), database.transaction() as connection:
        connection.exec_driver_sql("SELECT * FROM nothing")
    database.close()


def test_who_only_reads_waits_for_nobody(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    first, second = opened(path), opened(path, patience=0.05)
    with first.transaction() as writing:
        writing.exec_driver_sql("CREATE TABLE t (x)")
        with second.snapshot() as reading:
            assert reading.exec_driver_sql("SELECT count(*) FROM turns").scalar_one() == 0
        with second.driven(reads=True) as driver:
            assert driver.execute("SELECT count(*) FROM turns").fetchone() == (0,)
        for writing_too in (second.transaction, second.driven):
            with pytest.raises(UsageError, match="locked"), writing_too():
                pass
    first.close()
    second.close()


def test_a_database_that_nobody_holds_lets_go_of_its_file(tmp_path: Path) -> None:
    database = opened(tmp_path / "state.db")
    with database.driven(reads=True) as idle, database.snapshot() as connection:
        pooled = connection.connection.driver_connection
    assert pooled is not None
    del database, connection
    gc.collect()
    for driver in (idle, pooled):
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            driver.execute("SELECT 1")


def test_who_waits_too_long_for_one_who_writes_is_told_in_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    first, second = opened(path), opened(path, patience=0.05)
    with first.transaction():
        with pytest.raises(UsageError, match="locked"), second.transaction():
            pass
        with pytest.raises(UsageError, match="locked"):
            opened(path, patience=0.05)
    with second.transaction() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1
    first.close()
    second.close()
