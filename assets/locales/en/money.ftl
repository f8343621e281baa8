# The money pages: where a month's money went, every line of the ledger, the months beside one another, and how to check
# the books.

## The ways between these pages

money-went = Where it went
# Every line of the ledger: a page.
money-lines = Every line
money-invoices = Invoices
money-invoices-own = My invoices
money-core-costs = Core costs
money-payouts = Payouts
money-funds = Funds
money-all-months = All months
# What a screen reader says of a row of links.
money-months-nav = Months
money-spans-nav = How many months
# A link: so many months beside one another.
money-span = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

## A month

money-title = Money
# $month is the name of a month of this year: "November".
money-title-month = Where { $month }’s money went
# $month has its year ("November 2025") or is one of several statements of a month ("November (2)").
money-title-of = Where the money of { $month } went
# Stands for the name of a month where there is none.
money-next-month = the next month
# $day is a day: "30 November".
money-none-closed = No month is closed yet. The first month closes { $day }; where the money went will stand here.
money-open-a-round = Open a round
# What the facilitators noted about the month follows.
money-noted-by = Noted by the facilitators:
money-as-public = View as the public
money-all-in-table = Those not drawn one by one are in the table
money-as-table = Show as a table

## The sentences on top of a month

# $ten is ten units of the currency: "€10". The others are the parts of ten and add up to it.
money-ten-foundation = Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to the foundation.
# $name is what the group calls its foundation.
money-ten-foundation-named = Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to { $name }.
money-ten-core = Of every { $ten } that members put in, <strong>{ $core }</strong> paid the bills we agreed to.
money-ten-foundation-core = Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to the foundation and <strong>{ $core }</strong> paid the bills we agreed to.
money-ten-foundation-core-named = Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to { $name } and <strong>{ $core }</strong> paid the bills we agreed to.
# $share says what became of the rest: it was shared out, it is being shared in an open round, or it was carried on.
# $members is how many shared it, in letters: "fourteen".
money-ten-rest = { $share ->
    [settled] Of every { $ten } that members put in, <strong>{ $rest }</strong> was shared out by the { $members } of us.
    [open] Of every { $ten } that members put in, <strong>{ $rest }</strong> is for the { $members } of us to share.
   *[carried] Of every { $ten } that members put in, <strong>{ $rest }</strong> was carried on.
}
money-ten-foundation-rest = { $share ->
    [settled] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to the foundation and <strong>{ $rest }</strong> was shared out by the { $members } of us.
    [open] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to the foundation and <strong>{ $rest }</strong> is for the { $members } of us to share.
   *[carried] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to the foundation and <strong>{ $rest }</strong> was carried on.
}
money-ten-foundation-rest-named = { $share ->
    [settled] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to { $name } and <strong>{ $rest }</strong> was shared out by the { $members } of us.
    [open] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to { $name } and <strong>{ $rest }</strong> is for the { $members } of us to share.
   *[carried] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to { $name } and <strong>{ $rest }</strong> was carried on.
}
money-ten-core-rest = { $share ->
    [settled] Of every { $ten } that members put in, <strong>{ $core }</strong> paid the bills we agreed to and <strong>{ $rest }</strong> was shared out by the { $members } of us.
    [open] Of every { $ten } that members put in, <strong>{ $core }</strong> paid the bills we agreed to and <strong>{ $rest }</strong> is for the { $members } of us to share.
   *[carried] Of every { $ten } that members put in, <strong>{ $core }</strong> paid the bills we agreed to and <strong>{ $rest }</strong> was carried on.
}
money-ten-all = { $share ->
    [settled] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to the foundation, <strong>{ $core }</strong> paid the bills we agreed to, and <strong>{ $rest }</strong> was shared out by the { $members } of us.
    [open] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to the foundation, <strong>{ $core }</strong> paid the bills we agreed to, and <strong>{ $rest }</strong> is for the { $members } of us to share.
   *[carried] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to the foundation, <strong>{ $core }</strong> paid the bills we agreed to, and <strong>{ $rest }</strong> was carried on.
}
money-ten-all-named = { $share ->
    [settled] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to { $name }, <strong>{ $core }</strong> paid the bills we agreed to, and <strong>{ $rest }</strong> was shared out by the { $members } of us.
    [open] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to { $name }, <strong>{ $core }</strong> paid the bills we agreed to, and <strong>{ $rest }</strong> is for the { $members } of us to share.
   *[carried] Of every { $ten } that members put in, <strong>{ $foundation }</strong> went to { $name }, <strong>{ $core }</strong> paid the bills we agreed to, and <strong>{ $rest }</strong> was carried on.
}
money-nothing-came-in = Nothing came in.
money-carried-from-before = <strong>{ $amount }</strong> had been carried over from before.
# $amount is missing; $covered is a part of it.
money-missing-next = After the foundation’s share, <strong>{ $amount }</strong> was missing for the agreed costs; it goes into the next statement.
money-missing-next-named = After the share of { $name }, <strong>{ $amount }</strong> was missing for the agreed costs; it goes into the next statement.
money-missing-covered = After the foundation’s share, <strong>{ $amount }</strong> was missing for the agreed costs; the foundation covered it.
money-missing-covered-named = After the share of { $name }, <strong>{ $amount }</strong> was missing for the agreed costs; { $name } covered it.
money-missing-part = After the foundation’s share, <strong>{ $amount }</strong> was missing for the agreed costs; the foundation covered { $covered } of it, and the rest goes into the next statement.
money-missing-part-named = After the share of { $name }, <strong>{ $amount }</strong> was missing for the agreed costs; { $name } covered { $covered } of it, and the rest goes into the next statement.

