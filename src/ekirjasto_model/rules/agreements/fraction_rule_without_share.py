"""The first year's fee is a stated fraction, but the fraction is not stated."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find joining rules of a stated fraction that state none, unless it is stated to be unknown."""
    for place, agreement in configuration.agreements():
        joining, at = agreement.joining, place / "joining"
        if joining is None or joining.first_year is not FirstYearRule.FRACTION or joining.first_year_share is not None:
            continue
        if not configuration.is_marked_unknown(at / "first-year-share"):
            yield Spot(at / "first-year")


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Ensimmäisen vuoden maksun osuus puuttuu",
        sv="Andelen av det första årets avgift saknas",
        en="The fraction of the first year's fee is not stated",
    ),
    reason=Text(
        fi="Ilman osuutta liittyvän kunnan ensimmäisen vuoden maksua ei voi laskea.",
        sv="Utan andelen kan den anslutande kommunens avgift för det första året inte räknas ut.",
        en="Without the fraction the joining municipality's first fee cannot be worked out.",
    ),
    message=Text(
        fi="Ensimmäiseltä vuodelta maksetaan sovittu osuus, mutta osuutta (first-year-share) ei ole merkitty.",
        sv="För det första året betalas en avtalad andel, men andelen (first-year-share) har inte angetts.",
        en="An agreed fraction is paid for the first year, but the fraction (first-year-share) is not stated.",
    ),
    repair=Text(
        fi='Lisää first-year-share, esimerkiksi "1/2", tai valitse toinen sääntö, esimerkiksi full-year.',
        sv='Lägg till first-year-share, till exempel "1/2", eller välj en annan regel, till exempel full-year.',
        en='Add first-year-share, for instance "1/2", or choose another rule, for instance full-year.',
    ),
    source=Text(
        fi="Käytäntö: ensimmäisen vuoden maksusta sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges avgiften för det första året",
        en="Practice: the agreement states the first year's fee",
    ),
    broken_by=Edit("agreement.yaml", '  first-year: fraction\n  first-year-share: "3/5"\n', "  first-year: fraction\n"),
    kept_by=Edit(
        "agreement.yaml", '  first-year: fraction\n  first-year-share: "3/5"\n', "  first-year: started-months\n"
    ),
    broken=broken,
)
