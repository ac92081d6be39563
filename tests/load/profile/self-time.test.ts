import { describe, expect, it } from 'vitest';
import { selfTimes } from './self-time.ts';

const node = (id: number, functionName: string, url = '') => ({
  id,
  callFrame: { functionName, url, lineNumber: 6 },
});

describe('The self time of a server', () => {
  it('is shared among the functions that ran, over several profiles, and idling is none of it', () => {
    const nodes = [node(1, '(idle)'), node(2, 'fold', 'file:///srv/dist/main.js'), node(3, 'write')];
    const first = { nodes, samples: [1, 2, 3], timeDeltas: [9000, 1000, 2000] };
    const second = { nodes, samples: [3], timeDeltas: [1000] };
    expect(selfTimes([first, second])).toEqual([
      { where: 'write', share: 0.75 },
      { where: 'fold main.js:7', share: 0.25 },
    ]);
  });
});
