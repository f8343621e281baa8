mail-fewer = رسائل أقل
mail-unsubscribe = إلغاء الاشتراك
mail-colon = :
mail-sender = { $group }، { $address }
mail-notes = { $first }، { $second }
mail-moment = { $day }، { $clock } (بتوقيت { $city })
mail-to-the-round = إلى الجولة
mail-propose = اقتراح صندوق
mail-any-sum = أي مبلغ
mail-more = و<more>{ $count } غيرها</more>

mail-why-owner = تصلك هذه الرسالة لأنك مسؤول عن صندوق في { $group }.
mail-why-giver = تصلك هذه الرسالة لأنك قدّمت لصندوق في { $group }.
mail-why-named = تصلك هذه الرسالة لأن أحدًا في { $group } ذكرك في تعليق.
mail-why-in-round = تصلك هذه الرسالة لأنك ضمن { $round } في { $group } واخترت الرسائل عن الجولات الجديدة.
mail-why-rounds = تصلك هذه الرسالة لأنك من أعضاء { $group } واخترت الرسائل عن الجولات الجديدة.
mail-why-results = تصلك هذه الرسالة لأنك من أعضاء { $group } واخترت نتائج الجولات.
mail-why-treasurer = تصلك هذه الرسالة لأنك تتولى أمانة المال في { $group }.

mail-sum = كيف وصلنا إلى { $amount }
mail-sum-came-in = دخل
mail-sum-foundation = الركيزة
mail-sum-core-costs = التكاليف الأساسية
mail-sum-carried = مرحّل من قبل
mail-sum-to-share = لنتقاسمه
mail-sum-to-share-short = لنتقاسمه
mail-sum-missing = ناقص للتكاليف المتفق عليها

mail-opens-subject = { $round }: لديك { $amount } للعطاء حتى { $day }
mail-opens-subject-open = { $round }: مفتوحة حتى { $day }
mail-opens-headline = لديك { $amount } للعطاء
mail-opens-headline-open = فُتحت { $round }
mail-opens-preview = { $count ->
    [one] صندوق واحد ينتظره.
    [two] صندوقان ينتظرانه.
    [few] { $word } صناديق تنتظره.
    [many] { $word } صندوقًا تنتظره.
   *[other] { $word } صندوق تنتظره.
}
mail-opens-lead = مرحبًا { $reader }. فُتحت { $round } في { $group }. لديك <mine>{ $amount }</mine> للعطاء حتى { $until }.
mail-opens-lead-nothing = مرحبًا { $reader }. { $round } في { $group } مفتوحة حتى { $until }. ليس لديك ما تعطيه هذه المرة.
mail-opens-change = يمكنك وضع شيء في صندوق واحد على الأقل، وتغيير رأيك حتى ذلك الوقت.
mail-opens-final = يمكنك وضع شيء في صندوق واحد على الأقل؛ وبعد الحفظ يصبح توزيعك نهائيًا.
mail-opens-button = العطاء للصناديق
mail-opens-shared = { $count ->
    [one] يتقاسمه عضو واحد منّا؛ لك منه { $amount }.
    [two] نتقاسمه نحن الاثنين؛ لك منه { $amount }.
   *[other] نتقاسمه معًا، وعددنا { $word }؛ لك منه { $amount }.
}
mail-opens-kept = احتفظت من قبل بـ { $amount }.
mail-opens-buckets = الصناديق
mail-opens-enough = يكفي { $amount } للبدء.
mail-opens-more = و{ $count } غيرها في الصفحة أعلاه

mail-closing-subject = { $round }: بقي لديك { $left }، تُغلق { $weekday } { $clock }
mail-closing-subject-private = { $round }: بقي لديك مال، تُغلق { $weekday } { $clock }
mail-closing-headline = بقي لديك { $left } للعطاء
mail-closing-preview = تُغلق { $round } في { $close }.
mail-closing-lead = مرحبًا { $reader }. تُغلق { $round } في { $group } في <strong>{ $close }</strong>.
mail-closing-gave = قدّمت حتى الآن { $given }. <mine>وما بقي لك، { $left }،</mine> يمكن أن يذهب بعد إلى صندوق أو أكثر.
mail-closing-gave-nothing = <mine>مالك، { $left }،</mine> يمكن أن يذهب بعد إلى صندوق أو أكثر: لم تقدّم منه شيئًا حتى الآن.
mail-closing-stays = ما لا تقدّمه يبقى لك للجولة القادمة.
mail-closing-carried = ما لا تقدّمه يُرحَّل، ويُقسم من جديد في الجولة القادمة.

