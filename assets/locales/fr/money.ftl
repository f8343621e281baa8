# Les pages de l’argent : où est allé l’argent d’un mois, chaque ligne du registre, les mois côte à côte, et comment
# vérifier les comptes.

## Les chemins entre ces pages

money-went = Où il est allé
money-lines = Chaque ligne
money-invoices = Factures
money-invoices-own = Mes factures
money-core-costs = Frais de base
money-payouts = Versements
money-funds = Fonds
money-all-months = Tous les mois
money-months-nav = Mois
money-spans-nav = Combien de mois
money-span = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}

## Un mois

money-title = Argent
money-title-month = Où est allé l’argent en { $month }
money-title-of = Où est allé l’argent en { $month }
money-next-month = mois suivant
money-none-closed = Aucun mois n’est encore clos. Le premier se clôt le { $day } ; on lira ici où l’argent est allé.
money-open-a-round = Ouvrir un tour
money-noted-by = Noté par la facilitation :
money-as-public = Voir comme le public
money-all-in-table = Ce qui n’est pas dessiné un par un est dans le tableau
money-as-table = Afficher en tableau

## Les phrases en haut d’un mois

money-ten-foundation = Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés au socle.
money-ten-foundation-named = Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés à { $name }.
money-ten-core = Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $core }</strong> ont payé les dépenses convenues.
money-ten-foundation-core = Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés au socle et <strong>{ $core }</strong> ont payé les dépenses convenues.
money-ten-foundation-core-named = Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés à { $name } et <strong>{ $core }</strong> ont payé les dépenses convenues.
money-ten-rest = { $share ->
    [settled] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $rest }</strong> ont été partagés entre nous, à { $members }.
    [open] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $rest }</strong> sont à partager entre nous, à { $members }.
   *[carried] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $rest }</strong> ont été reportés.
}
money-ten-foundation-rest = { $share ->
    [settled] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés au socle et <strong>{ $rest }</strong> ont été partagés entre nous, à { $members }.
    [open] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés au socle et <strong>{ $rest }</strong> sont à partager entre nous, à { $members }.
   *[carried] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés au socle et <strong>{ $rest }</strong> ont été reportés.
}
money-ten-foundation-rest-named = { $share ->
    [settled] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés à { $name } et <strong>{ $rest }</strong> ont été partagés entre nous, à { $members }.
    [open] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés à { $name } et <strong>{ $rest }</strong> sont à partager entre nous, à { $members }.
   *[carried] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés à { $name } et <strong>{ $rest }</strong> ont été reportés.
}
money-ten-core-rest = { $share ->
    [settled] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $core }</strong> ont payé les dépenses convenues et <strong>{ $rest }</strong> ont été partagés entre nous, à { $members }.
    [open] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $core }</strong> ont payé les dépenses convenues et <strong>{ $rest }</strong> sont à partager entre nous, à { $members }.
   *[carried] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $core }</strong> ont payé les dépenses convenues et <strong>{ $rest }</strong> ont été reportés.
}
money-ten-all = { $share ->
    [settled] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés au socle, <strong>{ $core }</strong> ont payé les dépenses convenues et <strong>{ $rest }</strong> ont été partagés entre nous, à { $members }.
    [open] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés au socle, <strong>{ $core }</strong> ont payé les dépenses convenues et <strong>{ $rest }</strong> sont à partager entre nous, à { $members }.
   *[carried] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés au socle, <strong>{ $core }</strong> ont payé les dépenses convenues et <strong>{ $rest }</strong> ont été reportés.
}
money-ten-all-named = { $share ->
    [settled] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés à { $name }, <strong>{ $core }</strong> ont payé les dépenses convenues et <strong>{ $rest }</strong> ont été partagés entre nous, à { $members }.
    [open] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés à { $name }, <strong>{ $core }</strong> ont payé les dépenses convenues et <strong>{ $rest }</strong> sont à partager entre nous, à { $members }.
   *[carried] Sur chaque tranche de { $ten } apportée par les membres, <strong>{ $foundation }</strong> sont allés à { $name }, <strong>{ $core }</strong> ont payé les dépenses convenues et <strong>{ $rest }</strong> ont été reportés.
}
money-nothing-came-in = Rien n’est arrivé.
money-carried-from-before = <strong>{ $amount }</strong> avaient été reportés d’avant.
money-missing-next = Une fois le socle servi, il manquait <strong>{ $amount }</strong> pour les frais convenus ; cela va dans le prochain relevé.
money-missing-next-named = Une fois servi ce qui revient à { $name }, il manquait <strong>{ $amount }</strong> pour les frais convenus ; cela va dans le prochain relevé.
money-missing-covered = Une fois le socle servi, il manquait <strong>{ $amount }</strong> pour les frais convenus ; le socle les a couverts.
money-missing-covered-named = Une fois servi ce qui revient à { $name }, il manquait <strong>{ $amount }</strong> pour les frais convenus ; { $name } les a couverts.
money-missing-part = Une fois le socle servi, il manquait <strong>{ $amount }</strong> pour les frais convenus ; le socle en a couvert { $covered }, et le reste va dans le prochain relevé.
money-missing-part-named = Une fois servi ce qui revient à { $name }, il manquait <strong>{ $amount }</strong> pour les frais convenus ; { $name } en a couvert { $covered }, et le reste va dans le prochain relevé.

