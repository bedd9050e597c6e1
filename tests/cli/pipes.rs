//! Who reads may leave, and a device may be full: the status is that of the work.

use std::fs;

use crate::program::masar;

/// A plan with an error in it.
const MISTAKEN: &str =
    "(format: 1, id: \"a\", kind: plan, language: en, title: (en: \"A\"), titel: 1)";

#[test]
fn a_closed_pipe_leaves_the_status_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mist.ron"), MISTAKEN).unwrap();
    for (arguments, status) in [
        (&["check", "mist.ron"][..], 1),
        (&["check", "mist.ron", "--format", "json"], 1),
        (&["check", "none.ron"], 2),
        (&["check", "syria"], 0),
        (&["init", "new.ron"], 0),
        (&["doctor", "--plain"], 0),
        (&["config"], 0),
    ] {
        let done = masar(arguments).within(folder.path()).unread();
        assert_eq!(done.status, Some(status), "{arguments:?}");
        assert_eq!(done.err, "", "{arguments:?}");
    }
    let config = masar(&["config"]).env("MASAR_BIDI", "left").unread();
    assert_eq!(config.status, Some(1));
}

#[test]
fn what_cannot_be_said_stops_no_work() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mist.ron"), MISTAKEN).unwrap();
    for (arguments, status) in [
        (&["print", "mist.ron", "--output", "o2"][..], 0),
        (&["print", "mist.ron", "--output", "o2"], 1),
        (&["print", "mist.ron", "--focus", "nothing"], 2),
        (&["print", "none.ron"], 2),
        (&["init", "mist.ron"], 1),
        (&["--nonsense"], 2),
        (&[], 2),
    ] {
        let done = masar(arguments).within(folder.path()).unheard();
        assert_eq!(done.status, Some(status), "{arguments:?}");
    }
    assert!(folder.path().join("o2").exists());
    let config = masar(&["config"]).env("MASAR_BIDI", "left").unheard();
    assert_eq!(config.status, Some(1));
    assert!(config.out.contains("bidi = \"auto\""), "{}", config.out);
}

#[test]
#[cfg(target_os = "linux")]
fn what_a_full_device_does_not_take_is_not_done() {
    for arguments in [
        &["--help"][..],
        &["help"],
        &["--version"],
        &["print", "syria"],
        &["check", "syria"],
        &["config"],
    ] {
        let done = masar(arguments).onto_full_device();
        assert_eq!(done.status, Some(2), "{arguments:?}");
        assert_eq!(
            done.err, "masar: No space left on device (os error 28)\n",
            "{arguments:?}"
        );
    }
    // The file is the work here, and it is there.
    let folder = tempfile::tempdir().unwrap();
    let done = masar(&["init", "new.ron"])
        .within(folder.path())
        .onto_full_device();
    assert_eq!((done.status, done.err.as_str()), (Some(0), ""));
    assert!(folder.path().join("new.ron").exists());
}
