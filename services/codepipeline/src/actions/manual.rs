//! Approval: waits for somebody's `PutApprovalResult`, for seven days unless the action says otherwise, and tells an SNS
//! topic that it does.

use kernel::{Failure, Ids as _, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use shapes_sns as sns;

use super::{Answer, Task, Turn};
use crate::{api, errors};

const MINUTE: i64 = 60_000;
/// Seven days.
const PATIENCE: i64 = 7 * 24 * 60 * MINUTE;
/// The least and the most that an action may say instead, in minutes.
const TIMEOUTS: std::ops::RangeInclusive<i32> = 5..=86_400;

/// An approval that waits.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Work {
    /// When it counts as rejected.
    pub(crate) expires: Timestamp,
}

/// Checks its configuration.
pub(super) fn check(action: &api::ActionDeclaration) -> Result<()> {
    let given = action.configuration.as_ref();
    let topic = given.and_then(|given| given.get("NotificationArn"));
    if let Some(topic) = topic.filter(|topic| !topic.contains("#{") && region(topic).is_none()) {
        return Err(errors::action(format!(
            "NotificationArn {topic} of action {} is not the ARN of an SNS topic",
            action.name
        )));
    }
    match action.timeout_in_minutes.filter(|minutes| !TIMEOUTS.contains(minutes)) {
        Some(minutes) => Err(errors::action(format!(
            "Action {} has timeoutInMinutes {minutes}; it is from {} to {}",
            action.name,
            TIMEOUTS.start(),
            TIMEOUTS.end()
        ))),
        None => Ok(()),
    }
}

pub(super) fn begin(task: &mut Task<'_>) -> Result<Turn> {
    task.row.token = Some(task.call.ids().uuid());
    let minutes = task.declared.timeout_in_minutes.map(|minutes| i64::from(minutes) * MINUTE);
    let expires = Timestamp(task.call.now().0 + minutes.unwrap_or(PATIENCE));
    if let Some(topic) = task.given("NotificationArn").map(str::to_owned) {
        notify(task, &topic, expires)?;
    }
    Ok(Turn::Wait(super::Work::Approval(Work { expires })))
}

/// The region of a topic's ARN, if it is one.
fn region(topic: &str) -> Option<&str> {
    let parts: Vec<&str> = topic.split(':').collect();
    let ["arn", _, "sns", region, account, name] = parts.as_slice() else { return None };
    [region, account, name].iter().all(|part| !part.is_empty()).then_some(*region)
}

/// Tells a topic that somebody is asked to approve, as the action's role.
fn notify(task: &mut Task<'_>, topic: &str, expires: Timestamp) -> Result<()> {
    let pipeline = &task.declaration.name;
    let (stage, action) = (&task.row.stage, &task.declared.name);
    let token = task.row.token.clone().unwrap_or_default();
    let own = task.call.region();
    let page = format!("https://console.aws.amazon.com/codepipeline/home?region={own}#/view/{pipeline}");
    let minute = expires.to_string().get(..16).map(|minute| format!("{minute}Z"));
    let mut approval = Map::new();
    let told = [
        ("pipelineName", Some(pipeline.clone())),
        ("stageName", Some(stage.clone())),
        ("actionName", Some(action.clone())),
        ("token", Some(token.clone())),
        ("expires", minute),
        ("externalEntityLink", task.given("ExternalEntityLink").map(str::to_owned)),
        ("approvalReviewLink", Some(format!("{page}/{stage}/{action}/approve/{token}"))),
        ("customData", task.given("CustomData").map(str::to_owned)),
    ];
    let told = told.into_iter().filter_map(|(name, text)| Some((name.to_owned(), Value::String(text?))));
    approval.extend(told);
    // A subject has 100 letters at most.
    let subject = format!("APPROVAL NEEDED: AWS CodePipeline {pipeline} for action {action}");
    let message = json!({ "region": own, "consoleLink": page, "approval": approval });
    let op = sns::Publish {
        topic_arn: Some(topic.to_owned()),
        subject: Some(subject.chars().take(100).collect()),
        message: message.to_string(),
        ..Default::default()
    };
    let region = region(topic).unwrap_or(own).to_owned();
    let under = task.under();
    task.call.invoke(under.principal().region(&region), op).map(drop)
}

pub(super) fn resume(task: &mut Task<'_>, work: Work, answer: Answer) -> Result<Turn> {
    let outcome = match answer {
        Answer::Reply(_) => return Ok(Turn::Wait(super::Work::Approval(work))),
        Answer::Alarm => Err(Failure::new(
            "JobFailed",
            "The approval was not given in time: nobody has approved or rejected it",
        )),
        Answer::Decision { approved, summary, by } => {
            task.row.external_id = Some(task.call.ids().uuid());
            let decided = if approved { "Approved" } else { "Rejected" };
            // As AWS shows it: who approved, or what the approver said.
            let shown = if summary.is_empty() { format!("{decided} by {by}") } else { summary };
            task.row.updated_by = Some(by);
            task.row.summary = Some(shown.clone());
            if approved { Ok(()) } else { Err(Failure::new("JobFailed", shown)) }
        }
    };
    Ok(Turn::Done(outcome))
}
