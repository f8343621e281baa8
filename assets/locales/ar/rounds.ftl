rounds-moment = { $day } الساعة { $clock }
rounds-bucket-numbered = الصندوق { $number }
rounds-bucket-inside = الصندوق { $number }
rounds-quoted = «{ $title }»
rounds-between = {"، "}
rounds-unit-euros = باليورو
rounds-unit-dollars = بالدولار
rounds-unit-pounds = بالجنيه
rounds-unit-francs = بالفرنك

rounds-share-funded = { $funded ->
    [0] { $count ->
        [one] الصندوق الوحيد لم يُموَّل
        [two] لم يُموَّل أي من الصندوقين
        [few] لم يُموَّل أي من { $buckets } صناديق
        [many] لم يُموَّل أي من { $buckets } صندوقًا
       *[other] لم يُموَّل أي من { $buckets } صندوق
    }
    [one] { $count ->
        [one] مُوِّل الصندوق الوحيد
        [two] مُوِّل صندوق واحد من صندوقين
        [few] مُوِّل صندوق واحد من { $buckets } صناديق
        [many] مُوِّل صندوق واحد من { $buckets } صندوقًا
       *[other] مُوِّل صندوق واحد من { $buckets } صندوق
    }
    [two] { $count ->
        [two] مُوِّل الصندوقان كلاهما
        [few] مُوِّل صندوقان من { $buckets } صناديق
        [many] مُوِّل صندوقان من { $buckets } صندوقًا
       *[other] مُوِّل صندوقان من { $buckets } صندوق
    }
   *[other] { $count ->
        [few] مُوِّل { $word } من { $buckets } صناديق
        [many] مُوِّل { $word } من { $buckets } صندوقًا
       *[other] مُوِّل { $word } من { $buckets } صندوق
    }
}


rounds-title = الجولات
rounds-open-one = فتح جولة
rounds-none = لا جولة بعد. في الجولة يُقسم الوعاء المشترك.
rounds-see-ideas = رؤية الأفكار
rounds-none-lead = في الجولة يوزّع الأعضاء ما لنتقاسمه على الصناديق.
rounds-next-opens = تُفتح الجولة القادمة في { $day }.
rounds-settled-count = { $count ->
    [zero] لم تُسوَّ أي جولة بعد.
    [one] سُوِّيت جولة واحدة.
    [two] سُوِّيت جولتان.
    [few] سُوِّيت { $count } جولات.
   *[other] سُوِّيت { $count } جولة.
}
rounds-card-announced = معلنة
rounds-card-open = مفتوحة
rounds-card-opens = تُفتح في { $when }.
rounds-card-closes = مفتوحة حتى { $when }.
rounds-card-closed = أُغلقت في { $when }، ولم تُسوَّ بعد.
rounds-card-sums = { $total ->
    [one] { $sum } لنتقاسمها؛ أتمّ { $done } من عضو واحد.
    [two] { $sum } لنتقاسمها؛ أتمّ { $done } من عضوين.
    [few] { $sum } لنتقاسمها؛ أتمّ { $done } من { $total } أعضاء.
    [many] { $sum } لنتقاسمها؛ أتمّ { $done } من { $total } عضوًا.
   *[other] { $sum } لنتقاسمها؛ أتمّ { $done } من { $total } عضو.
}
rounds-card-left = بقي لديك { $left } من { $sum } للعطاء.
rounds-card-give = تقديم { $sum }
rounds-card-change = تغيير توزيعي
rounds-card-see = إلى الجولة
rounds-hands = من يشارك في الجولة القادمة؟
rounds-hands-counted = حُسبت
rounds-hands-asked = مطروح
rounds-hands-counted-on = { $count ->
    [zero] حُسبت الأجوبة في { $when }. لا مشاركين.
    [one] حُسبت الأجوبة في { $when }. يشارك عضو واحد.
    [two] حُسبت الأجوبة في { $when }. يشارك عضوان.
    [few] حُسبت الأجوبة في { $when }. يشارك { $count } أعضاء.
    [many] حُسبت الأجوبة في { $when }. يشارك { $count } عضوًا.
   *[other] حُسبت الأجوبة في { $when }. يشارك { $count } عضو.
}
rounds-hands-until = { $count ->
    [zero] يمكنك القول حتى { $when }. لا مشاركين حتى الآن.
    [one] يمكنك القول حتى { $when }. يشارك حتى الآن عضو واحد.
    [two] يمكنك القول حتى { $when }. يشارك حتى الآن عضوان.
    [few] يمكنك القول حتى { $when }. يشارك حتى الآن { $count } أعضاء.
    [many] يمكنك القول حتى { $when }. يشارك حتى الآن { $count } عضوًا.
   *[other] يمكنك القول حتى { $when }. يشارك حتى الآن { $count } عضو.
}
rounds-hands-in = مشاركتك مسجَّلة.
rounds-hands-out = لست ضمن المشاركين هذه المرة.
rounds-hands-say = أقول هل أشارك
rounds-hands-see = رؤية المشاركين
rounds-settled-rounds = جولات سُوِّيت
rounds-round = الجولة
rounds-closed-on = الإغلاق
rounds-to-share = لنتقاسمه
rounds-given-to-buckets = قُدِّم للصناديق
rounds-buckets-funded = صناديق مموَّلة
rounds-of = { $some } من { $all }

