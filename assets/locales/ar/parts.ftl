parts-to-fix = { $count ->
    [one] شيء واحد يلزم إصلاحه
    [two] شيئان يلزم إصلاحهما
    [few] { $count } أشياء يلزم إصلاحها
    [many] { $count } شيئًا يلزم إصلاحها
   *[other] { $count } شيء يلزم إصلاحها
}
parts-show = عرض
parts-step-done = تمّت
parts-step-next = التالية
parts-step-later = لاحقًا
parts-step-skipped = متروكة
parts-own-view = ترى هذه الصفحة كما يراها الجميع، بلا ما يعرفه الأعضاء وحدهم. <back>العودة إلى رؤيتك</back>

# On the button that leaves a question unanswered.
parts-dialog-back = رجوع
