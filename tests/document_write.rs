//! What is written is read again as the same.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use masar::document::{self, Document, SmallStr, Text};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const EVERY_FIELD: &str = include_str!("fixtures/every_field.ron");
const STARTER: &str = include_str!("../roadmap/starter-full.ron");
const SYRIA: &str = include_str!("../roadmap/syria-2021-2030.ron");
const OMAN: &str = include_str!("../roadmap/oman-2021-2025.ron");

const SMALL: &str = r#"(format: 1, id: "a", kind: plan, language: en, title: (en: "A"),
        items: [(id: "i", kind: project, title: (en: "One \"two\""), start: "about 2021-H2",
            money: [(title: (en: "All"), amount: 2.5, currency: "OMR")])])"#;

fn read(text: &str) -> Document {
    let reading = document::read(text.as_bytes());
    assert_eq!(reading.findings, [], "{text}");
    reading.roadmap.unwrap().into_inner()
}

#[test]
fn every_plan_and_every_field_is_written_as_it_was_read() {
    for text in [EVERY_FIELD, STARTER, SYRIA, OMAN] {
        let roadmap = read(text);
        assert_eq!(read(&document::write(&roadmap).unwrap()), roadmap);
    }
}

#[test]
fn a_plan_is_written_as_somebody_would_write_it() {
    insta::assert_snapshot!(document::write(&read(SMALL)).unwrap(), @r##"
    (
      format: 1,
      id: "a",
      kind: plan,
      language: en,
      title: (
        en: "A",
      ),
      items: [
        (
          id: "i",
          kind: project,
          title: (
            en: r#"One "two""#,
          ),
          start: "about 2021-H2",
          money: [
            (
              title: (
                en: "All",
              ),
              amount: 2.5,
              currency: "OMR",
            ),
          ],
        ),
      ],
    )
    "##);
}

/// Texts that reading leaves as they are: it takes controls out, and blanks at the ends.
fn texts() -> impl Strategy<Value = String> {
    "[!-~\u{621}-\u{652}]([ -~\u{621}-\u{652}\"\\\\#]{0,20}[!-~\u{621}-\u{652}])?"
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(9),
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_it_says_is_read_again(
        words in prop::collection::vec(texts(), 4),
        amount in prop::num::f64::POSITIVE,
        date in "(about |by )?(1[0-9]{3}|2[0-9]{3})(-(H[12]|Q[1-4]|0[1-9]))?",
        left_out in any::<[bool; 8]>(),
    ) {
        let mut roadmap = read(EVERY_FIELD);
        let [ar, en, note, tag] = words.as_slice() else { return Ok(()) };
        let title = Text {
            ar: (!left_out[0]).then(|| SmallStr::new(ar)),
            en: Some(SmallStr::new(en)),
            translated: None,
            aliases: [SmallStr::new(note)].into_iter().take(left_out[1].into()).collect(),
        };
        let item = &mut roadmap.items[0];
        item.title = title.clone();
        item.aim = left_out[2].then(|| Box::new(title.clone()));
        item.start = left_out[3].then(|| date.parse().unwrap());
        item.tags = [SmallStr::new(tag)].into_iter().take(left_out[4].into()).collect();
        roadmap.title = title;
        let mut money = read(SMALL).items[0].money[0].clone();
        money.amount = amount;
        money.about = left_out[5];
        roadmap.money.push(money);
        roadmap.indicators.truncate(left_out[6].into());
        roadmap.goal = roadmap.goal.filter(|_| left_out[7]);
        prop_assert_eq!(read(&document::write(&roadmap).unwrap()), roadmap);
    }
}
