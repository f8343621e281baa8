buckets-heading = الصناديق
buckets-lead = ما يريد الناس فعله، وكم يكلّف.
buckets-propose = اقتراح صندوق
buckets-late = <strong>لم تُنجز في الوقت.</strong> يمكن طلب التقرير من أصحابها، أو إعطاؤهم وقتًا أطول:
buckets-late-line = { $title }، كان موعد إنجازه { $day }
buckets-import = استيراد صناديق من ملف CSV
buckets-none-such = لا صندوق كهذا.
buckets-all = عرض الكل
buckets-none = لا صندوق بعد. الصندوق شيء تودّون فعله وما يكلّفه.
buckets-propose-first = اقتراح أول صندوق
buckets-money = أين يذهب المال
buckets-drafts = مسودات، يراها أصحابها والميسّرون
buckets-in-round = في { $round }
buckets-in-a-round = في جولة
buckets-ideas = أفكار للجولة القادمة
buckets-doing = مموَّلة
buckets-past = منجزة أو غير مموَّلة أو متروكة
buckets-examples = أو البدء من واحد من هذه
buckets-example-soup = حساء للجمعية
buckets-example-soup-line = لا أحد يقرّر وهو جائع: قدر دافئ لكل من يأتي.
buckets-example-soup-cost = خضار وخبز
buckets-example-translator = مترجم لدليلنا
buckets-example-translator-line = يستطيع من يقرؤون لغة أخرى الانضمام ومعرفة القواعد.
buckets-example-translator-cost = الترجمة
buckets-example-repair = أمسية إصلاح
buckets-example-repair-line = يأتي كل واحد بشيء معطّل ويعود به صالحًا.
buckets-example-repair-cost = قطع وأدوات

buckets-state-draft = مسودة
buckets-state-idea = فكرة
buckets-state-open = مفتوح
buckets-state-minimum = بلغ الحد الأدنى
buckets-state-full = ممتلئ
buckets-state-funded = مموَّل
buckets-state-not-funded = غير مموَّل
buckets-state-being-done = قيد الإنجاز
buckets-state-done = منجز
buckets-state-cancelled = ملغى

buckets-level-of = <strong>{ $inside }</strong> من { $most }
buckets-level-givers = { $count ->
    [0] <strong>{ $inside }</strong> حتى الآن
    [one] <strong>{ $inside }</strong> من شخص واحد
    [two] <strong>{ $inside }</strong> من شخصين
    [few] <strong>{ $inside }</strong> من { $count } أشخاص
    [many] <strong>{ $inside }</strong> من { $count } شخصًا
   *[other] <strong>{ $inside }</strong> من { $count } شخص
}
buckets-level-to-go = <strong>{ $amount }</strong> باقية
buckets-level-enough = <strong>{ $amount }</strong> تكفي للبدء
buckets-level-paid = <strong>{ $amount }</strong> دُفعت
buckets-level-left = <strong>{ $amount }</strong> بقيت
buckets-level-asked = <strong>{ $amount }</strong> مطلوبة
buckets-level-asked-range = <strong>من { $least } إلى { $most }</strong> مطلوبة
buckets-level-asked-up-to = <strong>حتى { $most }</strong> مطلوبة
buckets-level-asked-or-more = <strong>{ $least } أو أكثر</strong> مطلوبة
buckets-level-asked-any = <strong>أي مبلغ</strong> مطلوب

buckets-since = دُفع { $paid }، بقي { $left }
buckets-since-left = بقي { $left }
buckets-since-done = أُنجز، دُفع { $paid }
buckets-since-cancelled = أُلغي، دُفع { $paid }
buckets-since-note = { $note }؛ { $since }

