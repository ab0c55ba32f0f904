"""The options: what they are called, what they mean, and their values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from ekirjasto_model.cli.allocate_options import EXPLAIN
from ekirjasto_model.cli.command import Command, MistakeError, Request
from ekirjasto_model.cli.join_options import JOIN_OPTIONS
from ekirjasto_model.cli.option import FILE, Option, same
from ekirjasto_model.cli.own_options import AS_MARKDOWN, OF_COMMANDS
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pendulum import Date

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The years whose days the files can state, and so the options too."""

_ISO = "(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
_SPOKEN = r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})"

OPTIONS: Mapping[str, Option] = MappingProxyType(
    {
        "year": Option(
            Text(fi="VUOSI", sv="ÅR", en="YEAR"),
            Text(
                fi="vuosi, jonka kustannukset jaetaan, esimerkiksi 2022",
                sv="året vars kostnader fördelas, till exempel 2022",
                en="the year whose costs are shared, for instance 2022",
            ),
        ),
        "holder": Option(
            Text(fi="TAHO", sv="AKTÖR", en="HOLDER"),
            Text(
                fi="näyttää vain tämän tahon tehtävät: kunta, kirjastokimppa, yhteistyöelin, ryhmä tai liitännäisjäsen"
                " nimellä, koodilla tai tunnuksella",
                sv="visar bara den här aktörens uppgifter: en kommun, en bibliotekssammanslutning, ett organ, en grupp"
                " eller en associerad medlem med namn, kod eller beteckning",
                en="shows only the duties of this holder: a municipality, consortium, body, group or associate by name,"
                " code or id",
            ),
        ),
        "explain": EXPLAIN,
        **{name: Option(value, about) for name, (value, about) in JOIN_OPTIONS.items()},
        "change": Option(
            Text(fi="MUUTOS", sv="ÄNDRING", en="CHANGE"),
            Text(
                fi="mitä olisi toisin, esimerkiksi join=765@2027-09-01; monta muutosta yhdessä pilkuin erotettuina,"
                " vaihtoehdot rinnakkain omilla valinnoillaan",
                sv="vad som skulle vara annorlunda, till exempel join=765@2027-09-01; flera ändringar tillsammans"
                " åtskilda med kommatecken, alternativ sida vid sida med var sitt --change",
                en="what would be otherwise, for instance join=765@2027-09-01; several changes together with commas"
                " between, alternatives side by side with a --change each",
            ),
        ),
        "to": Option(
            Text(fi="KANSIO", sv="MAPP", en="FOLDER"),
            Text(
                fi="uusi tai tyhjä kansio, johon kirjoitetaan",
                sv="en ny eller tom mapp att skriva i",
                en="the new or empty folder to write into",
            ),
        ),
        "replace": Option(
            FILE,
            Text(
                fi="entinen kalenteritiedosto, jonka tilalle kirjoitetaan",
                sv="en tidigare kalenderfil som ska ersättas",
                en="a previous calendar file to be replaced",
            ),
        ),
        "language": Option(
            same("fi|sv|en"),
            Text(
                fi="kieli; ellei sitä anneta, asetuksissa ilmoitettu kieli tai suomi",
                sv="språket; om det inte anges, språket i inställningarna eller finska",
                en="the language; if not given, that of the settings, or Finnish",
            ),
        ),
        "format": Option(
            same("text|json"),
            Text(
                fi="text ihmisille (oletus) tai json ohjelmille",
                sv="text för människor (förval) eller json för program",
                en="text for people (the default) or json for programs",
            ),
        ),
        "as-of": Option(
            Text(fi="PÄIVÄ", sv="DAG", en="DAY"),
            Text(
                fi="päivä, jonka tilanne tarkistetaan tai näytetään, muodossa 2022-12-31; oletus on tämä päivä",
                sv="den dag för vilken läget kontrolleras eller visas, i formen 2022-12-31; förval är dagens datum",
                en="the day for which to check or show, in the form 2022-12-31; today by default",
            ),
        ),
    }
)

REPEATED = frozenset({"change"})
"""The options that may be given several times."""

