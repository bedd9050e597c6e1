//! What the command line says of itself, in English and Arabic side by side.
//!
//! In: what happened. Out: one sentence without a full stop, or what to do about it. Always holds: names
//! stand as they are written. Deliberately not here: what is wrong with a roadmap (`document::fault`),
//! and how lines reach a terminal.

mod help;

use std::io;

pub(super) use help::{arabic, setting};

use crate::document::Hint;
use crate::document::fault::{Fault, Phrase, SystemError};
use crate::words::{self, Language};

phrases! {
    /// A sentence of the command line.
    Message {
        NoTerminal: "this is no terminal that can show a roadmap",
            "هذه الطرفية لا تستطيع عرض خارطة طريق";
        PrintDraws: "`masar print` draws it as text",
            "الأمر \u{2066}masar print\u{2069} يطبعها نصاً";
        InputIsTerminal: "standard input is the terminal, not a roadmap",
            "المدخلات القياسية هي الطرفية نفسها، وليست خارطة طريق";
        NameAFile: "name a file, or `masar - < FILE`",
            "اذكر اسم ملف، أو استخدم الأمر \u{2066}masar - < FILE\u{2069}";
        PngOnTerminal: "a PNG image is not for a terminal", "صورة PNG لا تصلح للعرض في طرفية";
        OutputWrites: "`--output FILE` writes it to a file",
            "الخيار \u{2066}--output FILE\u{2069} يحفظها في ملف";
        ImageTooLarge { across: u32, down: u32 }:
            "the image would be {across} by {down} dots, which is too large",
            "قياس الصورة بالنقاط {across} في {down}، وهذا يتجاوز الحد";
        WindowEmpty { from: String, to: String }: "there is no day from {from} to {to}",
            "لا أيام من {from} إلى {to}";
        EarlierFirst: "--from is the earlier date, --to the later one",
            "الخيار \u{2066}--from\u{2069} للتاريخ الأسبق، والخيار \u{2066}--to\u{2069} للتاريخ اللاحق";
        OtherForm { name: String, format: String }: "a file named {name} does not hold {format}",
            "اسم الملف {name} لا يناسب الهيئة {format}";
        NoForm { name: String }: "there is no print of the form {name}", "لا طباعة بهذه الهيئة: {name}";
        FormByName: "name it .txt, .ansi, .svg or .png, as its form is",
            "اختر للملف اسماً بحسب هيئته: \u{2066}.txt\u{2069} أو \u{2066}.ansi\u{2069} أو \u{2066}.svg\u{2069} أو \u{2066}.png\u{2069}";
        NoRoom: "there is no room left", "لا مساحة كافية للكتابة";
        MakeRoom: "make room there, or give a file elsewhere",
            "أفرغ مساحة هناك، أو اذكر ملفاً في مكان آخر";
        DayAs: "write it as 2026-11-22", "اكتبه هكذا: \u{2066}2026-11-22\u{2069}";
        DateAs: "write it as 2026, 2026-H2, 2026-Q3, 2026-11 or 2026-11-22",
            "اكتبه هكذا: \u{2066}2026\u{2069} أو \u{2066}2026-H2\u{2069} أو \u{2066}2026-Q3\u{2069} أو \u{2066}2026-11\u{2069} أو \u{2066}2026-11-22\u{2069}";
        LettersMissing { count: usize }:
            "warning: the image shows boxes for characters that its font lacks: {count}",
            "تنبيه: في الصورة مربعات مكان محارف لا يتضمنها خطها؛ العدد: {count}";
        SvgHasLetters: "`--format svg` has the letters of the viewer's font",
            "الخيار \u{2066}--format svg\u{2069} يستخدم خط القارئ";
        SmallerImage: "give fewer columns or rows, fold with --level, or take --format svg",
            "قلل الأعمدة أو السطور، أو استخدم \u{2066}--level\u{2069} لطي المستويات، أو اختر \u{2066}--format svg\u{2069}";
        NoGroupField { name: String }: "there is nothing to group by of the name {name}",
            "لا يوجد حقل للتجميع باسم {name}";
        GroupsAre: "track, phase, pillar, owner, state, health, year, tag, or a field that the plan names itself",
            "الحقول: \u{2066}track\u{2069} و\u{2066}phase\u{2069} و\u{2066}pillar\u{2069} و\u{2066}owner\u{2069} و\u{2066}state\u{2069} و\u{2066}health\u{2069} و\u{2066}year\u{2069} و\u{2066}tag\u{2069}، أو حقل خاص بالخطة";
        NoView { name: String }: "there is no saved view \"{name}\"", "لا طريقة عرض محفوظة باسم {name}";
        ViewsAre { names: String }: "the saved views are: {names}", "طرق العرض المحفوظة: {names}";
        SaveViews: "write some into `views` of the plan, or as `[[view]]` into the configuration",
            "تكتب في \u{2066}views\u{2069} في الخطة، أو في \u{2066}[[view]]\u{2069} في الإعدادات";
        UnnamedView: "a saved view needs a name", "يلزم طريقة العرض اسم";
        NoId { id: String }: "there is no entry with the id \"{id}\"",
            "لا يوجد في الملف ما رمزه {id}";
        NoAddress { address: String }: "there is no entry with the address \"{address}\"",
            "لا يوجد في الملف ما مرجعه {address}";
        LeftOut { rows: RowsLeftOut, most: String }: "{rows}: a print has {most} rows at most",
            "{rows}؛ أقصى طول للطباعة بالسطور: {most}";
        FoldOrFocus: "`--level N` folds what is deep, `--focus ADDRESS` prints one part",
            "الخيار \u{2066}--level N\u{2069} يطوي المستويات العميقة، والخيار \u{2066}--focus ADDRESS\u{2069} يطبع جزءاً واحداً";
        Written { name: String }: "written; open it with: masar {name}",
            "تم إنشاء الملف، وهذا الأمر يفتحه: \u{2066}masar\u{2069} {name}";
        ThereAlready: "it is there already", "الملف موجود من قبل";
        OtherNameOrForce: "give another name, or --force to overwrite it",
            "اختر اسماً آخر، أو استخدم \u{2066}--force\u{2069} لاستبدال الملف";
        AgainstOne: "`--against` compares one plan", "الخيار \u{2066}--against\u{2069} لمقارنة خطة واحدة";
        NameOne: "name one file, as in: masar plan.ron --against git:HEAD~1",
            "اذكر ملفاً واحداً، مثل: \u{2066}masar plan.ron --against git:HEAD~1\u{2069}";
        RevisionOfWhat: "`git:REV` is the other file at a revision, and that is no file here",
            "الصيغة \u{2066}git:REV\u{2069} تعني الملف الآخر في إصدار سابق، والآخر هنا ليس ملفاً";
        RevisionOf: "name the file beside it, as in: masar diff git:HEAD~1 plan.ron",
            "اذكر الملف معها، مثل: \u{2066}masar diff git:HEAD~1 plan.ron\u{2069}";
        NoFileToSet: "it is no file that could be changed", "هذا ليس ملفاً يمكن تغييره";
        NameAFileToSet: "name a file of your own; `masar init FILE` writes one to start from",
            "اذكر ملفاً لك، والأمر \u{2066}masar init FILE\u{2069} ينشئ ملفاً أولياً";
        ChangedMeanwhile: "somebody else has changed it meanwhile, and it stays as it is now",
            "تغير الملف في هذه الأثناء، وبقي على حاله الجديدة";
        SaidAlready: "it says so already", "لا جديد: هذا وارد في الملف من قبل";
        NoValueFor { name: String, words: Sentence }: "{name}: {words}", "{name}: {words}";
        As(words: Sentence): "{words}", "{words}";
        SaysNothing { name: String }: "`{name}` alone says nothing", "لا معنى للحقل {name} وحده";
        GiveWhat: "give progress=, state=, health= or value= with it",
            "اذكر معه \u{2066}value=\u{2069} أو \u{2066}progress=\u{2069} أو \u{2066}state=\u{2069} أو \u{2066}health=\u{2069}";
        WordsNeedState: "`words` are those of a state, or of health", "الحقل \u{2066}words\u{2069} عبارة الحالة أو سير العمل";
        GiveState: "give state= or health= with them",
            "اذكر معه \u{2066}state=\u{2069} أو \u{2066}health=\u{2069}";
        NoItem { id: String }: "there is no item with the id \"{id}\"", "لا يوجد في الملف بند رمزه {id}";
        OtherEntry { id: String }: "\"{id}\" cannot be updated", "لا تحديث لما رمزه {id}";
        TheseCan: "only items, milestones, indicators, phases and tracks can be",
            "التحديث للبنود والمحطات الرئيسية والمؤشرات والمراحل والمسارات";
        NoField { id: String, name: String }: "\"{id}\" has no field `{name}` to set", "الحقل {name} ليس من حقول {id}";
        ItHas { names: String }: "it has: {names}", "حقوله: {names}";
        EndsBy { name: String }: "its end is told by `{name}`", "تاريخ انتهائه وارد في الحقل {name}";
        GiveThatEnd { name: String }: "give {name}= instead", "اذكر \u{2066}{name}=\u{2069} بدلاً منه";
        Sourced { name: String }: "`{name}` rests on the sources of the entry", "الحقل {name} يستند إلى مصادر البند نفسه";
        HasDates { name: String }: "`{name}` has a log with dates in the file",
            "للحقل {name} في الملف سجل بتواريخ";
        GiveDate: "give the date of the new entry: on=2026-11-30",
            "اذكر تاريخ ما يضاف إليه: \u{2066}on=2026-11-30\u{2069}";
        HasErrors: "the file has errors, and stays as it is", "في الملف أخطاء، فبقي على حاله";
        CheckLists { name: String }: "masar check {name}", "الأمر \u{2066}masar check\u{2069} {name} يعرضها";
        CannotSet: "it cannot be changed here without changing something else",
            "لا يمكن هذا التغيير هنا دون تغيير غيره";
        UseEditor: "change it in an editor", "افتح الملف في محرر نصوص وغيره";
        Stays: "it exists already, and stays as it is", "الملف موجود من قبل، وبقي على حاله";
        NoRegularFile: "it is no regular file, and stays as it is",
            "هذا ليس ملفاً عادياً، وبقي على حاله";
        Directory: "it is a directory", "هذا مجلد";
        NoDirectory: "its directory does not exist", "مجلد هذا الملف غير موجود";
        MakeDirectory: "make the directory first", "أنشئ المجلد أولاً";
        NotAllowed: "its directory may not be written to", "لا توجد صلاحية للكتابة في مجلد هذا الملف";
        MayNotWrite: "it may not be written to", "لا توجد صلاحية للكتابة في هذا الملف";
        AskForLeave: "ask its owner, or change a copy", "اطلب الإذن من صاحبه، أو غيّر نسخة منه";
        CannotWrite { error: SystemError }: "it cannot be written: {error}", "تعذرت الكتابة: {error}";
        GiveFile: "give a file's name", "اذكر اسم ملف";
        GiveFileOrDash: "give a file's name, or - for standard output",
            "اذكر اسم ملف، أو العلامة \u{2066}-\u{2069} للمخرجات القياسية";
        GiveElsewhere: "give a file elsewhere", "اذكر ملفاً في مجلد آخر";
        GiveOther: "give another name", "اختر اسماً آخر";
        NameAnother: "name another file: masar init FILE",
            "اذكر ملفاً آخر: \u{2066}masar init FILE\u{2069}";
        NameElsewhere: "name a file elsewhere: masar init FILE",
            "اذكر ملفاً في مجلد آخر: \u{2066}masar init FILE\u{2069}";
        NameOther: "name another file", "اذكر ملفاً آخر";
        System(error: SystemError): "{error}", "{error}";
        Unreadable(fault: Fault): "{fault}", "{fault}";
        NotToml(words: String): "{words}", "هذا الملف ليس بصيغة TOML صحيحة: {words}";
        NothingInForce: "nothing of the file is in force until it is right",
            "لا يسري شيء من الملف قبل تصحيحه";
        NoSetting { name: String }: "there is no setting `{name}`", "لا يوجد إعداد بهذا الاسم: {name}";
        ConfigLists: "`masar config` lists every setting",
            "الأمر \u{2066}masar config\u{2069} يعرض الإعدادات كلها";
        CannotBe { name: String, word: String }: "`{name}` cannot be \"{word}\"",
            "لا تصلح القيمة {word} للإعداد {name}";
        OneOf { names: String }: "one of: {names}", "القيم المقبولة: {names}";
        Meant(hint: Hint): "{hint}", "{hint}";
        MeantCommand { name: String, otherwise: Hint }: "did you mean `masar {name}`? {otherwise}",
            "لعل المقصود: \u{2066}masar\u{2069} {name}؛ {otherwise}";
        More { count: usize }: "and {count} more", "نتائج أخرى لم تظهر هنا: {count}";
        NoSuchFile { name: String }: "{name} (no such file)", "{name} (غير موجود)";
        Unshowable: "an argument has characters that cannot be shown",
            "في الأمر محارف لا يمكن عرضها";
        UnknownArgument { word: String }: "unexpected argument '{word}'", "كلمة غير معروفة في الأمر: {word}";
        Missing { word: String }: "missing: {word}", "ينقص في الأمر: {word}";
        NoValue { word: String }: "a value is missing for '{word}'", "تنقص قيمة الخيار {word}";
        BadValue { word: String, value: String }: "invalid value '{value}' for '{word}'",
            "لا تصلح القيمة {value} للخيار {word}";
        Conflict { word: String, other: String }: "'{word}' cannot be used with '{other}'",
            "لا يجتمع {word} مع {other}";
        NotUnderstood: "the arguments are not understood", "تعذر فهم الأمر";
        TryHelp: "for more, try '--help'", "الخيار \u{2066}--help\u{2069} يعرض التعليمات";
    }
}

