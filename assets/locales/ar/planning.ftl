planning-rounds = الجولات
planning-amount = المبلغ
planning-why = لماذا؟
planning-together = المجموع
planning-sent-before = أُرسل هذا النموذج من قبل بقيم أخرى. لم يتغيّر شيء آخر.
planning-nothing-changed = لم يتغيّر شيء.

planning-new-title = فتح جولة
planning-new-heading = فتح { $round }
planning-new-lead = لا يُرسَل شيء قبل الضغط على الزر الأخير. ويرى الأعضاء ما تقوله المعاينة بالضبط.
planning-new-opens = تُفتح { $round } في { $day } الساعة { $time }.
planning-new-is-open = { $round } مفتوحة حتى { $day } الساعة { $time }.
planning-closed = أُغلق { $month }. رُحِّل { $amount }.
planning-closed-missing = أُغلق { $month }. ينقص { $amount } للتكاليف المتفق عليها، ويدخل النقص في الكشف التالي.
planning-in-the-way = جولة واحدة في كل مرة
planning-to-round = إلى { $round }
planning-show-sum = عرض الحساب
planning-open = فتح الجولة
planning-close-instead = أو إغلاق الشهر بلا جولة
planning-close-does = يُسجَّل الكشف، ولا يحصل أحد على حصة، وما لنتقاسمه يُرحَّل.
planning-close = إغلاق الشهر

planning-money = أي مال؟
planning-money-month = الفواتير المدفوعة حتى نهاية { $month }
planning-money-today = كل ما دُفع حتى اليوم
planning-money-day = كل ما دُفع حتى يوم آخر
planning-money-income = { $count ->
    [zero] لا فواتير، { $sum }؛ يدخل منها { $amount }
    [one] فاتورة واحدة، { $sum }؛ يدخل منها { $amount }
    [two] فاتورتان، { $sum }؛ يدخل منهما { $amount }
    [few] { $count } فواتير، { $sum }؛ يدخل منها { $amount }
   *[other] { $count } فاتورة، { $sum }؛ يدخل منها { $amount }
}
planning-money-none = لا فاتورة جديدة
planning-money-no-statement = لا يمكن أن يكون له كشف بعد
planning-money-needed = ينقص اختيار المال الذي يُقسم
planning-last-day = آخر يوم دفع يُحتسب
planning-last-day-needed = ينقص آخر يوم يُحتسب
planning-on-the-way = { $count ->
    [one] <strong>فاتورة واحدة لم تُدفع بعد</strong> ({ $amount }). تُحتسب حين تُدفع. <see>رؤيتها</see>
    [two] <strong>فاتورتان لم تُدفعا بعد</strong> ({ $amount }). تُحتسبان حين تُدفعان. <see>رؤيتهما</see>
    [few] <strong>{ $count } فواتير لم تُدفع بعد</strong> ({ $amount }). تُحتسب حين تُدفع. <see>رؤيتها</see>
    [many] <strong>{ $count } فاتورة لم تُدفع بعد</strong> ({ $amount }). تُحتسب حين تُدفع. <see>رؤيتها</see>
   *[other] <strong>فواتير لم تُدفع بعد، عددها { $word }</strong> ({ $amount }). تُحتسب حين تُدفع. <see>رؤيتها</see>
}

planning-who = من يتقاسمه؟
planning-who-equal-all = { $count ->
    [one] عضو واحد
    [two] العضوان كلاهما بالتساوي
   *[other] كل الأعضاء ({ $count }) بالتساوي
}
planning-who-equal-hands = { $count ->
    [one] المشارك الوحيد
    [two] المشاركان كلاهما بالتساوي
   *[other] المشاركون ({ $count }) بالتساوي
}
planning-who-proportional = بحسب ما أدخله كل عضو
planning-who-range = من { $from } إلى { $to }
planning-who-mixed = { $rate }% بالتساوي، والباقي بحسب ما أدخله كل عضو
planning-who-agreed = كما اتُّفق
planning-who-weights = بالأوزان المحددة
planning-who-reasons = لكل وزن سبب
planning-who-no-weight = لا وزن لأحد بعد
planning-who-needed = ينقص اختيار من يتقاسمه
planning-weights = <weights>الأوزان</weights> هي السارية حين تُفتح الجولة.
planning-hands-all = يشارك كل الأعضاء النشطين.
planning-hands-nobody = سألت عمّن يشارك، ولم يقل أحد بعد إنه يشارك.
planning-hands-those = يشارك من قالوا إنهم يشاركون.
planning-hands-silent = { $count ->
    [one] يشارك من قالوا إنهم يشاركون. عضو واحد لم يجب، وله ذلك حتى { $day } الساعة { $time }: يمكنك فتح الجولة حينها.
    [two] يشارك من قالوا إنهم يشاركون. عضوان لم يجيبا، ولهما ذلك حتى { $day } الساعة { $time }: يمكنك فتح الجولة حينها.
    [few] يشارك من قالوا إنهم يشاركون. { $count } أعضاء لم يجيبوا، ولهم ذلك حتى { $day } الساعة { $time }: يمكنك فتح الجولة حينها.
    [many] يشارك من قالوا إنهم يشاركون. { $count } عضوًا لم يجيبوا، ولهم ذلك حتى { $day } الساعة { $time }: يمكنك فتح الجولة حينها.
   *[other] يشارك من قالوا إنهم يشاركون. { $count } عضو لم يجيبوا، ولهم ذلك حتى { $day } الساعة { $time }: يمكنك فتح الجولة حينها.
}
planning-hands-see = رؤية الأجوبة
planning-hands-ask-first = السؤال أولًا عمّن يشارك

