# Planning a round and changing it: the form for opening one, who takes part, more time, taking it back, settling a full bucket early, and what other rules would have funded.
# $round is the name of a round: "November round".

planning-rounds = Rounds
planning-amount = Amount
planning-why = Why?
# Before the sum of a column.
planning-together = Together
planning-sent-before = This form was sent before with other values. Nothing more was changed.
planning-nothing-changed = Nothing was changed.

## Opening a round

planning-new-title = Open a round
planning-new-heading = Open the { $round }
planning-new-lead = Nothing is sent until you press the last button. Members see exactly what the preview says.
planning-new-opens = The { $round } opens on { $day } at { $time }.
planning-new-is-open = The { $round } is open until { $day } at { $time }.
planning-closed = { $month } is closed. { $amount } is carried on.
planning-closed-missing = { $month } is closed. { $amount } is missing for the agreed costs and enters the next statement.
# The heading above why no round can be opened.
planning-in-the-way = One round at a time
# A link.
planning-to-round = To the { $round }
planning-show-sum = Show the sum
planning-open = Open the round
planning-close-instead = Or close the month without a round
planning-close-does = The statement is posted, nobody gets an allotment, and what there is to share is carried on.
planning-close = Close the month

## Which money

planning-money = Which money?
planning-money-month = Invoices paid until the end of { $month }
planning-money-today = Everything paid up to today
planning-money-day = Everything paid up to another day
# $sum is that of the invoices, $amount the part of it that goes to the pool.
planning-money-income = { $count ->
    [one] { $count } invoice, { $sum }; { $amount } of it comes in
   *[other] { $count } invoices, { $sum }; { $amount } of it comes in
}
planning-money-none = No new invoice
planning-money-no-statement = There can be no statement for it yet
planning-money-needed = Choose which money is shared
planning-last-day = The last paid day that counts
planning-last-day-needed = Choose the last day that counts
# $word is the count in letters, with a capital. <see> is a link to the invoices.
planning-on-the-way = { $count ->
    [one] <strong>{ $word } invoice is not paid yet</strong> ({ $amount }). It counts once it is paid. <see>See them</see>
   *[other] <strong>{ $word } invoices are not paid yet</strong> ({ $amount }). They count once they are paid. <see>See them</see>
}

## Who shares it

planning-who = Who shares it?
# All active members, each with the same allotment.
planning-who-equal-all = { $count ->
    [one] The one member there is
   *[other] All { $count } members, the same each
}
# Members who said that they take part this time.
planning-who-equal-hands = The { $count } who put up a hand, the same each
planning-who-proportional = By what each member put in
# Two amounts: the least and the most that one member would get.
planning-who-range = From { $from } to { $to }
planning-who-mixed = { $rate }% the same each, the rest by what each put in
planning-who-agreed = As agreed
planning-who-weights = By the weights that were given
# Of the weights.
planning-who-reasons = Each with its reason
planning-who-no-weight = Nobody has a weight yet
planning-who-needed = Choose who shares it
planning-weights = <weights>The weights</weights> are those that hold when the round opens.
planning-hands-all = All active members take part.
planning-hands-nobody = You asked who takes part, and nobody has put up a hand yet.
planning-hands-those = Those who put up a hand take part.
# $count members have not answered.
planning-hands-silent = { $count ->
    [one] Those who put up a hand take part. One has not answered and may until { $day } at { $time }: you can open the round then.
   *[other] Those who put up a hand take part. { $count } have not answered and may until { $day } at { $time }: you can open the round then.
}
# Links behind the sentences before.
planning-hands-see = See the hands
planning-hands-ask-first = Ask who takes part first

## When

planning-when = When?
# The label of a day.
planning-opens = Opens
planning-opens-after = At 09:00; at once if that has passed
# The label of a day.
planning-closes = Closes
# $city names the time zone: Amsterdam.
planning-closes-after = At 18:00, { $city } time
planning-closes-needed = Choose the day on which the round closes
planning-invoices-by = Owners send invoices by

