"""How the files of an e-library are checked."""

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, FilePath, RuleCode, Words
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text


class Waiver(Part):
    """A finding that is waived until a day: listed separately and not counted, never hidden."""

    TITLE: ClassVar[Text] = Text(fi="Sivuutettu havainto", sv="Åsidosatt iakttagelse", en="Waived finding")

    rule: Annotated[
        RuleCode,
        Text(
            fi="Säännön koodi, esimerkiksi agreements.no-decision.",
            sv="Regelns kod, till exempel agreements.no-decision.",
            en="The code of the rule, such as agreements.no-decision.",
        ),
    ]
    at: Annotated[
        FilePath,
        Text(
            fi="Tiedosto ja kohta siinä, esimerkiksi agreement.yaml/parties/785.",
            sv="Filen och stället i den, till exempel agreement.yaml/parties/785.",
            en="The file and the place in it, such as agreement.yaml/parties/785.",
        ),
    ]
    reason: Annotated[
        Words,
        Text(
            fi="Miksi havainto sivuutetaan.",
            sv="Varför iakttagelsen åsidosätts.",
            en="Why the finding is waived.",
        ),
    ]
    until: Annotated[
        Day,
        Text(
            fi="Viimeinen päivä, jona havainto vielä sivuutetaan.",
            sv="Den sista dagen då iakttagelsen ännu åsidosätts.",
            en="The last day on which the finding is still waived.",
        ),
    ]


class Settings(Document):
    """The language of findings, and the findings that are waived for a time."""

    TITLE: ClassVar[Text] = Text(fi="Asetukset", sv="Inställningar", en="Settings")
    ABOUT: ClassVar[Text] = Text(
        fi="Kertoo, millä kielellä havainnot esitetään ja mitkä havainnot sivuutetaan määräajaksi. "
        "Asetukset eivät ole pakolliset.",
        sv="Anger på vilket språk iakttagelserna visas och vilka av dem som åsidosätts för en viss tid. "
        "Inställningarna är inte obligatoriska.",
        en="Says in which language findings are shown, and which of them are waived for a time. Settings are not "
        "required.",
    )

    kind: Annotated[Literal["settings"], KIND]
    language: Annotated[
        Maybe[Annotated[Language, Coded(Language)]],
        Text(
            fi="Kieli, jolla havainnot esitetään; jos se puuttuu, suomi.",
            sv="Språket som iakttagelserna visas på; om det saknas, finska.",
            en="The language in which findings are shown; if left out, Finnish.",
        ),
    ] = None
    waivers: Annotated[
        Many[Waiver],
        Text(
            fi="Havainnot, jotka sivuutetaan ilmoitettuun päivään asti.",
            sv="De iakttagelser som åsidosätts till och med den angivna dagen.",
            en="The findings that are waived until a stated day.",
        ),
    ] = ()
