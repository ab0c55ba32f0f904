"""An agreement that rests on a law of another jurisdiction."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.jurisdictions import JURISDICTIONS
from ekirjasto_model.codelists.legal_bases import LEGAL_BASES, LegalBasis
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find legal bases that do not apply by themselves where the agreement does.

    The Procurement Act is left alone: a provincial act makes it apply in Åland.
    """
    for place, agreement in configuration.agreements():
        for number, basis in enumerate(agreement.legal_bases):
            entry = LEGAL_BASES.entries[basis]
            if basis is not LegalBasis.PROCUREMENT_ACT and not entry.applies_in(agreement.jurisdiction):
                facts: dict[str, Fact] = {
                    "basis": entry.label,
                    "jurisdiction": JURISDICTIONS.label(agreement.jurisdiction),
                }
                yield Spot(place / "legal-bases" / number, facts=facts, related=(place / "jurisdiction",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Oikeusperuste kuuluu toisen alueen lainsäädäntöön",
        sv="Den rättsliga grunden hör till ett annat områdes lagstiftning",
        en="The legal basis is a law of another jurisdiction",
    ),
    reason=Text(
        fi="Ahvenanmaalla on oma kirjastolaki ja kuntalaki. Väärään lakiin nojaavalla sopimuksella ei ole sitä "
        "perustaa, jonka se mainitsee.",
        sv="Åland har en egen bibliotekslag och kommunallag. Ett avtal som stöder sig på fel lag har inte den grund "
        "som det nämner.",
        en="Åland has its own library and municipal laws. An agreement that rests on the wrong law lacks the basis "
        "that it names.",
    ),
    message=Text(
        fi="Oikeusperuste ({basis}) ei ole voimassa alueella, jonka lakia sopimuksessa noudatetaan ({jurisdiction}).",
        sv="Den rättsliga grunden ({basis}) gäller inte inom det område vars lagstiftning följs i avtalet "
        "({jurisdiction}).",
        en="The legal basis ({basis}) does not apply in the agreement's jurisdiction ({jurisdiction}).",
    ),
    repair=Text(
        fi="Korjaa, minkä alueen lakia noudatetaan (jurisdiction), tai valitse oikeusperuste tämän alueen "
        "lainsäädännöstä. Tarkista lain sanamuoto; tämä ei ole oikeudellinen neuvo.",
        sv="Rätta vilket områdes lagstiftning som följs (jurisdiction), eller välj en rättslig grund ur det områdets "
        "lagstiftning. Kontrollera lagens ordalydelse; detta är ingen juridisk rådgivning.",
        en="Correct the jurisdiction, or choose a legal basis from its own law. Check the wording of the law; this "
        "is not legal advice.",
    ),
    source=Text(
        fi="Ahvenanmaan itsehallintolaki 1144/1991 18 §",
        sv="Självstyrelselagen för Åland 1144/1991 18 §",
        en="Act on the Autonomy of Åland 1144/1991, section 18",
    ),
    broken_by=Edit("trial-agreement.yaml", "  - public-libraries-act-6\n", "  - aland-library-act\n"),
    kept_by=Edit("trial-agreement.yaml", "  - public-libraries-act-6\n", "  - gdpr-28\n"),
    broken=broken,
)
