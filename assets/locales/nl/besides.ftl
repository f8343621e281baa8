## Woorden die meer van deze pagina's gebruiken

besides-sent-before = Dit formulier is al eerder gestuurd met andere inhoud. Het eerste geldt; laad de pagina opnieuw.
besides-bank = Bank
besides-pool = Kas
besides-foundation = Fundament
besides-core = Kernkosten
besides-carried = Meegenomen
besides-allotment-of = Deel van lid { $member }
besides-bucket = Pot { $number }
besides-member = Lid { $number }
besides-too-little = In { $account } zit { $holds }, en dit neemt er { $takes } uit: dan komt het onder nul. Er is niets geboekt
besides-too-little-sentence = In { $account } zit { $holds }, en dit neemt er { $takes } uit: dan komt het onder nul. Er is niets geboekt.
besides-not-to-yourself = Niemand markeert een betaling aan zichzelf. Een andere penningmeester kan dat doen.
besides-treasurers-only = Alleen een penningmeester markeert betalingen; een facilitator doet het als de enige penningmeester degene is die betaald wordt.
besides-way-void = Een bijdrage verdwijnt als de factuur vervalt, op de pagina van die factuur.
besides-way-statement = Een afrekening wordt niet teruggedraaid: de volgende telt wat is rechtgezet. Geld dat ze verkeerd opzij heeft gezet, gaat met een correctie naar de goede plek.
besides-way-round = Delen gaan terug als hun ronde wordt ingetrokken voordat ze opent.
besides-way-adjustment = Dit is besloten en aan mensen verteld, dus zetten twee mensen het samen recht, met een correctie.
besides-way-again = Wat is teruggedraaid, draai je niet weer terug: leg opnieuw vast wat ermee verdween.
besides-money = Het geld van de groep
besides-above-zero = Schrijf een bedrag boven nul
besides-too-large = Dit bedrag is te groot
besides-not-ahead = Kies vandaag, { $today }, of een dag ervoor
besides-amount = Bedrag
besides-day = Dag
besides-state = Stand
besides-why = Waarom
besides-to-whom = Aan wie
besides-paid = Betaald
besides-taken-back = Teruggedraaid
besides-take-it-back = Terugdraaien
besides-booked = Geboekt
besides-waits = Wacht
besides-paid-on = Betaald op
besides-second-person = Er wordt niets geboekt tot iemand anders die facilitator of penningmeester is het bevestigt.
besides-treasurer-pays = Een penningmeester doet dit, en nooit voor een betaling aan zichzelf.
besides-for-good = Het staat voorgoed in het grootboek; laat weg wat privé is
besides-say-why = Zeg waarom, zodat anderen het kunnen volgen
besides-balance-day-needed = Kies de dag van het saldo
besides-corrections = Correcties
besides-not-enough = Niet genoeg voor de afgesproken kosten
besides-difference = Verschil
besides-decision-day-needed = Kies de dag van het besluit
besides-cost-month = voor { $month }
besides-tabs = Geld

## Wat de groep heeft

besides-see-it = Bekijken
besides-funds-own-waits = Wat je voorstelde wordt geboekt zodra iemand anders het bevestigt.
besides-funds-waits = Wacht op een tweede persoon
besides-funds-pool-note = binnengekomen, nog in geen maand
besides-funds-foundation-note = voor de lange termijn
besides-funds-core-note = opzij gezet voor rekeningen
besides-funds-carried-note = gaat naar de volgende maand
besides-funds-idle = Geld dat nu niemand gebruikt.
besides-funds-proposals = { $count ->
    [one] Iemand stelde voor om geld te verplaatsen. Het wordt geboekt zodra jij, of een andere tweede persoon, het bevestigt.
   *[other] Er zijn { $count } voorstellen om geld te verplaatsen. Ze worden geboekt zodra een tweede persoon ze bevestigt.
}
besides-look-at-it = Bekijken
besides-to-close = Een maand sluiten zonder ronde
besides-to-shortfall = Het tekort dekken
besides-to-payments = Kernkosten betalen
besides-to-bank = Naast de bank
besides-to-opening = Waar de groep mee begint

