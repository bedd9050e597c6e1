//! `masar check` and `masar init`, with real files.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use masar::command::check::{self, Format};
use masar::command::{init, source};
use masar::document::diagnostic::Audience;
use masar::document::{self, Fault};
use masar::words::Language;

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
    let clean = written(directory.path(), "clean.ron", init::FULL);
    let odd = init::FULL.replace("My plan", "My\\u{1b} plan");
    let odd = written(directory.path(), "odd.ron", &odd);
    let wrong = written(directory.path(), "wrong.ron", "(format: 1");
    let absent = directory.path().join("absent.ron");
    let text = Format::Text(Audience::Log, Language::En);
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
fn what_the_model_finds_in_a_large_file_has_its_place() {
    let items: String = (0..20_000)
        .map(|nth| format!("  (id: \"i{nth}\", kind: project, title: (en: \"Item {nth}\")),\n"))
        .collect();
    let text = format!(
        "(format: 1, id: \"plan\", kind: plan, language: en, title: (en: \"Plan\"), items: [\n{items}\
         \x20 (id: \"i7\", kind: project, title: (en: \"Again\")),\n])\n"
    );
    assert!(text.len() > 1024 * 1024);
    let directory = tempfile::tempdir().unwrap();
    let path = written(directory.path(), "large.ron", &text);
    let (status, shown) = check(
        std::slice::from_ref(&path),
        Format::Text(Audience::Log, Language::En),
    );
    let place = format!("{}:20002:4: error: ", path.display());
    assert!(status == 1 && shown.starts_with(&place), "{shown}");
    assert!(shown.contains("(en: \"Again\")"), "{shown}");
}

#[test]
fn the_built_in_roadmaps_go_by_their_names() {
    let names: Vec<&str> = source::built_in().collect();
    assert_eq!(names, ["syria", "oman"]);
    let files: Vec<PathBuf> = names.iter().map(PathBuf::from).collect();
    let (status, shown) = check(&files, Format::Text(Audience::Log, Language::En));
    assert_eq!((status, shown.as_str()), (0, "no findings in 2 files\n"));
}

#[test]
fn findings_of_the_model_are_placed_and_sorted_in() {
    let directory = tempfile::tempdir().unwrap();
    let text = init::FULL.replace("format: 1", "format: 1, extra: 2");
    let text = text.replace("end: \"2028\",\n    // Days", "end: \"2020\",\n    // Days");
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
    assert_eq!(json["findings"][1]["line"], 33);
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
        assert_eq!(refused(path), message, "{}", path.display());
    }
    for path in [circle, socket] {
        let message = refused(&path);
        assert!(message.starts_with("it cannot be read: "), "{message}");
    }
    let arabic = Format::Text(Audience::Log, Language::AR);
    let (_, shown) = check(&[directory.path().to_owned()], arabic);
    // The reason, and what to do.
    assert!(shown.contains("\u{645}\u{62c}\u{644}\u{62f}"), "{shown}");
    assert!(shown.contains("RON"), "{shown}");
}

/// Returns why a file is not read; the Arabic knows the reason.
fn refused(path: &Path) -> String {
    let source::Unreadable { fault, .. } = source::load(path).unwrap_err();
    let fault = Fault::from(fault);
    assert_ne!(fault.say(Language::AR), fault.say(Language::En));
    fault.say(Language::En)
}

/// Writes the starter, for somebody who reads English.
fn start(path: &Path, out: &mut Vec<u8>, err: &mut Vec<u8>) -> u8 {
    let log = Audience::Log;
    init::run(
        Some(path),
        init::page(Language::En),
        Language::En,
        (out, log),
        (err, log),
    )
}

#[test]
fn the_starter_is_written_once_and_read_without_findings() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(init::DEFAULT_NAME);
    let mut out = Vec::new();
    assert_eq!(start(&path, &mut out, &mut Vec::new()), 0);
    let bytes = fs::read(&path).unwrap();
    assert_eq!(document::read(&bytes).findings, []);
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o400,
        0o400
    );
    fs::write(&path, "mine").unwrap();
    let mut out = Vec::new();
    assert_eq!(start(&path, &mut Vec::new(), &mut out), 1);
    let shown = String::from_utf8(out).unwrap();
    assert!(
        shown.contains("error: it exists already, and stays as it is\n"),
        "{shown}"
    );
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    // A link that leads nowhere is followed, once.
    let dangling = directory.path().join("dangling");
    symlink("nowhere", &dangling).unwrap();
    for status in [0, 1] {
        let done = start(&dangling, &mut Vec::new(), &mut Vec::new());
        assert_eq!(done, status);
    }
    let mut out = Vec::new();
    assert_eq!(start(Path::new("/dev/null"), &mut Vec::new(), &mut out), 1);
    let shown = String::from_utf8(out).unwrap();
    assert!(shown.contains("it exists already"), "{shown}");
    let nowhere = directory.path().join("no/such/directory.ron");
    assert_eq!(start(&nowhere, &mut Vec::new(), &mut Vec::new()), 1);
    assert_eq!(
        fs::read_dir(directory.path()).unwrap().count(),
        3,
        "nothing is left behind"
    );
}

