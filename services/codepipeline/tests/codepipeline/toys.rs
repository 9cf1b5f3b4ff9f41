//! Toys on the wire types of CodeCommit, CodeBuild and CloudFormation: what the actions need of them, and no more. A build
//! or a stack is a job that ends when a test signals its outcome.

use std::borrow::Cow;
use std::sync::{Arc, Mutex};

use kernel::{
    Answers, ApiError, Bus, Call, Event, Failure, Got, Job, Me, Needs, Next, Query, Record, Result, Stored,
    serves,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Where a test's events go.
#[derive(Clone, Default)]
pub(crate) struct Heard(pub(crate) Arc<Mutex<Vec<Event>>>);

impl Bus for Heard {
    fn deliver(&self, _: &mut Call, event: &Event) -> Result<()> {
        self.0.lock().unwrap().push(event.clone());
        Ok(())
    }
}

/// Waits for the signal that ends it: `SUCCEEDED`, `CREATE_COMPLETE`, …
#[derive(Serialize, Deserialize)]
pub(crate) struct Waiting(String);

pub(crate) mod commit {
    use super::*;
    use shapes_codecommit as api;

    pub(crate) struct ToyCommit;

    serves!(ToyCommit: shapes_codecommit::SERVICE, operations [GetBranch], records [Branch]);

    #[derive(Serialize, Deserialize)]
    pub(crate) struct Branch {
        pub(crate) name: String,
        pub(crate) commit: String,
    }

    impl Record for Branch {
        const KIND: &'static str = "toy_branch";
        fn id(&self) -> Cow<'_, str> {
            Cow::Borrowed(&self.name)
        }
    }

    impl Answers<api::GetBranch> for ToyCommit {
        fn needs(call: &Call, op: &api::GetBranch) -> Result<Needs> {
            Ok(Needs::on(call.place().arn("codecommit", op.repository_name.as_deref().unwrap_or_default())))
        }
        fn run(call: &Call, op: api::GetBranch) -> Result<api::GetBranchOutput> {
            let name = op.branch_name.unwrap_or_default();
            let commit =
                call.get::<Branch>(&name)?.map_or_else(|| "c0ffee".to_owned(), |branch| branch.commit);
            let branch = api::BranchInfo { branch_name: Some(name), commit_id: Some(commit) };
            Ok(api::GetBranchOutput { branch: Some(branch) })
        }
    }
}

pub(crate) mod build {
    use super::*;
    use shapes_codebuild as api;

    pub(crate) struct ToyBuild;

    serves!(ToyBuild: shapes_codebuild::SERVICE, operations [StartBuild, BatchGetBuilds],
            jobs [Building], records [Built]);

    /// A build, with what it was started with.
    #[derive(Serialize, Deserialize)]
    pub(crate) struct Built {
        pub(crate) id: String,
        pub(crate) arn: String,
        pub(crate) status: String,
        pub(crate) caller: String,
        pub(crate) behind: Option<String>,
        pub(crate) given: Stored<api::StartBuild>,
    }

