//! The help pages in Arabic.
//!
//! In: clap's tree of commands, whose own words are English. Out: the same tree with Arabic words, but
//! for the names that are typed. Always holds: each command and each argument has its sentence
//! (`tests/cli/help.rs`). Deliberately not here: how a line stands in a terminal.

use clap::{Arg, Command};

/// Makes the table from rows of: what is told of, its sentence.
macro_rules! sentences {
    ($($($name:literal)+: $words:literal;)*) => {
        /// What a command does, or an argument: by its name, or by its command's and its own.
        const SENTENCES: &[(&str, &str)] = &[$($(($name, $words),)+)*];
    };
}

sentences! {
    "masar": "استعراض خارطة طريق، بالعربية وبالإنجليزية: السنوات العشر ومراحلها، ثم المسارات والبرامج، حتى المبادرة الواحدة.";
    "print": "رسم خارطة طريق دون طرفية";
    "check": "فحص خرائط الطريق. حالة الخروج: 0 بلا أخطاء، 1 مع أخطاء، 2 عند تعذر القراءة";
    "list": "سرد بنود خارطة طريق، أو ما يطابق منها شروطاً";
    "list.file": "خارطة طريق: ملف، أو \u{2066}syria\u{2069}، أو \u{2066}oman\u{2069}، أو \u{2066}-\u{2069}";
    "view": "عرض الخطة بطريقة عرض محفوظة في الخطة أو في الإعدادات، باسمها؛ وما يذكر معها مقدم عليها";
    "color-by": "تلوين الأشرطة بحسب حقل من هذه الحقول، مع حرف عند كل سطر وسطر يبين دلالتها";
    "where": "ما يطابق هذه الشروط فقط، مثل \u{2066}state:active track:2\u{2069}، أو الحالة:قيد_التنفيذ المسار:2";
    "list.columns": "أعمدة أخرى";
    "list.format": "هيئة القائمة: \u{2066}text\u{2069} جدول للقراءة، \u{2066}csv\u{2069} لبرامج الجداول، \u{2066}json\u{2069} للبرامج، \u{2066}markdown\u{2069}";
    "list.lang": "لغة القائمة؛ \u{2066}auto\u{2069} لغة النظام. ومفاتيح JSON بالإنجليزية";
    "diff": "مقارنة خارطة طريق بنسخة سابقة منها. حالة الخروج: 0 بلا تغييرات، 1 مع تغييرات، 2 عند تعذر القراءة";
    "diff.old": "النسخة السابقة: ملف، أو \u{2066}syria\u{2069}، أو \u{2066}oman\u{2069}، أو \u{2066}-\u{2069}، أو \u{2066}git:REV\u{2069} للملف الآخر كما كان في ذلك الإصدار من \u{2066}git\u{2069}";
    "diff.new": "النسخة الحالية";
    "diff.format": "هيئة التغييرات: \u{2066}text\u{2069} للقراءة، \u{2066}csv\u{2069} لبرامج الجداول، \u{2066}json\u{2069} للبرامج، \u{2066}markdown\u{2069}";
    "diff.lang": "لغة التغييرات؛ \u{2066}auto\u{2069} لغة النظام. ومفاتيح JSON بالإنجليزية";
    "print.others": "خرائط طريق أخرى، مع الخيار \u{2066}--together\u{2069}";
    "together": "رسم خرائط طريق عدة للأيام نفسها، واحدة تحت الأخرى";
    "against": "مقارنة الخطة بنسخة سابقة: ملف، أو \u{2066}git:REV\u{2069} للملف نفسه في ذلك الإصدار من \u{2066}git\u{2069}";
    "fail-if-any": "حالة الخروج 1 عند وجود ما يطابق";
    "init": "إنشاء خطة أولية من صفحة واحدة، ولا تحل محل ملف موجود";
    "set": "تسجيل حال بند أو غيره في ملف خطته، وتبقى فيه الملاحظات والتنسيق وكل ما عدا ذلك";
    "set.file": "خارطة الطريق: ملف بلا أخطاء";
    "set.id": "رمز بند أو محطة رئيسية أو مؤشر أو مرحلة أو مسار";
    "set.fields": "الجديد: \u{2066}progress=40\u{2069} و\u{2066}state=active\u{2069} و\u{2066}health=at_risk\u{2069} و\u{2066}words=\"..\"\u{2069} وتاريخ ذلك \u{2066}on=2026-11-30\u{2069}؛ يضاف إلى سجل الملف بترتيب التواريخ. وتحل \u{2066}start=\u{2069} و\u{2066}end=\u{2069} و\u{2066}until=\u{2069} و\u{2066}owner=\u{2069} و\u{2066}title=\u{2069} محل الموجود، وكذلك تواريخ الخطة الأصلية \u{2066}planned-start=\u{2069} و\u{2066}planned-end=\u{2069} و\u{2066}planned-until=\u{2069}، و\u{2066}on=\u{2069} للمحطة الرئيسية. و\u{2066}value=53%\u{2069} مع \u{2066}on=\u{2069} قيمة لمؤشر";
    "dry-run": "عرض ما سيتغير من سطور الملف، دون كتابة";
    "set.lang": "لغة الجواب؛ \u{2066}auto\u{2069} لغة النظام";
    "doctor": "بيان حال الطرفية وطريقة إرسال العربية إليها وسببها، مع عرض سطر بكل الطرق لحفظ أصحها";
    "config": "عرض الإعدادات السارية ومصدر كل منها. حالة الخروج 1 إن كان فيها ما تعذر فهمه";
    "text": "عرض سطور عربية من المدخلات القياسية كما يعرضها البرنامج: بحروف متصلة وترتيبها الظاهر للعين";
    "completions": "كتابة ما يلزم مفسر الأوامر لإكمال الأوامر والخيارات بالمفتاح \u{2066}Tab\u{2069}";
    "shell": "مفسر الأوامر المستخدم";
    "man": "كتابة صفحة الدليل للأمر \u{2066}man\u{2069}، بالإنجليزية";
    "help": "عرض التعليمات";
    "help.topic": "أمر من هذه الأوامر، أو \u{2066}format\u{2069} لشرح صيغة الملف حقلاً حقلاً، أو \u{2066}filters\u{2069} لشرح شروط التصفية";
    "help.lang": "لغة التعليمات؛ \u{2066}auto\u{2069} لغة النظام";
    "version": "عرض رقم الإصدار";
    "files": "خرائط الطريق: ملفات، أو المرفقتان بالبرنامج \u{2066}syria\u{2069} و\u{2066}oman\u{2069} (وكلتاهما إن لم يرد اسم)، أو \u{2066}-\u{2069}";
    "check.files": "خرائط الطريق: ملفات، أو \u{2066}syria\u{2069}، أو \u{2066}oman\u{2069}، أو \u{2066}-\u{2069}";
    "print.file": "خارطة طريق: ملف، أو \u{2066}syria\u{2069}، أو \u{2066}oman\u{2069}، أو \u{2066}-\u{2069}";
    "init.file": "الملف المطلوب إنشاؤه؛ والعلامة \u{2066}-\u{2069} للمخرجات القياسية";
    "init.full": "كتابة مثال لكل ما يمكن أن تتضمنه خطة، باللغتين";
    "today": "تاريخ بديل من تاريخ اليوم، مثل \u{2066}2026-11-22\u{2069}";
    "width": "عدد الأعمدة، من 1 إلى 1000؛ وإن لم يذكر فعرض الطرفية، و80 إلى أنبوب أو ملف";
    "from": "عرض الأيام بدءاً من هذا التاريخ: سنة أو نصف سنة أو ربع أو شهر أو يوم";
    "to": "عرض الأيام حتى نهاية هذا التاريخ";
    "text.width": "أقصى عدد من الأعمدة في السطر، من 1 إلى 10,000";
    "height": "عدد السطور، من 1 إلى 10,000؛ وإن لم يرد عدد فما يكفي، حتى 20,000، مع ذكر ما لم يتسع له المكان";
    "zoom": "درجة التقسيم الأدق للزمن؛ وإن لم تذكر فأيام البند المذكور في \u{2066}--focus\u{2069}، وإلا الخطة كلها";
    "focus": "اختيار عنصر والدخول إليه إن كان تحته شيء، وطباعة تفاصيله. مرجعه رمزه، أو \u{2066}OWNER/FIELD/DATE\u{2069}، أو \u{2066}OWNER/FIELD/WORDS\u{2069}";
    "page": "طباعة هذه الصفحة دون المخطط الزمني؛ وللخطة صفحة باسم كل حقل خاص بها يرد أكثر من مرة";
    "legend": "ذكر دلالات رموز المخطط الزمني وألوانه تحته، في سطور تضاف إلى \u{2066}--height\u{2069}";
    "level": "فتح المستويات حتى هذا العمق، وطي ما تحته";
    "group": "تجميع البنود بحسب حقل: \u{2066}track\u{2069} المسار، \u{2066}phase\u{2069} المرحلة، \u{2066}pillar\u{2069} المرتكز، \u{2066}owner\u{2069} الجهة، \u{2066}state\u{2069} الحالة، \u{2066}health\u{2069} سير العمل، \u{2066}year\u{2069} السنة، \u{2066}tag\u{2069} الوسم، أو حقل خاص بالخطة باسمه";
    "sort": "ترتيب السطور: \u{2066}title\u{2069} العنوان، \u{2066}start\u{2069} البدء، \u{2066}end\u{2069} الانتهاء، \u{2066}progress\u{2069} الإنجاز، \u{2066}slip\u{2069} الفرق عن الموعد الأصلي، \u{2066}money\u{2069} المبلغ؛ ومع \u{2066}:desc\u{2069} تنازلياً";
    "format": "هيئة الصورة: \u{2066}text\u{2069} سطور بلا ألوان، \u{2066}ansi\u{2069} سطور ملونة لطرفية، \u{2066}svg\u{2069} رسم بخط القارئ، \u{2066}png\u{2069} صورة بحروفها إلى ملف أو أنبوب، لا إلى طرفية. وإن لم تذكر فبحسب اسم الملف في \u{2066}--output\u{2069}، وإلا \u{2066}text\u{2069}";
    "check.format": "للناس أو للبرامج";
    "output": "الكتابة في هذا الملف، والعلامة \u{2066}-\u{2069} للمخرجات القياسية؛ الملف الموجود يبقى على حاله إلا مع \u{2066}--force\u{2069}";
    "force": "استبدال الملف المذكور في \u{2066}--output\u{2069}";
    "plain": "طباعة البيانات لتقرير عن خلل، بلا شاشة، حتى دون طرفية";
    "text.base": "اتجاه السطر الأساسي؛ \u{2066}auto\u{2069} من السطر نفسه";
    "marks": "إبقاء حركات الحروف العربية، كالخيار \u{2066}--keep-marks\u{2069}";
    "lang": "اللغة؛ \u{2066}auto\u{2069} أول لغة في \u{2066}LANGUAGE\u{2069} أو لغة النظام، \u{2066}both\u{2069} لغة الخارطة ومعها اللغة الأخرى";
    "check.lang": "لغة النتائج؛ \u{2066}auto\u{2069} لغة النظام. وصيغة JSON بالإنجليزية";
    "init.lang": "لغة الخطة؛ \u{2066}auto\u{2069} لغة النظام";
    "dir": "جهة بدء اللوحات والزمن؛ \u{2066}auto\u{2069} بحسب اللغة";
    "digits": "أرقام ما يكتبه البرنامج بالعربية: \u{2066}latn\u{2069} كما هنا، \u{2066}arab\u{2069} الأرقام العربية المشرقية. أما العناوين فأرقامها أرقام الملف";
    "columns": "الأعمدة بجانب قائمة البنود؛ ويغيرها المفتاح \u{2066}|\u{2069}";
    "theme": "ألوان لشاشة داكنة أو فاتحة، أو \u{2066}contrast\u{2069} لأعلى تباين";
    "color": "استخدام الألوان";
    "ascii": "رسم الخطوط والعلامات بمحارف ASCII";
    "mouse": "الاستجابة للنقر والعجلة؛ وعند الإيقاف تحدد الطرفية النص";
    "no-mouse": "ترك الفأرة للطرفية، لتحديد النص";
    "bidi": "طريقة إرسال العربية إلى الطرفية؛ \u{2066}auto\u{2069} بسؤالها، والأمر \u{2066}masar doctor\u{2069} يعرض الطرق كلها";
    "print.bidi" "text.bidi": "طريقة إرسال العربية، إلى أنبوب أو ملف أيضاً؛ \u{2066}auto\u{2069} بحسب متغيرات الطرفية، وإلى غيرها \u{2066}grid\u{2069}. ويحتاج \u{2066}inv\u{2069} و\u{2066}alt\u{2069} إلى ألوان، فللنص وحده \u{2066}grid\u{2069}";
    "arabic-shaping": "وصل الحروف العربية؛ والقيمة \u{2066}off\u{2069} لطرفية تصلها بنفسها";
    "keep-marks": "إظهار حركات الحروف العربية، وبعض الطرفيات لا يحسن رسمها";
    "term-query": "سؤال الطرفية عن نوعها";
    "no-term-query": "ترك سؤال الطرفية عن نوعها";
}

