import { useEffect, useState } from 'react';

const quietMs = 3000;

/** Whether somebody has just moved the mouse or pressed a key: the pointer and the settings go away after a while. */
export const useAwake = (): boolean => {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      clearTimeout(timer);
      setAwake(true);
      timer = setTimeout(() => setAwake(false), quietMs);
    };
    const signs = ['mousemove', 'keydown', 'touchstart'] as const;
    for (const sign of signs) globalThis.addEventListener(sign, wake);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) globalThis.removeEventListener(sign, wake);
    };
  }, []);
  return awake;
};
