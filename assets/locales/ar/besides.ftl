besides-sent-before = أُرسل هذا النموذج من قبل بمحتوى آخر. الأول باقٍ؛ يلزم تحميل الصفحة من جديد.
besides-bank = البنك
besides-pool = الوعاء المشترك
besides-foundation = الركيزة
besides-core = التكاليف الأساسية
besides-carried = المرحّل
besides-allotment-of = حصة العضو { $member }
besides-bucket = الصندوق { $number }
besides-member = العضو { $number }
besides-too-little = { $account }: الموجود { $holds }، وهذا يأخذ { $takes }، فيهبط تحت الصفر. لم يُسجَّل شيء
besides-too-little-sentence = { $account }: الموجود { $holds }، وهذا يأخذ { $takes }، فيهبط تحت الصفر. لم يُسجَّل شيء.
besides-not-to-yourself = لا أحد يعلّم دفعة لنفسه. يمكن لأمين مال آخر أن يفعل.
besides-treasurers-only = لا يعلّم المدفوعات إلا أمين مال؛ ويفعلها ميسّر حين يكون أمين المال الوحيد هو من تُدفع له.
besides-way-void = تزول المساهمة حين تُلغى فاتورتها، في صفحة الفاتورة نفسها.
besides-way-statement = الكشف لا يُعكس: التالي يحتسب ما صُحّح. والمال الذي خُصّص خطأً يُنقل بتصحيح.
besides-way-round = تعود الحصص حين تُسحب جولتها قبل أن تُفتح.
besides-way-adjustment = تقرّر هذا وأُبلغ به الناس، فيصلحه شخصان معًا، بتصحيح.
besides-way-again = القيد العكسي لا يُعكس: يُسجَّل من جديد ما عكسه.
besides-money = مال المجموعة
besides-above-zero = المطلوب مبلغ فوق الصفر
besides-too-large = هذا المبلغ كبير جدًا
besides-not-ahead = المطلوب اليوم، { $today }، أو يوم قبله
besides-amount = المبلغ
besides-day = اليوم
besides-state = الحالة
besides-why = لماذا
besides-to-whom = لمن
besides-paid = مدفوع
besides-taken-back = معكوس
besides-take-it-back = عكسه
besides-booked = مسجَّل
besides-waits = ينتظر
besides-paid-on = يوم الدفع
besides-second-person = لا يُسجَّل شيء حتى يؤكده شخص آخر من الميسّرين أو أمناء المال.
besides-treasurer-pays = يفعل هذا أمين مال، ولا يفعله أبدًا لدفعة لنفسه.
besides-for-good = يبقى في الدفتر دائمًا؛ فلا يُكتب فيه ما هو خاص
besides-say-why = ينقص السبب، كي يتمكن الآخرون من المتابعة
besides-balance-day-needed = ينقص يوم الرصيد
besides-corrections = التصحيحات
besides-not-enough = لا يكفي للتكاليف المتفق عليها
besides-difference = الفرق
besides-decision-day-needed = ينقص يوم القرار
besides-cost-month = عن { $month }
besides-tabs = المال

besides-see-it = رؤيته
besides-funds-own-waits = ما اقترحته يُسجَّل حين يؤكده شخص آخر.
besides-funds-waits = ينتظر شخصًا ثانيًا
besides-funds-pool-note = دخل، وليس في أي شهر بعد
besides-funds-foundation-note = للمدى الطويل
besides-funds-core-note = مخصَّص للمستحقات
besides-funds-carried-note = يدخل في الشهر التالي
besides-funds-idle = مال لا يستعمله أحد الآن.
besides-funds-proposals = { $count ->
    [zero] لا اقتراح لنقل مال ينتظر التأكيد.
    [one] هناك اقتراح لنقل مال. يُسجَّل بعد تأكيد منك أو من شخص ثانٍ غيرك.
    [two] هناك اقتراحان لنقل مال، يُسجَّلان حين يؤكدهما شخص ثانٍ.
    [few] هناك { $count } اقتراحات لنقل مال، تُسجَّل حين يؤكدها شخص ثانٍ.
    [many] هناك { $count } اقتراحًا لنقل مال، تُسجَّل حين يؤكدها شخص ثانٍ.
   *[other] هناك { $count } اقتراح لنقل مال، تُسجَّل حين يؤكدها شخص ثانٍ.
}
besides-look-at-it = النظر فيه
besides-to-close = إغلاق شهر بلا جولة
besides-to-shortfall = تغطية الناقص
besides-to-payments = دفع التكاليف الأساسية
besides-to-bank = بجانب البنك
besides-to-opening = ما تبدأ به المجموعة