## Still counting

money-counting = Still counting
# $day is a day such as "Tuesday 17 November", $time an hour.
money-counting-open = The round is open until { $day }, { $time }. What became of each bucket stands here once it is settled.
money-counting-over = The round is over and waits to be settled. What became of each bucket stands here once it is settled.
money-see-the-round = See the round
money-how-the-round-went = How the round went

## Figures and steps. Labels stand beside amounts, notes under them, in small letters

money-came-in = Came in
money-foundation = Foundation
money-missing = Missing
money-missing-for-costs = Missing for the agreed costs
money-for-the-agreed-costs = for the agreed costs
money-given = Given to buckets
money-ours = Ours to share
money-carried-on = Carried on
money-without-a-round = without a round
# $rate is a number.
money-share-of-it = { $rate }% of what came in
# The note under what came in. A number of invoices, paid in a month.
money-invoices-paid-in = { $count ->
    [one] { $count } invoice paid in { $month }
   *[other] { $count } invoices paid in { $month }
}
money-invoices-paid = { $count ->
    [one] { $count } invoice paid
   *[other] { $count } invoices paid
}
# Notes under the core costs. $word is the count in letters; use it or $count.
money-no-bills = no bills
money-bills = { $count ->
    [one] one bill
   *[other] { $word } bills
}
# $amount was missing in the months before.
money-no-bills-before = no bills, and { $amount } that was missing before
money-bills-before = { $count ->
    [one] one bill, and { $amount } that was missing before
   *[other] { $word } bills, and { $amount } that was missing before
}
money-bills-agreed = { $count ->
    [one] one bill we agreed to
   *[other] { $word } bills we agreed to
}
money-bills-agreed-before = { $count ->
    [one] one bill we agreed to, and { $amount } that was missing before
   *[other] { $word } bills we agreed to, and { $amount } that was missing before
}
# The note under what was to share.
money-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
money-members-each = { $count ->
    [one] { $count } member, { $amount } each
   *[other] { $count } members, { $amount } each
}
money-members-from-to = { $count ->
    [one] { $count } member, from { $least } to { $most }
   *[other] { $count } members, from { $least } to { $most }
}
# The note under what was given. $word is the count in letters; use it or $count.
money-given-to = { $count ->
    [one] one bucket
   *[other] { $word } buckets
}
money-given-to-carried = { $count ->
    [one] one bucket; { $amount } carried on
   *[other] { $word } buckets; { $amount } carried on
}
# $count and, in letters, $funded of the buckets got their money; $of, in letters, is how many there were.
money-funded-of = { $count ->
    [one] { $funded } of { $of } funded
   *[other] { $funded } of { $of } funded
}
money-missed = { $count ->
    [one] one missed its minimum
   *[other] { $word } missed their minimum
}
money-got-nothing = { $count ->
    [one] one got nothing
   *[other] { $word } got nothing
}
money-steps = Step by step
money-steps-lead = The chart is the table: each row takes away from the one above.
# The title of the chart.
money-steps-title = { $month } step by step
# Under what came in.
money-kinds = { $count ->
    [one] one kind of work
   *[other] { $word } kinds of work
}
# Under the foundation's share: its rate, and the month since when it is so.
money-agreed-in = { $rate }%, agreed in { $month }
money-carried-in = Carried in
money-left-before-note = left from before
money-carried-to = Carried to { $month }
money-carried-to-without = Carried to { $month }, without a round
money-kept-from-before = Kept from before
money-kept-from-before-note = added to allotments
# Money that the members who gave it keep for their next round.
money-kept-by-givers = Kept by its givers
money-kept-by-givers-note = for their next round

