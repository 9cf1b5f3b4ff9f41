//! The entry points of images: `train` and `serve` as SageMaker starts them, in real environments.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    io::{Read, Write},
    path::Path,
    time::Instant,
};

use executor::runner::Runner;
use kernel::{Exit, Process, Processes};

use crate::{
    environments::everything_is_tested,
    ground::{Ground, PATIENCE, until},
    harness::Test,
    runner::{complete, process, run, runner},
};

pub(crate) const TESTS: &[Test] = &[
    ("an_image_without_an_entry_point_is_refused_by_name", an_image_without_an_entry_point),
    ("the_algorithm_trains_a_model_and_serves_it", the_algorithm_trains_and_serves),
    ("the_algorithm_refuses_what_is_not_served_here", the_algorithm_refuses),
    ("a_script_trains_a_model_and_serves_it", a_script_trains_and_serves),
    ("a_script_that_fails_says_why", a_script_that_fails_says_why),
];

const XGBOOST: &str = "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1";
const SCIKIT_LEARN: &str =
    "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3";

fn container(image: &str, verb: &str) -> Process {
    Process {
        image: image.to_owned(),
        arguments: vec![verb.to_owned()],
        directory: "/opt/ml".into(),
        environment: BTreeMap::from([("TRAINING_JOB_NAME".into(), "job".into())]),
        ..process(&[])
    }
}