rounds-badge-opens = تُفتح { $day }
rounds-badge-closed = مغلقة
rounds-badge-settled = مسوّاة
rounds-badge-withdrawn = مسحوبة
rounds-closes-today = تُغلق اليوم
rounds-days-left = { $days ->
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}
rounds-lead-sums = { $count ->
    [zero] <strong>{ $sum }</strong> لنتقاسمها، والمطلوب <strong>{ $asked }</strong>.
    [one] <strong>{ $sum }</strong> لنتقاسمها، ويطلب صندوق واحد <strong>{ $asked }</strong>.
    [two] <strong>{ $sum }</strong> لنتقاسمها، ويطلب صندوقان <strong>{ $asked }</strong>.
    [few] <strong>{ $sum }</strong> لنتقاسمها، وتطلب { $word } صناديق <strong>{ $asked }</strong>.
    [many] <strong>{ $sum }</strong> لنتقاسمها، ويطلب { $word } صندوقًا <strong>{ $asked }</strong>.
   *[other] <strong>{ $sum }</strong> لنتقاسمها، ويطلب { $word } صندوق <strong>{ $asked }</strong>.
}
rounds-lead-opens = تُفتح <when>{ $when }</when>.
rounds-lead-opens-then = تُغلق { $when }.
rounds-lead-closes = تُغلق <when>{ $when }</when>.
rounds-lead-moved = كان إغلاقها { $day }: { $reason }
rounds-lead-closed = أُغلقت <when>{ $when }</when>.
rounds-lead-closed-then = لا يُبتّ في شيء حتى يسوّيها ميسّر.
rounds-lead-settled-then = سُوِّيت في { $day }.
rounds-lead-withdrawn = سُحبت <when>{ $when }</when>.
rounds-lead-withdrawn-then = عاد مالها إلى حيث أتى.
rounds-finished = { $total ->
    [one] أتمّ { $done } من عضو واحد
    [two] أتمّ { $done } من عضوين
    [few] أتمّ { $done } من { $total } أعضاء
    [many] أتمّ { $done } من { $total } عضوًا
   *[other] أتمّ { $done } من { $total } عضو
}

rounds-sum = كيف تكوّن المبلغ
rounds-sum-came-in = دخل
rounds-sum-foundation = الركيزة
rounds-sum-core = التكاليف الأساسية
rounds-sum-carried = مرحّل
rounds-sum-to-share = لنتقاسمه
rounds-sum-members = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}
rounds-share-each = { $sum } لكل عضو
rounds-share-you = { $sum } لك
rounds-share-weights = حصص بالأوزان
rounds-share-contributions = حصص بالمساهمات
rounds-became-each = كيف صار { $all } إلى { $sum } لكل عضو
rounds-became-you = كيف صار { $all } إلى { $sum } لك
rounds-became-weights = كيف صار { $all } حصصًا بالأوزان
rounds-became-contributions = كيف صار { $all } حصصًا بالمساهمات

