# How far long work is: a large file that comes in, the settlement of a large round.

## The page that waits for it

# The title while the rows of a file are checked.
progress-review = Checking every row
# The title while the rows of a file that was reviewed go in.
progress-apply = Importing the rows
# The title while a file that was just sent is read.
progress-upload = Reading the file
# The title while a round is settled.
progress-settle = Settling the round
# Below the title of each of them.
progress-lead = This takes a little longer. The page looks again every second and goes on by itself when it is done.
# When the work belongs to an import.
progress-leave-import = You may leave this page. The file goes in whole or not at all, whatever happens.
# When the work belongs to a settlement.
progress-leave-settle = You may leave this page. The round is settled whole or not at all, whatever happens.
# When rows are only looked at.
progress-leave-review = Nothing is written yet. You may leave this page and come back to it.
# A link for browsers that do not look again by themselves.
progress-again = Look again
# Before the first step.
progress-begins = It begins …
# $done of $of rows of a file, as it is checked.
progress-check-rows = { $of ->
    [one] { $done } of { $of } row checked
   *[other] { $done } of { $of } rows checked
}
progress-prepare-rows = All rows are checked; what they write is worked out
progress-write-rows = The rows are being written
progress-write-transfers = { $of ->
    [one] { $done } of { $of } transfer written
   *[other] { $done } of { $of } transfers written
}
progress-decide = What each bucket gets is worked out
progress-write-results = The results are being written

## When nobody knows any more how far it is

# The heading of what follows.
progress-lost = It did not get to its end
# The server was stopped while a file came in, or another server answers.
progress-lost-upload = The server was started anew meanwhile, or another one answers here. Nothing of the file was taken; upload it again.
# The same while the rows of a reviewed file went in. The page shows them again, if they are not in.
progress-lost-apply = The server was started anew meanwhile, or another one answers here. Nothing is half done: no row has gone in so far. Look at them and import them once more.
# The same while a round was settled. The page shows what would be posted.
progress-lost-settle = The server was started anew meanwhile, or another one answers here. Nothing is half done: nothing has been posted so far. Look at it and settle the round once more.

## A line of the command line while it works: “checking entry 4,000 of 20,000”

progress-line-check-rows = checking row { $done } of { $of }
progress-line-prepare-rows = preparing the rows
progress-line-write-rows = writing the rows
progress-line-write-transfers = writing transfer { $done } of { $of }
progress-line-decide = working out what each bucket gets
progress-line-write-results = writing the results
progress-line-read-file = reading the file
progress-line-read-books = reading the books
progress-line-check-entries = checking entry { $done } of { $of }
progress-line-check-records = checking the records, sort { $done } of { $of }
progress-line-write-lines = writing line { $done } of { $of }
progress-line-write-file = writing the file
progress-line-make-accounts = making account { $done } of { $of }
progress-line-save-splits = saving split { $done } of { $of }