/// Returns a sentence by the first of some names that has one; empty where none has.
fn sentence(names: &[&str]) -> &'static str {
    let find = |name: &&str| SENTENCES.iter().find(|(other, _)| other == name);
    names.iter().find_map(find).map_or("", |(_, words)| words)
}

/// Says what a setting is for.
pub(in crate::command) fn setting(name: &str) -> &'static str {
    sentence(&[name])
}

/// Turns the help of a program, and of what is below it, into Arabic.
pub(in crate::command) fn arabic(mut masar: Command) -> Command {
    masar.build();
    turned(masar)
}

fn turned(command: Command) -> Command {
    let name = command.get_name().to_owned();
    command
        .about(sentence(&[&name]))
        .long_about(None)
        .help_template("{about}\n\nالاستخدام:\n       {usage}\n\n{all-args}\n")
        .subcommand_help_heading("الأوامر")
        .mut_args(|argument| turned_argument(argument, &name))
        .mut_subcommands(turned)
}

fn turned_argument(argument: Arg, command: &str) -> Arg {
    let id = argument.get_id().to_string();
    let typed = argument.get_long().unwrap_or(&id);
    let mut help = sentence(&[&format!("{command}.{id}"), typed, &id]).to_owned();
    // A switch has no values that anybody writes.
    if argument.get_action().takes_values() {
        let choices = argument.get_possible_values();
        let usual = argument.get_default_values().iter();
        add(&mut help, "القيم", choices.iter().map(|it| it.get_name()));
        add(&mut help, "الافتراضي", usual.filter_map(|it| it.to_str()));
    }
    let heading = match argument.is_positional() {
        true => "المعطيات",
        false => "الخيارات",
    };
    argument
        .help(help)
        .long_help(None)
        .help_heading(heading)
        .hide_possible_values(true)
        .hide_default_value(true)
}

/// Adds words that are typed, where there are any.
fn add<'a>(help: &mut String, label: &str, words: impl Iterator<Item = &'a str>) {
    let words: Vec<&str> = words.collect();
    if !words.is_empty() {
        *help += &format!(" [{label}: \u{2066}{}\u{2069}]", words.join(", "));
    }
}
