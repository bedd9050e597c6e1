//! Languages: Arabic mirrors the screen, `both` shows the other one beside it.

use crate::explorer::{explorer, shows};

#[test]
fn english_of_a_bilingual_roadmap() {
    // The Arabic title of one item, which has no other, makes this a file.
    shows!(explorer("bilingual.ron").size(100, 24), "english");
}

#[test]
fn arabic_runs_from_right_to_left() {
    shows!(explorer("bilingual.ron").arabic().size(100, 24), "arabic");
}

#[test]
fn both_follow_the_roadmaps_own_language() {
    shows!(explorer("bilingual.ron").both().size(120, 30), "both");
}

#[test]
fn the_language_goes_round() {
    let opened = || explorer("bilingual.ron").size(100, 24);
    assert_eq!(opened().keys("L").screen(), opened().arabic().screen());
    assert_eq!(opened().keys("L <f2>").screen(), opened().both().screen());
    assert_eq!(opened().keys("L L L").screen(), opened().screen());
}

#[test]
fn arabic_keyboards_work() {
    let opened = || explorer("two_tracks.ron").size(60, 12);
    // The keys of j, f, t, [ and ? on the Arabic (101) layout.
    for (latin, arabic) in [
        ("j", "\u{62a}"),
        ("j k", "\u{62a} \u{646}"),
        ("+ f", "+ \u{628}"),
        ("+ t", "+ \u{641}"),
        ("+ ] [", "+ \u{62f} \u{62c}"),
        ("?", "\u{61f}"),
    ] {
        assert_eq!(
            opened().keys(arabic).screen(),
            opened().keys(latin).screen(),
            "{latin}"
        );
    }
}

#[test]
fn arabic_on_small_screens() {
    shows!(
        explorer("bilingual.ron").arabic().size(40, 12),
        "arabic_small"
    );
    shows!(
        explorer("bilingual.ron").arabic().size(20, 5),
        "arabic_tiny"
    );
}

#[test]
fn arabic_details_and_help() {
    let opened = || explorer("bilingual.ron").arabic().size(80, 24);
    shows!(opened().at("mail").keys("<enter>"), "arabic_details");
    shows!(opened().keys("?"), "arabic_help");
}

#[test]
fn arabic_in_ascii() {
    shows!(
        explorer("bilingual.ron").arabic().ascii().size(80, 24),
        "arabic_ascii"
    );
}
