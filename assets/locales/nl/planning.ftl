# Een ronde plannen en veranderen: het formulier om er een te openen, wie meedoet, meer tijd, intrekken, een volle pot vroeg afrekenen, en wat andere regels gefinancierd hadden.

planning-rounds = Rondes
planning-amount = Bedrag
planning-why = Waarom?
planning-together = Samen
planning-sent-before = Dit formulier is al eerder met andere waarden verstuurd. Verder is er niets veranderd.
planning-nothing-changed = Er is niets veranderd.

## Een ronde openen

planning-new-title = Een ronde openen
planning-new-heading = De { $round } openen
planning-new-lead = Er wordt niets verstuurd tot je op de laatste knop drukt. Leden zien precies wat het voorbeeld zegt.
planning-new-opens = De { $round } opent op { $day } om { $time }.
planning-new-is-open = De { $round } is open tot { $day } om { $time }.
planning-closed = { $month } is gesloten. { $amount } wordt meegenomen.
planning-closed-missing = { $month } is gesloten. { $amount } ontbreekt voor de afgesproken kosten en gaat in de volgende afrekening.
planning-in-the-way = Eén ronde tegelijk
planning-to-round = Naar de { $round }
planning-show-sum = De som tonen
planning-open = De ronde openen
planning-close-instead = Of de maand zonder ronde sluiten
planning-close-does = De afrekening wordt geboekt, niemand krijgt een deel, en wat er te verdelen is wordt meegenomen.
planning-close = De maand sluiten

## Welk geld

planning-money = Welk geld?
planning-money-month = Facturen betaald tot eind { $month }
planning-money-today = Alles wat tot vandaag betaald is
planning-money-day = Alles wat tot een andere dag betaald is
planning-money-income = { $count ->
    [one] { $count } factuur, { $sum }; { $amount } daarvan komt binnen
   *[other] { $count } facturen, { $sum }; { $amount } daarvan komt binnen
}
planning-money-none = Geen nieuwe factuur
planning-money-no-statement = Er kan nog geen afrekening voor zijn
planning-money-needed = Kies welk geld verdeeld wordt
planning-last-day = De laatste betaaldag die telt
planning-last-day-needed = Kies de laatste dag die telt
planning-on-the-way = { $count ->
    [one] <strong>{ $word } factuur is nog niet betaald</strong> ({ $amount }). Ze telt zodra ze betaald is. <see>Bekijken</see>
   *[other] <strong>{ $word } facturen zijn nog niet betaald</strong> ({ $amount }). Ze tellen zodra ze betaald zijn. <see>Bekijken</see>
}

## Wie deelt

planning-who = Wie deelt?
planning-who-equal-all = Alle { $count } leden, elk evenveel
planning-who-equal-hands = De { $count } die meedoen, elk evenveel
planning-who-proportional = Naar wat elk lid inlegde
planning-who-range = Van { $from } tot { $to }
planning-who-mixed = { $rate }% gelijk, de rest naar wat ieder inlegde
planning-who-agreed = Zoals afgesproken
planning-who-weights = Naar de gegeven gewichten
planning-who-reasons = Elk met een reden
planning-who-no-weight = Nog niemand heeft een gewicht
planning-who-needed = Kies wie deelt
planning-weights = <weights>De gewichten</weights> zijn die van het moment waarop de ronde opent.
planning-hands-all = Alle actieve leden doen mee.
planning-hands-nobody = Je vroeg wie meedoet, en nog niemand heeft een hand opgestoken.
planning-hands-those = Wie een hand opstak doet mee.
planning-hands-silent = { $count ->
    [one] Wie een hand opstak doet mee. Eén lid heeft nog niet geantwoord en mag dat tot { $day } om { $time }: dan kun je de ronde openen.
   *[other] Wie een hand opstak doet mee. { $count } leden hebben nog niet geantwoord en mogen dat tot { $day } om { $time }: dan kun je de ronde openen.
}
planning-hands-see = De handen bekijken
planning-hands-ask-first = Eerst vragen wie meedoet