## Hoe de groep ervoor staat

besides-missing = Na het deel van het fundament is er { $amount } tekort voor de afgesproken kosten. Dat gaat in de volgende afrekening, tenzij het fundament het dekt.
besides-missing-named = Na het deel van { $foundation } is er { $amount } tekort voor de afgesproken kosten. Dat gaat in de volgende afrekening, tenzij het fundament het dekt.
besides-cover-from = Dekken uit het fundament
besides-outgrow-text = In de laatste twee afrekeningen waren de kernkosten hoger dan wat er binnenkwam. Gaat dat zo door, dan is er niets meer om te verdelen en raken de reserves op: misschien wil de groep naar haar kosten kijken.
besides-outgrow = De kernkosten worden groter dan wat er binnenkomt
besides-the-core-costs = De kernkosten
besides-runway-none = In het fundament zit { $amount }. Er hoefden nog geen kernkosten betaald te worden.
besides-runway-none-named = In { $foundation } zit { $amount }. Er hoefden nog geen kernkosten betaald te worden.
besides-runway = In het fundament zit { $amount }: daarmee zijn de kernkosten { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
 } te betalen, gerekend naar het gemiddelde van { $average ->
    [one] één maand
   *[other] de laatste { $average } maanden
 }.
besides-runway-named = In { $foundation } zit { $amount }: daarmee zijn de kernkosten { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
 } te betalen, gerekend naar het gemiddelde van { $average ->
    [one] één maand
   *[other] de laatste { $average } maanden
 }.
besides-runway-part = In het fundament zit { $amount }: daarmee zijn de kernkosten { $months } maanden te betalen, gerekend naar het gemiddelde van { $average ->
    [one] één maand
   *[other] de laatste { $average } maanden
 }.
besides-runway-part-named = In { $foundation } zit { $amount }: daarmee zijn de kernkosten { $months } maanden te betalen, gerekend naar het gemiddelde van { $average ->
    [one] één maand
   *[other] de laatste { $average } maanden
 }.
besides-idle-not-given = Bij leden, niet gegeven
besides-idle-buckets = In gefinancierde potten, niet betaald
besides-idle = Ongebruikt geld

## Een maand sluiten zonder ronde

besides-close-day-needed = Kies de laatste betaaldag die meetelt
besides-closed-missing = De maand { $statement } is gesloten. Er is { $amount } tekort voor de afgesproken kosten.
besides-closed-carried = De maand { $statement } is gesloten. { $amount } wordt meegenomen.
besides-close-name-wrong = Schrijf een maand als 2026-11, of 2026-11-2 voor een tweede afrekening in die maand
besides-close-name-taken = { $name } is al gebruikt; laat de naam leeg om de eerstvolgende vrije te krijgen
besides-close-changed = De som is veranderd sinds je ernaar keek. Er is niets geboekt; kijk er nog eens naar.
besides-close-no-agreement = Er zijn nog geen afspraken; de delen moeten eerst worden afgesproken.
besides-close-ahead = Kies een dag tot en met vandaag, { $today }
besides-close-below = De kas komt { $amount } tekort: creditnota's namen meer terug dan er binnenkwam. De maand blijft open tot dat niet meer zo is.
besides-close-too-large = Deze sommen zijn te groot voor Brimful.
besides-close-last-day = De laatste betaaldag die meetelt
besides-close-last-day-hint = Een dag erna telt de volgende keer mee; toon de som opnieuw na een verandering
besides-close-name = Naam in adressen
besides-close-name-hint = Leeg: de maand van nu, { $name }
besides-close-show = De som tonen
besides-close-button = De maand sluiten zonder ronde
besides-close-note = Niemand krijgt een deel: wat er te verdelen is, wordt meegenomen. Een gesloten maand gaat niet meer open; wat later komt, telt mee in de volgende.
besides-close-lead = { $amount } zou worden meegenomen naar de volgende maand.
besides-close-lead-none = De som van de maand wordt geboekt en niemand krijgt een deel.
besides-close-missing = Na het deel van het fundament is er { $amount } tekort voor de afgesproken kosten. Als de maand gesloten is, kan een facilitator het uit het fundament dekken als de afspraken dat toelaten; wat niet gedekt wordt, gaat in de volgende afrekening.
besides-close-missing-named = Na het deel van { $foundation } is er { $amount } tekort voor de afgesproken kosten. Als de maand gesloten is, kan een facilitator het uit het fundament dekken als de afspraken dat toelaten; wat niet gedekt wordt, gaat in de volgende afrekening.
besides-close-covered = Deze maand is al meegeteld: er gaan niet nog eens maandelijkse kosten af.
besides-close-month = Dit gaat over { $month }.
besides-close-months = { $count ->
    [one] Dit gaat over { $count } maand, { $first } tot en met { $last }.
   *[other] Dit gaat over { $count } maanden, { $first } tot en met { $last }.
}
besides-close-later = { $count ->
    [one] Eén factuur die later is betaald ({ $amount }) telt de volgende keer mee.
   *[other] { $word } facturen die later zijn betaald ({ $amount }) tellen de volgende keer mee.
}
besides-close-from-before = Tekort van eerder
besides-core-cost = Kernkosten
besides-due = Te betalen
besides-set-aside = Opzij gezet
besides-close-costs = De kernkosten die betaald moeten worden
besides-not-taken = Niet eraf
besides-close-not-agreed = Nog niet afgesproken, en niet eraf

