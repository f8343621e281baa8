# De geldpagina's: waar het geld van een maand heen ging, elke regel van het grootboek, de maanden naast elkaar, en hoe je de boeken controleert.

## De wegen tussen deze pagina's

money-went = Waar het heen ging
money-lines = Elke regel
money-invoices = Facturen
money-invoices-own = Mijn facturen
money-core-costs = Kernkosten
money-payouts = Uitbetalingen
money-funds = Fondsen
money-all-months = Alle maanden
money-months-nav = Maanden
money-spans-nav = Hoeveel maanden
money-span = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}

## Een maand

money-title = Geld
money-title-month = Waar het geld van { $month } heen ging
money-title-of = Waar het geld van { $month } heen ging
money-next-month = de volgende maand
money-none-closed = Er is nog geen maand gesloten. De eerste maand sluit op { $day }; waar het geld heen ging komt hier te staan.
money-open-a-round = Een ronde openen
money-noted-by = Opgemerkt door de facilitators:
money-as-public = Bekijken als publiek
money-all-in-table = Wat niet apart getekend is, staat in de tabel
money-as-table = Als tabel tonen

## De zinnen boven een maand

money-ten-foundation = Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar het fundament.
money-ten-foundation-named = Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar { $name }.
money-ten-core = Van elke { $ten } die leden inlegden betaalde <strong>{ $core }</strong> de rekeningen die we afspraken.
money-ten-foundation-core = Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar het fundament en betaalde <strong>{ $core }</strong> de rekeningen die we afspraken.
money-ten-foundation-core-named = Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar { $name } en betaalde <strong>{ $core }</strong> de rekeningen die we afspraken.
money-ten-rest = { $share ->
    [settled] Van elke { $ten } die leden inlegden is <strong>{ $rest }</strong> door ons { $members } verdeeld.
    [open] Van elke { $ten } die leden inlegden is <strong>{ $rest }</strong> voor ons { $members } om te verdelen.
   *[carried] Van elke { $ten } die leden inlegden is <strong>{ $rest }</strong> meegenomen.
}
money-ten-foundation-rest = { $share ->
    [settled] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar het fundament en is <strong>{ $rest }</strong> door ons { $members } verdeeld.
    [open] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar het fundament en is <strong>{ $rest }</strong> voor ons { $members } om te verdelen.
   *[carried] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar het fundament en is <strong>{ $rest }</strong> meegenomen.
}
money-ten-foundation-rest-named = { $share ->
    [settled] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar { $name } en is <strong>{ $rest }</strong> door ons { $members } verdeeld.
    [open] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar { $name } en is <strong>{ $rest }</strong> voor ons { $members } om te verdelen.
   *[carried] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar { $name } en is <strong>{ $rest }</strong> meegenomen.
}
money-ten-core-rest = { $share ->
    [settled] Van elke { $ten } die leden inlegden betaalde <strong>{ $core }</strong> de rekeningen die we afspraken en is <strong>{ $rest }</strong> door ons { $members } verdeeld.
    [open] Van elke { $ten } die leden inlegden betaalde <strong>{ $core }</strong> de rekeningen die we afspraken en is <strong>{ $rest }</strong> voor ons { $members } om te verdelen.
   *[carried] Van elke { $ten } die leden inlegden betaalde <strong>{ $core }</strong> de rekeningen die we afspraken en is <strong>{ $rest }</strong> meegenomen.
}
money-ten-all = { $share ->
    [settled] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar het fundament, betaalde <strong>{ $core }</strong> de rekeningen die we afspraken, en is <strong>{ $rest }</strong> door ons { $members } verdeeld.
    [open] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar het fundament, betaalde <strong>{ $core }</strong> de rekeningen die we afspraken, en is <strong>{ $rest }</strong> voor ons { $members } om te verdelen.
   *[carried] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar het fundament, betaalde <strong>{ $core }</strong> de rekeningen die we afspraken, en is <strong>{ $rest }</strong> meegenomen.
}
money-ten-all-named = { $share ->
    [settled] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar { $name }, betaalde <strong>{ $core }</strong> de rekeningen die we afspraken, en is <strong>{ $rest }</strong> door ons { $members } verdeeld.
    [open] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar { $name }, betaalde <strong>{ $core }</strong> de rekeningen die we afspraken, en is <strong>{ $rest }</strong> voor ons { $members } om te verdelen.
   *[carried] Van elke { $ten } die leden inlegden ging <strong>{ $foundation }</strong> naar { $name }, betaalde <strong>{ $core }</strong> de rekeningen die we afspraken, en is <strong>{ $rest }</strong> meegenomen.
}
money-nothing-came-in = Er kwam niets binnen.
money-carried-from-before = <strong>{ $amount }</strong> was van eerder meegenomen.
money-missing-next = Na het deel van het fundament ontbrak <strong>{ $amount }</strong> voor de afgesproken kosten; het gaat in de volgende afrekening.
money-missing-next-named = Na het deel van { $name } ontbrak <strong>{ $amount }</strong> voor de afgesproken kosten; het gaat in de volgende afrekening.
money-missing-covered = Na het deel van het fundament ontbrak <strong>{ $amount }</strong> voor de afgesproken kosten; het fundament heeft het aangevuld.
money-missing-covered-named = Na het deel van { $name } ontbrak <strong>{ $amount }</strong> voor de afgesproken kosten; { $name } heeft het aangevuld.
money-missing-part = Na het deel van het fundament ontbrak <strong>{ $amount }</strong> voor de afgesproken kosten; het fundament heeft er { $covered } van aangevuld, en de rest gaat in de volgende afrekening.
money-missing-part-named = Na het deel van { $name } ontbrak <strong>{ $amount }</strong> voor de afgesproken kosten; { $name } heeft er { $covered } van aangevuld, en de rest gaat in de volgende afrekening.

