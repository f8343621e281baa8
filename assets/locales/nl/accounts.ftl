accounts-moment = { $weekday } { $day } om { $time }
accounts-password = Wachtwoord
accounts-saved = Opgeslagen.
accounts-no-group = Je zit nog in geen groep. Wie de jouwe leidt, kan je uitnodigen.
accounts-how-seen = Hoe ik te zien ben en mail krijg
accounts-your-name = Je naam

## De voorpagina

accounts-home-heading = Geld dat een groep deelt, open en bloot
accounts-home-lead = Een deel van elke factuur gaat in één kas. De groep zorgt voor haar fundament en haar lopende kosten, verdeelt de rest onder de leden, en zij beslissen samen welke potten ermee gevuld worden.
accounts-home-mine = Jouw groepen
accounts-home-public = Groepen met open boeken
accounts-home-new = Deze server is nieuw. Nog niemand heeft hem ingericht.
accounts-home-set-up = Inrichten
accounts-home-nothing = Hier is nog geen openbare groep.

## Inloggen

accounts-sign-in-heading = Inloggen
accounts-sign-in-address = Mailadres
accounts-sign-in-wrong = Adres en wachtwoord horen niet bij elkaar. Kijk ze allebei na; hoofdletters tellen mee in het wachtwoord.
accounts-too-many-tries = { $count ->
    [one] Te veel pogingen. Probeer het over een seconde opnieuw.
   *[other] Te veel pogingen. Probeer het over { $count } seconden opnieuw.
}
accounts-sign-in-new = Nieuw hier? Een facilitator van een groep stuurt je een uitnodiging.
accounts-sign-in-no-mail = Wachtwoord kwijt? Wie deze server beheert, kan je helpen.
accounts-sign-in-kept = Je bent niet meer ingelogd. Wat je hebt ingevuld blijft bewaard: log in en verstuur het op de volgende pagina.
accounts-kept-heading = Je bent ingelogd
accounts-kept-lead = Er is nog niets verstuurd. Wat je hebt ingevuld is er nog.
accounts-kept-send = Nu versturen
accounts-kept-leave = Laat maar, en bekijk de pagina
accounts-link-ask = Mail me liever een link
accounts-link-forgot = Wachtwoord vergeten? Laat je een link mailen: daarmee log je in, en dan kun je bij je instellingen een nieuw wachtwoord kiezen.
accounts-link-sent = Als er een account met dit adres is, is er een link onderweg. Hij werkt tien minuten.
accounts-link-heading = Inloggen met een link
accounts-link-lead = Deze link is voor <email>{ $email }</email>. Hij werkt één keer.
accounts-link-choose = De link is voor <owner>{ $owner }</owner>, en je bent ingelogd als <name>{ $name }</name> met <email>{ $email }</email>. Welk account wil je gebruiken?
accounts-link-stay = Ingelogd blijven als <name>{ $name }</name>
accounts-link-not-mine = Heb je niet om deze link gevraagd, sluit dan deze pagina: er gebeurt dan niets.
accounts-link-over-heading = Met deze link logt niemand in
accounts-link-over = Een link werkt één keer en tien minuten lang, en alleen de nieuwste. Ook een nieuw wachtwoord of een nieuw adres maakt er een eind aan.
accounts-link-again = Mail me een nieuwe link
accounts-link-password = Inloggen met een wachtwoord
accounts-link-signed-in = Je bent ingelogd met een link. Wachtwoord vergeten? Kies binnen 15 minuten een ander: bovenaan onder je naam, bij Instellingen.

## Nog een keer het wachtwoord

accounts-again-heading = Nog een keer je wachtwoord
accounts-again-lead = Dit beslist over geld, en je bent een tijd geleden ingelogd. Geef nog een keer je wachtwoord, <name>{ $name }</name>.
accounts-again-kept = Dit beslist over geld, en je bent een tijd geleden ingelogd. Geef nog een keer je wachtwoord, <name>{ $name }</name>. Wat je hebt ingevuld blijft bewaard: je verstuurt het op de volgende pagina.
accounts-again-as = Ingelogd als <email>{ $email }</email>.
accounts-again-go = Verder
accounts-again-wrong = Dit is niet je wachtwoord. Er is niets veranderd; probeer het opnieuw.

## Wat op iemand wacht

