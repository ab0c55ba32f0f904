"""The words of the chapter on codelists."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="Koodi on lyhyt englanninkielinen sana, joka kirjoitetaan tiedostoon. Se on sama kaikilla kielillä eikä "
    "muutu, ja ohjelma näyttää sen paikalla nimityksen lukijan kielellä. Luetteloita on {count}.",
    sv="En kod är ett kort engelskt ord som skrivs i filen. Den är densamma på alla språk och ändras inte, och "
    "programmet visar i dess ställe benämningen på läsarens språk. Det finns {count} listor.",
    en="A code is a short English word that is written in a file. It is the same in every language and does not "
    "change; in its place the program shows the term in the reader's language. There are {count} lists.",
)
INTRO_2 = Text(
    fi="Jos luettelosta puuttuu jotain, mitä alue tarvitsee, siitä kannattaa kertoa mallin ylläpitäjälle. Omia "
    "koodeja ei voi käyttää, sillä silloin samaa sanaa käytettäisiin eri paikoissa eri merkityksessä.",
    sv="Om en lista saknar något som området behöver är det bra att meddela det till den som underhåller modellen. "
    "Egna koder kan inte användas, eftersom samma ord då skulle få olika betydelse på olika håll.",
    en="If a list lacks something that a region needs, the maintainer of the model should be told. Invented codes "
    "cannot be used, because the same word would then mean different things in different places.",
)
USED = Text(
    fi="Avain, jossa luettelon koodeja käytetään: {keys}.",
    sv="Nyckel där listans koder används: {keys}.",
    en="Key where the list's codes are used: {keys}.",
)
USED_IN_SEVERAL = Text(
    fi="Avaimet, joissa luettelon koodeja käytetään: {keys}.",
    sv="Nycklar där listans koder används: {keys}.",
    en="Keys where the list's codes are used: {keys}.",
)
WORKED_OUT = Text(
    fi="Luettelon koodeja ei kirjoiteta tiedostoihin, vaan ohjelma päättelee ne.",
    sv="Listans koder skrivs inte i filerna, utan programmet härleder dem.",
    en="The list's codes are written in no file; the program works them out.",
)
CODE = Text(
    fi="Koodi",
    sv="Kod",
    en="Code",
)
TERM = Text(
    fi="Nimitys",
    sv="Benämning",
    en="Term",
)
DEFINITION = Text(
    fi="Määritelmä",
    sv="Definition",
    en="Definition",
)
DEFINED = Text(
    fi="{definition} ({source})",
    sv="{definition} ({source})",
    en="{definition} ({source})",
)
