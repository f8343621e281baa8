base-skip = الانتقال إلى المحتوى
base-nav = الرئيسية
base-nav-round = الجولة
base-nav-rounds = الجولات
base-nav-buckets = الصناديق
base-nav-money = المال
base-nav-people = الناس
base-nav-about = نبذة
base-waits = ما ينتظرني
base-settings = الإعدادات
base-sign-in = تسجيل الدخول
base-sign-out = تسجيل الخروج
base-help = المساعدة
base-foot = Brimful: ممّا دخل إلى صناديق ممتلئة، وكل قرش مسجَّل.
base-foot-group = تتقاسم <group>{ $group }</group> مالها عبر Brimful.
base-foot-books = الدفاتر حتى القيد { $entry }، البصمة <code>{ $fingerprint }</code>. <check>كيفية التحقق</check>
base-problem = مشكلة:
base-optional = (اختياري)

base-month-nth = { $month } ({ $nth })
base-round = جولة { $month }
base-round-nth = جولة { $month } ({ $nth })
base-round-named = جولة { $name }

base-list-more = { $list }، { $name }
base-list-last = { $list } و{ $name }
base-number-word = { $number ->
    [0] صفر
    [1] واحد
    [2] اثنان
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
    [11] أحد عشر
    [12] اثنا عشر
    [13] ثلاثة عشر
    [14] أربعة عشر
    [15] خمسة عشر
    [16] ستة عشر
    [17] سبعة عشر
    [18] ثمانية عشر
    [19] تسعة عشر
    [20] عشرون
   *[other] { $number }
}

base-role-both = تيسير وأمانة مال
base-role-facilitator = تيسير
base-role-treasurer = أمانة مال

base-text-empty = { $field }: هذا الحقل فارغ.
base-text-short = { $min ->
    [one] { $field }: يلزم حرف واحد على الأقل ({ $min }).
    [two] { $field }: يلزم حرفان على الأقل ({ $min }).
    [few] { $field }: يلزم { $min } أحرف على الأقل.
    [many] { $field }: يلزم { $min } حرفًا على الأقل.
   *[other] { $field }: يلزم { $min } حرف على الأقل.
}
base-text-long = { $max ->
    [one] { $field }: يتسع لحرف واحد على الأكثر ({ $max }).
    [two] { $field }: يتسع لحرفين على الأكثر ({ $max }).
    [few] { $field }: يتسع لـ { $max } أحرف على الأكثر.
    [many] { $field }: يتسع لـ { $max } حرفًا على الأكثر.
   *[other] { $field }: يتسع لـ { $max } حرف على الأكثر.
}
base-text-odd = { $field }: لا مكان هنا لـ: { $what }.
base-text-reserved = { $field }: هذه كلمة يستعملها Brimful نفسه، فالمطلوب كلمة أخرى.
base-odd-line-breaks = فواصل الأسطر
base-odd-controls = أحرف التحكّم
base-odd-directions = الأحرف التي تغيّر اتجاه النص
base-odd-invisible = الأحرف غير المرئية
base-odd-mail-signs = المسافات أو الحركات أو العلامات التي ليست من عنوان بريد إلكتروني
base-odd-mail-form = أي شيء سوى عنوان واحد مثل name@example.org
base-odd-web-signs = المسافات أو علامات الاقتباس في عنوان ويب
base-odd-web-scheme = أي شيء سوى عناوين http:// وhttps://
base-odd-web-site = عنوان ويب بلا موقع، أو فيه اسم مستخدم
base-odd-slug-signs = أي شيء سوى الأحرف اللاتينية الصغيرة والأرقام والشرطات
base-odd-slug-hyphens = شرطة في البداية أو النهاية
base-address-empty = عنوان البريد ناقص.
base-address-long = { $max ->
    [few] عنوان البريد لا يزيد على { $max } أحرف.
    [many] عنوان البريد لا يزيد على { $max } حرفًا.
   *[other] عنوان البريد لا يزيد على { $max } حرف.
}
base-address-wrong = هذا ليس عنوان بريد. يكون مثل name@example.org.
base-password-short = { $min ->
    [few] يلزم أن تكون كلمة السر { $min } أحرف على الأقل.
    [many] يلزم أن تكون كلمة السر { $min } حرفًا على الأقل.
   *[other] يلزم أن تكون كلمة السر { $min } حرف على الأقل.
}
base-password-long = { $max ->
    [few] لا تزيد كلمة السر على { $max } أحرف.
    [many] لا تزيد كلمة السر على { $max } حرفًا.
   *[other] لا تزيد كلمة السر على { $max } حرف.
}
base-password-common = كثيرون يستعملون كلمة السر هذه، فهي أول ما يُجرَّب. الأفضل غيرها؛ بضع كلمات متتالية خيار جيد.

## Light or dark

base-scheme = الألوان
base-scheme-auto = مثل الجهاز
base-scheme-light = فاتح
base-scheme-dark = داكن
base-scheme-title = فاتح أو داكن
base-scheme-auto-hint = يتغيّر مع الجهاز، في الليل مثلًا
base-scheme-light-hint = كتابة داكنة على خلفية فاتحة
base-scheme-dark-hint = كتابة فاتحة على خلفية داكنة
base-scheme-question = كيف تظهر الصفحات في هذا المتصفح؟
base-scheme-lead = لهذا المتصفح. الاختيار نفسه موجود أسفل كل صفحة.
base-scheme-use = العرض هكذا
