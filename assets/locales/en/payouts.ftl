# Payouts: the owners of a bucket ask for its money, a treasurer pays it and marks it paid.

# The name of the page, and a link back to it.
payouts-page = Payouts
payouts-payee = Payee
payouts-bucket = Bucket
payouts-reference = Invoice or receipt
payouts-amount = Amount
# Head of a column, and the label of a day: the day by which somebody wants the money.
payouts-wanted-on = To be paid by
# Under the bucket's title in a table. $name is a member.
payouts-asked-by = asked by { $name }
# Before the sum of a column.
payouts-together = Together

## The list

# The caption of the table of what waits.
payouts-waiting = To be paid
# The caption of the table of what does not wait any more.
payouts-done = Paid and closed
# Head of a column: waits, paid, declined.
payouts-state = State
payouts-none = No payout was asked for yet.
payouts-see-buckets = See the buckets
# A link to the form below: asking for the first payout.
payouts-ask-first = Ask for the first
payouts-lead-none = The owner of a funded bucket asks; a treasurer marks it paid.
payouts-all-paid = Everything that was asked for is paid.
# $amount is the sum of all of them.
payouts-lead = { $count ->
    [one] One payout waits: { $amount }.
   *[other] { $count } payouts wait, { $amount } together.
}
# Stands behind one of the sentences before.
payouts-lead-held = The funded buckets hold { $amount }.
# Stands behind one of the sentences before: the payouts of the reader's own buckets.
payouts-lead-own = You see those of your own buckets.
# A link.
payouts-owed-link = What we owe, by day, and as a file

## Where a payout stands: badges, and small notes under them

payouts-state-waits = Waits
payouts-state-part = Paid in part
payouts-state-paid = Paid
payouts-state-declined = Declined
# The owner took the request back.
payouts-state-withdrawn = Taken back
payouts-state-closed = Closed
# It is to be paid by that day.
payouts-wanted = to be paid by { $day }
# It waits since that day.
payouts-since = since { $day }
payouts-withdrawn = the rest is not asked for
payouts-cancelled = the bucket was cancelled
# $paid is an amount: as much was paid of it before.
payouts-part-wanted = { $paid } paid; to be paid by { $day }
payouts-part-since = { $paid } paid; since { $day }
# $why is what somebody wrote.
payouts-part-declined = { $paid } paid; { $why }
payouts-part-withdrawn = { $paid } paid; the rest is not asked for
payouts-part-cancelled = { $paid } paid; the bucket was cancelled

## Asking for one

payouts-ask = Ask for money of your bucket
payouts-ask-button = Ask for the payout
payouts-ask-note = Somebody else with the treasurer’s role marks it paid.
payouts-asked = Asked for { $amount }. A treasurer marks it paid.
# In a list of buckets: $amount is left in the bucket.
payouts-bucket-left = { $title }: { $amount } left
payouts-bucket-needed = Choose the bucket whose money it is
payouts-amount-needed = Write how much is to be paid
payouts-payee-label = Who is to be paid
payouts-payee-hint = As it stands on the invoice
payouts-payee-needed = Say who is to be paid
# The label of a list of members: whether the payee is one of them.
payouts-payee-member = A member?
# The first entry of that list: no member is paid, but somebody outside the group.
payouts-payee-outside = Nobody: somebody outside
payouts-reference-hint = Its number and day, so that it can be found
payouts-reference-needed = Name the invoice or the receipt
# The label of a file field.
payouts-file = Attach the invoice or receipt
payouts-file-needed = Attach the invoice or receipt
payouts-file-hint = PDF, PNG or JPEG, up to { $max } MB. Seen by the owners, treasurers and facilitators only
# $name is that of a file.
payouts-file-kept = “{ $name }” is attached. Choose another file only to replace it
payouts-file-oversized = This file is larger than { $max } MB. Choose a smaller one: a photograph at half its size will do
payouts-file-large = This file is larger than { $max } MB. Choose a smaller one
payouts-file-empty = This file is empty. Choose another one
payouts-file-unknown = This is neither a PDF nor a PNG or JPEG picture. Choose another file

## One payout

