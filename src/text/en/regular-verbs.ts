/** Regular English verbs that news uses, in their base form. */
import { wordList } from '../engine/wordlists.ts';

export const REGULAR_VERBS: readonly string[] = wordList(`
  abandon abolish absorb accelerate accept accuse achieve acknowledge acquire act adapt add address adjust admit
  adopt advance advise affect afford agree aim allege allow amend amount analyse announce anticipate apologise appeal
  appear apply appoint approach approve argue arrest arrive ask assess assign assume attack attempt attend attract
  authorise avoid award back ban base batter beg believe belong benefit blame block board bolster bomb boost borrow
  bounce breach brief call cancel capture care carry cause celebrate challenge change charge chase check cite claim
  clash classify clean clear climb close collapse collect combine comment commission commit compare compete compile
  complain complete concern conclude condemn conduct confirm confiscate confront connect consider consist consult
  contact contain contest continue contract contribute control convert convict cool cooperate cope correct count
  cover crash create criticise cross damage deceive decide declare decline dedicate defeat defend defer define delay
  delete deliver demand demolish demonstrate deny depart depend deploy derail describe design destroy detain detect
  deteriorate determine develop devise die differ direct disagree disappear disclose discover discuss dismiss
  dispatch displace display dispute disrupt distribute divert divide dominate donate double doubt drop dump earn ease
  edge elect eliminate embrace emerge employ enable encourage end endorse engage enhance enjoy ensure enter equip
  erupt escalate escape establish estimate evacuate evade evaluate examine exceed exchange exclude execute exempt
  exercise exist expand expect expel expire explain explode explore export expose express extend face fail favour
  fear feature file fill film finalise finance fine finish fire fix flood flow focus follow force form found freeze
  fuel fulfil function fund gain gather generate govern grant greet guarantee guide halt halve hammer hand handle
  happen harm head help highlight hire honour hope host identify ignore illustrate implement imply import impose
  improve include increase indicate inflate inform inject injure insist inspect install instruct intend intensify
  interview introduce invade invest investigate invite involve isolate issue jail join jump justify kick kidnap kill
  label lack land last launch leak license lift like limit link list load lobby locate lock look loom love lower
  maintain manage march mark match matter measure merge miss monitor mount move murder name narrow need negotiate
  nominate note notice notify number object observe obtain occupy occur offer open operate oppose order organise oust
  outline outpace outperform overhaul overturn own pack pass pause peak perform permit persuade pick place plan plant
  play plead pledge plummet plunge point pollute post postpone pour power praise pray predict prefer prepare present
  press pressure prevent price proceed process produce profit prohibit project promise promote prompt propose
  prosecute protect protest provide publish pull pump punish purchase pursue push qualify question race raid raise
  rally ratify reach react realise rebound recall receive recognise recommend record recover recruit recycle reduce
  refer reflect refuse regain regard register regret regulate reinforce reject relate relax release rely remain
  remove rename renew rent reopen repair repeat replace reply report represent request require rescue reserve reset
  resign resist resolve respond restart restore restrict result resume retain retire retreat return reveal reverse
  review revise revive reward roll rule rush sack sail sample sanction save scale scan schedule scrap screen search
  secure seem seize select separate serve service settle shape share shelve shift ship shore shoulder shout shutter
  sign signal slash slip slow slump smuggle snap soar solve sound spark specialise stabilise stage stagnate stall
  start state stay steady stem step stop store storm strain strengthen stress stretch study stumble submit sue suffer
  suggest suit supply support surge surpass surprise surrender surround survey survive suspect suspend sustain switch
  tackle target tax tend test thank threaten tighten top topple total touch tour trace track trade train transfer
  transform transport travel treat trigger trim triple trouble try tumble turn uncover unveil update upgrade urge use
  vaccinate value vanish vary veto view violate visit volunteer vote vow wait walk want warn wash watch water weaken
  weigh welcome widen wish withhold witness work worsen wound wrap yield
`);

