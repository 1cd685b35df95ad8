/** English words that mean the same to the gate, and the other names of places. */
import { concepts, type GateWords, places } from './types.ts';

export const meanings: Pick<GateWords, 'concepts' | 'places'> = {
  concepts: concepts(`
    approve green-lit greenlit sanctioned
    resign resigning stepping-down outgoing
    test tests tested testing trial trials
    stop cancel cancels cancelled canceled cancelling cancellation abandoned shelved
    customer customers shopper shoppers client clients patron patrons
    reserve backup back-up standby spare
    kill killed kills dead died die dies death deaths fatal slain murdered murder
    buy bought purchase purchased acquire acquired acquisition
    revenue revenues sales turnover
    profit profits earnings income
    car cars vehicle vehicles automobile
    police officers officer cops
    child children kids kid youngsters
    company firm corporation business
    job jobs position positions role
    begin began begun start started starts launch launched
    end ended finish finished conclude concluded
    rise rose risen rises increase increased increases grew grow growth climbed climb up higher
    fall fell fallen falls decrease decreased decline declined drop dropped down lower
    show showed reveal revealed display displayed
    attack attacked assault assaulted raid
    invasion incursion
    protest protests protesters demonstrators demonstration activists campaigners
    road street pathway route
    film movie
    doctor physician
    hospital clinic
    jail jailed prison imprisoned
    pupil pupils student students
    match game fixture
    team side squad
    boss manager coach
    win won victory victorious beat
    house home houses homes household households
    money funds cash
    help helped assist assisted aid support
    big large huge major
    small little tiny
    fire blaze
    ship vessel boat
    plane aircraft jet
    teacher tutor
    wife husband spouse partner
    picture photo photograph image photos pictures images
    study research survey
    scientist researcher scientists researchers
    crash accident collision
    leader head chief president
    guidance forecast outlook projection
    quarter quarters
    dividend dividends
    evening night eve
  `),
  places: places(`
    united states: u.s us u.s. american* america* usa
    america: u.s us u.s. american* usa
    united kingdom: u.k uk u.k. british* britain* brit*
    britain: british* uk u.k brit*
    england: english*
    france: french*
    germany: german*
    netherlands: dutch* holland*
    spain: spanish* spaniard*
    greece: greek*
    switzerland: swiss*
    ireland: irish*
    wales: welsh*
    scotland: scottish* scot*
    denmark: danish* dane*
    sweden: swed*
    poland: polish* pole*
    turkey: turk*
    china: chinese*
    japan: japanese*
    russia: russia*
    norway: norweg*
    finland: finn*
    italy: ital*
    portugal: portug*
    belgium: belg*
    austria: austri*
    canada: canad*
    australia: austral*
    india: india*
    brazil: brazil*
    mexico: mexic*
    ukraine: ukrain*
    hungary: hungar*
    iceland: iceland*
    egypt: egypt*
    europe: europ*
    israel: israel*
    european union: eu e.u european*
    united nations: un u.n
  `),
};
