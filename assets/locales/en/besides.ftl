# The money a group has besides rounds: closing a month, what is missing, paying core costs, the foundation,
# corrections, and the ledger beside the bank.

## Words that several of these pages say

besides-sent-before = This form was sent before with other content. The first stands; load the page again.
# The names of accounts of the ledger.
besides-bank = Bank
besides-pool = Pool
besides-foundation = Foundation
besides-core = Core costs
besides-carried = Carried
# $member is a number.
besides-allotment-of = Allotment of member { $member }
besides-bucket = Bucket { $number }
besides-member = Member { $number }
# At a field, so without a full stop. $account is one of the names above, $holds and $takes are amounts.
besides-too-little = { $account } holds { $holds }, and this takes { $takes }: it would fall below zero. Nothing was posted
besides-too-little-sentence = { $account } holds { $holds }, and this takes { $takes }: it would fall below zero. Nothing was posted.
besides-not-to-yourself = Nobody marks a payment to themselves. Another treasurer can.
besides-treasurers-only = Only a treasurer marks payments; a facilitator does when the only treasurer is the one to be paid.
# How an entry of the ledger is put right that is not taken back by hand.
besides-way-void = A contribution goes when its invoice is voided, on the invoice’s own page.
besides-way-statement = A statement is not taken back: the next one counts what is put right. Money that it set aside wrongly is moved by an adjustment.
besides-way-round = Allotments go back when their round is withdrawn before it opens.
besides-way-adjustment = This was decided and told to people, so two people put it right together, by an adjustment.
besides-way-again = A reversal is not taken back: record again what it took back.
besides-money = The group’s money
besides-above-zero = Write an amount above zero
besides-too-large = This amount is too large
besides-not-ahead = Choose today, { $today }, or a day before it
besides-amount = Amount
besides-day = Day
besides-state = State
besides-why = Why
besides-to-whom = To whom
besides-paid = Paid
# A badge.
besides-taken-back = Taken back
besides-take-it-back = Take it back
# A badge.
besides-booked = Booked
# A badge.
besides-waits = Waits
besides-paid-on = Paid on
besides-second-person = Nothing is booked until somebody else who is a facilitator or a treasurer confirms it.
besides-treasurer-pays = A treasurer does this, and never for a payment to themselves.
besides-for-good = It stands in the ledger for good; leave out what is private
besides-say-why = Say why, so that others can follow
besides-balance-day-needed = Choose the day of the balance
besides-corrections = Corrections
besides-not-enough = Not enough for the agreed costs
besides-difference = Difference
besides-decision-day-needed = Choose the day of the decision
# A core cost that was due in a month.
besides-cost-month = for { $month }
# What a row of tabs is about.
besides-tabs = Money

## What the group has

besides-see-it = See it
besides-funds-own-waits = What you proposed is booked once somebody else confirms it.
besides-funds-waits = Waits for a second person
# Under the figure of the pool.
besides-funds-pool-note = came in, in no month yet
besides-funds-foundation-note = for the long term
besides-funds-core-note = set aside for bills
besides-funds-carried-note = goes into the next month
besides-funds-idle = Money that nobody uses at the moment.
besides-funds-proposals = { $count ->
    [one] Somebody proposed to move money. It is booked once you, or another second person, confirm it.
   *[other] { $count } proposals to move money are booked once a second person confirms them.
}
besides-look-at-it = Look at it
besides-to-close = Close a month without a round
besides-to-shortfall = Cover what is missing
besides-to-payments = Pay core costs
# A link to the page "The ledger beside the bank".
besides-to-bank = Beside the bank
besides-to-opening = What the group starts with

## Where the group stands

