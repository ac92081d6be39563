import * as Y from 'yjs';
import { closeCode } from '../../close-code.ts';
import type { TextKind } from '../../text-name.ts';
import { hasRoot } from '../../text-roots.ts';
import type { Rights } from '../grant.ts';
import type { Limits } from '../limits.ts';
import { isAllowedContent } from './allowed-content.ts';
import { type Decoded, deletedRanges, type FreshStructs, freshStructs, isComplete } from './fresh-structs.ts';
import {
  deletesOnlyOwn,
  newSuggestions,
  onlyOwnSuggestions,
  openSuggestions,
  type SuggestionCase,
} from './suggestion-rules.ts';
import { refuse, type Verdict } from './verdict.ts';

/** Who sends an update, into what. */
export type UpdateCase = {
  doc: Y.Doc;
  kind: TextKind;
  rights: Rights;
  person: string;
  limits: Limits;
  /** What is stored of the text takes so many bytes. */
  storedBytes: number;
  /** Takes a Yjs client id for the sender; false if it is not theirs to write under. */
  claim(client: number): boolean;
  /** Whether a Yjs client id is the sender's. */
  isOwn(client: number): boolean;
};

/** The most structs in one update of a member who suggests; a suggestion takes six. */
const suggestionStructs = 128;

const apply: Verdict = { kind: 'apply' };
const ignore: Verdict = { kind: 'ignore' };

/**
 * Judges an update before anything of it touches the text. It is decoded first, because decoding is
 * lazy and cheap where applying trusts the numbers it reads.
 */
export const judgeUpdate = (update: Uint8Array, given: UpdateCase): Verdict => {
  const decoded = decode(update);
  if (decoded === null) return refuse(closeCode.malformed, 'not an update');
  if (isTooLarge(decoded, given)) return refuse(closeCode.tooLarge, 'too many structs');
  const fresh = freshStructs(given.doc, decoded);
  if (fresh === null || !isComplete(given.doc, fresh, decoded))
    return refuse(closeCode.startAfresh, 'builds on what is not there');
  if (fresh.size === 0 && decoded.ds.clients.size === 0) return ignore;
  if (given.rights === 'read') return judgeReader(fresh);
  if (fresh.size > 0 && given.storedBytes + update.length > roomFor(given))
    return refuse(closeCode.tooLarge, 'the text is full');
  return judgeWriter(given, decoded, fresh);
};

/** Suggestions may fill half of a text, so that those who write it always have room. */
const roomFor = ({ rights, limits }: UpdateCase): number =>
  rights === 'suggest' ? limits.textBytes / 2 : limits.textBytes;

const decode = (update: Uint8Array): Decoded | null => {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return null;
  }
};

const isTooLarge = ({ structs, ds }: Decoded, { limits, rights }: UpdateCase): boolean => {
  const most = rights === 'suggest' ? suggestionStructs : limits.structs;
  const length = structs.reduce((sum, struct) => sum + struct.length, 0);
  return structs.length > most || length > limits.textBytes || deletedRanges(ds).length > limits.deletions;
};

/** A reader's replica tidies up overlapping marks by itself and reports what it took out; that is no writing. */
const judgeReader = (fresh: FreshStructs): Verdict =>
  fresh.size === 0 ? ignore : refuse(closeCode.notAllowed, 'a reader writes');

const judgeWriter = (given: UpdateCase, { ds }: Decoded, fresh: FreshStructs): Verdict => {
  const structs = [...fresh.values()].flat();
  const items = structs.filter((struct) => struct instanceof Y.Item);
  if (!items.every(({ content }) => isAllowedContent(content)))
    return refuse(closeCode.malformed, 'content outside the schema');
  if (!items.every(({ parent }) => isRootOf(given.kind, parent)))
    return refuse(closeCode.malformed, 'a root this text does not have');
  if (![...fresh.keys()].every((client) => given.claim(client)))
    return refuse(closeCode.startAfresh, 'written under a client id of someone else');
  return given.rights === 'write' ? apply : judgeMember(given, ds, fresh);
};

const isRootOf = (kind: TextKind, parent: unknown): boolean =>
  typeof parent !== 'string' || hasRoot(kind, parent);

const judgeMember = (given: UpdateCase, ds: Decoded['ds'], fresh: FreshStructs): Verdict => {
  const suggested: SuggestionCase = { ...given, fresh };
  if (!onlyOwnSuggestions(suggested)) return refuse(closeCode.notAllowed, 'more than a suggestion');
  if (!deletesOnlyOwn(suggested, ds))
    return fresh.size === 0 ? ignore : refuse(closeCode.startAfresh, 'takes out what is not its own');
  const added = newSuggestions(suggested);
  return added > 0 && openSuggestions(suggested) + added > given.limits.suggestions
    ? refuse(closeCode.tooMany, 'too many suggestions')
    : apply;
};
