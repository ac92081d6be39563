import { redactState } from '@yishi/core';
import type { Scene } from '@yishi/core/testing';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { type Live, notYetLive } from '../live.ts';
import { createLiveStore } from '../live-store.ts';
import { MeetingContext } from '../meeting-context.ts';
import type { MeetingLink } from '../meeting-link.ts';

/** A page that everybody may look at over a real meeting, with the network in the test's hands. */
export type LookingOn = {
  /** Shows the meeting as it is now in this scene. */
  show: (scene: Scene) => void;
  /** Changes how the page and the server stand. */
  live: (change: Partial<Live>) => void;
};

/** Renders a page with what everybody may see of a meeting. */
export const lookOn = async (page: ReactElement, scene: Scene): Promise<LookingOn> => {
  globalThis.localStorage.clear();
  const view = ({ state }: Scene) => redactState(state, { kind: 'public' });
  const store = createLiveStore({ ...notYetLive, status: { is: 'live' }, state: view(scene) });
  const link: MeetingLink = {
    live: store.get,
    subscribe: store.subscribe,
    give: () => {
      throw new Error('somebody who looks on gives no command');
    },
    dismiss: () => undefined,
    open: () => undefined,
    close: () => undefined,
  };
  const router = createMemoryRouter([{ path: '*', element: page }]);
  await act(async () => {
    render(
      <MeetingContext value={link}>
        <RouterProvider router={router} />
      </MeetingContext>,
    );
    await Promise.resolve();
  });
  const update = (change: Partial<Live>) => act(() => store.update(change));
  return { show: (next) => update({ state: view(next) }), live: update };
};
