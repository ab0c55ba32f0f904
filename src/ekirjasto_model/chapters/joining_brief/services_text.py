"""The words about the services, and the contracts behind them."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

HEADING = Text(
    fi="5. Palvelut ja niiden sopimukset", sv="5. Tjänsterna och avtalen om dem", en="5. Services and their contracts"
)
CAPTION = Text(
    fi="Palvelut, jotka kunta saisi",
    sv="Tjänster som kommunen skulle få",
    en="Services that the municipality would get",
)
NOT_TAKEN_CAPTION = Text(
    fi="Muut e-kirjaston palvelut", sv="E-bibliotekets övriga tjänster", en="Other services of the e-library"
)
SERVICE = Text(fi="Palvelu", sv="Tjänst", en="Service")
HOLDS = Text(fi="Sisältö", sv="Innehåll", en="Content")
THEN = Text(fi="{kinds}; {kind}", sv="{kinds}; {kind}", en="{kinds}; {kind}")
USE = Text(fi="Käyttö", sv="Användning", en="Use")
ENDS = Text(fi="Sopimus voimassa", sv="Avtalet gäller", en="Contract in force")
UNTIL = Text(fi="{day} asti", sv="till och med {day}", en="until {day}")
UNTIL_NOTICE = Text(fi="toistaiseksi", sv="tills vidare", en="until further notice")
NO_CONTRACT = Text(fi="ei tiedossa", sv="inte känt", en="not known")
OPTION = Text(fi="Optio", sv="Option", en="Option")
OPTION_BY = Text(fi="päätettävä {day} mennessä", sv="beslut senast {day}", en="to decide by {day}")
NO_OPTION = Text(fi="–", sv="–", en="–")
COVERS = Text(
    fi="Kunta mukana hankinnassa",
    sv="Kommunen med i upphandlingen",
    en="Part of the procurement",
)
YES = Text(fi="kyllä", sv="ja", en="yes")
NO = Text(fi="ei", sv="nej", en="no")
CANNOT_TELL = Text(fi="ei voi kertoa", sv="kan inte anges", en="not known")
NO_SERVICES = Text(
    fi="Tiedoissa ei ole e-kirjaston palveluja.",
    sv="Uppgifterna innehåller inga tjänster i e-biblioteket.",
    en="The files state no services of the e-library.",
)
NOT_COVERED = Text(
    fi=(
        "Kunta ei ole ollut mukana näiden palvelujen hankinnassa: {services}. Se voi yleensä käyttää sopimusta "
        "vain, jos hankinta on tehty myös sille; muuten palvelu voidaan joutua hankkimaan kunnalle erikseen (laki "
        "julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016). Asia on selvitettävä hankinnan tehneeltä "
        "kunnalta ennen päätöstä."
    ),
    sv="Kommunen har inte varit med i upphandlingen av dessa tjänster: {services}. Den kan i regel använda avtalet "
    "endast om upphandlingen har gjorts också för den; annars kan tjänsten behöva upphandlas särskilt för kommunen "
    "(upphandlingslagen 1397/2016). Saken bör utredas hos den kommun som gjort upphandlingen före beslutet.",
    en="The municipality was not part of the procurement of these services: {services}. As a rule it may use a "
    "contract only if the procurement was made for it too; otherwise the service may have to be procured for it "
    "separately (Act on Public Procurement and Concession Contracts 1397/2016). The municipality that made the "
    "procurement must be asked before a decision is made.",
)
COVERS_UNKNOWN = Text(
    fi=(
        "Näiden palvelujen hankinnasta ei tiedetä, ketkä saavat käyttää sopimusta: {services}. Se selviää "
        "hankinta-asiakirjoista (laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016)."
    ),
    sv="Om upphandlingen av dessa tjänster är det inte känt vilka som får använda avtalet: {services}. Det framgår av "
    "upphandlingsdokumenten (upphandlingslagen 1397/2016).",
    en="It is not known who may use the contracts for these services: {services}. The procurement documents show it "
    "(Act on Public Procurement and Concession Contracts 1397/2016).",
)
OVER = Text(
    fi="Näiden palvelujen sopimus päättyy ennen kuin jäsenyys alkaisi, ellei optiota käytetä tai palvelua hankita "
    "uudelleen: {services}.",
    sv="Avtalen om dessa tjänster upphör innan medlemskapet skulle börja, om inte optionen utnyttjas eller tjänsten "
    "upphandlas på nytt: {services}.",
    en="The contracts for these services end before the membership would begin, unless an option is taken up or the "
    "service is procured anew: {services}.",
)
NOT_TAKEN = Text(
    fi="Kunta ei osallistuisi näihin palveluihin: {services}.",
    sv="Kommunen skulle inte ta dessa tjänster: {services}.",
    en="The municipality would not take these services: {services}.",
)
OPTIONAL = Text(
    fi="Näihin palveluihin osallistuu vain osa jäsenistä, eikä niitä ole laskettu mukaan: {services}.",
    sv="I dessa tjänster deltar bara en del av medlemmarna, och de har inte räknats med: {services}.",
    en="Only some of the members take part in these services, and they are not counted in: {services}.",
)
