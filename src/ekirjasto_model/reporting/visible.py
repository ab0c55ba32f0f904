"""Making visible what a terminal would obey or hide."""

from __future__ import annotations

from unicodedata import category, combining, east_asian_width

HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Control characters, invisible marks of direction and joining, lone surrogates, line separators."""


def is_hidden(character: str) -> bool:
    r"""Tell whether a terminal would obey a character, or hide it.

    >>> is_hidden("ä"), is_hidden("\x9b")
    (False, True)
    """
    return category(character) in HIDDEN


def visible_character(character: str) -> str:
    r"""Return one character as a reader should see it: itself, or its number.

    >>> visible_character("ä"), visible_character("\x1b"), visible_character("\u202e")
    ('ä', '\\x1b', '\\u202e')
    """
    if " " <= character <= "~" or not is_hidden(character):
        return character
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def visible(text: str) -> str:
    r"""Return a text on one line that a terminal neither obeys nor turns around.

    Line ends and tabs become a space; whatever else is hidden shows its number.

    >>> visible("red \x1b[31m\nline")
    'red \\x1b[31m line'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(" " if character in "\t\n\r" else visible_character(character) for character in text)


def width(text: str) -> int:
    r"""Return how many columns a terminal gives to a text without hidden characters.

    >>> width("Oulu"), width("図書館"), width("a\u0308")
    (4, 6, 1)
    """
    if text.isascii():
        return len(text)
    return sum(map(_character_width, text))


def _character_width(character: str) -> int:
    """Return 0 for a mark over the letter before it, 2 for a wide character, else 1."""
    if combining(character) or category(character) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
