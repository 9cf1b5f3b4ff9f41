//! What the event bus hears of a build.

use kernel::{Call, Result};
use schema::Timestamp;
use serde_json::{Map, Value, json};
use shapes_codebuild as api;

use super::Build;

const SOURCE: &str = "aws.codebuild";

/// The build began, or ended.
pub(super) fn state(call: &mut Call, build: &Build) -> Result<()> {
    let shown = &build.shown.0;
    let detail = json!({
        "build-status": shown.build_status,
        "project-name": build.project,
        "build-id": shown.arn,
        "current-phase": shown.current_phase,
        "current-phase-context": "[]",
        "version": "1",
        "additional-information": information(shown),
    });
    publish(call, build, "CodeBuild Build State Change", detail)
}

/// A phase ended.
pub(super) fn phase(call: &mut Call, build: &Build, phase: &api::BuildPhase) -> Result<()> {
    let detail = json!({
        "completed-phase": phase.phase_type,
        "completed-phase-status": phase.phase_status,
        "completed-phase-context": format!("[{}]", contexts(phase).join(", ")),
        "completed-phase-duration-seconds": phase.duration_in_seconds,
        "completed-phase-start": phase.start_time.map(date),
        "completed-phase-end": phase.end_time.map(date),
        "project-name": build.project,
        "build-id": build.shown.0.arn,
        "version": "1",
        "additional-information": information(&build.shown.0),
    });
    publish(call, build, "CodeBuild Build Phase Change", detail)
}

fn publish(call: &mut Call, build: &Build, kind: &str, detail: Value) -> Result<()> {
    let arn = build.shown.0.arn.clone().unwrap_or_default();
    call.publish(SOURCE, kind, vec![arn], detail)
}

fn information(build: &api::Build) -> Value {
    let mut all = Map::new();
    if let Some(artifacts) = build.artifacts.as_ref().filter(|artifacts| artifacts.location.is_some()) {
        let artifact = present([
            ("md5sum", artifacts.md5sum.clone()),
            ("sha256sum", artifacts.sha256sum.clone()),
            ("location", artifacts.location.clone()),
        ]);
        all.insert("artifact".to_owned(), artifact);
    }
    let environment = build.environment.clone().unwrap_or_default();
    let variable = |variable: &api::EnvironmentVariable| {
        let kind = variable.type_.as_deref().unwrap_or("PLAINTEXT");
        json!({"name": variable.name, "value": variable.value, "type": kind})
    };
    let variables: Vec<Value> = environment.environment_variables.iter().flatten().map(variable).collect();
    let rest = json!({
        "environment": {
            "image": environment.image,
            "privileged-mode": environment.privileged_mode == Some(true),
            "compute-type": environment.compute_type,
            "type": environment.type_,
            "environment-variables": variables,
        },
        "timeout-in-minutes": build.timeout_in_minutes,
        "build-complete": build.build_complete,
        "initiator": build.initiator,
        "build-start-time": build.start_time.map(date),
        "source": build.source.as_ref().map(|source| {
            present([("location", source.location.clone()), ("type", Some(source.type_.clone()))])
        }),
        "source-version": build.source_version,
        "logs": build.logs.as_ref().map(|logs| {
            present([("group-name", logs.group_name.clone()), ("stream-name", logs.stream_name.clone())])
        }),
        "phases": build.phases.iter().flatten().map(phase_of).collect::<Vec<_>>(),
    });
    let rest = rest.as_object().cloned().unwrap_or_default();
    all.extend(rest.into_iter().filter(|(_, value)| !value.is_null()));
    Value::Object(all)
}

fn phase_of(phase: &api::BuildPhase) -> Value {
    let mut all = Map::new();
    if phase.end_time.is_some() {
        all.insert("phase-context".to_owned(), contexts(phase).into());
        all.insert("end-time".to_owned(), phase.end_time.map(date).into());
        all.insert("duration-in-seconds".to_owned(), phase.duration_in_seconds.into());
        all.insert("phase-status".to_owned(), phase.phase_status.clone().into());
    }
    all.insert("start-time".to_owned(), phase.start_time.map(date).into());
    all.insert("phase-type".to_owned(), phase.phase_type.clone().into());
    Value::Object(all)
}

fn contexts(phase: &api::BuildPhase) -> Vec<String> {
    let text = |context: &api::PhaseContext| {
        let part = |text: &Option<String>| text.clone().unwrap_or_default();
        format!("{}: {}", part(&context.status_code), part(&context.message))
    };
    phase.contexts.iter().flatten().map(text).collect()
}

fn present<const N: usize>(members: [(&str, Option<String>); N]) -> Value {
    let all = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.into())));
    Value::Object(all.collect())
}

/// `Sep 1, 2017 4:12:29 PM`
fn date(time: Timestamp) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    // 2017-09-01T16:12:29Z
    let text = Timestamp(time.0 / 1_000 * 1_000).to_string();
    let part =
        |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<usize>().ok()).unwrap_or(0);
    let month = MONTHS.get(part(5, 7).wrapping_sub(1)).unwrap_or(&"");
    let hour = part(11, 13);
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let half = if hour < 12 { "AM" } else { "PM" };
    format!("{month} {}, {} {twelve}:{:02}:{:02} {half}", part(8, 10), part(0, 4), part(14, 16), part(17, 19))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_a_clock_with_twelve_hours() {
        let check = |text: &str, expected: &str| {
            assert_eq!(date(Timestamp::parse(text).expect("a time")), expected);
        };
        check("2017-09-01T16:12:29Z", "Sep 1, 2017 4:12:29 PM");
        check("2026-11-21T00:01:09.500Z", "Nov 21, 2026 12:01:09 AM");
        check("2026-12-31T12:00:00Z", "Dec 31, 2026 12:00:00 PM");
    }
}
