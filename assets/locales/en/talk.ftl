# What people say to one another: comments, favourites and pictures at buckets, and how buckets are found.

## Comments

# In the row of a bucket, beside its people: little room.
talk-count = { $count ->
    [one] One comment
   *[other] { $count } comments
}
talk-heading = Comments
talk-empty = Nobody has said anything here yet. Ask the first question.
talk-write = Your comment
# `@`, `**` and `-` are typed as they stand.
talk-write-hint = Name people with @ and their name, and they are linked. **bold**, lists with - and links work.
talk-send = Send the comment
talk-written = Your comment stands here now.
# $day is "26 November 2026", $time "14:32".
talk-when = { $day }, { $time }
# Who wrote a comment, when outsiders may not read the name.
talk-by-member = A member of the group
# Stands behind an `@` instead of a name that outsiders may not read.
talk-mention-member = a member
talk-removed = Removed by its author.
talk-hidden = Hidden by a facilitator.
# $why is the facilitator's own sentence.
talk-hidden-why = Hidden by a facilitator: { $why }
talk-hidden-words = Read it as a facilitator
# The heading of a fold with a form for other words.
talk-edit = Change
talk-edit-words = Your words
talk-edit-send = Save the words
talk-edit-done = Changed. When you did stands beside it.
# Stands beside when a comment was written. $day is "26 November 2026", $time "14:32".
talk-edited = changed { $day }, { $time }
talk-edit-stale = It was changed meanwhile, perhaps on another device: the words that count stand above. Send once more to put yours in their place
talk-edit-closed = It was taken back or hidden meanwhile, so its words stay as they were. Yours are still here to copy
talk-remove = Take it back
talk-remove-ask = Take this comment back?
talk-remove-does = Its words are gone for good; that there was a comment can still be seen.
talk-remove-done = Taken back. Its words are gone; that there was a comment can still be seen.
talk-hide = Hide
talk-hide-why = Why?
talk-hide-hint = Members read this in its place, and it stays in the log
talk-hide-send = Hide the comment
talk-hide-done = Hidden. Your reason stands in its place.
talk-problem-empty = Write something here
talk-problem-long = { $most ->
    [one] At most one character
   *[other] At most { $most } characters
}
# $time is "14:32".
talk-problem-many = { $most ->
    [one] You wrote one comment within an hour. The next can be sent at { $time }
   *[other] You wrote { $most } comments within an hour. The next can be sent at { $time }
}
talk-problem-sent = Another comment was sent with this form before. If this one is new, send it once more
talk-not-yours = Only whoever wrote a comment changes it or takes it back. Nothing was changed.

## Favourites

talk-favourite = Add to my favourites
talk-favourite-off = Take out of my favourites
talk-favourite-done = It is one of your favourites now. Nobody else sees that.
talk-favourite-off-done = It is no favourite of yours any more.

## Finding buckets

talk-find = Find buckets
talk-find-words = Words
# The label of a list: in the round, ideas, funded …
talk-find-state = Where
talk-find-all = Everywhere
# The label of a list: everybody's, my own, my favourites.
talk-find-of = Whose
talk-find-everybody = Everybody’s
talk-find-mine = My own
talk-find-favourites = My favourites
talk-find-sort = Order
talk-find-show = Show
talk-find-clear = Show all
# $found of $all buckets are in the list.
talk-find-found = { $found ->
    [0] No bucket fits.
    [one] One of { $all } fits.
   *[other] { $found } of { $all } fit.
}
talk-place-round = In the round
talk-place-ideas = Ideas
talk-place-drafts = Drafts
talk-place-doing = Funded
talk-place-past = Done or given up
talk-sort-oldest = Oldest first
talk-sort-newest = Newest first
talk-sort-title = By title
talk-sort-comments = Most comments first

## Pictures

talk-pictures = Pictures
talk-picture-add = Add a picture
talk-picture-file = Picture
talk-picture-file-hint = PNG, JPEG or WebP, up to 5 MB. It is made anew: where and with what it was taken is not kept
talk-picture-caption = What can be seen?
talk-picture-caption-hint = It stands below the picture, and is read out to those who cannot see it
talk-picture-send = Add the picture
talk-picture-done = The picture is there.
talk-picture-remove = Take the picture away
talk-picture-remove-ask = Take this picture away?
talk-picture-remove-does = “{ $caption }” is deleted and cannot be brought back.
talk-picture-removed = The picture is gone.
talk-picture-none = Choose a picture
talk-picture-large = At most 5 MB. Make it smaller and choose it again
talk-picture-unknown = This is neither a PNG nor a JPEG nor a WebP
talk-picture-pixels = { $width } by { $height } pixels are too many. Make it smaller and choose it again
talk-picture-broken = This picture cannot be read to its end. Save it anew and choose it again
talk-picture-many = { $most ->
    [one] A bucket has at most one picture. Take one away first
   *[other] A bucket has at most { $most } pictures. Take one away first
}
talk-picture-sent = This form was sent before with another picture, which is there. Load the page again to add one more.
