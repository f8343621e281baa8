accounts-moment = { $weekday } { $day } à { $time }
accounts-password = Mot de passe
accounts-saved = Enregistré.
accounts-no-group = Tu n’es encore dans aucun groupe. La facilitation du tien peut t’inviter.
accounts-how-seen = Mon nom et mes mails
accounts-your-name = Ton nom

## The front page

accounts-home-heading = L’argent qu’un groupe partage, au grand jour
accounts-home-lead = Une partie de chaque facture va dans une caisse commune. Le groupe prend soin de son socle et de ses frais courants, partage le reste entre ses membres, et tout le monde décide ensemble quels pots il remplit.
accounts-home-mine = Tes groupes
accounts-home-public = Groupes qui ouvrent leurs comptes
accounts-home-new = Ce serveur est nouveau. Personne ne l’a encore configuré.
accounts-home-set-up = Le configurer
accounts-home-nothing = Pas encore de groupe public ici.

## Signing in

accounts-sign-in-heading = Se connecter
accounts-sign-in-address = Adresse mail
accounts-sign-in-wrong = L’adresse et le mot de passe ne vont pas ensemble. Vérifie les deux ; les majuscules comptent dans le mot de passe.
accounts-too-many-tries = { $count ->
    [one] Trop d’essais. Réessaie dans une seconde.
   *[other] Trop d’essais. Réessaie dans { $count } secondes.
}
accounts-sign-in-new = C’est ta première fois ici ? La facilitation d’un groupe t’envoie une invitation.
accounts-sign-in-no-mail = Tu n’as plus ton mot de passe ? La personne qui gère ce serveur peut t’aider.
accounts-sign-in-kept = Ta connexion a pris fin. Ce que tu as saisi est gardé : connecte-toi, puis envoie-le à la page suivante.
accounts-kept-heading = Tu es connecté·e
accounts-kept-lead = Rien n’a encore été envoyé. Ce que tu as saisi est toujours là.
accounts-kept-send = L’envoyer maintenant
accounts-kept-leave = L’abandonner et voir la page
accounts-link-ask = Plutôt m’envoyer un lien
accounts-link-forgot = Mot de passe oublié ? Fais-toi envoyer un lien par mail : il te connecte, et tu peux ensuite choisir un nouveau mot de passe dans tes réglages.
accounts-link-sent = S’il existe un compte avec cette adresse, un lien est en route. Il marche pendant dix minutes.
accounts-link-heading = Se connecter par un lien
accounts-link-lead = Ce lien est pour <email>{ $email }</email>. Il marche une seule fois.
accounts-link-choose = Le lien est pour <owner>{ $owner }</owner>, et tu utilises le compte <name>{ $name }</name>, <email>{ $email }</email>. Quel compte veux-tu utiliser ?
accounts-link-stay = Rester dans le compte <name>{ $name }</name>
accounts-link-not-mine = Si tu n’as pas demandé ce lien, ferme cette page : rien ne se passe alors.
accounts-link-over-heading = Ce lien ne connecte personne
accounts-link-over = Un lien marche une seule fois, pendant dix minutes, et seul le plus récent marche. Un nouveau mot de passe ou une nouvelle adresse y met fin aussi.
accounts-link-again = M’envoyer un nouveau lien
accounts-link-password = Se connecter avec un mot de passe
accounts-link-signed-in = Tu es là grâce à un lien. Si tu as oublié ton mot de passe, choisis-en un nouveau dans les 15 minutes : en haut sous ton nom, dans Réglages.

## The password once more

accounts-again-heading = Encore ton mot de passe
accounts-again-lead = Il s’agit d’argent, et ta connexion date un peu. Donne ton mot de passe encore une fois, <name>{ $name }</name>.
accounts-again-kept = Il s’agit d’argent, et ta connexion date un peu. Donne ton mot de passe encore une fois, <name>{ $name }</name>. Ce que tu as saisi est gardé : tu l’envoies à la page suivante.
accounts-again-as = Tu utilises le compte <email>{ $email }</email>.
accounts-again-go = Continuer
accounts-again-wrong = Ce n’est pas ton mot de passe. Rien n’a changé ; essaie encore.

## What waits for a person

accounts-me-heading = Ce qui t’attend, <name>{ $name }</name>
accounts-me-nothing = Rien ne t’attend.
accounts-me-nothing-until = Rien ne t’attend. Le prochain tour s’ouvre le { $day }.
accounts-me-next-round = Le prochain tour
accounts-me-say = Dis si tu participes. Tu as jusqu’au { $until }.
accounts-me-say-link = Dire si je participe
accounts-me-in = Tu participes. Tu peux changer d’avis jusqu’au { $until }.
accounts-me-not-in = Tu ne participes pas cette fois. Tu peux changer d’avis jusqu’au { $until }.
accounts-me-see-who = Voir qui participe
accounts-me-opens = Il s’ouvre le { $when }.
accounts-me-see-buckets = Voir les pots
accounts-me-closed = Il est fermé. Reste à décider des pots.
accounts-me-settle = Conclure le tour
accounts-me-to-give = Tu as { $amount } à donner jusqu’au { $until }.
accounts-me-split = Répartir mon argent
accounts-me-left = Tu as donné { $given } ; il te reste { $left } à donner jusqu’au { $until }.
accounts-me-finish = Finir ma répartition
accounts-me-all-given = Tu as tout donné : { $amount }. Tu peux encore changer jusqu’au { $until }.
accounts-me-my-split = Ma répartition

