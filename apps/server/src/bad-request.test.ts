import { CommandMessage, NewMeetingRequest } from '@yishi/protocol';
import type { Misfit } from '@yishi/protocol/names';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { badRequest } from './bad-request.ts';

const misfit = (schema: z.ZodType, message: unknown): Misfit | undefined => {
  const { error } = schema.safeParse(message);
  return error === undefined ? undefined : badRequest(error).misfit;
};

const command = (given: object) => misfit(CommandMessage, { id: 'c1', command: given });

describe('a message that does not fit', () => {
  it.each<[string, object, Misfit]>([
    [
      'a field that is missing',
      { type: 'CloseMeeting' },
      { path: 'command.reason', fault: 'missing', limit: null },
    ],
    [
      'a text that is empty',
      { type: 'CloseItem', item: 'i1', conclusion: ' ' },
      { path: 'command.conclusion', fault: 'tooLittle', limit: 1 },
    ],
    [
      'a text that is too long',
      { type: 'SkipItem', item: 'i1', reason: '长'.repeat(501) },
      { path: 'command.reason', fault: 'tooMuch', limit: 500 },
    ],
    [
      'a value that is none of those allowed',
      { type: 'ChangeStance', entry: 'e1', stance: 'maybe' },
      { path: 'command.stance', fault: 'notAllowed', limit: null },
    ],
    [
      'a command there is not',
      { type: 'CloseEverything' },
      { path: 'command.type', fault: 'notAllowed', limit: null },
    ],
  ])('is refused with the place of %s', (_, given, expected) => {
    expect(command(given)).toEqual(expected);
  });

  it('names the place in a list, and the message itself by nothing', () => {
    const person = { id: 'p1', name: '长'.repeat(41) };
    expect(misfit(NewMeetingRequest.pick({ people: true }), { people: [person] })?.path).toBe(
      'people.0.name',
    );
    expect(misfit(CommandMessage, null)).toEqual({ path: '', fault: 'notAllowed', limit: null });
  });
});
