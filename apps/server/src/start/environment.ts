import { z } from 'zod';
import { Mistake } from './mistake.ts';

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => part.trim() || []));

const Origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text);

/** Where to listen, such as `127.0.0.1:9464` or `[::1]:9464`; null for nowhere. */
const Address = z
  .string()
  .regex(/^(|[^:]+:\d{1,5}|\[[0-9a-f:]+\]:\d{1,5})$/i)
  .default('')
  .transform((text) => {
    const colon = text.lastIndexOf(':');
    return colon < 0
      ? null
      : { host: text.slice(0, colon).replaceAll(/[[\]]/g, ''), port: Number(text.slice(colon + 1)) };
  })
  .refine((listen) => listen === null || listen.port <= 65_535);

/** A URL with one of these schemes; null when there is none. */
const address = (...schemes: readonly string[]) =>
  z
    .string()
    .default('')
    .refine((text) => text === '' || (URL.canParse(text) && schemes.includes(new URL(text).protocol)))
    .transform((text) => (text === '' ? null : text));

const Environment = z.object({
  /** Addresses people open the pages under, such as `https://yishi.example.org`, with commas between; the first is printed. */
  YISHI_ORIGINS: list.pipe(z.array(Origin)),
  /** Proxies whose forwarding headers are believed: addresses, networks, or names that express knows. */
  YISHI_TRUST_PROXY: list,
  /** PostgreSQL instead of the data folder, such as `postgres://yishi:password@127.0.0.1:5432/yishi`. */
  DATABASE_URL: address('postgres:', 'postgresql:'),
  /** Where the processes of one database tell each other what is new, such as `redis://127.0.0.1:6379`. */
  REDIS_URL: address('redis:', 'rediss:'),
  /** Where Prometheus finds `/metrics`: an address of its own, so that no proxy passes it on. */
  YISHI_METRICS: Address,
  YISHI_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});
export type Environment = z.infer<typeof Environment>;

/** @throws Mistake */
export const readEnvironment = (variables: NodeJS.ProcessEnv): Environment => {
  const read = Environment.safeParse(variables);
  if (read.success) return together(read.data);
  const name = String(read.error.issues[0]?.path[0]);
  throw new Mistake(
    `环境变量 ${name} 的值无法识别。`,
    `The value of the environment variable ${name} makes no sense.`,
  );
};

/** A data folder has one process alone, which has nobody to tell. */
const together = (environment: Environment): Environment => {
  if (environment.REDIS_URL === null || environment.DATABASE_URL !== null) return environment;
  throw new Mistake(
    'REDIS_URL 只与 DATABASE_URL 一起使用：数据文件夹只供一个程序使用。',
    'REDIS_URL goes with DATABASE_URL: a data folder belongs to one process alone.',
  );
};
