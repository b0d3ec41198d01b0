"""A worker of `summarizer batch`."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from summarizer.batch.treating import treat
from summarizer.cli.batch_worker import Job, bench, command_line
from summarizer.cli.processors import processors
from summarizer.store import open_store


def test_a_worker_reads_sources_and_settings_as_other_commands_do(
    quill: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_LIMIT_BYTES", "10")
    made = bench(Job(str(tmp_path / "store"), "offline", retry_failed=True))
    assert made.retry_failed
    answer = treat(str(quill), made, lambda _: None)
    assert answer.failure is not None
    assert answer.failure.code == "input"
    assert "is larger than" in answer.failure.message


def test_a_worker_process_stores_what_it_answers_for(quill: Path, tmp_path: Path) -> None:
    command = command_line(Job(str(tmp_path / "store"), "offline"))
    line = json.dumps({"number": 7, "source": str(quill)}) + "\n"
    ran = subprocess.run(command, input=line, capture_output=True, text=True, check=True)
    ready, _, key, told = map(json.loads, ran.stdout.splitlines())
    assert ready == {"ready": True, "notices": []}
    answer = told["answer"]
    assert (answer["status"], answer["failure"], answer["key"]) == ("made", None, key["key"])
    stored = json.loads(open_store(tmp_path / "store").read(key["key"]) or "")
    assert stored["summary"]["risk_flags"][0]["code"] == "bankruptcy-insolvency"


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="the system does not say")
def test_a_worker_keeps_to_its_processor(tmp_path: Path) -> None:
    numbers = processors()
    job = Job(str(tmp_path / "store"), "offline", processor=numbers[-1])
    with subprocess.Popen(
        command_line(job), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        assert worker.stdout is not None
        assert json.loads(worker.stdout.readline())["ready"]
        assert os.sched_getaffinity(worker.pid) == {numbers[-1]}
