## De afspraken

agreement-ours = Onze afspraken
agreement-recorded = Vastgelegd op { $day } door { $name }.
agreement-version = Versie { $version }, vanaf { $day }
agreement-version-coming = Versie { $version }, vanaf { $day } (komt nog)
agreement-first = Versie { $version } is de eerste: ze geldt ook voor alle dagen vóór { $day }. Elke afrekening houdt de versie die gold toen ze werd geboekt.
agreement-taken-back = Ingetrokken. De afspraken blijven zoals ze zijn.
agreement-not-taken-back = Alleen de nieuwste versie is in te trekken, en alleen vóór de dag waarop ze ingaat. Er is niets veranderd.
agreement-since = Van kracht sinds { $day }.
agreement-propose = Een verandering voorstellen
agreement-rules = De regels
agreement-the-weights = De gewichten
agreement-weights-unused = (niet gebruikt door de regels die nu gelden)
agreement-history = Geschiedenis
agreement-one-version = Er is tot nu toe één versie.
agreement-take-back = Intrekken
agreement-example = Een rekenvoorbeeld
agreement-example-sample = Met voorbeeldgeld, niet dat van jullie: drie leden, elk met één betaalde factuur.
agreement-decision = Het besluit
agreement-no-decision = Er is geen link naar een besluit.

## De regels in woorden

agreement-rule-pool = { $rate }% van elke betaalde factuur gaat in de kas.
agreement-rule-foundation = { $rate }% van wat er binnenkwam gaat naar het fundament.
agreement-rule-foundation-named = { $rate }% van wat er binnenkwam gaat naar { $foundation }.
agreement-rule-core = Daarna komen de afgesproken kernkosten.
agreement-rule-equal = De rest wordt verdeeld, voor iedereen hetzelfde.
agreement-rule-proportional = De rest wordt verdeeld naar wat elk lid inbracht.
agreement-rule-mixed = De rest wordt verdeeld: { $equal }% voor iedereen hetzelfde, { $rest }% naar wat elk lid inbracht.
agreement-rule-weights = De rest wordt verdeeld naar gewicht, met bij elk gewicht een reden.
agreement-rule-unspent-carried = Wat niemand gaf, of terugkomt uit een pot, gaat in de volgende afrekening.
agreement-rule-unspent-giver = Wat een lid niet gaf, of uit een pot terugkrijgt, blijft bij dat lid voor de volgende ronde.
agreement-rule-cancelled-carried = Onbetaald geld van een geschrapte pot gaat in de volgende afrekening.
agreement-rule-cancelled-foundation = Onbetaald geld van een geschrapte pot gaat naar het fundament.
agreement-rule-cancelled-givers = Onbetaald geld van een geschrapte pot gaat terug naar wie het gaf.
agreement-rule-whole = Ieder krijgt een rond bedrag; wat dan overblijft gaat in de volgende afrekening.
agreement-rule-cover = Als de afgesproken kosten niet te betalen zijn, mag het fundament ze dekken.
agreement-rule-cover-named = Als de afgesproken kosten niet te betalen zijn, mag { $foundation } ze dekken.
agreement-foundation = Fundament

## Het rekenvoorbeeld

agreement-sum-taken = −{ $amount }
agreement-came-in = Binnengekomen
agreement-sum-share = { $rate }% daarvan
agreement-core = Kernkosten
agreement-sum-bill = één afgesproken rekening
agreement-missing = Tekort
agreement-to-share = Van ons om te verdelen
agreement-example-invoice = betaalde factuur: { $amount }
agreement-member = Lid
agreement-into-pool = In de kas
agreement-to-give = Te geven
agreement-example-same-weight = Getoond met voor ieder hetzelfde gewicht.
agreement-example-carried = { $amount } is niet gelijk te verdelen en gaat in de volgende afrekening.
agreement-example-members = Wat elk van de drie zou krijgen

## Een verandering