## House rules, in the form

planning-rules = House rules
# Read aloud before the links that fill the form.
planning-like = Whose rules to start from
planning-like-last = Same as last time
planning-like-round = As in the { $round }
planning-like-usual = The usual rules
planning-final = A saved split is final
planning-final-hint = Otherwise it can be changed until the close
planning-sealed = Sealed until the close
planning-sealed-hint = Until then nobody sees what others gave; a bucket may get more than it asks for, which goes back
planning-names = Members see who gave what
planning-names-hint = Otherwise they see how many gave. The public sees only totals
planning-own = Members may give to their own buckets
planning-cap = The most one member may give to one bucket
planning-cap-hint = Leave empty for no limit
# The label of an amount: by how much the buttons + and − change what somebody gives.
planning-step = One press of + or − is
planning-step-hint = Leave empty: about a fortieth of what each may give
planning-more-than-zero = Write more than zero, or leave it empty
planning-below = A bucket that does not reach its minimum
planning-below-return = Its money goes back
planning-below-return-hint = The usual rule
planning-below-ask = Its owner is asked whether what there is helps
planning-below-ask-hint = They have some days to answer; no answer is a no
planning-below-facilitator = The facilitator decides
planning-below-facilitator-hint = With a reason that everybody can read
planning-below-needed = Choose what happens to a bucket below its minimum
planning-answer-days = Days that an owner has to answer
planning-answer-days-hint = From the close; only where owners are asked
planning-answer-days-range = Write 1 to { $most } days
planning-unspent = Money that is left
planning-unspent-carried = It is carried on
planning-unspent-carried-hint = It enters the next statement and is shared out anew
planning-unspent-giver = It stays with its giver
planning-unspent-giver-hint = It adds to what they may give in their next round
planning-unspent-needed = Choose where money goes that is left
# The name of the round, as it stands in addresses: 2026-11.
planning-name = Name in addresses
planning-name-hint = Empty: the month in which you open it

## House rules of a round that is there, one sentence each

planning-rule-all = Everybody who was an active member when it was opened takes part.
planning-rule-hands = Those who put up a hand before it was opened take part.
planning-rule-final = What you save is final: this round takes each split once.
planning-rule-not-final = You can change your split until the close.
planning-rule-sealed = Sealed: until the close nobody sees what others gave. A bucket may get more than it asks for; what is too much goes back to its givers.
planning-rule-not-sealed = Everybody sees how full each bucket is. What no longer fits into a bucket comes back to you as you save.
planning-rule-cap = One member gives at most { $amount } to one bucket.
planning-rule-no-cap = There is no limit on what one member gives to one bucket.
planning-rule-own = You may give to your own bucket.
planning-rule-not-own = Nobody gives to a bucket of their own.
planning-rule-names = Once it is settled, members see who gave what; the public sees only totals.
planning-rule-no-names = Nobody sees who gave what, only how many gave.
planning-rule-below-return = A bucket that does not reach its minimum is not funded; its money goes back.
# $when is a day and an hour.
planning-rule-below-ask = The owners of a bucket below its minimum are asked whether what there is helps, until { $when }; no answer is a no.
planning-rule-below-facilitator = A facilitator decides on a bucket below its minimum and says why.
planning-rule-carried = Money that is left is carried into the next statement.
planning-rule-giver = Money that is left stays with its giver for their next round.
planning-rule-invoices = Owners send their invoices by { $day }.

## What members will see

