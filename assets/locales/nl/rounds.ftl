# De pagina's van geopende rondes: de lijst, de pagina waar leden geven, de sluiting, de afrekening, de uitslag.

## Dagen en namen

rounds-moment = { $day } om { $clock }
rounds-bucket-numbered = Pot { $number }
rounds-bucket-inside = pot { $number }
rounds-quoted = ‘{ $title }’
rounds-between = {", "}
rounds-unit-euros = Euro
rounds-unit-dollars = Dollar
rounds-unit-pounds = Pond
rounds-unit-francs = Frank

## Wat er van de potten werd

rounds-share-funded = { $funded ->
    [0] geen van { $count ->
        [one] { $buckets } pot
       *[other] { $buckets } potten
    } is gefinancierd
    [one] { $word } van { $count ->
        [one] { $buckets } pot
       *[other] { $buckets } potten
    } is gefinancierd
   *[other] { $word } van { $count ->
        [one] { $buckets } pot
       *[other] { $buckets } potten
    } zijn gefinancierd
}

## De lijst van rondes

rounds-title = Rondes
rounds-open-one = Een ronde openen
rounds-none = Nog geen ronde. Een ronde verdeelt de kas.
rounds-see-ideas = De ideeën bekijken
rounds-none-lead = In een ronde spreiden leden wat er te verdelen is over de potten.
rounds-next-opens = De volgende ronde opent op { $day }.
rounds-settled-count = { $count ->
    [one] Eén ronde is afgerekend.
   *[other] { $count } rondes zijn afgerekend.
}
rounds-card-announced = Aangekondigd
rounds-card-open = Open
rounds-card-opens = Opent op { $when }.
rounds-card-closes = Open tot { $when }.
rounds-card-closed = Gesloten op { $when }, nog niet afgerekend.
rounds-card-sums = { $total ->
    [one] { $sum } te verdelen; { $done } van { $total } lid is klaar.
   *[other] { $sum } te verdelen; { $done } van { $total } leden zijn klaar.
}
rounds-card-left = Nog { $left } van je { $sum } te geven.
rounds-card-give = Je { $sum } geven
rounds-card-change = Mijn verdeling veranderen
rounds-card-see = Naar de ronde
rounds-hands = Wie doet mee aan de volgende ronde?
rounds-hands-counted = Geteld
rounds-hands-asked = Gevraagd
rounds-hands-counted-on = { $count ->
    [one] De handen zijn geteld op { $when }. Eén lid doet mee.
   *[other] De handen zijn geteld op { $when }. { $count } leden doen mee.
}
rounds-hands-until = { $count ->
    [one] Zeg het voor { $when }. Eén lid doet tot nu toe mee.
   *[other] Zeg het voor { $when }. { $count } leden doen tot nu toe mee.
}
rounds-hands-in = Je doet mee.
rounds-hands-out = Je doet deze keer niet mee.
rounds-hands-say = Zeggen of je meedoet
rounds-hands-see = Bekijken wie meedoet
rounds-settled-rounds = Afgerekende rondes
rounds-round = Ronde
rounds-closed-on = Gesloten
rounds-to-share = Te verdelen
rounds-given-to-buckets = Aan potten gegeven
rounds-buckets-funded = Gefinancierde potten
rounds-of = { $some } van { $all }

## Bovenaan de pagina van een ronde

