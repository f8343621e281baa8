imports-file-needed = ينقص ملف CSV.
imports-file = ملف CSV
imports-file-hint = بترميز UTF-8، وبسطر عناوين؛ بفواصل أو فواصل منقوطة؛ حتى 2 MB و10,000 صف
imports-lead = لا يُكتب شيء بعد: يظهر لك أولًا كل صف، وما لا يمكن إدخاله ولماذا.
imports-look = النظر فيه
imports-sample = ملف نموذجي
imports-columns-mean = معنى الأعمدة
imports-columns-other = يمكن أن تكون للأعمدة أسماء أخرى؛ والمطابقة في الخطوة التالية.

imports-review = استيراد { $file }
imports-done = { $count ->
    [zero] لم يُستورد أي صف من { $file }.
    [one] استُورد صف واحد من { $file }.
    [two] استُورد صفان من { $file }.
    [few] استُوردت { $count } صفوف من { $file }.
    [many] استُورد { $count } صفًا من { $file }.
   *[other] استُورد { $count } صف من { $file }.
}
imports-done-stayed = { $count ->
    [zero] لم يبقَ أي صف خارجًا.
    [one] بقي صف واحد خارجًا.
    [two] بقي صفان خارجًا.
    [few] بقيت { $count } صفوف خارجًا.
    [many] بقي { $count } صفًا خارجًا.
   *[other] بقي { $count } صف خارجًا.
}
imports-missing = لا عمود في { $file } يشبه: { $columns }. يمكنك اختيارها في الأسفل.
imports-apply = { $count ->
    [zero] لا صفوف للاستيراد
    [one] استيراد صف واحد
    [two] استيراد صفين
    [few] استيراد { $count } صفوف
    [many] استيراد { $count } صفًا
   *[other] استيراد { $count } صف
}
imports-remark = { $count ->
    [zero] لا يبقى أي صف خارجًا.
    [one] الصف الذي في الأعلى يبقى خارجًا. يمكن تصحيحه في الملف واستيراد الملف من جديد: ما دخل لا يُؤخذ مرتين.
    [two] الصفان اللذان في الأعلى يبقيان خارجًا. يمكن تصحيحهما في الملف واستيراد الملف من جديد: ما دخل لا يُؤخذ مرتين.
    [few] الصفوف التي في الأعلى، وعددها { $count }، تبقى خارجًا. يمكن تصحيحها في الملف واستيراد الملف من جديد: ما دخل لا يُؤخذ مرتين.
   *[other] الصفوف التي في الأعلى، وعددها { $count }، تبقى خارجًا. يمكن تصحيحها في الملف واستيراد الملف من جديد: ما دخل لا يُؤخذ مرتين.
}
imports-title-columns = أي عمود هو ماذا؟
imports-title-good = { $count ->
    [zero] لا صفوف
    [one] الصف صالح
    [two] الصفان صالحان
    [few] كل الصفوف صالحة، وعددها { $count }
   *[other] كل الصفوف صالحة، وعددها { $count }
}
imports-title-some = { $count ->
    [zero] { $good } صالح، ولا صفوف أخرى
    [one] { $good } صالح من صف واحد
    [two] { $good } صالح من صفين
    [few] { $good } صالح من { $count } صفوف
    [many] { $good } صالح من { $count } صفًا
   *[other] { $good } صالح من { $count } صف
}
imports-column-choose = اختيار عمود
imports-column-none = ليس في الملف
imports-column-needed = كل صف يحتاجه
imports-unused = غير مستعملة: { $columns }.
imports-line = السطر { $line }
imports-rows-bad = صفوف لا يمكن إدخالها
imports-rows-good = صفوف تدخل
imports-where = أين
imports-why = لماذا
imports-more = { $count ->
    [zero] ولا شيء آخر.
    [one] وصف واحد آخر.
    [two] وصفان آخران.
    [few] و{ $count } صفوف أخرى.
    [many] و{ $count } صفًا آخر.
   *[other] و{ $count } صف آخر.
}
imports-another = ملف آخر
imports-columns = أي عمود هو ماذا
imports-match = مطابقتها هكذا

