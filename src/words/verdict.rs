//! What stands around the findings of a check: how bad each is, and how many there are.
//!
//! Always holds: English says it as it is documented, for those who read it by a program.

use super::amount::grouped;
use super::{Language, labelled};

/// Says how bad a finding is.
pub fn grade(language: Language, is_error: bool) -> &'static str {
    match (language, is_error) {
        (Language::En, true) => "error",
        (Language::En, false) => "warning",
        (Language::Ar(_), true) => "خطأ",
        (Language::Ar(_), false) => "تنبيه",
    }
}

/// Writes what to do about a finding: "hint: did you mean `start`?".
pub fn hinted(language: Language, advice: &str) -> String {
    match language {
        Language::En => labelled("hint", advice),
        Language::Ar(_) => labelled("الحل", advice),
    }
}

/// Says how many findings are not shown.
pub fn unshown(language: Language, more: usize) -> String {
    let more = counted(language, more);
    match language {
        Language::En => format!("and {more} more"),
        Language::Ar(_) => labelled("ملاحظات أخرى لم تظهر هنا", &more),
    }
}

/// Writes a number of findings.
pub fn counted(language: Language, count: usize) -> String {
    grouped(language, u64::try_from(count).unwrap_or(u64::MAX))
}

/// Writes the last line of a check: "2 errors, 1 warning in 1 file".
pub fn verdict(language: Language, errors: usize, warnings: usize, files: usize) -> String {
    match language {
        Language::En => {
            let counted = |number: usize, one: &str| match number {
                1 => format!("1 {one}"),
                number => format!("{} {one}s", counted(language, number)),
            };
            let files = counted(files, "file");
            match (errors, warnings) {
                (0, 0) => format!("no findings in {files}"),
                (errors, 0) => format!("{} in {files}", counted(errors, "error")),
                (0, warnings) => format!("{} in {files}", counted(warnings, "warning")),
                (errors, warnings) => format!(
                    "{}, {} in {files}",
                    counted(errors, "error"),
                    counted(warnings, "warning")
                ),
            }
        }
        // Labels with numbers need no agreement.
        Language::Ar(_) => {
            let parts = [
                ("الأخطاء", errors),
                ("التنبيهات", warnings),
                ("الملفات", files),
            ];
            let parts = parts
                .into_iter()
                .filter(|(_, number)| *number > 0)
                .map(|(label, number)| labelled(label, &counted(language, number)));
            let nothing = (errors + warnings == 0).then(|| "لا ملاحظات".to_owned());
            let parts: Vec<String> = nothing.into_iter().chain(parts).collect();
            parts.join("، ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_ends_with_its_counts() {
        let said = |errors, warnings, files| {
            [Language::En, Language::AR].map(|one| verdict(one, errors, warnings, files))
        };
        assert_eq!(
            said(0, 0, 1),
            ["no findings in 1 file", "لا ملاحظات، الملفات: 1"]
        );
        assert_eq!(
            said(2, 1, 3),
            [
                "2 errors, 1 warning in 3 files",
                "الأخطاء: 2، التنبيهات: 1، الملفات: 3"
            ]
        );
        assert_eq!(
            said(0, 1, 1),
            ["1 warning in 1 file", "التنبيهات: 1، الملفات: 1"]
        );
        assert_eq!(
            said(3000, 0, 1),
            ["3,000 errors in 1 file", "الأخطاء: 3,000، الملفات: 1"]
        );
    }
}
