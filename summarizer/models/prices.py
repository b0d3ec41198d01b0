"""What models charge and how much they read at once: a dated file that a user can override."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import DataError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.domain.conversation import TokenUsage

__all__ = ["COST_UNITS", "Prices", "Tariff", "cost_cap", "dollars", "read_prices"]

_PATH = Path(__file__).with_name("prices.json")
# So many units of cost are a dollar: the cost of one token at any price is a whole number of them.
COST_UNITS = 10_000_000_000
_TOKENS = 1_000_000
_SNAPSHOT = re.compile(r"-\d{4}-\d{2}-\d{2}\Z")


class Tariff(NamedTuple):
    """The price of a token in units of cost, by its kind."""

    input: int
    cached: int
    output: int

    def cost(self, usage: TokenUsage) -> int:
        """What so many tokens cost."""
        fresh = usage.input - usage.cached
        return fresh * self.input + usage.cached * self.cached + usage.output * self.output


class _Row(NamedTuple):
    tariff: Tariff
    context: int | None
    vocabulary: str


class Prices(NamedTuple):
    """The price list of a day; `own` names rows that the user set, which hold at any address."""

    dated: str
    rows: Mapping[str, _Row]
    own: frozenset[str] = frozenset()

    def tariff(self, model: str, *, usual_address: bool = True) -> Tariff | None:
        """What a model charges, None if unknown; a server elsewhere may charge anything."""
        name = self._name(model)
        if name is None or not (usual_address or name in self.own):
            return None
        return self.rows[name].tariff

    def context(self, model: str) -> int | None:
        """How many tokens a model reads at once, None if unknown."""
        name = self._name(model)
        return self.rows[name].context if name is not None else None

    def counts_exactly(self, model: str) -> bool:
        """Whether the vocabulary that ships with the program is the model's own."""
        name = self._name(model)
        return name is not None and self.rows[name].vocabulary == "o200k"

    def _name(self, model: str) -> str | None:
        for name in (model, _SNAPSHOT.sub("", model)):
            if name in self.rows:
                return name
        return None


def read_prices(override: Path | None = None, path: Path = _PATH) -> Prices:
    """The price list that ships with the program, with the rows of a user's file over its own.

    Raises:
        UsageError: The user's file cannot be read or is no price list.
        DataError: The program's own is damaged.
    """
    try:
        dated, rows = _read(path)
    except UsageError as error:
        raise DataError(error.message, "install it again") from error
    if override is None:
        return Prices(dated, rows)
    dated, own = _read(override)
    return Prices(dated, {**rows, **own}, frozenset(own))


def cost_cap(dollars: str) -> int:
    """What --max-cost says, in units of cost.

    Raises:
        UsageError: It is no amount of dollars.
    """
    try:
        units = Decimal(dollars) * COST_UNITS
    except ArithmeticError:
        units = Decimal("NaN")
    if not units.is_finite() or units < 0:
        raise UsageError(f"--max-cost is {dollars!r}: it must be an amount of dollars")
    return int(units)


def dollars(cost: int) -> str:
    """Units of cost as a decimal string of dollars.

    >>> dollars(25_000_000), dollars(0)
    ('0.0025', '0')
    """
    value = (Decimal(cost) / COST_UNITS).normalize()
    return f"{value:f}"


def _read(path: Path) -> tuple[str, dict[str, _Row]]:
    try:
        raw = json.loads(path.read_text("utf-8"))
        rows = {str(name): _row(each) for name, each in raw["models"].items()}
        return str(raw["dated"]), rows
    except (OSError, ValueError, KeyError, TypeError, AttributeError, InvalidOperation) as error:
        raise UsageError(
            f"the price list {str(path)!r} cannot be read: {error!r}",
            "its form is that of the one in docs/models.md",
        ) from error


def _row(raw: Mapping[str, object]) -> _Row:
    context = raw.get("context")
    return _Row(
        Tariff(
            _units(raw["input"]), _units(raw.get("cached", raw["input"])), _units(raw["output"])
        ),
        int(str(context)) if context is not None else None,
        str(raw.get("vocabulary", "")),
    )


def _units(price: object) -> int:
    units = Decimal(str(price)) * COST_UNITS / _TOKENS
    if not units.is_finite() or units < 0 or units != int(units):
        raise ValueError(f"{price!r} is no price for a million tokens")
    return int(units)
