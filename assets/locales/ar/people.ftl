people-heading = الناس
people-saved = تم الحفظ.
people-how-seen = كيف أظهر وماذا يصلني بالبريد
people-odd-form = طلب النموذج شيئًا لا يوجد هنا.

people-list-lead = { $active ->
    [zero] لا أعضاء بعد.
    [one] عضو واحد.
    [two] عضوان.
    [few] { $active } أعضاء.
    [many] { $active } عضوًا.
   *[other] { $active } عضو.
}
people-list-lead-invited = { $invited ->
    [one] { $active ->
        [zero] لا أعضاء بعد، ودعوة واحدة بلا جواب.
        [one] عضو واحد، ودعوة واحدة بلا جواب.
        [two] عضوان، ودعوة واحدة بلا جواب.
        [few] { $active } أعضاء، ودعوة واحدة بلا جواب.
        [many] { $active } عضوًا، ودعوة واحدة بلا جواب.
       *[other] { $active } عضو، ودعوة واحدة بلا جواب.
    }
    [two] { $active ->
        [zero] لا أعضاء بعد، ودعوتان بلا جواب.
        [one] عضو واحد، ودعوتان بلا جواب.
        [two] عضوان، ودعوتان بلا جواب.
        [few] { $active } أعضاء، ودعوتان بلا جواب.
        [many] { $active } عضوًا، ودعوتان بلا جواب.
       *[other] { $active } عضو، ودعوتان بلا جواب.
    }
    [few] { $active ->
        [zero] لا أعضاء بعد، و{ $invited } دعوات بلا جواب.
        [one] عضو واحد، و{ $invited } دعوات بلا جواب.
        [two] عضوان، و{ $invited } دعوات بلا جواب.
        [few] { $active } أعضاء، و{ $invited } دعوات بلا جواب.
        [many] { $active } عضوًا، و{ $invited } دعوات بلا جواب.
       *[other] { $active } عضو، و{ $invited } دعوات بلا جواب.
    }
   *[other] { $active ->
        [zero] لا أعضاء بعد، و{ $invited } دعوة بلا جواب.
        [one] عضو واحد، و{ $invited } دعوة بلا جواب.
        [two] عضوان، و{ $invited } دعوة بلا جواب.
        [few] { $active } أعضاء، و{ $invited } دعوة بلا جواب.
        [many] { $active } عضوًا، و{ $invited } دعوة بلا جواب.
       *[other] { $active } عضو، و{ $invited } دعوة بلا جواب.
    }
}
people-list-invite-first = دعوة أول ثلاثة
people-list-invite = دعوة أشخاص
people-list-import = استيراد ملف CSV
people-list-caption = الأعضاء بحسب الرقم
people-list-name = الاسم
people-list-address = عنوان البريد
people-list-does = الدور
people-list-stands = الحالة
people-list-since = منذ
people-list-organisation = منظمة
people-list-agreement = اتفاقنا
people-list-log = من غيّر ماذا
people-list-settings = إعدادات المجموعة
people-state-active = نشط
people-state-invited = مدعو
people-state-suspended = موقوف
people-state-left = غادر

people-public-lead = { $count ->
    [zero] لا أعضاء يتقاسمون هذا المال بعد.
    [one] عضو واحد يتقاسم هذا المال.
    [two] عضوان يتقاسمان هذا المال.
    [few] { $count } أعضاء يتقاسمون هذا المال.
    [many] { $count } عضوًا يتقاسمون هذا المال.
   *[other] { $count } عضو يتقاسمون هذا المال.
}
people-public-named = مذكورون هنا بالاسم
people-public-named-note = من وافقوا على أن يقرأ اسمهم من هم خارج المجموعة.

