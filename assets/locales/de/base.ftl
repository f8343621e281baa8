# Was um jede Seite herum steht, und Wörter, die mehrere Seiten sagen.

base-skip = Zum Inhalt springen
base-nav = Hauptmenü
base-nav-round = Runde
base-nav-rounds = Runden
base-nav-buckets = Töpfe
base-nav-money = Geld
base-nav-people = Leute
base-nav-about = Über uns
base-waits = Was auf mich wartet
base-settings = Einstellungen
base-sign-in = Anmelden
base-sign-out = Abmelden
base-help = Hilfe
base-foot = Brimful: von dem, was hereinkam, bis zum vollen Topf, und jeder Cent steht im Buch.
base-foot-group = <group>{ $group }</group> teilt sein Geld mit Brimful.
base-foot-books = Bücher bis Buchung { $entry }, Fingerabdruck <code>{ $fingerprint }</code>. <check>So prüfst du das</check>
base-problem = Problem:
base-optional = (freiwillig)

## Monate und Runden

base-month-nth = { $month } ({ $nth })
base-round = Runde { $month }
base-round-nth = Runde { $month } ({ $nth })
base-round-named = Runde { $name }

## Listen und Zahlen

base-list-more = { $list }, { $name }
base-list-last = { $list } und { $name }
base-number-word = { $number ->
    [0] null
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
    [13] dreizehn
    [14] vierzehn
    [15] fünfzehn
    [16] sechzehn
    [17] siebzehn
    [18] achtzehn
    [19] neunzehn
    [20] zwanzig
   *[other] { $number }
}

## Rollen

base-role-both = Moderation und Kassenführung
base-role-facilitator = Moderation
base-role-treasurer = Kassenführung

## Was an einer Eingabe nicht stimmt

base-text-empty = { $field } fehlt noch.
base-text-short = { $field } braucht mindestens { $min } Zeichen.
base-text-long = { $field } darf höchstens { $max } Zeichen haben.
base-text-odd = { $field } darf das nicht enthalten: { $what }.
base-text-reserved = { $field } ist ein Wort, das Brimful selbst benutzt. Wähle ein anderes.
base-odd-line-breaks = Zeilenumbrüche
base-odd-controls = Steuerzeichen
base-odd-directions = Zeichen, die die Schreibrichtung ändern
base-odd-invisible = unsichtbare Zeichen
base-odd-mail-signs = Leerzeichen, Akzente oder Zeichen, die in keiner Mailadresse stehen
base-odd-mail-form = etwas anderes als eine Adresse wie name@example.org
base-odd-web-signs = Leerzeichen oder Anführungszeichen in einer Webadresse
base-odd-web-scheme = etwas anderes als Adressen mit http:// und https://
base-odd-web-site = eine Webadresse ohne Website oder mit einem Benutzernamen
base-odd-slug-signs = etwas anderes als Kleinbuchstaben, Ziffern und Bindestriche
base-odd-slug-hyphens = einen Bindestrich am Anfang oder am Ende
base-address-empty = Gib eine Mailadresse ein.
base-address-long = Eine Mailadresse hat höchstens { $max } Zeichen.
base-address-wrong = Das ist keine Mailadresse. Eine Mailadresse sieht aus wie name@example.org.
base-password-short = Wähle ein Passwort mit mindestens { $min } Zeichen.
base-password-long = Wähle ein Passwort mit höchstens { $max } Zeichen.
base-password-common = Viele Leute benutzen dieses Passwort, deshalb wird es zuerst ausprobiert. Wähle ein anderes; ein paar Wörter hintereinander sind gut.

## Light or dark

base-scheme = Farben
base-scheme-auto = Wie das Gerät
base-scheme-light = Hell
base-scheme-dark = Dunkel
base-scheme-title = Hell oder dunkel
base-scheme-auto-hint = Wechselt mit dem Gerät, zum Beispiel nachts
base-scheme-light-hint = Dunkle Schrift auf hellem Grund
base-scheme-dark-hint = Helle Schrift auf dunklem Grund
base-scheme-question = Wie sollen Seiten in diesem Browser aussehen?
base-scheme-lead = Für diesen Browser. Derselbe Schalter steht am Fuß jeder Seite.
base-scheme-use = So anzeigen