mail-hands-subject = { $group }: هل تشارك في الجولة القادمة؟
mail-hands-headline = هل تشارك في الجولة القادمة؟
mail-hands-preview = يمكنك القول حتى { $day }.
mail-hands-lead = مرحبًا { $reader }. يسأل { $asker } من يشارك في الجولة القادمة في <strong>{ $group }</strong>. يمكنك القول حتى { $until }.
mail-hands-silence = ما لنتقاسمه يُقسم على المشاركين. ومن لا يجيب ليس ضمنهم هذه المرة.
mail-hands-button = أقول هل أشارك

mail-changed-close-subject = { $round }: مفتوحة حتى { $day }
mail-changed-close-headline = { $round } مفتوحة لوقت أطول
mail-changed-close-lead = مرحبًا { $reader }. مدّد { $by } وقت { $round } في { $group }. تُغلق في <strong>{ $close }</strong> لا في { $was }.
mail-changed-unlocked-subject = { $round }: قد تتغيّر مبالغ { $title }
mail-changed-unlocked-headline = قد تتغيّر مبالغ { $title }
mail-changed-unlocked-lead = مرحبًا { $reader }. فتح { $by } قفل مبالغ <strong>{ $title }</strong> في { $round }: يمكن لأصحابه تغيير ما يطلبه مرة واحدة. ويصلك الخبر حينها.
mail-changed-goal-subject = { $round }: يطلب { $title } مبلغًا آخر
mail-changed-goal-headline = يطلب { $title } مبلغًا آخر
mail-changed-goal-lead = مرحبًا { $reader }. يطلب <strong>{ $title }</strong> الآن { $new } في { $round }. كان يطلب { $old }.
mail-changed-goal-range = من { $least } إلى { $most }
mail-changed-goal-open = { $least } أو أكثر
mail-changed-reason = السبب: <words>{ $reason }</words>
mail-changed-preview = تُغلق في { $close }.
mail-changed-stands = ما حفظته باقٍ.
mail-changed-in-it = فيه <mine>منك { $amount }</mine>، وتبقى فيه ما لم تُخرجها.
mail-changed-final = حفظت توزيعك، وهذه الجولة تأخذه مرة واحدة.
mail-changed-left = لديك <mine>{ $amount }</mine> للعطاء.
mail-changed-until = يمكنك تغيير توزيعك حتى { $close }.

mail-offer-subject = { $round }: { $amount } معروضة لصندوق { $bucket }
mail-offer-subject-again = { $round }: الجواب حتى الغد: { $amount } معروضة لصندوق { $bucket }
mail-offer-subject-private = { $round }: عرض لصندوق { $bucket }
mail-offer-subject-private-again = { $round }: الجواب حتى الغد: عرض لصندوق { $bucket }
mail-offer-subject-several = { $round }: { $count ->
    [two] عرض لصندوقين من صناديقك
    [few] عرض لـ { $word } من صناديقك
   *[other] عرض لـ { $word } من صناديقك
}
mail-offer-subject-several-again = { $round }: الجواب حتى الغد: { $count ->
    [two] عرض لصندوقين من صناديقك
   *[other] عرض لـ { $word } من صناديقك
}
mail-offer-headline = { $amount } معروضة لصندوق { $bucket }
mail-offer-headline-several = { $count ->
    [two] عرض لصندوقين من صناديقك
   *[other] عرض لـ { $word } من صناديقك
}
mail-offer-preview = نعم أم لا؟ السكوت يعني لا.
mail-offer-lead = { $count ->
    [one] مرحبًا { $reader }. انتهت { $round } في { $group }، وحصل صندوقك على أقل ممّا يحتاجه على الأقل. هل يكفي الموجود للبدء؟ أول جواب من أي من أصحابه هو المحتسب ولا يمكن تغييره.
    [two] مرحبًا { $reader }. انتهت { $round } في { $group }، وحصل هذان الصندوقان من صناديقك على أقل ممّا يحتاجانه على الأقل. هل يكفي الموجود للبدء؟ أول جواب من أي من أصحاب الصندوق هو المحتسب ولا يمكن تغييره.
   *[other] مرحبًا { $reader }. انتهت { $round } في { $group }، وحصلت هذه الصناديق من صناديقك على أقل ممّا تحتاجه على الأقل. هل يكفي الموجود للبدء؟ أول جواب من أي من أصحاب الصندوق هو المحتسب ولا يمكن تغييره.
}
mail-offer-row = { $bucket }: يوجد { $amount } من { $minimum } التي يحتاجها على الأقل.
mail-offer-button = الجواب: نعم أو لا
mail-offer-button-text = الجواب بنعم أو لا
mail-offer-deadline = يمكنك الجواب حتى { $until }. وبلا جواب يعود المال.

