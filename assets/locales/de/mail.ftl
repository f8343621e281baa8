# Mails: Betreff, Text und Knöpfe. Jede Mail ist reiner Text und HTML. „Du“ ist eine Person, die die Gruppe beim Vornamen nennt.

## Was jede Mail hat

mail-fewer = Weniger Mails
mail-unsubscribe = Abbestellen
mail-colon = :
mail-sender = { $group }, { $address }
mail-notes = { $first }, { $second }
mail-moment = { $day }, { $clock } Uhr (Zeit in { $city })
mail-to-the-round = Zur Runde
mail-propose = Einen Topf vorschlagen
mail-any-sum = beliebig viel
mail-more = und <more>{ $count } mehr</more>

## Warum die Mail kam: die letzten Zeilen

mail-why-owner = Du bekommst das, weil du für einen Topf von { $group } verantwortlich bist.
mail-why-giver = Du bekommst das, weil du in einen Topf von { $group } gegeben hast.
mail-why-named = Du bekommst das, weil dich jemand von { $group } in einem Kommentar genannt hat.
mail-why-in-round = Du bekommst das, weil du in der { $round } von { $group } dabei bist und Mails zu neuen Runden gewählt hast.
mail-why-rounds = Du bekommst das, weil du Mitglied von { $group } bist und Mails zu neuen Runden gewählt hast.
mail-why-results = Du bekommst das, weil du Mitglied von { $group } bist und Ergebnisse der Runden gewählt hast.
mail-why-treasurer = Du bekommst das, weil du bei { $group } die Kassenführung hast.

## Wie unser Geld zum Teilen zustande kam: eine Rechnung, Zeile für Zeile

mail-sum = So kamen wir auf { $amount }
mail-sum-came-in = Kam herein
mail-sum-foundation = Grundstock
mail-sum-core-costs = Kernkosten
mail-sum-carried = Übertrag
mail-sum-to-share = Unser Geld zum Teilen
mail-sum-to-share-short = Zum Teilen
mail-sum-missing = Fehlt für die vereinbarten Kosten

## Eine Runde hat geöffnet

mail-opens-subject = { $round }: Du hast { $amount } zu geben bis { $day }
mail-opens-subject-open = { $round }: offen bis { $day }
mail-opens-headline = Du hast { $amount } zu geben
mail-opens-headline-open = Die { $round } ist offen
mail-opens-preview = { $count ->
    [one] Ein Topf wartet darauf.
   *[other] { $word } Töpfe warten darauf.
}
mail-opens-lead = Hallo { $reader }. Die { $round } von { $group } ist offen. Du hast <mine>{ $amount }</mine> zu geben bis { $until }.
mail-opens-lead-nothing = Hallo { $reader }. Die { $round } von { $group } ist offen bis { $until }. Diesmal hast du nichts zu geben.
mail-opens-change = Leg etwas in mindestens einen Topf; bis dahin kannst du es dir anders überlegen.
mail-opens-final = Leg etwas in mindestens einen Topf; ist deine Aufteilung gespeichert, bleibt sie so.
mail-opens-button = In die Töpfe geben
mail-opens-shared = { $count ->
    [one] Ein Mitglied teilt es; { $amount } davon sind für dich.
   *[other] Geteilt unter uns { $word }; { $amount } davon sind für dich.
}
mail-opens-kept = Von vorher hast du { $amount } behalten.
mail-opens-buckets = Die Töpfe
mail-opens-enough = { $amount } reichen zum Anfangen.
mail-opens-more = und { $count } mehr auf der Seite oben

## Eine Runde schließt in zwei Tagen

mail-closing-subject = { $round }: Du hast noch { $left }, sie schließt { $weekday }, { $clock } Uhr
mail-closing-subject-private = { $round }: Du hast noch Geld, sie schließt { $weekday }, { $clock } Uhr
mail-closing-headline = Du hast noch { $left } zu geben
mail-closing-preview = Die { $round } schließt am { $close }.
mail-closing-lead = Hallo { $reader }. Die { $round } von { $group } schließt am <strong>{ $close }</strong>.
mail-closing-gave = Bisher hast du { $given } gegeben. <mine>Deine übrigen { $left }</mine> können noch in einen Topf gehen, oder in mehrere.
mail-closing-gave-nothing = <mine>Deine { $left }</mine> können noch in einen Topf gehen, oder in mehrere: Du hast noch nichts gegeben.
mail-closing-stays = Was du nicht gibst, bleibt dir für die nächste Runde.
mail-closing-carried = Was du nicht gibst, wird übertragen und in der nächsten Runde neu geteilt.

