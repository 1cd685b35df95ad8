import { expect, test } from 'vitest';
import { briefer } from './brief.ts';

const shorter = (text: string): readonly string[] => briefer({ text, cost: 0, led: false }).map((o) => o.text);

test.each([
  ['The board opened a review in May, saying it would look at the pumps', 'The board opened a review in May'],
  ['Kolbau withdrew the pump, a day after the board had shut the mill', 'Kolbau withdrew the pump'],
  ['Four schools had rats in the hall, two of which closed', 'Four schools had rats in the hall'],
  [
    'The board has cleared the drug Velomir, made by Kolbau in Osset, for use in schools',
    'The board has cleared the drug Velomir for use in schools',
  ],
  [
    'The union rejected an offer of 3 per cent and says the rota is unsafe',
    'The union rejected an offer of 3 per cent',
  ],
])('%s', (text, left) => expect(shorter(text)).toContain(left));

test.each([
  ['a contrast stays', 'The choir kept its hall in the north but lost 12 of its members'],
  ['what must both be', 'The hall must be both cleaned and was never opened'],
  ['of which year', 'The opening, which was planned for May 2027, is put back to the fourth quarter'],
  ['what may come of it', 'The mill would close in May and reopen in June'],
])('never: %s', (_, text) => expect(shorter(text)).toEqual([]));