rounds-badge-opens = Opent { $day }
rounds-badge-closed = Gesloten
rounds-badge-settled = Afgerekend
rounds-badge-withdrawn = Ingetrokken
rounds-closes-today = Sluit vandaag
rounds-days-left = { $days ->
    [one] Nog { $days } dag
   *[other] Nog { $days } dagen
}
rounds-lead-sums = { $count ->
    [one] <strong>{ $sum }</strong> te verdelen, <strong>{ $asked }</strong> gevraagd door { $word } pot.
   *[other] <strong>{ $sum }</strong> te verdelen, <strong>{ $asked }</strong> gevraagd door { $word } potten.
}
rounds-lead-opens = Opent <when>{ $when }</when>.
rounds-lead-opens-then = Ze sluit { $when }.
rounds-lead-closes = Sluit <when>{ $when }</when>.
rounds-lead-moved = Ze zou sluiten op { $day }: { $reason }
rounds-lead-closed = Gesloten <when>{ $when }</when>.
rounds-lead-closed-then = Er is niets beslist tot een facilitator haar afrekent.
rounds-lead-settled-then = Afgerekend op { $day }.
rounds-lead-withdrawn = Ingetrokken <when>{ $when }</when>.
rounds-lead-withdrawn-then = Het geld ging terug naar waar het vandaan kwam.
rounds-finished = { $total ->
    [one] { $done } van { $total } lid is klaar
   *[other] { $done } van { $total } leden zijn klaar
}

## Waar de som vandaan komt

rounds-sum = Hoe de som tot stand kwam
rounds-sum-came-in = Binnengekomen
rounds-sum-foundation = Fundament
rounds-sum-core = Kernkosten
rounds-sum-carried = Meegenomen
rounds-sum-to-share = Van ons om te verdelen
rounds-sum-members = { $count ->
    [one] { $count } lid
   *[other] { $count } leden
}
rounds-share-each = elk { $sum }
rounds-share-you = { $sum } voor jou
rounds-share-weights = delen naar gewicht
rounds-share-contributions = delen naar bijdrage
rounds-became-each = Hoe { $all } elk { $sum } werd
rounds-became-you = Hoe { $all } voor jou { $sum } werd
rounds-became-weights = Hoe { $all } delen naar gewicht werd
rounds-became-contributions = Hoe { $all } delen naar bijdrage werd

## De lijst van potten

rounds-where = Waar moet jouw { $sum } heen?
rounds-the-buckets = De potten
rounds-order = Volgorde van de potten
rounds-order-yours = Geschud voor jou
rounds-order-shuffled = Geschud
rounds-order-closest = Bijna vol eerst
rounds-order-name = A tot Z
rounds-jump = Naar Opslaan springen
rounds-no-buckets = In deze ronde zitten geen potten.
rounds-propose-first = De eerste voorstellen
rounds-updated = Bijgewerkt <updated>{ $clock }</updated>, <refresh>vernieuwen</refresh>
rounds-level-others = <strong>{ $sum }</strong> van anderen
rounds-level-given = <strong>{ $sum }</strong> gegeven
rounds-level-mine = <strong>{ $sum }</strong> van jou
rounds-level-mine-of-it = <strong>{ $sum }</strong> daarvan van jou
rounds-level-raised = <strong>{ $sum }</strong> opgehaald, alles wat nodig is
rounds-level-enough = <strong>{ $sum }</strong> is genoeg om te beginnen
rounds-level-asked = <strong>{ $sum }</strong> wordt gevraagd
rounds-level-to-go = <strong>{ $sum }</strong> te gaan van { $maximum }
rounds-givers-so-far = { $count ->
    [one] { $word } persoon gaf tot nu toe
   *[other] { $word } mensen gaven tot nu toe
}
rounds-nothing-needed = Meer is niet nodig
rounds-filled-by = { $count ->
    [one] Gevuld door { $count } persoon
   *[other] Gevuld door { $count } mensen
}
rounds-settled-already = Al afgerekend
rounds-settled-already-stays = Wat erin zit blijft, ook het jouwe
rounds-own-bucket = Je eigen pot
rounds-own-bucket-others = Deze ronde laat hem aan de anderen
rounds-field = { $unit } voor { $title }
rounds-field-to-go = { $unit } voor { $title }, nog { $sum } te gaan
rounds-step-less = Haal { $step } uit { $title }
rounds-step-more = Doe { $step } meer in { $title }
rounds-fill-it = Vul hem: { $sum }
rounds-fill-most = Geef { $sum }, het meeste van jou
rounds-fill-last = Geef mijn laatste { $sum }

