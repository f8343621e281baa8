people-heading = Mensen
people-saved = Opgeslagen.
people-how-seen = Hoe ik te zien ben en mail krijg
people-odd-form = Het formulier vroeg om iets dat hier niet is.

## De lijst

people-list-lead = { $active ->
    [one] Eén lid.
   *[other] { $active } leden.
}
people-list-lead-invited = { $invited ->
    [one] { $active ->
        [one] Eén lid, en één uitnodiging die nog openstaat.
       *[other] { $active } leden, en één uitnodiging die nog openstaat.
    }
   *[other] { $active ->
        [one] Eén lid, en { $invited } uitnodigingen die nog openstaan.
       *[other] { $active } leden, en { $invited } uitnodigingen die nog openstaan.
    }
}
people-list-invite-first = Nodig de eerste drie uit
people-list-invite = Mensen uitnodigen
people-list-import = Een CSV-bestand importeren
people-list-caption = Leden op nummer
people-list-name = Naam
people-list-address = Mailadres
people-list-does = Doet
people-list-stands = Staat
people-list-since = Sinds
people-list-organisation = organisatie
people-list-agreement = Onze afspraken
people-list-log = Wie wat veranderde
people-list-settings = Instellingen van de groep
people-state-active = Actief
people-state-invited = Uitgenodigd
people-state-suspended = Geschorst
people-state-left = Vertrokken

## Voor buitenstaanders

people-public-lead = { $count ->
    [one] Eén lid deelt dit geld.
   *[other] { $count } leden delen dit geld.
}
people-public-named = Hier genoemd
people-public-named-note = Wie heeft gezegd dat buitenstaanders de naam mogen lezen.

## De pagina van een lid

people-person-member = Lid
people-person-organisation = Organisatie
people-person-invited = { $what }, uitgenodigd op { $day }.
people-person-active = { $what }, in de groep sinds { $day }.
people-person-suspended = { $what }, mag nu even niets doen.
people-person-left = { $what }, vertrokken; alles wat gedaan is blijft in de boeken.
people-person-brought = Ingebracht
people-person-nothing-mine = Van jou is er nog niets binnengekomen.
people-person-nothing = Van dit lid is er nog niets binnengekomen.
people-person-statement-mine = Je overzicht: ingebracht, in handen, gegeven, teruggekregen
people-person-statement = Het hele overzicht: ingebracht, in handen, gegeven, teruggekregen
people-person-caption = Wat er binnenkwam, per afrekening
people-person-column-statement = Afrekening
people-person-column-came-in = Binnengekomen
people-person-not-yet = Nog niet in een afrekening
people-person-rate = Geeft van een factuur
people-person-set-rate = Een eigen percentage instellen
people-person-buckets = Verantwoordelijk voor
people-person-no-bucket = Nog geen pot.
people-person-roles = Rollen
people-person-facilitator = Facilitator
people-person-facilitator-hint = Zorgt voor rondes, afspraken en leden
people-person-treasurer = Penningmeester
people-person-treasurer-hint = Houdt facturen en betalingen bij
people-person-roles-save = De rollen opslaan
people-person-standing = Deelname
people-person-suspend = Schorsen
people-person-restore = De schorsing opheffen
people-person-withdraw = De uitnodiging intrekken
people-person-withdraw-ask = De uitnodiging van { $name } intrekken?
people-person-withdraw-does = De link in de mail werkt dan niet meer.
people-person-let-go = Laten gaan
people-person-let-go-ask = { $name } laten gaan?
people-person-let-go-does = Vanaf dan is het lidmaatschap voorbij. Facturen, verdelingen en potten blijven in de boeken. Bewaard geld wordt meegenomen.
people-person-standing-note = Wie geschorst is, kan niets doen; aan wat er al is verandert niets. Wie je laat gaan, blijft met het nummer in de boeken staan.
people-person-leave-heading = De groep verlaten
people-person-leave-note = Je facturen, verdelingen en potten blijven in de boeken. Geld dat je bewaarde wordt meegenomen.
people-person-leave = Vertrekken
people-person-leave-ask = { $group } verlaten?

## Na een verandering aan een lid

people-change-suspended = Geschorst. Dit lid kan niets doen tot jullie de schorsing opheffen.
people-change-restored = Dit lid doet weer mee.
people-change-let-go = Klaar. Alles wat dit lid deed blijft in de boeken.
people-change-left = Je hebt de groep verlaten. Wat je deed blijft in haar boeken.
people-change-no-member = Zo'n lid is er niet. Er is niets veranderd.
people-change-not-yours = Alleen een facilitator verandert andere leden. Er is niets veranderd.
people-change-is-invited = { $name } heeft nog niet op de uitnodiging geantwoord. Er is niets veranderd.
people-change-is-active = { $name } is al actief. Er is niets veranderd.
people-change-is-suspended = { $name } is al geschorst. Er is niets veranderd.
people-change-has-left = { $name } is vertrokken; met een uitnodiging is terugkomen mogelijk. Er is niets veranderd.
people-change-last = { $name } is de enige facilitator, en een groep houdt er minstens één. Maak eerst iemand anders facilitator. Er is niets veranderd.

