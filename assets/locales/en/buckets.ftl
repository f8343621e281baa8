# Buckets: the list, proposing and editing one, its page, and how it ends. A bucket is a proposal that needs money.

## The list

buckets-heading = Buckets
buckets-lead = What people want to do, and what it costs.
buckets-propose = Propose a bucket
# A list of funded buckets follows.
buckets-late = <strong>Not finished in time.</strong> Ask their owners for the report, or give them more time:
# $title is what a bucket is called, $day when it was to be done.
buckets-late-line = { $title }, to be done by { $day }
buckets-import = Import buckets from a CSV file
buckets-none-such = No bucket is like that.
buckets-all = Show all
buckets-none = No bucket yet. A bucket is something you want to do and what it costs.
buckets-propose-first = Propose the first
# A link to the money of the month, for those who cannot propose a bucket.
buckets-money = Where the money goes
# The headings of the parts of the list: which buckets stand below.
buckets-drafts = Drafts, seen by their owners and the facilitators
# $round is "November round".
buckets-in-round = In the { $round }
buckets-in-a-round = In a round
buckets-ideas = Ideas for the next round
buckets-doing = Funded
buckets-past = Done, not funded or given up
# Three ideas to begin with. Each has a title, one line about what the group gets, and what its money is for.
buckets-examples = Or start from one of these
buckets-example-soup = Soup for the assembly
buckets-example-soup-line = Nobody decides hungry: one warm pot for everybody who comes.
buckets-example-soup-cost = Vegetables and bread
buckets-example-translator = A translator for our handbook
buckets-example-translator-line = People who read another language can join and know the rules.
buckets-example-translator-cost = Translation
buckets-example-repair = A repair evening
buckets-example-repair-line = Bring a broken thing, leave with a working one.
buckets-example-repair-cost = Parts and tools

## What state a bucket is in: little room

buckets-state-draft = Draft
buckets-state-idea = Idea
buckets-state-open = Open
buckets-state-minimum = Minimum reached
buckets-state-full = Full
buckets-state-funded = Funded
buckets-state-not-funded = Not funded
buckets-state-being-done = Being done
buckets-state-done = Done
buckets-state-cancelled = Cancelled

## What is in a bucket, in words under its meter: little room

# $inside is the amount that is in it, $most the amount with which it is full.
buckets-level-of = <strong>{ $inside }</strong> of { $most }
# What is in a bucket that takes whatever comes. $count people gave; 0: nobody yet, or it is not said how many.
buckets-level-givers = { $count ->
    [0] <strong>{ $inside }</strong> so far
    [one] <strong>{ $inside }</strong> from one person
   *[other] <strong>{ $inside }</strong> from { $count } people
}
buckets-level-to-go = <strong>{ $amount }</strong> still to go
buckets-level-enough = <strong>{ $amount }</strong> is enough to start
buckets-level-paid = <strong>{ $amount }</strong> paid out
buckets-level-left = <strong>{ $amount }</strong> left
# What a bucket asks for while it is in no round. $least is enough to start; with $most it is full.
buckets-level-asked = <strong>{ $amount }</strong> asked for
buckets-level-asked-range = <strong>{ $least } to { $most }</strong> asked for
buckets-level-asked-up-to = <strong>Up to { $most }</strong> asked for
buckets-level-asked-or-more = <strong>{ $least } or more</strong> asked for
buckets-level-asked-any = <strong>Any sum</strong> asked for

## What became of a funded bucket’s money, behind a note about it: little room

# $paid was paid out, $left is left.
buckets-since = { $paid } paid, { $left } left
buckets-since-left = { $left } left
buckets-since-done = done, { $paid } paid
buckets-since-cancelled = cancelled, { $paid } paid
# $since is one of the messages above, $note what stands before it: "below its €900; €500 left".
buckets-since-note = { $note }; { $since }

## A bucket’s page

