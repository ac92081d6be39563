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
  });

const Environment = z.object({
  /** Addresses people open the pages under, such as `https://yishi.example.org`, with commas between; the first is printed. */
  YISHI_ORIGINS: list.pipe(z.array(Origin)),
  /** Proxies whose forwarding headers are believed: addresses, networks, or names that express knows. */
  YISHI_TRUST_PROXY: list,
  /** Where Prometheus finds `/metrics`: an address of its own, so that no proxy passes it on. */
  YISHI_METRICS: Address,
  YISHI_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});
export type Environment = z.infer<typeof Environment>;

/** @throws Mistake */
export const readEnvironment = (variables: NodeJS.ProcessEnv): Environment => {
  const read = Environment.safeParse(variables);
  if (read.success) return read.data;
  const name = String(read.error.issues[0]?.path[0]);
  throw new Mistake(
    `环境变量 ${name} 的值无法识别。`,
    `The value of the environment variable ${name} makes no sense.`,
  );
};
