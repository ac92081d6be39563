import { type ComponentProps, use } from 'react';

const fetchLater = () => import('./later.ts');

type Later = Awaited<ReturnType<typeof fetchLater>>;

const againMs = 3000;

/** While the network is away it is tried again, so that the page shows it once it is back. */
const load = (): Promise<Later> =>
  fetchLater().catch(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, againMs);
    });
    return load();
  });

let loading: Promise<Later> | null = null;

const begin = (): Promise<Later> => {
  loading ??= load();
  return loading;
};

/** Fetches what the phone will need soon while the network is there. */
export const loadLater = (): void => void begin();

/** The nearest `Suspense` waits for it; once it is here, nothing waits again. */
const useLater = (): Later => use(begin());

export const HelpCall = (props: ComponentProps<Later['HelpCall']>) => {
  const { HelpCall: Part } = useLater();
  return <Part {...props} />;
};

export const LaterCard = (props: ComponentProps<Later['LaterCard']>) => {
  const { LaterCard: Part } = useLater();
  return <Part {...props} />;
};

export const LaterPlace = (props: ComponentProps<Later['LaterPlace']>) => {
  const { LaterPlace: Part } = useLater();
  return <Part {...props} />;
};

export const RareOptions = (props: ComponentProps<Later['RareOptions']>) => {
  const { RareOptions: Part } = useLater();
  return <Part {...props} />;
};
