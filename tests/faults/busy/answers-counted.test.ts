import { expect, it } from 'vitest';
import { answersCounted } from './answers-counted.ts';

it('refusals are counted, those of the server itself also by their code', () => {
  const refused = { is: 'refused', at: 2 } as const;
  const outcomes = [
    { is: 'ok', version: 1, at: 1 } as const,
    { is: 'unknown' } as const,
    { ...refused, by: 'rules', code: 'NotPermitted' } as const,
    { ...refused, by: 'server', code: 'NotPermitted' } as const,
    { ...refused, by: 'server', code: 'Failed' } as const,
    { ...refused, by: 'server', code: 'Failed' } as const,
  ];
  expect(answersCounted(outcomes.map((outcome) => ({ outcome })))).toEqual({
    acknowledged: 1,
    refused: 4,
    refusedByTheServer: 3,
    ofThemNotPermitted: 1,
    ofThemFailed: 2,
  });
});
