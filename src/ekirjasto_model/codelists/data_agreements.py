"""Kinds of agreements on personal data.

Which one is needed follows from who decides why and how the data are
processed.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class DataAgreement(StrEnum):
    """The kind of agreement between those who process personal data together.

    >>> DATA_AGREEMENTS.label(DataAgreement.PROCESSING).sv
    'personuppgiftsbiträdesavtal'
    """

    JOINT_CONTROLLERS = "joint-controllers"
    PROCESSING = "processing"


DATA_AGREEMENTS = Codelist(
    name="data-agreements",
    title=Text(
        fi="Henkilötietojen käsittelystä sopiminen",
        sv="Överenskommelser om behandling av personuppgifter",
        en="Agreements on personal data",
    ),
    codes=DataAgreement,
    entries={
        DataAgreement.JOINT_CONTROLLERS: Entry(
            label=Text(
                fi="yhteisrekisterinpitäjien keskinäinen järjestely",
                sv="inbördes arrangemang mellan gemensamt personuppgiftsansvariga",
                en="arrangement between joint controllers",
            ),
            definition=Text(
                fi="Järjestely, jossa käsittelyn tarkoituksista ja keinoista yhdessä päättävät rekisterinpitäjät "
                "sopivat, mistä velvoitteista kukin vastaa.",
                sv="Ett arrangemang där personuppgiftsansvariga som tillsammans bestämmer ändamålen med och medlen "
                "för behandlingen kommer överens om vilka skyldigheter var och en ansvarar för.",
                en="An arrangement in which controllers that together decide the purposes and means of processing "
                "agree who answers for which obligation.",
            ),
            source=Text(
                fi="Yleinen tietosuoja-asetus (EU) 2016/679 26 artikla",
                sv="Allmänna dataskyddsförordningen (EU) 2016/679 artikel 26",
                en="General Data Protection Regulation (EU) 2016/679, Article 26",
            ),
        ),
        DataAgreement.PROCESSING: Entry(
            label=Text(
                fi="henkilötietojen käsittelysopimus", sv="personuppgiftsbiträdesavtal", en="processing agreement"
            ),
            definition=Text(
                fi="Sopimus, jonka mukaan henkilötietojen käsittelijä käsittelee tietoja rekisterinpitäjän lukuun ja "
                "sen ohjeiden mukaan.",
                sv="Ett avtal enligt vilket ett personuppgiftsbiträde behandlar uppgifter för den "
                "personuppgiftsansvariges räkning och enligt dennes instruktioner.",
                en="An agreement under which a processor processes data on behalf of the controller and "
                "on its instructions.",
            ),
            source=Text(
                fi="Yleinen tietosuoja-asetus (EU) 2016/679 28 artikla",
                sv="Allmänna dataskyddsförordningen (EU) 2016/679 artikel 28",
                en="General Data Protection Regulation (EU) 2016/679, Article 28",
            ),
        ),
    },
)
"""The agreements on personal data, in the order of the regulation's articles."""
