"""Provisions on how services are bought and offered: procurement, accessibility, Sámi languages.

They are given for the mainland. Åland legislates itself on procurement by its
municipalities and on the accessibility of their websites; the Sámi Language Act
concerns the Sámi homeland.
"""

from __future__ import annotations

from typing import Final

from ekirjasto_model.codelists.jurisdictions import Jurisdiction
from ekirjasto_model.codelists.law.entry import LegalBasisEntry
from ekirjasto_model.values.text import Text

MAINLAND: Final = (Jurisdiction.MAINLAND,)

DIGITAL_SERVICES = LegalBasisEntry(
    act=Text(
        fi="Laki digitaalisten palvelujen tarjoamisesta",
        sv="Lagen om tillhandahållande av digitala tjänster",
        en="Act on the Provision of Digital Services",
    ),
    number="306/2019",
    section=Text(fi="3 luku", sv="3 kap.", en="chapter 3"),
    jurisdictions=MAINLAND,
    label=Text(
        fi="digitaalisten palvelujen saavutettavuus",
        sv="digitala tjänsters tillgänglighet",
        en="accessibility of digital services",
    ),
    definition=Text(
        fi="Viranomaisen verkkosivustojen ja mobiilisovellusten on täytettävä saavutettavuusvaatimukset, ja niillä on "
        "oltava saavutettavuusseloste.",
        sv="En myndighets webbplatser och mobilapplikationer ska uppfylla tillgänglighetskraven och ha ett "
        "tillgänglighetsutlåtande.",
        en="An authority's websites and mobile applications must meet the accessibility requirements and have an "
        "accessibility statement.",
    ),
)
SAMI_LANGUAGE = LegalBasisEntry(
    act=Text(fi="Saamen kielilaki", sv="Samiska språklagen", en="Sámi Language Act"),
    number="1086/2003",
    jurisdictions=MAINLAND,
    label=Text(
        fi="oikeus käyttää saamen kieltä", sv="rätten att använda samiska", en="right to use the Sámi languages"
    ),
    definition=Text(
        fi="Saamelaisella on oikeus käyttää saamen kieltä laissa mainituissa viranomaisissa, joita ovat muun muassa "
        "Enontekiön, Inarin, Sodankylän ja Utsjoen kunnalliset viranomaiset.",
        sv="En same har rätt att använda samiska hos de myndigheter som nämns i lagen, bland annat de kommunala "
        "myndigheterna i Enontekis, Enare, Sodankylä och Utsjoki.",
        en="A Sámi has the right to use the Sámi language with the authorities named in the act, among them the "
        "municipal authorities of Enontekiö, Inari, Sodankylä and Utsjoki.",
    ),
)
PROCUREMENT = LegalBasisEntry(
    act=Text(
        fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista",
        sv="Lagen om offentlig upphandling och koncession",
        en="Act on Public Procurement and Concession Contracts",
    ),
    number="1397/2016",
    jurisdictions=MAINLAND,
    label=Text(fi="julkiset hankinnat", sv="offentlig upphandling", en="public procurement"),
    definition=Text(
        fi="Palvelut hankitaan lain mukaan, ja myöhemmin liittyvä kunta voi käyttää voimassa olevaa sopimusta vain, "
        "jos hankinta on tehty myös sitä varten.",
        sv="Tjänster upphandlas enligt lagen, och en kommun som ansluter sig senare kan använda ett gällande avtal "
        "endast om upphandlingen har gjorts även för den.",
        en="Services are procured under the act, and a municipality that joins later may use a running contract only "
        "if the procurement was made for it too.",
    ),
)