planning-when = متى؟
planning-opens = تُفتح
planning-opens-after = الساعة 09:00؛ وفورًا إن فات ذلك
planning-closes = تُغلق
planning-closes-after = الساعة 18:00، بتوقيت { $city }
planning-closes-needed = ينقص يوم إغلاق الجولة
planning-invoices-by = يرسل أصحاب الصناديق الفواتير حتى

planning-rules = قواعد البيت
planning-like = من أي قواعد نبدأ
planning-like-last = كما في المرة الماضية
planning-like-round = كما في { $round }
planning-like-usual = القواعد المعتادة
planning-final = التوزيع المحفوظ نهائي
planning-final-hint = وإلا يمكن تغييره حتى الإغلاق
planning-sealed = مختومة حتى الإغلاق
planning-sealed-hint = حتى ذلك لا يرى أحد ما قدّمه غيره؛ وقد يحصل صندوق على أكثر ممّا طلب، فيعود الزائد
planning-names = يرى الأعضاء من قدّم ماذا
planning-names-hint = وإلا يرون كم شخصًا قدّم. ولا يرى الجمهور إلا المجاميع
planning-own = يمكن للأعضاء العطاء لصناديقهم
planning-cap = أكثر ما يقدّمه عضو واحد لصندوق واحد
planning-cap-hint = يُترك فارغًا لعدم التحديد
planning-step = ضغطة واحدة على + أو − هي
planning-step-hint = إن تُرك فارغًا فنحو جزء من أربعين ممّا لدى كل عضو
planning-more-than-zero = المطلوب أكثر من صفر، أو ترك الحقل فارغًا
planning-below = الصندوق الذي لا يبلغ حدّه الأدنى
planning-below-return = يعود ماله
planning-below-return-hint = القاعدة المعتادة
planning-below-ask = يُسأل صاحبه هل ينفع الموجود
planning-below-ask-hint = لديه بضعة أيام للجواب؛ وعدم الجواب يعني لا
planning-below-facilitator = يقرّر الميسّر
planning-below-facilitator-hint = مع سبب يقرؤه الجميع
planning-below-needed = ينقص اختيار ما يحدث لصندوق تحت حدّه الأدنى
planning-answer-days = أيام الجواب لصاحب الصندوق
planning-answer-days-hint = من الإغلاق؛ فقط حيث يُسأل أصحاب الصناديق
planning-answer-days-range = المطلوب عدد من 1 إلى { $most }
planning-unspent = المال الباقي
planning-unspent-carried = يُرحَّل
planning-unspent-carried-hint = يدخل في الكشف التالي ويُقسم من جديد
planning-unspent-giver = يبقى لمن قدّمه
planning-unspent-giver-hint = يُضاف إلى ما لديه للعطاء في جولته القادمة
planning-unspent-needed = ينقص اختيار أين يذهب المال الباقي
planning-name = الاسم في العناوين
planning-name-hint = فارغ: الشهر الذي تفتحها فيه

planning-rule-all = يشارك كل من كان عضوًا نشطًا حين فُتحت.
planning-rule-hands = يشارك من قالوا قبل فتحها إنهم يشاركون.
planning-rule-final = ما تحفظه نهائي: تأخذ هذه الجولة كل توزيع مرة واحدة.
planning-rule-not-final = يمكنك تغيير توزيعك حتى الإغلاق.
planning-rule-sealed = مختومة: حتى الإغلاق لا يرى أحد ما قدّمه غيره. وقد يحصل صندوق على أكثر ممّا طلب؛ والزائد يعود إلى من قدّموه.
planning-rule-not-sealed = يرى الجميع كم امتلأ كل صندوق. وما لم يعد يتسع له صندوق يعود إليك عند الحفظ.
planning-rule-cap = يقدّم العضو الواحد { $amount } على الأكثر لصندوق واحد.
planning-rule-no-cap = لا حد لما يقدّمه عضو واحد لصندوق واحد.
planning-rule-own = يمكنك العطاء لصندوقك.
planning-rule-not-own = لا أحد يعطي لصندوقه.
planning-rule-names = بعد التسوية يرى الأعضاء من قدّم ماذا؛ ولا يرى الجمهور إلا المجاميع.
planning-rule-no-names = لا أحد يرى من قدّم ماذا، بل كم شخصًا قدّم فقط.
planning-rule-below-return = الصندوق الذي لا يبلغ حدّه الأدنى لا يُموَّل؛ ويعود ماله.
planning-rule-below-ask = يُسأل أصحاب الصندوق الذي تحت حدّه الأدنى هل ينفع الموجود، حتى { $when }؛ وعدم الجواب يعني لا.
planning-rule-below-facilitator = يقرّر ميسّر في الصندوق الذي تحت حدّه الأدنى ويذكر السبب.
planning-rule-carried = المال الباقي يُرحَّل إلى الكشف التالي.
planning-rule-giver = المال الباقي يظل لمن قدّمه لجولته القادمة.
planning-rule-invoices = يرسل أصحاب الصناديق فواتيرهم حتى { $day }.

