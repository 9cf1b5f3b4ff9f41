//! A stack as it is wanted.

use foundation::stacks::Stack;
use shapes_cloudformation as cloudformation;
use shapes_cloudformation::Parameter;

/// A stack as it is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Its name.
    pub(crate) name: String,
    /// Its template, plain CloudFormation; none if it keeps the one that it has, and only parameters change.
    pub(crate) template: Option<String>,
    /// The values of its parameters.
    pub(crate) parameters: Vec<(String, String)>,
}

impl From<&Stack> for Wanted {
    fn from(stack: &Stack) -> Self {
        let parameters = stack.parameters.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
        Wanted {
            name: stack.name.clone(),
            template: Some(stack.template.clone().into_owned()),
            parameters: parameters.collect(),
        }
    }
}

impl Wanted {
    /// The parameters, for a stack that is there or for a new one. One that keeps its template keeps the values that
    /// nobody gives; else they are the template's defaults.
    pub(super) fn parameters(&self, there: Option<&cloudformation::Stack>) -> Vec<Parameter> {
        let given = |(key, value): &(String, String)| Parameter {
            parameter_key: Some(key.clone()),
            parameter_value: Some(value.clone()),
            ..Parameter::default()
        };
        let mut parameters: Vec<_> = self.parameters.iter().map(given).collect();
        if self.template.is_none() {
            let others = there.and_then(|there| there.parameters.as_ref()).into_iter().flatten();
            let others = others.filter(|one| {
                self.parameters.iter().all(|(given, _)| Some(given) != one.parameter_key.as_ref())
            });
            parameters.extend(others.map(|one| Parameter {
                parameter_key: one.parameter_key.clone(),
                use_previous_value: Some(true),
                ..Parameter::default()
            }));
        }
        parameters
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stack_that_keeps_its_template_keeps_the_values_that_nobody_gives() {
        let has = |key: &str| Parameter { parameter_key: Some(key.to_owned()), ..Parameter::default() };
        let there = cloudformation::Stack {
            parameters: Some(vec![has("A"), has("B")]),
            ..cloudformation::Stack::default()
        };
        let given = vec![("A".to_owned(), "new".to_owned())];
        let mut wanted = Wanted { name: String::new(), template: None, parameters: given };
        let kept = |wanted: &Wanted| {
            let parameters = wanted.parameters(Some(&there)).into_iter();
            parameters.map(|one| (one.parameter_key, one.use_previous_value.is_some())).collect::<Vec<_>>()
        };
        assert_eq!(kept(&wanted), [(Some("A".to_owned()), false), (Some("B".to_owned()), true)]);
        wanted.template = Some(String::new());
        assert_eq!(kept(&wanted), [(Some("A".to_owned()), false)]);
    }
}