## Wer ist in der nächsten Runde dabei?

mail-hands-subject = { $group }: Bist du in der nächsten Runde dabei?
mail-hands-headline = Bist du in der nächsten Runde dabei?
mail-hands-preview = Sag es bis { $day }.
mail-hands-lead = Hallo { $reader }. { $asker } fragt, wer in der nächsten Runde von <strong>{ $group }</strong> dabei ist. Sag es bis { $until }.
mail-hands-silence = Was zu teilen ist, wird unter allen geteilt, die dabei sind. Wer nicht antwortet, ist diesmal nicht dabei.
mail-hands-button = Sagen, ob du dabei bist

## Etwas an einer Runde hat sich geändert

mail-changed-close-subject = { $round }: offen bis { $day }
mail-changed-close-headline = Die { $round } ist länger offen
mail-changed-close-lead = Hallo { $reader }. { $by } hat der { $round } von { $group } mehr Zeit gegeben. Sie schließt am <strong>{ $close }</strong>, nicht am { $was }.
mail-changed-unlocked-subject = { $round }: Die Beträge von { $title } dürfen sich ändern
mail-changed-unlocked-headline = Die Beträge von { $title } dürfen sich ändern
mail-changed-unlocked-lead = Hallo { $reader }. { $by } hat in der { $round } die Beträge von <strong>{ $title }</strong> entsperrt: Die Verantwortlichen dürfen einmal ändern, worum der Topf bittet. Dann hörst du davon.
mail-changed-goal-subject = { $round }: { $title } bittet um einen anderen Betrag
mail-changed-goal-headline = { $title } bittet um einen anderen Betrag
mail-changed-goal-lead = Hallo { $reader }. Der Betrag, um den <strong>{ $title }</strong> in der { $round } bittet, ist jetzt: { $new }. Vorher war es: { $old }.
mail-changed-goal-range = { $least } bis { $most }
mail-changed-goal-open = { $least } oder mehr
mail-changed-reason = Die Begründung: <words>{ $reason }</words>
mail-changed-preview = Sie schließt am { $close }.
mail-changed-stands = Was du gespeichert hast, gilt.
mail-changed-in-it = <mine>Deine { $amount }</mine> sind darin und bleiben es, wenn du sie nicht herausnimmst.
mail-changed-final = Du hast deine Aufteilung gespeichert, und diese Runde nimmt sie nur einmal.
mail-changed-left = Du hast <mine>{ $amount }</mine> zu geben.
mail-changed-until = Deine Aufteilung kannst du ändern bis { $close }.

## Was da ist, angeboten denen, deren Topf seinen Mindestbetrag nicht erreicht hat

mail-offer-subject = { $round }: { $amount } als Angebot für { $bucket }
mail-offer-subject-again = { $round }: Antworte bis morgen: { $amount } als Angebot für { $bucket }
mail-offer-subject-private = { $round }: ein Angebot für { $bucket }
mail-offer-subject-private-again = { $round }: Antworte bis morgen: ein Angebot für { $bucket }
mail-offer-subject-several = { $round }: { $count ->
   *[other] ein Angebot für { $word } deiner Töpfe
}
mail-offer-subject-several-again = { $round }: Antworte bis morgen: { $count ->
   *[other] ein Angebot für { $word } deiner Töpfe
}
mail-offer-headline = { $amount } als Angebot für { $bucket }
mail-offer-headline-several = { $count ->
   *[other] Ein Angebot für { $word } deiner Töpfe
}
mail-offer-preview = Ja oder nein? Schweigen heißt nein.
mail-offer-lead = { $count ->
    [one] Hallo { $reader }. Die { $round } von { $group } ist zu Ende, und dein Topf hat weniger bekommen, als er mindestens braucht. Reicht, was da ist, zum Anfangen? Die erste Antwort einer verantwortlichen Person zählt und lässt sich nicht ändern.
   *[other] Hallo { $reader }. Die { $round } von { $group } ist zu Ende, und diese deiner Töpfe haben weniger bekommen, als sie mindestens brauchen. Reicht, was da ist, zum Anfangen? Die erste Antwort einer verantwortlichen Person zählt und lässt sich nicht ändern.
}
mail-offer-row = { $bucket }: Da sind { $amount } von den { $minimum }, die es mindestens braucht.
mail-offer-button = Antworten: ja oder nein
mail-offer-button-text = Ja oder nein sagen
mail-offer-deadline = Antworte bis { $until }. Ohne Antwort geht das Geld zurück.