## Uitnodigen

people-invite-lead = Ieder krijgt een mail met een link die zeven dagen geldig is. Niemand doet mee zonder te antwoorden.
people-invite-lines = Wie nodig je uit?
people-invite-lines-hint = Eén per regel: Ama Owusu <ama@example.org>. Namen en adressen uit een tabel kan ook.
people-invite-facilitators = Ze zijn facilitator
people-invite-facilitators-hint = Ze zorgen voor rondes, de afspraken en deze pagina's
people-invite-treasurers = Ze zijn penningmeester
people-invite-treasurers-hint = Ze houden facturen en betalingen bij
people-invite-send = De uitnodigingen sturen
people-invite-check = Eerst de regels nakijken
people-invite-bad-heading = { $count ->
    [one] Eén regel is niet te gebruiken
   *[other] { $count } regels zijn niet te gebruiken
}
people-invite-bad-address-missing = Regel { $line }: <text>{ $text }</text> – er staat geen mailadres in
people-invite-bad-name = Regel { $line }: <text>{ $text }</text> – de naam heeft onzichtbare tekens, of is te lang
people-invite-bad-address = Regel { $line }: <text>{ $text }</text> – dit is geen mailadres
people-invite-bad-twice = Regel { $line }: <text>{ $text }</text> – hetzelfde adres als in regel { $first }
people-invite-bad-member = Regel { $line }: <text>{ $text }</text> – { $name } is al lid
people-invite-bad-suspended = Regel { $line }: <text>{ $text }</text> – { $name } is geschorst; hef dat op de pagina van dit lid op
people-invite-bad-enough = { $most ->
    [one] Regel { $line }: <text>{ $text }</text> – er ging binnen een dag al één uitnodiging heen; probeer het morgen
   *[other] Regel { $line }: <text>{ $text }</text> – er gingen binnen een dag al { $most } uitnodigingen heen; probeer het morgen
}
people-invite-good-heading = { $count ->
    [one] Er zou één uitnodiging uitgaan
   *[other] Er zouden { $count } uitnodigingen uitgaan
}
people-invite-went-out = { $count ->
    [one] Er gaat één uitnodiging uit.
   *[other] Er gaan { $count } uitnodigingen uit.
}
people-invite-nobody = Er is geen regel die te gebruiken is. Er is niemand uitgenodigd.
people-invite-too-many = { $lines ->
    [one] Eén regel is te veel in één keer. Stuur er hoogstens { $most }. Er is niemand uitgenodigd.
   *[other] { $lines } regels is te veel in één keer. Stuur er hoogstens { $most }. Er is niemand uitgenodigd.
}
people-invite-enough-mails = Naar { $email } zijn voorlopig genoeg mails gestuurd. Haal deze regel weg of probeer het later opnieuw. Er is nog niemand uitgenodigd.
people-invite-sent-before = Dit formulier is al eerder gestuurd met andere regels. Er is niets meer verstuurd; kijk de lijst na en stuur hem opnieuw.

## Een link voor iedereen

people-moment = { $day } om { $time }
people-link-heading = Of een link voor wie maar wil
people-link-fresh = Hier is hij. Je ziet hem alleen deze keer; wie hem heeft, kan lid worden tot { $until }.
people-link-there = Er is er een, geldig tot { $until }. Hij is niet nog eens te zien; een nieuwe maakt er een eind aan.
people-link-none = Voor een chat of een bijeenkomst: wie de link heeft, kan binnen zeven dagen lid worden.
people-link-make = Een link maken
people-link-make-new = Een nieuwe link maken
people-link-end = De link beëindigen
people-link-ended = De link is beëindigd. Niemand kan er meer lid mee worden.

## Meedoen na een uitnodiging

