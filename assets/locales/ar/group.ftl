group-log-heading = من غيّر ماذا
group-log-people = الناس
group-log-lead = كل تغيير، الأحدث أولًا. لا يُحذف منه شيء أبدًا.
group-log-by = تغييرات
group-log-everybody = الجميع
group-log-show = عرض
group-log-nothing-by = لا شيء من هذا الشخص.
group-log-show-everybody = عرض الجميع
group-log-newest = عرض الأحدث
group-log-nothing-older = لا شيء أقدم.
group-log-older = الأقدم

group-mails-title = الرسائل
group-mails-heading = رسائل <group>{ $group }</group>
group-mails-results = تصلك رسائل بنتائج كل جولة. هل نوقفها؟
group-mails-results-off = أُوقفت الرسائل بنتائج كل جولة. لم يتغيّر شيء آخر.
group-mails-rounds = تصلك رسائل بأخبار الجولات. هل نوقفها؟
group-mails-rounds-off = أُوقفت الرسائل بأخبار الجولات. لم يتغيّر شيء آخر.
group-mails-buckets = تصلك رسائل بأخبار صناديقك. هل نوقفها؟
group-mails-buckets-off = أُوقفت الرسائل بأخبار صناديقك. لم يتغيّر شيء آخر.
group-mails-money = تصلك كل شهر رسالة بما ينتظر أمانة المال. هل نوقفها؟
group-mails-money-off = أُوقفت الرسائل الشهرية بما ينتظر أمانة المال. لم يتغيّر شيء آخر.
group-mails-turn-off = إيقافها
group-mails-wishes = كل رغباتك، وتشغيل الرسائل من جديد: <settings>إعداداتك</settings>، بعد تسجيل الدخول.

group-help-lead = كيف تتقاسم مجموعة مالها هنا، من الفاتورة إلى الصندوق الممتلئ.
group-help-sum = حساب الشهر
group-help-sum-text = <strong>يدخل</strong> جزء من كل فاتورة مدفوعة. يذهب نصيب منه إلى <strong>الركيزة</strong>، وهي رصيد المدى الطويل. ثم تأتي <strong>التكاليف الأساسية</strong>، أي المبالغ المتفق على دفعها. وما يبقى، مع ما <strong>رُحِّل</strong> من قبل، <strong>لنتقاسمه</strong>. كل صفحة فيها مال تعرض هذا الحساب بهذا الترتيب.
group-help-giving = العطاء
group-help-giving-text = حين تُفتح جولة يكون لديك مبلغ <strong>للعطاء</strong>. يمكنك وضعه في الصناديق بالأزرار أو بكتابة مبلغ. لا يُحتسب شيء قبل الضغط على «حفظ»، ويمكنك تغييره حتى تُغلق الجولة، إلا إذا قالت الجولة غير ذلك. وإن امتلأ صندوق قبل حفظ قرارك، بقي ما يتسع له وعاد الباقي إليك.
group-help-buckets = الصناديق
group-help-buckets-text = الصندوق اقتراح يحتاج مالًا: من المسؤول عنه، وكم يكلّف، وماذا تكسب المجموعة منه. يكون <strong>ممتلئًا</strong> حين يحصل على كل ما طلب، و<strong>مموَّلًا</strong> حين يبلغ حدّه الأدنى على الأقل في النهاية، وإلا فهو <strong>غير مموَّل</strong>؛ وحينها يعود ماله.
group-help-after = بعد الجولة
group-help-after-text = يسوّي ميسّر الجولة بعد معاينة. وتصل النتائج إلى الجميع بالبريد. يطلب أصحاب الصناديق الصرف، ويدفعه أمين مال، وما يفيض يُرحَّل.
group-help-getting-in = الدخول
group-help-getting-in-text = تأتي الدعوة من ميسّر. الرابط في الرسالة صالح سبعة أيام؛ فإن انتهت مدته فيمكنك طلب رابط جديد. وإن ضاعت كلمة سرّك فيمكنك طلب رابط بالبريد من صفحة تسجيل الدخول، ثم اختيار كلمة سر جديدة في إعداداتك. وحيث لا يُعرض رابط فمن يدير هذا الخادم يمكنه المساعدة.
group-help-seeing = من يرى ماذا
group-help-seeing-text = تقرّر المجموعة هل يرى من هم خارجها لا شيء، أو المجاميع، أو الدفتر أيضًا. دخلك لا يظهر أبدًا لمن هم خارجها، والعملاء لا يظهرون لأحد سوى أمناء المال والميسّرين وأنت، ولا يظهر اسمك إلا بموافقتك (<settings>إعداداتك</settings>).
group-help-mails = الرسائل
group-help-mails-text = في أسفل كل رسالة من مجموعة رابط يوقف هذا النوع من الرسائل بلا تسجيل دخول.
group-help-accessibility = سهولة الوصول
group-accessibility-lead = لكل من في المجموعة الصوت نفسه، فلا بد أن يتمكن الجميع من استعمال هذا.
group-accessibility-goal = الهدف هو WCAG 2.2 بمستوى AA. كل صفحة تعمل بلا برمجة نصية، وبلوحة المفاتيح وحدها، وبعرض 320 بكسل، وبنص ضعف حجمه، وفي الفاتح والداكن، وعلى الورق.
group-accessibility-controls = كل عنصر رابط أو زر بكلمات؛ لا حاجة إلى سحب شيء أو الضغط عليه مطوّلًا.
group-accessibility-colour = اللون لا يقول شيئًا وحده أبدًا: للشارات أشكال وكلمات، وللرسوم جداول.
group-accessibility-forms = النموذج الذي يعود يحتفظ بما كُتب، ويذكر في أعلاه ما يلزم إصلاحه، مع رابط إلى كل حقل.
group-accessibility-calm = لا شيء يومض أو يعدّ تنازليًا أو تنتهي مدته أثناء الكتابة.
group-accessibility-fault = إن كان شيء صعب الاستعمال فيحسن إخبار من يدير هذا الخادم: العيب فيه وليس خطأ منك.

