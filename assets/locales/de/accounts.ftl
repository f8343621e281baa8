# Die Startseite, der erste Start, das Anmelden, was auf jemanden wartet, und die eigenen Einstellungen.

accounts-moment = { $weekday }, { $day } um { $time } Uhr
accounts-password = Passwort
accounts-saved = Gespeichert.
accounts-no-group = Du bist noch in keiner Gruppe. Wer deine Gruppe moderiert, kann dich einladen.
accounts-how-seen = Wie ich zu sehen bin und was ich an Mails bekomme
accounts-your-name = Dein Name

## Die Startseite

accounts-home-heading = Geld, das eine Gruppe teilt, offen sichtbar
accounts-home-lead = Ein Teil jeder Rechnung geht in einen gemeinsamen Pool. Die Gruppe sorgt für ihren Grundstock und ihre laufenden Kosten, teilt den Rest auf ihre Mitglieder auf, und gemeinsam entscheiden sie, welche Töpfe damit voll werden.
accounts-home-mine = Deine Gruppen
accounts-home-public = Gruppen mit offenen Büchern
accounts-home-new = Dieser Server ist neu. Noch niemand hat ihn eingerichtet.
accounts-home-set-up = Jetzt einrichten
accounts-home-nothing = Hier gibt es noch keine öffentliche Gruppe.

## Anmelden

accounts-sign-in-heading = Anmelden
accounts-sign-in-address = Mailadresse
accounts-sign-in-wrong = Adresse und Passwort passen nicht zusammen. Prüfe beides; im Passwort zählen Groß- und Kleinbuchstaben.
accounts-too-many-tries = { $count ->
    [one] Zu viele Versuche. Versuch es in einer Sekunde noch einmal.
   *[other] Zu viele Versuche. Versuch es in { $count } Sekunden noch einmal.
}
accounts-sign-in-new = Neu hier? Die Moderation deiner Gruppe schickt dir eine Einladung.
accounts-sign-in-no-mail = Passwort weg? Wer diesen Server betreibt, kann helfen.
accounts-sign-in-kept = Deine Anmeldung ist abgelaufen. Was du geschrieben hast, bleibt erhalten: Melde dich an und schick es auf der nächsten Seite ab.
accounts-kept-heading = Du bist angemeldet
accounts-kept-lead = Noch wurde nichts abgeschickt. Was du geschrieben hast, ist noch da.
accounts-kept-send = Jetzt abschicken
accounts-kept-leave = Verwerfen und die Seite ansehen
accounts-link-ask = Schick mir stattdessen einen Link
accounts-link-forgot = Passwort vergessen? Lass dir einen Link schicken: Er meldet dich an, und dann kannst du in deinen Einstellungen ein neues Passwort wählen.
accounts-link-sent = Wenn es zu dieser Adresse ein Konto gibt, ist ein Link unterwegs. Er gilt zehn Minuten.
accounts-link-heading = Mit einem Link anmelden
accounts-link-lead = Dieser Link ist für <email>{ $email }</email>. Er gilt einmal.
accounts-link-choose = Der Link ist für <owner>{ $owner }</owner>, und du bist als <name>{ $name }</name> mit <email>{ $email }</email> angemeldet. Welches Konto möchtest du verwenden?
accounts-link-stay = Als <name>{ $name }</name> angemeldet bleiben
accounts-link-not-mine = Wenn du diesen Link nicht verlangt hast, schließ diese Seite: dann passiert nichts.
accounts-link-over-heading = Dieser Link meldet niemanden an
accounts-link-over = Ein Link gilt einmal und zehn Minuten lang, und nur der neueste. Auch ein neues Passwort oder eine neue Adresse beendet ihn.
accounts-link-again = Schick mir einen neuen Link
accounts-link-password = Mit Passwort anmelden
accounts-link-signed-in = Du bist mit einem Link angemeldet. Wenn du dein Passwort vergessen hast, wähle innerhalb von 15 Minuten ein neues: oben unter deinem Namen, in den Einstellungen.

## Noch einmal das Passwort

