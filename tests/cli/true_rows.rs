//! The rows of the two shipped plans: no sign and no word says more, or less, than the file.

use crate::program::masar;

fn printed(plan: &str, arguments: &[&str]) -> String {
    let print = ["print", plan, "--today", "2026-11-30"];
    masar(&[&print, arguments].concat()).out()
}

/// Returns the row of a name.
fn row<'a>(picture: &'a str, name: &str) -> &'a str {
    let found = picture.lines().find(|line| line.contains(name));
    found.unwrap_or_else(|| panic!("{name} in {picture}"))
}

/// What the Arabic picture says, in the order in which it is read.
fn arabic(plan: &str, arguments: &[&str]) -> String {
    printed(
        plan,
        &[&["--lang", "ar", "--bidi", "logical"], arguments].concat(),
    )
}

#[test]
fn what_has_a_date_outside_the_window_is_not_without_one() {
    let early = printed("syria", &["--width", "160", "--to", "2022", "--level", "3"]);
    for name in ["Information-security centre", "Backup data centre"] {
        let row = row(&early, name);
        assert!(
            row.contains('\u{25b8}') && !row.contains("no date"),
            "{row}"
        );
    }
    // Of what has none at all it is said in every window.
    let portal = row(&early, "E-government portal");
    assert!(portal.contains("no date"), "{portal}");
    let late = printed(
        "syria",
        &["--width", "160", "--from", "2026", "--level", "3"],
    );
    let row = row(&late, "Information-security centre");
    assert!(
        row.contains('\u{25c2}') && !row.contains("no date"),
        "{row}"
    );
}

#[test]
fn what_was_known_last_never_stands_without_since_when_nothing_is() {
    for width in ["80", "100", "120", "160", "200", "240", "260"] {
        let picture = printed("syria", &["--width", width, "--level", "3"]);
        for line in picture.lines().filter(|line| line.contains("last known:")) {
            // Of what lies below a parent the numbers follow.
            assert!(
                line.contains("unknown since")
                    || line.contains('\u{25be}')
                    || line.contains('\u{25b8}'),
                "{line}"
            );
        }
        for line in picture.lines() {
            assert!(!line.contains("unknown, inferred"), "{line}");
        }
    }
    // Where there is room for both they are told, in the half of the year where not in the months.
    let picture = printed("syria", &["--width", "200", "--level", "3"]);
    let row = row(&picture, "Government procurement");
    assert!(
        row.contains("unknown since H2 2024 (inferred); last known: pilot"),
        "{row}"
    );
}

#[test]
fn an_announcement_has_a_sign_of_its_own() {
    let picture = printed("oman", &["--width", "160", "--level", "3"]);
    let announced = row(&picture, "National Records Centre");
    assert_eq!(announced.matches('\u{25c9}').count(), 2, "{announced}");
    assert!(!announced.contains('\u{2713}'), "{announced}");
    let completed = row(&picture, "Regulatory Framework");
    assert_eq!(completed.matches('\u{2713}').count(), 2, "{completed}");
    let columns = ["--width", "200", "--level", "3", "--columns", "progress"];
    let listed = printed("oman", &columns);
    assert!(row(&listed, "National Records Centre").contains("announced complete"));
    let list = masar(&["list", "oman"]).out();
    assert!(row(&list, "National Records Centre").contains("announced complete"));
    assert!(row(&list, "Regulatory Framework").contains(" done"));
}

#[test]
fn no_sign_of_a_day_hides_another() {
    // The committee met on the day of which the ministry reports.
    let picture = printed(
        "syria",
        &[
            "--width", "160", "--level", "3", "--from", "2022-07", "--to", "2022-09",
        ],
    );
    let cloud = row(&picture, "Cloud-computing infrastructure");
    assert!(cloud.contains('\u{2756}'), "{cloud}");
    // Of two milestones of one year that are our own conclusion it is seen that they are.
    let folded = printed("syria", &["--width", "200", "--level", "1"]);
    let milestones = row(&folded, "Milestones");
    assert_eq!(milestones.matches('\u{2248}').count(), 2, "{milestones}");
}

#[test]
fn counts_of_a_row_count_the_same() {
    let picture = printed("syria", &["--width", "160", "--level", "1"]);
    let unassigned = row(&picture, "Not assigned in the sources");
    let numbers = |text: &str| -> Vec<u32> {
        let parts = text.split(|it: char| !it.is_ascii_digit());
        parts.filter_map(|part| part.parse().ok()).collect()
    };
    let found = numbers(unassigned);
    let (count, parts) = found.split_first().unwrap();
    assert_eq!(*count, parts.iter().sum::<u32>(), "{unassigned}");
}

