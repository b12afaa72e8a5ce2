<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Account</name>
    <message>
        <source>{0} of {1} sentences accounted for</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩ من الجمل محسوبة</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Sentences that go on waiting for a place: {0} ({1}).</source>
        <translation>جمل لا تزال تنتظر مكانًا: ⁨{0}⁩ (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>Files that wait for you: {0}</source>
        <translation>ملفات في انتظارك: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Files that are not taken in yet: {0}. They stay where they are, and can be taken in again.</source>
        <translation>ملفات لم تُضَف بعد: ⁨{0}⁩. تبقى في مكانها ويمكن إضافتها لاحقًا.</translation>
    </message>
    <message>
        <source>Files that are not taken in yet: {0}. They stay where they are, but closing loses what you decided about them here.</source>
        <translation>ملفات لم تُضَف بعد: ⁨{0}⁩. تبقى في مكانها، لكن الإغلاق يُضيع ما قررته هنا بشأنها.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>Files are being read: {0} of {1}…</source>
        <translation>تجري قراءة الملفات: ⁨{0}⁩ من ⁨{1}⁩…</translation>
    </message>
    <message>
        <source>{0} came in: {1}.</source>
        <translation>أُدخل ⁨{0}⁩: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>{0} came back: what it changes was taken in as one step, which undo takes back.</source>
        <translation>عاد ⁨{0}⁩: أُدخلت تغييراته كخطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>{0} brings nothing new: the report has all of it.</source>
        <translation>لا يأتي ⁨{0}⁩ بجديد: التقرير يتضمن كل ما فيه.</translation>
    </message>
    <message>
        <source>New reports from files: {0}</source>
        <translation>تقارير جديدة من ملفات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Reports brought up to date: {0}</source>
        <translation>تقارير حُدّثت: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Files that bring nothing new: {0}</source>
        <translation>ملفات لا تأتي بجديد: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>ArrivalsDesk</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Read it as {0}</source>
        <translation>قراءته وفق ⁨{0}⁩</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>ArrivalsOver</name>
    <message>
        <source>Go on with the files</source>
        <translation>متابعة الملفات</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>الإغلاق رغم ذلك</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>إدخال ملفات…</translation>
    </message>
    <message>
        <source>Go on with the files that came in</source>
        <translation>متابعة الملفات الواردة</translation>
    </message>
    <message>
        <source>Reports, as Word files or report files</source>
        <translation>تقارير على شكل ملفات Word أو ملفات تقرير</translation>
    </message>
    <message>
        <source>Reports ({0})</source>
        <translation>تقارير (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>ملفات واردة</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Give them a place</source>
        <translation>وضعها في مكانها</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>ما العمل…</translation>
    </message>
    <message>
        <source>Go on with the file</source>
        <translation>متابعة الملف</translation>
    </message>
    <message>
        <source>Go on with {0} files</source>
        <translation>متابعة الملفات (⁨{0}⁩)</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>{0} of {1} files are done</source>
        <translation>تم ⁨{0}⁩ من ⁨{1}⁩ من الملفات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Enter shows what a file wants</source>
        <translation>‏Enter يعرض ما يحتاج إليه الملف</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup could be made. {0}</source>
        <translation>تعذّر إنشاء نسخة احتياطية. ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>State of saving</source>
        <translation>حالة الحفظ</translation>
    </message>
    <message>
        <source>◌ Opening…</source>
        <translation>◌ جارٍ الفتح…</translation>
    </message>
    <message>
        <source>The library is being opened</source>
        <translation>يجري فتح المكتبة</translation>
    </message>
    <message>
        <source>● All safe {0}</source>
        <translation>● كل شيء محفوظ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Everything typed is on the disk and was read back</source>
        <translation>كل ما كُتب موجود على القرص وقد أُعيدت قراءته للتحقق</translation>
    </message>
    <message>
        <source>◐ Saving…</source>
        <translation>◐ جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Steps on their way to the disk: {0}</source>
        <translation>خطوات في طريقها إلى القرص: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>▲ Not saved: {0}</source>
        <translation>▲ لم يُحفظ: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Typing goes to the disk within a second</source>
        <translation>ما تكتبه يصل إلى القرص خلال ثانية</translation>
    </message>
    <message>
        <source>the library was made by a newer program</source>
        <translation>المكتبة من برنامج أحدث</translation>
    </message>
    <message>
        <source>the library is no library</source>
        <translation>هذا الملف ليس مكتبة</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the library is read-only</source>
        <translation>المكتبة للقراءة فقط</translation>
    </message>
    <message>
        <source>no right to write</source>
        <translation>لا توجد صلاحية للكتابة</translation>
    </message>
    <message>
        <source>the library is open elsewhere</source>
        <translation>المكتبة مفتوحة في مكان آخر</translation>
    </message>
    <message>
        <source>the library was moved or deleted</source>
        <translation>نُقلت المكتبة أو حُذفت</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>the disk refuses</source>
        <translation>القرص يرفض</translation>
    </message>
    <message>
        <source>a fault of the program</source>
        <translation>خطأ في البرنامج</translation>
    </message>
    <message>
        <source>What you typed stays here and is tried again every second. Press to see what can be done.</source>
        <translation>ما كتبته باقٍ هنا وتُعاد المحاولة كل ثانية. اضغط لترى ما يمكن فعله.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Show the note behind this answer</source>
        <translation>إظهار الملاحظة التي جاءت منها هذه الإجابة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>There are no two texts here to make one of. Alt+↑ ↓ puts this one into another row.</source>
        <translation>لا يوجد هنا نصان لجمعهما في نص واحد. ⁦Alt+↑ ↓⁩ ينقل هذا النص إلى صف آخر.</translation>
    </message>
    <message>
        <source>One wording for {0}</source>
        <translation>صياغة واحدة لـ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Other words for {0}</source>
        <translation>صياغة أخرى لـ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>what the groups say here is kept: {0}</source>
        <translation>يبقى هنا ما تقوله المجموعات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>A row holds one text of each group, all of one list.</source>
        <translation>يضم الصف نصًا واحدًا من كل مجموعة، وكلها من قائمة واحدة.</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>More groups…</source>
        <translation>مجموعات أخرى…</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>تراجع عن الكل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Take back everything that was decided here; Ctrl+Z brings it back. A report made of it before stays as it is until Finish.</source>
        <translation>التراجع عن كل ما تقرّر هنا، وCtrl+Z يعيده. أمّا التقرير الذي أُعدّ منه سابقًا فيبقى كما هو حتى «إنهاء».</translation>
    </message>
    <message>
        <source>Merge of {0} groups: {1}</source>
        <translation>دمج المجموعات (⁨{0}⁩): ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} decisions ask again</source>
        <translation>للبتّ من جديد: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} new or changed</source>
        <translation>جديد أو معدَّل: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>What they rested on was changed or is gone.</source>
        <translation>ما استندت إليه هذه القرارات تغيّر أو لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Why together</source>
        <translation>سبب الجمع</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>beyond what counts</source>
        <translation>خارج ما يُحتسب</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>Without a place in the form</source>
        <translation>بلا مكان في النموذج</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>choose later</source>
        <translation>يُختار لاحقًا</translation>
    </message>
    <message>
        <source>ordered by supporting groups</source>
        <translation>مرتَّب بحسب المجموعات المؤيِّدة</translation>
    </message>
    <message>
        <source>order by supporting groups (S)</source>
        <translation>الترتيب بحسب المجموعات المؤيِّدة (S)</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Same idea, {percent} %
{words}</source>
        <translation>الفكرة نفسها، ⁨{percent}⁩ %
⁨{words}⁩</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>One text per group</source>
        <translation>نص لكل مجموعة</translation>
    </message>
    <message>
        <source>Put together by you</source>
        <translation>جمعتَه أنت</translation>
    </message>
    <message>
        <source>No place in the form</source>
        <translation>لا مكان له في النموذج</translation>
    </message>
    <message>
        <source>Left out by the group</source>
        <translation>تركته المجموعة</translation>
    </message>
    <message>
        <source>Only one of them can stand</source>
        <translation>يبقى واحد منها فقط</translation>
    </message>
    <message>
        <source>Repeats {0} {1}</source>
        <translation>تكرار لـ ⁨{0}⁩ ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>متروك: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Without “{0}”: {1}</source>
        <translation>دون «⁨{0}⁩»: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>أُخذ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
</context>
<context>
    <name>BoardOver</name>
    <message>
        <source>Merge group reports…</source>
        <translation>دمج تقارير المجموعات…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>الدمج</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Only what is to decide</source>
        <translation>ما يحتاج إلى بتّ فقط</translation>
    </message>
    <message>
        <source>Print the group behind each item</source>
        <translation>طباعة مجموعة المصدر</translation>
    </message>
    <message>
        <source>Take all the rest</source>
        <translation>أخذ كل الباقي</translation>
    </message>
    <message>
        <source>Put it into…</source>
        <translation>وضعه في…</translation>
    </message>
    <message>
        <source>Put the text into this question</source>
        <translation>وضع النص في هذا السؤال</translation>
    </message>
    <message>
        <source>take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>combine</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>place</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>فصل</translation>
    </message>
