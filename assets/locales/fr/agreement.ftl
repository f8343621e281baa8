agreement-ours = Notre accord
agreement-recorded = Saisie le { $day } par { $name }.
agreement-version = Version { $version }, dès le { $day }
agreement-version-coming = Version { $version }, dès le { $day } (à venir)
agreement-first = La version { $version } est la première : elle vaut aussi pour tous les jours avant le { $day }. Chaque relevé garde la version en vigueur quand il a été inscrit.
agreement-taken-back = Retiré. L’accord reste comme il est.
agreement-not-taken-back = Seule la version la plus récente peut être retirée, et seulement avant le jour où elle prend effet. Rien n’a changé.
agreement-since = En vigueur depuis le { $day }.
agreement-propose = Proposer un changement
agreement-rules = Les règles
agreement-the-weights = Les poids
agreement-weights-unused = (sans effet avec les règles en vigueur)
agreement-history = Historique
agreement-one-version = Il n’y a qu’une version jusqu’ici.
agreement-take-back = La retirer
agreement-example = Un exemple chiffré
agreement-example-sample = Avec de l’argent d’exemple, pas le tien : trois membres, une facture payée chacun.
agreement-decision = La décision
agreement-no-decision = Aucun lien vers une décision.

## The rules in words

agreement-rule-pool = { $rate } % de chaque facture payée va dans la caisse.
agreement-rule-foundation = { $rate } % de ce qui est arrivé va au socle.
agreement-rule-foundation-named = { $rate } % de ce qui est arrivé va à : { $foundation }.
agreement-rule-core = Puis viennent les frais de base convenus.
agreement-rule-equal = Le reste est partagé, autant pour chaque membre.
agreement-rule-proportional = Le reste est partagé selon ce que chaque membre a apporté.
agreement-rule-mixed = Le reste est partagé : { $equal } % autant pour chaque membre, { $rest } % selon ce que chaque membre a apporté.
agreement-rule-weights = Le reste est partagé selon des poids, chacun avec sa raison.
agreement-rule-unspent-carried = Ce que personne n’a donné, ou qui revient d’un pot, va dans le prochain relevé.
agreement-rule-unspent-giver = Ce qu’un membre n’a pas donné, ou qui lui revient d’un pot, lui reste pour le prochain tour.
agreement-rule-cancelled-carried = L’argent non versé d’un pot annulé va dans le prochain relevé.
agreement-rule-cancelled-foundation = L’argent non versé d’un pot annulé va au socle.
agreement-rule-cancelled-givers = L’argent non versé d’un pot annulé revient à qui l’avait donné.
agreement-rule-whole = Chaque membre reçoit un chiffre rond ; ce qui reste va dans le prochain relevé.
agreement-rule-cover = Si les frais convenus ne peuvent pas être payés, le socle peut les couvrir.
agreement-rule-cover-named = Si les frais convenus ne peuvent pas être payés, { $foundation } peut les couvrir.
agreement-foundation = Socle

## The worked example

agreement-sum-taken = −{ $amount }
agreement-came-in = Arrivé
agreement-sum-share = { $rate } % de cette somme
agreement-core = Frais de base
agreement-sum-bill = une dépense convenue
agreement-missing = Manque
agreement-to-share = À partager entre nous
agreement-example-invoice = facture payée : { $amount }
agreement-member = Membre
agreement-into-pool = À la caisse
agreement-to-give = À donner
agreement-example-same-weight = Montré avec le même poids pour chaque membre.
agreement-example-carried = { $amount } ne peuvent pas être partagés également et vont dans le prochain relevé.
agreement-example-members = Ce que chacun des trois membres recevrait

## A change

