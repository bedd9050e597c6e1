//! The options by which a command line gives settings.
//!
//! In: the settings, which have a name, words and a help text already. Out: options of commands, and
//! the words that are given by them. Always holds: a command has those options only that change what
//! it does; the explorer's are those of `masar config`.

use clap::builder::{PossibleValuesParser, Resettable};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command, CommandFactory, value_parser};

use crate::command::settings::values::SettingValues;

/// How what is drawn looks.
const VIEW: [&str; 8] = [
    "lang",
    "dir",
    "digits",
    "color",
    "theme",
    "ascii",
    "arabic_shaping",
    "keep_marks",
];

/// What a screen is sent.
const TERMINAL: [&str; 2] = ["bidi", "term_query"];

/// How the lines of `print` and `text` are sent.
const LINE_BIDI: &str = "How Arabic is sent, to a pipe or a file too. `auto`: as the terminal needs it, \
    by its variables; to anything else `grid`. `inv` and `alt` need colours: plain text gets `grid`";

/// What is said in the language that `check` is asked for.
const CHECK_LANG: &str =
    "The language of the findings; `auto` is that of the locale. JSON is in English";

/// What `set` answers in.
const SET_LANG: &str = "The language of the answer; `auto` is that of the locale";

/// What the names and states of a list are in.
const LIST_LANG: &str =
    "The language of the list; `auto` is that of the locale. The keys of JSON are in English";

/// What the changes of a plan are told in.
const DIFF_LANG: &str =
    "The language of the changes; `auto` is that of the locale. The keys of JSON are in English";

/// What `init` writes and answers in.
const INIT_LANG: &str = "The language of the plan; `auto` is that of the locale";

/// The topic of help that is no command: how a roadmap is written.
pub(super) const FORMAT: &str = "format";
/// Another: how a question is put to one.
pub(in crate::command) const FILTERS: &str = "filters";

/// What help is shown in.
const HELP_LANG: &str = "The language of the page; `auto` is that of the locale";

/// Gives the program and its commands the options for settings, and help its topics.
pub(super) fn added_to(masar: Command) -> Command {
    let line = |command: Command| {
        let command = command.args(options(&["bidi"]));
        command.mut_arg("bidi", |bidi| bidi.help(LINE_BIDI))
    };
    let screen = |command: Command| command.args(options(&VIEW)).args(options(&TERMINAL));
    let explorer = |command: Command| screen(command).args(options(&["columns", "mouse"]));
    let one_language = |command: Command, help: &'static str| {
        let command = command.args(options(&["lang"]));
        command.mut_arg("lang", |lang| {
            lang.help(help).value_parser(["auto", "en", "ar"])
        })
    };
    let commands = masar.get_subcommands();
    let topics: Vec<String> = commands.map(|it| it.get_name().to_owned()).collect();
    let topics = topics
        .into_iter()
        .chain([FORMAT, FILTERS].map(str::to_owned));
    let topics = PossibleValuesParser::new(topics);
    let masar = explorer(masar)
        .mut_subcommand("print", |print| {
            line(print.args(options(&VIEW)).args(options(&["columns"])))
        })
        .mut_subcommand("doctor", screen)
        .mut_subcommand("config", explorer)
        .mut_subcommand("check", |check| one_language(check, CHECK_LANG))
        .mut_subcommand("list", |list| one_language(list, LIST_LANG))
        .mut_subcommand("diff", |diff| one_language(diff, DIFF_LANG))
        .mut_subcommand("set", |set| one_language(set, SET_LANG))
        .mut_subcommand("init", |init| one_language(init, INIT_LANG))
        .mut_subcommand("text", line)
        .mut_subcommand("help", |help| {
            let help = help.mut_arg("topic", |topic| topic.value_parser(topics));
            one_language(help, HELP_LANG)
        });
    let masar = masar.mut_args(with_numbers);
    masar.mut_subcommands(|command| command.mut_args(with_numbers))
}

/// Lets a number below zero be the value of an option, so that what is said of it is said of a value.
fn with_numbers(argument: Arg) -> Arg {
    let is_asked = !argument.is_positional() && argument.get_action().takes_values();
    argument.allow_negative_numbers(is_asked)
}

/// Returns the options for settings of these names.
fn options(names: &[&str]) -> Vec<Arg> {
    let all = SettingValues::command();
    let named = |name: &&str| all.get_arguments().find(|it| it.get_id() == *name);
    let settings = names.iter().filter_map(named).cloned();
    settings.map(option).collect()
}

/// Returns the option for a setting: with a word behind it, or the shortest form of a switch that
/// does not stand as it is built in.
fn option(setting: Arg) -> Arg {
    let flag = |action| {
        let flag = setting.clone().value_name(Resettable::Reset);
        flag.value_parser(value_parser!(bool)).action(action)
    };
    let option = match setting.get_id().as_str() {
        "ascii" | "keep_marks" => flag(ArgAction::SetTrue),
        "mouse" => flag(ArgAction::SetFalse)
            .long("no-mouse")
            .help("Leave the mouse to the terminal, so that it selects text"),
        "term_query" => flag(ArgAction::SetFalse)
            .long("no-term-query")
            .help("Do not ask the terminal what it is"),
        _ => setting,
    };
    // It stands where the command has it.
    option
        .default_value(Resettable::Reset)
        .display_order(Resettable::Reset)
}

/// Returns the word that a command line gives a setting; none where it gives none.
pub(super) fn word(given: &ArgMatches, name: &str) -> Option<String> {
    let id = name.replace('-', "_");
    // Most commands have some of the options only.
    given.try_contains_id(&id).ok()?;
    if given.value_source(&id)? != ValueSource::CommandLine {
        return None;
    }
    let word = given.get_raw(&id)?.next()?.to_str()?;
    Some(match word {
        "true" => "on".to_owned(),
        "false" => "off".to_owned(),
        word => word.to_owned(),
    })
}
