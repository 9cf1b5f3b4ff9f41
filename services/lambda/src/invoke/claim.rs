//! What an invocation needs to know before it runs, and its row while it does: by these rows a function's invocations
//! are counted.

use std::borrow::Cow;

use kernel::{ApiError, Call, DataKey, Ids as _, LOWER, Place, Query, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::alias::Alias;
use crate::code::Code;
use crate::function::configuration::State;
use crate::function::{Configuration, Function};
use crate::layer::{self, Used};
use crate::named::{LATEST, Named};
use crate::{error, version};

/// Seconds that a function has to begin.
pub(super) const INIT: u64 = 10;
/// Seconds for what stands around the function itself.
const SPARE: u64 = 60;

/// An invocation that runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Running {
    /// The id of its process.
    pub(crate) process: String,
    /// The function's name.
    pub(crate) function: String,
    /// When it has ended at the latest: a runtime that was killed did not say so.
    until: Timestamp,
    pub(crate) log_stream: String,
    /// How far its log is forwarded.
    pub(crate) forwarded: u64,
}

impl Record for Running {
    const KIND: &'static str = "lambda_running";
    const INDEXES: &'static [&'static str] = &["function"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.process)
    }
}

/// An invocation that may run.
pub(crate) struct Claim {
    pub(crate) request_id: String,
    /// The id of its process.
    pub(crate) process: String,
    pub(crate) place: Place,
    /// The function's name.
    pub(crate) function: String,
    /// The function's ARN, which its role is taken for.
    pub(crate) arn: String,
    /// The ARN as it was invoked.
    pub(crate) invoked_arn: String,
    pub(crate) version: String,
    pub(crate) configuration: Configuration,
    pub(crate) key: DataKey,
    /// The code of its layers, each with its key.
    pub(crate) layers: Vec<(Code, DataKey)>,
    pub(crate) client_context: Option<String>,
    pub(crate) log_stream: String,
    /// How far the log is forwarded, by a runtime before this one.
    pub(crate) forwarded: u64,
    /// Processes of invocations that nobody waits for any more.
    pub(crate) lost: Vec<String>,
}

/// The function that is invoked, and the version that runs.
pub(super) fn resolve(call: &Call, named: &Named) -> Result<(Function, Configuration)> {
    let function = named.find(call)?;
    let qualifier = named.qualifier.as_deref().unwrap_or(LATEST);
    let alias = Alias::get(call, &function, qualifier)?;
    let number = alias.as_ref().map_or(qualifier, |alias| alias.drawn(call));
    let configuration = version::numbered(call, &function, number)?.ok_or_else(|| named.absent())?;
    let state = match configuration.state {
        State::Ready => return Ok((function, configuration)),
        State::Preparing => "Pending",
        State::Failed(_) => "Failed",
    };
    Err(error::conflict(format!(
        "The operation cannot be performed at this time. The function is currently in the following state: {state}"
    )))
}

impl Claim {
    /// Claims an invocation. Done again for the same process, it finds what it did.
    pub(crate) fn make(
        call: &mut Call,
        named: &Named,
        request_id: &str,
        process: &str,
        client_context: Option<String>,
    ) -> Result<Self> {
        let (function, configuration) = resolve(call, named)?;
        let place = named.place.clone();
        let now = call.now();
        let (mut running, mut lost) = (0, Vec::new());
        let query = Query::all().by("function", &named.name);
        for other in call.every_in::<Running>(&place, &query)? {
            if other.until < now && other.process != process {
                call.remove_in::<Running>(&place, &other.process)?;
                lost.push(other.process);
            } else if other.process != process {
                running += 1;
            }
        }
        if function.reserved.is_some_and(|reserved| running >= reserved) {
            return Err(ApiError::new("TooManyRequestsException", "Rate Exceeded.")
                .with_status(429)
                .with("Type", "User")
                .with("Reason", "ReservedFunctionConcurrentInvocationLimitExceeded"));
        }
        let (log_stream, forwarded) = if let Some(row) = call.get_in::<Running>(&place, process)? {
            (row.log_stream, row.forwarded)
        } else {
            let log_stream = log_stream(call, &configuration.version);
            let seconds = i64::try_from(configuration.settings.timeout + INIT + SPARE).unwrap_or(i64::MAX);
            let row = Running {
                process: process.to_owned(),
                function: named.name.clone(),
                until: Timestamp(now.0.saturating_add(seconds.saturating_mul(1000))),
                log_stream: log_stream.clone(),
                forwarded: 0,
            };
            call.put_in(&place, &row)?;
            (log_stream, 0)
        };
        let layer = |used: &Used| {
            let code = layer::code(call, &used.arn)?;
            let key = code.key(call)?;
            Ok((code, key))
        };
        let layers = configuration.settings.layers.iter().map(layer).collect::<Result<_>>()?;
        Ok(Claim {
            layers,
            request_id: request_id.to_owned(),
            process: process.to_owned(),
            arn: function.arn(),
            invoked_arn: named.qualified_arn(),
            version: configuration.version.clone(),
            key: configuration.code.key(call)?,
            function: function.name,
            place,
            configuration,
            client_context,
            log_stream,
            forwarded,
            lost,
        })
    }
}

/// `2026/03/02/[$LATEST]` and 32 digits of hexadecimal.
fn log_stream(call: &Call, version: &str) -> String {
    let day = call.now().to_string().split('T').next().unwrap_or_default().replace('-', "/");
    let digits: Vec<u8> = LOWER.iter().filter(|byte| byte.is_ascii_hexdigit()).copied().collect();
    format!("{day}/[{version}]{}", call.ids().text(&digits, 32))
}