## Ergebnisse einer Runde

mail-results-headline-none = Kein Topf ist finanziert
mail-results-headline-none-of = { $all ->
   *[other] Keiner von { $all_word } Töpfen ist finanziert
}
mail-results-headline-only = Der eine Topf ist finanziert
mail-results-headline-all = { $all ->
   *[other] Alle { $all_word } Töpfe sind finanziert
}
mail-results-headline-some = { $funded ->
    [one] Einer von { $all_word } Töpfen ist finanziert
   *[other] { $funded_word } von { $all_word } Töpfen sind finanziert
}
mail-results-outcome-none = kein Topf finanziert
mail-results-outcome-none-of = { $all ->
   *[other] keiner von { $all_word } Töpfen finanziert
}
mail-results-outcome-only = der eine Topf finanziert
mail-results-outcome-all = { $all ->
   *[other] alle { $all_word } Töpfe finanziert
}
mail-results-outcome-some = { $funded ->
    [one] einer von { $all_word } Töpfen finanziert
   *[other] { $funded_word } von { $all_word } Töpfen finanziert
}
mail-results-subject = { $round }: { $outcome }, { $amount } geteilt
mail-results-subject-private = { $round }: { $outcome }
mail-results-preview-gave = Deine { $amount } gingen an { $count ->
    [one] einen davon
   *[other] { $word } davon
}.
mail-results-preview-gave-only = Deine { $amount } gingen hinein.
mail-results-preview-left = Du hattest { $amount } übrig.
mail-results-preview-found = { $amount } fanden einen Topf.
mail-results-preview-carried = { $amount } werden in den { $month } übertragen.
mail-results-closed = Hallo { $reader }. Die { $round } schloss am { $day }.
mail-results-shortfall = Nach dem Teil für den Grundstock fehlten { $amount } für die vereinbarten Kosten.
mail-results-shortfall-named = Nach dem Teil für { $foundation } fehlten { $amount } für die vereinbarten Kosten.
mail-results-nothing = Zu teilen gab es nichts.
mail-results-had = { $count ->
    [one] Ein Mitglied hatte <strong>{ $amount }</strong> zu teilen;
   *[other] { $word } von uns hatten <strong>{ $amount }</strong> zu teilen;
}
mail-results-found-all = <strong>alles davon</strong> fand einen Topf.
mail-results-found = <strong>{ $found }</strong> fanden einen Topf.
mail-results-found-carried = <strong>{ $found }</strong> fanden einen Topf, und { $carried } werden in den { $month } übertragen.
mail-results-found-stays = <strong>{ $found }</strong> fanden einen Topf, und { $stays } bleiben für die nächste Runde bei denen, die sie gaben.
mail-results-found-both = <strong>{ $found }</strong> fanden einen Topf, { $carried } werden in den { $month } übertragen, und { $stays } bleiben für die nächste Runde bei denen, die sie gaben.
mail-results-found-none = <strong>nichts davon</strong> fand einen Topf.
mail-results-found-none-carried = <strong>nichts davon</strong> fand einen Topf, und { $carried } werden in den { $month } übertragen.
mail-results-found-none-stays = <strong>nichts davon</strong> fand einen Topf, und { $stays } bleiben für die nächste Runde bei denen, die sie gaben.
mail-results-found-none-both = <strong>nichts davon</strong> fand einen Topf, { $carried } werden in den { $month } übertragen, und { $stays } bleiben für die nächste Runde bei denen, die sie gaben.

