const key = 'yishi.console.keys';

/** Whether single keys act, as chosen on this device: whoever dictates or types with a switch turns them off. */
export const keysWanted = {
  get: (): boolean => globalThis.localStorage.getItem(key) !== 'off',
  set: (wanted: boolean): void => globalThis.localStorage.setItem(key, wanted ? 'on' : 'off'),
};
