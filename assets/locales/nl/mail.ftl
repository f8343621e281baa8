# Mail: onderwerpen, teksten en knoppen.

## Wat elke mail heeft

mail-fewer = Minder mails
mail-unsubscribe = Afmelden
mail-colon = :
mail-sender = { $group }, { $address }
mail-notes = { $first }, { $second }
mail-moment = { $day }, { $clock } (tijd in { $city })
mail-to-the-round = Naar de ronde
mail-propose = Een pot voorstellen
mail-any-sum = elk bedrag
mail-more = en <more>nog { $count }</more>

## Waarom de mail kwam

mail-why-owner = Je krijgt dit omdat je verantwoordelijk bent voor een pot van { $group }.
mail-why-giver = Je krijgt dit omdat je aan een pot van { $group } gaf.
mail-why-named = Je krijgt dit omdat iemand van { $group } je in een reactie noemde.
mail-why-in-round = Je krijgt dit omdat je meedoet aan de { $round } van { $group } en koos voor mails over nieuwe rondes.
mail-why-rounds = Je krijgt dit omdat je lid bent van { $group } en koos voor mails over nieuwe rondes.
mail-why-results = Je krijgt dit omdat je lid bent van { $group } en koos voor de uitslag van rondes.
mail-why-treasurer = Je krijgt dit omdat je penningmeester bent van { $group }.

## Hoe we op het bedrag kwamen

mail-sum = Hoe we op { $amount } kwamen
mail-sum-came-in = Binnengekomen
mail-sum-foundation = Fundament
mail-sum-core-costs = Kernkosten
mail-sum-carried = Meegenomen
mail-sum-to-share = Van ons om te verdelen
mail-sum-to-share-short = Te verdelen
mail-sum-missing = Ontbreekt voor de afgesproken kosten

## Een ronde is open

mail-opens-subject = { $round }: { $amount } is van jou om te geven tot { $day }
mail-opens-subject-open = { $round }: open tot { $day }
mail-opens-headline = { $amount } is van jou om te geven
mail-opens-headline-open = De { $round } is open
mail-opens-preview = { $count ->
    [one] { $word } pot wacht erop.
   *[other] { $word } potten wachten erop.
}
mail-opens-lead = Hallo { $reader }. De { $round } van { $group } is open. Je hebt <mine>{ $amount }</mine> te geven tot { $until }.
mail-opens-lead-nothing = Hallo { $reader }. De { $round } van { $group } is open tot { $until }. Deze keer heb je niets te geven.
mail-opens-change = Doe iets in minstens één pot; tot dan kun je van gedachten veranderen.
mail-opens-final = Doe iets in minstens één pot; eenmaal opgeslagen staat je verdeling vast.
mail-opens-button = Aan de potten geven
mail-opens-shared = { $count ->
    [one] Verdeeld door één van ons; { $amount } ervan is van jou.
   *[other] Verdeeld door ons { $word }; { $amount } ervan is van jou.
}
mail-opens-kept = Je had nog { $amount } van eerder.
mail-opens-buckets = De potten
mail-opens-enough = { $amount } is genoeg om te beginnen.
mail-opens-more = en nog { $count } op de pagina hierboven

## Een ronde sluit over twee dagen

mail-closing-subject = { $round }: je hebt nog { $left }, sluit { $weekday } { $clock }
mail-closing-subject-private = { $round }: je hebt nog geld over, sluit { $weekday } { $clock }
mail-closing-headline = Je hebt nog { $left } te geven
mail-closing-preview = De { $round } sluit op { $close }.
mail-closing-lead = Hallo { $reader }. De { $round } van { $group } sluit op <strong>{ $close }</strong>.
mail-closing-gave = Je gaf tot nu toe { $given }. <mine>Je andere { $left }</mine> kan nog naar een pot, of naar meer.
mail-closing-gave-nothing = <mine>Je { $left }</mine> kan nog naar een pot, of naar meer: je hebt nog niets gegeven.
mail-closing-stays = Wat je niet geeft blijft van jou, voor de volgende ronde.
mail-closing-carried = Wat je niet geeft wordt meegenomen, en in de volgende ronde opnieuw verdeeld.