</context>
<context>
    <name>BoardTables</name>
    <message>
        <source>What the groups said</source>
        <translation>ما قالته المجموعات</translation>
    </message>
    <message>
        <source>The report they make together</source>
        <translation>التقرير المشترك</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>ClosedLibrary</name>
    <message>
        <source>Your library cannot be opened. {0} It lies in {1}.</source>
        <translation>لا يمكن فتح مكتبتك. {0} مكانها {1}.</translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Nobody asked the speaker yet: no name is printed</source>
        <translation>لم يُسأل المتحدث بعد: لا يُطبع أي اسم</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>The quote is printed, the speaker is not</source>
        <translation>يُطبع الاقتباس دون اسم صاحبه</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>The speaker agreed to be named in print</source>
        <translation>وافق المتحدث على ذكر اسمه مطبوعًا</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake of ours</source>
        <translation>خطأ من جانبنا</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>وصف الخطأ</translation>
    </message>
    <message>
        <source>Please send us these lines. They say where in the program it happened, and hold nothing of your reports.</source>
        <translation>نرجو إرسال هذه الأسطر إلينا. فهي تبيّن موضع حدوث الخطأ في البرنامج ولا تتضمن شيئًا من تقاريرك.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>Something went wrong that is our mistake. What you typed is in the library; you can go on.</source>
        <translation>حدث خطأ من جانبنا. ما كتبته موجود في المكتبة، ويمكنك المتابعة.</translation>
    </message>
    <message>
        <source>Look at the report…</source>
        <translation>عرض وصف الخطأ…</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Report (*.json)</source>
        <translation>تقرير (*.json)</translation>
    </message>
    <message>
        <source>{0}: {1} given, {2} count</source>
        <translation>⁨{0}⁩: العدد ⁨{1}⁩، ويُحتسب منه ⁨{2}⁩</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <translation>ملف Word (*.docx)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>{0} of {0} fields identical on re-reading, no author data: {1}</source>
        <translation>⁨{0}⁩ من ⁨{0}⁩ من الحقول متطابقة عند إعادة القراءة، دون أي بيانات عن المؤلف: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>A copy lies in {0}.</source>
        <translation>توجد نسخة في ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>ExportDrawer</name>
    <message>
        <source>Write the Word file</source>
        <translation>إنشاء ملف Word</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>إنشاء ملف PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Print the group each item came from</source>
        <translation>طباعة مجموعة المصدر</translation>
    </message>
    <message>
        <source>Print what is beyond the limits in an annex</source>
        <translation>طباعة ما يتجاوز الحدود في ملحق</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>جميع الأجزاء</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>⁨{0}⁩، في ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}. The form prints those that count, in their order; an annex after it prints the others.</source>
        <translation>⁨{0}⁩. يطبع النموذج ما يُحتسب بترتيبه، ويطبع ملحق بعده ما بقي.</translation>
    </message>
    <message>
        <source>{0}. Nothing is written like this: take the others away, or let an annex print them.</source>
        <translation>⁨{0}⁩. لا يُكتب شيء على هذا النحو: أزل الباقي أو دع ملحقًا يطبعه.</translation>
    </message>
    <message>
        <source>Which part leaves</source>
        <translation>الجزء المراد تصديره</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>nothing said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>{0}: nothing was said</source>
        <translation>⁨{0}⁩: لم يُذكر شيء</translation>
    </message>
    <message>
        <source>Say that the session said nothing on this, so that it does not look forgotten</source>
        <translation>أشر إلى أن الجلسة لم تتناول هذا، كي لا يبدو منسيًا</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>تجري قراءته…</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>is being taken in…</source>
        <translation>يجري إدخاله…</translation>
    </message>
    <message>
        <source>is in the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>its report is up to date</source>
        <translation>تقريره محدَّث</translation>
    </message>
    <message>
        <source>brings nothing new</source>
        <translation>لا يأتي بجديد</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>cannot be taken in</source>
        <translation>لا يمكن إدخاله</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