## One's own name and address, and what one is mailed

accounts-own-heading = Ton nom et tes mails
accounts-own-lead = Tu utilises le compte de <name>{ $name }</name>, <email>{ $email }</email>.
accounts-own-name = Nom
accounts-own-in-groups = Dans mes groupes aussi
accounts-own-in-groups-hint = Les comptes gardent ton numéro, donc rien n’y change
accounts-own-name-save = Enregistrer le nom
accounts-own-name-saved = Enregistré. Ton nom est { $name }.
accounts-own-address-heading = Ton adresse
accounts-own-new-address = Nouvelle adresse
accounts-own-password = Ton mot de passe
accounts-own-address-note = Elle compte dès que tu suis le lien qui y est envoyé. <email>{ $email }</email> reçoit un mot aussi.
accounts-own-address-use = Utiliser cette adresse
accounts-own-address-sent = Un mail part vers { $email }. L’adresse compte dès que tu suis le lien qu’il contient.
accounts-own-password-wrong = Ce n’est pas ton mot de passe. Rien n’a changé.
accounts-own-address-same = C’est déjà ton adresse.
accounts-own-address-often = Tu viens de demander une adresse, ou cinq fois aujourd’hui. Attends dix minutes, ou jusqu’à demain.
accounts-own-current = Mot de passe actuel
accounts-own-new-password = Nouveau mot de passe
accounts-own-password-by-link = Tu viens d’arriver par un lien reçu par mail : ton mot de passe actuel n’est donc pas demandé. Cela vaut 15 minutes.
accounts-own-password-forgot = Tu ne connais plus l’actuel ? Déconnecte-toi et fais-toi envoyer un lien : qui arrive par un lien choisit un nouveau mot de passe sans lui.
accounts-own-password-note = Tous les autres navigateurs sont alors déconnectés, et un mail t’en informe.
accounts-own-password-use = Utiliser ce mot de passe
accounts-own-password-saved = C’est enregistré. Ton nouveau mot de passe compte désormais, et tous les autres navigateurs sont déconnectés.
accounts-own-group-name = Ton nom dans ce groupe
accounts-own-mail-results = M’envoyer les résultats de chaque tour
accounts-own-mail-rounds = M’écrire quand un tour s’ouvre
accounts-own-mail-buckets = M’écrire au sujet de mes pots
accounts-own-mail-buckets-hint = Quand un versement est fait, avant la date prévue d’un pot, et une fois par jour ce que d’autres y ont dit ou ont écrit avec @ et mon nom
accounts-own-named = Les gens de l’extérieur peuvent lire mon nom
accounts-own-named-hint = Seulement si le groupe a ouvert ses comptes. Les membres le voient toujours.
accounts-own-save = Enregistrer
accounts-own-page = Ma page dans ce groupe

## The link in the mail to a new address

accounts-address-heading = Ta nouvelle adresse
accounts-address-question = Compte : { $name }. Son adresse est { $old } pour l’instant. La remplacer par { $new } ?
accounts-address-yes = Oui, utiliser cette adresse
accounts-address-not-mine = Si ce n’est pas ton compte, ferme cette page : rien ne change alors.
accounts-address-done = C’est fait. Ton adresse est désormais { $new }, et tout autre navigateur est déconnecté.
accounts-address-over = Rien à confirmer
accounts-address-used = Ce lien a déjà été suivi. Il n’y a plus rien à faire.
accounts-address-expired = Ce lien était valable un jour, et ce jour est passé. Rien n’a changé ; redemande l’adresse dans tes réglages.
accounts-address-in-use = Cette adresse a entre-temps son propre compte. Rien n’a changé.
accounts-address-settings = Mes réglages

## Whether mail works, for whoever runs the server