payouts-title = Payout { $number }
payouts-heading = { $amount } to <payee>{ $payee }</payee>
# $title is a bucket's, $reference what somebody wrote about the invoice.
payouts-for = For “<title>{ $title }</title>”: <reference>{ $reference }</reference>.
payouts-row-asked = Asked for
# A line of a sum: subtracted from what was asked for.
payouts-row-paid = − Paid
payouts-row-not-paid = Not paid
payouts-row-holds = The bucket holds
payouts-row-this = This payout
payouts-row-rest = The rest of this payout
payouts-row-left = Left in the bucket
# $asked is a day.
payouts-story-asked = { $name } asked for it on { $asked }.
payouts-story-wanted = { $name } asked for it on { $asked }. It is to be paid by { $day }.
# $entry is the number of an entry of the ledger.
payouts-story-paid = { $amount } paid on { $day }. { $name } marked it. It is entry { $entry } of the ledger.
# $why is what somebody wrote.
payouts-story-declined = Declined by { $name }: { $why }
payouts-story-withdrawn = Taken back by { $name }.
payouts-story-another = Another treasurer marks it paid.
# Under a file's name. $kind is PDF, PNG or JPEG.
payouts-receipt-size = { $kind }, { $size } kB
payouts-pay-amount = What was paid
payouts-pay-amount-hint = Less than was asked for? Then the rest stays asked for
payouts-pay-day = Paid on
payouts-pay-button = Mark as paid
# What opens the form for declining.
payouts-decline = It cannot be paid
payouts-decline-why = Why is it not paid?
payouts-decline-button = Decline it
payouts-withdraw = Take the request back
payouts-withdraw-ask = Take the request back?
payouts-withdraw-does = What is not paid stays in the bucket, and you can ask for it again.
payouts-withdraw-button = Take it back

## What was done, and why not

payouts-marked = { $amount } to { $payee } is marked paid. The bucket still holds { $holds }.
# $waits is the amount that was asked for and is not paid yet.
payouts-marked-part = { $amount } to { $payee } is marked paid. { $waits } of it still waits. The bucket still holds { $holds }.
payouts-declined-done = Declined. Whoever asked for it sees why.
payouts-withdrawn-done = Taken back. The money stays in the bucket.
payouts-refused-nothing-held = This bucket holds no money
payouts-refused-not-owner = “{ $title }” belongs to somebody else: only its owners ask for its money
payouts-refused-not-positive = Write an amount above zero
# All three are amounts.
payouts-refused-waiting = The bucket holds { $holds }, of which { $waiting } is asked for already: { $left } is left
payouts-refused-holds = The bucket holds { $amount }
payouts-refused-not-a-member = Choose a member of this group
payouts-refused-none = There is no such payout.
payouts-refused-paid-before = This was marked paid already. Nothing was posted twice.
payouts-refused-declined = This was declined: { $why }
payouts-refused-withdrawn = This was taken back by an owner of the bucket.
payouts-refused-own = Nobody marks a payout paid that they asked for or get. Another treasurer can.
payouts-refused-treasurers = Only a treasurer marks payouts paid.
payouts-refused-owners = Only an owner of the bucket takes a request back.
payouts-refused-zero = Write an amount above zero.
payouts-refused-more = { $amount } of it is not paid yet. More than that cannot be paid: the owner asks for the rest.
payouts-refused-ahead = The day lies ahead. Today is { $today }.
payouts-refused-no-reason = Say why it is not paid.
payouts-refused-sent-before = This form was sent before with other content. The first stands; load the page again.
payouts-refused-less = The bucket holds { $amount }, which is less than this payout. Nothing was posted.

## What we owe

payouts-owed = What we owe
payouts-owed-none = On { $today } nobody waits for money of a bucket.
payouts-owed-lead = { $count ->
    [one] On { $today } one payout waits: { $amount }.
   *[other] On { $today } { $count } payouts wait, { $amount } together.
}
# There are always several of them. $late is an amount: part of $amount.
payouts-owed-late = { $count ->
    [one] On { $today } one payout waits: { $amount }; { $late } of it is late.
   *[other] On { $today } { $count } payouts wait, { $amount } together; { $late } of it is late.
}
payouts-all = All payouts
# Captions of tables: when the payouts in them are due.
payouts-late = Late
payouts-this-month = To be paid this month
payouts-later = Later
# Instead of the day by which it is wanted.
payouts-no-day = No day given
# Under what waits of a payout: the whole amount that was asked for.
payouts-of = of { $amount }
payouts-sum-asked = Asked for by owners
payouts-sum-listed = Listed below
payouts-sum-not-asked = In funded buckets, not asked for yet
payouts-sum-core = Set aside for core costs, not paid yet
payouts-sum-promised = Promised in all
# In front of a link that says CSV.
payouts-owed-file = Open payouts as a file