mail-results-headline-none = لم يُموَّل أي صندوق
mail-results-headline-none-of = { $all ->
    [two] لم يُموَّل أي من الصندوقين
    [few] لم يُموَّل أي من الصناديق، وعددها { $all_word }
   *[other] لم يُموَّل أي من الصناديق، وعددها { $all_word }
}
mail-results-headline-only = مُوِّل الصندوق الوحيد
mail-results-headline-all = { $all ->
    [two] مُوِّل الصندوقان كلاهما
   *[other] مُوِّلت كل الصناديق، وعددها { $all_word }
}
mail-results-headline-some = { $funded ->
    [one] مُوِّل صندوق واحد من { $all_word }
    [two] مُوِّل صندوقان من { $all_word }
    [few] مُوِّلت { $funded_word } صناديق من { $all_word }
    [many] مُوِّل { $funded_word } صندوقًا من { $all_word }
   *[other] مُوِّل { $funded_word } صندوق من { $all_word }
}
mail-results-outcome-none = لم يُموَّل أي صندوق
mail-results-outcome-none-of = { $all ->
    [two] لم يُموَّل أي من الصندوقين
   *[other] لم يُموَّل أي صندوق من { $all_word }
}
mail-results-outcome-only = مُوِّل الصندوق الوحيد
mail-results-outcome-all = { $all ->
    [two] مُوِّل الصندوقان كلاهما
   *[other] مُوِّلت كل الصناديق، وعددها { $all_word }
}
mail-results-outcome-some = { $funded ->
    [one] مُوِّل صندوق واحد من { $all_word }
    [two] مُوِّل صندوقان من { $all_word }
    [few] مُوِّلت { $funded_word } صناديق من { $all_word }
    [many] مُوِّل { $funded_word } صندوقًا من { $all_word }
   *[other] مُوِّل { $funded_word } صندوق من { $all_word }
}
mail-results-subject = { $round }: { $outcome }، وقُسم { $amount }
mail-results-subject-private = { $round }: { $outcome }
mail-results-preview-gave = ذهب مالك، { $amount }، إلى { $count ->
    [one] واحد منها
    [two] اثنين منها
   *[other] { $word } منها
}.
mail-results-preview-gave-only = ذهب إليه مالك، { $amount }.
mail-results-preview-left = بقي لديك { $amount }.
mail-results-preview-found = وجد { $amount } صندوقًا.
mail-results-preview-carried = يُرحَّل { $amount } إلى { $month }.
mail-results-closed = مرحبًا { $reader }. أُغلقت { $round } في { $day }.
mail-results-shortfall = بعد نصيب الركيزة، نقص { $amount } للتكاليف المتفق عليها.
mail-results-shortfall-named = بعد نصيب { $foundation }، نقص { $amount } للتكاليف المتفق عليها.
mail-results-nothing = لم يكن هناك ما نتقاسمه.
mail-results-had = { $count ->
    [one] كان لعضو واحد منّا <strong>{ $amount }</strong> للتقاسم؛
    [two] كان لنا نحن الاثنين <strong>{ $amount }</strong> لنتقاسمها؛
   *[other] كان لنا، وعددنا { $word }، <strong>{ $amount }</strong> لنتقاسمها؛
}
mail-results-found-all = <strong>كلها</strong> وجدت صندوقًا.
mail-results-found = وجد منها <strong>{ $found }</strong> صندوقًا.
mail-results-found-carried = وجد منها <strong>{ $found }</strong> صندوقًا، ويُرحَّل { $carried } إلى { $month }.
mail-results-found-stays = وجد منها <strong>{ $found }</strong> صندوقًا، ويبقى { $stays } لمن قدّموه للجولة القادمة.
mail-results-found-both = وجد منها <strong>{ $found }</strong> صندوقًا، ويُرحَّل { $carried } إلى { $month }، ويبقى { $stays } لمن قدّموه للجولة القادمة.
mail-results-found-none = <strong>لا شيء منها</strong> وجد صندوقًا.
mail-results-found-none-carried = <strong>لا شيء منها</strong> وجد صندوقًا، ويُرحَّل { $carried } إلى { $month }.
mail-results-found-none-stays = <strong>لا شيء منها</strong> وجد صندوقًا، ويبقى { $stays } لمن قدّموه للجولة القادمة.
mail-results-found-none-both = <strong>لا شيء منها</strong> وجد صندوقًا، ويُرحَّل { $carried } إلى { $month }، ويبقى { $stays } لمن قدّموه للجولة القادمة.

