"""What keeps a joining brief from being made, each in one sentence with what to do instead."""

from __future__ import annotations

from ekirjasto_model.cli.nearest import nearest
from ekirjasto_model.errors import (
    AbolishedMunicipalityError,
    AlreadyMemberError,
    NoAgreementError,
    SeveralAgreementsError,
    UnknownMunicipalityError,
    UnknownServiceError,
)
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.text import Text

UNKNOWN_MUNICIPALITY = Text(
    fi="Kuntaa {name} ei ole. Kirjoita kuntakoodi kolmella numerolla tai kunnan nimi, esimerkiksi --municipality 765.",
    sv="Det finns ingen kommun {name}. Skriv kommunkoden med tre siffror eller kommunens namn, till exempel "
    "--municipality 765.",
    en="There is no municipality {name}. Write the three-digit code or the name, for instance --municipality 765.",
)
LIKE_MUNICIPALITY = Text(
    fi="Kuntaa {name} ei ole. Tarkoititko tätä: --municipality {code} ({nearest})?",
    sv="Det finns ingen kommun {name}. Avsåg du det här: --municipality {code} ({nearest})?",
    en="There is no municipality {name}. Did you mean this: --municipality {code} ({nearest})?",
)
ABOLISHED = Text(
    fi="Kunta {name} lakkasi {ends}, ja sen tilalla on kunta {successor}. Tarkista kunta tai päivä.",
    sv="Kommunen {name} upphörde den {ends}, och i dess ställe finns kommunen {successor}. Kontrollera kommunen eller "
    "dagen.",
    en="The municipality of {name} ceased to exist at the end of {ends}; the municipality of {successor} has taken "
    "its place. Check the municipality or the day.",
)
ABOLISHED_ALONE = Text(
    fi="Kuntaa {name} ei ole enää sinä päivänä. Tarkista kunta tai päivä.",
    sv="Kommunen {name} finns inte längre den dagen. Kontrollera kommunen eller dagen.",
    en="The municipality of {name} does not exist on that day. Check the municipality or the day.",
)
ALREADY_MEMBER = Text(
    fi="Kunta {name} on jo sopimusosapuoli {starts} alkaen ({agreement}), joten liittymisselvitystä ei tehty.",
    sv="Kommunen {name} är redan avtalspart sedan den {starts} ({agreement}), så ingen anslutningsutredning gjordes.",
    en="The municipality of {name} is already a party from {starts} ({agreement}), so no joining brief was made.",
)
NO_AGREEMENT = Text(
    fi="Tiedostoissa ei ole e-kirjaston sopimusta, joka on voimassa {day}. Tarkista päivä tai lisää tiedosto, jossa "
    "on kind: agreement ja agreement-kind: e-library.",
    sv="Filerna har inget avtal för ett e-bibliotek som gäller den {day}. Kontrollera dagen eller lägg till en fil "
    "med kind: agreement och agreement-kind: e-library.",
    en="The files have no agreement of an e-library that is in force on {day}. Check the day, or add a file with "
    "kind: agreement and agreement-kind: e-library.",
)
NOT_THE_AGREEMENT = Text(
    fi="Sopimus {asked} ei ole e-kirjaston sopimus, joka on voimassa {day}. E-kirjastojen sopimukset: {known}.",
    sv="Avtalet {asked} är inget avtal för ett e-bibliotek som gäller den {day}. E-bibliotekens avtal: {known}.",
    en="The agreement {asked} is not an e-library's agreement in force on {day}. The e-libraries' agreements are: "
    "{known}.",
)
SEVERAL_AGREEMENTS = Text(
    fi="Voimassa on {day} monta e-kirjaston sopimusta: {agreements}. Valitse yksi, esimerkiksi --agreement {first}.",
    sv="Den {day} gäller flera e-biblioteks avtal: {agreements}. Välj ett, till exempel --agreement {first}.",
    en="Several agreements of e-libraries are in force on {day}: {agreements}. Choose one, for instance --agreement "
    "{first}.",
)
UNKNOWN_SERVICE = Text(
    fi="Tuntematon palvelu: {name}. E-kirjaston palvelut ovat {known}.",
    sv="Okänd tjänst: {name}. E-bibliotekets tjänster är {known}.",
    en="Unknown service: {name}. The services of the e-library are {known}.",
)
LIKE_SERVICE = Text(
    fi="Tuntematon palvelu: {name}. Tarkoititko tätä: {nearest}?",
    sv="Okänd tjänst: {name}. Avsåg du det här: {nearest}?",
    en="Unknown service: {name}. Did you mean this: {nearest}?",
)
NO_SERVICES_AT_ALL = Text(
    fi="Tuntematon palvelu: {name}. Tiedostoissa ei ole e-kirjaston palveluja; jätä --services pois.",
    sv="Okänd tjänst: {name}. Filerna har inga tjänster i e-biblioteket; utelämna --services.",
    en="Unknown service: {name}. The files state no services of the e-library; leave --services out.",
)

Told = tuple[Text, dict[str, Fact]]


def told(error: Exception) -> Told | None:  # noqa: PLR0911 (a table, one line each)
    """Choose the words and the facts for what keeps a brief from being made; None for anything else."""
    match error:
        case UnknownMunicipalityError(nearest=None):
            return UNKNOWN_MUNICIPALITY, {"name": error.name}
        case UnknownMunicipalityError(nearest=meant) if meant is not None:
            return LIKE_MUNICIPALITY, {"name": error.name, "code": error.code, "nearest": meant}
        case AbolishedMunicipalityError(ends=ends, successor=successor) if ends is not None and successor is not None:
            return ABOLISHED, {"name": error.name, "ends": ends, "successor": successor}
        case AbolishedMunicipalityError():
            return ABOLISHED_ALONE, {"name": error.name}
        case AlreadyMemberError():
            return ALREADY_MEMBER, {"name": error.name, "starts": error.starts, "agreement": error.agreement}
        case NoAgreementError(asked=asked, known=known) if asked is not None and known:
            return NOT_THE_AGREEMENT, {"asked": asked, "day": error.day, "known": known}
        case NoAgreementError():
            return NO_AGREEMENT, {"day": error.day}
        case SeveralAgreementsError():
            ids = error.agreements
            return SEVERAL_AGREEMENTS, {"day": error.day, "agreements": ids, "first": ids[0]}
        case UnknownServiceError():
            return _service(error)
    return None


def _service(error: UnknownServiceError) -> Told:
    """Suggest the service that was probably meant, else list them all."""
    if not error.known:
        return NO_SERVICES_AT_ALL, {"name": error.name}
    meant = nearest(error.name, error.known)
    if meant is None:
        return UNKNOWN_SERVICE, {"name": error.name, "known": error.known}
    return LIKE_SERVICE, {"name": error.name, "nearest": meant}