## From invoice to bucket

money-flow = From invoice to bucket
money-flow-lead = The work that earned it, the pool, and what it became. A thicker band means more money.
money-flow-too-few = Fewer than five members put something in, so only the sum is shown.
# The title of the chart.
money-flow-title = { $month } from invoice to bucket
money-flow-pool = The pool
money-kinds-other = Other kinds of work
money-all-that-came-in = All that came in
money-left-from-before = Left from before
money-kept-by-members = Kept by members from before
money-kept-in-reserve = Kept in reserve
# A kind of work of which more was taken back than came in.
money-taken-back = Taken back
money-missing-from-before = Missing from before
# A core cost and the month it is for.
money-bill-of = { $name }, { $month }
money-in-the-round = In the round, still counting
money-shared-out = Shared out together

## What the buckets got

money-chosen = What we chose together
money-badge-full = Full
money-badge-funded = Funded
money-badge-not-funded = Not funded
money-badge-open = Open
# What the reader gave to a bucket.
money-you = you { $amount }
money-outcome-full = all of { $amount }
# $maximum is what was asked for, $minimum what is enough to start.
money-outcome-enough = of { $maximum }; { $minimum } is enough to start
money-outcome-of = of { $maximum }
# $word is the count in letters; use it or $count.
money-outcome-givers = { $count ->
    [one] from one member
   *[other] from { $word } members
}
money-outcome-carried = needed { $minimum }; the { $amount } goes into { $month }
money-outcome-back = needed { $minimum }; the { $amount } goes back to its givers
money-outcome-nobody = needed { $minimum }; nobody gave to it

## The bills

money-bills-heading = The bills we agreed to
money-none-due = None was due.
money-what-for = What for
money-amount = Amount
# Notes at a bill, one after the other: for which month it is, how much of it was there, how much of it was paid.
money-bill-for = for { $month }
money-bill-there = { $amount } of it was there
money-bill-paid = paid
money-bill-paid-part = { $amount } of it paid
money-bill-not-needed = not needed

## What was corrected

money-corrected = What was corrected
money-correction = Correction
money-from-and-to = From and to
money-day = Day
# $entry is the number of an entry of the ledger.
money-entry = entry { $entry }
# $kind is the kind of the entry that was taken back.
money-correction-taken-back = Taken back: { $kind }, entry { $entry }
money-correction-two = Put right by two people
# Two accounts; and several such movements in a row.
money-moved = { $from } to { $to }
money-moved-more = { $list }; { $next }

## The note of a month

money-note-question = What was special in this month?
money-note-hint = Such as: two on leave, one client late. Everyone who may read this page reads it. Empty takes it away.
# The name of the field, as it begins a sentence.
money-note-field = The note
money-note-change = Change the note
money-note-add = Note something about this month
money-note-save = Save the note
money-noted = Noted.
money-note-gone = The note is gone.

## Files

money-take-numbers = Take the numbers with you
money-take-numbers-lead = Every figure on this page comes from one ledger in which nothing is ever changed or deleted. Printed, or saved as PDF, the page keeps its charts and tables.
money-file-lines = Ledger lines, CSV
money-file-month-json = This month, JSON
money-file-month-csv = This month, CSV
money-file-results = Results, CSV
money-file-round = The round, JSON
# $group is its name.
money-foot-members = Only members of { $group } see this page.
money-foot-everyone = { $group } publishes this page for everyone. Members’ names appear only where they said yes, clients never.
# A link.
money-how-to-read = How to read this page

## Where the group stands, and the books

