money-went = أين ذهب
money-lines = كل سطر
money-invoices = الفواتير
money-invoices-own = فواتيري
money-core-costs = التكاليف الأساسية
money-payouts = الصرف
money-funds = الأرصدة
money-all-months = كل الأشهر
money-months-nav = الأشهر
money-spans-nav = كم شهرًا
money-span = { $count ->
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}

money-title = المال
money-title-month = أين ذهب مال { $month }
money-title-of = أين ذهب مال { $month }
money-next-month = الشهر التالي
money-none-closed = لم يُغلق أي شهر بعد. يُغلق الشهر الأول { $day }؛ وسيظهر هنا أين ذهب المال.
money-open-a-round = فتح جولة
money-noted-by = ملاحظة من الميسّرين:
money-as-public = العرض كما يراه الجمهور
money-all-in-table = ما لم يُرسم واحدًا واحدًا موجود في الجدول
money-as-table = عرض جدولًا

money-ten-foundation = من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى الركيزة.
money-ten-foundation-named = من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى { $name }.
money-ten-core = من كل { $ten } أدخلها الأعضاء، دفع <strong>{ $core }</strong> ما اتفقنا على دفعه.
money-ten-foundation-core = من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى الركيزة ودفع <strong>{ $core }</strong> ما اتفقنا على دفعه.
money-ten-foundation-core-named = من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى { $name } ودفع <strong>{ $core }</strong> ما اتفقنا على دفعه.
money-ten-rest = { $share ->
    [settled] من كل { $ten } أدخلها الأعضاء، تقاسمنا <strong>{ $rest }</strong>، وعددنا { $members }.
    [open] من كل { $ten } أدخلها الأعضاء، لنا <strong>{ $rest }</strong> لنتقاسمها، وعددنا { $members }.
   *[carried] من كل { $ten } أدخلها الأعضاء، رُحِّل <strong>{ $rest }</strong>.
}
money-ten-foundation-rest = { $share ->
    [settled] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى الركيزة وتقاسمنا <strong>{ $rest }</strong>، وعددنا { $members }.
    [open] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى الركيزة ولنا <strong>{ $rest }</strong> لنتقاسمها، وعددنا { $members }.
   *[carried] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى الركيزة ورُحِّل <strong>{ $rest }</strong>.
}
money-ten-foundation-rest-named = { $share ->
    [settled] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى { $name } وتقاسمنا <strong>{ $rest }</strong>، وعددنا { $members }.
    [open] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى { $name } ولنا <strong>{ $rest }</strong> لنتقاسمها، وعددنا { $members }.
   *[carried] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى { $name } ورُحِّل <strong>{ $rest }</strong>.
}
money-ten-core-rest = { $share ->
    [settled] من كل { $ten } أدخلها الأعضاء، دفع <strong>{ $core }</strong> ما اتفقنا على دفعه وتقاسمنا <strong>{ $rest }</strong>، وعددنا { $members }.
    [open] من كل { $ten } أدخلها الأعضاء، دفع <strong>{ $core }</strong> ما اتفقنا على دفعه ولنا <strong>{ $rest }</strong> لنتقاسمها، وعددنا { $members }.
   *[carried] من كل { $ten } أدخلها الأعضاء، دفع <strong>{ $core }</strong> ما اتفقنا على دفعه ورُحِّل <strong>{ $rest }</strong>.
}
money-ten-all = { $share ->
    [settled] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى الركيزة، ودفع <strong>{ $core }</strong> ما اتفقنا على دفعه، وتقاسمنا <strong>{ $rest }</strong>، وعددنا { $members }.
    [open] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى الركيزة، ودفع <strong>{ $core }</strong> ما اتفقنا على دفعه، ولنا <strong>{ $rest }</strong> لنتقاسمها، وعددنا { $members }.
   *[carried] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى الركيزة، ودفع <strong>{ $core }</strong> ما اتفقنا على دفعه، ورُحِّل <strong>{ $rest }</strong>.
}
money-ten-all-named = { $share ->
    [settled] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى { $name }، ودفع <strong>{ $core }</strong> ما اتفقنا على دفعه، وتقاسمنا <strong>{ $rest }</strong>، وعددنا { $members }.
    [open] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى { $name }، ودفع <strong>{ $core }</strong> ما اتفقنا على دفعه، ولنا <strong>{ $rest }</strong> لنتقاسمها، وعددنا { $members }.
   *[carried] من كل { $ten } أدخلها الأعضاء، ذهب <strong>{ $foundation }</strong> إلى { $name }، ودفع <strong>{ $core }</strong> ما اتفقنا على دفعه، ورُحِّل <strong>{ $rest }</strong>.
}
money-nothing-came-in = لم يدخل شيء.
money-carried-from-before = كان <strong>{ $amount }</strong> مرحّلًا من قبل.
money-missing-next = بعد نصيب الركيزة، نقص <strong>{ $amount }</strong> للتكاليف المتفق عليها؛ وينتقل النقص إلى الكشف التالي.
money-missing-next-named = بعد نصيب { $name }، نقص <strong>{ $amount }</strong> للتكاليف المتفق عليها؛ وينتقل النقص إلى الكشف التالي.
money-missing-covered = بعد نصيب الركيزة، نقص <strong>{ $amount }</strong> للتكاليف المتفق عليها؛ وغطّته الركيزة.
money-missing-covered-named = بعد نصيب { $name }، نقص <strong>{ $amount }</strong> للتكاليف المتفق عليها؛ وغُطّي من { $name }.
money-missing-part = بعد نصيب الركيزة، نقص <strong>{ $amount }</strong> للتكاليف المتفق عليها؛ غطّت الركيزة منه { $covered }، وينتقل الباقي إلى الكشف التالي.
money-missing-part-named = بعد نصيب { $name }، نقص <strong>{ $amount }</strong> للتكاليف المتفق عليها؛ غُطّي منه { $covered } من { $name }، وينتقل الباقي إلى الكشف التالي.