agreement-saved = Enregistré. Le changement prend effet le { $day }.
agreement-before-newest = La version la plus récente prend effet le { $day }. Choisis ce jour ou un jour plus tard.
agreement-nothing-new = Rien ne diffère de la version { $version } ; il n’y a rien à enregistrer.
agreement-change = Changer notre accord
agreement-pool = De chaque facture payée
agreement-pool-hint = Va dans la caisse
agreement-share = De cette somme, pour le socle
agreement-share-hint = Le fonds à long terme
agreement-called = Le nom que vous donnez au socle
agreement-called-hint = Réserve, Fonds commun ; vide pour Socle
agreement-sharing = Comment partager le reste ?
agreement-sharing-equal = Autant pour chaque membre
agreement-sharing-proportional = Selon ce que chaque membre a apporté
agreement-sharing-mixed = Une partie également, le reste selon ce que chaque membre a apporté
agreement-sharing-weights = Selon des poids que donne la facilitation, avec leurs raisons
agreement-equal-part = La partie partagée également
agreement-equal-part-hint = Seulement pour la troisième façon
agreement-unit = Des chiffres ronds ?
agreement-unit-exact = Au centime près
agreement-unit-whole = Sans centimes
agreement-unspent = Où va l’argent que personne n’a donné, ou qui revient d’un pot ?
agreement-next-statement = Dans le prochain relevé
agreement-unspent-giver = Il reste à qui l’avait
agreement-cancelled = Où va l’argent d’un pot annulé ?
agreement-cancelled-foundation = Au socle
agreement-cancelled-givers = Il revient à qui l’avait donné
agreement-cover = Le socle peut couvrir les frais de base qui manquent
agreement-cover-hint = La facilitation le fait, par une écriture visible
agreement-from = Prend effet le
agreement-decision-link = Lien vers la décision
agreement-change-lead = Le changement vaut à partir de son jour. Ce qui est inscrit reste sous les règles de son époque.
agreement-effect-show = Montrer l’effet
agreement-effect-again = Montrer l’effet à nouveau
agreement-effect = Ce que cela change
agreement-unseen = <strong>Rien n’est encore enregistré.</strong> Regarde d’abord l’effet, puis mets le changement en vigueur.
agreement-no-rule = Aucune règle ne change.
agreement-until-now = Jusqu’ici
agreement-from-then = Dès son jour
agreement-effect-members = Ce que chaque membre aurait reçu
agreement-in-force = Mettre en vigueur
agreement-what-where = Ce qui va où
agreement-fourth-way = Pour la quatrième façon : <weights>les poids</weights>.
agreement-when = Dès quand, et décidé où
agreement-not-saved = Rien n’est encore enregistré : tu vois d’abord ce que cela aurait fait au dernier relevé.
agreement-day-wrong = Choisis un jour, par exemple 2026-12-01.
agreement-the-name = Le nom
agreement-link-wrong = Ce n’est pas une adresse web. Elle commence par https://.
agreement-choose-each = Choisis une réponse à chaque question.
agreement-choose-sharing = Choisis comment partager.
agreement-rate-range = Un pourcentage va de 0 à 100.
agreement-rate-decimals = Deux décimales suffisent : 12.5 ou 12.25.
agreement-rate-wrong = Écris un pourcentage, par exemple 20 ou 12.5.

## What a change would have done to the last statement