accounts-again-heading = Noch einmal dein Passwort
accounts-again-lead = Hier geht es um Geld, und du hast dich vor einer Weile angemeldet. Gib noch einmal dein Passwort ein, <name>{ $name }</name>.
accounts-again-kept = Hier geht es um Geld, und du hast dich vor einer Weile angemeldet. Gib noch einmal dein Passwort ein, <name>{ $name }</name>. Was du geschrieben hast, bleibt erhalten: Du schickst es auf der nächsten Seite ab.
accounts-again-as = Angemeldet als <email>{ $email }</email>.
accounts-again-go = Weiter
accounts-again-wrong = Das ist nicht dein Passwort. Es wurde nichts geändert; versuch es noch einmal.

## Was auf jemanden wartet

accounts-me-heading = Was auf dich wartet, <name>{ $name }</name>
accounts-me-nothing = Nichts wartet.
accounts-me-nothing-until = Nichts wartet. Die nächste Runde öffnet am { $day }.
accounts-me-next-round = Die nächste Runde
accounts-me-say = Sag bis { $until }, ob du dabei bist.
accounts-me-say-link = Sagen, ob ich dabei bin
accounts-me-in = Du bist dabei. Ändern kannst du das bis { $until }.
accounts-me-not-in = Du bist diesmal nicht dabei. Ändern kannst du das bis { $until }.
accounts-me-see-who = Sehen, wer dabei ist
accounts-me-opens = Sie öffnet am { $when }.
accounts-me-see-buckets = Die Töpfe ansehen
accounts-me-closed = Sie ist zu Ende. Jetzt wird über die Töpfe entschieden.
accounts-me-settle = Runde abschließen
accounts-me-to-give = Du hast { $amount } zu geben, bis { $until }.
accounts-me-split = Mein Geld aufteilen
accounts-me-left = Du hast { $given } gegeben; { $left } sind noch zu geben, bis { $until }.
accounts-me-finish = Meine Aufteilung fertig machen
accounts-me-all-given = Du hast alles gegeben, was du hattest: { $amount }. Ändern kannst du das bis { $until }.
accounts-me-my-split = Meine Aufteilung

## Der eigene Name und die Adresse, und welche Mails jemand bekommt

accounts-own-heading = Wie du zu sehen bist und was du an Mails bekommst
accounts-own-lead = Du bist angemeldet als <name>{ $name }</name>, <email>{ $email }</email>.
accounts-own-name = Name
accounts-own-in-groups = Auch in meinen Gruppen
accounts-own-in-groups-hint = In den Büchern bleibt deine Nummer, dort ändert sich also nichts
accounts-own-name-save = Namen speichern
accounts-own-name-saved = Gespeichert. Du heißt jetzt { $name }.
accounts-own-address-heading = Deine Adresse
accounts-own-new-address = Neue Adresse
accounts-own-password = Dein Passwort
accounts-own-address-note = Sie gilt, sobald du dem Link folgst, der dorthin geht. Auch <email>{ $email }</email> bekommt Bescheid.
accounts-own-address-use = Diese Adresse verwenden
accounts-own-address-sent = Eine Mail an { $email } ist unterwegs. Die Adresse gilt, sobald du dem Link darin folgst.
accounts-own-password-wrong = Das ist nicht dein Passwort. Es wurde nichts geändert.
accounts-own-address-same = Das ist schon deine Adresse.
accounts-own-address-often = Du hast gerade eben oder heute schon fünfmal eine Adresse angegeben. Warte zehn Minuten oder bis morgen.
accounts-own-current = Bisheriges Passwort
accounts-own-new-password = Neues Passwort
accounts-own-password-by-link = Du bist gerade mit einem Link aus einer Mail hereingekommen, deshalb brauchst du dein bisheriges Passwort nicht. Das gilt 15 Minuten lang.
accounts-own-password-forgot = Du weißt das bisherige nicht mehr? Melde dich ab und lass dir einen Link schicken: Wer mit einem Link hereinkommt, wählt ohne es ein neues Passwort.
accounts-own-password-note = Alle anderen Browser werden dann abgemeldet, und du bekommst eine Mail darüber.
accounts-own-password-use = Dieses Passwort verwenden
accounts-own-password-saved = Gespeichert. Ab jetzt gilt dein neues Passwort, und alle anderen Browser sind abgemeldet.
accounts-own-group-name = Dein Name in dieser Gruppe
accounts-own-mail-results = Mail mit den Ergebnissen jeder Runde
accounts-own-mail-rounds = Mail, wenn eine Runde öffnet
accounts-own-mail-buckets = Mail zu meinen Töpfen
accounts-own-mail-buckets-hint = Wenn etwas ausgezahlt wird, bevor ein Topf fertig sein soll, und einmal am Tag, was andere dort oder mit @ und meinem Namen gesagt haben
accounts-own-named = Außenstehende dürfen meinen Namen lesen
accounts-own-named-hint = Nur wo die Gruppe ihre Bücher offen hat. Mitglieder sehen ihn immer.
accounts-own-save = Speichern
accounts-own-page = Meine Seite in dieser Gruppe

