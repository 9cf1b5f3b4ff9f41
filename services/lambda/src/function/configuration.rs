//! The configuration of a function: of `$LATEST`, and of each version that was published.

use std::collections::BTreeMap;

use kernel::{ApiError, Call, Place, Result};
use schema::{Problems, Shape, Timestamp};
use serde::{Deserialize, Serialize};
use shapes_lambda as api;

use super::Function;
use super::runtime;
use crate::code::Code;
use crate::error;
use crate::layer::Used;

/// What a function is, as far as versions differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Configuration {
    /// `$LATEST` or a number.
    pub(crate) version: String,
    pub(crate) settings: Settings,
    pub(crate) code: Code,
    pub(crate) modified: Timestamp,
    pub(crate) revision: String,
    pub(crate) state: State,
    /// Of the last change; a function that is new has none.
    #[serde(default)]
    pub(crate) update: Option<State>,
}

/// What a request says of a function besides its code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Settings {
    /// `python3.12`
    pub(crate) runtime: String,
    pub(crate) role: String,
    pub(crate) handler: String,
    #[serde(default)]
    pub(crate) description: String,
    /// Seconds.
    pub(crate) timeout: u64,
    /// Megabytes.
    pub(crate) memory: u64,
    /// Megabytes of `/tmp`.
    pub(crate) disk: u64,
    #[serde(default)]
    pub(crate) environment: BTreeMap<String, String>,
    pub(crate) architecture: String,
    pub(crate) tracing: String,
    #[serde(default)]
    pub(crate) layers: Vec<Used>,
    /// A log group other than the function's own.
    #[serde(default)]
    pub(crate) log_group: Option<String>,
}

/// How far a function, or a change of it, is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum State {
    /// What its runtime needs is being made ready.
    Preparing,
    Ready,
    /// It could not be, and why.
    Failed(String),
}

/// The members of `CreateFunction` and `UpdateFunctionConfiguration` that are settings.
macro_rules! wishes {
    ($op:expr) => {
        $crate::function::configuration::Wishes {
            runtime: $op.runtime.as_deref(),
            role: None,
            handler: $op.handler.as_deref(),
            description: $op.description.as_deref(),
            timeout: $op.timeout,
            memory: $op.memory_size,
            environment: $op.environment.as_ref(),
            disk: $op.ephemeral_storage.as_ref(),
            tracing: $op.tracing_config.as_ref(),
            logging: $op.logging_config.as_ref(),
            undone: [
                ("VpcConfig", $op.vpc_config.as_ref().is_some_and($crate::function::configuration::in_vpc)),
                (
                    "DeadLetterConfig",
                    $op.dead_letter_config.as_ref().is_some_and(|to| to.target_arn.is_some()),
                ),
                ("KMSKeyArn", $op.kms_key_arn.as_ref().is_some_and(|key| !key.is_empty())),
                ("FileSystemConfigs", $op.file_system_configs.as_ref().is_some_and(|all| !all.is_empty())),
                ("ImageConfig", $op.image_config.is_some()),
                ("SnapStart", $op.snap_start.as_ref().is_some_and($crate::function::configuration::snaps)),
                ("CapacityProviderConfig", $op.capacity_provider_config.is_some()),
                ("DurableConfig", $op.durable_config.is_some()),
                ("RuntimeConfig", $op.runtime_config.is_some()),
                ("AcceleratorConfig", $op.accelerator_config.is_some()),
            ],
        }
    };
}
pub(crate) use wishes;