agreement-effect-none = Il n’y a pas encore de relevé : voici l’effet sur de l’argent d’exemple.
agreement-effect-below = Avec ces règles, le dernier relevé aurait dû attendre : ce qui est arrivé serait sous zéro. Voici leur effet sur de l’argent d’exemple.
agreement-effect-impossible = Le dernier relevé ne peut pas être calculé avec ces règles. Voici leur effet sur de l’argent d’exemple.
agreement-effect-same = { $statement } : les sommes auraient été les mêmes, { $amount } à partager.
agreement-effect-short = { $statement } : avec ces règles, il aurait manqué { $missing } pour les frais convenus, et il n’y aurait rien eu à partager au lieu de { $before }.
agreement-effect-parts = { $statement } : avec ces règles, { $amount } auraient été à partager aussi, mais réparties autrement entre les membres.
agreement-effect-other = { $statement } : avec ces règles, { $after } auraient été à partager au lieu de { $before }.
agreement-carried = Reporté d’avant
agreement-effect-each = { $count ->
    [one] Chacun ({ $count } membre)
   *[other] Chacun des { $count } membres
}
agreement-effect-smallest = La plus petite part
agreement-effect-largest = La plus grande part
agreement-effect-carried = Reporté, impossible à partager
agreement-effect-on = L’effet sur { $statement }
agreement-effect-of-sum = Calcul
agreement-effect-was = Comme c’était
agreement-effect-members-caption = Ce que chaque membre aurait reçu
agreement-effect-got = Reçu
agreement-effect-with = Avec le changement
agreement-effect-difference = Différence
agreement-effect-more = +{ $amount }
agreement-effect-none-differs = pareil
agreement-effect-note-rate = Ce qui est arrivé est recalculé pour chaque facture au taux de l’accord. Les factures et les membres avec un taux particulier le gardent.
agreement-effect-note-no-round = Ce relevé a été inscrit sans tour ; les parts sont celles qu’auraient reçues les membres qui participent aujourd’hui.
agreement-effect-note-weights = Tous les membres n’ont pas encore de poids : c’est montré avec le même poids pour chaque membre.
agreement-effect-note-posted = Rien de ce qui est inscrit ne change : ce relevé garde ses règles.

## Weights

agreement-weights-saved = Enregistré. Ils valent pour le prochain tour.
agreement-weights-without = Il manque un poids pour { $names }. Rien n’a été enregistré ; ce que tu as écrit est gardé.
agreement-weights-somebody-left = Quelqu’un a quitté le groupe pendant que tu écrivais. Rien n’a été enregistré ; le reste de ce que tu as écrit est gardé.
agreement-weights-nothing-new = Ce sont déjà les poids en vigueur ; il n’y a rien à enregistrer.
agreement-weights-sent-before = Ce formulaire a déjà été envoyé avec d’autres valeurs. Rien de plus n’a été fait ; renvoie-le.
agreement-weights-the-reason = La raison
agreement-weights-no-reason = { $name } : donne une raison, ou une pour tout le monde ci-dessus.
agreement-weights-reason-of = { $name } : la raison
agreement-weights-not-whole = { $name } : écris un nombre entier, par exemple 2 ; 0 compte aussi.
agreement-weights-range = { $name } : un poids va de 0 à 1 000 000.
agreement-weights = Poids
agreement-weights-weight-label = Poids : { $name }
agreement-weights-reason-label = Raison : { $name }
agreement-weights-for-all = Une raison pour tout le monde
agreement-weights-for-all-hint = Compte pour chaque membre sans raison à lui ci-dessous
agreement-weights-lead = Avec des poids, ce qui est à partager entre nous est partagé en proportion de ces nombres : qui a 2 reçoit deux fois plus que qui a 1. Notre accord partage ainsi.
agreement-weights-lead-unused = Avec des poids, ce qui est à partager entre nous est partagé en proportion de ces nombres : qui a 2 reçoit deux fois plus que qui a 1. Notre accord ne partage pas ainsi aujourd’hui.
agreement-weights-nobody = Personne n’a encore de poids.
agreement-weights-lacking = Sans poids : { $names }. Un tour selon des poids peut s’ouvrir quand chaque membre en a un.
agreement-weights-zero = Tous les poids sont à zéro : chaque membre reçoit alors autant.
agreement-weights-sum = Ensemble { $sum } : qui a le poids 1 reçoit une partie sur { $sum }.
agreement-weights-none-yet = pas encore
agreement-weights-hold = Les poids en vigueur
agreement-weights-set = { $day } à { $time }, par { $name }
agreement-weight = Poids
agreement-reason = Raison
agreement-weights-next = Ils valent à partir du prochain tour. Un tour ouvert garde les poids de son ouverture.
agreement-weights-save = Enregistrer les poids
agreement-weights-import = Importer un fichier CSV
