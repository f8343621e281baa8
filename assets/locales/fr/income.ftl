income-invoices = Factures
income-invoices-own = Tes factures
income-lead-empty = Ce que les membres gagnent, et la partie qui va à la caisse.
income-lead-nothing = Tout ici est payé ou invalidé ; rien n’est en route.
income-lead-on-the-way = { $count ->
    [one] { $count } facture est en route. Elle donnera { $amount } à la caisse une fois payée.
   *[other] { $count } factures sont en route. Elles donneront { $amount } à la caisse une fois payées.
}
income-newest = Plus récentes
income-older = Plus anciennes
income-import = Importer un fichier CSV
income-filter = Lesquelles
income-filter-all = Toutes
income-filter-unpaid = Pas encore payées
income-filter-paid = Payées
income-filter-every-kind = Tous les genres
income-kind = Genre de travail
income-number = Numéro
income-member = Membre
income-issued = Émise
income-paid = Payée
income-net = Hors taxes
income-to-pool = À la caisse
income-invoices-caption = Factures, les plus récentes d’abord
income-invoices-own-caption = Tes factures, les plus récentes d’abord
income-percent = { $rate } %
income-voided = Invalidée
income-on-the-way = En route
income-invoices-none-such = Aucune facture ne correspond.
income-invoices-all = Tout afficher
income-invoices-none = Pas encore de facture. Saisis-en une, ou importe un fichier CSV.
income-invoices-own-none = Pas encore de facture de toi. Saisis la première ; la trésorerie la marque payée.
income-record = Saisir une facture

## One invoice

income-invoice = Facture <number>{ $number }</number>
income-invoice-paid-day-needed = Choisis le jour du paiement
income-invoice-voided = La facture { $number } est invalidée ; son numéro est de nouveau libre.
income-why-question = Pourquoi ?
income-void-unpaid = Elle reste dans la liste comme invalidée et ne compte nulle part. Son numéro redevient libre.
income-void-paid = Ce qu’elle a donné est retiré aujourd’hui, par une ligne à part ; les deux restent dans le registre. Son numéro redevient libre.
income-void-collected = Le relevé { $statement } l’a déjà prise en compte et reste comme il est. Ce qu’elle a donné est retiré aujourd’hui, et compte comme une ligne sous zéro dans le prochain relevé. Son numéro redevient libre.
income-posted-next = Le prochain
income-posted-entry = Écriture { $entry }
income-posted-ledger = Au registre
income-posted-statement = Relevé
income-posted = Ce qu’elle a donné
income-rate-hint-today = Laisse vide pour le taux convenu, { $rate } % aujourd’hui
income-rate-hint = Laisse vide pour le taux convenu
income-paid-on = Payée le
income-rate = Un taux particulier
income-invoice-lead-voided = Elle ne compte plus nulle part.
income-invoice-lead-gave = Payée le { $day }. Elle a donné { $amount } à la caisse ({ $rate } %).
income-invoice-lead-nothing = Payée le { $day }. Elle n’a rien donné à la caisse.
income-invoice-lead-unpaid = Pas encore payée. Elle donnera { $amount } à la caisse quand elle le sera.
income-whose = Revenu de
income-amount-net = Montant hors taxes
income-day = Jour de la facture
income-client = Client
income-what = Pour quoi
income-recorded-day = Saisie le
income-voided-day = Invalidée le
income-why = Pourquoi
income-invoice-this = Cette facture
income-invoice-change = La modifier
income-invoice-void-this = Invalider cette facture
income-invoice-void-it = L’invalider
income-invoice-paid-question = Est-elle payée ?
income-invoice-mark-paid = La marquer payée

## The form of an invoice

