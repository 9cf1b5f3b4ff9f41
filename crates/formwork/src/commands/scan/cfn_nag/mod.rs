//! `cfn_nag_scan`, `cfn_nag` and `cfn_nag_rules`: the binary under these names is the scanner with cfn-nag's options,
//! reports and exit codes, so that builds written for cfn-nag run as they are. Only cfn-nag's rules are told.

mod options;
mod rules;
mod scan;

use std::ffi::OsStr;
use std::path::Path;

use crate::failure::Result;

/// A program of cfn-nag.
#[derive(Clone, Copy)]
pub(crate) enum Program {
    /// `cfn_nag_scan --input-path PATH`.
    Scan,
    /// `cfn_nag FILE…`, or a template from the standard input.
    File,
    /// `cfn_nag_rules`.
    Rules,
}

/// The program by whose name the binary was called.
pub(crate) fn called(name: Option<&OsStr>) -> Option<Program> {
    match Path::new(name?).file_name()?.to_str()? {
        "cfn_nag_scan" => Some(Program::Scan),
        "cfn_nag" => Some(Program::File),
        "cfn_nag_rules" => Some(Program::Rules),
        _ => None,
    }
}

/// Does what the program does; its exit code.
pub(crate) fn main(program: Program) -> Result<u8> {
    match program {
        Program::Scan => scan::folder(),
        Program::File => scan::files(),
        Program::Rules => rules::main(),
    }
}
