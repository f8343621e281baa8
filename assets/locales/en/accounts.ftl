# The front page, the first start, signing in, what waits for a person, and their own settings.

# A moment inside a sentence: "Tuesday 17 November 2026 at 18:00". $weekday is "Tuesday", $day "17 November 2026".
accounts-moment = { $weekday } { $day } at { $time }
accounts-password = Password
accounts-saved = Saved.
accounts-no-group = You are in no group yet. Whoever runs yours can invite you.
# Links to the page of one's own settings.
accounts-how-seen = How I am seen and mailed
# A heading and a label, and how a sentence about it begins: "Your name is empty."
accounts-your-name = Your name

## The front page

accounts-home-heading = Money that a group shares, in plain sight
accounts-home-lead = A part of every invoice goes into one pool. The group takes care of its foundation and its running costs, shares out the rest to its members, and they decide together which buckets it fills.
accounts-home-mine = Your groups
accounts-home-public = Groups that open their books
accounts-home-new = This server is new. Nobody has set it up yet.
accounts-home-set-up = Set it up
accounts-home-nothing = No public group here yet.

## Signing in

accounts-sign-in-heading = Sign in
accounts-sign-in-address = Mail address
accounts-sign-in-wrong = Address and password do not match. Check both; capitals count in the password.
accounts-too-many-tries = { $count ->
    [one] Too many tries. Try again in a second.
   *[other] Too many tries. Try again in { $count } seconds.
}
accounts-sign-in-new = New here? A group's facilitator sends you an invitation.
accounts-sign-in-no-mail = No password any more? Whoever runs this server can help.
accounts-sign-in-kept = Your sign-in has ended. What you typed is kept: sign in, and send it on the next page.
accounts-kept-heading = You are signed in
accounts-kept-lead = Nothing was sent yet. What you typed is still here.
accounts-kept-send = Send it now
accounts-kept-leave = Leave it, and look at the page

## A mailed link instead of the password

accounts-link-ask = Mail me a link instead
accounts-link-forgot = Forgot your password? Have a link mailed to you: it signs you in, and then you can set a new password in your settings.
accounts-link-sent = If there is an account with this address, a link is on its way. It works for ten minutes.
accounts-link-heading = Sign in by a link
# $email is the mail address of the account that the link is for.
accounts-link-lead = This link is for <email>{ $email }</email>. It works once.
# $owner is the mail address that the link went to; $name and $email are who is signed in.
accounts-link-choose = The link is for <owner>{ $owner }</owner>, and you are signed in as <name>{ $name }</name> with <email>{ $email }</email>. Which account do you want to use?
# A button that leaves everything as it is.
accounts-link-stay = Stay signed in as <name>{ $name }</name>
accounts-link-not-mine = If you did not ask for this link, close this page: nothing happens then.
accounts-link-over-heading = This link signs nobody in
accounts-link-over = A link works once and for ten minutes, and only the newest one does. A new password or a new address ends it too.
accounts-link-again = Mail me a new link
accounts-link-password = Sign in with a password
# Settings is an entry of the menu under one’s name: the words of base-settings.
accounts-link-signed-in = You came in by a link. If you forgot your password, set a new one within 15 minutes: under your name at the top, in Settings.

## The password once more

accounts-again-heading = Your password again
# $name is the person's own name.
accounts-again-lead = This decides about money, and you signed in a while ago. Give your password once more, <name>{ $name }</name>.
accounts-again-kept = This decides about money, and you signed in a while ago. Give your password once more, <name>{ $name }</name>. What you typed is kept: you send it on the next page.
# $email is their mail address.
accounts-again-as = Signed in as <email>{ $email }</email>.
accounts-again-go = Go on
accounts-again-wrong = This is not your password. Nothing was changed; try again.

## What waits for a person

