"""The joining municipality signs before its decision has legal force."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.appeals import legal_force_on
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find the joining municipality's first signature where it comes before the first day of legal force."""
    for joining in joinings(configuration):
        own = (
            (place, event)
            for place, event in joining.events(JoiningEvent.SIGNATURE)
            if joining.acts_for(event) == joining.case.municipality
        )
        place, event = next(own, (None, None))
        binding_from = legal_force_on(joining, as_of).binding_from
        if place is not None and event is not None and binding_from is not None and event.day < binding_from:
            facts: dict[str, Fact] = {"signed": event.day, "from_day": binding_from}
            yield Spot(place / "day", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case", "joining.appeal-over-too-early", "joining.minutes-before-decision"),
    title=Text(
        fi="Sopimus on allekirjoitettu ennen päätöksen lainvoimaa",
        sv="Avtalet har undertecknats innan beslutet har vunnit laga kraft",
        en="The agreement is signed before the decision has legal force",
    ),
    reason=Text(
        fi="Jos päätös kumotaan muutoksenhaussa, allekirjoitetulla sopimuksella ei ole päätöstä takanaan. Lainvoimaa "
        "kannattaa odottaa.",
        sv="Om beslutet upphävs efter ändringssökande vilar det undertecknade avtalet inte på något beslut. Det är "
        "bäst att vänta tills beslutet har vunnit laga kraft.",
        en="If the decision is overturned on appeal, no decision stands behind the agreement that was signed. It is "
        "wise to wait for its legal force.",
    ),
    message=Text(
        fi="Liittyvä kunta on allekirjoittanut {signed}, mutta sen päätös on lainvoimainen aikaisintaan {from_day}.",
        sv="Den anslutande kommunen har undertecknat den {signed}, men dess beslut vinner laga kraft tidigast den "
        "{from_day}.",
        en="The joining municipality signed on {signed}, but its decision has legal force on {from_day} at the "
        "earliest.",
    ),
    repair=Text(
        fi="Tarkista päivät {signed} ja {from_day}. Jos päätös on pantu täytäntöön jo ennen lainvoimaa, selvitä sen "
        "edellytykset; tämä ei ole oikeudellinen neuvo.",
        sv="Kontrollera dagarna {signed} och {from_day}. Om beslutet har verkställts redan innan det har vunnit laga "
        "kraft, utred förutsättningarna för det; detta är ingen juridisk rådgivning.",
        en="Check the days {signed} and {from_day}. If the decision was carried out before it had legal force, find "
        "out whether it could be; this is not legal advice.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 143 §",
        sv="Kommunallagen 410/2015 143 §",
        en="Local Government Act 410/2015, section 143",
    ),
    broken_by=Edit(
        "joining-case-vaala.yaml",
        "  - event: signature\n    day: 2024-12-02\n",
        "  - event: signature\n    day: 2024-10-31\n",
    ),
    kept_by=Edit(
        "joining-case-vaala.yaml",
        "  - event: signature\n    day: 2024-12-02\n",
        "  - event: signature\n    day: 2024-11-01\n",
    ),
    broken=broken,
)