NOT_A_LANGUAGE = Text(
    fi="Tuntematon kieli: {value}. Kirjoita --language fi, --language sv tai --language en.",
    sv="Okänt språk: {value}. Skriv --language fi, --language sv eller --language en.",
    en="Unknown language: {value}. Write --language fi, --language sv or --language en.",
)
NOT_A_FORMAT = Text(
    fi="Tuntematon esitysmuoto: {value}. Kirjoita --format text tai --format json.",
    sv="Okänt format: {value}. Skriv --format text eller --format json.",
    en="Unknown format: {value}. Write --format text or --format json.",
)
NOT_A_DOCUMENT_FORMAT = Text(
    fi="Tuntematon esitysmuoto: {value}. Kirjoita --format text, --format json tai --format markdown.",
    sv="Okänt format: {value}. Skriv --format text, --format json eller --format markdown.",
    en="Unknown format: {value}. Write --format text, --format json or --format markdown.",
)
NOT_A_DAY = Text(
    fi="Tämä ei ole päivä: {value}. Kirjoita vuosi, kuukausi ja päivä näin: {option} {example}.",
    sv="Det här är inte en dag: {value}. Skriv år, månad och dag så här: {option} {example}.",
    en="This is not a day: {value}. Write year, month and day like this: {option} {example}.",
)
DAY_OUT_OF_RANGE = Text(
    fi="Päivän on oltava vuosilta 1900–2199, ja {value} ei ole. Kirjoita esimerkiksi {option} {example}.",
    sv="Dagen ska höra till åren 1900–2199, och {value} gör inte det. Skriv till exempel {option} {example}.",
    en="The day must be of the years 1900–2199, and {value} is not. Write for instance {option} {example}.",
)
YEAR_OUT_OF_RANGE = Text(
    fi="Vuoden on oltava väliltä 1900–2199, ja {value} ei ole. Kirjoita esimerkiksi --year 2022.",
    sv="Året ska vara något av åren 1900–2199, och {value} är inte det. Skriv till exempel --year 2022.",
    en="The year must be one of the years 1900–2199, and {value} is not. Write for instance --year 2022.",
)
NOT_A_YEAR = Text(
    fi="Tämä ei ole vuosi: {value}. Kirjoita vuosi neljällä numerolla, esimerkiksi --year 2022.",
    sv="Det här är inte ett år: {value}. Skriv året med fyra siffror, till exempel --year 2022.",
    en="This is not a year: {value}. Write the year in four digits, for instance --year 2022.",
)
NO_YEAR = Text(
    fi="Vuosi puuttuu. Kirjoita, minkä vuoden kustannukset jaetaan, esimerkiksi --year 2022.",
    sv="Året saknas. Skriv vilket års kostnader som ska fördelas, till exempel --year 2022.",
    en="The year is missing. Write which year's costs are to be shared, for instance --year 2022.",
)


def option(name: str, command: Command) -> Option:
    """Return an option as a command has it."""
    if name == "format" and command.as_document:
        return AS_MARKDOWN
    return OF_COMMANDS.get((command.name, name), OPTIONS[name])


def language(value: str) -> Language:
    """Read ``--language``."""
    if value not in Language.__members__.values():
        raise MistakeError(NOT_A_LANGUAGE, value=value)
    return Language(value)


def wants_json(request: Request) -> bool:
    """Read ``--format``: True for JSON, False for text."""
    value = request.options.get("format", "text")
    if value not in ("text", "json"):
        raise MistakeError(NOT_A_FORMAT, value=value)
    return value == "json"


def document_format(request: Request) -> str:
    """Read ``--format`` of a command whose answer is a document: ``text``, ``json`` or ``markdown``."""
    value = request.options.get("format", "text")
    if value not in ("text", "json", "markdown"):
        raise MistakeError(NOT_A_DOCUMENT_FORMAT, value=value)
    return value


def year(request: Request) -> int:
    """Read ``--year``, which has no default."""
    value = request.options.get("year")
    if value is None:
        raise MistakeError(NO_YEAR)
    if re.fullmatch("[0-9]{4}", value) is None:
        raise MistakeError(NOT_A_YEAR, value=value)
    if not FIRST_YEAR <= int(value) <= LAST_YEAR:
        raise MistakeError(YEAR_OUT_OF_RANGE, value=value)
    return int(value)


def as_of(request: Request) -> Date:
    """Read ``--as-of``; the clock is looked at where it is not given."""
    from pendulum import Date

    return day_of(request, "as-of") or Date.today()


def day_of(request: Request, name: str) -> Date | None:
    """Read an option whose value is a day, None where it is not given."""
    value = request.options.get(name)
    if value is None:
        return None
    as_iso, as_spoken = _day(value, _ISO), _day(value, _SPOKEN)
    known = [day for day in (as_iso, as_spoken) if day is not None and FIRST_YEAR <= day.year <= LAST_YEAR]
    if as_iso in known:
        return as_iso
    wrong = NOT_A_DAY if known or (as_iso or as_spoken) is None else DAY_OUT_OF_RANGE
    example = known[0].isoformat() if known else "2022-12-31"
    raise MistakeError(wrong, value=value, option=f"--{name}", example=example)


def _day(value: str, pattern: str) -> Date | None:
    """Return the day that is written in a form, or None where it is another form or the calendar has no such day."""
    from pendulum import Date

    parts = re.fullmatch(pattern, value)
    try:
        return Date(int(parts["year"]), int(parts["month"]), int(parts["day"])) if parts else None
    except ValueError:
        return None
