//! The two roadmaps that ship, on screens of three sizes, in every language.
//!
//! The pictures stand in `tests/screens/roadmaps`. They change with the looks and with the data.

use crate::explorer::{self, Explorer};

fn pictures(name: &str, open: impl Fn() -> Explorer) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("roadmaps");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (columns, rows) in [(80, 24), (120, 36), (200, 50)] {
            let sized = || open().size(columns, rows);
            let name = format!("{name}-{columns}x{rows}");
            insta::assert_snapshot!(format!("{name}-en"), sized().screen());
            insta::assert_snapshot!(format!("{name}-ar"), sized().arabic().screen());
            insta::assert_snapshot!(format!("{name}-both"), sized().both().screen());
        }
    });
}

fn both_open() -> Explorer {
    explorer::walk(explorer::shipped())
}

#[test]
fn syria() {
    pictures("syria", both_open);
}

#[test]
fn oman() {
    pictures("oman", || both_open().keys("2"));
}