buckets-costs = كم يكلّف
buckets-cost-what = ماذا
buckets-needed = لازم
buckets-on-top = حسن فوق ذلك
buckets-together = المجموع
buckets-level-sealed = ما قُدِّم مختوم حتى الإغلاق.
buckets-give = العطاء في { $round }
buckets-offer = هل يكفي الموجود؟
buckets-early = هو ممتلئ: تسويته الآن
buckets-responsible = المسؤولون
buckets-owners-unnamed = { $count ->
    [one] عضو في المجموعة
    [two] عضوان في المجموعة
    [few] { $count } أعضاء في المجموعة
    [many] { $count } عضوًا في المجموعة
   *[other] { $count } عضو في المجموعة
}
buckets-owners-more = { $count ->
    [one] وعضو آخر
    [two] وعضوان آخران
    [few] و{ $count } أعضاء آخرين
    [many] و{ $count } عضوًا آخر
   *[other] و{ $count } عضو آخر
}
buckets-starts = يبدأ في { $day }
buckets-due = يُنجز حتى { $day }
buckets-due-over = كان موعد إنجازه { $day }
buckets-due-more = وقت أطول حتى { $day }: { $why }
buckets-rounds = الجولات
buckets-history-unfunded = <round>{ $round }</round>: لم يُموَّل؛ وصل إليه { $given }
buckets-history-unfunded-sealed = <round>{ $round }</round>: لم يُموَّل
buckets-history-funded = { $count ->
    [one] <round>{ $round }</round>: موّله عضو واحد بـ { $amount }
    [two] <round>{ $round }</round>: موّله عضوان بـ { $amount }
    [few] <round>{ $round }</round>: موّله { $count } أعضاء بـ { $amount }
    [many] <round>{ $round }</round>: موّله { $count } عضوًا بـ { $amount }
   *[other] <round>{ $round }</round>: موّله { $count } عضو بـ { $amount }
}
buckets-history-so-far = <round>{ $round }</round>: { $given } حتى الآن
buckets-history-sealed = <round>{ $round }</round>: مختومة حتى الإغلاق
buckets-ask-payout = طلب صرف
buckets-unlock = فتح قفل المبالغ
buckets-edit = تعديل هذا الصندوق
buckets-finish = أُنجز
buckets-extend = تمديد وقته
buckets-cancel = إلغاؤه
buckets-withdraw = سحب هذا الاقتراح
buckets-withdraw-ask = سحب «{ $title }»؟
buckets-withdraw-why = لماذا؟
buckets-withdraw-note = لم يحصل على مال بعد. يبقى هنا للقراءة ولا يدخل أي جولة.
buckets-withdraw-send = سحبه
buckets-withdraw-done = تم السحب. يبقى هنا للقراءة.
buckets-goal-unlocked = فُتح قفل المبالغ في { $day } ويمكن تغييرها مرة واحدة. السبب: { $why }
buckets-goal-changed = تغيّر في { $day } من { $old } إلى { $new }. السبب: { $why }
buckets-goal-range = { $least } إلى { $most }
buckets-goal-or-more = { $least } أو أكثر

