people-heading = Membres
people-saved = Enregistré.
people-how-seen = Mon nom et mes mails
people-odd-form = Le formulaire demandait quelque chose qui n’existe pas ici.

## The list

people-list-lead = { $active ->
    [one] { $active } membre.
   *[other] { $active } membres.
}
people-list-lead-invited = { $invited ->
    [one] { $active ->
        [one] { $active } membre, et une invitation sans réponse.
       *[other] { $active } membres, et une invitation sans réponse.
    }
   *[other] { $active ->
        [one] { $active } membre, et { $invited } invitations sans réponse.
       *[other] { $active } membres, et { $invited } invitations sans réponse.
    }
}
people-list-invite-first = Inviter les trois premières personnes
people-list-invite = Inviter des gens
people-list-import = Importer un fichier CSV
people-list-caption = Membres par numéro
people-list-name = Nom
people-list-address = Adresse mail
people-list-does = Rôle
people-list-stands = Situation
people-list-since = Depuis
people-list-organisation = organisation
people-list-agreement = Notre accord
people-list-log = Qui a changé quoi
people-list-settings = Réglages du groupe
people-state-active = Participe
people-state-invited = Invitation envoyée
people-state-suspended = En pause
people-state-left = Hors du groupe

## For outsiders

people-public-lead = { $count ->
    [one] { $count } membre partage cet argent.
   *[other] { $count } membres partagent cet argent.
}
people-public-named = Noms affichés ici
people-public-named-note = Les membres qui veulent bien que l’extérieur lise leur nom.

## A person's page

people-person-member = Membre
people-person-organisation = Organisation
people-person-invited = { $what }, invitation du { $day }.
people-person-active = { $what }, dans le groupe depuis le { $day }.
people-person-suspended = { $what }, ne peut pas agir pour l’instant.
people-person-left = { $what }, a quitté le groupe ; ce qui a été fait reste dans les comptes.
people-person-brought = Apporté
people-person-nothing-mine = Rien n’est encore arrivé de ta part.
people-person-nothing = Rien n’est encore arrivé de ce membre.
people-person-statement-mine = Ton relevé : apporté, détenu, donné, récupéré
people-person-statement = Le relevé complet : apporté, détenu, donné, récupéré
people-person-caption = Ce qui est arrivé, par relevé
people-person-column-statement = Relevé
people-person-column-came-in = Arrivé
people-person-not-yet = Pas encore dans un relevé
people-person-rate = Donne d’une facture
people-person-set-rate = Fixer un taux particulier
people-person-buckets = Responsable de
people-person-no-bucket = Pas encore de pot.
people-person-roles = Rôles
people-person-facilitator = Facilitation
people-person-facilitator-hint = S’occupe des tours, de l’accord et des membres
people-person-treasurer = Trésorerie
people-person-treasurer-hint = S’occupe des factures et des paiements
people-person-roles-save = Enregistrer les rôles
people-person-standing = Situation
people-person-suspend = Mettre en pause
people-person-restore = Lever la pause
people-person-withdraw = Retirer l’invitation
people-person-withdraw-ask = Retirer l’invitation de { $name } ?
people-person-withdraw-does = Le lien du courriel ne fonctionnera plus.
people-person-let-go = Faire sortir du groupe
people-person-let-go-ask = Faire sortir { $name } du groupe ?
people-person-let-go-does = Cette personne ne fait alors plus partie du groupe. Ses factures, ses répartitions et ses pots restent dans les comptes. L’argent qu’elle avait gardé est reporté.
people-person-standing-note = Un membre en pause ne peut pas agir ; rien de ce qui est à lui ne change. Un membre sorti du groupe reste dans les comptes sous son numéro.
people-person-leave-heading = Quitter le groupe
people-person-leave-note = Tes factures, tes répartitions et tes pots restent dans les comptes. L’argent que tu avais gardé est reporté.
people-person-leave = Quitter le groupe
people-person-leave-ask = Quitter { $group } ?

## What is said after a change to a member

people-change-suspended = En pause. Ce membre ne peut plus agir tant que tu ne lèves pas la pause.
people-change-restored = Ce membre participe de nouveau.
people-change-let-go = C’est fait. Ce que ce membre a fait reste dans les comptes.
people-change-left = Tu as quitté le groupe. Ce que tu as fait reste dans ses comptes.
people-change-no-member = Ce membre n’existe pas. Rien n’a changé.
people-change-not-yours = Seule la facilitation change les autres membres. Rien n’a changé.
people-change-is-invited = { $name } n’a pas encore répondu à l’invitation. Rien n’a changé.
people-change-is-active = { $name } participe déjà. Rien n’a changé.
people-change-is-suspended = { $name } est déjà en pause. Rien n’a changé.
people-change-has-left = { $name } a quitté le groupe ; une invitation permet de revenir. Rien n’a changé.
people-change-last = { $name } assure la facilitation sans personne d’autre, et un groupe garde au moins une personne à ce rôle. Donne d’abord ce rôle à quelqu’un d’autre. Rien n’a changé.

