import type { Misfit, Refusal } from '@yishi/protocol/names';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const limitOf = (limit: number | bigint): number => Number(limit);

const faultOf = (issue: Issue): Omit<Misfit, 'path'> => {
  switch (issue.code) {
    case 'too_big':
      return { fault: 'tooMuch', limit: limitOf(issue.maximum) };
    case 'too_small':
      return { fault: 'tooLittle', limit: limitOf(issue.minimum) };
    case 'invalid_type':
      return { fault: issue.message.endsWith('received undefined') ? 'missing' : 'notAllowed', limit: null };
    default:
      return { fault: 'notAllowed', limit: null };
  }
};

const misfitOf = (error: z.ZodError): Misfit | undefined => {
  const [issue] = error.issues;
  return issue === undefined ? undefined : { path: issue.path.join('.'), ...faultOf(issue) };
};

/** Refuses a message that does not fit its schema, and says where. */
export const badRequest = (error: z.ZodError): Refusal => {
  const misfit = misfitOf(error);
  return { code: 'BadRequest', retryAfterMs: null, ...(misfit === undefined ? {} : { misfit }) };
};
