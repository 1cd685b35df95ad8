/** Causal links and positions as lines of a terminal, and as fields of `weigh --jsonl`. */
import type { ArticleVersion, CausalLink, CauseRelation, Dossier, Span, Speaker } from '../model/index.ts';
import { speakerName } from '../model/index.ts';

type Articles = ReadonlyMap<string, ArticleVersion>;

const RELATION: Readonly<Record<CauseRelation, string>> = {
  furthers: 'furthers',
  hinders: 'hinders',
  despite: 'does not prevent',
};
const DENIED: Readonly<Record<CauseRelation, string>> = {
  furthers: 'does not further',
  hinders: 'does not hinder',
  despite: 'does not prevent',
};

/** The words of a side; two pieces are joined by an ellipsis. */
const wordsOf = (article: ArticleVersion, spans: readonly Span[]): string =>
  spans.map((s) => article.text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' … ');

/** "Mira Voss (Hafenkurier)", or the outlet that says so itself. */
function voice(speaker: Speaker | null, { outlet }: ArticleVersion): string {
  return speaker === null ? outlet : `${speakerName(speaker, []) ?? 'unnamed'} (${outlet})`;
}

/** One line a link, those of one cause together; what contradicts it is named behind it. */
export function causeLines({ causes }: Dossier, byId: Articles): readonly string[] {
  const links = causes?.links ?? [];
  const voiceOf = (link: CausalLink): string => voice(link.speaker, byId.get(link.at.article)!);
  return [...Map.groupBy(links, (l) => l.cause).values()].flat().map((link) => {
    const article = byId.get(link.at.article)!;
    const relation = (link.denied ? DENIED : RELATION)[link.relation];
    const contrary = links.filter((other) => link.against.includes(other.claim)).map(voiceOf);
    const against = contrary.length > 0 ? ` [against: ${[...new Set(contrary)].join('; ')}]` : '';
    return `  ${voiceOf(link)}: ${wordsOf(article, link.causeAt)} | ${relation} | ${wordsOf(article, link.effectAt)}${against}`;
  });
}

export const positionLines = ({ positions = [] }: Dossier, byId: Articles): readonly string[] =>
  positions.map(({ at, matter, speaker, valence }) => {
    const article = byId.get(at.article)!;
    return `  ${voice(speaker, article)}: ${valence}${matter === null ? '' : ` of ${matter}`}: ${wordsOf(article, [at])}`;
  });

/** `causes` and `positions` of one story. @param id the caller's name of an article version */
export function linkedOut(dossier: Dossier, byId: Articles, id: (version: string) => string): object {
  const links = dossier.causes?.links ?? [];
  return {
    causes: links.map((l) => {
      const article = byId.get(l.at.article)!;
      return {
        article: id(l.at.article),
        start: l.at.start,
        end: l.at.end,
        cause: wordsOf(article, l.causeAt),
        effect: wordsOf(article, l.effectAt),
        causeMatter: l.cause,
        effectMatter: l.effect,
        relation: l.relation,
        denied: l.denied,
        modality: l.modality,
        speaker: l.speaker?.name ?? null,
        against: l.against.map((claim) => links.findIndex((other) => other.claim === claim)),
      };
    }),
    positions: (dossier.positions ?? []).map((p) => ({
      article: id(p.at.article),
      start: p.at.start,
      end: p.at.end,
      text: wordsOf(byId.get(p.at.article)!, [p.at]),
      matter: p.matter,
      speaker: p.speaker?.name ?? null,
      valence: p.valence,
    })),
  };
}
