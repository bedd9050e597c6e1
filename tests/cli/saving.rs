//! `masar print --output`: nothing is overwritten, nothing is left behind.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use crate::program::{Done, masar};

fn save(folder: &Path, options: &[&str]) -> Done {
    let fixed = ["print", "oman", "--today", "2026-11-22"];
    masar(&[&fixed, options].concat()).within(folder).done()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn a_new_file_is_written_whole() {
    let folder = tempfile::tempdir().unwrap();
    let done = save(folder.path(), &["--output", "plan.txt"]);
    assert_eq!(
        done,
        Done {
            status: Some(0),
            out: String::new(),
            err: String::new()
        }
    );
    let printed = masar(&["print", "oman", "--today", "2026-11-22"]).out();
    assert_eq!(
        fs::read_to_string(folder.path().join("plan.txt")).unwrap(),
        printed
    );
    assert_eq!(names(folder.path()), ["plan.txt"]);
}

#[test]
fn others_may_read_it_as_any_new_file() {
    let folder = tempfile::tempdir().unwrap();
    let usual = folder.path().join("usual");
    fs::write(&usual, "").unwrap();
    save(folder.path(), &["--output", "plan.txt"]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&folder.path().join("plan.txt")), mode(&usual));
}

#[test]
fn an_existing_file_stays_unless_forced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan");
    fs::write(&path, "mine").unwrap();
    let done = save(folder.path(), &["--output", "plan"]);
    assert_eq!((done.status, done.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!(done.err, @"
    plan: error: it is there already
    hint: give another name, or --force to overwrite it
    ");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    let done = save(
        folder.path(),
        &["--output", "plan", "--force", "--format", "svg"],
    );
    assert_eq!(done.status, Some(0));
    assert!(fs::read_to_string(&path).unwrap().contains("<svg"));
    assert_eq!(names(folder.path()), ["plan"]);
}

#[test]
fn a_link_that_leads_nowhere_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    symlink("nowhere", folder.path().join("plan.txt")).unwrap();
    let options = ["--output", "plan.txt"];
    assert_eq!(save(folder.path(), &options).status, Some(0));
    assert_eq!(names(folder.path()), ["nowhere", "plan.txt"]);
    assert_eq!(save(folder.path(), &options).status, Some(1));
}

#[test]
fn a_dash_is_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    let done = save(folder.path(), &["--output", "-"]);
    assert_eq!(done, save(folder.path(), &[]));
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn a_link_stays_one_and_what_it_leads_to_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let there = |name: &str| folder.path().join(name);
    fs::create_dir(there("far")).unwrap();
    fs::write(there("far/plan.txt"), "mine").unwrap();
    fs::set_permissions(there("far/plan.txt"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("far/plan.txt", there("near.txt")).unwrap();
    symlink("near.txt", there("nearer.txt")).unwrap();
    symlink("far/new.txt", there("new.txt")).unwrap();
    for name in ["nearer.txt", "new.txt"] {
        let done = save(folder.path(), &["--output", name, "--force"]);
        assert_eq!((done.status, &*done.err), (Some(0), ""), "{name}");
        assert!(there(name).symlink_metadata().unwrap().is_symlink());
    }
    let written = fs::read_to_string(there("far/plan.txt")).unwrap();
    assert!(written.contains("masar"), "{written}");
    assert_eq!(fs::read_to_string(there("far/new.txt")).unwrap(), written);
    let mode = fs::metadata(there("far/plan.txt")).unwrap().permissions();
    assert_eq!(mode.mode() & 0o777, 0o640);
    assert_eq!(names(&there("far")), ["new.txt", "plan.txt"]);
    assert_eq!(
        names(folder.path()),
        ["far", "near.txt", "nearer.txt", "new.txt"]
    );
}

#[test]
fn what_is_no_regular_file_stays() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::RUSR).unwrap();
    symlink("/dev/null", folder.path().join("null")).unwrap();
    // With leave and without: it would not help.
    for (name, more) in [("pipe", &["--force"][..]), ("null", &[])] {
        let done = save(folder.path(), &[&["--output", name], more].concat());
        assert_eq!(done.status, Some(1), "{name}");
        assert_eq!(
            done.err,
            format!(
                "{name}: error: it is no regular file, and stays as it is\n\
                 hint: give a file's name, or - for standard output\n"
            )
        );
    }
    assert_eq!(names(folder.path()), ["null", "pipe"]);
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let done = save(folder.path(), &["--output", "no/plan.txt"]);
    assert_eq!(done.status, Some(1));
    insta::assert_snapshot!(done.err, @"
    no/plan.txt: error: its directory does not exist
    hint: make the directory first
    ");
    fs::create_dir(folder.path().join("plan")).unwrap();
    let done = save(folder.path(), &["--output", "plan", "--force"]);
    assert_eq!(done.status, Some(1));
    insta::assert_snapshot!(done.err, @"
    plan: error: it is a directory
    hint: give a file's name
    ");
    assert_eq!(names(folder.path()), ["plan"]);
}

#[test]
fn force_without_a_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(save(folder.path(), &["--force"]).status, Some(2));
}
