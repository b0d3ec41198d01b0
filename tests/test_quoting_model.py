"""The server on loopback that the benchmarks of a model ask."""

from __future__ import annotations

import http.client
import json
import multiprocessing
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from benchmarks.quoting_model import serve

QUESTION = json.dumps({"messages": [{"content": "It was closed for good after a storm."}]})


@pytest.fixture
def address() -> Iterator[tuple[str, int]]:
    """Where a server listens, in a process of its own."""
    context = multiprocessing.get_context("spawn")
    hears, tells = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(tells,))
    process.start()
    url = urlsplit(hears.recv())
    assert url.hostname is not None
    assert url.port is not None
    yield url.hostname, url.port
    process.terminate()
    process.join()


def test_a_client_that_goes_away_while_it_sends_has_asked_nothing(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as leaving:
        leaving.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nContent-Length: 99\r\n\r\n{")
    asking = http.client.HTTPConnection(*address)
    asking.request("POST", "/v1/chat/completions", QUESTION)
    assert json.load(asking.getresponse())["choices"][0]["finish_reason"] == "stop"
    asking.request("GET", "/served")
    calls, most, _ = json.load(asking.getresponse())
    asking.close()
    assert (calls, most) == (1, 1)
