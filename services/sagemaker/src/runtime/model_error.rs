//! `ModelError`: what a container's bad answer is told as.

use kernel::{ApiError, Place};

use crate::hosting::endpoint;

/// Where the bad answer came from.
pub(super) struct ModelError<'a> {
    pub(super) place: &'a Place,
    /// The endpoint's name.
    pub(super) endpoint: &'a str,
    pub(super) log_stream: &'a str,
}

impl ModelError<'_> {
    /// The error for an answer with this status and body; status 0 for no answer.
    pub(super) fn told(&self, status: u16, body: String) -> ApiError {
        let Place { account, region } = self.place;
        let group = endpoint::log_group(self.endpoint);
        let whose = if (400..500).contains(&status) { "client" } else { "server" };
        let message = format!(
            "Received {whose} error ({status}) from primary with message \"{body}\". See \
             https://{region}.console.aws.amazon.com/cloudwatch/home?region={region}#logEventViewer:group={group} in \
             account {account} for more information."
        );
        let log = self.place.arn("logs", format_args!("log-group:{group}:log-stream:{}", self.log_stream));
        ApiError::new("ModelError", message)
            .with_status(424)
            .with_number("OriginalStatusCode", status)
            .with("OriginalMessage", body)
            .with("LogStreamArn", log)
    }
}
