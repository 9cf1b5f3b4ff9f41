//! What pipelines do outside of transactions, with the real kernel: definitions and property files out of a bucket.

use std::sync::{Arc, Mutex};

use kernel::{
    ApiError, Body, Bus, Call, Caller, Enforcement, Event, Kernel, Needs, Origin, Place, Registry,
    RequestInfo, Result, Settings, Streaming, Streams, SystemClock, SystemEntropy, serves,
};
use policy::Principal;
use sagemaker::SageMaker;
use schema::Operation;
use serde_json::json;
use shapes_sagemaker as api;
use testkit::{ACCOUNT, Everybody, REGION};
use tokio::sync::mpsc;

use super::ROLE;
use super::toys::{AT_ONCE, ToyJobs, evaluation};

mod bucket {
    use super::*;
    use shapes_s3 as api;

    pub(super) struct ToyBucket;

    serves!(ToyBucket: shapes_s3::SERVICE, streams [GetObject]);

    impl Streams<api::GetObject> for ToyBucket {
        fn needs(_: &Call, op: &api::GetObject) -> Result<Needs> {
            Ok(Needs::on(op.key.clone()))
        }

        async fn stream(_: Body, with: Streaming<api::GetObject>) -> Result<(api::GetObjectOutput, Body)> {
            let content = match (with.op().bucket.as_str(), with.op().key.as_str()) {
                ("artifacts", "definition.json") => super::definition(),
                ("artifacts", "out/evaluation.json") => evaluation(0.9).to_string(),
                _ => return Err(ApiError::new("NoSuchKey", "The specified key does not exist.")),
            };
            READERS.lock().unwrap().push(with.origin().caller.arn());
            Ok((api::GetObjectOutput::default(), Body::bytes(content)))
        }
    }
}

/// Who has read from the bucket.
static READERS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Says when executions end.
struct Ends(mpsc::UnboundedSender<String>);

impl Bus for Ends {
    fn deliver(&self, _: &mut Call, event: &Event) -> Result<()> {
        let status = event.detail["currentPipelineExecutionStatus"].as_str().unwrap_or_default();
        if ["Succeeded", "Failed"].contains(&status) {
            self.0.send(status.to_owned()).map_err(kernel::internal)?;
        }
        Ok(())
    }
}

/// A processing step that writes a metric, and a failure if it is low.
fn definition() -> String {
    let file = json!({ "Get": "Steps.Evaluate.PropertyFiles.Report" });
    let path = "binary_classification_metrics.auc.value";
    json!({ "Version": "2020-12-01", "Steps": [
        { "Name": "Evaluate", "Type": "Processing",
          "PropertyFiles": [
              { "PropertyFileName": "Report", "OutputName": "report", "FilePath": "evaluation.json" }
          ],
          "Arguments": {
              "ProcessingResources": { "ClusterConfig": {
                  "InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1
              } },
              "AppSpecification": { "ImageUri": AT_ONCE },
              "ProcessingOutputConfig": { "Outputs": [{ "OutputName": "report", "S3Output": {
                  "S3Uri": "s3://artifacts/out", "LocalPath": "/opt/ml/processing/out", "S3UploadMode": "EndOfJob"
              } }] },
              "RoleArn": ROLE,
          } },
        { "Name": "Check", "Type": "Condition", "Arguments": {
            "Conditions": [{
                "Type": "LessThan",
                "LeftValue": { "Std:JsonGet": { "PropertyFile": file, "Path": path } },
                "RightValue": 0.5,
            }],
            "IfSteps": [{ "Name": "Low", "Type": "Fail", "Arguments": { "ErrorMessage": "low" } }],
            "ElseSteps": [],
        } },
    ] })
    .to_string()
}

fn origin() -> Origin {
    let partition = policy::Partition::default();
    let caller = Caller::new(Principal::Root { partition, account: ACCOUNT.to_owned() });
    let request = RequestInfo { id: "request".to_owned(), secure: true, ..RequestInfo::default() };
    Origin { caller, place: Place::new(ACCOUNT, REGION), request }
}

/// As the gateway does it.
async fn call<Op: Operation>(kernel: &Kernel, op: Op) -> Result<Op::Output> {
    let entry = Arc::clone(kernel.registry().operation(Op::SERVICE, Op::NAME).unwrap());
    let output = match entry.streams() {
        Some(_) => kernel.stream(origin(), &*entry, Box::new(op), Body::empty()).await?.0,
        None => kernel.answer(origin(), entry, Box::new(op)).await?,
    };
    Ok(*output.into_any().downcast::<Op::Output>().unwrap())
}

fn create(key: &str) -> api::CreatePipeline {
    let location = api::PipelineDefinitionS3Location {
        bucket: "artifacts".to_owned(),
        object_key: key.to_owned(),
        version_id: None,
    };
    api::CreatePipeline {
        pipeline_name: "p".to_owned(),
        pipeline_definition_s3_location: Some(location),
        role_arn: ROLE.to_owned(),
        ..Default::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_definition_is_read_as_the_caller_and_a_property_file_as_the_pipelines_role() {
    let folder = tempfile::tempdir().unwrap();
    let (ended, mut ends) = mpsc::unbounded_channel();
    let registry = Registry::new(Everybody)
        .serve::<SageMaker>()
        .serve::<ToyJobs>()
        .serve::<bucket::ToyBucket>()
        .bus(Ends(ended));
    let settings = Settings {
        folder: folder.path().to_owned(),
        enforcement: Enforcement::On,
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
    };
    let kernel = Kernel::start(settings, registry, tokio::runtime::Handle::current()).unwrap();
    let absent = call(&kernel, create("absent.json")).await.unwrap_err();
    assert_eq!(
        absent.message,
        "The pipeline definition at s3://artifacts/absent.json could not be read: The specified key does not exist."
    );
    call(&kernel, create("definition.json")).await.unwrap();
    let start = api::StartPipelineExecution { pipeline_name: "p".to_owned(), ..Default::default() };
    let arn = call(&kernel, start).await.unwrap().pipeline_execution_arn.unwrap();
    assert_eq!(ends.recv().await.as_deref(), Some("Succeeded"));
    let id = arn.rsplit('/').next().unwrap();
    let readers = READERS.lock().unwrap().clone();
    assert_eq!(
        readers,
        [
            format!("arn:aws:iam::{ACCOUNT}:root"),
            format!("arn:aws:sts::{ACCOUNT}:assumed-role/pipeline/sagemaker-pipeline-{id}-Check"),
        ]
    );
    kernel.stop();
}
