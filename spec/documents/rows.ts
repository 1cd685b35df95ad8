/**
 * What the project's five source documents say about systems like this one (in our words), and what Quellwerk makes of it.
 * `docs/from-the-documents.md` is made from this list; the test beside it checks that commands and tests named here exist.
 */
export type Status = 'done' | 'in part' | 'not yet' | 'no';

export interface Row {
  /** file of the document, without its hash */
  readonly document: '000' | '001' | '002' | '003' | '004';
  /** what it says or shows of a system, in our words */
  readonly says: string;
  readonly feature: string;
  /** command of the command line, null where none is involved */
  readonly command: string | null;
  /** test files, relative to the root; empty where there is nothing to test */
  readonly tests: readonly string[];
  readonly status: Status;
  /** for `in part`, `not yet` and `no`: what is missing, or why it will not be built */
  readonly why?: string;
}

export const ROWS: readonly Row[] = [
  {
    document: '000',
    says: 'The article was researched, written and formatted by machine, without a human hand.',
    feature:
      'A pass collects, cleans, reads, groups, weighs, writes, checks and publishes by itself; what the gate blocks does not go out.',
    command: 'run',
    tests: ['spec/newsroom/demo.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'The complete system is disclosed as a set of blueprints and prompts.',
    feature:
      'Blueprints are YAML files with a published schema, prompts are Markdown beside them; an edition records the hash of both.',
    command: 'run',
    tests: ['src/app/config/config.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'A watched news feed starts the chain, one item a run.',
    feature: 'Feeds, sitemaps, sites, pages, folders and files are followed; articles on one event become one story.',
    command: 'start',
    tests: ['src/collect/collect.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'A model decides by a score for virality which items are worth an article.',
    feature:
      'A blueprint says what a story needs before it is written: independent origins, sources, age, names; an owner may add a scoring prompt of his own. There is no virality score.',
    command: 'run',
    tests: ['src/write/blueprint-rules.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'A fixed layout: headline, quick facts, what happened with a table, check, pro and contra, assessment, conclusion.',
    feature:
      'The blueprint `tech-check` keeps that layout; each section is filled from attributed claims and computed facts.',
    command: 'run',
    tests: ['src/write/write.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: "Likes and dislikes are asserted as the editors' own.",
    feature: "Pro and contra hold voices with name and outlet; an owner's own opinion is a signed field.",
    command: 'run',
    tests: ['src/write/write.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: "A model writes the text from the feed's few lines.",
    feature:
      'A model may write from claims with their passages; every sentence goes through the gate, and a person approves unless the owner says otherwise.',
    command: 'run',
    tests: ['spec/newsroom/model.test.ts', 'spec/model-server/model.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'Amounts in dollars and in euros stand for the same sum, roughly converted.',
    feature:
      'Amounts keep their currency; two currencies are never called equal or contradictory without a rate of the day.',
    command: 'weigh',
    tests: ['src/claims/compare/compare.test.ts', 'src/app/rates.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'A link "read the original report" stands for all sources.',
    feature:
      'Every factual sentence opens the passage it rests on, with outlet, date and a link to the place in the original.',
    command: 'run',
    tests: ['src/publish/site/render.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'A box says that the article is AI content.',
    feature:
      'Every edition says how it was made, whether and by whom it was reviewed and who is responsible: on the page, in its structured data and in an exportable record.',
    command: 'run',
    tests: ['src/publish/site/render.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'Posts go to WordPress with category and tags and are public at once.',
    feature:
      'WordPress receives a draft post (or a public one, if the owner says so), updated by later editions and never doubled.',
    command: 'run',
    tests: ['src/publish/wordpress/publish.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'A product card for a laptop stands in the middle of an article on geopolitics.',
    feature:
      "An owner's offer is a section of its own, from the owner's words, labelled as an advert, never written by a model.",
    command: 'run',
    tests: ['src/write/write.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'A pointer leads to a news radar with more articles.',
    feature: 'The site has a front page, feeds in three formats and sitemaps.',
    command: 'run',
    tests: ['src/publish/site/render.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: "A form takes readers' comments.",
    feature: 'None.',
    command: null,
    tests: [],
    status: 'no',
    why: "The site is static and needs no script; comments belong to a service of the owner's choice.",
  },
  {
    document: '000',
    says: 'The page furniture ("scroll to top", required fields) ends up in the text.',
    feature: 'Cleaning keeps navigation, comments and forms apart, with the reason for each cut.',
    command: 'clean',
    tests: ['src/clean/plain/plain.test.ts'],
    status: 'done',
  },
  {
    document: '000',
    says: 'A striking cover picture accompanies each post, made by a model in the disclosed system.',
    feature: 'None.',
    command: null,
    tests: [],
    status: 'not yet',
    why: 'A synthetic picture beside news needs a label of its own first; charts from the figures come before it.',
  },
  {
    document: '001',
    says: 'Three key points stand on top of the article.',
    feature: 'The section `key-facts`, its number set in the blueprint.',
    command: 'run',
    tests: ['src/write/write.test.ts'],
    status: 'done',
  },
  {
    document: '001',
    says: 'Headings carry anchors, whose label sticks to the text when it is copied.',
    feature: 'Cleaning takes such labels off pasted text and page alike.',
    command: 'clean',
    tests: ['src/clean/plain/plain.test.ts'],
    status: 'done',
  },
  {
    document: '001',
    says: 'The text was translated from English with AI tools and proofread by a local translator.',
    feature:
      'Such a notice is read as a property of the source and shown wherever the source counts. Our own articles are translated by a model, compared with the original both ways, and proofread with both texts side by side.',
    command: 'translate',
    tests: ['src/clean/plain/plain.test.ts', 'spec/newsroom/translation.test.ts'],
    status: 'done',
  },
  {
    document: '001',
    says: 'Export bans are said to have sped up the development they were meant to hold back; another article says it is slowed.',
    feature:
      'Causal claims are read with both their sides and shown as attributed links, contrary ones marked; nothing is computed from them.',
    command: 'weigh',
    tests: ['src/claims/happenings/causes.test.ts', 'src/evidence/causes.test.ts', 'src/publish/site/causes.test.ts'],
    status: 'done',
  },
  {
    document: '002',
    says: 'A news portal shows date and time with each piece.',
    feature:
      'Each edition shows when it was published and when it was corrected, with time zone, also in its structured data.',
    command: 'run',
    tests: ['src/publish/site/render.test.ts'],
    status: 'done',
  },
  {
    document: '002',
    says: 'Views and comments are counted on the page.',
    feature: 'None.',
    command: null,
    tests: [],
    status: 'no',
    why: 'Counting readers needs a script or a server that watches them.',
  },
  {
    document: '002',
    says: 'Related pieces and categories lead on.',
    feature: 'The comparison page of a story names all its sources; stories stand on the front page.',
    command: 'run',
    tests: ['src/publish/site/render.test.ts'],
    status: 'in part',
    why: 'Links between related stories and sections of the site are not there yet.',
  },
  {
    document: '002',
    says: 'A headline says as certain what the people quoted call possible.',
    feature: 'The gate blocks a modality that is raised from plan, suspicion or forecast to fact.',
    command: 'check',
    tests: ['src/review/rules.test.ts'],
    status: 'done',
  },
  {
    document: '002',
    says: 'A manager gives odds for the next years.',
    feature:
      'Forecasts are listed with speaker, probability or wording, and horizon; a ledger says what is due, what came of it, and scores who was right.',
    command: 'forecasts',
    tests: ['src/claims/happenings/forecasts.test.ts', 'src/evidence/ledger.test.ts'],
    status: 'done',
  },
  {
    document: '003',
    says: 'A finance blog retells the report of an agency and credits it.',
    feature: 'Credits and words of relaying lead to one origin: who repeats a report does not confirm it.',
    command: 'weigh',
    tests: ['src/evidence/origins/origins.test.ts'],
    status: 'done',
  },
  {
    document: '003',
    says: "Readers' comments stand below the article, one with a claim of its own.",
    feature: 'Comments are kept apart and never become evidence.',
    command: 'clean',
    tests: ['src/clean/plain/plain.test.ts'],
    status: 'done',
  },
  {
    document: '004',
    says: 'A stock-market wire prints a time stamp to the second in front of the text.',
    feature: "Time stamps in German and English forms are read from the page's text where its data are silent.",
    command: 'clean',
    tests: ['src/clean/plain/plain.test.ts'],
    status: 'done',
  },
  {
    document: '004',
    says: 'Offers and a newsletter box stand between the paragraphs.',
    feature: 'Adverts and promotions are kept apart and never become evidence.',
    command: 'clean',
    tests: ['src/clean/plain/plain.test.ts'],
    status: 'done',
  },
  {
    document: '004',
    says: 'A newsletter goes out three times a week.',
    feature: 'Feeds of the site.',
    command: null,
    tests: [],
    status: 'not yet',
    why: 'A newsletter tied to the articles it announces comes with the next work on publishing.',
  },
  {
    document: '004',
    says: 'The EU regulation on AI brings duties to label such texts.',
    feature: 'The disclosure of every edition follows Article 50, whether or not a person reviewed it.',
    command: 'run',
    tests: ['src/publish/edition/make.test.ts'],
    status: 'done',
  },
];
