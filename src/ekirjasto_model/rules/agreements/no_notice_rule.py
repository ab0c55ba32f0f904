"""An agreement until further notice that does not say how notice is given."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_WITHOUT_NOTICE = Edit(
    "trial-agreement.yaml",
    "notice:\n  months: 1\n  counts-to: end-of-month\n  month-end: last-day-of-month\n"
    "  contact: Kirjastopalvelujen yhteyshenkilö, kirjasto@kajaani.example\n"
    "  registry-office: Kirjaamo, kirjaamo@kajaani.example\n",
    "",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements without a last day and without a rule for notice, unless the rule is stated to be unknown."""
    for place, agreement in configuration.agreements():
        is_unknown = configuration.is_marked_unknown(place / "notice")
        if agreement.ends is None and agreement.notice is None and not is_unknown:
            yield Spot(place / "starts", facts={"starts": agreement.starts})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Toistaiseksi voimassa olevasta sopimuksesta puuttuvat irtisanomisen ehdot",
        sv="Villkor för uppsägning saknas i ett avtal som gäller tills vidare",
        en="An agreement in force until further notice has no rule for notice",
    ),
    reason=Text(
        fi="Liittyvä kunta haluaa tietää, miten se voi irtautua sopimuksesta. Ilman irtisanomisaikaa siihen ei ole "
        "vastausta.",
        sv="En kommun som ansluter sig vill veta hur den kan lämna avtalet. Utan uppsägningstid finns inget svar på "
        "det.",
        en="A municipality that joins wants to know how it can leave. Without a notice period there is no answer to "
        "that.",
    ),
    message=Text(
        fi="Sopimus on voimassa {starts} alkaen toistaiseksi, mutta siihen ei ole merkitty, miten se irtisanotaan.",
        sv="Avtalet gäller tills vidare från och med den {starts}, men det anges inte hur det sägs upp.",
        en="The agreement is in force from {starts} until further notice, but it is not stated how notice is given.",
    ),
    repair=Text(
        fi="Lisää irtisanomisen ehdot (notice): irtisanomisaika kuukausina ja päivä, jona sopimus sen jälkeen "
        "päättyy. Jos sopimus on määräaikainen, merkitse viimeinen päivä. Jos ehtoa ei tiedetä, kirjaa kohta "
        "luetteloon unknown.",
        sv="Lägg till villkoren för uppsägning (notice): uppsägningstiden i månader och den dag då avtalet därefter "
        "upphör. Om avtalet är tidsbundet, ange den sista dagen. Om villkoret inte är känt, för in stället i listan "
        "unknown.",
        en="Add the rule for notice (notice): the notice period in months and the day on which the agreement then "
        "ends. If the agreement is for a fixed term, state its last day. If the rule is not known, list the place "
        "under unknown.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 52 § (vaatimus yhteistä toimielintä koskevalle sopimukselle, muille hyvä ohje)",
        sv="Kommunallagen 410/2015 52 § (krav på avtal om ett gemensamt organ, ett gott råd för andra)",
        en="Local Government Act 410/2015, section 52 (required of an agreement on a joint body, good advice for "
        "others)",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        "starts: 2021-01-01\nends: 2021-12-31\n",
        "starts: 2021-01-01\n",
        also=(_WITHOUT_NOTICE,),
    ),
    kept_by=_WITHOUT_NOTICE,
    broken=broken,
)