people-join-title = Meedoen met { $group }
people-join-heading = Meedoen met <group>{ $group }</group>
people-join-lead = <strong>{ $inviter }</strong> nodigt je uit. De groep beslist samen welke potten ze met haar gezamenlijke geld vult.
people-join-lead-facilitator = <strong>{ $inviter }</strong> nodigt je uit als facilitator. De groep beslist samen welke potten ze met haar gezamenlijke geld vult.
people-join-lead-treasurer = <strong>{ $inviter }</strong> nodigt je uit als penningmeester. De groep beslist samen welke potten ze met haar gezamenlijke geld vult.
people-join-lead-both = <strong>{ $inviter }</strong> nodigt je uit als facilitator en penningmeester. De groep beslist samen welke potten ze met haar gezamenlijke geld vult.
people-join-continue = Verder als <name>{ $name }</name>
people-join-choose = De uitnodiging ging naar <invited>{ $invited }</invited>, en je bent ingelogd als <name>{ $name }</name> met <email>{ $email }</email>. Welk account gaat meedoen?
people-join-this = Dit, <email>{ $email }</email>
people-join-another = Een ander: eerst uitloggen
people-join-has-account = <email>{ $email }</email> heeft al een account. Log daarmee in, dan kom je hier terug.
people-join-for = Je account is voor <email>{ $email }</email>.
people-join-join = Meedoen
people-join-sign-in = Heb je een account? <sign-in>Log eerst in</sign-in>.
people-join-until = De uitnodiging is geldig tot { $day } om { $time } UTC.
people-join-name = Je naam
people-join-email = Je mailadres
people-join-password = Kies een wachtwoord
people-join-password-hint = Minstens 8 tekens; een paar woorden achter elkaar is goed
people-join-welcome = Welkom bij { $group }.
people-join-account-exists = Dit adres heeft al een account. Log daarmee in en open dan de link opnieuw.
people-join-address-known = { $group } kent dit adres al. Vraag { $ask } om het per mail uit te nodigen.

## Een uitnodiging die nergens meer heen leidt

people-dead-heading = Hier kom je niet binnen
people-dead-ask = Vraag het { $ask }
people-dead-ask-note = Er gaat een mail heen dat je om een nieuwe uitnodiging vraagt, hoogstens één keer per dag.
people-dead-member-already = Je bent al lid van { $group }.
people-dead-expired = Deze uitnodiging voor { $group } is verlopen.
people-dead-expired-todo = Vraag { $ask } om een nieuwe.
people-dead-used = Deze uitnodiging voor { $group } is al gebruikt.
people-dead-used-todo = Was jij dat, log dan in. Zo niet, zeg het tegen { $ask }.
people-dead-revoked = Deze uitnodiging voor { $group } geldt niet meer; misschien is er een nieuwere.
people-dead-revoked-todo = Zoek de nieuwste mail, of vraag het { $ask }.
people-dead-suspended = Je account is geschorst in { $group }.
people-dead-suspended-todo = Vraag { $ask } ernaar.
people-dead-has-account = Dit adres heeft al een account.
people-dead-name-and-address = Er is een naam en een adres nodig.
people-dead-again-todo = Ga terug en probeer het opnieuw.
people-dead-address-known = { $group } kent dit adres al.
people-dead-address-known-todo = Vraag { $ask } om het per mail uit te nodigen.
people-asked-heading = Gevraagd
people-asked-lead = Was dit een uitnodiging van ons die voorbij is, dan krijgt wie je uitnodigde een mail dat je om een nieuwe vraagt. Dat gebeurt hoogstens één keer per dag, dus nog eens vragen verandert niets.
people-asked-note = De nieuwe uitnodiging komt per mail, op het adres van de oude.

## Wat een lid van een factuur geeft

people-rate-percent = { $percent }%
people-rate-now-own = Nu { $percent }%, afgesproken voor dit lid.
people-rate-now-agreed = Nu { $percent }%, zoals de afspraken voor iedereen zeggen.
people-rate-now-nothing = Er is nog niets afgesproken.
people-rate-title = Wat { $name } geeft
people-rate-heading = Wat <name>{ $name }</name> van een factuur geeft
people-rate-which = Wat gaat in de kas?
people-rate-which-own = Een eigen percentage
people-rate-which-agreed = Wat de afspraken zeggen, zoals voor iedereen
people-rate-rate = Van elke betaalde factuur
people-rate-rate-hint = Alleen bij een eigen percentage
people-rate-from = Vanaf deze betaaldag
people-rate-decision = Link naar het besluit
people-rate-note = Het telt voor facturen die vanaf nu als betaald worden gemarkeerd, naar hun betaaldag. Wat al binnenkwam houdt het percentage waarmee het binnenkwam. Een eigen percentage van een factuur gaat voor.
people-rate-save = Het percentage opslaan
people-rate-history = Geschiedenis
people-rate-history-note = Het eerste geldt ook voor alle eerdere dagen.
people-rate-caption = Percentages van dit lid
people-rate-column-from = Vanaf
people-rate-column-decided = Besloten
people-rate-column-recorded = Vastgelegd
people-rate-to-come = komt nog
people-rate-as-everyone = zoals iedereen
people-rate-the-decision = Het besluit
people-rate-not-linked = geen link
people-rate-recorded = { $day } door { $name }
people-rate-coming = { $percent }%, vanaf { $day }, komt nog.
people-rate-coming-agreed = zoals iedereen, vanaf { $day }, komt nog.
people-rate-take-back = Intrekken
people-rate-saved = Opgeslagen. { $name } geeft { $percent }% vanaf { $day }.
people-rate-saved-agreed = Opgeslagen. { $name } geeft vanaf { $day } wat de afspraken zeggen.
people-rate-taken-back = Ingetrokken. Het percentage blijft zoals het is.
people-rate-before-newest = Het nieuwste percentage gaat in op { $day }. Kies die dag of een latere.
people-rate-nothing-new = Dit is wat al geldt, dus er is niets op te slaan.
people-rate-nothing-to-end = { $name } geeft al wat de afspraken zeggen, dus er is niets op te slaan.
people-rate-not-coming = Alleen het nieuwste percentage is in te trekken, en alleen vóór de dag waarop het ingaat. Er is niets veranderd.
people-rate-which-missing = Kies een van de twee.
people-rate-from-missing = Kies de dag vanaf wanneer het geldt.
people-rate-decision-wrong = Dit is geen webadres. Het begint met https://.