besides-missing = بعد نصيب الركيزة، ينقص { $amount } للتكاليف المتفق عليها. ينتقل النقص إلى الكشف التالي إلا إذا غطّته الركيزة.
besides-missing-named = بعد نصيب { $foundation }، ينقص { $amount } للتكاليف المتفق عليها. ينتقل النقص إلى الكشف التالي إلا إذا غُطّي منها.
besides-cover-from = تغطيته من الركيزة
besides-outgrow-text = في الكشفين الأخيرين كانت التكاليف الأساسية أكثر ممّا دخل. إن استمر ذلك فلن يبقى ما نتقاسمه وسينفد الاحتياطي: قد تود المجموعة النظر في تكاليفها.
besides-outgrow = التكاليف الأساسية تفوق ما يدخل
besides-the-core-costs = التكاليف الأساسية
besides-runway-none = لدى الركيزة { $amount }. لم تُستحق تكاليف أساسية بعد.
besides-runway-none-named = لدى { $foundation } { $amount }. لم تُستحق تكاليف أساسية بعد.
besides-runway = لدى الركيزة { $amount }: تكفي للتكاليف الأساسية { $months ->
    [zero] أقل من شهر ({ $months })
    [one] شهرًا واحدًا
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }، بمتوسط { $average ->
    [one] شهر واحد
    [two] آخر شهرين
    [few] آخر { $average } أشهر
    [many] آخر { $average } شهرًا
   *[other] آخر { $average } شهر
 }.
besides-runway-named = لدى { $foundation } { $amount }: تكفي للتكاليف الأساسية { $months ->
    [zero] أقل من شهر ({ $months })
    [one] شهرًا واحدًا
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }، بمتوسط { $average ->
    [one] شهر واحد
    [two] آخر شهرين
    [few] آخر { $average } أشهر
    [many] آخر { $average } شهرًا
   *[other] آخر { $average } شهر
 }.
besides-runway-part = لدى الركيزة { $amount }: تكفي للتكاليف الأساسية { $months } شهر، بمتوسط { $average ->
    [one] شهر واحد
    [two] آخر شهرين
    [few] آخر { $average } أشهر
    [many] آخر { $average } شهرًا
   *[other] آخر { $average } شهر
 }.
besides-runway-part-named = لدى { $foundation } { $amount }: تكفي للتكاليف الأساسية { $months } شهر، بمتوسط { $average ->
    [one] شهر واحد
    [two] آخر شهرين
    [few] آخر { $average } أشهر
    [many] آخر { $average } شهرًا
   *[other] آخر { $average } شهر
 }.
besides-idle-not-given = لدى الأعضاء، لم يُقدَّم
besides-idle-buckets = في صناديق مموَّلة، لم يُدفع
besides-idle = مال ساكن

