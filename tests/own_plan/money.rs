//! Money: what it is, sums of what lies below, shares, and whose milestones are.

use std::sync::Arc;

use masar::document::Money;
use masar::facts::value::{amount, short_money};
use masar::search::{Found, Hit, Index};
use masar::words::{self, Language, Sum};

use crate::{build, section};

fn item(id: &str, money: &str, below: &str) -> String {
    format!("(id: \"{id}\", kind: project, title: \"{id}\", money: [{money}], items: [{below}]),")
}

fn sum(amount: f64, fields: &str) -> String {
    format!("(title: \"Cost\", amount: {amount}, currency: \"OMR\", {fields}),")
}

/// What the details of each entry say of money.
fn money(fields: &str, id: &str) -> Vec<String> {
    let (roadmap, findings) = build(fields);
    assert_eq!(findings, [""; 0]);
    section(&roadmap, id, Language::En, "Funding")
}

#[test]
fn what_an_amount_is_stands_beside_it_with_its_share_of_the_budget() {
    let amounts = [
        sum(2e6, "what: budget"),
        sum(8e5, "what: spent"),
        sum(1e6, "what: committed, about: true"),
        sum(2.2e6, "what: forecast"),
        sum(5.0, ""),
    ];
    let items = format!("items: [{}]", item("a", &amounts.concat(), ""));
    assert_eq!(
        money(&items, "a"),
        [
            "Cost: OMR 2 million -- budget",
            "Cost: OMR 800,000 -- spent; 40% of the budget (computed)",
            // Nobody knows the share of what is approximate.
            "Cost: about OMR 1 million -- committed",
            "Cost: OMR 2.2 million -- forecast",
            "Cost: OMR 5",
        ]
    );
}

#[test]
fn amounts_of_one_kind_currency_and_period_are_added_up_for_those_above() {
    let budget = |amount: f64| sum(amount, "what: budget");
    let below = [
        item("b", &(budget(0.1) + &sum(1.0, "what: spent")), ""),
        item("c", &(budget(0.2) + &sum(9.0, "")), ""),
        item(
            "d",
            &sum(4.0, "what: budget, over: (start: \"2027\", end: \"2027\")"),
            "",
        ),
        item(
            "e",
            "(title: \"Cost\", amount: 3, currency: \"USD\", what: budget)",
            "",
        ),
        item("f", &sum(3.0, "what: spent, expected: true"), ""),
    ];
    let items = format!(
        "items: [{}], related: [{}]",
        item("a", "", &below.concat()),
        item("r", &budget(7.0), "")
    );
    let wanted = [
        "Budget: OMR 0.3 -- computed: sum of 2 amounts",
        "Spent: OMR 4 -- computed: sum of 2 amounts; expected",
    ];
    let wanted = wanted.map(|line| {
        line.replacen("Budget", "budget", 1)
            .replacen("Spent", "spent", 1)
    });
    assert_eq!(money(&items, "a"), wanted);
    assert_eq!(money(&items, "plan"), wanted);
    assert_eq!(money(&items, "r").len(), 1);
}

#[test]
fn a_sum_never_stands_beside_a_published_total() {
    let budget = |amount: f64, fields: &str| sum(amount, &format!("what: budget, {fields}"));
    let parts = item("b", &budget(1.0, "about: true"), "") + &item("c", &budget(2.0, ""), "");
    let published = format!(
        "items: [{}]",
        item("a", &budget(5.0, ""), &parts) + &item("d", &budget(6.0, ""), "")
    );
    assert_eq!(money(&published, "a"), ["Cost: OMR 5 -- budget"]);
    // It counts above in the place of its parts.
    assert_eq!(
        money(&published, "plan"),
        ["budget: OMR 11 -- computed: sum of 2 amounts"]
    );
    let of_plan = format!(
        "items: [{}], money: [{}]",
        item("a", "", &parts),
        budget(9.0, "")
    );
    assert_eq!(money(&of_plan, "plan"), ["Cost: OMR 9 -- budget"]);
    assert_eq!(
        money(&of_plan, "a"),
        ["budget: about OMR 3 -- computed: sum of 2 amounts"]
    );
    // What the plan gives to one item is published for that.
    let given = format!(
        "items: [{}], money: [{}]",
        item("a", "", &parts),
        budget(9.0, "of: [\"a\"]")
    );
    assert_eq!(money(&given, "a"), ["Cost: OMR 9 -- budget"]);
    // An amount of no told kind may be the total.
    let untold = format!("items: [{}]", item("a", &sum(5.0, ""), &parts));
    assert_eq!(money(&untold, "a"), ["Cost: OMR 5"]);
}

