//! Reads XML into elements, within bounds: no document types, no entities of its own, no endless nesting.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// How deep elements may nest.
const MAX_DEPTH: usize = 64;

/// How many elements a document may have: the most that S3 takes is a deletion of a thousand objects.
const MAX_ELEMENTS: usize = 200_000;

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Element {
    /// Its name, without a prefix.
    pub(crate) name: String,
    /// Its attributes, names with their prefixes.
    pub(crate) attributes: Vec<(String, String)>,
    /// Its text, that of its children aside.
    pub(crate) text: String,
    /// The elements in it.
    pub(crate) children: Vec<Element>,
}

impl Element {
    /// The first child of that name.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The children of that name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The attribute of that name.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// The root element of a document, or what is wrong with it.
pub(crate) fn read(document: &[u8]) -> Result<Element, String> {
    let text = std::str::from_utf8(document).map_err(|_| "it is not UTF-8".to_owned())?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut open: Vec<Element> = Vec::new();
    let mut root: Option<Element> = None;
    let mut count = 0;
    let put = |open: &mut Vec<Element>, root: &mut Option<Element>, done: Element| match open.last_mut() {
        Some(parent) => {
            parent.children.push(done);
            Ok(())
        }
        None if root.is_none() => {
            *root = Some(done);
            Ok(())
        }
        None => Err("it has two roots".to_owned()),
    };
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        if let Event::Start(start) | Event::Empty(start) = &event {
            count += 1;
            if count > MAX_ELEMENTS || open.len() >= MAX_DEPTH {
                return Err("it has too many elements, or nests too deep".to_owned());
            }
            let element = begin(start)?;
            if matches!(event, Event::Start(_)) {
                open.push(element);
            } else {
                put(&mut open, &mut root, element)?;
            }
            continue;
        }
        let text = match event {
            Event::End(_) => {
                // The reader has checked that the names match.
                let done = open.pop().ok_or("it ends an element that it did not begin")?;
                put(&mut open, &mut root, done)?;
                continue;
            }
            Event::Text(text) => text.xml10_content().into_owned(),
            Event::CData(text) => text.xml10_content().into_owned(),
            Event::GeneralRef(name) => match name.resolve_char_ref().map_err(|e| e.to_string())? {
                Some(c) => c.to_string(),
                None => entity(&name.into_inner())?.to_owned(),
            },
            Event::DocType(_) => return Err("it has a document type".to_owned()),
            Event::Eof => break,
            _ => continue,
        };
        match open.last_mut() {
            Some(element) => element.text.push_str(&text),
            None if text.trim().is_empty() => {}
            None => return Err("it has text outside of its root".to_owned()),
        }
    }
    if !open.is_empty() {
        return Err("it ends too early".to_owned());
    }
    root.ok_or_else(|| "it is empty".to_owned())
}

fn begin(start: &BytesStart<'_>) -> Result<Element, String> {
    let mut element = Element { name: start.local_name().as_ref().to_owned(), ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value =
            attribute.normalized_value(quick_xml::XmlVersion::default()).map_err(|e| e.to_string())?;
        element.attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(element)
}

fn entity(name: &str) -> Result<&'static str, String> {
    Ok(match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return Err(format!("it uses the unknown entity `{name}`")),
    })
}
