//! A file that changes under the running program.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::slice::Chunks;
use std::time::{Duration, Instant, SystemTime};

use crate::line::Line;
use crate::walk::{SMALL, open, press, quit, wait_for};

crate::tests![
    what_is_saved_is_shown,
    a_broken_file_leaves_the_last_good_plan,
    a_file_that_opened_broken_opens_when_it_is_mended,
    what_is_no_file_is_not_read_anew,
    what_is_written_slowly_is_shown_when_it_is_whole,
    what_a_link_leads_to_is_watched_and_so_is_the_link,
    a_folder_that_goes_and_comes_back_is_found_again,
];

/// Returns the plan with other words for its bridge.
fn plan(bridge: &str) -> String {
    let text = fs::read_to_string(SMALL).expect("it is a fixture");
    assert!(text.contains("\"Bridge\""));
    text.replace("\"Bridge\"", &format!("\"{bridge}\""))
}

fn save(file: &Path, text: &str) {
    fs::write(file, text).expect("the folder is ours");
}

#[track_caller]
fn shows(line: &mut Line, words: &str) {
    wait_for(line, words, |line| line.text().contains(words));
}

/// Opens a file of its own on a row that is not the first.
fn open_on(file: &Path) -> Line {
    let mut line = open(&[file.to_str().expect("the path is text")], (120, 24));
    press(&mut line, "jj", "row 3 of");
    line
}

fn what_is_saved_is_shown() {
    let folder = tempfile::tempdir().expect("there is room");
    let file = folder.path().join("plan.ron");
    save(&file, &plan("Bridge"));
    let mut line = open_on(&file);
    save(&file, &plan("Ferry"));
    shows(&mut line, "Ferry");
    // Replaced by another file, and by one that is older.
    let other = folder.path().join("plan.ron~");
    save(&other, &plan("Train"));
    fs::rename(&other, &file).expect("the folder is ours");
    shows(&mut line, "Train");
    save(&other, &plan("Canal"));
    let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let writable = File::options().write(true).open(&other);
    writable
        .and_then(|file| file.set_modified(old))
        .expect("it is ours");
    fs::rename(&other, &file).expect("the folder is ours");
    shows(&mut line, "Canal");
    // The next key takes the marks of what changed away.
    press(&mut line, "\x0c", "row 3 of");
    press(&mut line, "\x12", "read anew");
    quit(line);
}

fn a_broken_file_leaves_the_last_good_plan() {
    let folder = tempfile::tempdir().expect("there is room");
    let file = folder.path().join("plan.ron");
    save(&file, &plan("Bridge"));
    let mut line = open_on(&file);
    save(&file, "(format: 1,");
    shows(
        &mut line,
        "plan.ron:1:12: the file ends too early; the last good plan is shown",
    );
    assert!(line.text().contains("Bridge"));
    fs::remove_file(&file).expect("the folder is ours");
    shows(
        &mut line,
        "plan.ron: there is no such file; the last good plan is shown",
    );
    save(&file, &plan("Ferry"));
    shows(&mut line, "Ferry");
    wait_for(&mut line, "the line to go", |line| {
        !line.text().contains("last good")
    });
    // The next key takes the marks of what changed away.
    press(&mut line, "\x0c", "row 3 of");
    quit(line);
}

fn a_file_that_opened_broken_opens_when_it_is_mended() {
    let folder = tempfile::tempdir().expect("there is room");
    let file = folder.path().join("plan.ron");
    save(&file, "(format: 1,");
    let mut line = open(&[file.to_str().expect("the path is text")], (120, 24));
    shows(&mut line, "the file ends too early");
    save(&file, "(format: 1,\n(");
    shows(&mut line, "2 | (");
    save(&file, &plan("Bridge"));
    shows(&mut line, "Bridge");
    quit(line);
}

fn what_is_no_file_is_not_read_anew() {
    let mut line = open(&["oman"], (120, 24));
    press(&mut line, "\x12", "there is no file to read anew");
    quit(line);
}

fn what_is_written_slowly_is_shown_when_it_is_whole() {
    let folder = tempfile::tempdir().expect("there is room");
    let file = folder.path().join("plan.ron");
    save(&file, &plan("Bridge"));
    let mut line = open_on(&file);
    // Somebody else writes it in eight pieces, several a second.
    let text = plan("Ferry");
    let pieces = text.as_bytes().chunks(text.len().div_ceil(8));
    save(&file, "");
    let writer = File::options().append(true).open(&file);
    let writer = SlowWriter {
        file: writer.expect("it is ours"),
        pieces,
        last: Instant::now(),
        is_late: false,
    };
    let writer = RefCell::new(writer);
    wait_for(&mut line, "the whole of it", |line| {
        let screen = line.text();
        let mut writer = writer.borrow_mut();
        writer.go_on();
        // On a machine that stands still for a second half a file is a broken one.
        assert!(writer.is_late || !screen.contains("last good"), "{screen}");
        screen.contains("Ferry")
    });
    assert!(writer.into_inner().pieces.next().is_none());
    quit(line);
}

/// Writes a file in pieces.
struct SlowWriter<'a> {
    file: File,
    pieces: Chunks<'a, u8>,
    last: Instant,
    is_late: bool,
}

impl SlowWriter<'_> {
    fn go_on(&mut self) {
        let passed = self.last.elapsed();
        if passed < Duration::from_millis(150) {
            return;
        }
        if let Some(piece) = self.pieces.next() {
            self.is_late |= passed > Duration::from_millis(700);
            self.file.write_all(piece).expect("it is ours");
            self.last = Instant::now();
        }
    }
}

fn what_a_link_leads_to_is_watched_and_so_is_the_link() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("store")).expect("the folder is ours");
    save(&path("store/one.ron"), &plan("Bridge"));
    save(&path("store/two.ron"), &plan("Train"));
    symlink("store/one.ron", path("plan.ron")).expect("the folder is ours");
    let mut line = open_on(&path("plan.ron"));
    // The file behind it, in another folder, in place and by another one.
    save(&path("store/one.ron"), &plan("Ferry"));
    shows(&mut line, "Ferry");
    save(&path("store/one.ron~"), &plan("Canal"));
    fs::rename(path("store/one.ron~"), path("store/one.ron")).expect("the folder is ours");
    shows(&mut line, "Canal");
    // The link itself.
    symlink("store/two.ron", path("next")).expect("the folder is ours");
    fs::rename(path("next"), path("plan.ron")).expect("the folder is ours");
    shows(&mut line, "Train");
    quit(line);
}

fn a_folder_that_goes_and_comes_back_is_found_again() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("plans")).expect("the folder is ours");
    let file = path("plans/plan.ron");
    save(&file, &plan("Bridge"));
    let mut line = open_on(&file);
    fs::remove_dir_all(path("plans")).expect("the folder is ours");
    shows(
        &mut line,
        "there is no such file; the last good plan is shown",
    );
    fs::create_dir(path("plans")).expect("the folder is ours");
    save(&file, &plan("Ferry"));
    shows(&mut line, "Ferry");
    // It is listened to again.
    save(&file, &plan("Train"));
    shows(&mut line, "Train");
    quit(line);
}