## Pas encore fini de compter

money-counting = On compte encore
money-counting-open = Le tour est ouvert jusqu’au { $day }, { $time }. Ce que devient chaque pot se lira ici quand le tour sera conclu.
money-counting-over = Le tour est fini et attend d’être conclu. Ce que devient chaque pot se lira alors ici.
money-see-the-round = Voir le tour
money-how-the-round-went = Comment le tour s’est passé

## Chiffres et étapes

money-came-in = Arrivé
money-foundation = Socle
money-missing = Manque
money-missing-for-costs = Manque pour les frais convenus
money-for-the-agreed-costs = pour les frais convenus
money-given = Donné à des pots
money-ours = À partager entre nous
money-carried-on = Reporté
money-without-a-round = sans tour
money-share-of-it = { $rate } % de ce qui est arrivé
money-invoices-paid-in = { $count ->
    [one] { $count } facture payée en { $month }
   *[other] { $count } factures payées en { $month }
}
money-invoices-paid = { $count ->
    [one] { $count } facture payée
   *[other] { $count } factures payées
}
money-no-bills = aucune dépense
money-bills = { $count ->
    [1] une dépense
    [one] { $word } dépense
   *[other] { $word } dépenses
}
money-no-bills-before = aucune dépense, et { $amount } qui manquaient avant
money-bills-before = { $count ->
    [1] une dépense, et { $amount } qui manquaient avant
    [one] { $word } dépense, et { $amount } qui manquaient avant
   *[other] { $word } dépenses, et { $amount } qui manquaient avant
}
money-bills-agreed = { $count ->
    [1] une dépense convenue
    [one] { $word } dépense convenue
   *[other] { $word } dépenses convenues
}
money-bills-agreed-before = { $count ->
    [1] une dépense convenue, et { $amount } qui manquaient avant
    [one] { $word } dépense convenue, et { $amount } qui manquaient avant
   *[other] { $word } dépenses convenues, et { $amount } qui manquaient avant
}
money-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
money-members-each = { $count ->
    [one] { $count } membre, { $amount } chacun
   *[other] { $count } membres, { $amount } chacun
}
money-members-from-to = { $count ->
    [one] { $count } membre, de { $least } à { $most }
   *[other] { $count } membres, de { $least } à { $most }
}
money-given-to = { $count ->
    [one] { $word } pot
   *[other] { $word } pots
}
money-given-to-carried = { $count ->
    [one] { $word } pot ; { $amount } reportés
   *[other] { $word } pots ; { $amount } reportés
}
money-funded-of = { $count ->
    [one] { $funded } financé sur { $of }
   *[other] { $funded } financés sur { $of }
}
money-missed = { $count ->
    [one] { $word } sous son minimum
   *[other] { $word } sous leur minimum
}
money-got-nothing = { $count ->
    [one] { $word } sans rien
   *[other] { $word } sans rien
}
money-steps = Étape par étape
money-steps-lead = Le graphique est le tableau : chaque ligne retire de celle du dessus.
money-steps-title = Étape par étape : { $month }
money-kinds = { $count ->
    [one] { $word } genre de travail
   *[other] { $word } genres de travail
}
money-agreed-in = { $rate } %, convenu en { $month }
money-carried-in = Reporté d’avant
money-left-before-note = resté d’avant
money-carried-to = Reporté ({ $month })
money-carried-to-without = Reporté ({ $month }), sans tour
money-kept-from-before = Gardé d’avant
money-kept-from-before-note = ajouté aux parts
money-kept-by-givers = Gardé par qui l’avait
money-kept-by-givers-note = pour leur prochain tour