buckets-done = ما صار إليه
buckets-cancelled = لماذا أُلغي
buckets-withdrawn = مسحوب
buckets-done-on = أُنجز في { $day }.
buckets-done-on-by = أنهاه { $name } في { $day }.
buckets-cancelled-on = أُلغي في { $day }.
buckets-cancelled-on-by = ألغاه { $name } في { $day }.
buckets-withdrawn-on = سُحب في { $day }.
buckets-withdrawn-on-by = سحبه { $name } في { $day }.
buckets-went-none = لم يكن قد حصل على مال.
buckets-went-all = لم يبقَ شيء.
buckets-went-fund = بقي { $amount } وذهب إلى { $fund }.
buckets-went-fund-unnamed = بقي { $amount } وذهب إلى الركيزة.
buckets-went-givers = { $count ->
    [one] بقي { $amount } وعاد إلى العضو الذي قدّمه، لجولته القادمة.
    [two] بقي { $amount } وعاد إلى العضوين اللذين قدّماه، لجولتهما القادمة.
   *[other] بقي { $amount } وعاد إلى من قدّموه، وعددهم { $word }، لجولتهم القادمة.
}
buckets-went-gone = منه { $amount } جزء من غادروا، ويُرحَّل.
buckets-went-carried = بقي { $amount } ويُرحَّل للجولة القادمة.
buckets-its-money = ماله
buckets-sum-funded = مُوِّل بـ
buckets-sum-paid = − دُفع
buckets-sum-fund = − إلى { $fund }
buckets-sum-fund-unnamed = − إلى الركيزة
buckets-sum-givers = − عاد إلى من قدّموه
buckets-sum-carried = − رُحِّل
buckets-sum-corrected-off = − صُحّح
buckets-sum-corrected-on = + صُحّح
buckets-sum-left = الباقي
buckets-entries = كل قيود هذا الصندوق
buckets-payouts-wait = من الباقي { $amount } مطلوبة وتنتظر الدفع.
buckets-payouts = ما دُفع
buckets-payouts-caption = ما دُفع من هذا الصندوق
buckets-paid-on = يوم الدفع
buckets-paid-to = إلى
buckets-paid-amount = المبلغ
buckets-paid-not-yet = ليس بعد
buckets-givers = من ملأه
buckets-giver-member = العضو
buckets-giver-gave = قدّم
buckets-giver-back = عاد إليه

buckets-edit-title = تعديل صندوق
buckets-save = حفظ
buckets-publish = نشر
buckets-save-draft = حفظه مسودةً
buckets-saved-in-round = تم الحفظ. هو في { $round }.
buckets-saved-idea = تم الحفظ. هو في قائمة الأفكار وينتظر الجولة القادمة.
buckets-saved-draft = حُفظ مسودةً. لا يراه بعد أحد سواك وسوى الميسّرين.
buckets-locked = المبالغ مقفلة ما دامت { $round } جارية. وكل ما عداها يمكن تغييره.
buckets-unlocked = فتح ميسّر قفل المبالغ: يمكن تغييرها مرة واحدة ما دامت { $round } مفتوحة. ويُخبَر من قدّموا.
buckets-title = العنوان
buckets-summary = ماذا تكسب المجموعة منه؟
buckets-summary-hint = سطر واحد، يظهر في كل قائمة
buckets-body = المزيد عنه
buckets-body-hint = ما ستفعله، ومتى، ومع من. السطر الفارغ يبدأ فقرة جديدة
buckets-costs-question = كم يكلّف؟
buckets-costs-note = «لازم» يكفي للبدء؛ ومع «حسن فوق ذلك» يكون ممتلئًا.
buckets-cost-line = السطر { $nth }: لأي شيء هو
buckets-cost-more = سطر آخر
buckets-open-ended = بلا حد أقصى: يأخذ كل ما يأتي
buckets-open-ended-hint = حينها تقول المبالغ أعلاه ما يكفي للبدء، ولا حد أقصى
buckets-owners = من المسؤول؟
buckets-owners-hint = يُسألون عنه، ويأخذون ماله ويرسلون الفواتير
buckets-owners-none = لا أحد بعد
buckets-starts-on = يبدأ في
buckets-missing-title = ينقص عنوان
buckets-missing-owner = ينقص اختيار المسؤول
buckets-missing-sum = ينقص سطر تكلفة واحد على الأقل بمبلغ
buckets-missing-summary = ينقص ذكر ما تكسبه المجموعة منه
buckets-problem-locked = المبالغ مقفلة ما دامت { $round } جارية؛ وتبقى كما كانت
buckets-problem-owner = أحد من اخترتهم لم يعد عضوًا نشطًا
buckets-problem-decided = بُتّ في هذا الصندوق ويبقى كما هو؛ لم يتغيّر شيء
buckets-problem-sent = أُرسل هذا النموذج من قبل بقيم أخرى. يحسن النظر في صناديقك، ثم إرساله من جديد
buckets-problem-others = هذا الصندوق لغيرك؛ لم يتغيّر شيء
buckets-problem-zero = المطلوب مبلغ فوق الصفر، أو صندوق بلا حد أقصى
buckets-problem-given = فيه { $given } أصلًا؛ لا يمكن أن يكون المبلغ أقل
buckets-problem-too-large = هذه المبالغ أكبر ممّا يتسع له Brimful
buckets-form-lines = كان في النموذج سطر زائد.
buckets-decided = بُتّ في هذا الصندوق ويبقى كما هو. لم يتغيّر شيء.