people-person-member = عضو
people-person-organisation = منظمة
people-person-invited = { $what }، أُرسلت الدعوة في { $day }.
people-person-active = { $what }، في المجموعة منذ { $day }.
people-person-suspended = { $what }، مع إيقاف مؤقت.
people-person-left = { $what }، غادر المجموعة؛ وما فعله يبقى في الدفاتر.
people-person-brought = ما دخل
people-person-nothing-mine = لم يدخل منك شيء بعد.
people-person-nothing = لم يدخل منه شيء بعد.
people-person-statement-mine = كشفك: ما دخل منك، وما تحتفظ به، وما قدّمته، وما عاد إليك
people-person-statement = الكشف كاملًا: ما دخل، والمحتفَظ به، والمقدَّم، والعائد
people-person-caption = ما دخل، بحسب الكشف
people-person-column-statement = الكشف
people-person-column-came-in = دخل
people-person-not-yet = ليس في كشف بعد
people-person-rate = ما يقدّمه من الفاتورة
people-person-set-rate = تحديد نسبة خاصة
people-person-buckets = مسؤول عن
people-person-no-bucket = لا صندوق بعد.
people-person-roles = الأدوار
people-person-facilitator = التيسير
people-person-facilitator-hint = يدير الجولات والاتفاق والأعضاء
people-person-treasurer = أمانة المال
people-person-treasurer-hint = يدير الفواتير والمدفوعات
people-person-roles-save = حفظ الأدوار
people-person-standing = الحالة
people-person-suspend = إيقاف
people-person-restore = رفع الإيقاف
people-person-withdraw = سحب الدعوة
people-person-withdraw-ask = سحب دعوة { $name }؟
people-person-withdraw-does = لن يعمل الرابط الذي في الرسالة بعد ذلك.
people-person-let-go = إنهاء العضوية
people-person-let-go-ask = إنهاء عضوية { $name }؟
people-person-let-go-does = تنتهي العضوية من ذلك الحين. تبقى الفواتير والتوزيعات والصناديق في الدفاتر. والمال المحتفظ به يُرحَّل.
people-person-standing-note = من أُوقف لا يمكنه فعل شيء، ولا يتغيّر شيء مما له. ومن انتهت عضويته يبقى في الدفاتر برقمه.
people-person-leave-heading = مغادرة المجموعة
people-person-leave-note = فواتيرك وتوزيعاتك وصناديقك تبقى في الدفاتر. والمال الذي احتفظت به يُرحَّل.
people-person-leave = مغادرة
people-person-leave-ask = مغادرة { $group }؟

people-change-suspended = تم الإيقاف. يبقى إلى أن ترفعه.
people-change-restored = عادت المشاركة.
people-change-let-go = تم. ما جرى يبقى في الدفاتر.
people-change-left = غادرت المجموعة. ما فعلته يبقى في دفاترها.
people-change-no-member = لا يوجد عضو كهذا. لم يتغيّر شيء.
people-change-not-yours = تغيير الأعضاء الآخرين للميسّرين فقط. لم يتغيّر شيء.
people-change-is-invited = لم يصل جواب من { $name } على الدعوة بعد. لم يتغيّر شيء.
people-change-is-active = { $name } في حالة نشطة أصلًا. لم يتغيّر شيء.
people-change-is-suspended = { $name } في حالة إيقاف أصلًا. لم يتغيّر شيء.
people-change-has-left = لم يعد { $name } في المجموعة؛ والعودة تكون بدعوة. لم يتغيّر شيء.
people-change-last = لا ميسّر سوى { $name }، ولا بد للمجموعة من ميسّر واحد على الأقل. يلزم أولًا إسناد التيسير إلى غيره. لم يتغيّر شيء.

