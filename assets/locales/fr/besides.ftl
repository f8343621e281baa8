## Words that several of these pages say

besides-sent-before = Ce formulaire a déjà été envoyé avec un autre contenu. Le premier envoi reste valable ; recharge la page.
besides-bank = Banque
besides-pool = Caisse
besides-foundation = Socle
besides-core = Frais de base
besides-carried = Report
besides-allotment-of = Part du membre { $member }
besides-bucket = Pot { $number }
besides-member = Membre { $number }
besides-too-little = { $account } contient { $holds }, et ceci en prend { $takes } : on tomberait sous zéro. Rien n’a été inscrit
besides-too-little-sentence = { $account } contient { $holds }, et ceci en prend { $takes } : on tomberait sous zéro. Rien n’a été inscrit.
besides-not-to-yourself = Personne ne marque un paiement à son propre profit. Quelqu’un d’autre de la trésorerie peut le faire.
besides-treasurers-only = Seule la trésorerie marque les paiements ; la facilitation le fait quand la seule personne à la trésorerie est celle à payer.
besides-way-void = Une contribution disparaît quand sa facture est invalidée, sur la page de la facture.
besides-way-statement = Un relevé ne s’annule pas : le prochain compte ce qui est corrigé. L’argent qu’il a mis de côté par erreur est déplacé par une correction.
besides-way-round = Les parts repartent quand leur tour est retiré avant de s’ouvrir.
besides-way-adjustment = Cela a été décidé et annoncé ; il faut donc deux personnes ensemble pour le corriger.
besides-way-again = Une annulation ne s’annule pas : saisis à nouveau ce qu’elle a annulé.
besides-money = L’argent du groupe
besides-above-zero = Écris un montant au-dessus de zéro
besides-too-large = Ce montant est trop grand
besides-not-ahead = Choisis aujourd’hui, { $today }, ou un jour d’avant
besides-amount = Montant
besides-day = Jour
besides-state = État
besides-why = Pourquoi
besides-to-whom = À qui
besides-paid = Payé
besides-taken-back = Annulé
besides-take-it-back = L’annuler
besides-booked = Inscrit
besides-waits = En attente
besides-paid-on = Payé le
besides-second-person = Rien n’est inscrit tant qu’une autre personne de la facilitation ou de la trésorerie n’a pas confirmé.
besides-treasurer-pays = C’est la trésorerie qui le fait, et jamais pour un paiement à son propre profit.
besides-for-good = C’est dans le registre pour toujours ; n’écris rien de privé
besides-say-why = Dis pourquoi, pour que les autres comprennent
besides-balance-day-needed = Choisis le jour du solde
besides-corrections = Corrections
besides-not-enough = Pas assez pour les frais convenus
besides-difference = Différence
besides-decision-day-needed = Choisis le jour de la décision
besides-cost-month = pour { $month }
besides-tabs = Argent

## What the group has

besides-see-it = Voir
besides-funds-own-waits = Ce que tu as proposé sera inscrit dès que quelqu’un d’autre le confirme.
besides-funds-waits = Attend une deuxième personne
besides-funds-pool-note = arrivé, pas encore compté dans un mois
besides-funds-foundation-note = pour le long terme
besides-funds-core-note = mis de côté pour les dépenses
besides-funds-carried-note = va dans le mois suivant
besides-funds-idle = De l’argent que personne n’utilise en ce moment.
besides-funds-proposals = { $count ->
    [one] Quelqu’un a proposé de déplacer de l’argent. C’est inscrit dès que tu le confirmes, ou que quelqu’un d’autre le fait.
   *[other] { $count } propositions de déplacer de l’argent seront inscrites dès qu’une deuxième personne les confirme.
}
besides-look-at-it = Regarder
besides-to-close = Clore un mois sans tour
besides-to-shortfall = Couvrir ce qui manque
besides-to-payments = Payer les frais de base
besides-to-bank = Face à la banque
besides-to-opening = Ce que le groupe a au départ

## Where the group stands

besides-missing = Une fois le socle servi, il manque { $amount } pour les frais convenus. Cela va dans le prochain relevé, sauf si le socle le couvre.
besides-missing-named = Une fois servi ce qui revient à { $foundation }, il manque { $amount } pour les frais convenus. Cela va dans le prochain relevé, sauf si ce fonds le couvre.
besides-cover-from = Le couvrir avec le socle
besides-outgrow-text = Dans les deux derniers relevés, les frais de base dépassaient ce qui est arrivé. Si cela continue, il ne reste rien à partager et les réserves s’épuisent : le groupe peut avoir envie de regarder ses frais.
besides-outgrow = Les frais de base dépassent ce qui arrive
besides-the-core-costs = Les frais de base
besides-runway-none = Le socle contient { $amount }. Il n’y a pas encore eu de frais de base à payer.
besides-runway-none-named = { $foundation } contient { $amount }. Il n’y a pas encore eu de frais de base à payer.
besides-runway = Le socle contient { $amount } : de quoi porter les frais de base pendant { $months ->
    [one] { $months } mois
   *[other] { $months } mois
 }, selon la moyenne { $average ->
    [one] d’un mois
   *[other] des { $average } derniers mois
 }.
