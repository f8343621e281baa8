# What came in: invoices and core costs.

## Invoices

income-invoices = Invoices
income-invoices-own = Your invoices
income-lead-empty = What members earn, and the part of it that goes to the pool.
income-lead-nothing = Everything here is paid or voided; nothing is on the way.
# "On the way" is what an invoice is until it is paid. $amount may be below zero, if credit notes are on the way.
income-lead-on-the-way = { $count ->
    [one] One invoice is on the way. It gives { $amount } to the pool when it is paid.
   *[other] { $count } invoices are on the way. They give { $amount } to the pool when they are paid.
}
income-newest = Newest
income-older = Older
income-import = Import a CSV file
# The label of a list: which invoices are shown.
income-filter = Which
# The button that shows what was chosen.
income-filter-all = All
income-filter-unpaid = Not paid yet
income-filter-paid = Paid
# Of work.
income-filter-every-kind = Every kind
income-kind = Kind of work
# Of an invoice.
income-number = Number
income-member = Member
# A column of days.
income-issued = Issued
# Of an invoice: a badge, or the head of a column of days.
income-paid = Paid
income-net = Net of tax
income-to-pool = To the pool
income-invoices-caption = Invoices, the newest first
income-invoices-own-caption = Your invoices, the newest first
income-percent = { $rate } %
income-voided = Voided
# A badge: the invoice is not paid yet.
income-on-the-way = On the way
# None of those that the filters leave.
income-invoices-none-such = No invoice is like that.
income-invoices-all = Show all
income-invoices-none = No invoice yet. Record one, or import a CSV file.
income-invoices-own-none = No invoice of yours yet. Enter the first; a treasurer marks it paid.
income-record = Record an invoice

## One invoice

# $number is the number that is printed on the invoice.
income-invoice = Invoice <number>{ $number }</number>
income-invoice-paid-day-needed = Choose the day it was paid
income-invoice-voided = Invoice { $number } is voided; its number is free again.
income-why-question = Why?
# What voiding an invoice does, before it is done.
income-void-unpaid = It stays in the list as voided and counts nowhere. Its number is free again.
income-void-paid = What it gave is taken back today, as a line of its own; both stay in the ledger. Its number is free again.
# $statement is a name such as 2026-11.
income-void-collected = The statement { $statement } has collected it already and stays as it is. What it gave is taken back today, and counts as a line below zero in the next statement. Its number is free again.
# The next statement.
income-posted-next = The next one
# $entry is the number of an entry of the ledger.
income-posted-entry = Entry { $entry }
income-posted-ledger = In the ledger
income-posted-statement = Statement
income-posted = What it gave
income-rate-hint-today = Leave empty for the agreed rate, { $rate } % today
income-rate-hint = Leave empty for the agreed rate
income-paid-on = Paid on
# Of an invoice: it gives another part to the pool than what is agreed.
income-rate = A rate of its own
income-invoice-lead-voided = It counts nowhere any more.
income-invoice-lead-gave = Paid on { $day }. It gave { $amount } to the pool ({ $rate } %).
income-invoice-lead-nothing = Paid on { $day }. It gave nothing to the pool.
income-invoice-lead-unpaid = Not paid yet. It gives { $amount } to the pool when it is.
income-whose = Whose income
income-amount-net = Amount, net of tax
income-day = Day of the invoice
income-client = Client
income-what = What it was for
income-recorded-day = Recorded on
income-voided-day = Voided on
income-why = Why
# The caption of a table.
income-invoice-this = This invoice
income-invoice-change = Change it
income-invoice-void-this = Void this invoice
income-invoice-void-it = Void it
income-invoice-paid-question = Is it paid?
income-invoice-mark-paid = Mark it paid

## The form of an invoice

income-form-somebody-needed = Choose somebody
income-form-number-needed = Write the number that is printed on it
# The day that is printed on the invoice.
income-form-day-needed = Choose the day on it
income-form-number-hint = As it is printed on the invoice
income-form-amount-hint = A credit note is below zero: −120
income-form-client-hint = Only you, treasurers and facilitators see it
income-form-kind-hint = Such as: Design, Training, Gift
income-form-what = What was it for?
income-form-paid-hint = Leave empty while it is not paid
income-form-rate-hint = Leave empty for the agreed rate. A gift gives 100 %
# In the list of members: the group as a member.
income-form-group = { $group } itself (a gift to the group)
income-form-whose = Whose income is it?
income-twin = Invoice { $number } is there already
income-twin-text = Is this the same one? Then nothing more is to do here. If the number was used twice, write this one with a letter behind it.
income-twin-look = Look at the one that is there
income-save = Save
income-save-another = Save, and add another
income-cancel = Cancel
income-new-lead-treasurer = A paid invoice gives its part to the pool at once. An unpaid one is on the way and counts nowhere yet.
income-new-lead = It is on the way until a treasurer marks it paid; then its part goes to the pool.
income-changed = Saved. Invoice { $number } says so now.
income-change-voided = It was voided, so it stays as it is. Record it anew: its number is free.
income-change-paid = It is paid, so it stays as it is. A treasurer can void it; then record it anew: its number is free.
income-change = Change invoice <number>{ $number }</number>
income-change-lead = It is not paid yet, so it may still change. Once it is paid it stays as it is.

## What was done, and why not