</context>
<context>
    <name>FrontDesk</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>“{0}” is among the deleted reports now.</source>
        <translation>«⁨{0}⁩» الآن بين التقارير المحذوفة.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>“{0}” is in the archive now. Searching finds it, and so does the filter “Archived”.</source>
        <translation>«⁨{0}⁩» الآن في الأرشيف. تجده بالبحث وكذلك بالمرشّح «مؤرشفة».</translation>
    </message>
    <message>
        <source>The copy is chosen now.</source>
        <translation>النسخة محدّدة الآن.</translation>
    </message>
    <message>
        <source>The report is back.</source>
        <translation>عاد التقرير.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Merge {0} reports</source>
        <translation>دمج التقارير (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Which reports become one?</source>
        <translation>أي التقارير تُدمج في تقرير واحد؟</translation>
    </message>
    <message>
        <source>Choose the reports of the breakout groups, two to twenty. They stay as they are; a new report is made.</source>
        <translation>اختر تقارير مجموعات العمل، من تقريرين إلى عشرين. تبقى كما هي، ويُنشأ تقرير جديد.</translation>
    </message>
    <message>
        <source>Reports to choose from</source>
        <translation>تقارير للاختيار</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>إدخال ملفات…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Take a note</source>
        <translation>تدوين ملاحظة</translation>
    </message>
    <message>
        <source>{0} leads to the notes at any time. Write what you hear; Enter ends the line.</source>
        <translation>⁨{0}⁩ ينقلك إلى الملاحظات في أي وقت. اكتب ما تسمعه، وEnter ينهي السطر.</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>وضعها في قسم</translation>
    </message>
    <message>
        <source>Press Alt+2: the note you just wrote goes into section 2. It stays here, grey, linked both ways.</source>
        <translation>اضغط Alt+2: تنتقل الملاحظة التي كتبتها إلى القسم 2، وتبقى هنا بلون رمادي مرتبطة في الاتجاهين.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>طلب الموافقة</translation>
    </message>
    <message>
        <source>A quote names its speaker only with consent. Choose another answer under a quote’s “Consent”.</source>
        <translation>لا يُذكر صاحب الاقتباس إلا بموافقته. اختر جوابًا آخر تحت «Consent» في أحد الاقتباسات.</translation>
    </message>
    <message>
        <source>Walk the open points</source>
        <translation>المرور على النقاط المعلّقة</translation>
    </message>
    <message>
        <source>{0} goes to the next thing to look at, over and over, until there is none.</source>
        <translation>⁨{0}⁩ ينقلك إلى النقطة التالية للمراجعة، مرة بعد مرة، إلى أن لا تبقى أي نقطة.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>{0} shows what will leave as the organisers’ own Word file; once more writes it, Escape goes back.</source>
        <translation>⁨{0}⁩ يعرض ما سيخرج في ملف Word الخاص بالمنظّمين، وتكراره ينشئ الملف، وEscape للرجوع.</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Show me where</source>
        <translation>أرني أين</translation>
    </message>
    <message>
        <source>That is all there is to it. This copy is yours: go on trying, or delete it under “All reports”.</source>
        <translation>هذا كل ما في الأمر. هذه النسخة لك: واصل التجربة، أو احذفها من «جميع التقارير».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>Step {0}, {1}: {2}</source>
        <translation>الخطوة ⁨{0}⁩، ⁨{1}⁩: ⁨{2}⁩</translation>
    </message>
    <message>
        <source>Try it on this copy</source>
        <translation>جرّب على هذه النسخة</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <translation>جولة في النموذج الجاهز</translation>
    </message>
</context>
<context>
    <name>HandingDesk</name>
    <message>
        <source>Where to</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Handed over to {0}</source>
        <translation>سُلِّم إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} was read back: fields {1}, steps {2}.</source>
        <translation>{0}: أُعيدت قراءته: الحقول {1}، والخطوات {2}.</translation>
    </message>
    <message>
        <source>{0} private notes are in it.</source>
        <translation>ملاحظات خاصة مضمَّنة فيه: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>You may pull the stick out.</source>
        <translation>يمكنك نزع الذاكرة.</translation>
    </message>
    <message>
        <source>reports of this session: {0}</source>
        <translation>تقارير هذه الجلسة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>reports of other sessions: {0}</source>
        <translation>تقارير جلسات أخرى: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>files locked with a passphrase: {0}</source>
        <translation>ملفات محمية بعبارة سرّ: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>On the stick {0} there are {1}.</source>
        <translation>على الذاكرة ⁨{0}⁩: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>HandingDrawer</name>
    <message>
        <source>Lock it with a passphrase</source>
        <translation>حمايته بعبارة سرّ</translation>
    </message>
    <message>
        <source>Tell it to the other rapporteur, not on the same stick. Nobody can recover it, we neither.</source>
        <translation>أبلغها للمقرّر الآخر، لا على الذاكرة نفسها. لا أحد يستطيع استعادتها، ولا نحن.</translation>
    </message>
    <message>
        <source>Hand over to a co-rapporteur: the report with its history, to be merged there.</source>
        <translation>تسليم إلى مقرّر مشارك: التقرير مع سجلّه، ليُدمج هناك.</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Give my private notes too ({0})</source>
        <translation>تسليم ملاحظاتي الخاصة أيضًا (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Stick {0}</source>
        <translation>الذاكرة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Copy to the stick</source>
        <translation>النسخ إلى الذاكرة</translation>
    </message>
    <message>
        <source>Write the hand-over file</source>
        <translation>إنشاء ملف التسليم</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السرّ</translation>
    </message>
    <message>
        <source>a few words, shown as you type</source>
        <translation>بضع كلمات تظهر أثناء كتابتها</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Hand over to a co-rapporteur…</source>
        <translation>تسليم إلى مقرّر مشارك…</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to another place (Alt+Up and Alt+Down do the same)</source>
        <translation>اسحب إلى موضع آخر (أو Alt+سهم أعلى وAlt+سهم أسفل)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Group: {0}</source>
        <translation>المجموعة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>amended since sent</source>
        <translation>عُدّل بعد الإرسال</translation>
    </message>
    <message>
        <source>This report: {0}</source>
        <translation>هذا التقرير: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Check: {0} to look at</source>
        <translation>تحقّق: ⁨{0}⁩ للمراجعة</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>An offline report editor for conference rapporteurs. It knows no network, no account, and tells nobody.</source>
        <translation>محرّر تقارير يعمل دون اتصال لمقرّري المؤتمرات. لا يستخدم شبكة ولا حسابًا، ولا يُرسل شيئًا إلى أحد.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; Qt is used under the LGPL.</source>
        <translation>برنامج حر بموجب رخصة MIT، ويُستخدم Qt بموجب رخصة LGPL.</translation>
    </message>
    <message>
        <source>Your library: {0}</source>
        <translation>مكتبتك: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Report editor</source>
        <translation>محرّر التقارير</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا شيء يضيع</translation>
    </message>
    <message>
        <source>There is no Save. What you type is on the disk within a second; the badge is green once it was read back.</source>
        <translation>لا حاجة إلى الحفظ. ما تكتبه يصل إلى القرص خلال ثانية، وتصبح الشارة خضراء بعد إعادة قراءته.</translation>
    </message>
    <message>
        <source>Undo works over days. Deleted reports and earlier states can be brought back.</source>
        <translation>يمكن التراجع حتى بعد أيام. ويمكن استعادة التقارير المحذوفة والحالات السابقة.</translation>
    </message>
    <message>
        <source>The official form</source>
        <translation>النموذج الرسمي</translation>
    </message>
    <message>
        <source>More than the form takes is welcome: what stands beyond the dotted line is kept, and you choose later by moving.</source>
        <translation>يمكنك كتابة أكثر مما يتسع له النموذج: ما يقع تحت الخط المنقّط يبقى محفوظًا، وتختار لاحقًا بتغيير الترتيب.</translation>
    </message>
    <message>
        <source>“Nothing said” tells apart what was not discussed from what you have not written yet.</source>
        <translation>عبارة «لم يُذكر شيء» تميّز ما لم يُناقش عمّا لم تكتبه بعد.</translation>
    </message>
    <message>
        <source>The Word file is the organisers' own, filled, read back and compared before you get it.</source>
        <translation>ملف Word هو ملف المنظّمين نفسه بعد تعبئته، تُعاد قراءته ومقارنته قبل أن تحصل عليه.</translation>
    </message>
    <message>
        <source>Files from others</source>
        <translation>ملفات من الآخرين</translation>
    </message>
    <message>
        <source>Drop Word files on the window. What is in doubt you look at; every sentence is placed, left out or goes on waiting.</source>
        <translation>أفلت ملفات Word فوق النافذة. تراجع أنت ما فيه شك؛ وكل جملة توضع في مكانها أو تُترك أو تبقى في الانتظار.</translation>
    </message>
    <message>
        <source>A file of ours that was edited elsewhere returns to its report: you see what it changes first.</source>
        <translation>الملف الصادر من هنا إذا عُدّل في مكان آخر يعود إلى تقريره: ترى أولًا ما يغيّره.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>A speaker is named only where consent is “approved”; otherwise the quote leaves as anonymous.</source>
        <translation>لا يُذكر اسم المتحدث إلا إذا كانت الموافقة «مُنحت»، وإلا يخرج الاقتباس دون اسم.</translation>
    </message>
    <message>
        <source>Your notes never leave. Files carry no author, computer or history.</source>
        <translation>ملاحظاتك لا تخرج أبدًا. ولا تحمل الملفات اسم مؤلف أو حاسوب أو سجلّ تغييرات.</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>at the beginning of a line makes a list; Tab there goes a level deeper</source>
        <translation>في أول السطر يبدأ قائمة، ومفتاح Tab هناك ينزل مستوى</translation>
    </message>
    <message>
        <source>bold, italic, underlined</source>
        <translation>غامق، مائل، مسطّر</translation>
    </message>
    <message>
        <source>adds to the list you write in</source>
        <translation>يضيف إلى القائمة التي تكتب فيها</translation>
    </message>
    <message>
        <source>moves an item; Ctrl+Shift+Backspace takes it away</source>
        <translation>ينقل عنصرًا، وCtrl+Shift+Backspace يزيله</translation>
    </message>
    <message>
        <source>files the note you are in into that section; Alt+Shift: as an action</source>
        <translation>يضع الملاحظة الحالية في ذلك القسم، ومع Alt+Shift: بوصفها إجراءً</translation>
    </message>
    <message>
        <source>Merging groups' reports</source>
        <translation>دمج تقارير المجموعات</translation>
    </message>
    <message>
        <source>takes what a group said, makes a row into one text, leaves it out with a reason</source>
        <translation>يأخذ ما قالته مجموعة، ويجعل الصف نصًا واحدًا، ويتركه مع ذكر السبب</translation>
    </message>
    <message>
        <source>puts an entry at its place; orders a list by supporting groups</source>
        <translation>يضع البند في رتبته، ويرتّب القائمة بحسب المجموعات المؤيِّدة</translation>
    </message>
    <message>
        <source>puts a text into the row above or below; gives it a row of its own</source>
        <translation>ينقل النص إلى الصف الأعلى أو الأسفل، ويفرد له صفًا خاصًا</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Choose a moment to see what it changed.</source>
        <translation>اختر لحظة لترى ما تغيّر فيها.</translation>
    </message>
    <message>
        <source>and {0} more places</source>
        <translation>ومواضع أخرى: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>Bring the whole report back to {0}</source>
        <translation>إعادة التقرير كله إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0}: before: {1}; after: {2}</source>
        <translation>⁨{0}⁩: قبل: ⁨{1}⁩؛ بعد: ⁨{2}⁩</translation>
    </message>
    <message>
        <source>Bring this field back to {0}</source>
        <translation>إعادة هذا الحقل إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Named versions</source>
        <translation>الإصدارات المسمّاة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Earlier, {0}</source>
        <translation>سابقًا، ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} · program started {1}</source>
        <translation>⁨{0}⁩ · بدأ البرنامج ⁨{1}⁩</translation>
    </message>
    <message>
        <source>came with the report</source>
        <translation>جاء مع التقرير</translation>
    </message>
    <message>
        <source>taken back: {0}</source>
        <translation>تراجع: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>done again: {0}</source>
        <translation>إعادة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>brought back: {0}</source>
        <translation>استعادة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>came from a file: {0}</source>
        <translation>جاء من ملف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>أُرسل في {0}</translation>
    </message>
    <message>
        <source>before {0} came back</source>
        <translation>قبل عودة {0}</translation>
    </message>
    <message>
        <source>{0} taken in</source>
        <translation>أُدخل {0}</translation>
    </message>
    <message>
        <source>taken in on the other laptop</source>
        <translation>أُدخل على الحاسوب الآخر</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What changed since “{0}”</source>
        <translation>ما تغيّر منذ «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Name the present state (Enter)</source>
        <translation>تسمية الحالة الحالية (Enter)</translation>
    </message>
    <message>
        <source>Name for the present state</source>
        <translation>اسم الحالة الحالية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>from note {0}</source>
        <translation>من ملاحظة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0}, from note {1}</source>
        <translation>⁨{0}⁩، من ملاحظة ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Show the note this came from</source>
        <translation>إظهار الملاحظة التي جاء منها هذا</translation>
    </message>
    <message>
        <source>Show the note this came from (Ctrl+Shift+M)</source>
        <translation>إظهار الملاحظة التي جاء منها هذا (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+سهم أعلى)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+سهم أسفل)</translation>
    </message>
    <message>
        <source>Take away (Ctrl+Shift+Backspace); undo brings it back</source>
        <translation>إزالة (Ctrl+Shift+Backspace)، والتراجع يعيده</translation>
    </message>