planning-preview = What members will see
planning-missing = After the foundation’s share, { $amount } is missing for the agreed costs.
# <money> is one large figure, what each member gets; the words around it are small.
planning-each-same = { $count ->
    [one] { $count } member <money>{ $amount }</money> each
   *[other] { $count } members <money>{ $amount }</money> each
}
# Not all get the same.
planning-each-between = { $count ->
    [one] { $count } member <money>{ $from } to { $to }</money>
   *[other] { $count } members <money>{ $from } to { $to }</money>
}
planning-rest-no-weights = All weights are zero, so everybody gets the same.
planning-rest-nothing-in = Nobody put anything in this time, so everybody gets the same.
# 14 × €400 is €5,600.
planning-rest-product = { $count } × { $each } is { $amount }.
planning-rest-carried = The last { $amount } cannot be shared out evenly and is carried on.
# The members that share; before is a round before.
planning-rest-brought = They bring { $amount } along from before.
# $names is a list of core costs, with commas.
planning-not-agreed = Not agreed yet and not taken: { $names } ({ $amount }).
planning-opens-today = { $count ->
    [one] Opens today and mails { $count } person.
   *[other] Opens today and mails { $count } people.
}
planning-opens-later = { $count ->
    [one] Opens on { $day } at 09:00 and mails { $count } person then.
   *[other] Opens on { $day } at 09:00 and mails { $count } people then.
}
planning-each-gets = What each member gets
planning-member = Member
# Heads of columns of amounts: what a member put in by invoices, gets for the round, and brings along from a round before.
planning-put-in = Put in
planning-gets = Gets
planning-brings = Brings along

## The sum of a statement

planning-sum-caption = From what came in to what is shared
planning-sum-step = Step
planning-sum-came-in = Came in
# Under "Came in".
planning-sum-invoices = { $count ->
    [one] { $count } invoice paid until { $day }
   *[other] { $count } invoices paid until { $day }
}
# What a group calls the money it keeps, where it gave it no name of its own.
planning-sum-foundation = Foundation
# Under the foundation: its share.
planning-sum-of-pool = { $rate }% of the pool
planning-sum-core = Core costs
# Under "Core costs"; $word is the count in letters.
planning-sum-no-bills = none due
planning-sum-no-bills-before = none due, and what was missing before
planning-sum-bills = { $count ->
    [one] { $word } bill
   *[other] { $word } bills
}
planning-sum-bills-before = { $count ->
    [one] { $word } bill, and what was missing before
   *[other] { $word } bills, and what was missing before
}
# What the last statement left.
planning-sum-carried = Carried
planning-sum-carried-from = Carried from { $month }
planning-sum-missing = Missing
planning-sum-to-share = To share
planning-example = An example, with made-up money
planning-example-caption = An example with made-up money
# Notes beside the steps of the example.
planning-example-invoices = invoices paid last month
planning-example-core = rent and the bookkeeper

## Why it was not opened, beside the field that can mend it

# A sentence that stands beside a field without its full stop, where it stands alone.
planning-refused-alone = { $sentence }.
planning-refused-statement-changed = The sum has changed since you looked at it. Nothing was done; look at it again
planning-refused-name = Write a month such as 2026-11, or 2026-11-2 for a second round in it
planning-refused-name-taken = { $name } is taken; leave the name empty to get the next free one
planning-refused-nobody = There is no active member yet; invite people first
planning-refused-no-weight = { $name } has no weight yet; give everybody one on the page of the weights first
# $member is the number of a member.
planning-refused-weight = The weight of member { $member } is below zero
planning-refused-opens = Choose today, { $today }, or a later day
planning-refused-closes = The closing day must be after the opening day, { $day }
planning-refused-no-hands = Nobody has put up a hand. Wait for one, or ask no longer: then all active members take part
planning-refused-hands-open = { $count ->
    [one] One member has not answered, and the time you gave them is not over. Wait for it, or ask no longer
   *[other] { $count } members have not answered, and the time you gave them is not over. Wait for it, or ask no longer
}
# $day is the closing day.
planning-refused-invoices = Choose the closing day, { $day }, or a later day
planning-refused-missing = { $amount } is missing for the agreed costs. Close the month without a round instead
planning-refused-too-little = { $amount } is too little for one unit each
planning-refused-nothing = There is nothing to share yet
planning-refused-each-changed = What each member gets is not what you looked at. Nothing was sent. Look at it again, then open the round
# $count members share $amount; $was is the amount that was seen.
planning-refused-sum-changed = The sum has changed since you looked at it: { $amount } is to be shared among { $count } now, not { $was }. Nothing was sent. Look at it again, then open the round
planning-refused-too-large = These sums are too large for Brimful
planning-refused-sent-before = This form was sent before with other values. Nothing more was done; send it again
planning-refused-no-agreement = There is no agreement yet; the shares must be agreed first
planning-refused-last-day = Choose a day up to today, { $today }
planning-refused-pool = The pool is { $amount } short: credit notes took back more than came in. The statement waits until it is not
planning-running-closed = The { $round } is not settled yet. It is closed: settle it first
planning-running-announced = The { $round } is not settled yet. It is announced: it has to open, close and be settled first
planning-running-open = The { $round } is not settled yet. It is open: it has to close and be settled first

