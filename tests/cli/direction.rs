//! Which way a text is read: by the side that it stands on, however many names of the other script it has.

use crate::program::masar;

/// The plan of the issue: "connecting Oracle ..", "buying Red Hat .. (500 licences)", "moving .. to ..".
fn plan() -> String {
    let title = |ar: &str, rest: &str| {
        format!(
            r#"kind: project, title: (ar: "{ar}"), start: "2026-01-01", end: "2026-06-30", {rest}"#
        )
    };
    let connect = "\u{631}\u{628}\u{637}";
    let aim = "\u{646}\u{642}\u{644} Active Directory \u{648} Exchange Online \u{648} SharePoint \u{625}\u{644}\u{649} Microsoft Azure.";
    let items = [
        title(
            &format!("{connect} Oracle Fusion Cloud ERP"),
            &format!(r#"id: "a", aim: (ar: "{aim}")"#),
        ),
        title(
            "\u{634}\u{631}\u{627}\u{621} Red Hat Enterprise Linux 9 (500 \u{631}\u{62e}\u{635}\u{629})",
            r#"id: "b""#,
        ),
        title(&format!("{connect} Oracle"), r#"id: "c""#),
        // It begins with a name, and most of its words are names.
        title(&format!("Oracle Cloud {connect}"), r#"id: "d""#),
    ];
    let items: Vec<String> = items.iter().map(|item| format!("({item})")).collect();
    let arabic = "\u{645}\u{633}\u{627}\u{631} \u{631}\u{628}\u{637} \u{631}\u{628}\u{637}";
    format!(
        r#"(format: 1, id: "names", kind: plan, language: ar, title: (ar: "{connect} Active Directory Online"), start: "2026", end: "2027",
        phases: [(id: "p", title: (ar: "{connect} Exchange Online"), start: "2026-01-01", end: "2027-12-31")],
        items: [{}, (id: "e", kind: project, title: (en: "Moving to {arabic}"))])"#,
        items.join(", ")
    )
}

fn printed(arguments: &[&str]) -> String {
    let print = ["print", "-", "--width", "100", "--today", "2026-11-30"];
    masar(&[&print, arguments].concat()).input(plan()).out()
}

#[test]
fn an_arabic_text_is_read_from_the_right_however_many_latin_names_it_has() {
    let rows = printed(&["--lang", "ar"]);
    insta::assert_snapshot!("direction_rows_ar", rows);
    // The side of a text decides, not the language of the interface.
    insta::assert_snapshot!("direction_rows_en", printed(&["--lang", "en"]));
    insta::assert_snapshot!(
        "direction_details",
        printed(&["--lang", "ar", "--focus", "a"])
    );
    insta::assert_snapshot!(
        "direction_page",
        printed(&["--lang", "ar", "--page", "phases"])
    );
}

#[test]
fn a_picture_reads_it_the_same_way() {
    let svg = printed(&["--lang", "ar", "--level", "2", "--format", "svg"]);
    let row = svg.lines().find(|line| line.contains(">F<")).unwrap();
    // The verb is read first: its last letter, TAH, stands right of the names.
    let verb = row.find('\u{fec2}');
    assert!(verb > row.find(">O<"), "{row}");
}

#[test]
fn what_is_given_to_be_turned_follows_the_standard() {
    // P2 and P3: the first strong letter decides.
    let text = masar(&["text"])
        .input("Oracle \u{631}\u{628}\u{637}\n")
        .out();
    assert!(text.starts_with("Oracle"), "{text}");
}