people-invite-lead = تصل إلى كل واحد رسالة فيها رابط صالح سبعة أيام. ولا يدخل أحد قبل أن يجيب.
people-invite-lines = من المدعوون؟
people-invite-lines-hint = واحد في كل سطر: Ama Owusu <ama@example.org>. وتصلح أيضًا أسماء وعناوين من جدول.
people-invite-facilitators = يتولون التيسير
people-invite-facilitators-hint = يديرون الجولات والاتفاق وهذه الصفحات
people-invite-treasurers = يتولون أمانة المال
people-invite-treasurers-hint = يديرون الفواتير والمدفوعات
people-invite-send = إرسال الدعوات
people-invite-check = فحص الأسطر أولًا
people-invite-bad-heading = { $count ->
    [zero] كل الأسطر صالحة
    [one] سطر واحد غير صالح
    [two] سطران غير صالحين
    [few] { $count } أسطر غير صالحة
    [many] { $count } سطرًا غير صالح
   *[other] { $count } سطر غير صالح
}
people-invite-bad-address-missing = السطر { $line }: <text>{ $text }</text> — لا عنوان بريد فيه
people-invite-bad-name = السطر { $line }: <text>{ $text }</text> — في الاسم أحرف لا تُرى، أو هو أطول من اللازم
people-invite-bad-address = السطر { $line }: <text>{ $text }</text> — هذا ليس عنوان بريد
people-invite-bad-twice = السطر { $line }: <text>{ $text }</text> — العنوان نفسه في السطر { $first }
people-invite-bad-member = السطر { $line }: <text>{ $text }</text> — { $name } من الأعضاء أصلًا
people-invite-bad-suspended = السطر { $line }: <text>{ $text }</text> — { $name } في حالة إيقاف؛ ويُرفع الإيقاف من صفحته
people-invite-bad-enough = { $most ->
    [one] السطر { $line }: <text>{ $text }</text> — ذهبت إليه دعوة واحدة خلال يوم؛ يمكن المحاولة غدًا
    [two] السطر { $line }: <text>{ $text }</text> — ذهبت إليه دعوتان خلال يوم؛ يمكن المحاولة غدًا
    [few] السطر { $line }: <text>{ $text }</text> — ذهبت إليه { $most } دعوات خلال يوم؛ يمكن المحاولة غدًا
   *[other] السطر { $line }: <text>{ $text }</text> — ذهبت إليه { $most } دعوة خلال يوم؛ يمكن المحاولة غدًا
}
people-invite-good-heading = { $count ->
    [zero] لن تخرج أي دعوة
    [one] ستخرج دعوة واحدة
    [two] ستخرج دعوتان
    [few] ستخرج { $count } دعوات
   *[other] ستخرج { $count } دعوة
}
people-invite-went-out = { $count ->
    [zero] لا تخرج أي دعوة.
    [one] تخرج دعوة واحدة.
    [two] تخرج دعوتان.
    [few] تخرج { $count } دعوات.
   *[other] تخرج { $count } دعوة.
}
people-invite-nobody = لا يوجد سطر صالح. لم تُرسَل أي دعوة.
people-invite-too-many = { $lines ->
    [one] سطر واحد كثير دفعة واحدة. الحد الأعلى { $most }. لم تُرسَل أي دعوة.
    [two] سطران كثير دفعة واحدة. الحد الأعلى { $most }. لم تُرسَل أي دعوة.
    [few] { $lines } أسطر كثيرة دفعة واحدة. الحد الأعلى { $most }. لم تُرسَل أي دعوة.
    [many] { $lines } سطرًا كثير دفعة واحدة. الحد الأعلى { $most }. لم تُرسَل أي دعوة.
   *[other] { $lines } سطر كثير دفعة واحدة. الحد الأعلى { $most }. لم تُرسَل أي دعوة.
}
people-invite-enough-mails = وصلت إلى { $email } رسائل كافية في الوقت الحالي. يمكنك حذف هذا السطر أو المحاولة لاحقًا. لم يُدعَ أحد بعد.
people-invite-sent-before = أُرسل هذا النموذج من قبل بأسطر أخرى. لم يُرسَل شيء آخر؛ يلزم مراجعة القائمة ثم إرسالها من جديد.

