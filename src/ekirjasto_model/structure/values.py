"""What is due in each scalar of the notation, in words, and values that are none of that."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ekirjasto_model.structure.wrong import Misfit, Wrong
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.text import Text


@frozen
class Due:
    """What a scalar holds, as a phrase in the nominative, and an example as files write it."""

    what: Text
    example: str


DUE: Mapping[str, Due] = {
    "day": Due(
        Text(
            fi="päivä muodossa vuosi-kuukausi-päivä",
            sv="en dag i formen år-månad-dag",
            en="a day in the form year-month-day",
        ),
        "2022-01-31",
    ),
    "moment": Due(Text(fi="päivä tai kuukausi", sv="en dag eller en månad", en="a day or a month"), "2022-01"),
    "amount": Due(
        Text(
            fi="euromäärä lainausmerkeissä",
            sv="ett belopp i euro inom citattecken",
            en="an amount in euros in quotation marks",
        ),
        '"1234.50"',
    ),
    "rate": Due(
        Text(
            fi="yksikköhinta euroina lainausmerkeissä",
            sv="ett pris per enhet i euro inom citattecken",
            en="a price per unit in euros in quotation marks",
        ),
        '"0.75"',
    ),
    "quantity": Due(
        Text(fi="määrä lainausmerkeissä", sv="en mängd inom citattecken", en="a quantity in quotation marks"),
        '"12480"',
    ),
    "percentage": Due(
        Text(
            fi="prosenttiluku 0–100 lainausmerkeissä",
            sv="ett procenttal 0–100 inom citattecken",
            en="a percentage from 0 to 100 in quotation marks",
        ),
        '"13.5"',
    ),
    "ratio": Due(
        Text(fi="murtoluku lainausmerkeissä", sv="ett bråktal inom citattecken", en="a fraction in quotation marks"),
        '"2/3"',
    ),
    "weight": Due(
        Text(
            fi="luku nollasta yhteen tai murtoluku lainausmerkeissä",
            sv="ett tal från noll till ett eller ett bråktal inom citattecken",
            en="a number from zero to one or a fraction in quotation marks",
        ),
        '"0.2"',
    ),
    "municipality-code": Due(
        Text(
            fi="kolminumeroinen kuntakoodi lainausmerkeissä",
            sv="en tresiffrig kommunkod inom citattecken",
            en="a three-digit municipality code in quotation marks",
        ),
        '"047"',
    ),
    "region-code": Due(
        Text(
            fi="kaksinumeroinen maakuntakoodi lainausmerkeissä",
            sv="en tvåsiffrig landskapskod inom citattecken",
            en="a two-digit region code in quotation marks",
        ),
        '"19"',
    ),
    "business-id": Due(Text(fi="Y-tunnus", sv="ett FO-nummer", en="a business id"), '"0187690-1"'),
    "isil": Due(Text(fi="ISIL-tunnus", sv="en ISIL-kod", en="an ISIL identifier"), "FI-Enote"),
    "id": Due(
        Text(
            fi="tunnus: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä",
            sv="en beteckning: små bokstäver a–z, siffror och bindestreck",
            en="an id: small letters a–z, digits and hyphens",
        ),
        "lapin-kirjasto",
    ),
    "address": Due(Text(fi="verkko-osoite", sv="en webbadress", en="a web address"), "https://outi.finna.fi"),
    "path": Due(
        Text(
            fi="kohta asiakirjassa: avaimia ja luettelon kohtien nimiä, joiden välissä on vinoviiva",
            sv="ett ställe i dokumentet: nycklar och namn på poster i listor med snedstreck emellan",
            en="a place in the document: keys and names of list entries with slashes between",
        ),
        "parties/785/decision",
    ),
    "file-path": Due(
        Text(
            fi="tiedoston nimi ja kohta tiedostossa, välissä vinoviiva",
            sv="filens namn och stället i filen, med snedstreck emellan",
            en="a file's name and the place in it, with slashes between",
        ),
        "agreement.yaml/parties/785",
    ),
    "file-name": Due(
        Text(
            fi="CSV-tiedoston nimi ilman kansiota: kirjaimia a–z, numeroita, yhdysmerkkejä, alaviivoja ja pisteitä",
            sv="en CSV-fils namn utan mapp: bokstäver a–z, siffror, bindestreck, understreck och punkter",
            en="the name of a CSV file without a folder: letters a–z, digits, hyphens, underscores and points",
        ),
        "loans-2025.csv",
    ),
    "rule-code": Due(Text(fi="säännön koodi", sv="en regels kod", en="the code of a rule"), "members.outside-regions"),
    "line": Due(
        Text(
            fi="yksirivinen teksti, enintään 300 merkkiä",
            sv="text på en rad, högst 300 tecken",
            en="one line of text, at most 300 characters",
        ),
        "Lapin kirjasto",
    ),
    "prose": Due(
        Text(fi="teksti, enintään 4 000 merkkiä", sv="text, högst 4 000 tecken", en="text, at most 4,000 characters"),
        "Kustannukset jaetaan asukasluvun suhteessa.",
    ),
}
"""For every error of a text scalar what should stand there."""

_QUOTABLE = 4002
"""The length of the longest text that may stand in quotation marks, with them."""

_CURLY = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019"
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))


def value(wrong: Wrong) -> Misfit:
    """Tell what should stand where something else does."""
    due = DUE[wrong.error]
    inner = in_curly_quotes(wrong.text) if len(wrong.text) <= _QUOTABLE else None
    if inner is not None:
        facts = {"text": wrong.text, "write": f'"{inner}"'}
        return Misfit("structure.smart-quotes", wrong.pointer, facts)
    stated: dict[str, Fact] = {"key": wrong.key, "text": shortened(wrong.text)}
    return Misfit("structure.value-form", wrong.pointer, {**stated, "what": due.what, "example": due.example})


def in_curly_quotes(text: str) -> str | None:
    """Return what stands within the quotation marks of a word processor, with its dashes as hyphens; None without them.

    >>> in_curly_quotes("”0190662–1”"), in_curly_quotes("047")
    ('0190662-1', None)
    """
    text = text.strip()
    within = len(text) > 2 and text[0] in _CURLY and text[-1] in _CURLY
    return text[1:-1].strip().translate(_DASHES) if within else None


def shortened(text: str) -> str:
    """Cut a long text for a sentence, and the spaces around it.

    >>> len(shortened("x" * 500)), shortened(" 047")
    (80, '047')
    """
    text = text.strip()
    return text if len(text) <= 80 else text[:79] + "…"
