# The agreement: the rules that split the money, their history, and the weights of members.

## The agreement

agreement-ours = Our agreement
agreement-recorded = Recorded on { $day } by { $name }.
# $version is a number.
agreement-version = Version { $version }, from { $day }
agreement-version-coming = Version { $version }, from { $day } (to come)
agreement-first = Version { $version } is the first: it holds for all days before { $day } too. Each statement keeps the version that was in force when it was posted.
agreement-taken-back = Taken back. The agreement stays as it is.
agreement-not-taken-back = Only the newest version can be taken back, and only before the day from which it holds. Nothing was changed.
agreement-since = In force since { $day }.
agreement-propose = Propose a change
agreement-rules = The rules
agreement-the-weights = The weights
# Stands behind the link "The weights".
agreement-weights-unused = (not used by the rules in force)
agreement-history = History
agreement-one-version = There is one version so far.
agreement-take-back = Take it back
agreement-example = A worked example
agreement-example-sample = With sample money, not yours: three members, one paid invoice each.
agreement-decision = The decision
agreement-no-decision = No decision is linked.

## The rules in words

agreement-rule-pool = { $rate }% of each paid invoice goes into the pool.
agreement-rule-foundation = { $rate }% of what came in goes to the foundation.
# $foundation is what the group calls its foundation.
agreement-rule-foundation-named = { $rate }% of what came in goes to { $foundation }.
agreement-rule-core = Core costs that were agreed come next.
agreement-rule-equal = The rest is shared out, the same for everyone.
agreement-rule-proportional = The rest is shared out by what each member brought.
agreement-rule-mixed = The rest is shared out: { $equal }% the same for everyone, { $rest }% by what each member brought.
agreement-rule-weights = The rest is shared out by weights, with a reason for each.
agreement-rule-unspent-carried = What nobody gave, or comes back from a bucket, goes into the next statement.
agreement-rule-unspent-giver = What a member did not give, or gets back from a bucket, stays with them for the next round.
agreement-rule-cancelled-carried = Unpaid money of a cancelled bucket goes into the next statement.
agreement-rule-cancelled-foundation = Unpaid money of a cancelled bucket goes to the foundation.
agreement-rule-cancelled-givers = Unpaid money of a cancelled bucket goes back to its givers.
agreement-rule-whole = Each gets a round figure; what that leaves goes into the next statement.
agreement-rule-cover = If the agreed costs cannot be met, the foundation may cover them.
agreement-rule-cover-named = If the agreed costs cannot be met, { $foundation } may cover them.
agreement-foundation = Foundation

## The worked example

# An amount that is taken away, in a sum.
agreement-sum-taken = −{ $amount }
agreement-came-in = Came in
# Of what came in.
agreement-sum-share = { $rate }% of it
agreement-core = Core costs
agreement-sum-bill = one agreed bill
agreement-missing = Missing
agreement-to-share = Ours to share
agreement-example-invoice = paid invoice: { $amount }
agreement-member = Member
agreement-into-pool = Into the pool
agreement-to-give = To give
agreement-example-same-weight = Shown with the same weight for each.
agreement-example-carried = { $amount } cannot be shared evenly and goes into the next statement.
agreement-example-members = What each of the three would get

## A change

agreement-saved = Saved. It takes effect on { $day }.
agreement-before-newest = The newest version takes effect on { $day }. Choose that day or a later one.
agreement-nothing-new = Nothing differs from version { $version }, so there is nothing to save.
agreement-change = Change our agreement
# The label of a percentage that goes into the pool.
agreement-pool = Of each paid invoice
agreement-pool-hint = Goes into the pool
agreement-share = Of that, for the foundation
agreement-share-hint = The long-term fund
agreement-called = What you call the foundation
agreement-called-hint = Reserve, Commons fund; empty for Foundation
agreement-sharing = How is the rest shared?
agreement-sharing-equal = The same for everyone
agreement-sharing-proportional = By what each brought
agreement-sharing-mixed = A part equally, the rest by what each brought
agreement-sharing-weights = By weights that the facilitator gives, with reasons
agreement-equal-part = The part shared equally
# The third answer to "How is the rest shared?"
agreement-equal-part-hint = Only for the third way
agreement-unit = Round figures?
agreement-unit-exact = Exact to the cent
# Of the currency: no cents.
agreement-unit-whole = Whole units only
agreement-unspent = Where does money go that nobody gave, or that comes back from a bucket?
agreement-next-statement = Into the next statement
agreement-unspent-giver = It stays with whoever had it
agreement-cancelled = Where does the money of a cancelled bucket go?
agreement-cancelled-foundation = To the foundation
agreement-cancelled-givers = Back to its givers
agreement-cover = The foundation may cover missing core costs
agreement-cover-hint = A facilitator does it, as a visible entry
# The label of a day.
agreement-from = Takes effect on
agreement-decision-link = Link to the decision
agreement-change-lead = It holds from its day on. What is posted stays under the rules of its time.
agreement-effect-show = Show the effect
agreement-effect-again = Show the effect again
# A heading: what the change would have done.
agreement-effect = What it does
agreement-unseen = <strong>Nothing is saved yet.</strong> Look at the effect first, then put it in force.
agreement-no-rule = No rule changes.
# Over the rules that hold until now.
agreement-until-now = Until now
# Over the rules that hold with the change.
agreement-from-then = From its day on
agreement-effect-members = What each member would have got
agreement-in-force = Put it in force
agreement-what-where = What goes where
# The fourth answer to "How is the rest shared?"
agreement-fourth-way = For the fourth way: <weights>the weights</weights>.
agreement-when = From when, and decided where
agreement-not-saved = Nothing is saved yet: you see what it would have done to the last statement first.
agreement-day-wrong = Choose a day, such as 2026-12-01.
# Begins a sentence: "The name is empty."
agreement-the-name = The name
agreement-link-wrong = This is not a web address. It begins with https://.
agreement-choose-each = Choose one of each.
agreement-choose-sharing = Choose how to share.
agreement-rate-range = A share is between 0 and 100 percent.
agreement-rate-decimals = Two decimals are enough: 12.5 or 12.25.
agreement-rate-wrong = Type a percentage, such as 20 or 12.5.

