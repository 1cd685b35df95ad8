/** Two figures that are given side by side: the one has not taken the place of the other. */
import { isComment, isOneVoice, type Said } from '../../claims/index.ts';
import type { Cluster } from '../grouping/clusters.ts';

/** What an outlet reports as its own, not what it recalls of others or of earlier days, nor what a comment repeats. */
export const isOwn = ({ claim }: Said): boolean => claim.standing === undefined && !isComment(claim);

/** What its own article already sets against the figure is no news of later: the two stand against each other. */
export const isKnownRival = ({ members, relation }: Cluster, later: Said, former: Said): boolean =>
  members.some(
    (m) =>
      m !== later &&
      m !== former &&
      m.claim.standing === 'rival' &&
      m.claim.article === former.claim.article &&
      relation(m.claim.id, former.claim.id).relation === 'differ' &&
      relation(m.claim.id, later.claim.id).relation === 'agree',
  );

/** "elf der 24 Fahrzeuge", "the company has four, the letter says six": who gives both as they are tells of no change. */
export const isToldBeside = ({ members, relation }: Cluster, later: Said, former: Said): boolean =>
  later.claim.kind === 'figure' &&
  members.some(
    (m) =>
      m !== former &&
      isOwn(m) &&
      isWithin(later, former, m) &&
      relation(m.claim.id, former.claim.id).relation === 'agree' &&
      members.some(
        (o) =>
          areBeside(o, m) &&
          relation(o.claim.id, m.claim.id).relation === 'not-comparable' &&
          (o === later || relation(o.claim.id, later.claim.id).relation === 'agree'),
      ),
  );
const isWithin = (later: Said, former: Said, m: Said): boolean =>
  m.claim.article !== former.claim.article &&
  (m.said ?? '') > (former.said ?? '9') &&
  (m.said ?? '9') <= (later.said ?? '');
/** In one sentence, or in one article by two who are named. */
const areBeside = (a: Said, b: Said): boolean =>
  isOwn(a) &&
  a.claim.article === b.claim.article &&
  (a.claim.sentence.start === b.claim.sentence.start ||
    (a.claim.speaker !== null && b.claim.speaker !== null && !isOneVoice(a.claim.speaker, b.claim.speaker)));
