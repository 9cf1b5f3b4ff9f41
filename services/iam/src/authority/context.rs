//! The global condition keys of a request. What follows from the principal itself, the engine derives.

use kernel::Call;
use policy::Context;

/// The region that IAM's requests are made in, wherever they come from.
const GLOBAL_REGION: &str = "us-east-1";

/// The global keys of a request, alone.
pub(super) fn global(call: &Call, action: &str) -> Context {
    let mut context = Context::new();
    add_global(&mut context, call, action);
    context
}

/// Sets the global keys of a request.
pub(super) fn add_global(context: &mut Context, call: &Call, action: &str) {
    let request = call.request();
    let region = if action.starts_with("iam:") { GLOBAL_REGION } else { call.region() };
    context.set("aws:RequestedRegion", region);
    context.set("aws:CurrentTime", call.now().to_string());
    context.set("aws:EpochTime", call.now().0.div_euclid(1000).to_string());
    // What one service asks of another never leaves the house.
    context.set("aws:SecureTransport", (request.secure || call.is_nested()).to_string());
    if !request.user_agent.is_empty() {
        context.set("aws:UserAgent", &request.user_agent);
    }
    if !call.is_nested()
        && let Some(address) = request.source_ip
    {
        context.set("aws:SourceIp", address.to_string());
    }
    let via = call.via();
    context.set("aws:ViaAWSService", (!via.is_empty()).to_string());
    if let (Some(first), Some(last)) = (via.first(), via.last()) {
        context.set_list("aws:CalledVia", via.iter().cloned());
        context.set("aws:CalledViaFirst", first);
        context.set("aws:CalledViaLast", last);
    }
}

/// `aws:SourceArn` and `aws:SourceAccount` of a service that is about to take a role: the resource that it acts for,
/// and at least the account that it acts in.
pub(super) fn set_source(context: &mut Context, call: &Call) {
    match &call.caller().source {
        Some(source) => {
            context.set("aws:SourceArn", &source.arn);
            context.set("aws:SourceAccount", &source.account);
        }
        None => {
            context.set("aws:SourceAccount", call.account());
        }
    }
}
