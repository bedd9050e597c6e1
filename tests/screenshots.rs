//! The pictures in `screenshots/` show what the program draws now.
//!
//! `UPDATE_SCREENSHOTS=1 cargo test --test screenshots` writes them anew; without it, a stale
//! picture fails. The README shows them.
#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// A picture and what `masar print` is asked for.
const SCENES: &[(&str, &[&str])] = &[
    ("oman-en", &["oman", "--lang", "en", "--width", "150"]),
    ("oman-ar", &["oman", "--lang", "ar", "--width", "120"]),
    ("syria-en", &["syria", "--lang", "en", "--width", "120"]),
    ("syria-ar", &["syria", "--lang", "ar", "--width", "120"]),
    ("syria-both", &["syria", "--lang", "both", "--width", "150"]),
    (
        "item-en",
        &[
            "oman",
            "--lang",
            "en",
            "--width",
            "120",
            "--level",
            "1",
            "--focus",
            "om-prj-simplification",
        ],
    ),
    (
        "item-ar",
        &[
            "syria",
            "--lang",
            "ar",
            "--width",
            "120",
            "--level",
            "1",
            "--focus",
            "sy-prj-government-procurement",
        ],
    ),
    (
        "phase-ar",
        &[
            "syria",
            "--lang",
            "ar",
            "--width",
            "120",
            "--focus",
            "sy-phase-1-foundation",
        ],
    ),
    ("narrow-en", &["oman", "--lang", "en", "--width", "80"]),
];

#[test]
fn the_pictures_show_what_the_program_draws() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("screenshots");
    let is_update = std::env::var_os("UPDATE_SCREENSHOTS").is_some();
    let mut stale = Vec::new();
    for (name, arguments) in SCENES {
        let drawn = draw(arguments);
        let path = folder.join(name).with_extension("svg");
        if is_update {
            fs::write(&path, &drawn).expect("the folder can be written");
        } else if fs::read(&path).ok().as_deref() != Some(&drawn) {
            stale.push(*name);
        }
    }
    assert!(
        stale.is_empty(),
        "stale: {stale:?}; UPDATE_SCREENSHOTS=1 cargo test --test screenshots"
    );
}

fn draw(arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_masar"))
        .arg("print")
        .args(arguments)
        .args([
            "--today",
            "2026-11-22",
            "--theme",
            "dark",
            "--format",
            "svg",
        ])
        .env_clear()
        .output()
        .expect("the program runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}