rounds-where = إلى أين يذهب مالك، { $sum }؟
rounds-the-buckets = الصناديق
rounds-order = ترتيب الصناديق
rounds-order-yours = مخلوط لك
rounds-order-shuffled = مخلوط
rounds-order-closest = الأقرب إلى الامتلاء
rounds-order-name = أبجدي
rounds-jump = الانتقال إلى الحفظ
rounds-no-buckets = لا صناديق في هذه الجولة.
rounds-propose-first = اقتراح أول صندوق
rounds-updated = حُدِّثت <updated>{ $clock }</updated>، <refresh>تحديث</refresh>
rounds-level-others = <strong>{ $sum }</strong> من غيرك
rounds-level-given = <strong>{ $sum }</strong> قُدِّمت
rounds-level-mine = <strong>{ $sum }</strong> منك
rounds-level-mine-of-it = <strong>{ $sum }</strong> من ذلك منك
rounds-level-raised = <strong>{ $sum }</strong> جُمعت، كل ما يحتاجه
rounds-level-enough = <strong>{ $sum }</strong> تكفي للبدء
rounds-level-asked = <strong>{ $sum }</strong> مطلوبة
rounds-level-to-go = <strong>{ $sum }</strong> باقية من { $maximum }
rounds-givers-so-far = { $count ->
    [zero] لم يقدّم أحد حتى الآن
    [one] قدّم شخص واحد حتى الآن
    [two] قدّم شخصان حتى الآن
    [few] قدّم { $word } أشخاص حتى الآن
    [many] قدّم { $word } شخصًا حتى الآن
   *[other] قدّم { $word } شخص حتى الآن
}
rounds-nothing-needed = لا يلزم شيء آخر
rounds-filled-by = { $count ->
    [one] ملأه شخص واحد
    [two] ملأه شخصان
    [few] ملأه { $count } أشخاص
    [many] ملأه { $count } شخصًا
   *[other] ملأه { $count } شخص
}
rounds-settled-already = سُوِّي من قبل
rounds-settled-already-stays = ما فيه باقٍ، وما منك أيضًا
rounds-own-bucket = صندوقك أنت
rounds-own-bucket-others = هذه الجولة تتركه لغيرك
rounds-field = { $unit } لـ { $title }
rounds-field-to-go = { $unit } لـ { $title }، بقي { $sum }
rounds-step-less = إخراج { $step } من { $title }
rounds-step-more = إضافة { $step } إلى { $title }
rounds-fill-it = ملؤه: { $sum }
rounds-fill-most = تقديم { $sum }، أكثر ما يأخذه منك
rounds-fill-last = تقديم آخر ما لديّ، { $sum }

rounds-save = حفظ
rounds-panel-save = حفظ توزيعي
rounds-panel-have = بقي لديك
rounds-panel-of = من { $sum } لديك للعطاء
rounds-panel-over = توزيعك
rounds-panel-for = على { $sum } لديك للعطاء
rounds-too-much = زائد { $sum }
rounds-left = بقي { $sum }
rounds-panel-of-short = من { $sum }
rounds-unsaved = لم يُحفظ بعد
rounds-unsaved-since = لم يُحفظ بعد: تغييرات منذ { $when }
rounds-undo = تراجع
rounds-even = توزيع الباقي بالتساوي
rounds-clear = إخراج كل شيء
rounds-note-final = تأخذ هذه الجولة توزيعك مرة واحدة: ما تحفظه نهائي.
rounds-note-change = يمكنك تغييره كما تشاء حتى تُغلق الجولة.
rounds-note-stays-yours = ما لا تقدّمه يبقى لك للجولة القادمة.
rounds-note-back-for = ما لا تقدّمه يعود إلى الوعاء المشترك لـ { $month }.
rounds-note-back = ما لا تقدّمه يعود إلى الوعاء المشترك.
rounds-said-left = بقي { $sum }.
rounds-said-over = زائد { $sum }.
rounds-said = { $sum } في { $title }.
rounds-said-even = وُزِّع الباقي بالتساوي.
rounds-said-clear = أُخرج كل شيء.
rounds-said-undo = تم التراجع.
rounds-moved = { $count ->
    [one] تحرّك صندوق واحد ({ $number }):
    [two] تحرّك صندوقان ({ $number }):
    [few] تحرّكت { $number } صناديق:
    [many] تحرّك { $number } صندوقًا:
   *[other] تحرّك { $number } صندوق:
}
rounds-closed-meanwhile = أُغلقت الجولة:
rounds-moved-show = عرض

rounds-saved = تم الحفظ.
rounds-saved-left = بقي لديك { $sum }.
rounds-saved-until = يمكنك تغييره حتى { $when }.
rounds-saved-final = وهو نهائي.
rounds-undone-draft = زالت تغييراتك؛ هذا هو التوزيع الذي حفظته.
rounds-nothing-to-undo = لا شيء للتراجع عنه بعد.
rounds-not-yours = فُتحت هذه الجولة بمن كانوا أعضاء حينها؛ تشارك من الجولة القادمة. لم يتغيّر شيء.
rounds-not-open-yet = تُفتح الجولة { $when }. لم يُحفظ شيء؛ يمكنك العودة حينها.
rounds-saved-once = حفظت توزيعك { $when }، وهذه الجولة تأخذه مرة واحدة. هو باقٍ.
rounds-save-key-reused = أُرسل هذا النموذج من قبل بمبالغ أخرى. الأولى باقية؛ لتغييرها يلزم تحميل الجولة من جديد.
rounds-problem-at = { $title }: { $problem }
rounds-over-cap = في هذه الجولة يقدّم العضو الواحد { $sum } على الأكثر لصندوق واحد
rounds-own-bucket-problem = هذه الجولة تترك صندوقك لغيرك
rounds-below-zero-problem = لا يكون المبلغ تحت الصفر
rounds-below-zero = لا يكون المبلغ تحت الصفر
rounds-over = توزيعك يزيد { $over } على مالك، { $sum }
rounds-over-all = مجموع هذا أكبر من أي مبلغ يمكن تقديمه
rounds-amount-at = { $title }: { $sum }
rounds-malformed-field = في النموذج حقل ليس لأي صندوق.
rounds-malformed-button = كان في النموذج زر لا مكان له هنا.
rounds-malformed-version = لا يقول النموذج أي توزيع يعرضه.
rounds-malformed-bucket = الصندوق { $number } ليس في هذه الجولة.
rounds-malformed-twice = كان في النموذج صندوق مكرر.