## Hands: who takes part in the next round

planning-hands = Who takes part?
planning-hands-empty = Nobody is asked at the moment. A round is for all active members unless it is asked first.
planning-all-rounds = All rounds
# $when is a day and an hour.
planning-hands-lead = { $name } asks who shares in the next round. Say so until { $when }; what there is to share is divided among those who are in.
planning-hands-lead-over = The hands were counted { $when }. The next round is for those who are in.
# The reader's own answer.
planning-hand-up = You are in.
planning-hand-down = You said: not this time.
planning-hand-none = You have not answered yet.
planning-hand-missed = You did not answer, so you are not in this time.
# The two buttons.
planning-hand-in = I’m in
planning-hand-out = Not this time
planning-hand-needed = Press one of the two buttons.
planning-hand-said-up = You are in. You can change that until { $until }.
planning-hand-said-down = You are not in this time. You can change that until { $until }.
# Headings above the members; $word is the count in letters, with a capital.
planning-hands-up = { $count ->
    [one] { $word } member is in
   *[other] { $word } members are in
}
planning-hands-down = { $count ->
    [one] { $word } member is not in this time
   *[other] { $word } members are not in this time
}
planning-hands-none = { $count ->
    [one] { $word } member has not answered
   *[other] { $word } members have not answered
}
planning-hands-open = Open the round with them
planning-hands-end = Ask no longer
planning-hands-end-ask = Ask no longer who is in?
planning-hands-end-does = The answers are put aside, and the next round is for all active members.
planning-hands-ended = Nobody is asked any more: the next round is for all active members.
planning-hands-not-asked = Nobody is asked at the moment; nothing was changed.
planning-hands-over = The hands were counted { $when }. What you said before that stands.
planning-hands-asked-already = It is asked already, until { $until }.
planning-ask = Ask who takes part
# The words in quotes are those of the two buttons, in a mail.
planning-ask-mail = Every active member gets a mail with two answers: “I’m in” and “not this time”. No money moves by it.
planning-ask-then = You open the round once the day has passed, or as soon as everybody has answered. What there is to share is divided among those who are in; whoever does not answer is not in this time.
# The label of a day.
planning-ask-until = They may answer until
planning-ask-until-after = At 18:00
planning-ask-until-needed = Choose until when they may answer
planning-ask-later = Choose a later day
planning-ask-note = What to say about it
planning-ask-button = Ask the members
planning-asked = { $count ->
    [one] Asked. { $count } person gets a mail and may answer until { $until }.
   *[other] Asked. { $count } people get a mail and may answer until { $until }.
}

## More time

