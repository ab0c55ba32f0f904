"""What somebody asks of ``ekirjasto join``, read from the command line."""

from __future__ import annotations

from ekirjasto_model.cli.command import MistakeError, Request
from ekirjasto_model.cli.options import as_of, day_of
from ekirjasto_model.derived.briefing.joiner import JoiningRequest
from ekirjasto_model.errors import UnknownMunicipalityError
from ekirjasto_model.reference.municipalities import municipality, named, nearest
from ekirjasto_model.values.text import Text

NO_MUNICIPALITY = Text(
    fi="Kunta puuttuu. Kirjoita, mikä kunta liittyisi, esimerkiksi --municipality 765.",
    sv="Kommunen saknas. Skriv vilken kommun som skulle ansluta sig, till exempel --municipality 765.",
    en="The municipality is missing. Write which one would join, for instance --municipality 765.",
)
NO_FROM = Text(
    fi="Päivä puuttuu. Kirjoita, mistä päivästä alkaen kunta olisi jäsen, esimerkiksi --from 2027-01-01.",
    sv="Dagen saknas. Skriv från och med vilken dag kommunen skulle vara medlem, till exempel --from 2027-01-01.",
    en="The day is missing. Write from which day the municipality would be a member, for instance --from 2027-01-01.",
)
NO_SERVICES = Text(
    fi="Palvelujen luettelossa on tyhjä kohta. Kirjoita tunnukset pilkuin erotettuina, esimerkiksi --services "
    "{example}.",
    sv="Listan över tjänster har en tom plats. Skriv beteckningarna åtskilda med kommatecken, till exempel --services "
    "{example}.",
    en="The list of services has an empty place. Write the ids with commas between, for instance --services {example}.",
)
EXAMPLE = "ellibs,epress"


def joining_request(request: Request) -> JoiningRequest:
    """Read who would join, from which day, and with which services.

    Raises:
        MistakeError: something is missing or cannot be right.
        UnknownMunicipalityError: no municipality has that code or name.
    """
    options = request.options
    if "municipality" not in options:
        raise MistakeError(NO_MUNICIPALITY)
    starts = day_of(request, "from")
    if starts is None:
        raise MistakeError(NO_FROM)
    code = municipality_code(options["municipality"])
    services = options.get("services")
    chosen = None if services is None else tuple(one.strip() for one in services.split(","))
    if chosen is not None and not all(chosen):
        raise MistakeError(NO_SERVICES, example=EXAMPLE)
    return JoiningRequest(code, starts, as_of(request), options.get("agreement"), chosen)


def municipality_code(words: str) -> str:
    """Return the code of the municipality that has this code or name.

    Of municipalities with one name, that which still exists is meant.

    Raises:
        UnknownMunicipalityError: there is none; the one that is probably meant stands with it.

    >>> municipality_code("Uleåborg"), municipality_code(" 765 ")
    ('564', '765')
    """
    written = words.strip()
    found = municipality(written)
    if found is not None:
        return found.code
    bearing = sorted(named(written), key=lambda one: (one.ends is not None, one.code))
    if bearing:
        return bearing[0].code
    meant = municipality(written.zfill(3)) if written.isdecimal() else nearest(written)
    raise UnknownMunicipalityError(written, None if meant is None else meant.names, "" if meant is None else meant.code)