## Wie doet mee aan de volgende ronde?

mail-hands-subject = { $group }: doe je mee aan de volgende ronde?
mail-hands-headline = Doe je mee aan de volgende ronde?
mail-hands-preview = Zeg het voor { $day }.
mail-hands-lead = Hallo { $reader }. { $asker } vraagt wie meedoet aan de volgende ronde van <strong>{ $group }</strong>. Zeg het tot { $until }.
mail-hands-silence = Wat er te verdelen is gaat naar wie meedoet. Wie niet antwoordt, doet deze keer niet mee.
mail-hands-button = Zeggen of je meedoet

## Iets aan een ronde is veranderd

mail-changed-close-subject = { $round }: open tot { $day }
mail-changed-close-headline = De { $round } is langer open
mail-changed-close-lead = Hallo { $reader }. { $by } gaf de { $round } van { $group } meer tijd. Ze sluit op <strong>{ $close }</strong>, niet op { $was }.
mail-changed-unlocked-subject = { $round }: de bedragen van { $title } mogen veranderen
mail-changed-unlocked-headline = De bedragen van { $title } mogen veranderen
mail-changed-unlocked-lead = Hallo { $reader }. { $by } gaf in de { $round } de bedragen van <strong>{ $title }</strong> vrij: wie verantwoordelijk is mag één keer veranderen wat de pot vraagt. Je hoort het dan.
mail-changed-goal-subject = { $round }: { $title } vraagt een ander bedrag
mail-changed-goal-headline = { $title } vraagt een ander bedrag
mail-changed-goal-lead = Hallo { $reader }. <strong>{ $title }</strong> vraagt in de { $round } nu { $new }. Het was { $old }.
mail-changed-goal-range = { $least } tot { $most }
mail-changed-goal-open = { $least } of meer
mail-changed-reason = De reden: <words>{ $reason }</words>
mail-changed-preview = Ze sluit op { $close }.
mail-changed-stands = Wat je opsloeg blijft staan.
mail-changed-in-it = <mine>Je { $amount }</mine> zit erin en blijft daar, tenzij je het eruit haalt.
mail-changed-final = Je hebt je verdeling opgeslagen, en deze ronde neemt die één keer aan.
mail-changed-left = Je hebt <mine>{ $amount }</mine> te geven.
mail-changed-until = Je kunt je verdeling veranderen tot { $close }.

## Wat er is, aangeboden aan wie verantwoordelijk is

mail-offer-subject = { $round }: { $amount } wordt aangeboden voor { $bucket }
mail-offer-subject-again = { $round }: antwoord voor morgen: { $amount } wordt aangeboden voor { $bucket }
mail-offer-subject-private = { $round }: een aanbod voor { $bucket }
mail-offer-subject-private-again = { $round }: antwoord voor morgen: een aanbod voor { $bucket }
mail-offer-subject-several = { $round }: { $count ->
   *[other] een aanbod voor { $word } van je potten
}
mail-offer-subject-several-again = { $round }: antwoord voor morgen: { $count ->
   *[other] een aanbod voor { $word } van je potten
}
mail-offer-headline = { $amount } wordt aangeboden voor { $bucket }
mail-offer-headline-several = { $count ->
   *[other] Een aanbod voor { $word } van je potten
}
mail-offer-preview = Ja of nee? Stilte is nee.
mail-offer-lead = { $count ->
    [one] Hallo { $reader }. De { $round } van { $group } is voorbij, en je pot kreeg minder dan hij minstens nodig heeft. Is wat er is genoeg om te beginnen? Het eerste antwoord van wie verantwoordelijk is telt en kan niet meer veranderen.
   *[other] Hallo { $reader }. De { $round } van { $group } is voorbij, en deze potten van jou kregen minder dan ze minstens nodig hebben. Is wat er is genoeg om te beginnen? Het eerste antwoord van wie verantwoordelijk is telt en kan niet meer veranderen.
}
mail-offer-row = { $bucket }: er is { $amount } van de { $minimum } die minstens nodig is.
mail-offer-button = Antwoorden: ja of nee
mail-offer-button-text = Antwoord ja of nee
mail-offer-deadline = Antwoord tot { $until }. Zonder antwoord gaat het geld terug.