people-moment = { $day } الساعة { $time }
people-link-heading = أو رابط لأي شخص
people-link-fresh = ها هو. يظهر هذه المرة فقط؛ ومن كان لديه يمكنه الانضمام عضوًا حتى { $until }.
people-link-there = يوجد رابط صالح حتى { $until }. لا يمكن إظهاره من جديد؛ ورابط جديد ينهيه.
people-link-none = لدردشة أو لقاء: من كان لديه الرابط يمكنه الانضمام عضوًا خلال سبعة أيام.
people-link-make = إنشاء رابط
people-link-make-new = إنشاء رابط جديد
people-link-end = إنهاء الرابط
people-link-ended = انتهى الرابط. لم يعد ممكنًا الانضمام به.

people-join-title = الانضمام إلى { $group }
people-join-heading = الانضمام إلى <group>{ $group }</group>
people-join-lead = دعوة لك من <strong>{ $inviter }</strong>. المجموعة تقرّر معًا أي الصناديق يملؤها مالها المشترك.
people-join-lead-facilitator = دعوة لك من <strong>{ $inviter }</strong> لتولّي التيسير. المجموعة تقرّر معًا أي الصناديق يملؤها مالها المشترك.
people-join-lead-treasurer = دعوة لك من <strong>{ $inviter }</strong> لتولّي أمانة المال. المجموعة تقرّر معًا أي الصناديق يملؤها مالها المشترك.
people-join-lead-both = دعوة لك من <strong>{ $inviter }</strong> لتولّي التيسير وأمانة المال. المجموعة تقرّر معًا أي الصناديق يملؤها مالها المشترك.
people-join-continue = المتابعة باسم <name>{ $name }</name>
people-join-choose = ذهبت الدعوة إلى <invited>{ $invited }</invited>، والدخول مسجَّل باسم <name>{ $name }</name> بعنوان <email>{ $email }</email>. أي حساب ينضم؟
people-join-this = هذا، <email>{ $email }</email>
people-join-another = حساب آخر: تسجيل الخروج أولًا
people-join-has-account = للعنوان <email>{ $email }</email> حساب أصلًا. يمكنك تسجيل الدخول به ثم العودة إلى هنا تلقائيًا.
people-join-for = سيكون حسابك للعنوان <email>{ $email }</email>.
people-join-join = انضمام
people-join-sign-in = لديك حساب؟ <sign-in>تسجيل الدخول أولًا</sign-in>.
people-join-until = الدعوة صالحة حتى { $day } الساعة { $time } UTC.
people-join-name = اسمك
people-join-email = عنوان بريدك
people-join-password = اختيار كلمة سر
people-join-password-hint = 8 أحرف على الأقل؛ بضع كلمات متتالية خيار جيد
people-join-welcome = أهلًا بك في { $group }.
people-join-account-exists = لهذا العنوان حساب أصلًا. يلزم تسجيل الدخول به ثم فتح الرابط من جديد.
people-join-address-known = { $group } تعرف هذا العنوان أصلًا. يمكنك طلب دعوته بالبريد من { $ask }.