rounds-draft-late = تغييرات منك لم تصل في الوقت
rounds-draft-late-text = أُغلقت الجولة { $when }. ما غيّرته ولم تحفظه لا يُحتسب.
rounds-newcomer = تشارك من الجولة القادمة
rounds-newcomer-text = فُتحت هذه بمن كانوا أعضاء حينها. يمكنك المتابعة بالقراءة.
rounds-final = توزيعك نهائي
rounds-final-text = حفظته في { $when }. تأخذ هذه الجولة كل توزيع مرة واحدة.
rounds-late = لم يصل توزيعك في الوقت
rounds-late-text = أُغلقت الجولة { $when }. ما أرسلته بعد ذلك معروض أدناه كي تراه؛ لم يُحفظ.
rounds-late-stands = التوزيع الذي حفظته في { $when } باقٍ.
rounds-late-none = لم يكن لديك توزيع محفوظ من قبل.
rounds-typed = توزيعك
rounds-typed-late = لم يصل في الوقت
rounds-typed-counts = يُحتسب
rounds-bucket = الصندوق
rounds-filled-up = امتلأ { $title } أثناء الحفظ
rounds-filled-up-several = { $count ->
    [one] امتلأ صندوق واحد أثناء الحفظ
    [two] امتلأ صندوقان أثناء الحفظ
    [few] امتلأت { $word } صناديق أثناء الحفظ
    [many] امتلأ { $word } صندوقًا أثناء الحفظ
   *[other] امتلأ { $word } صندوق أثناء الحفظ
}
rounds-filled-up-all = قدّمت له { $asked } ولم يعد يحتاج شيئًا، فعاد كله إليك.
rounds-filled-up-part = قدّمت له { $asked } ولم يكن يحتاج إلا { $given }، فدخل { $given } وعاد إليك { $back }.
rounds-filled-up-all-of = قدّمت { $asked } لصندوق { $title } ولم يعد يحتاج شيئًا، فعاد كله إليك.
rounds-filled-up-part-of = قدّمت { $asked } لصندوق { $title } ولم يكن يحتاج إلا { $given }، فدخل { $given } وعاد إليك { $back }.
rounds-filled-up-rest = كل ما عدا ذلك محفوظ.
rounds-filled-up-see = رؤية ما زال يحتاج مالًا
rounds-see-results = رؤية ما اخترناه
rounds-settle-the-round = تسوية الجولة
rounds-settle-first = يظهر لك أولًا ما سيُسجَّل بالضبط.
rounds-asked = <strong>سؤال لك:</strong> هل يكفي الموجود للبدء؟
rounds-offer-link = { $sum } لـ { $title }
rounds-early = تسوية الصناديق الممتلئة الآن
rounds-early-text = يمكن لأصحابها طلب الصرف فورًا؛ وما قُدِّم لها باقٍ. يظهر لك أولًا ما سيُسجَّل.
rounds-rules = قواعد هذه الجولة
rounds-close-ended = كان إغلاقها { $was } وأُنهيت { $now }.
rounds-close-moved = نُقل الإغلاق من { $was } إلى { $now }. السبب: { $reason }
rounds-extend = تمديد وقتها
rounds-withdraw = سحبها
rounds-open-like = فتح جولة بهذه القواعد
rounds-close = إغلاق الجولة الآن
rounds-close-ask = إغلاق الجولة الآن؟
rounds-close-text = تُؤخذ التوزيعات حتى هذه اللحظة لا بعدها. ولا يمكن فتحها من جديد. لا يُبتّ في شيء بعد: تسويتها خطوة ثانية.
rounds-close-it = إغلاقها الآن
rounds-closed-now = أُغلقت الساعة { $clock }. الخطوة التالية تسويتها.
rounds-close-key-reused = أُرسل هذا النموذج من قبل لجولة أخرى. لم يتغيّر شيء.
rounds-close-not-yet = لم تُفتح الجولة بعد؛ لا شيء للإغلاق.
rounds-close-withdrawn = سُحبت الجولة؛ لا شيء للإغلاق.
rounds-close-already = سبق إغلاق الجولة.

