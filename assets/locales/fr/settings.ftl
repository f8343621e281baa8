settings-language = Langue
settings-language-open = Celle de mon groupe ou de mon navigateur
settings-language-own-hint = Celle des pages et des mails
settings-language-save = Utiliser cette langue
settings-language-saved = Enregistré.
settings-language-browser = Celle que demande chaque navigateur
settings-language-hint = Pour qui n’en a pas choisi. Les mails la suivent aussi.

## Of a group

settings-heading = Réglages du groupe
settings-save = Enregistrer
settings-saved = Enregistré.
settings-name = Nom
settings-name-field = Le nom du groupe
settings-books-missing = Choisis qui peut lire les comptes.
settings-postal = Adresse postale
settings-postal-hint = Figure au bas de chaque mail
settings-postal-field = L’adresse postale
settings-postal-long = L’adresse postale peut avoir { $most } caractères au plus.
settings-next = Le prochain tour s’ouvre le
settings-next-hint = Les membres le voient quand rien d’autre n’attend
settings-next-wrong = Choisis un jour, par exemple 2026-12-07, ou laisse vide.
settings-fixed = Ne peut pas changer
settings-fixed-note = Tout ce qui a été enregistré repose dessus.
settings-fixed-address = Adresse
settings-fixed-currency = Monnaie
settings-fixed-zone = Fuseau horaire
settings-accent = Couleur des liens et des boutons
settings-accent-hint = Six chiffres, par exemple #1F6FEB. Vide : le vert de Brimful ; l’argent garde ses couleurs
settings-accent-wrong = Écris la couleur en six chiffres, par exemple #1F6FEB, ou laisse vide.
settings-accent-light = Sur fond clair
settings-accent-dark = Sur fond sombre
settings-swatch = { $place } : { $colour }
settings-saved-darker = Enregistré. Pour que le texte reste lisible, { $chosen } devient plus foncé sur fond clair : { $light }.
settings-saved-lighter = Enregistré. Pour que le texte reste lisible, { $chosen } devient plus clair sur fond sombre : { $dark }.
settings-saved-both = Enregistré. Pour que le texte reste lisible, { $chosen } devient plus foncé sur fond clair, { $light }, et plus clair sur fond sombre, { $dark }.
settings-public-view = Voir la page de l’argent comme le public