planning-preview = ما سيراه الأعضاء
planning-missing = بعد نصيب الركيزة، ينقص { $amount } للتكاليف المتفق عليها.
planning-each-same = { $count ->
    [one] عضو واحد <money>{ $amount }</money> له
    [two] عضوان <money>{ $amount }</money> لكل منهما
    [few] { $count } أعضاء <money>{ $amount }</money> لكل منهم
    [many] { $count } عضوًا <money>{ $amount }</money> لكل منهم
   *[other] { $count } عضو <money>{ $amount }</money> لكل منهم
}
planning-each-between = { $count ->
    [one] عضو واحد <money>{ $from } إلى { $to }</money>
    [two] عضوان <money>{ $from } إلى { $to }</money>
    [few] { $count } أعضاء <money>{ $from } إلى { $to }</money>
    [many] { $count } عضوًا <money>{ $from } إلى { $to }</money>
   *[other] { $count } عضو <money>{ $from } إلى { $to }</money>
}
planning-rest-no-weights = كل الأوزان صفر، فيحصل الجميع على المبلغ نفسه.
planning-rest-nothing-in = لم يُدخل أحد شيئًا هذه المرة، فيحصل الجميع على المبلغ نفسه.
planning-rest-product = { $count } × { $each } = { $amount }.
planning-rest-carried = آخر { $amount } لا يمكن قسمتها بالتساوي، فتُرحَّل.
planning-rest-brought = ومعهم { $amount } من قبل.
planning-not-agreed = لم يُتفق عليها بعد ولم تُؤخذ: { $names } ({ $amount }).
planning-opens-today = { $count ->
    [zero] تُفتح اليوم ولا تذهب رسالة إلى أحد.
    [one] تُفتح اليوم وتذهب رسالة إلى شخص واحد.
    [two] تُفتح اليوم وتذهب رسالة إلى شخصين.
    [few] تُفتح اليوم وتذهب رسالة إلى { $count } أشخاص.
    [many] تُفتح اليوم وتذهب رسالة إلى { $count } شخصًا.
   *[other] تُفتح اليوم وتذهب رسالة إلى { $count } شخص.
}
planning-opens-later = { $count ->
    [zero] تُفتح في { $day } الساعة 09:00 ولا تذهب رسالة إلى أحد.
    [one] تُفتح في { $day } الساعة 09:00 وتذهب حينها رسالة إلى شخص واحد.
    [two] تُفتح في { $day } الساعة 09:00 وتذهب حينها رسالة إلى شخصين.
    [few] تُفتح في { $day } الساعة 09:00 وتذهب حينها رسالة إلى { $count } أشخاص.
    [many] تُفتح في { $day } الساعة 09:00 وتذهب حينها رسالة إلى { $count } شخصًا.
   *[other] تُفتح في { $day } الساعة 09:00 وتذهب حينها رسالة إلى { $count } شخص.
}
planning-each-gets = ما يحصل عليه كل عضو
planning-member = العضو
planning-put-in = أدخل
planning-gets = يحصل على
planning-brings = معه من قبل

planning-sum-caption = ممّا دخل إلى ما يُقسم
planning-sum-step = الخطوة
planning-sum-came-in = دخل
planning-sum-invoices = { $count ->
    [zero] لا فواتير دُفعت حتى { $day }
    [one] فاتورة واحدة دُفعت حتى { $day }
    [two] فاتورتان دُفعتا حتى { $day }
    [few] { $count } فواتير دُفعت حتى { $day }
   *[other] { $count } فاتورة دُفعت حتى { $day }
}
planning-sum-foundation = الركيزة
planning-sum-of-pool = { $rate }% من الوعاء المشترك
planning-sum-core = التكاليف الأساسية
planning-sum-no-bills = لا مستحقات
planning-sum-no-bills-before = لا مستحقات، وما نقص من قبل
planning-sum-bills = { $count ->
    [one] مبلغ واحد
    [two] مبلغان
    [few] { $word } مبالغ
    [many] { $word } مبلغًا
   *[other] { $word } مبلغ
}
planning-sum-bills-before = { $count ->
    [one] مبلغ واحد، وما نقص من قبل
    [two] مبلغان، وما نقص من قبل
    [few] { $word } مبالغ، وما نقص من قبل
    [many] { $word } مبلغًا، وما نقص من قبل
   *[other] { $word } مبلغ، وما نقص من قبل
}
planning-sum-carried = مرحّل
planning-sum-carried-from = مرحّل من { $month }
planning-sum-missing = ناقص
planning-sum-to-share = لنتقاسمه
planning-example = مثال بمال تجريبي
planning-example-caption = مثال بمال تجريبي
planning-example-invoices = فواتير دُفعت الشهر الماضي
planning-example-core = الإيجار ومسك الدفاتر

