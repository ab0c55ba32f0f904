"""Kinds of costs in a cost annex.

The kind tells what the money is for; how the cost is shared is stated by the
item's formula.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class CostKind(StrEnum):
    """What a cost item is paid for.

    >>> COST_KINDS.label(CostKind.PLATFORM).en
    'platform fees'
    """

    CONTENT = "content"
    PLATFORM = "platform"
    COORDINATION = "coordination"
    STAFF = "staff"
    TRAINING = "training"
    MARKETING = "marketing"
    ONE_OFF = "one-off"
    EARLIER_DEFICIT = "earlier-deficit"


COST_KINDS = Codelist(
    name="cost-kinds",
    title=Text(fi="Kustannuslajit", sv="Kostnadsslag", en="Kinds of costs"),
    codes=CostKind,
    entries={
        CostKind.CONTENT: Entry(
            label=Text(fi="sisältölisenssit", sv="innehållslicenser", en="content licences"),
            definition=Text(
                fi="Maksut oikeudesta käyttää palvelun sisältöjä, kuten e-kirjoja, lehtiä, musiikkia tai elokuvia.",
                sv="Avgifter för rätten att använda en tjänsts innehåll, till exempel e-böcker, "
                "tidningar, musik eller filmer.",
                en="Fees for the right to use a service's content, such as e-books, periodicals, music or films.",
            ),
        ),
        CostKind.PLATFORM: Entry(
            label=Text(fi="alustamaksut", sv="plattformsavgifter", en="platform fees"),
            definition=Text(
                fi="Maksut alustasta, jolla palvelu toimii, riippumatta siitä, mitä sisältöjä siihen hankitaan.",
                sv="Avgifter för den plattform som tjänsten finns på, oberoende av vilket innehåll "
                "som skaffas till den.",
                en="Fees for the platform on which a service runs, whatever content is acquired for it.",
            ),
        ),
        CostKind.COORDINATION: Entry(
            label=Text(fi="koordinointi", sv="samordning", en="coordination"),
            definition=Text(
                fi="Kustannukset siitä, että koordinoiva kunta hoitaa yhteisiä tehtäviä, henkilöstöä lukuun ottamatta.",
                sv="Kostnader för att en samordnande kommun sköter gemensamma uppgifter, med undantag av personalen.",
                en="What it costs a lead municipality to carry out common duties, staff not included.",
            ),
        ),
        CostKind.STAFF: Entry(
            label=Text(fi="henkilöstö", sv="personal", en="staff"),
            definition=Text(
                fi="E-kirjaston yhteistä työtä tekevän henkilöstön palkat ja sivukulut.",
                sv="Löner och lönebikostnader för den personal som arbetar för det gemensamma e-biblioteket.",
                en="Pay and on-costs of the staff that does the e-library's common work.",
            ),
        ),
        CostKind.TRAINING: Entry(
            label=Text(fi="koulutus", sv="utbildning", en="training"),
            definition=Text(
                fi="Jäsenkirjastojen henkilöstön koulutuksesta aiheutuvat kustannukset.",
                sv="Kostnader för utbildning av medlemsbibliotekens personal.",
                en="What the training of the member libraries' staff costs.",
            ),
        ),
        CostKind.MARKETING: Entry(
            label=Text(fi="markkinointi", sv="marknadsföring", en="marketing"),
            definition=Text(
                fi="Yhteisestä markkinoinnista ja tiedotuksesta aiheutuvat kustannukset.",
                sv="Kostnader för gemensam marknadsföring och information.",
                en="What joint marketing and information cost.",
            ),
        ),
        CostKind.ONE_OFF: Entry(
            label=Text(fi="kertaluonteiset kustannukset", sv="engångskostnader", en="one-off costs"),
            definition=Text(
                fi="Kustannukset, jotka eivät toistu vuosittain, kuten palvelun käyttöönotto.",
                sv="Kostnader som inte återkommer varje år, till exempel ibruktagande av en tjänst.",
                en="Costs that do not recur every year, such as taking a service into use.",
            ),
        ),
        CostKind.EARLIER_DEFICIT: Entry(
            label=Text(fi="edellisen vuoden alijäämä", sv="föregående års underskott", en="last year's deficit"),
            definition=Text(
                fi="Edellisen vuoden lopullisessa tasauksessa seuraavalle vuodelle siirretty alijäämä.",
                sv="Ett underskott som har överförts till nästa år i slutavräkningen för föregående år.",
                en="A deficit that last year's final settlement carried over to the next year.",
            ),
        ),
    },
)
"""The kinds of costs, content first."""