besides-missing = After the foundation’s share, { $amount } is missing for the agreed costs. It goes into the next statement unless the foundation covers it.
# $foundation is what the group calls its foundation.
besides-missing-named = After the share of { $foundation }, { $amount } is missing for the agreed costs. It goes into the next statement unless the foundation covers it.
besides-cover-from = Cover it from the foundation
besides-outgrow-text = In the last two statements the core costs were more than what came in. If that goes on, nothing is left to share and the reserves are used up: the group may want to look at its costs.
besides-outgrow = Core costs outgrow what comes in
besides-the-core-costs = The core costs
besides-runway-none = The foundation holds { $amount }. No core costs were due yet.
besides-runway-none-named = { $foundation } holds { $amount }. No core costs were due yet.
# $months is how long it would carry them, a whole number; $average over how many months the average is taken.
besides-runway = The foundation holds { $amount }: it would carry the core costs for { $months ->
    [one] { $months } month
   *[other] { $months } months
 }, at the average of { $average ->
    [one] one month
   *[other] the last { $average } months
 }.
besides-runway-named = { $foundation } holds { $amount }: it would carry the core costs for { $months ->
    [one] { $months } month
   *[other] { $months } months
 }, at the average of { $average ->
    [one] one month
   *[other] the last { $average } months
 }.
# The same for a number of months with a decimal, such as 0.8 or 2.5.
besides-runway-part = The foundation holds { $amount }: it would carry the core costs for { $months } months, at the average of { $average ->
    [one] one month
   *[other] the last { $average } months
 }.
besides-runway-part-named = { $foundation } holds { $amount }: it would carry the core costs for { $months } months, at the average of { $average ->
    [one] one month
   *[other] the last { $average } months
 }.
# Money that nobody uses.
besides-idle-not-given = With members, not given
besides-idle-buckets = In funded buckets, not paid
besides-idle = Idle money

## Closing a month without a round

besides-close-day-needed = Choose the last paid day that counts
# $statement is the name of a month.
besides-closed-missing = { $statement } is closed. { $amount } is missing for the agreed costs.
besides-closed-carried = { $statement } is closed. { $amount } is carried on.
besides-close-name-wrong = Write a month such as 2026-11, or 2026-11-2 for a second one in it
besides-close-name-taken = { $name } is taken; leave the name empty to get the next free one
besides-close-changed = The sum has changed since you looked at it. Nothing was posted; look at it again.
besides-close-no-agreement = There is no agreement yet; the shares must be agreed first.
besides-close-ahead = Choose a day up to today, { $today }
besides-close-below = The pool is { $amount } short: credit notes took back more than came in. The month stays open until it is not.
besides-close-too-large = These sums are too large for Brimful.
besides-close-last-day = The last paid day that counts
besides-close-last-day-hint = A day after it is counted next time; show the sum again after a change
# Of the closed month: 2026-11.
besides-close-name = Name in addresses
besides-close-name-hint = Empty: the month it is now, { $name }
besides-close-show = Show the sum
besides-close-button = Close the month without a round
besides-close-note = Nobody gets an allotment: what there is to share is carried on. A closed month is not opened again; what comes later counts in the next one.
besides-close-lead = { $amount } would be carried on into the next month.
besides-close-lead-none = The sum of the month is posted and nobody gets an allotment.
besides-close-missing = After the foundation’s share, { $amount } is missing for the agreed costs. Once the month is closed, a facilitator can cover it from the foundation if the agreement allows that; what is not covered goes into the next statement.
besides-close-missing-named = After the share of { $foundation }, { $amount } is missing for the agreed costs. Once the month is closed, a facilitator can cover it from the foundation if the agreement allows that; what is not covered goes into the next statement.
besides-close-covered = This month is covered already: no monthly cost is taken again.
besides-close-month = It covers { $month }.
# $first and $last are months with their years.
besides-close-months = { $count ->
    [one] It covers { $count } months, { $first } to { $last }.
   *[other] It covers { $count } months, { $first } to { $last }.
}
# $word is the count in letters, with a capital; use it or $count.
besides-close-later = { $count ->
    [one] One invoice paid later ({ $amount }) will count next time.
   *[other] { $word } invoices paid later ({ $amount }) will count next time.
}
besides-close-from-before = Missing from before
besides-core-cost = Core cost
# An amount.
besides-due = Due
besides-set-aside = Set aside
besides-close-costs = The core costs that are due
besides-not-taken = Not taken
besides-close-not-agreed = Not agreed yet, and not taken

## Covering what is missing

