# Members: the list, inviting and joining, each one's page, rate and statement.

people-heading = People
people-saved = Saved.
people-how-seen = How I am seen and mailed
# A form was sent in a way that no page sends it.
people-odd-form = The form asked for something that is not here.

## The list

people-list-lead = { $active ->
    [one] One member.
   *[other] { $active } members.
}
# $active members take part, $invited people have not answered yet (at least one).
people-list-lead-invited = { $invited ->
    [one] { $active ->
        [one] One member, and one who is invited.
       *[other] { $active } members, and one who is invited.
    }
   *[other] { $active ->
        [one] One member, and { $invited } who are invited.
       *[other] { $active } members, and { $invited } who are invited.
    }
}
# For somebody who is alone in a new group.
people-list-invite-first = Invite the first three
people-list-invite = Invite people
people-list-import = Import a CSV file
people-list-caption = Members by number
people-list-name = Name
people-list-address = Mail address
# A column with roles: facilitator, treasurer.
people-list-does = Does
# A column with badges: active, invited, suspended, left.
people-list-stands = Stands
people-list-since = Since
# Under the name of a member that is an organisation.
people-list-organisation = organisation
people-list-agreement = Our agreement
people-list-log = Who changed what
people-list-settings = Settings of the group
people-state-active = Active
people-state-invited = Invited
people-state-suspended = Suspended
people-state-left = Left

## For outsiders

people-public-lead = { $count ->
    [one] One member shares this money.
   *[other] { $count } members share this money.
}
people-public-named = Named here
people-public-named-note = Those who said that outsiders may read their name.

## A person's page

# The first words of a person's line when they have no role: "Member, in the group since 1 October 2026."
people-person-member = Member
people-person-organisation = Organisation
# $what is one of the two above, or the roles: "Facilitator and treasurer".
people-person-invited = { $what }, invited on { $day }.
people-person-active = { $what }, in the group since { $day }.
people-person-suspended = { $what }, may not act for now.
people-person-left = { $what }, has left; what they did stays in the books.
people-person-brought = Brought
people-person-nothing-mine = Nothing has come in from you yet.
people-person-nothing = Nothing has come in from them yet.
people-person-statement-mine = Your statement: brought, held, given, got back
people-person-statement = The whole statement: brought, held, given, got back
people-person-caption = What came in, by statement
people-person-column-statement = Statement
people-person-column-came-in = Came in
people-person-not-yet = Not in a statement yet
people-person-rate = Gives of an invoice
people-person-set-rate = Set a rate of their own
people-person-buckets = Responsible for
people-person-no-bucket = No bucket yet.
people-person-roles = Roles
people-person-facilitator = Facilitator
people-person-facilitator-hint = Runs rounds, the agreement and members
people-person-treasurer = Treasurer
people-person-treasurer-hint = Keeps invoices and payments
people-person-roles-save = Save the roles
# Whether somebody takes part, is suspended, has left.
people-person-standing = Standing
people-person-suspend = Suspend
people-person-restore = Lift the suspension
people-person-withdraw = Take the invitation back
people-person-withdraw-ask = Take the invitation of { $name } back?
people-person-withdraw-does = The link in the mail stops working.
people-person-let-go = Let go
people-person-let-go-ask = Let { $name } go?
people-person-let-go-does = From then on they are no longer a member. Their invoices, splits and buckets stay in the books. Money they kept goes to carried.
people-person-standing-note = Who is suspended cannot act; nothing of theirs changes. Who is let go stays in the books under their number.
people-person-leave-heading = Leave the group
people-person-leave-note = Your invoices, splits and buckets stay in the books. Money you kept goes to carried.
people-person-leave = Leave
people-person-leave-ask = Leave { $group }?

## What is said after a change to a member

people-change-suspended = Suspended. They cannot act until you lift it.
people-change-restored = They take part again.
people-change-let-go = Done. What they did stays in the books.
people-change-left = You have left the group. What you did stays in its books.
people-change-no-member = There is no such member. Nothing was changed.
people-change-not-yours = Only a facilitator changes other members. Nothing was changed.
# $name is a member's name, here and below.
people-change-is-invited = { $name } has not answered the invitation yet. Nothing was changed.
people-change-is-active = { $name } is active already. Nothing was changed.
people-change-is-suspended = { $name } is suspended already. Nothing was changed.
people-change-has-left = { $name } has left; an invitation brings them back. Nothing was changed.
people-change-last = { $name } is the only facilitator, and a group keeps at least one. Make somebody else facilitator first. Nothing was changed.

