## A file

imports-file-needed = Choisis un fichier CSV.
imports-file = Fichier CSV
imports-file-hint = En UTF-8, avec une ligne d’en-tête ; virgules ou points-virgules ; jusqu’à 2 Mo et 10 000 lignes
imports-lead = Rien n’est encore écrit : tu vois d’abord chaque ligne, et lesquelles ne peuvent pas entrer, et pourquoi.
imports-look = Voir le fichier
imports-sample = Un fichier d’exemple
imports-columns-mean = Ce que veulent dire les colonnes
imports-columns-other = Les colonnes peuvent avoir d’autres noms ; tu les associes ensuite.

## The review of a file

imports-review = Importer { $file }
imports-done = { $count ->
    [one] { $count } ligne importée de { $file }.
   *[other] { $count } lignes importées de { $file }.
}
imports-done-stayed = { $count ->
    [one] { $count } ligne est restée dehors.
   *[other] { $count } lignes sont restées dehors.
}
imports-missing = Aucune colonne de { $file } ne ressemble à : { $columns }. Choisis-les ci-dessous.
imports-apply = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
imports-remark = { $count ->
    [one] La ligne ci-dessus reste dehors ({ $count }). Corrige-la dans le fichier et importe-le à nouveau : ce qui est déjà entré n’est pas pris deux fois.
   *[other] Les { $count } lignes ci-dessus restent dehors. Corrige-les dans le fichier et importe-le à nouveau : ce qui est déjà entré n’est pas pris deux fois.
}
imports-title-columns = Quelle colonne est quoi ?
imports-title-good = { $count ->
    [one] La ligne est bonne
   *[other] Les { $count } lignes sont toutes bonnes
}
imports-title-some = { $count ->
    [one] Lignes bonnes : { $good } sur { $count }
   *[other] Lignes bonnes : { $good } sur { $count }
}
imports-column-choose = Choisis une colonne
imports-column-none = Pas dans le fichier
imports-column-needed = Chaque ligne en a besoin
imports-unused = Non utilisées : { $columns }.
imports-line = Ligne { $line }
imports-rows-bad = Lignes qui ne peuvent pas entrer
imports-rows-good = Lignes qui entrent
imports-where = Où
imports-why = Pourquoi
imports-more = { $count ->
    [one] Et { $count } de plus.
   *[other] Et { $count } de plus.
}
imports-another = Un autre fichier
imports-columns = Quelle colonne est quoi
imports-match = Les associer ainsi

## What a file needs, and what it comes to

