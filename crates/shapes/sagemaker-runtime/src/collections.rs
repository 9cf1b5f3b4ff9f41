//! The facts of lists and maps.

use schema::Type;