## Inviting

people-invite-lead = Each gets a mail with a link that is good for seven days. Nobody is in before they answer it.
people-invite-lines = Whom do you invite?
# The example stays as it is but for the name.
people-invite-lines-hint = One per line: Ama Owusu <ama@example.org>. Names and addresses out of a table work too.
people-invite-facilitators = They are facilitators
people-invite-facilitators-hint = They run rounds, the agreement and these pages
people-invite-treasurers = They are treasurers
people-invite-treasurers-hint = They keep invoices and payments
people-invite-send = Send the invitations
people-invite-check = Check the lines first
people-invite-bad-heading = { $count ->
    [one] One line cannot be used
   *[other] { $count } lines cannot be used
}
# $line is the number of a line of the text, <text> what stands in it.
people-invite-bad-address-missing = Line { $line }: <text>{ $text }</text> — there is no mail address in it
people-invite-bad-name = Line { $line }: <text>{ $text }</text> — the name has characters that cannot be seen, or is too long
people-invite-bad-address = Line { $line }: <text>{ $text }</text> — this is not a mail address
# $first is the number of the earlier line.
people-invite-bad-twice = Line { $line }: <text>{ $text }</text> — the same address as in line { $first }
people-invite-bad-member = Line { $line }: <text>{ $text }</text> — { $name } is a member already
people-invite-bad-suspended = Line { $line }: <text>{ $text }</text> — { $name } is suspended; lift that on their page
people-invite-bad-enough = { $most ->
    [one] Line { $line }: <text>{ $text }</text> — one invitation went there within a day; try tomorrow
   *[other] Line { $line }: <text>{ $text }</text> — { $most } invitations went there within a day; try tomorrow
}
people-invite-good-heading = { $count ->
    [one] One invitation would go out
   *[other] { $count } invitations would go out
}
people-invite-went-out = { $count ->
    [one] One invitation goes out.
   *[other] { $count } invitations go out.
}
people-invite-nobody = There is no line that can be used. Nobody was invited.
# $lines lines were sent, $most may be (always more than one).
people-invite-too-many = { $lines ->
    [one] One line is too many at once. Send at most { $most }. Nobody was invited.
   *[other] { $lines } lines are too many at once. Send at most { $most }. Nobody was invited.
}
people-invite-enough-mails = { $email } has been sent enough mails for now. Take this line out, or try again later. Nobody has been invited yet.
people-invite-sent-before = This form was sent before with other lines. Nothing more was sent; check the list and send it again.

## A link for anyone

# A moment inside a sentence.
people-moment = { $day } at { $time }
people-link-heading = Or a link for anyone
# $until is a moment: "8 October 2026 at 10:00".
people-link-fresh = Here it is. It is shown this once; whoever has it can join as a member until { $until }.
people-link-there = There is one, good until { $until }. It cannot be shown again; a new one ends it.
people-link-none = For a chat or a meeting: whoever has the link can join as a member within seven days.
people-link-make = Make a link
people-link-make-new = Make a new link
people-link-end = End the link
people-link-ended = The link has ended. Nobody can join by it any more.

## Joining by an invitation

