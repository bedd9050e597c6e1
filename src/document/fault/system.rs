//! What a system says where it does not do what is asked of it.

use std::io::{Error, ErrorKind};

phrases! {
    /// Why a system does not do what is asked of it; English has the system's own words.
    SystemError {
        Missing(words: String): "{words}", "لا يوجد ملف أو مجلد بهذا الاسم";
        NotAllowed(words: String): "{words}", "لا توجد صلاحية لذلك";
        NoFolder(words: String): "{words}", "في مسار الملف ما ليس مجلداً";
        Full(words: String): "{words}", "لا مساحة كافية للكتابة";
        ReadOnly(words: String): "{words}", "نظام الملفات للقراءة فقط";
        LongName(words: String): "{words}", "هذا الاسم لا يقبله النظام";
        NobodyThere(words: String): "{words}", "لا جهاز ولا خدمة تجيب على هذا المسار";
        Failure(words: String): "{words}", "خلل في القراءة أو الكتابة";
        Circle(words: String): "{words}", "حلقة من الوصلات الرمزية لا تنتهي";
        Other(words: String): "{words}", "رسالة النظام: {words}";
    }
}

impl From<&Error> for SystemError {
    fn from(error: &Error) -> Self {
        let words = error.to_string();
        match (error.kind(), error.raw_os_error()) {
            (ErrorKind::NotFound, _) => Self::Missing(words),
            (ErrorKind::PermissionDenied, _) => Self::NotAllowed(words),
            (ErrorKind::NotADirectory, _) => Self::NoFolder(words),
            (ErrorKind::StorageFull | ErrorKind::QuotaExceeded, _) => Self::Full(words),
            (ErrorKind::ReadOnlyFilesystem, _) => Self::ReadOnly(words),
            (ErrorKind::InvalidFilename, _) => Self::LongName(words),
            // Without a kind in std: EIO and ENXIO everywhere, ELOOP on Linux and on BSD.
            (_, Some(5)) => Self::Failure(words),
            (_, Some(6)) => Self::NobodyThere(words),
            (_, Some(40 | 62)) => Self::Circle(words),
            (_, _) => Self::Other(words),
        }
    }
}
