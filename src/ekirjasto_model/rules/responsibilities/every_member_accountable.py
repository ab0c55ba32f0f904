"""Every member as the one accountable for a duty."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.responsibilities import EVERY_MEMBER, duties_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find duties for which on the day every member is accountable."""
    for duties in duties_on(configuration, as_of):
        for one in duties.held:
            if one.holder == EVERY_MEMBER and one.assignment.part is PartInDuty.ACCOUNTABLE:
                facts: dict[str, Fact] = {"duty": DUTIES.label(one.assignment.duty)}
                yield Spot(one.place / "holder", facts=facts, related=(one.place / "part",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("responsibilities", "agreement", "agreements.ends-before-it-starts"),
    title=Text(
        fi="Jokainen jäsen on merkitty päävastuulliseksi",
        sv="Varje medlem anges som huvudansvarig",
        en="Every member is stated as accountable",
    ),
    reason=Text(
        fi="Kun kaikki ovat päävastuussa, kukaan ei ole. Jokainen jäsen voi toteuttaa tehtävää, mutta siitä vastaa "
        "yksi.",
        sv="När alla har huvudansvaret har ingen det. Varje medlem kan utföra uppgiften, men en svarar för den.",
        en="Where all are accountable, nobody is. Every member may do the work of a duty, but one answers for it.",
    ),
    message=Text(
        fi="Tehtävän ”{duty}” päävastuulliseksi on merkitty jokainen jäsen.",
        sv="Som huvudansvarig för uppgiften ”{duty}” anges varje medlem.",
        en="Every member is stated as accountable for the duty “{duty}”.",
    ),
    repair=Text(
        fi="Nimeä yksi päävastuullinen, esimerkiksi koordinoiva kunta. Jos työtä tekee jokainen jäsen, merkitse "
        "jäsenille part: responsible.",
        sv="Utse en huvudansvarig, till exempel den samordnande kommunen. Om varje medlem gör arbetet, ange part: "
        "responsible för medlemmarna.",
        en="Name one holder that is accountable, such as the lead municipality. If every member does the work, state "
        "part: responsible for the members.",
    ),
    source=Text(
        fi="Käytäntö: päävastuuta ei anneta kaikille jäsenille yhdessä",
        sv="Praxis: huvudansvaret ges inte till alla medlemmar gemensamt",
        en="Practice: all members together are never accountable",
    ),
    broken_by=Edit(
        "responsibilities.yaml",
        '  - duty: contact-data\n    part: accountable\n    holder:\n      municipality: "614"\n',
        "  - duty: contact-data\n    part: accountable\n    holder:\n      every-member: true\n",
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        '  - duty: contact-data\n    part: accountable\n    holder:\n      municipality: "614"\n',
        '  - duty: contact-data\n    part: accountable\n    holder:\n      municipality: "732"\n',
    ),
    broken=broken,
)
