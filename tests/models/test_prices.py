"""What models charge."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.domain.conversation import TokenUsage
from summarizer.errors import DataError, UsageError
from summarizer.models.prices import COST_UNITS, Tariff, dollars, read_prices


def _written(folder: Path, models: object) -> Path:
    path = folder / "prices.json"
    path.write_text(json.dumps({"dated": "2030-01-01", "models": models}), "utf-8")
    return path


def test_a_model_of_the_list_costs_what_the_list_says() -> None:
    prices = read_prices()
    tariff = prices.tariff("openai:gpt-5-mini")
    assert tariff is not None
    usage = TokenUsage(1_000_000, 1_000_000, 400_000)
    assert dollars(tariff.cost(usage)) == "2.16"
    assert prices.dated == "2026-06"


def test_a_dated_snapshot_is_the_model_it_is_of() -> None:
    prices = read_prices()
    assert prices.tariff("openai:gpt-5-mini-2025-08-07") == prices.tariff("openai:gpt-5-mini")
    assert prices.context("openai:gpt-5-mini-2025-08-07") == 272_000


def test_a_price_that_is_not_known_is_none() -> None:
    prices = read_prices()
    assert prices.tariff("openai:gpt-9") is None
    assert prices.context("openai:gpt-9") is None
    assert not prices.counts_exactly("openai:gpt-9")
    # Whoever answers at another address may charge anything.
    assert prices.tariff("openai:gpt-5-mini", usual_address=False) is None


def test_a_users_rows_go_before_the_programs_and_hold_at_any_address(tmp_path: Path) -> None:
    path = _written(tmp_path, {"openai:gpt-5-mini": {"input": "1", "output": "3"}})
    prices = read_prices(path)
    assert prices.tariff("openai:gpt-5-mini", usual_address=False) == Tariff(
        COST_UNITS // 1_000_000, COST_UNITS // 1_000_000, 3 * COST_UNITS // 1_000_000
    )
    assert prices.tariff("openai:gpt-5") is not None
    assert prices.dated == "2030-01-01"


@pytest.mark.parametrize(
    "models",
    [
        {"m": {"input": "-1", "output": "1"}},
        {"m": {"input": "NaN", "output": "1"}},
        {"m": {"output": "1"}},
        {"m": {"input": "much", "output": "1"}},
        ["m"],
    ],
)
def test_a_list_that_is_none_is_refused(tmp_path: Path, models: object) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_prices(_written(tmp_path, models))


def test_a_damaged_list_of_the_program_is_its_own_fault(tmp_path: Path) -> None:
    with pytest.raises(DataError):
        read_prices(path=tmp_path / "prices.json")
