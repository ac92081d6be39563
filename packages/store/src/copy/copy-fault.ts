/** Why an installation could not be copied. `place` and `file` are as they may be shown. */
export type CopyProblem =
  | { readonly code: 'PlaceMissing'; readonly place: string }
  | { readonly code: 'PlaceNotEmpty'; readonly place: string }
  | {
      readonly code: 'PlaceOfOtherVersion';
      readonly place: string;
      readonly format: number;
      readonly known: number;
    }
  | { readonly code: 'PlaceOutOfOrder'; readonly entry: string }
  | { readonly code: 'CopyDiffers'; readonly place: string; readonly entry: string }
  | { readonly code: 'BackupExists'; readonly file: string }
  | { readonly code: 'BackupNotWritable'; readonly file: string; readonly reason: string }
  | { readonly code: 'BackupNotReadable'; readonly file: string; readonly reason: string }
  | { readonly code: 'BackupUnknown'; readonly file: string }
  | { readonly code: 'BackupTooNew'; readonly file: string; readonly format: number; readonly known: number }
  | { readonly code: 'BackupDamaged'; readonly file: string; readonly detail: string };

const sentence = (problem: CopyProblem): string => {
  switch (problem.code) {
    case 'PlaceMissing':
      return `There is no installation in ${problem.place}.`;
    case 'PlaceNotEmpty':
      return `There is an installation in ${problem.place} already.`;
    case 'PlaceOfOtherVersion':
      return `The installation in ${problem.place} has format ${problem.format}, this version knows ${problem.known}.`;
    case 'PlaceOutOfOrder':
      return `What is read is not in order at ${problem.entry}.`;
    case 'CopyDiffers':
      return `The copy in ${problem.place} differs at ${problem.entry}.`;
    case 'BackupExists':
      return `The file ${problem.file} exists already.`;
    case 'BackupNotWritable':
      return `The file ${problem.file} cannot be written (${problem.reason}).`;
    case 'BackupNotReadable':
      return `The file ${problem.file} cannot be read (${problem.reason}).`;
    case 'BackupUnknown':
      return `The file ${problem.file} is no backup of this program.`;
    case 'BackupTooNew':
      return `The backup ${problem.file} was written by a newer version (format ${problem.format}, this version knows ${problem.known}).`;
    case 'BackupDamaged':
      return `The backup ${problem.file} is damaged: ${problem.detail}.`;
    default:
      return problem satisfies never;
  }
};

/** Thrown when an installation cannot be copied, or the copy is not what it is a copy of. */
export class CopyFault extends Error {
  override readonly name = 'CopyFault';
  readonly fault: CopyProblem;

  constructor(fault: CopyProblem, cause?: unknown) {
    super(sentence(fault), { cause });
    this.fault = fault;
  }
}