/// What a request wants of the settings; what it does not say stays.
pub(crate) struct Wishes<'a> {
    pub(crate) runtime: Option<&'a str>,
    pub(crate) role: Option<&'a str>,
    pub(crate) handler: Option<&'a str>,
    pub(crate) description: Option<&'a str>,
    pub(crate) timeout: Option<i32>,
    pub(crate) memory: Option<i32>,
    pub(crate) environment: Option<&'a api::Environment>,
    pub(crate) disk: Option<&'a api::EphemeralStorage>,
    pub(crate) tracing: Option<&'a api::TracingConfig>,
    pub(crate) logging: Option<&'a api::LoggingConfig>,
    /// Members that nothing acts on, and whether they are given.
    pub(crate) undone: [(&'static str, bool); 10],
}

pub(crate) fn in_vpc(vpc: &api::VpcConfig) -> bool {
    vpc.subnet_ids.iter().chain(&vpc.security_group_ids).any(|ids| !ids.is_empty())
}

pub(crate) fn snaps(snap: &api::SnapStart) -> bool {
    snap.apply_on.as_deref().is_some_and(|on| on != "None")
}

/// Bytes that all environment variables of a function may have.
const VARIABLES: usize = 4096;
/// Variables that Lambda sets itself.
const RESERVED: &[&str] = &[
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
];

impl Settings {
    /// What a function has whose maker says nothing.
    pub(crate) fn new(role: &str) -> Self {
        Settings {
            runtime: String::new(),
            role: role.to_owned(),
            handler: String::new(),
            description: String::new(),
            timeout: 3,
            memory: 128,
            disk: 512,
            environment: BTreeMap::new(),
            architecture: "x86_64".to_owned(),
            tracing: "PassThrough".to_owned(),
            layers: Vec::new(),
            log_group: None,
        }
    }

    /// The same with what a request wants.
    pub(crate) fn with(mut self, wishes: &Wishes<'_>) -> Result<Self> {
        if let Some((member, _)) = wishes.undone.iter().find(|(_, given)| *given) {
            return Err(error::undone(member, "leave it out"));
        }
        if let Some(runtime) = wishes.runtime {
            runtime::check(runtime)?;
            runtime.clone_into(&mut self.runtime);
        }
        let texts = [
            (wishes.role, &mut self.role),
            (wishes.handler, &mut self.handler),
            (wishes.description, &mut self.description),
            (wishes.tracing.and_then(|tracing| tracing.mode.as_deref()), &mut self.tracing),
        ];
        for (wish, kept) in texts {
            if let Some(wish) = wish {
                wish.clone_into(kept);
            }
        }
        let numbers = [
            ("timeout", wishes.timeout, 1..=900, &mut self.timeout),
            ("memorySize", wishes.memory, 128..=10_240, &mut self.memory),
            ("ephemeralStorage.size", wishes.disk.map(|disk| disk.size), 512..=10_240, &mut self.disk),
        ];
        for (member, wish, range, kept) in numbers {
            let Some(wish) = wish else { continue };
            let fits = u64::try_from(wish).ok().filter(|wish| range.contains(wish));
            *kept = fits.ok_or_else(|| {
                let text = format!(
                    "'{member}' has the value {wish}: it must be between {} and {}",
                    range.start(),
                    range.end()
                );
                error::invalid(text)
            })?;
        }
        if let Some(environment) = wishes.environment {
            self.environment = environment.variables.clone().unwrap_or_default();
            check_variables(&self.environment)?;
        }
        if let Some(logging) = wishes.logging {
            if logging.log_format.as_deref() == Some("JSON") {
                return Err(error::undone("the log format JSON", "use Text"));
            }
            self.log_group = logging.log_group.clone().filter(|group| !group.is_empty());
        }
        if self.runtime.is_empty() || self.handler.is_empty() {
            return Err(error::invalid(
                "Runtime and Handler are mandatory parameters for functions created with deployment packages.",
            ));
        }
        Ok(self)
    }

    /// The group that the log goes to.
    pub(crate) fn log_group(&self, function: &str) -> String {
        self.log_group.clone().unwrap_or_else(|| format!("/aws/lambda/{function}"))
    }
}

fn check_variables(variables: &BTreeMap<String, String>) -> Result<()> {
    if let Some(name) = variables.keys().find(|name| RESERVED.contains(&name.as_str())) {
        return Err(error::invalid(format!(
            "Lambda was unable to configure your environment variables because the environment variables you have provided \
             contains reserved keys that are currently not supported for modification. Reserved keys used in this request: \
             {name}"
        )));
    }
    let size: usize = variables.iter().map(|(name, value)| name.len() + value.len()).sum();
    if size > VARIABLES {
        return Err(error::invalid(format!(
            "Lambda was unable to configure your environment variables because the environment variables you have provided \
             exceeded the 4KB limit. They have {size} bytes"
        )));
    }
    Ok(())
}

impl State {
    /// Its name, a reason and a code for it.
    fn shown(&self, done: &str, doing: &str, why: &str) -> [Option<String>; 3] {
        let texts = match self {
            State::Ready => [Some(done), None, None],
            State::Preparing => [Some(doing), Some(why), Some("Creating")],
            State::Failed(why) => [Some("Failed"), Some(why.as_str()), Some("InternalError")],
        };
        texts.map(|text| text.map(str::to_owned))
    }
}

impl Configuration {
    /// As the API shows it; with the version in the ARN where `qualified`.
    pub(crate) fn shown(&self, function: &Function, qualified: bool) -> api::FunctionConfiguration {
        let settings = &self.settings;
        let [state, state_reason, state_reason_code] =
            self.state.shown("Active", "Pending", "The function is being created.");
        let [update, update_reason, update_code] = match &self.update {
            Some(update) => update.shown("Successful", "InProgress", "The function is being created."),
            None if self.state == State::Preparing => [None, None, None],
            None => State::Ready.shown("Successful", "", ""),
        };
        let arn = function.arn();
        let variables = Some(settings.environment.clone()).filter(|variables| !variables.is_empty());
        let number = |number: u64| i32::try_from(number).ok();
        api::FunctionConfiguration {
            function_name: Some(function.name.clone()),
            function_arn: Some(if qualified { format!("{arn}:{}", self.version) } else { arn }),
            runtime: Some(settings.runtime.clone()),
            role: Some(settings.role.clone()),
            handler: Some(settings.handler.clone()),
            code_size: i64::try_from(self.code.size).ok(),
            description: Some(settings.description.clone()),
            timeout: number(settings.timeout),
            memory_size: number(settings.memory),
            last_modified: Some(moment(self.modified)),
            code_sha256: Some(self.code.sha256.clone()),
            version: Some(self.version.clone()),
            environment: variables
                .map(|variables| api::EnvironmentResponse { variables: Some(variables), error: None }),
            tracing_config: Some(api::TracingConfigResponse { mode: Some(settings.tracing.clone()) }),
            revision_id: Some(self.revision.clone()),
            state,
            state_reason,
            state_reason_code,
            last_update_status: update,
            last_update_status_reason: update_reason,
            last_update_status_reason_code: update_code,
            package_type: Some("Zip".to_owned()),
            layers: Some(settings.layers.iter().map(layer).collect()).filter(|all: &Vec<_>| !all.is_empty()),
            architectures: Some(vec![settings.architecture.clone()]),
            ephemeral_storage: number(settings.disk).map(|size| api::EphemeralStorage { size }),
            snap_start: Some(api::SnapStartResponse {
                apply_on: Some("None".to_owned()),
                optimization_status: Some("Off".to_owned()),
            }),
            logging_config: Some(api::LoggingConfig {
                log_format: Some("Text".to_owned()),
                log_group: Some(settings.log_group(&function.name)),
                ..api::LoggingConfig::default()
            }),
            ..api::FunctionConfiguration::default()
        }
    }

    /// A change begins, after which even what could not be made ready before may be.
    pub(crate) fn change(&mut self, call: &Call) {
        self.touch(call);
        self.update = Some(State::Preparing);
        if matches!(self.state, State::Failed(_)) {
            self.state = State::Preparing;
        }
    }

    /// Another moment, another revision.
    pub(crate) fn touch(&mut self, call: &Call) {
        use kernel::Ids as _;
        self.modified = call.now();
        self.revision = call.ids().uuid();
    }
}

fn layer(used: &Used) -> api::Layer {
    api::Layer {
        arn: Some(used.arn.clone()),
        code_size: i64::try_from(used.size).ok(),
        ..api::Layer::default()
    }
}

/// `2026-11-21T10:01:09.000+0000`
pub(crate) fn moment(time: Timestamp) -> String {
    let seconds = Timestamp(time.0 - time.0.rem_euclid(1000)).to_string();
    format!("{}.{:03}+0000", seconds.trim_end_matches('Z'), time.0.rem_euclid(1000))
}

/// A configuration as the output of one of the operations that give one: they have the same members.
pub(crate) fn output<T: Shape + Default>(configuration: &api::FunctionConfiguration) -> Result<T, ApiError> {
    let (mut output, mut problems) = (T::default(), Problems::default());
    schema::json::decode(&mut output, &schema::json::encode(configuration), &mut problems);
    match problems.iter().next() {
        None => Ok(output),
        Some(problem) => Err(kernel::internal(format_args!("the output of an operation: {problem:?}"))),
    }
}

/// Refuses a role that Lambda cannot take for the function.
pub(crate) fn check_role(call: &Call, place: &Place, role: &str, arn: &str) -> Result<()> {
    if role.split(':').nth(4) != Some(&place.account) {
        return Err(error::invalid("Cross-account pass role is not allowed."));
    }
    call.may_take(kernel::As::role(role, "Lambda").taken_for(arn))
        .map_err(|_| error::invalid("The role defined for the function cannot be assumed by Lambda."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(op: &api::CreateFunction) -> Result<Settings> {
        let op = api::CreateFunction {
            runtime: op.runtime.clone().or(Some("python3.12".to_owned())),
            handler: op.handler.clone().or(Some("index.handler".to_owned())),
            ..op.clone()
        };
        Settings::new("arn:aws:iam::111111111111:role/r").with(&wishes!(op))
    }

    fn refused(op: &api::CreateFunction, says: &str) {
        let error = with(op).expect_err(says);
        assert!(error.message.contains(says), "{error}");
    }

    fn variable(name: &str, value: &str) -> api::CreateFunction {
        let variables = Some([(name.to_owned(), value.to_owned())].into());
        let environment = Some(api::Environment { variables });
        api::CreateFunction { environment, ..api::CreateFunction::default() }
    }

    #[test]
    fn what_a_request_does_not_say_is_as_lambda_has_it() {
        let settings = with(&api::CreateFunction::default()).expect("accepted");
        assert_eq!((settings.timeout, settings.memory, settings.disk), (3, 128, 512));
        assert_eq!(settings.log_group("f"), "/aws/lambda/f");
    }

    #[test]
    fn what_nothing_acts_on_is_refused_by_name() {
        let op = api::CreateFunction::default;
        let vpc =
            api::VpcConfig { subnet_ids: Some(vec!["subnet-1".to_owned()]), ..api::VpcConfig::default() };
        refused(&api::CreateFunction { vpc_config: Some(vpc), ..op() }, "VpcConfig");
        let queue = api::DeadLetterConfig { target_arn: Some("arn:aws:sqs:r:1:q".to_owned()) };
        refused(&api::CreateFunction { dead_letter_config: Some(queue), ..op() }, "DeadLetterConfig");
        let json =
            api::LoggingConfig { log_format: Some("JSON".to_owned()), ..api::LoggingConfig::default() };
        refused(&api::CreateFunction { logging_config: Some(json), ..op() }, "log format JSON");
        refused(&api::CreateFunction { runtime: Some("java21".to_owned()), ..op() }, "java21");
        // An empty list asks for nothing.
        with(&api::CreateFunction { vpc_config: Some(api::VpcConfig::default()), ..op() }).expect("accepted");
    }

    #[test]
    fn numbers_and_variables_have_their_limits() {
        let op = api::CreateFunction::default;
        refused(&api::CreateFunction { timeout: Some(901), ..op() }, "between 1 and 900");
        refused(&api::CreateFunction { memory_size: Some(64), ..op() }, "between 128 and 10240");
        refused(&variable("AWS_REGION", "r"), "reserved keys");
        refused(&variable("LONG", &"x".repeat(4096)), "4KB limit");
        with(&variable("WORD", "w")).expect("accepted");
    }

    #[test]
    fn a_moment_has_milliseconds_and_no_colon() {
        assert_eq!(moment(Timestamp(1_795_255_269_040)), "2026-11-21T10:01:09.040+0000");
    }
}
