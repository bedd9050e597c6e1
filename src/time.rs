//! Dates as precise as their source, and the periods between them.