money-where-we-stand = Where we stand now
money-not-checked = Not checked against the ledger yet.
# $day is a day such as "25 November", $time an hour.
money-checked = Checked against the ledger on { $day } at { $time }.
money-check-failed = On { $day } at { $time } the ledger did not agree with itself.
money-disagree = These books do not agree
# $command is a command of the program, for whoever runs the server.
money-disagree-text = { $count ->
    [one] The check on { $day } at { $time } found one thing in the stored books that do not agree. The figures here may be wrong until whoever runs this server has looked at it ({ $command } names what is wrong).
   *[other] The check on { $day } at { $time } found { $count } things in the stored books that do not agree. The figures here may be wrong until whoever runs this server has looked at it ({ $command } names what is wrong).
}

## The months beside one another

money-history = Month by month
money-history-legend = Dashed: what came in. Solid: what was ours to share.
# The title of the chart.
money-history-title = What came in and what was ours to share
# $word is the count in letters; use it or $count.
money-last-months = { $count ->
    [one] The last { $word } months
   *[other] The last { $word } months
}
money-shared-year = Ours to share in a year
money-shared-months = { $count ->
    [one] Ours to share in { $count } months
   *[other] Ours to share in { $count } months
}
money-buckets-funded = Buckets funded
# So many buckets got their money, of so many.
money-of = { $funded } of { $of }
money-members-shared = Members who shared, each month
# The fewest and the most members.
money-from-to = { $fewest } to { $most }
money-history-one = A history needs two months. There is one so far.
money-history-none = A history needs two months. None is closed yet.
money-read-it = Read it
money-waits = Money that waits
# $runway is a sentence of its own: how long the foundation would carry the core costs.
money-waits-lead = What lies with members and in buckets, and what is carried on. { $runway }
money-waits-none = None does. { $runway }
# The steps of the money that waits, and the notes under them.
money-idle-members = With members, not given
money-idle-members-note = allotments
money-idle-buckets = In funded buckets, not paid
money-idle-buckets-note = waits for receipts
money-idle-carried = Carried
money-idle-carried-note = enters the next statement
money-idle = Idle money
# The head of a column: which share of the idle money.
money-of-it = Of it

## Every line

money-lines-lead = Every movement of money, newest first. Nothing here is ever changed or deleted: a mistake is put right by a new line.
money-lines-totals = Contributions are one sum per month and allotments one sum per round, so that nobody’s income shows.
money-lines-members = Contributions are one sum per member and month; single invoices are for their member and the treasurers.
money-lines-everything = You see every entry, since you keep or check the books.
# Labels of lists, and their first lines.
money-filter-month = Month
money-filter-kind = Kind
money-filter-kinds = All kinds
money-filter-account = Account
money-filter-accounts = All accounts
money-filter-show = Show
money-filter-clear = Clear
money-filters-clear = Clear the filters
money-lines-no-match = No lines match.
money-lines-none = No money has moved yet. Every movement will stand here, and none is ever changed.
money-newer = Newer
money-older = Older
money-page-of = Page { $number } of { $pages }
money-lines-pages = Pages of the ledger
money-lines-caption = Lines of the ledger
money-take-lines = Take the lines with you
money-files-these-csv = These lines, CSV
money-files-all-csv = All lines, CSV
money-files-these-json = These lines, JSON
money-files-all-json = All lines, JSON
# hledger is the name of a program.
money-files-journal = Journal for hledger
money-files-these-accountant = These lines for the accountant, CSV
# $year is a year.
money-files-year = { $year } for the accountant, CSV
# Heads of columns. An entry is one transaction of the ledger, with its number.
money-line-entry = Entry
money-line-what = What
money-take-back = Take it back
# Read aloud after the words of a link.
money-take-back-which = (entry { $entry })
# What a line opens to; always five or more.
money-movements = { $count ->
    [one] { $count } movement
   *[other] { $count } movements
}
# Read aloud between two accounts, where an arrow stands.
money-arrow = to
money-contributions = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
# $name is a member.
money-contributions-of = { $count ->
    [one] { $count } contribution of { $name }
   *[other] { $count } contributions of { $name }
}
money-contributions-some = Contributions
money-contributions-some-of = Contributions of { $name }
# A kind of entry, such as "Reversal", and the number of the entry that it takes back.
money-kind-of-entry = { $kind } of entry { $entry }
# $number is the number in the group's own books, not the one printed on the invoice.
money-invoice-in-books = Invoice no. { $number } in our books
# $name is a name such as 2026-11.
money-statement = Statement { $name }
money-round = Round { $name }
money-bucket = Bucket { $number }
money-payout = Payout { $number }

