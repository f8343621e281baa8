# Mitglieder: die Liste, einladen und beitreten, die Seite, der Satz und der Auszug jedes Mitglieds.

people-heading = Leute
people-saved = Gespeichert.
people-how-seen = Wie ich zu sehen bin und was ich an Mails bekomme
people-odd-form = Das Formular verlangte etwas, das es hier nicht gibt.

## Die Liste

people-list-lead = { $active ->
    [one] Ein Mitglied.
   *[other] { $active } Mitglieder.
}
people-list-lead-invited = { $invited ->
    [one] { $active ->
        [one] Ein Mitglied, und eines, das eingeladen ist.
       *[other] { $active } Mitglieder, und eines, das eingeladen ist.
    }
   *[other] { $active ->
        [one] Ein Mitglied, und { $invited }, die eingeladen sind.
       *[other] { $active } Mitglieder, und { $invited }, die eingeladen sind.
    }
}
people-list-invite-first = Die ersten drei einladen
people-list-invite = Leute einladen
people-list-import = CSV-Datei importieren
people-list-caption = Mitglieder nach Nummer
people-list-name = Name
people-list-address = Mailadresse
people-list-does = Aufgaben
people-list-stands = Stand
people-list-since = Seit
people-list-organisation = Organisation
people-list-agreement = Unsere Vereinbarung
people-list-log = Wer was geändert hat
people-list-settings = Einstellungen der Gruppe
people-state-active = Aktiv
people-state-invited = Eingeladen
people-state-suspended = Gesperrt
people-state-left = Nicht mehr dabei

## Für Außenstehende

people-public-lead = { $count ->
    [one] Ein Mitglied teilt dieses Geld.
   *[other] { $count } Mitglieder teilen dieses Geld.
}
people-public-named = Hier mit Namen
people-public-named-note = Alle, die gesagt haben, dass Außenstehende ihren Namen lesen dürfen.

## Die Seite einer Person

people-person-member = Mitglied
people-person-organisation = Organisation
people-person-invited = { $what }, eingeladen am { $day }.
people-person-active = { $what }, in der Gruppe seit { $day }.
people-person-suspended = { $what }, darf im Moment nichts tun.
people-person-left = { $what }, nicht mehr dabei; was getan wurde, bleibt in den Büchern.
people-person-brought = Eingebracht
people-person-nothing-mine = Von dir ist noch nichts hereingekommen.
people-person-nothing = Von diesem Mitglied ist noch nichts hereingekommen.
people-person-statement-mine = Dein Auszug: eingebracht, zurückgelegt, gegeben, zurückbekommen
people-person-statement = Der ganze Auszug: eingebracht, zurückgelegt, gegeben, zurückbekommen
people-person-caption = Was hereinkam, nach Abrechnung
people-person-column-statement = Abrechnung
people-person-column-came-in = Kam herein
people-person-not-yet = Noch in keiner Abrechnung
people-person-rate = Gibt von einer Rechnung
people-person-set-rate = Eigenen Satz festlegen
people-person-buckets = Verantwortlich für
people-person-no-bucket = Noch kein Topf.
people-person-roles = Rollen
people-person-facilitator = Moderation
people-person-facilitator-hint = Kümmert sich um Runden, Vereinbarung und Mitglieder
people-person-treasurer = Kassenführung
people-person-treasurer-hint = Kümmert sich um Rechnungen und Zahlungen
people-person-roles-save = Rollen speichern
people-person-standing = Stand
people-person-suspend = Sperren
people-person-restore = Sperre aufheben
people-person-withdraw = Einladung zurücknehmen
people-person-withdraw-ask = Die Einladung von { $name } zurücknehmen?
people-person-withdraw-does = Der Link in der Mail gilt dann nicht mehr.
people-person-let-go = Mitgliedschaft beenden
people-person-let-go-ask = Die Mitgliedschaft von { $name } beenden?
people-person-let-go-does = Von da an ist die Mitgliedschaft zu Ende. Rechnungen, Aufteilungen und Töpfe bleiben in den Büchern. Behaltenes Geld geht in den Übertrag.
people-person-standing-note = Wer gesperrt ist, kann nichts tun; am eigenen Geld und an den Töpfen ändert sich nichts. Endet die Mitgliedschaft, bleibt alles unter der Nummer in den Büchern.
people-person-leave-heading = Die Gruppe verlassen
people-person-leave-note = Deine Rechnungen, Aufteilungen und Töpfe bleiben in den Büchern. Geld, das du behalten hast, geht in den Übertrag.
people-person-leave = Gruppe verlassen
people-person-leave-ask = { $group } verlassen?

