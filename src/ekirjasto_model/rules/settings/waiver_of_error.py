"""A waiver of something that cannot be set aside."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_ERROR = Text(fi="se koskee virhettä", sv="den gäller ett fel", en="it is about an error")
_READING = Text(
    fi="se koskee tiedostojen lukemista eikä e-kirjaston tietoja",
    sv="den gäller hur filerna läses och inte e-bibliotekets uppgifter",
    en="it is about how the files are read, not about what they say",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find waivers of errors, and of what is found while files are read or the check itself is made."""
    from ekirjasto_model.rules.catalogue import CODES, rule

    for document, filed in enumerate(configuration.filed):
        for number, waiver in filed.waivers.items():
            named = rule(waiver.rule) if waiver.rule in CODES else None
            if named is not None and (named.severity is Severity.ERROR or named.found_in is not None):
                why = _ERROR if named.severity is Severity.ERROR else _READING
                facts: dict[str, Fact] = {"rule": waiver.rule, "why": why}
                yield Spot(Place(document) / "waivers" / number / "rule", facts=facts)


def _waiver(rule: str, at: str) -> str:
    """Write the waiver of the examples, with its rule and place."""
    return (
        f"waivers:\n  - rule: {rule}\n    at: {at}\n"
        "    reason:\n      fi: Vuoden 2026 summat selvisivät vasta kilpailutuksessa.\n    until: 2026-12-31\n"
    )


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Sääntöä ei voi sivuuttaa",
        sv="Regeln kan inte åsidosättas",
        en="A rule that cannot be waived",
    ),
    reason=Text(
        fi="Virhe on vastoin sopimusta tai lakia, tai sen vuoksi tulos olisi väärä. Sivuuttaa voi vain varoituksen tai "
        "huomautuksen.",
        sv="Ett fel strider mot avtalet eller lagen, eller gör resultatet felaktigt. Bara en varning eller en "
        "anmärkning kan åsidosättas.",
        en="An error is against the agreement or the law, or would make the result wrong. Only a warning or a note "
        "can be waived.",
    ),
    message=Text(
        fi="Sääntöä {rule} ei voi sivuuttaa: {why}.",
        sv="Regeln {rule} kan inte åsidosättas: {why}.",
        en="The rule {rule} cannot be waived: {why}.",
    ),
    repair=Text(
        fi="Poista merkintä ja korjaa se, minkä sääntö {rule} löytää. Jos tietoa ei tiedetä, kirjaa kohta asiakirjan "
        "luetteloon unknown.",
        sv="Ta bort posten och rätta det som regeln {rule} finner. Om en uppgift inte är känd, för in stället i "
        "dokumentets lista unknown.",
        en="Remove the entry and correct what the rule {rule} finds. If something is not known, list the place under "
        "unknown in its document.",
    ),
    source=Text(
        fi="Käytäntö: virheet korjataan",
        sv="Praxis: fel rättas",
        en="Practice: errors are corrected",
    ),
    broken_by=Edit(
        "settings.yaml",
        "waivers:\n  # Vaala",
        _waiver("costs.population-missing", "cost-annex-2026.yaml/drivers-day") + "  # Vaala",
    ),
    kept_by=Edit(
        "settings.yaml",
        "waivers:\n  # Vaala",
        _waiver("costs.reaches-members-late", "cost-annex-2026.yaml/reaches-members") + "  # Vaala",
        also=(Edit("cost-annex-2026.yaml", "reaches-members: 2025-08-31\n", "reaches-members: 2026-01-15\n"),),
    ),
    broken=broken,
)
