"""What would be otherwise, read from ``--change``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.cli.command import MistakeError
from ekirjasto_model.cli.join_request import municipality_code
from ekirjasto_model.cli.nearest import nearest
from ekirjasto_model.derived.what_if.changes import Change, Joining, Leaving, Merging, OtherRate, PopulationYear
from ekirjasto_model.errors import UnknownMunicipalityError
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.text import Text

EXAMPLES = {
    "join": "join=765@2027-09-01",
    "leave": "leave=205",
    "merge": "merge=205+578",
    "formula": "formula=coordination:equal",
    "rate": "rate=platform-fee:0.80",
    "population": "population=2024",
}
KINDS = tuple(EXAMPLES)

UNKNOWN_CHANGE = Text(
    fi="Tuntematon muutos: {word}. Muutokset kirjoitetaan näin: {examples}.",
    sv="Okänd ändring: {word}. Ändringar skrivs så här: {examples}.",
    en="Unknown change: {word}. Changes are written like this: {examples}.",
)
LIKE_CHANGE = Text(
    fi="Tuntematon muutos: {word}. Tarkoititko tätä: {nearest}?",
    sv="Okänd ändring: {word}. Avsåg du det här: {nearest}?",
    en="Unknown change: {word}. Did you mean this: {nearest}?",
)
NOTHING_AFTER = Text(
    fi="Muutoksesta {word} puuttuu jotakin. Kirjoita se näin: {example}.",
    sv="Något saknas i ändringen {word}. Skriv den så här: {example}.",
    en="Something is missing from the change {word}. Write it like this: {example}.",
)
DECIMAL_COMMA = Text(
    fi="Hinnassa on pilkku. Kirjoita hinta pisteellä, esimerkiksi {example}; pilkku erottaa muutokset toisistaan.",
    sv="Priset har ett kommatecken. Skriv priset med punkt, till exempel {example}; kommatecknet skiljer ändringarna "
    "åt.",
    en="The rate has a comma. Write it with a point, for instance {example}; a comma stands between changes.",
)
NOT_A_RATE = Text(
    fi="Tämä ei ole hinta: {value}. Kirjoita se numeroin ja pisteellä, esimerkiksi {example}.",
    sv="Det här är inte ett pris: {value}. Skriv det med siffror och punkt, till exempel {example}.",
    en="This is not a rate: {value}. Write it in digits with a point, for instance {example}.",
)
NOT_A_DAY = Text(
    fi="Tämä ei ole päivä: {value}. Kirjoita vuosi, kuukausi ja päivä näin: {example}.",
    sv="Det här är inte en dag: {value}. Skriv år, månad och dag så här: {example}.",
    en="This is not a day: {value}. Write year, month and day like this: {example}.",
)
NOT_A_YEAR = Text(
    fi="Tämä ei ole vuosi: {value}. Kirjoita vuosi neljällä numerolla, esimerkiksi {example}.",
    sv="Det här är inte ett år: {value}. Skriv året med fyra siffror, till exempel {example}.",
    en="This is not a year: {value}. Write the year in four digits, for instance {example}.",
)
NO_SUCH_MUNICIPALITY = Text(
    fi="Kuntaa {name} ei ole. Kirjoita kuntakoodi kolmella numerolla tai kunnan nimi, esimerkiksi {example}.",
    sv="Det finns ingen kommun {name}. Skriv kommunkoden med tre siffror eller kommunens namn, till exempel {example}.",
    en="There is no municipality {name}. Write the three-digit code or the name, for instance {example}.",
)
LIKE_MUNICIPALITY = Text(
    fi="Kuntaa {name} ei ole. Tarkoititko kuntaa {nearest}, koodi {code}?",
    sv="Det finns ingen kommun {name}. Avsåg du kommunen {nearest}, kod {code}?",
    en="There is no municipality {name}. Did you mean the municipality of {nearest}, code {code}?",
)
TWO_OF_THEM = Text(
    fi="Yhdistymiseen tarvitaan vähintään kaksi eri kuntaa. Kirjoita näin: {example}.",
    sv="En sammanslagning kräver minst två olika kommuner. Skriv så här: {example}.",
    en="A merger needs at least two different municipalities. Write it like this: {example}.",
)

SAME_TWICE = Text(
    fi="Yhdessä vaihtoehdossa sama asia on muutettu kahdesti: {first} ja {second}. Jätä toinen pois, tai vertaa niitä "
    "rinnakkain: anna kummallekin oma --change.",
    sv="I ett alternativ har samma sak ändrats två gånger: {first} och {second}. Utelämna den ena, eller jämför dem "
    "sida vid sida: ange ett eget --change för vardera.",
    en="One alternative changes the same thing twice: {first} and {second}. Leave one of them out, or compare them "
    "side by side: give each a --change of its own.",
)


@frozen
class StatedFormula:
    """A formula that ``--change`` names: its shape, or the file that states it.

    ``driver`` is what follows a shape, as in ``proportional:population``.
    """

    item: str
    name: str
    driver: str = ""

    @property
    def is_file(self) -> bool:
        """Whether a file is named: shapes have neither a dot nor a slash."""
        return any(sign in self.name for sign in "./\\")


Asked = Change | StatedFormula


def asked_changes(value: str) -> tuple[Asked, ...]:
    """Read the changes of one alternative, with commas between.

    Raises:
        MistakeError: one of them cannot be right.

    >>> asked_changes("join=Sotkamo@2027-09-01,population=2024")
    (Joining(municipality='765', day=Date(2027, 9, 1)), PopulationYear(year=2024))
    """
    words = [word.strip() for word in value.split(",")]
    for before, word in zip(["", *words], words, strict=False):
        if before.startswith("rate=") and re.fullmatch("[0-9]+", word):
            raise MistakeError(DECIMAL_COMMA, example=EXAMPLES["rate"])
    asked = tuple(map(_asked, words))
    met: dict[tuple[object, ...], str] = {}
    for change, word in zip(asked, words, strict=True):
        about = (type(change), *_changed(change))
        if about in met:
            raise MistakeError(SAME_TWICE, first=met[about], second=word)
        met[about] = word
    return asked


def _changed(change: Asked) -> tuple[str, ...]:
    """Return what a change is about; of a year of population there is only one."""
    match change:
        case OtherRate() | StatedFormula():
            return (change.item,)
        case Joining() | Leaving():
            return (change.municipality,)
        case Merging():
            return change.municipalities
    return ()


def _asked(word: str) -> Asked:
    """Read one change."""
    kind, _, value = word.partition("=")
    if kind not in KINDS:
        meant = nearest(kind, KINDS) if kind else None
        if meant:
            raise MistakeError(LIKE_CHANGE, word=word, nearest=EXAMPLES[meant])
        raise MistakeError(UNKNOWN_CHANGE, word=word or "--change", examples=tuple(EXAMPLES.values()))
    if not value:
        raise MistakeError(NOTHING_AFTER, word=word, example=EXAMPLES[kind])
    match kind:
        case "join":
            return Joining(*_on_day(kind, value))
        case "leave":
            return Leaving(*_on_day(kind, value))
        case "merge":
            return Merging(tuple(_several(value)))
        case "formula":
            return _formula(word, value)
        case "rate":
            return _rate(word, value)
    if re.fullmatch("(19|20|21)[0-9]{2}", value) is None:
        raise MistakeError(NOT_A_YEAR, value=value, example=EXAMPLES[kind])
    return PopulationYear(int(value))


def _on_day(kind: str, value: str) -> tuple[str, Date | None]:
    """Read a municipality, and the day after it if there is one."""
    name, at, day = value.partition("@")
    return _code(name, kind), _day(day, kind) if at else None


def _several(value: str) -> Iterator[str]:
    """Read the municipalities of a merger."""
    codes = [_code(name, "merge") for name in value.split("+")]
    if len(set(codes)) < 2 or len(set(codes)) != len(codes):
        raise MistakeError(TWO_OF_THEM, example=EXAMPLES["merge"])
    yield from codes


def _formula(word: str, value: str) -> StatedFormula:
    """Read an item and the formula that it would have."""
    item, _, name = value.partition(":")
    if not item or not name:
        raise MistakeError(NOTHING_AFTER, word=word, example=EXAMPLES["formula"])
    if StatedFormula(item, name).is_file:
        return StatedFormula(item, name)
    shape, _, driver = name.partition(":")
    return StatedFormula(item, shape, driver)


def _rate(word: str, value: str) -> OtherRate:
    """Read an item and the rate that it would have."""
    item, _, rate = value.partition(":")
    if not item or not rate:
        raise MistakeError(NOTHING_AFTER, word=word, example=EXAMPLES["rate"])
    try:
        return OtherRate(item, Rate.of(rate))
    except ValueError:
        raise MistakeError(NOT_A_RATE, value=rate, example=EXAMPLES["rate"]) from None


def _code(name: str, kind: str) -> str:
    """Read a municipality by its code or name."""
    try:
        return municipality_code(name)
    except UnknownMunicipalityError as error:
        if error.nearest is not None:
            raise MistakeError(LIKE_MUNICIPALITY, name=name, nearest=error.nearest, code=error.code) from None
        raise MistakeError(NO_SUCH_MUNICIPALITY, name=name, example=EXAMPLES[kind]) from None


def _day(value: str, kind: str) -> Date:
    """Read a day."""
    try:
        if re.fullmatch("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}", value):
            return Date.fromisoformat(value)
    except ValueError:
        pass
    raise MistakeError(NOT_A_DAY, value=value or "@", example=EXAMPLES["join"].replace("join", kind))