besides-runway-named = { $foundation } contient { $amount } : de quoi porter les frais de base pendant { $months ->
    [one] { $months } mois
   *[other] { $months } mois
 }, selon la moyenne { $average ->
    [one] d’un mois
   *[other] des { $average } derniers mois
 }.
besides-runway-part = Le socle contient { $amount } : de quoi porter les frais de base pendant { $months } mois, selon la moyenne { $average ->
    [one] d’un mois
   *[other] des { $average } derniers mois
 }.
besides-runway-part-named = { $foundation } contient { $amount } : de quoi porter les frais de base pendant { $months } mois, selon la moyenne { $average ->
    [one] d’un mois
   *[other] des { $average } derniers mois
 }.
besides-idle-not-given = Chez les membres, pas donné
besides-idle-buckets = Dans des pots financés, pas versé
besides-idle = Argent qui dort

## Closing a month without a round

besides-close-day-needed = Choisis le dernier jour de paiement qui compte
besides-closed-missing = { $statement } : le mois est clos. Il manque { $amount } pour les frais convenus.
besides-closed-carried = { $statement } : le mois est clos. Montant reporté : { $amount }.
besides-close-name-wrong = Écris un mois comme 2026-11, ou 2026-11-2 pour un deuxième dans le même mois
besides-close-name-taken = { $name } est déjà pris ; laisse le nom vide pour avoir le prochain libre
besides-close-changed = Le calcul a changé depuis que tu l’as regardé. Rien n’a été inscrit ; regarde-le à nouveau.
besides-close-no-agreement = Il n’y a pas encore d’accord ; il faut d’abord convenir des pourcentages.
besides-close-ahead = Choisis un jour jusqu’à aujourd’hui, { $today }
besides-close-below = Il manque { $amount } à la caisse : des avoirs ont repris plus que ce qui est arrivé. Le mois reste ouvert tant que c’est le cas.
besides-close-too-large = Ces sommes sont trop grandes pour Brimful.
besides-close-last-day = Le dernier jour de paiement qui compte
besides-close-last-day-hint = Un jour après lui compte la prochaine fois ; après un changement, affiche le calcul à nouveau
besides-close-name = Nom dans les adresses
besides-close-name-hint = Vide : le mois en cours, { $name }
besides-close-show = Afficher le calcul
besides-close-button = Clore le mois sans tour
besides-close-note = Aucun membre ne reçoit de part : ce qu’il y a à partager est reporté. Un mois clos ne s’ouvre plus ; ce qui vient après compte dans le suivant.
besides-close-lead = { $amount } seraient reportés au mois suivant.
besides-close-lead-none = Le calcul du mois est inscrit et aucun membre ne reçoit de part.
besides-close-missing = Une fois le socle servi, il manque { $amount } pour les frais convenus. Quand le mois est clos, la facilitation peut couvrir ce manque avec le socle si l’accord le permet ; ce qui n’est pas couvert va dans le prochain relevé.
besides-close-missing-named = Une fois servi ce qui revient à { $foundation }, il manque { $amount } pour les frais convenus. Quand le mois est clos, la facilitation peut couvrir ce manque avec ce fonds si l’accord le permet ; ce qui n’est pas couvert va dans le prochain relevé.
besides-close-covered = Ce mois est déjà couvert : les frais mensuels ne sont pas prélevés une deuxième fois.
besides-close-month = Mois couvert : { $month }.
besides-close-months = { $count ->
    [one] Il couvre { $count } mois, { $first } – { $last }.
   *[other] Il couvre { $count } mois, { $first } – { $last }.
}
besides-close-later = { $count ->
    [one] Une facture payée plus tard ({ $amount }) comptera la prochaine fois.
   *[other] { $word } factures payées plus tard ({ $amount }) compteront la prochaine fois.
}
besides-close-from-before = Manque d’avant
besides-core-cost = Frais de base
besides-due = Dû
besides-set-aside = Mis de côté
besides-close-costs = Les frais de base dus
besides-not-taken = Pas prélevés
besides-close-not-agreed = Pas encore convenus, et pas prélevés

