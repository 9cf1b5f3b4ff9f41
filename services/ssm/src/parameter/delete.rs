//! `DeleteParameter`, `DeleteParameters`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_ssm as api;

use super::name::{self, Named};
use super::{Parameter, Past, event};
use crate::Ssm;

impl Answers<api::DeleteParameter> for Ssm {
    fn needs(call: &Call, op: &api::DeleteParameter) -> Result<Needs> {
        Named::of(call, &op.name)?.needs(call)
    }

    fn run(call: &mut Call, op: api::DeleteParameter) -> Result<api::DeleteParameterOutput> {
        let parameter = Named::of(call, &op.name)?.find_whole(call)?;
        remove(call, &parameter)?;
        Ok(api::DeleteParameterOutput {})
    }
}

impl Answers<api::DeleteParameters> for Ssm {
    fn needs(call: &Call, op: &api::DeleteParameters) -> Result<Needs> {
        name::needs_of_each(call, &op.names)
    }

    fn run(call: &mut Call, op: api::DeleteParameters) -> Result<api::DeleteParametersOutput> {
        let (mut deleted, mut invalid) = (Vec::new(), Vec::new());
        for name in op.names {
            match Named::of(call, &name)?.find_whole(call) {
                Ok(parameter) => {
                    remove(call, &parameter)?;
                    deleted.push(name);
                }
                Err(error) if ["ParameterNotFound", "ValidationException"].contains(&&*error.code) => {
                    invalid.push(name);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(api::DeleteParametersOutput {
            deleted_parameters: Some(deleted),
            invalid_parameters: Some(invalid),
        })
    }
}

fn remove(call: &mut Call, parameter: &Parameter) -> Result<()> {
    let prefix = format!("{}:", parameter.name);
    for past in call.every::<Past>(&Query::all().prefix(&prefix))? {
        call.remove::<Past>(&past.id)?;
    }
    call.remove::<Parameter>(&parameter.name)?;
    event::publish(call, "Delete", parameter, &parameter.current)
}
