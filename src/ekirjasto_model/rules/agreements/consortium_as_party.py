"""A consortium among those who sign an agreement."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import normalize

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find associates whose id or name is that of a library consortium.

    Municipalities are named by their codes; a consortium that stands among the
    parties under a key of its own is met while the agreement is given its
    structure, and told by this rule too.
    """
    consortia = [one for _, e_library in configuration.e_libraries() for one in e_library.consortia]
    known_ids = {one.id for one in consortia}
    known_names = {_folded(name) for one in consortia for name in one.name.in_all().values()}
    for place, agreement in configuration.agreements():
        for number, associate in enumerate(agreement.associates):
            at = place / "associates" / number
            by_name = any(_folded(name) in known_names for name in associate.name.in_all().values())
            if by_name or associate.id in known_ids:
                yield Spot(at / ("name" if by_name else "id"), facts={"name": associate.name})


def _folded(name: str) -> str:
    """Return a name with composed letters, without capitals and double spaces."""
    return " ".join(normalize("NFC", name).casefold().split())


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement", "e-library"),
    title=Text(
        fi="Kirjastokimppa on merkitty osapuoleksi",
        sv="En bibliotekssammanslutning anges som part",
        en="A consortium is stated as a party",
    ),
    reason=Text(
        fi="Kirjastokimppa on kuntien ryhmä eikä voi itse tehdä sopimusta. Osapuolia ovat kunnat; kimppa voi toimia "
        "niiden valtuuttamana ja laskutus voi kulkea sen kautta.",
        sv="En bibliotekssammanslutning är en grupp av kommuner och kan inte själv ingå avtal. Parter är kommunerna; "
        "sammanslutningen kan handla med deras fullmakt och faktureringen kan gå genom den.",
        en="A consortium is a group of municipalities and cannot conclude an agreement itself. The parties are the "
        "municipalities; the consortium may act by their mandate, and invoices may pass through it.",
    ),
    message=Text(
        fi="Osapuoleksi on merkitty kirjastokimppa {name}.",
        sv="Bibliotekssammanslutningen {name} anges som part.",
        en="The consortium {name} is stated as a party.",
    ),
    repair=Text(
        fi="Poista kirjastokimppa {name} osapuolista ja merkitse sen kunnat kukin omaksi osapuolekseen (municipality). "
        "Kimpan valtuutus merkitään kimpan tietoihin (acts-by-mandate).",
        sv="Ta bort bibliotekssammanslutningen {name} bland parterna och ange dess kommuner, var och en som egen "
        "part (municipality). Sammanslutningens fullmakt anges i dess egna uppgifter (acts-by-mandate).",
        en="Remove the consortium {name} from the parties and state its municipalities, each as a party of its own "
        "(municipality). The consortium's mandate is stated with the consortium (acts-by-mandate).",
    ),
    source=Text(
        fi="Laki yleisistä kirjastoista 1492/2016 5 §; kuntalaki 410/2015 49 §",
        sv="Lagen om allmänna bibliotek 1492/2016 5 §; kommunallagen 410/2015 49 §",
        en="Public Libraries Act 1492/2016, section 5; Local Government Act 410/2015, section 49",
    ),
    broken_by=Edit(
        "agreement.yaml", "      fi: Esimerkkikoulu (keksitty)\n", "      fi: Vaarakimppa (keksitty esimerkki)\n"
    ),
    kept_by=Edit(
        "agreement.yaml", "      fi: Esimerkkikoulu (keksitty)\n", "      fi: Vaarakimpan koulu (keksitty esimerkki)\n"
    ),
    broken=broken,
)
