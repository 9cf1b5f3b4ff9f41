//! `gem`: the binary under that name stands in for `RubyGems` in builds that install cfn-nag. The scanner is built in, so
//! that there is nothing to install; any other gem is refused by name, since nothing here runs Ruby.

use std::ffi::OsStr;
use std::path::Path;

use crate::failure::{Failure, Result};

/// What is built in, as gem.
const BUILT_IN: &str = "cfn-nag";

/// Options of `gem install` that have a value.
const WITH_VALUE: [&str; 6] = ["-v", "--version", "-i", "--install-dir", "-n", "--bindir"];

/// Whether the binary was called by its name.
pub(crate) fn is_called(name: Option<&OsStr>) -> bool {
    name.and_then(|name| Path::new(name).file_name()).is_some_and(|name| name == "gem")
}

/// Takes `gem install cfn-nag`, and nothing else.
pub(crate) fn main() -> Result {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    for gem in wanted(&arguments)? {
        if gem != BUILT_IN {
            return Err(refused(&format!("the gem `{gem}` is not installed")));
        }
    }
    println!(
        "{BUILT_IN} is built in: cfn_nag_scan, cfn_nag and cfn_nag_rules are Formwork's scanner with cfn-nag's rules \
         and options, and no Ruby is installed"
    );
    Ok(())
}

/// The gems that shall be installed.
fn wanted(arguments: &[String]) -> Result<Vec<&str>> {
    let [verb, rest @ ..] = arguments else {
        return Err(refused("`gem` alone does nothing"));
    };
    if verb != "install" {
        return Err(refused(&format!("`gem {verb}` is not done")));
    }
    let mut gems = Vec::new();
    let mut words = rest.iter();
    while let Some(word) = words.next() {
        if WITH_VALUE.contains(&word.as_str()) {
            words.next();
        } else if !word.starts_with('-') {
            gems.push(word.as_str());
        }
    }
    if gems.is_empty() { Err(refused("`gem install` names no gem")) } else { Ok(gems) }
}

fn refused(what: &str) -> Failure {
    Failure::new(format!(
        "{what}: this `gem` is a stand-in that knows {BUILT_IN} only, and nothing here runs Ruby"
    ))
    .hint("`gem install cfn-nag` is taken, since the scanner is built in")
}

#[cfg(test)]
mod tests {
    use super::wanted;

    #[test]
    fn gems_are_what_stands_beside_the_options() {
        let check = |line: &str, expected: Option<&[&str]>| {
            let arguments: Vec<String> = line.split(' ').map(str::to_owned).collect();
            assert_eq!(wanted(&arguments).ok().as_deref(), expected, "gem {line}");
        };
        check("install cfn-nag", Some(&["cfn-nag"]));
        check("install --no-document cfn-nag -v 0.8.10", Some(&["cfn-nag"]));
        check("install rake cfn-nag", Some(&["rake", "cfn-nag"]));
        check("install", None);
        check("update cfn-nag", None);
    }
}
