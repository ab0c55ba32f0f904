"""What a region writes itself: a name or free text in at least one language."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import fields, frozen

from ekirjasto_model.values.language import Language


@frozen
class Names:
    """A name or a text of somebody else's, in one language or several.

    ``se``, ``smn`` and ``sms`` are Northern, Inari and Skolt Sámi.

    Raises:
        ValueError: there is no language at all.

    >>> lapland = Names(fi="Lapin kirjasto", se="Lappi girjerádju")
    >>> lapland.said(Language.SV)
    'Lapin kirjasto'
    """

    fi: str | None = None
    sv: str | None = None
    en: str | None = None
    se: str | None = None
    smn: str | None = None
    sms: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a name that has no words."""
        if not self.in_all():
            raise ValueError("a name needs at least one language")

    def said(self, language: Language) -> str:
        """Return the words in ``language``, else in the first language there is."""
        own: str | None = getattr(self, language.value)
        return own if own is not None else next(iter(self.in_all().values()))

    def in_all(self) -> Mapping[str, str]:
        """Return the languages that are stated, each with its words.

        >>> dict(Names(sv="Esbo", fi="Espoo").in_all())
        {'fi': 'Espoo', 'sv': 'Esbo'}
        """
        stated = ((field.name, getattr(self, field.name)) for field in fields(type(self)))
        return {language: words for language, words in stated if words is not None}
