// Loaded into every Node process before its program. The AWS SDK for JavaScript heeds no proxy variables, and handlers
// of custom resources insist on port 443: so TLS to AWS's names is opened to the gateway, under the name that was meant.
'use strict';

const tls = require('node:tls');

const proxy = process.env.HTTPS_PROXY;
if (proxy) {
  const gateway = new URL(proxy);
  const domains = ['amazonaws.com', 'amazonaws.com.cn', 'api.aws'];
  const isAws = (host) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  const connect = tls.connect;

  tls.connect = function toGateway(...given) {
    const [options, ...rest] = given;
    const host = String(options?.host ?? '').toLowerCase();
    // With a socket, somebody has connected already: a client that knows proxies.
    if (typeof options !== 'object' || options.socket || !isAws(host)) return connect.apply(this, given);
    const meant = { ...options, servername: options.servername || host };
    return connect.call(this, { ...meant, host: gateway.hostname, port: Number(gateway.port) }, ...rest);
  };
}
