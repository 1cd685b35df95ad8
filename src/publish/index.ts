/** ApprovedDraft -> Edition -> site, feeds, WordPress. Nothing unapproved gets in, by type. */
export { type Change, changesBetween } from './edition/corrections.ts';
export { type DisclosureInputs, makingLabel } from './edition/disclosure.ts';
export { makePublicDossier, type PublicDossier } from './edition/dossier.ts';
export { passageUrl, publicUrl } from './edition/excerpt.ts';
export { type EditionInputs, makeEdition } from './edition/make.ts';
export { PublishError } from './errors.ts';
export { disclosureRecord } from './site/record.ts';
export { renderSite, type SiteInputs } from './site/render.ts';
export { type SiteFile, type SiteSettings, USUAL_TIME_ZONE } from './site/settings.ts';
export { MANIFEST as SITE_MARK, type WriteReport, writeSite } from './site/write.ts';
export {
  publishToWordPress,
  removeFromWordPress,
  type WordPressResult,
  type WordPressState,
  type WordPressTarget,
} from './wordpress/publish.ts';