besides-close-day-needed = ينقص آخر يوم دفع يُحتسب
besides-closed-missing = أُغلق { $statement }. ينقص { $amount } للتكاليف المتفق عليها.
besides-closed-carried = أُغلق { $statement }. رُحِّل { $amount }.
besides-close-name-wrong = يُكتب شهر مثل 2026-11، أو 2026-11-2 لكشف ثانٍ فيه
besides-close-name-taken = { $name } مستعمل؛ إن تُرك الاسم فارغًا أُخذ التالي المتاح
besides-close-changed = تغيّر الحساب منذ نظرت فيه. لم يُسجَّل شيء؛ يلزم النظر من جديد.
besides-close-no-agreement = لا يوجد اتفاق بعد؛ يلزم الاتفاق على النسب أولًا.
besides-close-ahead = المطلوب يوم لا يتجاوز اليوم، { $today }
besides-close-below = ينقص الوعاء المشترك { $amount }: استردت الإشعارات الدائنة أكثر ممّا دخل. يبقى الشهر مفتوحًا حتى يزول النقص.
besides-close-too-large = هذه المبالغ أكبر ممّا يتسع له Brimful.
besides-close-last-day = آخر يوم دفع يُحتسب
besides-close-last-day-hint = ما بعده يُحتسب المرة القادمة؛ بعد التغيير يُعرض الحساب من جديد
besides-close-name = الاسم في العناوين
besides-close-name-hint = فارغ: الشهر الحالي، { $name }
besides-close-show = عرض الحساب
besides-close-button = إغلاق الشهر بلا جولة
besides-close-note = لا يحصل أحد على حصة: ما كان لنتقاسمه يُرحَّل. والشهر المغلق لا يُفتح من جديد؛ وما يأتي بعده يُحتسب في التالي.
besides-close-lead = سيُرحَّل { $amount } إلى الشهر التالي.
besides-close-lead-none = يُسجَّل حساب الشهر ولا يحصل أحد على حصة.
besides-close-missing = بعد نصيب الركيزة، ينقص { $amount } للتكاليف المتفق عليها. حين يُغلق الشهر يمكن لميسّر تغطيته من الركيزة إن سمح الاتفاق بذلك؛ وما لم يُغطَّ ينتقل إلى الكشف التالي.
besides-close-missing-named = بعد نصيب { $foundation }، ينقص { $amount } للتكاليف المتفق عليها. حين يُغلق الشهر يمكن لميسّر تغطيته منها إن سمح الاتفاق بذلك؛ وما لم يُغطَّ ينتقل إلى الكشف التالي.
besides-close-covered = هذا الشهر محتسب أصلًا: لا تُؤخذ أي تكلفة شهرية من جديد.
besides-close-month = يشمل { $month }.
besides-close-months = { $count ->
    [zero] لا يشمل أي شهر ({ $first } إلى { $last }).
    [one] يشمل شهرًا واحدًا، { $first } إلى { $last }.
    [two] يشمل شهرين، { $first } و{ $last }.
    [few] يشمل { $count } أشهر، من { $first } إلى { $last }.
    [many] يشمل { $count } شهرًا، من { $first } إلى { $last }.
   *[other] يشمل { $count } شهر، من { $first } إلى { $last }.
}
besides-close-later = { $count ->
    [one] فاتورة واحدة دُفعت لاحقًا ({ $amount }) تُحتسب المرة القادمة.
    [two] فاتورتان دُفعتا لاحقًا ({ $amount }) تُحتسبان المرة القادمة.
    [few] { $count } فواتير دُفعت لاحقًا ({ $amount }) تُحتسب المرة القادمة.
   *[other] فواتير دُفعت لاحقًا، عددها { $word } ({ $amount })، تُحتسب المرة القادمة.
}
besides-close-from-before = ناقص من قبل
besides-core-cost = التكلفة الأساسية
besides-due = المستحق
besides-set-aside = المخصَّص
besides-close-costs = التكاليف الأساسية المستحقة
besides-not-taken = لم تُؤخذ
besides-close-not-agreed = لم يُتفق عليها بعد، ولم تُؤخذ

