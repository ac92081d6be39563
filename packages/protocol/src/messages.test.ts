import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JoinCode } from './access-keys.ts';
import { refusals } from './refusals.ts';
import { CommandMessage } from './up/command.ts';
import { Handshake } from './up/handshake.ts';
import { ResumeMessage } from './up/resume.ts';

describe('The join code', () => {
  it.each([
    ['K7QM-42XD', 'K7QM42XD'],
    [' k7qm 42xd ', 'K7QM42XD'],
    ['KTQM-4LXO', 'KTQM41X0'],
    ['ktqm4ixo', 'KTQM41X0'],
  ])('%j is read as %s', (typed, read) => {
    expect(JoinCode.parse(typed)).toBe(read);
  });

  it.each(['', 'K7QM-42X', 'K7QM-42XDD', 'K7QM-42XU', '议事议事议事议事'])('%j is none', (typed) => {
    expect(JoinCode.safeParse(typed).success).toBe(false);
  });
});

describe('Anything at all', () => {
  it('is parsed or refused, and never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
        (value) => {
          for (const schema of [CommandMessage, Handshake, ResumeMessage])
            expect(() => schema.safeParse(value)).not.toThrow();
        },
      ),
      { seed: 1 },
    );
  });

  it('a key of the prototype is not taken for a field', () => {
    const command: unknown = JSON.parse('{"id":"c1","command":{"__proto__":{"type":"OpenSession"}}}');
    expect(CommandMessage.safeParse(command).success).toBe(false);
  });
});

it('every refusal has a status that says whose turn it is: the asker below 500, the server above', () => {
  const ours = ['Failed', 'Busy', 'Unavailable', 'MeetingStopped'];
  for (const [code, status] of Object.entries(refusals)) expect(status >= 500).toBe(ours.includes(code));
});
