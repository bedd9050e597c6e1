//! From FILE to a roadmap: load, read, build, and tell what was found.
//!
//! Always holds: at most [`document::MOST`] findings are listed, those of the reader and those of the
//! model together, and the rest is counted.

use std::borrow::Cow;
use std::hash::BuildHasher;
use std::io;
use std::path::{Path, PathBuf};

use hashbrown::DefaultHashBuilder;

use super::source::NamedBytes;
use super::threads::Threads;
use super::{look, source};
use crate::document::{self, Counts, FilePlace, Finding, diagnostic};
use crate::model::{Ix, Roadmap};
use crate::state::check_views;
use crate::words::Language;

/// A file that was opened.
pub(super) struct Opened {
    /// The roadmap, as far as the file is good; none when nothing of it is.
    pub(super) roadmap: Option<Roadmap>,
    /// What is wrong with it.
    pub(super) findings: Vec<Finding>,
    /// How much more is.
    pub(super) unlisted: Counts,
    /// Id of the node that each of them concerns, where there is one.
    pub(super) nodes: Vec<Option<String>>,
    /// What messages call it.
    pub(super) name: String,
    /// What the file holds; a large one of which nothing is to be told holds nothing any more.
    pub(super) bytes: Cow<'static, [u8]>,
    /// Whether it could not be read at all, which is all that is wrong with it then.
    pub(super) is_unreadable: bool,
}

/// Opens roadmaps one after the other; standard input has one to give.
pub(super) fn each(files: &[PathBuf]) -> impl Iterator<Item = Opened> {
    let mut is_read = false;
    files.iter().map(move |file| {
        let is_input = file == Path::new("-");
        if is_input && is_read {
            return Opened::unreadable(source::read_already());
        }
        is_read |= is_input;
        open(file)
    })
}

/// Opens one roadmap.
pub(super) fn open(file: &Path) -> Opened {
    match source::load(file) {
        Ok(source) => open_source(file, source),
        Err(error) => Opened::unreadable(error),
    }
}

/// Opens a roadmap whose bytes are read already; `file` is where they can be read again, and `-` where they cannot.
pub(super) fn open_source(file: &Path, source: NamedBytes) -> Opened {
    let NamedBytes { name, bytes } = source;
    let document::Reading {
        roadmap,
        mut findings,
        mut unlisted,
        left_out,
    } = document::read_by(&bytes, &Threads);
    let source = KeptBytes::of(file, bytes, &findings);
    let roadmap = roadmap.map(|document| {
        let (roadmap, more) = Roadmap::build_by(document, &Threads);
        findings.extend(more);
        findings.extend(check_views(&roadmap));
        roadmap
    });
    unlisted.cut(&mut findings);
    let nodes = nodes(roadmap.as_ref(), &findings);
    let bytes = source.bytes(&findings);
    if roadmap.is_some() {
        document::locate(&bytes, &left_out, &mut findings);
    }
    let mut both: Vec<_> = findings.into_iter().zip(nodes).collect();
    both.sort_by_key(|(finding, _)| {
        finding
            .place
            .as_ref()
            .and_then(FilePlace::span)
            .map(|span| span.offset)
    });
    let (findings, nodes) = both.into_iter().unzip();
    Opened {
        roadmap,
        findings,
        unlisted,
        nodes,
        name,
        bytes,
        is_unreadable: false,
    }
}

/// A larger file is not kept while the model of it is built: together they would need half as much
/// memory again.
const MOST_KEPT: usize = 1024 * 1024;

/// The bytes of a file after the reading: only findings need them again.
enum KeptBytes<'a> {
    Bytes(Cow<'static, [u8]>),
    /// They are read again from there, and must have the same hash then.
    Dropped(&'a Path, DefaultHashBuilder, u64),
}

impl<'a> KeptBytes<'a> {
    fn of(file: &'a Path, bytes: Cow<'static, [u8]>, findings: &[Finding]) -> Self {
        let is_a_file = file != Path::new("-");
        if is_a_file && bytes.len() > MOST_KEPT && findings.is_empty() {
            let hasher = DefaultHashBuilder::default();
            let hash = hasher.hash_one(&*bytes);
            Self::Dropped(file, hasher, hash)
        } else {
            Self::Bytes(bytes)
        }
    }

    /// Returns the bytes that findings stand in; none when the file is another one by now.
    fn bytes(self, findings: &[Finding]) -> Cow<'static, [u8]> {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Dropped(file, hasher, hash) if !findings.is_empty() => source::load(file)
                .ok()
                .map(|source| source.bytes)
                .filter(|bytes| hasher.hash_one(&**bytes) == hash)
                .unwrap_or_default(),
            Self::Dropped(..) => Cow::default(),
        }
    }
}

/// Returns the ids of the nodes that findings concern, before they are located.
fn nodes(roadmap: Option<&Roadmap>, findings: &[Finding]) -> Vec<Option<String>> {
    let Some(roadmap) = roadmap else {
        return vec![None; findings.len()];
    };
    let paths = findings.iter().map(|finding| &finding.path);
    let nodes = findings.iter().zip(roadmap.at(paths));
    // What was left out when the file was read has a place, and no node.
    let concerned = |(finding, ix): (&Finding, Ix)| {
        let is_of_model = finding.place.is_none();
        is_of_model.then(|| roadmap.id(ix).into_owned())
    };
    nodes.map(concerned).collect()
}

impl Opened {
    pub(super) fn unreadable(error: source::Unreadable) -> Self {
        let finding = Finding::error(error.fault, document::Path::default());
        Self {
            roadmap: None,
            findings: vec![finding.hint(error.hint)],
            unlisted: Counts::default(),
            nodes: vec![None],
            name: error.name,
            bytes: Cow::default(),
            is_unreadable: true,
        }
    }

    /// Tells the findings to people who read standard error, in finished lines.
    pub(super) fn tell(&self, language: Language) -> String {
        let reader = look::reader(&io::stderr());
        let all = (self.findings.as_slice(), self.unlisted);
        let lines = diagnostic::report(&self.name, &self.bytes, all, reader, language);
        lines.into_iter().map(|line| line + "\n").collect()
    }
}