mail-results-had-none = لم يكن لديك مال للعطاء في هذه الجولة.
mail-results-all-carried = بقي لديك <strong>{ $amount }</strong>؛ عادت إلى الوعاء المشترك وتُرحَّل إلى { $month }.
mail-results-all-stays = بقي لديك <strong>{ $amount }</strong>؛ تبقى لك للجولة القادمة.
mail-results-helped-one = <mine>مالك، { $amount }،</mine> ساعد صندوقًا واحدًا: { $title }.
mail-results-helped-one-starts = <mine>مالك، { $amount }،</mine> ساعد صندوقًا واحدًا: { $title }، ويبدأ في { $day }.
mail-results-helped-one-owners = <mine>مالك، { $amount }،</mine> ساعد صندوقًا واحدًا: { $title }، { $count ->
    [one] والبدء في { $day } على يد { $owners }
    [two] والبدء في { $day } على أيدي { $owners }
   *[other] والبدء في { $day } على أيدي { $owners }
}.
mail-results-helped = { $count ->
    [two] <mine>مالك، { $amount }،</mine> ساعد صندوقين.
    [few] <mine>مالك، { $amount }،</mine> ساعد { $word } صناديق.
    [many] <mine>مالك، { $amount }،</mine> ساعد { $count } صندوقًا.
   *[other] <mine>مالك، { $amount }،</mine> ساعد { $count } صندوق.
}
mail-results-biggest = أكبر جزء، { $amount }، ذهب إلى { $title }.
mail-results-biggest-starts = أكبر جزء، { $amount }، ذهب إلى { $title }، ويبدأ في { $day }.
mail-results-biggest-owners = أكبر جزء، { $amount }، ذهب إلى { $title }، { $count ->
    [one] والبدء في { $day } على يد { $owners }
   *[other] والبدء في { $day } على أيدي { $owners }
}.
mail-results-missed-carried = { $count ->
    [one] كان { $amount } لصندوق لم يُموَّل؛ يُرحَّل إلى { $month }.
    [two] كان { $amount } لصندوقين لم يُموَّلا؛ يُرحَّل إلى { $month }.
   *[other] كان { $amount } لصناديق لم تُموَّل؛ يُرحَّل إلى { $month }.
}
mail-results-missed-stays = { $count ->
    [one] كان { $amount } لصندوق لم يُموَّل؛ يبقى لك للجولة القادمة.
    [two] كان { $amount } لصندوقين لم يُموَّلا؛ يبقى لك للجولة القادمة.
   *[other] كان { $amount } لصناديق لم تُموَّل؛ يبقى لك للجولة القادمة.
}
mail-results-missed-all-carried = { $count ->
    [one] <mine>مالك، { $amount }،</mine> كان لصندوق لم يُموَّل؛ يُرحَّل إلى { $month }.
    [two] <mine>مالك، { $amount }،</mine> كان لصندوقين لم يُموَّلا؛ يُرحَّل إلى { $month }.
   *[other] <mine>مالك، { $amount }،</mine> كان لصناديق لم تُموَّل؛ يُرحَّل إلى { $month }.
}
mail-results-missed-all-stays = { $count ->
    [one] <mine>مالك، { $amount }،</mine> كان لصندوق لم يُموَّل؛ يبقى لك للجولة القادمة.
    [two] <mine>مالك، { $amount }،</mine> كان لصندوقين لم يُموَّلا؛ يبقى لك للجولة القادمة.
   *[other] <mine>مالك، { $amount }،</mine> كان لصناديق لم تُموَّل؛ يبقى لك للجولة القادمة.
}
mail-results-left-carried = بقي لديك { $amount }؛ يُرحَّل إلى { $month }.
mail-results-left-stays = بقي لديك { $amount }؛ يبقى لك للجولة القادمة.