## Accounts of the ledger

money-account-allotments = Allotments
money-account-bank = Bank
money-account-pool = Pool
money-account-carried = Carried
money-account-allotment-of = Allotment of { $name }
money-account-allotment = Allotment of member { $number }

## Kinds of entries

money-kind-opening = Opening
money-kind-contribution = Contribution
money-kind-statement = Statement
# The foundation covers what is missing.
money-kind-cover = Cover
money-kind-allotments = Allotments
# What a round's settlement gave to buckets.
money-kind-settlement = Results
# Money goes back to those who gave it.
money-kind-return = Return
# Money that a round leaves over.
money-kind-surplus = Surplus
money-kind-payout = Payout
money-kind-core-payment = Core cost paid
money-kind-core-release = Core money released
money-kind-foundation-payment = Paid by the foundation
money-kind-finish = Bucket done
money-kind-cancel = Bucket cancelled
money-kind-adjustment = Correction
money-kind-reversal = Reversal

## How to check the books. A fingerprint is the short form of a hash; a head is the newest entry with all before it

money-chain = How to check the books
money-chain-feed = Signed heads of the books
money-chain-lead = Nobody can change what was recorded without the fingerprints changing. Whoever noted one can tell.
money-chain-story = Each entry of the ledger carries a fingerprint of itself and of everything before it. At every statement and settlement this server signs the newest one. It stands at the foot of these pages, in every results mail, in the files and in the <feed>feed</feed>. So your mailbox is a witness: if an old entry were changed, the fingerprint in your old mail would no longer fit.
money-chain-signed-so-far = Signed so far
money-chain-nothing = Nothing yet. The first statement is signed when it is posted.
money-chain-caption = Signed heads, newest first
# Heads of columns: up to which entry, with what it was signed, when.
money-chain-up-to = Up to entry
money-chain-with = With
money-chain-signed = Signed
money-chain-fingerprint = Fingerprint
# $name is the name of a round such as 2026-11.
money-chain-results = Results of the round { $name }
money-chain-other = Settled early, or taken back since
# $day is a day with its year, $time an hour.
money-chain-moment = { $day }, { $time }
money-chain-check = Check it yourself
money-chain-look-up = Look up the entry that your newest results mail names, in the table above. Same entry, same fingerprint: nothing up to there has changed since the mail was sent.
money-chain-get-bundle = For more than that, get a <strong>bundle</strong> from a facilitator or treasurer: a file with everything needed to work out every figure again.
# The command follows, and then the next message on a line of its own.
money-chain-command = On any computer with Brimful, without this server:
money-chain-command-does = It works everything out again and names the first thing that is wrong.
money-chain-without-command = On any computer with Brimful, check it without this server: it works everything out again and names the first thing that is wrong.
# $verify and $diff are the two halves of a command.
money-chain-keep = Keep the bundle. With a later one, <code>{ $verify }</code> <code>{ $diff }</code> shows that nothing of the old one was changed or left out.
money-chain-limits = This shows that the past was not changed since somebody saw a fingerprint. It does not show that an invoice is real, or what was done before anybody looked.
money-chain-take = Take a bundle
money-chain-tells = A bundle tells who brought and gave what
money-chain-tells-text = By member number: contributions with the amounts of their invoices, allotments and every saved split. It has no names, no clients and no titles; the memos of entries (invoice numbers, payees) only in the first of the two files.
money-chain-with-memos = With memos, to keep
money-chain-without-memos = Without memos, to publish
# $round is the name of a round; $day has its year.
money-chain-sealed = The round { $round } is sealed until { $day }, { $time }: a bundle would tell what lies in it. Take it after that.
# A heading above one key, or above several.
money-chain-keys = { $count ->
    [one] The key that signs
   *[other] The keys that signed
}
# A key follows. $since is a day and an hour.
money-chain-key-from = From entry { $entry } ({ $since }):
money-chain-key-story = This is the public half. The secret half is not in the database, so a stolen database cannot sign.
# The feed, as a feed reader shows it.
money-feed-title = { $group }: signed heads of the books
# $what is what was signed, such as "Statement 2026-11".
money-feed-entry = { $what }: entry { $entry }, { $fingerprint }