## Er wordt nog geteld

money-counting = Er wordt nog geteld
money-counting-open = De ronde is open tot { $day }, { $time }. Wat er van elke pot werd staat hier zodra ze is afgerekend.
money-counting-over = De ronde is voorbij en wacht op de afrekening. Wat er van elke pot werd staat hier zodra ze is afgerekend.
money-see-the-round = De ronde bekijken
money-how-the-round-went = Hoe de ronde verliep

## Cijfers en stappen

money-came-in = Binnengekomen
money-foundation = Fundament
money-missing = Ontbreekt
money-missing-for-costs = Ontbreekt voor de afgesproken kosten
money-for-the-agreed-costs = voor de afgesproken kosten
money-given = Aan potten gegeven
money-ours = Van ons om te verdelen
money-carried-on = Meegenomen
money-without-a-round = zonder ronde
money-share-of-it = { $rate }% van wat binnenkwam
money-invoices-paid-in = { $count ->
    [one] { $count } factuur betaald in { $month }
   *[other] { $count } facturen betaald in { $month }
}
money-invoices-paid = { $count ->
    [one] { $count } factuur betaald
   *[other] { $count } facturen betaald
}
money-no-bills = geen rekeningen
money-bills = { $count ->
    [one] één rekening
   *[other] { $word } rekeningen
}
money-no-bills-before = geen rekeningen, en { $amount } die eerder ontbrak
money-bills-before = { $count ->
    [one] één rekening, en { $amount } die eerder ontbrak
   *[other] { $word } rekeningen, en { $amount } die eerder ontbrak
}
money-bills-agreed = { $count ->
    [one] één rekening die we afspraken
   *[other] { $word } rekeningen die we afspraken
}
money-bills-agreed-before = { $count ->
    [one] één rekening die we afspraken, en { $amount } die eerder ontbrak
   *[other] { $word } rekeningen die we afspraken, en { $amount } die eerder ontbrak
}
money-members = { $count ->
    [one] { $count } lid
   *[other] { $count } leden
}
money-members-each = { $count ->
    [one] { $count } lid, elk { $amount }
   *[other] { $count } leden, elk { $amount }
}
money-members-from-to = { $count ->
    [one] { $count } lid, van { $least } tot { $most }
   *[other] { $count } leden, van { $least } tot { $most }
}
money-given-to = { $count ->
    [one] één pot
   *[other] { $word } potten
}
money-given-to-carried = { $count ->
    [one] één pot; { $amount } meegenomen
   *[other] { $word } potten; { $amount } meegenomen
}
money-funded-of = { $count ->
    [one] { $funded } van { $of } gefinancierd
   *[other] { $funded } van { $of } gefinancierd
}
money-missed = { $count ->
    [one] één haalde het minimum niet
   *[other] { $word } haalden hun minimum niet
}
money-got-nothing = { $count ->
    [one] één kreeg niets
   *[other] { $word } kregen niets
}
money-steps = Stap voor stap
money-steps-lead = De grafiek is de tabel: elke rij haalt iets af van de rij erboven.
money-steps-title = { $month } stap voor stap
money-kinds = { $count ->
    [one] één soort werk
   *[other] { $word } soorten werk
}
money-agreed-in = { $rate }%, afgesproken in { $month }
money-carried-in = Van eerder meegenomen
money-left-before-note = over van eerder
money-carried-to = Meegenomen naar { $month }
money-carried-to-without = Meegenomen naar { $month }, zonder ronde
money-kept-from-before = Bewaard van eerder
money-kept-from-before-note = bij de delen opgeteld
money-kept-by-givers = Blijft bij de gevers
money-kept-by-givers-note = voor hun volgende ronde