planning-extension-title = More time for the round
planning-extension = Give the round more time
planning-extension-closes = The { $round } closes { $when }. Choose a later day; it closes at 18:00 then.
planning-extension-does = What is saved stands. Those who take part are told by mail, with your reason; it stands on the round’s page, and in the log with both times.
# The label of a day.
planning-extension-day = Closes on
planning-extension-button = Move the close
planning-extension-needed = Choose the day on which it closes instead
planning-extension-why-needed = Say why; the participants read it
planning-extension-later = It closes { $when } already; choose a later day
planning-extended = It closes { $when } now.
planning-extended-told = { $count ->
    [one] It closes { $when } now. One person is told by mail.
   *[other] It closes { $when } now. { $count } people are told by mail.
}
planning-extension-withdrawn = The round was withdrawn; it has no close to move.
planning-extension-over = The round closed { $when }. Once it has closed it stays closed: what everybody gave is known then.

## Taking a round back before it begins

planning-withdrawal-title = Withdraw the round
planning-withdrawal = Withdraw the { $round }
planning-withdrawal-opens = It opens { $when }. Until then it can be taken back as if it had not been opened.
planning-withdrawal-does = The allotments and the statement are reversed in the ledger, where both stay to be seen. The invoices it counted are free for the next statement.
# $name is that in addresses: 2026-11.
planning-withdrawal-name = Its name, { $name }, is not given again: the next round gets another one.
planning-withdrawal-why-needed = Say why; it stands in the log
planning-withdrawn = Withdrawn. The { $amount } and everything else of its statement went back to where it came from.
planning-withdrawal-before = The round was withdrawn already.
planning-withdrawal-begun = The round has begun. It can be closed before its time, and not taken back any more.
# $statement is the name of one: 2026-12.
planning-withdrawal-later = The statement { $statement } was posted after this round's and rests on it. Nothing was changed; let the round run.
planning-withdrawal-covered = { $amount } of the core costs in its statement was covered from the foundation since. Nothing was changed.
planning-withdrawal-paid = { $amount } of the core costs in its statement was paid or released since. Take that back first (under Money, Core costs); nothing was changed.
planning-withdrawal-spent-core = { $amount } of what its statement moved was used since: the fund for core costs does not hold it any more. Nothing was changed.
planning-withdrawal-spent-foundation = { $amount } of what its statement moved was used since: the foundation does not hold it any more. Nothing was changed.
planning-withdrawal-spent-carried = { $amount } of what its statement moved was used since: the carried fund does not hold it any more. Nothing was changed.
planning-withdrawal-spent-member = { $amount } of what its statement moved was used since: a member does not hold it any more. Nothing was changed.
planning-withdrawal-sent-before = This form was sent before with another reason. Nothing more was changed.

## An entry before it is posted

# $memo is what stands in the ledger.
planning-entry = Settlement of { $day }: { $memo }
# $bucket is a number.
planning-entry-bucket = Settlement of { $day } (bucket { $bucket }): { $memo }
planning-entry-lines = { $count ->
    [one] { $count } line.
   *[other] { $count } lines.
}
# What stands between the ` is a command: it stays as it is.
planning-entry-sums = { $count ->
    [one] { $count } line, shown as sums. `brimful settle --dry-run` prints each of them.
   *[other] { $count } lines, shown as sums. `brimful settle --dry-run` prints each of them.
}
planning-entry-moves = What moves
# Heads of columns: whose account an amount leaves, and whose it enters.
planning-entry-from = From
planning-entry-to = To
# The name of an account: money that enters the next statement.
planning-entry-carried = Carried on
# Whose account: that many members, together.
planning-entry-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}

## Settling a full bucket while its round is open

