//! Why a signature is not taken, in each protocol's codes and words.

use schema::{ApiError, Protocol, TimeFormat, Timestamp};

use super::basic;
use super::verify::MAX_SKEW;

/// Why a signature is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is none, and the operation needs one.
    Missing,
    /// Nobody has that access key. (Told by the caller of this crate, as are the next two.)
    UnknownKey,
    /// The session token does not belong to the access key.
    Token,
    /// The session is over.
    ExpiredToken,
    /// The signature is another one than the secret makes.
    Signature {
        /// The access key.
        access_key: String,
        /// The signature that was sent.
        provided: String,
        /// What was signed here.
        string_to_sign: String,
        /// The request in its canonical form.
        canonical_request: String,
    },
    /// The request's clock is too far from ours.
    Skewed {
        /// The request's time.
        request: Timestamp,
        /// Our time.
        now: Timestamp,
    },
    /// A presigned URL's life has not begun.
    NotYet {
        /// Its time.
        request: Timestamp,
        /// Our time.
        now: Timestamp,
    },
    /// A presigned URL's life is over.
    Over {
        /// How many seconds it had.
        expires: i64,
        /// When they were over.
        end: Timestamp,
        /// Our time.
        now: Timestamp,
    },
    /// It was made for another region.
    Region {
        /// The scope's region.
        found: String,
        /// The host's region.
        expected: String,
    },
    /// It was made for another service.
    Service {
        /// The scope's service.
        found: String,
        /// The one that was asked.
        expected: String,
    },
    /// The scope's day is not the request's.
    Date {
        /// The scope's day.
        found: String,
        /// The request's time.
        date: String,
    },
    /// The scope does not end as it must.
    Terminator(String),
    /// The credential is no access key and scope.
    Credential(String),
    /// The header cannot be read; the text says why.
    Malformed(String),
    /// The parameters of a presigned URL cannot be read; the text says why.
    Query(String),
    /// These headers are not signed, and must be.
    NotSigned(Vec<String>),
    /// `x-amz-content-sha256` is missing.
    NoContentHash,
    /// `x-amz-content-sha256` says nothing that can be understood.
    ContentHash,
    /// The body has another hash than was signed.
    Body {
        /// What was signed.
        claimed: String,
        /// What the body has.
        found: String,
    },
    /// It is a signature of a version that is not taken.
    Version,
}

impl Refusal {
    /// The error that a client of the protocol is told.
    pub fn to_error(&self, protocol: Protocol) -> ApiError {
        match protocol {
            Protocol::RestXml => self.to_s3(),
            Protocol::Query => self.to_plain(protocol).with_status(match self {
                Refusal::Malformed(_) | Refusal::Credential(_) | Refusal::Query(_) | Refusal::Version => 400,
                _ => 403,
            }),
            Protocol::RestJson => self.to_plain(protocol).with_status(403),
            Protocol::Json10 | Protocol::Json11 | Protocol::Cbor => self.to_plain(protocol).with_status(400),
        }
    }

    fn to_plain(&self, protocol: Protocol) -> ApiError {
        let query = protocol == Protocol::Query;
        let code = |in_query: &'static str, elsewhere: &'static str| if query { in_query } else { elsewhere };
        match self {
            Refusal::Missing => ApiError::new(
                code("MissingAuthenticationToken", "MissingAuthenticationTokenException"),
                code("Request is missing Authentication Token", "Missing Authentication Token"),
            ),
            Refusal::UnknownKey | Refusal::Token => ApiError::new(
                code("InvalidClientTokenId", "UnrecognizedClientException"),
                "The security token included in the request is invalid.",
            ),
            Refusal::ExpiredToken => ApiError::new(
                code("ExpiredToken", "ExpiredTokenException"),
                "The security token included in the request is expired",
            ),
            Refusal::Malformed(_) | Refusal::Credential(_) | Refusal::Query(_) | Refusal::Version => {
                ApiError::new(code("IncompleteSignature", "IncompleteSignatureException"), self.words())
            }
            _ => ApiError::new(code("SignatureDoesNotMatch", "InvalidSignatureException"), self.words()),
        }
    }