## Een tekort dekken

besides-covered-some = Het fundament dekt { $amount }. Er is nog { $missing } tekort.
besides-covered-all = Het fundament dekt { $amount }. Er is geen tekort meer.
besides-cover-too-much = Er is { $missing } tekort en in het fundament zit { $holds }: er kan hoogstens { $most } worden gedekt
besides-cover-nothing = Er is geen tekort meer. Er is niets geboekt.
besides-cover-not-agreed = Volgens de afspraken mag het fundament geen kernkosten dekken. Er is niets geboekt; de groep kan eerst haar afspraken veranderen.
besides-cover-changed = Afrekening { $statement } is intussen geboekt en heeft het tekort doorgeschoven. Er is niets geboekt.
besides-cover-lead-none = Er is geen tekort voor de afgesproken kosten.
besides-cover-amount = Dekken uit het fundament
besides-at-most = Hoogstens { $amount }
besides-cover-button = Dekken
besides-cover-note = Dit is een boeking in het grootboek die iedereen ziet. Wat niet gedekt wordt, gaat vanzelf in de volgende afrekening.
besides-cover-lead = Na het deel van het fundament is er { $amount } tekort voor de afgesproken kosten.
besides-cover-lead-named = Na het deel van { $foundation } is er { $amount } tekort voor de afgesproken kosten.
besides-cover-missing-in = Tekort in { $statement }
besides-cover-covered = Gedekt door het fundament
besides-cover-still = Nog tekort
besides-cover-holds = In het fundament zit
besides-cover-not-agreed-story = Volgens de afspraken mag het fundament geen kernkosten dekken, dus het gaat in de volgende afrekening.
besides-cover-empty = In het fundament zit niets, dus het gaat in de volgende afrekening.

## Kernkosten betalen

