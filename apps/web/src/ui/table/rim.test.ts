import { describe, expect, it } from 'vitest';
import { rimParts } from './rim.ts';

describe('the rim of the table', () => {
  it('shows the time that is left, ending at the chair', () => {
    expect(rimParts('floor', 0.25)).toEqual([{ kind: 'left', dashes: '250 1000', offset: -750 }]);
  });

  it('is whole at the start and never more than whole', () => {
    expect(rimParts('floor', 1)).toEqual([{ kind: 'left', dashes: '1000 1000', offset: 0 }]);
    expect(rimParts('floor', 1.4)).toEqual(rimParts('floor', 1));
  });

  it('breaks up when the time is over and fills again by what is exceeded', () => {
    expect(rimParts('floor', 0).map(({ kind }) => kind)).toEqual(['overtime']);
    expect(rimParts('floor', -0.5)).toEqual([
      { kind: 'overtime', dashes: '7 8' },
      { kind: 'over', dashes: '500 1000', offset: 0 },
    ]);
    expect(rimParts('floor', -3)).toEqual(rimParts('floor', -1));
  });

  it.each(['ballot', 'secret'] as const)('is official during a %s, with or without an end', (mode) => {
    expect(rimParts(mode, null)).toEqual([{ kind: 'official', thin: true }]);
    expect(rimParts(mode, 0.5)[1]).toEqual({ kind: 'ballotLeft', dashes: '500 1000', offset: -500 });
  });

  it('says nothing where there is no clock', () => {
    expect(rimParts('idle', 0.5)).toEqual([]);
    expect(rimParts('floor', null)).toEqual([]);
  });
});
