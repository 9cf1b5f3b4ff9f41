//! The sections of a template.

use indexmap::IndexMap;

use crate::node::{Entry, Node, Value};
use crate::parse::expression::{Context, Reader};
use crate::parse::{parameter, resource};
use crate::{Expression, Position, Problem, Rule, Template, check};

const SECTIONS: [&str; 10] = [
    "AWSTemplateFormatVersion",
    "Description",
    "Metadata",
    "Parameters",
    "Rules",
    "Mappings",
    "Conditions",
    "Transform",
    "Resources",
    "Outputs",
];

/// AWS's limits on the number of members, which also bound what is read.
const MOST: [(&str, &str, usize); 4] = [
    ("Parameters", "parameters", 200),
    ("Mappings", "mappings", 200),
    ("Resources", "resources", 500),
    ("Outputs", "outputs", 200),
];

/// Reads the sections; nothing, if the text is not even a map.
pub(super) fn template(root: Node, problems: &mut Vec<Problem>) -> Option<Template> {
    if root.as_map().is_none() {
        problems.push(
            Problem::new(root.position, "Template format error: unsupported structure.")
                .hint("a template is a map with a `Resources` section"),
        );
        return None;
    }
    unknown_sections(&root, problems);
    format_version(&root, problems);
    let transforms = transforms(&root, problems);
    let extended = transforms.iter().any(|(_, name)| name == "AWS::LanguageExtensions");
    let mut template = Template {
        description: description(&root, problems),
        metadata: root.get("Metadata").cloned(),
        transforms,
        parameters: parameter::parameters(members(&root, "Parameters", problems), problems),
        rules: IndexMap::new(),
        mappings: mappings(members(&root, "Mappings", problems), problems),
        conditions: IndexMap::new(),
        resources: IndexMap::new(),
        outputs: IndexMap::new(),
        root: Node { position: root.position, value: Value::Null },
    };
    for entry in members(&root, "Conditions", problems) {
        template.conditions.insert(entry.key.clone(), condition(entry, extended, problems));
    }
    for entry in members(&root, "Rules", problems) {
        template.rules.insert(entry.key.clone(), rule(entry, problems));
    }
    let resources = members(&root, "Resources", problems);
    if resources.is_empty() && root.get("Resources").is_none_or(|node| node.as_map().is_some()) {
        let at = root.get("Resources").map_or(root.position, |node| node.position);
        problems
            .push(Problem::new(at, "Template format error: At least one Resources member must be defined."));
    }
    for entry in resources {
        if let Some(resource) = resource::resource(entry, extended, problems) {
            template.resources.insert(entry.key.clone(), resource);
        }
    }
    for entry in members(&root, "Outputs", problems) {
        if let Some(output) = resource::output(entry, extended, problems) {
            template.outputs.insert(entry.key.clone(), output);
        }
    }
    template.root = root;
    Some(template)
}

fn unknown_sections(root: &Node, problems: &mut Vec<Problem>) {
    let entries = root.as_map().unwrap_or_default();
    let unknown: Vec<&Entry> =
        entries.iter().filter(|e| e.key != "Hooks" && !SECTIONS.contains(&e.key.as_str())).collect();
    let names: Vec<&str> = unknown.iter().map(|entry| entry.key.as_str()).collect();
    for entry in unknown.iter().take(check::MOST) {
        let message = format!("Invalid template property or properties [{}]", names.join(", "));
        problems.push(Problem::new(entry.position, message).did_you_mean(&entry.key, SECTIONS));
    }
    if let Some(hooks) = entries.iter().find(|entry| entry.key == "Hooks") {
        problems.push(
            Problem::new(hooks.position, "Template format error: the Hooks section is not supported")
                .hint("blue/green deployments of CodeDeploy are AWS's alone; leave the section out"),
        );
    }
}

fn format_version(root: &Node, problems: &mut Vec<Problem>) {
    if let Some(version) = root.get("AWSTemplateFormatVersion")
        && version.as_text() != Some("2010-09-09")
    {
        let message = "Template format error: unsupported value for AWSTemplateFormatVersion.";
        problems.push(Problem::new(version.position, message).hint("the one version is `2010-09-09`"));
    }
}

fn description(root: &Node, problems: &mut Vec<Problem>) -> Option<String> {
    let node = root.get("Description")?;
    let text = node.as_text();
    if text.is_none() {
        let message = "Template format error: Every Description member must be a string.";
        problems.push(Problem::new(node.position, message));
    }
    text.map(str::to_owned)
}

