settings-language = اللغة
settings-language-open = كما تقول مجموعتي أو متصفحي
settings-language-own-hint = تُكتب بها الصفحات والرسائل
settings-language-save = استعمال هذه اللغة
settings-language-saved = تم الحفظ.
settings-language-browser = ما يطلبه كل متصفح
settings-language-hint = لكل من لم يختر لغة. والرسائل تتبعها أيضًا.

settings-heading = إعدادات المجموعة
settings-save = حفظ
settings-saved = تم الحفظ.
settings-name = الاسم
settings-name-field = اسم المجموعة
settings-books-missing = ينقص اختيار من يمكنه قراءة الدفاتر.
settings-postal = العنوان البريدي
settings-postal-hint = يظهر في أسفل كل رسالة
settings-postal-field = العنوان البريدي
settings-postal-long = { $most ->
    [few] العنوان البريدي لا يزيد على { $most } أحرف.
    [many] العنوان البريدي لا يزيد على { $most } حرفًا.
   *[other] العنوان البريدي لا يزيد على { $most } حرف.
}
settings-next = تُفتح الجولة القادمة في
settings-next-hint = يراه الأعضاء ما دام لا ينتظرهم شيء آخر
settings-next-wrong = المطلوب يوم، مثل 2026-12-07، أو ترك الحقل فارغًا.
settings-fixed = لا يمكن تغييره
settings-fixed-note = كل ما سُجِّل مبنيّ على هذا.
settings-fixed-address = العنوان
settings-fixed-currency = العملة
settings-fixed-zone = المنطقة الزمنية
settings-accent = لون الروابط والأزرار
settings-accent-hint = ست خانات، مثل #1F6FEB. إن تُرك فارغًا فأخضر Brimful؛ والمال يحتفظ بألوانه
settings-accent-wrong = يُكتب اللون بست خانات، مثل #1F6FEB، أو يُترك الحقل فارغًا.
settings-accent-light = على خلفية فاتحة
settings-accent-dark = على خلفية داكنة
settings-swatch = { $place }: { $colour }
settings-saved-darker = تم الحفظ. كي تبقى الكلمات مقروءة، يظهر { $chosen } أغمق، { $light }، على الخلفية الفاتحة.
settings-saved-lighter = تم الحفظ. كي تبقى الكلمات مقروءة، يظهر { $chosen } أفتح، { $dark }، على الخلفية الداكنة.
settings-saved-both = تم الحفظ. كي تبقى الكلمات مقروءة، يظهر { $chosen } أغمق، { $light }، على الخلفية الفاتحة، وأفتح، { $dark }، على الخلفية الداكنة.
settings-public-view = رؤية صفحة المال كما يراها الجمهور
