"""Provisions on libraries: the Public Libraries Act and the decree under it, and Åland's own act.

The decree gives the libraries that have a development task; Åland has its own
library act, and the Public Libraries Act does not apply there.
"""

from __future__ import annotations

from typing import Final

from ekirjasto_model.codelists.jurisdictions import Jurisdiction
from ekirjasto_model.codelists.law.entry import LegalBasisEntry, numbered
from ekirjasto_model.values.text import Text

ACT: Final = Text(fi="Laki yleisistä kirjastoista", sv="Lagen om allmänna bibliotek", en="Public Libraries Act")
NUMBER: Final = "1492/2016"
MAINLAND: Final = (Jurisdiction.MAINLAND,)

DUTY_TO_PROVIDE = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(5),
    jurisdictions=MAINLAND,
    label=Text(
        fi="kunnan tehtävä järjestää kirjasto",
        sv="kommunens uppgift att ordna bibliotek",
        en="municipality's duty to provide a library",
    ),
    definition=Text(
        fi="Yleisen kirjaston toiminnan järjestäminen on kunnan tehtävä.",
        sv="Det är kommunens uppgift att ordna verksamheten vid det allmänna biblioteket.",
        en="It is the municipality's task to provide a public library.",
    ),
)
TASKS = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(6),
    jurisdictions=MAINLAND,
    label=Text(
        fi="yleisen kirjaston tehtävät", sv="det allmänna bibliotekets uppgifter", en="tasks of a public library"
    ),
    definition=Text(
        fi="Yleinen kirjasto muun muassa tarjoaa pääsyn aineistoihin ja tietoon, ylläpitää monipuolista kokoelmaa ja "
        "edistää lukemista.",
        sv="Ett allmänt bibliotek ska bland annat ge tillgång till material och information, upprätthålla en mångsidig "
        "samling och främja läsning.",
        en="A public library, among other things, gives access to materials and information, keeps a varied "
        "collection and promotes reading.",
    ),
)
NATIONAL_TASK = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(7),
    jurisdictions=MAINLAND,
    label=Text(
        fi="valtakunnallinen kehittämistehtävä",
        sv="riksomfattande utvecklingsuppdrag",
        en="national development task",
    ),
    definition=Text(
        fi="Yleiselle kirjastolle voidaan antaa kehittämistehtävä, jolla tuetaan kaikkia yleisiä kirjastoja.",
        sv="Ett allmänt bibliotek kan få ett utvecklingsuppdrag som stöder alla allmänna bibliotek.",
        en="A public library may be given a development task that supports all public libraries.",
    ),
)
REGIONAL_TASK = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(8),
    jurisdictions=MAINLAND,
    label=Text(fi="alueellinen kehittämistehtävä", sv="regionalt utvecklingsuppdrag", en="regional development task"),
    definition=Text(
        fi="Yleiselle kirjastolle voidaan antaa kehittämistehtävä, jolla vahvistetaan toiminta-alueen yleisiä "
        "kirjastoja.",
        sv="Ett allmänt bibliotek kan få ett utvecklingsuppdrag som stärker de allmänna biblioteken inom "
        "verksamhetsområdet.",
        en="A public library may be given a development task that strengthens the public libraries of its area.",
    ),
)
SPECIAL_TASK = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(9),
    jurisdictions=MAINLAND,
    label=Text(fi="erityinen tehtävä", sv="särskild uppgift", en="special task"),
    definition=Text(
        fi="Yleiselle kirjastolle voidaan antaa erityinen tehtävä, joka täydentää laissa säädettyjä tehtäviä.",
        sv="Ett allmänt bibliotek kan få en särskild uppgift som kompletterar uppgifterna enligt lagen.",
        en="A public library may be given a special task that complements the tasks laid down in the act.",
    ),
)
CO_OPERATION = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(11),
    jurisdictions=MAINLAND,
    label=Text(fi="kirjastojen yhteistyö", sv="bibliotekens samarbete", en="co-operation of libraries"),
    definition=Text(
        fi="Yleiset kirjastot toimivat yhteistyössä keskenään sekä muiden kirjastojen ja muiden tahojen kanssa.",
        sv="De allmänna biblioteken samarbetar med varandra, med andra bibliotek och med andra aktörer.",
        en="Public libraries co-operate with each other, with other libraries and with other bodies.",
    ),
)
DEVELOPMENT_TASK_DECREE = LegalBasisEntry(
    act=Text(
        fi="Opetus- ja kulttuuriministeriön asetus yleisistä kirjastoista",
        sv="Undervisnings- och kulturministeriets förordning om allmänna bibliotek",
        en="Decree of the Ministry of Education and Culture on Public Libraries",
    ),
    number="660/2017",
    section=numbered(2),
    jurisdictions=MAINLAND,
    label=Text(
        fi="alueellisten kehittämistehtävien hoitajat",
        sv="bibliotek med regionala utvecklingsuppdrag",
        en="libraries with regional development tasks",
    ),
    definition=Text(
        fi="Asetuksessa nimetään alueellisen kehittämistehtävän kirjastot ja toiminta-alueet: Oulu hoitaa tehtävää "
        "Pohjois-Pohjanmaalla ja Kainuussa, Rovaniemi Lapissa.",
        sv="Förordningen anger biblioteken med regionala utvecklingsuppdrag och deras verksamhetsområden: Uleåborg "
        "sköter uppdraget i Norra Österbotten och Kajanaland, Rovaniemi i Lappland.",
        en="The decree names the libraries with a regional development task and their operating areas: Oulu for North "
        "Ostrobothnia and Kainuu, Rovaniemi for Lapland.",
    ),
)
ALAND_LIBRARY = LegalBasisEntry(
    act=Text(
        fi="Maakuntalaki yleisistä kirjastoista",
        sv="Landskapslagen om allmänna bibliotek",
        en="Act of Åland on Public Libraries",
    ),
    number="1997:82",
    section=numbered(2),
    jurisdictions=(Jurisdiction.ALAND,),
    label=Text(
        fi="ahvenanmaalaisen kunnan tehtävä ylläpitää kirjastoa",
        sv="den åländska kommunens uppgift att upprätthålla bibliotek",
        en="duty of a municipality in Åland to keep a library",
    ),
    definition=Text(
        fi="Jokainen Ahvenanmaan kunta ylläpitää yleistä kirjastoa yksin tai yhteistyössä toisen kunnan kanssa.",
        sv="Varje kommun på Åland ska ensam eller i samarbete med en annan kommun upprätthålla ett allmänt bibliotek.",
        en="Every municipality in Åland keeps a public library, alone or in co-operation with another municipality.",
    ),
)
