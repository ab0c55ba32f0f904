"""What any document may say about itself: its sources, assumptions and unknowns."""

from typing import Annotated, ClassVar

from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Line, Moment, Name, Path, Words
from ekirjasto_model.values.text import Text


class Source(Part):
    """A published source and the places of the document that it stands behind."""

    TITLE: ClassVar[Text] = Text(fi="Lähde", sv="Källa", en="Source")

    at: Annotated[
        Some[Path],
        Text(
            fi=(
                "Kohdat, jotka perustuvat lähteeseen, esimerkiksi parties/785/decision; pelkkä * tarkoittaa koko "
                "asiakirjaa."
            ),
            sv="De ställen som bygger på källan, till exempel parties/785/decision; * är hela dokumentet.",
            en="The places that rest on this source, such as parties/785/decision; * means the whole document.",
        ),
    ]
    title: Annotated[
        Name,
        Text(
            fi="Lähteen nimi yhdellä tai useammalla kielellä.",
            sv="Källans titel på ett eller flera språk.",
            en="The title of the source, in one language or several.",
        ),
    ]
    publisher: Annotated[
        Maybe[Line],
        Text(
            fi="Lähteen julkaisija.",
            sv="Källans utgivare.",
            en="Who published the source.",
        ),
    ] = None
    address: Annotated[
        Maybe[Address],
        Text(
            fi="Lähteen verkko-osoite.",
            sv="Källans webbadress.",
            en="The web address of the source.",
        ),
    ] = None
    day: Annotated[
        Maybe[Moment],
        Text(
            fi="Päivä tai kuukausi, jolta lähde on.",
            sv="Den dag eller månad som källan är från.",
            en="The day or month of the source.",
        ),
    ] = None
    licence: Annotated[
        Maybe[Line],
        Text(
            fi="Lisenssi, jolla lähteen tietoja saa käyttää, esimerkiksi CC BY 4.0.",
            sv="Den licens enligt vilken källans uppgifter får användas, till exempel CC BY 4.0.",
            en="The licence under which the source's data may be used, such as CC BY 4.0.",
        ),
    ] = None


class Assumption(Part):
    """A value that was assumed, not read in a source, and why."""

    TITLE: ClassVar[Text] = Text(fi="Oletus", sv="Antagande", en="Assumption")

    at: Annotated[
        Path,
        Text(
            fi="Kohta, jonka tieto on oletettu.",
            sv="Det ställe vars uppgift är antagen.",
            en="The place whose value is assumed.",
        ),
    ]
    reason: Annotated[
        Words,
        Text(
            fi="Miksi näin oletetaan ja miten asia varmistuisi.",
            sv="Varför det antas och vad som skulle bekräfta det.",
            en="Why it is assumed, and what would confirm it.",
        ),
    ]
    source: Annotated[
        Maybe[Line],
        Text(
            fi="Mihin oletus perustuu.",
            sv="Vad antagandet bygger på.",
            en="What the assumption is based on.",
        ),
    ] = None


class Unknown(Part):
    """A value that is not known, and who could tell; it is left out, never invented."""

    TITLE: ClassVar[Text] = Text(fi="Tuntematon tieto", sv="Okänd uppgift", en="Unknown")

    at: Annotated[
        Path,
        Text(
            fi="Kohta, josta ei ole tietoa.",
            sv="Det ställe vars uppgift inte är känd.",
            en="The place whose value is not known.",
        ),
    ]
    reason: Annotated[
        Words,
        Text(
            fi="Mitä ei tiedetä ja kuka sen voi kertoa.",
            sv="Vad som inte är känt och vem som kan ge besked.",
            en="What is not known, and who can tell.",
        ),
    ]
    source: Annotated[
        Maybe[Line],
        Text(
            fi="Mistä tietoa on etsitty.",
            sv="Var uppgiften har sökts.",
            en="Where it was looked for.",
        ),
    ] = None


class Remarks(Part):
    """The three lists that any document may carry beside what it states."""

    TITLE: ClassVar[Text] = Text(
        fi="Lähteet, oletukset ja tuntemattomat tiedot",
        sv="Källor, antaganden och okända uppgifter",
        en="Sources, assumptions and unknowns",
    )

    sources: Annotated[
        Many[Source],
        Text(
            fi="Lähteet, joihin asiakirjan tiedot perustuvat.",
            sv="De källor som uppgifterna i dokumentet bygger på.",
            en="The sources of what the document states.",
        ),
    ] = ()
    assumptions: Annotated[
        Many[Assumption],
        Text(
            fi="Asiakirjan tiedot, jotka on oletettu.",
            sv="De uppgifter i dokumentet som är antagna.",
            en="What is assumed in the document.",
        ),
    ] = ()
    unknown: Annotated[
        Many[Unknown],
        Text(
            fi="Tiedot, jotka puuttuvat, koska niitä ei tiedetä.",
            sv="De uppgifter som saknas eftersom de inte är kända.",
            en="What is left out because it is not known.",
        ),
    ] = ()
