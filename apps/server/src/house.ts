import { parseTextName } from '@yishi/collab';
import type { Grant } from '@yishi/collab/server';
import type { MeetingCommand, MeetingId } from '@yishi/core';
import { tellChanges } from '@yishi/store';
import type { RightsChange } from './auth/access-changes.ts';
import { openAuth } from './auth/open-auth.ts';
import type { HouseGround } from './house-ground.ts';
import { Joining } from './meetings/joining.ts';
import { Minutes } from './meetings/minutes.ts';
import { Office } from './meetings/office.ts';
import { openMeetings } from './meetings/open-meetings.ts';
import { Rates } from './visits/rates.ts';
import { Visits } from './visits/visits.ts';

/** Everything the server is, but for the sockets and pages in front of it. */
export type House = Awaited<ReturnType<typeof openHouse>>;

/** @throws StoreUnavailable, or an error when the store holds what this version cannot read */
export const openHouse = async (given: HouseGround) => {
  const { hints } = given;
  const ground = { ...given, store: tellChanges(given.store, (change) => hints.send(change)) };
  const auth = await openAuth(ground);
  const meetings = openMeetings(ground, auth);
  const { rooms, texts, collab } = meetings;

  /** The record freezes the texts as they are saved here, whatever a client sends. */
  const prepare = async (meeting: MeetingId, command: MeetingCommand): Promise<MeetingCommand> => {
    if (command.type !== 'OpenRecord') return command;
    const { state } = await rooms.open(meeting);
    const items = state.agenda.items.map(({ id }) => id);
    return { ...command, texts: await texts.freeze(meeting, items) };
  };

  const rates = new Rates(ground.clock);
  const visits = new Visits({ ...ground, ...auth, ...meetings, rates, prepare });
  auth.changes.listen((change) => {
    visits.recheck(change);
    collab.closeWhere((grant) => concerns(change, grant));
  });
  return {
    ...ground,
    ...auth,
    ...meetings,
    visits,
    office: new Office({ ...ground, ...auth, ...meetings }),
    minutes: new Minutes({ ...meetings, events: ground.store.events }),
    joining: new Joining({ ...ground, ...auth, ...meetings }),
    /** Answers what was taken, saves it and says farewell. */
    close: async () => {
      auth.stopTidying();
      meetings.news.close();
      await rooms.close();
      visits.farewell('ServerStopping', null);
      await collab.close();
      await auth.startKeys.revoke().catch((fault: unknown) => {
        ground.log.error({ err: fault }, 'keys of staff links are good until they run out');
      });
      meetings.presences.close();
      await hints.close();
    },
  };
};

const concerns = ({ meeting, person }: RightsChange, grant: Grant): boolean =>
  (person === null || person === grant.person.id) &&
  (meeting === null || parseTextName(grant.doc)?.meeting === meeting);
