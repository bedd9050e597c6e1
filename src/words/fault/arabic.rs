//! The Arabic for the English of the diagnostics: sentences, hints, and what stands in them.
//!
//! In: tables, in the order in which they are tried. Always holds: a pattern stands after those that
//! are narrower. Deliberately not here: how they are matched (`pattern`).

use super::pattern::Pair;

/// What is wrong.
pub(super) const SENTENCES: &[Pair] = &[
    // The file cannot be read.
    ("there is no such file", "لا يوجد ملف بهذا الاسم"),
    ("it has been read already", "سبقت قراءته"),
    ("it may not be read", "لا إذن بقراءة هذا الملف"),
    ("it cannot be read: {}", "تعذرت قراءته: {0}"),
    ("it is {}, not a file", "هذا {0}، لا ملف"),
    (
        "it is larger than {}",
        "الملف أكبر مما يُقرأ، وأقصى حجم له {0}",
    ),
    // The text is not RON.
    ("the file is empty", "الملف فارغ"),
    ("the file has a NUL character", "في الملف محرف NUL"),
    ("the file ends too early", "ينتهي الملف قبل اكتماله"),
    (
        "something follows the end of the roadmap",
        "بعد نهاية خارطة الطريق نص زائد",
    ),
    ("this comment is never closed", "هذا التعليق غير مغلق"),
    ("this text is never closed", "هذا النص غير مغلق"),
    ("this raw text is never closed", "هذا النص الخام غير مغلق"),
    ("expected a raw text", "المنتظر هنا نص خام"),
    (
        "a comma is missing after this value",
        "تنقص فاصلة بعد هذه القيمة",
    ),
    (
        "an Arabic comma stands between values",
        "بين القيم فاصلة عربية",
    ),
    (
        "a semicolon stands between values",
        "بين القيم فاصلة منقوطة",
    ),
    (
        "texts begin and end with straight quotes",
        "تبدأ النصوص وتنتهي بعلامة اقتباس مستقيمة",
    ),
    (
        "a field among values without names",
        "حقل بين قيم لا أسماء لها",
    ),
    (
        "brackets are nested more than {} levels deep",
        "أقواس متداخلة أكثر مما يُقرأ، وأقصى عمق لها {0}",
    ),
    (
        "expected {} after the field {}",
        "المنتظر {0} بعد الحقل {1}",
    ),
    (
        "expected {} before this comma",
        "المنتظر قبل هذه الفاصلة {0}",
    ),
    ("expected {} before {}", "المنتظر قبل القوس {1} {0}"),
    (
        "expected {}, found the control character {}",
        "المنتظر هنا {0}، والوارد محرف التحكم {1}",
    ),
    ("expected {}, found {}", "المنتظر هنا {0}، والوارد {1}"),
    ("found {}, expected {}", "الوارد {0}، والمنتظر {1}"),
    ("{} closes nothing", "القوس {0} لا يغلق شيئاً"),
    ("{} begins nothing here", "لا معنى هنا للعلامة {0}"),
    (
        "`'` begins one character, as {}",
        "هذه العلامة تبدأ محرفاً واحداً، كما في {0}",
    ),
    // The bytes are not text.
    (
        "the file is larger than {}",
        "الملف أكبر مما يُقرأ، وأقصى حجم له {0}",
    ),
    (
        "the file is in {}, not in {}",
        "الملف بترميز {0}، لا بترميز {1}",
    ),
    ("the byte {} is not {}", "البايت {0} ليس من {1}"),
    // A value is not what it ought to be.
    (
        "the calendar has no \"{}\"",
        "لا وجود في التقويم لهذا التاريخ: {0}",
    ),
    ("\"{}\" is not a date", "هذا ليس تاريخاً: {0}"),
    (
        "the year of \"{}\" is out of range",
        "السنة خارج الحدود في {0}",
    ),
    (
        "{} is out of range: from {} to {}",
        "العدد {0} خارج الحدود، وهي من {1} إلى {2}",
    ),
    ("the count is too large", "العدد أكبر مما يصح"),
    ("the text ends in {}", "ينتهي النص بالعلامة {0}"),
    (
        "{} before a lone carriage return",
        "بعد العلامة {0} رجوع بلا سطر جديد",
    ),
    ("{} is no escape", "لا معنى للعلامة {0} داخل النص"),
    (
        "{} needs two hexadecimal digits",
        "يلزم بعد {0} رقمان ست عشريان",
    ),
    (
        "these {} are no character of UTF-8",
        "هذه العلامات {0} ليست محرفاً في UTF-8",
    ),
    (
        "{} is written as {}: one to six hexadecimal digits",
        "تُكتب {0} هكذا: {1}، من رقم إلى ستة أرقام ست عشرية",
    ),
    ("{} is no character", "ليس محرفاً: {0}"),
    ("{} holds nothing in brackets", "لا أقواس بعد الكلمة {0}"),
    (
        "{} holds one value in brackets",
        "بعد الكلمة {0} قيمة واحدة بين قوسين",
    ),
    (
        "{} holds {} values in brackets",
        "بعد الكلمة {0} قيم بين قوسين، عددها {1}",
    ),
    ("this cannot be read", "تعذرت قراءة هذا"),
    (
        "{} is none of {}",
        "الكلمة {0} ليست من الكلمات المقبولة: {1}",
    ),
    ("the field {} is missing", "ينقص الحقل {0}"),
    ("the field {} is given twice", "ورد الحقل {0} مرتين"),
    ("there is no field {} here", "لا يوجد هنا حقل بهذا الاسم: {0}"),
    (
        "a control character was dropped from this text",
        "حُذف من هذا النص محرف تحكم",
    ),
    (
        "{} control characters were dropped from this text",
        "حُذفت من هذا النص محارف تحكم، عددها {0}",
    ),
    (
        "this text has more than {} characters, and is cut there",
        "في هذا النص أكثر من {0} محرف، فقُطع ما زاد منها",
    ),
    (
        "a letter of this text has more than {} marks, and the rest of them is left out",
        "على حرف من هذا النص أكثر من {0} علامة، فحُذف ما زاد منها",
    ),
    (
        "{} has more digits than can be kept",
        "خانات العدد {0} أكثر مما يُحفظ",
    ),
    ("1 more finding is not listed", "ملاحظة أخرى واحدة لم تُعرض"),
    (
        "{} more findings are not listed",
        "ملاحظات أخرى لم تُعرض، عددها {0}",
    ),
    (
        "too many elements of this list are wrong",
        "كثير من عناصر هذه القائمة لا يصح",
    ),
    // The roadmap cannot be so.
    ("format {} is not known", "الصيغة {0} غير معروفة"),
    ("this part names no body", "هذا الجزء لا يسمي أي جهة"),
    (
        "\"{}\" is no field of this entry that could be inferred",
        "في inferred اسم ليس من حقول هذا الموضع: {0}",
    ),
    (
        "there is no {} with the id \"{}\"",
        "لا شيء في الملف بالرمز {1} (المنتظر: {0})",
    ),
    ("\"{}\" is {}, not {}", "الرمز {0} يدل على {1}، لا على {2}"),
    ("\"\" cannot be an id", "الرمز فارغ"),
    ("\"{}\" cannot be an id", "لا يصح رمزاً: {0}"),
    (
        "the id \"{}\" already names {}",
        "الرمز {0} مستعمل من قبل، ويدل على {1}",
    ),
    (
        "{} has both `end` and `until`",
        "ورد الحقلان end و until معاً: {0}",
    ),
    (
        "a point has both `at` and `over`",
        "للقيمة الحقلان at و over معاً",
    ),
    (
        "the span of the figure ends before it starts",
        "مدة القيمة تنتهي قبل أن تبدأ",
    ),
    ("\"{}\" ends before it starts", "النهاية قبل البداية في {0}"),
    (
        "{} ends before it starts",
        "تاريخ الانتهاء قبل تاريخ البدء: {0}",
    ),
    (
        "{} starts ({}) before \"{}\" does ({})",
        "بداية {0} ({1}) قبل بداية {2} ({3})",
    ),
    (
        "{} starts ({}) after \"{}\" has ended ({})",
        "بداية {0} ({1}) بعد نهاية {2} ({3})",
    ),
    (
        "{} ends ({}) before \"{}\" starts ({})",
        "نهاية {0} ({1}) قبل بداية {2} ({3})",
    ),
    (
        "{} ends ({}) after \"{}\" does ({})",
        "نهاية {0} ({1}) بعد نهاية {2} ({3})",
    ),
    (
        "fewer {} are declared ({}) than named ({})",
        "العدد المعلن من {0} ({1}) أقل من المسمّى ({2})",
    ),
    (
        "a progress of {} percent cannot be",
        "لا تصح نسبة إنجاز مقدارها {0} في المئة",
    ),
    ("an amount of {} cannot be", "لا يصح مبلغ مقداره {0}"),
    (
        "a figure must be a finite number",
        "يجب أن تكون القيمة عدداً محدوداً",
    ),
    ("a ratio of nothing cannot be", "لا تصح نسبة من صفر"),
    (
        "a range runs from the smaller to the larger number",
        "يبدأ المدى بالعدد الأصغر وينتهي بالأكبر",
    ),
    (
        "a figure needs at least one part",
        "يلزم القيمة جزء واحد على الأقل",
    ),
    ("item \"{}\" waits for itself", "البند {0} ينتظر نفسه"),
    ("expected {}", "المنتظر هنا {0}"),
];

