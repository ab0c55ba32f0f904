"""Provisions on personal data: the General Data Protection Regulation.

A regulation of the European Union applies as such in all of Finland, Åland
included.
"""

from __future__ import annotations

from typing import Final

from ekirjasto_model.codelists.jurisdictions import Jurisdiction
from ekirjasto_model.codelists.law.entry import LegalBasisEntry
from ekirjasto_model.values.text import Text

ACT: Final = Text(
    fi="Yleinen tietosuoja-asetus",
    sv="Allmänna dataskyddsförordningen",
    en="General Data Protection Regulation",
)
NUMBER: Final = "(EU) 2016/679"
EVERYWHERE: Final = (Jurisdiction.MAINLAND, Jurisdiction.ALAND)

JOINT_CONTROLLERS = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=Text(fi="26 artikla", sv="artikel 26", en="Article 26"),
    jurisdictions=EVERYWHERE,
    label=Text(fi="yhteisrekisterinpitäjät", sv="gemensamt personuppgiftsansvariga", en="joint controllers"),
    definition=Text(
        fi="Rekisterinpitäjät, jotka päättävät yhdessä henkilötietojen käsittelyn tarkoituksista ja keinoista, sopivat "
        "keskenään, mistä velvoitteista kukin vastaa.",
        sv="Personuppgiftsansvariga som tillsammans bestämmer ändamålen med och medlen för behandlingen av "
        "personuppgifter kommer sinsemellan överens om vilka skyldigheter var och en svarar för.",
        en="Controllers that together decide the purposes and means of processing personal data agree among "
        "themselves who answers for which obligation.",
    ),
)
PROCESSOR = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=Text(fi="28 artikla", sv="artikel 28", en="Article 28"),
    jurisdictions=EVERYWHERE,
    label=Text(fi="henkilötietojen käsittelijä", sv="personuppgiftsbiträde", en="processor"),
    definition=Text(
        fi="Kun toinen käsittelee henkilötietoja rekisterinpitäjän lukuun, käsittelystä tehdään sitova sopimus, jossa "
        "määrätään muun muassa käsittelyn kohteesta, kestosta ja ohjeista.",
        sv="När någon annan behandlar personuppgifter för den personuppgiftsansvariges räkning ingås ett bindande "
        "avtal om bland annat föremålet för behandlingen, dess varaktighet och instruktionerna.",
        en="Where another processes personal data on behalf of a controller, a binding contract states among other "
        "things the subject, duration and instructions of the processing.",
    ),
)
