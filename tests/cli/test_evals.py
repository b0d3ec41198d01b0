"""`summarizer evals`, as a group."""

from __future__ import annotations

from collections.abc import Callable

import click
import pytest
from click.testing import Result

from summarizer.cli.evals import EVALS, command

Run = Callable[..., Result]


def test_the_commands_are_listed(run: Run) -> None:
    ran = run("evals", "--help")
    assert ran.exit_code == 0
    widest = max(map(len, EVALS))
    for name, lazy in EVALS.items():
        assert f"  {name:<{widest}}  {lazy.help}\n" in ran.stdout


@pytest.mark.parametrize("name", list(EVALS))
def test_a_command_is_listed_as_it_describes_itself(name: str) -> None:
    assert isinstance(command, click.Group)
    found = command.get_command(click.Context(command), name)
    assert found is not None
    assert (found.name, found.short_help) == (name, EVALS[name].help)


def test_a_command_that_is_none_is_refused(run: Run) -> None:
    ran = run("evals", "guess")
    assert ran.exit_code == 2
    assert "No such command 'guess'" in ran.stderr