# $missing is an amount.
besides-covered-some = The foundation covers { $amount }. { $missing } is still missing.
besides-covered-all = The foundation covers { $amount }. Nothing is missing any more.
besides-cover-too-much = { $missing } is missing and the foundation holds { $holds }: at most { $most } can be covered
besides-cover-nothing = Nothing is missing any more. Nothing was posted.
besides-cover-not-agreed = The agreement does not let the foundation cover core costs. Nothing was posted; the group can change its agreement first.
# $statement is a name such as 2026-11.
besides-cover-changed = Statement { $statement } was posted meanwhile and has brought forward what was missing. Nothing was posted.
besides-cover-lead-none = Nothing is missing for the agreed costs.
besides-cover-amount = Cover from the foundation
besides-at-most = At most { $amount }
besides-cover-button = Cover it
besides-cover-note = This is an entry of the ledger that everybody sees. What is not covered goes into the next statement by itself.
besides-cover-lead = After the foundation’s share, { $amount } is missing for the agreed costs.
besides-cover-lead-named = After the share of { $foundation }, { $amount } is missing for the agreed costs.
# $statement is the name of a month.
besides-cover-missing-in = Missing in { $statement }
besides-cover-covered = Covered by the foundation
besides-cover-still = Still missing
# An amount follows.
besides-cover-holds = The foundation holds
besides-cover-not-agreed-story = The agreement does not let the foundation cover core costs, so it goes into the next statement.
besides-cover-empty = The foundation has nothing, so it goes into the next statement.

## Paying core costs

besides-bills-none = The core fund holds { $amount }. No bill waits to be paid.
# $word is the count in letters; use it or $count.
besides-bills = { $count ->
    [one] The core fund holds { $amount }, for one bill that is not paid yet.
   *[other] The core fund holds { $amount }, for { $word } bills that are not paid yet.
}
besides-to-be-paid = To be paid
besides-paying = Paying the core costs
besides-bills-empty = A statement sets money aside first; then it stands here.
besides-left-to-pay = Left to pay
# $statement is the month of the statement, $month the month, with its year, in which the cost was due.
besides-bill-of = { $statement } statement, for { $month }
besides-bill-of-named = Statement { $name }, for { $month }
# $bill is the line before, as a sentence: "November statement, for October 2026."
besides-bill-lead = { $bill }.
besides-bill-released = { $amount } not needed
# A badge.
besides-bill-missing = Money is missing
# A badge, and the label of an amount.
besides-bill-not-needed = Not needed
# A badge.
besides-bill-partly = Partly paid
# $left is an amount.
besides-bill-paid-some = { $amount } to { $payee } is marked paid. { $left } is left for it.
besides-bill-paid-all = { $amount } to { $payee } is marked paid. Nothing is left to pay.
besides-bill-to-carried = { $amount } goes to what is carried.
besides-bill-left = { $amount } is left for this cost
besides-bill-fund = The core fund as a whole holds { $amount }: a correction took from it
besides-bill-not-to-yourself = You cannot mark a payment to yourself
besides-bill-gone = This bill is not there any more.
besides-bill-mark = Mark it paid
besides-bill-mark-button = Mark as paid
besides-release = It is not needed, or not all of it
besides-release-hint = At most { $amount }; it goes to what is carried
besides-release-button = Release it
# Money that a core cost lacks.
besides-bill-not-there = Not there yet
besides-released = Released to carried
besides-bill-payments = What left the core fund for it

## The form of a payment

besides-payee-needed = Say who was paid
besides-reference-needed = Name the bill or the receipt
besides-payee-member-wrong = Choose a member of this group
besides-payee-nobody = Nobody: somebody outside
besides-payee-member = A member?
besides-payee = Who was paid
besides-payee-hint = As it stands on the bill; empty takes the name of the member below
besides-reference = Bill or receipt
besides-reference-hint = Its number and day, so that it can be found

## The foundation

# $left is an amount.
besides-foundation-paid = { $amount } to { $payee } is recorded. { $left } is left.
besides-decision-needed = Say what was decided
besides-foundation-too-much = The foundation holds { $amount }
besides-decided-later = Choose a day up to that of the payment, { $day }
besides-foundation-not-to-yourself = You cannot record a payment to yourself
besides-foundation-lead = { $foundation } holds { $amount }. It pays only for what the group decided.
besides-foundation-empty = Nothing was paid from it yet.
besides-decision = What was decided
besides-decided-on = Decided on
besides-decision-link = Link to the decision
besides-foundation-pay = Record a payment
besides-foundation-pay-button = Record the payment
besides-decided = decided on { $day }
besides-for-what = For what
besides-foundation-payments = What it paid for

