accounts-moment = { $weekday } { $day } الساعة { $time }
accounts-password = كلمة السر
accounts-saved = تم الحفظ.
accounts-no-group = لست في أي مجموعة بعد. من يدير مجموعتك يمكنه دعوتك.
accounts-how-seen = كيف أظهر وماذا يصلني بالبريد
accounts-your-name = اسمك

accounts-home-heading = مال تتقاسمه مجموعة، على مرأى من الجميع
accounts-home-lead = يذهب جزء من كل فاتورة إلى وعاء مشترك واحد. تعتني المجموعة بركيزتها وتكاليفها الجارية، وتقسم الباقي على أعضائها، وهم يقرّرون معًا أي الصناديق تملؤها.
accounts-home-mine = مجموعاتك
accounts-home-public = مجموعات تفتح دفاترها
accounts-home-new = هذا الخادم جديد، ولم يُجهَّز بعد.
accounts-home-set-up = تجهيزه
accounts-home-nothing = لا توجد هنا مجموعة علنية بعد.

accounts-sign-in-heading = تسجيل الدخول
accounts-sign-in-address = عنوان البريد
accounts-sign-in-wrong = العنوان وكلمة السر لا يتطابقان. يحسن التأكد من كليهما؛ الأحرف الكبيرة والصغيرة تختلف في كلمة السر.
accounts-too-many-tries = { $count ->
    [one] محاولات كثيرة. يمكنك المحاولة من جديد بعد ثانية.
    [two] محاولات كثيرة. يمكنك المحاولة من جديد بعد ثانيتين.
    [few] محاولات كثيرة. يمكنك المحاولة من جديد بعد { $count } ثوانٍ.
    [many] محاولات كثيرة. يمكنك المحاولة من جديد بعد { $count } ثانية.
   *[other] محاولات كثيرة. يمكنك المحاولة من جديد بعد { $count } ثانية.
}
accounts-sign-in-new = أول مرة هنا؟ تصلك دعوة من ميسّر مجموعة.
accounts-sign-in-no-mail = ضاعت كلمة السر؟ من يدير هذا الخادم يمكنه المساعدة.
accounts-sign-in-kept = انتهت مدة تسجيل دخولك. ما كُتب محفوظ: بعد تسجيل الدخول يُرسَل من الصفحة التالية.
accounts-kept-heading = تم تسجيل الدخول
accounts-kept-lead = لم يُرسَل شيء بعد. ما كُتب ما زال هنا.
accounts-kept-send = إرساله الآن
accounts-kept-leave = تركه والاطلاع على الصفحة
accounts-link-ask = أفضّل رابطًا بالبريد
accounts-link-forgot = نسيت كلمة السر؟ يمكنك طلب رابط بالبريد: به يكون تسجيل الدخول، ثم يمكنك اختيار كلمة سر جديدة في إعداداتك.
accounts-link-sent = إن كان لهذا العنوان حساب فهناك رابط في الطريق. وهو صالح لعشر دقائق.
accounts-link-heading = تسجيل الدخول برابط
accounts-link-lead = هذا الرابط لصاحب العنوان <email>{ $email }</email>. وهو صالح لمرة واحدة.
accounts-link-choose = الرابط لصاحب العنوان <owner>{ $owner }</owner>، والدخول مسجَّل باسم <name>{ $name }</name> بعنوان <email>{ $email }</email>. أي حساب تفضّل استعماله؟
accounts-link-stay = البقاء باسم <name>{ $name }</name>
accounts-link-not-mine = إن لم يكن هذا الرابط بطلب منك فيكفي إغلاق الصفحة: لن يحدث شيء.
accounts-link-over-heading = هذا الرابط لا يُدخل أحدًا
accounts-link-over = الرابط صالح لمرة واحدة ولعشر دقائق، والأحدث وحده يعمل. وتُنهيه أيضًا كلمة سر جديدة أو عنوان جديد.
accounts-link-again = طلب رابط جديد
accounts-link-password = تسجيل الدخول بكلمة السر
accounts-link-signed-in = كان الدخول برابط. إن نسيت كلمة السر فيمكنك اختيار غيرها خلال 15 دقيقة: في الأعلى تحت اسمك، في الإعدادات.