#[test]
fn no_line_of_a_plan_with_sources_is_divided() {
    for width in ["100", "120", "160", "200"] {
        for plan in ["syria", "oman"] {
            let picture = printed(plan, &["--width", width, "--level", "1"]);
            let related = row(&picture, "Related, not shown to belong");
            let counts = related.rsplit('\u{25d0}').next().unwrap();
            assert!(related.contains('\u{25d0}'), "{related}");
            let line = |it: char| it == '\u{2501}' || it == '\u{2500}';
            // Air on both sides, and nothing between two counts.
            assert!(!counts.starts_with(line), "{related}");
            assert!(!related.contains("\u{2501}\u{25d0}"), "{related}");
        }
    }
}

#[test]
fn words_are_measured_as_they_are_written() {
    let picture = arabic("oman", &["--width", "200", "--level", "2"]);
    let cut = "\u{623}\u{643}\u{62a}\u{648}\u{628}\u{631}\u{2026}";
    assert!(!picture.contains(cut), "{picture}");
}

#[test]
fn a_figure_says_by_which_date_it_stands_there() {
    let picture = arabic("oman", &["--width", "160"]);
    let basis = "26% (\u{628}\u{62d}\u{633}\u{628} \u{62a}\u{627}\u{631}\u{64a}\u{62e} \u{627}\u{644}\u{646}\u{634}\u{631})";
    assert!(picture.contains(basis), "{picture}");
}

#[test]
fn a_legend_has_no_sign_that_the_picture_has_not() {
    for plan in ["syria", "oman"] {
        for width in ["80", "120", "160", "200"] {
            for more in [
                &["--level", "3"][..],
                &["--level", "1"],
                &["--from", "2023", "--to", "2024"],
            ] {
                let arguments = [&["--width", width], more].concat();
                let picture = printed(plan, &arguments);
                let whole = printed(plan, &[&arguments[..], &["--legend"]].concat());
                let legend = whole.strip_prefix(&picture).unwrap();
                let signs = legend.chars().filter(|it| {
                    matches!(
                        it,
                        '\u{2500}'
                            ..='\u{25ff}'
                                | '\u{2248}'
                                | '\u{2713}'
                                | '\u{2717}'
                                | '\u{2756}'
                                | '\u{2b16}'
                                | '\u{2b18}'
                    )
                });
                // The edges of the window give way to names.
                for sign in signs.filter(|it| !matches!(it, '\u{2590}' | '\u{258c}')) {
                    // A part of a cell is of a full one.
                    let is_part =
                        |it: char| sign == '\u{2588}' && ('\u{2587}'..='\u{258f}').contains(&it);
                    assert!(
                        picture.contains(sign) || picture.contains(is_part),
                        "{sign} of {whole}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_not_named_is_said_over_the_years_for_which_it_is_declared() {
    let early = printed(
        "oman",
        &["--width", "120", "--from", "2015", "--to", "2022"],
    );
    let gap = row(&early, "20 more projects");
    assert!(gap.trim_end().ends_with('\u{25b8}'), "{gap}");
    let column = |line: &str, sign: &str| line.split(sign).next().unwrap().chars().count();
    let brief = row(&early, "Brief");
    // The words end over those years, as near to them as there is room.
    let end = column(gap, "not named") + "not named in the sources used".len();
    assert!(end >= column(brief, "\u{2501}"), "{gap}\n{brief}");
}

#[test]
fn a_phase_is_drawn_to_the_last_that_is_known_and_says_that_nothing_is_later() {
    for (width, said) in [
        ("120", "no information after 5 Nov 2024"),
        ("160", "unknown since 5 Nov 2024; last known: under way"),
        ("200", "unknown since 5 Nov 2024; last known: under way"),
    ] {
        let picture = printed("syria", &["--width", width, "--level", "3"]);
        let phase = row(&picture, "Transition to interactive services");
        assert!(phase.contains(said), "{phase}");
        // Nothing firm stands where nothing is known.
        let column = |line: &str, sign: char| {
            let columns: Vec<char> = line.chars().collect();
            columns.iter().rposition(|it| *it == sign).unwrap()
        };
        let today = column(row(&picture, "Brief"), '\u{2502}');
        assert!(column(phase, '\u{2588}') < today, "{picture}");
        assert!(row(&picture, "Foundation phase").contains("ended 2023"));
    }
}

#[test]
fn every_track_says_how_much_of_it_is_placed_by_inference() {
    let picture = printed("oman", &["--width", "160", "--level", "2"]);
    assert!(row(&picture, "Excellence in electronic").contains("\u{2248}6"));
    for (track, count) in [
        ("Efficiency in core", 4),
        ("Enabling the leadership", 2),
        ("Community participation", 4),
    ] {
        let said = format!("placed by inference (computed): {count}");
        assert!(row(&picture, track).contains(&said), "{picture}");
    }
}

#[test]
fn no_sign_of_a_legend_means_two_things_in_one_place() {
    let oman = printed("oman", &["--width", "160", "--legend"]);
    for words in [
        "before a name: folded",
        "beside a name: something in that row is inferred",
        "at the edge: ends or lies after the window",
    ] {
        assert!(oman.contains(words), "{oman}");
    }
}