/** More of them, of which many are nouns as well: their past and base are read as verbs, "brands" and "battles" are not. */
export const LESS_SURE_VERBS: readonly string[] = wordList(`
  abduct abuse accompany accumulate activate administer admire adore advertise advocate alarm alert align allocate
  alter amass amaze amplify analyze anchor anger annex annoy annul appease applaud apprehend arm arouse assassinate
  assemble assert assist assure attach attain attribute auction audit automate avert await axe bail balance bar
  bargain battle behead berate besiege blast blend bless boast bombard boycott brand brighten broker bruise budget
  bulldoze bully bundle bury bypass calculate calm campaign canvass capsize carve caution cease cement certify chair
  champion chant chart cheat chill circulate clarify claw click clinch clog cloud coach coax coincide collaborate
  collide comfort command commandeer commemorate commend commute compensate complicate compose compound comprise
  conceal concede conceive concentrate concoct condense condone confer confess confide confine conflict conform
  confuse congratulate conjure conquer consolidate conspire constitute construct consume contaminate contemplate
  contend contradict contrast convene converge convey coordinate copy correspond corrode counsel counter crack
  crackle craft cram crawl cripple criticize crowd crown crumble crush cultivate curate curb curtail customise dampen
  dance dangle dare dash dazzle debate debunk debut decay decimate decorate decrease decry deduct deem deepen default
  defect defy degrade delegate deliberate delight demote denote denounce depict deplete deport depose deposit deprive
  derive descend deserve designate desire detach detail deter detonate devastate deviate devote diagnose dictate
  digest dilute diminish dine dip disarm discard discharge discipline disconnect discount discourage disguise
  disillusion dislike dismantle disobey dispel disperse displease disqualify disregard dissolve dissuade distance
  distinguish distort distract ditch dodge downgrade downplay downsize draft drag drain drape dread drift drown dub
  dust dwindle eavesdrop echo eclipse edit educate eject elaborate elevate elope emanate embark embarrass embed
  embezzle emigrate emit emphasise empower emulate enact encounter endanger endure energise enforce enlarge enlist
  enquire enrage enrich enrol ensue entail entertain entice entitle entrust envisage envy equal erase erode err
  escort etch evict evoke evolve exacerbate exaggerate excel excite exclaim excuse exert exhale exhaust exhibit exile
  exonerate expedite experience experiment exploit extinguish extract extradite fabricate facilitate fade falsify
  falter fascinate fasten fend ferry fetch flag flank flare flatten flatter flaunt flick flip flock flourish flout
  fluctuate flush foil fold forfeit forge formalise formulate forward foster fracture frame fret frighten frustrate
  fumble furnish gamble garner gauge gaze gesture glance glean glide grab graduate grapple graze grieve grill grip
  groom grumble guard guess gush hack hail handcuff harass harbour harden harness harvest hasten hatch haul haunt
  headline heal heckle heed heighten hesitate hijack hinder hint hoard hoist hop hound hover howl hug humiliate hunt
  hurl hurry hurtle ignite illuminate imagine imitate immerse immigrate impair impeach impede impersonate implant
  implicate implore impress imprison inaugurate incarcerate incinerate incite incorporate incur indict induce indulge
  infect infiltrate inflict infuriate inhabit inhale inherit initiate inquire inscribe insert inspire institute
  insulate insult insure integrate interact intercept interfere interpret interrogate interrupt intervene intimidate
  intrigue invalidate invent invoke irrigate irritate jeer jeopardise jettison jog joke jolt jostle jot judge juggle
  juxtapose keel kiss knock lag lambast lament languish lash lather laud laugh launder lecture legalise lengthen
  lessen levy liaise liberate liken limp linger liquidate litter loan loathe loosen loot lounge lure lurk magnify
  maim malfunction manipulate manoeuvre manufacture mar marry mask massacre massage materialise mature maximise
  mediate melt mend mention militate mimic mingle minimise mirror miscalculate misinterpret misjudge misplace
  mistreat misuse mitigate moan mobilise mock model moderate modernise modify mop motivate mould mourn mug multiply
  mumble muster mutate mutter nab narrate nationalise naturalise navigate neglect nod notch nudge nurse nurture obey
  oblige obliterate obscure obstruct offend offload omit ooze opt orbit orchestrate ordain originate outlaw outnumber
  outrage outrank outstrip overcharge overdose overestimate overlap overload overlook overpower overrule overshadow
  overwhelm owe pacify paint pamper panic parade paralyse pardon park patrol pave peel peg penalise penetrate
  perceive perfect perish perpetrate persecute persist pester petition phase photograph pile pinpoint pioneer pitch
  pity placate plague plaster plot plough plug plunder poach pocket poison ponder populate portray pose possess
  pounce pound practise preach precede prescribe preserve preside presume pretend prevail preview prioritise prise
  privatise privilege probe proclaim procure prod profess program prolong pronounce prop propagate propel prosper
  protrude provoke publicise puncture puzzle quadruple quarantine quash quell quote radiate ram ramp rank ransack
  rate ration rationalise rattle rave reaffirm reap reappear rear reassess reassure rebrand rebuke recapture recede
  recite reckon reclaim reconcile reconsider reconstruct recoup recreate rectify redeem redesign redirect refill
  refine refloat reform refrain refund refurbish refute regroup rehearse reimburse reinstate reiterate rejoin
  rejuvenate relegate relinquish relish relive relocate remand remark remedy remember remind remodel remortgage
  render renounce renovate reorganise repatriate replenish replicate repossess repress reprimand reproduce reschedule
  research resemble resent reshape reside resort respect restrain restructure resurface retaliate retract retrain
  retrieve reunite revamp revel revere revert revisit revoke revolutionise revolve rework ridicule rinse rip rival
  roam roar roast rob rocket rotate round rub ruin rumble rupture sabotage sacrifice saddle safeguard sag salute
  salvage satisfy savour scare scatter scold scoop scorch score scout scramble scrape scratch scream scrutinise
  sculpt scupper seal secrete sedate segregate sentence sever shame shatter shave shelter shield shiver shock shorten
  shove shred shriek shrug shuffle shun shuttle sideline sift simplify simulate sip skip slam slap slate slaughter
  smash smear smell smile smoke smooth snatch sneak sniff snub soak sob socialise soften sort span spearhead specify
  speculate splash splinter sponsor spot sprawl spray sprout spur spy squander squeeze stab stack stain stalk stamp
  stare startle starve stash steer stereotype sterilise stifle stigmatise stimulate stipulate stir stockpile
  straighten strand strangle strip stroke stroll structure struggle stun subdue submerge subscribe subside subsidise
  substitute subtract succeed succumb summarise summon sunbathe superimpose supervise supplant supplement suppress
  surf surmise swallow swap swarm sway sweat swerve symbolise sympathise taint tally tamper tarnish taste taunt tease
  telephone tempt terminate terrify testify thaw thrash thrive throng throttle thump thwart tick tilt toil tolerate
  torment torture toss toughen tout trample transcend transcribe translate transmit trap traumatise traverse treasure
  trek tremble trespass trick trickle triumph trivialise trump trust tuck tug tweak tweet twist unblock underestimate
  underline undermine underpin underscore unearth unfold unify unite unleash unload unlock unpack unravel unsettle
  unwrap uproot urinate usher utilise vacate validate vandalise vaporise veer vent venture verify vilify visualise
  voice void vouch wade wail wander warm warrant waste wave waver weather weld whip whisk whisper whistle whittle
  wield wince wipe woo worry worship wreck wrestle yank yearn yell zoom
`);
