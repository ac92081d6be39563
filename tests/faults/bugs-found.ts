/** A bug that striking at the product found. It is fixed, and a test strikes there every time since. */
export type BugFound = {
  /** What was struck when it showed. */
  struck: string;
  what: string;
  now: string;
  /** From the root of the repository, and the title in it. */
  test: { file: string; title: string };
};

export const bugsFound: readonly BugFound[] = [
  {
    struck: 'Redis, on three processes',
    what: 'without Redis a process refused by what it knew, though others had gone on',
    now: 'a refusal too is decided on the log as it is',
    test: {
      file: 'apps/server/src/rooms/room.test.ts',
      title: 'N7 judges what it refuses or finds unchanged by what others wrote',
    },
  },
  {
    struck: 'the clock',
    what: 'a clock that was set back kept people from doing anything until it had caught up',
    now: 'an allowance never waits for a moment of the clock',
    test: {
      file: 'apps/server/src/visits/rates.test.ts',
      title: 'locks nobody out when the clock is set back',
    },
  },
  {
    struck: 'kill -9, on a busy machine',
    what: 'a server whose data took longer than a second to open ended itself',
    now: 'nothing is measured before the house is open',
    test: {
      file: 'tests/server/slow-opening.test.ts',
      title: 'a server that takes long to read what it has opens nevertheless',
    },
  },
  {
    struck: 'SIGSTOP for 30 s',
    what: 'what was typed while a server stood still for 30 s came all at once, was taken for a flood, and closed the text for good with those words in it',
    now: 'what comes too fast waits in the network, and all of it is taken',
    test: {
      file: 'packages/collab/src/server/door.test.ts',
      title: 'waits until its person may send more, on whatever connection, and no part of it is lost',
    },
  },
  {
    struck: 'kill -9 of one process after the other, behind nginx',
    what: 'the proxy passed over a process that had been away for five more seconds, also when the others went meanwhile',
    now: 'it asks again after one second',
    test: {
      file: 'tests/deploy/proxy.test.ts',
      title: 'finds a process that is back soon enough for the next one to go, as in a rolling restart',
    },
  },
];
