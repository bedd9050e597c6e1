//! The plan of Oman beside its own document and the names that others gave its parts: what a reading
//! of the two side by side found wrong, as literals. Each was wrong once.

use std::collections::BTreeMap;

use masar::document::{self, ItemKind, Language, On};

use super::{FILE, ar, en, item, placed, plan, related, when};

/// Every quotation, with the fields around it lost: whoever has one.
fn quotes(plan: &document::Document) -> Vec<&document::Quote> {
    let governance = &plan.governance;
    let lists = [
        plan.quotes.as_slice(),
        plan.goal.as_ref().map_or(&[], |goal| &goal.quotes),
    ];
    let claims = (governance.claims.iter())
        .chain(&plan.effects)
        .chain(plan.alignment.iter().flat_map(|alignment| &alignment.with));
    (lists.into_iter().flatten())
        .chain(plan.pillars.iter().flat_map(|entry| &entry.quotes))
        .chain(plan.strands.iter().flat_map(|entry| &entry.quotes))
        .chain(plan.milestones.iter().flat_map(|entry| &entry.quotes))
        .chain(claims.flat_map(|claim| &claim.quotes))
        .chain(governance.bodies.iter().flat_map(|body| &body.quotes))
        .chain(plan.follow_up.iter().flat_map(|entry| &entry.quotes))
        .chain(plan.money.iter().flat_map(|sum| &sum.quotes))
        .collect()
}

#[test]
fn the_words_of_the_document_are_whole_untouched_and_translated() {
    let plan = plan();
    let all = quotes(&plan);
    assert_eq!(all.len(), FILE.matches("source: \"").count());
    let mut words = BTreeMap::new();
    for quote in all.iter().filter(|quote| quote.source == "OM-A") {
        assert_eq!(quote.text.translated, Some(Language::En));
        let english = words.entry(ar(&quote.text)).or_insert(en(&quote.text));
        assert_eq!(*english, en(&quote.text), "one translation of one sentence");
        assert!(english.len() > 40, "{english}");
    }
    assert_eq!(words.len(), 17);
    // FNV-1a over the sentences: the quotations are exact, and nobody mends them.
    let bytes = words.keys().flat_map(|words| words.bytes());
    let sum = bytes.clone().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    assert_eq!((bytes.count(), sum), (5397, 0x643f_4662_057c_b79b));
    for quote in all.iter().filter(|quote| quote.source != "OM-A") {
        assert!(quote.text.translated.is_some(), "{}", en(&quote.text));
    }
}

#[test]
fn aims_say_all_that_their_clauses_say() {
    let plan = plan();
    let pillars: Vec<_> = (plan.pillars.iter())
        .map(|pillar| pillar.aim.clone().unwrap())
        .collect();
    let [_, _, laws, security] = pillars.as_slice() else {
        panic!("four pillars");
    };
    assert_eq!(
        en(laws),
        "Review of laws and legislation to align them with accelerating technological change, and \
         a system that makes clear the relations among all parties taking part in execution, which \
         affect the performance of digital transformation, through agile management that supports \
         decisions and concentrates on predictive analysis and instant planning"
    );
    // "accelerating", and "predictive analysis and instant planning".
    assert!(ar(laws).contains(
        "\u{627}\u{644}\u{645}\u{62a}\u{63a}\u{64a}\u{631}\u{627}\u{62a} \u{627}\u{644}\u{62a}\
         \u{642}\u{646}\u{64a}\u{629} \u{627}\u{644}\u{645}\u{62a}\u{633}\u{627}\u{631}\u{639}\
         \u{629}"
    ));
    assert!(ar(laws).contains(
        "\u{627}\u{644}\u{62a}\u{62d}\u{644}\u{64a}\u{644} \u{627}\u{644}\u{62a}\u{646}\u{628}\
         \u{624}\u{64a} \u{648}\u{627}\u{644}\u{62a}\u{62e}\u{637}\u{64a}\u{637} \u{627}\u{644}\
         \u{644}\u{62d}\u{638}\u{64a}"
    ));
    // "safely".
    assert!(
        ar(security).contains("\u{628}\u{635}\u{648}\u{631}\u{629} \u{622}\u{645}\u{646}\u{629}")
    );

    // "clear" criteria, and a "clear" framework for "all" parties.
    let criteria = &plan.follow_up.first().unwrap().what;
    assert!(en(criteria).starts_with("Clear criteria"));
    assert!(ar(criteria).contains(
        "\u{645}\u{639}\u{627}\u{64a}\u{64a}\u{631} \u{648}\u{627}\u{636}\u{62d}\u{629}"
    ));
    let framework = &plan.governance.claims.first().unwrap().text;
    assert!(en(framework).contains("a clear framework"));
    assert!(ar(framework).contains(
        "\u{648}\u{62a}\u{646}\u{638}\u{64a}\u{645} \u{648}\u{627}\u{636}\u{62d} \u{64a}\u{62d}\
         \u{62f}\u{62f} \u{623}\u{62f}\u{648}\u{627}\u{631} \u{62c}\u{645}\u{64a}\u{639}"
    ));
    let body = |id: &str| {
        let mut bodies = plan.governance.bodies.iter();
        bodies.find(|body| body.id == id).unwrap()
    };
    assert_eq!(
        en(&body("om-gov-main-committee").title),
        "Financial and Economic Committee at the General Secretariat of the Council of Ministers"
    );
    assert_eq!(
        en(&body("om-gov-technical-committee").title),
        "Technical Committee of the Government Digital Transformation Programme"
    );
    let purposes: Vec<_> = plan.money.iter().flat_map(|sum| &sum.purposes).collect();
    assert_eq!(
        en(purposes.last().unwrap()),
        "enabling national talent in digital transformation, future skills and change management"
    );
}

