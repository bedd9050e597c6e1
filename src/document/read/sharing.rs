//! Lists of items that say the same are kept once.
//!
//! In: an item. Out: the same item, its short lists those of items before it where they are equal: the
//! same owner, the same status, the same sources. Always holds: the item says what it said. Deliberately
//! not here: texts, which seldom repeat.

use std::hash::{BuildHasher, Hash};

use hashbrown::{DefaultHashBuilder, HashTable};

use crate::document::{BodyLink, Health, Item, List, Progress, SmallStr, Status};

/// Longer lists are compared in vain.
const LONGEST: usize = 4;

/// So many different lists of a kind are remembered.
const MOST: usize = 10_000;

/// The lists that were met.
#[derive(Default)]
pub(super) struct Sharing {
    hasher: DefaultHashBuilder,
    words: HashTable<List<SmallStr>>,
    status: HashTable<List<Status>>,
    health: HashTable<List<Health>>,
    progress: HashTable<List<Progress>>,
    bodies: HashTable<List<BodyLink>>,
}

impl Sharing {
    /// Replaces lists of an item by equal ones.
    pub(super) fn share(&mut self, item: &mut Item) {
        one(&mut self.status, &self.hasher, &mut item.status);
        one(&mut self.health, &self.hasher, &mut item.health);
        one(&mut self.progress, &self.hasher, &mut item.progress);
        one(&mut self.bodies, &self.hasher, &mut item.bodies);
        let lists = [
            &mut item.phases,
            &mut item.pillars,
            &mut item.tags,
            &mut item.sources,
            &mut item.inferred,
        ];
        for list in lists {
            one(&mut self.words, &self.hasher, list);
        }
    }
}

fn one<T: Hash + PartialEq + Clone>(
    known: &mut HashTable<List<T>>,
    hasher: &DefaultHashBuilder,
    list: &mut List<T>,
) {
    if list.is_empty() || list.len() > LONGEST {
        return;
    }
    let hash = hasher.hash_one(list.as_slice());
    if let Some(known) = known.find(hash, |known| known == list) {
        *list = known.clone();
    } else if known.len() < MOST {
        known.insert_unique(hash, list.clone(), |known| {
            hasher.hash_one(known.as_slice())
        });
    }
}