## De eigen verdeling

rounds-save = Opslaan
rounds-panel-save = Mijn verdeling opslaan
rounds-panel-have = Je hebt nog
rounds-panel-of = van de { $sum } die jij te geven hebt
rounds-panel-over = Je verdeling is
rounds-panel-for = voor de { $sum } die jij te geven hebt
rounds-too-much = { $sum } te veel
rounds-left = Nog { $sum }
rounds-panel-of-short = van { $sum }
rounds-unsaved = Nog niet opgeslagen
rounds-unsaved-since = Nog niet opgeslagen: veranderingen van { $when }
rounds-undo = Ongedaan maken
rounds-even = De rest gelijk verdelen
rounds-clear = Alles eruit halen
rounds-note-final = Deze ronde neemt je verdeling één keer aan: wat je opslaat staat vast.
rounds-note-change = Verander het zo vaak je wilt tot de ronde sluit.
rounds-note-stays-yours = Wat je niet geeft blijft van jou voor de volgende ronde.
rounds-note-back-for = Wat je niet geeft gaat terug naar de kas voor { $month }.
rounds-note-back = Wat je niet geeft gaat terug naar de kas.
rounds-said-left = Nog { $sum }.
rounds-said-over = { $sum } te veel.
rounds-said = { $sum } in { $title }.
rounds-said-even = De rest is gelijk verdeeld.
rounds-said-clear = Alles is eruit gehaald.
rounds-said-undo = Ongedaan gemaakt.
rounds-moved = { $count ->
    [one] { $number } pot bewoog:
   *[other] { $number } potten bewogen:
}
rounds-closed-meanwhile = De ronde is gesloten:
rounds-moved-show = tonen

## Opslaan

rounds-saved = Opgeslagen.
rounds-saved-left = Je hebt nog { $sum }.
rounds-saved-until = Verander het tot { $when }.
rounds-saved-final = Het staat vast.
rounds-undone-draft = Je veranderingen zijn weg; dit is de verdeling die je opsloeg.
rounds-nothing-to-undo = Er is nog niets ongedaan te maken.
rounds-not-yours = Deze ronde is geopend met wie toen lid was; jij deelt mee vanaf de volgende. Er is niets veranderd.
rounds-not-open-yet = De ronde opent { $when }. Er is niets opgeslagen; kom dan terug.
rounds-saved-once = Je sloeg je verdeling op { $when }, en deze ronde neemt die één keer aan. Ze staat.
rounds-save-key-reused = Dit formulier is al eerder met andere bedragen verstuurd. De eerste gelden; laad de ronde om ze te veranderen.
rounds-problem-at = { $title }: { $problem }
rounds-over-cap = in deze ronde geeft één lid hooguit { $sum } aan één pot
rounds-own-bucket-problem = deze ronde laat je eigen pot aan de anderen
rounds-below-zero-problem = een bedrag kan niet onder nul zijn
rounds-below-zero = Een bedrag kan niet onder nul zijn
rounds-over = Je verdeling is { $over } meer dan je { $sum }
rounds-over-all = Samen is dit meer dan welk bedrag ook dat te geven is
rounds-amount-at = { $title }: { $sum }
rounds-malformed-field = Een veld hoort bij geen enkele pot.
rounds-malformed-button = Het formulier had een knop die hier niet is.
rounds-malformed-version = Het formulier zegt niet welke verdeling het toont.
rounds-malformed-bucket = Pot { $number } zit niet in deze ronde.
rounds-malformed-twice = Het formulier had een pot twee keer.

## Wat de pagina haar lezer zegt