## Inviting

people-invite-lead = Chaque personne reçoit un mail avec un lien valable sept jours. Personne n’entre avant d’y avoir répondu.
people-invite-lines = Qui invites-tu ?
people-invite-lines-hint = Une personne par ligne : Ama Owusu <ama@example.org>. Des noms et adresses venus d’un tableau conviennent aussi.
people-invite-facilitators = Avec le rôle de facilitation
people-invite-facilitators-hint = S’occupe des tours, de l’accord et de ces pages
people-invite-treasurers = Avec le rôle de trésorerie
people-invite-treasurers-hint = S’occupe des factures et des paiements
people-invite-send = Envoyer les invitations
people-invite-check = Vérifier d’abord les lignes
people-invite-bad-heading = { $count ->
    [one] Une ligne est inutilisable
   *[other] { $count } lignes sont inutilisables
}
people-invite-bad-address-missing = Ligne { $line } : <text>{ $text }</text> — il n’y a pas d’adresse mail
people-invite-bad-name = Ligne { $line } : <text>{ $text }</text> — le nom a des caractères invisibles, ou il est trop long
people-invite-bad-address = Ligne { $line } : <text>{ $text }</text> — ce n’est pas une adresse mail
people-invite-bad-twice = Ligne { $line } : <text>{ $text }</text> — la même adresse qu’à la ligne { $first }
people-invite-bad-member = Ligne { $line } : <text>{ $text }</text> — { $name } est déjà membre
people-invite-bad-suspended = Ligne { $line } : <text>{ $text }</text> — { $name } est en pause ; lève la pause sur sa page
people-invite-bad-enough = { $most ->
    [one] Ligne { $line } : <text>{ $text }</text> — une invitation y est partie en un jour ; essaie demain
   *[other] Ligne { $line } : <text>{ $text }</text> — { $most } invitations y sont parties en un jour ; essaie demain
}
people-invite-good-heading = { $count ->
    [one] { $count } invitation partirait
   *[other] { $count } invitations partiraient
}
people-invite-went-out = { $count ->
    [one] { $count } invitation part.
   *[other] { $count } invitations partent.
}
people-invite-nobody = Aucune ligne n’est utilisable. Personne n’a reçu d’invitation.
people-invite-too-many = { $lines ->
    [one] { $lines } ligne, c’est trop à la fois. Envoies-en { $most } au plus. Personne n’a reçu d’invitation.
   *[other] { $lines } lignes, c’est trop à la fois. Envoies-en { $most } au plus. Personne n’a reçu d’invitation.
}
people-invite-enough-mails = { $email } a reçu assez d’e-mails pour le moment. Retire cette ligne, ou réessaie plus tard. Personne n’est encore invité.
people-invite-sent-before = Ce formulaire a déjà été envoyé avec d’autres lignes. Rien de plus n’est parti ; vérifie la liste et renvoie-le.

## A link for anyone

people-moment = { $day } à { $time }
people-link-heading = Ou un lien pour tout le monde
people-link-fresh = Le voici. Il n’est montré que cette fois ; avec ce lien, n’importe qui peut entrer comme membre jusqu’au { $until }.
people-link-there = Il y en a un, valable jusqu’au { $until }. Il ne peut plus être montré ; un nouveau y met fin.
people-link-none = Pour une discussion ou une réunion : avec ce lien, n’importe qui peut entrer comme membre pendant sept jours.
people-link-make = Créer un lien
people-link-make-new = Créer un nouveau lien
people-link-end = Mettre fin au lien
people-link-ended = Le lien ne marche plus. Personne ne peut plus entrer par lui.

## Joining by an invitation