mail-results-had-none = In dieser Runde hattest du nichts zu geben.
mail-results-all-carried = Du hattest <strong>{ $amount }</strong> übrig; das Geld ging in den Pool zurück und wird in den { $month } übertragen.
mail-results-all-stays = Du hattest <strong>{ $amount }</strong> übrig; das bleibt dir für die nächste Runde.
mail-results-helped-one = <mine>Deine { $amount }</mine> halfen einem Topf: { $title }.
mail-results-helped-one-starts = <mine>Deine { $amount }</mine> halfen einem Topf: { $title }. Er beginnt am { $day }.
mail-results-helped-one-owners = <mine>Deine { $amount }</mine> halfen einem Topf: { $title }. Damit { $count ->
    [one] fängt { $owners } am { $day } an
   *[other] fangen { $owners } am { $day } an
}.
mail-results-helped = { $count ->
   *[other] <mine>Deine { $amount }</mine> halfen { $word } Töpfen.
}
mail-results-biggest = Der größte Teil, { $amount }, ging an { $title }.
mail-results-biggest-starts = Der größte Teil, { $amount }, ging an { $title }. Der Topf beginnt am { $day }.
mail-results-biggest-owners = Der größte Teil, { $amount }, ging an { $title }. Damit { $count ->
    [one] fängt { $owners } am { $day } an
   *[other] fangen { $owners } am { $day } an
}.
mail-results-missed-carried = { $count ->
    [one] { $amount } waren für einen Topf, der nicht finanziert wurde; sie werden in den { $month } übertragen.
   *[other] { $amount } waren für Töpfe, die nicht finanziert wurden; sie werden in den { $month } übertragen.
}
mail-results-missed-stays = { $count ->
    [one] { $amount } waren für einen Topf, der nicht finanziert wurde; sie bleiben dir für die nächste Runde.
   *[other] { $amount } waren für Töpfe, die nicht finanziert wurden; sie bleiben dir für die nächste Runde.
}
mail-results-missed-all-carried = { $count ->
    [one] <mine>Deine { $amount }</mine> waren für einen Topf, der nicht finanziert wurde; sie werden in den { $month } übertragen.
   *[other] <mine>Deine { $amount }</mine> waren für Töpfe, die nicht finanziert wurden; sie werden in den { $month } übertragen.
}
mail-results-missed-all-stays = { $count ->
    [one] <mine>Deine { $amount }</mine> waren für einen Topf, der nicht finanziert wurde; sie bleiben dir für die nächste Runde.
   *[other] <mine>Deine { $amount }</mine> waren für Töpfe, die nicht finanziert wurden; sie bleiben dir für die nächste Runde.
}
mail-results-left-carried = Du hattest { $amount } übrig; sie werden in den { $month } übertragen.
mail-results-left-stays = Du hattest { $amount } übrig; sie bleiben dir für die nächste Runde.

mail-results-heading = Die Ergebnisse
mail-results-heading-text = Ergebnisse
mail-results-row-full = Voll.
mail-results-row-minimum = Mit dem Mindestbetrag finanziert, { $percent } % des Ziels.
mail-results-row-funded = Mit { $percent } % des Ziels finanziert.
mail-results-row-minimum-open = Mit dem Mindestbetrag finanziert.
mail-results-row-funded-open = Finanziert.
mail-results-row-none = Nicht finanziert.
mail-results-row-none-carried = Nicht finanziert. Die { $amount } werden in den { $month } übertragen.
mail-results-row-none-back = Nicht finanziert. Die { $amount } gehen an alle zurück, die gaben.
mail-results-row-gave = Du gabst { $amount }.
mail-results-short-full = voll
mail-results-short-minimum = Minimum
mail-results-short-funded = finanziert
mail-results-short-none = nicht finanziert
mail-results-short-carried = nicht finanziert, übertragen
mail-results-short-back = nicht finanziert, geht zurück
mail-results-short-gave = du { $amount }
mail-results-decided-early = Er war voll und bekam sein Geld schon am { $day }.
mail-results-decided-taken = Die Verantwortlichen fangen mit dem an, was da ist.
mail-results-decided-declined = Die Verantwortlichen sagten, dass nicht reicht, was da war.
mail-results-decided-silence = Die Verantwortlichen haben auf das Angebot nicht geantwortet.
mail-results-decided-chosen = Die Moderation hat entschieden: { $reason }
mail-results-more = und { $count } mehr unter der Adresse unten
mail-results-button = Die ganze Runde ansehen
mail-results-button-text = Die ganze Runde
mail-results-next = Wie es weitergeht
mail-results-invoices = An alle, die für einen Topf verantwortlich sind: Schickt eure Rechnung bis { $day }.
mail-results-invoices-to = An alle, die für einen Topf verantwortlich sind: Schickt eure Rechnung bis { $day } an { $name }.
mail-results-invoices-text = Verantwortliche: Schickt eure Rechnung bis { $day }.
mail-results-invoices-to-text = Verantwortliche: Schickt eure Rechnung bis { $day } an { $name }.
mail-results-next-month = Die Runde { $month } öffnet am { $day }.
mail-results-next-round = Die nächste Runde öffnet am { $day }.
mail-results-books = Die Bücher
mail-results-books-keep = Bis Buchung { $entry } haben die Bücher diesen Fingerabdruck. Heb diese Mail auf: Dann kann niemand sie unbemerkt ändern.
mail-results-books-check = So prüfst du das

