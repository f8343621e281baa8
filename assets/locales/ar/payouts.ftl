payouts-page = الصرف
payouts-payee = لمن
payouts-bucket = الصندوق
payouts-reference = الفاتورة أو الإيصال
payouts-amount = المبلغ
payouts-wanted-on = يُدفع حتى
payouts-asked-by = طلبه { $name }
payouts-together = المجموع

payouts-waiting = للدفع
payouts-done = مدفوع ومغلق
payouts-state = الحالة
payouts-none = لم يُطلب أي صرف بعد.
payouts-see-buckets = رؤية الصناديق
payouts-ask-first = طلب أول صرف
payouts-lead-none = يطلبه صاحب صندوق مموَّل؛ ويعلّمه أمين مال مدفوعًا.
payouts-all-paid = كل ما طُلب مدفوع.
payouts-lead = { $count ->
    [one] طلب صرف واحد ينتظر: { $amount }.
    [two] طلبا صرف ينتظران، مجموعهما { $amount }.
    [few] { $count } طلبات صرف تنتظر، مجموعها { $amount }.
    [many] { $count } طلبًا للصرف تنتظر، مجموعها { $amount }.
   *[other] { $count } طلب صرف تنتظر، مجموعها { $amount }.
}
payouts-lead-held = في الصناديق المموَّلة { $amount }.
payouts-lead-own = ترى هنا ما لصناديقك.
payouts-owed-link = ما علينا، بحسب اليوم، وملفًا

payouts-state-waits = ينتظر
payouts-state-part = مدفوع جزئيًا
payouts-state-paid = مدفوع
payouts-state-declined = مرفوض
payouts-state-withdrawn = مسحوب
payouts-state-closed = مغلق
payouts-wanted = يُدفع حتى { $day }
payouts-since = منذ { $day }
payouts-withdrawn = الباقي لم يعد مطلوبًا
payouts-cancelled = أُلغي الصندوق
payouts-part-wanted = دُفع { $paid }؛ يُدفع حتى { $day }
payouts-part-since = دُفع { $paid }؛ منذ { $day }
payouts-part-declined = دُفع { $paid }؛ { $why }
payouts-part-withdrawn = دُفع { $paid }؛ الباقي لم يعد مطلوبًا
payouts-part-cancelled = دُفع { $paid }؛ أُلغي الصندوق

payouts-ask = طلب مال من صندوقك
payouts-ask-button = طلب الصرف
payouts-ask-note = يعلّمه مدفوعًا شخص آخر يتولى أمانة المال.
payouts-asked = طُلب { $amount }. يعلّمه أمين مال مدفوعًا.
payouts-bucket-left = { $title }: بقي { $amount }
payouts-bucket-needed = المطلوب اختيار الصندوق صاحب المال
payouts-amount-needed = ينقص المبلغ المطلوب دفعه
payouts-payee-label = لمن يُدفع
payouts-payee-hint = كما هو مكتوب في الفاتورة
payouts-payee-needed = ينقص ذكر من يُدفع له
payouts-payee-member = أحد الأعضاء؟
payouts-payee-outside = لا أحد: من خارج المجموعة
payouts-reference-hint = رقمها ويومها، كي يمكن العثور عليها
payouts-reference-needed = ينقص ذكر الفاتورة أو الإيصال
payouts-file = إرفاق الفاتورة أو الإيصال
payouts-file-needed = ينقص إرفاق الفاتورة أو الإيصال
payouts-file-hint = PDF أو PNG أو JPEG، حتى { $max } MB. لا يراه إلا أصحاب الصندوق وأمناء المال والميسّرون
payouts-file-kept = «{ $name }» مرفق. يُختار ملف آخر لاستبداله فقط
payouts-file-oversized = هذا الملف أكبر من { $max } MB. المطلوب ملف أصغر: تكفي صورة بنصف حجمها
payouts-file-large = هذا الملف أكبر من { $max } MB. المطلوب ملف أصغر
payouts-file-empty = هذا الملف فارغ. المطلوب ملف آخر
payouts-file-unknown = هذا ليس PDF ولا صورة PNG أو JPEG. المطلوب ملف آخر

payouts-title = الصرف { $number }
payouts-heading = { $amount } إلى <payee>{ $payee }</payee>
payouts-for = لأجل «<title>{ $title }</title>»: <reference>{ $reference }</reference>.
payouts-row-asked = المطلوب
payouts-row-paid = − دُفع
payouts-row-not-paid = لم يُدفع
payouts-row-holds = في الصندوق
payouts-row-this = هذا الصرف
payouts-row-rest = بقية هذا الصرف
payouts-row-left = الباقي في الصندوق
payouts-story-asked = طلبه { $name } في { $asked }.
payouts-story-wanted = طلبه { $name } في { $asked }. يُدفع حتى { $day }.
payouts-story-paid = دُفع { $amount } في { $day }. علّمه { $name }. هو القيد { $entry } في الدفتر.
payouts-story-declined = رفضه { $name }: { $why }
payouts-story-withdrawn = سحبه { $name }.
payouts-story-another = يعلّمه مدفوعًا أمين مال آخر.
payouts-receipt-size = { $kind }، { $size } kB
payouts-pay-amount = ما دُفع
payouts-pay-amount-hint = أقل من المطلوب؟ إذن يبقى الباقي مطلوبًا
payouts-pay-day = يوم الدفع
payouts-pay-button = تعليمه مدفوعًا
payouts-decline = لا يمكن دفعه
payouts-decline-why = لماذا لا يُدفع؟
payouts-decline-button = رفضه
payouts-withdraw = سحب الطلب
payouts-withdraw-ask = سحب الطلب؟
payouts-withdraw-does = ما لم يُدفع يبقى في الصندوق، ويمكنك طلبه من جديد.
payouts-withdraw-button = سحبه