## Der Link in der Mail an eine neue Adresse

accounts-address-heading = Deine neue Adresse
accounts-address-question = Das Konto von { $name } hat bisher { $old }. Soll es ab jetzt { $new } haben?
accounts-address-yes = Ja, diese Adresse verwenden
accounts-address-not-mine = Wenn das nicht dein Konto ist, schließ diese Seite: dann ändert sich nichts.
accounts-address-done = Fertig. Deine Adresse ist ab jetzt { $new }, und jeder andere Browser ist abgemeldet.
accounts-address-over = Nichts zu bestätigen
accounts-address-used = Diesem Link wurde schon gefolgt. Mehr ist nicht zu tun.
accounts-address-expired = Dieser Link galt einen Tag, und der ist vorbei. Es wurde nichts geändert; gib die Adresse in deinen Einstellungen noch einmal an.
accounts-address-in-use = Zu dieser Adresse gehört inzwischen ein eigenes Konto. Es wurde nichts geändert.
accounts-address-settings = Meine Einstellungen

## Ob Mails ankommen, für alle, die den Server betreiben

accounts-mail-only-files = Es gibt noch keinen Mailserver: Mails liegen als Dateien auf dem Server und erreichen niemanden. Setze BRIMFUL_SMTP_URL und starte Brimful neu.
accounts-mail-none-out = Noch ist keine Mail hinausgegangen, Einladungen kommen also vielleicht nicht an.
accounts-mail-send = Testmail an mich schicken
accounts-mail-on-its-way = Eine Testmail an dich ist unterwegs. Sieh gleich noch einmal nach.
accounts-mail-test-waiting = Eine Testmail an { $to } ist unterwegs. Sieh gleich noch einmal nach.
accounts-mail-test-spooled = Die Testmail an { $to } liegt im Spool-Ordner; niemand hat sie bekommen.
accounts-mail-test-sent = Die Testmail an { $to } ist hinausgegangen. Ist sie da? Sieh auch im Spam-Ordner nach.
accounts-mail-test-failed = Die Testmail an { $to } ging nicht hinaus: { $answer }
accounts-mail-test-enough = { $most ->
    [one] Innerhalb eines Tages ging eine Testmail hinaus. Versuch es morgen wieder.
   *[other] Innerhalb eines Tages gingen { $most } Testmails hinaus. Versuch es morgen wieder.
}

## Der erste Start