mail-results-heading = النتائج
mail-results-heading-text = النتائج
mail-results-row-full = ممتلئ.
mail-results-row-minimum = مُوِّل عند حدّه الأدنى، { $percent }% من هدفه.
mail-results-row-funded = مُوِّل بـ { $percent }% من هدفه.
mail-results-row-minimum-open = مُوِّل عند حدّه الأدنى.
mail-results-row-funded-open = مُوِّل.
mail-results-row-none = لم يُموَّل.
mail-results-row-none-carried = لم يُموَّل. يُرحَّل ماله، { $amount }، إلى { $month }.
mail-results-row-none-back = لم يُموَّل. يعود ماله، { $amount }، إلى من قدّموه.
mail-results-row-gave = قدّمت { $amount }.
mail-results-short-full = ممتلئ
mail-results-short-minimum = الحد الأدنى
mail-results-short-funded = مموَّل
mail-results-short-none = غير مموَّل
mail-results-short-carried = غير مموَّل، مرحّل
mail-results-short-back = غير مموَّل، عاد إلى من قدّموه
mail-results-short-gave = منك { $amount }
mail-results-decided-early = كان ممتلئًا وحصل على ماله في { $day }.
mail-results-decided-taken = يبدأ أصحابه بالموجود.
mail-results-decided-declined = قال أصحابه إن الموجود لا يكفي للبدء.
mail-results-decided-silence = لم يجب أصحابه على عرض الموجود.
mail-results-decided-chosen = قرّر الميسّر: { $reason }
mail-results-more = و{ $count } غيرها في العنوان أدناه
mail-results-button = رؤية الجولة كلها
mail-results-button-text = الجولة كلها
mail-results-next = ما يأتي
mail-results-invoices = لأصحاب الصناديق: تُرسَل الفاتورة حتى { $day }.
mail-results-invoices-to = لأصحاب الصناديق: تُرسَل الفاتورة إلى { $name } حتى { $day }.
mail-results-invoices-text = لأصحاب الصناديق: الفاتورة حتى { $day }.
mail-results-invoices-to-text = لأصحاب الصناديق: الفاتورة إلى { $name } حتى { $day }.
mail-results-next-month = تُفتح جولة { $month } في { $day }.
mail-results-next-round = تُفتح الجولة القادمة في { $day }.
mail-results-books = الدفاتر
mail-results-books-keep = حتى القيد { $entry } للدفاتر هذه البصمة. يحسن حفظ هذه الرسالة: فلا يمكن لأحد تغييرها دون أن يُلاحَظ.
mail-results-books-check = كيفية التحقق

