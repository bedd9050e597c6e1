//! Small plans that came out wrong, each for its kind.

use crate::program::masar;

fn plan(rest: &str) -> String {
    format!(
        r#"(format: 1, id: "p", kind: plan, language: en, title: (en: "P"), start: "2020", end: "2024", {rest})"#
    )
}

#[test]
fn an_image_says_how_many_letters_it_lacks() {
    let image = |title: &str| {
        let item = format!(r#"items: [(id: "a", kind: project, title: (en: "{title}"))]"#);
        let run = masar(&["print", "-", "--width", "90", "--format", "png"]).input(plan(&item));
        let output = run.raw();
        assert_eq!(output.status.code(), Some(0));
        assert!(output.stdout.starts_with(b"\x89PNG"));
        String::from_utf8(output.stderr).unwrap()
    };
    assert_eq!(image("Portal \u{628}\u{64e}"), "");
    insta::assert_snapshot!(image("\u{6570}\u{5b57} \u{5d0}"), @r"
    masar: warning: the image shows boxes for characters that its font lacks: 3
    hint: `--format svg` has the letters of the viewer's font
    ");
}

#[test]
fn beside_a_figure_below_zero_no_other_has_a_bar() {
    let printed = |first: &str| {
        let points = format!(
            r#"indicators: [(id: "jobs", title: (en: "Jobs"), lane: true, points: [(at: "2021", value: number({first})), (at: "2022", value: number(300))])]"#
        );
        let page = ["print", "-", "--page", "indicators", "--lang", "en"];
        masar(&page).input(plan(&points)).out()
    };
    assert!(printed("1200").contains('\u{2586}'), "{}", printed("1200"));
    let below = printed("-1200");
    assert!(!below.contains('\u{2586}'), "{below}");
    assert!(
        below.contains("minus 1,200") && below.contains("300"),
        "{below}"
    );
}

#[test]
fn what_has_not_begun_looks_nowhere_as_if_a_part_were_done() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/municipal.ron");
    for width in (60..=160).step_by(5) {
        for language in ["en", "ar"] {
            let width = width.to_string();
            let print = ["print", path, "--today", "2027-02-01", "--width", &width];
            let print = [&print[..], &["--lang", language]].concat();
            let out = masar(&print).done().out;
            let planned: Vec<&str> = out.lines().filter(|row| row.contains('\u{25cb}')).collect();
            assert!(planned.len() > 10, "{out}");
            for row in planned {
                assert!(!row.contains('\u{2588}'), "{width} {language}: {row}");
            }
        }
    }
}
