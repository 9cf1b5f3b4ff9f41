//! Whether a parameter's value satisfies what its declaration demands.

use crate::Parameter;

/// What AWS says of a value that breaks a constraint; nothing if it is good.
pub(super) fn broken(name: &str, parameter: &Parameter, value: &str) -> Option<String> {
    let reason = reason(parameter, value)?;
    Some(match &parameter.constraint_description {
        Some(description) => format!("Parameter {name} failed to satisfy constraint: {description}"),
        None => format!("Parameter '{name}' {reason}"),
    })
}

fn reason(parameter: &Parameter, value: &str) -> Option<String> {
    let Parameter { parameter_type, .. } = parameter;
    // Of a parameter from the Parameter Store it is the name that is constrained, which is what was given.
    let list = parameter_type.list && !parameter_type.from_ssm;
    let items: Vec<&str> = if list { value.split(',').map(str::trim).collect() } else { vec![value] };
    for item in items {
        if !parameter.allowed_values.is_empty() && !parameter.allowed_values.iter().any(|v| v == item) {
            return Some("must be one of AllowedValues".to_owned());
        }
        if let Some(pattern) = parameter.allowed_pattern.as_ref().filter(|pattern| !pattern.matches(item)) {
            return Some(format!("must match pattern {}", pattern.as_str()));
        }
        let length = item.chars().count();
        if let Some(least) = parameter.min_length.filter(|least| length < *least) {
            return Some(format!("must contain at least {least} characters"));
        }
        if let Some(most) = parameter.max_length.filter(|most| length > *most) {
            return Some(format!("must contain at most {most} characters"));
        }
        if parameter_type.number {
            let Some(number) = item.parse::<f64>().ok().filter(|number| number.is_finite()) else {
                return Some("must be a number.".to_owned());
            };
            if let Some(least) = parameter.min_value.filter(|least| number < *least) {
                return Some(format!("must be a number not less than {least}"));
            }
            if let Some(most) = parameter.max_value.filter(|most| number > *most) {
                return Some(format!("must be a number not greater than {most}"));
            }
        }
    }
    None
}