## Neues vom Geld eines Topfs

mail-bucket-paid-subject = Bezahlt für { $title }: { $amount }
mail-bucket-paid-subject-private = Bezahlt: { $title }
mail-bucket-paid-headline = { $amount } sind bezahlt
mail-bucket-paid-lead = Hallo { $reader }. <strong>{ $amount } aus { $title }</strong> gingen am { $day } an { $payee }.
mail-bucket-paid = Bezahlt
mail-bucket-asked = Noch gewünscht
mail-bucket-left = Übrig im Topf
mail-bucket-gave = Du gabst
mail-bucket-back = Zurück an dich
mail-bucket-see-payout = Die Auszahlung ansehen
mail-bucket-declined-subject = Nicht bezahlt: { $title }
mail-bucket-declined-headline = Eine Auszahlung ist nicht bezahlt
mail-bucket-declined-lead = Hallo { $reader }. { $by } hat abgelehnt, worum du für { $payee } gebeten hast: <strong>{ $amount } aus { $title }</strong>. Das Geld bleibt im Topf.
mail-bucket-writes = { $by } schreibt: <words>{ $words }</words>
mail-bucket-finish-subject = Soll bis { $day } fertig sein: { $title }
mail-bucket-finish-subject-today = Soll heute fertig sein: { $title }
mail-bucket-finish-headline = Soll bis { $day } fertig sein
mail-bucket-finish-headline-today = Ist es fertig?
mail-bucket-finish-lead = Hallo { $reader }. <strong>{ $title }</strong> soll bis { $day } fertig sein. Wenn es so weit ist, schreib zwei oder drei Sätze, was daraus wurde. Wenn es länger dauert, bitte die Moderation um mehr Zeit.
mail-bucket-finish-ask = Bitte um alles, was noch zu zahlen ist, bevor du ihn fertig meldest: Was dann übrig ist, geht an die Gruppe zurück.
mail-bucket-finish-button = Den Bericht schreiben
mail-bucket-cancelled-subject = Abgebrochen: { $title }
mail-bucket-cancelled-headline = { $title } ist abgebrochen
mail-bucket-cancelled-lead = Hallo { $reader }. { $by } hat <strong>{ $title }</strong> abgebrochen.
mail-bucket-cancelled-nothing = Alles, was er bekam, wurde vorher ausgezahlt.
mail-bucket-cancelled-foundation = { $amount } waren nicht ausgezahlt und gingen an den Grundstock.
mail-bucket-cancelled-foundation-named = { $amount } waren nicht ausgezahlt und gingen an { $foundation }.
mail-bucket-cancelled-givers = { $amount } waren nicht ausgezahlt und gingen an alle zurück, die gaben.
mail-bucket-cancelled-carried = { $amount } waren nicht ausgezahlt und werden in die nächste Runde übertragen.
mail-bucket-cancelled-back = <mine>Dein Teil, { $amount },</mine> ist in deiner nächsten Runde für dich zu geben.
mail-bucket-see = Den Topf ansehen

## Was andere an eigenen Töpfen sagten, höchstens einmal am Tag

mail-comments-subject = { $count ->
    [one] Ein neuer Kommentar: { $title }
   *[other] { $word } neue Kommentare: { $title }
}
mail-comments-subject-several = { $count ->
   *[other] { $word } neue Kommentare
} an { $buckets ->
   *[other] { $places } Töpfen
}
mail-comments-headline = { $count ->
    [one] Ein neuer Kommentar
   *[other] { $word } neue Kommentare
}
mail-comments-preview = { $by }: { $words }
mail-comments-lead = { $buckets ->
    [one] Hallo { $reader }. Das wurde an einem Topf von <strong>{ $group }</strong> gesagt.
   *[other] Hallo { $reader }. Das wurde an Töpfen von <strong>{ $group }</strong> gesagt.
}
mail-comments-by = <who>{ $by }</who>, { $day }, { $time } Uhr
mail-comments-see = Lesen und antworten
mail-comments-more = { $count ->
    [one] Noch ein Kommentar steht hier:
   *[other] Noch { $word } Kommentare stehen hier:
}
mail-comments-see-buckets = Die Töpfe ansehen

