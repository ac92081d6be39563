import { closeSync, existsSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TEXT = `此文件夹保存议事的会议记录。备份请用 npm run backup，或先停止服务，再整个复制；请勿改动其中的文件。
This folder holds the records of Yishi. To back it up, use npm run backup, or stop the server and copy the
whole folder; do not edit the files in it.
`;

/**
 * The note that marks a folder as one that has been written to. It explains the folder to whoever finds
 * it, and shows that an empty database beside it is not a new one but a lost one.
 */
const markerOf = (folder: string): string => join(folder, 'README.txt');

export const isMarked = (folder: string): boolean => existsSync(markerOf(folder));

/** Writes the note; durable when it returns. */
export const markFolder = (folder: string): void => {
  if (isMarked(folder)) return;
  const note = openSync(markerOf(folder), 'w');
  writeSync(note, TEXT);
  fsyncSync(note);
  closeSync(note);
  syncFolder(folder);
  syncFolder(dirname(folder));
};

/** Makes the names in a folder durable. */
const syncFolder = (folder: string): void => {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};