rounds-draft-late = Veranderingen van jou kwamen niet op tijd
rounds-draft-late-text = De ronde sloot { $when }. Wat je had veranderd en niet opgeslagen telt niet.
rounds-newcomer = Je deelt mee vanaf de volgende ronde
rounds-newcomer-text = Deze is geopend met wie toen lid was. Je kunt meelezen.
rounds-final = Je verdeling staat vast
rounds-final-text = Je sloeg haar op { $when } op. Deze ronde neemt elke verdeling één keer aan.
rounds-late = Je verdeling kwam niet op tijd
rounds-late-text = De ronde sloot { $when }. Wat je daarna stuurde staat hieronder, zodat je het kunt zien; het is niet opgeslagen.
rounds-late-stands = De verdeling die je op { $when } opsloeg blijft staan.
rounds-late-none = Je had nog geen verdeling opgeslagen.
rounds-typed = Je verdeling
rounds-typed-late = Kwam niet op tijd
rounds-typed-counts = Telt
rounds-bucket = Pot
rounds-filled-up = { $title } liep vol terwijl je opsloeg
rounds-filled-up-several = { $count ->
    [one] { $word } pot liep vol terwijl je opsloeg
   *[other] { $word } potten liepen vol terwijl je opsloeg
}
rounds-filled-up-all = Je gaf er { $asked } aan en er was niets meer nodig, dus alles kwam bij je terug.
rounds-filled-up-part = Je gaf er { $asked } aan en er was maar { $given } nodig, dus ging { $given } erin en kwam { $back } bij je terug.
rounds-filled-up-all-of = Je gaf { $asked } aan { $title } en er was niets meer nodig, dus alles kwam bij je terug.
rounds-filled-up-part-of = Je gaf { $asked } aan { $title } en er was maar { $given } nodig, dus ging { $given } erin en kwam { $back } bij je terug.
rounds-filled-up-rest = Al het andere is opgeslagen.
rounds-filled-up-see = Bekijken wat nog geld nodig heeft
rounds-see-results = Bekijken wat we kozen
rounds-settle-the-round = De ronde afrekenen
rounds-settle-first = Je ziet eerst precies wat er geboekt wordt.
rounds-asked = <strong>De vraag aan jou:</strong> is wat er is genoeg om te beginnen?
rounds-offer-link = { $sum } voor { $title }
rounds-early = Volle potten nu afrekenen
rounds-early-text = Wie verantwoordelijk is kan meteen om uitbetaling vragen; wat eraan gegeven is blijft. Je ziet eerst wat er geboekt wordt.
rounds-rules = De regels van deze ronde
rounds-close-ended = Ze zou sluiten op { $was } en is beëindigd op { $now }.
rounds-close-moved = De sluiting is verplaatst van { $was } naar { $now }. De reden: { $reason }
rounds-extend = Meer tijd geven
rounds-withdraw = Intrekken
rounds-open-like = Een ronde met deze regels openen
rounds-close = De ronde nu sluiten
rounds-close-ask = De ronde nu sluiten?
rounds-close-text = Verdelingen tellen tot dit moment en niet daarna. Ze kan niet opnieuw geopend worden. Er is nog niets beslist: je rekent haar in een tweede stap af.
rounds-close-it = Nu sluiten
rounds-closed-now = Gesloten om { $clock }. De volgende stap is haar afrekenen.
rounds-close-key-reused = Dit formulier is al eerder voor een andere ronde verstuurd. Er is niets veranderd.
rounds-close-not-yet = De ronde is nog niet open; er valt niets te sluiten.
rounds-close-withdrawn = De ronde is ingetrokken; er valt niets te sluiten.
rounds-close-already = De ronde was al gesloten.

## Twee apparaten, één verdeling