## Wanneer

planning-when = Wanneer?
planning-opens = Opent
planning-opens-after = Om 09:00; meteen als dat al voorbij is
planning-closes = Sluit
planning-closes-after = Om 18:00, tijd in { $city }
planning-closes-needed = Kies de dag waarop de ronde sluit
planning-invoices-by = Verantwoordelijken sturen facturen voor

## Huisregels, in het formulier

planning-rules = Huisregels
planning-like = Met wiens regels beginnen
planning-like-last = Zoals de vorige keer
planning-like-round = Zoals in de { $round }
planning-like-usual = De gewone regels
planning-final = Een opgeslagen verdeling staat vast
planning-final-hint = Anders kan ze tot de sluiting veranderen
planning-sealed = Verzegeld tot de sluiting
planning-sealed-hint = Tot dan ziet niemand wat anderen gaven; een pot kan meer krijgen dan hij vraagt, en dat gaat terug
planning-names = Leden zien wie wat gaf
planning-names-hint = Anders zien ze hoeveel er gaven. Het publiek ziet alleen totalen
planning-own = Leden mogen aan hun eigen potten geven
planning-cap = Het meeste dat één lid aan één pot mag geven
planning-cap-hint = Leeg laten voor geen grens
planning-step = Eén druk op + of − is
planning-step-hint = Leeg laten: ongeveer een veertigste van wat ieder mag geven
planning-more-than-zero = Schrijf meer dan nul, of laat het leeg
planning-below = Een pot die zijn minimum niet haalt
planning-below-return = Het geld gaat terug
planning-below-return-hint = De gewone regel
planning-below-ask = Wie verantwoordelijk is wordt gevraagd of wat er is helpt
planning-below-ask-hint = Er zijn een paar dagen om te antwoorden; geen antwoord is nee
planning-below-facilitator = De facilitator beslist
planning-below-facilitator-hint = Met een reden die iedereen kan lezen
planning-below-needed = Kies wat er met een pot onder zijn minimum gebeurt
planning-answer-days = Dagen om te antwoorden
planning-answer-days-hint = Vanaf de sluiting; alleen als het gevraagd wordt
planning-answer-days-range = Schrijf 1 tot { $most } dagen
planning-unspent = Geld dat over is
planning-unspent-carried = Het wordt meegenomen
planning-unspent-carried-hint = Het gaat in de volgende afrekening en wordt opnieuw verdeeld
planning-unspent-giver = Het blijft bij de gever
planning-unspent-giver-hint = Het komt bij wat die in de volgende ronde mag geven
planning-unspent-needed = Kies waar geld heen gaat dat over is
planning-name = Naam in adressen
planning-name-hint = Leeg: de maand waarin je haar opent

## Huisregels van een ronde die er is

planning-rule-all = Iedereen die bij het openen actief lid was doet mee.
planning-rule-hands = Wie voor het openen een hand opstak doet mee.
planning-rule-final = Wat je opslaat staat vast: deze ronde neemt elke verdeling één keer aan.
planning-rule-not-final = Je kunt je verdeling veranderen tot de sluiting.
planning-rule-sealed = Verzegeld: tot de sluiting ziet niemand wat anderen gaven. Een pot kan meer krijgen dan hij vraagt; wat te veel is gaat terug naar de gevers.
planning-rule-not-sealed = Iedereen ziet hoe vol elke pot is. Wat niet meer in een pot past komt bij je terug als je opslaat.
planning-rule-cap = Eén lid geeft hooguit { $amount } aan één pot.
planning-rule-no-cap = Er is geen grens aan wat één lid aan één pot geeft.
planning-rule-own = Je mag aan je eigen pot geven.
planning-rule-not-own = Niemand geeft aan een eigen pot.
planning-rule-names = Na de afrekening zien leden wie wat gaf; het publiek ziet alleen totalen.
planning-rule-no-names = Niemand ziet wie wat gaf, alleen hoeveel er gaven.
planning-rule-below-return = Een pot die zijn minimum niet haalt wordt niet gefinancierd; het geld gaat terug.
planning-rule-below-ask = Wie verantwoordelijk is voor een pot onder zijn minimum wordt gevraagd of wat er is helpt, tot { $when }; geen antwoord is nee.
planning-rule-below-facilitator = Een facilitator beslist over een pot onder zijn minimum en zegt waarom.
planning-rule-carried = Geld dat over is wordt meegenomen in de volgende afrekening.
planning-rule-giver = Geld dat over is blijft bij de gever voor de volgende ronde.
planning-rule-invoices = Verantwoordelijken sturen hun facturen voor { $day }.

