//! The kinds of findings, for programs that read them.
//!
//! Always holds: a code never changes its meaning, and none is used twice.

use std::fmt;

macro_rules! codes {
    ($($Name:ident $code:literal $(: $advice:literal)?;)*) => {
        /// A kind of finding.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the code says it")]
        pub enum Code { $($Name,)* }

        impl Code {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$Name,)*];

            /// Returns it in kebab-case: `unknown-field`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Name => $code,)* }
            }

            /// Says in Arabic what to do where nothing more is known. English says nothing there.
            pub(in crate::document) const fn arabic_advice(self) -> Option<&'static str> {
                match self {
                    $($(Self::$Name => Some($advice),)?)*
                    _ => None,
                }
            }
        }
    };
}

codes! {
    Unreadable "unreadable";
    Encoding "encoding": "احفظ الملف بترميز UTF-8";
    TooLarge "too-large";
    Syntax "syntax": "راجع الأقواس والفواصل وعلامات الاقتباس عند هذا الموضع وقبله";
    UnknownFormat "unknown-format";
    UnknownField "unknown-field": "راجع أسماء الحقول في وصف الصيغة";
    DuplicateField "duplicate-field";
    MissingField "missing-field";
    WrongType "wrong-type": "راجع نوع القيمة في وصف الصيغة";
    UnknownVariant "unknown-variant": "راجع الكلمات المقبولة في وصف الصيغة";
    BadValue "bad-value";
    DroppedControl "dropped-control";
    TooManyErrors "too-many-errors": "أصلح ما ظهر هنا، ثم افتح الملف من جديد";
    BadId "bad-id";
    DuplicateId "duplicate-id";
    UnknownId "unknown-id";
    WrongKind "wrong-kind";
    NoBody "no-body";
    NoDays "no-days";
    DependencyCycle "dependency-cycle";
    BeforeLink "before-its-link";
    EndAndUntil "end-and-until";
    EndsBeforeStart "ends-before-start";
    OutsideParent "outside-parent";
    DeclaredFewer "declared-fewer";
    LogOrder "log-order";
    DoneBeforeStart "done-before-start";
    CompleteNotDone "complete-not-done";
    NoOwner "no-owner";
    AtAndOver "at-and-over";
    OutOfRange "out-of-range";
    BadView "bad-view";
    TooManyDigits "too-many-digits";
    UnknownInferred "unknown-inferred";
    TextTooLong "text-too-long";
    TooManyMarks "too-many-marks";
    ListTooLong "list-too-long";
    TooDeep "too-deep";
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_kinds_have_one_code() {
        for (nth, one) in Code::ALL.iter().enumerate() {
            for other in Code::ALL.iter().skip(nth + 1) {
                assert_ne!(one.name(), other.name());
            }
        }
    }
}
