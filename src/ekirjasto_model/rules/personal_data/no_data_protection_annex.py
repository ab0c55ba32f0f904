"""An e-library with registers whose agreement has no data protection annex on the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.annex_kinds import AnnexKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.e_libraries import agreements_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = """\
  - id: data-protection-annex
    annex-kind: data-protection
    name:
      fi: Tietosuojaliite
      sv: Bilaga om dataskydd
    revision: 1
    starts: 2024-01-01
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find e-libraries' agreements in force on the day without a data protection annex then.

    The spot is at the annex of another time, if there is one. Nothing is asked of an
    e-library without registers, nor where the annexes are stated to be unknown.
    """
    for at, e_library in configuration.e_libraries():
        for place, agreement in agreements_of(configuration, e_library) if e_library.registers else ():
            around = days_of(agreement)
            annexes = [
                (place / "annexes" / number, annex)
                for number, annex in enumerate(agreement.annexes)
                if annex.annex_kind is AnnexKind.DATA_PROTECTION
            ]
            is_settled = any(is_within(as_of, days_of(annex, around)) for _, annex in annexes)
            is_unknown = configuration.is_marked_unknown(place / "annexes")
            if is_within(as_of, around) and not is_settled and not is_unknown:
                in_order = sorted(annexes, key=lambda pair: pair[1].starts or agreement.starts)
                here = in_order[-1][0] if in_order else place / "annexes"
                facts: dict[str, Fact] = {"agreement": agreement.id, "day": as_of}
                yield Spot(here, facts=facts, related=(at / "registers",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement", "e-library", "agreements.ends-before-it-starts", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Sopimuksella ei ole tietosuojaliitettä",
        sv="Avtalet har ingen bilaga om dataskydd",
        en="The agreement has no data protection annex",
    ),
    reason=Text(
        fi="Tietosuojaliitteessä sovitaan, kuka vastaa asiakkaiden henkilötiedoista. Liittyvä kunta saa sen yhdessä "
        "sopimusluonnoksen kanssa.",
        sv="I bilagan om dataskydd kommer man överens om vem som svarar för kundernas personuppgifter. En kommun som "
        "ansluter sig får den tillsammans med avtalsutkastet.",
        en="The data protection annex settles who answers for the customers' personal data. A joining municipality "
        "gets it together with the draft agreement.",
    ),
    message=Text(
        fi="Sopimuksella {agreement} ei ole tietosuojaliitettä päivänä {day}, vaikka e-kirjastolla on "
        "henkilörekistereitä.",
        sv="Avtalet {agreement} har den {day} ingen bilaga om dataskydd, fastän e-biblioteket har personregister.",
        en="The agreement {agreement} has no data protection annex on {day}, although the e-library has registers of "
        "personal data.",
    ),
    repair=Text(
        fi="Lisää sopimuksen liitteisiin (annexes) voimassa oleva tietosuojaliite (annex-kind: data-protection). Jos "
        "liitteitä ei tiedetä, kirjaa kohta annexes luetteloon unknown ja perustele.",
        sv="Lägg till en gällande bilaga om dataskydd (annex-kind: data-protection) bland avtalets bilagor (annexes). "
        "Om bilagorna inte är kända, för in stället annexes i listan unknown och motivera.",
        en="Add a data protection annex in force (annex-kind: data-protection) to the agreement's annexes (annexes). "
        "If the annexes are not known, list the place annexes under unknown and state the reason.",
    ),
    source=Text(
        fi="Yleinen tietosuoja-asetus (EU) 2016/679 26 ja 28 artikla",
        sv="Allmänna dataskyddsförordningen (EU) 2016/679 artiklarna 26 och 28",
        en="General Data Protection Regulation (EU) 2016/679, Articles 26 and 28",
    ),
    broken_by=Edit("agreement.yaml", _BEFORE, _BEFORE + "    ends: 2026-02-28\n"),
    kept_by=Edit("agreement.yaml", _BEFORE, _BEFORE + "    ends: 2026-03-01\n"),
    broken=broken,
)