## Covering what is missing

besides-covered-some = Le socle couvre { $amount }. Il manque encore { $missing }.
besides-covered-all = Le socle couvre { $amount }. Il ne manque plus rien.
besides-cover-too-much = Il manque { $missing } et le socle contient { $holds } : on peut couvrir { $most } au plus
besides-cover-nothing = Il ne manque plus rien. Rien n’a été inscrit.
besides-cover-not-agreed = L’accord ne permet pas au socle de couvrir les frais de base. Rien n’a été inscrit ; le groupe peut d’abord changer son accord.
besides-cover-changed = Le relevé { $statement } a été inscrit entre-temps et a reporté ce qui manquait. Rien n’a été inscrit.
besides-cover-lead-none = Il ne manque rien pour les frais convenus.
besides-cover-amount = Couvrir avec le socle
besides-at-most = { $amount } au plus
besides-cover-button = Couvrir
besides-cover-note = C’est une écriture du registre que tout le monde voit. Ce qui n’est pas couvert va de lui-même dans le prochain relevé.
besides-cover-lead = Une fois le socle servi, il manque { $amount } pour les frais convenus.
besides-cover-lead-named = Une fois servi ce qui revient à { $foundation }, il manque { $amount } pour les frais convenus.
besides-cover-missing-in = Manque : { $statement }
besides-cover-covered = Couvert par le socle
besides-cover-still = Manque encore
besides-cover-holds = Le socle contient
besides-cover-not-agreed-story = L’accord ne permet pas au socle de couvrir les frais de base, donc cela va dans le prochain relevé.
besides-cover-empty = Le socle est vide, donc cela va dans le prochain relevé.

## Paying core costs

besides-bills-none = Le fonds des frais de base contient { $amount }. Aucune dépense n’attend d’être payée.
besides-bills = { $count ->
    [one] Le fonds des frais de base contient { $amount }, pour une dépense pas encore payée.
   *[other] Le fonds des frais de base contient { $amount }, pour { $word } dépenses pas encore payées.
}
besides-to-be-paid = À payer
besides-paying = Paiement des frais de base
besides-bills-empty = Un relevé met d’abord de l’argent de côté ; ensuite, il figure ici.
besides-left-to-pay = Reste à payer
besides-bill-of = Relevé { $statement }, pour { $month }
besides-bill-of-named = Relevé { $name }, pour { $month }
besides-bill-lead = { $bill }.
besides-bill-released = { $amount } inutiles
besides-bill-missing = Il manque de l’argent
besides-bill-not-needed = Inutile
besides-bill-partly = Payé en partie
besides-bill-paid-some = Marqué payé : { $amount } à { $payee }. Il en reste { $left } à payer.
besides-bill-paid-all = Marqué payé : { $amount } à { $payee }. Il ne reste rien à payer.
besides-bill-to-carried = { $amount } vont au report.
besides-bill-left = Il reste { $amount } pour ces frais
besides-bill-fund = Le fonds des frais de base contient { $amount } en tout : une correction y a pris de l’argent
besides-bill-not-to-yourself = Tu ne peux pas marquer un paiement à ton propre profit
besides-bill-gone = Cette dépense n’est plus là.
besides-bill-mark = La marquer payée
besides-bill-mark-button = Marquer payée
besides-release = Ce n’est pas nécessaire, ou pas en entier
besides-release-hint = { $amount } au plus ; cela va au report
besides-release-button = Libérer
besides-bill-not-there = Pas encore là
besides-released = Libéré vers le report
besides-bill-payments = Ce qui a quitté le fonds des frais de base pour cela

## The form of a payment

besides-payee-needed = Dis qui a été payé
besides-reference-needed = Indique la facture ou le reçu
besides-payee-member-wrong = Choisis un membre de ce groupe
besides-payee-nobody = Non : quelqu’un de l’extérieur
besides-payee-member = Un membre ?
besides-payee = Qui a été payé
besides-payee-hint = Comme sur la facture ; vide : le nom du membre ci-dessous
besides-reference = Facture ou reçu
besides-reference-hint = Son numéro et son jour, pour qu’on le retrouve

## The foundation

