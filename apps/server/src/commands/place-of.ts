import { readEnvironment } from '../start/environment.ts';
import { defaultFlags } from '../start/flags.ts';

/**
 * Where the installation is that a command works on: the folder of `--data` if it is given, else where the server
 * would look.
 */
export const placeOf = (data: string | undefined, variables: NodeJS.ProcessEnv): string =>
  data ?? readEnvironment(variables).DATABASE_URL ?? defaultFlags.data;

/** A place as it may be shown: an address without user and password. */
export const shownPlace = (place: string): string =>
  place.replace(/^(postgres(?:ql)?:\/\/)[^/]*@/, '$1').replace(/\?.*$/, '');