accounts-mail-only-files = Il n’y a pas encore de serveur de mail : les mails sont gardés dans des fichiers sur le serveur et n’arrivent à personne. Définis BRIMFUL_SMTP_URL et redémarre Brimful.
accounts-mail-none-out = Aucun mail n’est encore parti : les invitations n’arrivent peut-être à personne.
accounts-mail-send = M’envoyer un mail d’essai
accounts-mail-on-its-way = Un mail d’essai part vers toi. Regarde à nouveau dans un instant.
accounts-mail-test-waiting = Un mail d’essai part vers { $to }. Regarde à nouveau dans un instant.
accounts-mail-test-spooled = Le mail d’essai pour { $to } est dans le dossier d’attente (spool) ; personne ne l’a reçu.
accounts-mail-test-sent = Le mail d’essai pour { $to } est parti. Est-il arrivé ? Regarde aussi dans les indésirables.
accounts-mail-test-failed = Le mail d’essai pour { $to } n’est pas parti : { $answer }
accounts-mail-test-enough = { $most ->
    [one] { $most } mail d’essai est parti en un jour. Réessaie demain.
   *[other] { $most } mails d’essai sont partis en un jour. Réessaie demain.
}

## The first start

accounts-setup-heading = Configurer Brimful
accounts-setup-lead = Un seul formulaire : ton compte, et le groupe dont il montrera l’argent. Ensuite, tu invites les autres.
accounts-setup-code = Code de configuration
accounts-setup-code-hint = Le démarrage l’a affiché dans le terminal
accounts-setup-code-empty = Écris le code que le démarrage a affiché.
accounts-setup-code-wrong = Ce n’est pas le code affiché au dernier démarrage. Chaque démarrage en affiche un nouveau.
accounts-setup-you = Toi
accounts-setup-you-note = Le premier compte gère ce serveur ; il assure la facilitation et la trésorerie du groupe jusqu’à ce que quelqu’un d’autre le fasse.
accounts-setup-email = Ton adresse mail
accounts-setup-password = Un mot de passe
accounts-setup-password-hint = Au moins 8 caractères ; quelques mots à la suite conviennent bien
accounts-setup-group = Ton groupe
accounts-setup-group-name = Nom du groupe
accounts-setup-group-name-field = Le nom du groupe
accounts-setup-word = Son mot dans les adresses
accounts-setup-word-hint = Petites lettres, chiffres et traits d’union. Laisse vide pour le tirer du nom.
accounts-setup-word-field = Le mot
accounts-setup-currency = Monnaie
accounts-setup-currency-hint = Trois lettres : EUR, GBP, USD, JPY. Elle ne peut plus changer ensuite.
accounts-setup-currency-wrong = Écris les trois lettres d’une monnaie, par exemple EUR.
accounts-setup-zone = Fuseau horaire
accounts-setup-zone-wrong = Choisis un fuseau horaire dans la liste.
accounts-setup-books-wrong = Choisis qui peut lire les comptes.
accounts-setup-agreement = L’accord commence avec 20 % de chaque facture, dont 25 % pour le socle, et autant pour chaque membre. Tu peux le changer tout de suite.
accounts-setup-create = Créer le premier compte
accounts-setup-server = Ce serveur
accounts-setup-database = Base de données
accounts-setup-database-sqlite = SQLite, dans son propre fichier ; elle répond
accounts-setup-database-postgres = PostgreSQL ; elle répond
accounts-setup-clock = Horloge
accounts-setup-clock-now = { $day } à { $time } UTC
accounts-setup-mail = Mail
accounts-setup-mail-server = part par le serveur configuré
accounts-setup-mail-files = pas encore de serveur de mail : les mails sont gardés dans le dossier d’attente (spool)
accounts-setup-address = Adresse
accounts-setup-test = Envoyer un mail d’essai
accounts-setup-look = Regarder à nouveau
accounts-setup-test-note = À l’adresse que tu as écrite. Il faut le code de configuration. S’il n’arrive pas, tu peux continuer et réparer plus tard.

## Who may read the books: at the first start and in the group's settings

accounts-books = Qui peut lire les comptes ?
accounts-books-members = Les membres seulement
accounts-books-members-hint = Pour l’extérieur, c’est comme si le groupe n’existait pas
accounts-books-totals = Tout le monde voit les totaux et les résultats
accounts-books-totals-hint = Aucune ligne du registre, et les noms avec leur accord seulement
accounts-books-open = Tout le monde voit aussi le registre
accounts-books-open-hint = Jamais les revenus d’un membre, jamais un client

## More that waits

accounts-home-how = Comment ça marche
accounts-me-open-groups = Groupes qui ouvrent leurs comptes
accounts-me-see-group = Voir le groupe
accounts-me-offer = Il y a { $amount } sur les { $minimum } qu’il lui faut au minimum. Dis jusqu’au { $until } si cela suffit ; sans réponse, l’argent repart.
accounts-me-offer-link = Répondre oui ou non
accounts-me-proposals-heading = À confirmer
accounts-me-proposals = { $count ->
    [one] L’argent bouge dès qu’une deuxième personne confirme.
   *[other] { $count } propositions attendent. L’argent bouge dès qu’une deuxième personne confirme.
}
accounts-me-proposals-link = Regarder
accounts-own-mail-money = M’envoyer ce qui attend la trésorerie
accounts-own-mail-money-hint = Le premier du mois : factures non payées, frais de base dus, versements, et combien de temps l’argent suffit