## Wat leden zullen zien

planning-preview = Wat leden zullen zien
planning-missing = Na het deel van het fundament ontbreekt { $amount } voor de afgesproken kosten.
planning-each-same = { $count ->
    [one] { $count } lid, elk <money>{ $amount }</money>
   *[other] { $count } leden, elk <money>{ $amount }</money>
}
planning-each-between = { $count ->
    [one] { $count } lid <money>{ $from } tot { $to }</money>
   *[other] { $count } leden <money>{ $from } tot { $to }</money>
}
planning-rest-no-weights = Alle gewichten zijn nul, dus iedereen krijgt hetzelfde.
planning-rest-nothing-in = Niemand legde deze keer iets in, dus iedereen krijgt hetzelfde.
planning-rest-product = { $count } × { $each } is { $amount }.
planning-rest-carried = De laatste { $amount } is niet gelijk te verdelen en wordt meegenomen.
planning-rest-brought = Ze brengen { $amount } van eerder mee.
planning-not-agreed = Nog niet afgesproken en niet genomen: { $names } ({ $amount }).
planning-opens-today = { $count ->
    [one] Opent vandaag en mailt { $count } persoon.
   *[other] Opent vandaag en mailt { $count } mensen.
}
planning-opens-later = { $count ->
    [one] Opent op { $day } om 09:00 en mailt dan { $count } persoon.
   *[other] Opent op { $day } om 09:00 en mailt dan { $count } mensen.
}
planning-each-gets = Wat elk lid krijgt
planning-member = Lid
planning-put-in = Ingelegd
planning-gets = Krijgt
planning-brings = Brengt mee

## De som van een afrekening

planning-sum-caption = Van wat binnenkwam tot wat verdeeld wordt
planning-sum-step = Stap
planning-sum-came-in = Binnengekomen
planning-sum-invoices = { $count ->
    [one] { $count } factuur betaald tot { $day }
   *[other] { $count } facturen betaald tot { $day }
}
planning-sum-foundation = Fundament
planning-sum-of-pool = { $rate }% van de kas
planning-sum-core = Kernkosten
planning-sum-no-bills = geen
planning-sum-no-bills-before = geen, en wat eerder ontbrak
planning-sum-bills = { $count ->
    [one] { $word } rekening
   *[other] { $word } rekeningen
}
planning-sum-bills-before = { $count ->
    [one] { $word } rekening, en wat eerder ontbrak
   *[other] { $word } rekeningen, en wat eerder ontbrak
}
planning-sum-carried = Meegenomen
planning-sum-carried-from = Meegenomen uit { $month }
planning-sum-missing = Ontbreekt
planning-sum-to-share = Te verdelen
planning-example = Een voorbeeld, met verzonnen geld
planning-example-caption = Een voorbeeld met verzonnen geld
planning-example-invoices = facturen betaald vorige maand
planning-example-core = de huur en de boekhouding

## Waarom ze niet geopend is, naast het veld

