"""What kept the tool from working, each in one sentence with what to do instead."""

from __future__ import annotations

from ekirjasto_model.cli.command import MistakeError
from ekirjasto_model.cli.compare_sentences import told as told_of_comparing
from ekirjasto_model.cli.file_sentences import FILE_IN_USE
from ekirjasto_model.cli.join_sentences import told as told_of_joining
from ekirjasto_model.cli.nearest import nearest
from ekirjasto_model.errors import (
    CannotOpenError,
    CannotShareError,
    FileInUseError,
    FolderInUseError,
    NoCostAnnexError,
    NoResponsibilitiesError,
    NoSuchDayError,
    SeveralCostAnnexesError,
    UnknownHolderError,
    UnknownNameError,
)
from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.text import Text

CANNOT_OPEN = {
    "missing": Text(
        fi="Polusta {path} ei löydy tiedostoa eikä kansiota. Tarkista nimi ja se, missä kansiossa olet.",
        sv="På sökvägen {path} finns varken en fil eller en mapp. Kontrollera namnet och vilken mapp du är i.",
        en="There is no file or folder at the path {path}. Check the name and the folder you are in.",
    ),
    "forbidden": Text(
        fi="Polkua {path} ei saa lukea. Pyydä lukuoikeus tiedoston tai kansion omistajalta.",
        sv="Sökvägen {path} får inte läsas. Be filens eller mappens ägare om läsrättighet.",
        en="The path {path} may not be read. Ask the owner of the file or folder for permission to read it.",
    ),
    "neither": Text(
        fi="Polku {path} ei ole tiedosto eikä kansio. Anna tiedosto tai kansio, jossa tiedostot ovat.",
        sv="Sökvägen {path} är varken en fil eller en mapp. Ange en fil eller mappen där filerna finns.",
        en="The path {path} is neither a file nor a folder. Name a file, or the folder that holds the files.",
    ),
    "empty": Text(
        fi="Kansiossa {path} ei ole tiedostoja *.yaml, *.yml tai *.json. Anna kansio, jossa tiedostot suoraan ovat;"
        " alikansioita ei lueta.",
        sv="I mappen {path} finns inga filer *.yaml, *.yml eller *.json. Ange den mapp där filerna ligger direkt;"
        " undermappar läses inte.",
        en="The folder {path} has no files *.yaml, *.yml or *.json. Name the folder that holds them directly; "
        "subfolders are not read.",
    ),
    "other": Text(
        fi="Polkua {path} ei voitu avata. Tarkista, että levy tai verkkoasema on käytettävissä.",
        sv="Sökvägen {path} kunde inte öppnas. Kontrollera att disken eller nätverksenheten är tillgänglig.",
        en="The path {path} could not be opened. Check that the disk or network drive is available.",
    ),
}
FOLDER_IN_USE = Text(
    fi="Kansioon {path} ei kirjoitettu mitään, koska se ei ole tyhjä tai nimi on jo käytössä. Anna uuden tai tyhjän"
    " kansion nimi.",
    sv="I mappen {path} skrevs ingenting, eftersom den inte är tom eller namnet redan är i bruk. Ange namnet på en ny"
    " eller tom mapp.",
    en="Nothing was written to the folder {path}, because it is not empty or the name is already in use. Name a new or"
    " an empty folder.",
)
UNKNOWN_NAME = Text(
    fi="Tuntematon nimi: {name}. Valitse jokin näistä: {allowed}.",
    sv="Okänt namn: {name}. Välj något av de här: {allowed}.",
    en="Unknown name: {name}. Choose one of these: {allowed}.",
)
LIKE_NAME = Text(
    fi="Tuntematon nimi: {name}. Tarkoititko tätä: {nearest}?",
    sv="Okänt namn: {name}. Avsåg du det här: {nearest}?",
    en="Unknown name: {name}. Did you mean this: {nearest}?",
)
NO_COST_ANNEX = Text(
    fi="Vuodelle {year} ei ole kustannusliitettä. Kustannusliite on näille vuosille: {years}.",
    sv="Det finns ingen kostnadsbilaga för år {year}. Kostnadsbilaga finns för dessa år: {years}.",
    en="There is no cost annex for the year {year}. There is one for these years: {years}.",
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
    fi="Kustannuksia ei voi jakaa kustannusliitteen {annex} mukaan: {lack} puuttuu. Lisää se tiedostoihin.",
    sv="Kostnaderna kan inte fördelas enligt kostnadsbilagan {annex}: {lack} saknas. Lägg till det i filerna.",
    en="The costs cannot be shared by the cost annex {annex}: {lack} is missing. Add it to the files.",
)
LACKS = {
    "agreement": Text(fi="sopimus", sv="avtalet", en="the agreement"),
    "members": Text(fi="jäsenten luettelo", sv="listan över medlemmar", en="the list of members"),
    "amount": Text(fi="kustannuserän summa", sv="kostnadspostens belopp", en="the amount of the cost item"),
    "figure": Text(fi="jakoperusteen luku", sv="fördelningsgrundens tal", en="the figure of the driver"),
    "vat-rate": Text(fi="arvonlisäverokanta", sv="mervärdesskattesatsen", en="the rate of VAT"),
    "income": Text(
        fi="kustannus, josta tulo vähennetään",
        sv="kostnaden som intäkten dras av från",
        en="the cost that the income reduces",
    ),
    "advance": Text(fi="ennakon kustannusliite", sv="förskottets kostnadsbilaga", en="the cost annex of the advance"),
    "part-of-year": Text(
        fi="vajaan vuoden maksusääntö",
        sv="regeln för avgiften för ett ofullständigt år",
        en="the rule for a partial year",
    ),
    "class": Text(fi="jäsenen luvun luokka", sv="klassen för en medlems tal", en="the class of a member's figure"),
    "fixed-amount": Text(fi="jäsenen kiinteä summa", sv="en medlems fasta belopp", en="a member's fixed amount"),
}
NO_SUCH_DAY = Text(
    fi=(
        "Kun päivästä {day} lasketaan kuukausia ({months}), siinä kuukaudessa, johon päädytään, ei ole vastaavaa "
        "päivää. Lisää kuukausien rinnalle month-end: last-day-of-month tai first-day-of-next-month."
    ),
    sv="När månader ({months}) räknas från dagen {day} saknar månaden motsvarande dag. Lägg till month-end:"
    " last-day-of-month eller first-day-of-next-month vid sidan av månaderna.",
    en="When months ({months}) are counted from the day {day}, the month has no such day. Add month-end:"
    " last-day-of-month or first-day-of-next-month beside the months.",
)
UNKNOWN_HOLDER = Text(
    fi="Tiedostoissa ei ole ketään, jonka nimi, koodi tai tunnus olisi {name}. Kirjoita se niin kuin se on"
    " tiedostoissa; ilman valintaa --holder näytetään kaikki.",
    sv="I filerna finns ingen vars namn, kod eller beteckning är {name}. Skriv så som det står i filerna; utan "
    "alternativet --holder visas alla.",
    en="Nobody in the files has the name, code or id {name}. Write it as it is written in the files; without the "
    "option --holder all are shown.",
)
LIKE_HOLDER = Text(
    fi="Tiedostoissa ei ole ketään, jonka nimi, koodi tai tunnus olisi {name}. Lähin vastaava: {nearest}.",
    sv="I filerna finns ingen vars namn, kod eller beteckning är {name}. Närmast ligger: {nearest}.",
    en="Nobody in the files has the name, code or id {name}. Most like it: {nearest}.",
)
OUTSIDE_HOLDER = Text(
    fi="Kunta {name} ei ole mukana näissä tiedostoissa, joten sillä ei ole niissä tehtäviä.",
    sv="Kommunen {name} finns inte med i de här filerna och har därför inga uppgifter i dem.",
    en="The municipality of {name} does not appear in these files, so it has no duties in them.",
)
NO_RESPONSIBILITIES = Text(
    fi="Tiedostojen joukossa ei ole tehtävien luetteloa. Lisää tiedosto, jossa on kind: responsibilities.",
    sv="Bland filerna finns ingen förteckning över uppgifter. Lägg till en fil med kind: responsibilities.",
    en="There is no list of duties among the files. Add a file with kind: responsibilities.",
)
NO_ROOM = Text(
    fi="Muisti ei riitä. Sulje muita ohjelmia tai anna vähemmän tiedostoja kerrallaan.",
    sv="Minnet räcker inte. Stäng andra program eller ange färre filer åt gången.",
    en="There is not enough memory. Close other programs, or name fewer files at a time.",
)
CANNOT_WRITE = Text(
    fi="Kansioon {path} ei voitu kirjoittaa ({name}). Tarkista, että siihen saa kirjoittaa ja että levyllä on tilaa.",
    sv="Det gick inte att skriva i mappen {path} ({name}). Kontrollera att du får skriva i den och att disken inte är"
    " full.",
    en="The folder {path} could not be written to ({name}). Check that you may write to it and that the disk is not "
    "full.",
)
CANNOT_PRINT = Text(
    fi="Tulosta ei voitu kirjoittaa ({name}). Tarkista, että levyllä on tilaa.",
    sv="Resultatet kunde inte skrivas ({name}). Kontrollera att disken inte är full.",
    en="The result could not be written ({name}). Check that the disk is not full.",
)
OUR_MISTAKE = Text(
    fi="Ohjelmassa on virhe ({name}). Se ei johdu sinusta; tiedostosi ovat ennallaan. Kerro virheestä ohjelman "
    "ylläpitäjälle ja liitä mukaan antamasi komento.",
    sv="Det finns ett fel i programmet ({name}). Det beror inte på dig; dina filer är oförändrade. Berätta om det för"
    " den som underhåller programmet och bifoga kommandot du gav.",
    en="There is an error in the program ({name}). You did nothing wrong; your files are unchanged. Tell whoever "
    "maintains the program, and include the command you gave.",
)