people-dead-heading = لا مدخل من هنا
people-dead-ask = السؤال لدى { $ask }
people-dead-ask-note = تصل إليه رسالة بطلبك دعوة جديدة، مرة في اليوم على الأكثر.
people-dead-member-already = أنت من أعضاء { $group } أصلًا.
people-dead-expired = انتهت مدة هذه الدعوة إلى { $group }.
people-dead-expired-todo = يمكنك طلب دعوة جديدة من { $ask }.
people-dead-used = سبق استعمال هذه الدعوة إلى { $group }.
people-dead-used-todo = إن كان ذلك منك فيمكنك تسجيل الدخول. وإلا فيحسن إخبار { $ask }.
people-dead-revoked = لم تعد هذه الدعوة إلى { $group } صالحة؛ ربما توجد دعوة أحدث.
people-dead-revoked-todo = يمكنك البحث عن أحدث رسالة، أو سؤال { $ask }.
people-dead-suspended = حسابك موقوف في { $group }.
people-dead-suspended-todo = يمكنك سؤال { $ask } عن ذلك.
people-dead-has-account = لهذا العنوان حساب أصلًا.
people-dead-name-and-address = يلزم اسم وعنوان.
people-dead-again-todo = يمكنك الرجوع والمحاولة من جديد.
people-dead-address-known = { $group } تعرف هذا العنوان أصلًا.
people-dead-address-known-todo = يمكنك طلب دعوته بالبريد من { $ask }.
people-asked-heading = وصل الطلب
people-asked-lead = إن كانت هذه دعوة منّا انتهت مدتها، فستصل إلى من دعاك رسالة بطلبك دعوة جديدة. يكون ذلك مرة في اليوم على الأكثر، فتكرار الطلب لا يغيّر شيئًا.
people-asked-note = تأتي الدعوة الجديدة بالبريد، إلى عنوان الدعوة القديمة.

people-rate-percent = { $percent }%
people-rate-now-own = { $percent }% الآن، متفق عليها لهذا العضو.
people-rate-now-agreed = { $percent }% الآن، كما يقول الاتفاق للجميع.
people-rate-now-nothing = لم يُتفق على شيء بعد.
people-rate-title = ما يقدّمه { $name }
people-rate-heading = ما يقدّمه <name>{ $name }</name> من الفاتورة
people-rate-which = ماذا يدخل في الوعاء المشترك؟
people-rate-which-own = نسبة خاصة
people-rate-which-agreed = ما يقوله الاتفاق، كما للجميع
people-rate-rate = من كل فاتورة مدفوعة
people-rate-rate-hint = للنسبة الخاصة فقط
people-rate-from = ابتداءً من يوم الدفع هذا
people-rate-decision = رابط القرار
people-rate-note = تسري على الفواتير التي تُعلَّم مدفوعة من الآن، بحسب يوم دفعها. ما دخل من قبل يحتفظ بالنسبة التي دخل بها. ونسبة الفاتورة الخاصة تسبقها.
people-rate-save = حفظ النسبة
people-rate-history = التاريخ
people-rate-history-note = الأولى تسري على كل الأيام السابقة أيضًا.
people-rate-caption = نسب هذا العضو
people-rate-column-from = من
people-rate-column-decided = القرار
people-rate-column-recorded = التسجيل
people-rate-to-come = قادمة
people-rate-as-everyone = كما للجميع
people-rate-the-decision = القرار
people-rate-not-linked = بلا رابط
people-rate-recorded = { $day }، سجّلها { $name }
people-rate-coming = { $percent }%، قادمة من { $day }.
people-rate-coming-agreed = كما للجميع، قادمة من { $day }.
people-rate-take-back = سحب
people-rate-saved = تم الحفظ. يقدّم { $name } { $percent }% من { $day }.
people-rate-saved-agreed = تم الحفظ. يقدّم { $name } ما يقوله الاتفاق من { $day }.
people-rate-taken-back = تم السحب. تبقى النسبة كما هي.
people-rate-before-newest = أحدث نسبة تسري من { $day }. المطلوب ذلك اليوم أو يوم بعده.
people-rate-nothing-new = هذا هو الساري أصلًا، فلا شيء للحفظ.
people-rate-nothing-to-end = يقدّم { $name } ما يقوله الاتفاق أصلًا، فلا شيء للحفظ.
people-rate-not-coming = يمكن سحب أحدث نسبة فقط، وقبل اليوم الذي تسري منه فقط. لم يتغيّر شيء.
people-rate-which-missing = المطلوب اختيار أحد الاثنين.
people-rate-from-missing = ينقص اليوم الذي تسري منه.
people-rate-decision-wrong = هذا ليس عنوان ويب. يبدأ بـ https://.

