"""The words of the chapter on duties and responsibilities."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="E-kirjasto toimii, kun jokainen tietää, mikä on hänen tehtävänsä. Siksi tehtävät kirjataan erikseen: mikä "
    "tehtävä, kenellä se on, missä vastuuroolissa ja mistä päivästä mihin päivään. Henkilöiden nimiä tiedostoihin ei "
    "kirjoiteta, vain roolit.",
    sv="Ett e-bibliotek fungerar när alla vet vad som är deras uppgift. Därför antecknas uppgifterna särskilt: "
    "vilken uppgift, vem som har den, i vilken roll och från vilken dag till vilken dag. Personnamn skrivs "
    "inte i filerna, bara roller.",
    en="An e-library works when everyone knows what their duty is. Duties are therefore recorded separately: which "
    "duty, who holds it, in what part, and from which day to which. The files contain only roles, no names of "
    "persons.",
)
DUTIES = Text(
    fi="Tehtävät",
    sv="Uppgifterna",
    en="The duties",
)
DUTIES_1 = Text(
    fi="Alueellisessa e-kirjastossa on ainakin seuraavat tehtävät.",
    sv="I ett regionalt e-bibliotek finns åtminstone följande uppgifter.",
    en="A regional e-library has at least the following duties.",
)
DUTY = Text(
    fi="Tehtävä",
    sv="Uppgift",
    en="Duty",
)
CONTENT = Text(
    fi="Mitä siihen kuuluu",
    sv="Vad som hör till den",
    en="What belongs to it",
)
PARTS = Text(
    fi="Vastuuroolit",
    sv="Rollerna i en uppgift",
    en="The parts in a duty",
)
PARTS_1 = Text(
    fi="Samassa tehtävässä voi olla mukana moni. Vastuurooli kertoo, kuka lopulta vastaa, kuka tekee työn, keneltä "
    "kysytään ja kenelle kerrotaan.",
    sv="Flera kan delta i samma uppgift. Rollen anger vem som ytterst svarar för den, vem som gör arbetet, vem som "
    "tillfrågas och vem som får besked.",
    en="Several may take part in the same duty. The part says who answers for it in the end, who does the work, "
    "who is asked and who is told.",
)
PART = Text(
    fi="Vastuurooli",
    sv="Roll",
    en="Part",
)
MEANING = Text(
    fi="Mitä se tarkoittaa",
    sv="Vad den betyder",
    en="What it means",
)
HOLDERS = Text(
    fi="Tehtävän haltijana voi olla kunta, yhteistyöelin tai ryhmä, kirjastokimppa, liitännäisjäsen tai jokainen "
    "jäsen.",
    sv="En uppgift kan innehas av en kommun, ett samarbetsorgan eller en grupp, en bibliotekssammanslutning, en "
    "associerad medlem eller varje medlem.",
    en="A duty may be held by a municipality, a body or group, a consortium, an associate, or every member.",
)
MUST_HOLD = Text(
    fi="Minkä on pidettävä paikkansa joka päivä",
    sv="Vad som ska gälla varje dag",
    en="What must hold on every day",
)
MUST_HOLD_1 = Text(
    fi="Seuraavan on pidettävä paikkansa jokaisena päivänä. Tarkistus valvoo sitä, ja taulukko kertoo, millä "
    "säännöillä.",
    sv="Följande ska gälla varje dag. Kontrollen övervakar det, och tabellen visar med vilka regler.",
    en="The following must hold on every day. The check sees to it, and the table shows by which rules.",
)
MUST_HOLD_CAPTION = Text(
    fi="Mitä jokaisena päivänä tarkistetaan",
    sv="Vad som kontrolleras för varje dag",
    en="What is checked for every day",
)
MUST = Text(fi="Näin on oltava", sv="Så ska det vara", en="What must hold")
RULES = Text(fi="Säännöt", sv="Regler", en="Rules")
HOLD_ACCOUNTABLE = Text(
    fi="Jokaisella tehtävällä on tasan yksi päävastuullinen, joka ei ole ”jokainen jäsen”.",
    sv="Varje uppgift har exakt en huvudansvarig, som inte är ”varje medlem”.",
    en="Each duty has exactly one who is accountable, and that is not “every member”.",
)
HOLD_RESPONSIBLE = Text(
    fi="Jokaisella tehtävällä on ainakin yksi toteuttaja.",
    sv="Varje uppgift har minst en utförare.",
    en="Each duty has at least one who is responsible.",
)
HOLD_MEMBER = Text(
    fi="Mitään tehtävää ei ole kunnalla tai liitännäisjäsenellä, joka ei ole silloin jäsen, eikä elimellä, ryhmällä "
    "tai kimpalla, jota ei silloin ole.",
    sv="Ingen uppgift innehas av en kommun eller en associerad medlem som då inte är medlem, eller av ett organ, en "
    "grupp eller en sammanslutning som då inte finns.",
    en="No duty is held by a municipality or an associate that is not a member on that day, nor by a body, group or "
    "consortium that does not exist then.",
)
HOLD_ONCE = Text(
    fi="Sama tehtävä on kirjattu samalle haltijalle samassa vastuuroolissa vain kerran.",
    sv="Samma uppgift har antecknats för samma innehavare i samma roll bara en gång.",
    en="The same duty is recorded for the same holder in the same part only once.",
)
HOLD_SEATS = Text(
    fi="Jokaisessa ryhmässä on täytetty ne paikat, joita sen paikkasääntö vaatii, eikä paikkaa ole sillä, joka ei ole "
    "jäsen.",
    sv="Varje grupp har de platser besatta som dess regel för platser kräver, och ingen plats innehas av någon som "
    "inte är medlem.",
    en="Each group has the seats filled that its seat rule demands, and none of them by anybody who is not a member.",
)
HOLD_EXCLUSIONS = Text(
    fi="Samalla haltijalla ei ole kahta tehtävää, joita ei saa yhdistää.",
    sv="Ingen har två uppgifter som inte får förenas.",
    en="Nobody holds two duties that may not be held together.",
)
HOLD_TERM = Text(
    fi="Tehtävä ei ala ennen sopimusta, johon se perustuu.",
    sv="Ingen uppgift börjar före det avtal som den grundar sig på.",
    en="No duty starts before the agreement on which it rests.",
)
HOLD_ORDER = Text(
    fi="Elinten ja ryhmien alaisuus ei kulje kehässä, ja koordinoivat kunnat ovat samat sopimuksessa ja elimessä.",
    sv="Organen och grupperna lyder inte under varandra i en cirkel, och de samordnande kommunerna är desamma i "
    "avtalet och i organet.",
    en="Bodies and groups are not under each other in a circle, and the lead municipalities are the same in the "
    "agreement and in the body.",
)
HOLD_MEETING = Text(
    fi="Jos päättävä kokous hyväksyy uudet jäsenet, sellainen kokous on olemassa.",
    sv="Om det beslutande mötet godkänner nya medlemmar finns det ett sådant möte.",
    en="Where the deciding meeting approves new members, there is such a meeting.",
)
HOLD_CONTACT = Text(
    fi="Jokaisella jäsenellä on yhteyshenkilö, eikä yhteyshenkilöä ole kunnasta, joka ei ole jäsen.",
    sv="Varje medlem har en kontaktperson, och ingen kontaktperson är från en kommun som inte är medlem.",
    en="Every member has a contact person, and no contact person is from a municipality that is not a member.",
)
HOLD_OWN = Text(
    fi="Jokaisella sopimusosapuolella on ainakin yksi oma tehtävä.",
    sv="Varje avtalspart har minst en egen uppgift.",
    en="Every party has at least one duty of its own.",
)
OWN_DUTY = Text(
    fi="Viimeinen kohta on Pohjoisen eKirjaston ajatus ”meidän eKirjasto”: jokaisella sopimusosapuolella on omat "
    "selkeät vastuualueensa. Myös jokaiselle jäsenelle annettu tehtävä, kuten markkinointi, täyttää sen.",
    sv="Den sista punkten är tanken bakom Pohjoisen eKirjasto, ”vårt e-bibliotek”: varje avtalspart har sina egna "
    "tydliga ansvarsområden. Också en uppgift som har getts till varje medlem, till exempel marknadsföring, "
    "uppfyller den.",
    en="The last point is the Northern eLibrary's idea of “our eLibrary”: every party has its own clear areas of "
    "responsibility. A duty given to every member, such as marketing, satisfies it too.",
)
BODIES = Text(
    fi="Yhteistyöelimet ja ryhmät",
    sv="Samarbetsorganen och grupperna",
    en="Bodies and groups",
)
BODIES_1 = Text(
    fi="Jäsenet päättävät ja valmistelevat asioita elimissä ja ryhmissä. Pohjoisen eKirjastossa ne muodostavat "
    "ketjun: esimiespäivät, koordinoivat kaupungit, vastuuhenkilöt ja asiantuntijaryhmät.",
    sv="Medlemmarna beslutar och bereder ärenden i organ och grupper. I Pohjoisen eKirjasto bildar de en kedja: "
    "chefsdagarna, de samordnande städerna, ansvarspersonerna och sakkunniggrupperna.",
    en="The members decide and prepare matters in bodies and groups. In the Northern eLibrary these form a chain: "
    "the supervisors' days, the lead cities, the responsible persons and the expert groups.",
)
BODY = Text(
    fi="Elin tai ryhmä",
    sv="Organ eller grupp",
    en="Body or group",
)
SEATS_1 = Text(
    fi="Ryhmälle voidaan antaa paikkasääntö, joka kertoo, kenellä siinä on oltava edustaja.",
    sv="En grupp kan ha en regel för platser, som anger vem som ska vara företrädd i den.",
    en="A group may have a seat rule, which says who must be represented in it.",
)
SEAT_RULE = Text(
    fi="Paikkasääntö",
    sv="Regel för platser",
    en="Seat rule",
)
SUPPORT = Text(
    fi="Vastuun jakaminen edellyttää tukea. Uuden jäsenen henkilöstö koulutetaan, tiedotus on säännöllistä, ja "
    "markkinoinnin suunnitelma ja aineistot ovat yhteisiä. Missä tiedostossa tehtävät ovat ja miten ne "
    "kirjoitetaan, kerrotaan luvussa {files}.",
    sv="Att dela ansvar förutsätter stöd. En ny medlems personal utbildas, informationen är regelbunden, och planen "
    "och materialet för marknadsföringen är gemensamma. I vilken fil uppgifterna finns och hur de skrivs framgår av "
    "kapitlet {files}.",
    en="Sharing responsibility takes support. A new member's staff are trained, information is regular, and the "
    "marketing plan and materials are shared. The chapter {files} says which file holds the duties, and how they are "
    "written.",
)