people-join-title = Rejoindre { $group }
people-join-heading = Rejoindre <group>{ $group }</group>
people-join-lead = <strong>{ $inviter }</strong> t’invite. Le groupe décide ensemble quels pots son argent commun remplit.
people-join-lead-facilitator = <strong>{ $inviter }</strong> t’invite à la facilitation. Le groupe décide ensemble quels pots son argent commun remplit.
people-join-lead-treasurer = <strong>{ $inviter }</strong> t’invite à la trésorerie. Le groupe décide ensemble quels pots son argent commun remplit.
people-join-lead-both = <strong>{ $inviter }</strong> t’invite à la facilitation et à la trésorerie. Le groupe décide ensemble quels pots son argent commun remplit.
people-join-continue = Continuer avec le compte <name>{ $name }</name>
people-join-choose = L’invitation est partie vers <invited>{ $invited }</invited>, et tu utilises le compte <name>{ $name }</name>, <email>{ $email }</email>. Quel compte doit entrer dans le groupe ?
people-join-this = Celui-ci, <email>{ $email }</email>
people-join-another = Un autre : d’abord se déconnecter
people-join-has-account = <email>{ $email }</email> a déjà un compte. Connecte-toi avec, et tu reviens ici.
people-join-for = Ton compte sera pour <email>{ $email }</email>.
people-join-join = Rejoindre
people-join-sign-in = Tu as un compte ? <sign-in>Connecte-toi d’abord</sign-in>.
people-join-until = L’invitation est valable jusqu’au { $day } à { $time } UTC.
people-join-name = Ton nom
people-join-email = Ton adresse mail
people-join-password = Choisis un mot de passe
people-join-password-hint = Au moins 8 caractères ; quelques mots à la suite conviennent bien
people-join-welcome = Te voilà dans le groupe { $group }.
people-join-account-exists = Cette adresse a déjà un compte. Connecte-toi avec, puis ouvre le lien à nouveau.
people-join-address-known = { $group } connaît déjà cette adresse. Demande à { $ask } de l’inviter par mail.

## An invitation that leads nowhere any more

people-dead-heading = On n’entre pas par ici
people-dead-ask = Demander à { $ask }
people-dead-ask-note = Un mail dira que tu demandes une nouvelle invitation, une fois par jour au plus.
people-dead-member-already = Tu es déjà membre du groupe { $group }.
people-dead-expired = Cette invitation du groupe { $group } a expiré.
people-dead-expired-todo = Demandes-en une nouvelle à { $ask }.
people-dead-used = Cette invitation du groupe { $group } a déjà servi.
people-dead-used-todo = Si c’était toi, connecte-toi. Sinon, préviens { $ask }.
people-dead-revoked = Cette invitation du groupe { $group } n’est plus valable ; il y en a peut-être une plus récente.
people-dead-revoked-todo = Cherche le mail le plus récent, ou demande à { $ask }.
people-dead-suspended = Ton compte est en pause dans le groupe { $group }.
people-dead-suspended-todo = Parles-en avec { $ask }.
people-dead-has-account = Cette adresse a déjà un compte.
people-dead-name-and-address = Il faut un nom et une adresse.
people-dead-again-todo = Reviens en arrière et réessaie.
people-dead-address-known = { $group } connaît déjà cette adresse.
people-dead-address-known-todo = Demande à { $ask } de l’inviter par mail.
people-asked-heading = C’est demandé
people-asked-lead = S’il s’agissait d’une de nos invitations et qu’elle n’est plus valable, un mail dit à la personne qui t’a envoyé l’invitation que tu en demandes une nouvelle. Il part une fois par jour au plus ; redemander ne change donc rien.
people-asked-note = La nouvelle invitation arrive par mail, à l’adresse de l’ancienne.

## What a member gives of an invoice

people-rate-percent = { $percent } %
people-rate-now-own = { $percent } % en ce moment, convenu pour ce membre.
people-rate-now-agreed = { $percent } % en ce moment, comme l’accord le dit pour tout le monde.
people-rate-now-nothing = Rien n’est encore convenu.
people-rate-title = Ce que donne { $name }
people-rate-heading = Ce que <name>{ $name }</name> donne d’une facture
people-rate-which = Qu’est-ce qui va dans la caisse ?
people-rate-which-own = Un taux particulier
people-rate-which-agreed = Ce que dit l’accord, comme pour tout le monde
people-rate-rate = De chaque facture payée
people-rate-rate-hint = Seulement pour un taux particulier
people-rate-from = À partir de ce jour de paiement
people-rate-decision = Lien vers la décision
people-rate-note = Cela compte pour les factures marquées payées à partir de maintenant, selon leur jour de paiement. Ce qui est déjà arrivé garde le taux de son arrivée. Le taux propre à une facture passe avant.
people-rate-save = Enregistrer le taux
people-rate-history = Historique
people-rate-history-note = Le premier vaut aussi pour tous les jours d’avant.
people-rate-caption = Taux de ce membre
people-rate-column-from = Dès le
people-rate-column-decided = Décision
people-rate-column-recorded = Saisie
people-rate-to-come = à venir
people-rate-as-everyone = comme tout le monde
people-rate-the-decision = La décision
people-rate-not-linked = pas de lien
people-rate-recorded = { $day } par { $name }
people-rate-coming = { $percent } %, dès le { $day }, est à venir.
people-rate-coming-agreed = comme tout le monde, dès le { $day }, est à venir.
people-rate-take-back = Le retirer
people-rate-saved = Enregistré. { $name } donne { $percent } % dès le { $day }.
people-rate-saved-agreed = Enregistré. { $name } donne ce que dit l’accord dès le { $day }.
people-rate-taken-back = Retiré. Le taux reste comme il est.
people-rate-before-newest = Le taux le plus récent prend effet le { $day }. Choisis ce jour ou un jour plus tard.
people-rate-nothing-new = C’est déjà ce qui vaut ; il n’y a rien à enregistrer.
people-rate-nothing-to-end = { $name } donne déjà ce que dit l’accord ; il n’y a rien à enregistrer.
people-rate-not-coming = Seul le taux le plus récent peut être retiré, et seulement avant le jour où il prend effet. Rien n’a changé.
people-rate-which-missing = Choisis l’un des deux.
people-rate-from-missing = Choisis le jour où il prend effet.
people-rate-decision-wrong = Ce n’est pas une adresse web. Elle commence par https://.