accounts-again-heading = كلمة السر من جديد
accounts-again-lead = هذا قرار في المال، وقد مضى وقت على تسجيل دخولك. نحتاج كلمة سرّك مرة أخرى يا <name>{ $name }</name>.
accounts-again-kept = هذا قرار في المال، وقد مضى وقت على تسجيل دخولك. نحتاج كلمة سرّك مرة أخرى يا <name>{ $name }</name>. ما كُتب محفوظ: يُرسَل من الصفحة التالية.
accounts-again-as = الدخول مسجَّل باسم <email>{ $email }</email>.
accounts-again-go = متابعة
accounts-again-wrong = هذه ليست كلمة سرّك. لم يتغيّر شيء؛ يمكنك المحاولة من جديد.

accounts-me-heading = ما ينتظرك، <name>{ $name }</name>
accounts-me-nothing = لا شيء ينتظر.
accounts-me-nothing-until = لا شيء ينتظر. تُفتح الجولة القادمة في { $day }.
accounts-me-next-round = الجولة القادمة
accounts-me-say = يمكنك القول حتى { $until } إن كنت ضمن المشاركين.
accounts-me-say-link = أقول هل أشارك
accounts-me-in = مشاركتك مسجَّلة. يمكنك تغيير ذلك حتى { $until }.
accounts-me-not-in = لست ضمن المشاركين هذه المرة. يمكنك تغيير ذلك حتى { $until }.
accounts-me-see-who = رؤية المشاركين
accounts-me-opens = تُفتح في { $when }.
accounts-me-see-buckets = رؤية الصناديق
accounts-me-closed = أُغلقت. بقي البتّ في الصناديق.
accounts-me-settle = تسوية الجولة
accounts-me-to-give = لديك { $amount } للعطاء حتى { $until }.
accounts-me-split = توزيع مالي
accounts-me-left = قدّمت { $given }؛ وبقي { $left } للعطاء حتى { $until }.
accounts-me-finish = إتمام توزيعي
accounts-me-all-given = قدّمت كل ما لديك، { $amount }. يمكنك تغيير ذلك حتى { $until }.
accounts-me-my-split = توزيعي

accounts-own-heading = كيف تظهر وماذا يصلك بالبريد
accounts-own-lead = الدخول مسجَّل باسم <name>{ $name }</name>، <email>{ $email }</email>.
accounts-own-name = الاسم
accounts-own-in-groups = في مجموعاتي أيضًا
accounts-own-in-groups-hint = الدفاتر تحفظ رقمك، فلا يتغيّر فيها شيء
accounts-own-name-save = حفظ الاسم
accounts-own-name-saved = تم الحفظ. اسمك الآن { $name }.
accounts-own-address-heading = عنوانك
accounts-own-new-address = العنوان الجديد
accounts-own-password = كلمة سرّك
accounts-own-address-note = يسري بعد فتح الرابط الذي يُرسَل إليه. ويُخبَر <email>{ $email }</email> أيضًا.
accounts-own-address-use = استعمال هذا العنوان
accounts-own-address-sent = هناك رسالة في الطريق إلى { $email }. يسري العنوان بعد فتح الرابط الذي فيها.
accounts-own-password-wrong = هذه ليست كلمة سرّك. لم يتغيّر شيء.
accounts-own-address-same = هذا عنوانك أصلًا.
accounts-own-address-often = طلبت عنوانًا قبل قليل، أو خمس مرات اليوم. يلزم الانتظار عشر دقائق، أو حتى الغد.
accounts-own-current = كلمة السر الحالية
accounts-own-new-password = كلمة السر الجديدة
accounts-own-password-by-link = كان دخولك قبل قليل برابط من البريد، فلا حاجة إلى كلمة سرّك الحالية. يسري هذا 15 دقيقة.
accounts-own-password-forgot = لم تعد تعرف الحالية؟ يمكنك تسجيل الخروج وطلب رابط بالبريد: من يدخل برابط يختار كلمة سر جديدة بدونها.
accounts-own-password-note = عندها يُسجَّل الخروج من كل المتصفحات الأخرى، وتصلك رسالة بذلك.
accounts-own-password-use = استعمال كلمة السر هذه
accounts-own-password-saved = حُفظت. تسري كلمة سرّك الجديدة من الآن، وسُجّل الخروج من كل المتصفحات الأخرى.
accounts-own-group-name = اسمك في هذه المجموعة
accounts-own-mail-results = أريد نتائج كل جولة بالبريد
accounts-own-mail-rounds = أريد رسالة عند فتح جولة
accounts-own-mail-buckets = أريد رسائل عن صناديقي
accounts-own-mail-buckets-hint = عند كل صرف، وقبل الموعد الذي يجب أن ينتهي فيه صندوق، ومرة في اليوم ما قاله غيري فيه أو ذكر فيه اسمي بعلامة @
accounts-own-named = يمكن لمن هم خارج المجموعة قراءة اسمي
accounts-own-named-hint = فقط حيث فتحت المجموعة دفاترها. الأعضاء يرونه دائمًا.
accounts-own-save = حفظ
accounts-own-page = صفحتي في هذه المجموعة

