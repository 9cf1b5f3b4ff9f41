//! `GetParameter`, `GetParameters`.

use kernel::{Answers, Call, Needs, Result};
use shapes_ssm as api;

use super::name::{self, Named};
use crate::Ssm;

impl Answers<api::GetParameter> for Ssm {
    fn needs(call: &Call, op: &api::GetParameter) -> Result<Needs> {
        Named::of(call, &op.name)?.needs(call)
    }

    fn run(call: &Call, op: api::GetParameter) -> Result<api::GetParameterOutput> {
        let shown = show(call, &op.name, op.with_decryption)?;
        Ok(api::GetParameterOutput { parameter: Some(shown) })
    }
}

impl Answers<api::GetParameters> for Ssm {
    fn needs(call: &Call, op: &api::GetParameters) -> Result<Needs> {
        name::needs_of_each(call, &op.names)
    }

    fn run(call: &Call, op: api::GetParameters) -> Result<api::GetParametersOutput> {
        let (mut found, mut invalid) = (Vec::new(), Vec::new());
        for name in op.names {
            match show(call, &name, op.with_decryption) {
                Ok(shown) => found.push(shown),
                Err(error) if ["ParameterNotFound", "ParameterVersionNotFound"].contains(&&*error.code) => {
                    invalid.push(name);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(api::GetParametersOutput { parameters: Some(found), invalid_parameters: Some(invalid) })
    }
}

fn show(call: &Call, text: &str, decrypted: Option<bool>) -> Result<api::Parameter> {
    let named = Named::of(call, text)?;
    let parameter = named.find(call)?;
    let version = parameter.version(call, named.selector.as_deref())?;
    parameter.shown(call, &version, Some(&named), decrypted)
}
