"""What programs read of duties, seats, contacts and services."""

from __future__ import annotations

from ekirjasto_model.codelists.body_kinds import BODY_KINDS
from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.codelists.member_types import MEMBER_TYPES
from ekirjasto_model.codelists.parts import PARTS
from ekirjasto_model.codelists.service_kinds import SERVICE_KINDS
from ekirjasto_model.codelists.use_places import USE_PLACES
from ekirjasto_model.reporting.shape import DAY, ID, LINE, WORDS, YES_OR_NO, Key, Schema, Shape, coded
from ekirjasto_model.values.text import Text

THROUGH: Schema = {"type": "string", "enum": ["own", "member", "consortium", "unclear"]}

DUTY = Shape(
    "Duty",
    Text(fi="Tehtävä", sv="Uppgift", en="Duty"),
    (
        coded("duty", DUTIES, Text(fi="Tehtävä.", sv="Uppgiften.", en="The duty.")),
        coded(
            "part",
            PARTS,
            Text(
                fi="Kunnan vastuurooli tehtävässä.",
                sv="Kommunens roll i uppgiften.",
                en="The municipality's part in the duty.",
            ),
        ),
    ),
)
SEAT = Shape(
    "Seat",
    Text(
        fi="Paikka yhteistyöelimessä tai ryhmässä", sv="Plats i ett organ eller en grupp", en="Seat in a body or group"
    ),
    (
        Key(
            "body",
            ID,
            Text(
                fi="Yhteistyöelimen tai ryhmän tunnus.", sv="Organets eller gruppens beteckning.", en="The body's id."
            ),
        ),
        Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet per språk.", en="The name by language.")),
        coded(
            "kind",
            BODY_KINDS,
            Text(fi="Yhteistyöelimen tai ryhmän laji.", sv="Slaget av organ eller grupp.", en="The kind of body."),
        ),
        Key(
            "through",
            THROUGH,
            Text(
                fi="Miten kunta on mukana: omalla paikalla (own), jäsenenä (member) tai kirjastokimpan paikalla "
                "(consortium); unclear, jos kirjastokimppaa ei tiedetä.",
                sv="Hur kommunen deltar: med egen plats (own), som medlem (member) eller genom sin "
                "bibliotekssammanslutning (consortium); unclear om sammanslutningen inte är känd.",
                en="How the municipality takes part: by a seat of its own (own), as a member (member) or by its "
                "consortium's seat (consortium); unclear where its consortium is not known.",
            ),
        ),
    ),
)
CONTACT = Shape(
    "Contact",
    Text(
        fi="Sopimuksen yhteyshenkilö roolina",
        sv="Avtalets kontaktperson som roll",
        en="Contact person of the agreement, as a role",
    ),
    (
        Key("role", WORDS, Text(fi="Rooli kielittäin.", sv="Rollen per språk.", en="The role by language.")),
        Key("reached_at", LINE, Text(fi="Yhteystieto.", sv="Kontaktuppgiften.", en="How it is reached."), or_null=True),
    ),
)
MEMBERSHIP = Shape(
    "Membership",
    Text(fi="Mitä jäsenyys toisi", sv="Vad medlemskapet innebär", en="What membership would bring"),
    (
        coded("member_type", MEMBER_TYPES, Text(fi="Jäsentyyppi.", sv="Medlemstypen.", en="The member type.")),
        Key(
            "duties",
            DUTY,
            Text(
                fi="Tehtävät; null, jos tehtävien luetteloa ei ole.",
                sv="Uppgifterna; null om det inte finns någon förteckning.",
                en="The duties; null where there is no list of them.",
            ),
            many=True,
            or_null=True,
        ),
        Key("seats", SEAT, Text(fi="Paikat.", sv="Platserna.", en="The seats."), many=True),
        Key(
            "condition",
            WORDS,
            Text(
                fi="Mitä kunnan tiedoilta vaaditaan.",
                sv="Vad som krävs av kommunens data.",
                en="What is required of the municipality's data.",
            ),
            or_null=True,
        ),
        Key(
            "depends_on",
            ID,
            Text(
                fi="Sopimukset, joita sopimus edellyttää.",
                sv="Avtal som avtalet förutsätter.",
                en="The agreements on which the agreement depends.",
            ),
            many=True,
        ),
        Key(
            "contacts",
            CONTACT,
            Text(
                fi="Sopimuksen yhteyshenkilöt.", sv="Avtalets kontaktpersoner.", en="The agreement's contact persons."
            ),
            many=True,
        ),
    ),
)
SERVICE = Shape(
    "Service",
    Text(fi="Palvelu", sv="Tjänst", en="Service"),
    (
        Key("service", ID, Text(fi="Palvelun tunnus.", sv="Tjänstens beteckning.", en="The service's id.")),
        Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet per språk.", en="The name by language.")),
        coded(
            "content",
            SERVICE_KINDS,
            Text(
                fi="Mitä aineistoja palvelussa on.",
                sv="Vilka slags material tjänsten innehåller.",
                en="What kinds of content it has.",
            ),
            many=True,
        ),
        coded(
            "use_place",
            USE_PLACES,
            Text(fi="Missä sitä voi käyttää.", sv="Var den kan användas.", en="Where it can be used."),
        ),
        Key(
            "taken",
            YES_OR_NO,
            Text(
                fi="Osallistuisiko kunta palveluun.",
                sv="Om kommunen skulle ta tjänsten.",
                en="Whether the municipality would take it.",
            ),
        ),
        Key(
            "common",
            YES_OR_NO,
            Text(
                fi="Onko palvelu kaikilla jäsenillä.",
                sv="Om alla medlemmar har tjänsten.",
                en="Whether all members have it.",
            ),
        ),
        Key(
            "has_contract",
            YES_OR_NO,
            Text(
                fi="Onko sopimus tiedoissa.",
                sv="Om avtalet finns i uppgifterna.",
                en="Whether the contract is in the files.",
            ),
        ),
        Key(
            "contract_ends",
            DAY,
            Text(
                fi="Sopimuksen viimeinen päivä; null, jos toistaiseksi tai ei tiedossa.",
                sv="Avtalets sista dag; null om avtalet gäller tills vidare eller dagen inte är känd.",
                en="The contract's last day; null until further notice, or where not known.",
            ),
            or_null=True,
        ),
        Key(
            "option_decide_by",
            DAY,
            Text(
                fi="Viimeinen päivä päättää seuraavasta optiosta.",
                sv="Sista dagen att besluta om nästa option.",
                en="The last day to decide on the next option.",
            ),
            or_null=True,
        ),
        Key(
            "covered",
            YES_OR_NO,
            Text(
                fi="Onko hankinta tehty myös kunnalle; null, jos sitä ei tiedetä.",
                sv="Om upphandlingen har gjorts också för kommunen; null om det inte är känt.",
                en="Whether the procurement was made for the municipality too; null where that is not known.",
            ),
            or_null=True,
        ),
    ),
)
