//! What can be wrong with a file before any of its text is looked at.

use super::{OtherFile, SystemError};

faults! {
    /// A file that is not there, or that is no text.
    File {
        Missing Unreadable: "there is no such file", "لا يوجد ملف بهذا الاسم";
        ReadAlready Unreadable: "it has been read already", "سبقت قراءته",
            hint "give `-` once", "اذكر العلامة \u{2066}-\u{2069} مرة واحدة";
        NotAllowed Unreadable: "it may not be read", "لا توجد صلاحية لقراءة هذا الملف";
        System { error: SystemError } Unreadable: "it cannot be read: {error}", "تعذرت قراءته: {error}";
        Other { kind: OtherFile } Unreadable: "it is {kind}, not a file", "هذا {kind} وليس ملفاً",
            hint "name one .ron file, or `-` to read standard input",
            "اذكر ملف RON واحداً، أو العلامة \u{2066}-\u{2069} للقراءة من المدخلات القياسية";
        LargerThan { size: String } Unreadable:
            "it is larger than {size}", "حجم الملف يتجاوز الحد الأقصى للقراءة، وهو {size}";
        TooLarge { size: String } TooLarge:
            "the file is larger than {size}", "حجم الملف يتجاوز الحد الأقصى للقراءة، وهو {size}";
        NoGit Unreadable: "git is not installed here", "البرنامج \u{2066}git\u{2069} غير مثبت هنا";
        Git { said: String } Unreadable: "git does not have it: {said}", "لم يقدمه \u{2066}git\u{2069}: {said}";
        Utf16 Encoding: "the file is in UTF-16, not in UTF-8",
            "الملف بترميز \u{2066}UTF-16\u{2069}، لا بترميز \u{2066}UTF-8\u{2069}",
            hint "save it as UTF-8", "احفظ الملف بترميز \u{2066}UTF-8\u{2069}";
        NotUtf8 Encoding: "it is not UTF-8", "ترميزه ليس \u{2066}UTF-8\u{2069}";
        BadByte { byte: String } Encoding: "the byte {byte} is not UTF-8",
            "البايت {byte} ليس من \u{2066}UTF-8\u{2069}",
            hint "save the file as UTF-8", "احفظ الملف بترميز \u{2066}UTF-8\u{2069}";
        Nul Syntax: "the file has a NUL character", "في الملف محرف NUL",
            hint "is it a roadmap at all?", "راجع: أهذا ملف خارطة طريق؟";
    }
}
