"""A waiver that sets nothing aside; found once every rule has been applied."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_WAIVER = (
    "waivers:\n  - rule: costs.reaches-members-late\n    at: cost-annex-2026.yaml/reaches-members\n"
    "    reason:\n      fi: Vuoden 2026 summat selvisivät vasta kilpailutuksessa.\n    until: 2026-12-31\n"
)

RULE = Rule(
    severity=Severity.WARNING,
    found_in="checking",
    title=Text(
        fi="Sivuutettavaa havaintoa ei ole",
        sv="Det finns ingen iakttagelse att åsidosätta",
        en="There is no finding to waive",
    ),
    reason=Text(
        fi="Turha merkintä voisi myöhemmin peittää uuden havainnon, jota kukaan ei ole hyväksynyt.",
        sv="En onödig post kunde senare dölja en ny iakttagelse som ingen har godkänt.",
        en="An entry that is not needed could later hide a new finding that nobody has accepted.",
    ),
    message=Text(
        fi="Sääntö {rule} ei löydä mitään kohdasta {at}, joten sivuutettavaa ei ole.",
        sv="Regeln {rule} finner ingenting vid {at}, så det finns inget att åsidosätta.",
        en="The rule {rule} finds nothing at {at}, so there is nothing to waive.",
    ),
    repair=Text(
        fi="Poista merkintä, tai korjaa kohta (at): ensin tiedoston nimi, sitten polku siinä, esimerkiksi "
        "agreement.yaml/parties/785.",
        sv="Ta bort posten, eller rätta stället (at): först filens namn, sedan sökvägen i den, till exempel "
        "agreement.yaml/parties/785.",
        en="Remove the entry, or correct the place (at): first the file's name, then the path in it, for instance "
        "agreement.yaml/parties/785.",
    ),
    source=Text(
        fi="Käytäntö: vain olemassa oleva havainto sivuutetaan",
        sv="Praxis: bara en iakttagelse som finns åsidosätts",
        en="Practice: only a finding that exists is waived",
    ),
    broken_by=Edit("settings.yaml", "waivers:\n  # Vaala", _WAIVER + "  # Vaala"),
    kept_by=Edit(
        "settings.yaml",
        "waivers:\n  # Vaala",
        _WAIVER + "  # Vaala",
        also=(Edit("cost-annex-2026.yaml", "reaches-members: 2025-08-31\n", "reaches-members: 2026-01-15\n"),),
    ),
)