imports-invoices = استيراد فواتير
imports-back-invoices = الفواتير
imports-invoices-needs = يحتاج الصف إلى رقم، ويوم الفاتورة، وعضو (بالعنوان أو الرقم أو الاسم)، ومبلغ دون الضريبة. ويمكن أن يضم أيضًا يوم الدفع، والعميل، ونوع العمل، والوصف، والعملة، ونسبة خاصة.
imports-invoices-more = الصف الذي يطابق فاتورة في الطريق وصار له يوم دفع يعلّمها مدفوعة. وأي رقم آخر موجود أصلًا يبقى خارجًا.
imports-invoices-lead = { $count ->
    [zero] لا فواتير مدفوعة، { $amount } إلى الوعاء المشترك.
    [one] فاتورة واحدة مدفوعة، { $amount } إلى الوعاء المشترك.
    [two] فاتورتان مدفوعتان، { $amount } إلى الوعاء المشترك.
    [few] { $count } فواتير مدفوعة، { $amount } إلى الوعاء المشترك.
   *[other] { $count } فاتورة مدفوعة، { $amount } إلى الوعاء المشترك.
}
imports-invoices-lead-paid = { $count ->
    [zero] لا فواتير مدفوعة.
    [one] فاتورة واحدة مدفوعة.
    [two] فاتورتان مدفوعتان.
    [few] { $count } فواتير مدفوعة.
   *[other] { $count } فاتورة مدفوعة.
}
imports-invoices-lead-unpaid = { $count ->
    [zero] لا شيء في الطريق.
    [one] واحدة في الطريق.
    [two] اثنتان في الطريق.
    [few] { $count } فواتير في الطريق.
   *[other] { $count } فاتورة في الطريق.
}
imports-number = الرقم
imports-member = العضو
imports-issued = الإصدار
imports-paid = الدفع
imports-net = دون الضريبة
imports-to-pool = إلى الوعاء
imports-on-the-way = في الطريق
imports-line-marks-paid = السطر { $line }: كانت في الطريق، وتُعلَّم مدفوعة
imports-percent = { $rate } %
imports-costs = استيراد تكاليف أساسية
imports-back-costs = التكاليف الأساسية
imports-costs-needs = يحتاج الصف إلى اسم ومبلغ والشهر الذي تُستحق منه التكلفة (2026-01). ويمكن أن يضم أيضًا كم مرة (monthly أو quarterly أو yearly أو once؛ وإن كان فارغًا فكل شهر)، وحتى أي شهر، ويوم القرار ورابطه.
imports-costs-more = التكلفة بلا يوم قرار تكون في القائمة غير متفق عليها بعد، ولا تُؤخذ.
imports-costs-lead = { $amount } في الشهر.
imports-costs-lead-none = لا شيء منها يُستحق كل شهر.
imports-costs-what = لأي شيء
imports-how-often = كم مرة
imports-from = من
imports-agreed-on = يوم الاتفاق
imports-amount = المبلغ
imports-every-month = كل شهر
imports-every-quarter = كل ثلاثة أشهر
imports-every-year = كل سنة
imports-once = مرة واحدة
imports-not-agreed = لم يُتفق عليها بعد
imports-buckets = استيراد صناديق
imports-back-buckets = الصناديق
imports-buckets-needs = يحتاج الصف إلى عنوان، وأصحاب الصندوق (عناوين بريد أو أرقام أو اسم واحد؛ وإن تعددوا فبينهم مسافة)، وحد أدنى: ما يكفي للبدء. وبلا حد أقصى يأخذ الصندوق كل ما يأتي.
imports-buckets-more = إن كان فيه سطر عمّا تكسبه المجموعة ظهر الصندوق للمجموعة فورًا ودخل الجولة المفتوحة. وإلا انتظر مسودةً لدى أصحابه.
imports-buckets-lead = تطلب كلها معًا { $amount }.
imports-buckets-drafts = { $count ->
    [zero] لا شيء ينتظر مسودةً.
    [one] صندوق واحد ينتظر مسودةً، لأنه لا يقول ما تكسبه المجموعة منه.
    [two] صندوقان ينتظران مسودتين، لأنهما لا يقولان ما تكسبه المجموعة منهما.
    [few] { $count } صناديق تنتظر مسوداتٍ، لأنها لا تقول ما تكسبه المجموعة منها.
    [many] { $count } صندوقًا تنتظر مسوداتٍ، لأنها لا تقول ما تكسبه المجموعة منها.
   *[other] { $count } صندوق تنتظر مسوداتٍ، لأنها لا تقول ما تكسبه المجموعة منها.
}
imports-title = العنوان
imports-gets = ما تكسبه المجموعة
imports-owners = أصحابه
imports-minimum = الحد الأدنى
imports-maximum = الحد الأقصى
imports-draft = مسودة
imports-whatever = كل ما يأتي
imports-members = استيراد أعضاء
imports-back-members = الناس
imports-members-needs = يحتاج الصف إلى اسم. إن وُجد عنوان دُعي العضو بالبريد ودخل حين يجيب؛ وإلا دخل فورًا، كمشروع أو شخص بلا بريد.
imports-members-more = ويمكن أن يضم أيضًا الرقم، والنوع (person أو organisation)، والأدوار (facilitator، treasurer).
imports-members-lead-none = لا يخرج أي بريد.
imports-members-lead = { $count ->
    [zero] لا تخرج أي دعوة بالبريد.
    [one] تخرج دعوة واحدة بالبريد.
    [two] تخرج دعوتان بالبريد.
    [few] تخرج { $count } دعوات بالبريد.
   *[other] تخرج { $count } دعوة بالبريد.
}
imports-name = الاسم
imports-address = عنوان البريد
imports-kind = النوع
imports-roles = الأدوار
imports-organisation = منظمة
imports-person = شخص
imports-facilitator = تيسير
imports-treasurer = أمانة مال
imports-weights = استيراد أوزان
imports-back-weights = الأوزان
imports-weights-needs = يحتاج الصف إلى العضو (بالعنوان أو الرقم أو الاسم) ووزن: عدد صحيح من 0 إلى 1,000,000.
imports-weights-more = الصف بلا سبب يأخذ سبب الصف الذي فوقه: السبب الواحد للجميع يُكتب مرة، في الصف الأول. والأعضاء الذين ليسوا في الملف يحتفظون بوزنهم.
imports-weights-lead-zero = كلها صفر: إن لم يكن لأحد وزن فوق الصفر حصل الجميع على المبلغ نفسه.
imports-weights-lead = مجموعها { $sum }.
imports-weight = الوزن
imports-reason = السبب

