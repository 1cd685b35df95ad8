/** English words by which the gate tells direction, certainty, attribution and sameness. */
import { meanings } from './meanings.en.ts';
import { axes, events, type GateWords, pole, set, words } from './types.ts';

export const english: GateWords = {
  functionWords: set(`
    the a an and or but nor so yet if then than that this these those there here it its he him his she her hers they them their we us our
    you your i me my who whom whose which what when where why how in on at by for from to of with without into onto upon over under
    between among through during before after since until till against about around near off out up down as per via toward towards
    within is are was were be been being am do does did done doing have has had having will would can could may might must shall should
    not no never none nothing neither nobody also too very more most less least much many few some any all both each every other
    another such only own same just even still already again once ever now today yesterday tomorrow later earlier ago while because
    although though unless whether however meanwhile moreover therefore thus according including well back get gets got go goes went
    gone make makes made take takes took taken come comes came put let one ones year years day days week weeks month months hour hours
    yoy qoq ytd percent per cent million billion trillion thousand hundred mr mrs ms dr s t re ve ll d m nearly almost roughly approximately around fully partly mainly monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november december new
  `),
  lightWords: set(`
    source sources article articles agree independently contradict us-dollar dollars
    say says said saying tell tells told report reports reported reporting announce announces announced state states stated note notes
    noted remain remains remained open foot foots footing claim claims claimed add adds added explain explains explained mention mentions mentioned discuss discusses discussed describe
    describes described show shows showed shown give gives gave given see sees saw seen find finds found use uses used using become
    becomes became people person man men woman women thing things time times way ways part number set hold held keep kept call calls
    called named seem seems like want wants wanted need needs needed look looks looked ask asks asked talk talks talked think thinks
    thought suggest suggests suggested believe believes provide provides provided include includes included company group statement
    article summary speaker officials according expected previously
  `),
  negations: set(
    "not no never none neither nor nobody nothing without cannot n't isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't hardly barely scarcely isn wasn aren weren don doesn didn wouldn couldn hasn haven hadn",
  ),
  negative:
    pole(`reject* refus* fail* lack* prevent* ban banned prohibit* instead unable unlik* unab* unsuccess* disagree* disappoint* impossib* deni* deny declin* only rather without
    avoid* stop* halt* miss* absent absence except exclud* little few free far against unlikely rare* hardly loss* lost los* cancel* drop* end*`),
  tones: {
    planned: pole(
      'plan plans planned planning intend* wants aims propos* scheduled considering considers hopes seeks seeking due set-to promis* pledg* vow* threaten*',
    ),
    hedged: pole(
      'may might could possib* perhaps maybe apparently likely probabl* potential* seem seems appears unclear',
    ),
    forecast: pole('expect* forecast* predict* project* anticipat* estimat* will'),
    alleged: pole('alleg* accus* blam* charg* suspect* reportedly purported* rumor* rumour* suspicion*'),
  },
  soft: pole(`plan plans planned planning planner* intend* will want wants wanted aim* propos* scheduled consider* hope* seek* due would ready urge* demand* call* may might could
    can possib* perhaps maybe apparently likely probabl* potential* seem* appear* unclear if expect* forecast* predict* project* anticipat*
    estimat* outlook guidance should must alleg* accus* suspect* claim* reportedly purported* rumor* rumour* charg* suspicion* set need* think*
    believ* suggest* say says said according fear* risk* threat* question* whether ask* doubt* offer* promis* try* attempt* to goal* opportunit*
    chance* ability able`),
  opinion: pole(
    'unfortunately hopefully thankfully scandalous* disgrace* embarrass* wonderful* ridiculous* shameful* absurd* overdue impressive ironic* irony paradox* damn* sadly foolish* naive brilliant* frankly arguably our~view our~opinion we~think we~believe we~hope we~see we~like',
  ),
  reportedForms: set(''),
  attributions: pole(
    'according say says said told tells report* announc* stated stating statement* claim* add adds added insist* explain* quot* believ* think* thought admit* warn* argu* confirm* deny denies denied denying denial* suggest* call calls called calling describ* write* wrote note* tweet*',
  ),
  opposites: axes(`
    level: ris* rose grow* grew increas* climb* gain* jump* surg* soar* higher up more doubl* tripl* expand* improv* strengthen* boost* rais* rally* ralli* rebound* advanc* hike hiked hikes swell* swoll* surpass* | fall* fell drop* declin* decreas* shrank shrunk shrink* lower* down less fewer slid* plung* tumbl* cut reduc* worsen* weaken* slump* halv* diminish* slip* ease eased eases easing dip dips dipped sag sagged shed retreat* contract contracted sank sink* sunk dwindl* trim* tumbl* erod* cheap*
    stance: support* approv* accept* agree* back* endors* welcom* favor* favour* waved~through waves~through wave~through | reject* turned~down turns~down turn~down turning~down voted~down vote~down voted~against vote~against threw~out thrown~out refus* oppos* declin* den* disapprov* condemn* disagree*
    success: succeed* success* manag* | fail* unsuccess*
    harm: kill* dead died dies death* drown* fatal* | injur* wounded wounds hurt
    profit: profit* earn* gain* income | loss* lost deficit*
    open: open* | clos* shut*
    allow: allow* permit* legal* authori* | ban bans banned prohibit* forbid* forbade illegal* prevent*
    confirm: confirm* admit* | deny denies denied dismiss* refut*
    hold: arrest* detain* jail* imprison* | releas* freed free*
    join: join* enter* | leav* left exit* quit*
    buy: buy* bought purchas* acquir* | sell* sold
    praise: prais* prais* applaud* celebrat* | criticis* criticiz* condemn* slam* mock*
    pace: accelerat* sped speeds | slow* brak* delay*
    begin: begin* began begun start* beginning launch* | end ends ended ending finish* stop* conclu*
    peace: peac* | violen* war
    guilt: guilty convict* | innocent acquit*
    sides: left left-hand | right right-hand
    compass: north* | south* | east* | west*
    high: high* | low*
    strong: strong* | weak*
    good: good great positive* best better | bad negative* worst worse poor*
    easy: easy easier easily | hard difficult* harder
    young: young* | old older elder*
    rich: rich* wealth* | poor*
    public: public* | private*
    hot: hot* warm* | cold* cool*
    fast: fast* quick* rapid* | slow*
    safe: safe* | danger* unsafe
    love: love* loved like likes liked | hate* hated dislik*
    remember: remember* | forget* forgot*
    include: includ* | exclud*
    same: same similar* | different*
    always: always | never rarely seldom
    long: long longer | short shorter
    large: large* big bigger huge major | small* tiny minor little
    indoor: inside indoor* | outside outdoor*
    day: morning | evening night
    season: summer | winter | spring | autumn
    covered: covered covers cover applies apply applied affects | exempt* exclud* excus*
    for!: for | against
    before!: before prior | after following
    dearest!: dearest costliest priciest | cheapest
    longest!: longest | shortest
    oldest!: oldest | youngest newest
    biggest!: biggest largest highest | smallest lowest
    first!: first | last final second third fourth
    over!: above over | below under
    top!: top | bottom
    atleast!: least | most
    early: early earlier | late later
    colour: red | blue | green | yellow | pink | purple | white | black | orange
  `),
  favour: pole(
    'support* approv* back backs backed endors* welcom* favor* favour* defend* prais* applaud* justif* sensible agree* reasonable right',
  ),
  objection: pole(
    'reject* oppos* voted~against vote~against disapprov* condemn* disagree* criticis* criticiz* slam* betray* protest* object* denounc* attack* lament* regret* botched wrong accus* dangerous* risky reckless foolish',
  ),
  denials: pole('deny denies denied denying ruled~out rules~out rule~out dismiss* refut*'),
  waiting: pole('need needs needed must await* pend* require* remain* wait*'),
  stops: pole(
    'stopped dropped scrapped abandon* cancel* called~off withdrew withdrawn halted shelved blocked revoked overturned axed suspended gave~up given~up pulled~out',
  ),
  ends: pole(
    'stop* drop* scrap* abandon* cancel* call~off called~off calls~off withdr* halt* shelv* block* end ends ended ending ceas* reject* revers* revok* overturn* ax axe axed axes cut cuts clos* shut* suspend* quit* gave~up given~up give~up pull~out pulled~out pulls~out fail* collaps* lose loses lost',
  ),
  events: events(`
    died dead killed drowned | death* dead die* died dying kill* body bodies fatal* murder* lost lives life victim* funeral late shot drown* slain corpse* mourn* surviv* suicide* widow*
    resigned resigns resignation quit | resign* quit* step* left leaving depart* exit* succeed* successor* former replac*
    arrested detained | arrest* detain* custod* jail* police held charg* prison* seiz*
    strike strikes walkout | strik* struck walk* stoppage* industrial
    convicted acquitted sentenced | convict* acquit* sentenc* guilt* court* jury jurors verdict* judge* prison* jail*
    sued sues lawsuit lawsuits | sue* suing lawsuit* court* legal* claim* litigat* action lawyer* complaint*
    bankrupt bankruptcy insolvent insolvency | bankrupt* insolven* administrat* creditor* collaps*
    exploded explosion explosions | explo* blast* bomb* deton* blew
    sacked fired dismissed | sack* fire* firing dismiss* oust* remov* laid layoff* lay cut* job* replac* axe* part*
    evacuated evacuation | evacu* leav* left mov* flee* fled clear*
    kidnapped abducted | kidnap* abduct* hostage* captur* captiv* seiz*
    merged merger | merg* takeover* acqui* combin* join*
    coma | coma* unconscious* conscious*
    forged counterfeit | forg* fake* counterfeit* bogus fraud* false* replica*
    stolen stole theft | steal* stole* theft* thie* rob* burgl* raid* loot* took taken missing heist*
    blockaded barricaded | block* barricad* obstruct* protest*
  `),
  parties: events(`
    police policeman policewoman | police* officer* detective* cop cops sheriff* investigat* arrest* trooper* constable* force* gendarm* custody charged patrol* met
    prosecutor prosecutors | prosecut* attorney* charg* indict* court* crown* trial* state* district*
    firefighter firefighters | fire* crew* blaze* rescue* emergency* brigade*
    eyewitness* | eyewitness* witness* saw seen bystander* onlook* resident* told
    campaigners activists | campaign* activis* protest* group* advoca* demonstrat* environmental* lobby* right* charit* oppos* organi*
    grandfather grandmother grandson granddaughter | grand* gran nan family famil* generation*
    brother brothers | brother* sibling* twin* bro
    wife husband widow widower | wife* husband* marri* widow* spouse* couple* wed* bride* partner* divorc* mrs
    apologised apologized apologises apologizes | apolog* sorry regret* forgiv* remorse* contrit*
  `),
  steady: pole(
    'unchanged stagnat* unmoved not~change not~changed not~alter remained~stable stayed~flat remained~flat stayed~same remained~same held~steady',
  ),
  earlier: pole('originally initially previously earlier formerly first before once had former previous forecast~from'),
  roles:
    words(`chief chair chairman chairwoman chairperson president director head minister spokesman spokeswoman spokesperson owner founder coach manager
    leader mayor councillor councilor professor secretary agent lawyer editor officer governor senator mp chancellor principal boss judge architect engineer commissioner`),
  ...meanings,
};