rounds-stale-title = توزيعان لك
rounds-stale = حفظت توزيعًا آخر في هذه الأثناء
rounds-stale-lead-today = الساعة { $clock } حُفظ توزيع لك، ربما من جهاز آخر، بعد تحميل هذه الصفحة. لم يضِع شيء ولم يتغيّر شيء: يمكنك اختيار المقصود.
rounds-stale-lead = في { $when } حُفظ توزيع لك، ربما من جهاز آخر، بعد تحميل هذه الصفحة. لم يضِع شيء ولم يتغيّر شيء: يمكنك اختيار المقصود.
rounds-stale-both = التوزيعان
rounds-stale-saved = المحفوظ
rounds-stale-sent = المرسَل الآن
rounds-stale-differs = مختلف
rounds-together = المجموع
rounds-stale-keep-saved = إبقاء المحفوظ
rounds-stale-keep-sent = إبقاء المرسَل الآن

rounds-mine-title = لماذا هذا المبلغ؟
rounds-mine-back = العودة إلى الجولة
rounds-mine-part = جزؤك
rounds-mine-part-of = جزء { $name }
rounds-mine-their-part = جزؤه
rounds-mine-to-give = لك للعطاء
rounds-mine-theirs-to-give = له للعطاء
rounds-mine-lead = في { $round } لديك { $sum } للعطاء. هذا مصدرها.
rounds-mine-lead-of = في { $round } لدى { $name } { $sum } للعطاء. هذا مصدرها.
rounds-mine-lead-newcomer = فُتحت { $round } بمن كانوا أعضاء حينها. تشارك من الجولة القادمة؛ وهكذا تكوّن المبلغ.
rounds-mine-lead-not-in = { $name }: بلا مشاركة في { $round }. هكذا تكوّن مبلغها.
rounds-mine-foundation = { $rate } % ممّا دخل
rounds-mine-missing = ناقص من قبل
rounds-mine-carried = مرحّل من قبل
rounds-mine-kept = محتفَظ به من قبل
rounds-mine-equally = { $count ->
    [one] { $sum } ÷ عضو واحد = { $each } لكل عضو.
    [two] { $sum } ÷ عضوين = { $each } لكل عضو.
    [few] { $sum } ÷ { $count } أعضاء = { $each } لكل عضو.
    [many] { $sum } ÷ { $count } عضوًا = { $each } لكل عضو.
   *[other] { $sum } ÷ { $count } عضو = { $each } لكل عضو.
}
rounds-mine-no-weights = كل الأوزان صفر، فيحصل الجميع على المبلغ نفسه.
rounds-mine-no-contributions = لم يُدخل أحد من المشاركين شيئًا هذه المرة، فيحصل الجميع على المبلغ نفسه.
rounds-mine-contributed = كانت مساهماتك { $mine } من { $all }. والجزء نفسه من { $sum } هو { $part }.
rounds-mine-contributed-of = كانت مساهماته { $mine } من { $all }. والجزء نفسه من { $sum } هو { $part }.
rounds-mine-mixed-one = { $count ->
    [one] جزء يُقسم بالتساوي: { $each } لعضو واحد.
    [two] جزء يُقسم بالتساوي: { $each } لكل من عضوين.
    [few] جزء يُقسم بالتساوي: { $each } لكل من { $count } أعضاء.
    [many] جزء يُقسم بالتساوي: { $each } لكل من { $count } عضوًا.
   *[other] جزء يُقسم بالتساوي: { $each } لكل من { $count } عضو.
}
rounds-mine-mixed-other = والآخر يُقسم بالمساهمات. كانت مساهماتك { $mine } من { $all }، فلها { $part }.
rounds-mine-mixed-other-of = والآخر يُقسم بالمساهمات. كانت مساهماته { $mine } من { $all }، فلها { $part }.
rounds-mine-mixed-sum = المجموع { $sum }.
rounds-mine-weight = وزنك { $weight } من { $all } في المجموع. والجزء نفسه من { $sum } هو { $part }.
rounds-mine-weight-of = وزنه { $weight } من { $all } في المجموع. والجزء نفسه من { $sum } هو { $part }.
rounds-mine-weight-reason = سبب هذا الوزن: { $reason }.
rounds-mine-stays = ما لا يمكن قسمته بالتساوي، { $sum }، يبقى مرحّلًا للكشف التالي.
rounds-mine-rule-equal = يحصل الجميع على المبلغ نفسه.
rounds-mine-rule-no-weights = بالأوزان، لكنها كانت كلها صفرًا.
rounds-mine-rule-no-contributions = بالمساهمات، لكن لم تكن هناك مساهمات.
rounds-mine-rule-contributions = بحسب ما ساهم به كل عضو.
rounds-mine-rule-mixed = جزء بالتساوي، وجزء بحسب ما ساهم به كل عضو.
rounds-mine-rule-weights = بأوزان حدّدها ميسّر.
rounds-mine-entries = في الدفتر: <statement>الكشف: القيد { $statement }</statement>، <allotments>الحصص: القيد { $allotments }</allotments>.
rounds-mine-entry = في الدفتر: <statement>الكشف: القيد { $statement }</statement>.
rounds-mine-entry-allotments = في الدفتر: <allotments>الحصص: القيد { $allotments }</allotments>.

