//! What stands around the findings of a check: how bad each is, and how many there are.
//!
//! Always holds: English says it as it is documented, for those who read it by a program.

use super::amount::grouped;
use super::{Language, labelled, list};

/// Says how bad a finding is.
pub fn grade(language: Language, is_error: bool) -> &'static str {
    if is_error {
        language.choose("error", "خطأ")
    } else {
        language.choose("warning", "تنبيه")
    }
}

/// Writes what to do about a finding: "hint: did you mean `start`?".
pub fn hinted(language: Language, advice: &str) -> String {
    labelled(language.choose("hint", "الحل"), advice)
}

/// Says how many findings are not shown.
pub fn unshown(language: Language, more: usize) -> String {
    let more = counted(language, more);
    match language {
        Language::En => format!("and {more} more"),
        Language::Ar(_) => labelled("نتائج أخرى لم تظهر هنا", &more),
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
            let findings = [(errors, "error"), (warnings, "warning")].into_iter();
            let findings = findings.filter(|(number, _)| *number > 0);
            let findings: Vec<String> =
                findings.map(|(number, one)| counted(number, one)).collect();
            let files = counted(files, "file");
            if findings.is_empty() {
                format!("no findings in {files}")
            } else {
                format!("{} in {files}", list(language, &findings))
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
            let nothing = (errors + warnings == 0).then(|| "لا أخطاء ولا تنبيهات".to_owned());
            let parts: Vec<String> = nothing.into_iter().chain(parts).collect();
            list(language, &parts)
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
            ["no findings in 1 file", "لا أخطاء ولا تنبيهات، الملفات: 1"]
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
