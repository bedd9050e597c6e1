//! What an entry of a page is about.
//!
//! Always holds: a subject has a key, and the key finds the same subject again, so that the state
//! keeps keys and no places of lists.

use std::borrow::Cow;

use super::Topic;
use crate::model::{Ix, Roadmap};

/// What a line of a page, and the details beside it, are about. A number is a place in the list
/// of the document that holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A node of the tree.
    Node(Ix),
    /// A topic of the brief.
    Topic(Topic),
    /// A milestone of an item, by its place in the item's list.
    MilestoneOf(Ix, usize),
    /// An amount of the plan.
    Money(usize),
    /// An amount of an item, by its place in the item's list.
    MoneyOf(Ix, usize),
    /// A statement on who decides.
    Rule(usize),
    /// A part that the plan hands out.
    Role(usize),
    /// A council, committee, ministry or authority.
    Body(usize),
    /// A way of following up.
    FollowUp(usize),
    /// A condition of success.
    Condition(usize),
    /// An expected effect.
    Effect(usize),
    /// A plan or policy that this one is meant to agree with.
    Agreement(usize),
    /// A source.
    Source(usize),
    /// A finding on the file.
    Finding(usize),
}

impl Subject {
    /// Returns its key, unique in a page.
    #[must_use]
    pub fn key(self, roadmap: &Roadmap) -> Cow<'_, str> {
        let numbered = |kind: &str, nth: usize| Cow::Owned(format!("{kind}:{nth}"));
        match self {
            Self::Node(ix) => roadmap.id(ix),
            Self::Topic(topic) => Cow::Owned(format!("topic:{}", topic.name())),
            Self::MilestoneOf(ix, nth) => Cow::Owned(format!("milestone:{nth}:{}", roadmap.id(ix))),
            Self::MoneyOf(ix, nth) => Cow::Owned(format!("money:{nth}:{}", roadmap.id(ix))),
            Self::Money(nth) => numbered("money", nth),
            Self::Rule(nth) => numbered("rule", nth),
            Self::Role(nth) => numbered("role", nth),
            Self::Body(nth) => numbered("body", nth),
            Self::FollowUp(nth) => numbered("follow-up", nth),
            Self::Condition(nth) => numbered("condition", nth),
            Self::Effect(nth) => numbered("effect", nth),
            Self::Agreement(nth) => numbered("agreement", nth),
            Self::Source(nth) => match roadmap.document().sources.get(nth) {
                Some(source) => Cow::Owned(format!("source:{}", source.id)),
                None => numbered("source", nth),
            },
            Self::Finding(nth) => numbered("finding", nth),
        }
    }

    /// Returns the node that it leads to in the chart, where there is one.
    #[must_use]
    pub fn node(self) -> Option<Ix> {
        match self {
            Self::Node(ix) | Self::MilestoneOf(ix, _) | Self::MoneyOf(ix, _) => Some(ix),
            Self::Topic(_)
            | Self::Money(_)
            | Self::Rule(_)
            | Self::Role(_)
            | Self::Body(_)
            | Self::FollowUp(_)
            | Self::Condition(_)
            | Self::Effect(_)
            | Self::Agreement(_)
            | Self::Source(_)
            | Self::Finding(_) => None,
        }
    }
}
