import { lazy } from 'react';

const againMs = 3000;

const fetchLater = () => import('./later.ts');

/** Loads the chunk; while the network is away it is tried again, so that the page shows it once it is back. */
const load = (): ReturnType<typeof fetchLater> =>
  fetchLater().catch(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, againMs);
    });
    return load();
  });

/** Fetches what the phone will need soon while the network is there. */
export const loadLater = (): void => void load();

export const AdjournedCard = lazy(async () => ({ default: (await load()).AdjournedCard }));
export const AgendaTab = lazy(async () => ({ default: (await load()).AgendaTab }));
export const BallotSeen = lazy(async () => ({ default: (await load()).BallotSeen }));
export const BeforeCard = lazy(async () => ({ default: (await load()).BeforeCard }));
export const ClosedCard = lazy(async () => ({ default: (await load()).ClosedCard }));
export const DeskCard = lazy(async () => ({ default: (await load()).DeskCard }));
export const FloorCard = lazy(async () => ({ default: (await load()).FloorCard }));
export const GatheringCard = lazy(async () => ({ default: (await load()).GatheringCard }));
export const GoneCard = lazy(async () => ({ default: (await load()).GoneCard }));
export const HelpCall = lazy(async () => ({ default: (await load()).HelpCall }));
export const LevelOptions = lazy(async () => ({ default: (await load()).LevelOptions }));
export const MissedCard = lazy(async () => ({ default: (await load()).MissedCard }));
export const MoreTab = lazy(async () => ({ default: (await load()).MoreTab }));
export const OnDeckCard = lazy(async () => ({ default: (await load()).OnDeckCard }));
export const OutcomeCard = lazy(async () => ({ default: (await load()).OutcomeCard }));
export const PeopleTab = lazy(async () => ({ default: (await load()).PeopleTab }));
export const ReadyCard = lazy(async () => ({ default: (await load()).ReadyCard }));
export const RecessCard = lazy(async () => ({ default: (await load()).RecessCard }));
export const RecordTab = lazy(async () => ({ default: (await load()).RecordTab }));
export const ResultSeen = lazy(async () => ({ default: (await load()).ResultSeen }));
export const RoundCard = lazy(async () => ({ default: (await load()).RoundCard }));
export const RoundSeen = lazy(async () => ({ default: (await load()).RoundSeen }));
export const RulesCard = lazy(async () => ({ default: (await load()).RulesCard }));
export const ScoreOptions = lazy(async () => ({ default: (await load()).ScoreOptions }));
export const SeveralOptions = lazy(async () => ({ default: (await load()).SeveralOptions }));
export const SignCard = lazy(async () => ({ default: (await load()).SignCard }));
export const SingleOptions = lazy(async () => ({ default: (await load()).SingleOptions }));