#[test]
fn one_figure_tells_the_money_of_an_entry() {
    let parts =
        item("b", &sum(1.0, "what: budget"), "") + &item("c", &sum(2.0, "what: budget"), "");
    let amounts = sum(4.0, "what: spent") + &sum(5.0, "what: budget");
    let (roadmap, _) = build(&format!(
        "items: [{}{}]",
        item("a", "", &parts),
        item("d", &amounts, "")
    ));
    let said = |money: &Money| amount(money, Language::En);
    let short = |id: &str| {
        let money = short_money(&roadmap, roadmap.find(id).unwrap());
        money.map(|money| (said(money.money), money.is_computed))
    };
    assert_eq!(short("a"), Some(("OMR 3".to_owned(), true)));
    assert_eq!(short("d"), Some(("OMR 5".to_owned(), false)));
    assert_eq!(short("plan"), Some(("OMR 8".to_owned(), true)));
    let (empty, _) = build("items: []");
    assert_eq!(short_money(&empty, empty.find("plan").unwrap()), None);
}

#[test]
fn currencies_have_their_arabic_names() {
    let arabic = |amount: f64, currency: &str| {
        let sum = Sum {
            amount,
            currency,
            about: false,
        };
        words::money(Language::AR, sum).replace('\u{a0}', " ")
    };
    assert_eq!(
        arabic(3e6, "SAR"),
        "3 \u{645}\u{644}\u{627}\u{64a}\u{64a}\u{646} \u{631}\u{64a}\u{627}\u{644} \u{633}\u{639}\u{648}\u{62f}\u{64a}"
    );
    assert_eq!(
        arabic(15.0, "USD"),
        "15 \u{62f}\u{648}\u{644}\u{627}\u{631}\u{627}\u{64b} \u{623}\u{645}\u{631}\u{64a}\u{643}\u{64a}\u{627}\u{64b}"
    );
}

#[test]
fn a_milestone_has_an_owner_and_bodies_that_are_told() {
    let milestone = |id: &str| {
        format!(
            "(id: \"{id}\", title: \"{id}\", owner: \"it\", bodies: [(body: \"hr\", part: partner), \
            (title: \"A university\", part: host)])"
        )
    };
    let (roadmap, findings) = build(&format!(
        "governance: (bodies: [(id: \"it\", title: \"IT\"), (id: \"hr\", title: \"HR\")]), milestones: [{}], \
        items: [(id: \"a\", kind: task, title: \"A\", milestones: [{}])]",
        milestone("m"),
        milestone("n")
    ));
    assert_eq!(findings, [""; 0]);
    let bodies = ["Assigned to | IT", "With | HR", "Hosted by | A university"];
    assert_eq!(section(&roadmap, "m", Language::En, "Bodies"), bodies);
    let own = section(&roadmap, "a", Language::En, "Milestones");
    assert_eq!(own[1..], bodies.map(|line| format!("  {line}")));
}

#[test]
fn a_currency_is_found_by_its_name_in_either_language() {
    let (roadmap, _) = build(&format!("items: [{}]", item("a", &sum(3.0, ""), "")));
    let index = Arc::new(Index::new(&roadmap));
    for typed in ["omani rial", "OMR", "\u{631}\u{64a}\u{627}\u{644}"] {
        let found = Found::new(&index, 0, typed, None).unwrap();
        let hit = roadmap.find("a").map(Hit::Entry);
        assert_eq!(found.hits().next(), hit, "{typed}");
    }
}