## Het overzicht van een lid

people-statement-title-mine = Je overzicht
people-statement-title = Overzicht van { $name }
people-statement-lead-mine = Je hebt { $brought } in de kas gebracht, { $gave } aan potten gegeven, en hebt nu { $holds } in handen.
people-statement-lead = { $name } heeft { $brought } in de kas gebracht, { $gave } aan potten gegeven, en heeft nu { $holds } in handen.
people-statement-brought = Ingebracht
people-statement-nothing-coming = Niets onderweg
people-statement-coming = { $count ->
    [one] { $amount } erbij als één factuur betaald is
   *[other] { $amount } erbij als { $count } facturen betaald zijn
}
people-statement-given = Aan potten gegeven
people-statement-given-note = Wat ze financierde
people-statement-held = Nu in handen
people-statement-nothing-held = Er is niets bewaard
people-statement-in-split = { $amount } daarvan zit in de verdeling van { $round }
people-statement-to-give-in = Te geven in { $round }
people-statement-to-give-next = Te geven in de volgende ronde
people-statement-sum-allotted = Deel gekregen in rondes
people-statement-sum-gave = Aan potten gegeven
people-statement-sum-back = Ging terug naar ons allemaal
people-statement-sum-back-note = Meegenomen naar de volgende afrekening
people-statement-sum-other = Correcties
people-statement-sum-holds = Nu in handen
people-statement-together = Samen
people-statement-nothing = Nog niets.
people-statement-brought-note = Het deel van elke betaalde factuur dat in de kas ging.
people-statement-brought-caption = Wat er ingebracht is
people-statement-not-yet = Nog niet in een afrekening
people-statement-paid-on = Betaald op { $day }
people-statement-percent = { $percent }%
people-statement-column-invoice = Factuur
people-statement-column-statement = Afrekening
people-statement-column-net = Zonder btw
people-statement-column-pool = In de kas
people-statement-held-heading = In handen en gegeven
people-statement-held-none = Nog geen ronde heeft iets gegeven.
people-statement-held-caption = Wat erop gebeurde
people-statement-column-day = Dag
people-statement-column-what = Wat
people-statement-column-amount = Bedrag
people-statement-column-held-mine = Toen had je
people-statement-column-held = Toen in handen
people-statement-bucket = Pot { $number }
people-statement-in-round = In { $round }
people-statement-allotment = Deel
people-statement-funded = Financierde een pot
people-statement-came-back = Kwam terug uit een pot
people-statement-went-back = Ging terug naar ons allemaal
people-statement-rounds = Ronde na ronde
people-statement-rounds-note = “Te geven” leidt naar waarom het zoveel was. Wat terugkwam of niet gegeven werd, gaat weer naar ons allemaal, tenzij de ronde het laat blijven.
people-statement-column-round = Ronde
people-statement-column-to-give = Te geven
people-statement-column-given = Gegeven
people-statement-column-funded = Financierde potten
people-statement-column-came-back = Kwam terug
people-statement-column-not-given = Niet gegeven
people-statement-column-stayed = Bleef
people-statement-kept = { $amount } bewaard van eerder
people-statement-hidden = Verborgen tot de sluiting
people-statement-not-settled = Nog niet afgerond
people-statement-paid-out = Uitbetaald
people-statement-paid-out-note = Geld van gefinancierde potten dat naar { $name } ging.
people-statement-paid-out-none = Nog geen pot heeft hier iets uitbetaald.
people-statement-paid-out-caption = Wat er uitbetaald is
people-statement-column-bucket = Uit de pot
people-statement-files = Meenemen
