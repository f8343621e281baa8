# Die eigene Seite einer Gruppe, wer was geändert hat, abbestellte Mails, Hilfe, und was an einem Formular nicht stimmt.

## Wer was geändert hat

group-log-heading = Wer was geändert hat
group-log-people = Leute
group-log-lead = Jede Änderung, die neueste zuerst. Nie wird etwas herausgenommen.
group-log-by = Änderungen von
group-log-everybody = Allen
group-log-show = Anzeigen
group-log-nothing-by = Nichts von dieser Person.
group-log-show-everybody = Alle anzeigen
group-log-newest = Die neuesten anzeigen
group-log-nothing-older = Nichts Älteres.
group-log-older = Ältere

## Eine Art von Mail über den Link darin abbestellen

group-mails-title = Mails
group-mails-heading = Mails von <group>{ $group }</group>
group-mails-results = Du bekommst Mails mit den Ergebnissen jeder Runde. Abbestellen?
group-mails-results-off = Mails mit den Ergebnissen jeder Runde sind abbestellt. Sonst wurde nichts geändert.
group-mails-rounds = Du bekommst Mails mit Neuigkeiten zu Runden. Abbestellen?
group-mails-rounds-off = Mails mit Neuigkeiten zu Runden sind abbestellt. Sonst wurde nichts geändert.
group-mails-buckets = Du bekommst Mails mit Neuigkeiten zu deinen Töpfen. Abbestellen?
group-mails-buckets-off = Mails mit Neuigkeiten zu deinen Töpfen sind abbestellt. Sonst wurde nichts geändert.
group-mails-money = Du bekommst jeden Monat Mails mit dem, was auf die Kassenführung wartet. Abbestellen?
group-mails-money-off = Die monatlichen Mails mit dem, was auf die Kassenführung wartet, sind abbestellt. Sonst wurde nichts geändert.
group-mails-turn-off = Abbestellen
group-mails-wishes = Alle deine Wünsche, und wie du Mails wieder bestellst: <settings>deine Einstellungen</settings>, wenn du angemeldet bist.

## Hilfe

group-help-lead = Wie eine Gruppe hier ihr Geld teilt, von der Rechnung bis zum vollen Topf.
group-help-sum = Die Rechnung eines Monats
group-help-sum-text = Von jeder bezahlten Rechnung <strong>kommt</strong> ein Teil <strong>herein</strong>. Davon geht ein Teil an den <strong>Grundstock</strong>, das Geld für lange Zeit. Danach kommen die <strong>Kernkosten</strong>, also die Ausgaben, die vereinbart wurden. Was übrig ist, ist zusammen mit dem <strong>Übertrag</strong> von vorher <strong>unser Geld zum Teilen</strong>. Jede Seite mit Geld zeigt diese Rechnung in dieser Reihenfolge.
group-help-giving = Geben
group-help-giving-text = Wenn eine Runde offen ist, hast du einen Betrag <strong>zu geben</strong>. Leg ihn in Töpfe: mit den Knöpfen, oder indem du einen Betrag eintippst. Nichts zählt, bevor du auf Speichern drückst, und ändern kannst du es, bis die Runde schließt, wenn die Runde nichts anderes sagt. Ist ein Topf voll geworden, während du überlegt hast, bleibt darin, was hineinpasst, und der Rest kommt zu dir zurück.
group-help-buckets = Töpfe
group-help-buckets-text = Ein Topf ist ein Vorschlag, der Geld braucht: wer verantwortlich ist, was er kostet, was die Gruppe davon hat. Er ist <strong>voll</strong>, wenn er alles hat, worum er bat, <strong>finanziert</strong>, wenn er am Ende mindestens seinen Mindestbetrag hat, und sonst <strong>nicht finanziert</strong>; dann geht sein Geld zurück.
group-help-after = Nach der Runde
group-help-after-text = Die Moderation schließt die Runde nach einer Vorschau ab. Alle bekommen die Ergebnisse per Mail. Die Verantwortlichen bitten um Auszahlungen, die Kassenführung zahlt sie aus, und was übrig bleibt, wird übertragen.
group-help-getting-in = Hineinkommen
group-help-getting-in-text = Die Moderation lädt dich ein. Der Link in der Mail gilt sieben Tage; ist er abgelaufen, bitte um einen neuen. Hast du dein Passwort verloren, lass dir auf der Anmeldeseite einen Link schicken und wähle dann in deinen Einstellungen ein neues. Wo dort kein Link angeboten wird, kann helfen, wer diesen Server betreibt.
group-help-seeing = Wer was sieht
group-help-seeing-text = Eine Gruppe entscheidet, ob Außenstehende nichts, nur Summen oder auch das Kassenbuch sehen. Was du verdienst, sehen Außenstehende nie. Für wen du arbeitest, sehen nur Kassenführung, Moderation und du. Deinen Namen sehen sie nur, wenn du zustimmst (<settings>deine Einstellungen</settings>).
group-help-mails = Mails
group-help-mails-text = Am Fuß jeder Mail einer Gruppe steht ein Link, der diese Art von Mail abbestellt, ohne Anmeldung.
group-help-accessibility = Barrierefreiheit
group-accessibility-lead = In einer Gruppe haben alle gleich viel zu sagen, also müssen auch alle das hier benutzen können.
group-accessibility-goal = Das Ziel ist WCAG 2.2 auf Stufe AA. Jede Seite funktioniert ohne Skript, allein mit der Tastatur, auf 320 Pixeln, mit doppelt so großer Schrift, hell und dunkel, und auf Papier.
group-accessibility-controls = Alles, was du bedienst, ist ein Link oder ein Knopf mit Worten; nichts muss gezogen oder gehalten werden.
group-accessibility-colour = Farbe sagt nie allein etwas: Marken haben Formen und Worte, zu Diagrammen gibt es Tabellen.
group-accessibility-forms = Ein Formular, das zurückkommt, behält, was du eingegeben hast, nennt oben, was zu ändern ist, und verlinkt jedes Feld.
group-accessibility-calm = Nichts blinkt, zählt herunter oder läuft ab, während du schreibst.
group-accessibility-fault = Wenn etwas schwer zu benutzen ist, sag es denen, die diesen Server betreiben: Das ist ein Fehler bei uns, nicht bei dir.