planning-refused-alone = { $sentence }.
planning-refused-statement-changed = De som is veranderd sinds je ernaar keek. Er is niets gedaan; bekijk haar opnieuw
planning-refused-name = Schrijf een maand zoals 2026-11, of 2026-11-2 voor een tweede ronde daarin
planning-refused-name-taken = { $name } is bezet; laat de naam leeg voor de eerstvolgende vrije
planning-refused-nobody = Er is nog geen actief lid; nodig eerst mensen uit
planning-refused-no-weight = { $name } heeft nog geen gewicht; geef eerst iedereen er een op de pagina van de gewichten
planning-refused-weight = Het gewicht van lid { $member } is onder nul
planning-refused-opens = Kies vandaag, { $today }, of een latere dag
planning-refused-closes = De sluitingsdag moet na de openingsdag liggen, { $day }
planning-refused-no-hands = Niemand heeft een hand opgestoken. Wacht op een hand, of vraag niet langer: dan doen alle actieve leden mee
planning-refused-hands-open = { $count ->
    [one] Eén lid heeft nog niet geantwoord, en de tijd die je gaf is niet om. Wacht erop, of vraag niet langer
   *[other] { $count } leden hebben nog niet geantwoord, en de tijd die je gaf is niet om. Wacht erop, of vraag niet langer
}
planning-refused-invoices = Kies de sluitingsdag, { $day }, of een latere dag
planning-refused-missing = { $amount } ontbreekt voor de afgesproken kosten. Sluit de maand in plaats daarvan zonder ronde
planning-refused-too-little = { $amount } is te weinig voor elk één eenheid
planning-refused-nothing = Er is nog niets te verdelen
planning-refused-each-changed = Wat elk lid krijgt is niet wat je bekeek. Er is niets verstuurd. Bekijk het opnieuw en open dan de ronde
planning-refused-sum-changed = De som is veranderd sinds je ernaar keek: nu is er { $amount } te verdelen over { $count }, niet { $was }. Er is niets verstuurd. Bekijk het opnieuw en open dan de ronde
planning-refused-too-large = Deze bedragen zijn te groot voor Brimful
planning-refused-sent-before = Dit formulier is al eerder met andere waarden verstuurd. Verder is er niets gedaan; verstuur het opnieuw
planning-refused-no-agreement = Er is nog geen afspraak; de delen moeten eerst afgesproken zijn
planning-refused-last-day = Kies een dag tot vandaag, { $today }
planning-refused-pool = In de kas ontbreekt { $amount }: creditnota's namen meer terug dan er binnenkwam. De afrekening wacht tot dat over is
planning-running-closed = De { $round } is nog niet afgerekend. Ze is gesloten: reken haar eerst af
planning-running-announced = De { $round } is nog niet afgerekend. Ze is aangekondigd: ze moet eerst openen, sluiten en afgerekend worden
planning-running-open = De { $round } is nog niet afgerekend. Ze is open: ze moet eerst sluiten en afgerekend worden

## Handen: wie meedoet aan de volgende ronde

