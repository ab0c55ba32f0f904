"""How an exact amount becomes whole cents.

There is one rounding point for each item: after its modifiers. The two ways
differ only where an amount lies exactly halfway between two cents.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Rounding(StrEnum):
    """What is done with an amount that lies exactly halfway between two cents.

    >>> ROUNDINGS.label(Rounding.HALF_EVEN).en
    'half to even'
    """

    HALF_UP = "half-up"
    HALF_EVEN = "half-even"


ROUNDINGS = Codelist(
    name="roundings",
    title=Text(fi="Pyöristystavat", sv="Avrundningssätt", en="Ways of rounding"),
    codes=Rounding,
    entries={
        Rounding.HALF_UP: Entry(
            label=Text(fi="puolikas ylöspäin", sv="hälften uppåt", en="half up"),
            definition=Text(
                fi="Määrä pyöristetään lähimpään senttiin, ja tasan puoli senttiä pyöristetään nollasta poispäin: "
                "0,125 eurosta tulee 0,13 euroa ja −0,125 eurosta −0,13 euroa.",
                sv="Beloppet avrundas till närmaste cent, och exakt en halv cent avrundas bort från noll: 0,125 euro "
                "blir 0,13 euro och −0,125 euro blir −0,13 euro.",
                en="The amount is rounded to the nearest cent, and exactly half a cent away from zero: 0.125 euros "
                "become 0.13 euros and −0.125 euros become −0.13 euros.",
            ),
        ),
        Rounding.HALF_EVEN: Entry(
            label=Text(fi="puolikas lähimpään parilliseen", sv="hälften till närmaste jämna", en="half to even"),
            definition=Text(
                fi="Määrä pyöristetään lähimpään senttiin, ja tasan puoli senttiä pyöristetään siihen, jonka "
                "senttimäärä on parillinen: 0,125 eurosta tulee 0,12 euroa ja 0,135 eurosta 0,14 euroa.",
                sv="Beloppet avrundas till närmaste cent, och exakt en halv cent avrundas till det belopp vars antal "
                "cent är jämnt: 0,125 euro blir 0,12 euro och 0,135 euro blir 0,14 euro.",
                en="The amount is rounded to the nearest cent, and exactly half a cent to the amount with an even "
                "number of cents: 0.125 euros become 0.12 euros and 0.135 euros become 0.14 euros.",
            ),
        ),
    },
)
"""The ways of rounding, the usual one first."""
