"""The words that tell what a year's shares are based on."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

HEADING = Text(fi="Mihin luvut perustuvat", sv="Vad talen grundar sig på", en="What the figures are based on")
ITEM = Text(
    fi="Erä {number}, {total}: {name}", sv="Post {number}, {total}: {name}", en="Item {number}, {total}: {name}"
)
MODIFIED_SUM = Text(
    fi="Kaava jakaa summan {sum}; muutosten jälkeen osuudet ovat yhteensä {whole}.",
    sv="Formeln fördelar summan {sum}; efter ändringarna är andelarna sammanlagt {whole}.",
    en="The formula shares the sum of {sum}; after the modifiers the shares are {whole} in all.",
)
FORMULA = Text(
    fi="Kaava {title}: {calculation}.", sv="Formeln {title}: {calculation}.", en="Formula {title}: {calculation}."
)
WITHIN = Text(fi="Kaavan osat: {titles}.", sv="Formelns delar: {titles}.", en="The parts of the formula: {titles}.")
PRICE = Text(fi="Hinta: {price}.", sv="Pris: {price}.", en="Price: {price}.")
DRIVER = Text(fi="Jakoperuste: {drivers}.", sv="Fördelningsgrund: {drivers}.", en="Driver: {drivers}.")
SEVERAL_DRIVERS = Text(fi="Jakoperusteet: {drivers}.", sv="Fördelningsgrunder: {drivers}.", en="Drivers: {drivers}.")
FOR_MODIFIERS = Text(
    fi="Muutoksissa käytetään lukua: {drivers}.",
    sv="I ändringarna används talet: {drivers}.",
    en="The modifiers use the figure: {drivers}.",
)
MEAN = Text(
    fi="Luku on näiden päivien keskiarvo: {days}.",
    sv="Talet är medeltalet för dessa dagar: {days}.",
    en="The figure is the mean of these days: {days}.",
)
MODIFIERS = Text(
    fi="Muutokset siinä järjestyksessä, jossa ne tehdään:",
    sv="Ändringarna i den ordning de görs:",
    en="The modifiers, in the order in which they are applied:",
)
RATED = Text(
    fi="Hinta muutoksineen pyöristetään ensin (desimaaleja {decimals}), ja vasta sitten se kerrotaan luvulla.",
    sv="Priset med sina ändringar avrundas först (antal decimaler {decimals}), och först därefter multipliceras det "
    "med talet.",
    en="The price with its modifiers is rounded first (decimals: {decimals}), and only then multiplied by the figure.",
)
RATED_ALIKE = Text(
    fi="Hinta muutoksineen pyöristetään ensin (desimaaleja {decimals}); se on {price}.",
    sv="Priset med sina ändringar avrundas först (antal decimaler {decimals}); det är {price}.",
    en="The price with its modifiers is rounded first (decimals: {decimals}); it is {price}.",
)
MODIFIER = Text(fi="{title}: {calculation}.", sv="{title}: {calculation}.", en="{title}: {calculation}.")
FOR_SOME = Text(fi="{members}: {said}", sv="{members}: {said}", en="{members}: {said}")
ROUNDED = Text(
    fi="Jokainen maksuosuus on pyöristetty senttiin ({method}); erän summa on osuuksien summa.",
    sv="Varje betalningsandel är avrundad till hela cent ({method}); postens summa är summan av andelarna.",
    en="Each share is rounded to the cent ({method}); the item's total is the sum of the shares.",
)
SPLIT = Text(
    fi="Senttien jakotapa: {method}.",
    sv="Sättet att fördela centen: {method}.",
    en="How the cents are shared out: {method}.",
)
CENTS = Text(
    fi="Pyöristyksestä jäi yli senttejä: {count}. Lisäsentti tuli näille jäsenille: {members}.",
    sv="Cent som blev över vid avrundningen: {count}. En cent föll på: {members}.",
    en="Cents left over from the rounding: {count}. One cent each fell to: {members}.",
)
MANY_CENTS = Text(
    fi="Pyöristyksestä jäi yli senttejä: {count}. Ne tulivat näille jäsenille: {members}.",
    sv="Cent som blev över vid avrundningen: {count}. De föll på: {members}.",
    en="Cents left over from the rounding: {count}. They fell to: {members}.",
)
GOT = Text(fi="{name} ({count})", sv="{name} ({count})", en="{name} ({count})")
APART = Text(
    fi="Pyöristyksestä jäi yli {amount}, joka pidetään erillään eikä sisälly osuuksiin.",
    sv="Vid avrundningen blev {amount} över; det hålls för sig och ingår inte i andelarna.",
    en="The rounding left {amount} over; it is kept apart and is no part of the shares.",
)
FIGURES = Text(
    fi="{driver} {day}. Lähde: {source}.",
    sv="{driver} {day}. Källa: {source}.",
    en="{driver} on {day}. Source: {source}.",
)
FOR_MEMBERS = Text(fi="Jäsenet: {members}.", sv="Medlemmarna: {members}.", en="Members: {members}.")
ASSUMED = Text(
    fi="Päivä tai luku on merkitty tiedostoihin oletukseksi.",
    sv="Dagen eller talet är antecknat som ett antagande i filerna.",
    en="The day or the figure is marked as assumed in the files.",
)
EXPLAIN = Text(
    fi="Miten yhden jäsenen osuuteen on tultu, kerrotaan vaihe vaiheelta valinnalla {option}.",
    sv="Hur en enskild medlems andel har räknats ut visas steg för steg med alternativet {option}.",
    en="How the share of one member came about is told step by step with the option {option}.",
)
