"""A lead municipality's own part without a lead municipality."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find own parts of a lead municipality that name none, or a municipality that does not lead in the year."""
    for costed in cost_years(configuration):
        leads = {
            payer.municipality
            for payer in costed.payers
            if any(one.member_type is MemberType.LEAD_MUNICIPALITY for one in payer.memberships)
        }
        for number, income in enumerate(costed.annex.income):
            if income.income_kind is IncomeKind.LEAD_MUNICIPALITY and income.municipality not in leads:
                at = costed.place / "income" / number / "municipality"
                names = ", ".join(sorted(leads)) or "–"
                yield Spot(at, facts={"name": income.name, "year": str(costed.annex.year), "codes": names})


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "cost-annex",
        *KNOWN_MEMBERS,
        "costs.agreement-not-in-force",
    ),
    title=Text(
        fi="Koordinoivan kunnan oma osuus on muulla kuin koordinoivalla kunnalla",
        sv="Den samordnande kommunens egen del gäller någon annan",
        en="A lead municipality's own part is not a lead municipality's",
    ),
    reason=Text(
        fi="Oman osuuden maksaa yhteisiin kustannuksiin kunta, joka hoitaa yhteistyötä. On tiedettävä, kuka "
        "sen maksaa.",
        sv="Den egna delen betalas till de gemensamma kostnaderna av den kommun som sköter samarbetet. Det ska "
        "framgå vem som betalar den.",
        en="The own part is paid towards the common costs by the municipality that runs the co-operation. It "
        "must be known who pays it.",
    ),
    message=Text(
        fi="Tulo {name} on koordinoivan kunnan oma osuus, mutta municipality ei ole vuonna {year} koordinoiva kunta.",
        sv="Intäkten {name} är den samordnande kommunens egen del, men municipality är ingen samordnande kommun "
        "år {year}.",
        en="The income {name} is a lead municipality's own part, but municipality is no lead municipality in {year}.",
    ),
    repair=Text(
        fi="Kirjoita municipality: koordinoivan kunnan koodi ({codes}), tai vaihda tulon laji (income-kind).",
        sv="Skriv municipality: den samordnande kommunens kod ({codes}), eller byt intäktens slag (income-kind).",
        en="Write municipality: the lead municipality's code ({codes}), or change the income-kind.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliite kertoo, miten tulot pienentävät maksuosuuksia",
        sv="Praxis: kostnadsbilagan anger hur intäkter minskar betalningsandelarna",
        en="Practice: the cost annex states how income reduces the shares",
    ),
    broken_by=Edit("cost-annex-2024.yaml", '    municipality: "205"\n', '    municipality: "047"\n'),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        '    income-kind: lead-municipality\n    municipality: "205"\n',
        '    income-kind: other\n    municipality: "047"\n',
    ),
    broken=broken,
)
