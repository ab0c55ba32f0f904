"""A body of lead municipalities that names others than the agreement does."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.body_kinds import BodyKind
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.seats import bodies_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = '    municipalities:\n      - "205"\n    under: meeting\n'


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find bodies of lead municipalities whose municipalities on the day are not those of the agreement.

    A body that names none, and an agreement without a lead municipality, are left alone.
    """
    for seated in bodies_on(configuration, as_of):
        named = set(seated.body.municipalities)
        leads = {code for code, type_ in seated.members.items() if type_ is MemberType.LEAD_MUNICIPALITY}
        is_lead = seated.body.body_kind is BodyKind.LEAD_MUNICIPALITIES
        if is_lead and named and leads and named != leads:
            facts: dict[str, Fact] = {
                "body": seated.body.name,
                "named": listed_names(named),
                "leads": listed_names(leads),
                "day": as_of,
            }
            yield Spot(seated.place / "municipalities", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "e-library",
        *KNOWN_MEMBERS,
        "agreements.no-lead-municipality",
        "agreements.party-outside-area",
        "members.municipality-outside-area",
    ),
    title=Text(
        fi="Sopimuksessa ja yhteistyöelimessä on eri koordinoivat kunnat",
        sv="De samordnande kommunerna är andra i avtalet än i samarbetsorganet",
        en="The lead municipalities differ between the agreement and the body",
    ),
    reason=Text(
        fi="Koordinoivat kunnat hoitavat sopimukset ja laskutuksen muiden puolesta. Sopimuksesta ja e-kirjaston "
        "tiedoista on nähtävä samat kunnat.",
        sv="De samordnande kommunerna sköter avtal och fakturering för de andra. Av avtalet och e-bibliotekets "
        "uppgifter ska samma kommuner framgå.",
        en="The lead municipalities take care of contracts and invoicing for the others. The agreement and the "
        "e-library's document have to name the same ones.",
    ),
    message=Text(
        fi="Yhteistyöelimen {body} kunnat ({named}) eivät ole samat kuin sopimuksen koordinoivat kunnat päivänä {day} "
        "({leads}).",
        sv="Kommunerna i samarbetsorganet {body} ({named}) är inte desamma som avtalets samordnande kommuner den {day} "
        "({leads}).",
        en="The municipalities of the body {body} ({named}) are not the same as the agreement's lead municipalities on "
        "{day} ({leads}).",
    ),
    repair=Text(
        fi="Korjaa yhteistyöelimen kunnat (municipalities), tai korjaa sopimukseen, mitkä kunnat ovat koordinoivia "
        "(member-type: lead-municipality).",
        sv="Rätta samarbetsorganets kommuner (municipalities), eller rätta i avtalet vilka kommuner som är samordnande "
        "(member-type: lead-municipality).",
        en="Correct the body's municipalities (municipalities), or correct in the agreement which municipalities lead "
        "(member-type: lead-municipality).",
    ),
    source=Text(
        fi="Käytäntö: koordinoivat kunnat hoitavat e-kirjastoa muiden jäsenten puolesta",
        sv="Praxis: de samordnande kommunerna sköter e-biblioteket för de övriga medlemmarna",
        en="Practice: the lead municipalities run the e-library for the other members",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("205", "758")),
    kept_by=Edit("e-library.yaml", _BEFORE, "    under: meeting\n"),
    broken=broken,
)