# <title> is the bucket's; also the title of the page.
planning-early = Settle “<title>{ $title }</title>” now
# $amount is what the bucket has, $word the number of its givers in letters.
planning-early-lead = { $count ->
    [one] It is full: { $amount } from { $word } member.
   *[other] It is full: { $amount } from { $word } members.
}
planning-early-button = Settle it with { $amount }
planning-early-does = What this does
planning-early-moves = The money moves into the bucket, by an entry of its own.
planning-early-stays = Nobody can take out again what they gave to it, and its goal stays as it is.
planning-early-payouts = Its owners can ask for payouts at once.
planning-early-rest = The rest of the round goes on, and is settled after the close.
planning-early-final = This cannot be undone.
planning-early-settled = “{ $title }” is settled with { $amount }. Its owners can ask for payouts now.
# $when is a day and an hour.
planning-early-was-settled = “{ $title }” was settled { $when } with { $amount }; nothing was posted twice.
planning-early-changed = Somebody changed their split since you saw the preview
planning-early-changed-text = Nothing was posted. The bucket is still full; below is what would be posted now.
planning-early-over = The round is over: its buckets are settled together. Nothing was posted.
planning-early-not-open = A bucket can be settled early only while its round is open. Nothing was posted.
planning-early-sealed = This round is sealed: nobody sees before the close what is full. Nothing was posted.
# What it has, and the most that it takes.
planning-early-not-full = “{ $title }” has { $total } of { $maximum }. Only a full bucket is settled early; nothing was posted.
planning-early-never-full = “{ $title }” takes whatever comes, so it is never full. Nothing was posted.

## Offers: is what a bucket got enough to start?

planning-offer = An offer for <title>{ $title }</title>
planning-offer-lead = It got { $amount } and needs at least { $minimum }.
planning-offer-question = Is { $amount } enough to start?
planning-offer-needs = It needs at least
planning-offer-there-is = There is
planning-offer-missing = Missing
planning-offer-answer = Answer until { $until }. The first answer of any owner counts and cannot be changed. Silence is no.
planning-offer-waits = Its owners can answer until { $until }. Silence is no.
# Buttons.
planning-offer-yes = Yes, start with { $amount }
planning-offer-no = No, it goes back
planning-offer-bucket = See the bucket
planning-offer-needed = Say yes or no
planning-offer-not-owner = Only the owners of “{ $title }” answer this. Nothing was changed.
planning-offer-late = Your answer came after the deadline, so it does not count.
planning-offer-said-yes = You said yes. The money moves when the round is settled.
planning-offer-said-no = You said no. The money goes back when the round is settled.
# $when is a day and an hour.
planning-offer-you-had-yes = You had said yes { $when } already. The first answer counts; nothing was changed.
planning-offer-you-had-no = You had said no { $when } already. The first answer counts; nothing was changed.
planning-offer-had-yes = { $name } had said yes { $when } already. The first answer counts; nothing was changed.
planning-offer-had-no = { $name } had said no { $when } already. The first answer counts; nothing was changed.
planning-offer-enough-by = { $name } said on { $day } that it is enough to start.
planning-offer-not-enough-by = { $name } said on { $day } that it is not enough to start.
planning-offer-enough = An owner said on { $day } that it is enough to start.
planning-offer-not-enough = An owner said on { $day } that it is not enough to start.
planning-offer-expired = No owner answered the offer in time.

## What another rule would have funded