buckets-costs = What it costs
# Columns: what a line is for, what it needs to start, and what would be good besides.
buckets-cost-what = What
buckets-needed = Needed
buckets-on-top = Good on top
buckets-together = Together
buckets-level-sealed = What was given is sealed until the close.
# $round is "November round".
buckets-give = Give in the { $round }
# Asks the owners of a bucket below its minimum whether they can do it with what there is.
buckets-offer = Is what there is enough?
buckets-early = It is full: settle it now
buckets-responsible = Responsible
# Whoever is responsible, when outsiders may read none of the names.
buckets-owners-unnamed = { $count ->
    [one] A member of the group
   *[other] { $count } members of the group
}
# Stands behind names: whoever is responsible besides, when outsiders may not read all of the names.
buckets-owners-more = { $count ->
    [one] and one more member
   *[other] and { $count } more members
}
buckets-starts = Starts on { $day }
buckets-due = To be done by { $day }
buckets-due-over = It was to be done by { $day }
# $why is a facilitator’s own reason.
buckets-due-more = More time until { $day }: { $why }
# The heading of the rounds that a bucket was in.
buckets-rounds = Rounds
# $round is "November round", $given an amount. Its money went back: "found their way to it" is what was given before.
buckets-history-unfunded = <round>{ $round }</round>: not funded; { $given } found their way to it
buckets-history-unfunded-sealed = <round>{ $round }</round>: not funded
buckets-history-funded = { $count ->
    [one] <round>{ $round }</round>: funded with { $amount } by one member
   *[other] <round>{ $round }</round>: funded with { $amount } by { $count } members
}
buckets-history-so-far = <round>{ $round }</round>: { $given } so far
buckets-history-sealed = <round>{ $round }</round>: sealed until the close
buckets-ask-payout = Ask for a payout
buckets-unlock = Unlock the sums
buckets-edit = Edit this bucket
# Only a funded bucket is finished, gets more time or is cancelled.
buckets-finish = It is done
buckets-extend = Give it more time
buckets-cancel = Cancel it
buckets-withdraw = Take this proposal back
buckets-withdraw-ask = Take “{ $title }” back?
buckets-withdraw-why = Why?
buckets-withdraw-note = It has got no money yet. It stays here to be read and goes into no round.
buckets-withdraw-send = Take it back
buckets-withdraw-done = Taken back. It stays here to be read.
# $day is when a facilitator did it, $why the facilitator’s own reason.
buckets-goal-unlocked = The sums were unlocked on { $day } and may change once. The reason: { $why }
# $old and $new are what the bucket asked for: an amount, or one of the two messages below.
buckets-goal-changed = Changed on { $day } from { $old } to { $new }. The reason: { $why }
buckets-goal-range = { $least } to { $most }
buckets-goal-or-more = { $least } or more

## What became of a bucket, on its page

buckets-done = What became of it
buckets-cancelled = Why it was cancelled
buckets-withdrawn = Taken back
# $name is whoever did it. Another sentence follows each of these: where the money went.
buckets-done-on = Finished on { $day }.
buckets-done-on-by = Finished on { $day } by { $name }.
buckets-cancelled-on = Cancelled on { $day }.
buckets-cancelled-on-by = Cancelled on { $day } by { $name }.
buckets-withdrawn-on = Taken back on { $day }.
buckets-withdrawn-on-by = Taken back on { $day } by { $name }.
buckets-went-none = It had got no money.
buckets-went-all = Nothing was left.
# $fund is the name that the group gave to its long-term fund; "unnamed" is for a group that gave none.
buckets-went-fund = { $amount } was left and went to the { $fund }.
buckets-went-fund-unnamed = { $amount } was left and went to the Foundation.
# $word is $count in letters.
buckets-went-givers = { $count ->
    [one] { $amount } was left and went back to its one giver, for their next round.
   *[other] { $amount } was left and went back to its { $word } givers, for their next round.
}
buckets-went-gone = { $amount } of it was the part of givers who have left, and is carried on.
buckets-went-carried = { $amount } was left and is carried on, for the next round.
buckets-its-money = Its money
# The lines of a sum, one amount behind each. The signs say what is taken off or added.
buckets-sum-funded = Funded with
buckets-sum-paid = − Paid out
buckets-sum-fund = − To the { $fund }
buckets-sum-fund-unnamed = − To the Foundation
buckets-sum-givers = − Back to its givers
buckets-sum-carried = − Carried on
buckets-sum-corrected-off = − Corrected
buckets-sum-corrected-on = + Corrected
buckets-sum-left = Left
buckets-entries = Every entry of this bucket
buckets-payouts-wait = { $amount } of what is left is asked for and waits to be paid.
buckets-payouts = Paid out
buckets-payouts-caption = Paid out of this bucket
# Columns: the day, who got the money, how much.
buckets-paid-on = Paid on
buckets-paid-to = To
buckets-paid-amount = Amount
# In the column of days.
buckets-paid-not-yet = Not yet
buckets-givers = Who filled it
buckets-giver-member = Member
buckets-giver-gave = Gave
buckets-giver-back = Got back

