import { CopyFault, type CopyProblem } from '@yishi/store';
import { Mistake } from '../start/mistake.ts';
import { storeMistake } from '../start/store-mistake.ts';

type Sentences = [zh: string, en: string];

type OfBackup = Extract<CopyProblem, { file: string }>;

/** What to say of a copy that was not made; anything unknown comes back as it is. */
export const copyMistake = (fault: unknown): unknown => {
  if (!(fault instanceof CopyFault)) return storeMistake(fault);
  const [zh, en] = sentencesOf(fault.fault);
  return new Mistake(zh, en);
};

const sentencesOf = (problem: CopyProblem): Sentences => {
  switch (problem.code) {
    case 'PlaceMissing':
      return [
        `${problem.place} 里没有议事的数据：请检查位置。`,
        `There is no installation in ${problem.place}: check where it is.`,
      ];
    case 'PlaceNotEmpty':
      return [
        `${problem.place} 里已有议事的数据：请换一个空的位置，现有数据不会被覆盖。`,
        `There is an installation in ${problem.place} already: choose an empty place; nothing is written over.`,
      ];
    case 'PlaceOfOtherVersion':
      return [
        `${problem.place} 正由另一版本的议事使用（格式 ${problem.format}，本版本用 ${problem.known}）：请用同一版本备份。`,
        `${problem.place} is in use by another version of Yishi (format ${problem.format}, this one has ${problem.known}): back it up with that version.`,
      ];
    case 'PlaceOutOfOrder':
      return [
        `数据不完整，在“${problem.entry}”处停止：请从备份恢复。`,
        `The data is not whole; stopped at ${problem.entry}: restore it from a backup.`,
      ];
    case 'CopyDiffers':
      return [
        `${problem.place} 里的副本在“${problem.entry}”处与原数据不同：请勿使用这份副本。`,
        `The copy in ${problem.place} differs at ${problem.entry}: do not use it.`,
      ];
    default:
      return backupSentences(problem);
  }
};

const backupSentences = (problem: OfBackup): Sentences => {
  const { file } = problem;
  switch (problem.code) {
    case 'BackupExists':
      return [`文件 ${file} 已存在：请换一个文件名。`, `The file ${file} exists: choose another name.`];
    case 'BackupNotWritable':
      return [
        `文件 ${file} 无法写入（${problem.reason}）：请检查文件夹、权限和剩余空间。`,
        `The file ${file} cannot be written (${problem.reason}): check its folder, the permissions and the room left.`,
      ];
    case 'BackupNotReadable':
      return [
        `文件 ${file} 无法读取（${problem.reason}）：请检查文件名和权限。`,
        `The file ${file} cannot be read (${problem.reason}): check its name and permissions.`,
      ];
    case 'BackupUnknown':
      return [`文件 ${file} 不是议事的备份。`, `The file ${file} is no backup of Yishi.`];
    case 'BackupTooNew':
      return [
        `备份 ${file} 由更新版本的议事写入（格式 ${problem.format}，本版本只认识到 ${problem.known}）：请更新程序。`,
        `The backup ${file} was written by a newer Yishi (format ${problem.format}, this one knows ${problem.known}): update the program.`,
      ];
    case 'BackupDamaged':
      return [
        `备份 ${file} 已损坏（${problem.detail}）：请用另一份备份。`,
        `The backup ${file} is damaged (${problem.detail}): use another one.`,
      ];
    default:
      return problem satisfies never;
  }
};
