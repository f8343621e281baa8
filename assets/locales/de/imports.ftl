# Dateien, die Rechnungen, Kernkosten, Töpfe, Mitglieder und Gewichte hereinbringen.

## Eine Datei

imports-file-needed = Wähle eine CSV-Datei.
imports-file = CSV-Datei
imports-file-hint = In UTF-8, mit Kopfzeile; Kommas oder Strichpunkte; bis 2 MB und 10.000 Zeilen
imports-lead = Noch wird nichts geschrieben: Du siehst erst jede Zeile, und welche nicht hineinkönnen, und warum.
imports-look = Ansehen
imports-sample = Eine Beispieldatei
imports-columns-mean = Was die Spalten bedeuten
imports-columns-other = Die Spalten dürfen anders heißen; du ordnest sie als Nächstes zu.

## Die Durchsicht einer Datei

imports-review = { $file } importieren
imports-done = { $count ->
    [one] { $count } Zeile aus { $file } importiert.
   *[other] { $count } Zeilen aus { $file } importiert.
}
imports-done-stayed = { $count ->
    [one] Eine Zeile blieb draußen.
   *[other] { $count } Zeilen blieben draußen.
}
imports-missing = Keine Spalte von { $file } sieht danach aus: { $columns }. Wähle sie unten aus.
imports-apply = { $count ->
    [one] { $count } Zeile importieren
   *[other] { $count } Zeilen importieren
}
imports-remark = { $count ->
    [one] Die eine Zeile oben bleibt draußen. Verbessere sie in der Datei und importiere sie noch einmal: Was schon drin ist, wird nicht doppelt genommen.
   *[other] Die { $count } Zeilen oben bleiben draußen. Verbessere sie in der Datei und importiere sie noch einmal: Was schon drin ist, wird nicht doppelt genommen.
}
imports-title-columns = Welche Spalte ist was?
imports-title-good = { $count ->
    [one] Die Zeile ist gut
   *[other] Alle { $count } Zeilen sind gut
}
imports-title-some = { $count ->
    [one] { $good } von { $count } Zeile ist gut
   *[other] { $good ->
        [one] { $good } von { $count } Zeilen ist gut
       *[other] { $good } von { $count } Zeilen sind gut
    }
}
imports-column-choose = Spalte wählen
imports-column-none = Nicht in der Datei
imports-column-needed = Jede Zeile braucht sie
imports-unused = Nicht benutzt: { $columns }.
imports-line = Zeile { $line }
imports-rows-bad = Zeilen, die nicht hineinkönnen
imports-rows-good = Zeilen, die hineingehen
imports-where = Wo
imports-why = Warum
imports-more = { $count ->
    [one] Und noch { $count }.
   *[other] Und noch { $count }.
}
imports-another = Andere Datei
imports-columns = Welche Spalte was ist
imports-match = So zuordnen

## Was eine Datei braucht, und was sie ergibt

