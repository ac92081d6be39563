import { deliberation } from './deliberation.ts';
import { hearing } from './hearing.ts';
import { Kind } from './kind.ts';
import { linkage } from './linkage.ts';

/** Every kind of meeting this house knows, the smallest first. A further one is one more data file named here. */
export const kinds: readonly Kind[] = [deliberation, linkage, hearing].map((data) => Kind.parse(data));

/** The kind with this id, or undefined. */
export const kindOf = (id: string): Kind | undefined => kinds.find((kind) => kind.id === id);