imports-refused-role = دورك لا يسمح باستيراد هذا.
imports-refused-same = استُورد الملف نفسه من قبل باسم { $file } في { $day }. لم يُستورد شيء من جديد.
imports-refused-missing = لم يعد هذا الاستيراد موجودًا.
imports-refused-gone = انتظر الملف أكثر من يوم فتُرك. لم يُستورد شيء؛ يلزم رفعه من جديد.
imports-refused-applied = سبق استيراد { $file }.
imports-refused-columns = ينقص اختيار عمود لـ: { $columns }. لم يُستورد شيء.
imports-refused-changed = تغيّر شيء منذ عُرض هذا، فلم يُستورد شيء. يلزم النظر من جديد.
imports-refused-nothing = لا صف يمكن إدخاله، فلم يُستورد شيء.
imports-refused-bad = { $count ->
    [zero] لم يُستورد شيء.
    [one] صف واحد لا يمكن إدخاله، فلم يُستورد شيء.
    [two] صفان لا يمكن إدخالهما، فلم يُستورد شيء.
    [few] { $count } صفوف لا يمكن إدخالها، فلم يُستورد شيء.
    [many] { $count } صفًا لا يمكن إدخالها، فلم يُستورد شيء.
   *[other] { $count } صف لا يمكن إدخالها، فلم يُستورد شيء.
}
imports-file-empty = الملف فارغ.
imports-file-no-rows = في الملف سطر عناوين بلا صفوف.
imports-file-large = الملف أكبر من 2 MiB. يمكن تقسيمه إلى عدة ملفات، في كل منها سطر العناوين.
imports-file-many-rows = في الملف أكثر من 10,000 صف. يمكن تقسيمه إلى عدة ملفات، في كل منها سطر العناوين.
imports-file-many-columns = في الملف أكثر من 100 عمود، فالأرجح أنه ليس الملف المقصود.
imports-file-utf16 = الملف مكتوب بترميز UTF-16. يلزم حفظه من جديد بصيغة «CSV UTF-8» ورفعه.
imports-file-spreadsheet = هذا جدول حسابات وليس ملف CSV. يلزم تصديره بصيغة «CSV UTF-8» ورفعه.
imports-file-not-text = هذا ليس ملفًا نصيًا. يلزم تصديره بصيغة «CSV UTF-8» ورفعه.
imports-file-encoding = في السطر { $line } أحرف ليست مكتوبة بترميز UTF-8 (قد يكون الملف بترميز Windows-1252 أو Latin-1). يلزم حفظه من جديد بصيغة «CSV UTF-8» ورفعه.

