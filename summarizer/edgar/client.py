"""Asks EDGAR over HTTP, by its rules: named, unhurried, patient, and never anywhere else."""

from __future__ import annotations

import ssl
import time
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

import httpx2

from summarizer.edgar.asking import Answer, anything
from summarizer.edgar.identity import user_agent
from summarizer.edgar.reading import LIMIT
from summarizer.edgar.retrying import Trouble, pause, retry_after
from summarizer.errors import InputError, NotFoundError, TransportError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from summarizer.edgar.addresses import Addresses
    from summarizer.edgar.asking import Limiter

__all__ = ["Client", "Clock", "Terms"]

_ATTEMPTS = 5
_HOPS = 5
_SHORT = 64 * 2**10
_CONNECT = 10.0
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_GONE = frozenset({404, 410})
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
# How long EDGAR shuts out whoever asked too often.
_SHUT_OUT = 600.0
_LATER = "nothing is known of it: try again later"


class Terms(NamedTuple):
    """On what terms a client asks; `patience` bounds one question with all its retries."""

    identity: str
    proxy: str = ""
    ca_bundle: str = ""
    timeout: float = 30.0
    limit: int = LIMIT
    patience: float = 300.0


class Clock(NamedTuple):
    """How time passes."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


class _Question(NamedTuple):
    """What is asked for, and until when."""

    etag: str
    whole: Callable[[bytes], bool]
    deadline: float


class Client:
    """Asks the hosts of `addresses`, and no other, whatever an answer says.

    Raises:
        UsageError: The identity names no contact, or proxy or CA bundle cannot be used.
    """

    def __init__(
        self, addresses: Addresses, terms: Terms, limiter: Limiter, clock: Clock | None = None
    ) -> None:
        self._addresses = addresses
        self._terms = terms
        self._limiter = limiter
        self._clock = clock or Clock()
        headers = {"User-Agent": user_agent(terms.identity), "Accept-Encoding": "gzip, deflate"}
        try:
            self._http = httpx2.Client(
                headers=headers,
                timeout=httpx2.Timeout(terms.timeout, connect=min(_CONNECT, terms.timeout)),
                follow_redirects=False,
                # The environment's own proxies and netrc are no settings of this program.
                trust_env=False,
                proxy=terms.proxy or None,
                verify=_trusted(terms.ca_bundle),
            )
        except (httpx2.InvalidURL, ValueError) as error:
            raise UsageError(f"the proxy {terms.proxy!r} cannot be used: {error}") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the connections."""
        self._http.close()

    def ask(self, url: str, *, etag: str = "", whole: Callable[[bytes], bool] = anything) -> Answer:
        """What stands at a URL, or that it has not changed since `etag`.

        Raises:
            NotFoundError: There is nothing.
            TransportError: It could not be asked, gave no answer in time, or led elsewhere.
            InputError: What stands there is larger than the terms allow.
        """
        question = _Question(etag, whole, self._clock.now() + self._terms.patience)
        reason = ""
        for attempt in range(_ATTEMPTS):
            outcome = self._follow(url, question)
            if isinstance(outcome, Answer):
                return outcome
            reason, wait = outcome.reason, pause(outcome, attempt)
            if outcome.crowded:
                self._limiter.hold(min(wait, _SHUT_OUT))
            if self._clock.now() + wait > question.deadline:
                raise _unanswered(url, f"{reason}, and the next try would be in {wait:,.0f} s")
            if attempt + 1 < _ATTEMPTS:
                self._clock.sleep(wait)
        raise _unanswered(url, f"{reason}, {_ATTEMPTS} times")

    def _follow(self, url: str, question: _Question) -> Answer | Trouble:
        """One attempt, with the redirects that stay on the hosts."""
        at = url
        for _ in range(_HOPS):
            outcome = self._once(at, question)
            if not isinstance(outcome, str):
                return outcome
            at = self._allowed(at, outcome)
        raise TransportError(f"{url!r} leads in circles", _LATER)

    def _allowed(self, url: str, location: str) -> str:
        """Where an answer leads, if that is on the hosts."""
        try:
            target = urljoin(url, location)
        except ValueError:
            target = location
        if self._addresses.knows(target):
            return target
        raise TransportError(
            f"{url!r} leads to {target!r}, which is on no host of the settings",
            "if that host is to be asked, name it in edgar_url or edgar_data_url",
        )

    def _once(self, url: str, question: _Question) -> Answer | Trouble | str:
        """One request: an answer, a trouble, or where it leads."""
        headers = {"If-None-Match": question.etag} if question.etag else {}
        request = self._http.build_request("GET", url, headers=headers)
        turn = self._limiter.take(max(question.deadline - self._clock.now(), 0.0))
        try:
            try:
                response = self._http.send(request, stream=True)
            finally:
                self._limiter.give_back(turn)
            try:
                return self._judged(response, url, question)
            finally:
                response.close()
        except httpx2.RequestError as error:
            return _broken(error, url)

    def _judged(
        self, response: httpx2.Response, url: str, question: _Question
    ) -> Answer | Trouble | str:
        status = response.status_code
        if status == httpx2.codes.OK:
            body = self._body(response, url, question.deadline)
            if _framed(response) or question.whole(body):
                return Answer(body, _etag(response))
            return Trouble("the answer is cut off")
        if status == httpx2.codes.NOT_MODIFIED and question.etag:
            return Answer(b"", question.etag, changed=False)
        if status in _REDIRECTS and "location" in response.headers:
            return str(response.headers["location"])
        if status in _GONE:
            raise NotFoundError(f"there is nothing at {url!r}")
        if status in _PASSING:
            wait = retry_after(response.headers.get("retry-after"), response.headers.get("date"))
            return Trouble(f"it answers {status}", wait, crowded=status == 429 or wait is not None)  # noqa: PLR2004
        if status == httpx2.codes.FORBIDDEN:
            raise self._forbidden(_opening(response), url)
        raise TransportError(f"{url!r} is answered with {status}", _LATER)

    def _body(self, response: httpx2.Response, url: str, deadline: float) -> bytes:
        """The body, as far as time and size allow."""
        told = response.headers.get("content-length", "")
        if told.isascii() and told.isdigit() and int(told[:18]) > self._terms.limit:
            raise self._too_large(url)
        pieces, size = list[bytes](), 0
        for piece in response.iter_bytes():
            size += len(piece)
            if size > self._terms.limit:
                raise self._too_large(url)
            if self._clock.now() > deadline:
                raise _unanswered(url, f"it sends too slowly ({size:,} bytes so far)")
            pieces.append(piece)
        return b"".join(pieces)

    def _too_large(self, url: str) -> InputError:
        return InputError(
            f"{url!r} is larger than {self._terms.limit:,} bytes", "limit_bytes sets the bound"
        )

    def _forbidden(self, opening: bytes, url: str) -> NotFoundError | TransportError:
        # The archive's store answers so for what it does not hold.
        if b"<Code>AccessDenied</Code>" in opening:
            return NotFoundError(f"there is nothing at {url!r}")
        if b"threshold" in opening.lower():
            self._limiter.hold(_SHUT_OUT)
            return TransportError(
                f"{url!r} is refused: this address has asked too often", "wait ten minutes"
            )
        return TransportError(
            f"{url!r} is refused (403) to {self._terms.identity!r}",
            "is the identity a name and an e-mail address at which you can be reached?",
        )