## Was nach einer Änderung an einem Mitglied gesagt wird

people-change-suspended = Gesperrt. Bis du die Sperre aufhebst, ist nichts mehr möglich.
people-change-restored = Wieder dabei.
people-change-let-go = Fertig. Was getan wurde, bleibt in den Büchern.
people-change-left = Du hast die Gruppe verlassen. Was du getan hast, bleibt in ihren Büchern.
people-change-no-member = So ein Mitglied gibt es nicht. Es wurde nichts geändert.
people-change-not-yours = Nur die Moderation ändert andere Mitglieder. Es wurde nichts geändert.
people-change-is-invited = { $name } hat auf die Einladung noch nicht geantwortet. Es wurde nichts geändert.
people-change-is-active = { $name } ist schon aktiv. Es wurde nichts geändert.
people-change-is-suspended = { $name } ist schon gesperrt. Es wurde nichts geändert.
people-change-has-left = { $name } ist nicht mehr dabei; eine Einladung führt zurück. Es wurde nichts geändert.
people-change-last = Nur { $name } hat die Moderation, und ganz ohne geht es nicht. Gib die Moderation erst jemand anderem. Es wurde nichts geändert.

## Einladen

people-invite-lead = Alle bekommen eine Mail mit einem Link, der sieben Tage gilt. Dabei ist erst, wer darauf antwortet.
people-invite-lines = Wen lädst du ein?
people-invite-lines-hint = Pro Zeile eine Person: Ama Owusu <ama@example.org>. Auch Namen und Adressen aus einer Tabelle gehen.
people-invite-facilitators = Sie übernehmen die Moderation
people-invite-facilitators-hint = Sie kümmern sich um Runden, die Vereinbarung und diese Seiten
people-invite-treasurers = Sie übernehmen die Kassenführung
people-invite-treasurers-hint = Sie kümmern sich um Rechnungen und Zahlungen
people-invite-send = Einladungen verschicken
people-invite-check = Erst die Zeilen prüfen
people-invite-bad-heading = { $count ->
    [one] Eine Zeile geht so nicht
   *[other] { $count } Zeilen gehen so nicht
}
people-invite-bad-address-missing = Zeile { $line }: <text>{ $text }</text> – darin steht keine Mailadresse
people-invite-bad-name = Zeile { $line }: <text>{ $text }</text> – der Name enthält unsichtbare Zeichen oder ist zu lang
people-invite-bad-address = Zeile { $line }: <text>{ $text }</text> – das ist keine Mailadresse
people-invite-bad-twice = Zeile { $line }: <text>{ $text }</text> – dieselbe Adresse wie in Zeile { $first }
people-invite-bad-member = Zeile { $line }: <text>{ $text }</text> – { $name } ist schon Mitglied
people-invite-bad-suspended = Zeile { $line }: <text>{ $text }</text> – { $name } ist gesperrt; heb die Sperre auf der Seite dieses Mitglieds auf
people-invite-bad-enough = { $most ->
    [one] Zeile { $line }: <text>{ $text }</text> – dorthin ging innerhalb eines Tages eine Einladung; versuch es morgen
   *[other] Zeile { $line }: <text>{ $text }</text> – dorthin gingen innerhalb eines Tages { $most } Einladungen; versuch es morgen
}
people-invite-good-heading = { $count ->
    [one] Eine Einladung würde hinausgehen
   *[other] { $count } Einladungen würden hinausgehen
}
people-invite-went-out = { $count ->
    [one] Eine Einladung geht hinaus.
   *[other] { $count } Einladungen gehen hinaus.
}
people-invite-nobody = Keine der Zeilen geht so. Es wurde niemand eingeladen.
people-invite-too-many = { $lines ->
    [one] Eine Zeile ist zu viel auf einmal. Schick höchstens { $most }. Es wurde niemand eingeladen.
   *[other] { $lines } Zeilen sind zu viele auf einmal. Schick höchstens { $most }. Es wurde niemand eingeladen.
}
people-invite-enough-mails = An { $email } sind fürs Erste genug Mails gegangen. Nimm diese Zeile heraus oder versuch es später noch einmal. Es ist noch niemand eingeladen.
people-invite-sent-before = Dieses Formular wurde schon mit anderen Zeilen abgeschickt. Mehr ging nicht hinaus; prüf die Liste und schick sie noch einmal ab.