rounds-stale-title = Twee verdelingen van jou
rounds-stale = Je sloeg intussen een andere verdeling op
rounds-stale-lead-today = Om { $clock } is een verdeling van jou opgeslagen, misschien op een ander apparaat, nadat deze pagina geladen was. Er is niets verloren en niets veranderd: kies welke je bedoelt.
rounds-stale-lead = Op { $when } is een verdeling van jou opgeslagen, misschien op een ander apparaat, nadat deze pagina geladen was. Er is niets verloren en niets veranderd: kies welke je bedoelt.
rounds-stale-both = Beide verdelingen
rounds-stale-saved = Opgeslagen
rounds-stale-sent = Nu verstuurd
rounds-stale-differs = anders
rounds-together = Samen
rounds-stale-keep-saved = De opgeslagen houden
rounds-stale-keep-sent = De nu verstuurde houden

## Waarom dit bedrag?

rounds-mine-title = Waarom dit bedrag?
rounds-mine-back = Terug naar de ronde
rounds-mine-part = Jouw deel
rounds-mine-part-of = Het deel van { $name }
rounds-mine-their-part = Hun deel
rounds-mine-to-give = Van jou om te geven
rounds-mine-theirs-to-give = Van hen om te geven
rounds-mine-lead = In de { $round } is { $sum } van jou om te geven. Hier komt het vandaan.
rounds-mine-lead-of = In de { $round } mag { $name } { $sum } geven. Hier komt het vandaan.
rounds-mine-lead-newcomer = De { $round } is geopend met wie toen lid was. Jij deelt mee vanaf de volgende ronde; zo kwam de som tot stand.
rounds-mine-lead-not-in = { $name } doet niet mee aan de { $round }. Zo kwam de som ervan tot stand.
rounds-mine-foundation = { $rate } % van wat binnenkwam
rounds-mine-missing = Ontbrak van eerder
rounds-mine-carried = Van eerder meegenomen
rounds-mine-kept = Bewaard van eerder
rounds-mine-equally = { $count ->
    [one] { $sum } ÷ { $count } lid = elk { $each }.
   *[other] { $sum } ÷ { $count } leden = elk { $each }.
}
rounds-mine-no-weights = Alle gewichten zijn nul, dus iedereen krijgt hetzelfde.
rounds-mine-no-contributions = Niemand van wie meedoet bracht deze keer iets in, dus iedereen krijgt hetzelfde.
rounds-mine-contributed = Jouw bijdragen waren { $mine } van { $all }. Hetzelfde deel van { $sum } is { $part }.
rounds-mine-contributed-of = Hun bijdragen waren { $mine } van { $all }. Hetzelfde deel van { $sum } is { $part }.
rounds-mine-mixed-one = { $count ->
    [one] Eén deel wordt gelijk verdeeld: { $each } voor elk van { $count }.
   *[other] Eén deel wordt gelijk verdeeld: { $each } voor elk van { $count }.
}
rounds-mine-mixed-other = Het andere gaat naar bijdragen. Jouw bijdragen waren { $mine } van { $all }, en dat geeft { $part }.
rounds-mine-mixed-other-of = Het andere gaat naar bijdragen. Hun bijdragen waren { $mine } van { $all }, en dat geeft { $part }.
rounds-mine-mixed-sum = Samen { $sum }.
rounds-mine-weight = Jouw gewicht is { $weight } van samen { $all }. Hetzelfde deel van { $sum } is { $part }.
rounds-mine-weight-of = Hun gewicht is { $weight } van samen { $all }. Hetzelfde deel van { $sum } is { $part }.
rounds-mine-weight-reason = De reden bij het gewicht: { $reason }.
rounds-mine-stays = Wat niet gelijk te verdelen is, { $sum }, blijft meegenomen voor de volgende afrekening.
rounds-mine-rule-equal = Iedereen krijgt hetzelfde.
rounds-mine-rule-no-weights = Naar gewichten, maar ze waren allemaal nul.
rounds-mine-rule-no-contributions = Naar bijdragen, maar er waren er geen.
rounds-mine-rule-contributions = Naar wat ieder bijdroeg.
rounds-mine-rule-mixed = Eén deel gelijk, één naar wat ieder bijdroeg.
rounds-mine-rule-weights = Naar gewichten die een facilitator gaf.
rounds-mine-entries = In het grootboek: <statement>De afrekening: boeking { $statement }</statement>, <allotments>De delen: boeking { $allotments }</allotments>.
rounds-mine-entry = In het grootboek: <statement>De afrekening: boeking { $statement }</statement>.
rounds-mine-entry-allotments = In het grootboek: <allotments>De delen: boeking { $allotments }</allotments>.