besides-bills-none = In het kernfonds zit { $amount }. Er wacht geen rekening op betaling.
besides-bills = { $count ->
    [one] In het kernfonds zit { $amount }, voor één rekening die nog niet betaald is.
   *[other] In het kernfonds zit { $amount }, voor { $word } rekeningen die nog niet betaald zijn.
}
besides-to-be-paid = Te betalen
besides-paying = De kernkosten betalen
besides-bills-empty = Eerst zet een afrekening geld opzij; dan staat het hier.
besides-left-to-pay = Nog te betalen
besides-bill-of = Afrekening { $statement }, voor { $month }
besides-bill-of-named = Afrekening { $name }, voor { $month }
besides-bill-lead = { $bill }.
besides-bill-released = { $amount } niet nodig
besides-bill-missing = Er is geld tekort
besides-bill-not-needed = Niet nodig
besides-bill-partly = Deels betaald
besides-bill-paid-some = { $amount } aan { $payee } is als betaald gemarkeerd. Er is nog { $left } voor over.
besides-bill-paid-all = { $amount } aan { $payee } is als betaald gemarkeerd. Er is niets meer te betalen.
besides-bill-to-carried = { $amount } gaat naar wat wordt meegenomen.
besides-bill-left = Voor deze kosten is nog { $amount } over
besides-bill-fund = In het hele kernfonds zit { $amount }: een correctie nam er iets uit
besides-bill-not-to-yourself = Je kunt geen betaling aan jezelf markeren
besides-bill-gone = Deze rekening is er niet meer.
besides-bill-mark = Als betaald markeren
besides-bill-mark-button = Als betaald markeren
besides-release = Het is niet nodig, of niet alles
besides-release-hint = Hoogstens { $amount }; het gaat naar wat wordt meegenomen
besides-release-button = Vrijgeven
besides-bill-not-there = Nog niet aanwezig
besides-released = Vrijgegeven om mee te nemen
besides-bill-payments = Wat hiervoor uit het kernfonds ging

## Het formulier van een betaling

besides-payee-needed = Zeg wie er betaald is
besides-reference-needed = Noem de rekening of de bon
besides-payee-member-wrong = Kies een lid van deze groep
besides-payee-nobody = Niemand: iemand van buiten
besides-payee-member = Een lid?
besides-payee = Wie er betaald is
besides-payee-hint = Zoals het op de rekening staat; leeg neemt de naam van het lid hieronder
besides-reference = Rekening of bon
besides-reference-hint = Nummer en dag, zodat het te vinden is

## Het fundament

besides-foundation-paid = { $amount } aan { $payee } is vastgelegd. Er is { $left } over.
besides-decision-needed = Zeg wat er besloten is
besides-foundation-too-much = In het fundament zit { $amount }
besides-decided-later = Kies een dag tot en met die van de betaling, { $day }
besides-foundation-not-to-yourself = Je kunt geen betaling aan jezelf vastleggen
besides-foundation-lead = In { $foundation } zit { $amount }. Er wordt alleen betaald wat de groep besloot.
besides-foundation-empty = Er is nog niets uit betaald.
besides-decision = Wat er besloten is
besides-decided-on = Besloten op
besides-decision-link = Link naar het besluit
besides-foundation-pay = Een betaling vastleggen
besides-foundation-pay-button = De betaling vastleggen
besides-decided = besloten op { $day }
besides-for-what = Waarvoor
besides-foundation-payments = Wat eruit is betaald

## Correcties