planning-hands = Wie doet mee?
planning-hands-empty = Op dit moment wordt niemand gevraagd. Een ronde is voor alle actieve leden, tenzij het eerst gevraagd wordt.
planning-all-rounds = Alle rondes
planning-hands-lead = { $name } vraagt wie meedeelt in de volgende ronde. Zeg het voor { $when }; wat er te verdelen is gaat naar wie meedoet.
planning-hands-lead-over = De handen zijn geteld { $when }. De volgende ronde is voor wie meedoet.
planning-hand-up = Je doet mee.
planning-hand-down = Je zei: deze keer niet.
planning-hand-none = Je hebt nog niet geantwoord.
planning-hand-missed = Je hebt niet geantwoord, dus je doet deze keer niet mee.
planning-hand-in = Ik doe mee
planning-hand-out = Deze keer niet
planning-hand-needed = Druk op een van de twee knoppen.
planning-hand-said-up = Je doet mee. Je kunt dat veranderen tot { $until }.
planning-hand-said-down = Je doet deze keer niet mee. Je kunt dat veranderen tot { $until }.
planning-hands-up = { $count ->
    [one] { $word } lid doet mee
   *[other] { $word } leden doen mee
}
planning-hands-down = { $count ->
    [one] { $word } lid doet deze keer niet mee
   *[other] { $word } leden doen deze keer niet mee
}
planning-hands-none = { $count ->
    [one] { $word } lid heeft niet geantwoord
   *[other] { $word } leden hebben niet geantwoord
}
planning-hands-open = De ronde met hen openen
planning-hands-end = Niet langer vragen
planning-hands-end-ask = Niet langer vragen wie meedoet?
planning-hands-end-does = De antwoorden worden opzijgelegd, en de volgende ronde is voor alle actieve leden.
planning-hands-ended = Niemand wordt meer gevraagd: de volgende ronde is voor alle actieve leden.
planning-hands-not-asked = Op dit moment wordt niemand gevraagd; er is niets veranderd.
planning-hands-over = De handen zijn geteld { $when }. Wat je daarvoor zei blijft staan.
planning-hands-asked-already = Het wordt al gevraagd, tot { $until }.
planning-ask = Vragen wie meedoet
planning-ask-mail = Elk actief lid krijgt een mail met twee antwoorden: ‘Ik doe mee’ en ‘Deze keer niet’. Er beweegt geen geld door.
planning-ask-then = Je opent de ronde als de dag voorbij is, of zodra iedereen geantwoord heeft. Wat er te verdelen is gaat naar wie meedoet; wie niet antwoordt doet deze keer niet mee.
planning-ask-until = Antwoorden kan tot
planning-ask-until-after = Om 18:00
planning-ask-until-needed = Kies tot wanneer antwoorden kan
planning-ask-later = Kies een latere dag
planning-ask-note = Wat erover te zeggen valt
planning-ask-button = De leden vragen
planning-asked = { $count ->
    [one] Gevraagd. { $count } persoon krijgt een mail en mag antwoorden tot { $until }.
   *[other] Gevraagd. { $count } mensen krijgen een mail en mogen antwoorden tot { $until }.
}

## Meer tijd

planning-extension-title = Meer tijd voor de ronde
planning-extension = De ronde meer tijd geven
planning-extension-closes = De { $round } sluit { $when }. Kies een latere dag; ze sluit dan om 18:00.
planning-extension-does = Wat opgeslagen is blijft staan. Wie meedoet krijgt een mail, met je reden; ze staat op de pagina van de ronde, en in het logboek met beide tijden.
planning-extension-day = Sluit op
planning-extension-button = De sluiting verplaatsen
planning-extension-needed = Kies de dag waarop ze dan sluit
planning-extension-why-needed = Zeg waarom; wie meedoet leest het
planning-extension-later = Ze sluit al { $when }; kies een latere dag
planning-extended = Ze sluit nu { $when }.
planning-extended-told = { $count ->
    [one] Ze sluit nu { $when }. Eén persoon krijgt een mail.
   *[other] Ze sluit nu { $when }. { $count } mensen krijgen een mail.
}
planning-extension-withdrawn = De ronde is ingetrokken; er is geen sluiting te verplaatsen.
planning-extension-over = De ronde sloot { $when }. Eenmaal gesloten blijft ze gesloten: wat iedereen gaf is dan bekend.

## Een ronde intrekken voordat ze begint