    impl Record for Built {
        const KIND: &'static str = "toy_build";
        fn id(&self) -> Cow<'_, str> {
            Cow::Borrowed(&self.id)
        }
    }

    impl Answers<api::StartBuild> for ToyBuild {
        fn needs(call: &Call, op: &api::StartBuild) -> Result<Needs> {
            Ok(Needs::on(call.place().arn("codebuild", format_args!("project/{}", op.project_name))))
        }
        fn run(call: &mut Call, op: api::StartBuild) -> Result<api::StartBuildOutput> {
            let count = call.every::<Built>(&Query::all())?.len();
            let id = format!("{}:{count}", op.project_name);
            let arn = call.place().arn("codebuild", format_args!("build/{id}"));
            let caller = call.caller().arn();
            let behind = call
                .role_taker()
                .map(|taker| format!("{} {}", taker.service, taker.source.clone().unwrap_or_default()));
            let status = "IN_PROGRESS".to_owned();
            call.put(&Built { id: id.clone(), arn: arn.clone(), status, caller, behind, given: Stored(op) })?;
            call.start(&arn, Building(id.clone()))?;
            let build = api::Build { id: Some(id), arn: Some(arn), ..Default::default() };
            Ok(api::StartBuildOutput { build: Some(build) })
        }
    }

    impl Answers<api::BatchGetBuilds> for ToyBuild {
        fn needs(call: &Call, _: &api::BatchGetBuilds) -> Result<Needs> {
            Ok(Needs::on(call.place().arn("codebuild", "project/p")))
        }
        fn run(call: &Call, op: api::BatchGetBuilds) -> Result<api::BatchGetBuildsOutput> {
            let found: Built = call.find(&op.ids[0])?;
            let context = api::PhaseContext {
                status_code: Some("COMMAND_EXECUTION_ERROR".into()),
                message: Some("exit status 1".into()),
            };
            let phase = |kind: &str, status: &str| api::BuildPhase {
                phase_type: Some(kind.into()),
                phase_status: Some(status.into()),
                contexts: Some(vec![context.clone()]),
                ..Default::default()
            };
            let exported =
                api::ExportedEnvironmentVariable { name: Some("TAG".into()), value: Some("v1".into()) };
            let build = api::Build {
                phases: Some(vec![phase("INSTALL", "SUCCEEDED"), phase("BUILD", &found.status)]),
                exported_environment_variables: Some(vec![exported]),
                build_status: Some(found.status),
                ..Default::default()
            };
            Ok(api::BatchGetBuildsOutput { builds: Some(vec![build]), builds_not_found: None })
        }
    }

    #[derive(Serialize, Deserialize)]
    pub(crate) struct Building(String);

    impl Job for Building {
        const KIND: &'static str = "toy_building";
        fn step(self, call: &mut Call, _: &Me, got: Got) -> Result<Next<Self>> {
            let Got::Signal(status) = got else { return Ok(Next::Wait(self)) };
            let mut built: Built = call.find(&self.0)?;
            built.status = status;
            call.put(&built)?;
            Ok(Next::Done(Ok(Value::Null)))
        }
    }
}

pub(crate) mod stack {
    use super::*;
    use shapes_cloudformation as api;

    pub(crate) struct ToyStack;

    serves!(ToyStack: shapes_cloudformation::SERVICE,
            operations [CreateStack, UpdateStack, DeleteStack, DescribeStacks, CreateChangeSet, DescribeChangeSet,
                        DeleteChangeSet, ExecuteChangeSet],
            jobs [Waiting], records [Made, ChangeSet]);

    /// A stack, with what it was last given.
    #[derive(Clone, Serialize, Deserialize)]
    pub(crate) struct Made {
        pub(crate) name: String,
        pub(crate) arn: String,
        pub(crate) status: String,
        pub(crate) last: String,
        pub(crate) template: Option<String>,
        pub(crate) parameters: Vec<(String, String)>,
        pub(crate) role: Option<String>,
        pub(crate) caller: String,
    }