besides-covered-some = تغطي الركيزة { $amount }. ما زال ينقص { $missing }.
besides-covered-all = تغطي الركيزة { $amount }. لم يعد ينقص شيء.
besides-cover-too-much = ينقص { $missing } ولدى الركيزة { $holds }: يمكن تغطية { $most } على الأكثر
besides-cover-nothing = لم يعد ينقص شيء. لم يُسجَّل شيء.
besides-cover-not-agreed = الاتفاق لا يسمح للركيزة بتغطية التكاليف الأساسية. لم يُسجَّل شيء؛ يمكن للمجموعة تغيير اتفاقها أولًا.
besides-cover-changed = سُجِّل كشف { $statement } في هذه الأثناء ونقل ما كان ناقصًا. لم يُسجَّل شيء.
besides-cover-lead-none = لا ينقص شيء للتكاليف المتفق عليها.
besides-cover-amount = التغطية من الركيزة
besides-at-most = { $amount } على الأكثر
besides-cover-button = تغطية
besides-cover-note = هذا قيد في الدفتر يراه الجميع. وما لم يُغطَّ ينتقل وحده إلى الكشف التالي.
besides-cover-lead = بعد نصيب الركيزة، ينقص { $amount } للتكاليف المتفق عليها.
besides-cover-lead-named = بعد نصيب { $foundation }، ينقص { $amount } للتكاليف المتفق عليها.
besides-cover-missing-in = ناقص في { $statement }
besides-cover-covered = غطّته الركيزة
besides-cover-still = ما زال ناقصًا
besides-cover-holds = لدى الركيزة
besides-cover-not-agreed-story = الاتفاق لا يسمح للركيزة بتغطية التكاليف الأساسية، فينتقل النقص إلى الكشف التالي.
besides-cover-empty = لا شيء لدى الركيزة، فينتقل النقص إلى الكشف التالي.

besides-bills-none = في رصيد التكاليف الأساسية { $amount }. لا مستحَق ينتظر الدفع.
besides-bills = { $count ->
    [one] في رصيد التكاليف الأساسية { $amount }، لمستحَق واحد لم يُدفع بعد.
    [two] في رصيد التكاليف الأساسية { $amount }، لمستحَقين لم يُدفعا بعد.
    [few] في رصيد التكاليف الأساسية { $amount }، لـ { $count } مستحقات لم تُدفع بعد.
   *[other] في رصيد التكاليف الأساسية { $amount }، لمستحقات لم تُدفع بعد، عددها { $word }.
}
besides-to-be-paid = للدفع
besides-paying = دفع التكاليف الأساسية
besides-bills-empty = يخصّص كشف مالًا أولًا؛ ثم يظهر هنا.
besides-left-to-pay = الباقي للدفع
besides-bill-of = كشف { $statement }، عن { $month }
besides-bill-of-named = كشف { $name }، عن { $month }
besides-bill-lead = { $bill }.
besides-bill-released = { $amount } غير لازمة
besides-bill-missing = ينقص مال
besides-bill-not-needed = غير لازم
besides-bill-partly = مدفوع جزئيًا
besides-bill-paid-some = عُلّم { $amount } إلى { $payee } مدفوعًا. بقي له { $left }.
besides-bill-paid-all = عُلّم { $amount } إلى { $payee } مدفوعًا. لم يبقَ شيء للدفع.
besides-bill-to-carried = يذهب { $amount } إلى المرحّل.
besides-bill-left = بقي { $amount } لهذه التكلفة
besides-bill-fund = في رصيد التكاليف الأساسية كله { $amount }: أخذ منه تصحيح
besides-bill-not-to-yourself = لا يمكنك تعليم دفعة لنفسك
besides-bill-gone = لم يعد هذا المستحَق موجودًا.
besides-bill-mark = تعليمه مدفوعًا
besides-bill-mark-button = تعليمه مدفوعًا
besides-release = غير لازم، أو ليس كله
besides-release-hint = { $amount } على الأكثر؛ يذهب إلى المرحّل
besides-release-button = تحريره
besides-bill-not-there = ليس موجودًا بعد
besides-released = حُرِّر إلى المرحّل
besides-bill-payments = ما خرج له من رصيد التكاليف الأساسية