## Uitslag van een ronde

mail-results-headline-none = Geen pot is gefinancierd
mail-results-headline-none-of = { $all ->
   *[other] Geen van { $all_word } potten is gefinancierd
}
mail-results-headline-only = De ene pot is gefinancierd
mail-results-headline-all = { $all ->
   *[other] Alle { $all_word } potten zijn gefinancierd
}
mail-results-headline-some = { $funded ->
    [one] { $funded_word } van { $all_word } potten is gefinancierd
   *[other] { $funded_word } van { $all_word } potten zijn gefinancierd
}
mail-results-outcome-none = geen pot gefinancierd
mail-results-outcome-none-of = { $all ->
   *[other] geen van { $all_word } potten gefinancierd
}
mail-results-outcome-only = de ene pot gefinancierd
mail-results-outcome-all = { $all ->
   *[other] alle { $all_word } potten gefinancierd
}
mail-results-outcome-some = { $funded ->
   *[other] { $funded_word } van { $all_word } potten gefinancierd
}
mail-results-subject = { $round }: { $outcome }, { $amount } verdeeld
mail-results-subject-private = { $round }: { $outcome }
mail-results-preview-gave = Je { $amount } ging naar { $count ->
   *[other] { $word } ervan
}.
mail-results-preview-gave-only = Je { $amount } ging ernaartoe.
mail-results-preview-left = Je had { $amount } over.
mail-results-preview-found = { $amount } vond een pot.
mail-results-preview-carried = { $amount } gaat mee naar { $month }.
mail-results-closed = Hallo { $reader }. De { $round } sloot op { $day }.
mail-results-shortfall = Na het deel van het fundament ontbrak { $amount } voor de afgesproken kosten.
mail-results-shortfall-named = Na het deel van { $foundation } ontbrak { $amount } voor de afgesproken kosten.
mail-results-nothing = Er was niets te verdelen.
mail-results-had = { $count ->
   *[other] { $word } van ons hadden <strong>{ $amount }</strong> te verdelen;
}
mail-results-found-all = <strong>alles</strong> vond een pot.
mail-results-found = <strong>{ $found }</strong> vond een pot.
mail-results-found-carried = <strong>{ $found }</strong> vond een pot en { $carried } gaat mee naar { $month }.
mail-results-found-stays = <strong>{ $found }</strong> vond een pot en { $stays } blijft bij de gevers voor de volgende ronde.
mail-results-found-both = <strong>{ $found }</strong> vond een pot, { $carried } gaat mee naar { $month } en { $stays } blijft bij de gevers voor de volgende ronde.
mail-results-found-none = <strong>niets ervan</strong> vond een pot.
mail-results-found-none-carried = <strong>niets ervan</strong> vond een pot en { $carried } gaat mee naar { $month }.
mail-results-found-none-stays = <strong>niets ervan</strong> vond een pot en { $stays } blijft bij de gevers voor de volgende ronde.
mail-results-found-none-both = <strong>niets ervan</strong> vond een pot, { $carried } gaat mee naar { $month } en { $stays } blijft bij de gevers voor de volgende ronde.