/// What to do about it.
pub(super) const HINTS: &[Pair] = &[
    (
        "{} writes a roadmap to start from; built in: {}",
        "الأمر {0} يكتب ملفاً للبدء، والمرفق بالبرنامج: {1}",
    ),
    (
        "{} writes a roadmap to start from",
        "الأمر {0} يكتب ملفاً للبدء",
    ),
    ("give {} once", "اذكر العلامة {0} مرة واحدة"),
    (
        "name one .ron file, or {} to read standard input",
        "اذكر ملف RON واحداً، أو العلامة {0} لقراءة الدخل القياسي",
    ),
    ("a comment begins with {}", "يبدأ التعليق بالعلامة {0}"),
    ("a roadmap begins with {}", "تبدأ خارطة الطريق بالقوس {0}"),
    (
        "a file holds one value: a bracket is closed too early, or one too many",
        "في الملف قيمة واحدة: أُغلق قوس قبل أوانه، أو زاد قوس",
    ),
    (
        "names of fields have no quotes",
        "تُكتب أسماء الحقول بلا علامات اقتباس",
    ),
    (
        "or the text that begins in line {} lacks its closing quote",
        "أو تنقص علامة الاقتباس في آخر النص الذي يبدأ في السطر {0}",
    ),
    (
        "the {} of line {} is not closed",
        "القوس {0} في السطر {1} غير مغلق",
    ),
    (
        "the {} of line {} is still open",
        "القوس {0} في السطر {1} ما زال مفتوحاً",
    ),
    (
        "remove one comma, or write the missing value",
        "احذف إحدى الفاصلتين، أو اكتب القيمة الناقصة",
    ),
    ("write the Latin one: {}", "اكتب الفاصلة اللاتينية: {0}"),
    (
        "write numbers with the digits 0 to 9",
        "اكتب الأعداد بالأرقام من 0 إلى 9",
    ),
    (
        "write texts in double quotes: {}",
        "اكتب النصوص بين علامتي اقتباس: {0}",
    ),
    (
        "a backslash is written {}, other characters as {}",
        "تُكتب الشرطة المائلة العكسية {0}، والمحارف الأخرى مثل {1}",
    ),
    (
        "write the date in quotes: {}",
        "اكتب التاريخ بين علامتي اقتباس: {0}",
    ),
    (
        "write it in quotes: {}",
        "اكتب القيمة بين علامتي اقتباس: {0}",
    ),
    (
        "write it in double quotes",
        "اكتب القيمة بين علامتي اقتباس مزدوجتين",
    ),
    (
        "this field holds one text, not {} and {}",
        "في هذا الحقل نص واحد، لا {0} و {1}",
    ),
    (
        "write it without quotes: {}",
        "اكتب القيمة بلا علامات اقتباس: {0}",
    ),
    (
        "write it in square brackets: {}",
        "اكتب القيمة بين قوسين مربعين: {0}",
    ),
    (
        "write a text with its language: {}",
        "اكتب النص مع لغته: {0}",
    ),
    ("write the earlier date first", "اكتب التاريخ الأسبق أولاً"),
    ("use round brackets", "استعمل قوسين مستديرين"),
    (
        "the name before the bracket may be left out",
        "يجوز حذف الاسم الذي قبل القوس",
    ),
    (
        "say what the date is of: {}",
        "بيّن ما وقع في هذا التاريخ: {0}",
    ),
    ("the fields are {}", "الحقول هنا: {0}"),
    (
        "the first one counts: remove one of them",
        "يؤخذ بالأول، فاحذف أحدهما",
    ),
    ("years run from {} to {}", "السنوات من {0} إلى {1}"),
    ("save it as {}", "احفظ الملف بترميز {0}"),
    ("save the file as {}", "احفظ الملف بترميز {0}"),
    ("is it a roadmap at all?", "راجع: أهذا ملف خارطة طريق؟"),
    (
        "this program reads format {}",
        "يقرأ هذا البرنامج الصيغة {0}",
    ),
    (
        "give `body` (an id) or `title`",
        "سمّ الجهة برمزها في الحقل body أو باسمها في الحقل title",
    ),
    (
        "remove a dependency, so that one of them can begin",
        "احذف أحد وجوه الاعتماد، ليبدأ أحد البنود",
    ),
    (
        "correct the count, or move what does not belong to {}",
        "صحح العدد، أو انقل ما لا يندرج هنا إلى {0}",
    ),
    ("progress runs from {} to {}", "نسبة الإنجاز من {0} إلى {1}"),
    (
        "a figure holds `at` a date, or was counted `over` a period: keep one",
        "القيمة لتاريخ (at) أو لفترة (over)، فأبقِ واحداً منهما",
    ),
    (
        "`end` runs through that date, `until` is a boundary shared with the next: keep one",
        "الحقل end يشمل تاريخه، والحقل until حد مشترك مع ما يليه، فأبقِ واحداً منهما",
    ),
    (
        "swap the dates, or remove the end for an open one",
        "بدّل التاريخين، أو احذف تاريخ الانتهاء إن لم يُعرف",
    ),
    (
        "swap the dates, or remove the one that is not known",
        "بدّل التاريخين، أو احذف ما لا يُعرف منهما",
    ),
    (
        "an id is one word without blanks, \":\" and \"#\"",
        "الرمز كلمة واحدة، لا فراغ فيها ولا : ولا #",
    ),
    (
        "an id names one thing in the whole file",
        "يدل الرمز على شيء واحد في الملف كله، فاختر رمزاً آخر",
    ),
    ("write {} or {}", "اكتب {0} أو {1}"),
    ("write {}", "اكتب {0}"),
    ("add {}", "أضف {0}"),
];