people-statement-title-mine = كشفك
people-statement-title = كشف { $name }
people-statement-lead-mine = أدخلت { $brought } إلى الوعاء المشترك، وقدّمت { $gave } للصناديق، ولديك الآن { $holds }.
people-statement-lead = أدخل { $name } { $brought } إلى الوعاء المشترك، وقدّم { $gave } للصناديق، ولديه الآن { $holds }.
people-statement-brought = ما دخل
people-statement-nothing-coming = لا شيء في الطريق
people-statement-coming = { $count ->
    [zero] { $amount } أخرى، بلا فواتير منتظرة
    [one] { $amount } أخرى حين تُدفع فاتورة واحدة
    [two] { $amount } أخرى حين تُدفع فاتورتان
    [few] { $amount } أخرى حين تُدفع { $count } فواتير
   *[other] { $amount } أخرى حين تُدفع { $count } فاتورة
}
people-statement-given = قُدِّم للصناديق
people-statement-given-note = ما موّلها فعلًا
people-statement-held = المحتفَظ به الآن
people-statement-nothing-held = لا شيء محتفَظ به
people-statement-in-split = منها { $amount } في توزيع { $round }
people-statement-to-give-in = للعطاء في { $round }
people-statement-to-give-next = للعطاء في الجولة القادمة
people-statement-sum-allotted = الحصص في الجولات
people-statement-sum-gave = قُدِّم للصناديق
people-statement-sum-back = عاد إلينا جميعًا
people-statement-sum-back-note = رُحِّل إلى الكشف التالي
people-statement-sum-other = تصحيحات
people-statement-sum-holds = المحتفَظ به الآن
people-statement-together = المجموع
people-statement-nothing = لا شيء بعد.
people-statement-brought-note = الجزء الذي ذهب إلى الوعاء المشترك من كل فاتورة مدفوعة.
people-statement-brought-caption = ما دخل
people-statement-not-yet = ليس في كشف بعد
people-statement-paid-on = دُفعت في { $day }
people-statement-percent = { $percent } %
people-statement-column-invoice = الفاتورة
people-statement-column-statement = الكشف
people-statement-column-net = دون الضريبة
people-statement-column-pool = إلى الوعاء
people-statement-held-heading = المحتفَظ به والمقدَّم
people-statement-held-none = لم تعطِ أي جولة شيئًا بعد.
people-statement-held-caption = ما تحرّك فيه
people-statement-column-day = اليوم
people-statement-column-what = ماذا
people-statement-column-amount = المبلغ
people-statement-column-held-mine = ما لديك حينها
people-statement-column-held = المحتفَظ به حينها
people-statement-bucket = الصندوق { $number }
people-statement-in-round = في { $round }
people-statement-allotment = حصة
people-statement-funded = موّل صندوقًا
people-statement-came-back = عاد من صندوق
people-statement-went-back = عاد إلينا جميعًا
people-statement-rounds = جولة بعد جولة
people-statement-rounds-note = «للعطاء» يقود إلى سبب المبلغ. ما عاد أو لم يُقدَّم يرجع إلينا جميعًا، إلا إذا أبقته الجولة.
people-statement-column-round = الجولة
people-statement-column-to-give = للعطاء
people-statement-column-given = قُدِّم
people-statement-column-funded = موّل صناديق
people-statement-column-came-back = عاد
people-statement-column-not-given = لم يُقدَّم
people-statement-column-stayed = بقي
people-statement-kept = { $amount } محفوظة من قبل
people-statement-hidden = مخفي حتى الإغلاق
people-statement-not-settled = لم تُسوَّ بعد
people-statement-paid-out = صُرف
people-statement-paid-out-note = مال من صناديق مموَّلة صُرف إلى { $name }.
people-statement-paid-out-none = لم يصرف أي صندوق شيئًا هنا بعد.
people-statement-paid-out-caption = ما صُرف
people-statement-column-bucket = من الصندوق
people-statement-files = للتنزيل