besides-foundation-paid = Enregistré : { $amount } à { $payee }. Il reste { $left }.
besides-decision-needed = Dis ce qui a été décidé
besides-foundation-too-much = Le socle contient { $amount }
besides-decided-later = Choisis un jour jusqu’à celui du paiement, { $day }
besides-foundation-not-to-yourself = Tu ne peux pas saisir un paiement à ton propre profit
besides-foundation-lead = { $foundation } contient { $amount }. Ce fonds ne paie que ce que le groupe a décidé.
besides-foundation-empty = Rien n’en a encore été payé.
besides-decision = Ce qui a été décidé
besides-decided-on = Décidé le
besides-decision-link = Lien vers la décision
besides-foundation-pay = Saisir un paiement
besides-foundation-pay-button = Saisir le paiement
besides-decided = décidé le { $day }
besides-for-what = Pour quoi
besides-foundation-payments = Ce que ce fonds a payé

## Corrections

besides-corrections-lead-none = Rien n’attend une deuxième personne. Rien dans le registre n’est jamais changé ni effacé : une erreur est corrigée par une nouvelle écriture, avec sa raison.
besides-corrections-lead = { $count ->
    [one] Une proposition attend une deuxième personne. Rien dans le registre n’est jamais changé ni effacé : une erreur est corrigée par une nouvelle écriture, avec sa raison.
   *[other] { $count } propositions attendent une deuxième personne. Rien dans le registre n’est jamais changé ni effacé : une erreur est corrigée par une nouvelle écriture, avec sa raison.
}
besides-propose = Proposer une correction
besides-corrections-ledger = Corrections au registre
besides-reversals-ledger = Écritures annulées
besides-to-be-confirmed = À confirmer
besides-decided-table = Décidées
besides-corrections-empty = Rien n’a encore dû être corrigé à deux.
besides-what = Quoi
besides-proposed-by = Proposée par
besides-move = De { $from } vers { $to }
besides-a-correction = Une correction
besides-declined = Refusée
besides-withdrawn = Retirée
besides-proposed = Proposée. Elle sera inscrite dès qu’une deuxième personne la confirme.
besides-account-needed = Choisis un compte
besides-same-account = Choisis un autre compte que le premier
besides-not-adjustable = { $account } ne se corrige pas de cette façon
besides-no-statement = Il n’y a plus de relevé { $statement }
besides-opening-exists = Le départ est déjà saisi.
besides-choose = Choisir
besides-account-holds = { $account } : { $amount }
besides-no-statement-chosen = Aucun en particulier
besides-correction-month-hint = La correction est annoncée sur la page de ce mois
besides-correction-month = Quel mois corrige-t-elle ?
besides-from-hint = Choisis la banque pour de l’argent arrivé qui n’est encore dans aucun compte
besides-from = De
besides-to-hint = Choisis la banque pour de l’argent parti, par exemple des frais bancaires
besides-to = Vers
besides-counts-for = Compte pour le
besides-propose-button = La proposer
besides-propose-lead = De l’argent qui est dans le mauvais compte passe dans le bon, avec une raison, et à deux personnes.
besides-propose-story = Pour une seule écriture fausse, mieux vaut l’annuler depuis le registre. Nous sommes le { $day }.

## One correction

besides-confirmed = Confirmée. C’est l’écriture { $entry } du registre.
besides-why-not-needed = Dis pourquoi pas
besides-declined-now = Refusée. La personne qui l’a proposée voit pourquoi.
besides-withdrawn-now = Retirée. Rien n’a été inscrit.
besides-was-confirmed = Cela a déjà été confirmé le { $day }. Rien n’a été inscrit deux fois.
besides-was-declined = Cela a déjà été refusé le { $day }. Rien n’a été inscrit deux fois.
besides-was-withdrawn = Cela a déjà été retiré le { $day }. Rien n’a été inscrit deux fois.
besides-not-own = Personne ne confirme ni ne refuse sa propre proposition. Quelqu’un d’autre peut le faire.
besides-own-only = Seule la personne qui l’a proposée peut la retirer.
besides-no-role = Seules la facilitation et la trésorerie en décident.
besides-move-line = { $from } vers { $to }
besides-together = Ensemble
besides-story-proposed = { $name } l’a proposée le { $day }.
besides-story-counts = Elle compte pour le { $day }.
besides-story-corrects = Elle corrige le relevé { $statement }.
besides-story-confirmed = { $name } l’a confirmée le { $day }.
besides-story-declined = { $name } l’a refusée le { $day } : { $why }
besides-story-withdrew = { $name } l’a retirée le { $day }.
besides-story-was-entry = C’était l’écriture { $entry } du registre, et elle a été annulée.
besides-story-entry = C’est l’écriture { $entry } du registre.
besides-withdraw-button = La retirer
besides-withdraw-note = Tu l’as proposée, donc quelqu’un d’autre la confirme.
besides-confirm-opening = Oui, le groupe part avec { $amount }
besides-confirm-move = Confirmer et déplacer { $amount }
besides-confirm-note = C’est inscrit tout de suite, à ton nom et à celui de la personne qui l’a proposée.
besides-decline = Ce n’est pas juste
besides-why-not = Pourquoi pas ?
besides-decline-button = La refuser
besides-take-entry-back = Annuler l’écriture

