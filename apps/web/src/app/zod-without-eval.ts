import { config } from 'zod';

// zod tries `new Function` to see whether it may compile its schemas; our policy forbids it and would report each try.
config({ jitless: true });
