//! `cfn_nag_rules`: the rules, in cfn-nag's forms.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use scan::{Rule, Severity};
use serde_json::{Value, json};

use crate::commands::scan::filter;
use crate::failure::{Failure, Result};

/// List the rules
#[derive(Parser)]
#[command(name = "cfn_nag_rules", version, max_term_width = 100)]
struct Arguments {
    /// How to print them
    #[arg(short, long, value_enum, default_value = "txt")]
    output_format: Format,
    /// A file of rules to list, and no others
    #[arg(short, long, value_name = "FILE")]
    profile_path: Option<PathBuf>,
    #[arg(short, long, hide = true)]
    rule_directory: Option<String>,
    #[arg(long, hide = true)]
    rule_repository: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Txt,
    Csv,
    Json,
}

pub(super) fn main() -> Result<u8> {
    let arguments = Arguments::parse();
    if arguments.rule_directory.or(arguments.rule_repository).is_some() {
        return Err(Failure::new("rules in Ruby are not supported by the built-in scanner")
            .hint("leave the option out: the built-in rules are listed"));
    }
    let filter = filter(None, arguments.profile_path.as_deref())?.only_cfn_nag();
    let mut rules: Vec<&Rule> = scan::rules().filter(|rule| filter.tells(rule)).collect();
    rules.sort_by_key(|rule| rule.order());
    let (failing, warning): (Vec<&Rule>, Vec<&Rule>) =
        rules.into_iter().partition(|rule| rule.severity == Severity::Fail);
    match arguments.output_format {
        Format::Txt => {
            println!("WARNING VIOLATIONS:");
            listed(&warning);
            println!("\nFAILING VIOLATIONS:");
            listed(&failing);
        }
        Format::Csv => {
            println!("Type,ID,Message");
            for rule in failing.iter().chain(&warning) {
                println!("{},{},\"{}\"", rule.severity.as_str(), rule.id, rule.message);
            }
        }
        // cfn-nag ends with an empty line.
        Format::Json => {
            println!(
                "{:#}\n",
                Value::Array(failing.iter().chain(&warning).map(|rule| shown(rule)).collect())
            );
        }
    }
    Ok(0)
}

fn shown(rule: &Rule) -> Value {
    json!({ "id": rule.id, "name": rule.name, "type": rule.severity.as_str(), "message": rule.message })
}

fn listed(rules: &[&Rule]) {
    for rule in rules {
        println!("{} {}", rule.id, rule.message);
    }
}