money-counting = ما زال الحساب جاريًا
money-counting-open = الجولة مفتوحة حتى { $day }، { $time }. ويظهر هنا ما صار إليه كل صندوق بعد تسويتها.
money-counting-over = انتهت الجولة وتنتظر التسوية. ويظهر هنا ما صار إليه كل صندوق بعد تسويتها.
money-see-the-round = رؤية الجولة
money-how-the-round-went = كيف كانت الجولة

money-came-in = دخل
money-foundation = الركيزة
money-missing = ناقص
money-missing-for-costs = ناقص للتكاليف المتفق عليها
money-for-the-agreed-costs = للتكاليف المتفق عليها
money-given = قُدِّم للصناديق
money-ours = لنتقاسمه
money-carried-on = مرحّل
money-without-a-round = بلا جولة
money-share-of-it = { $rate }% ممّا دخل
money-invoices-paid-in = { $count ->
    [zero] لا فواتير دُفعت في { $month }
    [one] فاتورة واحدة دُفعت في { $month }
    [two] فاتورتان دُفعتا في { $month }
    [few] { $count } فواتير دُفعت في { $month }
   *[other] { $count } فاتورة دُفعت في { $month }
}
money-invoices-paid = { $count ->
    [zero] لا فواتير مدفوعة
    [one] فاتورة واحدة مدفوعة
    [two] فاتورتان مدفوعتان
    [few] { $count } فواتير مدفوعة
   *[other] { $count } فاتورة مدفوعة
}
money-no-bills = لا مستحقات
money-bills = { $count ->
    [one] مبلغ واحد
    [two] مبلغان
    [few] { $word } مبالغ
    [many] { $word } مبلغًا
   *[other] { $word } مبلغ
}
money-no-bills-before = لا مستحقات، و{ $amount } نقصت من قبل
money-bills-before = { $count ->
    [one] مبلغ واحد، و{ $amount } نقصت من قبل
    [two] مبلغان، و{ $amount } نقصت من قبل
    [few] { $word } مبالغ، و{ $amount } نقصت من قبل
    [many] { $word } مبلغًا، و{ $amount } نقصت من قبل
   *[other] { $word } مبلغ، و{ $amount } نقصت من قبل
}
money-bills-agreed = { $count ->
    [one] مبلغ واحد متفق عليه
    [two] مبلغان متفق عليهما
    [few] { $word } مبالغ متفق عليها
    [many] { $word } مبلغًا متفقًا عليها
   *[other] { $word } مبلغ متفق عليها
}
money-bills-agreed-before = { $count ->
    [one] مبلغ واحد متفق عليه، و{ $amount } نقصت من قبل
    [two] مبلغان متفق عليهما، و{ $amount } نقصت من قبل
    [few] { $word } مبالغ متفق عليها، و{ $amount } نقصت من قبل
    [many] { $word } مبلغًا متفقًا عليها، و{ $amount } نقصت من قبل
   *[other] { $word } مبلغ متفق عليها، و{ $amount } نقصت من قبل
}
money-members = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}
money-members-each = { $count ->
    [one] عضو واحد، له { $amount }
    [two] عضوان، لكل منهما { $amount }
    [few] { $count } أعضاء، لكل منهم { $amount }
    [many] { $count } عضوًا، لكل منهم { $amount }
   *[other] { $count } عضو، لكل منهم { $amount }
}
money-members-from-to = { $count ->
    [one] عضو واحد، من { $least } إلى { $most }
    [two] عضوان، من { $least } إلى { $most }
    [few] { $count } أعضاء، من { $least } إلى { $most }
    [many] { $count } عضوًا، من { $least } إلى { $most }
   *[other] { $count } عضو، من { $least } إلى { $most }
}
money-given-to = { $count ->
    [one] صندوق واحد
    [two] صندوقان
    [few] { $word } صناديق
    [many] { $word } صندوقًا
   *[other] { $word } صندوق
}
money-given-to-carried = { $count ->
    [one] صندوق واحد؛ رُحِّل { $amount }
    [two] صندوقان؛ رُحِّل { $amount }
    [few] { $word } صناديق؛ رُحِّل { $amount }
    [many] { $word } صندوقًا؛ رُحِّل { $amount }
   *[other] { $word } صندوق؛ رُحِّل { $amount }
}
money-funded-of = { $count ->
    [zero] لم يُموَّل شيء من { $of }
   *[other] مُوِّل { $funded } من { $of }
}
money-missed = { $count ->
    [one] واحد لم يبلغ حدّه الأدنى
    [two] اثنان لم يبلغا حدّهما الأدنى
   *[other] { $word } لم تبلغ حدّها الأدنى
}
money-got-nothing = { $count ->
    [one] واحد لم يحصل على شيء
    [two] اثنان لم يحصلا على شيء
   *[other] { $word } لم تحصل على شيء
}
money-steps = خطوة خطوة
money-steps-lead = الرسم هو الجدول: كل صف يأخذ من الذي فوقه.
money-steps-title = { $month } خطوة خطوة
money-kinds = { $count ->
    [one] نوع عمل واحد
    [two] نوعا عمل
    [few] { $word } أنواع عمل
    [many] { $word } نوع عمل
   *[other] { $word } نوع عمل
}
money-agreed-in = { $rate }%، متفق عليها في { $month }
money-carried-in = مرحّل من قبل
money-left-before-note = بقي من قبل
money-carried-to = مرحّل إلى { $month }
money-carried-to-without = مرحّل إلى { $month }، بلا جولة
money-kept-from-before = محتفَظ به من قبل
money-kept-from-before-note = أُضيف إلى الحصص
money-kept-by-givers = يحتفظ به من قدّموه
money-kept-by-givers-note = لجولتهم القادمة

