//! `UpdateFunctionConfiguration`.

use kernel::{Answers, Call, Needs, Result};
use shapes_lambda as api;

use super::configuration::{Wishes, check_role, output, wishes};
use super::{Change, pass};
use crate::named::Named;
use crate::{Lambda, layer};

impl Answers<api::UpdateFunctionConfiguration> for Lambda {
    const ALSO: &'static [&'static str] = &["iam:PassRole", "lambda:GetLayerVersion"];

    fn needs(call: &Call, op: &api::UpdateFunctionConfiguration) -> Result<Needs> {
        let update = Named::parse(call, &op.function_name, None)?.needs(call)?;
        let update = update.and(layer::needs(call, op.layers.as_ref())?);
        Ok(match &op.role {
            Some(role) => update.and(pass(role)),
            None => update,
        })
    }

    fn run(
        call: &mut Call,
        op: api::UpdateFunctionConfiguration,
    ) -> Result<api::UpdateFunctionConfigurationOutput> {
        let named = Named::parse(call, &op.function_name, None)?;
        named.whole()?;
        let mut function = named.find(call)?;
        function.changeable(op.revision_id.as_deref())?;
        let wishes = Wishes { role: op.role.as_deref(), ..wishes!(op) };
        function.latest.settings = function.latest.settings.clone().with(&wishes)?;
        if let Some(layers) = &op.layers {
            function.latest.settings.layers = layer::used(call, layers)?;
        }
        if let Some(role) = &op.role {
            check_role(call, &named.place, role, &named.arn())?;
        }
        function.latest.change(call);
        call.put_in(&named.place, &function)?;
        Change::start(call, &function)?;
        output(&function.latest.shown(&function, false))
    }
}