accounts-setup-heading = Brimful einrichten
accounts-setup-lead = Ein einziges Formular: dein Konto, und die Gruppe, deren Geld hier zu sehen sein wird. Danach lädst du die anderen ein.
accounts-setup-code = Einrichtungscode
accounts-setup-code-hint = Er erschien beim Start im Terminal
accounts-setup-code-empty = Gib den Code ein, der beim Start erschien.
accounts-setup-code-wrong = Das ist nicht der Code vom letzten Start. Bei jedem Start erscheint ein neuer.
accounts-setup-you = Du
accounts-setup-you-note = Das erste Konto betreibt diesen Server und übernimmt Moderation und Kassenführung der Gruppe, bis jemand anders das tut.
accounts-setup-email = Deine Mailadresse
accounts-setup-password = Ein Passwort
accounts-setup-password-hint = Mindestens 8 Zeichen; ein paar Wörter hintereinander sind gut
accounts-setup-group = Deine Gruppe
accounts-setup-group-name = Name der Gruppe
accounts-setup-group-name-field = Der Name der Gruppe
accounts-setup-word = Ihr Wort in Adressen
accounts-setup-word-hint = Kleinbuchstaben, Ziffern und Bindestriche. Lass es leer, dann entsteht es aus dem Namen.
accounts-setup-word-field = Das Wort
accounts-setup-currency = Währung
accounts-setup-currency-hint = Drei Buchstaben: EUR, GBP, USD, JPY. Später nicht mehr zu ändern.
accounts-setup-currency-wrong = Gib die drei Buchstaben einer Währung ein, etwa EUR.
accounts-setup-zone = Zeitzone
accounts-setup-zone-wrong = Wähle eine Zeitzone aus der Liste.
accounts-setup-books-wrong = Wähle, wer die Bücher lesen darf.
accounts-setup-agreement = Die Vereinbarung beginnt mit 20 % jeder Rechnung, davon 25 % für den Grundstock, und für alle gleich viel. Du kannst sie sofort ändern.
accounts-setup-create = Erstes Konto anlegen
accounts-setup-server = Dieser Server
accounts-setup-database = Datenbank
accounts-setup-database-sqlite = SQLite, in einer eigenen Datei; sie antwortet
accounts-setup-database-postgres = PostgreSQL; sie antwortet
accounts-setup-clock = Uhr
accounts-setup-clock-now = { $day } um { $time } UTC
accounts-setup-mail = Mail
accounts-setup-mail-server = geht über den eingestellten Server hinaus
accounts-setup-mail-files = noch kein Mailserver: Mails liegen als Dateien im Spool-Ordner
accounts-setup-address = Adresse
accounts-setup-test = Testmail schicken
accounts-setup-look = Noch einmal nachsehen
accounts-setup-test-note = An die Adresse, die du eingegeben hast. Dafür braucht es den Einrichtungscode. Kommt sie nicht an, kannst du weitermachen und es später beheben.

## Wer die Bücher lesen darf: beim ersten Start und in den Einstellungen der Gruppe

accounts-books = Wer darf die Bücher lesen?
accounts-books-members = Nur Mitglieder
accounts-books-members-hint = Außenstehende bekommen Antworten, als gäbe es die Gruppe nicht
accounts-books-totals = Alle sehen Summen und Ergebnisse
accounts-books-totals-hint = Keine Zeilen aus dem Kassenbuch, Namen nur mit Zustimmung
accounts-books-open = Alle sehen auch das Kassenbuch
accounts-books-open-hint = Nie, was ein Mitglied verdient, und nie, für wen gearbeitet wurde

## Was noch wartet

accounts-home-how = So funktioniert es
accounts-me-open-groups = Gruppen mit offenen Büchern
accounts-me-see-group = Die Gruppe ansehen
accounts-me-offer = Da sind { $amount } von den { $minimum }, die es mindestens braucht. Sag bis { $until }, ob das reicht; ohne Antwort geht das Geld zurück.
accounts-me-offer-link = Ja oder nein sagen
accounts-me-proposals-heading = Zu bestätigen
accounts-me-proposals = { $count ->
    [one] Das Geld bewegt sich, sobald eine zweite Person es bestätigt.
   *[other] { $count } Vorschläge warten. Das Geld bewegt sich, sobald eine zweite Person es bestätigt.
}
accounts-me-proposals-link = Ansehen
accounts-own-mail-money = Mail mit dem, was auf die Kassenführung wartet
accounts-own-mail-money-hint = Am Ersten des Monats: unbezahlte Rechnungen, fällige Kernkosten, Auszahlungen, und wie lange das Geld reicht