agreement-saved = Opgeslagen. Het gaat in op { $day }.
agreement-before-newest = De nieuwste versie gaat in op { $day }. Kies die dag of een latere.
agreement-nothing-new = Niets is anders dan in versie { $version }, dus er is niets op te slaan.
agreement-change = Onze afspraken veranderen
agreement-pool = Van elke betaalde factuur
agreement-pool-hint = Gaat in de kas
agreement-share = Daarvan voor het fundament
agreement-share-hint = Het fonds voor de lange termijn
agreement-called = Hoe jullie het fundament noemen
agreement-called-hint = Reserve, Meentfonds; leeg voor Fundament
agreement-sharing = Hoe wordt de rest verdeeld?
agreement-sharing-equal = Voor iedereen hetzelfde
agreement-sharing-proportional = Naar wat ieder inbracht
agreement-sharing-mixed = Een deel gelijk, de rest naar wat ieder inbracht
agreement-sharing-weights = Naar gewichten die de facilitator geeft, met redenen
agreement-equal-part = Het deel dat gelijk wordt verdeeld
agreement-equal-part-hint = Alleen bij de derde manier
agreement-unit = Ronde bedragen?
agreement-unit-exact = Op de cent precies
agreement-unit-whole = Alleen hele bedragen
agreement-unspent = Waar gaat geld heen dat niemand gaf, of dat uit een pot terugkomt?
agreement-next-statement = In de volgende afrekening
agreement-unspent-giver = Het blijft bij wie het had
agreement-cancelled = Waar gaat het geld van een geschrapte pot heen?
agreement-cancelled-foundation = Naar het fundament
agreement-cancelled-givers = Terug naar wie het gaf
agreement-cover = Het fundament mag een tekort bij de kernkosten dekken
agreement-cover-hint = Een facilitator doet dat, als zichtbare boeking
agreement-from = Gaat in op
agreement-decision-link = Link naar het besluit
agreement-change-lead = Het geldt vanaf die dag. Wat geboekt is, blijft onder de regels van toen.
agreement-effect-show = Het gevolg tonen
agreement-effect-again = Het gevolg opnieuw tonen
agreement-effect = Wat het doet
agreement-unseen = <strong>Er is nog niets opgeslagen.</strong> Bekijk eerst het gevolg, en laat het dan ingaan.
agreement-no-rule = Er verandert geen regel.
agreement-until-now = Tot nu toe
agreement-from-then = Vanaf die dag
agreement-effect-members = Wat elk lid zou hebben gekregen
agreement-in-force = Laten ingaan
agreement-what-where = Wat waarheen gaat
agreement-fourth-way = Voor de vierde manier: <weights>de gewichten</weights>.
agreement-when = Vanaf wanneer, en waar besloten
agreement-not-saved = Er is nog niets opgeslagen: je ziet eerst wat het met de laatste afrekening zou hebben gedaan.
agreement-day-wrong = Kies een dag, zoals 2026-12-01.
agreement-the-name = De naam
agreement-link-wrong = Dit is geen webadres. Het begint met https://.
agreement-choose-each = Kies er van elk één.
agreement-choose-sharing = Kies hoe er verdeeld wordt.
agreement-rate-range = Een deel ligt tussen 0 en 100 procent.
agreement-rate-decimals = Twee decimalen is genoeg: 12,5 of 12,25.
agreement-rate-wrong = Typ een percentage, zoals 20 of 12,5.

## Wat een verandering met de laatste afrekening zou hebben gedaan