# $group is the group's name.
people-join-title = Join { $group }
people-join-heading = Join <group>{ $group }</group>
# $inviter is the name of a person of the group.
people-join-lead = <strong>{ $inviter }</strong> invites you. The group decides together which buckets its shared money fills.
people-join-lead-facilitator = <strong>{ $inviter }</strong> invites you as facilitator. The group decides together which buckets its shared money fills.
people-join-lead-treasurer = <strong>{ $inviter }</strong> invites you as treasurer. The group decides together which buckets its shared money fills.
people-join-lead-both = <strong>{ $inviter }</strong> invites you as facilitator and treasurer. The group decides together which buckets its shared money fills.
# $name is the name of the account that is signed in.
people-join-continue = Continue as <name>{ $name }</name>
# $invited and $email are mail addresses.
people-join-choose = The invitation went to <invited>{ $invited }</invited>, and you are signed in as <name>{ $name }</name> with <email>{ $email }</email>. Which account shall join?
people-join-this = This one, <email>{ $email }</email>
people-join-another = Another one: sign out first
people-join-has-account = <email>{ $email }</email> has an account already. Sign in with it, and you come back here.
people-join-for = Your account will be for <email>{ $email }</email>.
people-join-join = Join
people-join-sign-in = You have an account? <sign-in>Sign in first</sign-in>.
# $day and $time are when the invitation ends; UTC is universal time.
people-join-until = The invitation is good until { $day } at { $time } UTC.
# A label, and how a sentence about it begins: "Your name is empty."
people-join-name = Your name
people-join-email = Your mail address
people-join-password = Choose a password
people-join-password-hint = At least 8 characters; a few words in a row are good
people-join-welcome = Welcome to { $group }.
people-join-account-exists = This address has an account already. Sign in with it, then open the link again.
# $ask is the name of the person who can invite.
people-join-address-known = { $group } knows this address already. Ask { $ask } to invite it by mail.

## An invitation that leads nowhere any more

people-dead-heading = No way in here
people-dead-ask = Ask { $ask }
people-dead-ask-note = They get a mail that you ask for a new invitation, once a day at most.
people-dead-member-already = You are a member of { $group } already.
people-dead-expired = This invitation to { $group } has expired.
people-dead-expired-todo = Ask { $ask } for a new one.
people-dead-used = This invitation to { $group } was used already.
people-dead-used-todo = If it was you, sign in. If not, tell { $ask }.
people-dead-revoked = This invitation to { $group } is not good any more; perhaps there is a newer one.
people-dead-revoked-todo = Look for the newest mail, or ask { $ask }.
people-dead-suspended = Your account is suspended in { $group }.
people-dead-suspended-todo = Ask { $ask } about it.
people-dead-has-account = This address has an account already.
people-dead-name-and-address = A name and an address are needed.
people-dead-again-todo = Go back and try again.
people-dead-address-known = { $group } knows this address already.
people-dead-address-known-todo = Ask { $ask } to invite it by mail.
people-asked-heading = Asked
people-asked-lead = If this was an invitation of ours that is over, whoever invited you gets a mail that you ask for a new one. They are told once a day at most, so asking again changes nothing.
people-asked-note = The new invitation comes by mail, to the address of the old one.

## What a member gives of an invoice

# A share of an invoice: "12.5%". $percent is a number.
people-rate-percent = { $percent }%
people-rate-now-own = { $percent }% now, agreed for this member.
people-rate-now-agreed = { $percent }% now, as the agreement says for everyone.
people-rate-now-nothing = Nothing is agreed yet.
# $name is the member's name.
people-rate-title = What { $name } gives
people-rate-heading = What <name>{ $name }</name> gives of an invoice
people-rate-which = What goes into the pool?
people-rate-which-own = A rate of their own
people-rate-which-agreed = What the agreement says, as for everyone
people-rate-rate = Of each paid invoice
people-rate-rate-hint = Only for a rate of their own
people-rate-from = From this paid day on
people-rate-decision = Link to the decision
people-rate-note = It counts for invoices that are marked paid from now on, by their paid day. What came in already keeps the rate it came in with. An invoice's own rate goes before it.
people-rate-save = Save the rate
people-rate-history = History
people-rate-history-note = The first one holds for all earlier days too.
people-rate-caption = Rates of this member
people-rate-column-from = From
people-rate-column-decided = Decided
people-rate-column-recorded = Recorded
# Under a day that has not come yet.
people-rate-to-come = to come
# In the column of rates, where somebody gives what everyone gives.
people-rate-as-everyone = as for everyone
people-rate-the-decision = The decision
people-rate-not-linked = not linked
# $day is when, $name who recorded it.
people-rate-recorded = { $day } by { $name }
# A rate that begins on a later day, with a button to take it back behind it.
people-rate-coming = { $percent }%, from { $day } is to come.
people-rate-coming-agreed = as for everyone, from { $day } is to come.
people-rate-take-back = Take it back
people-rate-saved = Saved. { $name } gives { $percent }% from { $day }.
people-rate-saved-agreed = Saved. { $name } gives what the agreement says from { $day }.
people-rate-taken-back = Taken back. The rate stays as it is.
people-rate-before-newest = The newest rate takes effect on { $day }. Choose that day or a later one.
people-rate-nothing-new = This is what holds already, so there is nothing to save.
people-rate-nothing-to-end = { $name } gives what the agreement says already, so there is nothing to save.
people-rate-not-coming = Only the newest rate can be taken back, and only before the day from which it holds. Nothing was changed.
people-rate-which-missing = Choose one of the two.
people-rate-from-missing = Choose the day from which it holds.
people-rate-decision-wrong = This is not a web address. It begins with https://.

