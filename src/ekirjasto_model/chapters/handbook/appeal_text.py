"""The words about the chain of decisions and about appeal."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

CHAIN = Text(
    fi="Liittyvän kunnan päätökset", sv="Den anslutande kommunens beslut", en="The joining municipality's decisions"
)
CHAIN_1 = Text(
    fi="Kuka liittyvässä kunnassa päättää, ratkeaa kunnan hallintosäännöstä. Asia voi päättyä viranhaltijan tai "
    "lautakunnan päätökseen tai edetä kunnanhallituksen kautta valtuustoon. Kunta kirjaa liittymisasiaan oman "
    "päätösketjunsa. Kunta on päättänyt liittymisestä vasta, kun ketjun jokainen päätös on tehty.",
    sv="Vem som beslutar i den anslutande kommunen följer av kommunens förvaltningsstadga. Ärendet kan avgöras av en "
    "tjänsteinnehavare eller en nämnd eller gå vidare via kommunstyrelsen till fullmäktige. Kommunen antecknar sin "
    "egen beslutskedja i anslutningsärendet. Kommunen har beslutat om anslutningen först när varje beslut i kedjan har "
    "fattats.",
    en="Who decides in the joining municipality follows from its administrative regulations. The matter may end with "
    "an official or a board, or go on through the municipal executive to the council. The municipality records its own "
    "chain of decisions in the joining case. It has decided to join only when every decision of the chain has been "
    "taken.",
)
CHAIN_EXAMPLE = Text(
    fi="Esimerkissä päätösketjussa on useita päätöksiä, kun liittyjänä on kunta {name}:",
    sv="I exemplet finns det flera beslut i kedjan för kommunen {name}:",
    en="In the example the chain of the municipality of {name} has several decisions:",
)
CHAIN_CAPTION = Text(
    fi="Päätösketju {day}, kunta {name}",
    sv="Beslutskedjan för kommunen {name} {day}",
    en="The chain of decisions of the municipality of {name} on {day}",
)
DECISION = Text(fi="Päätös", sv="Beslut", en="Decision")
DECIDED = Text(fi="Tehty", sv="Fattat", en="Taken")
NOT_YET = Text(fi="ei vielä", sv="inte ännu", en="not yet")
APPEAL = Text(fi="Muutoksenhaku ja lainvoima", sv="Ändringssökande och laga kraft", en="Appeal and legal force")
APPEAL_1 = Text(
    fi="Viranhaltijan, lautakunnan ja kunnanhallituksen päätöksestä voi tehdä oikaisuvaatimuksen {claim} päivän "
    "kuluessa. Valtuuston päätöksestä ja oikaisuvaatimuksen johdosta annetusta päätöksestä voi tehdä "
    "kunnallisvalituksen {appeal} päivän kuluessa. Aika alkaa tiedoksisaannista. Kunnan jäsenen katsotaan saaneen "
    "päätöksestä tiedon, kun pöytäkirjan julkaisemisesta on kulunut {received} päivää (kuntalaki 410/2015, 16 luku).",
    sv="Omprövning av ett beslut som en tjänsteinnehavare, en nämnd eller kommunstyrelsen har fattat kan begäras inom "
    "{claim} dagar. I fullmäktiges beslut och i ett beslut med anledning av en begäran om omprövning söks ändring "
    "genom kommunalbesvär inom {appeal} dagar. Tiden börjar vid delfåendet. En kommunmedlem anses ha fått del av "
    "beslutet när {received} dagar har gått sedan protokollet publicerades (kommunallagen 410/2015, 16 kap.).",
    en="Against a decision of an official, a board or the municipal executive, a claim for a revised decision may be "
    "made within {claim} days; against a decision of the council, and one made on such a claim, a municipal appeal "
    "within {appeal} days. The time begins when the decision is received. Residents are deemed to have received it "
    "{received} days after the minutes were published (Local Government Act 410/2015, chapter 16).",
)
APPEAL_2 = Text(
    fi=(
        "Tiedoksisaantipäivää ei lasketa mukaan aikaan. Jos viimeinen päivä on arkilauantai, pyhäpäivä, "
        "itsenäisyyspäivä, vapunpäivä tai joulu- tai juhannusaatto, aika jatkuu seuraavaan arkipäivään (laki "
        "säädettyjen määräaikain laskemisesta 150/1930, 5 §). Muutosta voi hakea vain päätökseen, joka ratkaisee "
        "asian, ei päätökseen, joka vain valmistelee sitä (kuntalaki 410/2015, 136 §)."
    ),
    sv="Dagen för delfåendet räknas inte med i tiden. Om den sista dagen är en lördag, en helgdag, "
    "självständighetsdagen, första maj, julafton eller midsommarafton fortsätter tiden till följande vardag (lagen om "
    "beräknande av laga tid 150/1930, 5 §). Ändring kan sökas endast i det beslut som avgör ärendet, inte i ett beslut "
    "som bara bereder det (kommunallagen 410/2015, 136 §).",
    en="The day of receipt does not count. Where the last day is a Saturday, a Sunday or church holiday, Independence "
    "Day, May Day, Christmas Eve or Midsummer Eve, the time goes on to the next working day (Act on the Calculation of "
    "Statutory Time Limits 150/1930, section 5). Only the decision that settles the matter can be challenged, not "
    "one that merely prepares it (Local Government Act 410/2015, section 136).",
)
EXAMPLE = Text(
    fi="Esimerkissä kunta {name} päätti liittymisestä, ja muutoksenhakuaika laskettiin näin:",
    sv="I exemplet beslutade kommunen {name} om sin anslutning, och tiden för ändringssökande räknades så här:",
    en="In the example the municipality of {name} decided to join, and the time for appeal was counted like this:",
)
EXAMPLE_CAPTION = Text(
    fi="Päätöksestä lainvoimaan", sv="Från beslutet till laga kraft", en="From the decision to its legal force"
)
STEP = Text(fi="Vaihe", sv="Steg", en="Step")
DAY = Text(fi="Päivä", sv="Dag", en="Day")
PUBLISHED = Text(fi="Pöytäkirja julkaistaan", sv="Protokollet publiceras", en="The minutes are published")
RECEIVED = Text(
    fi="Päätöksestä katsotaan saadun tieto", sv="Delfåendet anses ha skett", en="The decision is deemed received"
)
LAST_DAY = Text(
    fi="Muutoksenhakuajan viimeinen päivä ({days} päivää)",
    sv="Sista dagen för ändringssökande ({days} dagar)",
    en="Last day of the time for appeal ({days} days)",
)
BINDING = Text(
    fi="Päätös on lainvoimainen, jos muutosta ei ole haettu",
    sv="Beslutet har vunnit laga kraft, om ingen har sökt ändring",
    en="The decision has legal force, if nobody has challenged it",
)
BY_COUNCIL = Text(
    fi="Jos asian olisi ratkaissut valtuusto, aikaa olisi ollut {days} päivää. Sen viimeinen päivä olisi ollut "
    "{last_day}, {days} päivää tiedoksisaannista ({counted}).",
    sv="Om fullmäktige hade avgjort ärendet hade tiden varit {days} dagar. Dess sista dag hade varit den {last_day}, "
    "{days} dagar från delfåendet ({counted}).",
    en="Had the council decided, the time would have been {days} days. Its last day would have been {last_day}, {days} "
    "days after the receipt ({counted}).",
)
BY_COUNCIL_LATER = Text(
    fi=(
        "Jos asian olisi ratkaissut valtuusto, aikaa olisi ollut {days} päivää. Määräaika ei voi päättyä {counted}, "
        "joten viimeinen päivä olisi ollut {last_day}."
    ),
    sv="Om fullmäktige hade avgjort ärendet hade tiden varit {days} dagar. Den kan inte gå ut en sådan dag som den "
    "{counted}, så den sista dagen hade varit den {last_day}.",
    en="Had the council decided, the time would have been {days} days. A time for appeal cannot end on a day such as "
    "{counted}, so the last day would have been {last_day}.",
)
FORCE = Text(
    fi="Ohjelma laskee vain ajan. Se ei tiedä, onko muutosta haettu. Jos on, päätös ei ole vielä lainvoimainen, ja "
    "allekirjoittamista siirretään, kunnes asia on ratkaistu. Jos sopimus on allekirjoitettu ennen päätöksen "
    "lainvoimaa, tarkistus kertoo siitä ({rule}).",
    sv="Programmet räknar bara tiden. Det vet inte om någon har sökt ändring. I så fall har beslutet ännu inte vunnit "
    "laga kraft, och undertecknandet skjuts upp tills saken är avgjord. Om avtalet har undertecknats innan beslutet "
    "har vunnit laga kraft påpekar kontrollen det ({rule}).",
    en="The program only counts the time. It does not know whether anybody has challenged the decision. If so, the "
    "decision has no legal force yet, and the signing is put off until the matter is settled. Where the agreement "
    "was signed before the decision had legal force, the check reports it ({rule}).",
)