    impl Record for Made {
        const KIND: &'static str = "toy_stack";
        fn id(&self) -> Cow<'_, str> {
            Cow::Borrowed(&self.name)
        }
        fn absent(id: &str) -> ApiError {
            ApiError::new("ValidationError", format!("Stack with id {id} does not exist"))
        }
    }

    #[derive(Serialize, Deserialize)]
    pub(crate) struct ChangeSet {
        pub(crate) name: String,
        pub(crate) status: String,
        pub(crate) reason: Option<String>,
    }

    impl Record for ChangeSet {
        const KIND: &'static str = "toy_change_set";
        fn id(&self) -> Cow<'_, str> {
            Cow::Borrowed(&self.name)
        }
        fn absent(id: &str) -> ApiError {
            ApiError::new("ChangeSetNotFound", format!("ChangeSet [{id}] does not exist"))
        }
    }

    fn needs(call: &Call, name: &str) -> Result<Needs> {
        Ok(Needs::on(call.place().arn("cloudformation", format_args!("stack/{}/*", short(name)))))
    }

    /// The name in a name or an ARN.
    fn short(name: &str) -> &str {
        name.split('/').nth(1).unwrap_or(name)
    }

    fn begin(call: &mut Call, name: &str, last: &str) -> Result<Made> {
        let arn = call.place().arn("cloudformation", format_args!("stack/{name}/1"));
        let made = call.get::<Made>(name)?.unwrap_or(Made {
            name: name.to_owned(),
            arn: arn.clone(),
            status: "IN_PROGRESS".to_owned(),
            last: String::new(),
            template: None,
            parameters: Vec::new(),
            role: None,
            caller: String::new(),
        });
        let made = Made { last: last.to_owned(), caller: call.caller().arn(), ..made };
        call.put(&made)?;
        call.start(&arn, Waiting(name.to_owned()))?;
        Ok(made)
    }

    fn pairs(given: Option<Vec<api::Parameter>>) -> Vec<(String, String)> {
        given.into_iter().flatten().map(|p| (p.parameter_key.unwrap(), p.parameter_value.unwrap())).collect()
    }

    impl Answers<api::CreateStack> for ToyStack {
        fn needs(call: &Call, op: &api::CreateStack) -> Result<Needs> {
            needs(call, &op.stack_name)
        }
        fn run(call: &mut Call, op: api::CreateStack) -> Result<api::CreateStackOutput> {
            let made = begin(call, &op.stack_name, "CreateStack")?;
            let template = op.template_body;
            call.put(&Made {
                template,
                parameters: pairs(op.parameters),
                role: op.role_arn,
                ..made.clone()
            })?;
            Ok(api::CreateStackOutput { stack_id: Some(made.arn), operation_id: None })
        }
    }

    impl Answers<api::UpdateStack> for ToyStack {
        fn needs(call: &Call, op: &api::UpdateStack) -> Result<Needs> {
            needs(call, &op.stack_name)
        }
        fn run(call: &mut Call, op: api::UpdateStack) -> Result<api::UpdateStackOutput> {
            let known: Made = call.find(&op.stack_name)?;
            if known.template == op.template_body {
                return Err(ApiError::new("ValidationError", "No updates are to be performed."));
            }
            let made = begin(call, &op.stack_name, "UpdateStack")?;
            call.put(&Made { template: op.template_body, parameters: pairs(op.parameters), ..made.clone() })?;
            Ok(api::UpdateStackOutput { stack_id: Some(made.arn), operation_id: None })
        }
    }

    impl Answers<api::DeleteStack> for ToyStack {
        fn needs(call: &Call, op: &api::DeleteStack) -> Result<Needs> {
            needs(call, &op.stack_name)
        }
        fn run(call: &mut Call, op: api::DeleteStack) -> Result<api::DeleteStackOutput> {
            begin(call, short(&op.stack_name), "DeleteStack")?;
            Ok(api::DeleteStackOutput::default())
        }
    }

    impl Answers<api::DescribeStacks> for ToyStack {
        fn needs(call: &Call, op: &api::DescribeStacks) -> Result<Needs> {
            needs(call, op.stack_name.as_deref().unwrap_or_default())
        }
        fn run(call: &Call, op: api::DescribeStacks) -> Result<api::DescribeStacksOutput> {
            let made: Made = call.find(short(&op.stack_name.unwrap()))?;
            let output = api::Output {
                output_key: Some("Endpoint".into()),
                output_value: Some("e-1".into()),
                ..Default::default()
            };
            let stack = api::Stack {
                stack_id: Some(made.arn),
                stack_name: made.name,
                stack_status: made.status,
                outputs: Some(vec![output]),
                ..Default::default()
            };
            Ok(api::DescribeStacksOutput { stacks: Some(vec![stack]), next_token: None })
        }
    }

    impl Answers<api::CreateChangeSet> for ToyStack {
        fn needs(call: &Call, op: &api::CreateChangeSet) -> Result<Needs> {
            needs(call, &op.stack_name)
        }
        fn run(call: &mut Call, op: api::CreateChangeSet) -> Result<api::CreateChangeSetOutput> {
            if call.get::<ChangeSet>(&op.change_set_name)?.is_some() {
                return Err(ApiError::new("AlreadyExistsException", "there is one"));
            }
            let empty = op.template_body.as_deref() == Some("empty");
            let status = if empty { "FAILED" } else { "CREATE_IN_PROGRESS" }.to_owned();
            let reason = empty.then(|| "The submitted information didn't contain changes.".to_owned());
            call.put(&ChangeSet { name: op.change_set_name.clone(), status, reason })?;
            Ok(api::CreateChangeSetOutput { id: Some(op.change_set_name), stack_id: None })
        }
    }

    impl Answers<api::DescribeChangeSet> for ToyStack {
        fn needs(call: &Call, _: &api::DescribeChangeSet) -> Result<Needs> {
            needs(call, "s")
        }
        fn run(call: &Call, op: api::DescribeChangeSet) -> Result<api::DescribeChangeSetOutput> {
            let found: ChangeSet = call.find(&op.change_set_name)?;
            let (status, status_reason) = (Some(found.status), found.reason);
            Ok(api::DescribeChangeSetOutput { status, status_reason, ..Default::default() })
        }
    }

    impl Answers<api::DeleteChangeSet> for ToyStack {
        fn needs(call: &Call, _: &api::DeleteChangeSet) -> Result<Needs> {
            needs(call, "s")
        }
        fn run(call: &mut Call, op: api::DeleteChangeSet) -> Result<api::DeleteChangeSetOutput> {
            call.remove::<ChangeSet>(&op.change_set_name)?;
            Ok(api::DeleteChangeSetOutput {})
        }
    }

    impl Answers<api::ExecuteChangeSet> for ToyStack {
        fn needs(call: &Call, _: &api::ExecuteChangeSet) -> Result<Needs> {
            needs(call, "s")
        }
        fn run(call: &mut Call, op: api::ExecuteChangeSet) -> Result<api::ExecuteChangeSetOutput> {
            begin(call, &op.stack_name.unwrap(), "ExecuteChangeSet")?;
            Ok(api::ExecuteChangeSetOutput::default())
        }
    }

    impl Job for Waiting {
        const KIND: &'static str = "toy_waiting";
        fn step(self, call: &mut Call, _: &Me, got: Got) -> Result<Next<Self>> {
            let Got::Signal(status) = got else { return Ok(Next::Wait(self)) };
            if status == "DELETE_COMPLETE" {
                call.remove::<Made>(&self.0)?;
            } else {
                let made: Made = call.find(&self.0)?;
                call.put(&Made { status: status.clone(), ..made })?;
            }
            if status.contains("ROLLBACK") || status.contains("FAILED") {
                return Ok(Next::Done(Err(Failure::new(
                    status,
                    "The following resource(s) failed to create: [A].",
                ))));
            }
            Ok(Next::Done(Ok(Value::Null)))
        }
    }
}

pub(crate) mod rule {
    use super::*;
    use kernel::As;
    use shapes_codepipeline as codepipeline;
    use shapes_events as api;

    pub(crate) struct ToyRule;

    serves!(ToyRule: shapes_events::SERVICE, operations [PutRule]);

    pub(crate) const RULE: &str = "arn:aws:events:eu-west-1:111111111111:rule/pushed";

    /// Starts the pipeline of its name, as a delivery of a rule does.
    impl Answers<api::PutRule> for ToyRule {
        fn needs(_: &Call, _: &api::PutRule) -> Result<Needs> {
            Ok(Needs::on("*"))
        }
        fn run(call: &mut Call, op: api::PutRule) -> Result<api::PutRuleOutput> {
            let under = As::role("arn:aws:iam::111111111111:role/events", "delivery").taken_for(RULE);
            let start = codepipeline::StartPipelineExecution { name: op.name, ..Default::default() };
            call.invoke(under, start)?;
            Ok(api::PutRuleOutput::default())
        }
    }
}