money-flow = من الفاتورة إلى الصندوق
money-flow-lead = العمل الذي كسبه، والوعاء المشترك، وما صار إليه. الشريط الأعرض مال أكثر.
money-flow-too-few = أدخل أقل من خمسة أعضاء شيئًا، فلا يُعرض إلا المجموع.
money-flow-title = { $month } من الفاتورة إلى الصندوق
money-flow-pool = الوعاء المشترك
money-kinds-other = أنواع عمل أخرى
money-all-that-came-in = كل ما دخل
money-left-from-before = بقي من قبل
money-kept-by-members = احتفظ به أعضاء من قبل
money-kept-in-reserve = محتفَظ به احتياطًا
money-taken-back = مسترد
money-missing-from-before = ناقص من قبل
money-bill-of = { $name }، { $month }
money-in-the-round = في الجولة، ما زال الحساب جاريًا
money-shared-out = قُسم معًا

money-chosen = ما اخترناه معًا
money-badge-full = ممتلئ
money-badge-funded = مموَّل
money-badge-not-funded = غير مموَّل
money-badge-open = مفتوح
money-you = منك { $amount }
money-outcome-full = كل { $amount }
money-outcome-enough = من { $maximum }؛ يكفي { $minimum } للبدء
money-outcome-of = من { $maximum }
money-outcome-givers = { $count ->
    [one] من عضو واحد
    [two] من عضوين
    [few] من { $word } أعضاء
    [many] من { $count } عضوًا
   *[other] من { $count } عضو
}
money-outcome-carried = يحتاج { $minimum }؛ يذهب ماله، { $amount }، إلى { $month }
money-outcome-back = يحتاج { $minimum }؛ يعود ماله، { $amount }، إلى من قدّموه
money-outcome-nobody = يحتاج { $minimum }؛ لم يقدّم له أحد

