// A program that attacks a server as it is told: `main.ts '{"kind": …}'`. Prints one line, what it did, and ends.
import type { Attack, AttackKind, Report } from './attack.ts';
import { connectionFlood, slowloris, slowReaders } from './connections.ts';
import { httpMalformed, httpOversize } from './http.ts';
import { socketMalformed, socketOversize } from './meeting-socket.ts';
import { textsAbuse, textsMalformed, textsOversize } from './texts.ts';

const attacks: Record<AttackKind, (attack: Attack) => Promise<Report>> = {
  'http-malformed': httpMalformed,
  'http-oversize': httpOversize,
  'socket-malformed': socketMalformed,
  'socket-oversize': socketOversize,
  'texts-malformed': textsMalformed,
  'texts-oversize': textsOversize,
  'texts-abuse': textsAbuse,
  'slow-readers': slowReaders,
  'connection-flood': connectionFlood,
  slowloris,
};

const attack = JSON.parse(process.argv[2] ?? '{}') as Attack;
const report = await attacks[attack.kind](attack);
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0));
