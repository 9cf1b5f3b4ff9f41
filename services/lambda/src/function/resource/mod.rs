//! `AWS::Lambda::Function`. Its physical id is the function's name.
//!
//! Code comes from S3 or stands in the template, and a function takes a while to be ready: so an effect makes and changes
//! it, under the stack's principal, and the stack waits for that.

mod make;

use std::io::{Cursor, Write as _};

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, Stored, input};
use schema::Blob;
use serde_json::{Value, json};
use shapes_lambda as api;
use zip::write::SimpleFileOptions;

pub(crate) use make::Make;

use super::Function;

/// How long a function's name may be.
const LONGEST: usize = 64;
/// What inline code finds that imports it.
const PYTHON: (&str, &str) = ("cfnresponse.py", include_str!("../../../../../images/lambda/cfnresponse.py"));
const NODE: (&str, &str) =
    ("node_modules/cfn-response/index.js", include_str!("../../../../../images/lambda/cfn-response.js"));
/// Properties that are code, and no setting.
const CODE: &[&str] = &["Code", "Architectures"];
/// Properties that are neither code nor setting.
const OTHERS: &[&str] = &["Tags", "ReservedConcurrentExecutions"];

/// The resource type.
pub(crate) struct FunctionResource;

impl Resource for FunctionResource {
    const TYPE: &'static str = "AWS::Lambda::Function";
    // What is refused by name is the operation's to refuse.
    const PROPERTIES: &'static [&'static str] = &[
        "Architectures",
        "Code",
        "DeadLetterConfig",
        "Description",
        "Environment",
        "EphemeralStorage",
        "FileSystemConfigs",
        "FunctionName",
        "Handler",
        "ImageConfig",
        "KmsKeyArn",
        "Layers",
        "LoggingConfig",
        "MemorySize",
        "PackageType",
        "ReservedConcurrentExecutions",
        "Role",
        "Runtime",
        "SnapStart",
        "Tags",
        "Timeout",
        "TracingConfig",
        "VpcConfig",
    ];
    const REQUIRED: &'static [&'static str] = &["Code", "Role"];
    const CREATE_ONLY: &'static [&'static str] = &["FunctionName", "PackageType"];

    fn extraneous(props: &Props) -> Vec<String> {
        let code = props.get("Code").unwrap_or(&Value::Null);
        let known = ["ZipFile", "S3Bucket", "S3Key", "S3ObjectVersion", "ImageUri"];
        let mut found = kernel::extraneous_in("#/Code", code, &known);
        found.extend(kernel::extraneous::<api::CreateFunction>(&without(props, &["Code", "Tags"])));
        found
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateFunction = input(&without(new, &["Code", "Tags"]))?;
        if op.function_name.is_empty() {
            op.function_name = generated(at, LONGEST);
        }
        op.code = code(new)?;
        op.tags = Some(at.tags_of(new)).filter(|tags| !tags.is_empty());
        let name = op.function_name.clone();
        let mut make = Make::nothing(at, call.place(), &name);
        make.create = Some(Stored(op));
        make.reserve = reserved(new)?;
        let ticket = call.effect(&at.me, make)?;
        Ok(Made::Later { id: Some(name), ticket })
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        retag(call, at, id, old, new)?;
        let (before, after) = (reserved(old)?, reserved(new)?);
        match after {
            Some(reserved) if before != after => {
                call.invoke(at.principal(), reserve(id, reserved)).map(drop)?;
            }
            None if before.is_some() => {
                let op = api::DeleteFunctionConcurrency { function_name: id.to_owned() };
                call.invoke(at.principal(), op).map(drop)?;
            }
            _ => {}
        }
        let changed = |name: &str| old.get(name) != new.get(name);
        let mut make = Make::nothing(at, call.place(), id);
        if CODE.iter().any(|name| changed(name)) {
            let code = code(new)?;
            let given: api::UpdateFunctionCode = input(&only(new, &["Architectures"]))?;
            make.code = Some(Stored(api::UpdateFunctionCode {
                function_name: id.to_owned(),
                zip_file: code.zip_file,
                s3_bucket: code.s3_bucket,
                s3_key: code.s3_key,
                s3_object_version: code.s3_object_version,
                image_uri: code.image_uri,
                // What the template does not say any more is the default one again.
                architectures: given.architectures.or_else(|| Some(vec!["x86_64".to_owned()])),
                ..given
            }));
        }
        let settings = |props: &Props| without(&without(props, CODE), OTHERS);
        if settings(old) != settings(new) {
            make.configuration = Some(Stored(configuration(id, settings(new))?));
        }
        if make.code.is_none() && make.configuration.is_none() {
            return Ok(Made::Now(id.to_owned()));
        }
        let ticket = call.effect(&at.me, make)?;
        Ok(Made::Later { id: Some(id.to_owned()), ticket })
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        if call.get::<Function>(id)?.is_some() {
            let op = api::DeleteFunction { function_name: id.to_owned(), qualifier: None };
            call.invoke(at.principal(), op)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        let arn = call.place().arn("lambda", format_args!("function:{id}"));
        Ok([("Arn".to_owned(), Value::String(arn))].into())
    }
}

