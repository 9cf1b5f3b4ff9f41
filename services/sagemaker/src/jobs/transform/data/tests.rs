//! What is sent, and what is stored, by example.

use serde_json::{Value, json};
use shapes_sagemaker as api;

use super::filter::Filter;
use super::{Batches, Cut, Processing};

fn check(filter: &str, value: Value, expected: Value) {
    let filter = Filter::parse(filter).unwrap_or_else(|why| panic!("{filter}: {why}"));
    assert_eq!(filter.apply(value), Ok(expected), "{filter:?}");
}

#[test]
fn a_filter_selects_what_its_path_says() {
    let row = || json!(["7", "a", "b", "0.5"]);
    check("$", row(), row());
    check("$[1:]", row(), json!(["a", "b", "0.5"]));
    check("$[1:-1]", row(), json!(["a", "b"]));
    check("$[:2]", row(), json!(["7", "a"]));
    check("$[-2:]", row(), json!(["b", "0.5"]));
    check("$[0,-1]", row(), json!(["7", "0.5"]));
    check("$[3]", row(), json!("0.5"));
    check("$[*]", row(), row());
    check("$[9:]", row(), json!([]));
    let object = || json!({"id": 1, "features": {"x y": [1, 2]}, "SageMakerOutput": {"score": 0.5}});
    check("$.features", object(), json!({"x y": [1, 2]}));
    check("$.features['x y'][-1]", object(), json!(2));
    check("$['id','SageMakerOutput']", object(), json!({"id": 1, "SageMakerOutput": {"score": 0.5}}));
    check("$.SageMakerOutput.*", object(), json!([0.5]));
}

#[test]
fn a_filter_that_cannot_be_read_says_why() {
    let cases = [
        ("id", "does not begin with $"),
        ("$..id", "at any depth"),
        ("$.a.", "no name behind it"),
        ("$[0", "a [ without its ]"),
        ("$[?(@.a>1)]", "in brackets"),
        ("$[0:2].a", "only at the end"),
        ("$[0:4:2]", "in brackets"),
    ];
    for (filter, why) in cases {
        let refused = Filter::parse(filter).expect_err(filter);
        assert!(refused.contains(why), "{filter}: {refused}");
    }
}

#[test]
fn a_filter_that_finds_nothing_says_so() {
    let apply = |filter: &str, value| Filter::parse(filter).and_then(|filter| filter.apply(value));
    assert_eq!(apply("$.a", json!({"b": 1})), Err("it has no member a".to_owned()));
    assert_eq!(apply("$[2]", json!([1])), Err("it has 1 items, and no item 2".to_owned()));
    assert_eq!(apply("$.a", json!([1])), Err("it is no JSON object".to_owned()));
}

/// A request with these media types and lines as records.
fn lines(content_type: &str, accept: &str, filters: [&str; 3]) -> api::CreateTransformJob {
    let [input, output, join] = filters.map(|text| Some(text.to_owned()));
    api::CreateTransformJob {
        transform_input: api::TransformInput {
            content_type: Some(content_type.to_owned()),
            split_type: Some("Line".to_owned()),
            ..Default::default()
        },
        transform_output: api::TransformOutput {
            accept: Some(accept.to_owned()),
            assemble_with: Some("Line".to_owned()),
            ..Default::default()
        },
        data_processing: Some(api::DataProcessing {
            input_filter: input,
            output_filter: output,
            join_source: join,
        }),
        ..Default::default()
    }
}

/// What is sent of an object, and what is stored when the container answers so.
fn check_lines(op: &api::CreateTransformJob, object: &str, sent: &str, answer: &str, stored: &str) {
    let processing = Processing::of(op).expect("it can be done");
    let batch = Batches::new(object.as_bytes(), Cut::Many, None, &processing).next();
    let batch = batch.expect("fit").expect("a batch");
    assert_eq!(String::from_utf8_lossy(&batch.sent), sent);
    let found = processing.stored(&batch.records, answer.as_bytes()).expect("fit");
    assert_eq!(String::from_utf8_lossy(&found), stored);
}

