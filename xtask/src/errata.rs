//! `models/errata.toml`: where AWS's model files are wrong, or of no use here, and why.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;

use crate::model::{Model, Reference, Shape};

/// All corrections, in the order of their application.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Errata {
    correction: Vec<Correction>,
}

/// One correction.
#[derive(Debug, Deserialize)]
struct Correction {
    service: String,
    /// Why; for the reader of the file.
    reason: String,
    #[serde(flatten)]
    change: Change,
}

/// What is changed.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Change {
    /// The service's XML namespace, which the model does not say.
    XmlNamespace(String),
    /// Shapes whose patterns are written differently.
    Patterns(Vec<(String, String)>),
    /// Shapes with their least and greatest lengths.
    Lengths(Vec<(String, u64, u64)>),
    /// Structures and the member that is their body.
    Payloads(Vec<(String, String)>),
    /// Texts that are secrets.
    Sensitive(Vec<String>),
    /// Operations and the element around their answers.
    Roots(Vec<(String, String)>),
    /// A protocol that the service speaks beside those that the model says.
    Protocol(String),
    /// Lists and the names of their items in forms and in XML.
    Items(Vec<(String, String)>),
    /// Maps and the names of their keys and values in forms and in XML.
    Entries(Vec<(String, String, String)>),
    /// Structures, their members, and the names of those in forms and in XML.
    Members(Vec<(String, String, String)>),
    /// Lists and the shapes of their items.
    Retyped(Vec<(String, String)>),
    /// Errors and their codes in XML.
    Codes(Vec<(String, String)>),
}

/// Reads `models/errata.toml`.
pub fn read(root: &Path) -> Result<Errata> {
    let path = root.join("models/errata.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
    toml::from_str(&text).context("`models/errata.toml`")
}

impl Errata {
    /// Corrects the model of `service`. A correction that finds nothing to correct is an error.
    pub fn apply(&self, service: &str, model: &mut Model) -> Result<()> {
        for correction in self.correction.iter().filter(|correction| correction.service == service) {
            ensure!(
                !correction.reason.is_empty(),
                "`models/errata.toml`: a correction of {service} has no reason"
            );
            correction
                .change
                .apply(model)
                .with_context(|| format!("`models/errata.toml`, service {service}"))?;
        }
        Ok(())
    }
}

impl Change {
    fn apply(&self, model: &mut Model) -> Result<()> {
        match self {
            Change::XmlNamespace(namespace) => {
                ensure!(model.metadata.xml_namespace.is_none(), "the model says its XML namespace by now");
                model.metadata.xml_namespace = Some(namespace.clone());
            }
            Change::Lengths(limits) => {
                for (name, min, max) in limits {
                    let shape = shape(model, name)?;
                    (shape.min, shape.max) = (Some((*min).into()), Some((*max).into()));
                }
            }
            Change::Patterns(replacements) => {
                for (name, replacement) in replacements {
                    let shape = shape(model, name)?;
                    ensure!(shape.pattern.is_some(), "shape `{name}` has no pattern");
                    shape.pattern = Some(replacement.clone());
                }
            }
            Change::Payloads(payloads) => {
                for (name, member) in payloads {
                    let shape = shape(model, name)?;
                    ensure!(shape.payload.is_none(), "`{name}` has a payload by now");
                    ensure!(shape.members.contains_key(member), "`{name}` has no member `{member}`");
                    shape.payload = Some(member.clone());
                }
            }
            Change::Sensitive(shapes) => {
                for name in shapes {
                    let shape = shape(model, name)?;
                    ensure!(!shape.sensitive, "`{name}` is a secret by now");
                    shape.sensitive = true;
                }
            }
            Change::Roots(roots) => {
                for (name, root) in roots {
                    let operation = model.operations.get_mut(name);
                    let Some(output) = operation.and_then(|operation| operation.output.as_mut()) else {
                        bail!("no operation `{name}` with an output")
                    };
                    output.result_wrapper = Some(root.clone());
                }
            }
            Change::Protocol(protocol) => {
                ensure!(!model.metadata.protocols.contains(protocol), "the model says `{protocol}` by now");
                model.metadata.protocols.push(protocol.clone());
            }
            Change::Items(lists) => {
                for (name, item) in lists {
                    rename(shape(model, name)?.member.as_mut(), name, item)?;
                }
            }
            Change::Entries(maps) => {
                for (name, key, value) in maps {
                    let shape = shape(model, name)?;
                    rename(shape.key.as_mut(), name, key)?;
                    rename(shape.value.as_mut(), name, value)?;
                }
            }
            Change::Members(members) => {
                for (name, member, form) in members {
                    let found = shape(model, name)?.members.get_mut(member);
                    let found = found.with_context(|| format!("`{name}` has no member `{member}`"))?;
                    found.query_name = Some(form.clone());
                }
            }
            Change::Retyped(lists) => {
                for (name, of) in lists {
                    ensure!(model.shapes.contains_key(of), "no shape `{of}`");
                    let item = shape(model, name)?.member.as_mut();
                    item.with_context(|| format!("`{name}` is no list"))?.shape.clone_from(of);
                }
            }
            Change::Codes(codes) => {
                for (name, code) in codes {
                    let shape = shape(model, name)?;
                    ensure!(shape.exception, "`{name}` is no error");
                    shape.error.get_or_insert_default().code = Some(code.clone());
                }
            }
        }
        Ok(())
    }
}

/// Gives what a list or map holds its name in forms and in XML.
fn rename(reference: Option<&mut Reference>, of: &str, name: &str) -> Result<()> {
    let reference = reference.with_context(|| format!("`{of}` holds nothing of that kind"))?;
    ensure!(reference.location_name.is_none(), "what `{of}` holds has a name by now");
    reference.location_name = Some(name.to_owned());
    Ok(())
}

fn shape<'m>(model: &'m mut Model, name: &str) -> Result<&'m mut Shape> {
    model.shapes.get_mut(name).with_context(|| format!("no shape `{name}`"))
}
