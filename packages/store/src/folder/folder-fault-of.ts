import { DataFolderFault, type FolderFault } from '../data-folder-fault.ts';
import { RowDamaged } from './row-damaged.ts';

/** A plain SQLITE_ERROR says that a table or column is not what its format says. */
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|ERROR)/;
const IN_USE = /^SQLITE_(BUSY|LOCKED)/;

/** The error to throw when working on `folder` failed with `error`. */
export const folderFaultOf = (folder: string, error: unknown): unknown => {
  if (error instanceof DataFolderFault) return error;
  const fault = describe(folder, error);
  return fault === null ? error : new DataFolderFault(fault, error);
};

const describe = (folder: string, error: unknown): FolderFault | null => {
  if (error instanceof RowDamaged) return { code: 'DataFolderDamaged', folder, damage: error.damage };
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  const { code, message } = error;
  if (IN_USE.test(code)) return { code: 'DataFolderInUse', folder };
  if (DAMAGE.test(code)) {
    return { code: 'DataFolderDamaged', folder, damage: { part: 'file', name: null, detail: message } };
  }
  return { code: 'DataFolderNotWritable', folder, reason: code === '' ? message : code };
};