## Was im neuen Monat auf die Kassenführung wartet

mail-month-subject = { $month } bei { $group }: { $what }
mail-month-headline = Was im { $month } wartet
mail-month-preview = { $what }.
mail-month-lead = Hallo { $reader }. Das wartet auf die Kassenführung von { $group }.
mail-month-invoices = { $count ->
    [one] eine unbezahlte Rechnung
   *[other] { $word } unbezahlte Rechnungen
}
mail-month-core-costs = { $count ->
    [one] ein Posten Kernkosten zu bezahlen
   *[other] { $word } Posten Kernkosten zu bezahlen
}
mail-month-payouts = { $count ->
    [one] eine Auszahlung
   *[other] { $word } Auszahlungen
}
mail-month-invoices-words = { $count ->
    [one] { $amount } netto sind unterwegs. Markier sie als bezahlt, sobald das Geld da ist.
   *[other] { $amount } netto sind unterwegs. Markier jede als bezahlt, sobald ihr Geld da ist.
}
mail-month-core-costs-words = { $count ->
    [one] { $amount } sind dafür in der Kernkostenkasse beiseitegelegt und noch nicht bezahlt.
   *[other] { $amount } sind für sie in der Kernkostenkasse beiseitegelegt und noch nicht bezahlt.
}
mail-month-payouts-words = { $count ->
    [one] { $amount } warten auf die Zahlung.
   *[other] Zusammen { $amount } warten auf die Zahlung.
}
mail-month-payouts-late = { $late ->
    [one] Zusammen { $amount } warten auf die Zahlung; für eine davon ist der Tag vorbei.
   *[other] Zusammen { $amount } warten auf die Zahlung; für { $word } davon ist der Tag vorbei.
}
mail-month-payout-late = { $amount } warten auf die Zahlung; der Tag dafür ist vorbei.
mail-month-see-invoices = Die Rechnungen ansehen
mail-month-pay-core-costs = Die Kernkosten bezahlen
mail-month-see-payouts = Sehen, was wir schulden
mail-month-runway-none = Der Grundstock hat { $amount }. Noch waren keine Kernkosten fällig.
mail-month-runway-none-named = { $foundation } hat { $amount }. Noch waren keine Kernkosten fällig.
mail-month-runway = Der Grundstock hat { $amount }: Das reicht für die Kernkosten von { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
 }, gerechnet mit dem Durchschnitt { $average ->
    [one] eines Monats
   *[other] der letzten { $average } Monate
 }.
mail-month-runway-named = { $foundation } hat { $amount }: Das reicht für die Kernkosten von { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
 }, gerechnet mit dem Durchschnitt { $average ->
    [one] eines Monats
   *[other] der letzten { $average } Monate
 }.
mail-month-runway-part = Der Grundstock hat { $amount }: Das reicht für die Kernkosten von { $months } Monaten, gerechnet mit dem Durchschnitt { $average ->
    [one] eines Monats
   *[other] der letzten { $average } Monate
 }.
mail-month-runway-part-named = { $foundation } hat { $amount }: Das reicht für die Kernkosten von { $months } Monaten, gerechnet mit dem Durchschnitt { $average ->
    [one] eines Monats
   *[other] der letzten { $average } Monate
 }.

## Eine Einladung

mail-invite-subject = { $inviter } lädt dich zu { $group } ein
mail-invite-lead = Hallo { $reader }. <strong>{ $inviter }</strong> lädt dich zu <strong>{ $group }</strong> auf Brimful ein. Dort entscheidet die Gruppe gemeinsam, welche Töpfe ihr geteiltes Geld füllt.
mail-invite-lead-unnamed = Hallo. <strong>{ $inviter }</strong> lädt dich zu <strong>{ $group }</strong> auf Brimful ein. Dort entscheidet die Gruppe gemeinsam, welche Töpfe ihr geteiltes Geld füllt.
mail-invite-button = { $group } beitreten
mail-invite-button-text = Beitreten
mail-invite-valid = Die Einladung gilt bis { $day }.
mail-invite-note = Wenn du { $inviter } nicht kennst, musst du auf diese Mail nicht antworten.

## Zu einem Konto

