import type { Damage } from './damage.ts';

/** Why a data folder cannot be opened; code and data, so that each language can say it. */
export type FolderFault =
  | {
      readonly code: 'DataFolderTooNew';
      readonly folder: string;
      readonly format: number;
      readonly known: number;
    }
  | { readonly code: 'DataFolderNotWritable'; readonly folder: string; readonly reason: string }
  | { readonly code: 'DataFolderInUse'; readonly folder: string }
  | { readonly code: 'DataFolderDamaged'; readonly folder: string; readonly damage: Damage };

const sentence = (fault: FolderFault): string => {
  switch (fault.code) {
    case 'DataFolderTooNew':
      return `The data folder ${fault.folder} was written by a newer version (format ${fault.format}, this version knows ${fault.known}).`;
    case 'DataFolderNotWritable':
      return `The data folder ${fault.folder} cannot be written (${fault.reason}).`;
    case 'DataFolderInUse':
      return `The data folder ${fault.folder} is in use by another running server.`;
    case 'DataFolderDamaged': {
      const { part, name, detail } = fault.damage;
      return `The data folder ${fault.folder} is damaged in ${name === null ? part : `${part} of ${name}`}: ${detail}.`;
    }
    default:
      return fault satisfies never;
  }
};

/** Thrown when a data folder cannot be opened, or damage shows when something is read from it. */
export class DataFolderFault extends Error {
  override readonly name = 'DataFolderFault';
  readonly fault: FolderFault;

  constructor(fault: FolderFault, cause?: unknown) {
    super(sentence(fault), { cause });
    this.fault = fault;
  }
}
