# الرسوم: ما فيها، وما في الجداول خلفها، وما يُقرأ منها بصوت مسموع.

charts-step = الخطوة
charts-amount = المبلغ
charts-of-pool = من الوعاء
charts-percent = { $percent }%
charts-said-part = { $label } { $amount }
charts-thousand = { $number } ألف
charts-million = { $number } مليون
charts-milliard = { $number } مليار
charts-pool = الوعاء
charts-came-in = دخل
charts-stream = المجرى
charts-line = السطر
charts-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
   *[other] و{ $count } غيرها
}
charts-flow-said = في الوعاء { $total }، من { $sources }. وخرج منه: { $streams }.
charts-month = الشهر
charts-foundation = الركيزة
charts-core-costs = التكاليف الأساسية
charts-ours = لنتقاسمه
charts-given = قُدِّم للصناديق
charts-buckets-funded = صناديق مموَّلة
charts-members = الأعضاء
charts-of = { $funded } من { $of }
charts-end-came-in = دخل
charts-end-shared = لنتقاسمه
charts-note = { $month }: { $note }
charts-history-said = في { $first } دخل { $first_in } وكان لنا { $first_shared } لنتقاسمها؛ وفي { $last } دخل { $last_in } وكان لنا { $last_shared } لنتقاسمها. وما دخل كان بين { $least } و{ $most }.
charts-month-short = { $month ->
    [1] ينا
    [2] فبر
    [3] مار
    [4] أبر
    [5] ماي
    [6] يون
    [7] يول
    [8] أغس
    [9] سبت
    [10] أكت
    [11] نوف
   *[12] ديس
}
charts-month-letter = { $month ->
    [1] ي
    [2] ف
    [3] م
    [4] أ
    [5] و
    [6] ن
    [7] ل
    [8] غ
    [9] س
    [10] ك
    [11] ب
   *[12] د
}