mail-account-open = Brimful öffnen
mail-account-test-subject = Mails von Brimful kommen an
mail-account-test = Das ist die Testmail, die jemand verlangt hat. Sie hat dich erreicht, also werden auch Einladungen und Ergebnisse die Mitglieder erreichen.
mail-account-test-note = Zu tun ist nichts. Wenn du nicht weißt, was das ist, musst du nicht antworten.
mail-account-link-subject = Dein Link zum Anmelden
mail-account-link = Hallo { $name }. Mit diesem Link meldest du dich ohne Passwort an. Er gilt einmal und zehn Minuten lang.
mail-account-link-password = Wenn du dein Passwort vergessen hast, kannst du danach in deinen Einstellungen ein neues wählen.
mail-account-link-button = Anmelden
mail-account-link-note = Wenn du das nicht warst, ist nichts zu tun: Ohne diese Mail kommt niemand hinein. Gib sie nicht weiter.
mail-account-password-subject = Dein Passwort wurde geändert
mail-account-password = Das Passwort des Kontos von { $name } wurde geändert, und alle anderen Browser wurden abgemeldet.
mail-account-password-you = Wenn du das warst, ist hier nichts zu tun.
mail-account-password-button = Zur Anmeldung
mail-account-password-note = Wenn du das nicht warst: Lass dir auf der Anmeldeseite einen Link schicken und wähle sofort ein anderes Passwort. Sag es dann denen, die dein Brimful betreiben.
mail-account-confirm-subject = Ist das deine neue Adresse?
mail-account-confirm = Das Konto von { $name } hat bisher die Adresse { $old } und möchte stattdessen { $new } verwenden. Das gilt, sobald du es bestätigst.
mail-account-confirm-day = Der Link gilt einen Tag.
mail-account-confirm-button = Ja, diese Adresse verwenden
mail-account-confirm-note = Wenn das nicht dein Konto ist, antworte nicht auf diese Mail: Dann ändert sich nichts.
mail-account-asked-subject = Eine neue Adresse wurde verlangt
mail-account-asked = Jemand ist als { $name } angemeldet, kennt das Passwort und möchte statt dieser Adresse { $new } verwenden. Noch hat sich nichts geändert: Erst muss die andere Adresse ja sagen.
mail-account-asked-you = Wenn du das warst, ist hier nichts zu tun.
mail-account-asked-note = Wenn du das nicht warst, sag es sofort denen, die dein Brimful betreiben: Jemand anders kennt dein Passwort.
mail-account-changed-subject = Deine Adresse wurde geändert
mail-account-changed = Das Konto von { $name } hat ab jetzt die Adresse { $new }: Damit meldest du dich an, und dorthin gehen Mails. Das ist die letzte Mail an die alte.
mail-account-changed-note = Wenn du das nicht warst, sag es sofort denen, die dein Brimful betreiben.
mail-account-in-use-subject = Du hast schon ein Konto
mail-account-in-use = Hallo { $name }. Ein anderes Konto wollte diese Adresse verwenden. Sie gehört dir, also wurde nichts geändert und nichts darüber gesagt.
mail-account-in-use-you = Wenn du das warst, mit einem zweiten Konto: Melde dich stattdessen mit dieser Adresse an.
mail-account-in-use-note = Wenn du das nicht warst, ist nichts zu tun.

## Jemand bittet um eine neue Einladung

mail-again-subject = { $name } bittet um eine neue Einladung
mail-again-subject-link = Jemand bittet um einen neuen Link zum Beitreten
mail-again-who = { $name } ({ $address })
mail-again-words = Hallo { $reader }. { $who } hat eine Einladung geöffnet, die nicht mehr hineinführt, und bittet um eine andere.
mail-again-words-in = Hallo { $reader }. { $who } hat eine Einladung geöffnet, die schon benutzt wurde, und bittet um eine andere. Die Person ist schon Mitglied: Vielleicht muss sie sich nur anmelden.
mail-again-words-link = Hallo { $reader }. Jemand mit dem Link zum Beitreten hat eine Einladung geöffnet, die nicht mehr hineinführt, und bittet um eine andere.
mail-again-invite = Wenn die Person zu { $group } kommen soll, lade sie noch einmal ein.
mail-again-button = Noch einmal einladen
mail-again-note = Wenn du nicht weißt, wer das ist, tu nichts. Du erfährst es höchstens einmal am Tag.
