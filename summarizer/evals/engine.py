"""What answered: a fingerprint of the code that makes summaries, and the commit it stands at."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

__all__ = ["Engine", "code_fingerprint", "git_commit", "recorded_fingerprint"]

_PACKAGE = Path(__file__).parent.parent
# What only looks at summaries or carries them around decides nothing about them.
_OUTSIDE = frozenset(("cli", "evals", "slack", "batch", "watch"))
_KINDS = frozenset((".py", ".json"))
_RECORDED = frozenset(("scripted", "replay"))


@dataclass(frozen=True, slots=True)
class Engine:
    """Whatever answers: the name of the model, and the digests of all that decides its answers."""

    model: str
    code: str
    catalogue: str
    commit: str | None = None
    prompts: str = ""
    parameters: str = ""

    @property
    def fingerprint(self) -> str:
        """One digest of it all; the commit is left out, since the code says more."""
        parts = (self.model, self.code, self.catalogue, self.prompts, self.parameters)
        return sha256("\n".join(parts).encode()).hexdigest()


def code_fingerprint(package: Path = _PACKAGE) -> str:
    """A digest of every module and table that has a part in making a summary."""
    digest = sha256()
    for path in sorted(package.rglob("*")):
        inside = path.relative_to(package)
        if path.suffix in _KINDS and inside.parts[0] not in _OUTSIDE:
            digest.update(f"{inside.as_posix()}\n".encode())
            digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def recorded_fingerprint(model: str) -> str:
    """A digest of what a model says that is read from files; nothing for any other.

    A script or a recording that was changed is another model under the same name.
    """
    kind, _, name = model.partition(":")
    if kind not in _RECORDED:
        return ""
    place, digest = Path(name), sha256()
    for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
        if path.is_file():
            digest.update(f"{path.relative_to(place).as_posix()}\n".encode())
            digest.update(sha256(path.read_bytes()).digest())
    return f",recorded={digest.hexdigest()}"


def git_commit(folder: Path = _PACKAGE.parent) -> str | None:
    """The commit that is checked out, or None where there is no repository."""
    git = folder / ".git"
    try:
        head = (git / "HEAD").read_text("utf-8").strip()
        if not head.startswith("ref: "):
            return head
        name = head.removeprefix("ref: ")
        if (git / name).exists():
            return (git / name).read_text("utf-8").strip()
        packed = (git / "packed-refs").read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return None
    found = (line.partition(" ")[0] for line in packed if line.endswith(f" {name}"))
    return next(found, None)
