"""What a legal basis says: act, number, section, and where it applies."""

from __future__ import annotations

from attrs import Factory, field, frozen

from ekirjasto_model.codelists.codelist import Entry
from ekirjasto_model.codelists.jurisdictions import Jurisdiction
from ekirjasto_model.values.text import Text


def cited(entry: LegalBasisEntry) -> Text:
    """Cite an entry's act as each language does, for instance "Kuntalaki 410/2015 49 §"."""
    act, number, section = entry.act, entry.number, entry.section
    if section is None:
        return Text(fi=f"{act.fi} {number}", sv=f"{act.sv} {number}", en=f"{act.en} {number}")
    return Text(
        fi=f"{act.fi} {number} {section.fi}",
        sv=f"{act.sv} {number} {section.sv}",
        en=f"{act.en} {number}, {section.en}",
    )


@frozen
class LegalBasisEntry(Entry):
    """A provision on which an agreement may rest.

    ``act`` is the act's name, ``number`` its number in the statute book and
    ``section`` the place in it, or None where the whole act is meant.
    ``jurisdictions`` are those where the act is known to apply by itself. The
    definition is a plain summary that a person must check against the wording
    in force. ``source`` is worked out: the citation.

    >>> from ekirjasto_model.codelists.law.local_government import AGREEMENT_ON_JOINT_BODY
    >>> AGREEMENT_ON_JOINT_BODY.source.sv
    'Kommunallagen 410/2015 52 §'
    """

    act: Text = field(kw_only=True)
    number: str = field(kw_only=True)
    section: Text | None = field(kw_only=True, default=None)
    jurisdictions: tuple[Jurisdiction, ...] = field(kw_only=True)
    source: Text | None = field(init=False, default=Factory(cited, takes_self=True))

    def applies_in(self, jurisdiction: Jurisdiction) -> bool:
        """Tell whether the act is known to apply in a jurisdiction.

        >>> from ekirjasto_model.codelists.law.personal_data import JOINT_CONTROLLERS
        >>> JOINT_CONTROLLERS.applies_in(Jurisdiction.ALAND)
        True
        """
        return jurisdiction in self.jurisdictions


def numbered(section: int) -> Text:
    """Name a section by its number in each language.

    >>> numbered(52).fi, numbered(52).en
    ('52 §', 'section 52')
    """
    return Text(fi=f"{section} §", sv=f"{section} §", en=f"section {section}")
