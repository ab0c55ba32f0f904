"""The words about what the present members pay."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

HEADING = Text(
    fi="2. Mitä nykyiset jäsenet maksaisivat",
    sv="2. Vad de nuvarande medlemmarna skulle betala",
    en="2. What the present members would pay",
)
CAPTION = Text(
    fi="Nykyisten jäsenten maksuosuudet yhteensä",
    sv="De nuvarande medlemmarnas betalningsandelar sammanlagt",
    en="The present members' shares in all",
)
SAME = Text(
    fi="Kenenkään nykyisen jäsenen maksuosuus ei muuttuisi.",
    sv="Ingen nuvarande medlems betalningsandel skulle ändras.",
    en="No present member's share would change.",
)
CANNOT_COMPARE = Text(
    fi="Näiden vuosien maksuosuuksia ei voi verrata: {years}.",
    sv="Betalningsandelarna för dessa år kan inte jämföras: {years}.",
    en="The shares of these years cannot be compared: {years}.",
)
YEAR = Text(
    fi="Vuosi",
    sv="År",
    en="Year",
)
WITHOUT = Text(
    fi="Ilman liittymistä",
    sv="Utan anslutningen",
    en="Without the joining",
)
WITH = Text(
    fi="Liittymisen jälkeen",
    sv="Efter anslutningen",
    en="With the joining",
)
DIFFERENCE = Text(
    fi="Muutos",
    sv="Ändring",
    en="Change",
)
GREATEST = Text(
    fi="Vuonna {year} suurin muutos olisi kunnan {name} maksuosuudessa: {change}.",
    sv="År {year} skulle den största ändringen gälla kommunen {name}: {change}.",
    en="In {year} the greatest change would be that of the municipality of {name}: {change}.",
)
LACKS = Text(
    fi="Vertailusta puuttuu: {items}. Syy kerrotaan kohdassa 8.",
    sv="I jämförelsen saknas: {items}. Orsaken finns i avsnitt 8.",
    en="The comparison does not include: {items}. Section 8 says why.",
)
IN_APPENDIX = Text(
    fi="Jokaisen jäsenen maksuosuus ennen ja jälkeen on liitteessä.",
    sv="Varje medlems betalningsandel före och efter finns i bilagan.",
    en="Each member's share before and after is in the appendix.",
)
APPENDIX = Text(
    fi="Liite: nykyisten jäsenten maksuosuudet",
    sv="Bilaga: de nuvarande medlemmarnas betalningsandelar",
    en="Appendix: the present members' shares",
)
APPENDIX_CAPTION = Text(
    fi="Maksuosuudet vuonna {year} ja muutos vuosittain",
    sv="Betalningsandelarna år {year} och ändringen år för år",
    en="The shares in {year}, and the change by year",
)
MEMBER = Text(fi="Jäsen", sv="Medlem", en="Member")
CODE = Text(fi="Koodi", sv="Kod", en="Code")
BEFORE = Text(
    fi="{year} ilman liittymistä",
    sv="{year} utan anslutningen",
    en="{year} without the joining",
)
AFTER = Text(
    fi="{year} liittymisen jälkeen",
    sv="{year} efter anslutningen",
    en="{year} with the joining",
)
CHANGE = Text(
    fi="Muutos {year}",
    sv="Ändring {year}",
    en="Change in {year}",
)
TOTAL = Text(fi="Yhteensä", sv="Totalt", en="Total")
PRESENT = Text(
    fi="Luvut koskevat niitä kuntia, jotka ovat kyseisenä vuonna jäseniä myös ilman liittymistä.",
    sv="Siffrorna gäller de kommuner som det året är medlemmar även utan anslutningen.",
    en="The figures cover the municipalities that are members in the year even without the joining.",
)