## Van factuur tot pot

money-flow = Van factuur tot pot
money-flow-lead = Het werk dat het verdiende, de kas, en wat het werd. Een dikkere band betekent meer geld.
money-flow-too-few = Minder dan vijf leden legden iets in, daarom staat hier alleen de som.
money-flow-title = { $month } van factuur tot pot
money-flow-pool = De kas
money-kinds-other = Ander soort werk
money-all-that-came-in = Alles wat binnenkwam
money-left-from-before = Over van eerder
money-kept-by-members = Van eerder bij leden bewaard
money-kept-in-reserve = In reserve gehouden
money-taken-back = Teruggenomen
money-missing-from-before = Ontbrak van eerder
money-bill-of = { $name }, { $month }
money-in-the-round = In de ronde, nog aan het tellen
money-shared-out = Samen verdeeld

## Wat de potten kregen

money-chosen = Wat we samen kozen
money-badge-full = Vol
money-badge-funded = Gefinancierd
money-badge-not-funded = Niet gefinancierd
money-badge-open = Open
money-you = jij { $amount }
money-outcome-full = alle { $amount }
money-outcome-enough = van { $maximum }; { $minimum } is genoeg om te beginnen
money-outcome-of = van { $maximum }
money-outcome-givers = { $count ->
    [one] van één lid
   *[other] van { $word } leden
}
money-outcome-carried = had { $minimum } nodig; de { $amount } gaat naar { $month }
money-outcome-back = had { $minimum } nodig; de { $amount } gaat terug naar de gevers
money-outcome-nobody = had { $minimum } nodig; niemand gaf eraan

## De rekeningen

money-bills-heading = De rekeningen die we afspraken
money-none-due = Er was er geen.
money-what-for = Waarvoor
money-amount = Bedrag
money-bill-for = voor { $month }
money-bill-there = { $amount } daarvan was er
money-bill-paid = betaald
money-bill-paid-part = { $amount } daarvan betaald
money-bill-not-needed = niet nodig

## Wat gecorrigeerd is

money-corrected = Wat gecorrigeerd is
money-correction = Correctie
money-from-and-to = Van en naar
money-day = Dag
money-entry = boeking { $entry }
money-correction-taken-back = Teruggenomen: { $kind }, boeking { $entry }
money-correction-two = Rechtgezet door twee mensen
money-moved = { $from } naar { $to }
money-moved-more = { $list }; { $next }

## De notitie van een maand

money-note-question = Wat was er bijzonder aan deze maand?
money-note-hint = Zoals: twee met verlof, één klant te laat. Iedereen die deze pagina mag lezen leest het. Leeg haalt het weg.
money-note-field = De notitie
money-note-change = De notitie veranderen
money-note-add = Iets over deze maand noteren
money-note-save = De notitie opslaan
money-noted = Genoteerd.
money-note-gone = De notitie is weg.

## Bestanden

money-take-numbers = Neem de cijfers mee
money-take-numbers-lead = Elk cijfer op deze pagina komt uit één grootboek, waarin nooit iets veranderd of gewist wordt. Afgedrukt, of als PDF bewaard, houdt de pagina haar grafieken en tabellen.
money-file-lines = Regels van het grootboek, CSV
money-file-month-json = Deze maand, JSON
money-file-month-csv = Deze maand, CSV
money-file-results = Uitslag, CSV
money-file-round = De ronde, JSON
money-foot-members = Alleen leden van { $group } zien deze pagina.
money-foot-everyone = { $group } publiceert deze pagina voor iedereen. Namen van leden staan er alleen waar zij ja zeiden, klanten nooit.
money-how-to-read = Hoe je deze pagina leest

## Waar de groep staat, en de boeken

