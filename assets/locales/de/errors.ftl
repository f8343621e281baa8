# Die Seiten, wenn etwas nicht ging: ein Titel, was geschah, was erhalten blieb, was zu tun ist.

errors-not-found-title = Hier ist nichts
errors-not-found = Unter dieser Adresse gibt es keine Seite, oder sie ist nur für Mitglieder. Wenn du Mitglied bist, melde dich erst an.
errors-only-forms-title = Hier ist keine Seite
errors-only-forms = An diese Adresse wird nur ein Formular geschickt. Es wurde nichts geändert. Geh zur Seite mit dem Formular und schick es von dort ab.
errors-sign-in-title = Erst anmelden
errors-sign-in = Diese Seite ist für Mitglieder. Es wurde nichts geändert.
errors-forbidden-title = Deine Rolle darf das nicht
errors-forbidden = Es wurde nichts geändert.
errors-forbidden-one = <first>{ $first }</first> kann das. Es wurde nichts geändert.
errors-forbidden-two = <first>{ $first }</first> oder <second>{ $second }</second> kann das. Es wurde nichts geändert.
errors-forbidden-three = <first>{ $first }</first>, <second>{ $second }</second> oder <third>{ $third }</third> kann das. Es wurde nichts geändert.
errors-forbidden-more = { $more ->
    [one] <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> und noch jemand können das. Es wurde nichts geändert.
   *[other] <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> und { $more } andere können das. Es wurde nichts geändert.
}
errors-forged-title = Dieses Formular ist zu alt
errors-forged = Es entstand, bevor du dich angemeldet hast, oder auf einer anderen Website. Es wurde nichts geändert. Geh zurück, lade die Seite neu und schick es noch einmal ab.
errors-malformed-title = Dieses Formular lässt sich nicht lesen
errors-malformed = { $what } Es wurde nichts geändert.
errors-too-large-title = Das ist zu groß
errors-too-large = Es wurde nichts geändert. Formulare dürfen 64 kB haben, Listen zum Importieren 2 MB, Belege 5 MB.
errors-conflict-title = Das hat sich inzwischen geändert
errors-too-many-title = Zu viele Versuche
errors-too-many-seconds = { $count ->
    [one] Es wurde nichts geändert, und kein Geld hat sich bewegt. Versuch es in einer Sekunde noch einmal.
   *[other] Es wurde nichts geändert, und kein Geld hat sich bewegt. Versuch es in { $count } Sekunden noch einmal.
}
errors-too-many-minutes = { $count ->
    [one] Es wurde nichts geändert, und kein Geld hat sich bewegt. Versuch es in einer Minute noch einmal.
   *[other] Es wurde nichts geändert, und kein Geld hat sich bewegt. Versuch es in { $count } Minuten noch einmal.
}
errors-too-many-hours = { $count ->
    [one] Es wurde nichts geändert, und kein Geld hat sich bewegt. Versuch es in einer Stunde noch einmal.
   *[other] Es wurde nichts geändert, und kein Geld hat sich bewegt. Versuch es in { $count } Stunden noch einmal.
}
errors-busy-title = Gerade viel zu tun
errors-busy = Der Server hat mehr zu tun, als er kann. Es wurde nichts geändert, und kein Geld hat sich bewegt. Warte einen Moment und versuch es noch einmal.
errors-maintenance-title = Bald wieder da
errors-maintenance = <words>{ $words }</words> An diesem Server wird gerade gearbeitet. Es wurde nichts geändert, und kein Geld hat sich bewegt.
errors-internal-title = Hier ging etwas schief
errors-internal = Das ist ein Fehler bei uns, nicht bei dir. Was du geschickt hast, wurde nicht behalten, und kein Geld hat sich bewegt. Versuch es noch einmal; passiert es wieder, sag es denen, die diesen Server betreiben.
errors-reference = Kennzeichen:

## Wie es weitergeht

errors-ways-on = Wie es weitergeht
errors-to-start = Zum Anfang
errors-to-group = Zur Gruppe
errors-search = Einen Topf suchen
errors-search-button = Suchen

## Einfache Antworten, ohne Seite

errors-other-host = Unter diesem Namen antwortet dieser Server nicht. Wer ihn betreibt, legt den Namen mit { $setting } fest.
errors-other-site = Dieses Formular kam von einer anderen Website. Es wurde nichts geändert.

## Formulare

errors-scheme = Wähle hell, dunkel oder wie das Gerät.
