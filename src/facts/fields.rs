//! The names of the fields of a file, as a reader knows them.

use crate::document::SmallStr;
use crate::text;
use crate::words::{self, Language, Msg};

/// The order in which they are named: where something stands, when, how, by whom; others before.
const ORDER: [&str; 13] = [
    "placement",
    "phases",
    "pillars",
    "start",
    "end",
    "until",
    "planned",
    "on",
    "status",
    "progress",
    "owner",
    "bodies",
    "sources",
];

/// Names the fields that are our own reading: "inferred: the start date"; none where there are none.
/// Further ones stand after them as they are.
pub(super) fn inferred(
    language: Language,
    fields: &[SmallStr],
    further: impl IntoIterator<Item = String>,
) -> Option<String> {
    let named = |name: &SmallStr| match name.as_str() {
        "placement" => Msg::FieldPlacement.say(language).to_owned(),
        name => field(language, name),
    };
    let mut fields: Vec<&SmallStr> = fields.iter().collect();
    fields.sort_by_key(|name| ORDER.iter().position(|other| other == &name.as_str()));
    let fields: Vec<String> = fields.into_iter().map(named).chain(further).collect();
    (!fields.is_empty()).then(|| words::inferred(language, &fields))
}

/// Returns what a field is called; one that is not known stands as it is written.
pub(super) fn field(language: Language, name: &str) -> String {
    let message = match name {
        "title" => Msg::FieldTitle,
        "short" => Msg::FieldShort,
        "kind" => Msg::FieldKind,
        "number" => Msg::FieldNumber,
        "aim" => Msg::FieldAim,
        "start" => Msg::FieldStart,
        "end" | "until" => Msg::FieldEnd,
        "planned" => Msg::FieldPlanned,
        "status" => Msg::FieldStatus,
        "health" => Msg::FieldHealth,
        "progress" => Msg::FieldProgress,
        "depends_on" => Msg::FieldDependsOn,
        "bodies" => Msg::FieldBodies,
        "owner" => Msg::FieldOwner,
        "phases" => Msg::FieldPhases,
        "pillars" => Msg::FieldPillars,
        "tags" => Msg::FieldTags,
        "milestones" => Msg::FieldMilestones,
        "money" => Msg::FieldMoney,
        "declared" => Msg::FieldDeclared,
        "goal" => Msg::FieldGoal,
        "issuer" => Msg::FieldIssuer,
        "adopted" => Msg::FieldAdopted,
        "on" | "at" | "by" | "set" => Msg::FieldDate,
        "of" => Msg::FieldOf,
        "unit" => Msg::FieldUnit,
        "baseline" => Msg::FieldBaseline,
        "points" => Msg::FieldPoints,
        "targets" => Msg::FieldTargets,
        "breaks" => Msg::FieldBreaks,
        "over" => Msg::FieldPeriod,
        "value" => Msg::FieldValue,
        "percent" => Msg::FieldPercent,
        "members" => Msg::FieldMembers,
        "roles" => Msg::FieldRoles,
        "reports_to" => Msg::FieldReportsTo,
        "text" => Msg::FieldText,
        other => return text::ltr(other),
    };
    message.say(language).to_owned()
}
