//! How a command shows what it found: a table for people, JSON for programs.

use clap::ValueEnum;
use serde_json::{Map, Value};

/// How to print
#[derive(clap::Args, Clone, Copy)]
pub(crate) struct OutputArgument {
    /// What to print
    #[arg(long, value_enum, default_value_t = Format::Table)]
    output: Format,
    /// Print JSON: short for --output json
    #[arg(long)]
    json: bool,
}

/// What to print
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table, for people
    Table,
    /// JSON, for programs
    Json,
}

impl OutputArgument {
    /// Whether JSON is wanted.
    pub(crate) fn is_json(self) -> bool {
        self.json || self.output == Format::Json
    }

    /// Prints rows. A row is an object; its members named by `columns` are the table's columns, in this order.
    pub(crate) fn rows(self, columns: &[&str], rows: &[Row]) {
        if self.is_json() {
            println!("{:#}", Value::Array(rows.iter().cloned().map(Value::Object).collect()));
        } else {
            print!("{}", table(columns, rows));
        }
    }

    /// Prints one thing: its members, one a line.
    pub(crate) fn one(self, members: &Row) {
        if self.is_json() {
            println!("{:#}", Value::Object(members.clone()));
            return;
        }
        let width = members.keys().map(String::len).max().unwrap_or_default();
        for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
            println!("{name:<width$}  {}", folded(&text(value), width + 2));
        }
    }
}

fn table(columns: &[&str], rows: &[Row]) -> String {
    let cells = |row: &Row| -> Vec<String> {
        columns.iter().map(|column| first_line(&text(row.get(*column).unwrap_or(&Value::Null)))).collect()
    };
    let mut lines = vec![columns.iter().map(|column| column.to_uppercase()).collect::<Vec<_>>()];
    lines.extend(rows.iter().map(cells));
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max()
    };
    let widths: Vec<usize> = (0..columns.len()).map(|column| width(column).unwrap_or_default()).collect();
    let mut out = String::new();
    for line in &lines {
        let padded: Vec<String> =
            line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        out.push_str(padded.join("  ").trim_end());
        out.push('\n');
    }
    out
}

/// What a cell has room for.
fn first_line(text: &str) -> String {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    if lines.next().is_some() { format!("{first} …") } else { first.to_owned() }
}

/// How many columns a paragraph has.
const WIDTH: usize = 100;

/// A text in lines that fit, all but the first one indented. A word stays whole, however long.
fn folded(text: &str, indent: usize) -> String {
    let margin = format!("\n{:indent$}", "");
    let fold = |line: &str| {
        let mut out = String::new();
        let mut column = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            if column > 0 && indent + column + 1 + length > WIDTH {
                out.push_str(&margin);
                column = 0;
            } else if column > 0 {
                out.push(' ');
                column += 1;
            }
            out.push_str(word);
            column += length;
        }
        out
    };
    text.lines().map(fold).collect::<Vec<_>>().join(&margin)
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(", "),
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| format!("{name}: {}", text(value));
            members.iter().map(member).collect::<Vec<_>>().join("\n")
        }
        other => other.to_string(),
    }
}

/// A thing, by its members.
pub(crate) type Row = Map<String, Value>;

/// A thing of these members.
pub(crate) fn row<const N: usize>(members: [(&str, Value); N]) -> Row {
    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [row([("name", json!("churn")), ("n", json!(1))]), row([("name", json!("x"))])];
        assert_eq!(table(&["name", "n"], &rows), "NAME   N\nchurn  1\nx      -\n");
    }

    #[test]
    fn a_cell_is_one_line() {
        let rows = [row([("says", json!("Use more rounds\n\nBecause of the metric")), ("n", json!(1))])];
        assert_eq!(table(&["says", "n"], &rows), "SAYS               N\nUse more rounds …  1\n");
    }

    #[test]
    fn a_long_text_is_folded_between_words() {
        assert_eq!(folded("short", 4), "short");
        let (long, word) = ("word ".repeat(30), "x".repeat(120));
        let lines = folded(&format!("{long}{word} end\nnext"), 4);
        let lines: Vec<&str> = lines.lines().collect();
        assert_eq!(lines.len(), 5, "{lines:#?}");
        assert!(lines.iter().skip(1).all(|line| line.starts_with("    ")), "{lines:#?}");
        assert!(lines.iter().all(|line| line.chars().count() <= 100 || line.trim() == word), "{lines:#?}");
        assert_eq!(lines.last(), Some(&"    next"));
    }
}