money-where-we-stand = Waar we nu staan
money-not-checked = Nog niet met het grootboek vergeleken.
money-checked = Met het grootboek vergeleken op { $day } om { $time }.
money-check-failed = Op { $day } om { $time } klopte het grootboek niet met zichzelf.
money-disagree = Deze boeken kloppen niet
money-disagree-text = { $count ->
    [one] De controle van { $day } om { $time } vond één ding in de bewaarde boeken dat niet klopt. De cijfers hier kunnen fout zijn tot wie deze server beheert ernaar gekeken heeft ({ $command } zegt wat er mis is).
   *[other] De controle van { $day } om { $time } vond { $count } dingen in de bewaarde boeken die niet kloppen. De cijfers hier kunnen fout zijn tot wie deze server beheert ernaar gekeken heeft ({ $command } zegt wat er mis is).
}

## De maanden naast elkaar

money-history = Maand voor maand
money-history-legend = Gestreept: wat binnenkwam. Doorlopend: wat van ons was om te verdelen.
money-history-title = Wat binnenkwam en wat van ons was om te verdelen
money-last-months = { $count ->
    [one] De laatste { $word } maanden
   *[other] De laatste { $word } maanden
}
money-shared-year = Van ons om te verdelen in een jaar
money-shared-months = { $count ->
    [one] Van ons om te verdelen in { $count } maanden
   *[other] Van ons om te verdelen in { $count } maanden
}
money-buckets-funded = Gefinancierde potten
money-of = { $funded } van { $of }
money-members-shared = Leden die verdeelden, per maand
money-from-to = { $fewest } tot { $most }
money-history-one = Een geschiedenis heeft twee maanden nodig. Tot nu toe is er één.
money-history-none = Een geschiedenis heeft twee maanden nodig. Er is er nog geen gesloten.
money-read-it = Lezen
money-waits = Geld dat wacht
money-waits-lead = Wat bij leden en in potten ligt, en wat wordt meegenomen. { $runway }
money-waits-none = Er wacht niets. { $runway }
money-idle-members = Bij leden, niet gegeven
money-idle-members-note = delen
money-idle-buckets = In gefinancierde potten, niet betaald
money-idle-buckets-note = wacht op bonnen
money-idle-carried = Meegenomen
money-idle-carried-note = gaat in de volgende afrekening
money-idle = Wachtend geld
money-of-it = Daarvan

## Elke regel

money-lines-lead = Elke beweging van geld, de nieuwste eerst. Hier wordt nooit iets veranderd of gewist: een fout wordt rechtgezet met een nieuwe regel.
money-lines-totals = Bijdragen zijn één som per maand en delen één som per ronde, zodat niemands inkomen te zien is.
money-lines-members = Bijdragen zijn één som per lid en maand; losse facturen zijn voor het lid zelf en de penningmeesters.
money-lines-everything = Je ziet elke boeking, omdat je de boeken bijhoudt of controleert.
money-filter-month = Maand
money-filter-kind = Soort
money-filter-kinds = Alle soorten
money-filter-account = Rekening
money-filter-accounts = Alle rekeningen
money-filter-show = Tonen
money-filter-clear = Wissen
money-filters-clear = De filters wissen
money-lines-no-match = Geen regel past hierbij.
money-lines-none = Er is nog geen geld bewogen. Elke beweging komt hier te staan, en geen ervan wordt ooit veranderd.
money-newer = Nieuwer
money-older = Ouder
money-page-of = Pagina { $number } van { $pages }
money-lines-pages = Pagina's van het grootboek
money-lines-caption = Regels van het grootboek
money-take-lines = Neem de regels mee
money-files-these-csv = Deze regels, CSV
money-files-all-csv = Alle regels, CSV
money-files-these-json = Deze regels, JSON
money-files-all-json = Alle regels, JSON
money-files-journal = Journaal voor hledger
money-files-these-accountant = Deze regels voor de boekhouder, CSV
money-files-year = { $year } voor de boekhouder, CSV
money-line-entry = Boeking
money-line-what = Wat
money-take-back = Terugnemen
money-take-back-which = (boeking { $entry })
money-movements = { $count ->
    [one] { $count } beweging
   *[other] { $count } bewegingen
}
money-arrow = naar
money-contributions = { $count ->
    [one] { $count } bijdrage
   *[other] { $count } bijdragen
}
money-contributions-of = { $count ->
    [one] { $count } bijdrage van { $name }
   *[other] { $count } bijdragen van { $name }
}
money-contributions-some = Bijdragen
money-contributions-some-of = Bijdragen van { $name }
money-kind-of-entry = { $kind } van boeking { $entry }
money-invoice-in-books = Factuur nr. { $number } in onze boeken
money-statement = Afrekening { $name }
money-round = Ronde { $name }
money-bucket = Pot { $number }
money-payout = Uitbetaling { $number }

## Rekeningen van het grootboek