## De la facture au pot

money-flow = De la facture au pot
money-flow-lead = Le travail qui l’a gagné, la caisse, et ce que c’est devenu. Une bande plus large veut dire plus d’argent.
money-flow-too-few = Moins de cinq membres ont apporté quelque chose ; seule la somme est donc montrée.
money-flow-title = De la facture au pot : { $month }
money-flow-pool = La caisse
money-kinds-other = Autres genres de travail
money-all-that-came-in = Tout ce qui est arrivé
money-left-from-before = Resté d’avant
money-kept-by-members = Gardé d’avant par des membres
money-kept-in-reserve = Gardé en réserve
money-taken-back = Repris
money-missing-from-before = Manque d’avant
money-bill-of = { $name }, { $month }
money-in-the-round = Dans le tour, pas encore conclu
money-shared-out = Partagé ensemble

## Ce que les pots ont reçu

money-chosen = Ce que nous avons choisi ensemble
money-badge-full = Plein
money-badge-funded = Financé
money-badge-not-funded = Non financé
money-badge-open = Ouvert
money-you = toi { $amount }
money-outcome-full = les { $amount } demandés
money-outcome-enough = sur { $maximum } ; { $minimum } suffisent pour commencer
money-outcome-of = sur { $maximum }
money-outcome-givers = { $count ->
    [one] de { $word } membre
   *[other] de { $word } membres
}
money-outcome-carried = il fallait { $minimum } ; { $amount } reportés ({ $month })
money-outcome-back = il fallait { $minimum } ; les { $amount } reviennent à qui les avait donnés
money-outcome-nobody = il fallait { $minimum } ; personne n’y a donné

## Les dépenses

money-bills-heading = Les dépenses convenues
money-none-due = Aucune n’était due.
money-what-for = Pour quoi
money-amount = Montant
money-bill-for = pour { $month }
money-bill-there = il y avait { $amount }
money-bill-paid = payé
money-bill-paid-part = { $amount } payés
money-bill-not-needed = inutile

## Ce qui a été corrigé

money-corrected = Ce qui a été corrigé
money-correction = Correction
money-from-and-to = D’où et vers où
money-day = Jour
money-entry = écriture { $entry }
money-correction-taken-back = Annulé : { $kind }, écriture { $entry }
money-correction-two = Corrigé à deux
money-moved = { $from } vers { $to }
money-moved-more = { $list } ; { $next }

## La note d’un mois

money-note-question = Qu’y a-t-il eu de particulier ce mois-ci ?
money-note-hint = Par exemple : deux en congé, un client en retard. Toutes les personnes qui peuvent lire cette page la lisent. Vide : la note disparaît.
money-note-field = La note
money-note-change = Modifier la note
money-note-add = Noter quelque chose sur ce mois
money-note-save = Enregistrer la note
money-noted = C’est noté.
money-note-gone = La note a disparu.

## Fichiers

money-take-numbers = Les chiffres à emporter
money-take-numbers-lead = Chaque chiffre de cette page vient d’un seul registre où rien n’est jamais changé ni effacé. Imprimée, ou enregistrée en PDF, la page garde ses graphiques et ses tableaux.
money-file-lines = Lignes du registre, CSV
money-file-month-json = Ce mois, JSON
money-file-month-csv = Ce mois, CSV
money-file-results = Résultats, CSV
money-file-round = Le tour, JSON
money-foot-members = Seuls les membres du groupe { $group } voient cette page.
money-foot-everyone = { $group } publie cette page pour tout le monde. Les noms des membres n’y sont que s’ils ont dit oui, les clients jamais.
money-how-to-read = Comment lire cette page

## Où en est le groupe, et les comptes

