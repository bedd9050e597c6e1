//! Circles of files: an arrow goes from the file that uses a name to the file that defines it.
//!
//! In: every file of `src`. Out: the files that use themselves by way of others, each with one way
//! round. A name is followed through `use` and `pub use` to the file in
//! which its item stands; a `mod` and a re-export are no use of anything. Deliberately not here:
//! methods and fields, which no path names, and modules inside a file, which are tests.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::source::Source;

/// How many re-exports may lead from one to the other.
const STEPS: usize = 16;

/// The files of a crate by their modules.
struct House<'a> {
    files: BTreeMap<Vec<&'a str>, &'a Source>,
}

/// Who uses what: for each file the files that it uses, and the first place of each.
type Arrows<'a> = BTreeMap<&'a str, BTreeMap<&'a str, String>>;

/// Returns every file that uses itself by way of others, with a shortest way: an arrow a line, with
/// the place of a use.
pub(crate) fn circles(sources: &[Source]) -> BTreeMap<&str, String> {
    let arrows = arrows(sources);
    let ways = arrows.keys().map(|file| (*file, way_round(&arrows, file)));
    ways.filter_map(|(file, way)| Some((file, way?))).collect()
}

fn arrows(sources: &[Source]) -> Arrows<'_> {
    let inner = sources.iter().filter(|it| it.name.starts_with("src/"));
    let house = House {
        files: inner.map(|source| (source.module(), source)).collect(),
    };
    let used = |source| house.used(source);
    house
        .files
        .values()
        .map(|source| (&*source.name, used(source)))
        .collect()
}

impl<'a> House<'a> {
    /// Returns the files that a file uses, each with the place of the first use.
    fn used(&self, source: &'a Source) -> BTreeMap<&'a str, String> {
        let mut used = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for path in source.paths.iter().filter(|path| !path.is_inside) {
            let is_public = path.import.as_ref().map(|import| import.is_public);
            if is_public == Some(true) || !seen.insert(&path.segments) {
                continue;
            }
            let segments: Vec<&str> = path.segments.iter().map(String::as_str).collect();
            if let Some(other) = self.home(source, &segments, STEPS)
                && other.name != source.name
            {
                let place = || format!("line {}: {path}", path.line);
                used.entry(&*other.name).or_insert_with(place);
            }
        }
        used
    }

    /// Returns the file in which the item stands that a path of a file names.
    fn home(&self, source: &'a Source, path: &[&'a str], steps: usize) -> Option<&'a Source> {
        let (first, rest) = path.split_first()?;
        let steps = steps.checked_sub(1)?;
        if *first == "crate" || *first == "masar" {
            return self.below(&[], rest, steps);
        }
        self.named(source, first, rest, steps)
    }

    /// Follows a path down from a module.
    fn below(&self, module: &[&'a str], path: &[&'a str], steps: usize) -> Option<&'a Source> {
        // The path ends at a module, from which nothing is taken yet.
        let (first, rest) = path.split_first()?;
        let child = [module, &[*first]].concat();
        if self.files.contains_key(&child) {
            return self.below(&child, rest, steps);
        }
        let source = self.files.get(module)?;
        self.named(source, first, rest, steps)
    }

    /// Follows a name that is known in a file: of an item, of a module below, or of an import.
    fn named(
        &self,
        source: &'a Source,
        name: &'a str,
        rest: &[&'a str],
        steps: usize,
    ) -> Option<&'a Source> {
        if source.items.iter().any(|item| item == name) {
            return Some(source);
        }
        let child = [&source.module()[..], &[name]].concat();
        if self.files.contains_key(&child) {
            return self.below(&child, rest, steps);
        }
        let imports = source.paths.iter().filter_map(|path| {
            let import = path.import.as_ref().filter(|_| !path.is_inside)?;
            let mut whole: Vec<&str> = path.segments.iter().map(String::as_str).collect();
            if import.name == "*" {
                whole.pop();
                whole.push(name);
            } else if import.name != name {
                return None;
            }
            whole.extend(rest);
            Some(whole)
        });
        imports
            .filter(|whole| whole.first() != Some(&name))
            .find_map(|whole| self.home(source, &whole, steps))
    }
}

/// Returns a shortest way from a file back to itself.
fn way_round(arrows: &Arrows<'_>, from: &str) -> Option<String> {
    let mut ways = VecDeque::from([(from, from.to_owned())]);
    let mut seen = BTreeSet::new();
    while let Some((file, way)) = ways.pop_front() {
        for (next, place) in arrows.get(file).into_iter().flatten() {
            let way = format!("{way}\n  -> {next} ({place})");
            if *next == from {
                return Some(way);
            }
            if seen.insert(*next) {
                ways.push_back((next, way));
            }
        }
    }
    None
}