#[test]
fn rows_are_sent_without_their_id_and_stored_with_it() {
    let op = lines("text/csv", "text/csv", ["$[1:]", "$[0,-1]", "Input"]);
    check_lines(&op, "id1,1,2\nid2,3,4\n", "1,2\n3,4", "0.1\n0.9\n", "id1,0.1\nid2,0.9\n");
    // What is not looked into stays as it was written.
    let op = lines("text/csv", "text/csv", ["$", "$", "Input"]);
    check_lines(&op, "\"a,b\",1.50\r\n", "\"a,b\",1.50", "0.1", "\"a,b\",1.50,0.1\n");
}

#[test]
fn objects_gain_what_was_predicted() {
    let op = lines("application/jsonlines", "application/jsonlines", ["$.x", "$", "Input"]);
    let (object, sent) = ("{\"id\":1,\"x\":[1,2]}\n{\"id\":2,\"x\":[3]}", "[1,2]\n[3]");
    let stored = "{\"id\":1,\"x\":[1,2],\"SageMakerOutput\":0.5}\n{\"id\":2,\"x\":[3],\"SageMakerOutput\":{\"a\":1}}\n";
    check_lines(&op, object, sent, "0.5\n{\"a\":1}\n", stored);
    let op = lines("application/jsonlines", "application/jsonlines", ["$", "$", "Input"]);
    check_lines(&op, "[1]", "[1]", "0.5", "{\"SageMakerInput\":[1],\"SageMakerOutput\":0.5}\n");
}

#[test]
fn answers_are_stored_as_they_are_where_nothing_is_asked() {
    let op = lines("text/plain", "image/png", ["$", "$", "None"]);
    check_lines(&op, "a\n\nb\n", "a\nb", "A\nB", "A\nB\n");
    let mut op = op;
    op.transform_output.assemble_with = None;
    check_lines(&op, "a\n", "a", "A", "A");
}

#[test]
fn an_answer_with_other_lines_than_were_sent_is_not_joined() {
    let op = lines("text/csv", "text/csv", ["$", "$", "Input"]);
    let processing = Processing::of(&op).expect("it can be done");
    let why = processing.stored(&[b"1".to_vec(), b"2".to_vec()], b"0.5\n").expect_err("one line is missing");
    assert!(
        why.starts_with("Fail to join data: mismatched line count between the input and the output"),
        "{why}"
    );
}

#[test]
fn what_cannot_be_joined_is_refused() {
    let cases = [
        (lines("image/png", "text/csv", ["$[1:]", "$", "None"]), "ContentType to be text/csv"),
        (lines("text/csv", "text/html", ["$", "$[0]", "None"]), "Accept to be text/csv"),
        (lines("text/csv", "application/json", ["$", "$", "Input"]), "of one kind"),
        (lines("text/csv", "text/csv", ["$.", "$", "None"]), "no name behind it"),
    ];
    for (op, why) in cases {
        let refused = Processing::of(&op).expect_err(why);
        assert!(refused.contains(why), "{refused}");
    }
}

/// The batches of an object.
fn cut(object: &str, cut: Cut, most: Option<usize>) -> Vec<String> {
    let nothing = Processing::default();
    let mut batches = Batches::new(object.as_bytes(), cut, most, &nothing);
    let mut all = Vec::new();
    while let Some(batch) = batches.next().expect("fit") {
        all.push(String::from_utf8(batch.sent).expect("text"));
    }
    all
}

#[test]
fn an_object_is_sent_whole_by_lines_or_by_as_many_lines_as_there_is_room_for() {
    let object = "1,2\n3,4\n\n5,6";
    assert_eq!(cut(object, Cut::Whole, None), [object]);
    assert_eq!(cut(object, Cut::Single, Some(3)), ["1,2", "3,4", "5,6"]);
    assert_eq!(cut(object, Cut::Many, Some(7)), ["1,2\n3,4", "5,6"]);
    assert_eq!(cut(object, Cut::Many, Some(6)), ["1,2", "3,4", "5,6"]);
    assert_eq!(cut("", Cut::Many, None), [""; 0]);
    assert_eq!(cut("", Cut::Whole, None), [""]);
}

#[test]
fn a_record_that_is_too_large_is_told() {
    let nothing = Processing::default();
    for cut in [Cut::Whole, Cut::Single, Cut::Many] {
        let next = Batches::new(&b"12345678"[..], cut, Some(7), &nothing).next();
        assert!(format!("{next:?}").contains("Too much data for max payload size"), "{next:?}");
    }
}
