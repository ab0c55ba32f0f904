"""The 59 municipalities of the Northern eLibrary and their inhabitants on 31.12.2020.

Source: Statistics Finland, population structure, CC BY 4.0.
"""

from __future__ import annotations

INHABITANTS: dict[str, int] = {
    "009": 2_517,  # Alavieska
    "047": 1_808,  # Enontekiö
    "069": 6_896,  # Haapajärvi
    "071": 6_667,  # Haapavesi
    "072": 949,  # Hailuoto
    "105": 2_199,  # Hyrynsalmi
    "139": 9_848,  # Ii
    "148": 6_862,  # Inari
    "205": 36_567,  # Kajaani
    "208": 12_400,  # Kalajoki
    "240": 20_437,  # Kemi
    "241": 7_984,  # Keminmaa
    "244": 18_796,  # Kempele
    "261": 6_436,  # Kittilä
    "273": 3_925,  # Kolari
    "290": 8_042,  # Kuhmo
    "305": 15_213,  # Kuusamo
    "317": 2_538,  # Kärsämäki
    "320": 7_191,  # Kemijärvi
    "425": 10_238,  # Liminka
    "436": 2_036,  # Lumijoki
    "483": 1_078,  # Merijärvi
    "494": 8_903,  # Muhos
    "498": 2_297,  # Muonio
    "535": 10_500,  # Nivala
    "563": 7_155,  # Oulainen
    "564": 207_327,  # Oulu
    "578": 3_235,  # Paltamo
    "583": 931,  # Pelkosenniemi
    "614": 3_117,  # Posio
    "615": 7_779,  # Pudasjärvi
    "620": 2_491,  # Puolanka
    "625": 3_051,  # Pyhäjoki
    "626": 5_033,  # Pyhäjärvi
    "630": 1_593,  # Pyhäntä
    "678": 24_353,  # Raahe
    "683": 3_712,  # Ranua
    "691": 2_710,  # Reisjärvi
    "697": 1_235,  # Ristijärvi
    "698": 63_528,  # Rovaniemi
    "732": 3_407,  # Salla
    "742": 1_009,  # Savukoski
    "746": 4_834,  # Sievi
    "748": 5_034,  # Siikajoki
    "751": 2_950,  # Simo
    "758": 8_266,  # Sodankylä
    "765": 10_301,  # Sotkamo
    "777": 7_594,  # Suomussalmi
    "785": 2_737,  # Vaala
    "791": 5_203,  # Siikalatva
    "832": 3_916,  # Taivalkoski
    "845": 2_925,  # Tervola
    "851": 21_467,  # Tornio
    "854": 3_304,  # Pello
    "859": 6_603,  # Tyrnävä
    "889": 2_619,  # Utajärvi
    "890": 1_219,  # Utsjoki
    "976": 3_890,  # Ylitornio
    "977": 15_304,  # Ylivieska
}