imports-invoices = Rechnungen importieren
imports-back-invoices = Rechnungen
imports-invoices-needs = Eine Zeile braucht eine Nummer, den Rechnungstag, ein Mitglied (mit Adresse, Nummer oder Name) und einen Nettobetrag. Zahltag, Kundschaft, Art der Arbeit, Beschreibung, Währung und ein eigener Satz dürfen auch dabei sein.
imports-invoices-more = Gleicht eine Zeile einer Rechnung, die unterwegs ist, und hat sie jetzt einen Zahltag, wird die Rechnung damit als bezahlt markiert. Jede andere Nummer, die schon da ist, bleibt draußen.
imports-invoices-lead = { $count ->
    [one] { $count } bezahlt, { $amount } in den Pool.
   *[other] { $count } bezahlt, { $amount } in den Pool.
}
imports-invoices-lead-paid = { $count ->
    [one] { $count } bezahlt.
   *[other] { $count } bezahlt.
}
imports-invoices-lead-unpaid = { $count ->
    [one] { $count } unterwegs.
   *[other] { $count } unterwegs.
}
imports-number = Nummer
imports-member = Mitglied
imports-issued = Ausgestellt
imports-paid = Bezahlt
imports-net = Netto
imports-to-pool = In den Pool
imports-on-the-way = Unterwegs
imports-line-marks-paid = Zeile { $line }: war unterwegs, wird als bezahlt markiert
imports-percent = { $rate } %
imports-costs = Kernkosten importieren
imports-back-costs = Kernkosten
imports-costs-needs = Eine Zeile braucht einen Namen, einen Betrag und den Monat, ab dem es fällig ist (2026-01). Wie oft (monthly, quarterly, yearly, once, also monatlich, vierteljährlich, jährlich, einmal; leer heißt monatlich), bis zu welchem Monat, der Tag des Beschlusses und ein Link dazu dürfen auch dabei sein.
imports-costs-more = Kosten ohne Tag des Beschlusses stehen als noch nicht vereinbart auf der Liste und werden nicht genommen.
imports-costs-lead = { $amount } im Monat.
imports-costs-lead-none = Nichts davon ist jeden Monat fällig.
imports-costs-what = Wofür
imports-how-often = Wie oft
imports-from = Ab
imports-agreed-on = Vereinbart am
imports-amount = Betrag
imports-every-month = Jeden Monat
imports-every-quarter = Alle drei Monate
imports-every-year = Jedes Jahr
imports-once = Einmal
imports-not-agreed = Noch nicht vereinbart
imports-buckets = Töpfe importieren
imports-back-buckets = Töpfe
imports-buckets-needs = Eine Zeile braucht einen Titel, die Verantwortlichen (Adressen, Nummern oder einen Namen; mehrere mit Leerzeichen dazwischen) und einen Mindestbetrag: was zum Anfangen reicht. Ohne Höchstbetrag nimmt der Topf, was kommt.
imports-buckets-more = Steht dabei, was die Gruppe davon hat, sieht die Gruppe den Topf sofort, und er ist in der Runde, die gerade offen ist. Sonst wartet er als Entwurf bei den Verantwortlichen.
imports-buckets-lead = Zusammen wollen sie { $amount }.
imports-buckets-drafts = { $count ->
    [one] Einer wartet als Entwurf, weil nicht dabeisteht, was die Gruppe davon hat.
   *[other] { $count } warten als Entwürfe, weil nicht dabeisteht, was die Gruppe davon hat.
}
imports-title = Titel
imports-gets = Was die Gruppe davon hat
imports-owners = Verantwortliche
imports-minimum = Mindestbetrag
imports-maximum = Höchstbetrag
imports-draft = Entwurf
imports-whatever = Was kommt
imports-members = Mitglieder importieren
imports-back-members = Leute
imports-members-needs = Eine Zeile braucht einen Namen. Mit einer Adresse wird das Mitglied per Mail eingeladen und ist nach der Antwort dabei; ohne ist es sofort dabei, etwa ein Betrieb oder jemand ohne Mail.
imports-members-more = Nummer, Art (person oder organisation) und Rollen (facilitator für Moderation, treasurer für Kassenführung) dürfen auch dabei sein.
imports-members-lead-none = Es geht keine Mail hinaus.
imports-members-lead = { $count ->
    [one] Eine Einladung geht per Mail hinaus.
   *[other] { $count } Einladungen gehen per Mail hinaus.
}
imports-name = Name
imports-address = Adresse
imports-kind = Art
imports-roles = Rollen
imports-organisation = Organisation
imports-person = Person
imports-facilitator = Moderation
imports-treasurer = Kassenführung
imports-weights = Gewichte importieren
imports-back-weights = Gewichte
imports-weights-needs = Eine Zeile braucht das Mitglied (mit Adresse, Nummer oder Name) und ein Gewicht: eine ganze Zahl zwischen 0 und 1.000.000.
imports-weights-more = Eine Zeile ohne Begründung hat die der Zeile darüber: Eine Begründung für alle steht einmal, in der ersten Zeile. Mitglieder, die nicht in der Datei stehen, behalten ihr Gewicht.
imports-weights-lead-zero = Alle sind null: Hat niemand ein Gewicht über null, bekommen alle gleich viel.
imports-weights-lead = Zusammen ergeben sie { $sum }.
imports-weight = Gewicht
imports-reason = Begründung

## Warum eine Datei nicht genommen wird

