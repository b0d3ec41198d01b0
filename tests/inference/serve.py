"""Serves a tiny model with a real inference server, until it is stopped.

    python serve.py MODEL CONTEXT [PORT]

Prints the server's address once it answers. It is a process of its own, for the server cannot be
stopped otherwise.
"""

from __future__ import annotations

import socket
import sys
import time
import urllib.request
from pathlib import Path

import xllamacpp

sys.path.insert(0, str(Path(__file__).parent.parent.parent))
from tests.inference.tiny_model import write_model


def main() -> None:
    path, context = Path(sys.argv[1]), int(sys.argv[2])
    write_model(path, context=context)
    port = int(sys.argv[3]) if len(sys.argv) > 3 else _free_port()
    server = xllamacpp.Server(_parameters(path, context, port))
    address = server.listening_address
    while not _answers(address):
        time.sleep(0.05)
    print(address, flush=True)  # noqa: T201 - that is how its address is told
    while True:
        time.sleep(3600)


def _parameters(path: Path, context: int, port: int) -> xllamacpp.CommonParams:
    given = xllamacpp.CommonParams()
    given.model.path = str(path)
    given.model_alias = {"nonsense"}
    given.n_ctx = context
    given.n_parallel = 1
    given.n_batch = 2048
    given.port = port
    # Two threads that spin on a busy machine take many times as long as one.
    given.cpuparams.n_threads = 1
    given.cpuparams_batch.n_threads = 1
    given.warmup = False
    given.use_jinja = True
    given.offline = True
    given.ui = False
    given.sampling.seed = 11
    given.sampling.temp = 1.0
    given.sampling.top_k = 0
    given.sampling.top_p = 1.0
    given.sampling.min_p = 0.0
    return given


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/health") as answer:  # noqa: S310 - on loopback
            return bool(answer.status == 200)
    except OSError:
        return False


if __name__ == "__main__":
    main()