money-where-we-stand = Où nous en sommes
money-not-checked = Pas encore comparé au registre.
money-checked = Comparé au registre le { $day } à { $time }.
money-check-failed = Le { $day } à { $time }, le registre ne concordait pas avec lui-même.
money-disagree = Ces comptes ne concordent pas
money-disagree-text = { $count ->
    [one] La vérification du { $day } à { $time } a trouvé dans les comptes une chose qui ne concorde pas. Les chiffres ici peuvent être faux tant que la personne qui gère ce serveur n’a pas regardé ({ $command } dit ce qui ne va pas).
   *[other] La vérification du { $day } à { $time } a trouvé dans les comptes { $count } choses qui ne concordent pas. Les chiffres ici peuvent être faux tant que la personne qui gère ce serveur n’a pas regardé ({ $command } dit ce qui ne va pas).
}

## Les mois côte à côte

money-history = Mois par mois
money-history-legend = En tirets : ce qui est arrivé. En trait plein : ce qui était à partager entre nous.
money-history-title = Ce qui est arrivé et ce qui était à partager entre nous
money-last-months = { $count ->
    [one] Le dernier mois
   *[other] Les { $word } derniers mois
}
money-shared-year = À partager entre nous en un an
money-shared-months = { $count ->
    [one] À partager entre nous en { $count } mois
   *[other] À partager entre nous en { $count } mois
}
money-buckets-funded = Pots financés
money-of = { $funded } sur { $of }
money-members-shared = Membres qui ont partagé, chaque mois
money-from-to = de { $fewest } à { $most }
money-history-one = Pour comparer, il faut deux mois. Il y en a un jusqu’ici.
money-history-none = Pour comparer, il faut deux mois. Aucun n’est encore clos.
money-read-it = Le lire
money-waits = Argent qui attend
money-waits-lead = Ce qui est chez les membres et dans des pots, et ce qui est reporté. { $runway }
money-waits-none = Il n’y en a pas. { $runway }
money-idle-members = Chez les membres, pas donné
money-idle-members-note = parts
money-idle-buckets = Dans des pots financés, pas versé
money-idle-buckets-note = attend des reçus
money-idle-carried = Report
money-idle-carried-note = entre dans le prochain relevé
money-idle = Argent qui dort
money-of-it = Du total

## Chaque ligne

money-lines-lead = Chaque mouvement d’argent, du plus récent au plus ancien. Rien ici n’est jamais changé ni effacé : une erreur est réparée par une nouvelle ligne.
money-lines-totals = Les contributions sont une somme par mois et les parts une somme par tour, pour que les revenus de personne ne se voient.
money-lines-members = Les contributions sont une somme par membre et par mois ; chaque facture n’est visible que pour son membre et la trésorerie.
money-lines-everything = Tu vois toutes les écritures, puisque tu tiens ou vérifies les comptes.
money-filter-month = Mois
money-filter-kind = Genre
money-filter-kinds = Tous les genres
money-filter-account = Compte
money-filter-accounts = Tous les comptes
money-filter-show = Afficher
money-filter-clear = Effacer
money-filters-clear = Effacer les filtres
money-lines-no-match = Aucune ligne ne correspond.
money-lines-none = Aucun argent n’a encore bougé. Chaque mouvement figurera ici, et aucun n’est jamais changé.
money-newer = Plus récentes
money-older = Plus anciennes
money-page-of = Page { $number } sur { $pages }
money-lines-pages = Pages du registre
money-lines-caption = Lignes du registre
money-take-lines = Les lignes à emporter
money-files-these-csv = Ces lignes, CSV
money-files-all-csv = Toutes les lignes, CSV
money-files-these-json = Ces lignes, JSON
money-files-all-json = Toutes les lignes, JSON
money-files-journal = Journal pour hledger
money-files-these-accountant = Ces lignes pour la comptabilité, CSV
money-files-year = { $year } pour la comptabilité, CSV
money-line-entry = Écriture
money-line-what = Quoi
money-take-back = L’annuler
money-take-back-which = (écriture { $entry })
money-movements = { $count ->
    [one] { $count } mouvement
   *[other] { $count } mouvements
}
money-arrow = vers
money-contributions = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
money-contributions-of = { $count ->
    [one] { $name } : { $count } contribution
   *[other] { $name } : { $count } contributions
}
money-contributions-some = Contributions
money-contributions-some-of = Contributions : { $name }
money-kind-of-entry = { $kind } de l’écriture { $entry }
money-invoice-in-books = Facture nº { $number } dans nos comptes
money-statement = Relevé { $name }
money-round = Tour { $name }
money-bucket = Pot { $number }
money-payout = Versement { $number }

## Comptes du registre