imports-refused-role = Mit deiner Rolle kannst du das nicht importieren.
imports-refused-same = Dieselbe Datei wurde schon einmal importiert, als { $file } am { $day }. Es wurde nichts noch einmal importiert.
imports-refused-missing = Dieser Import ist nicht mehr da.
imports-refused-gone = Die Datei hat länger als einen Tag gewartet und wurde gelöscht. Es wurde nichts importiert; lade sie noch einmal hoch.
imports-refused-applied = { $file } wurde schon importiert.
imports-refused-columns = Wähle die Spalte für: { $columns }. Es wurde nichts importiert.
imports-refused-changed = Seit das hier gezeigt wurde, hat sich etwas geändert, deshalb wurde nichts importiert. Sieh es dir noch einmal an.
imports-refused-nothing = Keine Zeile kann hinein, deshalb wurde nichts importiert.
imports-refused-bad = { $count ->
    [one] { $count } Zeile kann nicht hinein, deshalb wurde nichts importiert.
   *[other] { $count } Zeilen können nicht hinein, deshalb wurde nichts importiert.
}
imports-file-empty = Die Datei ist leer.
imports-file-no-rows = Die Datei hat eine Kopfzeile, aber keine weiteren Zeilen.
imports-file-large = Die Datei ist größer als 2 MiB. Teile sie in mehrere Dateien, jede mit der Kopfzeile.
imports-file-many-rows = Die Datei hat mehr als 10.000 Zeilen. Teile sie in mehrere Dateien, jede mit der Kopfzeile.
imports-file-many-columns = Die Datei hat mehr als 100 Spalten, es ist also wohl kaum die richtige.
imports-file-utf16 = Die Datei ist in UTF-16 geschrieben. Speichere sie noch einmal als „CSV UTF-8“ und lade diese hoch.
imports-file-spreadsheet = Das ist eine Tabellendatei, keine CSV-Datei. Exportiere sie als „CSV UTF-8“ und lade diese hoch.
imports-file-not-text = Das ist keine Textdatei. Exportiere sie als „CSV UTF-8“ und lade diese hoch.
imports-file-encoding = Zeile { $line } hat Buchstaben, die nicht in UTF-8 geschrieben sind (vielleicht ist die Datei in Windows-1252 oder Latin-1). Speichere sie noch einmal als „CSV UTF-8“ und lade diese hoch.

## Namen von Spalten, als Liste und am Anfang eines Satzes

imports-column-address = Adresse
imports-column-agreed-on = Vereinbart am
imports-column-amount-net = Nettobetrag
imports-column-amount = Betrag
imports-column-client = Kundschaft
imports-column-currency = Währung
imports-column-description = Beschreibung
imports-column-from-month = Ab Monat
imports-column-how-often = Wie oft
imports-column-issue-day = Rechnungstag
imports-column-kind-of-work = Art der Arbeit
imports-column-kind = Art
imports-column-decision = Link zum Beschluss
imports-column-maximum = Höchstbetrag
imports-column-member = Mitglied
imports-column-minimum = Mindestbetrag
imports-column-name = Name
imports-column-number = Nummer
imports-column-own-rate = Eigener Satz
imports-column-owners = Verantwortliche
imports-column-paid-day = Zahltag
imports-column-reason = Begründung
imports-column-roles = Rollen
imports-column-title = Titel
imports-column-until-month = Bis Monat
imports-column-weight = Gewicht
imports-column-gets = Was die Gruppe davon hat

## Warum eine Zeile nicht hineinkann