## A member's statement

people-statement-title-mine = Your statement
people-statement-title = Statement of { $name }
# $brought, $gave and $holds are amounts of money.
people-statement-lead-mine = You brought { $brought } to the pool, gave { $gave } to buckets, and hold { $holds } now.
people-statement-lead = { $name } brought { $brought } to the pool, gave { $gave } to buckets, and holds { $holds } now.
people-statement-brought = Brought
people-statement-nothing-coming = Nothing on the way
# $amount comes in when $count invoices are paid.
people-statement-coming = { $count ->
    [one] { $amount } more when one invoice is paid
   *[other] { $amount } more when { $count } invoices are paid
}
people-statement-given = Given to buckets
people-statement-given-note = What funded them
people-statement-held = Held now
people-statement-nothing-held = Nothing is held over
# $amount is a part of what the member holds, $round the title of a round: "November round".
people-statement-in-split = { $amount } of it is in the split of the { $round }
people-statement-to-give-in = To give in the { $round }
people-statement-to-give-next = To give in the next round
people-statement-sum-allotted = Allotted in rounds
people-statement-sum-gave = Given to buckets
people-statement-sum-back = Went back to all of us
people-statement-sum-back-note = Carried to the next statement
people-statement-sum-other = Corrections
people-statement-sum-holds = Held now
people-statement-together = Together
people-statement-nothing = Nothing yet.
people-statement-brought-note = The part of each paid invoice that went to the pool.
people-statement-brought-caption = What they brought
people-statement-not-yet = Not in a statement yet
people-statement-paid-on = Paid on { $day }
# A share of an invoice, under an amount: "20 %".
people-statement-percent = { $percent } %
people-statement-column-invoice = Invoice
people-statement-column-statement = Statement
people-statement-column-net = Net of tax
people-statement-column-pool = To the pool
people-statement-held-heading = Held and given
people-statement-held-none = No round has given anything yet.
people-statement-held-caption = What moved on it
people-statement-column-day = Day
people-statement-column-what = What
people-statement-column-amount = Amount
people-statement-column-held-mine = You held then
people-statement-column-held = Held then
# The title of a bucket that has none; $number is its number.
people-statement-bucket = Bucket { $number }
# Under a line; $round is the title of a round: "November round".
people-statement-in-round = In the { $round }
people-statement-allotment = Allotment
people-statement-funded = Funded a bucket
people-statement-came-back = Came back from a bucket
people-statement-went-back = Went back to all of us
people-statement-rounds = Round by round
# “To give” is the head of a column: people-statement-column-to-give.
people-statement-rounds-note = “To give” leads to why it was that much. What came back or was not given goes to all of us again, unless the round lets it stay.
people-statement-column-round = Round
people-statement-column-to-give = To give
people-statement-column-given = Given
people-statement-column-funded = Funded buckets
people-statement-column-came-back = Came back
people-statement-column-not-given = Not given
people-statement-column-stayed = Stayed
people-statement-kept = { $amount } kept from before
people-statement-hidden = Hidden until the close
people-statement-not-settled = Not settled yet
people-statement-paid-out = Paid out
# $name is the member's name.
people-statement-paid-out-note = Money of funded buckets that went to { $name }.
people-statement-paid-out-none = No bucket has paid anything out here yet.
people-statement-paid-out-caption = What was paid out
people-statement-column-bucket = From the bucket
people-statement-files = Take it with you
