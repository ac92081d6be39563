import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

const HOST = /^[A-Za-z0-9.:[\]-]+$/;

/** The nonce that styles of this answer carry. */
export const nonceOf = (response: Response): string => String(response.locals['nonce']);

/** Some browsers do not take 'self' to mean the WebSocket of the same host. */
const sockets = (host: string | undefined): string =>
  host !== undefined && HOST.test(host) ? ` ws://${host} wss://${host}` : '';

const policy = (nonce: string, host: string | undefined): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${sockets(host)}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** For every answer, also those that never come to the pages: what socket.io says over long polling is no page. */
export const guardAnswer = (_request: IncomingMessage, response: ServerResponse): void => {
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'no-referrer');
};

/** Scripts from here only, styles by nonce, nothing framed, no address of a page told to others. */
export const securityHeaders = (): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  }),
  (request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    response.set('Content-Security-Policy', policy(nonceOf(response), request.headers.host));
    response.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
    if (request.secure) response.set('Strict-Transport-Security', 'max-age=31536000');
    next();
  },
];
