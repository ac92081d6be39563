// A program that attacks a server as it is told: `attack-server.ts '{"kind": …}'`. Prints one line, what it did, and ends.
import type { Attack, AttackKind, Report } from '../abuse/attack.ts';
import { connectionFlood, slowloris, slowReaders } from '../abuse/connections.ts';
import { httpMalformed, httpOversize } from '../abuse/http.ts';
import { socketMalformed, socketOversize } from '../abuse/meeting-socket.ts';
import { textsMalformed, textsOversize } from '../abuse/texts.ts';
import { textsAbuse } from '../abuse/texts-abuse.ts';

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