## Corrections

besides-corrections-lead-none = Nothing waits for a second person. Nothing in the ledger is ever changed or deleted: a mistake is put right by a new entry, with its reason.
besides-corrections-lead = { $count ->
    [one] One proposal waits for a second person. Nothing in the ledger is ever changed or deleted: a mistake is put right by a new entry, with its reason.
   *[other] { $count } proposals wait for a second person. Nothing in the ledger is ever changed or deleted: a mistake is put right by a new entry, with its reason.
}
besides-propose = Propose a correction
besides-corrections-ledger = Corrections in the ledger
besides-reversals-ledger = Entries taken back
besides-to-be-confirmed = To be confirmed
# The caption of a table.
besides-decided-table = Decided
besides-corrections-empty = Nothing had to be corrected by two people yet.
besides-what = What
besides-proposed-by = Proposed by
# Two accounts.
besides-move = From { $from } to { $to }
besides-a-correction = A correction
# A badge.
besides-declined = Declined
# A badge.
besides-withdrawn = Withdrawn
besides-proposed = Proposed. It is booked once a second person confirms it.
besides-account-needed = Choose an account
besides-same-account = Choose another account than the first
besides-not-adjustable = { $account } is not corrected this way
besides-no-statement = There is no statement { $statement } any more
besides-opening-exists = The opening is recorded already.
# The first line of a list.
besides-choose = Choose
# A line of a list: an account and what it holds.
besides-account-holds = { $account }: { $amount }
# No month.
besides-no-statement-chosen = None in particular
besides-correction-month-hint = The correction is told on that month’s page
besides-correction-month = Which month does it correct?
besides-from-hint = Choose the bank for money that came in and is in no account yet
# An account.
besides-from = From
besides-to-hint = Choose the bank for money that is gone, such as a fee
# An account.
besides-to = To
# The label of a day.
besides-counts-for = Counts for
besides-propose-button = Propose it
besides-propose-lead = Money that stands in the wrong account is moved to the right one, with a reason, by two people.
besides-propose-story = A single entry that was wrong is better taken back from the ledger. Today is { $day }.

## One correction

# $entry is a number.
besides-confirmed = Confirmed. It is entry { $entry } of the ledger.
besides-why-not-needed = Say why not
besides-declined-now = Declined. Whoever proposed it sees why.
besides-withdrawn-now = Withdrawn. Nothing was booked.
besides-was-confirmed = This was confirmed on { $day } already. Nothing was booked twice.
besides-was-declined = This was declined on { $day } already. Nothing was booked twice.
besides-was-withdrawn = This was withdrawn on { $day } already. Nothing was booked twice.
besides-not-own = Nobody confirms or declines what they proposed. Somebody else can.
besides-own-only = Only who proposed it takes it back.
besides-no-role = Only facilitators and treasurers decide this.
# Two accounts, before the amount that is moved.
besides-move-line = { $from } to { $to }
besides-together = Together
besides-story-proposed = { $name } proposed it on { $day }.
besides-story-counts = It counts for { $day }.
besides-story-corrects = It corrects statement { $statement }.
besides-story-confirmed = { $name } confirmed it on { $day }.
# $why is what they wrote.
besides-story-declined = { $name } declined it on { $day }: { $why }
besides-story-withdrew = { $name } withdrew it on { $day }.
besides-story-was-entry = It was entry { $entry } of the ledger, and was taken back.
besides-story-entry = It is entry { $entry } of the ledger.
besides-withdraw-button = Withdraw it
besides-withdraw-note = You proposed it, so somebody else confirms it.
# A button.
besides-confirm-opening = Yes, the group starts with { $amount }
# A button.
besides-confirm-move = Confirm, and move { $amount }
besides-confirm-note = It is booked at once, in your name and that of who proposed it.
besides-decline = It is not right
besides-why-not = Why not?
besides-decline-button = Decline it
besides-take-entry-back = Take the entry back

