"""A rule for notice that does not say where notice is sent."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.receivers import receivers
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find rules for notice without the contact or the registry office, unless these are stated to be unknown."""
    for place, agreement in configuration.agreements():
        at = place / "notice"
        if agreement.notice is not None:
            no_contact = agreement.notice.contact is None and not configuration.is_marked_unknown(at / "contact")
            no_office = agreement.notice.registry_office is None
            no_office = no_office and not configuration.is_marked_unknown(at / "registry-office")
            missing = receivers(contact=no_contact, office=no_office)
            if missing is not None:
                yield Spot(at, facts={"missing": missing})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Irtisanomisen vastaanottaja puuttuu",
        sv="Mottagaren av uppsägningen saknas",
        en="It is not stated where notice is sent",
    ),
    reason=Text(
        fi="Irtisanominen katsotaan tehdyksi vasta, kun se on lähetetty sekä nimetylle yhteyshenkilölle että "
        "kirjaamoon. Muuten irtisanomisajan alku jää epäselväksi.",
        sv="En uppsägning anses ha gjorts först när den har skickats både till den namngivna kontaktpersonen och till "
        "registratorskontoret. Annars är det oklart när uppsägningstiden börjar.",
        en="Notice is considered given only when it has been sent both to the named contact person and to the "
        "registry office. Otherwise it is unclear when the notice period begins.",
    ),
    message=Text(
        fi="Irtisanomisen ehdoista puuttuu vastaanottaja: {missing}.",
        sv="I villkoren för uppsägning saknas mottagare: {missing}.",
        en="In the rule for notice a recipient is missing: {missing}.",
    ),
    repair=Text(
        fi="Lisää kohtaan notice se, mikä puuttuu ({missing}): rooli tai sähköpostiosoite, ei henkilön nimeä.",
        sv="Lägg under notice till det som saknas ({missing}): en roll eller e-postadress, inte en persons namn.",
        en="Add what is missing under notice ({missing}): a role or an e-mail address, not a person's name.",
    ),
    source=Text(
        fi="Käytäntö: irtisanominen lähetetään yhteyshenkilölle ja kirjaamoon",
        sv="Praxis: en uppsägning skickas till kontaktpersonen och registratorskontoret",
        en="Practice: notice is sent to the contact person and to the registry office",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        "  months: 1\n  counts-to: end-of-month\n  month-end: last-day-of-month\n  contact: Kirjastopalvelujen "
        "yhteyshenkilö, kirjasto@kajaani.example\n",
        "  months: 1\n  counts-to: end-of-month\n  month-end: last-day-of-month\n",
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        "  contact: Kirjastopalvelujen yhteyshenkilö, kirjasto@kajaani.example\n",
        "  contact: kirjasto@kajaani.example\n",
    ),
    broken=broken,
)
