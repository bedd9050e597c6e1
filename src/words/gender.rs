//! What a sentence has to agree with in Arabic.

/// The gender of a noun that a sentence has to agree with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// مشروع، برنامج
    Masculine,
    /// مبادرة
    Feminine,
    /// مرحلة, feminine as well: a phase is not completed, it ends
    Phase,
}
