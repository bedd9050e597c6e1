//! The pictures in `screenshots/` show what the program draws now.
//!
//! `UPDATE_SCREENSHOTS=1 cargo test --test screenshots` makes them anew, all that `scenes.txt`
//! names and no others. Without it a picture that is stale, missing or not named fails. Dots and
//! cells are compared, not bytes: how a picture is packed or written may change. Deliberately not
//! here: the folder below it, whose pictures `screenshots/terminals/take` takes of real terminals.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

mod cells;
#[path = "../export/image.rs"]
mod image;
mod scenes;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cells::cells;
use image::Image;
use scenes::{Scene, scenes};

/// What a picture can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Png,
    Svg,
}

impl Form {
    fn name(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }

    /// Says whether a file shows what is drawn.
    fn shows(self, file: &[u8], drawn: &[u8]) -> bool {
        match self {
            Self::Png => Image::read(file).is_some_and(|it| Some(it) == Image::read(drawn)),
            Self::Svg => cells(file).is_some_and(|it| Some(it) == cells(drawn)),
        }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("screenshots")
}

fn file_name(scene: &Scene, form: Form) -> String {
    format!("{}.{}", scene.name, form.name())
}

fn pictures() -> impl Iterator<Item = (Scene, Form)> {
    let both = |scene: Scene| [Form::Png, Form::Svg].map(|form| (scene.clone(), form));
    scenes().into_iter().flat_map(both)
}

/// Writes every picture, and removes those that are not named.
fn update() {
    let known: BTreeSet<String> = pictures()
        .map(|(scene, form)| file_name(&scene, form))
        .collect();
    for name in present().difference(&known) {
        fs::remove_file(folder().join(name)).expect("it is ours");
    }
    for (scene, form) in pictures() {
        let path = folder().join(file_name(&scene, form));
        fs::write(path, scene.draw(form.name())).expect("the folder can be written");
    }
}

fn present() -> BTreeSet<String> {
    let entries = fs::read_dir(folder()).expect("there is a folder");
    let files = entries
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_file());
    let names = files.map(|file| file.file_name().into_string().unwrap());
    names.collect()
}

#[test]
fn the_pictures_show_what_the_program_draws() {
    if std::env::var_os("UPDATE_SCREENSHOTS").is_some() {
        update();
    }
    let known: BTreeSet<String> = pictures()
        .map(|(scene, form)| file_name(&scene, form))
        .collect();
    let extra: Vec<String> = present().difference(&known).cloned().collect();
    let missing: Vec<String> = known.difference(&present()).cloned().collect();
    let stale: Vec<String> = pictures()
        .filter(|(scene, form)| {
            let path = folder().join(file_name(scene, *form));
            fs::read(path).is_ok_and(|file| !form.shows(&file, &scene.draw(form.name())))
        })
        .map(|(scene, form)| file_name(&scene, form))
        .collect();
    assert!(
        extra.is_empty() && missing.is_empty() && stale.is_empty(),
        "stale: {stale:?}, missing: {missing:?}, not named: {extra:?}\n\
         UPDATE_SCREENSHOTS=1 cargo test --test screenshots"
    );
}

#[test]
fn a_stale_picture_is_seen() {
    let [one, other] = ["One", "Two"].map(scenes::small);
    for form in [Form::Png, Form::Svg] {
        let [one, other] = [&one, &other].map(|scene| scene.draw(form.name()));
        assert!(form.shows(&one, &one));
        assert!(
            !form.shows(&one, &other) && !form.shows(&other, &one),
            "{form:?}"
        );
        assert!(!form.shows(b"", &one) && !form.shows(b"<svg", b"<svg"));
    }
}

#[test]
fn the_documentation_shows_pictures_that_are_there() {
    let pages = [
        include_str!("../../README.md"),
        include_str!("../../docs/commands.md"),
        include_str!("../../docs/keys.md"),
        include_str!("../../docs/signs.md"),
        include_str!("../../docs/terminals.md"),
    ];
    let shown: Vec<&str> = pages
        .iter()
        .flat_map(|page| page.split("](").skip(1))
        .filter_map(|rest| rest.split_once(')'))
        .filter_map(|(link, _)| link.trim_start_matches("../").strip_prefix("screenshots/"))
        .collect();
    assert!(shown.len() > 20, "{shown:?}");
    for name in shown {
        assert!(folder().join(name).exists(), "{name}");
    }
}
