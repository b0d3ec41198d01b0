"""A model's name to the model."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import UsageError
from summarizer.model_assembly.naming import (
    base_url,
    check_installed,
    counts_exactly,
    is_own,
    missing,
    model_of,
    prices_of,
    tariff_of,
)
from summarizer.model_assembly.wishes import Wishes
from summarizer.settings import Settings


@pytest.mark.parametrize("name", ["gpt-5-mini", "openai:", ":gpt-5-mini", ""])
def test_a_name_is_a_provider_and_a_model(name: str) -> None:
    with pytest.raises(UsageError, match="no model"):
        check_installed(name)


def test_an_address_is_that_of_openais_protocol_alone() -> None:
    settings = Settings(model="ollama:qwen3", openai_base_url="http://localhost:1/v1")
    assert base_url(settings) == ""
    assert base_url(Settings(model="openai:m", openai_base_url="http://localhost:1/v1")) != ""


@pytest.mark.parametrize(
    "url", ["localhost:8000", "ftp://h/v1", "http://", "http://[::1", "http://h:x"]
)
def test_what_is_no_address_of_a_server_is_refused(url: str) -> None:
    pytest.importorskip("langchain_openai", reason="needs the extra 'models'")
    with pytest.raises(UsageError, match="is no address of a server"):
        model_of(Settings(model="openai:m", openai_base_url=url), Wishes())


def test_scripts_and_recordings_cost_nothing_and_need_nothing_of_a_server(tmp_path: Path) -> None:
    script = tmp_path / "script.jsonl"
    script.write_text('{"reply": "{}"}\n', "utf-8")
    settings = Settings(model=f"scripted:{script}")
    assert is_own(settings.model)
    assert "openai" not in missing(settings.model)
    tariff = tariff_of(settings, prices_of(settings))
    assert tariff is not None
    assert not any(tariff)
    assert counts_exactly(settings, prices_of(settings))
    assert model_of(settings, Wishes()).identity.name == f"scripted:{script}"


def test_what_a_model_needs_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarizer.model_assembly.naming.find_spec", lambda _: None)
    assert missing("scripted:script.jsonl") == ["pydantic"]
    assert missing("openai:m") == ["pydantic", "openai", "orjson", "langchain", "langchain_openai"]


def test_a_price_holds_at_the_usual_address_alone() -> None:
    prices = prices_of(Settings())
    assert tariff_of(Settings(model="openai:gpt-5-mini"), prices) is not None
    elsewhere = Settings(model="openai:gpt-5-mini", openai_base_url="http://localhost:1/v1")
    assert tariff_of(elsewhere, prices) is None