mail-bucket-paid-subject = دُفع لأجل { $title }: { $amount }
mail-bucket-paid-subject-private = دُفع: { $title }
mail-bucket-paid-headline = دُفع { $amount }
mail-bucket-paid-lead = مرحبًا { $reader }. ذهب <strong>{ $amount } من { $title }</strong> إلى { $payee } في { $day }.
mail-bucket-paid = دُفع
mail-bucket-asked = ما زال مطلوبًا
mail-bucket-left = الباقي في الصندوق
mail-bucket-gave = قدّمت
mail-bucket-back = عاد إليك
mail-bucket-see-payout = رؤية الصرف
mail-bucket-declined-subject = لم يُدفع: { $title }
mail-bucket-declined-headline = طلب صرف لم يُدفع
mail-bucket-declined-lead = مرحبًا { $reader }. رفض { $by } ما طلبته لدفعه إلى { $payee }: <strong>{ $amount } من { $title }</strong>. يبقى المال في الصندوق.
mail-bucket-writes = كتب { $by }: <words>{ $words }</words>
mail-bucket-finish-subject = يُنجز حتى { $day }: { $title }
mail-bucket-finish-subject-today = يُنجز اليوم: { $title }
mail-bucket-finish-headline = يُنجز حتى { $day }
mail-bucket-finish-headline-today = هل أُنجز؟
mail-bucket-finish-lead = مرحبًا { $reader }. موعد إنجاز <strong>{ $title }</strong> حتى { $day }. حين يُنجز يمكنك كتابة جملتين أو ثلاث عمّا صار إليه. وإن احتاج وقتًا أطول فيمكنك طلبه من ميسّر.
mail-bucket-finish-ask = يحسن طلب ما بقي للدفع قبل الإنهاء: ما يبقى بعده يعود إلى المجموعة.
mail-bucket-finish-button = كتابة التقرير
mail-bucket-cancelled-subject = أُلغي: { $title }
mail-bucket-cancelled-headline = أُلغي { $title }
mail-bucket-cancelled-lead = مرحبًا { $reader }. ألغى { $by } <strong>{ $title }</strong>.
mail-bucket-cancelled-nothing = كل ما حصل عليه دُفع من قبل.
mail-bucket-cancelled-foundation = لم يُدفع منه { $amount }، وذهب إلى الركيزة.
mail-bucket-cancelled-foundation-named = لم يُدفع منه { $amount }، وذهب إلى { $foundation }.
mail-bucket-cancelled-givers = لم يُدفع منه { $amount }، وعاد إلى من قدّموه.
mail-bucket-cancelled-carried = لم يُدفع منه { $amount }، وذهب إلى ما يُرحَّل للجولة القادمة.
mail-bucket-cancelled-back = <mine>جزؤك، { $amount }،</mine> لك للعطاء في جولتك القادمة.
mail-bucket-see = رؤية الصندوق

mail-comments-subject = { $count ->
    [one] تعليق جديد: { $title }
    [two] تعليقان جديدان: { $title }
    [few] { $count } تعليقات جديدة: { $title }
    [many] { $count } تعليقًا جديدًا: { $title }
   *[other] { $word } تعليق جديد: { $title }
}
mail-comments-subject-several = { $count ->
    [two] تعليقان جديدان
    [few] { $count } تعليقات جديدة
    [many] { $count } تعليقًا جديدًا
   *[other] { $word } تعليق جديد
} في { $buckets ->
    [two] صندوقين
    [few] { $buckets } صناديق
    [many] { $buckets } صندوقًا
   *[other] { $places } صندوق
}
mail-comments-headline = { $count ->
    [one] تعليق جديد
    [two] تعليقان جديدان
    [few] { $count } تعليقات جديدة
    [many] { $count } تعليقًا جديدًا
   *[other] { $word } تعليق جديد
}
mail-comments-preview = { $by }: { $words }
mail-comments-lead = { $buckets ->
    [one] مرحبًا { $reader }. هذا ما قيل في صندوق من صناديق <strong>{ $group }</strong>.
    [two] مرحبًا { $reader }. هذا ما قيل في صندوقين من صناديق <strong>{ $group }</strong>.
   *[other] مرحبًا { $reader }. هذا ما قيل في صناديق <strong>{ $group }</strong>.
}
mail-comments-by = <who>{ $by }</who>، { $day }، { $time }
mail-comments-see = القراءة والجواب
mail-comments-more = { $count ->
    [one] ويوجد تعليق آخر هنا:
    [two] ويوجد تعليقان آخران هنا:
    [few] وتوجد { $count } تعليقات أخرى هنا:
    [many] ويوجد { $count } تعليقًا آخر هنا:
   *[other] ويوجد { $word } تعليق آخر هنا:
}
mail-comments-see-buckets = رؤية الصناديق

