//! How many invocations of a function may run at once, and what the account may have.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_lambda as api;

use crate::function::Function;
use crate::named::Named;
use crate::{Lambda, error};

/// Invocations of an account that may run at once, and those that no function may reserve.
const ACCOUNT: u32 = 1000;
const UNRESERVED: u32 = 100;

/// What all functions but one have reserved, and how many functions and bytes of code there are.
fn others(call: &Call, but: &str) -> Result<(u32, i64, i64)> {
    let (mut reserved, mut count, mut size) = (0, 0, 0);
    for function in call.every::<Function>(&Query::all())? {
        if function.name != but {
            reserved += function.reserved.unwrap_or_default();
        }
        count += 1;
        size += i64::try_from(function.latest.code.size).unwrap_or_default();
    }
    Ok((reserved, count, size))
}

impl Answers<api::PutFunctionConcurrency> for Lambda {
    fn needs(call: &Call, op: &api::PutFunctionConcurrency) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    fn run(call: &mut Call, op: api::PutFunctionConcurrency) -> Result<api::PutFunctionConcurrencyOutput> {
        let named = Named::parse(call, &op.function_name, None)?;
        named.whole()?;
        let mut function = named.find(call)?;
        let wanted = u32::try_from(op.reserved_concurrent_executions).unwrap_or_default();
        if wanted + others(call, &function.name)?.0 + UNRESERVED > ACCOUNT {
            return Err(error::invalid(format!(
                "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below \
                 its minimum value of [{UNRESERVED}]."
            )));
        }
        function.reserved = Some(wanted);
        call.put_in(&named.place, &function)?;
        let reserved_concurrent_executions = Some(op.reserved_concurrent_executions);
        Ok(api::PutFunctionConcurrencyOutput { reserved_concurrent_executions })
    }
}

impl Answers<api::GetFunctionConcurrency> for Lambda {
    fn needs(call: &Call, op: &api::GetFunctionConcurrency) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    fn run(call: &Call, op: api::GetFunctionConcurrency) -> Result<api::GetFunctionConcurrencyOutput> {
        let function = Named::parse(call, &op.function_name, None)?.find(call)?;
        let reserved_concurrent_executions =
            function.reserved.and_then(|reserved| i32::try_from(reserved).ok());
        Ok(api::GetFunctionConcurrencyOutput { reserved_concurrent_executions })
    }
}

impl Answers<api::DeleteFunctionConcurrency> for Lambda {
    fn needs(call: &Call, op: &api::DeleteFunctionConcurrency) -> Result<Needs> {
        Named::parse(call, &op.function_name, None)?.needs(call)
    }

    fn run(
        call: &mut Call,
        op: api::DeleteFunctionConcurrency,
    ) -> Result<api::DeleteFunctionConcurrencyOutput> {
        let named = Named::parse(call, &op.function_name, None)?;
        named.whole()?;
        let mut function = named.find(call)?;
        function.reserved = None;
        call.put_in(&named.place, &function)?;
        Ok(api::DeleteFunctionConcurrencyOutput {})
    }
}

impl Answers<api::GetAccountSettings> for Lambda {
    fn needs(_: &Call, _: &api::GetAccountSettings) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, _: api::GetAccountSettings) -> Result<api::GetAccountSettingsOutput> {
        let (reserved, count, size) = others(call, "")?;
        let number = |number: u32| i32::try_from(number).ok();
        Ok(api::GetAccountSettingsOutput {
            account_limit: Some(api::AccountLimit {
                total_code_size: Some(80_530_636_800),
                code_size_unzipped: Some(262_144_000),
                code_size_zipped: Some(52_428_800),
                concurrent_executions: number(ACCOUNT),
                unreserved_concurrent_executions: number(ACCOUNT.saturating_sub(reserved)),
            }),
            account_usage: Some(api::AccountUsage {
                total_code_size: Some(size),
                function_count: Some(count),
            }),
        })
    }
}
