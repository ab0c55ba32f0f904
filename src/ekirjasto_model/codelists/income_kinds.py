"""Kinds of income that reduce what the members pay."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class IncomeKind(StrEnum):
    """Where the income comes from.

    >>> INCOME_KINDS.label(IncomeKind.GRANT).sv
    'statsunderstöd'
    """

    GRANT = "grant"
    LEAD_MUNICIPALITY = "lead-municipality"
    SURPLUS = "surplus"
    OTHER = "other"


INCOME_KINDS = Codelist(
    name="income-kinds",
    title=Text(fi="Tulojen lajit", sv="Slag av intäkter", en="Kinds of income"),
    codes=IncomeKind,
    entries={
        IncomeKind.GRANT: Entry(
            label=Text(fi="valtionavustus", sv="statsunderstöd", en="grant"),
            definition=Text(
                fi="Valtionavustus, josta käytetään enintään käytettävissä oleva määrä.",
                sv="Ett statsunderstöd, av vilket högst det belopp som får användas räknas med.",
                en="A state grant, of which at most the usable amount is counted.",
            ),
            source=Text(
                fi="Valtionavustuslaki 688/2001 6 §",
                sv="Statsunderstödslagen 688/2001 6 §",
                en="Act on Discretionary Government Grants 688/2001, section 6",
            ),
        ),
        IncomeKind.LEAD_MUNICIPALITY: Entry(
            label=Text(
                fi="koordinoivan kunnan oma osuus",
                sv="den samordnande kommunens egen del",
                en="a lead municipality's own part",
            ),
            definition=Text(
                fi="Summa, jonka koordinoiva kunta maksaa yhteisistä kustannuksista ennen niiden jakamista.",
                sv="Den summa som en samordnande kommun betalar av de gemensamma kostnaderna innan de fördelas.",
                en="What a lead municipality pays of the common costs before they are shared.",
            ),
        ),
        IncomeKind.SURPLUS: Entry(
            label=Text(fi="edellisen vuoden ylijäämä", sv="föregående års överskott", en="last year's surplus"),
            definition=Text(
                fi="Edellisen vuoden lopullisessa tasauksessa seuraavalle vuodelle siirretty ylijäämä.",
                sv="Ett överskott som har överförts till nästa år i slutavräkningen för föregående år.",
                en="A surplus that last year's final settlement carried over to the next year.",
            ),
        ),
        IncomeKind.OTHER: Entry(
            label=Text(fi="muu tulo", sv="annan intäkt", en="other income"),
            definition=Text(
                fi="Muu tulo, joka pienentää jäsenten maksuosuuksia.",
                sv="En annan intäkt som minskar medlemmarnas betalningsandelar.",
                en="Any other income that reduces the members' shares.",
            ),
        ),
    },
)
"""The kinds of income."""