besides-payee-needed = ينقص ذكر من دُفع له
besides-reference-needed = ينقص ذكر الفاتورة أو الإيصال
besides-payee-member-wrong = المطلوب عضو من هذه المجموعة
besides-payee-nobody = لا أحد: من خارج المجموعة
besides-payee-member = أحد الأعضاء؟
besides-payee = من دُفع له
besides-payee-hint = كما في الفاتورة؛ وإن تُرك فارغًا أُخذ اسم العضو أدناه
besides-reference = الفاتورة أو الإيصال
besides-reference-hint = رقمها ويومها، كي يمكن العثور عليها

besides-foundation-paid = سُجِّل { $amount } إلى { $payee }. بقي { $left }.
besides-decision-needed = ينقص ذكر ما تقرّر
besides-foundation-too-much = لدى الركيزة { $amount }
besides-decided-later = المطلوب يوم لا يتجاوز يوم الدفع، { $day }
besides-foundation-not-to-yourself = لا يمكنك تسجيل دفعة لنفسك
besides-foundation-lead = لدى { $foundation } { $amount }. لا يُدفع منها إلا لما قرّرته المجموعة.
besides-foundation-empty = لم يُدفع منها شيء بعد.
besides-decision = ما تقرّر
besides-decided-on = يوم القرار
besides-decision-link = رابط القرار
besides-foundation-pay = تسجيل دفعة
besides-foundation-pay-button = تسجيل الدفعة
besides-decided = تقرّر في { $day }
besides-for-what = لأي شيء
besides-foundation-payments = ما دُفع منها

besides-corrections-lead-none = لا شيء ينتظر شخصًا ثانيًا. لا يُغيَّر في الدفتر شيء ولا يُحذف أبدًا: الخطأ يُصلَح بقيد جديد مع سببه.
besides-corrections-lead = { $count ->
    [zero] لا اقتراح ينتظر شخصًا ثانيًا. لا يُغيَّر في الدفتر شيء ولا يُحذف أبدًا: الخطأ يُصلَح بقيد جديد مع سببه.
    [one] اقتراح واحد ينتظر شخصًا ثانيًا. لا يُغيَّر في الدفتر شيء ولا يُحذف أبدًا: الخطأ يُصلَح بقيد جديد مع سببه.
    [two] اقتراحان ينتظران شخصًا ثانيًا. لا يُغيَّر في الدفتر شيء ولا يُحذف أبدًا: الخطأ يُصلَح بقيد جديد مع سببه.
    [few] { $count } اقتراحات تنتظر شخصًا ثانيًا. لا يُغيَّر في الدفتر شيء ولا يُحذف أبدًا: الخطأ يُصلَح بقيد جديد مع سببه.
    [many] { $count } اقتراحًا ينتظر شخصًا ثانيًا. لا يُغيَّر في الدفتر شيء ولا يُحذف أبدًا: الخطأ يُصلَح بقيد جديد مع سببه.
   *[other] { $count } اقتراح ينتظر شخصًا ثانيًا. لا يُغيَّر في الدفتر شيء ولا يُحذف أبدًا: الخطأ يُصلَح بقيد جديد مع سببه.
}
besides-propose = اقتراح تصحيح
besides-corrections-ledger = التصحيحات في الدفتر
besides-reversals-ledger = القيود المعكوسة
besides-to-be-confirmed = بانتظار التأكيد
besides-decided-table = ما حُسم
besides-corrections-empty = لم يحتج شيء بعد إلى تصحيح من شخصين.
besides-what = ماذا
besides-proposed-by = صاحب الاقتراح
besides-move = من { $from } إلى { $to }
besides-a-correction = تصحيح
besides-declined = مرفوض
besides-withdrawn = مسحوب
besides-proposed = قُدِّم الاقتراح. يُسجَّل حين يؤكده شخص ثانٍ.
besides-account-needed = ينقص اختيار حساب
besides-same-account = المطلوب حساب غير الأول
besides-not-adjustable = { $account }: لا يُصحَّح بهذه الطريقة
besides-no-statement = لم يعد كشف { $statement } موجودًا
besides-opening-exists = الرصيد الافتتاحي مسجَّل أصلًا.
besides-choose = اختيار
besides-account-holds = { $account }: { $amount }
besides-no-statement-chosen = لا شهر بعينه
besides-correction-month-hint = يُذكر التصحيح في صفحة ذلك الشهر
besides-correction-month = أي شهر يصحّح؟
besides-from-hint = يُختار البنك لمال دخل وليس في أي حساب بعد
besides-from = من
besides-to-hint = يُختار البنك لمال ذهب، مثل رسم
besides-to = إلى
besides-counts-for = يُحتسب ليوم
besides-propose-button = اقتراحه
besides-propose-lead = المال الذي في الحساب الخطأ يُنقل إلى الحساب الصحيح، مع سبب، على يد شخصين.
besides-propose-story = القيد المفرد الخاطئ الأفضل عكسه من الدفتر. اليوم { $day }.

