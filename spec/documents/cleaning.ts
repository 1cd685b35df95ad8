/** Makes docs/cleaning.md from the cleaner's rules and from the cases of conflict. */
import { ELEMENT_RULES } from '../../src/clean/rules/elements/index.ts';
import { LINE_RULES } from '../../src/clean/rules/lines/index.ts';
import { CONFLICTS, type Conflict } from './cleaning-conflicts.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => `\`${cell(text)}\``;
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

interface Shown {
  readonly name: string;
  readonly reason: string;
  readonly role: string | null;
  readonly examples: { readonly matches: readonly string[]; readonly spares: readonly string[] };
}

const ruleRow = ({ name, reason, role, examples }: Shown): string =>
  row(name, cell(reason), role ?? 'cut', code(examples.matches[0]!), code(examples.spares[0]!));

const conflictRow = ({ field, rule, head, body, expected }: Conflict): string =>
  row(field, cell(rule), code(head + body), code(JSON.stringify(expected)));

const RULES_HEAD = '| rule | reason in the ledger | role | takes | spares |\n|---|---|---|---|---|';

export const cleaningPage = (): string => `# Cleaning

A page becomes one frozen text of blocks with roles. Body: heading, paragraph, list, quote, table, caption. Apart from it, and
never evidence: advert, comment, promotion, disclosure, related, navigation. Everything that is cut or set apart stands in the
ledger with its reason; \`quellwerk clean URL|FILE\` shows both. Pasted text goes through the same rules for lines. This page is
made from the rules by \`npm run docs\`, and a test keeps it true.

## Where the places on a page contradict each other

${['| field | believed in this order | a page | gives |\n|---|---|---|---|', ...CONFLICTS.map(conflictRow)].join('\n')}

## Elements that are no part of the article

${[RULES_HEAD, ...ELEMENT_RULES.map(ruleRow)].join('\n')}

## Lines that are no part of the article

${[RULES_HEAD, ...LINE_RULES.map(ruleRow)].join('\n')}

## What measured figures can't reach

Public sets for measuring are made by hand or by a script for each site, and some of their answers are not what a page shows. No
rule follows these; of the answers that still count as wrong they are the greater part:

- **Titles** that stand nowhere on the page (typed over, mistyped, or from a later version), a headline for search engines or social
  networks taken for the title where the page shows readers another one, and kickers counted once as part of the title and once not.
- **Dates** one day off the page's own stamp, the day of a change for that of the publication, or day and month swapped.
- **By-lines** that name the outlet, an agency or the place of the report; here these are credits or nothing, since by-lines hold
  persons only.
- **Tables and captions** wanted inside the running text; here they are blocks with a role of their own.

## Why no learned classifier of blocks ships

One was tried: a logistic regression over each block's length, links, tags, class words, place and neighbours, trained on 791 English
pages whose licence lets weights ship. In five-fold cross-validation by page it raised the share of right words from .947 to .950
there, but on pages of other kinds (German and English news, German pages of all sorts) every threshold lowered segments and full
text: it had learned what marketing pages and blogs look like. What it pointed at became a rule instead: links to other publishers are
no teasers. That rule alone gives the same gain there, and lowers neither here.
`;
