"""A duty held by a body or consortium that does not exist on the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import Days, days_of, is_within
from ekirjasto_model.derived.responsibilities import Held, Holder, duties_on, name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find holders of duties that have ended or not begun on the day: one spot for a holder.

    An id that nothing has is the concern of ``members.unknown-id``.
    """
    terms: dict[Holder, tuple[Place, Days]] = {}
    for place, e_library in configuration.e_libraries():
        for number, body in enumerate(e_library.bodies):
            terms["body", body.id] = (place / "bodies" / number, days_of(body))
        for number, consortium in enumerate(e_library.consortia):
            terms["consortium", consortium.id] = (place / "consortia" / number, days_of(consortium))
    for duties in duties_on(configuration, as_of):
        gone: dict[Holder, list[Held]] = {}
        for one in duties.held:
            if one.holder in terms and not is_within(as_of, terms[one.holder][1]):
                gone.setdefault(one.holder, []).append(one)
        for holder, found in gone.items():
            facts: dict[str, Fact] = {
                "holder": name_of_holder(configuration, duties.agreement, holder),
                "duty": DUTIES.label(found[0].assignment.duty),
                "day": as_of,
            }
            related = (terms[holder][0], *(one.place for one in found[1:]))
            yield Spot(found[0].place / "holder", facts=facts, related=related)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "responsibilities",
        "agreement",
        "e-library",
        "agreements.ends-before-it-starts",
        "members.id-twice",
        "members.period-ends-before-it-starts",
        "members.unknown-id",
    ),
    title=Text(
        fi="Tehtävä on yhteistyöelimellä, ryhmällä tai kirjastokimpalla, jota ei ole",
        sv="En uppgift innehas av ett samarbetsorgan, en grupp eller en bibliotekssammanslutning som inte finns",
        en="A duty is held by a body, group or consortium that does not exist",
    ),
    reason=Text(
        fi="Yhteistyöelimellä, joka on lakannut tai joka ei ole vielä aloittanut, ei ole tekijöitä. Sille annettu "
        "tehtävä jää hoitamatta.",
        sv="Ett samarbetsorgan som har upphört eller ännu inte har börjat verka har ingen som gör arbetet. En uppgift "
        "som har getts till det blir ogjord.",
        en="A body that has ended, or has not begun yet, has nobody to do the work. A duty given to it is left undone.",
    ),
    message=Text(
        fi="Taholla {holder} on tehtävä ”{duty}”, mutta tahoa ei ole päivänä {day}: sen toiminta on päättynyt tai ei "
        "ole vielä alkanut.",
        sv="Aktören {holder} har uppgiften ”{duty}”, men aktören finns inte den {day}: den har upphört eller ännu inte "
        "börjat verka.",
        en="The duty “{duty}” is held by {holder}, which does not exist on {day}: it has ended or has not begun yet.",
    ),
    repair=Text(
        fi="Merkitse tehtävän viimeinen päivä (ends) ja anna tehtävä muulle taholle. Jos {holder} toimii edelleen, "
        "korjaa sen omat päivät e-kirjaston tiedostoon.",
        sv="Ange uppgiftens sista dag (ends) och ge uppgiften till en annan aktör. Om {holder} fortfarande verkar, "
        "rätta dess egna dagar i e-bibliotekets fil.",
        en="State the last day of the duty (ends), and give the duty to another holder. If {holder} still exists, "
        "correct its own days in the e-library's file.",
    ),
    source=Text(
        fi="Käytäntö: tehtävät ovat sopimuksen osapuolilla ja niiden yhteistyöelimillä",
        sv="Praxis: uppgifterna innehas av avtalsparterna och deras samarbetsorgan",
        en="Practice: duties are held by the parties to the agreement and their bodies",
    ),
    broken_by=Edit(
        "responsibilities.yaml",
        "  - duty: onboarding\n    part: responsible\n    holder:\n      body: responsible-persons\n",
        "  - duty: onboarding\n    part: responsible\n    holder:\n      body: start-up-group\n",
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        "  - duty: onboarding\n    part: responsible\n    holder:\n      body: responsible-persons\n",
        "  - duty: onboarding\n    part: responsible\n    holder:\n      body: lead\n",
    ),
    broken=broken,
)
