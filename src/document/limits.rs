//! How many findings of one file are listed.
//!
//! In: everything that was found, in any order. Out: at most so much of it, and how much is left.
//! Always holds: no error gives way to a warning; the order stays. Deliberately not here: how many
//! of them are written as text (`diagnostic`).

use super::fault::{Grouped, Plan};
use super::{Finding, Path, Severity};

/// The most findings that are listed of one file.
pub const MOST: usize = 1000;

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
}

impl Counts {
    /// Counts findings.
    pub fn of(findings: &[Finding]) -> Self {
        let errors = findings.iter().filter(|finding| finding.is_error()).count();
        Self {
            errors,
            warnings: findings.len() - errors,
        }
    }

    /// Returns both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            errors: self.errors + other.errors,
            warnings: self.warnings + other.warnings,
        }
    }

    /// Counts one more.
    pub(super) fn count(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
        }
    }

    /// Takes the findings away that are not to be listed, and counts them.
    pub fn cut(&mut self, findings: &mut Vec<Finding>) {
        let mut is_listed = chosen(findings, MOST);
        findings.retain(|finding| {
            let is_listed = is_listed(finding);
            if !is_listed {
                self.count(finding.severity);
            }
            is_listed
        });
    }

    /// Returns the entry that says how much is not listed, at the place of the last one that is; none
    /// where everything is. It stands in the list and is none of what was found: nobody counts it. It is
    /// no error where only warnings are missing.
    pub fn finding(self, last: Option<&Finding>) -> Option<Finding> {
        let Self { errors, warnings } = self;
        let count = errors + warnings;
        if count == 0 {
            return None;
        }
        let fault = match count {
            1 => Plan::OneUnlisted,
            count => Plan::Unlisted {
                count: Grouped(count),
            },
        };
        let make = if errors > 0 {
            Finding::error
        } else {
            Finding::warning
        };
        let mut finding = make(fault, Path::default());
        finding.place = last.and_then(|last| last.place.clone());
        Some(finding)
    }
}

/// Returns what says of each finding, asked of all in their order, whether it is among the `most` of
/// them that are told: errors first.
pub(super) fn chosen(findings: &[Finding], most: usize) -> impl FnMut(&Finding) -> bool + use<> {
    let Counts { errors, .. } = Counts::of(findings);
    let mut left = [most, most.saturating_sub(errors)];
    move |finding| {
        let [errors, warnings] = &mut left;
        let left = if finding.is_error() { errors } else { warnings };
        let is_chosen = *left > 0;
        *left = left.saturating_sub(1);
        is_chosen
    }
}