imports-column-address = عنوان البريد
imports-column-agreed-on = يوم الاتفاق
imports-column-amount-net = المبلغ دون الضريبة
imports-column-amount = المبلغ
imports-column-client = العميل
imports-column-currency = العملة
imports-column-description = الوصف
imports-column-from-month = من شهر
imports-column-how-often = كم مرة
imports-column-issue-day = يوم الإصدار
imports-column-kind-of-work = نوع العمل
imports-column-kind = النوع
imports-column-decision = رابط القرار
imports-column-maximum = الحد الأقصى
imports-column-member = العضو
imports-column-minimum = الحد الأدنى
imports-column-name = الاسم
imports-column-number = الرقم
imports-column-own-rate = النسبة الخاصة
imports-column-owners = أصحاب الصندوق
imports-column-paid-day = يوم الدفع
imports-column-reason = السبب
imports-column-roles = الأدوار
imports-column-title = العنوان
imports-column-until-month = حتى شهر
imports-column-weight = الوزن
imports-column-gets = ما تكسبه المجموعة

imports-row-cells = عدد خاناته { $found } وعدد خانات سطر العناوين { $expected }. القيمة التي فيها الفاصل أو فاصل أسطر تحتاج إلى علامات اقتباس حولها.
imports-row-missing = { $column }: الخانة فارغة.
imports-row-day = { $column }: «{ $text }» ليس يومًا. يُكتب هكذا: 2026-10-31.
imports-row-month = { $column }: «{ $text }» ليس شهرًا. يُكتب هكذا: 2026-10.
imports-row-future = { $column }: { $day } بعد اليوم.
imports-row-amount = { $column }: «{ $text }» ليس مبلغًا بعملة { $currency }.
imports-row-amount-two-ways = { $column }: «{ $text }» يمكن أن يُقرأ { $thousands } أو { $decimal }. يلزم كتابة كل الخانات العشرية.
imports-row-amount-two-ways-point = { $column }: «{ $text }» يمكن أن يُقرأ { $thousands } أو { $decimal }. يلزم كتابة الخانات العشرية بعد نقطة.
imports-row-amount-whole = { $column }: في «{ $text }» خانات عشرية؛ ولا خانات عشرية لعملة { $currency }.
imports-row-amount-decimals = { $scale ->
    [one] { $column }: في «{ $text }» أكثر من خانة عشرية واحدة ({ $scale })، وهي ما لعملة { $currency }.
    [two] { $column }: في «{ $text }» أكثر من خانتين عشريتين ({ $scale })، وهما ما لعملة { $currency }.
    [few] { $column }: في «{ $text }» أكثر من { $scale } خانات عشرية، وهي ما لعملة { $currency }.
   *[other] { $column }: في «{ $text }» أكثر من { $scale } خانة عشرية، وهي ما لعملة { $currency }.
}
imports-row-amount-large = { $column }: «{ $text }» أكبر ممّا يتسع له Brimful.
imports-row-zero = { $column }: لا يجوز أن يكون صفرًا.
imports-row-negative = { $column }: لا يجوز أن يكون تحت الصفر.
imports-row-currency = العملة هي «{ $found }»؛ والدفاتر بعملة { $group }.
imports-row-rate-range = { $column }: لم يُقبل «{ $text }»: النسبة بين 0 و100 بالمئة.
imports-row-rate-decimals = { $column }: لم يُقبل «{ $text }»: للنسبة خانتان عشريتان على الأكثر.
imports-row-rate = { $column }: لم يُقبل «{ $text }»: هذه ليست نسبة مئوية.
imports-row-text-empty = { $column }: لم يُقبل «{ $text }»: هذا فارغ.
imports-row-text-short = { $min ->
    [one] { $column }: لم يُقبل «{ $text }»: يلزم حرف واحد على الأقل ({ $min }).
    [two] { $column }: لم يُقبل «{ $text }»: يلزم حرفان على الأقل ({ $min }).
    [few] { $column }: لم يُقبل «{ $text }»: يلزم { $min } أحرف على الأقل.
    [many] { $column }: لم يُقبل «{ $text }»: يلزم { $min } حرفًا على الأقل.
   *[other] { $column }: لم يُقبل «{ $text }»: يلزم { $min } حرف على الأقل.
}
imports-row-text-long = { $max ->
    [one] { $column }: لم يُقبل «{ $text }»: يتسع لحرف واحد على الأكثر ({ $max }).
    [two] { $column }: لم يُقبل «{ $text }»: يتسع لحرفين على الأكثر ({ $max }).
    [few] { $column }: لم يُقبل «{ $text }»: يتسع لـ { $max } أحرف على الأكثر.
    [many] { $column }: لم يُقبل «{ $text }»: يتسع لـ { $max } حرفًا على الأكثر.
   *[other] { $column }: لم يُقبل «{ $text }»: يتسع لـ { $max } حرف على الأكثر.
}
imports-row-text-odd = { $column }: لم يُقبل «{ $text }»: لا مكان هنا لـ: { $what }.
imports-row-text-reserved = { $column }: لم يُقبل «{ $text }»: هذه الكلمة محجوزة.
imports-row-word = { $column }: «{ $text }» غير معروف. المعروف: { $known }.
imports-row-member-unknown = لا يوجد عضو «{ $text }».
imports-row-member-ambiguous = عدة أعضاء اسمهم «{ $text }». يلزم استعمال العنوان أو الرقم.
imports-row-twice = { $what } في السطر { $line } أصلًا.
imports-row-twice-invoice = الفاتورة { $number } من { $member } في السطر { $line } أصلًا.
imports-row-twice-number = الرقم { $number } في السطر { $line } أصلًا.
imports-row-twice-address = العنوان { $address } في السطر { $line } أصلًا.
imports-row-invoice-paid = الفاتورة { $number } من { $member } مسجّلة أصلًا، ودُفعت في { $day }.
imports-row-invoice-recorded = الفاتورة { $number } من { $member } مسجّلة أصلًا، ولم تُدفع بعد.
imports-row-differs-amount = الفاتورة { $number } من { $member } مسجّلة أصلًا بمبلغ آخر، فلا تُعلَّم مدفوعة.
imports-row-differs-day = الفاتورة { $number } من { $member } مسجّلة أصلًا بيوم إصدار آخر، فلا تُعلَّم مدفوعة.
imports-row-differs-rate = الفاتورة { $number } من { $member } مسجّلة أصلًا بنسبة أخرى، فلا تُعلَّم مدفوعة.
imports-row-differs-client = الفاتورة { $number } من { $member } مسجّلة أصلًا بعميل آخر، فلا تُعلَّم مدفوعة.
imports-row-differs-kind = الفاتورة { $number } من { $member } مسجّلة أصلًا بنوع عمل آخر، فلا تُعلَّم مدفوعة.
imports-row-differs-description = الفاتورة { $number } من { $member } مسجّلة أصلًا بوصف آخر، فلا تُعلَّم مدفوعة.
imports-row-no-agreement = لا يمكن تعليمها مدفوعة ما دام لا اتفاق للمجموعة.
imports-row-address-taken = العنوان { $email } لدى { $name } أصلًا.
imports-row-number-taken = الرقم { $number } لدى { $name } أصلًا.
imports-row-number = { $column }: «{ $text }» ليس رقمًا من 1 إلى 999,999.
imports-row-roles = الأدوار تحتاج إلى عنوان، لأنها تأتي مع الدعوة.
imports-row-on-list = { $name } في القائمة أصلًا.
imports-row-not-joined = عضوية { $name } غير نشطة بعد، ولا يملك صندوقًا إلا الأعضاء النشطون.
imports-row-not-active = عضوية { $name } غير نشطة، ولا يتقاسم إلا الأعضاء النشطون.
imports-row-weight = { $column }: لم يُقبل «{ $text }»: هذا ليس عددًا صحيحًا.
imports-row-weight-range = { $column }: لم يُقبل «{ $text }»: الوزن من 0 إلى 1,000,000.
imports-row-ends-first = شهر النهاية قبل شهر البداية.
imports-row-minimum = الحد الأدنى فوق الحد الأقصى.