planning-withdrawal-title = De ronde intrekken
planning-withdrawal = De { $round } intrekken
planning-withdrawal-opens = Ze opent { $when }. Tot dan kan ze ingetrokken worden alsof ze niet geopend was.
planning-withdrawal-does = De delen en de afrekening worden in het grootboek teruggeboekt, waar beide te zien blijven. De facturen die ze telde zijn vrij voor de volgende afrekening.
planning-withdrawal-name = De naam, { $name }, wordt niet opnieuw gegeven: de volgende ronde krijgt een andere.
planning-withdrawal-why-needed = Zeg waarom; het staat in het logboek
planning-withdrawn = Ingetrokken. De { $amount } en al het andere van haar afrekening ging terug naar waar het vandaan kwam.
planning-withdrawal-before = De ronde was al ingetrokken.
planning-withdrawal-begun = De ronde is begonnen. Ze kan voor haar tijd gesloten worden, en niet meer ingetrokken.
planning-withdrawal-later = De afrekening { $statement } is na die van deze ronde geboekt en rust erop. Er is niets veranderd; laat de ronde lopen.
planning-withdrawal-covered = { $amount } van de kernkosten in haar afrekening is sindsdien uit het fundament aangevuld. Er is niets veranderd.
planning-withdrawal-paid = { $amount } van de kernkosten in haar afrekening is sindsdien betaald of vrijgegeven. Neem dat eerst terug (onder Geld, Kernkosten); er is niets veranderd.
planning-withdrawal-spent-core = { $amount } van wat haar afrekening verplaatste is sindsdien gebruikt: het zit niet meer in het fonds voor kernkosten. Er is niets veranderd.
planning-withdrawal-spent-foundation = { $amount } van wat haar afrekening verplaatste is sindsdien gebruikt: het zit niet meer in het fundament. Er is niets veranderd.
planning-withdrawal-spent-carried = { $amount } van wat haar afrekening verplaatste is sindsdien gebruikt: het zit niet meer bij wat meegenomen wordt. Er is niets veranderd.
planning-withdrawal-spent-member = { $amount } van wat haar afrekening verplaatste is sindsdien gebruikt: een lid heeft het niet meer. Er is niets veranderd.
planning-withdrawal-sent-before = Dit formulier is al eerder met een andere reden verstuurd. Verder is er niets veranderd.

## Een boeking voordat ze geboekt wordt

planning-entry = Afrekening van { $day }: { $memo }
planning-entry-bucket = Afrekening van { $day } (pot { $bucket }): { $memo }
planning-entry-lines = { $count ->
    [one] { $count } regel.
   *[other] { $count } regels.
}
planning-entry-sums = { $count ->
    [one] { $count } regel, getoond als sommen. `brimful settle --dry-run` drukt elke regel af.
   *[other] { $count } regels, getoond als sommen. `brimful settle --dry-run` drukt elke regel af.
}
planning-entry-moves = Wat er beweegt
planning-entry-from = Van
planning-entry-to = Naar
planning-entry-carried = Meegenomen
planning-entry-members = { $count ->
    [one] { $count } lid
   *[other] { $count } leden
}

## Een volle pot afrekenen terwijl de ronde open is

planning-early = ‘<title>{ $title }</title>’ nu afrekenen
planning-early-lead = { $count ->
    [one] Hij is vol: { $amount } van { $word } lid.
   *[other] Hij is vol: { $amount } van { $word } leden.
}
planning-early-button = Afrekenen met { $amount }
planning-early-does = Wat dit doet
planning-early-moves = Het geld gaat in de pot, met een eigen boeking.
planning-early-stays = Niemand kan eruit halen wat eraan gegeven is, en het doel blijft zoals het is.
planning-early-payouts = Wie verantwoordelijk is kan meteen om uitbetalingen vragen.
planning-early-rest = De rest van de ronde gaat verder, en wordt na de sluiting afgerekend.
planning-early-final = Dit kan niet ongedaan gemaakt worden.
planning-early-settled = ‘{ $title }’ is afgerekend met { $amount }. Wie verantwoordelijk is kan nu om uitbetalingen vragen.
planning-early-was-settled = ‘{ $title }’ is { $when } afgerekend met { $amount }; er is niets dubbel geboekt.
planning-early-changed = Iemand veranderde een verdeling sinds je het voorbeeld zag
planning-early-changed-text = Er is niets geboekt. De pot is nog vol; hieronder staat wat er nu geboekt zou worden.
planning-early-over = De ronde is voorbij: de potten worden samen afgerekend. Er is niets geboekt.
planning-early-not-open = Een pot kan alleen vroeg afgerekend worden terwijl de ronde open is. Er is niets geboekt.
planning-early-sealed = Deze ronde is verzegeld: voor de sluiting ziet niemand wat vol is. Er is niets geboekt.
planning-early-not-full = In ‘{ $title }’ zit { $total } van { $maximum }. Alleen een volle pot wordt vroeg afgerekend; er is niets geboekt.
planning-early-never-full = ‘{ $title }’ heeft geen bovengrens, dus is nooit vol. Er is niets geboekt.

