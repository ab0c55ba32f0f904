"""Minutes are published before any decision has been taken."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.chain import own_decisions
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find minutes of the joining municipality that come before its first decision."""
    for joining in joinings(configuration):
        taken = own_decisions(joining)
        for place, event in joining.events(JoiningEvent.MINUTES_PUBLISHED):
            is_own = joining.acts_for(event) == joining.case.municipality
            if is_own and taken and event.day < taken[0][0]:
                yield Spot(place / "day", facts={"published": event.day, "decided": taken[0][0]})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Pöytäkirja on julkaistu ennen päätöstä",
        sv="Protokollet har publicerats före beslutet",
        en="Minutes are published before the decision",
    ),
    reason=Text(
        fi="Muutoksenhakuaika lasketaan päätöksen sisältävän pöytäkirjan julkaisemisesta. Ennen päätöstä julkaistusta "
        "pöytäkirjasta sitä ei lasketa.",
        sv="Tiden för ändringssökande räknas från publiceringen av protokollet med beslutet. Från ett protokoll som "
        "har publicerats före beslutet räknas den inte.",
        en="The time for appeal is counted from the publication of the minutes with the decision. It is not counted "
        "from minutes published before it.",
    ),
    message=Text(
        fi="Pöytäkirja on merkitty julkaistuksi {published}, mutta liittyvän kunnan ensimmäinen päätös on tehty "
        "{decided}.",
        sv="Protokollet anges ha publicerats den {published}, men den anslutande kommunens första beslut fattades den "
        "{decided}.",
        en="The minutes are said to have been published on {published}, but the joining municipality's first decision "
        "was taken on {decided}.",
    ),
    repair=Text(
        fi="Korjaa jompikumpi päivä, {published} tai {decided}.",
        sv="Rätta den ena dagen, den {published} eller den {decided}.",
        en="Correct one of the days, {published} or {decided}.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 140 §",
        sv="Kommunallagen 410/2015 140 §",
        en="Local Government Act 410/2015, section 140",
    ),
    broken_by=Edit(
        "joining-case.yaml",
        "  - event: minutes-published\n    day: 2026-02-20\n",
        "  - event: minutes-published\n    day: 2026-02-16\n",
    ),
    kept_by=Edit(
        "joining-case.yaml",
        "  - event: minutes-published\n    day: 2026-02-20\n",
        "  - event: minutes-published\n    day: 2026-02-17\n",
    ),
    broken=broken,
)
