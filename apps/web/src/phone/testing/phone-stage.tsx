import { phone as phoneEn } from '@yishi/i18n/en/phone';
import { phone } from '@yishi/i18n/zh-CN/phone';
import { type Actor, type CommandId, type MeetingCommand, type MeetingState, redactState } from '@yishi/core';
import { meetingId, personId, type Scene } from '@yishi/core/testing';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeAll, beforeEach, vi } from 'vitest';
import type { Delivery, DeliveryStage } from '../../meeting/delivery.ts';
import { type Live, notYetLive } from '../../meeting/live.ts';
import { createLiveStore, type LiveStore } from '../../meeting/live-store.ts';
import { MeetingContext } from '../../meeting/meeting-context.ts';
import type { MeetingLink } from '../../meeting/meeting-link.ts';
import { newId } from '../../meeting/new-id.ts';
import { stubDialogs } from '../../ui/testing/stub-dialogs.ts';
import { addWords, i18n, startWords } from '../../words/i18n.ts';
import { Phone } from '../phone.tsx';
import { SelfContext } from '../self-context.ts';

/** A participant's phone over a real meeting, with the network in the test's hands. */
export type PhoneStage = {
  /** Commands in the order they were given. */
  given: readonly MeetingCommand[];
  /** Shows the meeting as it is now in this scene. */
  show: (scene: Scene) => void;
  /** Changes how the phone and the server stand, or what became of the last command. */
  live: (change: Partial<Live>) => void;
  lastIs: (stage: DeliveryStage) => void;
};

const fakeLink = (store: LiveStore, given: MeetingCommand[]): MeetingLink => ({
  live: store.get,
  subscribe: store.subscribe,
  give: (command) => {
    const delivery: Delivery = { id: newId<CommandId>(), command, madeAt: 0, stage: { at: 'kept' } };
    given.push(command);
    store.update({ deliveries: [...store.get().deliveries, delivery] });
    return delivery.id;
  },
  dismiss: (id) => store.update({ deliveries: store.get().deliveries.filter((d) => d.id !== id) }),
  open: () => undefined,
  close: () => undefined,
});

/** Whose phone it is. */
export const me = { kind: 'member', id: personId('p1') } as const satisfies Actor;

const viewOf = (state: MeetingState): MeetingState => redactState(state, { kind: 'member', person: me.id });

/** Parts that load a moment later may take their time on a busy machine. */
const patience = 30_000;

/** Loads what the phones of a file of tests need: the words and what they fetch behind their first page. */
export const setUpPhones = (): void => {
  vi.setConfig({ testTimeout: patience, hookTimeout: patience });
  beforeAll(async () => {
    await startWords();
    await import('../later.ts');
  });
  beforeEach(() => stubDialogs());
};

export const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }, { timeout: patience }));

/** Renders my phone in Chinese; the words of both languages are there. */
export const openPhone = async (scene: Scene): Promise<PhoneStage> => {
  globalThis.localStorage.clear();
  await i18n.changeLanguage('zh-CN');
  addWords('phone', phone, phoneEn);
  const store = createLiveStore({
    ...notYetLive,
    status: { is: 'live' },
    state: viewOf(scene.state),
  });
  const given: MeetingCommand[] = [];
  await act(async () => {
    render(
      <MeetingContext value={fakeLink(store, given)}>
        <SelfContext value={{ meeting: meetingId('m1'), person: me.id }}>
          <Suspense fallback={null}>
            <Phone />
          </Suspense>
        </SelfContext>
      </MeetingContext>,
    );
    // what the phone fetches behind its first page is here before anything is pressed
    await import('../later.ts');
  });
  await act(() => Promise.resolve());
  const update = (change: Partial<Live>) => act(() => store.update(change));
  return {
    given,
    show: ({ state }) => update({ state: viewOf(state) }),
    live: update,
    lastIs: (stage) =>
      update({
        deliveries: store.get().deliveries.map((d, i, all) => (i === all.length - 1 ? { ...d, stage } : d)),
      }),
  };
};