## Het voorbeeld van een afrekening

rounds-settle-title = De { $round } afrekenen
rounds-settle-funded = { $funded ->
    [one] { $word } van { $count ->
        [one] { $buckets } pot
       *[other] { $buckets } potten
    } is gefinancierd met { $sum }.
   *[other] { $word } van { $count ->
        [one] { $buckets } pot
       *[other] { $buckets } potten
    } zijn gefinancierd met { $sum }.
}
rounds-settle-none-funded = { $count ->
    [one] geen van { $buckets } pot is gefinancierd.
   *[other] geen van { $buckets } potten is gefinancierd.
}
rounds-settle-carried-into = { $sum } gaat mee naar { $month }.
rounds-settle-carried = { $sum } gaat mee.
rounds-settle-nothing-left = Er blijft niets over.
rounds-settle-stays = Wat overblijft blijft bij de gevers.
rounds-settle-leavers-into = Wat overblijft blijft bij de gevers; de { $sum } van wie de groep verliet gaat mee naar { $month }.
rounds-settle-leavers = Wat overblijft blijft bij de gevers; de { $sum } van wie de groep verliet gaat mee.
rounds-settle-early = { $count ->
    [one] { $word } ervan was al afgerekend; het geld is verplaatst.
   *[other] { $word } ervan waren al afgerekend; het geld is verplaatst.
}
rounds-settle-waits = Eerst wordt het de verantwoordelijken gevraagd
rounds-settle-waits-text = { $count ->
    [one] { $titles } haalde het minimum niet. Wie verantwoordelijk is kan nemen wat er is tot { $when }; stilte is nee. De ronde kan afgerekend worden zodra op elk aanbod geantwoord is, of dan.
   *[other] { $titles } haalden het minimum niet. Wie verantwoordelijk is kan nemen wat er is tot { $when }; stilte is nee. De ronde kan afgerekend worden zodra op elk aanbod geantwoord is, of dan.
}
rounds-settle-table = Wat er met elke pot gebeurt
rounds-settle-given = Gegeven
rounds-settle-gets = Krijgt
rounds-settle-goes-back = Gaat terug
rounds-settle-outcome = Uitkomst
rounds-settle-how-early = al afgerekend op { $day }
rounds-settle-how-surplus = { $sum } meer dan erin kan gaat terug naar de gevers
rounds-settle-how-waits = wacht op de verantwoordelijken tot { $when }
rounds-settle-how-yours = wacht op jouw beslissing
rounds-settle-goal = van { $sum }
rounds-settle-goal-range = { $minimum } tot { $maximum }
rounds-settle-goal-open = minstens { $minimum }
rounds-settle-below = Onder het minimum: jouw beslissing
rounds-settle-below-text = Beslis over elke pot en zeg waarom. Bekijk dan wat er geboekt wordt.
rounds-settle-choice-fund = Hij krijgt de { $sum }
rounds-settle-choice-back = Het geld gaat terug
rounds-settle-choice-hint = Er is { $sum } en er was minstens { $minimum } gevraagd.
rounds-settle-why = Waarom?
rounds-settle-why-hint = Iedereen leest het in de uitslag
rounds-settle-preview = Tonen wat er geboekt wordt
rounds-settle-lines = Elke regel die geboekt wordt
rounds-settle-posted = Wat er geboekt wordt
rounds-settle-button = Afrekenen en publiceren
rounds-settle-no-entry = Er beweegt geen geld, dus er is geen boeking. De uitslag gaat per mail naar iedereen die dat wil, en naar de pagina met de uitslag.
rounds-settle-one-entry = Eén boeking in het grootboek, één keer. De uitslag gaat per mail naar iedereen die dat wil, en naar de pagina met de uitslag.
rounds-settle-when = Er kan afgerekend worden zodra op elk aanbod geantwoord is of de tijd om is.
rounds-settle-decide-first = Beslis eerst over de potten onder hun minimum; dan zie je hier wat er geboekt wordt.
rounds-settle-done = Afgerekend. Iedereen die dat wil krijgt de uitslag per mail.
rounds-settle-again = De ronde is { $when } afgerekend; er is niets dubbel geboekt. Dit is de uitslag.
rounds-settle-already = Deze ronde is al afgerekend; dit is de uitslag.
rounds-settle-not-closed = De ronde kan afgerekend worden zodra ze gesloten is, { $when }.
rounds-settle-changed = Er veranderde iets sinds je het voorbeeld zag
rounds-settle-changed-text = Er is niets geboekt. Hieronder staat wat er nu geboekt zou worden; bekijk het nog een keer.
rounds-settle-not-yours = Over { $title } beslis jij niet: er zit niets in, of het minimum is gehaald. Er is niets geboekt.
rounds-settle-choose = Kies wat er met { $title } gebeurt
rounds-settle-say-why = Zeg waarom je zo over { $title } beslist
rounds-settle-withdrawn = De ronde is ingetrokken; er valt niets af te rekenen. Er is niets veranderd.
rounds-settle-malformed = Het formulier beslist over iets dat geen pot is.