accounts-address-heading = عنوانك الجديد
accounts-address-question = عنوان حساب { $name } حتى الآن { $old }. هل يصبح { $new } من الآن؟
accounts-address-yes = نعم، استعمال هذا العنوان
accounts-address-not-mine = إن لم يكن هذا حسابك فيكفي إغلاق الصفحة: لن يتغيّر شيء.
accounts-address-done = تم. عنوانك من الآن { $new }، وكل متصفح آخر سُجّل خروجه.
accounts-address-over = لا شيء للتأكيد
accounts-address-used = سبق فتح هذا الرابط. لا حاجة إلى شيء آخر.
accounts-address-expired = كان هذا الرابط صالحًا ليوم واحد وقد انقضى. لم يتغيّر شيء؛ يمكنك طلب العنوان مرة أخرى من إعداداتك.
accounts-address-in-use = صار لهذا العنوان حساب خاص به في هذه الأثناء. لم يتغيّر شيء.
accounts-address-settings = إعداداتي

accounts-mail-only-files = لا يوجد خادم بريد بعد: تُحفظ الرسائل ملفات على الخادم ولا تصل إلى أحد. يلزم ضبط BRIMFUL_SMTP_URL وتشغيل Brimful من جديد.
accounts-mail-none-out = لم تخرج أي رسالة بعد، فقد لا تصل الدعوات إلى أحد.
accounts-mail-send = إرسال رسالة تجريبية إليّ
accounts-mail-on-its-way = هناك رسالة تجريبية في الطريق إليك. يمكنك النظر مجددًا بعد لحظات.
accounts-mail-test-waiting = هناك رسالة تجريبية في الطريق إلى { $to }. يمكنك النظر مجددًا بعد لحظات.
accounts-mail-test-spooled = الرسالة التجريبية إلى { $to } في مجلد الانتظار؛ لم تصل إلى أحد.
accounts-mail-test-sent = خرجت الرسالة التجريبية إلى { $to }. هل وصلت؟ يحسن النظر في مجلد البريد المزعج أيضًا.
accounts-mail-test-failed = لم تخرج الرسالة التجريبية إلى { $to }: { $answer }
accounts-mail-test-enough = { $most ->
    [one] خرجت رسالة تجريبية واحدة خلال يوم. يمكنك المحاولة غدًا.
    [two] خرجت رسالتان تجريبيتان خلال يوم. يمكنك المحاولة غدًا.
    [few] خرجت { $most } رسائل تجريبية خلال يوم. يمكنك المحاولة غدًا.
    [many] خرجت { $most } رسالة تجريبية خلال يوم. يمكنك المحاولة غدًا.
   *[other] خرجت { $most } رسالة تجريبية خلال يوم. يمكنك المحاولة غدًا.
}

