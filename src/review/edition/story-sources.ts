/** All articles of a story as one searchable set: read once for a case, whichever rules ask. */
import { type ArticleVersion, type BodyView, bodyView } from '../../model/index.ts';
import { sheetOnce } from '../sheets.ts';
import { type SourceSet, sourceSet } from '../sources.ts';
import type { EditionCase } from './case.ts';
import { withoutDigits } from './outlets.ts';

export interface StorySources {
  readonly sources: SourceSet;
  /** what of each version was read, by its id */
  readonly views: ReadonlyMap<string, BodyView>;
}

const known = new WeakMap<EditionCase, StorySources>();

export function storySources(of: EditionCase): StorySources {
  let all = known.get(of);
  if (!all) {
    const versions = [...of.versions.values()];
    const views = new Map(versions.map((v) => [v.id as string, bodyView(v, { title: true })]));
    const sources = sourceSet(
      versions.map((v) => ({
        id: v.id,
        sheet: sheetOnce(
          { text: views.get(v.id)!.text, lang: v.lang ?? of.lang, published: v.published, title: v.title },
          of.reader,
        ),
        about: publishedBy(v),
        outlet: publishedBy(v),
      })),
    );
    all = { sources, views };
    known.set(of, all);
  }
  return all;
}

/** Names a draft may use of a version though its text holds none of them. */
const publishedBy = ({ outlet, publisher, byline, credits }: ArticleVersion): string =>
  [outlet, withoutDigits(outlet), publisher ?? '', ...byline, ...credits].join(' ');
