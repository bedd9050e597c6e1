//! The editor that the reader has chosen, at a line of a file.
//!
//! In: `$VISUAL` or else `$EDITOR`, a file, a line. Out: the editor runs on the terminal until it ends.
//! Always holds: the variable may have arguments, as a shell reads them; an editor of which nobody knows how
//! it is told a line gets the file alone. Deliberately not here: how the terminal is lent (`tty`).

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a shell says of a program that it cannot start.
const NOT_STARTED: [i32; 2] = [126, 127];

/// Those that are told a line as `+7 FILE`.
const PLUS: [&str; 15] = [
    "vi",
    "vim",
    "nvim",
    "view",
    "gvim",
    "nano",
    "pico",
    "emacs",
    "emacsclient",
    "kak",
    "micro",
    "joe",
    "mg",
    "ne",
    "gedit",
];

/// Those that are told it as `FILE:7`.
const COLON: [&str; 4] = ["subl", "hx", "helix", "zed"];

/// Those that are told it as `-g FILE:7`.
const GOTO: [&str; 5] = ["code", "code-insiders", "codium", "cursor", "windsurf"];

/// Returns what the reader has chosen; none where nobody has.
pub(super) fn chosen() -> Option<String> {
    let named = |name| env::var(name).ok();
    let words = ["VISUAL", "EDITOR"].into_iter().filter_map(named);
    words
        .map(|word| word.trim().to_owned())
        .find(|word| !word.is_empty())
}

/// Runs an editor on the terminal until it ends.
///
/// # Errors
/// When it does not start.
pub(super) fn run(editor: &str, file: &Path, line: Option<usize>) -> io::Result<()> {
    // As git does it: the word may be a command with arguments.
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg(format!("{editor} \"$@\""))
        .arg(editor);
    command.args(arguments(editor, file, line));
    // A roadmap may come through standard input.
    if let Ok(terminal) = File::open("/dev/tty") {
        command.stdin(Stdio::from(terminal));
    }
    let status = command.status()?;
    match status.code() {
        Some(code) if NOT_STARTED.contains(&code) => Err(io::ErrorKind::NotFound.into()),
        Some(_) | None => Ok(()),
    }
}

/// Returns the arguments for a file at a line.
fn arguments(editor: &str, file: &Path, line: Option<usize>) -> Vec<OsString> {
    let file = plain(file);
    let program = editor.split_whitespace().next().unwrap_or_default();
    let name = Path::new(program).file_name().and_then(OsStr::to_str);
    let is_one_of = |names: &[&str]| name.is_some_and(|name| names.contains(&name));
    let Some(line) = line else {
        return vec![file.into()];
    };
    let at_line = || {
        let mut at = file.clone().into_os_string();
        at.push(format!(":{line}"));
        at
    };
    if is_one_of(&PLUS) {
        vec![format!("+{line}").into(), file.into()]
    } else if is_one_of(&COLON) {
        vec![at_line()]
    } else if is_one_of(&GOTO) {
        vec!["-g".into(), at_line()]
    } else {
        vec![file.into()]
    }
}

/// Returns a path that no program takes for an option.
fn plain(file: &Path) -> PathBuf {
    let first = file.as_os_str().as_encoded_bytes().first();
    match first {
        Some(b'-' | b'+') => Path::new(".").join(file),
        Some(_) | None => file.to_path_buf(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_editor_is_told_the_line_in_its_own_way() {
        for (editor, expected) in [
            ("vim", "+7 plan.ron"),
            ("/usr/bin/nvim -u NONE", "+7 plan.ron"),
            ("emacsclient -t", "+7 plan.ron"),
            ("code --wait", "-g plan.ron:7"),
            ("hx", "plan.ron:7"),
            ("/opt/my-editor", "plan.ron"),
        ] {
            let told = arguments(editor, Path::new("plan.ron"), Some(7));
            assert_eq!(told.join(OsStr::new(" ")), expected, "{editor}");
        }
        assert_eq!(arguments("vim", Path::new("plan.ron"), None), ["plan.ron"]);
        assert_eq!(arguments("vim", Path::new("-r"), Some(1)), ["+1", "./-r"]);
    }
}