buckets-reopen-heading = فتح قفل مبالغ هذا الصندوق
buckets-reopen-what = ما دامت { $round } مفتوحة لا يغيّر أحد ما يطلبه صندوق. وبعد فتح القفل يمكن لأصحابه والميسّرين تغييره مرة واحدة.
buckets-reopen-told = يُخبَر من قدّموا له بالبريد، مع السبب، ومرة أخرى حين تتغيّر المبالغ.
buckets-reopen-told-sealed = يُخبَر كل من في الجولة بالبريد، مع السبب، ومرة أخرى حين تتغيّر المبالغ: الجولة مختومة، ولو ذهبت الرسالة إلى من قدّموا وحدهم لكشفتهم.
buckets-reopen-why = لماذا؟
buckets-reopen-done = فُتح القفل. يمكن لأصحابه والميسّرين تغيير المبالغ مرة واحدة؛ ثم تُقفل من جديد.
buckets-reopen-why-needed = ينقص السبب؛ يقرؤه من قدّموا له
buckets-reopen-announced = لم تُفتح جولته بعد: المبالغ ليست مقفلة. لم يتغيّر شيء.
buckets-reopen-no-round = ليس في جولة مفتوحة، فلا قفل يُفتح.
buckets-reopen-settled = سُوِّي هذا الصندوق ويبقى كما هو. لم يتغيّر شيء.
buckets-reopen-already = المبالغ غير مقفلة أصلًا؛ يمكن تغييرها في صفحة الصندوق.
buckets-reopen-unchanged = لم يتغيّر شيء.
buckets-reopen-sent = أُرسل هذا النموذج من قبل بسبب آخر. لم يتغيّر شيء آخر.