besides-corrections-lead-none = Er wacht niets op een tweede persoon. In het grootboek wordt nooit iets veranderd of gewist: een fout wordt rechtgezet met een nieuwe boeking, met de reden erbij.
besides-corrections-lead = { $count ->
    [one] Er wacht één voorstel op een tweede persoon. In het grootboek wordt nooit iets veranderd of gewist: een fout wordt rechtgezet met een nieuwe boeking, met de reden erbij.
   *[other] Er wachten { $count } voorstellen op een tweede persoon. In het grootboek wordt nooit iets veranderd of gewist: een fout wordt rechtgezet met een nieuwe boeking, met de reden erbij.
}
besides-propose = Een correctie voorstellen
besides-corrections-ledger = Correcties in het grootboek
besides-reversals-ledger = Teruggedraaide boekingen
besides-to-be-confirmed = Te bevestigen
besides-decided-table = Besloten
besides-corrections-empty = Er hoefde nog niets door twee mensen te worden gecorrigeerd.
besides-what = Wat
besides-proposed-by = Voorgesteld door
besides-move = Van { $from } naar { $to }
besides-a-correction = Een correctie
besides-declined = Afgewezen
besides-withdrawn = Ingetrokken
besides-proposed = Voorgesteld. Het wordt geboekt zodra een tweede persoon het bevestigt.
besides-account-needed = Kies een post
besides-same-account = Kies een andere post dan de eerste
besides-not-adjustable = { $account } wordt niet op deze manier gecorrigeerd
besides-no-statement = Er is geen afrekening { $statement } meer
besides-opening-exists = Het beginsaldo is al vastgelegd.
besides-choose = Kies
besides-account-holds = { $account }: { $amount }
besides-no-statement-chosen = Geen in het bijzonder
besides-correction-month-hint = De correctie wordt op de pagina van die maand genoemd
besides-correction-month = Welke maand corrigeert het?
besides-from-hint = Kies de bank voor geld dat binnenkwam en nog op geen post staat
besides-from = Van
besides-to-hint = Kies de bank voor geld dat weg is, zoals kosten van de bank
besides-to = Naar
besides-counts-for = Telt voor
besides-propose-button = Voorstellen
besides-propose-lead = Geld dat op de verkeerde post staat, gaat naar de goede, met een reden, door twee mensen.
besides-propose-story = Een enkele boeking die fout was, kun je beter vanuit het grootboek terugdraaien. Vandaag is het { $day }.

## Eén correctie

besides-confirmed = Bevestigd. Het is boeking { $entry } van het grootboek.
besides-why-not-needed = Zeg waarom niet
besides-declined-now = Afgewezen. Wie het voorstelde, ziet waarom.
besides-withdrawn-now = Ingetrokken. Er is niets geboekt.
besides-was-confirmed = Dit is op { $day } al bevestigd. Er is niets dubbel geboekt.
besides-was-declined = Dit is op { $day } al afgewezen. Er is niets dubbel geboekt.
besides-was-withdrawn = Dit is op { $day } al ingetrokken. Er is niets dubbel geboekt.
besides-not-own = Niemand bevestigt of wijst een eigen voorstel af. Iemand anders kan dat doen.
besides-own-only = Alleen wie het voorstelde, trekt het in.
besides-no-role = Alleen facilitators en penningmeesters beslissen hierover.
besides-move-line = { $from } naar { $to }
besides-together = Samen
besides-story-proposed = { $name } stelde het voor op { $day }.
besides-story-counts = Het telt voor { $day }.
besides-story-corrects = Het corrigeert afrekening { $statement }.
besides-story-confirmed = { $name } bevestigde het op { $day }.
besides-story-declined = { $name } wees het af op { $day }: { $why }
besides-story-withdrew = { $name } trok het in op { $day }.
besides-story-was-entry = Het was boeking { $entry } van het grootboek, en is teruggedraaid.
besides-story-entry = Het is boeking { $entry } van het grootboek.
besides-withdraw-button = Intrekken
besides-withdraw-note = Jij stelde het voor, dus bevestigt iemand anders het.
besides-confirm-opening = Ja, de groep begint met { $amount }
besides-confirm-move = Bevestigen, en { $amount } verplaatsen
besides-confirm-note = Het wordt meteen geboekt, op jouw naam en die van wie het voorstelde.
besides-decline = Het klopt niet
besides-why-not = Waarom niet?
besides-decline-button = Afwijzen
besides-take-entry-back = De boeking terugdraaien

## Een boeking terugdraaien

besides-reversed = Boeking { $entry } is teruggedraaid door boeking { $by }.
besides-no-entry = Zo'n boeking is er niet.
besides-reversed-before = Boeking { $by } heeft dit al teruggedraaid. Er is niets dubbel geboekt.
besides-counted = Afrekening { $statement } heeft deze dekking meegeteld, dus blijft ze staan. Wat eraan niet klopt, wordt rechtgezet met een correctie, door twee mensen.
besides-spent = { $amount } van dit geld is betaald of vrijgegeven voor “{ $cost }”. Draai dat eerst terug.
besides-every-line = Elke regel
besides-entry = Boeking { $entry }: { $kind }
besides-entry-counts = Telt voor { $day }.
besides-reverse-why = Waarom wordt dit teruggedraaid?
besides-reverse-button = Boeking { $entry } terugdraaien
besides-reverse-note = De boeking blijft staan. Een nieuwe zet vandaag hetzelfde geld terug, en noemt deze.

