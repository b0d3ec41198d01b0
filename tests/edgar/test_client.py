"""The client, against a host on loopback that behaves badly in every way."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.edgar.addresses import Addresses
from summarizer.edgar.asking import Answer
from summarizer.edgar.client import Client, Terms
from summarizer.errors import InputError, NotFoundError, TransportError, UsageError
from tests.edgar.conftest import Time, Turns
from tests.loopback import Host, Reply

Make = Callable[..., Client]


def test_who_asks_is_said_and_a_turn_is_taken_and_given_back(
    host: Host, reply: type[Reply], make_client: Make, turns: Turns
) -> None:
    host.answers("/x", reply(b"words", headers={"ETag": '"1"'}))
    with make_client(host.url) as client:
        assert client.ask(f"{host.url}/x") == Answer(b"words", '"1"')
    (path, headers), *_ = host.asked
    assert (path, headers["user-agent"]) == ("/x", "Jane Doe jane@example.com")
    assert (turns.taken, turns.back, turns.held) == (1, [1], [])


def test_what_has_not_changed_is_not_sent_again(
    host: Host, reply: type[Reply], make_client: Make
) -> None:
    host.answers("/x", reply(b"words", headers={"ETag": '"1"'}))
    with make_client(host.url) as client:
        assert client.ask(f"{host.url}/x", etag='"1"') == Answer(b"", '"1"', changed=False)
        assert client.ask(f"{host.url}/x", etag='"0"') == Answer(b"words", '"1"')


def test_what_is_packed_on_the_way_is_unpacked(
    host: Host, reply: type[Reply], make_client: Make
) -> None:
    packed = gzip.compress(b"words" * 1_000)
    host.answers("/x", reply(packed, headers={"Content-Encoding": "gzip"}))
    with make_client(host.url) as client:
        assert client.ask(f"{host.url}/x").body == b"words" * 1_000


@pytest.mark.parametrize("status", [404, 410])
def test_what_is_not_there_is_not_found_at_once(
    host: Host, reply: type[Reply], make_client: Make, status: int
) -> None:
    host.answers("/x", reply(b"", status))
    with make_client(host.url) as client, pytest.raises(NotFoundError, match="nothing at"):
        client.ask(f"{host.url}/x")
    assert len(host.asked) == 1


def test_a_store_that_denies_access_has_no_such_thing(
    host: Host, reply: type[Reply], make_client: Make
) -> None:
    host.answers("/x", reply(b"<?xml?><Error><Code>AccessDenied</Code></Error>", 403))
    with make_client(host.url) as client, pytest.raises(NotFoundError, match="nothing at"):
        client.ask(f"{host.url}/x")


def test_an_identity_that_is_refused_is_told_as_that(
    host: Host, reply: type[Reply], make_client: Make, turns: Turns
) -> None:
    host.answers("/x", reply(b"Undeclared Automated Tool", 403))
    with make_client(host.url) as client, pytest.raises(TransportError) as told:
        client.ask(f"{host.url}/x")
    assert told.value.message.endswith("is refused (403) to 'Jane Doe jane@example.com'")
    assert "e-mail" in told.value.hint
    assert (len(host.asked), turns.held) == (1, [])


def test_who_is_shut_out_keeps_all_others_from_asking(
    host: Host, reply: type[Reply], make_client: Make, turns: Turns
) -> None:
    host.answers("/x", reply(b"<h1>Request Rate Threshold Exceeded</h1>", 403))
    with make_client(host.url) as client, pytest.raises(TransportError, match="too often"):
        client.ask(f"{host.url}/x")
    assert turns.held == [600.0]


def test_a_crowded_host_is_asked_again_when_it_says(
    host: Host, reply: type[Reply], make_client: Make, turns: Turns, clock: Time
) -> None:
    host.answers("/x", reply(b"", 429, headers={"Retry-After": "7"}), reply(b"words"))
    with make_client(host.url) as client:
        assert client.ask(f"{host.url}/x").body == b"words"
    assert (clock.slept, turns.held, turns.taken) == ([7.0], [7.0], 2)


def test_the_moment_to_ask_again_is_told_by_the_hosts_clock_not_ours(
    host: Host, reply: type[Reply], make_client: Make, clock: Time
) -> None:
    later = {
        "Retry-After": "Mon, 04 May 2048 10:00:09 GMT",
        "Date": "Mon, 04 May 2048 10:00:00 GMT",
    }
    host.answers("/x", reply(b"", 503, headers=later), reply(b"words"))
    with make_client(host.url) as client:
        assert client.ask(f"{host.url}/x").body == b"words"
    assert clock.slept == [9.0]


def test_a_crowded_host_that_says_nothing_holds_all_for_a_growing_while(
    host: Host, reply: type[Reply], make_client: Make, turns: Turns
) -> None:
    host.answers("/x", reply(b"", 429), reply(b"", 429), reply(b"words"))
    with make_client(host.url) as client:
        client.ask(f"{host.url}/x")
    assert turns.held == [0.5, 1.0]


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_host_in_trouble_is_asked_again(
    host: Host, reply: type[Reply], make_client: Make, clock: Time, status: int
) -> None:
    host.answers("/x", reply(b"", status), reply(b"", status), reply(b"words"))
    with make_client(host.url) as client:
        assert client.ask(f"{host.url}/x").body == b"words"
    assert clock.slept == [0.5, 1.0]


def test_a_host_that_stays_in_trouble_is_given_up(
    host: Host, reply: type[Reply], make_client: Make, turns: Turns
) -> None:
    host.answers("/x", reply(b"", 503))
    with make_client(host.url) as client, pytest.raises(TransportError) as told:
        client.ask(f"{host.url}/x")
    assert told.value.message.endswith("could not be asked: it answers 503, 5 times")
    assert told.value.exit_code == 5
    assert turns.back == [1, 2, 3, 4, 5]


def test_a_wait_beyond_all_patience_is_not_begun(
    host: Host, reply: type[Reply], make_client: Make, clock: Time, turns: Turns
) -> None:
    host.answers("/x", reply(b"", 429, headers={"Retry-After": "86400"}))
    with make_client(host.url) as client, pytest.raises(TransportError, match="86,400 s"):
        client.ask(f"{host.url}/x")
    assert (clock.slept, turns.held) == ([], [600.0])


def test_other_refusals_are_not_repeated(host: Host, reply: type[Reply], make_client: Make) -> None:
    host.answers("/x", reply(b"", 451))
    with make_client(host.url) as client, pytest.raises(TransportError, match="answered with 451"):
        client.ask(f"{host.url}/x")
    assert len(host.asked) == 1


def test_a_redirect_on_the_host_is_followed_with_a_turn_of_its_own(
    host: Host, reply: type[Reply], make_client: Make, turns: Turns
) -> None:
    host.answers("/x", reply(b"", 301, headers={"Location": "/y"}))
    host.answers("/y", reply(b"words"))
    with make_client(host.url) as client:
        assert client.ask(f"{host.url}/x").body == b"words"
    assert (host.paths(), turns.taken) == (["/x", "/y"], 2)


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.test/x",
        "//evil.test/x",
        "http://127.0.0.1:1/x",
        "file:///etc/passwd",
        "http://[",
    ],
)
def test_a_redirect_elsewhere_is_refused(
    host: Host, reply: type[Reply], make_client: Make, target: str
) -> None:
    host.answers("/x", reply(b"", 302, headers={"Location": target}))
    with make_client(host.url) as client, pytest.raises(TransportError, match="no host of the"):
        client.ask(f"{host.url}/x")
    assert host.paths() == ["/x"]


def test_a_redirect_in_circles_ends(host: Host, reply: type[Reply], make_client: Make) -> None:
    host.answers("/x", reply(b"", 302, headers={"Location": "/x"}))
    with make_client(host.url) as client, pytest.raises(TransportError, match="in circles"):
        client.ask(f"{host.url}/x")
    assert len(host.asked) == 5


def test_a_body_that_is_cut_off_is_asked_for_again(
    host: Host, reply: type[Reply], make_client: Make, clock: Time
) -> None:
    host.answers("/x", reply(b"wor", promised=5), reply(b"words"))
    with make_client(host.url) as client:
        assert client.ask(f"{host.url}/x").body == b"words"
    assert clock.slept == [0.5]


def test_a_body_that_is_always_cut_off_is_never_served(
    host: Host, reply: type[Reply], make_client: Make
) -> None:
    host.answers("/x", reply(b"wor", promised=5))
    with make_client(host.url) as client, pytest.raises(TransportError, match="connection fails"):
        client.ask(f"{host.url}/x")


def test_a_body_whose_length_nobody_tells_is_judged_by_its_words(
    host: Host, reply: type[Reply], make_client: Make
) -> None:
    host.answers("/x", reply(b"wor", framed=False), reply(b"words.", framed=False))
    with make_client(host.url) as client:
        answer = client.ask(f"{host.url}/x", whole=lambda body: body.endswith(b"."))
    assert answer.body == b"words."


def test_a_body_larger_than_allowed_is_refused_before_it_is_read(
    host: Host, reply: type[Reply], make_client: Make
) -> None:
    host.answers("/x", reply(b"x" * 2_000))
    with make_client(host.url, limit=1_000) as client, pytest.raises(InputError) as told:
        client.ask(f"{host.url}/x")
    assert str(told.value).endswith("is larger than 1,000 bytes (limit_bytes sets the bound)")


@pytest.mark.parametrize("packed", [False, True])
def test_a_body_that_grows_beyond_what_is_allowed_is_refused(
    host: Host,
    reply: type[Reply],
    make_client: Make,
    packed: bool,  # noqa: FBT001
) -> None:
    body = gzip.compress(b"x" * 10**7) if packed else b"x" * 10**6
    headers = {"Content-Encoding": "gzip"} if packed else {}
    host.answers("/x", reply(body, headers=headers, framed=False))
    with make_client(host.url, limit=500_000) as client, pytest.raises(InputError):
        client.ask(f"{host.url}/x")


def test_a_body_that_trickles_is_given_up_in_the_end(
    host: Host, reply: type[Reply], make_client: Make, clock: Time
) -> None:
    host.answers("/x", reply(b"x" * 5_000, pause=0.001))
    clock.step = 200.0
    with make_client(host.url) as client, pytest.raises(TransportError, match="too slowly"):
        client.ask(f"{host.url}/x")


def test_a_host_that_is_silent_is_asked_again_then_given_up(
    host: Host, reply: type[Reply], make_client: Make, turns: Turns
) -> None:
    host.answers("/x", reply(b"x" * 5_000, pause=0.2))
    with make_client(host.url, timeout=0.02) as client, pytest.raises(TransportError) as told:
        client.ask(f"{host.url}/x")
    assert told.value.message.endswith("it does not answer in time, 5 times")
    assert turns.taken == 5


def test_a_host_that_is_not_there_is_told_as_that(make_client: Make, turns: Turns) -> None:
    with make_client("http://127.0.0.1:1") as client, pytest.raises(TransportError) as told:
        client.ask("http://127.0.0.1:1/x")
    assert "the connection fails" in told.value.message
    assert turns.back == [1, 2, 3, 4, 5]


def test_a_proxy_is_asked_in_place_of_the_host(
    host: Host, reply: type[Reply], make_client: Make
) -> None:
    host.answers("http://edgar.test/x", reply(b"words"))
    with make_client("http://edgar.test", proxy=host.url) as client:
        assert client.ask("http://edgar.test/x").body == b"words"


def test_the_environments_own_proxies_are_no_settings(
    host: Host, reply: type[Reply], make_client: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "")
    host.answers("/x", reply(b"words"))
    with make_client(host.url) as client:
        assert client.ask(f"{host.url}/x").body == b"words"


def test_settings_that_cannot_be_used_are_usage_errors(
    make_client: Make, turns: Turns, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="proxy"):
        make_client("http://edgar.test", proxy="nonsense://")
    with pytest.raises(UsageError, match="CA bundle"):
        make_client("http://edgar.test", ca_bundle=str(tmp_path / "missing.pem"))
    (tmp_path / "empty.pem").write_bytes(b"")
    with pytest.raises(UsageError, match="CA bundle"):
        make_client("http://edgar.test", ca_bundle=str(tmp_path / "empty.pem"))
    with pytest.raises(UsageError, match="who asks"):
        Client(Addresses.of("http://a.test", "http://a.test"), Terms(""), turns)