income-recorded-on-the-way = Saved. Invoice { $number } is on the way.
income-recorded-nothing = Saved. Invoice { $number } is paid and gives nothing to the pool.
income-recorded-takes = Saved. Invoice { $number } is paid and takes { $amount } back from the pool.
income-recorded-gives = Saved. Invoice { $number } is paid and gives { $amount } to the pool ({ $rate } %).
# Stands behind one of the sentences before.
income-recorded-later = Its paid day is in a statement that is posted already, so it counts in the next one.
income-refused-treasurers = Only a treasurer can do this
# $member is the number of a member.
income-refused-member = There is no member { $member }
income-refused-zero = An invoice needs an amount; a credit note is below zero
income-refused-taken-paid = Invoice { $number } is recorded already, paid on { $day }
income-refused-taken = Invoice { $number } is recorded already, not paid yet
income-refused-future = Choose today, { $today }, or a day before it
income-refused-no-agreement = Write down your agreement first: nobody knows yet what an invoice gives
income-refused-missing = This invoice is not there any more
income-refused-already-paid = It was marked paid already, on { $day }
income-refused-already-voided = It was voided already
income-refused-no-reason = Say why, so that others can follow
income-refused-not-positive = Write an amount above zero
# $name is that of a core cost.
income-refused-name = { $name } is on the list already; end it first, or choose another name
income-refused-until = Choose { $month } or a later month
income-refused-already-agreed = It was agreed on { $day } already
income-refused-cost-missing = This cost is not there any more
income-refused-rate-range = A rate is between 0 and 100 %
income-refused-rate-decimals = A rate has at most two decimals
income-refused-rate = Write a percentage, such as 20 or 12.5
income-refused-month = Write a month as 2026-11
income-refused-sent-before = This form was sent before with other content. What was sent first stands; look at it before you send this

## Core costs

# How often a core cost is due.
income-every-month = Every month
income-every-quarter = Every three months
income-every-year = Every year
income-once = Once
income-costs = Core costs
income-costs-table = What must be paid before we share
income-costs-ended = Ended
income-costs-lead-empty = Costs that the group agreed to pay before anything is shared.
income-costs-lead = { $amount } are due every month, before anything is shared. Each cost rests on a decision.
# $costs and $came_in are amounts.
income-costs-more = { $costs } a month is more than the { $came_in } that came in last, after the foundation's share. With nothing else coming in, nothing is left to share and the rest is brought forward.
income-costs-more-heading = More than what comes in
income-costs-none = No core costs are agreed yet.
income-costs-none-question = What must be paid before we share?
income-costs-add = Add a cost
# Each is one of the names below, and a link that begins a cost of that name.
income-costs-ideas = Most groups have some of these: <rent>{ $rent }</rent>, <books>{ $books }</books>, <time>{ $time }</time>, <insurance>{ $insurance }</insurance>, <software>{ $software }</software>.
income-idea-rent = Rent
income-idea-books = Bookkeeping
income-idea-time = Facilitator's time
income-idea-insurance = Insurance
income-idea-software = Software and hosting
income-cost = Cost
income-how-often = How often
# The first month that a cost is due in.
income-from = From
# A column of days.
income-agreed = Agreed
income-amount = Amount
# Two months with their years.
income-cost-months = { $from } to { $until }
income-cost-due-from = Due from { $month }
income-cost-not-agreed = Not agreed yet
# A link to the payments of core costs.
income-costs-payments = Which of them are paid
income-cost-day-needed = Choose the day of the decision
income-cost-agreed = Saved. It is agreed, and due from { $month }.
income-cost-last-needed = Write the last month it is due in, as 2026-11
income-cost-ends = Saved. It ends with { $month }.
income-agreed-on = Agreed on
income-decision-link = Link to the decision
income-cost-last = The last month it is due in
income-cost-last-hint = Such as 2026-11; what statements have taken stays taken
income-cost-not-agreed-line = Not agreed yet, so it is not taken
income-amount-each = Amount each time
# The last month that a cost is due in.
income-until = Until
income-due-from = Due from
# The caption of a table.
income-cost-this = This core cost
income-decision = Decision
income-cost-end-this = End this cost
income-cost-end = End it
income-cost-agreed-question = Is it agreed?
income-cost-is-agreed = It is agreed
income-cost-often-needed = Choose how often
income-text-long = { $max ->
    [one] At most { $max } character
   *[other] At most { $max } characters
}
income-link-wrong = Write the whole address, such as https://example.org/decision
income-cost-added = Saved. { $name } is on the list.
# Stands behind the sentence before.
income-cost-added-later = Statements cover the months before, so it is due from { $month }.
income-cost-added-unagreed = Saved. { $name } is on the list, but not agreed yet, so it is not taken.
income-cost-new = Add a core cost
income-cost-what = What is it for?
income-cost-from-month = From month
income-cost-from-hint = Such as 2026-11
income-cost-until-month = Until month
income-cost-agreed-hint = Without a decision it is shown as not agreed yet, and not taken
income-cost-new-lead = Core costs are paid before anything is shared. Each statement takes those that are due in its months.
income-cost-who-agreed = Who agreed?

## Taking a core cost back

income-costs-back = Taken back
income-cost-back-this = Take this cost back
income-cost-back = Take it back
income-cost-back-why = Why is it taken back?
income-cost-back-hint = It stays on the list with this reason, and is due in no month
income-cost-back-on = Taken back on
income-cost-back-reason = Why
income-cost-back-done = Taken back. It is due in no month.
income-cost-back-agreed = It was agreed on { $day } meanwhile: end it with a month instead
# As the beginning of "The reason is empty."
income-cost-back-field = The reason
income-cost-never-agreed-line = Never agreed, so it was never taken
income-refused-taken-back = It was taken back on { $day }; add it anew if it is needed after all
income-agreement = Our agreement
income-filter-label = Which invoices
income-filter-clear = Show all