planning-other = What another rule would have funded
planning-other-lead = The { $round } is settled, and nothing here changes it. These are the same gifts and the same { $amount }, counted in other ways.
# A link to the results of the round.
planning-other-results = Results
planning-other-side = Side by side
planning-other-table = The rules side by side
planning-other-bucket = Bucket
# Head of a column of amounts.
planning-other-needs = Needs
# Explains that head.
planning-other-needs-note = “Needs” is what is enough to start a bucket: its minimum, or what it was given where it has none.
# Head of a column: what the round really funded.
planning-other-we-chose = We chose
planning-other-result = Result
planning-other-enough = What would have been enough
planning-other-by-bucket = Bucket by bucket
planning-other-docs = The rules are explained in Brimful’s documentation, with an example each.
# "Them" are the rules. Pabulib is a library of such rounds; <file> is a link.
planning-other-file = To try more of them elsewhere: <file>Pabulib file of this round</file>, without names.
# The name of a rule.
planning-other-transfer = Support transfer
planning-other-transfer-how = Money that a bucket cannot use moves on to its giver’s other buckets, in the proportion of what they gave to these. The bucket that is furthest from what it needs drops out first.
# The name of a rule.
planning-other-shares = Equal shares
planning-other-shares-how = Every bucket is paid out of the purses of those who gave to it, by how much they gave; the one that costs them least for that comes first. Who gave to many small buckets and who gave to one large one have the same say.
planning-other-shares-raised = Each purse counts with { $amount } more than it holds, which is the most with which everything funded can still be paid.
# The name of a rule.
planning-other-greedy = Plain greedy
planning-other-greedy-how = The bucket that was given most comes first, then the next one that the money left still suffices for. Most cities do it like this.
planning-other-hidden = Two more rules are not shown here
planning-other-hidden-members = Support transfer and equal shares look at who gave what. This round shows how much a bucket was given and not by whom. What these rules would fund could tell it.
planning-other-hidden-outsiders = Support transfer and equal shares look at who gave what. Outsiders see how much a bucket was given and not by whom. What these rules would fund could tell it.
# One of a list of titles.
planning-other-title = “{ $title }”
# A rule funds $funded of all $count buckets, in digits. $without and $with are lists of titles; where there are many, $others (or $others_with, $others_without) is how many, else 0.
planning-other-same = { $count ->
    [one] Funds { $funded } of { $count } bucket with { $amount }: the same buckets as we chose.
   *[other] Funds { $funded } of { $count } buckets with { $amount }: the same buckets as we chose.
}
planning-other-without = Funds { $funded } of { $count ->
    [one] { $count } bucket
   *[other] { $count } buckets
} with { $amount }: without { $others ->
    [0] { $without }
   *[other] { $others } others
}.
planning-other-with = Funds { $funded } of { $count ->
    [one] { $count } bucket
   *[other] { $count } buckets
} with { $amount }: and with { $others ->
    [0] { $with }
   *[other] { $others } others
}.
planning-other-instead = Funds { $funded } of { $count ->
    [one] { $count } bucket
   *[other] { $count } buckets
} with { $amount }: with { $others_with ->
    [0] { $with }
   *[other] { $others_with } others
} instead of { $others_without ->
    [0] { $without }
   *[other] { $others_without } others
}.

## What would have been enough, bucket by bucket

# $came moved on to the bucket from others.
planning-transfer-funded = It ends with { $amount }. { $need } would have been enough.
planning-transfer-funded-came = It ends with { $amount }; { $came } moved on to it. { $need } would have been enough.
planning-transfer-missing = It was given { $given }. { $missing } more would have been enough.
planning-transfer-missing-came = It was given { $given } and { $came } moved on to it. { $missing } more would have been enough.
planning-transfer-nobody = Nobody gave to it. { $missing } more would have been enough.
planning-transfer-nobody-came = Nobody gave to it and { $came } moved on to it. { $missing } more would have been enough.
# $word is the number of givers in letters.
planning-shares-funded = { $count ->
    [one] Its { $word } giver can pay the { $need } that are enough.
   *[other] Its { $word } givers can pay the { $need } that are enough, none of them more than { $most }.
}
planning-shares-missing = { $count ->
    [one] Its { $word } giver has { $left } left of the { $need } it needs. { $missing } from elsewhere would have been enough.
   *[other] Its { $word } givers have { $left } left of the { $need } it needs. { $missing } from elsewhere would have been enough.
}
planning-shares-nobody = Nobody gave to it. { $missing } from elsewhere would have been enough.
# $budget is what everybody could give together.
planning-greedy-never = It needs { $need }, and there were { $budget } in all: no sum would have been enough.
planning-greedy-enough = It was given { $given }. { $enough } would have been enough.
planning-greedy-any = It was given { $given }. Any sum would have been enough.
planning-greedy-nobody = Nobody gave to it. { $enough } would have been enough.
planning-greedy-nobody-any = Nobody gave to it. Any sum would have been enough.