## Een aanbod: is wat een pot kreeg genoeg om te beginnen?

planning-offer = Een aanbod voor <title>{ $title }</title>
planning-offer-lead = Er kwam { $amount } en er is minstens { $minimum } nodig.
planning-offer-question = Is { $amount } genoeg om te beginnen?
planning-offer-needs = Minstens nodig
planning-offer-there-is = Er is
planning-offer-missing = Ontbreekt
planning-offer-answer = Antwoord tot { $until }. Het eerste antwoord van wie verantwoordelijk is telt en kan niet veranderen. Stilte is nee.
planning-offer-waits = Wie verantwoordelijk is kan antwoorden tot { $until }. Stilte is nee.
planning-offer-yes = Ja, begin met { $amount }
planning-offer-no = Nee, het gaat terug
planning-offer-bucket = De pot bekijken
planning-offer-needed = Zeg ja of nee
planning-offer-not-owner = Alleen wie verantwoordelijk is voor ‘{ $title }’ antwoordt hierop. Er is niets veranderd.
planning-offer-late = Je antwoord kwam te laat, dus het telt niet.
planning-offer-said-yes = Je zei ja. Het geld beweegt als de ronde wordt afgerekend.
planning-offer-said-no = Je zei nee. Het geld gaat terug als de ronde wordt afgerekend.
planning-offer-you-had-yes = Je had { $when } al ja gezegd. Het eerste antwoord telt; er is niets veranderd.
planning-offer-you-had-no = Je had { $when } al nee gezegd. Het eerste antwoord telt; er is niets veranderd.
planning-offer-had-yes = { $name } had { $when } al ja gezegd. Het eerste antwoord telt; er is niets veranderd.
planning-offer-had-no = { $name } had { $when } al nee gezegd. Het eerste antwoord telt; er is niets veranderd.
planning-offer-enough-by = { $name } zei op { $day } dat het genoeg is om te beginnen.
planning-offer-not-enough-by = { $name } zei op { $day } dat het niet genoeg is om te beginnen.
planning-offer-enough = Iemand die verantwoordelijk is zei op { $day } dat het genoeg is om te beginnen.
planning-offer-not-enough = Iemand die verantwoordelijk is zei op { $day } dat het niet genoeg is om te beginnen.
planning-offer-expired = Op het aanbod kwam op tijd geen antwoord.

## Wat een andere regel gefinancierd had

