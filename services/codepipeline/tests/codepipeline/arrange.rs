//! A World of CodePipeline and its toys, a pipeline to play with, and short ways to look at it.

use codepipeline::CodePipeline;
use kernel::{ApiError, Failure, Registry, Result};
use serde_json::{Value, json};
use shapes_codepipeline as api;
use testkit::{Client, Everybody, World};

use crate::toys::{Heard, build, commit, rule, stack};

/// A World, and what was published in it.
pub(crate) struct Arranged {
    pub(crate) world: World,
    heard: Heard,
    /// The specs of the effects that were performed, with their kinds.
    pub(crate) effects: std::cell::RefCell<Vec<(String, Value)>>,
    /// What reading a template gives.
    pub(crate) template: std::cell::RefCell<String>,
}

pub(crate) fn arranged() -> Arranged {
    arranged_under(Registry::new(Everybody))
}

pub(crate) fn arranged_under(registry: Registry) -> Arranged {
    let heard = Heard::default();
    let registry = registry
        .serve::<CodePipeline>()
        .serve::<commit::ToyCommit>()
        .serve::<build::ToyBuild>()
        .serve::<stack::ToyStack>()
        .serve::<rule::ToyRule>()
        .bus(heard.clone());
    Arranged {
        world: World::of(registry),
        heard,
        effects: [].to_vec().into(),
        template: "template".to_owned().into(),
    }
}

pub(crate) const ROLE: &str = "arn:aws:iam::111111111111:role/pipeline";

pub(crate) fn action(
    name: &str,
    category: &str,
    provider: &str,
    configuration: &[(&str, &str)],
) -> api::ActionDeclaration {
    api::ActionDeclaration {
        name: name.into(),
        action_type_id: api::ActionTypeId {
            category: category.into(),
            owner: "AWS".into(),
            provider: provider.into(),
            version: "1".into(),
        },
        configuration: Some(configuration.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect()),
        ..Default::default()
    }
}

pub(crate) fn takes(mut action: api::ActionDeclaration, inputs: &[&str]) -> api::ActionDeclaration {
    let inputs = inputs.iter().map(|name| api::InputArtifact { name: (*name).into() });
    action.input_artifacts = Some(inputs.collect());
    action
}

pub(crate) fn gives(mut action: api::ActionDeclaration, outputs: &[&str]) -> api::ActionDeclaration {
    let outputs = outputs.iter().map(|name| api::OutputArtifact { name: (*name).into(), files: None });
    action.output_artifacts = Some(outputs.collect());
    action
}

pub(crate) fn source() -> api::ActionDeclaration {
    let given = [("RepositoryName", "r"), ("BranchName", "main"), ("PollForSourceChanges", "false")];
    let mut action = gives(action("Source", "Source", "CodeCommit", &given), &["App"]);
    action.namespace = Some("Src".into());
    action
}

pub(crate) fn builds() -> api::ActionDeclaration {
    let variables = r##"[{"name":"COMMIT","value":"#{Src.CommitId}","type":"PLAINTEXT"}]"##;
    let given = [("ProjectName", "p"), ("EnvironmentVariables", variables)];
    gives(takes(action("Build", "Build", "CodeBuild", &given), &["App"]), &["Built"])
}

pub(crate) fn approves() -> api::ActionDeclaration {
    action("Approve", "Approval", "Manual", &[("CustomData", "look")])
}

pub(crate) fn deploys(mode: &str) -> api::ActionDeclaration {
    let given = [
        ("ActionMode", mode),
        ("StackName", "s"),
        ("ChangeSetName", "cs"),
        ("TemplatePath", "Built::template.json"),
        ("Capabilities", "CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND"),
        ("RoleArn", "arn:aws:iam::111111111111:role/cloudformation"),
    ];
    takes(action("Deploy", "Deploy", "CloudFormation", &given), &["Built"])
}

pub(crate) fn stage(name: &str, actions: Vec<api::ActionDeclaration>) -> api::StageDeclaration {
    api::StageDeclaration { name: name.into(), actions, ..Default::default() }
}

pub(crate) fn pipeline(stages: Vec<api::StageDeclaration>) -> api::PipelineDeclaration {
    api::PipelineDeclaration {
        name: "pipe".into(),
        role_arn: ROLE.into(),
        artifact_store: Some(api::ArtifactStore {
            type_: "S3".into(),
            location: "artifacts".into(),
            encryption_key: Some(api::EncryptionKey { id: "key".into(), type_: "KMS".into() }),
        }),
        stages,
        ..Default::default()
    }
}

/// Source, Build, and a gate.
pub(crate) fn simple() -> api::PipelineDeclaration {
    pipeline(vec![
        stage("Source", vec![source()]),
        stage("Build", vec![builds()]),
        stage("Gate", vec![approves()]),
    ])
}

