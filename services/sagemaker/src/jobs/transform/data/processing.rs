//! `DataProcessing`: what of a record is sent, and what is stored of a record and its prediction.

use serde_json::{Value, json};
use shapes_sagemaker as api;

use super::filter::Filter;
use super::format::Format;

/// The media types that filters and joins look into.
const FORMATS: &str = "text/csv, application/json or application/jsonlines";

/// How records and predictions are processed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::jobs::transform) struct Processing {
    /// What of a record is sent; none for all of it.
    input: Option<(Format, Filter)>,
    /// What is stored; none for the container's answers as they are.
    output: Option<Output>,
    /// Whether each stored record ends its line.
    by_line: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct Output {
    format: Format,
    filter: Filter,
    /// The format of the records that predictions are joined to, if they are.
    join: Option<Format>,
}

impl Processing {
    /// What a request asks for, or why that cannot be done.
    pub(in crate::jobs::transform) fn of(op: &api::CreateTransformJob) -> Result<Self, String> {
        let (input, output) = (&op.transform_input, &op.transform_output);
        let by_line = output.assemble_with.as_deref() == Some("Line");
        let given = op.data_processing.clone().unwrap_or_default();
        let filter = |text: &Option<String>| Filter::parse(text.as_deref().unwrap_or("$"));
        let (sent, stored) = (filter(&given.input_filter)?, filter(&given.output_filter)?);
        let joins = given.join_source.as_deref() == Some("Input");
        let format = |what: &str, media_type: &Option<String>| {
            media_type.as_deref().and_then(Format::of).ok_or_else(|| {
                format!("DataProcessing needs the {what} to be {FORMATS}, whose records it can look into")
            })
        };
        let before = (joins || !sent.is_all()).then(|| format("ContentType", &input.content_type));
        let before = before.transpose()?;
        let after = (joins || !stored.is_all()).then(|| format("Accept", &output.accept)).transpose()?;
        if let (Some(before), Some(after), true) = (before, after, joins) {
            if (before == Format::Csv) != (after == Format::Csv) {
                return Err(
                    "JoinSource Input needs a ContentType and an Accept of one kind: both CSV, or both JSON"
                        .to_owned(),
                );
            }
            if input.split_type.as_deref() == Some("Line") && !by_line {
                return Err("JoinSource Input with SplitType Line needs AssembleWith Line".to_owned());
            }
            if before == Format::Csv && input.split_type.as_deref() != Some("Line") {
                return Err("JoinSource Input of CSV needs SplitType Line".to_owned());
            }
        }
        Ok(Processing {
            input: before.filter(|_| !sent.is_all()).map(|format| (format, sent)),
            output: after.map(|format| Output { format, filter: stored, join: before.filter(|_| joins) }),
            by_line,
        })
    }

    /// What of a record is sent.
    pub(super) fn sent(&self, record: &[u8]) -> Result<Vec<u8>, String> {
        let Some((format, filter)) = &self.input else { return Ok(record.to_vec()) };
        let selected = format.read(record).and_then(|record| filter.apply(record));
        let selected = selected.map_err(|why| format!("Fail to filter the input of the record: {why}"))?;
        Ok(format.write(&selected).into_bytes())
    }

    /// Whether the records are needed when their predictions are there.
    pub(super) fn joins(&self) -> bool {
        self.output.as_ref().is_some_and(|output| output.join.is_some())
    }

    /// What is stored of some records and the answer to them.
    pub(in crate::jobs::transform) fn stored(
        &self,
        records: &[Vec<u8>],
        answer: &[u8],
    ) -> Result<Vec<u8>, String> {
        let mut stored = match &self.output {
            None => answer.to_vec(),
            Some(output) => output.stored(records, answer)?.join("\n").into_bytes(),
        };
        if self.by_line && !stored.is_empty() && !stored.ends_with(b"\n") {
            stored.push(b'\n');
        }
        Ok(stored)
    }
}

impl Output {
    fn stored(&self, records: &[Vec<u8>], answer: &[u8]) -> Result<Vec<String>, String> {
        let predictions = self.format.records(answer);
        if self.join.is_some() && records.len() != predictions.len() {
            return Err(format!(
                "Fail to join data: mismatched line count between the input and the output: {} and {}",
                records.len(),
                predictions.len()
            ));
        }
        let one = |(n, prediction): (usize, &&[u8])| {
            let read = |format: Format, what: &str, record: &[u8]| {
                let shown = match format {
                    Format::Csv => "CSV",
                    Format::Json | Format::JsonLines => "JSON",
                };
                format.read(record).map_err(|why| format!("Failed to parse {what} as {shown}: {why}"))
            };
            let mut whole = read(self.format, "output from the algorithm", prediction)?;
            if let Some((join, record)) = self.join.zip(records.get(n)) {
                whole = joined(read(join, "the input", record)?, whole, join);
            }
            let selected = self.filter.apply(whole);
            let selected =
                selected.map_err(|why| format!("Fail to filter the output of the record: {why}"))?;
            Ok(self.format.write(&selected))
        };
        predictions.iter().enumerate().map(one).collect()
    }
}

/// A record with its prediction: a row gains fields, an object a member.
fn joined(record: Value, prediction: Value, format: Format) -> Value {
    match (format, record, prediction) {
        (Format::Csv, Value::Array(mut row), Value::Array(predicted)) => {
            row.extend(predicted);
            Value::Array(row)
        }
        (_, Value::Object(mut members), prediction) => {
            members.insert("SageMakerOutput".to_owned(), prediction);
            Value::Object(members)
        }
        (_, record, prediction) => json!({ "SageMakerInput": record, "SageMakerOutput": prediction }),
    }
}
