"""Recorded replies of a language model: what they hold, and that they are found again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pydantic", reason="needs the extra 'models'")

from click.testing import CliRunner

from summarizer.cli.door import door
from summarizer.errors import NotFoundError
from summarizer.prompts.replies import FactsReply

FOLDER = Path(__file__).parent.parent / "evals" / "replies"
VERSIONS = sorted(path for path in FOLDER.iterdir() if path.is_dir())
# A quote is as long as a model was allowed to make it; nothing longer of a filing is carried.
_LONGEST = 900


def _records(folder: Path) -> list[dict[str, Any]]:
    paths = [path for path in sorted(folder.glob("*.json")) if path.name != "missing.json"]
    return [json.loads(path.read_text("utf-8")) for path in paths]


@pytest.mark.parametrize("folder", VERSIONS, ids=lambda folder: folder.name)
def test_a_version_holds_the_replies_to_two_dozen_filings_and_no_request(folder: Path) -> None:
    records = _records(folder)
    assert len({record["filing"] for record in records}) >= 24
    for record in records:
        assert "question" not in record
        assert record["by"].startswith("a language model")
        reply = FactsReply.model_validate_json(record["completion"]["text"])
        quotes = [quote for fact in reply.facts for quote in fact.quotes]
        assert max(map(len, quotes), default=0) <= _LONGEST


@pytest.mark.full
@pytest.mark.parametrize("folder", VERSIONS, ids=lambda folder: folder.name)
def test_a_reply_is_found_again_by_what_is_asked_now(
    folder: Path, corpus: Path, tmp_path: Path
) -> None:
    """Where other words are sent now, the filings to be asked about again are named."""
    own = ["--prompts", str(folder / "prompts")] if (folder / "prompts").is_dir() else []
    lost = []
    for name in sorted({record["filing"] for record in _records(folder)}):
        (filing,) = (corpus / "8-K").glob(f"{name}.*")
        ran = CliRunner().invoke(
            door,
            ["summarize", str(filing), "--model", f"replay:{folder}", "--format", "json", *own],
            env={"SUMMARIZER_STATE": str(tmp_path / "state.db")},
        )
        if ran.exit_code == NotFoundError.exit_code:
            assert "no reply to prompt 'facts' is recorded" in ran.stderr
            lost.append(name)
        else:
            assert (ran.exit_code, ran.stderr) == (0, "")
            assert json.loads(ran.stdout)["provenance"]["model_status"] == "ok"
    if lost:
        pytest.skip(f"{folder.name}: other words are sent now, ask again about {', '.join(lost)}")