group-form-unknown-field = كان في النموذج حقل لا مكان له هنا.
group-form-field-twice = كان في النموذج حقل مكرر.
group-form-no-form = هذا ليس نموذجًا.
group-form-slow = تأخر وصول النموذج كثيرًا.
group-upload-slow = تأخر وصول الملف كثيرًا.
group-upload-broken = لم يصل الملف كاملًا.

group-typed-no-amount = المطلوب مبلغ، مثل { $example }
group-typed-two-ways = يمكن قراءة هذا بطريقتين: يُكتب { $thousands } أو { $decimal }
group-typed-no-decimals = يُكتب بلا كسور: { $example }
group-typed-decimals = { $scale ->
    [zero] بلا خانات عشرية
    [one] خانة عشرية واحدة على الأكثر
    [two] خانتان عشريتان على الأكثر
    [few] { $scale } خانات عشرية على الأكثر
   *[other] { $scale } خانة عشرية على الأكثر
}
group-typed-too-large = هذا المبلغ كبير جدًا
group-typed-below-zero = لا معنى هنا لمبلغ تحت الصفر
group-typed-empty = هذا الحقل فارغ
group-typed-short = { $min ->
    [one] حرف واحد على الأقل
    [two] حرفان على الأقل
    [few] { $min } أحرف على الأقل
    [many] { $min } حرفًا على الأقل
   *[other] { $min } حرف على الأقل
}
group-typed-long = { $max ->
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { $max } أحرف على الأكثر
    [many] { $max } حرفًا على الأكثر
   *[other] { $max } حرف على الأكثر
}
group-typed-odd = لا مكان هنا لـ: { $what }
group-typed-reserved = هذه الكلمة يستعملها Brimful نفسه
group-typed-no-day = يُكتب اليوم هكذا: 2026-11-30

group-home-lead = { $count ->
    [zero] لا أعضاء يتقاسمون ما يدخل بعد.
    [one] عضو واحد يتقاسم ما يدخل.
    [two] عضوان يتقاسمان ما يدخل.
    [few] { $count } أعضاء يتقاسمون ما يدخل.
    [many] { $count } عضوًا يتقاسمون ما يدخل.
   *[other] { $count } عضو يتقاسمون ما يدخل.
}
group-home-lead-next = { $count ->
    [zero] لا أعضاء يتقاسمون ما يدخل بعد. تُفتح الجولة القادمة في { $day }.
    [one] عضو واحد يتقاسم ما يدخل. تُفتح الجولة القادمة في { $day }.
    [two] عضوان يتقاسمان ما يدخل. تُفتح الجولة القادمة في { $day }.
    [few] { $count } أعضاء يتقاسمون ما يدخل. تُفتح الجولة القادمة في { $day }.
    [many] { $count } عضوًا يتقاسمون ما يدخل. تُفتح الجولة القادمة في { $day }.
   *[other] { $count } عضو يتقاسمون ما يدخل. تُفتح الجولة القادمة في { $day }.
}
group-home-steps = خمس خطوات إلى الجولة الأولى
group-home-step-people = الناس
group-home-step-people-text = من معنا؟
group-home-step-agreement = الاتفاق
group-home-step-agreement-text = أي نسبة تدخل، وكيف تُقسم؟
group-home-step-income = الدخل
group-home-step-income-text = تسجيل فاتورة، أو استيراد ملف
group-home-step-costs = التكاليف الأساسية
group-home-step-costs-text = ماذا يجب أن يُدفع قبل أن نتقاسم؟
group-home-step-round = الجولة
group-home-step-round-text = تقاسم ما هو موجود
group-home-month-nth = { $month } ({ $nth })
group-home-month = { $month } في جملة واحدة
group-home-of-every = من كل { $ten } دخلت، كان لنا { $ours } لنتقاسمها، وذهب { $to_fund } إلى { $fund }، وأبقانا { $to_core } عاملين.
group-home-of-every-unnamed = من كل { $ten } دخلت، كان لنا { $ours } لنتقاسمها، وذهب { $to_fund } إلى الركيزة، وأبقانا { $to_core } عاملين.
group-home-nothing-came = لم يدخل شيء؛ وكان لنا { $ours } لنتقاسمها.
group-home-month-link = أين ذهب المال
group-home-round = { $count ->
    [zero] لا صناديق؛ مُوِّل { $funded } بمبلغ { $amount }.
    [one] مُوِّل { $funded } من صندوق واحد بمبلغ { $amount }.
    [two] مُوِّل { $funded } من صندوقين بمبلغ { $amount }.
    [few] مُوِّل { $funded } من { $count } صناديق بمبلغ { $amount }.
    [many] مُوِّل { $funded } من { $count } صندوقًا بمبلغ { $amount }.
   *[other] مُوِّل { $funded } من { $count } صندوق بمبلغ { $amount }.
}
group-home-round-link = ما اخترناه
group-home-ideas-heading = ماذا تودّون أن تفعلوا؟
group-home-ideas = { $count ->
    [0] لا فكرة تنتظر الجولة القادمة.
    [one] فكرة واحدة تنتظر الجولة القادمة.
    [two] فكرتان تنتظران الجولة القادمة.
    [few] { $count } أفكار تنتظر الجولة القادمة.
   *[other] { $count } فكرة تنتظر الجولة القادمة.
}
group-home-propose = اقتراح صندوق
