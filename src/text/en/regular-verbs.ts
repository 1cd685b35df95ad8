/** Regular English verbs that news uses, in their base form. */
import { wordList } from '../engine/wordlists.ts';

export const REGULAR_VERBS: readonly string[] = wordList(`
  abandon abolish absorb accelerate accept accuse achieve acknowledge acquire act adapt add address adjust admit adopt advance
  advise affect afford agree aim allege allow amend amount analyse announce anticipate apologise appeal appear apply appoint
  approach approve argue arrest arrive ask assess assign assume attack attempt attend attract authorise award back ban base
  batter beg belong benefit blame block board bolster bomb boost borrow bounce breach brief call cancel capture care carry
  cause celebrate challenge change charge chase check cite claim clash classify clean clear climb close collapse collect combine
  comment commission commit compare compete complain complete compile concern conclude condemn conduct confirm confiscate confront
  connect consider consist consult contact contain contest continue contract contribute control convert convict cool cooperate
  cope correct count cover crash create criticise cross damage deceive decide declare decline dedicate defeat defend defer define delay
  delete deliver demand demolish demonstrate deny depart depend deploy derail describe design destroy detain detect deteriorate determine
  develop devise die differ direct disagree disappear disclose discover discuss dismiss dispatch display displace dispute disrupt
  distribute divert divide dominate donate double drop dump earn ease edge elect eliminate embrace emerge employ enable encourage end
  endorse engage enhance enjoy ensure enter equip erupt escalate escape establish estimate evacuate evade evaluate examine exceed
  exchange exclude execute exempt exercise exist expand expect expel expire explain explode explore export expose express extend face
  fail favour feature file fill film finalise finance fine finish fire fix flood flow focus follow force form found freeze fuel fulfil
  function fund gain gather generate govern grant greet guarantee guide halt halve hammer hand handle happen harm head help highlight
  hire honour host identify ignore illustrate implement imply import impose improve include increase indicate inflate inform inject
  injure inspect install instruct insist intend intensify interview introduce invade invest investigate invite involve isolate issue
  jail join jump justify kick kidnap kill label lack land last launch leak license lift like limit link list load lobby locate lock
  look loom lower maintain manage march mark match matter measure merge miss monitor mount move murder name narrow need negotiate
  nominate note notice notify number object observe obtain occupy occur offer open operate oppose order organise oust outline outpace
  outperform overhaul overturn own pack pass pause peak perform permit persuade pick place plan plant play plead pledge plummet plunge
  point pollute post postpone pour power praise predict prefer prepare present press pressure prevent price proceed process produce
  profit prohibit project promise promote prompt propose prosecute protect protest provide publish pull pump punish purchase pursue
  push qualify question race raid raise rally ratify reach react realise rebound recall receive recognise recommend record recover
  recruit recycle reduce refer reflect refuse regain regard register regret regulate reinforce reject relate relax release rely remain
  remove rename renew rent reopen repair repeat replace reply report represent request require rescue reserve reset resign resist
  resolve respond restart restore restrict result resume retain retire retreat return reveal reverse review revise revive reward roll
  rule rush sack sail sample sanction save scale scan schedule scrap screen search secure seem seize select separate serve service
  settle shape share shelve shift ship shore shoulder shout shutter sign signal slash slip slow slump smuggle snap soar solve sound
  spark specialise stabilise stage stagnate stall start state stay steady stem step stop store storm strain strengthen stress stretch
  study stumble submit sue suffer suggest suit supply support surge surpass surprise surrender surround survey survive suspect suspend
  sustain switch tackle target tax tend test thank threaten tighten top topple total touch tour trace track trade train transfer
  transform transport travel treat trigger trim triple trouble try tumble turn uncover unveil update upgrade urge use vaccinate value
  vanish veto view violate visit volunteer vote vow wait walk want warn wash watch water weaken weigh welcome widen wish withhold
  witness work worsen wound wrap yield
`);