## Ein Formular oder eine Datei, die nicht lesbar ist

group-form-unknown-field = Das Formular hatte ein Feld, das es hier nicht hat.
group-form-field-twice = Das Formular hatte ein Feld doppelt.
group-form-no-form = Das ist kein Formular.
group-form-slow = Das Formular war zu lange unterwegs.
group-upload-slow = Die Datei war zu lange unterwegs.
group-upload-broken = Die Datei kam nicht vollständig an.

## Was an einer Eingabe nicht stimmt

group-typed-no-amount = Schreib einen Betrag, etwa { $example }
group-typed-two-ways = Das lässt sich auf zwei Arten lesen: Schreib { $thousands } oder { $decimal }
group-typed-no-decimals = Schreib den Betrag ohne Nachkommastellen: { $example }
group-typed-decimals = { $scale ->
    [one] Höchstens eine Nachkommastelle
   *[other] Höchstens { $scale } Nachkommastellen
}
group-typed-too-large = Dieser Betrag ist zu groß
group-typed-below-zero = Ein Betrag unter null ergibt hier keinen Sinn
group-typed-empty = Schreib hier etwas
group-typed-short = { $min ->
    [one] Mindestens ein Zeichen
   *[other] Mindestens { $min } Zeichen
}
group-typed-long = { $max ->
    [one] Höchstens ein Zeichen
   *[other] Höchstens { $max } Zeichen
}
group-typed-odd = Nicht erlaubt: { $what }
group-typed-reserved = Dieses Wort braucht Brimful selbst
group-typed-no-day = Schreib einen Tag wie 2026-11-30

## Die eigene Seite der Gruppe

group-home-lead = { $count ->
    [one] Ein Mitglied teilt, was hereinkommt.
   *[other] { $count } Mitglieder teilen, was hereinkommt.
}
group-home-lead-next = { $count ->
    [one] Ein Mitglied teilt, was hereinkommt. Die nächste Runde öffnet am { $day }.
   *[other] { $count } Mitglieder teilen, was hereinkommt. Die nächste Runde öffnet am { $day }.
}
group-home-steps = Fünf Schritte bis zur ersten Runde
group-home-step-people = Leute
group-home-step-people-text = Wer ist dabei?
group-home-step-agreement = Vereinbarung
group-home-step-agreement-text = Welcher Teil kommt hinein, und wie wird er geteilt?
group-home-step-income = Einnahmen
group-home-step-income-text = Eine Rechnung erfassen oder eine Datei importieren
group-home-step-costs = Kernkosten
group-home-step-costs-text = Was muss bezahlt sein, bevor wir teilen?
group-home-step-round = Runde
group-home-step-round-text = Aufteilen, was da ist
group-home-month-nth = { $month } ({ $nth })
group-home-month = { $month } in einem Satz
group-home-of-every = Von je { $ten }, die hereinkamen, hatten wir { $ours } zum Teilen, { $to_fund } gingen an { $fund } und { $to_core } hielten den Betrieb am Laufen.
group-home-of-every-unnamed = Von je { $ten }, die hereinkamen, hatten wir { $ours } zum Teilen, { $to_fund } gingen an den Grundstock und { $to_core } hielten den Betrieb am Laufen.
group-home-nothing-came = Es kam nichts herein; zum Teilen hatten wir { $ours }.
group-home-month-link = Wohin das Geld ging
group-home-round = { $count ->
    [one] { $funded } von { $count } Topf finanziert, mit { $amount }.
   *[other] { $funded } von { $count } Töpfen finanziert, mit { $amount }.
}
group-home-round-link = Was wir gewählt haben
group-home-ideas-heading = Was möchtest du tun?
group-home-ideas = { $count ->
    [0] Keine Idee wartet auf die nächste Runde.
    [one] Eine Idee wartet auf die nächste Runde.
   *[other] { $count } Ideen warten auf die nächste Runde.
}
group-home-propose = Einen Topf vorschlagen
