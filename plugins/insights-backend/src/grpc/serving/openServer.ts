import { readFile } from 'node:fs/promises';
import {
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2Server,
} from 'node:http2';
import type { GrpcSettings } from '../../platform/grpcSettings';

/** Connections at one time; each may have many calls. */
const MOST_CONNECTIONS = 1_000;

/** Headers are packed on the wire, so that few bytes can be many. */
const MOST_HEADER_BYTES = 16 * 1024;

/** Who has not agreed on TLS by then is cut off; the server does not wait longer for them when it stops either. */
const TLS_HANDSHAKE_MILLISECONDS = 10_000;

/** What a connection may hold of messages that are on their way, in megabytes. */
const MOST_SESSION_MEGABYTES = 64;

/**
 * A server of HTTP/2 that does not listen yet.
 *
 * @throws Error when a file of TLS cannot be read
 */
export async function openServer({
  tls,
  maxConcurrentCalls,
}: GrpcSettings): Promise<Http2Server | Http2SecureServer> {
  const limits = {
    settings: {
      maxHeaderListSize: MOST_HEADER_BYTES,
      maxConcurrentStreams: maxConcurrentCalls,
    },
    maxSessionMemory: MOST_SESSION_MEGABYTES,
  };
  const server = tls
    ? createSecureServer({
        ...limits,
        ...(await readTls(tls)),
        handshakeTimeout: TLS_HANDSHAKE_MILLISECONDS,
      })
    : createServer(limits);
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

async function readTls(tls: NonNullable<GrpcSettings['tls']>) {
  return {
    cert: await readFile(tls.certFile),
    key: await readFile(tls.keyFile),
    minVersion: 'TLSv1.2' as const,
    ...(tls.clientCaFile && {
      ca: await readFile(tls.clientCaFile),
      requestCert: true,
      rejectUnauthorized: true,
    }),
  };
}
