"""One line of the benchmark table."""

from __future__ import annotations

from attrs import frozen


@frozen
class Figure:
    """What was measured, beside what, and what it came to.

    ``value`` is how many times the second's time the first took, or MiB where
    ``unit`` says so. ``most`` and ``least`` are the ambition, where there is one.
    """

    what: str
    beside: str
    value: float
    unit: str = "×"
    most: float | None = None
    least: float | None = None

    @property
    def ambition(self) -> str:
        """The ambition in words, with whether it is met.

        >>> Figure("a", "b", 0.6, most=0.5).ambition
        'at most 0.5 × – missed'
        >>> Figure("a", "b", 31, least=30).ambition
        'at least 30 × – met'
        """
        if self.most is not None:
            return f"at most {self.most:g} {self.unit} – {'met' if self.value <= self.most else 'missed'}"
        if self.least is not None:
            return f"at least {self.least:g} {self.unit} – {'met' if self.value >= self.least else 'missed'}"
        return ""

    @property
    def written(self) -> str:
        """The value with two or three digits that mean something.

        >>> Figure("a", "b", 0.5678).written, Figure("a", "b", 41.27).written
        ('0.57 ×', '41 ×')
        """
        decimals = 0 if self.value >= 20 else 1 if self.value >= 4 else 2
        return f"{self.value:.{decimals}f} {self.unit}"
