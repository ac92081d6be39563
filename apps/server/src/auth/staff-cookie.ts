const NAME = 'yishi_staff';

/** The session token in a Cookie header. */
export const readStaffCookie = (header: string | undefined): string | null => {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  const [, value] = pairs.find(([name]) => name === NAME) ?? [];
  return value === undefined || value === '' ? null : value;
};

/** The Set-Cookie header that begins a session, or with an empty token ends it. */
export const staffCookie = (token: string, maxAgeMs: number, secure: boolean): string =>
  [
    `${NAME}=${token}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${Math.floor(maxAgeMs / 1000)}`,
    ...(secure ? ['Secure'] : []),
  ].join('; ');
