//! What inputs and outputs hold.

use crate::schemas;