def sentence(error: Exception, language: Language) -> str:
    """Tell in a sentence or two what an exception means to the user, and what to do.

    >>> sentence(CannotOpenError("sopimus.yaml", "missing"), Language.EN)
    'There is no file or folder at the path sopimus.yaml. Check the name and the folder you are in.'
    """
    text, facts = told_of_joining(error) or told_of_comparing(error) or _told(error)
    return fill(text, facts, language)


def _told(error: Exception) -> tuple[Text, dict[str, Fact]]:  # noqa: PLR0911, PLR0912 (a table, one line each)
    """Choose the words and the facts for an exception."""
    name = type(error).__name__
    match error:
        case MistakeError():
            return error.text, dict(error.facts)
        case CannotOpenError():
            return CANNOT_OPEN[error.reason], {"path": error.path}
        case FolderInUseError():
            return FOLDER_IN_USE, {"path": error.path}
        case FileInUseError():
            return FILE_IN_USE[error.reason], {"path": error.path}
        case UnknownNameError():
            return _unknown_name(error)
        case UnknownHolderError(municipality=Names() as names):
            return OUTSIDE_HOLDER, {"name": names}
        case UnknownHolderError(nearest=()):
            return UNKNOWN_HOLDER, {"name": error.name}
        case UnknownHolderError():
            return LIKE_HOLDER, {"name": error.name, "nearest": error.nearest}
        case NoResponsibilitiesError():
            return NO_RESPONSIBILITIES, {}
        case NoCostAnnexError(years=()):
            return NO_COST_ANNEX_AT_ALL, {"year": str(error.year)}
        case NoCostAnnexError():
            return NO_COST_ANNEX, {"year": str(error.year), "years": tuple(map(str, error.years))}
        case SeveralCostAnnexesError():
            return SEVERAL_COST_ANNEXES, {"year": str(error.year), "annexes": error.annexes}
        case CannotShareError():
            return CANNOT_SHARE, {"annex": error.annex, "lack": LACKS[error.lacks]}
        case NoSuchDayError():
            return NO_SUCH_DAY, {"day": error.day, "months": abs(error.months)}
        case OSError(filename=str() as path):
            return CANNOT_WRITE, {"path": path, "name": name}
        case OSError():
            return CANNOT_PRINT, {"name": name}
        case MemoryError():
            return NO_ROOM, {}
    return OUR_MISTAKE, {"name": name}


def _unknown_name(error: UnknownNameError) -> tuple[Text, dict[str, Fact]]:
    """Suggest the name that was probably meant, else list them all."""
    meant = nearest(error.name, error.allowed)
    if meant is None:
        return UNKNOWN_NAME, {"name": error.name, "allowed": ", ".join(error.allowed)}
    return LIKE_NAME, {"name": error.name, "nearest": meant}