</context>
<context>
    <name>ItemsField</name>
    <message>
        <source>+ Add: {0}</source>
        <translation>+ إضافة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>إضافة إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>beyond the {0}: move up what counts; nothing here is lost</source>
        <translation>ما بعد ⁨{0}⁩: انقل إلى أعلى ما يُحتسب، ولا شيء هنا يضيع</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: {0}</source>
        <translation>اللغة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Language: as the system's</source>
        <translation>اللغة: لغة النظام</translation>
    </message>
    <message>
        <source>the system's language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>From the next start the window speaks: {0}. Your reports stay as they are.</source>
        <translation>ابتداءً من التشغيل التالي ستكون لغة النافذة: ⁨{0}⁩. تبقى تقاريرك كما هي.</translation>
    </message>
</context>
<context>
    <name>LastSitting</name>
    <message>
        <source>The program was cut off last time. Everything typed until {0} is here.</source>
        <translation>توقّف البرنامج فجأة في المرة الماضية. كل ما كُتب حتى ⁨{0}⁩ موجود هنا.</translation>
    </message>
</context>
<context>
    <name>LeftOvers</name>
    <message>
        <source>Texts without a place</source>
        <translation>نصوص بلا مكان</translation>
    </message>
    <message>
        <source>No place yet: {0}. Put each into the form, or leave it out.</source>
        <translation>بلا مكان بعد: ⁨{0}⁩. ضع كلًّا منها في النموذج أو اتركه.</translation>
    </message>
</context>
<context>
    <name>LibraryNews</name>
    <message>
        <source>Your reports can be read and exported, but not changed: {0} is write-protected. Nothing typed now can be kept here.</source>
        <translation>يمكن قراءة تقاريرك وتصديرها دون تغييرها: {0} محمي من الكتابة. لا يمكن حفظ ما يُكتب الآن هناك.</translation>
    </message>
    <message>
        <source>Your library was brought to the form of this program. As it was before it lies in {0}.</source>
        <translation>عُدّلت مكتبتك لتناسب إصدار هذا البرنامج. وحالتها السابقة محفوظة في ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Your library lies in a folder that is copied to a cloud ({0}). Two computers writing to it can damage it: better keep it elsewhere, and share reports as files.</source>
        <translation>مكتبتك في مجلد يُنسخ إلى السحابة (⁨{0}⁩). قد تتلف إذا كتب فيها حاسوبان معًا: الأفضل حفظها في مكان آخر ومشاركة التقارير على شكل ملفات.</translation>
    </message>
    <message>
        <source>Your library lies on something that can be pulled out ({0}). Close this window before you take it away.</source>
        <translation>مكتبتك على وسيط قابل للإزالة (⁨{0}⁩). أغلق هذه النافذة قبل نزعه.</translation>
    </message>
    <message>
        <source>Your library was damaged. Reports read from it: {0}.</source>
        <translation>كانت مكتبتك تالفة. عدد التقارير التي أمكنت قراءتها منها: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>From the backup: {0}.</source>
        <translation>استُعيد من النسخة الاحتياطية: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Without their history: {0}.</source>
        <translation>دون سجلّ: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>As they were some time ago: {0}.</source>
        <translation>في حالة أقدم بعض الشيء: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Not readable: {0}.</source>
        <translation>تعذّرت قراءة: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {0}.</source>
        <translation>الملف التالف محفوظ: ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>LinkPopup</name>
    <message>
        <source>Set link</source>
        <translation>وضع الرابط</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>A web or mail address, as www.example.org or desk@example.org</source>
        <translation>عنوان موقع أو بريد إلكتروني، مثل www.example.org أو desk@example.org</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>LostLibrary</name>
    <message>
        <source>No library was found in its place, so an empty one was begun. Its last backup is of {0}.</source>
        <translation>لم توجد مكتبة في مكانها فبدأت مكتبة فارغة. آخر نسخة احتياطية منها: {0}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Reports were begun here meanwhile, so nothing was replaced. The backup is kept: {0}.</source>
        <translation>بدأت هنا تقارير في هذه الأثناء فلم يُستبدل شيء. النسخة محفوظة: {0}.</translation>
    </message>
    <message>
        <source>Reports brought back: {0}.</source>
        <translation>التقارير المستعادة: {0}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>SECTIONS</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>REPORTS</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Recent reports and the programme</source>
        <translation>التقارير الأخيرة والبرنامج</translation>
    </message>
    <message>
        <source>Enter opens the report, or begins the session's</source>
        <translation>‏Enter يفتح التقرير أو يبدأ تقرير الجلسة</translation>
    </message>
    <message>
        <source>Reports and programme</source>
        <translation>التقارير والبرنامج</translation>
    </message>
    <message>
        <source>Show recent reports and the programme</source>
        <translation>إظهار التقارير الأخيرة والبرنامج</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>طيّ هذا العمود</translation>
    </message>
    <message>
        <source>no report yet, Enter begins it</source>
        <translation>لا تقرير بعد، Enter يبدأه</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>has a report</source>
        <translation>له تقرير</translation>
    </message>
    <message>
        <source>Reports you begin are found here.</source>
        <translation>تجد هنا التقارير التي تبدؤها.</translation>
    </message>
    <message>
        <source>Take in the programme, and each session is one click away.</source>
        <translation>استورد البرنامج لتصبح كل جلسة على بعد نقرة.</translation>
    </message>
    <message>
        <source>{0} reports</source>
        <translation>التقارير: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>NavigationDesk</name>
    <message>
        <source>Fold or show the reports at the left</source>
        <translation>طيّ التقارير الجانبية أو إظهارها</translation>
    </message>
    <message>
        <source>Recent reports and the programme</source>
        <translation>التقارير الأخيرة والبرنامج</translation>
    </message>
    <message>
        <source>A report of {0} was begun on the form {1}.</source>
        <translation>بُدئ تقرير عن ⁨{0}⁩ بالنموذج ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
</context>
<context>
    <name>NotesDelegate</name>
    <message>
        <source>Note of {0}</source>
        <translation>ملاحظة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>ask consent</source>
        <translation>اطلب الموافقة</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>written {0}</source>
        <translation>كُتبت في ⁨{0}⁩</translation>
    </message>
    <message>
        <source>not filed, {0}</source>
        <translation>غير مصنّفة، ⁨{0}⁩</translation>
    </message>
    <message>
        <source>filed in {0}, {1}</source>
        <translation>وُضعت في ⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>No note was filed there.</source>
        <translation>لم توضع أي ملاحظة هناك.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Enter changes a note, or goes to where it was filed; Delete takes it away</source>
        <translation>‏Enter يعدّل الملاحظة أو ينتقل إلى موضعها، وDelete يزيلها</translation>
    </message>
    <message>
        <source>type, Enter for the next line</source>
        <translation>اكتب، وEnter للسطر التالي</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>الملاحظة التالية</translation>
    </message>
