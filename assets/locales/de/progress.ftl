# Wie weit etwas ist, das lange dauert: eine große Datei, die hereinkommt, der Abschluss einer großen Runde.

## Die Seite, die darauf wartet

progress-review = Jede Zeile wird geprüft
progress-apply = Die Zeilen werden importiert
progress-upload = Die Datei wird gelesen
progress-settle = Die Runde wird abgeschlossen
progress-lead = Das dauert etwas länger. Die Seite sieht jede Sekunde nach und geht von selbst weiter, wenn es fertig ist.
progress-leave-import = Du kannst diese Seite verlassen. Die Datei kommt ganz hinein oder gar nicht, was auch passiert.
progress-leave-settle = Du kannst diese Seite verlassen. Die Runde wird ganz abgeschlossen oder gar nicht, was auch passiert.
progress-leave-review = Noch wird nichts geschrieben. Du kannst diese Seite verlassen und wiederkommen.
progress-again = Noch einmal nachsehen
progress-begins = Es geht los …
progress-check-rows = { $of ->
    [one] { $done } von { $of } Zeile geprüft
   *[other] { $done } von { $of } Zeilen geprüft
}
progress-prepare-rows = Alle Zeilen sind geprüft; was sie schreiben, wird ausgerechnet
progress-write-rows = Die Zeilen werden geschrieben
progress-write-transfers = { $of ->
    [one] { $done } von { $of } Bewegung geschrieben
   *[other] { $done } von { $of } Bewegungen geschrieben
}
progress-decide = Was jeder Topf bekommt, wird ausgerechnet
progress-write-results = Die Ergebnisse werden geschrieben

## Wenn niemand mehr weiß, wie weit es ist

progress-lost = Es kam nicht bis zum Ende
progress-lost-upload = Der Server wurde inzwischen neu gestartet, oder hier antwortet ein anderer. Von der Datei wurde nichts übernommen; lade sie noch einmal hoch.
progress-lost-apply = Der Server wurde inzwischen neu gestartet, oder hier antwortet ein anderer. Nichts ist nur halb getan: Bisher ist keine Zeile hineingekommen. Sieh sie an und importiere sie noch einmal.
progress-lost-settle = Der Server wurde inzwischen neu gestartet, oder hier antwortet ein anderer. Nichts ist nur halb getan: Bisher wurde nichts gebucht. Sieh es dir an und schließ die Runde noch einmal ab.

## Eine Zeile der Kommandozeile, während sie arbeitet

progress-line-check-rows = Zeile { $done } von { $of } wird geprüft
progress-line-prepare-rows = die Zeilen werden vorbereitet
progress-line-write-rows = die Zeilen werden geschrieben
progress-line-write-transfers = Bewegung { $done } von { $of } wird geschrieben
progress-line-decide = was jeder Topf bekommt, wird ausgerechnet
progress-line-write-results = die Ergebnisse werden geschrieben
progress-line-read-file = die Datei wird gelesen
progress-line-read-books = die Bücher werden gelesen
progress-line-check-entries = Buchung { $done } von { $of } wird geprüft
progress-line-check-records = die Aufzeichnungen werden geprüft, Art { $done } von { $of }
progress-line-write-lines = Zeile { $done } von { $of } wird geschrieben
progress-line-write-file = die Datei wird geschrieben
progress-line-make-accounts = Konto { $done } von { $of } wird angelegt
progress-line-save-splits = Aufteilung { $done } von { $of } wird gespeichert
