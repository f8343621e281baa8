# Words of the parts that pages are made of.

# Heading over the list of what is wrong with a form that was sent.
parts-to-fix = { $count ->
    [one] One thing to fix
   *[other] { $count } things to fix
}
# Button of a form that filters a list.
parts-show = Show
# Where a step stands in a list of steps, behind its title.
parts-step-done = Done
parts-step-next = Next
parts-step-later = Later
parts-step-skipped = Skipped
# Above a money page that a member looks at as a stranger would.
parts-own-view = You see this page as everybody does, without what only members may know. <back>Back to your own view</back>

# On the button that leaves a question unanswered.
parts-dialog-back = Back
