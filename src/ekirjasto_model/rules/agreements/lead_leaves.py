"""The last lead municipality leaves, and nobody is stated to take over."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements on an e-library in which, from a day to come, no party is the lead municipality any more.

    One spot for an agreement, at what ends the last one's membership: its notice,
    or its last day. That there is none on the day itself is the concern of another
    rule.
    """
    for place, agreement in configuration.agreements():
        if agreement.agreement_kind is not AgreementKind.E_LIBRARY:
            continue
        held = memberships([(place, agreement)])
        leads = [one for one in held if one.member_type is MemberType.LEAD_MUNICIPALITY]
        leaving = [one for one in leads if one.period.ends is not None and as_of <= one.period.ends]
        for one in sorted(leaving, key=lambda one: (one.period.ends or as_of, one.municipality)):
            day = (one.period.ends or as_of).add(days=1)
            is_led = any(other.period.contains(day) for other in leads)
            if not is_led and is_within(day, days_of(agreement)) and any(other.period.contains(day) for other in held):
                at = one.place / "ends" if one.notice is None else one.notice.place
                yield Spot(at, facts={"name": name_of(one.municipality), "day": day}, related=(one.place,))
                break


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_MEMBERS,
    title=Text(
        fi="Koordinoiva kunta eroaa, eikä kukaan jatka sen tilalla",
        sv="Den samordnande kommunen utträder utan efterträdare",
        en="The lead municipality leaves and nobody takes over",
    ),
    reason=Text(
        fi="Jonkun on hoidettava e-kirjastoa muiden puolesta myös eron jälkeen. Uusi koordinoiva kunta on valittava "
        "ajoissa.",
        sv="Någon måste sköta e-biblioteket för de andras räkning också efter utträdet. En ny samordnande kommun "
        "måste väljas i tid.",
        en="Somebody must go on running the e-library for the others after that. A new lead municipality must be "
        "chosen in time.",
    ),
    message=Text(
        fi="Koordinoiva kunta {name} eroaa, eikä koordinoivaa kuntaa ole enää {day} alkaen.",
        sv="Den samordnande kommunen {name} utträder, och från och med den {day} finns ingen samordnande kommun.",
        en="The lead municipality of {name} leaves, and from {day} on there is no lead municipality.",
    ),
    repair=Text(
        fi="Merkitse uusi koordinoiva kunta osapuoliin kahdesti: ensimmäiseen kohtaan entinen jäsentyyppi ja "
        "viimeiseksi päiväksi edellinen päivä, toiseen lead-municipality alkaen {day}.",
        sv="Ange den nya samordnande kommunen bland parterna två gånger: i den första posten den tidigare "
        "medlemstypen med dagen före som sista dag, i den andra lead-municipality från och med den {day}.",
        en="State the new lead municipality among the parties twice: first with its former member type and the day "
        "before as its last day, then as lead-municipality from {day} on.",
    ),
    source=Text(
        fi="Käytäntö: koordinoiva kunta hoitaa e-kirjaston sopimukset ja laskutuksen",
        sv="Praxis: den samordnande kommunen sköter e-bibliotekets avtal och fakturering",
        en="Practice: the lead municipality handles the e-library's contracts and invoicing",
    ),
    broken_by=Edit(
        "agreement.yaml",
        '  - party:\n      municipality: "105"\n    given',
        '  - party:\n      municipality: "205"\n    given',
    ),
    kept_by=Edit(
        "agreement.yaml",
        '  - party:\n      municipality: "105"\n    given',
        '  - party:\n      municipality: "205"\n    given',
        also=(
            Edit("agreement.yaml", "    member-type: host-municipality\n", "    member-type: lead-municipality\n"),
            Edit("agreement.yaml", "  signers: lead-municipalities\n", "  signers: joiner\n"),
            Edit(
                "e-library.yaml",
                '    municipalities:\n      - "205"\n    under: meeting\n',
                '    municipalities:\n      - "205"\n      - "758"\n    under: meeting\n',
            ),
        ),
    ),
    broken=broken,
)