mail-results-had-none = Je had in deze ronde geen geld te geven.
mail-results-all-carried = Je had <strong>{ $amount }</strong> over; het ging terug naar de kas en gaat mee naar { $month }.
mail-results-all-stays = Je had <strong>{ $amount }</strong> over; het blijft van jou voor de volgende ronde.
mail-results-helped-one = <mine>Je { $amount }</mine> hielp één pot: { $title }.
mail-results-helped-one-starts = <mine>Je { $amount }</mine> hielp één pot: { $title }, die begint op { $day }.
mail-results-helped-one-owners = <mine>Je { $amount }</mine> hielp één pot: { $title }, waarmee { $count ->
    [one] { $owners } begint op { $day }
   *[other] { $owners } beginnen op { $day }
}.
mail-results-helped = { $count ->
   *[other] <mine>Je { $amount }</mine> hielp { $word } potten.
}
mail-results-biggest = Het grootste deel, { $amount }, ging naar { $title }.
mail-results-biggest-starts = Het grootste deel, { $amount }, ging naar { $title }, die begint op { $day }.
mail-results-biggest-owners = Het grootste deel, { $amount }, ging naar { $title }, waarmee { $count ->
    [one] { $owners } begint op { $day }
   *[other] { $owners } beginnen op { $day }
}.
mail-results-missed-carried = { $count ->
    [one] { $amount } was voor een pot die niet gefinancierd is; het gaat mee naar { $month }.
   *[other] { $amount } was voor potten die niet gefinancierd zijn; het gaat mee naar { $month }.
}
mail-results-missed-stays = { $count ->
    [one] { $amount } was voor een pot die niet gefinancierd is; het blijft van jou voor de volgende ronde.
   *[other] { $amount } was voor potten die niet gefinancierd zijn; het blijft van jou voor de volgende ronde.
}
mail-results-missed-all-carried = { $count ->
    [one] <mine>Je { $amount }</mine> was voor een pot die niet gefinancierd is; het gaat mee naar { $month }.
   *[other] <mine>Je { $amount }</mine> was voor potten die niet gefinancierd zijn; het gaat mee naar { $month }.
}
mail-results-missed-all-stays = { $count ->
    [one] <mine>Je { $amount }</mine> was voor een pot die niet gefinancierd is; het blijft van jou voor de volgende ronde.
   *[other] <mine>Je { $amount }</mine> was voor potten die niet gefinancierd zijn; het blijft van jou voor de volgende ronde.
}
mail-results-left-carried = Je had { $amount } over; het gaat mee naar { $month }.
mail-results-left-stays = Je had { $amount } over; het blijft van jou voor de volgende ronde.

mail-results-heading = De uitslag
mail-results-heading-text = Uitslag
mail-results-row-full = Vol.
mail-results-row-minimum = Gefinancierd op het minimum, { $percent }% van het doel.
mail-results-row-funded = Gefinancierd met { $percent }% van het doel.
mail-results-row-minimum-open = Gefinancierd op het minimum.
mail-results-row-funded-open = Gefinancierd.
mail-results-row-none = Niet gefinancierd.
mail-results-row-none-carried = Niet gefinancierd. De { $amount } gaat mee naar { $month }.
mail-results-row-none-back = Niet gefinancierd. De { $amount } gaat terug naar de gevers.
mail-results-row-gave = Jij gaf { $amount }.
mail-results-short-full = vol
mail-results-short-minimum = minimum
mail-results-short-funded = gefinancierd
mail-results-short-none = niet gefinancierd
mail-results-short-carried = niet gefinancierd, meegenomen
mail-results-short-back = niet gefinancierd, terug naar gevers
mail-results-short-gave = jij { $amount }
mail-results-decided-early = Deze pot was vol en kreeg het geld al op { $day }.
mail-results-decided-taken = Wie verantwoordelijk is begint met wat er is.
mail-results-decided-declined = Wie verantwoordelijk is zei dat wat er was niet genoeg is om te beginnen.
mail-results-decided-silence = Op het aanbod van wat er was kwam geen antwoord.
mail-results-decided-chosen = De facilitator besliste: { $reason }
mail-results-more = en nog { $count } op het adres hieronder
mail-results-button = De hele ronde bekijken
mail-results-button-text = De hele ronde
mail-results-next = Hierna
mail-results-invoices = Wie verantwoordelijk is voor een pot: stuur je factuur voor { $day }.
mail-results-invoices-to = Wie verantwoordelijk is voor een pot: stuur je factuur voor { $day } naar { $name }.
mail-results-invoices-text = Verantwoordelijken: stuur je factuur voor { $day }.
mail-results-invoices-to-text = Verantwoordelijken: stuur je factuur voor { $day } naar { $name }.
mail-results-next-month = De ronde van { $month } opent op { $day }.
mail-results-next-round = De volgende ronde opent op { $day }.
mail-results-books = De boeken
mail-results-books-keep = Tot boeking { $entry } hebben de boeken deze vingerafdruk. Bewaar deze mail: niemand kan ze ongemerkt veranderen.
mail-results-books-check = Hoe je dat controleert

