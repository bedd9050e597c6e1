//! `masar init` as a process.

use std::fs;

use crate::program::masar;

#[test]
fn it_writes_a_plan_that_checks_clean_and_prints() {
    let folder = tempfile::tempdir().unwrap();
    let out = masar(&["init"]).within(folder.path()).out();
    assert_eq!(
        out,
        "roadmap.ron: written; open it with: masar roadmap.ron\n"
    );
    let checked = masar(&["check", "roadmap.ron"]).within(folder.path()).out();
    assert_eq!(checked, "no findings in 1 file\n");
    let printed = masar(&["print", "roadmap.ron"]).within(folder.path()).out();
    assert!(printed.contains("One portal"), "{printed}");
}

#[test]
fn it_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.ron");
    fs::write(&path, "mine").unwrap();
    let done = masar(&["init", "mine.ron"]).within(folder.path()).done();
    assert_eq!(done.status, Some(1));
    insta::assert_snapshot!(done.out + &done.err, @"
    mine.ron: error: it exists already, and stays as it is
    hint: name another file: masar init FILE
    ");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    let again = masar(&["init", "mine.ron", "--force"])
        .within(folder.path())
        .done();
    assert_eq!(again.status, Some(2));
}