besides-confirmed = تم التأكيد. هو القيد { $entry } في الدفتر.
besides-why-not-needed = ينقص ذكر سبب الرفض
besides-declined-now = تم الرفض. ويرى صاحب الاقتراح السبب.
besides-withdrawn-now = تم السحب. لم يُسجَّل شيء.
besides-was-confirmed = سبق تأكيد هذا في { $day }. لم يُسجَّل شيء مرتين.
besides-was-declined = سبق رفض هذا في { $day }. لم يُسجَّل شيء مرتين.
besides-was-withdrawn = سبق سحب هذا في { $day }. لم يُسجَّل شيء مرتين.
besides-not-own = لا أحد يؤكد أو يرفض ما اقترحه. يمكن لغيره ذلك.
besides-own-only = لا يسحبه إلا صاحب الاقتراح.
besides-no-role = لا يقرّر هذا إلا الميسّرون وأمناء المال.
besides-move-line = من { $from } إلى { $to }
besides-together = المجموع
besides-story-proposed = اقترحه { $name } في { $day }.
besides-story-counts = يُحتسب ليوم { $day }.
besides-story-corrects = يصحّح كشف { $statement }.
besides-story-confirmed = أكده { $name } في { $day }.
besides-story-declined = رفضه { $name } في { $day }: { $why }
besides-story-withdrew = سحبه { $name } في { $day }.
besides-story-was-entry = كان القيد { $entry } في الدفتر، وعُكس.
besides-story-entry = هو القيد { $entry } في الدفتر.
besides-withdraw-button = سحبه
besides-withdraw-note = أنت صاحب الاقتراح، فيؤكده شخص آخر.
besides-confirm-opening = نعم، تبدأ المجموعة بـ { $amount }
besides-confirm-move = تأكيد ونقل { $amount }
besides-confirm-note = يُسجَّل فورًا، باسمك واسم صاحب الاقتراح.
besides-decline = ليس صحيحًا
besides-why-not = لماذا لا؟
besides-decline-button = رفضه
besides-take-entry-back = عكس القيد

besides-reversed = عُكس القيد { $entry } بالقيد { $by }.
besides-no-entry = لا يوجد قيد كهذا.
besides-reversed-before = سبق أن عكسه القيد { $by }. لم يُسجَّل شيء مرتين.
besides-counted = احتسب كشف { $statement } هذه التغطية، فهي باقية. وما فيها من خطأ يُصلَح بتصحيح من شخصين.
besides-spent = دُفع أو حُرِّر { $amount } من هذا المال لأجل «{ $cost }». يلزم عكس ذلك أولًا.
besides-every-line = كل سطر
besides-entry = القيد { $entry }: { $kind }
besides-entry-counts = يُحتسب ليوم { $day }.
besides-reverse-why = لماذا يُعكس؟
besides-reverse-button = عكس القيد { $entry }
besides-reverse-note = القيد يبقى. وقيد جديد يعيد المال نفسه، اليوم، ويذكر هذا القيد.

