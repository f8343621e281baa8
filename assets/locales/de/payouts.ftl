# Auszahlungen: Die Verantwortlichen eines Topfs bitten um sein Geld, die Kassenführung zahlt es aus und markiert es als bezahlt.

payouts-page = Auszahlungen
payouts-payee = An
payouts-bucket = Topf
payouts-reference = Rechnung oder Beleg
payouts-amount = Betrag
payouts-wanted-on = Zu zahlen bis
payouts-asked-by = darum bat { $name }
payouts-together = Zusammen

## Die Liste

payouts-waiting = Zu zahlen
payouts-done = Bezahlt und geschlossen
payouts-state = Stand
payouts-none = Noch wurde um keine Auszahlung gebeten.
payouts-see-buckets = Die Töpfe ansehen
payouts-ask-first = Um die erste bitten
payouts-lead-none = Wer für einen finanzierten Topf verantwortlich ist, bittet darum; die Kassenführung markiert sie als bezahlt.
payouts-all-paid = Alles, worum gebeten wurde, ist bezahlt.
payouts-lead = { $count ->
    [one] Eine Auszahlung wartet: { $amount }.
   *[other] { $count } Auszahlungen warten, zusammen { $amount }.
}
payouts-lead-held = In den finanzierten Töpfen sind { $amount }.
payouts-lead-own = Du siehst die deiner eigenen Töpfe.
payouts-owed-link = Was wir schulden, zu jedem Tag, und als Datei

## Wie es um eine Auszahlung steht: Marken, und kleine Notizen darunter

payouts-state-waits = Wartet
payouts-state-part = Teilweise bezahlt
payouts-state-paid = Bezahlt
payouts-state-declined = Abgelehnt
payouts-state-withdrawn = Zurückgezogen
payouts-state-closed = Geschlossen
payouts-wanted = zu zahlen bis { $day }
payouts-since = seit { $day }
payouts-withdrawn = um den Rest wird nicht gebeten
payouts-cancelled = der Topf wurde abgebrochen
payouts-part-wanted = { $paid } bezahlt; zu zahlen bis { $day }
payouts-part-since = { $paid } bezahlt; seit { $day }
payouts-part-declined = { $paid } bezahlt; { $why }
payouts-part-withdrawn = { $paid } bezahlt; um den Rest wird nicht gebeten
payouts-part-cancelled = { $paid } bezahlt; der Topf wurde abgebrochen

## Um eine bitten

payouts-ask = Um Geld deines Topfs bitten
payouts-ask-button = Um die Auszahlung bitten
payouts-ask-note = Jemand anders mit Kassenführung markiert sie als bezahlt.
payouts-asked = Du hast um { $amount } gebeten. Die Kassenführung markiert sie als bezahlt.
payouts-bucket-left = { $title }: { $amount } übrig
payouts-bucket-needed = Wähle den Topf, dessen Geld es ist
payouts-amount-needed = Schreib, wie viel zu zahlen ist
payouts-payee-label = Wer das Geld bekommt
payouts-payee-hint = Wie es auf der Rechnung steht
payouts-payee-needed = Sag, wer das Geld bekommt
payouts-payee-member = Ein Mitglied?
payouts-payee-outside = Nein: jemand von außen
payouts-reference-hint = Nummer und Tag, damit sie sich finden lässt
payouts-reference-needed = Nenn die Rechnung oder den Beleg
payouts-file = Rechnung oder Beleg anhängen
payouts-file-needed = Häng die Rechnung oder den Beleg an
payouts-file-hint = PDF, PNG oder JPEG, bis { $max } MB. Das sehen nur Verantwortliche, Kassenführung und Moderation
payouts-file-kept = „{ $name }“ ist angehängt. Wähle nur dann eine andere Datei, wenn du sie ersetzen willst
payouts-file-oversized = Diese Datei ist größer als { $max } MB. Wähle eine kleinere: Ein Foto in halber Größe reicht
payouts-file-large = Diese Datei ist größer als { $max } MB. Wähle eine kleinere
payouts-file-empty = Diese Datei ist leer. Wähle eine andere
payouts-file-unknown = Das ist weder ein PDF noch ein Bild in PNG oder JPEG. Wähle eine andere Datei

## Eine Auszahlung

