/** English words under the concepts they share with German. */
export const englishSynonyms = `
  rise: rise increase climb grow gain jump surge soar growth upturn uptick swell advance accelerate
  fall: fall decline decrease drop sink slip slump plunge tumble shrink dip downturn plummet slide ease
  raise: raise hike lift boost upgrade
  cut: cut reduce lower slash trim reduction curb scrap axe
  say: say state tell report explain add note statement declare stress mention comment describe
  announce: announce announcement unveil
  confirm: confirm confirmation admit acknowledge reaffirm
  deny: deny dispute refute denial
  demand: demand urge insist
  criticise: criticise criticize criticism condemn slam blast rebuke
  praise: praise welcome hail applaud
  warn: warn warning caution
  promise: promise pledge vow
  plan: plan intend intention aim
  expect: expect forecast predict expectation prediction anticipate project
  buy: buy purchase acquire acquisition takeover
  sell: sell sale divest offload
  invest: invest investment
  pay: pay payment
  cost: cost
  produce: produce manufacture production output
  deliver: deliver supply ship delivery shipment
  die: die death dead fatality perish drown fatal deadly deceased
  kill: kill murder slay shoot homicide stab
  injure: injure wound hurt injury
  save: save rescue
  arrest: arrest detain custody detention apprehend
  release: release free
  convict: convict conviction sentence
  acquit: acquit acquittal
  accuse: accuse charge allege accusation allegation indict
  sue: sue lawsuit
  investigate: investigate examine probe investigation inquiry review
  win: win victory triumph beat winner victor
  lose: lose defeat loser
  approve: approve approval pass endorse authorise authorize clear adopt ratify
  reject: reject rejection refuse veto rebuff
  decide: decide decision rule resolve
  vote: vote ballot poll
  elect: elect election
  appoint: appoint name appointment
  resign: resign resignation quit
  dismiss: dismiss sack layoff dismissal redundant
  hire: hire recruit employ
  open: open inaugurate opening
  close: close shut closure shutdown
  begin: begin start launch commence
  end: end finish conclude conclusion
  stop: stop halt suspend suspension
  allow: allow permit let permission
  forbid: ban forbid prohibit prohibition
  support: support back favour favor
  oppose: oppose resist opposition resistance
  attack: attack assault raid
  defend: defend defence defense
  destroy: destroy demolish destruction devastate
  damage: damage
  create: create found establish creation
  build: build construct construction
  develop: develop development
  improve: improve improvement
  worsen: worsen deteriorate deterioration
  arrive: arrive arrival
  leave: leave depart departure
  flee: flee escape
  evacuate: evacuate evacuation
  agree: agree agreement deal accord
  negotiate: negotiate negotiation talk
  strike: strike walkout
  protest: protest demonstrate demonstration rally
  publish: publish publication
  present: present reveal
  profit: profit earnings
  loss: loss
  company: company firm business corporation group manufacturer
  government: government administration cabinet
  country: country nation
  worker: worker employee staff workforce
  job: job post
  price: price
  tax: tax
  tariff: tariff duty
  share: share stock stake
  fire: fire blaze wildfire burn
  accident: accident crash collision
  explosion: explosion explode detonate
  earthquake: earthquake quake
  flood: flood flooding
  storm: storm hurricane gale
  police: police officer
  court: court tribunal
  judge: judge justice
  fine: fine penalty
  lead: lead head leadership
  boss: boss chief ceo chairman
  doctor: doctor physician
  study: study
  researcher: researcher scientist
  car: car vehicle automobile
  meet: meet meeting
  show: show indicate
  use: use usage
  help: help aid assist assistance
  ask: ask
  know: know
  war: war
  peace: peace
  majority: majority
  minority: minority
  high: high
  low: low
  strong: strong robust
  weak: weak
  expand: expand expansion extend
  strengthen: strengthen
  weaken: weaken
  join: join accede
  exit: withdraw withdrawal
  succeed: succeed success
  fail: fail failure collapse
  surplus: surplus
  deficit: deficit shortfall
`;
