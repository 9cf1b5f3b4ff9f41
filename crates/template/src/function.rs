//! The intrinsic functions whose arguments are a plain list, and the facts about each.

/// A function that evaluates its arguments from left to right. The others (`Ref`, `Fn::GetAtt`, `Fn::Sub`,
/// `Fn::If`, `Condition`) have shapes of their own in [`crate::Expression`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are CloudFormation's, and documented there")]
pub enum Function {
    And,
    Base64,
    Cidr,
    Contains,
    EachMemberEquals,
    EachMemberIn,
    Equals,
    FindInMap,
    GetAZs,
    ImportValue,
    Join,
    Length,
    Not,
    Or,
    RefAll,
    Select,
    Split,
    ToJsonString,
}

/// Where a function may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// Wherever a value is wanted.
    Value,
    /// In conditions and rules: it gives a boolean.
    Boolean,
    /// In rules alone.
    Rule,
    /// Wherever a value is wanted, in templates that declare `AWS::LanguageExtensions`.
    Extension,
}

/// The facts about a function.
pub(crate) struct Facts {
    pub(crate) function: Function,
    pub(crate) name: &'static str,
    /// The fewest and most arguments; one and one means that the argument may stand alone, outside a list.
    pub(crate) arguments: (usize, usize),
    pub(crate) usable: Use,
    /// What AWS says of a call that is malformed.
    pub(crate) malformed: &'static str,
}

const FACTS: [Facts; 18] = [
    facts(
        Function::And,
        "Fn::And",
        (2, 10),
        Use::Boolean,
        "Template error: every Fn::And object requires a list of at least 2 and at most 10 boolean parameters.",
    ),
    facts(
        Function::Base64,
        "Fn::Base64",
        (1, 1),
        Use::Value,
        "Template error: every Fn::Base64 object must have a String-typed value.",
    ),
    facts(
        Function::Cidr,
        "Fn::Cidr",
        (2, 3),
        Use::Value,
        "Template error: every Fn::Cidr object requires an IP address block, a count and optional CIDR bits.",
    ),
    facts(
        Function::Contains,
        "Fn::Contains",
        (2, 2),
        Use::Rule,
        "Template error: every Fn::Contains object requires a list of strings and a string.",
    ),
    facts(
        Function::EachMemberEquals,
        "Fn::EachMemberEquals",
        (2, 2),
        Use::Rule,
        "Template error: every Fn::EachMemberEquals object requires a list of strings and a string.",
    ),
    facts(
        Function::EachMemberIn,
        "Fn::EachMemberIn",
        (2, 2),
        Use::Rule,
        "Template error: every Fn::EachMemberIn object requires two lists of strings.",
    ),
    facts(
        Function::Equals,
        "Fn::Equals",
        (2, 2),
        Use::Boolean,
        "Template error: every Fn::Equals object requires a list of 2 string parameters.",
    ),
    facts(
        Function::FindInMap,
        "Fn::FindInMap",
        (3, 4),
        Use::Value,
        "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the \
         attribute for return value",
    ),
    facts(
        Function::GetAZs,
        "Fn::GetAZs",
        (1, 1),
        Use::Value,
        "Template error: every Fn::GetAZs object must have a String-typed value.",
    ),
    facts(
        Function::ImportValue,
        "Fn::ImportValue",
        (1, 1),
        Use::Value,
        "Template error: every Fn::ImportValue object must have a String-typed value.",
    ),
    facts(
        Function::Join,
        "Fn::Join",
        (2, 2),
        Use::Value,
        "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of \
         strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.",
    ),
    facts(
        Function::Length,
        "Fn::Length",
        (0, usize::MAX),
        Use::Extension,
        "Template error: every Fn::Length object requires a list.",
    ),
    facts(
        Function::Not,
        "Fn::Not",
        (1, 1),
        Use::Boolean,
        "Template error: every Fn::Not object requires one boolean parameter.",
    ),
    facts(
        Function::Or,
        "Fn::Or",
        (2, 10),
        Use::Boolean,
        "Template error: every Fn::Or object requires a list of at least 2 and at most 10 boolean parameters.",
    ),
    facts(
        Function::RefAll,
        "Fn::RefAll",
        (1, 1),
        Use::Rule,
        "Template error: every Fn::RefAll object requires the name of a parameter type.",
    ),
    facts(
        Function::Select,
        "Fn::Select",
        (2, 2),
        Use::Value,
        "Template error: Fn::Select requires a list argument with two elements: an integer index and a list",
    ),
    facts(
        Function::Split,
        "Fn::Split",
        (2, 2),
        Use::Value,
        "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string \
         to be split or a function that returns a string to be split.",
    ),
    facts(
        Function::ToJsonString,
        "Fn::ToJsonString",
        (0, usize::MAX),
        Use::Extension,
        "Template error: every Fn::ToJsonString object requires an object or a list.",
    ),
];

const fn facts(
    function: Function,
    name: &'static str,
    arguments: (usize, usize),
    usable: Use,
    malformed: &'static str,
) -> Facts {
    Facts { function, name, arguments, usable, malformed }
}

/// The functions with shapes of their own.
pub(crate) const OTHERS: [&str; 6] = ["Ref", "Condition", "Fn::GetAtt", "Fn::If", "Fn::Sub", "Fn::Transform"];

/// The facts about the function of this long name.
pub(crate) fn find(name: &str) -> Option<&'static Facts> {
    FACTS.iter().find(|facts| facts.name == name)
}

/// The names of all functions, for hints.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    OTHERS.into_iter().chain(FACTS.iter().map(|facts| facts.name))
}

impl Function {
    pub(crate) fn facts(self) -> &'static Facts {
        // Each function has its row, which a test holds; the first is only there because a table may be
        // empty.
        FACTS.iter().find(|facts| facts.function == self).unwrap_or(&FACTS[0])
    }

    /// Its long name: `Fn::Join`.
    pub fn name(self) -> &'static str {
        self.facts().name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_has_its_row() {
        for facts in &FACTS {
            assert_eq!(facts.function.name(), facts.name);
            assert_eq!(facts.name, format!("Fn::{:?}", facts.function));
        }
    }
}