accounts-me-heading = Wat op je wacht, <name>{ $name }</name>
accounts-me-nothing = Er wacht niets.
accounts-me-nothing-until = Er wacht niets. De volgende ronde opent op { $day }.
accounts-me-next-round = De volgende ronde
accounts-me-say = Zeg tot { $until } of je meedoet.
accounts-me-say-link = Zeggen of ik meedoe
accounts-me-in = Je doet mee. Je kunt dat veranderen tot { $until }.
accounts-me-not-in = Je doet deze keer niet mee. Je kunt dat veranderen tot { $until }.
accounts-me-see-who = Kijk wie meedoet
accounts-me-opens = De ronde opent op { $when }.
accounts-me-see-buckets = Bekijk de potten
accounts-me-closed = De ronde is gesloten. Over de potten moet nog worden beslist.
accounts-me-settle = De ronde afronden
accounts-me-to-give = Je hebt { $amount } te geven tot { $until }.
accounts-me-split = Mijn geld verdelen
accounts-me-left = Je hebt { $given } gegeven; je kunt nog { $left } geven tot { $until }.
accounts-me-finish = Mijn verdeling afmaken
accounts-me-all-given = Je hebt al je { $amount } gegeven. Je kunt het veranderen tot { $until }.
accounts-me-my-split = Mijn verdeling

## Eigen naam, adres en mails

accounts-own-heading = Hoe je te zien bent en mail krijgt
accounts-own-lead = Je bent ingelogd als <name>{ $name }</name>, <email>{ $email }</email>.
accounts-own-name = Naam
accounts-own-in-groups = Ook in mijn groepen
accounts-own-in-groups-hint = De boeken bewaren je nummer, dus daarin verandert niets
accounts-own-name-save = De naam opslaan
accounts-own-name-saved = Opgeslagen. Je heet nu { $name }.
accounts-own-address-heading = Je adres
accounts-own-new-address = Nieuw adres
accounts-own-password = Je wachtwoord
accounts-own-address-note = Het geldt zodra je de link volgt die erheen gaat. <email>{ $email }</email> krijgt ook bericht.
accounts-own-address-use = Dit adres gebruiken
accounts-own-address-sent = Er is een mail onderweg naar { $email }. Het adres geldt zodra je de link erin volgt.
accounts-own-password-wrong = Dit is niet je wachtwoord. Er is niets veranderd.
accounts-own-address-same = Dit is al je adres.
accounts-own-address-often = Je hebt net nog een adres aangevraagd, of vandaag al vijf keer. Wacht tien minuten, of tot morgen.
accounts-own-current = Huidig wachtwoord
accounts-own-new-password = Nieuw wachtwoord
accounts-own-password-by-link = Je bent net binnengekomen met een link uit je mail, dus je huidige wachtwoord is niet nodig. Dat geldt 15 minuten.
accounts-own-password-forgot = Weet je het huidige niet meer? Log uit en laat je een link mailen: wie met een link binnenkomt, kiest zonder dat een nieuw wachtwoord.
accounts-own-password-note = Alle andere browsers worden dan uitgelogd, en je krijgt er een mail over.
accounts-own-password-use = Dit wachtwoord gebruiken
accounts-own-password-saved = Opgeslagen. Vanaf nu geldt je nieuwe wachtwoord, en alle andere browsers zijn uitgelogd.
accounts-own-group-name = Je naam in deze groep
accounts-own-mail-results = Mail mij de uitslag van elke ronde
accounts-own-mail-rounds = Mail mij als er een ronde opent
accounts-own-mail-buckets = Mail mij over mijn potten
accounts-own-mail-buckets-hint = Als er een uitbetaling is, voordat een pot klaar moet zijn, en één keer per dag wat anderen daar of met @ en mijn naam zeiden
accounts-own-named = Buitenstaanders mogen mijn naam lezen
accounts-own-named-hint = Alleen waar de groep haar boeken heeft geopend. Leden zien hem altijd.
accounts-own-save = Opslaan
accounts-own-page = Mijn pagina in deze groep

## De link in de mail naar een nieuw adres

accounts-address-heading = Je nieuwe adres
accounts-address-question = Het account van { $name } heeft tot nu toe { $old }. Wordt het vanaf nu { $new }?
accounts-address-yes = Ja, gebruik dit adres
accounts-address-not-mine = Is dit niet jouw account, sluit dan deze pagina: er verandert dan niets.
accounts-address-done = Klaar. Je adres is vanaf nu { $new }, en elke andere browser is uitgelogd.
accounts-address-over = Niets te bevestigen
accounts-address-used = Deze link is al gevolgd. Je hoeft niets meer te doen.
accounts-address-expired = Deze link was één dag geldig, en die is voorbij. Er is niets veranderd; vraag het adres nog een keer aan bij je instellingen.
accounts-address-in-use = Dit adres heeft inmiddels een eigen account. Er is niets veranderd.
accounts-address-settings = Mijn instellingen

## Werkt de mail