## Proposing and editing

# The title of a page; "Edit this bucket" is its heading.
buckets-edit-title = Edit a bucket
buckets-save = Save
buckets-publish = Publish
buckets-save-draft = Save as a draft
# $round is "November round".
buckets-saved-in-round = Saved. It is in the { $round }.
buckets-saved-idea = Saved. It is in the list of ideas and waits for the next round.
buckets-saved-draft = Saved as a draft. Nobody but you and the facilitators sees it yet.
buckets-locked = The sums are locked while the { $round } runs. Everything else can change.
buckets-unlocked = A facilitator unlocked the sums: they can be changed once while the { $round } is open. Those who gave are told.
buckets-title = Title
buckets-summary = What does the group get from it?
buckets-summary-hint = One line, shown in every list
buckets-body = More about it
buckets-body-hint = What you will do, when, with whom. An empty line starts a new paragraph
buckets-costs-question = What does it cost?
# “Needed” and “good on top” are the labels of the two amounts below: buckets-needed, buckets-on-top.
buckets-costs-note = “Needed” is enough to start; with “good on top” it is full.
# $nth is the number of the line.
buckets-cost-line = Line { $nth }: what it is for
buckets-cost-more = One more line
buckets-open-ended = Open-ended: it takes whatever comes
buckets-open-ended-hint = Then the sums above say what is enough to start, and there is no maximum
buckets-owners = Who is responsible?
buckets-owners-hint = They answer for it, get its money and send the invoices
# Instead of the names of those who are responsible.
buckets-owners-none = nobody yet
buckets-starts-on = It starts on
# What is wrong with what was typed: no full stop, for there is little room.
buckets-missing-title = Give it a title
buckets-missing-owner = Choose who is responsible
buckets-missing-sum = Write at least one cost line with a sum
buckets-missing-summary = Say what the group gets from it
buckets-problem-locked = The sums are locked while the { $round } runs; they stay as they were
buckets-problem-owner = Somebody you chose is not an active member any more
buckets-problem-decided = This bucket is decided and stays as it is; nothing was changed
buckets-problem-sent = This form was sent before with other values. Look at your buckets, then send it again
buckets-problem-others = This bucket belongs to others; nothing was changed
buckets-problem-zero = Write a sum above zero, or make the bucket open-ended
# $given is the amount that people gave already.
buckets-problem-given = { $given } is in it already; the sum cannot be less
buckets-problem-too-large = These sums are too large for Brimful
# What a form has that no form of this program sends; "Nothing was changed." follows.
buckets-form-lines = The form had a line too many.
buckets-decided = This bucket is decided and stays as it is. Nothing was changed.

## Unlocking the sums while a round is open

buckets-reopen-heading = Unlock the sums of this bucket
# $round is "November round".
buckets-reopen-what = While the { $round } is open, nobody changes what a bucket asks for. Unlocked, its owners and the facilitators may change it once.
buckets-reopen-told = Those who gave to it are told by mail, with your reason, and again when the sums change.
buckets-reopen-told-sealed = Everybody in the round is told by mail, with your reason, and again when the sums change: the round is sealed, so that a mail to its givers alone would tell who they are.
buckets-reopen-why = Why?
buckets-reopen-done = Unlocked. Its owners and facilitators may change the sums once; then they are locked again.
buckets-reopen-why-needed = Say why; those who gave to it read it
buckets-reopen-announced = Its round has not opened yet: the sums are not locked. Nothing was changed.
buckets-reopen-no-round = It is in no open round, so that there is nothing to unlock.
buckets-reopen-settled = This bucket is settled and stays as it is. Nothing was changed.
buckets-reopen-already = The sums are unlocked already; they can be changed on the bucket’s page.
buckets-reopen-unchanged = Nothing was changed.
buckets-reopen-sent = This form was sent before with another reason. Nothing more was changed.