money-bills-heading = ما اتفقنا على دفعه
money-none-due = لم يُستحق شيء.
money-what-for = لأي شيء
money-amount = المبلغ
money-bill-for = عن { $month }
money-bill-there = كان منه { $amount }
money-bill-paid = مدفوع
money-bill-paid-part = دُفع منه { $amount }
money-bill-not-needed = غير لازم

money-corrected = ما صُحّح
money-correction = التصحيح
money-from-and-to = من وإلى
money-day = اليوم
money-entry = القيد { $entry }
money-correction-taken-back = عُكس: { $kind }، القيد { $entry }
money-correction-two = صحّحه شخصان
money-moved = من { $from } إلى { $to }
money-moved-more = { $list }؛ { $next }

money-note-question = ما الذي كان خاصًا في هذا الشهر؟
money-note-hint = مثل: اثنان في إجازة، عميل تأخر. يقرؤها كل من يمكنه قراءة هذه الصفحة. والفارغ يزيلها.
money-note-field = الملاحظة
money-note-change = تغيير الملاحظة
money-note-add = إضافة ملاحظة عن هذا الشهر
money-note-save = حفظ الملاحظة
money-noted = تم الحفظ.
money-note-gone = زالت الملاحظة.

money-take-numbers = أخذ الأرقام معك
money-take-numbers-lead = كل رقم في هذه الصفحة من دفتر واحد لا يُغيَّر فيه شيء ولا يُحذف أبدًا. وإذا طُبعت الصفحة أو حُفظت PDF احتفظت برسومها وجداولها.
money-file-lines = أسطر الدفتر، CSV
money-file-month-json = هذا الشهر، JSON
money-file-month-csv = هذا الشهر، CSV
money-file-results = النتائج، CSV
money-file-round = الجولة، JSON
money-foot-members = لا يرى هذه الصفحة إلا أعضاء { $group }.
money-foot-everyone = تنشر { $group } هذه الصفحة للجميع. لا تظهر أسماء الأعضاء إلا بموافقتهم، ولا يظهر العملاء أبدًا.
money-how-to-read = كيف تُقرأ هذه الصفحة

money-where-we-stand = أين نحن الآن
money-not-checked = لم تُطابَق مع الدفتر بعد.
money-checked = طوبقت مع الدفتر في { $day } الساعة { $time }.
money-check-failed = في { $day } الساعة { $time } لم يتطابق الدفتر مع نفسه.
money-disagree = هذه الدفاتر لا تتطابق
money-disagree-text = { $count ->
    [one] وجد الفحص في { $day } الساعة { $time } شيئًا واحدًا لا يتطابق في الدفاتر المحفوظة. قد تكون الأرقام هنا خاطئة إلى أن ينظر فيها من يدير هذا الخادم ({ $command } يذكر الخطأ).
    [two] وجد الفحص في { $day } الساعة { $time } شيئين لا يتطابقان في الدفاتر المحفوظة. قد تكون الأرقام هنا خاطئة إلى أن ينظر فيها من يدير هذا الخادم ({ $command } يذكر الخطأ).
    [few] وجد الفحص في { $day } الساعة { $time } { $count } أشياء لا تتطابق في الدفاتر المحفوظة. قد تكون الأرقام هنا خاطئة إلى أن ينظر فيها من يدير هذا الخادم ({ $command } يذكر الخطأ).
   *[other] وجد الفحص في { $day } الساعة { $time } { $count } شيئًا لا تتطابق في الدفاتر المحفوظة. قد تكون الأرقام هنا خاطئة إلى أن ينظر فيها من يدير هذا الخادم ({ $command } يذكر الخطأ).
}

