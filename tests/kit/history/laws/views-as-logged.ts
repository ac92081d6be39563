import { type Audience, type MeetingState, redactState } from '@yishi/core';
import { difference, type FoundSame } from '@yishi/core/testing';
import type { SeenView } from '../history.ts';
import type { Truth } from '../truth.ts';
import { violation, type Violation } from '../violation.ts';

/** The views that the log allows, made once each. */
const viewsOf = ({ stateAt }: Truth) => {
  const made = new Map<string, MeetingState>();
  return (version: number, audience: Audience): MeetingState => {
    const key = `${version} ${audience.kind === 'member' ? audience.person : audience.kind}`;
    const view = made.get(key) ?? redactState(stateAt(version), audience);
    made.set(key, view);
    return view;
  };
};

/** H4 what a client shows is what its audience may see of the log at that version. */
export const viewsAsLogged = (views: readonly SeenView[], truth: Truth): Violation[] => {
  const viewAt = viewsOf(truth);
  const found: FoundSame = new WeakMap();
  return views.flatMap(({ client, audience, state }) => {
    const where = difference(state, viewAt(state.version, audience), found);
    return where === null ? [] : [violation('H4', `${client} at version ${state.version}: ${where}`)];
  });
};
