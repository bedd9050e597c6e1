//! `masar check` and `masar init`, with real files.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use masar::command::check::{self, Format};
use masar::command::{init, source};
use masar::document;
use masar::document::diagnostic::Reader;

/// Checks files and returns the status and what was written.
fn check(files: &[PathBuf], format: Format) -> (u8, String) {
    let mut out = Vec::new();
    let status = check::run(files, format, &mut out).unwrap();
    (status, String::from_utf8(out).unwrap())
}

fn written(directory: &Path, name: &str, text: &str) -> PathBuf {
    let path = directory.join(name);
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn the_status_says_how_bad_it_is() {
    let directory = tempfile::tempdir().unwrap();
    let clean = written(directory.path(), "clean.ron", init::STARTER);
    let odd = init::STARTER.replace("My plan", "My\\u{1b} plan");
    let odd = written(directory.path(), "odd.ron", &odd);
    let wrong = written(directory.path(), "wrong.ron", "(format: 1");
    let absent = directory.path().join("absent.ron");
    let text = Format::Text(Reader::Log);
    let (status, shown) = check(std::slice::from_ref(&clean), text);
    assert_eq!((status, shown.as_str()), (0, "no findings in 1 file\n"));
    let (status, shown) = check(std::slice::from_ref(&odd), text);
    assert!(
        status == 0 && shown.ends_with("\n1 warning in 1 file\n"),
        "{shown}"
    );
    let (status, shown) = check(&[clean, odd, wrong.clone()], text);
    assert!(
        status == 1 && shown.ends_with("\n1 error, 1 warning in 3 files\n"),
        "{shown}"
    );
    let (status, shown) = check(&[absent, wrong], text);
    assert!(
        status == 2 && shown.contains("absent.ron: error: there is no such file\n"),
        "{shown}"
    );
}

#[test]
fn the_built_in_roadmaps_go_by_their_names() {
    let names: Vec<&str> = source::built_in().collect();
    assert_eq!(names, ["syria", "oman"]);
    let files: Vec<PathBuf> = names.iter().map(PathBuf::from).collect();
    let (status, shown) = check(&files, Format::Text(Reader::Log));
    assert_eq!((status, shown.as_str()), (0, "no findings in 2 files\n"));
}

#[test]
fn findings_of_the_model_are_placed_and_sorted_in() {
    let directory = tempfile::tempdir().unwrap();
    let text = init::STARTER.replace("format: 1", "format: 1, extra: 2");
    let text = text.replace("end: \"2028\",\n    goal", "end: \"2020\",\n    goal");
    let file = written(directory.path(), "a.ron", &text);
    let (status, shown) = check(&[file], Format::Json);
    let json: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(status, 1);
    let codes: Vec<&str> = json["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["code"].as_str().unwrap())
        .collect();
    // A span that cannot be bounds nothing: what lies below it is not told again.
    assert_eq!(codes, ["unknown-field", "ends-before-start"]);
    assert_eq!(json["findings"][1]["line"], 23);
    let summary = serde_json::json!({ "files": 1, "errors": 2, "warnings": 0 });
    assert_eq!(json["summary"], summary);
}

#[test]
fn what_is_no_file_is_refused_without_waiting() {
    let directory = tempfile::tempdir().unwrap();
    let circle = directory.path().join("circle");
    symlink(&circle, &circle).unwrap();
    let pipe = directory.path().join("pipe");
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, mode).unwrap();
    let socket = directory.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let large = directory.path().join("large");
    fs::File::create(&large)
        .unwrap()
        .set_len(600 << 20)
        .unwrap();
    for (path, message) in [
        (directory.path(), "it is a directory, not a file"),
        (&pipe, "it is a named pipe, not a file"),
        (Path::new("/dev/zero"), "it is a device, not a file"),
        (&large, "it is larger than 512 MiB"),
        (&directory.path().join("none"), "there is no such file"),
    ] {
        assert_eq!(
            source::load(path).unwrap_err().message,
            message,
            "{}",
            path.display()
        );
    }
    for path in [circle, socket] {
        let message = source::load(&path).unwrap_err().message;
        assert!(message.starts_with("it cannot be read: "), "{message}");
    }
}

#[test]
fn the_starter_is_written_once_and_read_without_findings() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(init::DEFAULT_NAME);
    let mut out = Vec::new();
    assert_eq!(init::run(Some(&path), &mut out, &mut Vec::new()), 0);
    let bytes = fs::read(&path).unwrap();
    assert_eq!(document::read(&bytes).findings, []);
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o400,
        0o400
    );
    fs::write(&path, "mine").unwrap();
    let mut out = Vec::new();
    assert_eq!(init::run(Some(&path), &mut Vec::new(), &mut out), 1);
    let shown = String::from_utf8(out).unwrap();
    assert!(
        shown.contains("error: it exists already, and stays as it is\n"),
        "{shown}"
    );
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    // A link that leads nowhere is something, too.
    let dangling = directory.path().join("dangling");
    symlink("nowhere", &dangling).unwrap();
    assert_eq!(
        init::run(Some(&dangling), &mut Vec::new(), &mut Vec::new()),
        1
    );
    let nowhere = directory.path().join("no/such/directory.ron");
    assert_eq!(
        init::run(Some(&nowhere), &mut Vec::new(), &mut Vec::new()),
        1
    );
    assert_eq!(
        fs::read_dir(directory.path()).unwrap().count(),
        2,
        "nothing is left behind"
    );
}
