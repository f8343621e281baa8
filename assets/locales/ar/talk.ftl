talk-count = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
talk-heading = التعليقات
talk-empty = لم يقل أحد شيئًا هنا بعد. يمكنك طرح أول سؤال.
talk-write = تعليقك
talk-write-hint = يُذكر الناس بعلامة @ وبعدها الاسم، فيصير رابطًا. ويمكن استعمال **غامق** والقوائم بعلامة - والروابط.
talk-send = إرسال التعليق
talk-written = تعليقك موجود هنا الآن.
talk-when = { $day }، { $time }
talk-by-member = عضو في المجموعة
talk-mention-member = عضو
talk-removed = سحبه من كتبه.
talk-hidden = أخفاه ميسّر.
talk-hidden-why = أخفاه ميسّر: { $why }
talk-hidden-words = قراءته بدور التيسير
talk-edit = تعديل
talk-edit-words = كلماتك
talk-edit-send = حفظ الكلمات
talk-edit-done = عُدّل التعليق. يظهر بجانبه متى كان ذلك.
talk-edited = عُدّل في { $day }، { $time }
talk-edit-stale = عُدّل التعليق في هذه الأثناء، ربما من جهاز آخر: الكلمات المعتمدة تظهر فوق. يمكنك الإرسال مرة أخرى لتحلّ كلماتك محلّها
talk-edit-closed = سُحب التعليق أو أُخفي في هذه الأثناء، فتبقى كلماته كما كانت. كلماتك ما زالت هنا لنسخها
talk-remove = سحب
talk-remove-ask = سحب هذا التعليق؟
talk-remove-does = تزول كلماته نهائيًا؛ ويظل ظاهرًا أنه كان هنا تعليق.
talk-remove-done = سُحب التعليق. زالت كلماته؛ ويظل ظاهرًا أنه كان هنا تعليق.
talk-hide = إخفاء
talk-hide-why = لماذا؟
talk-hide-hint = يقرأ الأعضاء هذا مكانه، ويبقى في السجل
talk-hide-send = إخفاء التعليق
talk-hide-done = أُخفي التعليق. السبب الذي كتبته يظهر مكانه.
talk-problem-empty = هذا الحقل فارغ
talk-problem-long = { $most ->
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { $most } أحرف على الأكثر
    [many] { $most } حرفًا على الأكثر
   *[other] { $most } حرف على الأكثر
}
talk-problem-many = { $most ->
    [one] كتبت تعليقًا واحدًا خلال ساعة. يمكن إرسال التالي الساعة { $time }
    [two] كتبت تعليقين خلال ساعة. يمكن إرسال التالي الساعة { $time }
    [few] كتبت { $most } تعليقات خلال ساعة. يمكن إرسال التالي الساعة { $time }
    [many] كتبت { $most } تعليقًا خلال ساعة. يمكن إرسال التالي الساعة { $time }
   *[other] كتبت { $most } تعليق خلال ساعة. يمكن إرسال التالي الساعة { $time }
}
talk-problem-sent = أُرسل تعليق آخر بهذا النموذج من قبل. إن كان هذا جديدًا فيمكنك إرساله مرة أخرى
talk-not-yours = لا يعدّل التعليق أو يسحبه إلا من كتبه. لم يتغيّر شيء.

talk-favourite = إضافة إلى مفضّلتي
talk-favourite-off = إزالة من مفضّلتي
talk-favourite-done = صار الصندوق في مفضّلتك. لا يرى ذلك أحد غيرك.
talk-favourite-off-done = لم يعد الصندوق في مفضّلتك.

talk-find = البحث عن صناديق
talk-find-words = كلمات
talk-find-state = أين
talk-find-all = في كل مكان
talk-find-of = لمن
talk-find-everybody = للجميع
talk-find-mine = صناديقي
talk-find-favourites = مفضّلتي
talk-find-sort = الترتيب
talk-find-show = عرض
talk-find-clear = عرض الكل
talk-find-found = { $found ->
    [0] لا صندوق يطابق.
    [one] يطابق صندوق واحد من { $all }.
    [two] يطابق صندوقان من { $all }.
    [few] تطابق { $found } صناديق من { $all }.
    [many] يطابق { $found } صندوقًا من { $all }.
   *[other] يطابق { $found } صندوق من { $all }.
}
talk-place-round = في الجولة
talk-place-ideas = أفكار
talk-place-drafts = مسودات
talk-place-doing = مموَّلة
talk-place-past = منتهية أو متروكة
talk-sort-oldest = الأقدم أولًا
talk-sort-newest = الأحدث أولًا
talk-sort-title = حسب العنوان
talk-sort-comments = الأكثر تعليقات أولًا

talk-pictures = الصور
talk-picture-add = إضافة صورة
talk-picture-file = الصورة
talk-picture-file-hint = PNG أو JPEG أو WebP، حتى 5 MB. تُنشأ الصورة من جديد: لا يُحفظ أين التُقطت ولا بماذا
talk-picture-caption = ماذا يظهر فيها؟
talk-picture-caption-hint = يظهر هذا تحت الصورة، ويُقرأ بصوت مسموع لمن لا يستطيع رؤيتها
talk-picture-send = إضافة الصورة
talk-picture-done = الصورة موجودة الآن.
talk-picture-remove = إزالة الصورة
talk-picture-remove-ask = إزالة هذه الصورة؟
talk-picture-remove-does = تُحذف «{ $caption }» ولا يمكن استعادتها.
talk-picture-removed = لم تعد الصورة موجودة.
talk-picture-none = المطلوب اختيار صورة
talk-picture-large = 5 MB على الأكثر. يلزم تصغير الصورة واختيارها من جديد
talk-picture-unknown = هذا الملف ليس PNG ولا JPEG ولا WebP
talk-picture-pixels = { $width } في { $height } بكسل أكبر من اللازم. يلزم تصغير الصورة واختيارها من جديد
talk-picture-broken = لا يمكن قراءة هذه الصورة إلى آخرها. يلزم حفظها من جديد ثم اختيارها مرة أخرى
talk-picture-many = { $most ->
    [one] للصندوق صورة واحدة على الأكثر. يلزم أولًا إزالة صورة
    [two] للصندوق صورتان على الأكثر. يلزم أولًا إزالة صورة
    [few] للصندوق { $most } صور على الأكثر. يلزم أولًا إزالة صورة
    [many] للصندوق { $most } صورة على الأكثر. يلزم أولًا إزالة صورة
   *[other] للصندوق { $most } صورة على الأكثر. يلزم أولًا إزالة صورة
}
talk-picture-sent = أُرسل هذا النموذج من قبل بصورة أخرى، وهي موجودة. لإضافة صورة أخرى يلزم تحميل الصفحة من جديد.