## Nieuws over het geld van één pot

mail-bucket-paid-subject = Betaald voor { $title }: { $amount }
mail-bucket-paid-subject-private = Betaald: { $title }
mail-bucket-paid-headline = { $amount } is betaald
mail-bucket-paid-lead = Hallo { $reader }. <strong>{ $amount } van { $title }</strong> ging op { $day } naar { $payee }.
mail-bucket-paid = Betaald
mail-bucket-asked = Nog gevraagd
mail-bucket-left = Over in de pot
mail-bucket-gave = Jij gaf
mail-bucket-back = Terug naar jou
mail-bucket-see-payout = De uitbetaling bekijken
mail-bucket-declined-subject = Niet betaald: { $title }
mail-bucket-declined-headline = Een uitbetaling is niet betaald
mail-bucket-declined-lead = Hallo { $reader }. { $by } wees af wat je voor { $payee } vroeg: <strong>{ $amount } van { $title }</strong>. Het geld blijft in de pot.
mail-bucket-writes = { $by } schrijft: <words>{ $words }</words>
mail-bucket-finish-subject = Klaar op { $day }: { $title }
mail-bucket-finish-subject-today = Vandaag klaar: { $title }
mail-bucket-finish-headline = Moet klaar zijn op { $day }
mail-bucket-finish-headline-today = Is het klaar?
mail-bucket-finish-lead = Hallo { $reader }. <strong>{ $title }</strong> moet klaar zijn op { $day }. Is het zover, schrijf dan in twee of drie zinnen wat ervan geworden is. Duurt het langer, vraag dan een facilitator om meer tijd.
mail-bucket-finish-ask = Vraag eerst om wat nog betaald moet worden: wat daarna over is gaat terug naar de groep.
mail-bucket-finish-button = Het verslag schrijven
mail-bucket-cancelled-subject = Geannuleerd: { $title }
mail-bucket-cancelled-headline = { $title } is geannuleerd
mail-bucket-cancelled-lead = Hallo { $reader }. { $by } annuleerde <strong>{ $title }</strong>.
mail-bucket-cancelled-nothing = Alles wat erin zat was al uitbetaald.
mail-bucket-cancelled-foundation = { $amount } was niet uitbetaald en ging naar het fundament.
mail-bucket-cancelled-foundation-named = { $amount } was niet uitbetaald en ging naar { $foundation }.
mail-bucket-cancelled-givers = { $amount } was niet uitbetaald en ging naar de gevers.
mail-bucket-cancelled-carried = { $amount } was niet uitbetaald en gaat mee naar de volgende ronde.
mail-bucket-cancelled-back = <mine>Jouw deel, { $amount },</mine> is van jou om in je volgende ronde te geven.
mail-bucket-see = De pot bekijken

## Wat anderen bij je potten zeiden, hoogstens één keer per dag

mail-comments-subject = { $count ->
    [one] Eén nieuwe reactie: { $title }
   *[other] { $word } nieuwe reacties: { $title }
}
mail-comments-subject-several = { $count ->
   *[other] { $word } nieuwe reacties
} bij { $buckets ->
   *[other] { $places } potten
}
mail-comments-headline = { $count ->
    [one] Eén nieuwe reactie
   *[other] { $word } nieuwe reacties
}
mail-comments-preview = { $by }: { $words }
mail-comments-lead = { $buckets ->
    [one] Hallo { $reader }. Dit is gezegd bij een pot van <strong>{ $group }</strong>.
   *[other] Hallo { $reader }. Dit is gezegd bij potten van <strong>{ $group }</strong>.
}
mail-comments-by = <who>{ $by }</who>, { $day }, { $time }
mail-comments-see = Lezen en antwoorden
mail-comments-more = { $count ->
    [one] Hier staat nog één reactie:
   *[other] Hier staan nog { $word } reacties:
}
mail-comments-see-buckets = De potten bekijken