## How a funded bucket ends: it is finished, gets more time, or is cancelled

buckets-end-leave = Leave it as it is
buckets-end-why-needed = Write a few words: everybody reads them
buckets-finish-heading = Finish this bucket
buckets-finish-left = { $amount } is left. It goes back to the group: carried, for the next round.
buckets-finish-nothing = Nothing is left.
buckets-finish-report = What became of it?
buckets-finish-report-hint = Two or three sentences. Everybody who can see the bucket reads them
buckets-finished = Done. { $amount } was left and is carried on.
buckets-finished-paid = Done. Every cent was paid out.
buckets-extend-heading = Give this bucket more time
buckets-extend-due = It is to be done by { $day }. Its owners are reminded before the new day.
buckets-extend-due-over = It was to be done by { $day }. Its owners are reminded before the new day.
buckets-extend-no-day = It has no day yet.
buckets-extend-until = To be done by
buckets-extend-why = Why does it need more time?
buckets-extend-until-needed = Choose the new day
buckets-extend-too-early = Choose a day after { $day }
buckets-extended = It has until { $day } now.
buckets-cancel-heading = Cancel this bucket
buckets-cancel-nothing = Everything it got is paid out. Nothing goes back.
# Where the agreement sends $amount, which is left in the bucket.
buckets-cancel-carried = By the agreement in force, the { $amount } that is left is carried, for the next round.
buckets-cancel-fund = By the agreement in force, the { $amount } that is left goes to the { $fund }.
buckets-cancel-fund-unnamed = By the agreement in force, the { $amount } that is left goes to the Foundation.
buckets-cancel-givers = By the agreement in force, the { $amount } that is left goes to its givers, by what each gave.
buckets-cancel-why = Why is it cancelled?
buckets-cancel-why-hint = Everybody who can see the bucket reads it, and its givers get it by mail
# Columns of a table of givers.
buckets-cancel-giver = Giver
buckets-cancel-gave = Gave
buckets-cancel-back = Gets back
buckets-cancel-gone = Has left: this part is carried
buckets-cancel-caption = Who gets what
# $word is $count in letters, with a capital.
buckets-cancel-waiting = { $count ->
    [one] One payout that waits is closed as well; what is paid stays paid.
   *[other] { $word } payouts that wait are closed as well; what is paid stays paid.
}
buckets-cancel-next-round = What a giver gets back adds to what they can give in their next round.
buckets-cancel-done = Cancelled.
buckets-cancel-done-carried = Cancelled. { $amount } is carried on.
buckets-cancel-done-fund = Cancelled. { $amount } went to the foundation.
buckets-cancel-done-givers = Cancelled. { $amount } went back to its givers.
# Why a bucket is not ended. $word is $count in letters, with a capital; $sum is what they are, taken together.
buckets-end-payouts-wait = { $count ->
    [one] One payout still waits to be paid, { $sum } together. Let a treasurer pay or decline them, or take them back, and finish then.
   *[other] { $word } payouts still wait to be paid, { $sum } together. Let a treasurer pay or decline them, or take them back, and finish then.
}
buckets-end-changed = The bucket changed while you looked: it holds { $amount } now. Look at the figures again. Nothing was posted.
buckets-end-not-funded = This bucket has got no money yet. Nothing was changed.
buckets-end-funded = This bucket has got money: it is finished with a report, or cancelled by a facilitator. Nothing was changed.
# $round is "November round".
buckets-end-in-round = This bucket is in the { $round } and stays in it until the round is settled. Nothing was changed.
buckets-end-done = This bucket is done already. Nothing was changed.
buckets-end-cancelled = This bucket was cancelled already. Nothing was changed.
buckets-end-withdrawn = This bucket was taken back already. Nothing was changed.
buckets-end-sent = This form was sent before with other content. The first stands; load the page again.
buckets-end-late = This cannot be done any more as the page showed it. Load it again. Nothing was changed.