## Taking an entry back

# $entry and $by are numbers.
besides-reversed = Entry { $entry } is taken back by entry { $by }.
besides-no-entry = There is no such entry.
besides-reversed-before = Entry { $by } took it back already. Nothing was booked twice.
# A cover: money of the foundation for what was missing.
besides-counted = Statement { $statement } has counted this cover, so it stands. What is wrong with it is put right by an adjustment, which two people make.
besides-spent = { $amount } of this money was paid or released for “{ $cost }”. Take that back first.
# A link to the ledger.
besides-every-line = Every line
# $kind is the kind of an entry of the ledger.
besides-entry = Entry { $entry }: { $kind }
besides-entry-counts = Counts for { $day }.
besides-reverse-why = Why is it taken back?
besides-reverse-button = Take entry { $entry } back
besides-reverse-note = The entry stays. A new one moves the same money back, today, and names this one.

## What the group starts with

besides-opening-why-needed = Say where the figures come from
besides-opening-recorded = Recorded. It is booked once a second person confirms it.
besides-opening-above-zero = Write at least one amount above zero
besides-opening-waits = The opening is recorded already and waits for a second person.
besides-opening-booked = The opening is booked already; what is wrong with it is corrected.
besides-opening-cannot = This cannot be recorded.
besides-opening-lead = Money that was there before the first invoice, recorded once.
besides-opening-on = It was booked on { $day }.
besides-opening-is-recorded = It is recorded and waits for a second person to confirm it.
besides-opening-day = Day of the bank balance
besides-opening-foundation = For the foundation
besides-opening-foundation-hint = What the group keeps for the long term
besides-opening-shared = To be shared
besides-opening-shared-hint = It is carried into the next statement
besides-opening-why = Where the figures come from
besides-opening-why-hint = Such as the bank statement and who looked at it
besides-record = Record it

## The ledger beside the bank

# What was typed is kept.
besides-bank-agree = Kept. Bank and ledger agree to the cent.
besides-bank-kept-less = Kept. The bank has { $amount } less than the ledger says.
besides-bank-kept-more = Kept. The bank has { $amount } more than the ledger says.
besides-bank-lead-less = The bank has { $amount } less than the ledger says on { $day }.
besides-bank-lead-more = The bank has { $amount } more than the ledger says on { $day }.
besides-bank-balance-needed = Write what the bank says
besides-bank-nobody = Nobody has compared the ledger with the bank yet.
besides-bank-agreed = On { $day } bank and ledger agreed to the cent.
besides-bank-heading = The ledger beside the bank
besides-bank-story = This is what the ledger says today: what the bank account should hold.
besides-bank-empty = Compared balances will stand here.
besides-bank-pool = Pool: came in, in no month yet
besides-bank-core = Core costs, set aside
besides-bank-allotments = Allotments of members
besides-bank-buckets = Funded buckets, not paid yet
# An amount follows.
besides-ledger-says = The ledger says
besides-bank-equal-note = bank and ledger were equal
besides-never = Never
besides-bank-never-note = bank and ledger were not equal yet
# An amount follows.
besides-bank-says = The bank says
# Under what the bank says.
besides-on-day = on { $day }
# Under what the ledger says.
besides-for-day = for { $day }
# Under the difference: the one minus the other.
besides-bank-less-ledger = bank less ledger
besides-bank-last-equal = Last time equal
besides-bank-parts = { $day }, part by part
# A badge.
besides-equal = Equal
# A badge: bank and ledger are not equal.
besides-apart = Apart
# Who did it, and when.
besides-by = { $name }, { $day }
besides-ledger = Ledger
besides-bank-compared = What was compared
besides-bank-question = What does the bank say?
# The label of a day.
besides-bank-as-of = At the end of
besides-balance = Balance
besides-balance-hint = As on the bank statement; a minus in front if it is overdrawn
besides-bank-note = What explains a difference
besides-bank-note-hint = Such as a transfer that is on its way
besides-bank-button = Compare and keep
besides-bank-form-note = Both figures are kept. Nothing is moved: what is wrong is corrected in the ledger.
