"""The words of the matrix of duties: its letters, its headings, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.values.text import Text

TITLE = Text(fi="Tehtävät ja vastuut", sv="Uppgifter och ansvar", en="Responsibilities")
LETTERS: Mapping[PartInDuty, Text] = {
    PartInDuty.ACCOUNTABLE: Text(fi="P", sv="H", en="A"),
    PartInDuty.RESPONSIBLE: Text(fi="T", sv="U", en="R"),
    PartInDuty.CONSULTED: Text(fi="K", sv="R", en="C"),
    PartInDuty.INFORMED: Text(fi="S", sv="I", en="I"),
}
"""The letter of each part in the matrix: of its term in the language, each letter once."""

LETTER = Text(
    fi="{letter} = {part}. {definition}", sv="{letter} = {part}. {definition}", en="{letter} = {part}. {definition}"
)
NOT_IN_FORCE = Text(
    fi="Päivänä {day} ei ole voimassa sopimusta, jonka tehtävät olisi kirjattu tiedostoihin.",
    sv="Den {day} gäller inget avtal vars uppgifter har antecknats i filerna.",
    en="On {day} no agreement is in force whose duties are recorded in the files.",
)
FROM_DAY = Text(
    fi="Tilanne {day}. Sopimus on voimassa {starts} alkaen toistaiseksi.",
    sv="Läget {day}. Avtalet gäller från och med {starts} tills vidare.",
    en="As of {day}. The agreement is in force from {starts} until further notice.",
)
TO_DAY = Text(
    fi="Tilanne {day}. Sopimus on voimassa {starts}–{ends}; sen päättyessä päättyvät myös tehtävät.",
    sv="Läget {day}. Avtalet gäller {starts}–{ends}; när det upphör, upphör också uppgifterna.",
    en="As of {day}. The agreement is in force from {starts} to {ends}; the duties end with it.",
)
WHO_DOES_WHAT = Text(fi="Kuka tekee mitä", sv="Vem gör vad", en="Who does what")
PARTS = Text(
    fi="Samassa tehtävässä voi olla mukana moni, jokainen omassa vastuuroolissaan:",
    sv="Flera kan delta i samma uppgift, var och en i sin roll:",
    en="Several may take part in the same duty, each in their own part:",
)
HOLDERS = Text(
    fi="Tehtävät ja niiden haltijat {day}",
    sv="Uppgifterna och deras innehavare {day}",
    en="Duties and holders on {day}",
)
MATRIX = Text(fi="Tehtävät tahoittain", sv="Uppgifterna aktör för aktör", en="Duties by holder")
HOW_TO_READ = Text(
    fi="Sama kirjaimin merkittynä: rivillä on tehtävä ja sarakkeessa taho, jolla tehtäviä on.",
    sv="Samma sak angiven med bokstäver: på raden står uppgiften och i kolumnen en aktör som har uppgifter.",
    en="The same in letters: each row is a duty, each column somebody who holds duties.",
)
CAPTION = Text(fi="Tehtävät tahoittain {day}", sv="Uppgifterna aktör för aktör {day}", en="Duties by holder on {day}")
DUTY = Text(fi="Tehtävä", sv="Uppgift", en="Duty")
MISSING = Text(fi="puuttuu", sv="saknas", en="missing")
NOT_KNOWN = Text(
    fi="Tiedostoihin on merkitty, mitä ei tiedetä. {reason}",
    sv="I filerna har det antecknats vad som inte är känt. {reason}",
    en="The files say what is not known. {reason}",
)
CHANGES = Text(fi="Tulevat muutokset", sv="Kommande ändringar", en="Changes ahead")
NO_CHANGES = Text(
    fi="Tiedostoihin ei ole kirjattu tulevia muutoksia.",
    sv="Inga kommande ändringar har antecknats i filerna.",
    en="The files state no changes ahead.",
)
CHANGES_CAPTION = Text(
    fi="Tehtävät, joiden haltija vaihtuu tai jotka päättyvät",
    sv="Uppgifter som byter innehavare eller upphör",
    en="Duties whose holder changes, or that end",
)
FROM = Text(fi="Alkaen", sv="Från och med", en="From")
PART = Text(fi="Vastuurooli", sv="Roll", en="Part")
LEAVES = Text(fi="Luopuu", sv="Lämnar", en="Leaves")
COMES = Text(fi="Tilalle", sv="Tar över", en="Takes over")
NOBODY_YET = Text(fi="ei vielä ketään", sv="ingen ännu", en="nobody yet")
NONE = "–"
"""What stands in a cell that has nothing to tell."""
