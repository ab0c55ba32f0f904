"""Breaking words into the lines of a terminal."""

from __future__ import annotations

from ekirjasto_model.reporting.visible import width


def wrapped(words: str, columns: int) -> list[str]:
    """Break words into lines of at most some columns, between words only.

    A word that is longer stands on a line of its own and is never cut; a hyphen or
    a no-break space breaks nothing. There is always a line, if only an empty one.

    >>> wrapped("kuntien yhteinen e-kirjasto", 16)
    ['kuntien yhteinen', 'e-kirjasto']
    """
    lines: list[str] = []
    taken = 0
    for word in words.split(" "):
        if not word:
            continue
        if lines and taken + 1 + width(word) <= columns:
            lines[-1] += f" {word}"
            taken += 1 + width(word)
        else:
            lines.append(word)
            taken = width(word)
    return lines or [""]


def hanging(words: str, columns: int, first: str, rest: str) -> str:
    """Break words into lines, the first of which begins with ``first`` and the others with ``rest``.

    >>> print(hanging("yksi kaksi kolme", 12, "- ", "  "))
    - yksi kaksi
      kolme
    """
    lines = wrapped(words, columns - max(width(first), width(rest)))
    return "\n".join((first if number == 0 else rest) + line for number, line in enumerate(lines)).rstrip()