/// What stands in the holes and is no name.
pub(super) const PARTS: &[Pair] = &[
    ("a value", "قيمة"),
    ("the name of a field", "اسم حقل"),
    ("a comma", "فاصلة"),
    ("`:` after the key of a map", "العلامة : بعد المفتاح"),
    ("a text in quotes", "نص بين علامتي اقتباس"),
    ("a text", "نص"),
    ("a character", "محرف"),
    ("bytes", "بايتات"),
    ("a directory", "مجلد"),
    ("a named pipe", "أنبوب مسمّى"),
    ("a socket", "مقبس اتصال"),
    ("a device", "جهاز"),
    ("a list", "قائمة"),
    ("a map", "جدول من مفاتيح وقيم"),
    ("a whole number", "عدد صحيح"),
    ("a finite number", "عدد محدود"),
    ("a number", "عدد"),
    ("a number, or \"some\"", "عدد، أو الكلمة some"),
    ("a name", "اسم"),
    ("named fields", "حقول بأسمائها"),
    ("`true` or `false`", "true أو false"),
    ("one value", "قيمة واحدة"),
    ("the number {}", "العدد {0}"),
    ("one of {}", "واحدة من هذه: {0}"),
    ("the roadmap \"{}\"", "خارطة الطريق {0}"),
    ("the roadmap", "خارطة الطريق"),
    ("phase \"{}\"", "المرحلة {0}"),
    ("strand \"{}\"", "ما رمزه {0}"),
    ("item \"{}\"", "البند {0}"),
    ("the first plan of \"{}\"", "الموعد الأصلي للبند {0}"),
    ("an entry of the plan", "بند من الخطة"),
    ("entry", "بند من الخطة"),
    ("a phase", "مرحلة"),
    ("phase", "مرحلة"),
    ("a pillar", "مرتكز"),
    ("pillar", "مرتكز"),
    ("a strand", "محور أو مسار"),
    ("strand", "محور أو مسار"),
    ("an item", "بند"),
    ("item", "بند"),
    ("a milestone", "محطة رئيسية"),
    ("milestone", "محطة رئيسية"),
    ("an indicator", "مؤشر"),
    ("indicator", "مؤشر"),
    ("a role", "دور"),
    ("role", "دور"),
    ("a body", "جهة"),
    ("body", "جهة"),
    ("a source", "مصدر"),
    ("source", "مصدر"),
    ("programmes", "البرامج"),
    ("projects", "المشاريع"),
    ("initiatives", "المبادرات"),
];