accounts-mail-only-files = Er is nog geen mailserver: mails worden als bestanden op de server bewaard en bereiken niemand. Stel BRIMFUL_SMTP_URL in en start Brimful opnieuw.
accounts-mail-none-out = Er is nog geen mail verstuurd, dus misschien bereiken uitnodigingen niemand.
accounts-mail-send = Stuur mij een testmail
accounts-mail-on-its-way = Er is een testmail naar je onderweg. Kijk zo nog eens.
accounts-mail-test-waiting = Er is een testmail naar { $to } onderweg. Kijk zo nog eens.
accounts-mail-test-spooled = De testmail naar { $to } ligt in de spoolmap; niemand heeft hem gekregen.
accounts-mail-test-sent = De testmail naar { $to } is verstuurd. Is hij er? Kijk ook in de spammap.
accounts-mail-test-failed = De testmail naar { $to } is niet verstuurd: { $answer }
accounts-mail-test-enough = { $most ->
    [one] Er is binnen een dag één testmail verstuurd. Probeer het morgen weer.
   *[other] Er zijn binnen een dag { $most } testmails verstuurd. Probeer het morgen weer.
}

## De eerste start

accounts-setup-heading = Brimful inrichten
accounts-setup-lead = Eén formulier: jouw account, en de groep waarvan je hier het geld ziet. Daarna nodig je de anderen uit.
accounts-setup-code = Startcode
accounts-setup-code-hint = Staat in de terminal sinds de start
accounts-setup-code-empty = Typ de code die bij de start verscheen.
accounts-setup-code-wrong = Dit is niet de code van de laatste start. Elke start geeft een nieuwe.
accounts-setup-you = Jij
accounts-setup-you-note = Het eerste account beheert deze server, en is facilitator en penningmeester van de groep tot iemand anders dat is.
accounts-setup-email = Je mailadres
accounts-setup-password = Een wachtwoord
accounts-setup-password-hint = Minstens 8 tekens; een paar woorden achter elkaar is goed
accounts-setup-group = Je groep
accounts-setup-group-name = Naam van de groep
accounts-setup-group-name-field = De naam van de groep
accounts-setup-word = Haar woord in adressen
accounts-setup-word-hint = Kleine letters, cijfers en streepjes. Laat het leeg om het uit de naam te maken.
accounts-setup-word-field = Het woord
accounts-setup-currency = Munt
accounts-setup-currency-hint = Drie letters: EUR, GBP, USD, JPY. Dit kan later niet meer anders.
accounts-setup-currency-wrong = Typ de drie letters van een munt, zoals EUR.
accounts-setup-zone = Tijdzone
accounts-setup-zone-wrong = Kies een tijdzone uit de lijst.
accounts-setup-books-wrong = Kies wie de boeken mag lezen.
accounts-setup-agreement = De afspraken beginnen met 20% van elke factuur, daarvan 25% voor het fundament, en voor iedereen hetzelfde. Je kunt ze meteen veranderen.
accounts-setup-create = Het eerste account maken
accounts-setup-server = Deze server
accounts-setup-database = Database
accounts-setup-database-sqlite = SQLite, in een eigen bestand; hij antwoordt
accounts-setup-database-postgres = PostgreSQL; hij antwoordt
accounts-setup-clock = Klok
accounts-setup-clock-now = { $day } om { $time } UTC
accounts-setup-mail = Mail
accounts-setup-mail-server = gaat via de ingestelde server
accounts-setup-mail-files = nog geen mailserver: mails worden als bestanden in de spoolmap bewaard
accounts-setup-address = Adres
accounts-setup-test = Een testmail sturen
accounts-setup-look = Opnieuw kijken
accounts-setup-test-note = Naar het adres dat je hebt getypt. De startcode is ervoor nodig. Komt hij niet aan, dan kun je toch verder en het later in orde maken.

## Wie de boeken mag lezen

accounts-books = Wie mag de boeken lezen?
accounts-books-members = Alleen leden
accounts-books-members-hint = Buitenstaanders krijgen antwoord alsof de groep niet bestaat
accounts-books-totals = Iedereen ziet totalen en uitslagen
accounts-books-totals-hint = Geen regels van het grootboek, namen alleen met toestemming
accounts-books-open = Iedereen ziet ook het grootboek
accounts-books-open-hint = Nooit wat een lid verdient, nooit een klant

## Wat nog meer wacht

accounts-home-how = Hoe het werkt
accounts-me-open-groups = Groepen met open boeken
accounts-me-see-group = Bekijk de groep
accounts-me-offer = Er is { $amount } van de { $minimum } die minstens nodig is. Zeg tot { $until } of dat genoeg is; zonder antwoord gaat het geld terug.
accounts-me-offer-link = Ja of nee antwoorden
accounts-me-proposals-heading = Te bevestigen
accounts-me-proposals = { $count ->
    [one] Er gaat pas geld over als een tweede persoon het bevestigt.
   *[other] Er wachten { $count } voorstellen. Er gaat pas geld over als een tweede persoon ze bevestigt.
}
accounts-me-proposals-link = Bekijken
accounts-own-mail-money = Mail mij wat op de penningmeester wacht
accounts-own-mail-money-hint = Op de eerste van de maand: onbetaalde facturen, kernkosten die betaald moeten worden, uitbetalingen, en hoe ver het geld reikt