/// All settings: those that the template does not say are the default ones.
fn configuration(id: &str, settings: Props) -> Result<api::UpdateFunctionConfiguration> {
    let mut all = json!({
        "Description": "", "Timeout": 3, "MemorySize": 128, "Environment": { "Variables": {} },
        "EphemeralStorage": { "Size": 512 }, "TracingConfig": { "Mode": "PassThrough" }, "LoggingConfig": {},
        "Layers": [],
    });
    if let Value::Object(all) = &mut all {
        all.extend(settings);
        all.remove("FunctionName");
        all.remove("PackageType");
    }
    let all = all.as_object().cloned().unwrap_or_default();
    Ok(api::UpdateFunctionConfiguration { function_name: id.to_owned(), ..input(&all)? })
}

fn retag(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<()> {
    let tags = at.retagged(old, new);
    let resource = call.place().arn("lambda", format_args!("function:{id}"));
    if !tags.gone.is_empty() {
        let op = api::UntagResource { resource: resource.clone(), tag_keys: tags.gone };
        call.invoke(at.principal(), op)?;
    }
    if !tags.added.is_empty() {
        call.invoke(at.principal(), api::TagResource { resource, tags: tags.added })?;
    }
    Ok(())
}

fn reserve(function: &str, reserved: i32) -> api::PutFunctionConcurrency {
    api::PutFunctionConcurrency {
        function_name: function.to_owned(),
        reserved_concurrent_executions: reserved,
    }
}

fn reserved(props: &Props) -> Result<Option<i32>> {
    let number = match props.get("ReservedConcurrentExecutions") {
        None => return Ok(None),
        Some(Value::String(text)) => text.parse().ok(),
        Some(given) => given.as_i64().and_then(|number| i32::try_from(number).ok()),
    };
    let refuse = || ApiError::new("InvalidRequest", "ReservedConcurrentExecutions is not a number");
    number.map(Some).ok_or_else(refuse)
}

/// The property `Code`. A text in the template becomes a zip file of one source file.
fn code(props: &Props) -> Result<api::FunctionCode> {
    let code = props.get("Code").unwrap_or(&Value::Null);
    let text = |name: &str| code.get(name).and_then(Value::as_str).map(str::to_owned);
    let runtime = props.get("Runtime").and_then(Value::as_str).unwrap_or_default();
    Ok(api::FunctionCode {
        zip_file: text("ZipFile").map(|text| inline(&text, runtime)).transpose()?.map(Blob),
        s3_bucket: text("S3Bucket"),
        s3_key: text("S3Key"),
        s3_object_version: text("S3ObjectVersion"),
        image_uri: text("ImageUri"),
        ..api::FunctionCode::default()
    })
}

/// A zip file of inline code, with what it imports to answer CloudFormation.
fn inline(text: &str, runtime: &str) -> Result<Vec<u8>> {
    let (name, module, library) = match runtime {
        python if python.starts_with("python") => ("index.py", "cfnresponse", PYTHON),
        node if node.starts_with("nodejs") => ("index.js", "cfn-response", NODE),
        other => {
            let why = format!("ZipFile is for functions of Python and Node.js, and the runtime is {other}");
            return Err(ApiError::new("InvalidRequest", why));
        }
    };
    let mut files = vec![(name, text)];
    if text.contains(module) {
        files.push(library);
    }
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().unix_permissions(0o644);
    let mut write = |name: &str, text: &str| {
        zip.start_file(name, options).and_then(|()| zip.write_all(text.as_bytes()).map_err(Into::into))
    };
    files.iter().try_for_each(|(name, text)| write(name, text)).map_err(kernel::internal)?;
    zip.finish().map(Cursor::into_inner).map_err(kernel::internal)
}

/// The name of a thing that the template gives none: its stack's, its own, and twelve letters.
pub(crate) fn generated(at: &At, longest: usize) -> String {
    let name = format!("{}-{}", at.stack_name, at.logical_id);
    let room = longest.saturating_sub(at.suffix.len() + 1);
    format!("{}-{}", name.chars().take(room).collect::<String>(), at.suffix)
}

fn without(props: &Props, names: &[&str]) -> Props {
    let others = props.iter().filter(|(name, _)| !names.contains(&name.as_str()));
    others.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn only(props: &Props, names: &[&str]) -> Props {
    let those = props.iter().filter(|(name, _)| names.contains(&name.as_str()));
    those.map(|(name, value)| (name.clone(), value.clone())).collect()
}