## What a change would have done to the last statement

agreement-effect-none = There is no statement yet, so this is what it does with sample money.
agreement-effect-below = With these rules the last statement would have had to wait: what came in would be below zero. This is what they do with sample money.
agreement-effect-impossible = The last statement cannot be worked out with these rules. This is what they do with sample money.
# In all of these $statement is the name of a month, or "November (2)".
agreement-effect-same = The sums of { $statement } would have been the same: { $amount } to share.
agreement-effect-short = Had this held for { $statement }, { $missing } would have been missing for the agreed costs, and nothing to share instead of { $before }.
agreement-effect-parts = Had this held for { $statement }, { $amount } would have been to share as well, in other parts.
agreement-effect-other = Had this held for { $statement }, { $after } would have been to share instead of { $before }.
agreement-carried = Carried from before
# Each of so many members, with what each gets.
agreement-effect-each = { $count ->
    [one] Each of { $count }
   *[other] Each of { $count }
}
agreement-effect-smallest = The smallest allotment
agreement-effect-largest = The largest allotment
agreement-effect-carried = Carried on, cannot be shared
agreement-effect-on = The effect on { $statement }
# The head of a column with the lines of a sum.
agreement-effect-of-sum = Of the sum
agreement-effect-was = As it was
agreement-effect-members-caption = What each would have got
agreement-effect-got = Got
agreement-effect-with = With the change
agreement-effect-difference = Difference
# A difference.
agreement-effect-more = +{ $amount }
# In place of a difference.
agreement-effect-none-differs = the same
agreement-effect-note-rate = What came in is worked out anew for every invoice that used the agreement's rate. Invoices and members with a rate of their own keep it.
agreement-effect-note-no-round = That statement was posted without a round; the allotments are what those who are active today would have got.
agreement-effect-note-weights = Not everybody has a weight yet, so it is shown with the same weight for each.
agreement-effect-note-posted = Nothing that is posted changes: that statement keeps its rules.

## Weights

agreement-weights-saved = Saved. They hold for the next round.
agreement-weights-without = There is no weight for { $names }. Nothing was saved; what you typed is kept.
agreement-weights-somebody-left = Somebody left while you typed. Nothing was saved; the rest of what you typed is kept.
agreement-weights-nothing-new = These are the weights that hold already, so there is nothing to save.
agreement-weights-sent-before = This form was sent before with other values. Nothing more was done; send it again.
# Begins a sentence: "The reason is empty."
agreement-weights-the-reason = The reason
agreement-weights-no-reason = { $name }: give a reason, or one for all above.
# Begins a sentence: "Ama: the reason is empty."
agreement-weights-reason-of = { $name }: the reason
agreement-weights-not-whole = { $name }: write a whole number, such as 2; 0 counts too.
agreement-weights-range = { $name }: a weight is from 0 to 1,000,000.
agreement-weights = Weights
agreement-weights-weight-label = Weight of { $name }
agreement-weights-reason-label = Reason for { $name }
agreement-weights-for-all = A reason for all
agreement-weights-for-all-hint = Counts for everybody who has no reason of their own below
agreement-weights-lead = With weights, what is ours to share is shared in the proportion of these numbers: whoever has 2 gets twice as much as whoever has 1. Our agreement shares so.
agreement-weights-lead-unused = With weights, what is ours to share is shared in the proportion of these numbers: whoever has 2 gets twice as much as whoever has 1. Our agreement does not share so today.
agreement-weights-nobody = Nobody has a weight yet.
agreement-weights-lacking = Without a weight: { $names }. A round by weights can be opened once everybody has one.
agreement-weights-zero = All weights are zero: then everybody gets the same.
agreement-weights-sum = Together { $sum }: whoever has weight 1 gets one part of { $sum }.
# In place of a weight.
agreement-weights-none-yet = none yet
agreement-weights-hold = The weights that hold
agreement-weights-set = { $day } at { $time }, by { $name }
agreement-weight = Weight
agreement-reason = Reason
agreement-weights-next = They hold from the next round on. A round that is open keeps the weights it was opened with.
agreement-weights-save = Save the weights
agreement-weights-import = Import a CSV file