imports-invoices = Importer des factures
imports-back-invoices = Factures
imports-invoices-needs = Une ligne a besoin d’un numéro, du jour de la facture, d’un membre (par adresse, numéro ou nom) et d’un montant hors taxes. Le jour de paiement, le client, le genre de travail, une description, la monnaie et un taux particulier peuvent y être aussi.
imports-invoices-more = Une ligne égale à une facture en route, et qui a maintenant un jour de paiement, la marque payée. Tout autre numéro déjà présent reste dehors.
imports-invoices-lead = { $count ->
    [one] { $count } payée, { $amount } à la caisse.
   *[other] { $count } payées, { $amount } à la caisse.
}
imports-invoices-lead-paid = { $count ->
    [one] { $count } payée.
   *[other] { $count } payées.
}
imports-invoices-lead-unpaid = { $count ->
    [one] { $count } en route.
   *[other] { $count } en route.
}
imports-number = Numéro
imports-member = Membre
imports-issued = Émise
imports-paid = Payée
imports-net = Hors taxes
imports-to-pool = À la caisse
imports-on-the-way = En route
imports-line-marks-paid = Ligne { $line } : était en route, est marquée payée
imports-percent = { $rate } %
imports-costs = Importer des frais de base
imports-back-costs = Frais de base
imports-costs-needs = Une ligne a besoin d’un nom, d’un montant et du mois à partir duquel c’est dû (2026-01). La fréquence (monthly, quarterly, yearly, once : mensuelle, trimestrielle, annuelle, une fois ; mensuelle si vide), le dernier mois, le jour de la décision et un lien vers elle peuvent y être aussi.
imports-costs-more = Des frais sans jour de décision sont sur la liste comme pas encore convenus, et ne sont pas prélevés.
imports-costs-lead = { $amount } par mois.
imports-costs-lead-none = Aucun n’est dû chaque mois.
imports-costs-what = Pour quoi
imports-how-often = Fréquence
imports-from = Dès
imports-agreed-on = Convenu le
imports-amount = Montant
imports-every-month = Chaque mois
imports-every-quarter = Tous les trois mois
imports-every-year = Chaque année
imports-once = Une fois
imports-not-agreed = Pas encore convenus
imports-buckets = Importer des pots
imports-back-buckets = Pots
imports-buckets-needs = Une ligne a besoin d’un titre, des responsables (adresses, numéros ou un nom ; plusieurs, séparés par un espace) et d’un minimum : ce qui suffit pour commencer. Sans maximum, le pot prend tout ce qui vient.
imports-buckets-more = Avec une ligne sur ce que le groupe y gagne, le pot est montré tout de suite au groupe et entre dans le tour ouvert. Sans elle, il attend comme brouillon chez ses responsables.
imports-buckets-lead = Ensemble, ils demandent { $amount }.
imports-buckets-drafts = { $count ->
    [one] { $count } attend comme brouillon, car il ne dit pas ce que le groupe y gagne.
   *[other] { $count } attendent comme brouillons, car ils ne disent pas ce que le groupe y gagne.
}
imports-title = Titre
imports-gets = Ce que le groupe y gagne
imports-owners = Responsables
imports-minimum = Minimum
imports-maximum = Maximum
imports-draft = Brouillon
imports-whatever = Tout ce qui vient
imports-members = Importer des membres
imports-back-members = Membres
imports-members-needs = Une ligne a besoin d’un nom. Avec une adresse, le membre reçoit une invitation par mail et entre dès qu’il y répond ; sans adresse, il entre tout de suite, pour un projet ou une personne sans mail.
imports-members-more = Le numéro, le type (person ou organisation) et les rôles (facilitator, treasurer) peuvent y être aussi.
imports-members-lead-none = Aucun mail ne part.
imports-members-lead = { $count ->
    [one] { $count } invitation part par mail.
   *[other] { $count } invitations partent par mail.
}
imports-name = Nom
imports-address = Adresse
imports-kind = Type
imports-roles = Rôles
imports-organisation = Organisation
imports-person = Personne
imports-facilitator = Facilitation
imports-treasurer = Trésorerie
imports-weights = Importer des poids
imports-back-weights = Poids
imports-weights-needs = Une ligne a besoin du membre (adresse, numéro ou nom) et d’un poids : un nombre entier de 0 à 1 000 000.
imports-weights-more = Une ligne sans raison prend celle de la ligne au-dessus : une raison pour tout le monde s’écrit une fois, dans la première ligne. Les membres absents du fichier gardent leur poids.
imports-weights-lead-zero = Tous sont à zéro : si personne n’a un poids au-dessus de zéro, chaque membre reçoit autant.
imports-weights-lead = Ensemble, ils font { $sum }.
imports-weight = Poids
imports-reason = Raison

## Why a file is not taken

