import type { Request } from 'express';

/** Where a request comes from, as the proxies that are believed say it. */
export const addressOf = ({ ip }: Request): string => ip ?? 'unknown';
