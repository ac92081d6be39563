import type { CommandId, MeetingCommand, StaffRole } from '@yishi/core';
import { chair, desk, perform, recorder, type Scene } from '@yishi/core/testing';
import { console as english } from '@yishi/i18n/en/console';
import { console as chinese } from '@yishi/i18n/zh-CN/console';
import { act, cleanup, render } from '@testing-library/react';
import { createInstance } from 'i18next';
import type { ReactElement } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import type { DeliveryStage } from '../../meeting/delivery.ts';
import { createLiveStore } from '../../meeting/live-store.ts';
import { MeetingContext } from '../../meeting/meeting-context.ts';
import type { MeetingLink } from '../../meeting/meeting-link.ts';
import { newId } from '../../meeting/new-id.ts';
import { Kit } from '../../theme/kit.tsx';
import { chinese as sharedZh } from '../../words/chinese.ts';
import { english as sharedEn } from '../../words/english.ts';

const actors = { facilitator: chair, recorder, desk };

const wordsIn = async (language: string) => {
  const i18n = createInstance();
  await i18n.use(initReactI18next).init({
    lng: language,
    defaultNS: 'words',
    resources: {
      'zh-CN': { ...sharedZh, console: chinese },
      en: { ...sharedEn, console: english },
    },
    interpolation: { escapeValue: false },
  });
  return i18n;
};

/** A link that decides here what a server would, at the instant of the scene. */
const linkTo = (scene: Scene, role: StaffRole) => {
  let { history } = scene;
  const given: MeetingCommand[] = [];
  const store = createLiveStore({
    status: { is: 'live' },
    state: scene.state,
    clockOffset: scene.at - Date.now(),
    welcome: {
      protocol: 1,
      meeting: scene.state.procedure.id ?? newId(),
      audience: { kind: 'staff' },
      you: { staff: newId(), name: '邓雨', role },
      now: scene.at,
      practice: false,
      suggestions: false,
    },
  });
  const settle = (command: MeetingCommand): DeliveryStage => {
    const done = perform(history, { id: newId(), command, by: actors[role], at: scene.at });
    history = done.history;
    return done.decision.ok
      ? { at: 'received', version: history.state.version }
      : { at: 'refused', rejection: done.decision.rejection };
  };
  const give = (command: MeetingCommand): CommandId => {
    const id = newId<CommandId>();
    given.push(command);
    const stage = settle(command);
    const delivery = { id, command, madeAt: scene.at, stage };
    store.update({ state: history.state, deliveries: [...store.get().deliveries, delivery] });
    return id;
  };
  const link: MeetingLink = {
    live: store.get,
    subscribe: store.subscribe,
    give,
    dismiss: (id) => store.update({ deliveries: store.get().deliveries.filter((d) => d.id !== id) }),
    open: () => undefined,
    close: () => undefined,
  };
  /** What is older than what was decided here is only a page that lags behind. */
  const become = (next: Scene): void => {
    if (next.state.version > history.state.version) ({ history } = next);
    store.update({ state: next.state });
  };
  return { link, become, given };
};

type Setting = { role?: StaffRole; language?: 'zh-CN' | 'en' };

/**
 * Puts a part of the console in front of a meeting. `given` are the commands it gave, in their order; `elsewhere`
 * lets something happen that this console did not do.
 */
export const atConsole = async (
  scene: Scene,
  part: ReactElement,
  { role = 'facilitator', language = 'zh-CN' }: Setting = {},
) => {
  const { link, become, given } = linkTo(scene, role);
  cleanup();
  const page = render(
    <I18nextProvider i18n={await wordsIn(language)}>
      <Kit>
        <MeetingContext value={link}>{part}</MeetingContext>
      </Kit>
    </I18nextProvider>,
  );
  const elsewhere = (next: Scene) => act(() => become(next));
  return { ...page, given, elsewhere };
};