buckets-end-leave = تركه كما هو
buckets-end-why-needed = تلزم بضع كلمات: يقرؤها الجميع
buckets-finish-heading = إنهاء هذا الصندوق
buckets-finish-left = بقي { $amount }. يعود إلى المجموعة: يُرحَّل للجولة القادمة.
buckets-finish-nothing = لم يبقَ شيء.
buckets-finish-report = ما الذي صار إليه؟
buckets-finish-report-hint = جملتان أو ثلاث. يقرؤها كل من يرى الصندوق
buckets-finished = أُنجز. بقي { $amount } ويُرحَّل.
buckets-finished-paid = أُنجز. دُفع كل قرش.
buckets-extend-heading = تمديد وقت هذا الصندوق
buckets-extend-due = يُنجز حتى { $day }. يُذكَّر أصحابه قبل اليوم الجديد.
buckets-extend-due-over = كان موعد إنجازه { $day }. يُذكَّر أصحابه قبل اليوم الجديد.
buckets-extend-no-day = لا يوم له بعد.
buckets-extend-until = يُنجز حتى
buckets-extend-why = لماذا يحتاج وقتًا أطول؟
buckets-extend-until-needed = ينقص اليوم الجديد
buckets-extend-too-early = المطلوب يوم بعد { $day }
buckets-extended = وقته الآن حتى { $day }.
buckets-cancel-heading = إلغاء هذا الصندوق
buckets-cancel-nothing = دُفع كل ما حصل عليه. لا يعود شيء.
buckets-cancel-carried = بحسب الاتفاق الساري، يُرحَّل الباقي، { $amount }، للجولة القادمة.
buckets-cancel-fund = بحسب الاتفاق الساري، يذهب الباقي، { $amount }، إلى { $fund }.
buckets-cancel-fund-unnamed = بحسب الاتفاق الساري، يذهب الباقي، { $amount }، إلى الركيزة.
buckets-cancel-givers = بحسب الاتفاق الساري، يعود الباقي، { $amount }، إلى من قدّموه، بحسب ما قدّم كل منهم.
buckets-cancel-why = لماذا يُلغى؟
buckets-cancel-why-hint = يقرؤه كل من يرى الصندوق، ويصل بالبريد إلى من قدّموا له
buckets-cancel-giver = من قدّم
buckets-cancel-gave = قدّم
buckets-cancel-back = يعود إليه
buckets-cancel-gone = غادر: يُرحَّل هذا الجزء
buckets-cancel-caption = من يحصل على ماذا
buckets-cancel-waiting = { $count ->
    [one] يُغلق أيضًا طلب صرف واحد ينتظر؛ وما دُفع يبقى مدفوعًا.
    [two] يُغلق أيضًا طلبا صرف ينتظران؛ وما دُفع يبقى مدفوعًا.
    [few] تُغلق أيضًا { $word } طلبات صرف تنتظر؛ وما دُفع يبقى مدفوعًا.
   *[other] تُغلق أيضًا طلبات صرف تنتظر، عددها { $word }؛ وما دُفع يبقى مدفوعًا.
}
buckets-cancel-next-round = ما يعود إلى من قدّم يُضاف إلى ما لديه للعطاء في جولته القادمة.
buckets-cancel-done = تم الإلغاء.
buckets-cancel-done-carried = تم الإلغاء. يُرحَّل { $amount }.
buckets-cancel-done-fund = تم الإلغاء. ذهب { $amount } إلى الركيزة.
buckets-cancel-done-givers = تم الإلغاء. عاد { $amount } إلى من قدّموه.
buckets-end-payouts-wait = { $count ->
    [one] ما زال طلب صرف واحد ينتظر الدفع: { $sum }. يلزم أن يدفعه أمين مال أو يرفضه، أو أن يُسحب، ثم يمكن الإنهاء.
    [two] ما زال طلبا صرف ينتظران الدفع، مجموعهما { $sum }. يلزم أن يدفعهما أمين مال أو يرفضهما، أو أن يُسحبا، ثم يمكن الإنهاء.
    [few] ما زالت { $word } طلبات صرف تنتظر الدفع، مجموعها { $sum }. يلزم أن يدفعها أمين مال أو يرفضها، أو أن تُسحب، ثم يمكن الإنهاء.
   *[other] ما زالت طلبات صرف تنتظر الدفع، عددها { $word } ومجموعها { $sum }. يلزم أن يدفعها أمين مال أو يرفضها، أو أن تُسحب، ثم يمكن الإنهاء.
}
buckets-end-changed = تغيّر الصندوق أثناء نظرك فيه: فيه الآن { $amount }. يحسن النظر في الأرقام من جديد. لم يُسجَّل شيء.
buckets-end-not-funded = لم يحصل هذا الصندوق على مال بعد. لم يتغيّر شيء.
buckets-end-funded = حصل هذا الصندوق على مال: يُنهى بتقرير، أو يلغيه ميسّر. لم يتغيّر شيء.
buckets-end-in-round = هذا الصندوق في { $round } ويبقى فيها حتى تُسوّى الجولة. لم يتغيّر شيء.
buckets-end-done = هذا الصندوق منجز أصلًا. لم يتغيّر شيء.
buckets-end-cancelled = هذا الصندوق ملغى أصلًا. لم يتغيّر شيء.
buckets-end-withdrawn = هذا الصندوق مسحوب أصلًا. لم يتغيّر شيء.
buckets-end-sent = أُرسل هذا النموذج من قبل بمحتوى آخر. الأول باقٍ؛ يلزم تحميل الصفحة من جديد.
buckets-end-late = لم يعد هذا ممكنًا كما عرضته الصفحة. يلزم تحميلها من جديد. لم يتغيّر شيء.
