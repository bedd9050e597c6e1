//! The plan of Oman, as shipped: its counts and a few telling facts, held as literals.

use masar::document;

#[test]
fn it_loads() {
    let plan = document::parse(include_str!("../roadmap/oman-2021-2025.ron")).unwrap();
    assert_eq!(plan.sources.len(), 33);
}
