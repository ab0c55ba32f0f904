"""What kept the tool from working, each in one sentence with what to do instead."""

from __future__ import annotations

from ekirjasto_model.cli.command import MistakeError
from ekirjasto_model.errors import (
    CannotOpenError,
    CannotShareError,
    FolderInUseError,
    NoCostAnnexError,
    SeveralCostAnnexesError,
    UnknownNameError,
)
from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

CANNOT_OPEN = {
    "missing": Text(
        fi="Tiedostoa tai kansiota ei löydy: {path}. Tarkista nimi ja se, missä kansiossa olet.",
        sv="Filen eller mappen finns inte: {path}. Kontrollera namnet och vilken mapp du är i.",
        en="There is no such file or folder: {path}. Check the name and the folder you are in.",
    ),
    "forbidden": Text(
        fi="Lukuoikeus puuttuu: {path}. Pyydä oikeus tiedoston tai kansion omistajalta.",
        sv="Läsrättigheten saknas: {path}. Be filens eller mappens ägare om rättigheten.",
        en="The right to read is missing: {path}. Ask the owner of the file or folder for it.",
    ),
    "neither": Text(
        fi="Tämä ei ole tiedosto eikä kansio: {path}. Anna tiedosto tai kansio, jossa tiedostot ovat.",
        sv="Det här är varken en fil eller en mapp: {path}. Ange en fil eller mappen där filerna finns.",
        en="This is neither a file nor a folder: {path}. Name a file, or the folder that holds the files.",
    ),
    "empty": Text(
        fi="Kansiossa ei ole tiedostoja *.yaml, *.yml tai *.json: {path}. Anna kansio, jossa tiedostot suoraan ovat;"
        " alikansioita ei lueta.",
        sv="I mappen finns inga filer *.yaml, *.yml eller *.json: {path}. Ange den mapp där filerna ligger direkt;"
        " undermappar läses inte.",
        en="The folder has no files *.yaml, *.yml or *.json: {path}. Name the folder that holds them directly;"
        " folders within it are not read.",
    ),
    "other": Text(
        fi="Tiedostoa tai kansiota ei voitu avata: {path}. Tarkista, että levy tai verkkoasema on käytettävissä.",
        sv="Filen eller mappen kunde inte öppnas: {path}. Kontrollera att disken eller nätverksenheten är tillgänglig.",
        en="The file or folder could not be opened: {path}. Check that the disk or network drive is available.",
    ),
}
FOLDER_IN_USE = Text(
    fi="Kansio ei ole tyhjä, tai nimi on jo käytössä: {path}. Mitään ei kirjoitettu; anna uuden tai tyhjän kansion"
    " nimi.",
    sv="Mappen är inte tom, eller namnet är redan i bruk: {path}. Inget skrevs; ange namnet på en ny eller tom mapp.",
    en="The folder is not empty, or the name is already in use: {path}. Nothing was written; name a new or an empty"
    " folder.",
)
UNKNOWN_NAME = Text(
    fi="Tuntematon nimi: {name}. Valitse jokin näistä: {allowed}.",
    sv="Okänt namn: {name}. Välj något av de här: {allowed}.",
    en="Unknown name: {name}. Choose one of these: {allowed}.",
)
NO_COST_ANNEX = Text(
    fi="Vuodelle {year} ei ole kustannusliitettä. Vuodet, joille se on: {years}.",
    sv="Det finns ingen kostnadsbilaga för år {year}. Åren som har en bilaga: {years}.",
    en="There is no cost annex for the year {year}. The years that have one: {years}.",
)
NO_COST_ANNEX_AT_ALL = Text(
    fi="Vuodelle {year} ei ole kustannusliitettä, eikä muillekaan vuosille. Lisää tiedosto, jossa on kind: cost-annex.",
    sv="Det finns ingen kostnadsbilaga för år {year} eller något annat år. Lägg till en fil med kind: cost-annex.",
    en="There is no cost annex for the year {year} or any other. Add a file with kind: cost-annex.",
)
SEVERAL_COST_ANNEXES = Text(
    fi="Vuodelle {year} on monta kustannusliitettä: {annexes}. Anna vain yhden sopimuksen tiedostot kerrallaan.",
    sv="Det finns flera kostnadsbilagor för år {year}: {annexes}. Ange bara ett avtals filer åt gången.",
    en="There are several cost annexes for the year {year}: {annexes}. Name the files of only one agreement at a time.",
)
CANNOT_SHARE = Text(
    fi="Kustannuksia ei voi jakaa kustannusliitteellä {annex}: {lack} puuttuu. Lisää se tiedostoihin.",
    sv="Kostnaderna kan inte fördelas med kostnadsbilagan {annex}: {lack} saknas. Lägg till det i filerna.",
    en="The costs cannot be shared by the cost annex {annex}: {lack} is missing. Add it to the files.",
)
LACKS = {
    "agreement": Text(fi="sopimus", sv="avtalet", en="the agreement"),
    "members": Text(fi="jäsenten luettelo", sv="förteckningen över medlemmar", en="the list of members"),
    "amount": Text(fi="kustannuserän summa", sv="kostnadspostens belopp", en="the amount of the cost item"),
    "figure": Text(fi="jakoperusteen luku", sv="fördelningsgrundens tal", en="the figure of the driver"),
}
NO_ROOM = Text(
    fi="Muisti ei riitä. Sulje muita ohjelmia tai anna vähemmän tiedostoja kerrallaan.",
    sv="Minnet räcker inte. Stäng andra program eller ange färre filer åt gången.",
    en="There is not enough memory. Close other programs, or name fewer files at a time.",
)
CANNOT_WRITE = Text(
    fi="Kirjoittaminen ei onnistunut: {path}. Tarkista, että sinne saa kirjoittaa ja että tilaa on ({name}).",
    sv="Det gick inte att skriva: {path}. Kontrollera att du får skriva där och att det finns utrymme ({name}).",
    en="Writing failed: {path}. Check that you may write there and that there is room ({name}).",
)
OUR_MISTAKE = Text(
    fi="Ohjelmassa on virhe ({name}). Syy ei ole sinun; tiedostosi ovat ennallaan. Kerro siitä ohjelman ylläpitäjälle"
    " ja liitä mukaan antamasi komento.",
    sv="Det finns ett fel i programmet ({name}). Det beror inte på dig; dina filer är oförändrade. Berätta om det för"
    " den som underhåller programmet och bifoga kommandot du gav.",
    en="There is a mistake in the program ({name}). It is not your doing; your files are unchanged. Tell whoever"
    " maintains the program, together with the command you gave.",
)


