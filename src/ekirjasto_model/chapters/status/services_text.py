"""The words about services and their contracts."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

SERVICES = Text(fi="Palvelut", sv="Tjänster", en="Services")
NONE = Text(fi="Käytössä ei ole palveluja.", sv="Inga tjänster är i bruk.", en="No service is in use.")
NO_CONTRACTS = Text(
    fi="Käytössä olevien palvelujen sopimuksia ei ole kirjattu.",
    sv="Avtalen om de tjänster som är i bruk har inte antecknats.",
    en="The contracts of the services in use are not recorded.",
)
CAPTION = Text(
    fi="Käytössä olevat palvelut ja niiden sopimukset {day}",
    sv="Tjänsterna i bruk och deras avtal {day}",
    en="Services in use and their contracts on {day}",
)
SERVICE = Text(fi="Palvelu", sv="Tjänst", en="Service")
TERM = Text(fi="Palvelusopimus", sv="Tjänsteavtal", en="Contract")
OPTION = Text(fi="Optio", sv="Option", en="Option")
OUTSIDE = Text(
    fi="Jäsenet, joita hankinta ei koske", sv="Medlemmar som upphandlingen inte gäller", en="Members not entitled"
)
UNTIL = Text(fi="{ends} asti", sv="till och med {ends}", en="until {ends}")
OPEN_ENDED = Text(fi="toistaiseksi", sv="tills vidare", en="until further notice")
ENDED = Text(fi="päättynyt {ends}", sv="upphört {ends}", en="ended on {ends}")
NOT_BEGUN = Text(fi="alkaa vasta {starts}", sv="börjar först {starts}", en="begins only on {starts}")
WRONG = Text(fi="päättyy ennen kuin alkaa", sv="upphör innan det börjar", en="ends before it starts")
DECIDE_BY = Text(
    fi="{starts}–{ends}, päätettävä {day} mennessä",
    sv="{starts}–{ends}, beslut senast {day}",
    en="{starts} to {ends}, to be decided by {day}",
)
MISSED = Text(
    fi="{starts}–{ends}, olisi pitänyt päättää {day} mennessä",
    sv="{starts}–{ends}, skulle ha beslutats senast {day}",
    en="{starts} to {ends}, was to be decided by {day}",
)
NO_DECIDE_BY = Text(
    fi="{starts}–{ends}, päättämättä", sv="{starts}–{ends}, inte beslutad", en="{starts} to {ends}, not decided"
)
NOTHING = "–"
"""What stands in a cell that has nothing to tell."""
