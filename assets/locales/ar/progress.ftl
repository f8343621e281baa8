progress-review = فحص كل الصفوف
progress-apply = استيراد الصفوف
progress-upload = قراءة الملف
progress-settle = تسوية الجولة
progress-lead = يحتاج هذا إلى وقت أطول قليلًا. تنظر الصفحة كل ثانية وتتابع وحدها حين ينتهي.
progress-leave-import = يمكنك مغادرة هذه الصفحة. يدخل الملف كله أو لا يدخل منه شيء، مهما حدث.
progress-leave-settle = يمكنك مغادرة هذه الصفحة. تُسوّى الجولة كلها أو لا يُسوّى منها شيء، مهما حدث.
progress-leave-review = لم يُكتب شيء بعد. يمكنك مغادرة هذه الصفحة والعودة إليها.
progress-again = النظر مجددًا
progress-begins = يبدأ …
progress-check-rows = { $of ->
    [one] فُحص { $done } من صف واحد
    [two] فُحص { $done } من صفين
    [few] فُحص { $done } من { $of } صفوف
    [many] فُحص { $done } من { $of } صفًا
   *[other] فُحص { $done } من { $of } صف
}
progress-prepare-rows = فُحصت كل الصفوف؛ ويُحسب ما ستكتبه
progress-write-rows = تُكتب الصفوف
progress-write-transfers = { $of ->
    [one] كُتب { $done } من تحويل واحد
    [two] كُتب { $done } من تحويلين
    [few] كُتب { $done } من { $of } تحويلات
    [many] كُتب { $done } من { $of } تحويلًا
   *[other] كُتب { $done } من { $of } تحويل
}
progress-decide = يُحسب ما يحصل عليه كل صندوق
progress-write-results = تُكتب النتائج

progress-lost = لم يصل إلى نهايته
progress-lost-upload = شُغِّل الخادم من جديد في هذه الأثناء، أو يجيب هنا خادم آخر. لم يُؤخذ من الملف شيء؛ يلزم رفعه من جديد.
progress-lost-apply = شُغِّل الخادم من جديد في هذه الأثناء، أو يجيب هنا خادم آخر. لا شيء نصف منجز: لم يدخل أي صف حتى الآن. يمكنك النظر في الصفوف واستيرادها مرة أخرى.
progress-lost-settle = شُغِّل الخادم من جديد في هذه الأثناء، أو يجيب هنا خادم آخر. لا شيء نصف منجز: لم يُسجَّل شيء حتى الآن. يمكنك النظر وتسوية الجولة مرة أخرى.

progress-line-read-file = قراءة الملف
progress-line-check-rows = فحص الصف { $done } من { $of }
progress-line-prepare-rows = تجهيز الصفوف
progress-line-write-rows = كتابة الصفوف
progress-line-write-transfers = كتابة التحويل { $done } من { $of }
progress-line-decide = حساب ما يحصل عليه كل صندوق
progress-line-write-results = كتابة النتائج
progress-line-read-books = قراءة الدفاتر
progress-line-check-entries = فحص القيد { $done } من { $of }
progress-line-check-records = فحص السجلات، النوع { $done } من { $of }
progress-line-write-lines = كتابة السطر { $done } من { $of }
progress-line-write-file = كتابة الملف
progress-line-make-accounts = إنشاء الحساب { $done } من { $of }
progress-line-save-splits = حفظ التوزيع { $done } من { $of }
