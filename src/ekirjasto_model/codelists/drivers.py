"""Drivers: the measures by which costs are shared.

Every figure used has a day, a unit and a source. The package carries populations
itself; all other figures stand in the cost annex.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Driver(StrEnum):
    """What is measured in each municipality to share a cost.

    >>> DRIVERS.label(Driver.LOANS).sv
    'utlån'
    """

    POPULATION = "population"
    LOANS = "loans"
    ACTIVE_BORROWERS = "active-borrowers"
    MATERIALS_BUDGET = "materials-budget"
    OPERATING_COSTS = "operating-costs"
    PERSON_YEARS = "person-years"
    ALONE_COST = "alone-cost"
    OWN_MEASURE = "own-measure"


@frozen
class DriverEntry(Entry):
    """A driver with the unit of its figures.

    ``unit`` is the word that follows a number.

    >>> DRIVERS.entries[Driver.POPULATION].unit.fi
    'asukasta'
    """

    unit: Text = field(kw_only=True)


DRIVERS = Codelist(
    name="drivers",
    title=Text(fi="Jakoperusteet", sv="Fördelningsgrunder", en="Drivers"),
    codes=Driver,
    entries={
        Driver.POPULATION: DriverEntry(
            label=Text(fi="asukasluku", sv="invånarantal", en="population"),
            definition=Text(
                fi="Kunnan asukkaiden määrä kustannusliitteessä mainittuna päivänä, tavallisesti "
                "vuoden viimeisenä päivänä.",
                sv="Antalet invånare i kommunen den dag som kostnadsbilagan anger, vanligen årets sista dag.",
                en="The number of a municipality's inhabitants on the day that the cost annex states, usually the "
                "last day of a year.",
            ),
            source=Text(
                fi="Tilastokeskus, väestörakenne",
                sv="Statistikcentralen, befolkningsstruktur",
                en="Statistics Finland, population structure",
            ),
            unit=Text(fi="asukasta", sv="invånare", en="inhabitants"),
        ),
        Driver.LOANS: DriverEntry(
            label=Text(fi="lainaukset", sv="utlån", en="loans"),
            definition=Text(
                fi="Kunnan kirjaston lainaukset vuoden aikana.",
                sv="Antalet utlån i kommunens bibliotek under ett år.",
                en="The loans of the municipality's library in a year.",
            ),
            source=Text(
                fi="Suomen yleisten kirjastojen tilastot",
                sv="Statistik för allmänna biblioteken i Finland",
                en="Finnish Public Libraries Statistics",
            ),
            unit=Text(fi="lainausta", sv="utlån", en="loans"),
        ),
        Driver.ACTIVE_BORROWERS: DriverEntry(
            label=Text(fi="aktiiviset lainaajat", sv="aktiva låntagare", en="active borrowers"),
            definition=Text(
                fi="Henkilöt, jotka ovat lainanneet kunnan kirjastosta vähintään kerran vuoden aikana.",
                sv="Personer som har lånat i kommunens bibliotek minst en gång under ett år.",
                en="Persons who have borrowed from the municipality's library at least once in a year.",
            ),
            source=Text(
                fi="Suomen yleisten kirjastojen tilastot",
                sv="Statistik för allmänna biblioteken i Finland",
                en="Finnish Public Libraries Statistics",
            ),
            unit=Text(fi="lainaajaa", sv="låntagare", en="borrowers"),
        ),
        Driver.MATERIALS_BUDGET: DriverEntry(
            label=Text(fi="aineistomääräraha", sv="materialanslag", en="materials budget"),
            definition=Text(
                fi="Kunnan talousarviossa kirjastoaineistoon vuodeksi varattu määräraha ilman arvonlisäveroa.",
                sv="Det anslag som kommunens budget reserverar för biblioteksmaterial under ett år, utan "
                "mervärdesskatt.",
                en="The appropriation for library materials in the municipality's budget for a year, without VAT.",
            ),
            unit=Text(fi="euroa", sv="euro", en="euros"),
        ),
        Driver.OPERATING_COSTS: DriverEntry(
            label=Text(fi="toimintakulut", sv="omkostnader", en="operating costs"),
            definition=Text(
                fi="Kunnan kirjaston toimintakulut vuoden aikana ilman arvonlisäveroa.",
                sv="Omkostnaderna för kommunens bibliotek under ett år, utan mervärdesskatt.",
                en="What it costs to run the municipality's library in a year, without VAT.",
            ),
            source=Text(
                fi="Suomen yleisten kirjastojen tilastot",
                sv="Statistik för allmänna biblioteken i Finland",
                en="Finnish Public Libraries Statistics",
            ),
            unit=Text(fi="euroa", sv="euro", en="euros"),
        ),
        Driver.PERSON_YEARS: DriverEntry(
            label=Text(fi="henkilötyövuodet", sv="årsverken", en="person-years"),
            definition=Text(
                fi="Kunnan kirjastossa vuoden aikana tehdyt henkilötyövuodet.",
                sv="De årsverken som har utförts i kommunens bibliotek under ett år.",
                en="The person-years worked in the municipality's library in a year.",
            ),
            source=Text(
                fi="Suomen yleisten kirjastojen tilastot",
                sv="Statistik för allmänna biblioteken i Finland",
                en="Finnish Public Libraries Statistics",
            ),
            unit=Text(fi="henkilötyövuotta", sv="årsverken", en="person-years"),
        ),
        Driver.ALONE_COST: DriverEntry(
            label=Text(fi="kustannus yksin hankittuna", sv="kostnad på egen hand", en="stand-alone cost"),
            definition=Text(
                fi="Samojen palvelujen hinta, jos kunta hankkisi ne yksin; luku otetaan kustannusliitteen kohdasta "
                "alone-costs.",
                sv="Vad samma tjänster skulle kosta kommunen om den skaffade dem på egen hand; talet tas från "
                "alone-costs i kostnadsbilagan.",
                en="What the same services would cost the municipality if it bought them alone; the figure is taken "
                "from alone-costs in the cost annex.",
            ),
            unit=Text(fi="euroa", sv="euro", en="euros"),
        ),
        Driver.OWN_MEASURE: DriverEntry(
            label=Text(fi="oma tunnusluku", sv="eget nyckeltal", en="own figure"),
            definition=Text(
                fi="Muu luku, josta jäsenet ovat sopineet ja jonka merkitys kerrotaan kustannusliitteessä.",
                sv="Ett annat tal som medlemmarna har kommit överens om och vars betydelse framgår av kostnadsbilagan.",
                en="Another figure that the members have agreed on, explained in the cost annex.",
            ),
            unit=Text(fi="yksikköä", sv="enheter", en="units"),
        ),
    },
)
"""The drivers, the most usual first."""
