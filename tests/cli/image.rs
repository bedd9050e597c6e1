//! `masar print --format png`: an image for files and pipes, never for a terminal.

use std::fs;

use crate::program::masar;

const PRINT: [&str; 6] = ["print", "oman", "--today", "2026-11-22", "--format", "png"];

/// What every PNG begins with (PNG, third edition, 5.2).
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Returns the width and the height that an image says it has.
fn size(image: &[u8]) -> [u32; 2] {
    let number = |at: usize| u32::from_be_bytes(image[at..at + 4].try_into().unwrap());
    [number(16), number(20)]
}

#[test]
fn an_image_has_the_dots_of_its_cells() {
    let sized = [&PRINT[..], &["--width", "100", "--height", "30"]].concat();
    let image = masar(&sized).raw().stdout;
    assert!(image.starts_with(SIGNATURE));
    assert_eq!(size(&image), [100 * 16, 30 * 32]);
}

#[test]
fn an_image_that_nobody_could_look_at_is_refused_before_it_is_drawn() {
    let sized = [&PRINT[..], &["--width", "1000", "--height", "10000"]].concat();
    let done = masar(&sized).done();
    assert_eq!((done.status, done.out.as_str()), (Some(2), ""));
    insta::assert_snapshot!(done.err, @"
    masar: the image would be 16000 by 320000 dots, which is too large
    hint: give fewer columns or rows, fold with --level, or take --format svg
    ");
}

#[test]
fn an_image_is_written_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let saved = [&PRINT[..], &["--output", "plan.png"]].concat();
    assert_eq!(masar(&saved).within(folder.path()).out(), "");
    let image = fs::read(folder.path().join("plan.png")).unwrap();
    assert_eq!(image, masar(&PRINT).raw().stdout);
    let again = masar(&saved).within(folder.path()).done();
    assert_eq!(again.status, Some(1));
}

#[test]
fn a_terminal_gets_no_image() {
    let done = masar(&PRINT).on_terminal();
    assert_eq!(done.status, Some(2));
    insta::assert_snapshot!(done.err, @"
    masar: a PNG image is not for a terminal
    hint: `--output FILE` writes it to a file
    ");
    let folder = tempfile::tempdir().unwrap();
    let saved = [&PRINT[..], &["--output", "plan.png"]].concat();
    let done = masar(&saved).within(folder.path()).on_terminal();
    assert_eq!((done.status, done.err.as_str()), (Some(0), ""));
}

#[test]
fn colours_do_not_depend_on_the_terminal_but_the_paper_is_as_asked() {
    let plain = masar(&PRINT).raw().stdout;
    let term = masar(&PRINT).env("TERM", "xterm").env("NO_COLOR", "1");
    assert_eq!(term.raw().stdout, plain);
    let with = |options: &[&str]| masar(&[&PRINT[..], options].concat()).raw().stdout;
    let light = with(&["--theme", "light"]);
    assert_ne!(light, plain);
    let none = ["dark", "light"].map(|theme| with(&["--color", "never", "--theme", theme]));
    assert_ne!(none[0], none[1]);
    assert_ne!(none[0], plain);
}