planning-refused-alone = { $sentence }.
planning-refused-statement-changed = تغيّر الحساب منذ نظرت فيه. لم يحدث شيء؛ يلزم النظر من جديد
planning-refused-name = يُكتب شهر مثل 2026-11، أو 2026-11-2 لجولة ثانية فيه
planning-refused-name-taken = { $name } مستعمل؛ إن تُرك الاسم فارغًا أُخذ التالي المتاح
planning-refused-nobody = لا عضو نشطًا بعد؛ تلزم دعوة أشخاص أولًا
planning-refused-no-weight = { $name } بلا وزن بعد؛ يلزم أولًا وزن للجميع في صفحة الأوزان
planning-refused-weight = وزن العضو { $member } تحت الصفر
planning-refused-opens = المطلوب اليوم، { $today }، أو يوم بعده
planning-refused-closes = يوم الإغلاق بعد يوم الفتح، { $day }
planning-refused-no-hands = لم يقل أحد إنه يشارك. يلزم انتظار واحد، أو إنهاء السؤال: وحينها يشارك كل الأعضاء النشطين
planning-refused-hands-open = { $count ->
    [one] عضو واحد لم يجب، ولم ينتهِ الوقت المعطى. يلزم الانتظار، أو إنهاء السؤال
    [two] عضوان لم يجيبا، ولم ينتهِ الوقت المعطى. يلزم الانتظار، أو إنهاء السؤال
    [few] { $count } أعضاء لم يجيبوا، ولم ينتهِ الوقت المعطى. يلزم الانتظار، أو إنهاء السؤال
    [many] { $count } عضوًا لم يجيبوا، ولم ينتهِ الوقت المعطى. يلزم الانتظار، أو إنهاء السؤال
   *[other] { $count } عضو لم يجيبوا، ولم ينتهِ الوقت المعطى. يلزم الانتظار، أو إنهاء السؤال
}
planning-refused-invoices = المطلوب يوم الإغلاق، { $day }، أو يوم بعده
planning-refused-missing = ينقص { $amount } للتكاليف المتفق عليها. يمكن إغلاق الشهر بلا جولة بدل ذلك
planning-refused-too-little = لا يكفي { $amount } لوحدة واحدة لكل عضو
planning-refused-nothing = لا شيء لنتقاسمه بعد
planning-refused-each-changed = ما يحصل عليه كل عضو لم يعد ما نظرت فيه. لم يُرسَل شيء. يلزم النظر من جديد، ثم فتح الجولة
planning-refused-sum-changed = { $count ->
    [one] تغيّر الحساب منذ نظرت فيه: يُقسم الآن { $amount } على عضو واحد، لا { $was }. لم يُرسَل شيء. يلزم النظر من جديد، ثم فتح الجولة
    [two] تغيّر الحساب منذ نظرت فيه: يُقسم الآن { $amount } على عضوين، لا { $was }. لم يُرسَل شيء. يلزم النظر من جديد، ثم فتح الجولة
    [few] تغيّر الحساب منذ نظرت فيه: يُقسم الآن { $amount } على { $count } أعضاء، لا { $was }. لم يُرسَل شيء. يلزم النظر من جديد، ثم فتح الجولة
   *[other] تغيّر الحساب منذ نظرت فيه: يُقسم الآن { $amount } على { $count } عضوًا، لا { $was }. لم يُرسَل شيء. يلزم النظر من جديد، ثم فتح الجولة
}
planning-refused-too-large = هذه المبالغ أكبر ممّا يتسع له Brimful
planning-refused-sent-before = أُرسل هذا النموذج من قبل بقيم أخرى. لم يحدث شيء آخر؛ يلزم إرساله من جديد
planning-refused-no-agreement = لا يوجد اتفاق بعد؛ يلزم الاتفاق على النسب أولًا
planning-refused-last-day = المطلوب يوم لا يتجاوز اليوم، { $today }
planning-refused-pool = ينقص الوعاء المشترك { $amount }: استردت الإشعارات الدائنة أكثر ممّا دخل. ينتظر الكشف حتى يزول النقص
planning-running-closed = لم تُسوَّ { $round } بعد. هي مغلقة: تلزم تسويتها أولًا
planning-running-announced = لم تُسوَّ { $round } بعد. هي معلنة: يلزم أن تُفتح وتُغلق وتُسوّى أولًا
planning-running-open = لم تُسوَّ { $round } بعد. هي مفتوحة: يلزم أن تُغلق وتُسوّى أولًا

