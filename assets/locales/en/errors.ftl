# The pages of what went wrong: a title, what happened, what was kept, what to do.

errors-not-found-title = Nothing here
errors-not-found = There is no page at this address, or it is for members only. If you are a member, sign in first.
errors-only-forms-title = There is no page here
# The address of a form was loaded as a page.
errors-only-forms = Only a form is sent to this address. Nothing was changed. Go to the page with the form and send it from there.
errors-sign-in-title = Sign in first
errors-sign-in = This page is for members. Nothing was changed.
errors-forbidden-title = Your role cannot do this
errors-forbidden = Nothing was changed.
# Names of people whose role can do it.
errors-forbidden-one = <first>{ $first }</first> can. Nothing was changed.
errors-forbidden-two = <first>{ $first }</first> or <second>{ $second }</second> can. Nothing was changed.
errors-forbidden-three = <first>{ $first }</first>, <second>{ $second }</second> or <third>{ $third }</third> can. Nothing was changed.
# $more is how many people can besides the three.
errors-forbidden-more = { $more ->
    [one] <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> or one more can. Nothing was changed.
   *[other] <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> or { $more } more can. Nothing was changed.
}
errors-forged-title = This form is too old
errors-forged = It was made before you signed in, or by another site. Nothing was changed. Go back, load the page again and send it once more.
errors-malformed-title = This form cannot be read
# $what is a whole sentence: "The form had a field twice."
errors-malformed = { $what } Nothing was changed.
errors-too-large-title = This is too large
errors-too-large = Nothing was changed. Forms may hold 64 kB, lists to import 2 MB, receipts 5 MB.
errors-conflict-title = This changed meanwhile
errors-too-many-title = Too many tries
errors-too-many-seconds = { $count ->
    [one] Nothing was changed and no money moved. Try again in a second.
   *[other] Nothing was changed and no money moved. Try again in { $count } seconds.
}
errors-too-many-minutes = { $count ->
    [one] Nothing was changed and no money moved. Try again in a minute.
   *[other] Nothing was changed and no money moved. Try again in { $count } minutes.
}
errors-too-many-hours = { $count ->
    [one] Nothing was changed and no money moved. Try again in an hour.
   *[other] Nothing was changed and no money moved. Try again in { $count } hours.
}
errors-busy-title = Busy for a moment
errors-busy = The server has more to do than it can. Nothing was changed and no money moved. Wait a moment and try again.
errors-maintenance-title = Back soon
# $words is a sentence that whoever runs the server typed, in a language of their own.
errors-maintenance = <words>{ $words }</words> Somebody is working on this server. Nothing was changed and no money moved.
errors-internal-title = Something went wrong here
errors-internal = This is our fault, not yours. What you sent was not kept and no money moved. Try again; if it happens twice, tell whoever runs this server.
# Before a code that finds the cause in the server's log.
errors-reference = Reference:

## Ways on

# Name of the list of links, for those who hear the page.
errors-ways-on = Ways on
errors-to-start = To the start
errors-to-group = To the group
errors-search = Look for a bucket
errors-search-button = Look

## Plain answers, without a page

# $setting is the name of a setting of the server.
errors-other-host = This server does not answer under that name. Whoever runs it sets the name with { $setting }.
errors-other-site = This form came from another site. Nothing was changed.

## Forms

errors-scheme = Choose light, dark, or as the device.