## A member's statement

people-statement-title-mine = Ton relevé
people-statement-title = Relevé : { $name }
people-statement-lead-mine = Tu as apporté { $brought } à la caisse, donné { $gave } à des pots, et tu détiens { $holds } maintenant.
people-statement-lead = { $name } a apporté { $brought } à la caisse, donné { $gave } à des pots, et détient { $holds } maintenant.
people-statement-brought = Apporté
people-statement-nothing-coming = Rien en route
people-statement-coming = { $count ->
    [one] { $amount } de plus quand une facture sera payée
   *[other] { $amount } de plus quand { $count } factures seront payées
}
people-statement-given = Donné à des pots
people-statement-given-note = Ce qui les a financés
people-statement-held = Détenu maintenant
people-statement-nothing-held = Rien n’est gardé pour plus tard
people-statement-in-split = dont { $amount } dans la répartition ({ $round })
people-statement-to-give-in = À donner ({ $round })
people-statement-to-give-next = À donner au prochain tour
people-statement-sum-allotted = Parts reçues dans les tours
people-statement-sum-gave = Donné à des pots
people-statement-sum-back = Revenu à tout le groupe
people-statement-sum-back-note = Reporté au prochain relevé
people-statement-sum-other = Corrections
people-statement-sum-holds = Détenu maintenant
people-statement-together = Ensemble
people-statement-nothing = Encore rien.
people-statement-brought-note = La partie de chaque facture payée qui est allée à la caisse.
people-statement-brought-caption = Ce qui a été apporté
people-statement-not-yet = Pas encore dans un relevé
people-statement-paid-on = Payée le { $day }
people-statement-percent = { $percent } %
people-statement-column-invoice = Facture
people-statement-column-statement = Relevé
people-statement-column-net = Hors taxes
people-statement-column-pool = À la caisse
people-statement-held-heading = Détenu et donné
people-statement-held-none = Aucun tour n’a encore rien donné.
people-statement-held-caption = Ce qui y a bougé
people-statement-column-day = Jour
people-statement-column-what = Quoi
people-statement-column-amount = Montant
people-statement-column-held-mine = Tu détenais alors
people-statement-column-held = Détenu alors
people-statement-bucket = Pot { $number }
people-statement-in-round = { $round }
people-statement-allotment = Part
people-statement-funded = A financé un pot
people-statement-came-back = Revenu d’un pot
people-statement-went-back = Revenu à tout le groupe
people-statement-rounds = Tour par tour
people-statement-rounds-note = « À donner » mène à l’explication du montant. Ce qui est revenu ou n’a pas été donné retourne à tout le groupe, sauf si le tour permet de le garder.
people-statement-column-round = Tour
people-statement-column-to-give = À donner
people-statement-column-given = Donné
people-statement-column-funded = Pots financés
people-statement-column-came-back = Revenu
people-statement-column-not-given = Non donné
people-statement-column-stayed = Gardé
people-statement-kept = { $amount } gardés d’avant
people-statement-hidden = Caché jusqu’à la fermeture
people-statement-not-settled = Pas encore conclu
people-statement-paid-out = Versé
people-statement-paid-out-note = Argent de pots financés qui est allé à { $name }.
people-statement-paid-out-none = Aucun pot n’a encore rien versé ici.
people-statement-paid-out-caption = Ce qui a été versé
people-statement-column-bucket = Du pot
people-statement-files = À emporter