agreement-effect-none = Er is nog geen afrekening, dus dit is wat het met voorbeeldgeld doet.
agreement-effect-below = Met deze regels had de laatste afrekening moeten wachten: wat er binnenkwam zou onder nul zijn. Dit is wat ze met voorbeeldgeld doen.
agreement-effect-impossible = De laatste afrekening is met deze regels niet uit te rekenen. Dit is wat ze met voorbeeldgeld doen.
agreement-effect-same = De sommen van { $statement } zouden hetzelfde zijn geweest: { $amount } om te verdelen.
agreement-effect-short = Had dit voor { $statement } gegolden, dan was er { $missing } tekort voor de afgesproken kosten, en niets om te verdelen in plaats van { $before }.
agreement-effect-parts = Had dit voor { $statement } gegolden, dan was er ook { $amount } om te verdelen, in andere delen.
agreement-effect-other = Had dit voor { $statement } gegolden, dan was er { $after } om te verdelen in plaats van { $before }.
agreement-carried = Meegenomen van eerder
agreement-effect-each = { $count ->
    [one] Elk van { $count }
   *[other] Elk van de { $count }
}
agreement-effect-smallest = Het kleinste deel
agreement-effect-largest = Het grootste deel
agreement-effect-carried = Meegenomen, niet te verdelen
agreement-effect-on = Het gevolg voor { $statement }
agreement-effect-of-sum = Van de som
agreement-effect-was = Zoals het was
agreement-effect-members-caption = Wat ieder zou hebben gekregen
agreement-effect-got = Kreeg
agreement-effect-with = Met de verandering
agreement-effect-difference = Verschil
agreement-effect-more = +{ $amount }
agreement-effect-none-differs = hetzelfde
agreement-effect-note-rate = Wat er binnenkwam is opnieuw uitgerekend voor elke factuur met het percentage van de afspraken. Facturen en leden met een eigen percentage houden dat.
agreement-effect-note-no-round = Die afrekening is geboekt zonder ronde; de delen zijn wat wie nu actief is zou hebben gekregen.
agreement-effect-note-weights = Nog niet iedereen heeft een gewicht, dus dit is getoond met voor ieder hetzelfde gewicht.
agreement-effect-note-posted = Aan wat geboekt is verandert niets: die afrekening houdt haar regels.

## Gewichten

agreement-weights-saved = Opgeslagen. Ze gelden voor de volgende ronde.
agreement-weights-without = Er is geen gewicht voor { $names }. Er is niets opgeslagen; wat je typte is bewaard.
agreement-weights-somebody-left = Terwijl je typte is er iemand vertrokken. Er is niets opgeslagen; de rest van wat je typte is bewaard.
agreement-weights-nothing-new = Dit zijn de gewichten die al gelden, dus er is niets op te slaan.
agreement-weights-sent-before = Dit formulier is al eerder gestuurd met andere waarden. Er is niets meer gedaan; stuur het opnieuw.
agreement-weights-the-reason = De reden
agreement-weights-no-reason = { $name }: geef een reden, of bovenaan één voor allemaal.
agreement-weights-reason-of = { $name }: de reden
agreement-weights-not-whole = { $name }: schrijf een heel getal, zoals 2; 0 telt ook.
agreement-weights-range = { $name }: een gewicht is van 0 tot 1.000.000.
agreement-weights = Gewichten
agreement-weights-weight-label = Gewicht van { $name }
agreement-weights-reason-label = Reden voor { $name }
agreement-weights-for-all = Eén reden voor allemaal
agreement-weights-for-all-hint = Telt voor iedereen die hieronder geen eigen reden heeft
agreement-weights-lead = Met gewichten wordt wat van ons om te verdelen is, verdeeld in de verhouding van deze getallen: wie 2 heeft, krijgt twee keer zoveel als wie 1 heeft. Onze afspraken verdelen zo.
agreement-weights-lead-unused = Met gewichten wordt wat van ons om te verdelen is, verdeeld in de verhouding van deze getallen: wie 2 heeft, krijgt twee keer zoveel als wie 1 heeft. Onze afspraken verdelen nu niet zo.
agreement-weights-nobody = Nog niemand heeft een gewicht.
agreement-weights-lacking = Zonder gewicht: { $names }. Een ronde naar gewicht kan open als iedereen er een heeft.
agreement-weights-zero = Alle gewichten zijn nul: dan krijgt iedereen hetzelfde.
agreement-weights-sum = Samen { $sum }: wie gewicht 1 heeft, krijgt één deel van de { $sum }.
agreement-weights-none-yet = nog geen
agreement-weights-hold = De gewichten die gelden
agreement-weights-set = { $day } om { $time }, door { $name }
agreement-weight = Gewicht
agreement-reason = Reden
agreement-weights-next = Ze gelden vanaf de volgende ronde. Een ronde die open is, houdt de gewichten waarmee ze werd geopend.
agreement-weights-save = De gewichten opslaan
agreement-weights-import = Een CSV-bestand importeren
