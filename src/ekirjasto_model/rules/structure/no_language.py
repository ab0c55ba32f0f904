"""The text is in no language."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Teksti ei ole millään kielellä",
        sv="Texten finns inte på något språk",
        en="The text is in no language",
    ),
    reason=Text(
        fi="Nimellä ja tekstillä on oltava vähintään yksi kieli.",
        sv="Ett namn eller en text ska finnas på minst ett språk.",
        en="A name or a text needs at least one language.",
    ),
    message=Text(
        fi="Avaimen {key} alla ei ole tekstiä millään kielellä.",
        sv="Under nyckeln {key} finns ingen text på något språk.",
        en="There is no text in any language under the key {key}.",
    ),
    repair=Text(
        fi="Lisää rivi ”fi: teksti” tai ”sv: text”.",
        sv="Lägg till en rad ”fi: teksti” eller ”sv: text”.",
        en="Add a line such as “fi: teksti”, “sv: text” or “en: text”.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit(
        "trial-agreement.yaml",
        "purpose:\n  fi: Kunta kokeili sidosyksikkönsä e-kirjapalvelua vuoden ajan.",
        "purpose: {}",
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        "purpose:\n  fi: Kunta kokeili sidosyksikkönsä e-kirjapalvelua vuoden ajan.",
        "purpose:\n  sv: Kommunen prövade sin anknutna enhets e-bokstjänst i ett år.",
    ),
)
