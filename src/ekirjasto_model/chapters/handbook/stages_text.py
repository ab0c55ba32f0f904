"""The words about the stages of a joining case."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

STAGES = Text(fi="Vaiheet", sv="Skedena", en="The stages")
STAGES_1 = Text(
    fi="Liittymisasian vaihetta ei kirjoiteta mihinkään. Tiedostoon kirjataan tapahtumat: mitä tapahtui, minä päivänä, "
    "kuka toimi, asianumero ja linkki asiakirjaan. Vaihe päätellään niistä kullekin päivälle.",
    sv="Skedet i ett anslutningsärende skrivs inte ned någonstans. I filen antecknas händelserna: vad som hände, "
    "vilken dag, vem som handlade, ärendenumret och en länk till dokumentet. Av dem framgår i vilket skede ärendet är "
    "en viss dag.",
    en="The stage of a joining case is written nowhere. Its events are recorded: what happened, on which day, who "
    "acted, the case number and a link to the document. From these follows the stage on any day.",
)
STAGE = Text(fi="Vaihe", sv="Skede", en="Stage")
MEANING = Text(fi="Mitä se tarkoittaa", sv="Vad det betyder", en="What it means")
EVENTS = Text(fi="Tapahtuma, joka vie siihen", sv="Händelse som leder dit", en="Event that leads to it")
ALWAYS = Text(fi="Tarvitaanko aina", sv="Behövs alltid", en="Always needed")
ALWAYS_NEEDED = Text(fi="aina", sv="alltid", en="always")
NOT_ALWAYS = Text(fi="voi jäädä väliin", sv="kan utebli", en="may be passed over")
ENDS = Text(fi="päättää asian", sv="avslutar ärendet", en="ends the case")
NONE = "–"
STAGES_2 = Text(
    fi="Vaihe on saavutettu, kun sen oma ehto täyttyy ja kaikki sitä edeltävät vaiheet, jotka tarvitaan aina, on "
    "saavutettu. Jäsenten hyväksyntä ei siis vie asiaa eteenpäin, ennen kuin kunta on hakenut jäsenyyttä. Uuden "
    "tapahtuman kirjaaminen ei koskaan vie asiaa taaksepäin.",
    sv="Ett skede är nått när dess eget villkor är uppfyllt och alla tidigare skeden som alltid behövs är nådda. "
    "Medlemmarnas godkännande för alltså inte ärendet framåt förrän kommunen har ansökt om medlemskap. Att en ny "
    "händelse antecknas för aldrig ärendet bakåt.",
    en="A stage is reached when its own condition holds and all stages before it that are always needed have been "
    "reached. So the members' approval does not move the case on until the municipality has applied. Recording another "
    "event never takes a case back.",
)
BRANCHES_1 = Text(
    fi=(
        "Asia voi päättyä myös ilman jäsenyyttä: se hylätään, kunta peruuttaa hakemuksensa tai asia raukeaa. Asian "
        "päättyminen on silloin aina kirjattava; ohjelma ei päättele sitä. Yhden jäsenen kieltävä päätös ei vielä "
        "päätä asiaa, jos riittävä hyväksyntä voidaan saada muilta."
    ),
    sv="Ärendet kan också avslutas utan medlemskap: det avslås, kommunen återkallar sin ansökan eller ärendet "
    "förfaller. Det antecknas alltid som en händelse och härleds inte. En enskild medlems nekande beslut avslutar inte "
    "ärendet om ett tillräckligt godkännande kan fås av de andra.",
    en="A case may also end without membership: it is refused, the municipality withdraws its application, or the "
    "case lapses. That is always recorded as an event and never inferred. One member's refusal does not end the case "
    "if the others can still give the approval that is needed.",
)
DONE = Text(
    fi="Esimerkissä kunta {name} on liittynyt. Sen asia eteni näin:",
    sv="I exemplet har kommunen {name} anslutit sig. Dess ärende framskred så här:",
    en="In the example the municipality of {name} has joined. Its case went like this:",
)
DONE_CAPTION = Text(
    fi="Milloin kunta {name} saavutti kunkin vaiheen",
    sv="När kommunen {name} nådde varje skede",
    en="When the municipality of {name} reached each stage",
)
REACHED = Text(fi="Saavutettu", sv="Nått", en="Reached")
UNDER_WAY = Text(
    fi="Kunta {name} on vasta liittymässä. Sen asia on {day} vaiheessa ”{stage}”. Seuraavasta vaiheesta, jota ei voi "
    "jättää väliin (”{following}”), puuttuu:",
    sv="Kommunen {name} är på väg att ansluta sig. Dess ärende är {day} i skedet ”{stage}”. För nästa skede som inte "
    "kan utebli (”{following}”) saknas:",
    en="The municipality of {name} is still in the process of joining. On {day} its case is at the stage “{stage}”. "
    "For the next stage that cannot be passed over (“{following}”) it lacks:",
)
MISSING_DECISION = Text(fi="{event}: {decision_kind}", sv="{event}: {decision_kind}", en="{event}: {decision_kind}")
