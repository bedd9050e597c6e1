//! Which pictures there are, and the program that draws them.

use std::io::Write;
use std::process::{Command, Stdio};

/// A picture, and what the program is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Scene {
    pub(crate) name: String,
    arguments: Vec<String>,
    /// What the program reads.
    input: String,
}

/// Returns the pictures of the folder: a line each, the name first; `#` begins a comment.
pub(crate) fn scenes() -> Vec<Scene> {
    let lines = include_str!("scenes.txt").lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let mut words = line.split_whitespace().map(str::to_owned);
            Scene {
                name: words.next().unwrap(),
                arguments: words.collect(),
                input: String::new(),
            }
        })
        .collect()
}

/// Returns a picture of a roadmap with a title and nothing else.
pub(crate) fn small(title: &str) -> Scene {
    Scene {
        name: title.to_owned(),
        arguments: ["-", "--width", "30"].map(str::to_owned).into(),
        input: format!(
            "(format: 1, id: \"small\", kind: plan, language: en, title: (en: \"{title}\"))"
        ),
    }
}

impl Scene {
    /// Returns the picture in a form, on one day, whatever the environment is.
    pub(crate) fn draw(&self, form: &str) -> Vec<u8> {
        let mut child = Command::new(env!("CARGO_BIN_EXE_masar"))
            .arg("print")
            .args(&self.arguments)
            .args(["--today", "2026-11-22", "--format", form])
            .env_clear()
            .env("MASAR_CONFIG", "/dev/null")
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut stdin = child.stdin.take().unwrap();
        // A program that reads nothing may be gone before it is written to.
        let _ = stdin.write_all(self.input.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        assert!(
            output.status.success(),
            "{}: {:?}",
            self.name,
            output.status
        );
        output.stdout
    }
}
