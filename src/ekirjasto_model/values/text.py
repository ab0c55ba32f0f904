"""Our own words, in every language."""

from __future__ import annotations

from attrs import fields, frozen

from ekirjasto_model.values.language import Language


@frozen
class Text:
    """A sentence or a phrase of the package's own, complete in every language.

    Every language is a required argument, so a missing translation is a type
    error. Facts are named in braces (``{year}``) and filled in at the edge.

    >>> Text(fi="kunta", sv="kommun", en="municipality").said(Language.SV)
    'kommun'
    """

    fi: str
    sv: str
    en: str

    def said(self, language: Language) -> str:
        """Return the words in one language, placeholders left as they are."""
        words: str = getattr(self, language.value)
        return words

    def placeholders(self) -> frozenset[str]:
        """Name the facts that the Finnish words ask for.

        >>> sorted(Text(fi="{a} ja {b}", sv="{b}, {a}", en="{a}, {b}").placeholders())
        ['a', 'b']
        """
        from string import Formatter

        return frozenset(name for _, name, _, _ in Formatter().parse(self.fi) if name)

    def in_all(self) -> tuple[tuple[Language, str], ...]:
        """Return every language with its words, Finnish first."""
        return tuple((Language(field.name), self.said(Language(field.name))) for field in fields(type(self)))
