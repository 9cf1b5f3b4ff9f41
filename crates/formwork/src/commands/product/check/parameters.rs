//! The parameters that SageMaker fills when a project is made: whether a product has them, and takes what they are given.

use foundation::Expanded;
use foundation::products::Product;
use foundation::trial::PROJECT_ID;
use template::{Parameter, Template};

use crate::findings::Findings;

/// The longest name that SageMaker lets a project have.
const LONGEST_NAME: usize = 32;

/// Looks at the parameters.
pub(super) fn look(findings: &mut Findings, product: &Product, expanded: &Expanded) {
    // What cannot be read was told when it was expanded.
    let Ok(template) = template::parse(&expanded.yaml) else { return };
    if let Some(name) = own(findings, product, &template, "SageMakerProjectName") {
        project_name(findings, product, name);
    }
    if let Some(id) = own(findings, product, &template, "SageMakerProjectId") {
        project_id(findings, product, id);
    }
}

/// A parameter that must be there, and be a text.
fn own<'t>(
    findings: &mut Findings,
    product: &Product,
    template: &'t Template,
    name: &str,
) -> Option<&'t Parameter> {
    let Some(parameter) = template.parameters.get(name) else {
        let hint =
            format!("SageMaker gives it to whatever it launches as a project: `{name}: {{ Type: String }}`");
        findings.bad("parameters", format!("{} lacks the parameter `{name}`", product.file), hint);
        return None;
    };
    if parameter.parameter_type.declared != "String" {
        let found = format!("{}: `{name}` is a {}", product.file, parameter.parameter_type.declared);
        findings.bad("parameters", found, "SageMaker gives a text: `Type: String`");
        return None;
    }
    Some(parameter)
}

fn project_name(findings: &mut Findings, product: &Product, name: &Parameter) {
    let file = &product.file;
    if name.max_length.is_some_and(|most| most < name.min_length.unwrap_or_default()) {
        let found = format!("{file}: no name is at least as long as `MinLength` and at most `MaxLength`");
        findings.bad("parameters", found, "look at the constraints of `SageMakerProjectName`");
    }
    if name.allowed_pattern.is_none() {
        let found = format!("{file}: `SageMakerProjectName` has no `AllowedPattern`");
        let hint = "with one, a name that some resource would refuse is refused before there is a stack: \
                    AllowedPattern: \"[a-zA-Z0-9](-*[a-zA-Z0-9])*\"";
        findings.doubtful("parameters", found, hint);
    }
    if name.max_length.is_some_and(|most| most > LONGEST_NAME) {
        let found = format!("{file}: SageMaker takes names of {LONGEST_NAME} characters at most");
        findings.doubtful("parameters", found, "a smaller `MaxLength` says so where it is read");
    }
}

fn project_id(findings: &mut Findings, product: &Product, id: &Parameter) {
    let file = &product.file;
    let refused = if id.max_length.is_some_and(|most| most < PROJECT_ID.len()) {
        "MaxLength"
    } else if id.min_length.is_some_and(|least| least > PROJECT_ID.len()) {
        "MinLength"
    } else if id.allowed_pattern.as_ref().is_some_and(|pattern| !pattern.matches(PROJECT_ID)) {
        "AllowedPattern"
    } else if !id.allowed_values.is_empty() {
        "AllowedValues"
    } else {
        return;
    };
    let found = format!(
        "{file}: the `{refused}` of `SageMakerProjectId` takes no id as SageMaker gives them: `{PROJECT_ID}`"
    );
    findings.bad(
        "parameters",
        found,
        "no project could be launched: AllowedPattern: \"[a-z0-9](-*[a-z0-9])*\"",
    );
}