def sentence(error: Exception, language: Language) -> str:
    """Tell in a sentence or two what an exception means to the user, and what to do.

    >>> sentence(CannotOpenError("sopimus.yaml", "missing"), Language.EN)
    'There is no such file or folder: sopimus.yaml. Check the name and the folder you are in.'
    """
    text, facts = _told(error)
    return fill(text, facts, language)


def _told(error: Exception) -> tuple[Text, dict[str, Fact]]:  # noqa: PLR0911 (a table of exceptions, one line each)
    """Choose the words and the facts for an exception."""
    name = type(error).__name__
    match error:
        case MistakeError():
            return error.text, dict(error.facts)
        case CannotOpenError():
            return CANNOT_OPEN[error.reason], {"path": error.path}
        case FolderInUseError():
            return FOLDER_IN_USE, {"path": error.path}
        case UnknownNameError():
            return UNKNOWN_NAME, {"name": error.name, "allowed": error.allowed}
        case NoCostAnnexError(years=()):
            return NO_COST_ANNEX_AT_ALL, {"year": str(error.year)}
        case NoCostAnnexError():
            return NO_COST_ANNEX, {"year": str(error.year), "years": tuple(map(str, error.years))}
        case SeveralCostAnnexesError():
            return SEVERAL_COST_ANNEXES, {"year": str(error.year), "annexes": error.annexes}
        case CannotShareError():
            return CANNOT_SHARE, {"annex": error.annex, "lack": LACKS[error.lacks]}
        case OSError(filename=str() as path):
            return CANNOT_WRITE, {"path": path, "name": name}
        case MemoryError():
            return NO_ROOM, {}
    return OUR_MISTAKE, {"name": name}
