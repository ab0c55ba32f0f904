"""Bases on which a service was procured.

The basis and the units named in the procurement decide whether a municipality
that joins later may use a running contract.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class ProcurementBasis(StrEnum):
    """How a service was procured.

    >>> PROCUREMENT_BASES.label(ProcurementBasis.DIRECT_AWARD).sv
    'direktupphandling'
    """

    OPEN_PROCEDURE = "open-procedure"
    DIRECT_AWARD = "direct-award"
    FRAMEWORK = "framework"
    BELOW_THRESHOLD = "below-threshold"
    IN_HOUSE = "in-house"


PROCUREMENT_BASES = Codelist(
    name="procurement-bases",
    title=Text(fi="Hankinnan perusteet", sv="Upphandlingsgrunder", en="Bases of procurement"),
    codes=ProcurementBasis,
    entries={
        ProcurementBasis.OPEN_PROCEDURE: Entry(
            label=Text(fi="avoin menettely", sv="öppet förfarande", en="open procedure"),
            definition=Text(
                fi="Hankintamenettely, jossa julkaistaan hankintailmoitus ja kaikki halukkaat toimittajat "
                "voivat tehdä tarjouksen.",
                sv="Ett upphandlingsförfarande där en upphandlingsannons publiceras och alla intresserade "
                "leverantörer får lämna anbud.",
                en="A procedure in which a contract notice is published and every interested supplier "
                "may submit a tender.",
            ),
            source=Text(
                fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016 32 §",
                sv="Lagen om offentlig upphandling och koncession 1397/2016 32 §",
                en="Act on Public Procurement and Concession Contracts 1397/2016, section 32",
            ),
        ),
        ProcurementBasis.DIRECT_AWARD: Entry(
            label=Text(fi="suorahankinta", sv="direktupphandling", en="direct award"),
            definition=Text(
                fi="Hankinta ilman hankintailmoitusta valitulta toimittajalta, kun laissa säädetty edellytys täyttyy, "
                "esimerkiksi kun vain yksi toimittaja voi tarjota sisällön.",
                sv="Upphandling utan upphandlingsannons hos en vald leverantör när ett villkor i lagen uppfylls, till "
                "exempel när endast en leverantör kan erbjuda innehållet.",
                en="Procurement without a contract notice from a chosen supplier where a condition in the act is met, "
                "for example because only one supplier can offer the content.",
            ),
            source=Text(
                fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016 40 §",
                sv="Lagen om offentlig upphandling och koncession 1397/2016 40 §",
                en="Act on Public Procurement and Concession Contracts 1397/2016, section 40",
            ),
        ),
        ProcurementBasis.FRAMEWORK: Entry(
            label=Text(fi="puitejärjestely", sv="ramavtal", en="framework agreement"),
            definition=Text(
                fi="Sopimus, jossa vahvistetaan määräajaksi hinnat ja ehdot, joilla siinä nimetyt "
                "hankintayksiköt voivat ostaa.",
                sv="Ett avtal som för en viss tid fastställer de priser och villkor på vilka de upphandlande enheter "
                "som nämns i det kan köpa.",
                en="An agreement that fixes for a time the prices and terms on which the contracting entities "
                "named in it may buy.",
            ),
            source=Text(
                fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016 42 §",
                sv="Lagen om offentlig upphandling och koncession 1397/2016 42 §",
                en="Act on Public Procurement and Concession Contracts 1397/2016, section 42",
            ),
        ),
        ProcurementBasis.BELOW_THRESHOLD: Entry(
            label=Text(
                fi="kynnysarvon alittava hankinta",
                sv="upphandling under tröskelvärdet",
                en="procurement below the threshold",
            ),
            definition=Text(
                fi="Hankinta, jonka ennakoitu arvo ilman arvonlisäveroa jää alle kansallisen kynnysarvon.",
                sv="En upphandling vars uppskattade värde utan mervärdesskatt understiger det "
                "nationella tröskelvärdet.",
                en="Procurement whose estimated value without VAT stays below the national threshold.",
            ),
            source=Text(
                fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016 25 §",
                sv="Lagen om offentlig upphandling och koncession 1397/2016 25 §",
                en="Act on Public Procurement and Concession Contracts 1397/2016, section 25",
            ),
        ),
        ProcurementBasis.IN_HOUSE: Entry(
            label=Text(
                fi="hankinta sidosyksiköltä",
                sv="upphandling hos anknuten enhet",
                en="procurement from an in-house entity",
            ),
            definition=Text(
                fi="Hankinta yksiköltä, joka on hankintayksiköstä erillinen mutta sen määräysvallassa ja toimii "
                "pääosin sen hyväksi.",
                sv="Upphandling hos en enhet som är fristående från den upphandlande enheten men står under dess "
                "bestämmande inflytande och huvudsakligen arbetar för den.",
                en="Procurement from an entity that is separate from the contracting entity but under its control and "
                "works mainly for it.",
            ),
            source=Text(
                fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016 15 §",
                sv="Lagen om offentlig upphandling och koncession 1397/2016 15 §",
                en="Act on Public Procurement and Concession Contracts 1397/2016, section 15",
            ),
        ),
    },
)
"""The bases of procurement."""