rounds-settle-title = تسوية { $round }
rounds-settle-funded = { $funded ->
    [one] { $count ->
        [one] يُموَّل الصندوق الوحيد بـ { $sum }.
        [two] يُموَّل صندوق واحد من صندوقين بـ { $sum }.
        [few] يُموَّل صندوق واحد من { $buckets } صناديق بـ { $sum }.
        [many] يُموَّل صندوق واحد من { $buckets } صندوقًا بـ { $sum }.
       *[other] يُموَّل صندوق واحد من { $buckets } صندوق بـ { $sum }.
    }
    [two] { $count ->
        [two] يُموَّل الصندوقان كلاهما بـ { $sum }.
        [few] يُموَّل صندوقان من { $buckets } صناديق بـ { $sum }.
        [many] يُموَّل صندوقان من { $buckets } صندوقًا بـ { $sum }.
       *[other] يُموَّل صندوقان من { $buckets } صندوق بـ { $sum }.
    }
   *[other] { $count ->
        [few] يُموَّل { $word } من { $buckets } صناديق بـ { $sum }.
        [many] يُموَّل { $word } من { $buckets } صندوقًا بـ { $sum }.
       *[other] يُموَّل { $word } من { $buckets } صندوق بـ { $sum }.
    }
}
rounds-settle-none-funded = { $count ->
    [one] لا يُموَّل الصندوق الوحيد.
    [two] لا يُموَّل أي من الصندوقين.
    [few] لا يُموَّل أي من { $buckets } صناديق.
    [many] لا يُموَّل أي من { $buckets } صندوقًا.
   *[other] لا يُموَّل أي من { $buckets } صندوق.
}
rounds-settle-carried-into = يُرحَّل { $sum } إلى { $month }.
rounds-settle-carried = يُرحَّل { $sum }.
rounds-settle-nothing-left = لا يفيض شيء.
rounds-settle-stays = ما يبقى يظل لمن قدّموه.
rounds-settle-leavers-into = ما يبقى يظل لمن قدّموه؛ و{ $sum } لمن غادروا المجموعة تُرحَّل إلى { $month }.
rounds-settle-leavers = ما يبقى يظل لمن قدّموه؛ و{ $sum } لمن غادروا المجموعة تُرحَّل.
rounds-settle-early = { $count ->
    [one] سُوِّي واحد منها من قبل؛ وقد تحرّك ماله.
    [two] سُوِّي اثنان منها من قبل؛ وقد تحرّك مالهما.
   *[other] سُوِّي { $word } منها من قبل؛ وقد تحرّك مالها.
}
rounds-settle-waits = يُسأل أصحابها أولًا
rounds-settle-waits-text = { $count ->
    [one] { $titles } لم يبلغ الحد الأدنى. يمكن لأصحابه أخذ الموجود حتى { $when }؛ والسكوت يعني لا. تمكن تسوية الجولة حين يُجاب كل عرض، أو حينها.
    [two] { $titles } لم يبلغا الحد الأدنى. يمكن لأصحاب كل منهما أخذ الموجود حتى { $when }؛ والسكوت يعني لا. تمكن تسوية الجولة حين يُجاب كل عرض، أو حينها.
   *[other] { $titles } لم تبلغ الحد الأدنى. يمكن لأصحاب كل منها أخذ الموجود حتى { $when }؛ والسكوت يعني لا. تمكن تسوية الجولة حين يُجاب كل عرض، أو حينها.
}
rounds-settle-table = ما يحدث لكل صندوق
rounds-settle-given = قُدِّم
rounds-settle-gets = يحصل على
rounds-settle-goes-back = يعود
rounds-settle-outcome = النتيجة
rounds-settle-how-early = سُوِّي في { $day } من قبل
rounds-settle-how-surplus = { $sum } فوق ما يأخذه تعود إلى من قدّموها
rounds-settle-how-waits = ينتظر أصحابه حتى { $when }
rounds-settle-how-yours = ينتظر قرارك
rounds-settle-goal = من { $sum }
rounds-settle-goal-range = من { $minimum } إلى { $maximum }
rounds-settle-goal-open = { $minimum } على الأقل
rounds-settle-below = تحت الحد الأدنى: القرار لك
rounds-settle-below-text = يلزم قرار في كل منها مع السبب. ثم يُعرض ما سيُسجَّل.
rounds-settle-choice-fund = يحصل على ماله، { $sum }
rounds-settle-choice-back = يعود ماله
rounds-settle-choice-hint = لديه { $sum } وطلب { $minimum } على الأقل.
rounds-settle-why = لماذا؟
rounds-settle-why-hint = يقرؤه الجميع في النتائج
rounds-settle-preview = عرض ما سيُسجَّل
rounds-settle-lines = كل سطر سيُسجَّل
rounds-settle-posted = ما سيُسجَّل
rounds-settle-button = تسوية ونشر
rounds-settle-no-entry = لا يتحرك مال، فلا قيد. تذهب النتائج بالبريد إلى كل من يريدها، وإلى صفحة النتائج.
rounds-settle-one-entry = قيد واحد في الدفتر، مرة واحدة. تذهب النتائج بالبريد إلى كل من يريدها، وإلى صفحة النتائج.
rounds-settle-when = تمكن تسويتها حين يُجاب كل عرض أو تنتهي مدته.
rounds-settle-decide-first = يلزم أولًا قرار في الصناديق التي تحت حدّها الأدنى؛ ثم يظهر هنا ما سيُسجَّل.
rounds-settle-done = تمت التسوية. تصل النتائج بالبريد إلى كل من يريدها.
rounds-settle-again = سُوِّيت الجولة { $when }؛ لم يُسجَّل شيء مرتين. هذه نتائجها.
rounds-settle-already = سبقت تسوية هذه الجولة؛ هذه نتائجها.
rounds-settle-not-closed = تمكن تسوية الجولة بعد إغلاقها، { $when }.
rounds-settle-changed = تغيّر شيء منذ رأيت المعاينة
rounds-settle-changed-text = لم يُسجَّل شيء. أدناه ما كان سيُسجَّل الآن؛ يحسن النظر فيه مرة أخرى.
rounds-settle-not-yours = { $title }: القرار فيه ليس لك، فهو بلا مال أو بلغ حدّه الأدنى. لم يُسجَّل شيء.
rounds-settle-choose = ينقص اختيار ما يحدث لـ { $title }
rounds-settle-say-why = ينقص سبب القرار في { $title }
rounds-settle-withdrawn = سُحبت الجولة؛ لا شيء للتسوية. لم يتغيّر شيء.
rounds-settle-malformed = يقرّر النموذج في شيء ليس صندوقًا.