## Ein Link für alle

people-moment = { $day } um { $time } Uhr
people-link-heading = Oder ein Link für alle
people-link-fresh = Hier ist er. Er wird nur dieses eine Mal gezeigt; wer ihn hat, kann bis { $until } Mitglied werden.
people-link-there = Es gibt einen, er gilt bis { $until }. Er kann nicht noch einmal gezeigt werden; ein neuer beendet ihn.
people-link-none = Für einen Chat oder ein Treffen: Wer den Link hat, kann innerhalb von sieben Tagen Mitglied werden.
people-link-make = Link erstellen
people-link-make-new = Neuen Link erstellen
people-link-end = Link beenden
people-link-ended = Der Link ist beendet. Niemand kann mehr darüber beitreten.

## Mit einer Einladung beitreten

people-join-title = { $group } beitreten
people-join-heading = <group>{ $group }</group> beitreten
people-join-lead = <strong>{ $inviter }</strong> lädt dich ein. Die Gruppe entscheidet gemeinsam, welche Töpfe ihr geteiltes Geld füllt.
people-join-lead-facilitator = <strong>{ $inviter }</strong> lädt dich für die Moderation ein. Die Gruppe entscheidet gemeinsam, welche Töpfe ihr geteiltes Geld füllt.
people-join-lead-treasurer = <strong>{ $inviter }</strong> lädt dich für die Kassenführung ein. Die Gruppe entscheidet gemeinsam, welche Töpfe ihr geteiltes Geld füllt.
people-join-lead-both = <strong>{ $inviter }</strong> lädt dich für Moderation und Kassenführung ein. Die Gruppe entscheidet gemeinsam, welche Töpfe ihr geteiltes Geld füllt.
people-join-continue = Weiter als <name>{ $name }</name>
people-join-choose = Die Einladung ging an <invited>{ $invited }</invited>, und du bist als <name>{ $name }</name> mit <email>{ $email }</email> angemeldet. Welches Konto soll beitreten?
people-join-this = Dieses, <email>{ $email }</email>
people-join-another = Ein anderes: erst abmelden
people-join-has-account = <email>{ $email }</email> hat schon ein Konto. Melde dich damit an, dann kommst du hierher zurück.
people-join-for = Dein Konto wird für <email>{ $email }</email> sein.
people-join-join = Beitreten
people-join-sign-in = Du hast ein Konto? <sign-in>Melde dich erst an</sign-in>.
people-join-until = Die Einladung gilt bis { $day } um { $time } UTC.
people-join-name = Dein Name
people-join-email = Deine Mailadresse
people-join-password = Wähle ein Passwort
people-join-password-hint = Mindestens 8 Zeichen; ein paar Wörter hintereinander sind gut
people-join-welcome = Willkommen bei { $group }.
people-join-account-exists = Zu dieser Adresse gibt es schon ein Konto. Melde dich damit an und öffne den Link dann noch einmal.
people-join-address-known = { $group } kennt diese Adresse schon. Bitte { $ask }, sie per Mail einzuladen.

## Eine Einladung, die nirgends mehr hinführt

