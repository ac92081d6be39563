import { useEffect } from 'react';

/** Keeps the screen on while `wanted`, where the browser can; it gives the lock up with the page and takes it anew. */
export const useWakeLock = (wanted: boolean): void => {
  useEffect(() => {
    if (!wanted || !('wakeLock' in globalThis.navigator)) return undefined;
    const lock = createLock();
    const onShown = () => globalThis.document.visibilityState === 'visible' && lock.take();
    lock.take();
    globalThis.document.addEventListener('visibilitychange', onShown);
    return () => {
      globalThis.document.removeEventListener('visibilitychange', onShown);
      lock.release();
    };
  }, [wanted]);
};

const createLock = () => {
  let held: WakeLockSentinel | null = null;
  let over = false;
  const release = () => void held?.release().catch(() => undefined);
  return {
    /** A refusal (low battery, page hidden) only means that the screen may go dark. */
    take: () =>
      void globalThis.navigator.wakeLock.request('screen').then(
        (lock) => {
          held = lock;
          if (over) release();
        },
        () => undefined,
      ),
    release: () => {
      over = true;
      release();
    },
  };
};
