"""Requests as OpenAI's client sends them, and answers as LangChain takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("langchain_openai", reason="needs the extra 'models'")

import httpx2
import openai

from summarizer.models.completions import Answer, Completions

if TYPE_CHECKING:
    from tests.models.conftest import Kit


def test_a_request_is_to_the_byte_what_the_client_itself_would_send_but_for_what_it_tells_of_itself(
    kit: Kit,
) -> None:
    sent = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append((request.url, dict(request.headers), request.content, request.extensions))
        return httpx2.Response(200, content=kit.says(None, refusal="I will not.").body)

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        client = openai.OpenAI(
            api_key="none", base_url="http://127.0.0.1/v1", timeout=7.0, http_client=http
        )
        asked: dict[str, Any] = {
            "model": "m",
            "stream": False,
            "messages": [
                {"content": 'A "b" \\ \x01\x7f\t§ \u2013 \u2028\U0001f600', "role": "user"}
            ],
            "max_completion_tokens": 50,
            "extra_body": {"response_format": {"type": "json_object"}, "max_tokens": 50},
        }
        own = client.chat.completions.with_raw_response.create(**asked).parse()
        plain: Any = Completions(client).with_raw_response.create(**asked)
    told = [name for name in sent[0][1] if name.startswith("x-stainless-")]
    assert [name for name in sent[1][1] if name in told] == ["x-stainless-raw-response"]
    for name in told:
        sent[0][1].pop(name)
    sent[1][1].pop("x-stainless-raw-response")
    assert sent[0] == sent[1]
    assert own == plain.parse()


@pytest.mark.parametrize("body", [b"<html>", b'{"choices": []}', b'{"refusal" : "no"}'])
def test_an_answer_is_the_json_of_the_server_or_else_what_the_client_makes_of_it(
    body: bytes,
) -> None:
    class Raw:
        http_response = httpx2.Response(200, content=body)

        def parse(self) -> str:
            return "by the client"

    found = Answer(Raw()).parse()
    assert found == ({"choices": []} if b"choices" in body else "by the client")