</context>
<context>
    <name>NotesWork</name>
    <message>
        <source>Go to a note first; the arrow keys do that.</source>
        <translation>انتقل أولًا إلى ملاحظة بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>No section has the number {0}.</source>
        <translation>لا قسم برقم ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>This note is filed already, in {0}.</source>
        <translation>هذه الملاحظة موضوعة من قبل، في ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Alt {0}</source>
        <translation>⁦Alt {0}⁩</translation>
    </message>
    <message>
        <source>Alt and a number from the list of sections file a note there; with Shift, into its current item.</source>
        <translation>‏Alt ورقم من قائمة الأقسام يضعان الملاحظة في ذلك القسم، ومع Shift في عنصره الحالي.</translation>
    </message>
    <message>
        <source>{0}: there is nothing yet that this could go into.</source>
        <translation>⁨{0}⁩: لا يوجد بعد ما يمكن أن يوضع فيه هذا.</translation>
    </message>
    <message>
        <source>{0}: there is no free place for a note.</source>
        <translation>⁨{0}⁩: لا مكان شاغر لملاحظة.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The file shows words of this form, but not all: choose another one above if it is one.</source>
        <translation>في الملف كلمات من هذا النموذج لكن ليس كلها: إن كان نموذجًا آخر فاختره أعلاه.</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>التمييز</translation>
    </message>
    <message>
        <source>shading</source>
        <translation>التظليل</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>strikethrough</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>raised or lowered</source>
        <translation>مرتفع أو منخفض</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>مخطط بياني</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>رسم تخطيطي</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>ماكرو</translation>
    </message>
    <message>
        <source>document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Tracked changes were read as accepted ({count}).</source>
        <translation>قُرئت التعديلات المتعقَّبة على أنها مقبولة (⁨{count}⁩).</translation>
    </message>
    <message>
        <source>Formatting a report does not have was left ({detail}, {count}).</source>
        <translation>تُرك تنسيق لا يستخدمه التقرير (⁨{detail}⁩، ⁨{count}⁩).</translation>
    </message>
    <message>
        <source>Pictures were left in the file ({count}).</source>
        <translation>بقيت الصور في الملف (⁨{count}⁩).</translation>
    </message>
    <message>
        <source>Embedded objects were not opened ({detail}, {count}).</source>
        <translation>لم تُفتح الكائنات المضمّنة (⁨{detail}⁩، ⁨{count}⁩).</translation>
    </message>
    <message>
        <source>Comments were left in the file ({count}).</source>
        <translation>بقيت التعليقات في الملف (⁨{count}⁩).</translation>
    </message>
    <message>
        <source>Footnotes stand in brackets where they were referred to ({count}).</source>
        <translation>وُضعت الحواشي بين قوسين في مواضع الإشارة إليها (⁨{count}⁩).</translation>
    </message>
    <message>
        <source>The file was damaged a little; what could be read was read.</source>
        <translation>كان في الملف تلف طفيف، وقُرئ ما أمكنت قراءته.</translation>
    </message>
    <message>
        <source>{detail}: more than the form counts. All came in, the surplus beyond the line.</source>
        <translation>⁨{detail}⁩: أكثر مما يحتسبه النموذج. أُدخل كل شيء، والزائد تحت الخط.</translation>
    </message>
    <message>
        <source>Only the line “Ref {detail}” on its pages says which report this is.</source>
        <translation>لا يدلّ على هذا التقرير سوى السطر «Ref {detail}» في صفحاته.</translation>
    </message>
    <message>
        <source>The line “Ref {detail}” on its pages names a report that says other things. The file comes in as a new one.</source>
        <translation>يسمّي السطر «Ref {detail}» في صفحاته تقريرًا يقول شيئًا آخر. يدخل الملف كتقرير جديد.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Alt+{0} files a note here</source>
        <translation>‏Alt+⁨{0}⁩ يضع ملاحظة هنا</translation>
    </message>
    <message>
        <source>sections done: {0} of {1}</source>
        <translation>الأقسام المكتملة: ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>open</source>
        <translation>غير مملوء</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>مملوء جزئيًا</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>⁨{0}⁩ للمراجعة</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>‏⁨{0}⁩  ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>PagesOver</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>تقرير جديد…</translation>
    </message>
    <message>
        <source>All reports…</source>
        <translation>جميع التقارير…</translation>
    </message>
    <message>
        <source>Archive this report</source>
        <translation>أرشفة هذا التقرير</translation>
    </message>
    <message>
        <source>Take in the programme…</source>
        <translation>استيراد البرنامج…</translation>
    </message>
    <message>
        <source>help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Look for a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No command fits “{0}”. Fewer letters find more.</source>
        <translation>لا أمر يطابق «⁨{0}⁩». أحرف أقل تجد أكثر.</translation>
    </message>