planning-other = Wat een andere regel gefinancierd had
planning-other-lead = De { $round } is afgerekend, en niets hier verandert haar. Dit zijn dezelfde giften en dezelfde { $amount }, op andere manieren geteld.
planning-other-results = Uitslag
planning-other-side = Naast elkaar
planning-other-table = De regels naast elkaar
planning-other-bucket = Pot
planning-other-needs = Nodig
planning-other-needs-note = ‘Nodig’ is wat genoeg is om een pot te beginnen: het minimum, of wat eraan gegeven is als er geen is.
planning-other-we-chose = Wij kozen
planning-other-result = Uitkomst
planning-other-enough = Wat genoeg was geweest
planning-other-by-bucket = Pot voor pot
planning-other-docs = De regels staan uitgelegd in de documentatie van Brimful, elk met een voorbeeld.
planning-other-file = Om er elders meer te proberen: <file>Pabulib-bestand van deze ronde</file>, zonder namen.
planning-other-transfer = Steun overdragen
planning-other-transfer-how = Geld dat een pot niet kan gebruiken gaat naar de andere potten van de gever, naar verhouding van wat die daaraan gaf. De pot die het verst is van wat hij nodig heeft valt het eerst af.
planning-other-shares = Gelijke delen
planning-other-shares-how = Elke pot wordt betaald uit de beurzen van wie eraan gaf, naar hoeveel zij gaven; de pot die hen daarvoor het minst kost komt eerst. Wie aan veel kleine potten gaf en wie aan één grote gaf hebben evenveel te zeggen.
planning-other-shares-raised = Elke beurs telt { $amount } meer dan erin zit, en dat is het meeste waarmee alles wat gefinancierd is nog betaald kan worden.
planning-other-greedy = Gewoon de hoogste eerst
planning-other-greedy-how = De pot waaraan het meest gegeven is komt eerst, dan de volgende waarvoor het geld dat over is nog genoeg is. De meeste steden doen het zo.
planning-other-hidden = Twee andere regels staan hier niet
planning-other-hidden-members = Steun overdragen en gelijke delen kijken naar wie wat gaf. Deze ronde laat zien hoeveel een pot kreeg en niet van wie. Wat deze regels zouden financieren zou het kunnen verraden.
planning-other-hidden-outsiders = Steun overdragen en gelijke delen kijken naar wie wat gaf. Buitenstaanders zien hoeveel een pot kreeg en niet van wie. Wat deze regels zouden financieren zou het kunnen verraden.
planning-other-title = ‘{ $title }’
planning-other-same = { $count ->
    [one] Financiert { $funded } van { $count } pot met { $amount }: dezelfde potten als wij kozen.
   *[other] Financiert { $funded } van { $count } potten met { $amount }: dezelfde potten als wij kozen.
}
planning-other-without = Financiert { $funded } van { $count ->
    [one] { $count } pot
   *[other] { $count } potten
} met { $amount }: zonder { $others ->
    [0] { $without }
   *[other] { $others } andere
}.
planning-other-with = Financiert { $funded } van { $count ->
    [one] { $count } pot
   *[other] { $count } potten
} met { $amount }: en met { $others ->
    [0] { $with }
   *[other] { $others } andere
}.
planning-other-instead = Financiert { $funded } van { $count ->
    [one] { $count } pot
   *[other] { $count } potten
} met { $amount }: met { $others_with ->
    [0] { $with }
   *[other] { $others_with } andere
} in plaats van { $others_without ->
    [0] { $without }
   *[other] { $others_without } andere
}.

## Wat genoeg was geweest, pot voor pot

planning-transfer-funded = Eindigt met { $amount }. { $need } was genoeg geweest.
planning-transfer-funded-came = Eindigt met { $amount }; { $came } kwam erbij van andere. { $need } was genoeg geweest.
planning-transfer-missing = Kreeg { $given }. { $missing } meer was genoeg geweest.
planning-transfer-missing-came = Kreeg { $given } en { $came } kwam erbij van andere. { $missing } meer was genoeg geweest.
planning-transfer-nobody = Niemand gaf eraan. { $missing } meer was genoeg geweest.
planning-transfer-nobody-came = Niemand gaf eraan en { $came } kwam erbij van andere. { $missing } meer was genoeg geweest.
planning-shares-funded = { $count ->
    [one] De { $word } gever kan de { $need } betalen die genoeg is.
   *[other] De { $word } gevers kunnen de { $need } betalen die genoeg is, geen van hen meer dan { $most }.
}
planning-shares-missing = { $count ->
    [one] De { $word } gever heeft nog { $left } over van de { $need } die nodig is. { $missing } van elders was genoeg geweest.
   *[other] De { $word } gevers hebben nog { $left } over van de { $need } die nodig is. { $missing } van elders was genoeg geweest.
}
planning-shares-nobody = Niemand gaf eraan. { $missing } van elders was genoeg geweest.
planning-greedy-never = Er is { $need } nodig, en er was in totaal { $budget }: geen bedrag was genoeg geweest.
planning-greedy-enough = Kreeg { $given }. { $enough } was genoeg geweest.
planning-greedy-any = Kreeg { $given }. Elk bedrag was genoeg geweest.
planning-greedy-nobody = Niemand gaf eraan. { $enough } was genoeg geweest.
planning-greedy-nobody-any = Niemand gaf eraan. Elk bedrag was genoeg geweest.
