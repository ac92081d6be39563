import { holdEmptyDatabase, holdFullDatabase, readDatabase } from './database-place.ts';
import { holdEmptyFolder, holdFullFolder, readFolder } from './folder-place.ts';
import type { Contents, HeldPlace } from './installation.ts';

/** A database is named by its address; everything else is a folder. */
const isDatabase = (place: string): boolean => /^postgres(ql)?:\/\//.test(place);

export const readPlace = async (place: string): Promise<Contents> =>
  isDatabase(place) ? readDatabase(place) : readFolder(place);

export const holdFullPlace = async (place: string): Promise<HeldPlace> =>
  isDatabase(place) ? holdFullDatabase(place) : holdFullFolder(place);

export const holdEmptyPlace = async (place: string): Promise<HeldPlace> =>
  isDatabase(place) ? holdEmptyDatabase(place) : holdEmptyFolder(place);
