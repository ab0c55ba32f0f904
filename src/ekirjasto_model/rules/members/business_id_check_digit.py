"""A business id whose check digit is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.occurrences import occurrences
from ekirjasto_model.identifiers.business_id import check_digit_for, is_valid
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find business ids of municipalities and associates that no organisation can have."""
    for one in occurrences(configuration, "business-id"):
        written = str(one.value)
        if not is_valid(written):
            yield Spot(one.place, facts={"business_id": written, "advice": _advice(written[:7])})


def _advice(digits: str) -> Text:
    """Say which check digit belongs to seven digits, if there is one."""
    right = check_digit_for(digits)
    if right is None:
        return Text(
            fi=f"Numeroille {digits} ei ole tarkistusnumeroa, joten niissäkin on virhe.",
            sv=f"För siffrorna {digits} finns ingen kontrollsiffra, så det finns ett fel också i dem.",
            en=f"There is no check digit for the digits {digits}, so they are wrong as well.",
        )
    return Text(
        fi=f'Jos numerot {digits} ovat oikein, tunnus on "{digits}-{right}".',
        sv=f'Om siffrorna {digits} är rätt är numret "{digits}-{right}".',
        en=f'If the digits {digits} are right, the id is "{digits}-{right}".',
    )


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Y-tunnuksen tarkistusnumero on väärä",
        sv="FO-numrets kontrollsiffra är fel",
        en="The check digit of a business id is wrong",
    ),
    reason=Text(
        fi="Y-tunnus yksilöi sopimusosapuolen. Väärä tarkistusnumero kertoo kirjoitusvirheestä, ja laskut ja "
        "sopimukset voivat silloin koskea väärää tahoa.",
        sv="FO-numret identifierar avtalsparten. En fel kontrollsiffra tyder på ett skrivfel, och fakturor och avtal "
        "kan då gälla fel part.",
        en="The business id identifies a party. A wrong check digit indicates a typing mistake, and invoices and "
        "contracts may then concern somebody else.",
    ),
    message=Text(
        fi="Y-tunnus {business_id} ei ole mahdollinen: sen viimeinen numero ei sovi muihin.",
        sv="FO-numret {business_id} är inte möjligt: den sista siffran passar inte ihop med de andra.",
        en="The business id {business_id} is not possible: its last digit does not fit the others.",
    ),
    repair=Text(
        fi="Tarkista tunnus yritys- ja yhteisötietojärjestelmästä (ytj.fi). {advice}",
        sv="Kontrollera numret i företags- och organisationsdatasystemet (ytj.fi). {advice}",
        en="Check the business id in the Business Information System (ytj.fi). {advice}",
    ),
    source=Text(
        fi="Yritys- ja yhteisötietolaki 244/2001; Patentti- ja rekisterihallitus ja Verohallinto, Y-tunnuksen "
        "tarkistusnumero",
        sv="Företags- och organisationsdatalagen 244/2001; Patent- och registerstyrelsen och Skatteförvaltningen, "
        "FO-numrets kontrollsiffra",
        en="Business Information Act 244/2001; Finnish Patent and Registration Office and Tax "
        "Administration, check digit of the business id",
    ),
    broken_by=Edit("e-library.yaml", "0190662-1", "0190662-2"),
    kept_by=Edit("e-library.yaml", '    business-id: "0190662-1"\n', ""),
    broken=broken,
)
