//! How a container is sent records: as the request says, else as the container does, else as the platform would.

use std::fmt;
use std::time::Duration;

use serde::Deserialize;
use shapes_sagemaker as api;

use super::data::Cut;

/// Bytes of a megabyte.
const MEGABYTE: usize = 1 << 20;
/// What the platform takes where neither says anything: requests at once, megabytes of one.
const CONCURRENT: usize = 1;
const MEGABYTES: usize = 6;
/// The same of invocations: how often one is tried again, and for how many seconds it may take.
const RETRIES: i32 = 3;
const SECONDS: i32 = 600;

/// What a container answers to `/execution-parameters`.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Suggested {
    max_concurrent_transforms: Option<usize>,
    batch_strategy: Option<String>,
    #[serde(rename = "MaxPayloadInMB")]
    max_payload_in_mb: Option<usize>,
}

/// How records are sent.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Settings {
    /// How many requests may be under way at once.
    pub(super) concurrent: usize,
    /// Megabytes of a request; 0 for any number.
    megabytes: usize,
    pub(super) cut: Cut,
    pub(super) retries: u32,
    pub(super) patience: Duration,
}

impl Settings {
    pub(super) fn of(op: &api::CreateTransformJob, suggested: Suggested) -> Self {
        let number = |given: Option<i32>| given.and_then(|number| usize::try_from(number).ok());
        let given = number(op.max_concurrent_transforms).filter(|count| *count > 0);
        let strategy = op.batch_strategy.as_deref().or(suggested.batch_strategy.as_deref());
        // A container says it in capitals, a request does not.
        let single = strategy.is_some_and(|name| matches!(name, "SingleRecord" | "SINGLE_RECORD"));
        let client = op.model_client_config.clone().unwrap_or_default();
        let seconds = client.invocations_timeout_in_seconds.unwrap_or(SECONDS);
        Settings {
            concurrent: given.or(suggested.max_concurrent_transforms).unwrap_or(CONCURRENT).max(1),
            megabytes: number(op.max_payload_in_mb).or(suggested.max_payload_in_mb).unwrap_or(MEGABYTES),
            cut: match (op.transform_input.split_type.as_deref(), single) {
                (Some("Line"), true) => Cut::Single,
                (Some("Line"), false) => Cut::Many,
                _ => Cut::Whole,
            },
            retries: u32::try_from(client.invocations_max_retries.unwrap_or(RETRIES)).unwrap_or_default(),
            patience: Duration::from_secs(u64::try_from(seconds).unwrap_or_default()),
        }
    }

    /// How many bytes a request may have; none for any number.
    pub(super) fn most(&self) -> Option<usize> {
        (self.megabytes > 0).then(|| self.megabytes.saturating_mul(MEGABYTE))
    }
}

/// As the log has it.
impl fmt::Display for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let strategy = if self.cut == Cut::Single { "SINGLE_RECORD" } else { "MULTI_RECORD" };
        let Settings { concurrent, megabytes, .. } = self;
        write!(
            f,
            "MaxConcurrentTransforms={concurrent}, MaxPayloadInMB={megabytes}, BatchStrategy={strategy}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_request_wins_over_the_container_and_that_over_the_platform() {
        let suggested = || {
            serde_json::from_str(
                r#"{"MaxConcurrentTransforms": 4, "BatchStrategy": "SINGLE_RECORD", "MaxPayloadInMB": 2}"#,
            )
            .expect("JSON")
        };
        let mut op = api::CreateTransformJob::default();
        op.transform_input.split_type = Some("Line".to_owned());
        let shown = |op: &api::CreateTransformJob, of| Settings::of(op, of).to_string();
        assert_eq!(
            shown(&op, Suggested::default()),
            "MaxConcurrentTransforms=1, MaxPayloadInMB=6, BatchStrategy=MULTI_RECORD"
        );
        assert_eq!(
            shown(&op, suggested()),
            "MaxConcurrentTransforms=4, MaxPayloadInMB=2, BatchStrategy=SINGLE_RECORD"
        );
        op.max_concurrent_transforms = Some(2);
        op.max_payload_in_mb = Some(0);
        op.batch_strategy = Some("MultiRecord".to_owned());
        let settings = Settings::of(&op, suggested());
        assert_eq!(
            settings.to_string(),
            "MaxConcurrentTransforms=2, MaxPayloadInMB=0, BatchStrategy=MULTI_RECORD"
        );
        assert_eq!((settings.most(), settings.cut), (None, Cut::Many));
    }
}