money-account-allotments = Parts
money-account-bank = Banque
money-account-pool = Caisse
money-account-carried = Report
money-account-allotment-of = Part : { $name }
money-account-allotment = Part du membre { $number }

## Genres d’écritures

money-kind-opening = Départ
money-kind-contribution = Contribution
money-kind-statement = Relevé
money-kind-cover = Couverture
money-kind-allotments = Parts
money-kind-settlement = Résultats
money-kind-return = Retour
money-kind-surplus = Surplus
money-kind-payout = Versement
money-kind-core-payment = Frais de base payés
money-kind-core-release = Frais de base libérés
money-kind-foundation-payment = Payé par le socle
money-kind-finish = Pot terminé
money-kind-cancel = Pot annulé
money-kind-adjustment = Correction
money-kind-reversal = Annulation

## Comment vérifier les comptes

money-chain = Comment vérifier les comptes
money-chain-feed = Têtes signées des comptes
money-chain-lead = Personne ne peut changer ce qui a été inscrit sans que les empreintes changent. Qui en a noté une peut le voir.
money-chain-story = Chaque écriture du registre porte une empreinte d’elle-même et de tout ce qui la précède. À chaque relevé et à chaque conclusion d’un tour, ce serveur signe la plus récente. Elle figure au bas de ces pages, dans chaque mail de résultats, dans les fichiers et dans le <feed>flux</feed>. Ta boîte mail est donc un témoin : si une ancienne écriture était changée, l’empreinte de ton ancien mail ne correspondrait plus.
money-chain-signed-so-far = Signé jusqu’ici
money-chain-nothing = Encore rien. Le premier relevé est signé quand il est inscrit.
money-chain-caption = Têtes signées, les plus récentes d’abord
money-chain-up-to = Jusqu’à l’écriture
money-chain-with = Avec
money-chain-signed = Signé
money-chain-fingerprint = Empreinte
money-chain-results = Résultats du tour { $name }
money-chain-other = Conclu plus tôt, ou annulé depuis
money-chain-moment = { $day }, { $time }
money-chain-check = Vérifie par toi-même
money-chain-look-up = Cherche dans le tableau ci-dessus l’écriture que nomme ton mail de résultats le plus récent. Même écriture, même empreinte : rien jusque-là n’a changé depuis l’envoi du mail.
money-chain-get-bundle = Pour aller plus loin, demande un <strong>paquet</strong> à la facilitation ou à la trésorerie : un fichier avec tout ce qu’il faut pour recalculer chaque chiffre.
money-chain-command = Sur n’importe quel ordinateur avec Brimful, sans ce serveur :
money-chain-command-does = Cela recalcule tout et nomme la première chose fausse.
money-chain-without-command = Sur n’importe quel ordinateur avec Brimful, vérifie-le sans ce serveur : cela recalcule tout et nomme la première chose fausse.
money-chain-keep = Garde le paquet. Avec un paquet plus récent, <code>{ $verify }</code> <code>{ $diff }</code> montre que rien de l’ancien n’a été changé ni omis.
money-chain-limits = Cela montre que le passé n’a pas changé depuis que quelqu’un a vu une empreinte. Cela ne montre pas qu’une facture est vraie, ni ce qui a été fait avant que quelqu’un regarde.
money-chain-take = Prendre un paquet
money-chain-tells = Un paquet dit qui a apporté et donné quoi
money-chain-tells-text = Par numéro de membre : les contributions avec les montants de leurs factures, les parts et chaque répartition enregistrée. Il n’a ni noms, ni clients, ni titres ; les libellés des écritures (numéros de factures, qui a été payé) ne sont que dans le premier des deux fichiers.
money-chain-with-memos = Avec les libellés, à garder
money-chain-without-memos = Sans les libellés, à publier
money-chain-sealed = Le tour { $round } est caché jusqu’au { $day }, { $time } : un paquet dirait ce qu’il y a dedans. Prends-le après.
money-chain-keys = { $count ->
    [one] La clé qui signe
   *[other] Les clés qui ont signé
}
money-chain-key-from = Depuis l’écriture { $entry } ({ $since }) :
money-chain-key-story = C’est la moitié publique. La moitié secrète n’est pas dans la base de données : une base volée ne peut donc pas signer.
money-feed-title = { $group } : têtes signées des comptes
money-feed-entry = { $what } : écriture { $entry }, { $fingerprint }
