# Wat mensen elkaar zeggen: reacties, favorieten en afbeeldingen bij potten, en hoe potten te vinden zijn.

## Reacties

talk-count = { $count ->
    [one] Eén reactie
   *[other] { $count } reacties
}
talk-heading = Reacties
talk-empty = Niemand heeft hier nog iets gezegd. Stel de eerste vraag.
talk-write = Je reactie
talk-write-hint = Noem mensen met @ en hun naam, dan wordt het een link. **vet**, lijsten met - en links werken ook.
talk-send = De reactie versturen
talk-written = Je reactie staat er nu.
talk-when = { $day }, { $time }
talk-by-member = Een lid van de groep
talk-mention-member = een lid
talk-removed = Ingetrokken door wie de reactie schreef.
talk-hidden = Verborgen door een facilitator.
talk-hidden-why = Verborgen door een facilitator: { $why }
talk-hidden-words = Lezen als facilitator
talk-edit = Wijzigen
talk-edit-words = Je woorden
talk-edit-send = De woorden opslaan
talk-edit-done = Gewijzigd. Ernaast staat wanneer.
talk-edited = gewijzigd { $day }, { $time }
talk-edit-stale = De reactie is intussen gewijzigd, misschien op een ander apparaat: de woorden die gelden, staan erboven. Verstuur nog een keer om de jouwe op die plek te zetten
talk-edit-closed = De reactie is intussen ingetrokken of verborgen, dus de woorden blijven zoals ze waren. De jouwe staan hier nog om te kopiëren
talk-remove = Intrekken
talk-remove-ask = Deze reactie intrekken?
talk-remove-does = De woorden zijn dan voorgoed weg; dat er een reactie was, is nog te zien.
talk-remove-done = Ingetrokken. De woorden zijn weg; dat er een reactie was, is nog te zien.
talk-hide = Verbergen
talk-hide-why = Waarom?
talk-hide-hint = Leden lezen dit op de plek van de reactie, en het blijft in het logboek
talk-hide-send = De reactie verbergen
talk-hide-done = Verborgen. Je reden staat op die plek.
talk-problem-empty = Schrijf hier iets
talk-problem-long = { $most ->
    [one] Hoogstens één teken
   *[other] Hoogstens { $most } tekens
}
talk-problem-many = { $most ->
    [one] Je schreef één reactie binnen een uur. De volgende kun je om { $time } versturen
   *[other] Je schreef { $most } reacties binnen een uur. De volgende kun je om { $time } versturen
}
talk-problem-sent = Met dit formulier is al eerder een andere reactie verstuurd. Is deze nieuw, verstuur die dan nog een keer
talk-not-yours = Alleen wie een reactie schreef, wijzigt die of trekt die in. Er is niets veranderd.

## Favorieten

talk-favourite = Bij mijn favorieten zetten
talk-favourite-off = Uit mijn favorieten halen
talk-favourite-done = De pot hoort nu bij je favorieten. Niemand anders ziet dat.
talk-favourite-off-done = De pot hoort niet meer bij je favorieten.

## Potten vinden

talk-find = Potten vinden
talk-find-words = Woorden
talk-find-state = Waar
talk-find-all = Overal
talk-find-of = Van wie
talk-find-everybody = Van iedereen
talk-find-mine = Van mij
talk-find-favourites = Mijn favorieten
talk-find-sort = Volgorde
talk-find-show = Tonen
talk-find-clear = Alles tonen
talk-find-found = { $found ->
    [0] Geen pot past.
    [one] Eén van de { $all } past.
   *[other] { $found } van de { $all } passen.
}
talk-place-round = In de ronde
talk-place-ideas = Ideeën
talk-place-drafts = Concepten
talk-place-doing = Gefinancierd
talk-place-past = Klaar of opgegeven
talk-sort-oldest = Oudste eerst
talk-sort-newest = Nieuwste eerst
talk-sort-title = Op titel
talk-sort-comments = Meeste reacties eerst

## Afbeeldingen

talk-pictures = Afbeeldingen
talk-picture-add = Een afbeelding toevoegen
talk-picture-file = Afbeelding
talk-picture-file-hint = PNG, JPEG of WebP, tot 5 MB. De afbeelding wordt opnieuw gemaakt: waar en waarmee ze is genomen, wordt niet bewaard
talk-picture-caption = Wat is er te zien?
talk-picture-caption-hint = Dit staat onder de afbeelding, en wordt voorgelezen aan wie die niet kan zien
talk-picture-send = De afbeelding toevoegen
talk-picture-done = De afbeelding staat erbij.
talk-picture-remove = De afbeelding weghalen
talk-picture-remove-ask = Deze afbeelding weghalen?
talk-picture-remove-does = “{ $caption }” wordt gewist en kan niet worden teruggehaald.
talk-picture-removed = De afbeelding is weg.
talk-picture-none = Kies een afbeelding
talk-picture-large = Hoogstens 5 MB. Maak de afbeelding kleiner en kies die opnieuw
talk-picture-unknown = Dit is geen PNG, geen JPEG en geen WebP
talk-picture-pixels = { $width } bij { $height } pixels is te veel. Maak de afbeelding kleiner en kies die opnieuw
talk-picture-broken = Deze afbeelding is niet tot het einde te lezen. Sla die opnieuw op en kies die nog een keer
talk-picture-many = { $most ->
    [one] Een pot heeft hoogstens één afbeelding. Haal er eerst een weg
   *[other] Een pot heeft hoogstens { $most } afbeeldingen. Haal er eerst een weg
}
talk-picture-sent = Dit formulier is al eerder verstuurd met een andere afbeelding, en die staat erbij. Laad de pagina opnieuw om er nog een toe te voegen.
