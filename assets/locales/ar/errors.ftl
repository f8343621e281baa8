errors-not-found-title = لا شيء هنا
errors-not-found = لا توجد صفحة بهذا العنوان، أو هي للأعضاء فقط. إن كنت من الأعضاء فيلزم تسجيل الدخول أولًا.
errors-only-forms-title = لا توجد صفحة هنا
errors-only-forms = لا يُرسَل إلى هذا العنوان إلا نموذج. لم يتغيّر شيء. يمكنك فتح صفحة النموذج وإرساله منها.
errors-sign-in-title = تسجيل الدخول أولًا
errors-sign-in = هذه الصفحة للأعضاء. لم يتغيّر شيء.
errors-forbidden-title = دورك لا يسمح بهذا
errors-forbidden = لم يتغيّر شيء.
errors-forbidden-one = يمكن ذلك لـ <first>{ $first }</first>. لم يتغيّر شيء.
errors-forbidden-two = يمكن ذلك لـ <first>{ $first }</first> أو <second>{ $second }</second>. لم يتغيّر شيء.
errors-forbidden-three = يمكن ذلك لـ <first>{ $first }</first> أو <second>{ $second }</second> أو <third>{ $third }</third>. لم يتغيّر شيء.
errors-forbidden-more = { $more ->
    [one] يمكن ذلك لـ <first>{ $first }</first> أو <second>{ $second }</second> أو <third>{ $third }</third> أو لشخص آخر. لم يتغيّر شيء.
    [two] يمكن ذلك لـ <first>{ $first }</first> أو <second>{ $second }</second> أو <third>{ $third }</third> أو لشخصين آخرين. لم يتغيّر شيء.
    [few] يمكن ذلك لـ <first>{ $first }</first> أو <second>{ $second }</second> أو <third>{ $third }</third> أو لـ { $more } آخرين. لم يتغيّر شيء.
   *[other] يمكن ذلك لـ <first>{ $first }</first> أو <second>{ $second }</second> أو <third>{ $third }</third> أو لـ { $more } غيرهم. لم يتغيّر شيء.
}
errors-forged-title = هذا النموذج قديم
errors-forged = أُنشئ قبل تسجيل دخولك، أو من موقع آخر. لم يتغيّر شيء. يمكنك الرجوع وتحميل الصفحة من جديد وإرساله مرة أخرى.
errors-malformed-title = لا يمكن قراءة هذا النموذج
errors-malformed = { $what } لم يتغيّر شيء.
errors-too-large-title = هذا كبير جدًا
errors-too-large = لم يتغيّر شيء. تتسع النماذج لـ 64 kB، وقوائم الاستيراد لـ 2 MB، والإيصالات لـ 5 MB.
errors-conflict-title = تغيّر هذا في هذه الأثناء
errors-too-many-title = محاولات كثيرة
errors-too-many-seconds = { $count ->
    [one] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد ثانية.
    [two] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد ثانيتين.
    [few] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد { $count } ثوانٍ.
   *[other] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد { $count } ثانية.
}
errors-too-many-minutes = { $count ->
    [one] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد دقيقة.
    [two] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد دقيقتين.
    [few] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد { $count } دقائق.
   *[other] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد { $count } دقيقة.
}
errors-too-many-hours = { $count ->
    [one] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد ساعة.
    [two] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد ساعتين.
    [few] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد { $count } ساعات.
   *[other] لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد { $count } ساعة.
}
errors-busy-title = انشغال للحظة
errors-busy = على الخادم أكثر ممّا يستطيع. لم يتغيّر شيء ولم يتحرك مال. يمكنك المحاولة من جديد بعد لحظة.
errors-maintenance-title = نعود قريبًا
errors-maintenance = <words>{ $words }</words> يعمل أحد على هذا الخادم الآن. لم يتغيّر شيء ولم يتحرك مال.
errors-internal-title = حدث خطأ هنا
errors-internal = هذا خطأ منّا لا منك. لم يُحفظ ما أرسلته ولم يتحرك مال. يمكنك المحاولة من جديد؛ وإن تكرر فيحسن إخبار من يدير هذا الخادم.
errors-reference = المرجع:

errors-ways-on = إلى أين من هنا
errors-to-start = إلى البداية
errors-to-group = إلى المجموعة
errors-search = البحث عن صندوق
errors-search-button = بحث

errors-other-host = لا يجيب هذا الخادم بهذا الاسم. من يديره يضبط الاسم بـ { $setting }.
errors-other-site = جاء هذا النموذج من موقع آخر. لم يتغيّر شيء.

errors-scheme = المطلوب اختيار فاتح أو داكن أو مثل الجهاز.