rounds-results-title = نتائج { $round }
rounds-results-question = ماذا اخترنا؟
rounds-results-withdrawn = سُحبت هذه الجولة، فلا نتائج.
rounds-results-closes = تُغلق الجولة { $when }. وتظهر النتائج هنا بعد تسويتها.
rounds-results-closed = أُغلقت الجولة { $when }. وتظهر النتائج هنا بعد تسويتها.
rounds-see-round = رؤية الجولة
rounds-results-carried-into = { $count ->
    [one] كان لعضو واحد منّا { $sum } للتقاسم؛ وجد { $found } صندوقًا، ويُرحَّل { $carried } إلى { $month }.
    [two] كان لنا نحن الاثنين { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، ويُرحَّل { $carried } إلى { $month }.
   *[other] كان لنا، وعددنا { $word }، { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، ويُرحَّل { $carried } إلى { $month }.
}
rounds-results-carried = { $count ->
    [one] كان لعضو واحد منّا { $sum } للتقاسم؛ وجد { $found } صندوقًا، ويُرحَّل { $carried }.
    [two] كان لنا نحن الاثنين { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، ويُرحَّل { $carried }.
   *[other] كان لنا، وعددنا { $word }، { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، ويُرحَّل { $carried }.
}
rounds-results-leavers-into = { $count ->
    [one] كان لعضو واحد منّا { $sum } للتقاسم؛ وجد { $found } صندوقًا، وما بقي ظل لمن قدّموه، و{ $carried } لمن غادروا المجموعة تُرحَّل إلى { $month }.
    [two] كان لنا نحن الاثنين { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، وما بقي ظل لمن قدّموه، و{ $carried } لمن غادروا المجموعة تُرحَّل إلى { $month }.
   *[other] كان لنا، وعددنا { $word }، { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، وما بقي ظل لمن قدّموه، و{ $carried } لمن غادروا المجموعة تُرحَّل إلى { $month }.
}
rounds-results-leavers = { $count ->
    [one] كان لعضو واحد منّا { $sum } للتقاسم؛ وجد { $found } صندوقًا، وما بقي ظل لمن قدّموه، و{ $carried } لمن غادروا المجموعة تُرحَّل.
    [two] كان لنا نحن الاثنين { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، وما بقي ظل لمن قدّموه، و{ $carried } لمن غادروا المجموعة تُرحَّل.
   *[other] كان لنا، وعددنا { $word }، { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، وما بقي ظل لمن قدّموه، و{ $carried } لمن غادروا المجموعة تُرحَّل.
}
rounds-results-stayed = { $count ->
    [one] كان لعضو واحد منّا { $sum } للتقاسم؛ وجد { $found } صندوقًا، وما بقي ظل لمن قدّموه.
    [two] كان لنا نحن الاثنين { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، وما بقي ظل لمن قدّموه.
   *[other] كان لنا، وعددنا { $word }، { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، وما بقي ظل لمن قدّموه.
}
rounds-results-nothing-left = { $count ->
    [one] كان لعضو واحد منّا { $sum } للتقاسم؛ وجد { $found } صندوقًا، ولم يفِض شيء.
    [two] كان لنا نحن الاثنين { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، ولم يفِض شيء.
   *[other] كان لنا، وعددنا { $word }، { $sum } لنتقاسمها؛ وجد { $found } صندوقًا، ولم يفِض شيء.
}
rounds-results-chosen = ما اخترناه معًا
rounds-results-where = أين ذهب كل شيء
rounds-settled-by = سوّاها { $name } { $when }.
rounds-settled-at = سُوِّيت { $when }.
rounds-result-full = كل ما طلبه
rounds-result-full-above = كل ما طلبه؛ وعاد { $sum } زائدًا إلى من قدّموه
rounds-result-below = تحت { $sum } التي طلبها
rounds-result-enough = من { $sum }، ويكفي للبدء
rounds-result-open-ended = بلا حد أقصى
rounds-result-nobody = لم يقدّم أحد
rounds-result-carried = تحت { $sum } التي يحتاجها؛ رُحِّل
rounds-result-back = تحت { $sum } التي يحتاجها؛ عاد إلى من قدّموه
rounds-result-and = { $note }؛ { $more }
rounds-result-you = منك { $sum }
rounds-decided-early-by = سوّاه { $name } في { $day }، والجولة مفتوحة
rounds-decided-early = سُوِّي في { $day }، والجولة مفتوحة
rounds-decided-chosen = قرّر الميسّر: { $reason }
rounds-an-owner = أحد أصحابه
rounds-offer-accepted-on = قال { $name } في { $day } إن الموجود يكفي للبدء
rounds-offer-accepted = قال { $name } إن الموجود يكفي للبدء
rounds-offer-declined-on = قال { $name } في { $day } إن الموجود لا يكفي للبدء
rounds-offer-declined = قال { $name } إن الموجود لا يكفي للبدء
rounds-offer-expired = لم يجب أحد من أصحابه على العرض في الوقت
rounds-offer-waits = ينتظر جوابًا
rounds-mine-helped = { $count ->
    [one] مالك، { $sum }، ساعد صندوقًا واحدًا
    [two] مالك، { $sum }، ساعد صندوقين
    [few] مالك، { $sum }، ساعد { $word } صناديق
    [many] مالك، { $sum }، ساعد { $count } صندوقًا
   *[other] مالك، { $sum }، ساعد { $count } صندوق
}
rounds-mine-had = كان لديك { $sum } للعطاء
rounds-mine-biggest = أكبر جزء، { $sum }، ذهب إلى «{ $title }».
rounds-mine-above = عاد { $sum }، لأن صندوقًا حصل على أكثر ممّا يأخذ.
rounds-mine-came-back = عاد { $sum } من صناديق لم تُموَّل.
rounds-mine-not-given = لم تقدّم { $sum }.
rounds-mine-rest-pool = ما بقي عاد إلى الوعاء المشترك.
rounds-mine-rest-yours = ما بقي يظل لك للجولة القادمة.
rounds-sum-could-give = ما أمكن للجميع تقديمه
rounds-sum-to-buckets = للصناديق
rounds-sum-left-over = الباقي
rounds-sum-returned = عائد من صناديق غير مموَّلة
rounds-sum-surplus = عائد من صناديق حصلت على أكثر ممّا تأخذ
rounds-sum-not-given = لم يُقدَّم
rounds-sum-carried-on = مرحّل
rounds-sum-stays = يبقى لمن قدّموه
rounds-givers = من قدّم ماذا، توزيعًا توزيعًا
rounds-split-by-split = توزيعًا توزيعًا
rounds-giver = من
rounds-amount = المبلغ
rounds-more-givers = { $count ->
    [one] وواحد آخر في <file>ملف الجولة</file>
    [two] واثنان آخران في <file>ملف الجولة</file>
   *[other] و{ $count } غيرهم في <file>ملف الجولة</file>
}
rounds-other-rules = ما كانت ستموّله قاعدة أخرى
rounds-other-rules-text = ما قُدِّم نفسه، محسوبًا بطرق أخرى. لا يقرّر شيئًا.
rounds-other-rules-compare = مقارنة القواعد
rounds-files = أخذ النتائج معك
rounds-file-results = النتائج، CSV
rounds-file-round = الجولة كلها، JSON
rounds-file-splits = التوزيعات، CSV
rounds-file-pabulib = Pabulib، لمقارنة القواعد