imports-row-cells = Sie hat { $found } Felder, wo die Kopfzeile { $expected } hat. Ein Wert, in dem das Trennzeichen oder ein Zeilenumbruch steht, braucht Anführungszeichen.
imports-row-missing = { $column }: Hier steht nichts.
imports-row-day = { $column }: „{ $text }“ ist kein Tag. Schreib ihn wie 2026-10-31.
imports-row-month = { $column }: „{ $text }“ ist kein Monat. Schreib ihn wie 2026-10.
imports-row-future = { $column }: { $day } liegt nach heute.
imports-row-amount = { $column }: „{ $text }“ ist kein Betrag in { $currency }.
imports-row-amount-two-ways = { $column }: „{ $text }“ lässt sich als { $thousands } oder als { $decimal } lesen. Schreib alle Nachkommastellen.
imports-row-amount-two-ways-point = { $column }: „{ $text }“ lässt sich als { $thousands } oder als { $decimal } lesen. Schreib die Nachkommastellen mit einem Punkt.
imports-row-amount-whole = { $column }: „{ $text }“ hat Nachkommastellen; { $currency } hat keine.
imports-row-amount-decimals = { $column }: „{ $text }“ hat mehr als die { $scale } Nachkommastellen von { $currency }.
imports-row-amount-large = { $column }: „{ $text }“ ist größer, als Brimful fassen kann.
imports-row-zero = { $column }: Null geht hier nicht.
imports-row-negative = { $column }: Unter null geht hier nicht.
imports-row-currency = Die Währung ist „{ $found }“; die Bücher werden in { $group } geführt.
imports-row-rate-range = { $column }: „{ $text }“ geht nicht: Ein Satz liegt zwischen 0 und 100 Prozent.
imports-row-rate-decimals = { $column }: „{ $text }“ geht nicht: Ein Satz hat höchstens zwei Nachkommastellen.
imports-row-rate = { $column }: „{ $text }“ geht nicht: Das ist kein Prozentsatz.
imports-row-text-empty = { $column }: „{ $text }“ geht nicht: Das ist leer.
imports-row-text-short = { $column }: „{ $text }“ geht nicht: Es braucht mindestens { $min } Zeichen.
imports-row-text-long = { $column }: „{ $text }“ geht nicht: Höchstens { $max } Zeichen haben Platz.
imports-row-text-odd = { $column }: „{ $text }“ geht nicht, nicht erlaubt: { $what }.
imports-row-text-reserved = { $column }: „{ $text }“ geht nicht: Dieses Wort ist vergeben.
imports-row-word = { $column }: „{ $text }“ ist nicht bekannt. Bekannt sind: { $known }.
imports-row-member-unknown = Es gibt kein Mitglied „{ $text }“.
imports-row-member-ambiguous = Mehrere Mitglieder heißen „{ $text }“. Nimm die Adresse oder die Nummer.
imports-row-twice = { $what } steht schon in Zeile { $line }.
imports-row-twice-invoice = Rechnung { $number } von { $member } steht schon in Zeile { $line }.
imports-row-twice-number = Nummer { $number } steht schon in Zeile { $line }.
imports-row-twice-address = Die Adresse { $address } steht schon in Zeile { $line }.
imports-row-invoice-paid = Rechnung { $number } von { $member } ist schon erfasst, bezahlt am { $day }.
imports-row-invoice-recorded = Rechnung { $number } von { $member } ist schon erfasst, noch nicht bezahlt.
imports-row-differs-amount = Rechnung { $number } von { $member } ist schon mit einem anderen Betrag erfasst, deshalb wird sie nicht als bezahlt markiert.
imports-row-differs-day = Rechnung { $number } von { $member } ist schon mit einem anderen Rechnungstag erfasst, deshalb wird sie nicht als bezahlt markiert.
imports-row-differs-rate = Rechnung { $number } von { $member } ist schon mit einem anderen Satz erfasst, deshalb wird sie nicht als bezahlt markiert.
imports-row-differs-client = Rechnung { $number } von { $member } ist schon mit anderer Kundschaft erfasst, deshalb wird sie nicht als bezahlt markiert.
imports-row-differs-kind = Rechnung { $number } von { $member } ist schon mit einer anderen Art der Arbeit erfasst, deshalb wird sie nicht als bezahlt markiert.
imports-row-differs-description = Rechnung { $number } von { $member } ist schon mit einer anderen Beschreibung erfasst, deshalb wird sie nicht als bezahlt markiert.
imports-row-no-agreement = Solange die Gruppe keine Vereinbarung hat, kann sie nicht als bezahlt markiert werden.
imports-row-address-taken = { $name } hat schon die Adresse { $email }.
imports-row-number-taken = Nummer { $number } gehört schon { $name }.
imports-row-number = { $column }: „{ $text }“ ist keine Zahl zwischen 1 und 999.999.
imports-row-roles = Rollen brauchen eine Adresse, denn sie kommen mit der Einladung.
imports-row-on-list = { $name } steht schon auf der Liste.
imports-row-not-joined = { $name } ist noch kein aktives Mitglied, und nur aktive Mitglieder können für einen Topf verantwortlich sein.
imports-row-not-active = { $name } ist kein aktives Mitglied, und nur aktive Mitglieder teilen mit.
imports-row-weight = { $column }: „{ $text }“ geht nicht: Das ist keine ganze Zahl.
imports-row-weight-range = { $column }: „{ $text }“ geht nicht: Ein Gewicht liegt zwischen 0 und 1.000.000.
imports-row-ends-first = „Bis Monat“ liegt vor „Ab Monat“.
imports-row-minimum = Der Mindestbetrag liegt über dem Höchstbetrag.