## Waar de groep mee begint

besides-opening-why-needed = Zeg waar de bedragen vandaan komen
besides-opening-recorded = Vastgelegd. Het wordt geboekt zodra een tweede persoon het bevestigt.
besides-opening-above-zero = Schrijf minstens één bedrag boven nul
besides-opening-waits = Het beginsaldo is al vastgelegd en wacht op een tweede persoon.
besides-opening-booked = Het beginsaldo is al geboekt; wat eraan niet klopt, wordt gecorrigeerd.
besides-opening-cannot = Dit kan niet worden vastgelegd.
besides-opening-lead = Geld dat er al was vóór de eerste factuur, één keer vastgelegd.
besides-opening-on = Het is geboekt op { $day }.
besides-opening-is-recorded = Het is vastgelegd en wacht tot een tweede persoon het bevestigt.
besides-opening-day = Dag van het banksaldo
besides-opening-foundation = Voor het fundament
besides-opening-foundation-hint = Wat de groep voor de lange termijn bewaart
besides-opening-shared = Om te verdelen
besides-opening-shared-hint = Het wordt meegenomen naar de volgende afrekening
besides-opening-why = Waar de bedragen vandaan komen
besides-opening-why-hint = Zoals het bankafschrift en wie ernaar keek
besides-record = Vastleggen

## Het grootboek naast de bank

besides-bank-agree = Bewaard. Bank en grootboek kloppen op de cent.
besides-bank-kept-less = Bewaard. Op de bank staat { $amount } minder dan het grootboek zegt.
besides-bank-kept-more = Bewaard. Op de bank staat { $amount } meer dan het grootboek zegt.
besides-bank-lead-less = Op de bank staat { $amount } minder dan het grootboek zegt op { $day }.
besides-bank-lead-more = Op de bank staat { $amount } meer dan het grootboek zegt op { $day }.
besides-bank-balance-needed = Schrijf wat de bank zegt
besides-bank-nobody = Nog niemand heeft het grootboek met de bank vergeleken.
besides-bank-agreed = Op { $day } klopten bank en grootboek op de cent.
besides-bank-heading = Het grootboek naast de bank
besides-bank-story = Dit zegt het grootboek vandaag: wat er op de bankrekening zou moeten staan.
besides-bank-empty = Vergeleken saldo's komen hier te staan.
besides-bank-pool = Kas: binnengekomen, nog in geen maand
besides-bank-core = Kernkosten, opzij gezet
besides-bank-allotments = Delen van leden
besides-bank-buckets = Gefinancierde potten, nog niet betaald
besides-ledger-says = Het grootboek zegt
besides-bank-equal-note = bank en grootboek waren gelijk
besides-never = Nooit
besides-bank-never-note = bank en grootboek waren nog nooit gelijk
besides-bank-says = De bank zegt
besides-on-day = op { $day }
besides-for-day = voor { $day }
besides-bank-less-ledger = bank min grootboek
besides-bank-last-equal = Laatst gelijk
besides-bank-parts = { $day }, deel voor deel
besides-equal = Gelijk
besides-apart = Verschillend
besides-by = { $name }, { $day }
besides-ledger = Grootboek
besides-bank-compared = Wat er vergeleken is
besides-bank-question = Wat zegt de bank?
besides-bank-as-of = Aan het eind van
besides-balance = Saldo
besides-balance-hint = Zoals op het bankafschrift; een min ervoor bij rood staan
besides-bank-note = Wat een verschil verklaart
besides-bank-note-hint = Zoals een overschrijving die onderweg is
besides-bank-button = Vergelijken en bewaren
besides-bank-form-note = Beide bedragen worden bewaard. Er wordt niets verplaatst: wat niet klopt, wordt in het grootboek gecorrigeerd.