## Taking an entry back

besides-reversed = L’écriture { $entry } est annulée par l’écriture { $by }.
besides-no-entry = Cette écriture n’existe pas.
besides-reversed-before = L’écriture { $by } l’a déjà annulée. Rien n’a été inscrit deux fois.
besides-counted = Le relevé { $statement } a déjà compté cette couverture, donc elle reste. Si elle contient une erreur, deux personnes la corrigent ensemble.
besides-spent = { $amount } de cet argent ont été payés ou libérés pour « { $cost } ». Annule cela d’abord.
besides-every-line = Toutes les lignes
besides-entry = Écriture { $entry } : { $kind }
besides-entry-counts = Compte pour le { $day }.
besides-reverse-why = Pourquoi l’annuler ?
besides-reverse-button = Annuler l’écriture { $entry }
besides-reverse-note = L’écriture reste. Une nouvelle remet aujourd’hui le même argent à sa place, et cite celle-ci.

## What the group starts with

besides-opening-why-needed = Dis d’où viennent les chiffres
besides-opening-recorded = Enregistré. Ce sera inscrit dès qu’une deuxième personne le confirme.
besides-opening-above-zero = Écris au moins un montant au-dessus de zéro
besides-opening-waits = Le départ est déjà saisi et attend une deuxième personne.
besides-opening-booked = Le départ est déjà inscrit ; une erreur s’y répare par une correction.
besides-opening-cannot = Cela ne peut pas être enregistré.
besides-opening-lead = L’argent qui était là avant la première facture, saisi une seule fois.
besides-opening-on = Il a été inscrit le { $day }.
besides-opening-is-recorded = Il est saisi et attend qu’une deuxième personne le confirme.
besides-opening-day = Jour du solde bancaire
besides-opening-foundation = Pour le socle
besides-opening-foundation-hint = Ce que le groupe garde pour le long terme
besides-opening-shared = À partager
besides-opening-shared-hint = C’est reporté au prochain relevé
besides-opening-why = D’où viennent les chiffres
besides-opening-why-hint = Par exemple le relevé bancaire et qui l’a regardé
besides-record = Enregistrer

## The ledger beside the bank

besides-bank-agree = C’est gardé. Banque et registre concordent au centime près.
besides-bank-kept-less = C’est gardé. La banque a { $amount } de moins que ce que dit le registre.
besides-bank-kept-more = C’est gardé. La banque a { $amount } de plus que ce que dit le registre.
besides-bank-lead-less = La banque a { $amount } de moins que ce que dit le registre le { $day }.
besides-bank-lead-more = La banque a { $amount } de plus que ce que dit le registre le { $day }.
besides-bank-balance-needed = Écris ce que dit la banque
besides-bank-nobody = Personne n’a encore comparé le registre avec la banque.
besides-bank-agreed = Le { $day }, banque et registre concordaient au centime près.
besides-bank-heading = Le registre face à la banque
besides-bank-story = Voici ce que dit le registre aujourd’hui : ce que le compte en banque devrait contenir.
besides-bank-empty = Les soldes comparés figureront ici.
besides-bank-pool = Caisse : arrivé, pas encore compté dans un mois
besides-bank-core = Frais de base, mis de côté
besides-bank-allotments = Parts des membres
besides-bank-buckets = Pots financés, pas encore versés
besides-ledger-says = Le registre dit
besides-bank-equal-note = banque et registre étaient égaux
besides-never = Jamais
besides-bank-never-note = banque et registre n’ont pas encore été égaux
besides-bank-says = La banque dit
besides-on-day = le { $day }
besides-for-day = pour le { $day }
besides-bank-less-ledger = banque moins registre
besides-bank-last-equal = Dernière égalité
besides-bank-parts = { $day }, point par point
besides-equal = Égaux
besides-apart = Écart
besides-by = { $name }, { $day }
besides-ledger = Registre
besides-bank-compared = Ce qui a été comparé
besides-bank-question = Que dit la banque ?
besides-bank-as-of = À la fin du
besides-balance = Solde
besides-balance-hint = Comme sur le relevé bancaire ; un moins devant s’il est à découvert
besides-bank-note = Ce qui explique un écart
besides-bank-note-hint = Par exemple un virement en route
besides-bank-button = Comparer et garder
besides-bank-form-note = Les deux chiffres sont gardés. Rien ne bouge : une erreur se corrige dans le registre.
