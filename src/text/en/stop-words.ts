/** English function words: they carry grammar, not subject matter. */
import { wordSet } from '../engine/wordlists.ts';

export const englishStopWords: ReadonlySet<string> = wordSet(`
  a about above according after again against all almost already also although always am amid among an and another any
  anyone anything are aren't around as at away be became because become been before being below between both but by can
  can't cannot could couldn't did didn't do does doesn't doing don't done down due during each either else enough even
  ever every everyone few for from further get gets got had hadn't has hasn't have haven't having he her here hers
  herself him himself his how however i if in including indeed instead into is isn't it its itself just last least less
  let like likely many may me meanwhile might more moreover most much must my myself near nearly neither never next no
  nobody none nor not nothing now of off often on once one only onto or other others our ours out over own per perhaps
  rather really said same say says shall she should shouldn't since so some someone something soon still such than that
  the their theirs them themselves then there these they this those though through throughout thus to together too
  toward towards under until up upon us very via was wasn't we well were weren't what when where whether which while who
  whole whom whose why will with within without won't would wouldn't yet you your yours
`);