impl Arranged {
    pub(crate) fn root(&self) -> Client<'_> {
        self.world.root()
    }

    pub(crate) fn create(&self, pipeline: api::PipelineDeclaration) -> Result<api::CreatePipelineOutput> {
        let created = self.root().call(api::CreatePipeline { pipeline, tags: None });
        self.settle();
        created
    }

    /// Runs jobs and effects, which all do well.
    pub(crate) fn settle(&self) {
        self.settle_with(|_| None);
    }

    /// Runs jobs and effects; `fails` may fail one by its kind.
    pub(crate) fn settle_with(&self, fails: impl Fn(&str) -> Option<Failure>) {
        self.world.settle_with(&mut |kind, spec| {
            self.effects.borrow_mut().push((kind.to_owned(), spec.clone()));
            match (fails(kind), kind) {
                (Some(failure), _) => Err(failure),
                (None, "codepipeline_fetch") => Ok(json!({
                    "commit": spec["commit"], "message": "a commit", "author_date": "1 +0000", "committer_date": "1 +0000"
                })),
                (None, "codepipeline_read") => {
                    Ok(json!({ "template": *self.template.borrow(), "texts": {
                        "Built::template.json": "{}",
                        "Built::config.json": r#"{"Parameters":{"A":"1","B":"2"},"Tags":{"t":"v"}}"#,
                        "Built::values.json": r#"{"key":"from the file"}"#,
                    } }))
                }
                _ => Ok(Value::Null),
            }
        });
    }

    pub(crate) fn start(&self) -> String {
        let start = api::StartPipelineExecution { name: "pipe".into(), ..Default::default() };
        let started = self.root().call(start).unwrap();
        self.settle();
        started.pipeline_execution_id.unwrap()
    }

    /// Ends whatever the ARN names, and settles.
    pub(crate) fn end(&self, arn: &str, outcome: &str) {
        assert!(self.root().inside(|call| call.signal(arn, outcome)).unwrap(), "{arn} is not under way");
        self.settle();
    }

    pub(crate) fn end_build(&self, number: usize, outcome: &str) {
        self.end(&format!("arn:aws:codebuild:eu-west-1:111111111111:build/p:{number}"), outcome);
    }

    pub(crate) fn end_stack(&self, outcome: &str) {
        self.end("arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1", outcome);
    }

    pub(crate) fn build(&self, number: usize) -> build::Built {
        self.root().inside(|call| call.find(&format!("p:{number}"))).unwrap()
    }

    pub(crate) fn stack(&self) -> Option<stack::Made> {
        self.root().inside(|call| call.get("s")).unwrap()
    }

    pub(crate) fn state(&self) -> api::GetPipelineStateOutput {
        self.root().call(api::GetPipelineState { name: "pipe".into() }).unwrap()
    }

    pub(crate) fn stage_state(&self, name: &str) -> api::StageState {
        let stages = self.state().stage_states.unwrap();
        stages.into_iter().find(|stage| stage.stage_name.as_deref() == Some(name)).unwrap()
    }

    /// The latest execution of an action.
    pub(crate) fn action(&self, stage: &str, action: &str) -> api::ActionExecution {
        let actions = self.stage_state(stage).action_states.unwrap();
        let found = actions.into_iter().find(|known| known.action_name.as_deref() == Some(action)).unwrap();
        found.latest_execution.unwrap_or_default()
    }

    /// All executions, newest first: id and status.
    pub(crate) fn executions(&self) -> Vec<(String, String)> {
        let list = api::ListPipelineExecutions { pipeline_name: "pipe".into(), ..Default::default() };
        let found = self.root().call(list).unwrap().pipeline_execution_summaries.unwrap();
        found.into_iter().map(|e| (e.pipeline_execution_id.unwrap(), e.status.unwrap())).collect()
    }

    pub(crate) fn statuses(&self) -> Vec<String> {
        self.executions().into_iter().map(|(_, status)| status).collect()
    }

    pub(crate) fn approval(&self, status: &str, token: &str) -> Result<api::PutApprovalResultOutput> {
        let put = api::PutApprovalResult {
            pipeline_name: "pipe".into(),
            stage_name: "Gate".into(),
            action_name: "Approve".into(),
            result: api::ApprovalResult { summary: String::new(), status: status.into() },
            token: token.into(),
        };
        let answered = self.root().call(put);
        self.settle();
        answered
    }

    /// The open approval's token.
    pub(crate) fn token(&self) -> String {
        self.action("Gate", "Approve").token.expect("an approval is open")
    }

    /// What was published, in short: `Source/Source SUCCEEDED`.
    pub(crate) fn told(&self) -> Vec<String> {
        let events = self.heard.0.lock().unwrap();
        let one = |event: &kernel::Event| {
            let text = |key: &str| event.detail[key].as_str().map(str::to_owned);
            let path: Vec<String> = [text("stage"), text("action")].into_iter().flatten().collect();
            format!("{} {}", path.join("/"), text("state").unwrap()).trim().to_owned()
        };
        events.iter().map(one).collect()
    }

    /// The details of the events of a state.
    pub(crate) fn details(&self, told: &str) -> Vec<Value> {
        let events = self.heard.0.lock().unwrap().clone();
        let told_of = self.told();
        events
            .into_iter()
            .zip(told_of)
            .filter(|(_, text)| text == told)
            .map(|(event, _)| event.detail)
            .collect()
    }

    pub(crate) fn quiet(&self) {
        self.heard.0.lock().unwrap().clear();
    }
}

/// The error of what must fail, as `Code: message`.
#[track_caller]
pub(crate) fn error<T>(result: Result<T, ApiError>) -> String {
    match result {
        Ok(_) => panic!("this must fail"),
        Err(error) => error.to_string(),
    }
}