planning-hands = من يشارك؟
planning-hands-empty = لا سؤال مطروحًا الآن. الجولة لكل الأعضاء النشطين ما لم يُسألوا أولًا.
planning-all-rounds = كل الجولات
planning-hands-lead = يسأل { $name } من يتقاسم في الجولة القادمة. يمكنك القول حتى { $when }؛ وما لنتقاسمه يُقسم على المشاركين.
planning-hands-lead-over = حُسبت الأجوبة { $when }. الجولة القادمة للمشاركين.
planning-hand-up = مشاركتك مسجَّلة.
planning-hand-down = قلت: ليس هذه المرة.
planning-hand-none = لم تجب بعد.
planning-hand-missed = لم تجب، فلست ضمن المشاركين هذه المرة.
planning-hand-in = أشارك
planning-hand-out = ليس هذه المرة
planning-hand-needed = المطلوب الضغط على أحد الزرين.
planning-hand-said-up = مشاركتك مسجَّلة. يمكنك تغيير ذلك حتى { $until }.
planning-hand-said-down = لست ضمن المشاركين هذه المرة. يمكنك تغيير ذلك حتى { $until }.
planning-hands-up = { $count ->
    [zero] لا مشاركين
    [one] عضو واحد يشارك
    [two] عضوان يشاركان
    [few] { $word } أعضاء يشاركون
    [many] { $word } عضوًا يشاركون
   *[other] { $word } عضو يشاركون
}
planning-hands-down = { $count ->
    [one] عضو واحد لا يشارك هذه المرة
    [two] عضوان لا يشاركان هذه المرة
    [few] { $word } أعضاء لا يشاركون هذه المرة
    [many] { $word } عضوًا لا يشاركون هذه المرة
   *[other] { $word } عضو لا يشاركون هذه المرة
}
planning-hands-none = { $count ->
    [one] عضو واحد لم يجب
    [two] عضوان لم يجيبا
    [few] { $word } أعضاء لم يجيبوا
    [many] { $word } عضوًا لم يجيبوا
   *[other] { $word } عضو لم يجيبوا
}
planning-hands-open = فتح الجولة بهم
planning-hands-end = إنهاء السؤال
planning-hands-end-ask = إنهاء السؤال عمّن يشارك؟
planning-hands-end-does = توضع الأجوبة جانبًا، وتكون الجولة القادمة لكل الأعضاء النشطين.
planning-hands-ended = لم يعد أحد يُسأل: الجولة القادمة لكل الأعضاء النشطين.
planning-hands-not-asked = لا سؤال مطروحًا الآن؛ لم يتغيّر شيء.
planning-hands-over = حُسبت الأجوبة { $when }. ما قلته قبل ذلك باقٍ.
planning-hands-asked-already = السؤال مطروح أصلًا، حتى { $until }.
planning-ask = السؤال عمّن يشارك
planning-ask-mail = تصل إلى كل عضو نشط رسالة فيها جوابان: «أشارك» و«ليس هذه المرة». لا يتحرك بذلك مال.
planning-ask-then = يمكنك فتح الجولة بعد انقضاء ذلك اليوم، أو حين يجيب الجميع. ما لنتقاسمه يُقسم على المشاركين؛ ومن لا يجيب ليس ضمنهم هذه المرة.
planning-ask-until = يمكنهم الجواب حتى
planning-ask-until-after = الساعة 18:00
planning-ask-until-needed = ينقص آخر يوم للجواب
planning-ask-later = المطلوب يوم بعد ذلك
planning-ask-note = ما يُقال عنها
planning-ask-button = سؤال الأعضاء
planning-asked = { $count ->
    [zero] طُرح السؤال. لا تذهب رسالة إلى أحد؛ الجواب ممكن حتى { $until }.
    [one] طُرح السؤال. تصل رسالة إلى شخص واحد، ويمكنه الجواب حتى { $until }.
    [two] طُرح السؤال. تصل رسالة إلى شخصين، ويمكنهما الجواب حتى { $until }.
    [few] طُرح السؤال. تصل رسالة إلى { $count } أشخاص، ويمكنهم الجواب حتى { $until }.
    [many] طُرح السؤال. تصل رسالة إلى { $count } شخصًا، ويمكنهم الجواب حتى { $until }.
   *[other] طُرح السؤال. تصل رسالة إلى { $count } شخص، ويمكنهم الجواب حتى { $until }.
}

planning-extension-title = وقت أطول للجولة
planning-extension = تمديد وقت الجولة
planning-extension-closes = تُغلق { $round } { $when }. المطلوب يوم بعد ذلك؛ وتُغلق فيه الساعة 18:00.
planning-extension-does = ما حُفظ باقٍ. يُخبَر المشاركون بالبريد، مع السبب؛ ويظهر في صفحة الجولة، وفي السجل مع الوقتين.
planning-extension-day = تُغلق في
planning-extension-button = نقل الإغلاق
planning-extension-needed = ينقص اليوم الذي تُغلق فيه بدل ذلك
planning-extension-why-needed = ينقص السبب؛ يقرؤه المشاركون
planning-extension-later = تُغلق { $when } أصلًا؛ المطلوب يوم بعد ذلك
planning-extended = تُغلق الآن { $when }.
planning-extended-told = { $count ->
    [zero] تُغلق الآن { $when }. لا تذهب رسالة إلى أحد.
    [one] تُغلق الآن { $when }. يُخبَر شخص واحد بالبريد.
    [two] تُغلق الآن { $when }. يُخبَر شخصان بالبريد.
    [few] تُغلق الآن { $when }. يُخبَر { $count } أشخاص بالبريد.
    [many] تُغلق الآن { $when }. يُخبَر { $count } شخصًا بالبريد.
   *[other] تُغلق الآن { $when }. يُخبَر { $count } شخص بالبريد.
}
planning-extension-withdrawn = سُحبت الجولة؛ فلا إغلاق لنقله.
planning-extension-over = أُغلقت الجولة { $when }. وبعد إغلاقها تبقى مغلقة: يُعرف حينها ما قدّمه الجميع.

