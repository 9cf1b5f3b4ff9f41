//! The sources of a pipeline, and its first stage.

use serde_json::{Value as Json, json};
use template::{Node, Position, Problem};

use super::line::Line;
use super::stage::declaration;
use crate::product::kinds::repository::REPOSITORY;
use crate::product::policy::allow;
use crate::product::property::{Fields, Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::{attribute, id, sub};

pub(super) const ABOUT: &str = "The short form is `Source: !Ref BuildApp`. A map says more, and a list has several sources, \
                                each an artifact under its name, the first one `Source`.";

pub(super) const PROPERTIES: &[Property] = &[
    required(
        "Repository",
        "a `!Ref` of a Formwork::Repository, the name of a repository of CodeCommit, or with `Connection` `owner/name`",
        "The repository.",
    ),
    optional(
        "Connection",
        "the ARN of a connection",
        "A connection of CodeConnections, for code that is at GitHub, GitLab or Bitbucket.",
    ),
    optional("Branch", "the name of a branch", "The branch; that of the pipeline unless given."),
    optional(
        "Name",
        "a name of letters, digits and `@-_`",
        "The name of the artifact and of the action that fetches it; `Source` for the first one, and for others the \
         repository's unless given.",
    ),
    optional("Push", "`true` or `false`", "Whether a push starts the pipeline; `true` unless given."),
];

/// Code that a pipeline fetches.
pub(super) struct Source {
    pub(super) name: String,
    pub(super) branch: Json,
    pub(super) push: bool,
    pub(super) position: Position,
    pub(super) place: Place,
}

/// Where code is.
pub(super) enum Place {
    /// A repository of CodeCommit: its name and ARN.
    CodeCommit(Json, Json),
    /// A repository elsewhere: the connection's ARN, and its full name.
    Connection(Json, Json),
}

/// The sources that a pipeline has.
pub(super) fn read(scope: &mut Scope<'_>, fields: &Fields<'_>) -> Vec<Source> {
    let Some(node) = fields.get("Source") else { return Vec::new() };
    let branch = fields.get("Branch").map_or_else(|| "main".into(), |node| scope.value(node));
    let nodes = node.as_list().unwrap_or(std::slice::from_ref(node));
    if nodes.is_empty() {
        fields.wrong(scope, "Source");
    }
    let mut sources: Vec<Source> = Vec::new();
    for node in nodes {
        sources.extend(one(scope, node, &branch, sources.is_empty()));
    }
    sources
}

fn one(scope: &mut Scope<'_>, node: &Node, branch: &Json, first: bool) -> Option<Source> {
    let position = node.position;
    if node.as_map().is_none() || node.as_call().is_some() {
        let repository = scope.named(node, &REPOSITORY)?.name;
        let name = if first { "Source" } else { repository }.to_owned();
        return Some(Source {
            name,
            branch: branch.clone(),
            push: true,
            position,
            place: declared(repository),
        });
    }
    let fields = Fields::of(scope, "a source", position, Some(node), PROPERTIES);
    let repository = fields.get("Repository")?;
    let (place, called) = match fields.get("Connection") {
        Some(connection) => {
            let full = repository.as_text();
            if full.is_some_and(|name| !name.contains('/')) {
                let problem =
                    Problem::new(repository.position, "the repository of a connection is `owner/name`");
                scope.wrong(problem);
            }
            let called = full.and_then(|name| name.rsplit('/').next()).map(id);
            (Place::Connection(scope.value(connection), scope.value(repository)), called)
        }
        None => of_codecommit(scope, repository)?,
    };
    let given = fields.text(scope, "Name").map(str::to_owned);
    let usual = if first { Some("Source".to_owned()) } else { called };
    let Some(name) = given.or(usual) else {
        scope.wrong(Problem::new(position, "the source needs a `Name`").hint("its artifact is called so"));
        return None;
    };
    let branch = fields.get("Branch").map_or_else(|| branch.clone(), |node| scope.value(node));
    let push = fields.get("Push").is_none() || fields.truth(scope, "Push");
    Some(Source { name, branch, push, position, place })
}

/// A repository of the template's, or one that is there already; and what it is called.
fn of_codecommit(scope: &mut Scope<'_>, node: &Node) -> Option<(Place, Option<String>)> {
    let Some(name) = node.as_text() else {
        let name = scope.named(node, &REPOSITORY)?.name;
        return Some((declared(name), Some(name.to_owned())));
    };
    let text = "arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${Name}";
    let arn = sub(text, &[("Name", &name.into())]);
    Some((Place::CodeCommit(name.into(), arn), Some(id(name))))
}

fn declared(name: &str) -> Place {
    let id = format!("{name}Repository");
    Place::CodeCommit(attribute(&id, "Name"), attribute(&id, "Arn"))
}

/// The first stage.
pub(super) fn stage(scope: &mut Scope<'_>, line: &mut Line<'_>, sources: &[Source]) -> Json {
    let mut actions = Vec::new();
    for source in sources {
        if line.artifacts.contains(&source.name) {
            let message = format!("the pipeline has two sources `{}`", source.name);
            scope.wrong(Problem::new(source.position, message).hint("give one of them another `Name`"));
        }
        line.artifacts.push(source.name.clone());
        line.actions.push(source.name.clone());
        actions.push(action(source));
    }
    line.statements.extend(statements(sources));
    json!({ "Name": "Source", "Actions": actions })
}

fn action(source: &Source) -> Json {
    let branch = &source.branch;
    let (provider, configuration) = match &source.place {
        Place::CodeCommit(name, _) => (
            "CodeCommit",
            json!({ "RepositoryName": name, "BranchName": branch, "PollForSourceChanges": "false" }),
        ),
        Place::Connection(arn, name) => {
            let mut configuration =
                json!({ "ConnectionArn": arn, "FullRepositoryId": name, "BranchName": branch });
            if !source.push {
                configuration["DetectChanges"] = "false".into();
            }
            ("CodeStarSourceConnection", configuration)
        }
    };
    let mut action = declaration(&source.name, "Source", provider, configuration);
    action["OutputArtifacts"] = json!([{ "Name": source.name }]);
    action
}

/// What it takes to fetch the code.
fn statements(sources: &[Source]) -> Vec<Json> {
    let (mut repositories, mut connections) = (Vec::new(), Vec::new());
    for source in sources {
        match &source.place {
            Place::CodeCommit(_, arn) => repositories.push(arn.clone()),
            Place::Connection(arn, _) => connections.push(arn.clone()),
        }
    }
    let mut statements = Vec::new();
    if !repositories.is_empty() {
        let actions = [
            "codecommit:CancelUploadArchive",
            "codecommit:GetBranch",
            "codecommit:GetCommit",
            "codecommit:GetUploadArchiveStatus",
            "codecommit:UploadArchive",
        ];
        statements.push(allow("ReadCode", &actions, repositories));
    }
    if !connections.is_empty() {
        // The service has two names, and an ARN is of the one under which the connection was made.
        let actions = ["codeconnections:UseConnection", "codestar-connections:UseConnection"];
        statements.push(allow("UseConnection", &actions, connections));
    }
    statements
}
