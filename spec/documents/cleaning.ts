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
`;