    fn to_s3(&self) -> ApiError {
        let malformed = |text: &str| {
            let text = format!("The authorization header is malformed; {text}");
            ApiError::new("AuthorizationHeaderMalformed", text)
        };
        match self {
            Refusal::Missing => ApiError::new("AccessDenied", "Access Denied").with_status(403),
            // A token that is missing or another's makes the key unknown to S3.
            Refusal::UnknownKey | Refusal::Token => ApiError::new(
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.",
            )
            .with_status(403),
            Refusal::ExpiredToken => ApiError::new("ExpiredToken", "The provided token has expired."),
            Refusal::Signature { access_key, provided, string_to_sign, canonical_request } => {
                let error = ApiError::new(
                    "SignatureDoesNotMatch",
                    "The request signature we calculated does not match the signature you provided. Check your \
                     key and signing method.",
                )
                .with_status(403)
                .with("AWSAccessKeyId", access_key)
                .with("StringToSign", string_to_sign)
                .with("SignatureProvided", provided);
                if canonical_request.is_empty() {
                    error
                } else {
                    error.with("CanonicalRequest", canonical_request)
                }
            }
            Refusal::Skewed { request, now } => ApiError::new(
                "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large.",
            )
            .with_status(403)
            .with("RequestTime", basic(*request))
            .with("ServerTime", now.format(TimeFormat::Iso8601))
            .with("MaxAllowedSkewMilliseconds", MAX_SKEW.to_string()),
            Refusal::NotYet { .. } => {
                ApiError::new("AccessDenied", "Request is not yet valid").with_status(403)
            }
            Refusal::Over { expires, end, now } => {
                let error = ApiError::new("AccessDenied", "Request has expired").with_status(403);
                let error =
                    if *expires > 0 { error.with("X-Amz-Expires", expires.to_string()) } else { error };
                error
                    .with("Expires", end.format(TimeFormat::Iso8601))
                    .with("ServerTime", now.format(TimeFormat::Iso8601))
            }
            Refusal::Region { found, expected } => {
                malformed(&format!("the region '{found}' is wrong; expecting '{expected}'"))
                    .with("Region", expected)
            }
            Refusal::Service { found, expected } => {
                malformed(&format!("incorrect service \"{found}\". This endpoint belongs to \"{expected}\"."))
            }
            Refusal::Date { .. }
            | Refusal::Terminator(_)
            | Refusal::Credential(_)
            | Refusal::Malformed(_) => malformed(&self.words()),
            Refusal::Query(text) => ApiError::new("AuthorizationQueryParametersError", text),
            Refusal::NotSigned(names) => ApiError::new(
                "AccessDenied",
                "There were headers present in the request which were not signed",
            )
            .with_status(403)
            .with("HeadersNotSigned", names.join(", ")),
            Refusal::NoContentHash => ApiError::new(
                "InvalidRequest",
                "Missing required header for this request: x-amz-content-sha256",
            ),
            Refusal::ContentHash => ApiError::new(
                "InvalidArgument",
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, \
                 STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid \
                 sha256 value.",
            )
            .with("ArgumentName", "x-amz-content-sha256"),
            Refusal::Body { claimed, found } => ApiError::new(
                "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
            )
            .with("ClientComputedContentSHA256", claimed)
            .with("S3ComputedContentSHA256", found),
            Refusal::Version => ApiError::new(
                "InvalidRequest",
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
            ),
        }
    }

    /// What is wrong, in AWS's words where it has any.
    fn words(&self) -> String {
        let shifted = |now: &Timestamp, by: i64| basic(Timestamp(now.0.saturating_add(by)));
        match self {
            Refusal::Skewed { request, now } | Refusal::NotYet { request, now } if request > now => format!(
                "Signature not yet current: {} is still later than {} ({} + 15 min.)",
                basic(*request),
                shifted(now, MAX_SKEW),
                basic(*now)
            ),
            Refusal::Skewed { request, now } | Refusal::NotYet { request, now } => format!(
                "Signature expired: {} is now earlier than {} ({} - 15 min.)",
                basic(*request),
                shifted(now, -MAX_SKEW),
                basic(*now)
            ),
            Refusal::Over { end, now, .. } => {
                format!("Signature expired: {} is now earlier than {}", basic(*end), basic(*now))
            }
            Refusal::Region { found, .. } => {
                format!("Credential should be scoped to a valid region, not '{found}'.")
            }
            Refusal::Service { expected, .. } => {
                format!("Credential should be scoped to correct service: '{expected}'.")
            }
            Refusal::Date { found, date } => format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
                 '{found}' != '{}', from '{date}'.",
                date.get(..8).unwrap_or_default()
            ),
            Refusal::Terminator(found) => {
                format!("Credential should be scoped with a valid terminator: 'aws4_request', not '{found}'.")
            }
            Refusal::Credential(found) => format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, \
                 got '{found}'"
            ),
            Refusal::Malformed(text) | Refusal::Query(text) => text.clone(),
            Refusal::NotSigned(names) => format!("'{}' must be signed: add it to SignedHeaders.", names.join("', '")),
            Refusal::NoContentHash => "The body is a stream, and its hash is not in x-amz-content-sha256.".to_owned(),
            Refusal::ContentHash => "x-amz-content-sha256 is no SHA-256.".to_owned(),
            Refusal::Body { .. } => "x-amz-content-sha256 is not the SHA-256 of the body.".to_owned(),
            Refusal::Version => "Signatures must be of version 4 (AWS4-HMAC-SHA256).".to_owned(),
            Refusal::Missing | Refusal::UnknownKey | Refusal::Token | Refusal::ExpiredToken => String::new(),
            Refusal::Signature { .. } => "The request signature we calculated does not match the signature you \
                                          provided. Check your AWS Secret Access Key and signing method. Consult \
                                          the service documentation for details."
                .to_owned(),
        }
    }
}