people-dead-heading = Hier geht es nicht hinein
people-dead-ask = { $ask } fragen
people-dead-ask-note = Dann geht dorthin eine Mail, dass du um eine neue Einladung bittest, höchstens einmal am Tag.
people-dead-member-already = Du bist schon Mitglied von { $group }.
people-dead-expired = Diese Einladung zu { $group } ist abgelaufen.
people-dead-expired-todo = Bitte { $ask } um eine neue.
people-dead-used = Diese Einladung zu { $group } wurde schon benutzt.
people-dead-used-todo = Wenn du das warst, melde dich an. Wenn nicht, sag es { $ask }.
people-dead-revoked = Diese Einladung zu { $group } gilt nicht mehr; vielleicht gibt es eine neuere.
people-dead-revoked-todo = Such die neueste Mail, oder frag { $ask }.
people-dead-suspended = Dein Konto ist in { $group } gesperrt.
people-dead-suspended-todo = Frag { $ask }, warum.
people-dead-has-account = Zu dieser Adresse gibt es schon ein Konto.
people-dead-name-and-address = Es braucht einen Namen und eine Adresse.
people-dead-again-todo = Geh zurück und versuch es noch einmal.
people-dead-address-known = { $group } kennt diese Adresse schon.
people-dead-address-known-todo = Bitte { $ask }, sie per Mail einzuladen.
people-asked-heading = Gefragt
people-asked-lead = Wenn das eine Einladung von uns war, die nicht mehr gilt, bekommt die Person, die dich eingeladen hat, eine Mail, dass du um eine neue bittest. Das passiert höchstens einmal am Tag; noch einmal zu fragen ändert also nichts.
people-asked-note = Die neue Einladung kommt per Mail, an die Adresse der alten.

## Was ein Mitglied von einer Rechnung gibt

people-rate-percent = { $percent } %
people-rate-now-own = Jetzt { $percent } %, für dieses Mitglied vereinbart.
people-rate-now-agreed = Jetzt { $percent } %, wie es die Vereinbarung für alle sagt.
people-rate-now-nothing = Es ist noch nichts vereinbart.
people-rate-title = Was { $name } gibt
people-rate-heading = Was <name>{ $name }</name> von einer Rechnung gibt
people-rate-which = Was geht in den Pool?
people-rate-which-own = Ein eigener Satz
people-rate-which-agreed = Was die Vereinbarung sagt, wie für alle
people-rate-rate = Von jeder bezahlten Rechnung
people-rate-rate-hint = Nur für einen eigenen Satz
people-rate-from = Ab diesem Zahltag
people-rate-decision = Link zum Beschluss
people-rate-note = Das gilt für Rechnungen, die ab jetzt als bezahlt markiert werden, nach ihrem Zahltag. Was schon hereinkam, behält den Satz, mit dem es kam. Hat eine Rechnung einen eigenen Satz, geht der vor.
people-rate-save = Satz speichern
people-rate-history = Verlauf
people-rate-history-note = Der erste gilt auch für alle früheren Tage.
people-rate-caption = Sätze dieses Mitglieds
people-rate-column-from = Ab
people-rate-column-decided = Beschlossen
people-rate-column-recorded = Erfasst
people-rate-to-come = kommt noch
people-rate-as-everyone = wie für alle
people-rate-the-decision = Der Beschluss
people-rate-not-linked = nicht verlinkt
people-rate-recorded = { $day } von { $name }
people-rate-coming = { $percent } % ab { $day } kommt noch.
people-rate-coming-agreed = Wie für alle ab { $day } kommt noch.
people-rate-take-back = Zurücknehmen
people-rate-saved = Gespeichert. { $name } gibt { $percent } % ab { $day }.
people-rate-saved-agreed = Gespeichert. { $name } gibt ab { $day }, was die Vereinbarung sagt.
people-rate-taken-back = Zurückgenommen. Der Satz bleibt, wie er ist.
people-rate-before-newest = Der neueste Satz gilt ab { $day }. Wähle diesen Tag oder einen späteren.
people-rate-nothing-new = Das gilt schon, es gibt also nichts zu speichern.
people-rate-nothing-to-end = { $name } gibt schon, was die Vereinbarung sagt, es gibt also nichts zu speichern.
people-rate-not-coming = Nur der neueste Satz kann zurückgenommen werden, und nur vor dem Tag, ab dem er gilt. Es wurde nichts geändert.
people-rate-which-missing = Wähle eins von beiden.
people-rate-from-missing = Wähle den Tag, ab dem es gilt.
people-rate-decision-wrong = Das ist keine Webadresse. Eine Webadresse beginnt mit https://.