planning-withdrawal-title = سحب الجولة
planning-withdrawal = سحب { $round }
planning-withdrawal-opens = تُفتح { $when }. حتى ذلك يمكن سحبها كأنها لم تُفتح.
planning-withdrawal-does = تُعكس الحصص والكشف في الدفتر، ويبقى كلاهما ظاهرًا فيه. وتصبح الفواتير التي احتسبتها متاحة للكشف التالي.
planning-withdrawal-name = اسمها، { $name }، لا يُعطى من جديد: تأخذ الجولة القادمة اسمًا آخر.
planning-withdrawal-why-needed = ينقص السبب؛ يظهر في السجل
planning-withdrawn = تم السحب. عاد { $amount } وكل ما في كشفها إلى حيث أتى.
planning-withdrawal-before = سبق سحب الجولة.
planning-withdrawal-begun = بدأت الجولة. يمكن إغلاقها قبل وقتها، ولا يمكن سحبها.
planning-withdrawal-later = سُجِّل كشف { $statement } بعد كشف هذه الجولة وهو مبنيّ عليه. لم يتغيّر شيء؛ تُترك الجولة تجري.
planning-withdrawal-covered = غُطّي منذ ذلك من الركيزة { $amount } من التكاليف الأساسية في كشفها. لم يتغيّر شيء.
planning-withdrawal-paid = دُفع أو حُرِّر منذ ذلك { $amount } من التكاليف الأساسية في كشفها. يلزم عكس ذلك أولًا (في المال، التكاليف الأساسية)؛ لم يتغيّر شيء.
planning-withdrawal-spent-core = استُعمل منذ ذلك { $amount } ممّا نقله كشفها: لم يعد في رصيد التكاليف الأساسية. لم يتغيّر شيء.
planning-withdrawal-spent-foundation = استُعمل منذ ذلك { $amount } ممّا نقله كشفها: لم يعد لدى الركيزة. لم يتغيّر شيء.
planning-withdrawal-spent-carried = استُعمل منذ ذلك { $amount } ممّا نقله كشفها: لم يعد في المرحّل. لم يتغيّر شيء.
planning-withdrawal-spent-member = استُعمل منذ ذلك { $amount } ممّا نقله كشفها: لم يعد لدى أحد الأعضاء. لم يتغيّر شيء.
planning-withdrawal-sent-before = أُرسل هذا النموذج من قبل بسبب آخر. لم يتغيّر شيء آخر.

planning-entry = تسوية { $day }: { $memo }
planning-entry-bucket = تسوية { $day } (الصندوق { $bucket }): { $memo }
planning-entry-lines = { $count ->
    [one] سطر واحد.
    [two] سطران.
    [few] { $count } أسطر.
    [many] { $count } سطرًا.
   *[other] { $count } سطر.
}
planning-entry-sums = { $count ->
    [one] سطر واحد، معروض مجموعًا. الأمر `brimful settle --dry-run` يطبع كل سطر.
    [two] سطران، معروضان مجموعين. الأمر `brimful settle --dry-run` يطبع كل سطر.
    [few] { $count } أسطر، معروضة مجاميع. الأمر `brimful settle --dry-run` يطبع كل سطر.
    [many] { $count } سطرًا، معروضة مجاميع. الأمر `brimful settle --dry-run` يطبع كل سطر.
   *[other] { $count } سطر، معروضة مجاميع. الأمر `brimful settle --dry-run` يطبع كل سطر.
}
planning-entry-moves = ما يتحرك
planning-entry-from = من
planning-entry-to = إلى
planning-entry-carried = المرحّل
planning-entry-members = { $count ->
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}

planning-early = تسوية «<title>{ $title }</title>» الآن
planning-early-lead = { $count ->
    [one] هو ممتلئ: { $amount } من عضو واحد.
    [two] هو ممتلئ: { $amount } من عضوين.
    [few] هو ممتلئ: { $amount } من { $word } أعضاء.
    [many] هو ممتلئ: { $amount } من { $count } عضوًا.
   *[other] هو ممتلئ: { $amount } من { $count } عضو.
}
planning-early-button = تسويته بـ { $amount }
planning-early-does = ما يفعله هذا
planning-early-moves = ينتقل المال إلى الصندوق، بقيد خاص.
planning-early-stays = لا يمكن لأحد إخراج ما قدّمه له، ويبقى هدفه كما هو.
planning-early-payouts = يمكن لأصحابه طلب الصرف فورًا.
planning-early-rest = تستمر بقية الجولة، وتُسوّى بعد الإغلاق.
planning-early-final = لا يمكن التراجع عن هذا.
planning-early-settled = سُوِّي «{ $title }» بـ { $amount }. يمكن لأصحابه طلب الصرف الآن.
planning-early-was-settled = سُوِّي «{ $title }» { $when } بـ { $amount }؛ لم يُسجَّل شيء مرتين.
planning-early-changed = غيّر أحد الأعضاء توزيعه منذ رأيت المعاينة
planning-early-changed-text = لم يُسجَّل شيء. ما زال الصندوق ممتلئًا؛ وأدناه ما كان سيُسجَّل الآن.
planning-early-over = انتهت الجولة: تُسوّى صناديقها معًا. لم يُسجَّل شيء.
planning-early-not-open = لا يُسوّى صندوق مبكرًا إلا وجولته مفتوحة. لم يُسجَّل شيء.
planning-early-sealed = هذه الجولة مختومة: لا يرى أحد قبل الإغلاق ما امتلأ. لم يُسجَّل شيء.
planning-early-not-full = في «{ $title }» { $total } من { $maximum }. لا يُسوّى مبكرًا إلا صندوق ممتلئ؛ لم يُسجَّل شيء.
planning-early-never-full = «{ $title }» يأخذ كل ما يأتي، فلا يمتلئ أبدًا. لم يُسجَّل شيء.

