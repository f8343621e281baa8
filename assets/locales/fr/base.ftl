base-skip = Aller au contenu
base-nav = Navigation principale
base-nav-round = Tour
base-nav-rounds = Tours
base-nav-buckets = Pots
base-nav-money = Argent
base-nav-people = Membres
base-nav-about = À propos
base-waits = Ce qui m’attend
base-settings = Réglages
base-sign-in = Se connecter
base-sign-out = Se déconnecter
base-help = Aide
base-foot = Brimful : de l’argent qui arrive aux pots remplis, chaque centime noté.
base-foot-group = <group>{ $group }</group> partage son argent avec Brimful.
base-foot-books = Comptes jusqu’à l’écriture { $entry }, empreinte <code>{ $fingerprint }</code>. <check>Comment vérifier</check>
base-problem = Problème :
base-optional = (facultatif)

## Months and rounds

base-month-nth = { $month } ({ $nth })
base-round = tour { $month }
base-round-nth = tour { $month } ({ $nth })
base-round-named = tour { $name }

## Lists and counts

base-list-more = { $list }, { $name }
base-list-last = { $list } et { $name }
base-number-word = { $number ->
    [0] zéro
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
    [11] onze
    [12] douze
    [13] treize
    [14] quatorze
    [15] quinze
    [16] seize
    [17] dix-sept
    [18] dix-huit
    [19] dix-neuf
    [20] vingt
   *[other] { $number }
}

## Roles

base-role-both = facilitation et trésorerie
base-role-facilitator = facilitation
base-role-treasurer = trésorerie

## What is wrong with what was typed

base-text-empty = { $field } : ce champ est vide.
base-text-short = { $field } : il faut au moins { $min } caractères.
base-text-long = { $field } : il y a de la place pour { $max } caractères au plus.
base-text-odd = { $field } : à ne pas utiliser ici : { $what }.
base-text-reserved = { $field } : Brimful utilise déjà ce mot. Choisis-en un autre.
base-odd-line-breaks = retours à la ligne
base-odd-controls = caractères de contrôle
base-odd-directions = caractères qui changent le sens du texte
base-odd-invisible = caractères invisibles
base-odd-mail-signs = espaces, accents ou signes étrangers à une adresse mail
base-odd-mail-form = tout ce qui n’est pas une seule adresse comme name@example.org
base-odd-web-signs = espaces ou guillemets dans une adresse web
base-odd-web-scheme = tout ce qui n’est pas une adresse en http:// ou https://
base-odd-web-site = adresse web sans site, ou avec un nom d’utilisateur
base-odd-slug-signs = tout ce qui n’est pas petite lettre, chiffre ou trait d’union
base-odd-slug-hyphens = trait d’union au début ou à la fin
base-address-empty = Écris une adresse mail.
base-address-long = Une adresse mail a au plus { $max } caractères.
base-address-wrong = Ce n’est pas une adresse mail. Elle ressemble à name@example.org.
base-password-short = Choisis un mot de passe d’au moins { $min } caractères.
base-password-long = Choisis un mot de passe de { $max } caractères au plus.
base-password-common = Beaucoup de gens utilisent ce mot de passe, c’est donc le premier qu’on essaie. Choisis-en un autre ; quelques mots à la suite conviennent bien.

## Light or dark

base-scheme = Couleurs
base-scheme-auto = Comme l’appareil
base-scheme-light = Clair
base-scheme-dark = Sombre
base-scheme-title = Clair ou sombre
base-scheme-auto-hint = Change avec l’appareil, la nuit par exemple
base-scheme-light-hint = Texte sombre sur fond clair
base-scheme-dark-hint = Texte clair sur fond sombre
base-scheme-question = À quoi doivent ressembler les pages dans ce navigateur ?
base-scheme-lead = Pour ce navigateur. Le même choix se trouve au bas de chaque page.
base-scheme-use = Afficher ainsi