money-history = شهرًا شهرًا
money-history-legend = المتقطع: ما دخل. المتصل: ما كان لنتقاسمه.
money-history-title = ما دخل وما كان لنتقاسمه
money-last-months = { $count ->
    [one] الشهر الأخير
    [two] آخر شهرين
    [few] آخر { $word } أشهر
    [many] آخر { $count } شهرًا
   *[other] آخر { $count } شهر
}
money-shared-year = لنتقاسمه في سنة
money-shared-months = { $count ->
    [one] لنتقاسمه في شهر واحد
    [two] لنتقاسمه في شهرين
    [few] لنتقاسمه في { $count } أشهر
    [many] لنتقاسمه في { $count } شهرًا
   *[other] لنتقاسمه في { $count } شهر
}
money-buckets-funded = صناديق مموَّلة
money-of = { $funded } من { $of }
money-members-shared = الأعضاء المتقاسمون كل شهر
money-from-to = من { $fewest } إلى { $most }
money-history-one = يحتاج التاريخ إلى شهرين. يوجد شهر واحد حتى الآن.
money-history-none = يحتاج التاريخ إلى شهرين. لم يُغلق أي شهر بعد.
money-read-it = قراءته
money-waits = مال ينتظر
money-waits-lead = ما لدى الأعضاء وفي الصناديق، وما رُحِّل. { $runway }
money-waits-none = لا مال ينتظر. { $runway }
money-idle-members = لدى الأعضاء، لم يُقدَّم
money-idle-members-note = الحصص
money-idle-buckets = في صناديق مموَّلة، لم يُدفع
money-idle-buckets-note = ينتظر الإيصالات
money-idle-carried = مرحّل
money-idle-carried-note = يدخل في الكشف التالي
money-idle = مال ساكن
money-of-it = منه

money-lines-lead = كل حركة مال، الأحدث أولًا. لا يُغيَّر هنا شيء ولا يُحذف أبدًا: الخطأ يُصلَح بسطر جديد.
money-lines-totals = المساهمات مجموع واحد لكل شهر، والحصص مجموع واحد لكل جولة، كي لا يظهر دخل أحد.
money-lines-members = المساهمات مجموع واحد لكل عضو وشهر؛ والفواتير المفردة لصاحبها ولأمناء المال.
money-lines-everything = ترى كل قيد، لأنك تمسك الدفاتر أو تفحصها.
money-filter-month = الشهر
money-filter-kind = النوع
money-filter-kinds = كل الأنواع
money-filter-account = الحساب
money-filter-accounts = كل الحسابات
money-filter-show = عرض
money-filter-clear = مسح
money-filters-clear = مسح المرشحات
money-lines-no-match = لا أسطر تطابق.
money-lines-none = لم يتحرك مال بعد. ستظهر هنا كل حركة، ولا تتغيّر أي منها أبدًا.
money-newer = الأحدث
money-older = الأقدم
money-page-of = الصفحة { $number } من { $pages }
money-lines-pages = صفحات الدفتر
money-lines-caption = أسطر الدفتر
money-take-lines = أخذ الأسطر معك
money-files-these-csv = هذه الأسطر، CSV
money-files-all-csv = كل الأسطر، CSV
money-files-these-json = هذه الأسطر، JSON
money-files-all-json = كل الأسطر، JSON
money-files-journal = يومية لـ hledger
money-files-these-accountant = هذه الأسطر للمحاسب، CSV
money-files-year = { $year } للمحاسب، CSV
money-line-entry = القيد
money-line-what = ماذا
money-take-back = عكسه
money-take-back-which = (القيد { $entry })
money-movements = { $count ->
    [one] حركة واحدة
    [two] حركتان
    [few] { $count } حركات
   *[other] { $count } حركة
}
money-arrow = إلى
money-contributions = { $count ->
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $count } مساهمات
   *[other] { $count } مساهمة
}
money-contributions-of = { $count ->
    [one] مساهمة واحدة من { $name }
    [two] مساهمتان من { $name }
    [few] { $count } مساهمات من { $name }
   *[other] { $count } مساهمة من { $name }
}
money-contributions-some = المساهمات
money-contributions-some-of = مساهمات { $name }
money-kind-of-entry = { $kind }، القيد { $entry }
money-invoice-in-books = الفاتورة رقم { $number } في دفاترنا
money-statement = كشف { $name }
money-round = جولة { $name }
money-bucket = الصندوق { $number }
money-payout = الصرف { $number }

money-account-allotments = الحصص
money-account-bank = البنك
money-account-pool = الوعاء المشترك
money-account-carried = المرحّل
money-account-allotment-of = حصة { $name }
money-account-allotment = حصة العضو { $number }