income-form-somebody-needed = Choisis quelqu’un
income-form-number-needed = Écris le numéro imprimé dessus
income-form-day-needed = Choisis le jour inscrit dessus
income-form-number-hint = Comme il est imprimé sur la facture
income-form-amount-hint = Un avoir est sous zéro : −120
income-form-client-hint = Visible seulement pour toi, la trésorerie et la facilitation
income-form-kind-hint = Par exemple : graphisme, formation, don
income-form-what = C’était pour quoi ?
income-form-paid-hint = Laisse vide tant qu’elle n’est pas payée
income-form-rate-hint = Laisse vide pour le taux convenu. Un don donne 100 %
income-form-group = { $group } même (un don au groupe)
income-form-whose = De qui est-ce le revenu ?
income-twin = La facture { $number } est déjà là
income-twin-text = Est-ce la même ? Alors il n’y a plus rien à faire ici. Si le numéro a servi deux fois, écris celle-ci avec une lettre à la fin.
income-twin-look = Voir celle qui est là
income-save = Enregistrer
income-save-another = Enregistrer et en ajouter une autre
income-cancel = Annuler
income-new-lead-treasurer = Une facture payée donne tout de suite sa partie à la caisse. Une facture non payée est en route et ne compte encore nulle part.
income-new-lead = Elle est en route jusqu’à ce que la trésorerie la marque payée ; alors sa partie va à la caisse.
income-changed = Enregistré. La facture { $number } est à jour.
income-change-voided = Elle a été invalidée, donc elle reste comme elle est. Saisis-la à nouveau : son numéro est libre.
income-change-paid = Elle est payée, donc elle reste comme elle est. La trésorerie peut l’invalider ; saisis-la alors à nouveau : son numéro est libre.
income-change = Modifier la facture <number>{ $number }</number>
income-change-lead = Elle n’est pas encore payée, donc elle peut encore changer. Une fois payée, elle reste comme elle est.

## What was done, and why not

income-recorded-on-the-way = Enregistré. La facture { $number } est en route.
income-recorded-nothing = Enregistré. La facture { $number } est payée et ne donne rien à la caisse.
income-recorded-takes = Enregistré. La facture { $number } est payée et reprend { $amount } à la caisse.
income-recorded-gives = Enregistré. La facture { $number } est payée et donne { $amount } à la caisse ({ $rate } %).
income-recorded-later = Son jour de paiement tombe dans un relevé déjà inscrit, donc elle compte dans le prochain.
income-refused-treasurers = Seule la trésorerie peut faire cela
income-refused-member = Il n’y a pas de membre { $member }
income-refused-zero = Une facture a besoin d’un montant ; un avoir est sous zéro
income-refused-taken-paid = La facture { $number } est déjà saisie, payée le { $day }
income-refused-taken = La facture { $number } est déjà saisie, pas encore payée
income-refused-future = Choisis aujourd’hui, { $today }, ou un jour d’avant
income-refused-no-agreement = Écrivez d’abord votre accord : personne ne sait encore ce que donne une facture
income-refused-missing = Cette facture n’est plus là
income-refused-already-paid = Elle est déjà marquée payée, depuis le { $day }
income-refused-already-voided = Elle est déjà invalidée
income-refused-no-reason = Dis pourquoi, pour que les autres comprennent
income-refused-not-positive = Écris un montant au-dessus de zéro
income-refused-name = { $name } est déjà sur la liste ; mets-y fin d’abord, ou choisis un autre nom
income-refused-until = Choisis { $month } ou un mois plus tard
income-refused-already-agreed = Cela a déjà été convenu le { $day }
income-refused-cost-missing = Ces frais ne sont plus là
income-refused-rate-range = Un taux va de 0 à 100 %
income-refused-rate-decimals = Un taux a deux décimales au plus
income-refused-rate = Écris un pourcentage, par exemple 20 ou 12.5
income-refused-month = Écris un mois comme 2026-11
income-refused-sent-before = Ce formulaire a déjà été envoyé avec un autre contenu. Le premier envoi reste valable ; regarde-le avant d’envoyer celui-ci

## Core costs