</context>
<context>
    <name>PassagesDelegate</name>
    <message>
        <source>… {0} more lines</source>
        <translation>… أسطر أخرى: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Left out: {0}</source>
        <translation>متروك: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>The heading before it is not quite the form's.</source>
        <translation>العنوان الذي قبله لا يطابق عنوان النموذج تمامًا.</translation>
    </message>
    <message>
        <source>What is hidden in the file names another place than the heading.</source>
        <translation>ما هو مخفي في الملف يشير إلى موضع غير الذي يشير إليه العنوان.</translation>
    </message>
    <message>
        <source>Bullets or numbers typed by hand were taken for a list.</source>
        <translation>عُدّت النقاط أو الأرقام المكتوبة يدويًا قائمة.</translation>
    </message>
    <message>
        <source>One text was parted into several answers by its look: see at its place in the form.</source>
        <translation>قُسّم نص واحد إلى عدة إجابات بحسب شكله: راجعه في مكانه من النموذج.</translation>
    </message>
    <message>
        <source>The row was added in Word.</source>
        <translation>أُضيف الصف في Word.</translation>
    </message>
    <message>
        <source>This may be new, or something the report has in other words. It comes in as new.</source>
        <translation>قد يكون هذا جديدًا، أو شيئًا موجودًا في التقرير بكلمات أخرى. يدخل على أنه جديد.</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>في مكانه</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>بلا مكان بعد</translation>
    </message>
    <message>
        <source>the form's own words</source>
        <translation>كلمات النموذج نفسه</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>, </source>
        <translation>‏، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>‏؛ </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{0} so far · add one more</source>
        <translation>العدد حتى الآن ⁨{0}⁩ · إضافة آخر</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>The filled pages are shown here.</source>
        <translation>تظهر هنا الصفحات المملوءة.</translation>
    </message>
    <message>
        <source>the form’s Word file</source>
        <translation>ملف Word الخاص بالنموذج</translation>
    </message>
    <message>
        <source>The pages cannot be shown: {reason}</source>
        <translation>تعذّر عرض الصفحات: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة ⁨{page}⁩ من ⁨{pages}⁩</translation>
    </message>
    <message>
        <source>Filled pages</source>
        <translation>الصفحات المملوءة</translation>
    </message>
    <message>
        <source>Narrower pages</source>
        <translation>صفحات أضيق</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>كامل العرض</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>صفحات بعرض اللوحة</translation>
    </message>
    <message>
        <source>Wider pages</source>
        <translation>صفحات أعرض</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the filled form</source>
        <translation>طباعة النموذج المملوء</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the filled form</source>
        <translation>طباعة النموذج المملوء</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>تصدير إلى PDF…</translation>
    </message>
    <message>
        <source>This computer knows no printer. A PDF holds the same pages, to be printed elsewhere.</source>
        <translation>لا يعرف هذا الحاسوب أي طابعة. ملف PDF يتضمن الصفحات نفسها لطباعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>Sent to the printer: {0}</source>
        <translation>أُرسل إلى الطابعة: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>The report as a whole</source>
        <translation>التقرير ككل</translation>
    </message>
    <message>
        <source>{count} given, {limit} count: move up what counts. The last {beyond} can be printed in an annex.</source>
        <translation>العدد ⁨{count}⁩، ويُحتسب ⁨{limit}⁩: انقل إلى أعلى ما يُحتسب. ويمكن طباعة الزائد (⁨{beyond}⁩) في ملحق.</translation>
    </message>
    <message>
        <source>Nothing is written yet: fill it in, or say that nothing was said.</source>
        <translation>لم يُكتب شيء بعد: املأه أو أشر إلى أنه لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Nobody noted whether the speaker agrees: ask, then mark it. Until then no name is printed.</source>
        <translation>لم تُسجَّل موافقة المتحدث: اسأله ثم سجّل جوابه. وحتى ذلك الحين لا يُطبع أي اسم.</translation>
    </message>
    <message>
        <source>“{name}” is named without consent: leave the name out, or note the consent.</source>
        <translation>ذُكر اسم «⁨{name}⁩» دون موافقة: احذف الاسم أو سجّل الموافقة.</translation>
    </message>
    <message>
        <source>The quote seems to name who spoke (“{name}”) without consent: take the name out, or note the consent.</source>
        <translation>يبدو أن الاقتباس يذكر اسم المتحدث («{name}») دون موافقة: احذف الاسم أو سجّل الموافقة.</translation>
    </message>
    <message>
        <source>{count} words, {limit} at most: shorten it.</source>
        <translation>عدد الكلمات ⁨{count}⁩، والحد الأقصى ⁨{limit}⁩: اختصر النص.</translation>
    </message>
    <message>
        <source>Marked as “nothing said”, yet something is written: keep one of the two.</source>
        <translation>محدّد على أنه «لم يُذكر شيء» ومع ذلك كُتب فيه شيء: أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>It is empty and others come after it: fill it in or take it away.</source>
        <translation>هذا العنصر فارغ وبعده عناصر أخرى: املأه أو أزله.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices: choose one.</source>
        <translation>«⁨{value}⁩» ليس من بين الخيارات: اختر واحدًا.</translation>
    </message>
    <message>
        <source>The form does not ask for this: it is kept, and not printed.</source>
        <translation>النموذج لا يطلب هذا: يُحفظ ولا يُطبع.</translation>
    </message>
    <message>
        <source>{count} texts have no place yet: give each one, or leave it out with a reason.</source>
        <translation>نصوص لا مكان لها بعد: ⁨{count}⁩. ضع كلًّا منها في مكانه أو اتركه مع ذكر السبب.</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>تلميح</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>What to look at</source>
        <translation>ما تجب مراجعته</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>‏Enter ينقلك إليه</translation>
    </message>
    <message>
        <source>Nothing to look at. The report is ready to be handed over.</source>
        <translation>لا شيء للمراجعة. التقرير جاهز للتسليم.</translation>
    </message>
    <message>
        <source>Nothing that must be looked at; only hints.</source>
        <translation>لا شيء تلزم مراجعته، بل تلميحات فقط.</translation>
    </message>
    <message>
        <source>{0} to mend</source>
        <translation>⁨{0}⁩ للتصحيح</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>⁨{0}⁩ للمراجعة</translation>
    </message>
    <message>
        <source>{0} before the report is handed over. F8 goes from one to the next.</source>
        <translation>⁨{0}⁩ قبل تسليم التقرير. ينتقل F8 من نقطة إلى أخرى.</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>The programme, as CSV or Excel</source>
        <translation>البرنامج، بصيغة CSV أو Excel</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>جداول (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Sessions new in the programme: {0}.</source>
        <translation>جلسات جديدة في البرنامج: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Brought up to date: {0}.</source>
        <translation>حُدّثت: ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>ProgrammeModel</name>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Rapporteurs</source>
        <translation>المقرّرون</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>this number is there twice</source>
        <translation>هذا الرقم مكرّر</translation>
    </message>
    <message>
        <source>day of the row above</source>
        <translation>يوم الصف السابق</translation>
    </message>
    <message>
        <source>“{0}” is no day</source>
        <translation>«⁨{0}⁩» ليس يومًا</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>{0}, sessions understood: {1}</source>
        <translation>⁨{0}⁩، الجلسات المفهومة: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Take in these sessions ({0})</source>
        <translation>استيراد هذه الجلسات (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Columns: {0}.</source>
        <translation>الأعمدة: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Not used: {0}.</source>
        <translation>غير مستخدمة: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Sessions to look at, in the last column: {0}.</source>
        <translation>جلسات تحتاج إلى مراجعة، في العمود الأخير: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>; {0} more</source>
        <translation>؛ و⁨{0}⁩ أخرى</translation>
    </message>
    <message>
        <source>Rows that are no sessions: {0}.</source>
        <translation>صفوف ليست جلسات: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Sessions understood</source>
        <translation>الجلسات المفهومة</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>before: {0}; here: {1}; in the file: {2}</source>
        <translation>قبل: ⁨{0}⁩؛ هنا: ⁨{1}⁩؛ في الملف: ⁨{2}⁩</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Keep the row</source>
        <translation>إبقاء الصف</translation>
    </message>
    <message>
        <source>Remove it, as in the file</source>
        <translation>إزالته كما في الملف</translation>
    </message>
    <message>
        <source>It is the same, in other words</source>
        <translation>هو نفسه بكلمات أخرى</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>إبقاء ما هو هنا</translation>
    </message>
    <message>
        <source>Take the file's</source>
        <translation>أخذ ما في الملف</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>كتابته…</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ReportsModel</name>
    <message>
        <source>Report without a title yet</source>
        <translation>تقرير بلا عنوان بعد</translation>
    </message>
    <message>
        <source>In a note: {0}</source>
        <translation>في ملاحظة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} of {1} fields</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩ من الحقول</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>عُدّل في ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Search in all reports and notes</source>
        <translation>البحث في جميع التقارير والملاحظات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>أي التقارير</translation>
    </message>
    <message>
        <source>Of which form</source>
        <translation>من أي نموذج</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>أي نموذج</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>No report holds all these words.</source>
        <translation>لا يوجد تقرير يتضمن كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>No such report. The filters above show others.</source>
        <translation>لا يوجد تقرير كهذا. المرشّحات أعلاه تعرض غيره.</translation>
    </message>
    <message>
        <source>Your reports are shown as soon as the library can be opened.</source>
        <translation>تظهر تقاريرك فور إمكان فتح المكتبة.</translation>
    </message>
    <message>
        <source>The reports you begin are found here. There is no Save: every word is kept at once.</source>
        <translation>تجد هنا التقارير التي تبدؤها. لا حاجة إلى الحفظ: كل كلمة تُحفظ فورًا.</translation>
    </message>
</context>
<context>
    <name>ReturningPage</name>
    <message>
        <source>Take it in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>It is another report</source>
        <translation>إنه تقرير آخر</translation>
    </message>
    <message>
        <source>{0} came back</source>
        <translation>عاد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>taken from the file: {0}</source>
        <translation>أُخذ من الملف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>to decide: {0}</source>
        <translation>للبتّ: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Taken from the file</source>
        <translation>أُخذ من الملف</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>لا فرق غير ذلك.</translation>
    </message>
    <message>
        <source>and {0} more places</source>
        <translation>ومواضع أخرى: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Leave the report as it is</source>
        <translation>ترك التقرير كما هو</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Take nothing of this file; the file itself stays as it is</source>
        <translation>عدم أخذ شيء من هذا الملف، ويبقى الملف نفسه كما هو</translation>
    </message>
    <message>
        <source>Take the file in as a new report; the one in the library stays as it is</source>
        <translation>أخذ الملف كتقرير جديد، ويبقى التقرير الموجود في المكتبة كما هو</translation>
    </message>
    <message>
        <source>Go back and leave the file open ({0})</source>
        <translation>الرجوع وترك الملف معلّقًا (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>1, 2 … choose · Backspace decides anew · F8 goes to the next</source>
        <translation>‏1، 2 … للاختيار · Backspace للبتّ من جديد · F8 للانتقال إلى التالي</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Take the report in</source>
        <translation>إدخال التقرير</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>ترك الملف</translation>
    </message>
    <message>
        <source>Put the texts there</source>
        <translation>وضع النصوص في أماكنها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>sentences that go on waiting: {0}</source>
        <translation>جمل تبقى في الانتظار: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Go back and leave the file open ({0})</source>
        <translation>الرجوع وترك الملف معلّقًا (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Take nothing of this file; the file itself stays as it is</source>
        <translation>عدم أخذ شيء من هذا الملف، ويبقى الملف نفسه كما هو</translation>
    </message>
    <message>
        <source>They stay with the report without a place; its problems lead to them.</source>
        <translation>تبقى مع التقرير بلا مكان، ومشكلاته تقود إليها.</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>التالي للمراجعة</translation>
    </message>
    <message>
        <source>Put it…</source>
        <translation>وضعه في…</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>تركه…</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>إخراجه من مكانه</translation>
    </message>
    <message>
        <source>Part it</source>
        <translation>تقسيمه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>into that section</source>
        <translation>إلى ذلك القسم</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>read as</source>
        <translation>قُرئ بوصفه</translation>
    </message>
    <message>
        <source>Something was decided already: undo that to read the file as another form.</source>
        <translation>سبق أن تقرّر شيء: تراجع عنه لقراءة الملف وفق نموذج آخر.</translation>
    </message>
    <message>
        <source>Read as this form</source>
        <translation>القراءة وفق هذا النموذج</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>F8 goes to the next text to look at, Enter to the form</source>
        <translation>‏F8 ينقلك إلى النص التالي للمراجعة، وEnter إلى النموذج</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Choose where the text belongs and press Enter</source>
        <translation>اختر مكان النص واضغط Enter</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>مسطّر</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>A level out</source>
        <translation>مستوى إلى الخارج</translation>
    </message>
    <message>
        <source>A level in</source>
        <translation>مستوى إلى الداخل</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Split into items</source>
        <translation>تقسيم إلى عناصر</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>مسح التنسيق</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق كنص عادي</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>اتجاه الكتابة</translation>
    </message>
    <message>
        <source>As the first letter says</source>
        <translation>بحسب أول حرف</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>فتح ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} (Ctrl with a click opens it)</source>
        <translation>‏⁨{0}⁩ (Ctrl مع نقرة يفتحه)</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Report editor</source>
        <translation>محرّر التقارير</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>تصدير إلى Word</translation>
    </message>
    <message>
        <source>Hand the report over</source>
        <translation>تسليم التقرير</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try the program on a sample</source>
        <translation>تجربة البرنامج على نموذج جاهز</translation>
    </message>
    <message>
        <source>What you typed last is not on the disk yet, so the window stays open. It is tried again every second.</source>
        <translation>ما كتبته أخيرًا لم يُحفظ بعد على القرص، لذلك تبقى النافذة مفتوحة. تُعاد المحاولة كل ثانية.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>إغلاق مع فقدانه</translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>What the groups said</source>
        <translation>ما قالته المجموعات</translation>
    </message>
    <message>
        <source>Not in the new wording: {0}</source>
        <translation>غير وارد في الصياغة الجديدة: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{subject} is not there any more.</source>
        <translation>⁨{subject}⁩: لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>{subject} cannot be read{why}.</source>
        <translation>⁨{subject}⁩: تعذّرت قراءته{why}.</translation>
    </message>
    <message>
        <source>{subject} is no report{why}: reports come as report files (.json) or Word files (.docx).</source>
        <translation>⁨{subject}⁩: ليس تقريرًا{why}. التقارير ملفات تقرير (‎.json) أو ملفات Word (‎.docx).</translation>
    </message>
    <message>
        <source>{subject} is no report file that can be read{at}: have it written once more.</source>
        <translation>⁨{subject}⁩: ليس ملف تقرير يمكن قراءته{at}. اطلب تصديره مرة أخرى.</translation>
    </message>
    <message>
        <source>{subject} is not written in UTF-8{at}: save it again as UTF-8.</source>
        <translation>⁨{subject}⁩: ليس بترميز UTF-8{at}. احفظه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{subject} is far larger than any report: look at what it is.</source>
        <translation>⁨{subject}⁩: أكبر بكثير من أي تقرير. تحقّق من ماهيته.</translation>
    </message>
    <message>
        <source>{subject}: these reports were made from forms that do not go together{why}.</source>
        <translation>⁨{subject}⁩: هذه التقارير من نماذج لا تتوافق معًا{why}.</translation>
    </message>
    <message>
        <source>{subject} was merged from others chosen here ({detail}): everything would stand there twice. Choose either it or them.</source>
        <translation>⁨{subject}⁩ دُمج من تقارير أخرى اختيرت هنا (⁨{detail}⁩)، فسيرد كل شيء مرتين. اختر إما هذا وإما تلك.</translation>
    </message>
    <message>
        <source>{subject} holds another report{why}.</source>
        <translation>⁨{subject}⁩: فيه تقرير آخر{why}.</translation>
    </message>
    <message>
        <source>{subject} is no merge that was begun{why}: begin it once more.</source>
        <translation>⁨{subject}⁩: ليس عملية دمج بدأت{why}. ابدأها من جديد.</translation>
    </message>
    <message>
        <source>{subject} is no hand-over file: ask for it again, or for the report as .json or .docx.</source>
        <translation>⁨{subject}⁩: ليس ملف تسليم. اطلبه من جديد، أو اطلب التقرير بصيغة ‎.json أو ‎.docx.</translation>
    </message>
    <message>
        <source>{subject} is locked with a passphrase: ask whoever sent it.</source>
        <translation>⁨{subject}⁩: محمي بعبارة سرّ. اطلبها ممن أرسله.</translation>
    </message>
    <message>
        <source>{subject}: this is not its passphrase. Type it again.</source>
        <translation>⁨{subject}⁩: ليست هذه عبارة السرّ الصحيحة. اكتبها من جديد.</translation>
    </message>
    <message>
        <source>{subject} is empty: get a fresh copy of it.</source>
        <translation>⁨{subject}⁩: الملف فارغ. احصل على نسخة جديدة منه.</translation>
    </message>
    <message>
        <source>{subject} comes from another program{why}: open it there and save it as .docx.</source>
        <translation>⁨{subject}⁩: من برنامج آخر{why}. افتحه هناك واحفظه بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>{subject} is far longer than any report{why}: copy what is the report into a new file.</source>
        <translation>⁨{subject}⁩: أطول بكثير من أي تقرير{why}. انسخ التقرير نفسه إلى ملف جديد.</translation>
    </message>
    <message>
        <source>{subject} holds an answer{at} of more than {detail} characters: shorten it there.</source>
        <translation>⁨{subject}⁩: فيه إجابة{at} تتجاوز ⁨{detail}⁩ حرف. اختصرها هناك.</translation>
    </message>
    <message>
        <source>{subject} is no complete report{at}{why}: have it written once more.</source>
        <translation>⁨{subject}⁩: ليس تقريرًا كاملًا{at}{why}. اطلب تصديره مرة أخرى.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer program: update this one to open it.</source>
        <translation>⁨{subject}⁩: أُنشئ ببرنامج أحدث. حدّث هذا البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>{subject} holds a character that no Word file can hold{at}: remove it there.</source>
        <translation>⁨{subject}⁩: فيه حرف لا يمكن أن يتضمنه ملف Word‏{at}. احذفه هناك.</translation>
    </message>
    <message>
        <source>{subject} holds half a character{at}: type it again there.</source>
        <translation>⁨{subject}⁩: فيه حرف ناقص{at}. اكتبه من جديد هناك.</translation>
    </message>
    <message>
        <source>{subject} holds two items with one mark{at}: have it written once more.</source>
        <translation>⁨{subject}⁩: فيه عنصران بالعلامة نفسها{at}. اطلب تصديره مرة أخرى.</translation>
    </message>
    <message>
        <source>{subject} holds an answer that does not fit its question{at}{why}.</source>
        <translation>⁨{subject}⁩: فيه إجابة لا تناسب سؤالها{at}{why}.</translation>
    </message>
    <message>
        <source>{subject} holds a report with answers: choose another name.</source>
        <translation>⁨{subject}⁩: فيه تقرير يتضمن إجابات. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The form has no part {where}.</source>
        <translation>لا يوجد في النموذج جزء باسم ⁨{where}⁩.</translation>
    </message>
    <message>
        <source>{subject}: this form cannot be used{at}{why}.</source>
        <translation>⁨{subject}⁩: لا يمكن استخدام هذا النموذج{at}{why}.</translation>
    </message>
    <message>
        <source>{subject}: another form is installed as {detail}.</source>
        <translation>⁨{subject}⁩: هناك نموذج آخر مثبّت باسم ⁨{detail}⁩.</translation>
    </message>
    <message>
        <source>{subject}: such a report is made by collating others. Choose a form for rapporteurs.</source>
        <translation>⁨{subject}⁩: يُعدّ هذا التقرير بجمع تقارير أخرى. اختر نموذجًا للمقرّرين.</translation>
    </message>
    <message>
        <source>{subject}: several reports in the library begin so.</source>
        <translation>⁨{subject}⁩: عدة تقارير في المكتبة تبدأ هكذا.</translation>
    </message>
    <message>
        <source>{subject}: changed in Word and here since it was exported{at}. Nothing was changed; copy from the Word file what the report should say.</source>
        <translation>⁨{subject}⁩: عُدّل في Word وهنا منذ تصديره{at}. لم يُغيَّر شيء، فانسخ من ملف Word ما ينبغي أن يقوله التقرير.</translation>
    </message>
    <message>
        <source>{subject} is no Word file inside: open it where it was written and save it as .docx.</source>
        <translation>⁨{subject}⁩: ليس ملف Word في حقيقته. افتحه حيث كُتب واحفظه بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>{subject} is damaged{at}{why}: get a fresh copy of it.</source>
        <translation>⁨{subject}⁩: تالف{at}{why}. احصل على نسخة جديدة منه.</translation>
    </message>
    <message>
        <source>{subject} is built in an unsafe way{at}{why}: get it again from its author.</source>
        <translation>⁨{subject}⁩: بنيته غير آمنة{at}{why}. اطلبه من صاحبه مرة أخرى.</translation>
    </message>
    <message>
        <source>{subject} has a password: save a copy without one.</source>
        <translation>⁨{subject}⁩: محمي بكلمة مرور. احفظ نسخة دونها.</translation>
    </message>
    <message>
        <source>{subject} is a Word file of the old kind (.doc): open it and save it as .docx.</source>
        <translation>⁨{subject}⁩: ملف Word من النوع القديم (‎.doc). افتحه واحفظه بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>{subject}: reports come as .json or .docx, not as this{why}.</source>
        <translation>⁨{subject}⁩: التقارير بصيغة ‎.json أو ‎.docx لا بهذه الصيغة{why}.</translation>
    </message>
    <message>
        <source>{subject}: no row of headings with a number or title of sessions was found. Name the columns in the first row.</source>
        <translation>⁨{subject}⁩: لم يُعثر على صف عناوين فيه رقم الجلسات أو عنوانها. سمِّ الأعمدة في الصف الأول.</translation>
    </message>
    <message>
        <source>{where}: {count} given, {limit} count. Take the others away, or let an annex print them.</source>
        <translation>⁨{where}⁩: العدد ⁨{count}⁩، ويُحتسب منه ⁨{limit}⁩. أزل الباقي أو دع ملحقًا يطبعه.</translation>
    </message>
    <message>
        <source>This form has no Word layout: its reports leave as a report file.</source>
        <translation>ليس لهذا النموذج قالب Word: تخرج تقاريره على شكل ملف تقرير.</translation>
    </message>
    <message>
        <source>The Word file would not read back the same ({detail}). Nothing was written; please send us the template.</source>
        <translation>لن يكون ملف Word مطابقًا عند إعادة قراءته (⁨{detail}⁩). لم يُكتب شيء؛ نرجو إرسال القالب إلينا.</translation>
    </message>
    <message>
        <source>{subject}: the form “{detail}” is not installed here. What it holds is kept; ask the organisers for the form to open it.</source>
        <translation>{subject}: النموذج «{detail}» غير مثبّت هنا. محتواه محفوظ؛ اطلب النموذج من المنظمين لفتحه.</translation>
    </message>
    <message>
        <source>This report is not in the library any more.</source>
        <translation>لم يعد هذا التقرير في المكتبة.</translation>
    </message>
    <message>
        <source>{subject} is no library of this program: it is left as it is. Nothing typed can be saved there.</source>
        <translation>⁨{subject}⁩: ليس مكتبة لهذا البرنامج، ويُترك كما هو. لا يمكن حفظ ما تكتبه فيه.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer program: update this one to open it. It is left as it is.</source>
        <translation>⁨{subject}⁩: أُنشئ ببرنامج أحدث. حدّث هذا البرنامج لفتحه، ويُترك الملف كما هو.</translation>
    </message>
    <message>
        <source>{subject}: the library holds a later state of this report, which is kept. To bring two laptops together, take in a hand-over file (.gfmd): it carries its history.</source>
        <translation>⁨{subject}⁩: في المكتبة حالة أحدث من هذا التقرير، وقد أُبقيت. لجمع حاسوبين افتح ملف تسليم (‎.gfmd)، فهو يحمل تاريخه.</translation>
    </message>
    <message>
        <source>{subject} was not made from a form known here: copy its text into a new report.</source>
        <translation>⁨{subject}⁩: لم يُنشأ من نموذج معروف هنا. انسخ نصه إلى تقرير جديد.</translation>
    </message>
    <message>
        <source>{subject}: the disk is full. Free some space and try again; nothing was half written.</source>
        <translation>⁨{subject}⁩: القرص ممتلئ. أفرغ بعض المساحة وحاول من جديد؛ لم يُكتب شيء منقوصًا.</translation>
    </message>
    <message>
        <source>{subject}: this place is write-protected. Choose another folder.</source>
        <translation>⁨{subject}⁩: هذا المكان محمي من الكتابة. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{subject}: you have no right to write here. Choose another folder.</source>
        <translation>⁨{subject}⁩: لا تملك صلاحية الكتابة هنا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{subject} is not there any more: somebody moved or deleted it. Bring it back to where it was.</source>
        <translation>{subject} لم يعد هنا: نقله أحد أو حذفه. أعده إلى مكانه.</translation>
    </message>
    <message>
        <source>{subject}: there is no such folder any more. Choose another.</source>
        <translation>⁨{subject}⁩: لم يعد هذا المجلد موجودًا. اختر غيره.</translation>
    </message>
    <message>
        <source>{subject} is a folder: choose a file.</source>
        <translation>⁨{subject}⁩: هذا مجلد. اختر ملفًا.</translation>
    </message>
    <message>
        <source>{subject} is damaged ({detail}).</source>
        <translation>⁨{subject}⁩: تالف (⁨{detail}⁩).</translation>
    </message>
    <message>
        <source>{subject} is open in another program: close it there.</source>
        <translation>⁨{subject}⁩: مفتوح في برنامج آخر. أغلقه هناك.</translation>
    </message>
    <message>
        <source>{subject} could not be written{why}. What was there before is unchanged.</source>
        <translation>⁨{subject}⁩: تعذّرت كتابته{why}. ما كان موجودًا من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>{subject} could not be read{why}: check the disk or the stick and try again.</source>
        <translation>⁨{subject}⁩: تعذّرت قراءته{why}. تحقّق من القرص أو الذاكرة وحاول من جديد.</translation>
    </message>
    <message>
        <source>This is our mistake, not yours ({0}). What you typed is safe.</source>
        <translation>هذا خطؤنا لا خطؤك (⁨{0}⁩). ما كتبته محفوظ.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{0}: which session is it about?</source>
        <translation>⁨{0}⁩: عن أي جلسة هو؟</translation>
    </message>
    <message>
        <source>Sessions of the programme</source>
        <translation>جلسات البرنامج</translation>
    </message>
    <message>
        <source>Number, title, room or rapporteur</source>
        <translation>الرقم أو العنوان أو القاعة أو المقرّر</translation>
    </message>
    <message>
        <source>Look for a session</source>
        <translation>البحث عن جلسة</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>No session of the programme</source>
        <translation>لا جلسة من البرنامج</translation>
    </message>
    <message>
        <source>{0} · has a report</source>
        <translation>⁨{0}⁩ · له تقرير</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Beside the form</source>
        <translation>بجانب النموذج</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opens a copy: do with it what you like</source>
        <translation>يفتح نسخة: افعل بها ما تشاء</translation>
    </message>
    <message>
        <source>Programme, sessions: {0}. Take in another…</source>
        <translation>البرنامج، عدد الجلسات: ⁨{0}⁩. استيراد برنامج آخر…</translation>
    </message>
    <message>
        <source>Take in the programme (CSV, Excel)…</source>
        <translation>استيراد البرنامج (CSV أو Excel)…</translation>
    </message>
    <message>
        <source>Begin a report</source>
        <translation>بدء تقرير</translation>
    </message>
    <message>
        <source>Try a finished one:</source>
        <translation>تجربة تقرير مكتمل:</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>StillPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Add to this list</source>
        <translation>إضافة إلى هذه القائمة</translation>
    </message>
    <message>
        <source>Move this item up</source>
        <translation>نقل هذا العنصر إلى أعلى</translation>
    </message>
    <message>
        <source>Move this item down</source>
        <translation>نقل هذا العنصر إلى أسفل</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>إزالة هذا العنصر</translation>
    </message>
    <message>
        <source>Nothing said on this, or something after all</source>
        <translation>لم يُقل شيء عن هذا، أو قيل شيء في النهاية</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>إضافة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>There is no list here that something could be added to.</source>
        <translation>لا توجد هنا قائمة يمكن الإضافة إليها.</translation>
    </message>
    <message>
        <source>“{0}” may stay empty as it is.</source>
        <translation>يمكن أن يبقى «⁨{0}⁩» فارغًا كما هو.</translation>
    </message>
    <message>
        <source>“{0}” holds an answer.</source>
        <translation>«⁨{0}⁩» فيه إجابة.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing parts this text: (i) … (ii) …, 1) … 2) … or • … • … would.</source>
        <translation>لا شيء يقسّم هذا النص: تقسّمه العلامات (i) … (ii) … أو 1) … 2) … أو • … • …</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Written before this start: {0}. Undo once more to take it back.</source>
        <translation>كُتب قبل هذا التشغيل: ⁨{0}⁩. كرّر التراجع لإلغائه.</translation>
    </message>
    <message>
        <source>What the program keeps beside the answers</source>
        <translation>ما يحفظه البرنامج إلى جانب الإجابات</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Texts without a place</source>
        <translation>نصوص بلا مكان</translation>
    </message>
    <message>
        <source>Texts left out</source>
        <translation>نصوص متروكة</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>أمس ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>ترك هذا الملف</translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation>⁨{0}⁩ مقفل</translation>
    </message>
    <message>
        <source>This is not its passphrase, or the file was changed on its way. Try again.</source>
        <translation>ليست هذه عبارة السرّ الصحيحة، أو أن الملف تغيّر في طريقه. حاول من جديد.</translation>
    </message>
    <message>
        <source>Whoever handed it over knows the passphrase.</source>
        <translation>من سلّمه يعرف عبارة السرّ.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السرّ</translation>
    </message>