payouts-title = Auszahlung { $number }
payouts-heading = { $amount } an <payee>{ $payee }</payee>
payouts-for = Für „<title>{ $title }</title>“: <reference>{ $reference }</reference>.
payouts-row-asked = Gewünscht
payouts-row-paid = − Bezahlt
payouts-row-not-paid = Nicht bezahlt
payouts-row-holds = Im Topf sind
payouts-row-this = Diese Auszahlung
payouts-row-rest = Der Rest dieser Auszahlung
payouts-row-left = Übrig im Topf
payouts-story-asked = { $name } hat am { $asked } darum gebeten.
payouts-story-wanted = { $name } hat am { $asked } darum gebeten. Zu zahlen ist bis { $day }.
payouts-story-paid = { $amount } bezahlt am { $day }. { $name } hat es markiert. Es ist Buchung { $entry } im Kassenbuch.
payouts-story-declined = Abgelehnt von { $name }: { $why }
payouts-story-withdrawn = Zurückgezogen von { $name }.
payouts-story-another = Jemand anders mit Kassenführung markiert sie als bezahlt.
payouts-receipt-size = { $kind }, { $size } kB
payouts-pay-amount = Was bezahlt wurde
payouts-pay-amount-hint = Weniger als gewünscht? Dann wartet der Rest weiter
payouts-pay-day = Bezahlt am
payouts-pay-button = Als bezahlt markieren
payouts-decline = Sie kann nicht bezahlt werden
payouts-decline-why = Warum wird sie nicht bezahlt?
payouts-decline-button = Ablehnen
payouts-withdraw = Die Anfrage zurückziehen
payouts-withdraw-ask = Die Anfrage zurückziehen?
payouts-withdraw-does = Was nicht bezahlt ist, bleibt im Topf, und du kannst noch einmal darum bitten.
payouts-withdraw-button = Zurückziehen

## Was getan wurde, und warum nicht

payouts-marked = { $amount } an { $payee } sind als bezahlt markiert. Im Topf sind noch { $holds }.
payouts-marked-part = { $amount } an { $payee } sind als bezahlt markiert. { $waits } davon warten noch. Im Topf sind noch { $holds }.
payouts-declined-done = Abgelehnt. Wer darum gebeten hat, sieht warum.
payouts-withdrawn-done = Zurückgezogen. Das Geld bleibt im Topf.
payouts-refused-nothing-held = In diesem Topf ist kein Geld
payouts-refused-not-owner = „{ $title }“ gehört jemand anderem: Nur die Verantwortlichen bitten um sein Geld
payouts-refused-not-positive = Schreib einen Betrag über null
payouts-refused-waiting = Im Topf sind { $holds }, um { $waiting } davon wurde schon gebeten: { $left } sind übrig
payouts-refused-holds = Im Topf sind { $amount }
payouts-refused-not-a-member = Wähle ein Mitglied dieser Gruppe
payouts-refused-none = So eine Auszahlung gibt es nicht.
payouts-refused-paid-before = Sie wurde schon als bezahlt markiert. Es wurde nichts doppelt gebucht.
payouts-refused-declined = Sie wurde abgelehnt: { $why }
payouts-refused-withdrawn = Wer für den Topf verantwortlich ist, hat sie zurückgezogen.
payouts-refused-own = Niemand markiert eine Auszahlung als bezahlt, die sie oder er selbst wollte oder bekommt. Jemand anders mit Kassenführung kann das.
payouts-refused-treasurers = Nur die Kassenführung markiert Auszahlungen als bezahlt.
payouts-refused-owners = Nur wer für den Topf verantwortlich ist, zieht eine Anfrage zurück.
payouts-refused-zero = Schreib einen Betrag über null.
payouts-refused-more = { $amount } davon sind noch nicht bezahlt. Mehr als das lässt sich nicht zahlen: Um alles Weitere bitten die Verantwortlichen.
payouts-refused-ahead = Der Tag kommt erst noch. Heute ist { $today }.
payouts-refused-no-reason = Sag, warum sie nicht bezahlt wird.
payouts-refused-sent-before = Dieses Formular wurde schon mit anderem Inhalt abgeschickt. Das Erste gilt; lade die Seite neu.
payouts-refused-less = Im Topf sind { $amount }, und das ist weniger als diese Auszahlung. Es wurde nichts gebucht.

## Was wir schulden

payouts-owed = Was wir schulden
payouts-owed-none = Am { $today } wartet niemand auf Geld aus einem Topf.
payouts-owed-lead = { $count ->
    [one] Am { $today } wartet eine Auszahlung: { $amount }.
   *[other] Am { $today } warten { $count } Auszahlungen, zusammen { $amount }.
}
payouts-owed-late = { $count ->
    [one] Am { $today } wartet eine Auszahlung: { $amount }; { $late } davon sind überfällig.
   *[other] Am { $today } warten { $count } Auszahlungen, zusammen { $amount }; { $late } davon sind überfällig.
}
payouts-all = Alle Auszahlungen
payouts-late = Überfällig
payouts-this-month = Diesen Monat zu zahlen
payouts-later = Später
payouts-no-day = Kein Tag genannt
payouts-of = von { $amount }
payouts-sum-asked = Von Verantwortlichen gewünscht
payouts-sum-listed = Unten aufgeführt
payouts-sum-not-asked = In finanzierten Töpfen, noch nicht gewünscht
payouts-sum-core = Für Kernkosten beiseitegelegt, noch nicht bezahlt
payouts-sum-promised = Insgesamt zugesagt
payouts-owed-file = Offene Auszahlungen als Datei