## De uitslag

rounds-results-title = Uitslag van de { $round }
rounds-results-question = Wat hebben we gekozen?
rounds-results-withdrawn = Deze ronde is ingetrokken, dus er is geen uitslag.
rounds-results-closes = De ronde sluit { $when }. De uitslag staat hier zodra ze is afgerekend.
rounds-results-closed = De ronde sloot { $when }. De uitslag staat hier zodra ze is afgerekend.
rounds-see-round = De ronde bekijken
rounds-results-carried-into = { $count ->
    [one] { $word } van ons had { $sum } te verdelen; { $found } vond een pot en { $carried } gaat mee naar { $month }.
   *[other] { $word } van ons hadden { $sum } te verdelen; { $found } vond een pot en { $carried } gaat mee naar { $month }.
}
rounds-results-carried = { $count ->
    [one] { $word } van ons had { $sum } te verdelen; { $found } vond een pot en { $carried } gaat mee.
   *[other] { $word } van ons hadden { $sum } te verdelen; { $found } vond een pot en { $carried } gaat mee.
}
rounds-results-leavers-into = { $count ->
    [one] { $word } van ons had { $sum } te verdelen; { $found } vond een pot, wat overbleef bleef bij de gevers, en de { $carried } van wie de groep verliet gaat mee naar { $month }.
   *[other] { $word } van ons hadden { $sum } te verdelen; { $found } vond een pot, wat overbleef bleef bij de gevers, en de { $carried } van wie de groep verliet gaat mee naar { $month }.
}
rounds-results-leavers = { $count ->
    [one] { $word } van ons had { $sum } te verdelen; { $found } vond een pot, wat overbleef bleef bij de gevers, en de { $carried } van wie de groep verliet gaat mee.
   *[other] { $word } van ons hadden { $sum } te verdelen; { $found } vond een pot, wat overbleef bleef bij de gevers, en de { $carried } van wie de groep verliet gaat mee.
}
rounds-results-stayed = { $count ->
    [one] { $word } van ons had { $sum } te verdelen; { $found } vond een pot, en wat overbleef bleef bij de gevers.
   *[other] { $word } van ons hadden { $sum } te verdelen; { $found } vond een pot, en wat overbleef bleef bij de gevers.
}
rounds-results-nothing-left = { $count ->
    [one] { $word } van ons had { $sum } te verdelen; { $found } vond een pot, en er bleef niets over.
   *[other] { $word } van ons hadden { $sum } te verdelen; { $found } vond een pot, en er bleef niets over.
}
rounds-results-chosen = Wat we samen kozen
rounds-results-where = Waar alles heen ging
rounds-settled-by = Afgerekend { $when } door { $name }.
rounds-settled-at = Afgerekend { $when }.
rounds-result-full = alles wat gevraagd was
rounds-result-full-above = alles wat gevraagd was; { $sum } meer ging terug naar de gevers
rounds-result-below = onder de { $sum } die gevraagd was
rounds-result-enough = van { $sum }, genoeg om te beginnen
rounds-result-open-ended = zonder bovengrens
rounds-result-nobody = niemand gaf
rounds-result-carried = onder de { $sum }; meegenomen
rounds-result-back = onder de { $sum }; terug naar de gevers
rounds-result-and = { $note }; { $more }
rounds-result-you = jij { $sum }
rounds-decided-early-by = afgerekend op { $day } door { $name }, terwijl de ronde open was
rounds-decided-early = afgerekend op { $day }, terwijl de ronde open was
rounds-decided-chosen = de facilitator besliste: { $reason }
rounds-an-owner = iemand die verantwoordelijk is
rounds-offer-accepted-on = { $name } zei op { $day } dat het genoeg is om te beginnen
rounds-offer-accepted = { $name } zei dat het genoeg is om te beginnen
rounds-offer-declined-on = { $name } zei op { $day } dat het niet genoeg is om te beginnen
rounds-offer-declined = { $name } zei dat het niet genoeg is om te beginnen
rounds-offer-expired = op het aanbod kwam op tijd geen antwoord
rounds-offer-waits = wacht op een antwoord
rounds-mine-helped = { $count ->
    [one] Je { $sum } hielp { $word } pot
   *[other] Je { $sum } hielp { $word } potten
}
rounds-mine-had = Je had { $sum } te geven
rounds-mine-biggest = Het grootste deel, { $sum }, ging naar ‘{ $title }’.
rounds-mine-above = { $sum } kwam terug, omdat een pot meer kreeg dan erin kan.
rounds-mine-came-back = { $sum } kwam terug van potten die niet gefinancierd zijn.
rounds-mine-not-given = { $sum } heb je niet gegeven.
rounds-mine-rest-pool = Wat overbleef ging terug naar de kas.
rounds-mine-rest-yours = Wat overbleef blijft van jou voor de volgende ronde.
rounds-sum-could-give = Iedereen kon geven
rounds-sum-to-buckets = Naar potten
rounds-sum-left-over = Overgebleven
rounds-sum-returned = Terug van potten die niet gefinancierd zijn
rounds-sum-surplus = Terug van potten die meer kregen dan erin kan
rounds-sum-not-given = Niet gegeven
rounds-sum-carried-on = Meegenomen
rounds-sum-stays = Blijft bij de gevers
rounds-givers = Wie wat gaf, verdeling voor verdeling
rounds-split-by-split = Verdeling voor verdeling
rounds-giver = Van
rounds-amount = Bedrag
rounds-more-givers = { $count ->
    [one] en nog { $count } in <file>het bestand van de ronde</file>
   *[other] en nog { $count } in <file>het bestand van de ronde</file>
}
rounds-other-rules = Wat een andere regel gefinancierd had
rounds-other-rules-text = Dezelfde giften, anders geteld. Het beslist niets.
rounds-other-rules-compare = De regels vergelijken
rounds-files = Neem de uitslag mee
rounds-file-results = Uitslag, CSV
rounds-file-round = De hele ronde, JSON
rounds-file-splits = Verdelingen, CSV
rounds-file-pabulib = Pabulib, om regels te vergelijken
