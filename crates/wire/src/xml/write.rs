//! Writes XML.

/// An XML document that is being written.
pub(crate) struct Writer {
    text: String,
}

impl Writer {
    /// An empty document with its declaration.
    pub(crate) fn new() -> Writer {
        Writer { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned() }
    }

    /// Opens an element.
    pub(crate) fn open(&mut self, name: &str) {
        self.open_with(name, &[]);
    }

    /// Opens an element that has attributes.
    pub(crate) fn open_with(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            escape(&mut self.text, value);
            self.text.push('"');
        }
        self.text.push('>');
    }

    /// Closes it.
    pub(crate) fn close(&mut self, name: &str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
    }

    /// Adds text.
    pub(crate) fn text(&mut self, text: &str) {
        escape(&mut self.text, text);
    }

    /// An element that holds text.
    pub(crate) fn leaf(&mut self, name: &str, text: &str) {
        self.open(name);
        self.text(text);
        self.close(name);
    }

    /// The document.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

fn escape(into: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            // Plain line ends would be normalised away by a reader, other controls are not XML at all; S3 writes
            // keys that hold them as references too.
            '\u{0}'..='\u{1f}' if c != '\n' && c != '\t' => {
                into.extend(["&#", &u32::from(c).to_string(), ";"]);
            }
            c => into.push(c),
        }
    }
}