phrases! {
    /// Where the value of a setting comes from.
    Origin {
        Default: "built in", "القيمة الافتراضية";
        File(line: usize): "the file, line {line}", "الملف، السطر {line}";
        Variable(name: String): "{name}", "{name}";
        Flag: "the command line", "سطر الأوامر";
    }
}

/// Rows that a print has no room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowsLeftOut(pub usize);

impl Phrase for RowsLeftOut {
    fn english(&self) -> String {
        words::left_out(Language::En, self.0)
    }

    fn arabic(&self) -> String {
        words::left_out(Language::AR, self.0)
    }
}

/// A sentence in the language of the reader already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence(pub String);

impl Phrase for Sentence {
    fn english(&self) -> String {
        self.0.clone()
    }

    fn arabic(&self) -> String {
        self.0.clone()
    }
}

/// What is asked of a file that cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// To hold a picture.
    Picture,
    /// To be a roadmap to start from.
    Starter,
    /// To be the same roadmap with something changed.
    Update,
}

impl Message {
    /// Says why a file was not written, and what to do about it.
    pub(super) fn why_unwritten(error: &io::Error, writing: Writing) -> [Self; 2] {
        use io::ErrorKind as Kind;
        match (error.kind(), writing) {
            (Kind::AlreadyExists, Writing::Picture) => [Self::ThereAlready, Self::OtherNameOrForce],
            (Kind::IsADirectory, Writing::Picture) => [Self::Directory, Self::GiveFile],
            (Kind::InvalidInput, Writing::Picture) => [Self::NoRegularFile, Self::GiveFileOrDash],
            (Kind::AlreadyExists | Kind::IsADirectory | Kind::InvalidInput, Writing::Starter) => {
                [Self::Stays, Self::NameAnother]
            }
            (Kind::AlreadyExists | Kind::IsADirectory | Kind::InvalidInput, Writing::Update) => {
                [Self::NoRegularFile, Self::NameOther]
            }
            (Kind::NotFound, _) => [Self::NoDirectory, Self::MakeDirectory],
            (Kind::StorageFull | Kind::QuotaExceeded, _) => [Self::NoRoom, Self::MakeRoom],
            (Kind::PermissionDenied, Writing::Picture) => [Self::NotAllowed, Self::GiveElsewhere],
            (Kind::PermissionDenied, Writing::Starter) => [Self::NotAllowed, Self::NameElsewhere],
            (Kind::PermissionDenied, Writing::Update) => [Self::MayNotWrite, Self::AskForLeave],
            (_, writing) => {
                let error = SystemError::from(error);
                let hint = match writing {
                    Writing::Picture => Self::GiveOther,
                    Writing::Starter | Writing::Update => Self::NameOther,
                };
                [Self::CannotWrite { error }, hint]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_has_no_better_name() {
        for writing in [Writing::Picture, Writing::Starter, Writing::Update] {
            let full = io::Error::from(io::ErrorKind::StorageFull);
            let said = Message::why_unwritten(&full, writing).map(|it| it.say(Language::En));
            assert_eq!(
                said,
                [
                    "there is no room left",
                    "make room there, or give a file elsewhere"
                ]
            );
        }
    }
}