money-account-allotments = Delen
money-account-bank = Bank
money-account-pool = Kas
money-account-carried = Meegenomen
money-account-allotment-of = Deel van { $name }
money-account-allotment = Deel van lid { $number }

## Soorten boekingen

money-kind-opening = Beginstand
money-kind-contribution = Bijdrage
money-kind-statement = Afrekening
money-kind-cover = Aanvulling
money-kind-allotments = Delen
money-kind-settlement = Uitslag
money-kind-return = Teruggave
money-kind-surplus = Overschot
money-kind-payout = Uitbetaling
money-kind-core-payment = Kernkosten betaald
money-kind-core-release = Kerngeld vrijgegeven
money-kind-foundation-payment = Betaald door het fundament
money-kind-finish = Pot klaar
money-kind-cancel = Pot geannuleerd
money-kind-adjustment = Correctie
money-kind-reversal = Terugboeking

## Hoe je de boeken controleert

money-chain = Hoe je de boeken controleert
money-chain-feed = Ondertekende standen van de boeken
money-chain-lead = Niemand kan iets wat is vastgelegd veranderen zonder dat de vingerafdrukken veranderen. Wie er een heeft genoteerd, merkt het.
money-chain-story = Elke boeking van het grootboek draagt een vingerafdruk van zichzelf en van alles ervoor. Bij elke afrekening van een maand of een ronde ondertekent deze server de nieuwste. Ze staat onderaan deze pagina's, in elke mail met een uitslag, in de bestanden en in de <feed>feed</feed>. Zo is je mailbox getuige: was een oude boeking veranderd, dan zou de vingerafdruk in je oude mail niet meer passen.
money-chain-signed-so-far = Tot nu toe ondertekend
money-chain-nothing = Nog niets. De eerste afrekening wordt ondertekend als ze geboekt wordt.
money-chain-caption = Ondertekende standen, de nieuwste eerst
money-chain-up-to = Tot boeking
money-chain-with = Met
money-chain-signed = Ondertekend
money-chain-fingerprint = Vingerafdruk
money-chain-results = Uitslag van de ronde { $name }
money-chain-other = Vroeg afgerekend, of sindsdien teruggenomen
money-chain-moment = { $day }, { $time }
money-chain-check = Controleer het zelf
money-chain-look-up = Zoek de boeking die je nieuwste mail met een uitslag noemt op in de tabel hierboven. Dezelfde boeking, dezelfde vingerafdruk: niets is tot daar veranderd sinds de mail verstuurd werd.
money-chain-get-bundle = Voor meer dan dat: vraag een facilitator of penningmeester om een <strong>bundel</strong>, een bestand met alles wat nodig is om elk cijfer opnieuw uit te rekenen.
money-chain-command = Op elke computer met Brimful, zonder deze server:
money-chain-command-does = Het rekent alles opnieuw uit en noemt het eerste dat niet klopt.
money-chain-without-command = Controleer hem op elke computer met Brimful, zonder deze server: alles wordt opnieuw uitgerekend en het eerste dat niet klopt wordt genoemd.
money-chain-keep = Bewaar de bundel. Met een latere laat <code>{ $verify }</code> <code>{ $diff }</code> zien dat niets van de oude veranderd of weggelaten is.
money-chain-limits = Dit toont dat het verleden niet veranderd is sinds iemand een vingerafdruk zag. Het toont niet dat een factuur echt is, of wat er gedaan is voordat iemand keek.
money-chain-take = Een bundel meenemen
money-chain-tells = Een bundel vertelt wie wat bracht en gaf
money-chain-tells-text = Per lidnummer: bijdragen met de bedragen van hun facturen, delen en elke opgeslagen verdeling. Er staan geen namen, klanten en titels in; de notities bij boekingen (factuurnummers, ontvangers) alleen in het eerste van de twee bestanden.
money-chain-with-memos = Met notities, om te bewaren
money-chain-without-memos = Zonder notities, om te publiceren
money-chain-sealed = De ronde { $round } is verzegeld tot { $day }, { $time }: een bundel zou vertellen wat erin zit. Neem hem daarna mee.
money-chain-keys = { $count ->
    [one] De sleutel die ondertekent
   *[other] De sleutels die ondertekenden
}
money-chain-key-from = Vanaf boeking { $entry } ({ $since }):
money-chain-key-story = Dit is de openbare helft. De geheime helft staat niet in de database, dus een gestolen database kan niet ondertekenen.
money-feed-title = { $group }: ondertekende standen van de boeken
money-feed-entry = { $what }: boeking { $entry }, { $fingerprint }