# $name is the person's first name.
accounts-me-heading = What waits for you, <name>{ $name }</name>
accounts-me-nothing = Nothing waits.
accounts-me-nothing-until = Nothing waits. The next round opens on { $day }.
accounts-me-next-round = The next round
# $until is a moment: "Tuesday 17 November 2026 at 18:00". It is about being asked who takes part in the next round.
accounts-me-say = Say until { $until } whether you are in.
accounts-me-say-link = Say whether I am in
accounts-me-in = You are in. You can change that until { $until }.
accounts-me-not-in = You are not in this time. You can change that until { $until }.
accounts-me-see-who = See who is in
# $when is a moment.
accounts-me-opens = It opens on { $when }.
accounts-me-see-buckets = See the buckets
accounts-me-closed = It has closed. The buckets are to be decided.
accounts-me-settle = Settle the round
# $amount, $given and $left are amounts of money, $until a moment.
accounts-me-to-give = You have { $amount } to give until { $until }.
accounts-me-split = Split my money
accounts-me-left = You gave { $given }; { $left } is left to give until { $until }.
accounts-me-finish = Finish my split
accounts-me-all-given = You gave all of your { $amount }. You can change it until { $until }.
accounts-me-my-split = My split

## One's own name and address, and what one is mailed

accounts-own-heading = How you are seen and mailed
accounts-own-lead = You are signed in as <name>{ $name }</name>, <email>{ $email }</email>.
accounts-own-name = Name
accounts-own-in-groups = In my groups too
accounts-own-in-groups-hint = The books keep your number, so nothing in them changes
accounts-own-name-save = Save the name
accounts-own-name-saved = Saved. You are called { $name }.
accounts-own-address-heading = Your address
accounts-own-new-address = New address
accounts-own-password = Your password
# $email is the address until now.
accounts-own-address-note = It counts once you follow the link that goes there. <email>{ $email }</email> is told as well.
accounts-own-address-use = Use this address
accounts-own-address-sent = A mail is on its way to { $email }. The address counts once you follow the link in it.
accounts-own-password-wrong = This is not your password. Nothing was changed.
accounts-own-address-same = This is your address already.
accounts-own-address-often = You asked for an address a moment ago, or five times today. Wait ten minutes, or until tomorrow.
accounts-own-current = Current password
accounts-own-new-password = New password
accounts-own-password-by-link = You came in by a mailed link a moment ago, so your current password is not needed. That holds for 15 minutes.
accounts-own-password-forgot = You do not know the current one? Sign out and have a link mailed to you: whoever comes in by a link sets a new password without it.
accounts-own-password-note = Every other browser is signed out then, and a mail tells you about it.
accounts-own-password-use = Use this password
accounts-own-password-saved = Saved. Your new password counts from now on, and every other browser is signed out.
accounts-own-group-name = Your name in this group
accounts-own-mail-results = Mail me the results of each round
accounts-own-mail-rounds = Mail me when a round opens
accounts-own-mail-buckets = Mail me about my buckets
accounts-own-mail-buckets-hint = When a payout is made, before a bucket is to be done, and once a day what others said there or with @ and my name
accounts-own-named = Outsiders may read my name
accounts-own-named-hint = Only where the group opened its books. Members always see it.
accounts-own-save = Save
accounts-own-page = My page in this group

## The link in the mail to a new address

accounts-address-heading = Your new address
# $name is the person's name, $old and $new are mail addresses.
accounts-address-question = The account of { $name } has { $old } until now. Shall it have { $new } from now on?
accounts-address-yes = Yes, use this address
accounts-address-not-mine = If this is not your account, close this page: nothing changes then.
accounts-address-done = Done. Your address is { $new } from now on, and every other browser is signed out.
accounts-address-over = Nothing to confirm
accounts-address-used = This link was followed already. There is nothing more to do.
accounts-address-expired = This link was good for one day, which is over. Nothing was changed; ask for the address once more in your settings.
accounts-address-in-use = This address has an account of its own meanwhile. Nothing was changed.
accounts-address-settings = My settings

## Whether mail works, for whoever runs the server