income-every-month = Chaque mois
income-every-quarter = Tous les trois mois
income-every-year = Chaque année
income-once = Une fois
income-costs = Frais de base
income-costs-table = Ce qui est à payer avant de partager
income-costs-ended = Terminés
income-costs-lead-empty = Les frais que le groupe a convenu de payer avant tout partage.
income-costs-lead = { $amount } sont dus chaque mois, avant tout partage. Tous les frais reposent sur une décision.
income-costs-more = { $costs } par mois, c’est plus que les { $came_in } arrivés la dernière fois, une fois le socle servi. Si rien d’autre n’arrive, il ne reste rien à partager et le reste est reporté.
income-costs-more-heading = Plus que ce qui arrive
income-costs-none = Pas encore de frais de base convenus.
income-costs-none-question = Que faut-il payer avant de partager ?
income-costs-add = Ajouter des frais
income-costs-ideas = La plupart des groupes en ont quelques-uns : <rent>{ $rent }</rent>, <books>{ $books }</books>, <time>{ $time }</time>, <insurance>{ $insurance }</insurance>, <software>{ $software }</software>.
income-idea-rent = Loyer
income-idea-books = Comptabilité
income-idea-time = Temps de facilitation
income-idea-insurance = Assurance
income-idea-software = Logiciels et hébergement
income-cost = Frais
income-how-often = Fréquence
income-from = Dès
income-agreed = Convenu
income-amount = Montant
income-cost-months = { $from } – { $until }
income-cost-due-from = Dus dès { $month }
income-cost-not-agreed = Pas encore convenus
income-costs-payments = Lesquels sont payés
income-cost-day-needed = Choisis le jour de la décision
income-cost-agreed = Enregistré. C’est convenu, et dû dès { $month }.
income-cost-last-needed = Écris le dernier mois où c’est dû, comme 2026-11
income-cost-ends = Enregistré. Dernier mois : { $month }.
income-agreed-on = Convenu le
income-decision-link = Lien vers la décision
income-cost-last = Le dernier mois où c’est dû
income-cost-last-hint = Par exemple 2026-11 ; ce que des relevés ont pris reste pris
income-cost-not-agreed-line = Pas encore convenus, donc pas prélevés
income-amount-each = Montant à chaque fois
income-until = Jusqu’à
income-due-from = Dus dès
income-cost-this = Ces frais de base
income-decision = Décision
income-cost-end-this = Mettre fin à ces frais
income-cost-end = Y mettre fin
income-cost-agreed-question = Est-ce convenu ?
income-cost-is-agreed = C’est convenu
income-cost-often-needed = Choisis la fréquence
income-text-long = { $max ->
    [one] { $max } caractère au plus
   *[other] { $max } caractères au plus
}
income-link-wrong = Écris l’adresse entière, par exemple https://example.org/decision
income-cost-added = Enregistré. { $name } est sur la liste.
income-cost-added-later = Des relevés couvrent déjà les mois d’avant, donc c’est dû dès { $month }.
income-cost-added-unagreed = Enregistré. { $name } est sur la liste, mais pas encore convenu, donc pas prélevé.
income-cost-new = Ajouter des frais de base
income-cost-what = C’est pour quoi ?
income-cost-from-month = Premier mois
income-cost-from-hint = Par exemple 2026-11
income-cost-until-month = Dernier mois
income-cost-agreed-hint = Sans décision, ces frais sont montrés comme pas encore convenus, et ne sont pas prélevés
income-cost-new-lead = Les frais de base sont payés avant tout partage. Chaque relevé prend ceux qui sont dus pendant ses mois.
income-cost-who-agreed = Qui l’a convenu ?

## Taking a core cost back

income-costs-back = Retirés
income-cost-back-this = Retirer ces frais
income-cost-back = Les retirer
income-cost-back-why = Pourquoi les retirer ?
income-cost-back-hint = Ils restent sur la liste avec cette raison, et ne sont dus aucun mois
income-cost-back-on = Retirés le
income-cost-back-reason = Pourquoi
income-cost-back-done = Retirés. Ces frais ne sont dus aucun mois.
income-cost-back-agreed = Ces frais ont été convenus entre-temps, le { $day } : mets-y plutôt fin avec un dernier mois
income-cost-back-field = La raison
income-cost-never-agreed-line = Jamais convenus, donc jamais prélevés
income-refused-taken-back = Ces frais ont été retirés le { $day } ; ajoute-les à nouveau s’il les faut quand même
income-agreement = Notre accord
income-filter-label = Quelles factures
income-filter-clear = Tout afficher