money-kind-opening = رصيد افتتاحي
money-kind-contribution = مساهمة
money-kind-statement = كشف
money-kind-cover = تغطية
money-kind-allotments = حصص
money-kind-settlement = نتائج
money-kind-return = عودة
money-kind-surplus = فائض
money-kind-payout = صرف
money-kind-core-payment = دفع تكلفة أساسية
money-kind-core-release = تحرير مال التكاليف الأساسية
money-kind-foundation-payment = دفعة من الركيزة
money-kind-finish = صندوق منجز
money-kind-cancel = صندوق ملغى
money-kind-adjustment = تصحيح
money-kind-reversal = قيد عكسي

money-chain = كيفية التحقق من الدفاتر
money-chain-feed = رؤوس الدفاتر الموقَّعة
money-chain-lead = لا يمكن لأحد تغيير ما سُجِّل دون أن تتغيّر البصمات. ومن كتب واحدة عنده يعرف ذلك.
money-chain-story = يحمل كل قيد في الدفتر بصمة لنفسه ولكل ما قبله. وعند كل كشف وكل تسوية يوقّع هذا الخادم أحدثها. تظهر في أسفل هذه الصفحات، وفي كل رسالة نتائج، وفي الملفات، وفي <feed>الموجز</feed>. فصندوق بريدك شاهد: لو تغيّر قيد قديم لما طابقت البصمة التي في رسالتك القديمة.
money-chain-signed-so-far = ما وُقِّع حتى الآن
money-chain-nothing = لا شيء بعد. يُوقَّع الكشف الأول حين يُسجَّل.
money-chain-caption = الرؤوس الموقَّعة، الأحدث أولًا
money-chain-up-to = حتى القيد
money-chain-with = مع
money-chain-signed = التوقيع
money-chain-fingerprint = البصمة
money-chain-results = نتائج جولة { $name }
money-chain-other = سُوِّي مبكرًا، أو عُكس بعد ذلك
money-chain-moment = { $day }، { $time }
money-chain-check = التحقق بنفسك
money-chain-look-up = يمكنك البحث في الجدول أعلاه عن القيد الذي تذكره أحدث رسالة نتائج لديك. القيد نفسه والبصمة نفسها: لم يتغيّر شيء حتى ذلك القيد منذ أُرسلت الرسالة.
money-chain-get-bundle = وللمزيد يمكن أخذ <strong>حزمة</strong> من ميسّر أو أمين مال: ملف فيه كل ما يلزم لحساب كل رقم من جديد.
money-chain-command = على أي حاسوب فيه Brimful، بلا هذا الخادم:
money-chain-command-does = يحسب كل شيء من جديد ويذكر أول شيء خاطئ.
money-chain-without-command = على أي حاسوب فيه Brimful يمكن فحصها بلا هذا الخادم: يحسب كل شيء من جديد ويذكر أول شيء خاطئ.
money-chain-keep = يحسن حفظ الحزمة. فمع حزمة لاحقة يُظهر <code>{ $verify }</code> <code>{ $diff }</code> أن شيئًا من القديمة لم يتغيّر ولم يُحذف.
money-chain-limits = يُظهر هذا أن الماضي لم يتغيّر منذ رأى أحد بصمة. ولا يُظهر أن فاتورة ما حقيقية، ولا ما جرى قبل أن ينظر أحد.
money-chain-take = أخذ حزمة
money-chain-tells = الحزمة تقول من أدخل وقدّم ماذا
money-chain-tells-text = برقم العضو: المساهمات مع مبالغ فواتيرها، والحصص، وكل توزيع محفوظ. ليس فيها أسماء ولا عملاء ولا عناوين صناديق؛ وبيانات القيود (أرقام الفواتير ومن دُفع لهم) في أول الملفين فقط.
money-chain-with-memos = مع البيانات، للحفظ
money-chain-without-memos = بلا البيانات، للنشر
money-chain-sealed = جولة { $round } مختومة حتى { $day }، { $time }: الحزمة كانت ستكشف ما فيها. يمكن أخذها بعد ذلك.
money-chain-keys = { $count ->
    [one] المفتاح الذي يوقّع
    [two] المفتاحان اللذان وقّعا
   *[other] المفاتيح التي وقّعت
}
money-chain-key-from = من القيد { $entry } ({ $since }):
money-chain-key-story = هذا هو النصف العلني. النصف السرّي ليس في قاعدة البيانات، فلا يمكن لقاعدة بيانات مسروقة أن توقّع.
money-feed-title = { $group }: رؤوس الدفاتر الموقَّعة
money-feed-entry = { $what }: القيد { $entry }، { $fingerprint }