## Der Auszug eines Mitglieds

people-statement-title-mine = Dein Auszug
people-statement-title = Auszug von { $name }
people-statement-lead-mine = Du hast { $brought } in den Pool eingebracht, { $gave } in Töpfe gegeben und hast jetzt { $holds } zurückgelegt.
people-statement-lead = { $name } hat { $brought } in den Pool eingebracht, { $gave } in Töpfe gegeben und hat jetzt { $holds } zurückgelegt.
people-statement-brought = Eingebracht
people-statement-nothing-coming = Nichts unterwegs
people-statement-coming = { $count ->
    [one] { $amount } mehr, wenn eine Rechnung bezahlt ist
   *[other] { $amount } mehr, wenn { $count } Rechnungen bezahlt sind
}
people-statement-given = In Töpfe gegeben
people-statement-given-note = Was sie finanziert hat
people-statement-held = Jetzt zurückgelegt
people-statement-nothing-held = Nichts zurückgelegt
people-statement-in-split = { $amount } davon in der Aufteilung der { $round }
people-statement-to-give-in = Zu geben in der { $round }
people-statement-to-give-next = Zu geben in der nächsten Runde
people-statement-sum-allotted = In Runden zugeteilt
people-statement-sum-gave = In Töpfe gegeben
people-statement-sum-back = Ging an uns alle zurück
people-statement-sum-back-note = In die nächste Abrechnung übertragen
people-statement-sum-other = Korrekturen
people-statement-sum-holds = Jetzt zurückgelegt
people-statement-together = Zusammen
people-statement-nothing = Noch nichts.
people-statement-brought-note = Der Teil jeder bezahlten Rechnung, der in den Pool ging.
people-statement-brought-caption = Was eingebracht wurde
people-statement-not-yet = Noch in keiner Abrechnung
people-statement-paid-on = Bezahlt am { $day }
people-statement-percent = { $percent } %
people-statement-column-invoice = Rechnung
people-statement-column-statement = Abrechnung
people-statement-column-net = Netto
people-statement-column-pool = In den Pool
people-statement-held-heading = Zurückgelegt und gegeben
people-statement-held-none = Noch hat keine Runde etwas zugeteilt.
people-statement-held-caption = Was sich darauf bewegt hat
people-statement-column-day = Tag
people-statement-column-what = Was
people-statement-column-amount = Betrag
people-statement-column-held-mine = Danach hattest du
people-statement-column-held = Danach zurückgelegt
people-statement-bucket = Topf { $number }
people-statement-in-round = In der { $round }
people-statement-allotment = Anteil
people-statement-funded = Finanzierte einen Topf
people-statement-came-back = Kam aus einem Topf zurück
people-statement-went-back = Ging an uns alle zurück
people-statement-rounds = Runde für Runde
people-statement-rounds-note = „Zu geben“ führt dahin, warum es so viel war. Was zurückkam oder nicht gegeben wurde, geht wieder an uns alle, wenn die Runde es nicht stehen lässt.
people-statement-column-round = Runde
people-statement-column-to-give = Zu geben
people-statement-column-given = Gegeben
people-statement-column-funded = Finanzierte Töpfe
people-statement-column-came-back = Kam zurück
people-statement-column-not-given = Nicht gegeben
people-statement-column-stayed = Blieb
people-statement-kept = { $amount } von vorher behalten
people-statement-hidden = Bis zum Schluss verborgen
people-statement-not-settled = Noch nicht abgeschlossen
people-statement-paid-out = Ausgezahlt
people-statement-paid-out-note = Geld aus finanzierten Töpfen, das an { $name } ging.
people-statement-paid-out-none = Noch hat kein Topf hierher etwas ausgezahlt.
people-statement-paid-out-caption = Was ausgezahlt wurde
people-statement-column-bucket = Aus dem Topf
people-statement-files = Zum Mitnehmen
