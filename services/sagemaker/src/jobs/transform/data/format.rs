//! The formats of records that filters and joins look into.

use serde_json::Value;

/// A format of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A row a line, which is a list of its fields as they stand there.
    Csv,
    /// A JSON value a line.
    JsonLines,
    /// One JSON value.
    Json,
}

impl Format {
    /// The format of a media type: `text/csv; header=absent` too.
    pub(super) fn of(media_type: &str) -> Option<Self> {
        let name = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match name.as_str() {
            "text/csv" => Some(Format::Csv),
            "application/jsonlines" => Some(Format::JsonLines),
            "application/json" => Some(Format::Json),
            _ => None,
        }
    }

    /// The records in an answer.
    pub(super) fn records(self, answer: &[u8]) -> Vec<&[u8]> {
        match self {
            Format::Json => vec![answer],
            Format::Csv | Format::JsonLines => {
                let lines = answer.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end);
                lines.filter(|line| !line.is_empty()).collect()
            }
        }
    }

    /// Reads a record, or says why it is none.
    pub(super) fn read(self, record: &[u8]) -> Result<Value, String> {
        match self {
            Format::Csv => {
                let text = std::str::from_utf8(record).map_err(|_| "it is no text".to_owned())?;
                Ok(Value::Array(fields(text).into_iter().map(Value::from).collect()))
            }
            Format::JsonLines | Format::Json => {
                serde_json::from_slice(record).map_err(|cause| format!("it is no JSON: {cause}"))
            }
        }
    }

    /// Writes a record.
    pub(super) fn write(self, record: &Value) -> String {
        let field = |of: &Value| of.as_str().map_or_else(|| of.to_string(), str::to_owned);
        match (self, record) {
            (Format::Csv, Value::Array(fields)) => fields.iter().map(field).collect::<Vec<_>>().join(","),
            (Format::Csv, other) => field(other),
            _ => record.to_string(),
        }
    }
}

/// The fields of a row, each with its quotes: what is not changed stays as it was written.
fn fields(row: &str) -> Vec<&str> {
    let (mut all, mut from, mut in_quotes) = (Vec::new(), 0, false);
    for (at, byte) in row.bytes().enumerate() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b',' if !in_quotes => {
                all.push(row.get(from..at).unwrap_or_default());
                from = at + 1;
            }
            _ => {}
        }
    }
    all.push(row.get(from..).unwrap_or_default());
    all
}
