import type { MeetingId } from '@yishi/core';
import type { MeetingLinks } from '@yishi/protocol/names';
import type { Keys } from '../auth/meeting-keys.ts';
import { spokenCode } from '../auth/secrets.ts';

/** Where the doors of a meeting are. Keys stand in the fragment, which browsers do not send to any server. */
export const linksOf = (meeting: MeetingId, keys: Keys): MeetingLinks => ({
  join: `/j/#${keys.secret}`,
  joinByCode: `/j/${spokenCode(keys.joinCode)}`,
  watch: `/m/${meeting}/watch#${keys.watch}`,
  screen: `/m/${meeting}/screen#${keys.watch}`,
  console: `/m/${meeting}/console`,
  record: `/m/${meeting}/record`,
  poster: `/staff/meetings/${meeting}/poster`,
});