## Wat in de maand op een penningmeester wacht

mail-month-subject = { $month } bij { $group }: { $what }
mail-month-headline = Wat wacht in { $month }
mail-month-preview = { $what }.
mail-month-lead = Hallo { $reader }. Dit wacht op een penningmeester van { $group }.
mail-month-invoices = { $count ->
    [one] { $word } onbetaalde factuur
   *[other] { $word } onbetaalde facturen
}
mail-month-core-costs = { $count ->
    [one] { $word } kernkostenpost te betalen
   *[other] { $word } kernkostenposten te betalen
}
mail-month-payouts = { $count ->
    [one] { $word } uitbetaling
   *[other] { $word } uitbetalingen
}
mail-month-invoices-words = { $count ->
    [one] { $amount } zonder btw is onderweg. Zet haar op betaald zodra het geld er is.
   *[other] { $amount } zonder btw is onderweg. Zet elke op betaald zodra het geld er is.
}
mail-month-core-costs-words = { $count ->
    [one] { $amount } staat er in het kernfonds voor klaar en is nog niet betaald.
   *[other] { $amount } staat er in het kernfonds voor klaar en is nog niet betaald.
}
mail-month-payouts-words = { $count ->
    [one] { $amount } wacht op betaling.
   *[other] Samen wacht { $amount } op betaling.
}
mail-month-payouts-late = { $late ->
   *[other] Samen wacht { $amount } op betaling; voor { $word } ervan is de dag voorbij.
}
mail-month-payout-late = { $amount } wacht op betaling; de dag ervan is voorbij.
mail-month-see-invoices = De facturen bekijken
mail-month-pay-core-costs = De kernkosten betalen
mail-month-see-payouts = Bekijken wat we schuldig zijn
mail-month-runway-none = In het fundament zit { $amount }. Er waren nog geen kernkosten.
mail-month-runway-none-named = In { $foundation } zit { $amount }. Er waren nog geen kernkosten.
mail-month-runway = In het fundament zit { $amount }: daarmee zijn de kernkosten gedekt voor { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
 }, bij het gemiddelde van { $average ->
    [one] één maand
   *[other] de laatste { $average } maanden
 }.
mail-month-runway-named = In { $foundation } zit { $amount }: daarmee zijn de kernkosten gedekt voor { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
 }, bij het gemiddelde van { $average ->
    [one] één maand
   *[other] de laatste { $average } maanden
 }.
mail-month-runway-part = In het fundament zit { $amount }: daarmee zijn de kernkosten gedekt voor { $months } maanden, bij het gemiddelde van { $average ->
    [one] één maand
   *[other] de laatste { $average } maanden
 }.
mail-month-runway-part-named = In { $foundation } zit { $amount }: daarmee zijn de kernkosten gedekt voor { $months } maanden, bij het gemiddelde van { $average ->
    [one] één maand
   *[other] de laatste { $average } maanden
 }.

## Een uitnodiging

mail-invite-subject = { $inviter } nodigt je uit bij { $group }
mail-invite-lead = Hallo { $reader }. <strong>{ $inviter }</strong> vraagt je om mee te doen met <strong>{ $group }</strong> op Brimful, waar de groep samen beslist welke potten het gezamenlijke geld vult.
mail-invite-lead-unnamed = Hallo. <strong>{ $inviter }</strong> vraagt je om mee te doen met <strong>{ $group }</strong> op Brimful, waar de groep samen beslist welke potten het gezamenlijke geld vult.
mail-invite-button = Meedoen met { $group }
mail-invite-button-text = Meedoen
mail-invite-valid = De uitnodiging is geldig tot { $day }.
mail-invite-note = Ken je { $inviter } niet, dan kun je deze mail onbeantwoord laten.

## Over een account

