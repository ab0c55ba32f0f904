"""An agreement that does not name the article under which its e-library's registers are agreed on."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.data_agreements import DataAgreement
from ekirjasto_model.codelists.legal_bases import LEGAL_BASES, LegalBasis
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.e_libraries import agreements_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BASES = {DataAgreement.JOINT_CONTROLLERS: LegalBasis.GDPR_26, DataAgreement.PROCESSING: LegalBasis.GDPR_28}
_BEFORE = """\
  - public-libraries-act-5
  - public-libraries-act-6
  - public-libraries-act-11
  - local-government-act-49
  - digital-services-act
  - gdpr-26
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find e-libraries' agreements in force whose legal bases lack the article of a register's agreement.

    One spot for an article. The regulation applies in Åland too. Nothing is asked
    where the legal bases are stated to be unknown.
    """
    for at, e_library in configuration.e_libraries():
        agreed = {register.data_agreement for register in e_library.registers}
        for place, agreement in agreements_of(configuration, e_library):
            here = place / "legal-bases"
            if is_within(as_of, days_of(agreement)) and not configuration.is_marked_unknown(here):
                for kind, basis in _BASES.items():
                    if kind in agreed and basis not in agreement.legal_bases:
                        source = LEGAL_BASES.entries[basis].source
                        facts: dict[str, Fact] = {
                            "agreement": agreement.id,
                            "basis": source or basis.value,
                            "code": basis.value,
                        }
                        yield Spot(here, facts=facts, related=(at / "registers",))


RULE = Rule(
    severity=Severity.NOTE,
    needs=("agreement", "e-library", "agreements.ends-before-it-starts"),
    title=Text(
        fi="Tietosuoja-asetuksen artikla puuttuu sopimuksen oikeusperusteista",
        sv="Dataskyddsförordningens artikel saknas bland avtalets rättsliga grunder",
        en="An article of the data protection regulation is missing from the legal bases",
    ),
    reason=Text(
        fi="Kun rekistereistä on sovittu, sopimuksesta näkee helpoiten, minkä artiklan nojalla. Liittyvä kunta etsii "
        "perustetta sopimuksesta.",
        sv="När man har kommit överens om registren framgår artikeln lättast av avtalet. En kommun som ansluter sig "
        "söker grunden där.",
        en="Where registers have been agreed on, the agreement is where one looks for the article. A joining "
        "municipality looks for the basis there.",
    ),
    message=Text(
        fi="Sopimuksen {agreement} oikeusperusteista puuttuu {basis} ({code}), jonka mukaan e-kirjaston "
        "henkilörekistereistä on sovittu.",
        sv="Bland de rättsliga grunderna i avtalet {agreement} saknas {basis} ({code}), enligt vilken man har kommit "
        "överens om e-bibliotekets personregister.",
        en="The legal bases of the agreement {agreement} do not include {basis} ({code}), under which the e-library's "
        "registers are agreed on.",
    ),
    repair=Text(
        fi="Lisää {code} oikeusperusteisiin (legal-bases), jos sopimus perustuu siihen. Jos rekistereistä on sovittu "
        "toisin, korjaa rekisterin sopimuksen laji (data-agreement). Tämä ei ole oikeudellinen neuvo.",
        sv="Lägg till {code} bland de rättsliga grunderna (legal-bases), om avtalet grundar sig på den. Om man har "
        "kommit överens på annat sätt, rätta slaget av avtal för registret (data-agreement). Detta är ingen juridisk "
        "rådgivning.",
        en="Add {code} to the legal bases (legal-bases) if the agreement rests on it. If the registers are agreed on "
        "otherwise, correct the kind of the register's agreement (data-agreement). This is not legal advice.",
    ),
    source=Text(
        fi="Yleinen tietosuoja-asetus (EU) 2016/679 26 ja 28 artikla",
        sv="Allmänna dataskyddsförordningen (EU) 2016/679 artiklarna 26 och 28",
        en="General Data Protection Regulation (EU) 2016/679, Articles 26 and 28",
    ),
    broken_by=Edit("agreement.yaml", _BEFORE, _BEFORE.replace("  - gdpr-26\n", "")),
    kept_by=Edit("agreement.yaml", _BEFORE, _BEFORE.replace("  - digital-services-act\n", "")),
    broken=broken,
)
