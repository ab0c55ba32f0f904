"""How a place of a waiver is written: a file's name and where in it."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

FILE_PATH = Text(fi="tiedosto ja paikka", sv="fil och ställe", en="file and place")
FILE_PATH_HOW = Text(
    fi=(
        "tiedoston nimi sellaisena kuin se on kansiossa, myös välilyönnit ja kirjaimet å, ä ja ö, ja vinoviivan "
        "jälkeen paikka tiedostossa; tarkistuksen raportti näyttää sen valmiina jokaisesta havainnosta, jonka voi "
        "sivuuttaa; lainausmerkeissä, jos nimessä on esimerkiksi sulkeita tai #-merkki"
    ),
    sv="filens namn så som det står i mappen, också mellanslag och bokstäverna å, ä och ö, och efter ett snedstreck "
    "stället i filen; kontrollens rapport visar det färdigt för varje iakttagelse som kan åsidosättas; inom "
    "citattecken om namnet innehåller till exempel parenteser eller tecknet #",
    en="the file's name as it stands in the folder, with its spaces and letters of any language, and after a slash "
    "the place in the file; the report of a check shows it ready for every finding that can be waived; in quotation "
    "marks if the name has brackets or a number sign, for instance",
)