planning-offer = عرض لصندوق <title>{ $title }</title>
planning-offer-lead = حصل على { $amount } ويحتاج { $minimum } على الأقل.
planning-offer-question = هل يكفي { $amount } للبدء؟
planning-offer-needs = يحتاج على الأقل
planning-offer-there-is = الموجود
planning-offer-missing = الناقص
planning-offer-answer = يمكن الجواب حتى { $until }. أول جواب من أي من أصحابه هو المحتسب ولا يمكن تغييره. والسكوت يعني لا.
planning-offer-waits = يمكن لأصحابه الجواب حتى { $until }. والسكوت يعني لا.
planning-offer-yes = نعم، البدء بـ { $amount }
planning-offer-no = لا، يعود المال
planning-offer-bucket = رؤية الصندوق
planning-offer-needed = المطلوب نعم أو لا
planning-offer-not-owner = لا يجيب عن هذا إلا أصحاب «{ $title }». لم يتغيّر شيء.
planning-offer-late = جاء جوابك بعد الموعد، فلا يُحتسب.
planning-offer-said-yes = قلت نعم. ينتقل المال حين تُسوّى الجولة.
planning-offer-said-no = قلت لا. يعود المال حين تُسوّى الجولة.
planning-offer-you-had-yes = سبق أن قلت نعم { $when }. الجواب الأول هو المحتسب؛ لم يتغيّر شيء.
planning-offer-you-had-no = سبق أن قلت لا { $when }. الجواب الأول هو المحتسب؛ لم يتغيّر شيء.
planning-offer-had-yes = سبق أن قال { $name } نعم { $when }. الجواب الأول هو المحتسب؛ لم يتغيّر شيء.
planning-offer-had-no = سبق أن قال { $name } لا { $when }. الجواب الأول هو المحتسب؛ لم يتغيّر شيء.
planning-offer-enough-by = قال { $name } في { $day } إن الموجود يكفي للبدء.
planning-offer-not-enough-by = قال { $name } في { $day } إن الموجود لا يكفي للبدء.
planning-offer-enough = قال أحد أصحابه في { $day } إن الموجود يكفي للبدء.
planning-offer-not-enough = قال أحد أصحابه في { $day } إن الموجود لا يكفي للبدء.
planning-offer-expired = لم يجب أحد من أصحابه على العرض في الوقت.

planning-other = ما كانت ستموّله قاعدة أخرى
planning-other-lead = سُوِّيت { $round }، ولا شيء هنا يغيّرها. هذا ما قُدِّم نفسه و{ $amount } نفسها، محسوبة بطرق أخرى.
planning-other-results = النتائج
planning-other-side = جنبًا إلى جنب
planning-other-table = القواعد جنبًا إلى جنب
planning-other-bucket = الصندوق
planning-other-needs = يحتاج
planning-other-needs-note = «يحتاج» هو ما يكفي لبدء صندوق: حدّه الأدنى، أو ما قُدِّم له إن لم يكن له حد أدنى.
planning-other-we-chose = اخترنا
planning-other-result = النتيجة
planning-other-enough = ما كان سيكفي
planning-other-by-bucket = صندوقًا صندوقًا
planning-other-docs = القواعد مشروحة في توثيق Brimful، مع مثال لكل منها.
planning-other-file = لتجربة المزيد منها في مكان آخر: <file>ملف Pabulib لهذه الجولة</file>، بلا أسماء.
planning-other-transfer = نقل الدعم
planning-other-transfer-how = المال الذي لا يستطيع صندوق استعماله ينتقل إلى الصناديق الأخرى لمن قدّمه، بنسبة ما قدّم لها. والصندوق الأبعد عمّا يحتاجه يخرج أولًا.
planning-other-shares = الأنصبة المتساوية
planning-other-shares-how = يُدفع كل صندوق من أكياس من قدّموا له، بحسب ما قدّموا؛ والأقل كلفة عليهم لذلك يأتي أولًا. من قدّم لصناديق صغيرة كثيرة ومن قدّم لواحد كبير لهما الصوت نفسه.
planning-other-shares-raised = يُحتسب كل كيس بأكثر ممّا فيه بـ { $amount }، وهو أقصى ما يمكن معه دفع كل ما مُوِّل.
planning-other-greedy = الترتيب البسيط
planning-other-greedy-how = الصندوق الذي قُدِّم له أكثر يأتي أولًا، ثم التالي الذي يكفيه المال الباقي. هكذا تفعل معظم المدن.
planning-other-hidden = قاعدتان أخريان لا تُعرضان هنا
planning-other-hidden-members = نقل الدعم والأنصبة المتساوية ينظران إلى من قدّم ماذا. وهذه الجولة تعرض كم قُدِّم لصندوق لا ممّن. وما كانت هاتان القاعدتان ستموّلانه قد يكشف ذلك.
planning-other-hidden-outsiders = نقل الدعم والأنصبة المتساوية ينظران إلى من قدّم ماذا. ومن هم خارج المجموعة يرون كم قُدِّم لصندوق لا ممّن. وما كانت هاتان القاعدتان ستموّلانه قد يكشف ذلك.
planning-other-title = «{ $title }»
planning-other-same = { $count ->
    [one] تموّل { $funded } من صندوق واحد بـ { $amount }: الصناديق نفسها التي اخترناها.
    [two] تموّل { $funded } من صندوقين بـ { $amount }: الصناديق نفسها التي اخترناها.
    [few] تموّل { $funded } من { $count } صناديق بـ { $amount }: الصناديق نفسها التي اخترناها.
    [many] تموّل { $funded } من { $count } صندوقًا بـ { $amount }: الصناديق نفسها التي اخترناها.
   *[other] تموّل { $funded } من { $count } صندوق بـ { $amount }: الصناديق نفسها التي اخترناها.
}
planning-other-without = تموّل { $funded } من { $count ->
    [one] صندوق واحد
    [two] صندوقين
    [few] { $count } صناديق
    [many] { $count } صندوقًا
   *[other] { $count } صندوق
 } بـ { $amount }: بلا { $others ->
    [0] { $without }
    [few] { $others } صناديق أخرى
    [many] { $others } صندوقًا آخر
   *[other] { $others } صندوق آخر
 }.