/// A plan that begins in 2025 with items that begin before it, each with more fields.
fn early(count: usize, fields: impl Fn(usize) -> &'static str) -> String {
    let items = (0..count).map(|nth| {
        let more = fields(nth);
        format!("(id: \"i{nth}\", kind: project, title: (en: \"I\"), start: \"2020\", {more}),\n")
    });
    let items: String = items.collect();
    format!(
        "(format: 1, id: \"plan\", kind: plan, language: en, title: (en: \"Plan\"), \
        start: \"2025\", items: [\n{items}])"
    )
}

/// Checks a text and returns the status, the codes and the severities as JSON has them.
fn told(text: &str) -> (u8, Vec<(String, String)>, serde_json::Value) {
    let directory = tempfile::tempdir().unwrap();
    let file = written(directory.path(), "plan.ron", text);
    let (status, shown) = check(&[file], Format::Json);
    let json: serde_json::Value = serde_json::from_str(&shown).unwrap();
    let findings = json["findings"].as_array().unwrap().iter();
    let word = |finding: &serde_json::Value, key| finding[key].as_str().unwrap().to_owned();
    let told = findings.map(|finding| (word(finding, "code"), word(finding, "severity")));
    let told = told.collect();
    let last = json["findings"].as_array().unwrap().last().unwrap().clone();
    (status, told, last)
}

#[test]
fn a_thousand_findings_are_listed_and_the_rest_is_counted() {
    let (status, told, last) = told(&early(1500, |_| ""));
    assert_eq!((status, told.len()), (0, 1001));
    let (last_one, listed) = told.split_last().unwrap();
    assert!(listed.iter().all(|(code, _)| code == "outside-parent"));
    let expected = ("too-many-errors".to_owned(), "warning".to_owned());
    assert_eq!(*last_one, expected);
    assert_eq!(last["message"], "500 more findings are not listed");
    // It stands where the list ends.
    assert_eq!(last["line"], 1001);
}

#[test]
fn no_error_gives_way_to_a_warning_whoever_noticed_it() {
    // The last ten have an error of the reader, the ten before them one of the model.
    let text = early(1500, |nth| match nth {
        1490.. => "strat: 1",
        1480.. => "depends_on: [\"nothing\"]",
        _ => "",
    });
    let (status, told, last) = told(&text);
    assert_eq!((status, told.len()), (1, 1001));
    let count = |code: &str| told.iter().filter(|(own, _)| own == code).count();
    assert_eq!(count("unknown-field"), 10);
    assert_eq!(count("unknown-id"), 10);
    assert_eq!(count("outside-parent"), 980);
    assert_eq!(last["message"], "520 more findings are not listed");
    assert_eq!(last["severity"], "warning");
    // Where an error is not listed, what says so is an error.
    let (_, told, last) = self::told(&early(1500, |_| "strat: 1"));
    assert_eq!(told.len(), 1001);
    assert_eq!(last["severity"], "error");
    assert_eq!(last["message"], "2,000 more findings are not listed");
}

#[test]
fn what_is_not_listed_is_counted_and_what_says_so_is_not() {
    let directory = tempfile::tempdir().unwrap();
    let text = early(1500, |_| "strat: 1");
    let file = [written(directory.path(), "plan.ron", &text)];
    let (_, shown) = check(&file, Format::Json);
    let json: serde_json::Value = serde_json::from_str(&shown).unwrap();
    let summary = serde_json::json!({ "files": 1, "errors": 1500, "warnings": 1500 });
    assert_eq!(json["summary"], summary);
    let (_, shown) = check(&file, Format::Text(Audience::Log, Language::En));
    let end = "plan.ron: and 2,900 more\n1,500 errors, 1,500 warnings in 1 file\n";
    assert!(shown.ends_with(end), "{shown}");
}

#[test]
fn the_plan_to_start_from_is_one_page_in_the_language_of_its_reader() {
    for (language, title) in [
        (Language::En, "My plan"),
        (Language::AR, "\u{62e}\u{637}\u{62a}\u{64a}"),
    ] {
        let page = init::page(language);
        assert!(page.lines().count() <= 66, "{}", page.lines().count());
        let reading = document::read(page.as_bytes());
        assert_eq!(reading.findings, []);
        let plan = reading.roadmap.unwrap();
        assert!(plan.language.is(language));
        let side = language.choose(&plan.title.en, &plan.title.ar);
        assert_eq!(side.as_deref(), Some(title));
        assert!(plan.sources.is_empty(), "it is its author's own");
        let roadmap = masar::model::Roadmap::build(plan);
        assert_eq!(roadmap.1, []);
    }
}