imports-refused-role = Ton rôle ne permet pas d’importer cela.
imports-refused-same = Le même fichier a déjà été importé, sous le nom { $file }, le { $day }. Rien n’a été importé à nouveau.
imports-refused-missing = Cet import n’est plus là.
imports-refused-gone = Le fichier a attendu plus d’un jour et n’a pas été gardé. Rien n’a été importé ; envoie-le à nouveau.
imports-refused-applied = { $file } a déjà été importé.
imports-refused-columns = Choisis la colonne pour : { $columns }. Rien n’a été importé.
imports-refused-changed = Quelque chose a changé depuis l’affichage, donc rien n’a été importé. Regarde à nouveau.
imports-refused-nothing = Aucune ligne ne peut entrer, donc rien n’a été importé.
imports-refused-bad = { $count ->
    [one] { $count } ligne ne peut pas entrer, donc rien n’a été importé.
   *[other] { $count } lignes ne peuvent pas entrer, donc rien n’a été importé.
}
imports-file-empty = Le fichier est vide.
imports-file-no-rows = Le fichier a un en-tête mais aucune ligne.
imports-file-large = Le fichier dépasse 2 Mio. Coupe-le en plusieurs fichiers, chacun avec l’en-tête.
imports-file-many-rows = Le fichier a plus de 10 000 lignes. Coupe-le en plusieurs fichiers, chacun avec l’en-tête.
imports-file-many-columns = Le fichier a plus de 100 colonnes ; ce n’est sans doute pas le bon.
imports-file-utf16 = Le fichier est écrit en UTF-16. Enregistre-le à nouveau en « CSV UTF-8 » et envoie celui-là.
imports-file-spreadsheet = C’est un tableur, pas un fichier CSV. Exporte-le en « CSV UTF-8 » et envoie celui-là.
imports-file-not-text = Ce n’est pas un fichier texte. Exporte-le en « CSV UTF-8 » et envoie celui-là.
imports-file-encoding = La ligne { $line } a des lettres qui ne sont pas écrites en UTF-8 (le fichier est peut-être en Windows-1252 ou Latin-1). Enregistre-le à nouveau en « CSV UTF-8 » et envoie celui-là.

## Names of columns, as a list and as the beginning of a sentence

imports-column-address = Adresse
imports-column-agreed-on = Convenu le
imports-column-amount-net = Montant hors taxes
imports-column-amount = Montant
imports-column-client = Client
imports-column-currency = Monnaie
imports-column-description = Description
imports-column-from-month = Premier mois
imports-column-how-often = Fréquence
imports-column-issue-day = Jour de la facture
imports-column-kind-of-work = Genre de travail
imports-column-kind = Type
imports-column-decision = Lien vers la décision
imports-column-maximum = Maximum
imports-column-member = Membre
imports-column-minimum = Minimum
imports-column-name = Nom
imports-column-number = Numéro
imports-column-own-rate = Taux particulier
imports-column-owners = Responsables
imports-column-paid-day = Jour de paiement
imports-column-reason = Raison
imports-column-roles = Rôles
imports-column-title = Titre
imports-column-until-month = Dernier mois
imports-column-weight = Poids
imports-column-gets = Ce que le groupe y gagne

## Why a row cannot go in

