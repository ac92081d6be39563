// What a phone needs a moment after it is there, as one chunk: all but coming in, the debate and the usual ballot.
export { HelpCall } from './help/help-call.tsx';
export { LaterCard } from './now/later-card.tsx';
export { LaterPlace } from './later-place.tsx';
export { RareOptions } from './ballot/rare-options.tsx';
