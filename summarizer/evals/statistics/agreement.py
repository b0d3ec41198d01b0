"""How far readers agree beyond chance: Krippendorff's alpha and Cohen's kappa, for categories."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

__all__ = ["cohen_kappa", "krippendorff_alpha"]

_TWO = 2


def krippendorff_alpha(units: Sequence[Sequence[Hashable | None]]) -> float | None:
    """Alpha for nominal values: 1 for agreement in all, 0 for what chance gives.

    None where there is nothing to compare, or where all values are one and the same.

    Args:
        units: For each thing the values that the readers gave it; None is no value.
    """
    agreed = 0.0
    totals: Counter[Hashable] = Counter()
    for unit in units:
        values = Counter(value for value in unit if value is not None)
        count = values.total()
        if count < _TWO:
            continue
        totals += values
        agreed += sum(each * (each - 1) for each in values.values()) / (count - 1)
    pairs = totals.total()
    expected = sum(each * (each - 1) for each in totals.values())
    if pairs < _TWO or expected == pairs * (pairs - 1):
        return None
    seen = 1 - agreed / pairs
    by_chance = 1 - expected / (pairs * (pairs - 1))
    return 1 - seen / by_chance


def cohen_kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Kappa of two readers; None where chance alone would have them agree in all.

    >>> cohen_kappa([(1, 1), (0, 0), (1, 0), (0, 1)])
    0.0
    """
    if not pairs:
        return None
    count = len(pairs)
    first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(first[value] * second[value] for value in first) / count**2
    if chance == 1:
        return None
    seen = sum(a == b for a, b in pairs) / count
    return (seen - chance) / (1 - chance)
