"""Steps by which the services are put to use in a joining municipality.

They may be taken in any order, and before membership begins.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class OnboardingStep(StrEnum):
    """What has been put in place.

    >>> ONBOARDING_STEPS.label(OnboardingStep.STAFF_TRAINING).sv
    'personalutbildning'
    """

    FINNA_VIEW = "finna-view"
    AUTHENTICATION = "authentication"
    STAFF_TRAINING = "staff-training"
    PERSONS_NAMED = "persons-named"
    CUSTOMER_INFORMATION = "customer-information"


ONBOARDING_STEPS = Codelist(
    name="onboarding-steps",
    title=Text(fi="Palvelujen käyttöönoton vaiheet", sv="Steg i ibruktagandet av tjänsterna", en="Steps of onboarding"),
    codes=OnboardingStep,
    entries={
        OnboardingStep.FINNA_VIEW: Entry(
            label=Text(fi="Finna-näkymä", sv="Finna-vy", en="Finna view"),
            definition=Text(
                fi="E-kirjaston palvelut näkyvät kunnan Finna-näkymässä.",
                sv="E-bibliotekets tjänster visas i kommunens Finna-vy.",
                en="The e-library's services are shown in the municipality's Finna view.",
            ),
        ),
        OnboardingStep.AUTHENTICATION: Entry(
            label=Text(fi="tunnistautuminen", sv="autentisering", en="authentication"),
            definition=Text(
                fi="Kunnan asiakkaat voivat tunnistautua palveluihin kirjastojärjestelmän kautta.",
                sv="Kommunens kunder kan autentisera sig i tjänsterna via bibliotekssystemet.",
                en="The municipality's customers can be authenticated for the services through the library system.",
            ),
        ),
        OnboardingStep.STAFF_TRAINING: Entry(
            label=Text(fi="henkilöstön koulutus", sv="personalutbildning", en="staff training"),
            definition=Text(
                fi="Kirjaston henkilöstö on koulutettu opastamaan asiakkaita palvelujen käytössä.",
                sv="Bibliotekets personal har utbildats i att handleda kunderna i användningen av tjänsterna.",
                en="The library's staff have been trained to help customers use the services.",
            ),
        ),
        OnboardingStep.PERSONS_NAMED: Entry(
            label=Text(
                fi="vastuu- ja yhteyshenkilöiden nimeäminen",
                sv="val av ansvars- och kontaktpersoner",
                en="persons named",
            ),
            definition=Text(
                fi="Kunnan vastuuhenkilö ja yhteyshenkilö on nimetty, ja kunnan paikat ryhmissä on täytetty.",
                sv="Kommunens ansvarsperson och kontaktperson har utsetts, och kommunens platser i grupperna har "
                "besatts.",
                en="The municipality's responsible person and contact person have been named, and its seats in the "
                "groups are filled.",
            ),
        ),
        OnboardingStep.CUSTOMER_INFORMATION: Entry(
            label=Text(fi="asiakastiedotus", sv="information till kunderna", en="customer information"),
            definition=Text(
                fi="Asiakkaille on kerrottu, mitä palveluja he saavat käyttöönsä ja milloin.",
                sv="Kunderna har informerats om vilka tjänster de får tillgång till och när.",
                en="Customers have been told which services they will be able to use, and when.",
            ),
        ),
    },
)
"""The steps of onboarding, in their usual order."""