imports-row-cells = Elle a { $found } cellules alors que l’en-tête en a { $expected }. Une valeur qui contient le séparateur ou un retour à la ligne doit être entre guillemets.
imports-row-missing = { $column } : c’est vide.
imports-row-day = { $column } : « { $text } » n’est pas un jour. Écris-le comme 2026-10-31.
imports-row-month = { $column } : « { $text } » n’est pas un mois. Écris-le comme 2026-10.
imports-row-future = { $column } : { $day } est après aujourd’hui.
imports-row-amount = { $column } : « { $text } » n’est pas un montant en { $currency }.
imports-row-amount-two-ways = { $column } : « { $text } » peut se lire { $thousands } ou { $decimal }. Écris toutes les décimales.
imports-row-amount-two-ways-point = { $column } : « { $text } » peut se lire { $thousands } ou { $decimal }. Écris les décimales avec un point.
imports-row-amount-whole = { $column } : « { $text } » a des décimales ; { $currency } n’en a pas.
imports-row-amount-decimals = { $column } : « { $text } » a plus de décimales que { $currency }, qui en a { $scale }.
imports-row-amount-large = { $column } : « { $text } » est plus grand que ce que Brimful peut tenir.
imports-row-zero = { $column } : zéro n’est pas possible.
imports-row-negative = { $column } : un montant sous zéro n’est pas possible.
imports-row-currency = La monnaie est « { $found } » ; les comptes sont tenus en { $group }.
imports-row-rate-range = { $column } : « { $text } » n’est pas accepté : un taux va de 0 à 100 %.
imports-row-rate-decimals = { $column } : « { $text } » n’est pas accepté : un taux a deux décimales au plus.
imports-row-rate = { $column } : « { $text } » n’est pas accepté : ce n’est pas un pourcentage.
imports-row-text-empty = { $column } : « { $text } » n’est pas accepté : c’est vide.
imports-row-text-short = { $column } : « { $text } » n’est pas accepté : il faut au moins { $min } caractères.
imports-row-text-long = { $column } : « { $text } » n’est pas accepté : il y a de la place pour { $max } caractères au plus.
imports-row-text-odd = { $column } : « { $text } » n’est pas accepté : pas permis : { $what }.
imports-row-text-reserved = { $column } : « { $text } » n’est pas accepté : Brimful utilise déjà ce mot.
imports-row-word = { $column } : « { $text } » n’est pas connu. Sont connus : { $known }.
imports-row-member-unknown = Il n’y a pas de membre « { $text } ».
imports-row-member-ambiguous = Plusieurs membres s’appellent « { $text } ». Utilise l’adresse ou le numéro.
imports-row-twice = { $what } figure déjà à la ligne { $line }.
imports-row-twice-invoice = La facture { $number } ({ $member }) figure déjà à la ligne { $line }.
imports-row-twice-number = Le numéro { $number } figure déjà à la ligne { $line }.
imports-row-twice-address = L’adresse { $address } figure déjà à la ligne { $line }.
imports-row-invoice-paid = La facture { $number } ({ $member }) est déjà saisie, payée le { $day }.
imports-row-invoice-recorded = La facture { $number } ({ $member }) est déjà saisie, pas encore payée.
imports-row-differs-amount = La facture { $number } ({ $member }) est déjà saisie avec un autre montant, donc elle n’est pas marquée payée.
imports-row-differs-day = La facture { $number } ({ $member }) est déjà saisie avec un autre jour de facture, donc elle n’est pas marquée payée.
imports-row-differs-rate = La facture { $number } ({ $member }) est déjà saisie avec un autre taux, donc elle n’est pas marquée payée.
imports-row-differs-client = La facture { $number } ({ $member }) est déjà saisie avec un autre client, donc elle n’est pas marquée payée.
imports-row-differs-kind = La facture { $number } ({ $member }) est déjà saisie avec un autre genre de travail, donc elle n’est pas marquée payée.
imports-row-differs-description = La facture { $number } ({ $member }) est déjà saisie avec une autre description, donc elle n’est pas marquée payée.
imports-row-no-agreement = Elle ne peut pas être marquée payée tant que le groupe n’a pas d’accord.
imports-row-address-taken = { $name } a déjà l’adresse { $email }.
imports-row-number-taken = { $name } a déjà le numéro { $number }.
imports-row-number = { $column } : « { $text } » n’est pas un nombre de 1 à 999 999.
imports-row-roles = Les rôles demandent une adresse, car ils viennent avec l’invitation.
imports-row-on-list = { $name } est déjà sur la liste.
imports-row-not-joined = { $name } ne participe pas encore, et seuls les membres qui participent peuvent être responsables d’un pot.
imports-row-not-active = { $name } ne participe pas, et seuls les membres qui participent reçoivent une part.
imports-row-weight = { $column } : « { $text } » n’est pas accepté : ce n’est pas un nombre entier.
imports-row-weight-range = { $column } : « { $text } » n’est pas accepté : un poids va de 0 à 1 000 000.
imports-row-ends-first = Le dernier mois est avant le premier.
imports-row-minimum = Le minimum est au-dessus du maximum.