fn transforms(root: &Node, problems: &mut Vec<Problem>) -> Vec<(Position, String)> {
    let Some(node) = root.get("Transform") else { return Vec::new() };
    let items = node.as_list().unwrap_or(std::slice::from_ref(node));
    let mut names = Vec::new();
    for item in items {
        match item.as_text().or_else(|| item.get("Name").and_then(Node::as_text)) {
            Some(name) => names.push((item.position, name.to_owned())),
            None => problems.push(Problem::new(
                item.position,
                "Template format error: every Transform member must be the name of a macro.",
            )),
        }
    }
    names
}

/// The members of a section that is a map.
pub(super) fn members<'a>(root: &'a Node, section: &str, problems: &mut Vec<Problem>) -> &'a [Entry] {
    let Some(node) = root.get(section) else { return &[] };
    match &node.value {
        Value::Map(entries) => {
            let limit = MOST.iter().find(|(name, _, most)| *name == section && entries.len() > *most);
            let Some((_, noun, most)) = limit else { return entries };
            let count = entries.len();
            let message = format!(
                "Template format error: Number of {noun}, {count}, is greater than maximum allowed, {most}"
            );
            problems.push(Problem::new(node.position, message));
            entries.get(..*most).unwrap_or_default()
        }
        Value::Null => {
            let message =
                format!("Template format error: [/{section}] 'null' values are not allowed in templates");
            problems.push(Problem::new(node.position, message));
            &[]
        }
        _ => {
            let message = format!("Template format error: {section} section must be an object.");
            problems.push(Problem::new(node.position, message));
            &[]
        }
    }
}

fn mappings(
    entries: &[Entry],
    problems: &mut Vec<Problem>,
) -> IndexMap<String, IndexMap<String, IndexMap<String, Node>>> {
    let mut mappings = IndexMap::new();
    for mapping in entries {
        let mut tops = IndexMap::new();
        let Some(members) = mapping.node.as_map() else {
            let message = "Template format error: Every Mappings member must be a map.";
            problems.push(Problem::new(mapping.node.position, message));
            continue;
        };
        for top in members {
            let Some(seconds) = top.node.as_map() else {
                let message = format!(
                    "Template format error: [/Mappings/{}/{}] Every Mappings attribute must be a map.",
                    mapping.key, top.key
                );
                problems.push(Problem::new(top.node.position, message));
                continue;
            };
            for second in seconds {
                let items = second.node.as_list().unwrap_or(std::slice::from_ref(&second.node));
                if items.iter().any(|item| item.as_text().is_none()) {
                    let message =
                        "Template format error: Every Mappings attribute must be a String or a List.";
                    problems.push(Problem::new(second.node.position, message));
                }
            }
            tops.insert(top.key.clone(), seconds.iter().map(|e| (e.key.clone(), e.node.clone())).collect());
        }
        mappings.insert(mapping.key.clone(), tops);
    }
    mappings
}

fn condition(entry: &Entry, extended: bool, problems: &mut Vec<Problem>) -> Expression {
    let path = format!("/Conditions/{}", entry.key);
    let node = &entry.node;
    if node.as_call().is_none() {
        let message = "Template format error: Conditions can only be boolean operations on parameters and other \
                       conditions";
        problems.push(Problem::new(node.position, message));
        let kind = crate::Kind::Scalar(crate::Scalar::text(""));
        return Expression { position: node.position, kind };
    }
    Reader { context: Context::Condition, extended, path, problems }.read(node)
}

fn rule(entry: &Entry, problems: &mut Vec<Problem>) -> Rule {
    let path = format!("/Rules/{}", entry.key);
    let mut rule = Rule { position: entry.position, condition: None, assertions: Vec::new() };
    for member in entry.node.as_map().unwrap_or_default() {
        match member.key.as_str() {
            "RuleCondition" => {
                let mut reader =
                    Reader { context: Context::Rule, extended: false, path: path.clone(), problems };
                rule.condition = Some(reader.read(&member.node));
            }
            "Assertions" => {
                for assertion in member.node.as_list().unwrap_or_default() {
                    let Some(assert) = assertion.get("Assert") else {
                        let message = format!(
                            "Template format error: [{path}] Every assertion must contain an Assert member."
                        );
                        problems.push(Problem::new(assertion.position, message));
                        continue;
                    };
                    let mut reader =
                        Reader { context: Context::Rule, extended: false, path: path.clone(), problems };
                    let text = assertion.get("AssertDescription").and_then(Node::as_text);
                    rule.assertions.push((reader.read(assert), text.map(str::to_owned)));
                }
            }
            other => problems.push(
                Problem::new(member.position, format!("Invalid template rule property '{other}'"))
                    .did_you_mean(other, ["RuleCondition", "Assertions"]),
            ),
        }
    }
    if rule.assertions.is_empty() {
        let message =
            format!("Template format error: [{path}] Every Rules object must contain an Assertions member.");
        problems.push(Problem::new(entry.position, message));
    }
    rule
}
