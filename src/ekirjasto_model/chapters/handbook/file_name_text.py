"""The words for the form of a file's name."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

FILE_NAME = Text(
    fi="CSV-tiedoston nimi",
    sv="CSV-fils namn",
    en="name of a CSV file",
)
FILE_NAME_HOW = Text(
    fi="tiedosto on samassa kansiossa, joten nimessä ei ole kansiota; kirjaimia a–z, numeroita, yhdysmerkkejä, "
    "alaviivoja ja pisteitä, lopussa .csv",
    sv="filen finns i samma mapp, så namnet innehåller ingen mapp; bokstäver a–z, siffror, bindestreck, understreck "
    "och punkter, i slutet .csv",
    en="the file is in the same folder, so the name has no folder; letters a–z, digits, hyphens, underscores and "
    "points, with .csv at the end",
)