payouts-marked = عُلّم { $amount } إلى { $payee } مدفوعًا. ما زال في الصندوق { $holds }.
payouts-marked-part = عُلّم { $amount } إلى { $payee } مدفوعًا. ما زال منه { $waits } ينتظر. وما زال في الصندوق { $holds }.
payouts-declined-done = تم الرفض. ويرى صاحب الطلب السبب.
payouts-withdrawn-done = تم السحب. يبقى المال في الصندوق.
payouts-refused-nothing-held = لا مال في هذا الصندوق
payouts-refused-not-owner = «{ $title }» لغيرك: لا يطلب ماله إلا أصحابه
payouts-refused-not-positive = المطلوب مبلغ فوق الصفر
payouts-refused-waiting = في الصندوق { $holds }، منها { $waiting } مطلوبة أصلًا: بقي { $left }
payouts-refused-holds = في الصندوق { $amount }
payouts-refused-not-a-member = المطلوب عضو من هذه المجموعة
payouts-refused-none = لا يوجد صرف كهذا.
payouts-refused-paid-before = سبق تعليم هذا مدفوعًا. لم يُسجَّل شيء مرتين.
payouts-refused-declined = رُفض هذا: { $why }
payouts-refused-withdrawn = سحبه أحد أصحاب الصندوق.
payouts-refused-own = لا أحد يعلّم مدفوعًا ما طلبه أو ما يُدفع له. يمكن ذلك لأمين مال آخر.
payouts-refused-treasurers = لا يعلّم الصرف مدفوعًا إلا أمين مال.
payouts-refused-owners = لا يسحب الطلب إلا أحد أصحاب الصندوق.
payouts-refused-zero = المطلوب مبلغ فوق الصفر.
payouts-refused-more = لم يُدفع منه { $amount } بعد. لا يمكن دفع أكثر من ذلك: يطلب صاحب الصندوق الباقي.
payouts-refused-ahead = هذا اليوم لم يأتِ بعد. اليوم { $today }.
payouts-refused-no-reason = ينقص ذكر سبب عدم الدفع.
payouts-refused-sent-before = أُرسل هذا النموذج من قبل بمحتوى آخر. الأول باقٍ؛ يلزم تحميل الصفحة من جديد.
payouts-refused-less = في الصندوق { $amount }، وهو أقل من هذا الصرف. لم يُسجَّل شيء.

payouts-owed = ما علينا
payouts-owed-none = في { $today } لا أحد ينتظر مالًا من صندوق.
payouts-owed-lead = { $count ->
    [one] في { $today } طلب صرف واحد ينتظر: { $amount }.
    [two] في { $today } طلبا صرف ينتظران، مجموعهما { $amount }.
    [few] في { $today } { $count } طلبات صرف تنتظر، مجموعها { $amount }.
    [many] في { $today } { $count } طلبًا للصرف تنتظر، مجموعها { $amount }.
   *[other] في { $today } { $count } طلب صرف تنتظر، مجموعها { $amount }.
}
payouts-owed-late = { $count ->
    [one] في { $today } طلب صرف واحد ينتظر: { $amount }؛ تأخر منه { $late }.
    [two] في { $today } طلبا صرف ينتظران، مجموعهما { $amount }؛ تأخر منه { $late }.
    [few] في { $today } { $count } طلبات صرف تنتظر، مجموعها { $amount }؛ تأخر منه { $late }.
    [many] في { $today } { $count } طلبًا للصرف تنتظر، مجموعها { $amount }؛ تأخر منه { $late }.
   *[other] في { $today } { $count } طلب صرف تنتظر، مجموعها { $amount }؛ تأخر منه { $late }.
}
payouts-all = كل الصرف
payouts-late = متأخر
payouts-this-month = يُدفع هذا الشهر
payouts-later = لاحقًا
payouts-no-day = بلا يوم محدد
payouts-of = من { $amount }
payouts-sum-asked = طلبه أصحاب الصناديق
payouts-sum-listed = المذكور أدناه
payouts-sum-not-asked = في صناديق مموَّلة، لم يُطلب بعد
payouts-sum-core = مخصَّص للتكاليف الأساسية، لم يُدفع بعد
payouts-sum-promised = الموعود به كله
payouts-owed-file = الصرف المفتوح ملفًا
