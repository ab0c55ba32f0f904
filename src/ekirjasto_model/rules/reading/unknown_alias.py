"""An alias means nothing that stands before it."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Viittaus ei viittaa mihinkään",
        sv="Hänvisningen syftar inte på något",
        en="An alias refers to nothing",
    ),
    reason=Text(
        fi="Tähti arvon alussa on YAMLissa viittaus aiemmin samassa asiakirjassa nimettyyn kohtaan.",
        sv=(
            "En asterisk i början av ett värde är i YAML en hänvisning till något som namngetts tidigare i samma "
            "dokument."
        ),
        en="An asterisk at the beginning of a value is, in YAML, an alias of something named earlier in the same "
        "document.",
    ),
    message=Text(
        fi="Nimeä {alias} ei ole annettu missään tätä ennen.",
        sv="Namnet {alias} har inte getts någonstans före detta.",
        en="Nothing before this has been given the name {alias}.",
    ),
    repair=Text(
        fi="Kirjoita viittauksen tilalle arvo; jos tähti kuuluu tekstiin, kirjoita teksti lainausmerkkeihin.",
        sv="Skriv värdet i stället för hänvisningen; om asterisken hör till texten, skriv texten inom citattecken.",
        en="Write the value in place of the alias; if the asterisk belongs to the text, write it in quotation marks.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 7.1",
        sv="YAML 1.2.2-specifikationen, avsnitt 7.1",
        en="YAML 1.2.2 specification, chapter 7.1",
    ),
    broken_by=Edit("trial-agreement.yaml", "signed: 2020-12-08", "signed: *signed"),
    kept_by=Edit(
        "trial-agreement.yaml",
        "signed: 2020-12-08",
        "signed: *signed",
        also=(Edit("trial-agreement.yaml", "signed: 2020-12-07", "signed: &signed 2020-12-07"),),
    ),
)