def _trusted(ca_bundle: str) -> ssl.SSLContext | bool:
    if not ca_bundle:
        return True
    try:
        return ssl.create_default_context(cafile=ca_bundle)
    except (OSError, ssl.SSLError) as error:
        raise UsageError(f"the CA bundle {ca_bundle!r} cannot be used: {error}") from error


def _etag(response: httpx2.Response) -> str:
    return str(response.headers.get("etag", ""))[:200]


def _framed(response: httpx2.Response) -> bool:
    """Whether the protocol itself tells a whole body from one that was cut off."""
    headers = response.headers
    return "content-length" in headers or headers.get("transfer-encoding", "").lower() == "chunked"


def _opening(response: httpx2.Response) -> bytes:
    """As much of a body as says why it is none."""
    opening = b""
    for piece in response.iter_bytes():
        opening += piece
        if len(opening) >= _SHORT:
            break
    return opening[:_SHORT]


def _broken(error: httpx2.RequestError, url: str) -> Trouble:
    """What a failed connection comes to; one that cannot mend itself ends the matter."""
    words = str(error) or type(error).__name__
    if "CERTIFICATE_VERIFY_FAILED" in words:
        raise TransportError(
            f"{url!r} shows a certificate that is not trusted: {words}",
            "edgar_ca_bundle names the file of those to trust",
        ) from error
    if isinstance(error, httpx2.TimeoutException):
        return Trouble("it does not answer in time")
    return Trouble(f"the connection fails ({words})")


def _unanswered(url: str, why: str) -> TransportError:
    return TransportError(f"{url!r} could not be asked: {why}", _LATER)