/// Puts in what the platform puts in for a training job: files by their paths in `/opt/ml`.
fn put(runner: &Runner, id: &str, hyperparameters: &str, channels: &[&str], files: &[(&str, &str)]) {
    let ml = runner.folder(id, "ml").unwrap();
    let channel =
        |name: &&str| format!(r#""{name}":{{"ContentType":"text/csv","TrainingInputMode":"File"}}"#);
    let channels = channels.iter().map(channel).collect::<Vec<_>>().join(",");
    let configuration = [
        ("input/config/hyperparameters.json", hyperparameters),
        ("input/config/inputdataconfig.json", &format!("{{{channels}}}")),
        ("input/config/resourceconfig.json", r#"{"current_host":"algo-1","hosts":["algo-1"]}"#),
    ];
    for (path, text) in configuration.iter().chain(files) {
        fs::create_dir_all(ml.join(path).parent().unwrap()).unwrap();
        fs::write(ml.join(path), text).unwrap();
    }
}

/// Whether a + b > 1, for points on a grid: the label first, no header.
fn points() -> String {
    let mut text = String::new();
    for (a, b) in (0..20).flat_map(|a| (0..20).map(move |b| (a, b))) {
        writeln!(text, "{},{},{}", i32::from(a + b > 19), f64::from(a) / 20.0, f64::from(b) / 20.0).unwrap();
    }
    text
}

fn left(runner: &Runner, id: &str, path: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    runner.open(id, "ml", Path::new(path)).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

fn left_text(runner: &Runner, id: &str, path: &str) -> String {
    String::from_utf8(left(runner, id, path)).unwrap()
}

/// One request to port 8080: status and body; none if nobody is there.
fn ask(runner: &Runner, id: &str, head: &str, body: &str) -> Option<(u16, String)> {
    let mut stream = complete(runner.connect(id, 8080)).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let length = body.len();
    write!(stream, "{head}\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}")
        .ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    Some((head.split(' ').nth(1)?.parse().ok()?, body.to_owned()))
}

/// Serves the model that `from` trained, for as long as `asking` asks.
fn serving(runner: &Runner, image: &str, from: &str, code: Option<&str>, asking: impl FnOnce(&str)) {
    let id = format!("{from}-endpoint");
    let model = runner.folder(&id, "ml").unwrap().join("model");
    fs::create_dir_all(model.join("code")).unwrap();
    for file in runner.left(from, "ml", Path::new("model")).unwrap().files {
        fs::write(
            model.join(file.path.file_name().unwrap()),
            left(runner, from, &file.path.display().to_string()),
        )
        .unwrap();
    }
    let mut process = container(image, "serve");
    process.seconds = None;
    if let Some(code) = code {
        fs::write(model.join("code/inference.py"), code).unwrap();
        process.environment.insert("SAGEMAKER_PROGRAM".into(), "inference.py".into());
        process.environment.insert("SAGEMAKER_SUBMIT_DIRECTORY".into(), "/opt/ml/model/code".into());
    }
    let start = Instant::now();
    let end = runner.run(&id, &process);
    until("a healthy endpoint", || {
        ask(runner, &id, "GET /ping HTTP/1.1", "").is_some_and(|(status, _)| status == 200)
    });
    println!("  healthy after {:.2} s", start.elapsed().as_secs_f64());
    asking(&id);
    runner.stop(&id).unwrap();
    assert_eq!(complete(end).unwrap(), Exit::Stopped);
}

fn an_image_without_an_entry_point(ground: &Ground) {
    let runner = runner(ground, &ground.path(), true);
    let failure = complete(runner.run("job", &process(&[]))).unwrap_err();
    assert!(failure.message.contains("sagemaker-base-python-311` has no entry point"), "{failure:?}");
}

fn the_algorithm_trains_and_serves(ground: &Ground) {
    if !everything_is_tested() {
        return;
    }
    let runner = runner(ground, &ground.path(), true);
    complete(runner.prepare(XGBOOST, &BTreeMap::new(), &|line| println!("  {line}"))).unwrap();
    let hyperparameters = r#"{"num_round":"3","objective":"binary:logistic","eval_metric":"error,logloss"}"#;
    let data = points();
    let files =
        [("input/data/train/part.csv", data.as_str()), ("input/data/validation/part.csv", data.as_str())];
    put(&runner, "job", hyperparameters, &["train", "validation"], &files);
    let start = Instant::now();
    let (exit, log) = run(&runner, "job", &container(XGBOOST, "train"));
    println!("  trained in {:.2} s", start.elapsed().as_secs_f64());
    assert_eq!(exit, Exit::Code(0), "{log}");
    for round in 0..3 {
        let line =
            log.lines().find(|line| line.starts_with(&format!("[{round}]\ttrain-error:"))).expect(&log);
        assert!(line.contains("\ttrain-logloss:0.") && line.contains("\tvalidation-error:0."), "{line}");
    }
    assert_eq!(left_text(&runner, "job", "output/success"), "");
    assert!(left(&runner, "job", "model/xgboost-model").starts_with(b"{L"), "UBJSON");

    // As a script of anybody's would load it.
    let ml = runner.folder("load", "ml").unwrap();
    fs::write(ml.join("m"), left(&runner, "job", "model/xgboost-model")).unwrap();
    let program = "import xgboost; print(xgboost.Booster(model_file='/opt/ml/m').num_boosted_rounds())";
    let stock = Process { image: XGBOOST.into(), ..process(&["python", "-c", program]) };
    let (exit, log) = run(&runner, "load", &stock);
    assert!(exit == Exit::Code(0) && log.ends_with("3\n"), "{log}");

    serving(&runner, XGBOOST, "job", None, |id| {
        let invoke = |head: &str, body: &str| {
            ask(&runner, id, &format!("POST /invocations HTTP/1.1\r\n{head}"), body).unwrap()
        };
        let (status, text) = invoke("Content-Type: text/csv", "0.1,0.1\n0.9,0.9\n");
        let scores: Vec<f64> = text.lines().map(|line| line.parse().unwrap()).collect();
        assert!(status == 200 && scores.len() == 2 && scores[0] < 0.5 && scores[1] > 0.5, "{text}");
        let (status, text) = invoke("Content-Type: text/libsvm\r\nAccept: application/json", "0:0.9 1:0.9");
        assert_eq!((status, text), (200, format!(r#"{{"predictions": [{{"score": {}}}]}}"#, scores[1])));
        assert_eq!(invoke("Content-Type: text/csv", "x,y").0, 415);
        assert_eq!(invoke("Content-Type: application/x-recordio-protobuf", "x").0, 415);
        assert_eq!(invoke("Content-Type: text/csv\r\nAccept: text/html", "1,2").0, 406);
        assert_eq!(invoke("Content-Type: text/csv", "").0, 204);
        let (status, text) = invoke("Content-Type: text/csv", "1,2,3");
        assert!(status == 400 && text.starts_with("Unable to evaluate payload provided: "), "{text}");
    });
}

fn the_algorithm_refuses(ground: &Ground) {
    if !everything_is_tested() {
        return;
    }
    let runner = runner(ground, &ground.path(), true);
    for (id, hyperparameters, data, says) in [
        ("one", r#"{"num_round":"1","depth":"3"}"#, "1,2\n", "Extraneous hyperparameter found: depth"),
        ("two", r#"{"num_round":"1"}"#, "", "No data in training channel path /opt/ml/input/data/train"),
        (
            "three",
            r#"{"num_round":"1","objective":"binary:logistic"}"#,
            "7,2\n",
            "label must be in [0,1] for logistic regression",
        ),
    ] {
        put(&runner, id, hyperparameters, &["train"], &[("input/data/train/a.csv", data)]);
        let (exit, log) = run(&runner, id, &container(XGBOOST, "train"));
        assert_eq!(exit, Exit::Code(1), "{log}");
        let failure = left_text(&runner, id, "output/failure");
        assert!(failure.contains(says) && log.contains(says), "{failure}\n{log}");
    }
}

const TRAIN: &str = "
import argparse, os, joblib, numpy
from sklearn.linear_model import LogisticRegression
parser = argparse.ArgumentParser()
parser.add_argument('--max-iter', type=int)
given = parser.parse_args()
data = numpy.loadtxt(os.environ['SM_CHANNEL_TRAIN'] + '/part.csv', delimiter=',')
model = LogisticRegression(max_iter=given.max_iter).fit(data[:, 1:], data[:, 0])
joblib.dump(model, os.environ['SM_MODEL_DIR'] + '/model.joblib')
print('iterations:', given.max_iter)
";

const INFERENCE: &str = "
import joblib, os
def model_fn(folder):
    return joblib.load(os.path.join(folder, 'model.joblib'))
";

fn a_script_trains_and_serves(ground: &Ground) {
    if !everything_is_tested() {
        return;
    }
    let runner = runner(ground, &ground.path(), true);
    complete(runner.prepare(SCIKIT_LEARN, &BTreeMap::new(), &|line| println!("  {line}"))).unwrap();
    let hyperparameters = r#"{"max-iter":"200","sagemaker_program":"\"train.py\"","sagemaker_submit_directory":"\"/opt/ml/input/data/code\""}"#;
    let files = [("input/data/train/part.csv", points()), ("input/data/code/train.py", TRAIN.to_owned())];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    put(&runner, "job", hyperparameters, &["train", "code"], &files);
    let start = Instant::now();
    let (exit, log) = run(&runner, "job", &container(SCIKIT_LEARN, "train"));
    println!("  trained in {:.2} s", start.elapsed().as_secs_f64());
    assert!(exit == Exit::Code(0) && log.contains("\niterations: 200\n"), "{log}");
    serving(&runner, SCIKIT_LEARN, "job", Some(INFERENCE), |id| {
        let invoke = |head: &str, body: &str| {
            ask(&runner, id, &format!("POST /invocations HTTP/1.1\r\n{head}"), body).unwrap()
        };
        assert_eq!(
            invoke("Content-Type: application/json", "[[0.1,0.1],[0.9,0.9]]"),
            (200, "[0.0, 1.0]".into())
        );
        let csv = invoke("Content-Type: text/csv\r\nAccept: text/csv", "0.1,0.1\n0.9,0.9\n");
        assert_eq!(csv, (200, "0.0\n1.0\n".into()));
        assert_eq!(invoke("Content-Type: text/html", "x").0, 415);
        assert_eq!(invoke("Content-Type: text/csv\r\nAccept: text/html", "1,1\n0,0").0, 406);
        assert_eq!(invoke("Content-Type: application/json", "{").0, 500);
    });
}

fn a_script_that_fails_says_why(ground: &Ground) {
    if !everything_is_tested() {
        return;
    }
    let runner = runner(ground, &ground.path(), true);
    let hyperparameters = r#"{"epochs":"2","sagemaker_program":"\"train.py\""}"#;
    put(&runner, "job", hyperparameters, &[], &[("code/train.py", "raise ValueError('no luck')\n")]);
    let (exit, log) = run(&runner, "job", &container(SCIKIT_LEARN, "train"));
    assert_eq!(exit, Exit::Code(1), "{log}");
    assert!(
        log.contains("Traceback (most recent call last):") && log.contains("ValueError: no luck\n"),
        "{log}"
    );
    let failure = left_text(&runner, "job", "output/failure");
    let (start, end) = failure.split_once("Command \"").expect(&failure);
    assert_eq!(start, "ExecuteUserScriptError:\nExitCode 1\nErrorMessage \"\"\n");
    assert!(end.ends_with("/bin/python train.py --epochs 2\""), "{failure}");
}
