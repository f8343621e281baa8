# Die Einstellungen einer Person und einer Gruppe.

settings-language = Sprache
settings-language-open = Wie meine Gruppe oder mein Browser es sagt
settings-language-own-hint = Seiten und Mails erscheinen in dieser Sprache
settings-language-save = Diese Sprache verwenden
settings-language-saved = Gespeichert.
settings-language-browser = Was der jeweilige Browser verlangt
settings-language-hint = Für alle, die keine gewählt haben. Auch Mails richten sich danach.

## Einer Gruppe

settings-heading = Einstellungen der Gruppe
settings-save = Speichern
settings-saved = Gespeichert.
settings-name = Name
settings-name-field = Der Name der Gruppe
settings-books-missing = Wähle, wer die Bücher lesen darf.
settings-postal = Postanschrift
settings-postal-hint = Steht am Fuß jeder Mail
settings-postal-field = Die Postanschrift
settings-postal-long = Die Postanschrift darf höchstens { $most } Zeichen haben.
settings-next = Die nächste Runde öffnet am
settings-next-hint = Die Mitglieder sehen den Tag, solange nichts anderes wartet
settings-next-wrong = Wähle einen Tag, etwa 2026-12-07, oder lass das Feld leer.
settings-fixed = Nicht änderbar
settings-fixed-note = Alles, was erfasst wurde, beruht darauf.
settings-fixed-address = Adresse
settings-fixed-currency = Währung
settings-fixed-zone = Zeitzone
settings-accent = Farbe von Links und Knöpfen
settings-accent-hint = Sechs Stellen, etwa #1F6FEB. Leer heißt: das Grün von Brimful. Geld behält seine Farben
settings-accent-wrong = Schreib die Farbe mit sechs Stellen, etwa #1F6FEB, oder lass das Feld leer.
settings-accent-light = Auf hellem Grund
settings-accent-dark = Auf dunklem Grund
settings-swatch = { $place }: { $colour }
settings-saved-darker = Gespeichert. Damit alles lesbar bleibt, erscheint { $chosen } auf hellem Grund dunkler, als { $light }.
settings-saved-lighter = Gespeichert. Damit alles lesbar bleibt, erscheint { $chosen } auf dunklem Grund heller, als { $dark }.
settings-saved-both = Gespeichert. Damit alles lesbar bleibt, erscheint { $chosen } auf hellem Grund dunkler, als { $light }, und auf dunklem Grund heller, als { $dark }.
settings-public-view = Die Geldseite so ansehen, wie Außenstehende sie sehen