</context>
<context>
    <name>UnsaidLine</name>
    <message>
        <source>It says so in other words</source>
        <translation>قالته بكلمات أخرى</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>إدراجه</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>تركه…</translation>
    </message>
    <message>
        <source>Your wording does not say:
{0}</source>
        <translation>صياغتك لا تقول:
⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text as large as the system's</source>
        <translation>نص بحجم نص النظام</translation>
    </message>
    <message>
        <source>Projector: large text, no notes</source>
        <translation>جهاز العرض: نص كبير دون ملاحظات</translation>
    </message>
    <message>
        <source>Show or hide what is beside the form</source>
        <translation>إظهار أو إخفاء ما بجانب النموذج</translation>
    </message>
    <message>
        <source>Preview of the filled pages</source>
        <translation>معاينة الصفحات المعبأة</translation>
    </message>
    <message>
        <source>History of this report</source>
        <translation>سجلّ هذا التقرير</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>الانتقال إلى: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>WaitingOver</name>
    <message>
        <source>Texts without a place…</source>
        <translation>نصوص بلا مكان…</translation>
    </message>
    <message>
        <source>Texts without a place</source>
        <translation>نصوص بلا مكان</translation>
    </message>
    <message>
        <source>The texts you found a place for are not in the report yet.</source>
        <translation>النصوص التي وجدت لها مكانًا ليست في التقرير بعد.</translation>
    </message>
    <message>
        <source>Put the texts there</source>
        <translation>وضع النصوص في أماكنها</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>WaivingLine</name>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>لماذا يُترك؟</translation>
    </message>
    <message>
        <source>said elsewhere</source>
        <translation>ذُكر في موضع آخر</translation>
    </message>
    <message>
        <source>not for the report</source>
        <translation>ليس للتقرير</translation>
    </message>
    <message>
        <source>the form's own words</source>
        <translation>كلمات النموذج نفسه</translation>
    </message>
</context>
<context>
    <name>WordingStrip</name>
    <message>
        <source>Take this wording</source>
        <translation>اعتماد هذه الصياغة</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>النص كاملًا</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Show what to look at</source>
        <translation>إظهار ما تجب مراجعته</translation>
    </message>
    <message>
        <source>next open point</source>
        <translation>النقطة المعلّقة التالية</translation>
    </message>
    <message>
        <source>previous open point</source>
        <translation>النقطة المعلّقة السابقة</translation>
    </message>
    <message>
        <source>Show or fold the official guidance</source>
        <translation>إظهار أو طيّ الإرشادات الرسمية</translation>
    </message>
    <message>
        <source>Words: {0}</source>
        <translation>الكلمات: ⁨{0}⁩</translation>
    </message>
</context>
</TS>
