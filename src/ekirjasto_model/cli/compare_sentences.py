"""What keeps a comparison from being made, each in one sentence with what to do instead."""

from __future__ import annotations

from ekirjasto_model.errors import CannotChangeError, CannotCompareError
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.text import Text

OUTSIDE_YEAR = Text(
    fi="Päivä {day} ei ole vuonna {year}, jota verrataan. Anna päivä siltä vuodelta tai jätä päivä pois.",
    sv="Dagen {day} infaller inte år {year}, som jämförs. Ange en dag under det året eller utelämna dagen.",
    en="The day {day} is not in {year}, the year that is compared. Give a day of that year, or leave the day out.",
)
ALREADY_MEMBER = Text(
    fi="Kunta {name} on jo jäsen vuonna {year} tai sen jälkeen, joten se ei voi liittyä. Tarkista kunta.",
    sv="Kommunen {name} är redan medlem år {year} eller senare och kan därför inte ansluta sig. Kontrollera kommunen.",
    en="The municipality of {name} is already a member in {year} or later, so it cannot join. Check the municipality.",
)
NO_MEMBER = Text(
    fi="Kunta {name} ei ole jäsen vuonna {year}. Jäsenet ovat {known}.",
    sv="Kommunen {name} är inte medlem år {year}. Medlemmarna är {known}.",
    en="The municipality of {name} is no member in {year}. The members are {known}.",
)
NO_ITEM = Text(
    fi="Vuoden {year} kustannusliitteessä ei ole kustannuserää {item}. Erät ovat {known}.",
    sv="Kostnadsbilagan för år {year} har ingen kostnadspost {item}. Posterna är {known}.",
    en="The cost annex for {year} has no cost item {item}. The items are {known}.",
)
NO_RATE = Text(
    fi="Kustannuserän {item} kaavassa ei ole hintaa. Erät, joissa on hinta: {known}.",
    sv="Formeln för kostnadsposten {item} har inget pris. Poster med ett pris: {known}.",
    en="The formula of the cost item {item} has no rate. Items with one: {known}.",
)
NO_RATE_AT_ALL = Text(
    fi="Kustannuserän {item} kaavassa ei ole hintaa, eikä muidenkaan erien. Vaihda kaava muutoksella formula={item}:….",
    sv="Formeln för kostnadsposten {item} har inget pris, och inte heller de andra posterna. Byt formel med ändringen "
    "formula={item}:….",
    en="The formula of the cost item {item} has no rate, nor have the other items. Change the formula with "
    "formula={item}:….",
)
OTHER_DAYS = Text(
    fi="Kunta {name} ei ole jäsen samoina päivinä kuin muut yhdistyvät kunnat. Valitse kunnat, jotka ovat jäseniä "
    "samat päivät vuonna {year}.",
    sv="Kommunen {name} är inte medlem samma dagar som de andra kommunerna i sammanslagningen. Välj kommuner som är "
    "medlemmar samma dagar år {year}.",
    en="The municipality of {name} is not a member on the same days as the others that would merge. Choose "
    "municipalities that are members on the same days of {year}.",
)
OTHER_PARTS = Text(
    fi="Yhdistyvät kunnat maksavat jonkin kustannuserän eri osalta vuotta {year}, joten niitä ei voi laskea yhdeksi "
    "kunnaksi. Valitse muut kunnat.",
    sv="Kommunerna i sammanslagningen betalar någon kostnadspost för olika delar av år {year} och kan därför inte "
    "räknas "
    "som en kommun. Välj andra kommuner.",
    en="The municipalities that would merge share some cost item for different parts of {year}, so they cannot be "
    "counted as one. Choose others.",
)
NOT_IN_FORCE = Text(
    fi="Kunta {name} ei voi liittyä {day}, koska sopimus {known} ei ole silloin voimassa. Valitse päivä, jona se on.",
    sv="Kommunen {name} kan inte ansluta sig den {day}, eftersom avtalet {known} inte gäller då. Välj en dag då det "
    "gäller.",
    en="The municipality of {name} cannot join on {day}, because the agreement {known} is not in force then. Choose a "
    "day on which it is.",
)
TAKEN_AFTER = Text(
    fi="Yhdistymistä ei voi laskea, koska vuoden {year} tuloja vähennetään maksuosuuksista vasta jaon jälkeen. Kunta, "
    "jota asia koskee, on {name}. Jätä muutos merge pois.",
    sv="En sammanslagning kan inte räknas, eftersom intäkter år {year} dras av från andelarna först efter "
    "fördelningen. "
    "Kommunen det gäller är {name}. Utelämna ändringen merge.",
    en="A merger cannot be worked out, because income of {year} is taken off the shares only after the sharing. The "
    "municipality concerned is {name}. Leave the change merge out.",
)
OF_MUNICIPALITY = {
    "outside-year": OUTSIDE_YEAR,
    "already-member": ALREADY_MEMBER,
    "no-member": NO_MEMBER,
    "other-days": OTHER_DAYS,
    "other-parts": OTHER_PARTS,
    "not-in-force": NOT_IN_FORCE,
    "taken-after": TAKEN_AFTER,
}
CANNOT_SHARE = Text(
    fi="Vaihtoehdon {name} kustannuksia ei voi jakaa: {lack}.",
    sv="Kostnaderna enligt alternativet {name} kan inte fördelas: {lack}.",
    en="The costs of the alternative {name} cannot be shared: {lack}.",
)
LACKS = {
    "agreement": Text(
        fi="kustannusliitteen sopimus puuttuu tai ei ole voimassa",
        sv="kostnadsbilagans avtal saknas eller gäller inte",
        en="the annex's agreement is missing or not in force",
    ),
    "members": Text(
        fi="jollakin kustannuserällä ei ole maksajia",
        sv="någon kostnadspost saknar betalare",
        en="nobody is left to share some cost item",
    ),
    "amount": Text(
        fi="kustannuserän summa puuttuu", sv="kostnadspostens belopp saknas", en="the cost item's amount is missing"
    ),
    "figure": Text(
        fi="jonkin kunnan jakoperusteen luku puuttuu",
        sv="någon kommuns tal för fördelningsgrunden saknas",
        en="some municipality's figure of a driver is missing",
    ),
    "earlier-share": Text(
        fi="jonkin kunnan aiemman vuoden maksuosuus puuttuu",
        sv="någon kommuns andel för ett tidigare år saknas",
        en="some municipality's share of an earlier year is missing",
    ),
    "limits": Text(
        fi="summa ei mahdu vähimmäis- ja enimmäisosuuksien väliin",
        sv="summan ryms inte inom de minsta och största andelarna",
        en="the sum does not fit within the least and greatest shares",
    ),
    "class": Text(
        fi="jonkin kunnan luku ei kuulu mihinkään luokkaan",
        sv="någon kommuns tal hör inte till någon klass",
        en="some municipality's figure falls in no class",
    ),
    "fixed-amount": Text(
        fi="jollekin kunnalle ei ole merkitty summaa",
        sv="något belopp anges inte för någon kommun",
        en="no amount is stated for some municipality",
    ),
    "income": Text(
        fi="jokin tulo puuttuu tai on suurempi kuin kustannukset",
        sv="någon intäkt saknas eller är större än kostnaderna",
        en="some income is missing or larger than the costs",
    ),
    "vat-rate": Text(
        fi="jonkin kustannuserän arvonlisäverokantaa ei tiedetä",
        sv="mervärdesskattesatsen för någon kostnadspost är inte känd",
        en="the rate of VAT of some cost item is not known",
    ),
    "rate": Text(fi="hinta puuttuu", sv="priset saknas", en="the rate is missing"),
    "part-of-year": Text(
        fi="sopimuksessa ei ole vajaan vuoden maksusääntöä",
        sv="avtalet har ingen regel för avgiften för ett ofullständigt år",
        en="the agreement has no rule for a partial year",
    ),
}
OTHER_LACK = Text(fi="jokin tieto puuttuu", sv="någon uppgift saknas", en="something is missing")
CANNOT_SHARE_OF = Text(
    fi="Vaihtoehdon {name} kustannuksia ei voi jakaa: {lack}. Kunta, jota asia koskee, on {member}.",
    sv="Kostnaderna enligt alternativet {name} kan inte fördelas: {lack}. Kommunen det gäller är {member}.",
    en="The costs of the alternative {name} cannot be shared: {lack}. The municipality concerned is {member}.",
)


def told(error: Exception) -> tuple[Text, dict[str, Fact]] | None:
    """Choose the words and the facts for an exception of a comparison, None for any other."""
    match error:
        case CannotCompareError():
            return _compared(error)
        case CannotChangeError(reason="no-item"):
            return NO_ITEM, {"item": error.about, "year": str(error.year), "known": error.known}
        case CannotChangeError(reason="no-rate", known=()):
            return NO_RATE_AT_ALL, {"item": error.about}
        case CannotChangeError(reason="no-rate"):
            return NO_RATE, {"item": error.about, "known": error.known}
        case CannotChangeError():
            facts: dict[str, Fact] = {"name": name_of(error.about), "year": str(error.year), "known": error.known}
            return OF_MUNICIPALITY[error.reason], facts if error.day is None else {**facts, "day": error.day}
    return None


def _compared(error: CannotCompareError) -> tuple[Text, dict[str, Fact]]:
    """Say what an alternative lacks, and whose figure it is."""
    facts: dict[str, Fact] = {"name": error.name, "lack": LACKS.get(error.lacks, OTHER_LACK)}
    if error.member:
        return CANNOT_SHARE_OF, {**facts, "member": name_of(error.member)}
    return CANNOT_SHARE, facts
