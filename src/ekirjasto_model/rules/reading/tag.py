"""A value has a tag of YAML."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Arvolla on YAMLin tyyppimerkintä",
        sv="Värdet har en typmärkning i YAML",
        en="A value has a YAML tag",
    ),
    reason=Text(
        fi=(
            "Tyyppimerkinnän takia muut ohjelmat tulkitsevat arvon merkinnän mukaan; näissä tiedostoissa tyypin "
            "ratkaisee avain."
        ),
        sv="En typmärkning får andra program att tolka värdet enligt märkningen; i dessa filer avgör nyckeln typen.",
        en="A tag makes other programs read the value as the tag says; in these files the key decides the type.",
    ),
    message=Text(
        fi="Tyyppimerkintää {tag} ei käytetä.",
        sv="Typmärkningen {tag} används inte.",
        en="The tag {tag} is not used.",
    ),
    repair=Text(
        fi="Poista merkintä; teksti kirjoitetaan lainausmerkkeihin.",
        sv="Ta bort märkningen; text skrivs inom citattecken.",
        en="Remove the tag; text is written in quotation marks.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 6.9.1",
        sv="YAML 1.2.2-specifikationen, avsnitt 6.9.1",
        en="YAML 1.2.2 specification, chapter 6.9.1",
    ),
    broken_by=Edit("trial-agreement.yaml", 'municipality: "205"', 'municipality: !!str "205"'),
    kept_by=Edit("trial-agreement.yaml", 'municipality: "205"', "municipality: '205'"),
)
