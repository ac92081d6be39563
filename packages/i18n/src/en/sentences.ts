import type { InEnglish } from '../in-english.ts';
import type { sentences as chinese } from '../zh-CN/sentences.ts';

/** Sentences that say where things stand: the queue's reasons, a rule in words, a round's result. */
export const sentences = {
  place: {
    pointOfOrder: 'point of order, dealt with first',
    technical: 'cannot hear or see, dealt with first',
    onDeck: 'asked by the chair to get ready',
    chairChose: 'called first by the chair: {{reason}}',
    affected: 'directly affected, speaks first',
    afterAffected: 'those directly affected speak first',
    notYetSpoken: 'has not spoken yet',
    spokenTimes: 'has spoken ({{times}}×), after those who have not',
    oppositeStance_for: 'the one before was for; now against',
    oppositeStance_against: 'the one before was against; now for',
    sameStance_for: 'also for; sides take turns',
    sameStance_against: 'also against; sides take turns',
    noStance: 'information, outside the turns of the sides',
    otherChannel_room: 'the one before was remote; now the hall',
    otherChannel_remote: 'the one before was in the hall; now remote',
    otherChannel_telephone: 'the one before was in the hall; now telephone',
    otherChannel_helped: 'the one before was remote; now the hall',
    sameChannel_room: 'hall and remote take turns',
    sameChannel_remote: 'hall and remote take turns',
    sameChannel_telephone: 'hall and remote take turns',
    sameChannel_helped: 'hall and remote take turns',
    goRound: 'round the table, seat by seat',
    askedBefore: 'asked before {{name}}',
    askedAfter: 'asked after {{name}}',
    afterProcedural: 'after the point of order of {{name}}',
    afterOnDeck: 'after {{name}}, who is on deck',
    onlyOne: 'nobody else is waiting',
  },
  wait: { now: 'at once', minutes: 'about {{minutes}} min' },
  standing: {
    moreNeeded: '{{needed}} in favour are needed; {{inFavour}} so far',
    reached: '{{needed}} in favour are needed; {{inFavour}} so far, enough',
    assured: '{{needed}} in favour are needed; {{inFavour}} so far: it will pass',
    outOfReach:
      '{{needed}} in favour are needed; {{inFavour}} so far, and the {{missing}} still to answer are not enough',
    tied: '{{inFavour}} for, {{against}} against: a tie, the chair decides',
    quorumMissing: 'At least {{needed}} must answer for it to count; {{answered}} so far',
    quorumOutOfReach:
      'At least {{needed}} must answer for it to count; {{answered}} did, and {{missing}} are not enough',
    opinion: 'Collecting opinions: {{answered}} have answered, {{missing}} have not',
  },
  turnout: '{{answered}} of {{electors}} electors have answered',
  rule: {
    atLeast_cast: 'Passes with at least {{share}} of those voting for or against',
    atLeast_present:
      'Passes with at least {{share}} of the voters present; an abstention does not count in favour',
    atLeast_all: 'Passes with at least {{share}} of all voters, here or not',
    moreThan_cast: 'Passes with more than {{share}} of those voting for or against',
    moreThan_present:
      'Passes with more than {{share}} of the voters present; an abstention does not count in favour',
    moreThan_all: 'Passes with more than {{share}} of all voters, here or not',
    quorum: 'counts only if at least {{needed}} answer',
  },
  share: {
    half: 'half',
    twoThirds: 'two-thirds',
    threeQuarters: 'three-quarters',
    sixty: '60 per cent',
    all: 'all',
    other: '{{num}}/{{den}}',
  },
  threshold: 'passes at {{needed}}',
  quorum: {
    met: '{{present}} voters are here, {{needed}} are needed: enough',
    missing: '{{present}} voters are here, {{needed}} are needed: {{more}} more',
  },
  round: {
    turnout: '{{answered}} of {{asked}} have answered',
    carries: '{{carry}} can accept it or better; doubts remain with {{doubt}}',
    carriesAll: 'All {{carry}} can accept it or better',
    consensus: 'Everybody can accept it',
    consensusWithReservations: 'Everybody can accept it, some with reservations',
    incomplete: 'Nobody objects, but not everybody has answered: no consensus',
    none: 'Some still have doubts; more talk is needed',
  },
} as const satisfies InEnglish<typeof chinese>;
