"""The options of ``ekirjasto join``: how their values are shown, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ekirjasto_model.values.text import Text

JOIN_OPTIONS: Mapping[str, tuple[Text, Text]] = MappingProxyType(
    {
        "municipality": (
            Text(fi="KUNTA", sv="KOMMUN", en="MUNICIPALITY"),
            Text(
                fi="liittyvä kunta kuntakoodina tai nimellä, esimerkiksi 765 tai Sotkamo",
                sv="den anslutande kommunen med kommunkod eller namn, till exempel 765 eller Sotkamo",
                en="the joining municipality by its code or name, for instance 765 or Sotkamo",
            ),
        ),
        "from": (
            Text(fi="PÄIVÄ", sv="DAG", en="DAY"),
            Text(
                fi="päivä, josta alkaen kunta olisi jäsen, muodossa 2027-01-01",
                sv="dagen från och med vilken kommunen skulle vara medlem, i formen 2027-01-01",
                en="the day from which the municipality would be a member, in the form 2027-01-01",
            ),
        ),
        "services": (
            Text(fi="PALVELUT", sv="TJÄNSTER", en="SERVICES"),
            Text(
                fi="vain nämä palvelut, tunnukset pilkuin erotettuina; oletus on kaikille jäsenille yhteiset palvelut",
                sv="bara dessa tjänster, beteckningarna åtskilda med kommatecken; förval är de tjänster som är "
                "gemensamma för alla medlemmar",
                en="only these services, their ids with commas between; by default those common to all members",
            ),
        ),
        "own-costs": (
            Text(fi="TIEDOSTO", sv="FIL", en="FILE"),
            Text(
                fi="tiedosto, jossa ovat kunnan omat kustannukset ja luvut (kind: own-costs)",
                sv="en fil med kommunens egna kostnader och tal (kind: own-costs)",
                en="a file with the municipality's own costs and figures (kind: own-costs)",
            ),
        ),
        "agreement": (
            Text(fi="TUNNUS", sv="BETECKNING", en="ID"),
            Text(
                fi="sopimus, johon liityttäisiin; tarvitaan vain, jos tiedostoissa on monen e-kirjaston sopimus",
                sv="avtalet som kommunen skulle ansluta sig till; behövs bara om filerna har flera e-biblioteks avtal",
                en="the agreement to join; needed only where the files have those of several e-libraries",
            ),
        ),
    }
)