mail-account-open = Brimful openen
mail-account-test-subject = Mail van Brimful werkt
mail-account-test = Dit is de testmail waar iemand om vroeg. Hij is aangekomen, dus uitnodigingen en uitslagen zullen ook bij de leden aankomen.
mail-account-test-note = Je hoeft niets te doen. Weet je niet wat dit is, dan kun je het onbeantwoord laten.
mail-account-link-subject = Je link om in te loggen
mail-account-link = Hallo { $name }. Met deze link log je in zonder wachtwoord. Hij werkt één keer, en tien minuten lang.
mail-account-link-password = Ben je je wachtwoord vergeten, dan kun je daarna bij je instellingen een ander kiezen.
mail-account-link-button = Inloggen
mail-account-link-note = Was jij het niet, dan hoef je niets te doen: zonder deze mail komt niemand binnen. Stuur hem niet door.
mail-account-password-subject = Je wachtwoord is veranderd
mail-account-password = Het wachtwoord van het account van { $name } is veranderd, en alle andere browsers zijn uitgelogd.
mail-account-password-you = Was jij het, dan hoef je hier niets te doen.
mail-account-password-button = Naar de inlogpagina
mail-account-password-note = Was jij het niet: laat je op de inlogpagina een link mailen en kies meteen een ander wachtwoord. Zeg het daarna aan wie jullie Brimful beheert.
mail-account-confirm-subject = Is dit je nieuwe adres?
mail-account-confirm = Het account van { $name }, tot nu toe met het adres { $old }, vroeg om in plaats daarvan { $new } te gebruiken. Het telt zodra je ja zegt.
mail-account-confirm-day = De link is één dag geldig.
mail-account-confirm-button = Ja, gebruik dit adres
mail-account-confirm-note = Is dit niet jouw account, laat deze mail dan onbeantwoord: er verandert dan niets.
mail-account-asked-subject = Er is om een nieuw adres gevraagd
mail-account-asked = Iemand die is ingelogd als { $name } en het wachtwoord kent vroeg om { $new } te gebruiken in plaats van dit adres. Er is nog niets veranderd: eerst moet dat adres ja zeggen.
mail-account-asked-you = Was jij het, dan hoef je hier niets te doen.
mail-account-asked-note = Was jij het niet, zeg het dan meteen aan wie jullie Brimful beheert: iemand anders kent je wachtwoord.
mail-account-changed-subject = Je adres is veranderd
mail-account-changed = Het account van { $name } heeft vanaf nu het adres { $new }: daarmee log je in, en daar gaan de mails heen. Dit is de laatste mail naar het oude.
mail-account-changed-note = Was jij het niet, zeg het dan meteen aan wie jullie Brimful beheert.
mail-account-in-use-subject = Je hebt al een account
mail-account-in-use = Hallo { $name }. Een ander account vroeg om dit adres te gebruiken. Het is van jou, dus er is niets veranderd en er is niets over gezegd.
mail-account-in-use-you = Was jij het, met een tweede account: log dan met dit adres in.
mail-account-in-use-note = Was jij het niet, dan hoef je niets te doen.

## Iemand vraagt om een nieuwe uitnodiging

mail-again-subject = { $name } vraagt om een nieuwe uitnodiging
mail-again-subject-link = Er is om een nieuwe link gevraagd
mail-again-who = { $name } ({ $address })
mail-again-words = Hallo { $reader }. { $who } opende een uitnodiging die nergens meer heen leidt, en vraagt om een andere.
mail-again-words-in = Hallo { $reader }. { $who } opende een uitnodiging die al gebruikt was, en vraagt om een andere. Diegene is al lid: misschien is inloggen genoeg.
mail-again-words-link = Hallo { $reader }. Iemand met de link om mee te doen opende een uitnodiging die nergens meer heen leidt, en vraagt om een andere.
mail-again-invite = Hoort diegene bij { $group }, nodig dan nog een keer uit.
mail-again-button = Opnieuw uitnodigen
mail-again-note = Weet je niet wie dit is, doe dan niets. Je krijgt dit hooguit één keer per dag.