# BRIMFUL_SMTP_URL is the name of a setting and stays as it is.
accounts-mail-only-files = There is no mail server yet: mails are kept as files on the server and reach nobody. Set BRIMFUL_SMTP_URL and start Brimful again.
accounts-mail-none-out = No mail has gone out yet, so invitations may not reach anybody.
accounts-mail-send = Send me a test mail
accounts-mail-on-its-way = A test mail is on its way to you. Look again in a moment.
# $to is a mail address.
accounts-mail-test-waiting = A test mail to { $to } is on its way. Look again in a moment.
accounts-mail-test-spooled = The test mail to { $to } lies in the spool folder; nobody got it.
accounts-mail-test-sent = The test mail to { $to } went out. Is it there? Look at the spam folder too.
# $answer is what the mail server said, in its own words.
accounts-mail-test-failed = The test mail to { $to } did not go out: { $answer }
# $most is how many test mails go out within a day (more than one).
accounts-mail-test-enough = { $most ->
    [one] One test mail went out within a day. Try again tomorrow.
   *[other] { $most } test mails went out within a day. Try again tomorrow.
}

## The first start

accounts-setup-heading = Set up Brimful
accounts-setup-lead = One form: your account, and the group whose money it will show. Then you invite the others.
# A code that the server prints when it starts; who can read it may make the first account.
accounts-setup-code = Setup code
accounts-setup-code-hint = The start printed it in the terminal
accounts-setup-code-empty = Type the code that the start printed.
accounts-setup-code-wrong = This is not the code that the last start printed. Each start prints a new one.
accounts-setup-you = You
accounts-setup-you-note = The first account runs this server, and is the group's facilitator and treasurer until somebody else is.
accounts-setup-email = Your mail address
accounts-setup-password = A password
accounts-setup-password-hint = At least 8 characters; a few words in a row are good
accounts-setup-group = Your group
accounts-setup-group-name = Name of the group
# How a sentence about this field begins: "The group's name is empty."
accounts-setup-group-name-field = The group's name
accounts-setup-word = Its word in addresses
accounts-setup-word-hint = Small letters, digits and hyphens. Leave it empty to make it from the name.
# How a sentence about this field begins: "The word has room for 40 characters at most."
accounts-setup-word-field = The word
accounts-setup-currency = Currency
accounts-setup-currency-hint = Three letters: EUR, GBP, USD, JPY. It cannot change later.
accounts-setup-currency-wrong = Type the three letters of a currency, such as EUR.
accounts-setup-zone = Time zone
accounts-setup-zone-wrong = Choose a time zone from the list.
accounts-setup-books-wrong = Choose who may read the books.
accounts-setup-agreement = The agreement starts with 20% of each invoice, 25% of that for the foundation, and the same for everyone. You can change it at once.
accounts-setup-create = Create the first account
accounts-setup-server = This server
accounts-setup-database = Database
accounts-setup-database-sqlite = SQLite, in a file of its own; it answers
accounts-setup-database-postgres = PostgreSQL; it answers
accounts-setup-clock = Clock
# UTC is universal time.
accounts-setup-clock-now = { $day } at { $time } UTC
accounts-setup-mail = Mail
accounts-setup-mail-server = goes out by the configured server
accounts-setup-mail-files = no mail server yet: mails are kept as files in the spool folder
# The address of the server, such as https://money.example.org.
accounts-setup-address = Address
accounts-setup-test = Send a test mail
accounts-setup-look = Look again
accounts-setup-test-note = To the address you typed. It needs the setup code. If it does not arrive you can go on, and mend it later.

## Who may read the books: at the first start and in the group's settings

accounts-books = Who may read the books?
accounts-books-members = Members only
accounts-books-members-hint = Outsiders are answered as if the group did not exist
accounts-books-totals = Everyone sees totals and results
accounts-books-totals-hint = No lines of the ledger, names by consent
accounts-books-open = Everyone sees the ledger too
accounts-books-open-hint = Never a member's income, never a client

## More that waits

accounts-home-how = How it works
accounts-me-open-groups = Groups that open their books
accounts-me-see-group = See the group
accounts-me-offer = There is { $amount } of the { $minimum } that it needs at least. Say until { $until } whether that is enough; without an answer the money goes back.
accounts-me-offer-link = Answer yes or no
accounts-me-proposals-heading = To be confirmed
accounts-me-proposals = { $count ->
    [one] Money moves once a second person confirms it.
   *[other] { $count } proposals wait. Money moves once a second person confirms it.
}
accounts-me-proposals-link = Look at it
accounts-own-mail-money = Mail me what waits for the treasurer
accounts-own-mail-money-hint = On the first of a month: unpaid invoices, core costs due, payouts, and how far the money lasts