planning-other-with = تموّل { $funded } من { $count ->
    [one] صندوق واحد
    [two] صندوقين
    [few] { $count } صناديق
    [many] { $count } صندوقًا
   *[other] { $count } صندوق
 } بـ { $amount }: ومعها { $others ->
    [0] { $with }
    [few] { $others } صناديق أخرى
    [many] { $others } صندوقًا آخر
   *[other] { $others } صندوق آخر
 }.
planning-other-instead = تموّل { $funded } من { $count ->
    [one] صندوق واحد
    [two] صندوقين
    [few] { $count } صناديق
    [many] { $count } صندوقًا
   *[other] { $count } صندوق
 } بـ { $amount }: ومعها { $others_with ->
    [0] { $with }
    [few] { $others_with } صناديق أخرى
    [many] { $others_with } صندوقًا آخر
   *[other] { $others_with } صندوق آخر
 } بدل { $others_without ->
    [0] { $without }
    [few] { $others_without } صناديق أخرى
    [many] { $others_without } صندوقًا آخر
   *[other] { $others_without } صندوق آخر
 }.

planning-transfer-funded = ينتهي بـ { $amount }. كان { $need } سيكفي.
planning-transfer-funded-came = ينتهي بـ { $amount }؛ انتقل إليه { $came }. كان { $need } سيكفي.
planning-transfer-missing = قُدِّم له { $given }. كان { $missing } فوق ذلك سيكفي.
planning-transfer-missing-came = قُدِّم له { $given } وانتقل إليه { $came }. كان { $missing } فوق ذلك سيكفي.
planning-transfer-nobody = لم يقدّم له أحد. كان { $missing } فوق ذلك سيكفي.
planning-transfer-nobody-came = لم يقدّم له أحد وانتقل إليه { $came }. كان { $missing } فوق ذلك سيكفي.
planning-shares-funded = { $count ->
    [one] من قدّم له شخص واحد يستطيع دفع { $need } التي تكفي.
    [two] من قدّما له اثنان يستطيعان دفع { $need } التي تكفي، لا أحد منهما أكثر من { $most }.
   *[other] من قدّموا له، وعددهم { $word }، يستطيعون دفع { $need } التي تكفي، لا أحد منهم أكثر من { $most }.
}
planning-shares-missing = { $count ->
    [one] بقي لدى الشخص الذي قدّم له { $left } من { $need } التي يحتاجها. كان { $missing } من مكان آخر سيكفي.
    [two] بقي لدى الاثنين اللذين قدّما له { $left } من { $need } التي يحتاجها. كان { $missing } من مكان آخر سيكفي.
   *[other] بقي لدى من قدّموا له، وعددهم { $word }، { $left } من { $need } التي يحتاجها. كان { $missing } من مكان آخر سيكفي.
}
planning-shares-nobody = لم يقدّم له أحد. كان { $missing } من مكان آخر سيكفي.
planning-greedy-never = يحتاج { $need }، ولم يكن هناك إلا { $budget } في المجموع: ما كان أي مبلغ ليكفي.
planning-greedy-enough = قُدِّم له { $given }. كان { $enough } سيكفي.
planning-greedy-any = قُدِّم له { $given }. كان أي مبلغ سيكفي.
planning-greedy-nobody = لم يقدّم له أحد. كان { $enough } سيكفي.
planning-greedy-nobody-any = لم يقدّم له أحد. كان أي مبلغ سيكفي.