#[test]
fn tracks_have_the_names_of_the_document_and_the_later_ones_beside() {
    let plan = plan();
    let names: Vec<_> = (plan.strands.iter())
        .map(|track| {
            assert_eq!(track.title.translated, Some(Language::En), "{}", track.id);
            let [arabic, english] = track.title.aliases.as_slice() else {
                panic!("one set of other names: {}", track.id);
            };
            assert!(!arabic.is_ascii(), "{arabic}");
            (en(&track.title), english.as_str())
        })
        .collect();
    assert_eq!(
        names,
        [
            (
                "Excellence in electronic services and user experience",
                "Excellence in Digital Services"
            ),
            (
                "Efficiency in core solutions and systems and digital innovation in the work \
                 environment",
                "Competence in Infrastructure and Digital Solutions"
            ),
            (
                "Enabling the leadership of change in institutional transformation, and capacity \
                 building",
                "Empowering National Capabilities and Change Management"
            ),
            (
                "Community participation and cooperation",
                "Community Participation and E-services Awareness"
            ),
        ]
    );
    // The sentence on all four stands with each of them; the plan keeps that of its title.
    for track in &plan.strands {
        let [all, own] = track.quotes.as_slice() else {
            panic!("two sentences: {}", track.id);
        };
        assert!(en(&all.text).starts_with("Four main tracks"));
        assert!(en(&own.text).contains(" track concentrates on "));
    }
    // And it is none of the remarks, which tell what the sources leave open.
    let mut notes = plan.notes.iter();
    assert!(notes.all(|note| !en(&note.text).contains("main tracks")));
    let [title] = plan.quotes.as_slice() else {
        panic!("the sentence of the title");
    };
    assert!(en(&title.text).contains("discloses the details of the executive plan"));
}

#[test]
fn names_of_projects_are_those_of_the_announcement() {
    let plan = plan();
    let english: Vec<_> = placed(&plan).map(|item| en(&item.title)).collect();
    assert_eq!(
        english,
        [
            "Unified Government Services Portal",
            "Unified Mobile Application for Smart Services",
            "Simplification and Engineering of Government Services Procedures",
            "Central platform for smart chat",
            "Framework for digital service design",
            "Classification and management of government services",
            "Digital system for measuring readiness and the maturity of digital services",
            "National Digital Trust Services project (Thiqa)",
            "National Records Centre",
            "Innovation in Shared Digital Solutions and Systems",
            "Strategic public-private partnership framework",
            "National change management strategy",
            "National Open Data Portal",
            "Governorates\u{2019} Digital Transformation Ambassadors Programme",
            "Tools to support e-participation",
            "Digital content strategies",
        ]
    );
    let translated = |id| item(&plan, id).title.translated;
    let measuring = "om-prj-readiness-measurement";
    assert_eq!(translated(measuring), Some(Language::En));
    // "Strategic".
    assert!(ar(&item(&plan, "om-prj-ppp-framework").title).contains(
        "\u{627}\u{644}\u{627}\u{633}\u{62a}\u{631}\u{627}\u{62a}\u{64a}\u{62c}\u{64a}\u{629}"
    ));
    let names: Vec<_> = related(&plan).map(|item| en(&item.title)).collect();
    for name in &names {
        assert!(!name.contains('('), "words of our own in brackets: {name}");
    }
    let forum = item(&plan, "om-rel-leadership-forum");
    assert_eq!(forum.title.translated, None, "its Arabic name is published");
}

#[test]
fn the_labs_began_in_a_month_that_no_page_gives() {
    let plan = plan();
    let labs = item(&plan, "om-rel-manjam-labs");
    assert_eq!(labs.status[0].on, Some(On::Inferred(when("2023-01"))));
    assert_eq!(labs.inferred, ["start"]);
}

#[test]
fn the_forum_belongs_to_its_programme() {
    let plan = plan();
    let programme = item(&plan, "om-rel-irtiqa");
    assert_eq!(programme.kind, ItemKind::Programme);
    let [forum] = programme.items.as_slice() else {
        panic!("one forum");
    };
    assert_eq!(forum.id, "om-rel-leadership-forum");
    // The day is that of the article.
    assert_eq!(forum.start, Some(when("2026-02")));
    assert_eq!(forum.status[0].on, Some(On::Reported(when("2026-02-01"))));
}