mail-month-subject = { $month } في { $group }: { $what }
mail-month-headline = ما ينتظر في { $month }
mail-month-preview = { $what }.
mail-month-lead = مرحبًا { $reader }. هذا ما ينتظر أمانة المال في { $group }.
mail-month-invoices = { $count ->
    [one] فاتورة واحدة غير مدفوعة
    [two] فاتورتان غير مدفوعتين
    [few] { $count } فواتير غير مدفوعة
    [many] { $count } فاتورة غير مدفوعة
   *[other] فواتير غير مدفوعة، عددها { $word }
}
mail-month-core-costs = { $count ->
    [one] تكلفة أساسية واحدة للدفع
    [two] تكلفتان أساسيتان للدفع
    [few] { $count } تكاليف أساسية للدفع
    [many] { $count } تكلفة أساسية للدفع
   *[other] تكاليف أساسية للدفع، عددها { $word }
}
mail-month-payouts = { $count ->
    [one] طلب صرف واحد
    [two] طلبا صرف
    [few] { $word } طلبات صرف
    [many] { $word } طلب صرف
   *[other] { $word } طلب صرف
}
mail-month-invoices-words = { $count ->
    [one] في الطريق { $amount } دون الضريبة. تُعلَّم مدفوعة حين يصل مالها.
    [two] في الطريق { $amount } دون الضريبة. تُعلَّم كل منهما مدفوعة حين يصل مالها.
   *[other] في الطريق { $amount } دون الضريبة. تُعلَّم كل منها مدفوعة حين يصل مالها.
}
mail-month-core-costs-words = { $count ->
    [one] خُصّص لها { $amount } في رصيد التكاليف الأساسية ولم يُدفع بعد.
    [two] خُصّص لهما { $amount } في رصيد التكاليف الأساسية ولم يُدفع بعد.
   *[other] خُصّص لها { $amount } في رصيد التكاليف الأساسية ولم يُدفع بعد.
}
mail-month-payouts-words = { $count ->
    [one] ينتظر الدفع { $amount }.
   *[other] ينتظر الدفع { $amount } في المجموع.
}
mail-month-payouts-late = { $late ->
    [one] ينتظر الدفع { $amount } في المجموع؛ وواحد منها فات يومه.
    [two] ينتظر الدفع { $amount } في المجموع؛ واثنان منها فات يومهما.
   *[other] ينتظر الدفع { $amount } في المجموع؛ و{ $word } منها فات يومها.
}
mail-month-payout-late = ينتظر الدفع { $amount }؛ وفات يومه.
mail-month-see-invoices = رؤية الفواتير
mail-month-pay-core-costs = دفع التكاليف الأساسية
mail-month-see-payouts = رؤية ما علينا
mail-month-runway-none = لدى الركيزة { $amount }. لم تُستحق تكاليف أساسية بعد.
mail-month-runway-none-named = لدى { $foundation } { $amount }. لم تُستحق تكاليف أساسية بعد.
mail-month-runway = لدى الركيزة { $amount }: تكفي للتكاليف الأساسية { $months ->
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
mail-month-runway-named = لدى { $foundation } { $amount }: تكفي للتكاليف الأساسية { $months ->
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
mail-month-runway-part = لدى الركيزة { $amount }: تكفي للتكاليف الأساسية { $months } شهر، بمتوسط { $average ->
    [one] شهر واحد
    [two] آخر شهرين
    [few] آخر { $average } أشهر
    [many] آخر { $average } شهرًا
   *[other] آخر { $average } شهر
 }.
mail-month-runway-part-named = لدى { $foundation } { $amount }: تكفي للتكاليف الأساسية { $months } شهر، بمتوسط { $average ->
    [one] شهر واحد
    [two] آخر شهرين
    [few] آخر { $average } أشهر
    [many] آخر { $average } شهرًا
   *[other] آخر { $average } شهر
 }.

mail-invite-subject = دعوة لك من { $inviter } إلى { $group }
mail-invite-lead = مرحبًا { $reader }. دعوة لك من <strong>{ $inviter }</strong> للانضمام إلى <strong>{ $group }</strong> في Brimful، حيث تقرّر المجموعة معًا أي الصناديق يملؤها مالها المشترك.
mail-invite-lead-unnamed = مرحبًا. دعوة لك من <strong>{ $inviter }</strong> للانضمام إلى <strong>{ $group }</strong> في Brimful، حيث تقرّر المجموعة معًا أي الصناديق يملؤها مالها المشترك.
mail-invite-button = الانضمام إلى { $group }
mail-invite-button-text = انضمام
mail-invite-valid = الدعوة صالحة حتى { $day }.
mail-invite-note = إن لم تكن لك معرفة بـ { $inviter } فيمكنك ترك هذه الرسالة بلا جواب.

mail-account-open = فتح Brimful
mail-account-test-subject = البريد من Brimful يعمل
mail-account-test = هذه هي الرسالة التجريبية التي طلبها أحد. وصلت إليك، فستصل الدعوات والنتائج إلى الأعضاء أيضًا.
mail-account-test-note = لا حاجة إلى شيء آخر. وإن لم يكن الأمر معروفًا لديك فيمكنك تركها بلا جواب.
mail-account-link-subject = رابطك لتسجيل الدخول
mail-account-link = مرحبًا { $name }. بهذا الرابط يكون تسجيل الدخول بلا كلمة سر. وهو صالح لمرة واحدة، ولعشر دقائق.
mail-account-link-password = إن نسيت كلمة السر فيمكنك بعد ذلك اختيار غيرها في إعداداتك.
mail-account-link-button = تسجيل الدخول
mail-account-link-note = إن لم يكن الطلب منك فلا حاجة إلى شيء: لا يدخل أحد بدون هذه الرسالة. يحسن ألا تُمرَّر إلى غيرك.
mail-account-password-subject = تغيّرت كلمة سرّك
mail-account-password = تغيّرت كلمة سر حساب { $name }، وسُجّل الخروج من كل المتصفحات الأخرى.
mail-account-password-you = إن كان ذلك منك فلا حاجة إلى شيء هنا.
mail-account-password-button = إلى صفحة تسجيل الدخول
mail-account-password-note = إن لم يكن منك: يحسن طلب رابط من صفحة تسجيل الدخول واختيار كلمة سر أخرى فورًا، ثم إخبار من يدير Brimful لديكم.
mail-account-confirm-subject = هل هذا عنوانك الجديد؟
mail-account-confirm = حساب { $name }، وعنوانه حتى الآن { $old }، طلب استعمال { $new } مكانه. يسري ذلك حين تؤكده.
mail-account-confirm-day = الرابط صالح ليوم واحد.
mail-account-confirm-button = نعم، استعمال هذا العنوان
mail-account-confirm-note = إن لم يكن هذا حسابك فيكفي ترك هذه الرسالة بلا جواب: لن يتغيّر شيء.
mail-account-asked-subject = طُلب عنوان جديد
mail-account-asked = طلب شخص مسجَّل الدخول باسم { $name } ويعرف كلمة السر استعمال { $new } بدل هذا العنوان. لم يتغيّر شيء بعد: لا بد من تأكيد من ذلك العنوان أولًا.
mail-account-asked-you = إن كان ذلك منك فلا حاجة إلى شيء هنا.
mail-account-asked-note = إن لم يكن منك فيحسن إخبار من يدير Brimful لديكم فورًا: غيرك يعرف كلمة سرّك.
mail-account-changed-subject = تغيّر عنوانك
mail-account-changed = عنوان حساب { $name } من الآن { $new }: به يكون تسجيل الدخول، وإليه تذهب الرسائل. هذه آخر رسالة إلى العنوان القديم.
mail-account-changed-note = إن لم يكن ذلك منك فيحسن إخبار من يدير Brimful لديكم فورًا.
mail-account-in-use-subject = لديك حساب أصلًا
mail-account-in-use = مرحبًا { $name }. طلب حساب آخر استعمال هذا العنوان. هو لك، فلم يتغيّر شيء ولم يُقل عنه شيء.
mail-account-in-use-you = إن كان ذلك منك بحساب ثانٍ فيمكنك تسجيل الدخول بهذا العنوان بدلًا منه.
mail-account-in-use-note = إن لم يكن منك فلا حاجة إلى شيء.

mail-again-subject = { $name }: طلب دعوة جديدة
mail-again-subject-link = طُلب رابط انضمام جديد
mail-again-who = { $name } ({ $address })
mail-again-words = مرحبًا { $reader }. فتح { $who } دعوة لم تعد تُدخل، ويطلب غيرها.
mail-again-words-in = مرحبًا { $reader }. فتح { $who } دعوة سبق استعمالها، ويطلب غيرها. هو من الأعضاء أصلًا: ربما يكفي تسجيل الدخول.
mail-again-words-link = مرحبًا { $reader }. شخص لديه رابط الانضمام فتح دعوة لم تعد تُدخل، ويطلب غيرها.
mail-again-invite = إن كان له مكان في { $group } فيمكنك دعوته مرة أخرى.
mail-again-button = دعوة من جديد
mail-again-note = إن لم يكن معروفًا لديك فلا حاجة إلى شيء. يصلك الخبر مرة في اليوم على الأكثر.