besides-opening-why-needed = ينقص ذكر مصدر الأرقام
besides-opening-recorded = تم التسجيل المبدئي. يُسجَّل في الدفتر حين يؤكده شخص ثانٍ.
besides-opening-above-zero = المطلوب مبلغ واحد على الأقل فوق الصفر
besides-opening-waits = الرصيد الافتتاحي مدخل أصلًا وينتظر شخصًا ثانيًا.
besides-opening-booked = الرصيد الافتتاحي مسجَّل في الدفتر أصلًا؛ وما فيه من خطأ يُصحَّح.
besides-opening-cannot = لا يمكن تسجيل هذا.
besides-opening-lead = مال كان موجودًا قبل الفاتورة الأولى، يُسجَّل مرة واحدة.
besides-opening-on = سُجِّل في الدفتر في { $day }.
besides-opening-is-recorded = مدخل وينتظر أن يؤكده شخص ثانٍ.
besides-opening-day = يوم رصيد البنك
besides-opening-foundation = للركيزة
besides-opening-foundation-hint = ما تحتفظ به المجموعة للمدى الطويل
besides-opening-shared = لنتقاسمه
besides-opening-shared-hint = يُرحَّل إلى الكشف التالي
besides-opening-why = مصدر الأرقام
besides-opening-why-hint = مثل كشف حساب البنك ومن نظر فيه
besides-record = تسجيل

besides-bank-agree = تم الحفظ. البنك والدفتر متطابقان تمامًا.
besides-bank-kept-less = تم الحفظ. في البنك أقل ممّا يقوله الدفتر بـ { $amount }.
besides-bank-kept-more = تم الحفظ. في البنك أكثر ممّا يقوله الدفتر بـ { $amount }.
besides-bank-lead-less = في البنك أقل ممّا يقوله الدفتر في { $day } بـ { $amount }.
besides-bank-lead-more = في البنك أكثر ممّا يقوله الدفتر في { $day } بـ { $amount }.
besides-bank-balance-needed = ينقص ما يقوله البنك
besides-bank-nobody = لم يقارن أحد الدفتر بالبنك بعد.
besides-bank-agreed = في { $day } كان البنك والدفتر متطابقين تمامًا.
besides-bank-heading = الدفتر بجانب البنك
besides-bank-story = هذا ما يقوله الدفتر اليوم: ما ينبغي أن يكون في حساب البنك.
besides-bank-empty = ستظهر هنا الأرصدة التي قورنت.
besides-bank-pool = الوعاء المشترك: دخل، وليس في أي شهر بعد
besides-bank-core = التكاليف الأساسية، مخصَّصة
besides-bank-allotments = حصص الأعضاء
besides-bank-buckets = صناديق مموَّلة، لم تُدفع بعد
besides-ledger-says = يقول الدفتر
besides-bank-equal-note = كان البنك والدفتر متطابقين
besides-never = أبدًا
besides-bank-never-note = لم يتطابق البنك والدفتر بعد
besides-bank-says = يقول البنك
besides-on-day = في { $day }
besides-for-day = ليوم { $day }
besides-bank-less-ledger = البنك ناقص الدفتر
besides-bank-last-equal = آخر تطابق
besides-bank-parts = { $day }، جزءًا جزءًا
besides-equal = متطابق
besides-apart = مختلف
besides-by = { $name }، { $day }
besides-ledger = الدفتر
besides-bank-compared = ما قورن
besides-bank-question = ماذا يقول البنك؟
besides-bank-as-of = في نهاية يوم
besides-balance = الرصيد
besides-balance-hint = كما في كشف حساب البنك؛ مع علامة ناقص في أوله إن كان مكشوفًا
besides-bank-note = ما يفسّر الفرق
besides-bank-note-hint = مثل تحويل في الطريق
besides-bank-button = مقارنة وحفظ
besides-bank-form-note = يُحفظ الرقمان. لا يُنقل شيء: الخطأ يُصحَّح في الدفتر.