accounts-setup-heading = تجهيز Brimful
accounts-setup-lead = نموذج واحد: حسابك، والمجموعة التي سيظهر مالها. ثم تأتي دعوة الآخرين.
accounts-setup-code = رمز التجهيز
accounts-setup-code-hint = طُبع في نافذة الأوامر عند التشغيل
accounts-setup-code-empty = ينقص الرمز الذي طُبع عند التشغيل.
accounts-setup-code-wrong = ليس هذا الرمز الذي طُبع عند آخر تشغيل. كل تشغيل يطبع رمزًا جديدًا.
accounts-setup-you = أنت
accounts-setup-you-note = الحساب الأول يدير هذا الخادم، ويتولى التيسير وأمانة المال في المجموعة إلى أن يتولاهما غيره.
accounts-setup-email = عنوان بريدك
accounts-setup-password = كلمة سر
accounts-setup-password-hint = 8 أحرف على الأقل؛ بضع كلمات متتالية خيار جيد
accounts-setup-group = مجموعتك
accounts-setup-group-name = اسم المجموعة
accounts-setup-group-name-field = اسم المجموعة
accounts-setup-word = كلمتها في العناوين
accounts-setup-word-hint = أحرف لاتينية صغيرة وأرقام وشرطات. إن تُركت فارغة أُخذت من الاسم.
accounts-setup-word-field = الكلمة
accounts-setup-currency = العملة
accounts-setup-currency-hint = ثلاثة أحرف: EUR، GBP، USD، JPY. لا يمكن تغييرها لاحقًا.
accounts-setup-currency-wrong = المطلوب ثلاثة أحرف لعملة، مثل EUR.
accounts-setup-zone = المنطقة الزمنية
accounts-setup-zone-wrong = المطلوب اختيار منطقة زمنية من القائمة.
accounts-setup-books-wrong = ينقص اختيار من يمكنه قراءة الدفاتر.
accounts-setup-agreement = يبدأ الاتفاق بـ 20% من كل فاتورة، و25% من ذلك للركيزة، والباقي بالتساوي للجميع. يمكنك تغييره فورًا.
accounts-setup-create = إنشاء الحساب الأول
accounts-setup-server = هذا الخادم
accounts-setup-database = قاعدة البيانات
accounts-setup-database-sqlite = SQLite، في ملف خاص بها؛ وهي تجيب
accounts-setup-database-postgres = PostgreSQL؛ وهي تجيب
accounts-setup-clock = الساعة
accounts-setup-clock-now = { $day } الساعة { $time } UTC
accounts-setup-mail = البريد
accounts-setup-mail-server = يخرج عبر الخادم المضبوط
accounts-setup-mail-files = لا يوجد خادم بريد بعد: تُحفظ الرسائل ملفات في مجلد الانتظار
accounts-setup-address = العنوان
accounts-setup-test = إرسال رسالة تجريبية
accounts-setup-look = النظر مجددًا
accounts-setup-test-note = إلى العنوان المكتوب. يلزمها رمز التجهيز. إن لم تصل فيمكنك المتابعة وإصلاح ذلك لاحقًا.

accounts-books = من يمكنه قراءة الدفاتر؟
accounts-books-members = الأعضاء فقط
accounts-books-members-hint = من هم خارجها يُجابون كأن المجموعة غير موجودة
accounts-books-totals = الجميع يرون المجاميع والنتائج
accounts-books-totals-hint = بلا أسطر الدفتر، والأسماء بموافقة أصحابها
accounts-books-open = الجميع يرون الدفتر أيضًا
accounts-books-open-hint = لا يظهر أبدًا دخل عضو ولا اسم عميل

accounts-home-how = كيف يعمل
accounts-me-open-groups = مجموعات تفتح دفاترها
accounts-me-see-group = رؤية المجموعة
accounts-me-offer = يوجد { $amount } من { $minimum } التي يحتاجها على الأقل. يمكنك القول حتى { $until } إن كان ذلك يكفي؛ وبلا جواب يعود المال.
accounts-me-offer-link = الجواب بنعم أو لا
accounts-me-proposals-heading = بانتظار التأكيد
accounts-me-proposals = { $count ->
    [one] يتحرك المال حين يؤكده شخص ثانٍ.
    [two] اقتراحان ينتظران. يتحرك المال حين يؤكده شخص ثانٍ.
    [few] { $count } اقتراحات تنتظر. يتحرك المال حين يؤكده شخص ثانٍ.
    [many] { $count } اقتراحًا ينتظر. يتحرك المال حين يؤكده شخص ثانٍ.
   *[other] { $count } اقتراح ينتظر. يتحرك المال حين يؤكده شخص ثانٍ.
}
accounts-me-proposals-link = النظر فيه
accounts-own-mail-money = أريد بالبريد ما ينتظر أمانة المال
accounts-own-mail-money-hint = في أول كل شهر: الفواتير غير المدفوعة، والتكاليف الأساسية المستحقة، والصرف، وإلى متى يكفي المال
