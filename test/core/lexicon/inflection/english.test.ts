import { describe } from 'mocha';
import { check } from './check';

describe('inflection of English words in phrases', () => {
  check(
    'en',
    'phrase',
    `
    right = right rights
    party = party parties
    parties = parties party
    day = day days
    attorney = attorney attorneys
    loss = loss losses
    tax = tax taxes
    taxes = taxes tax
    branch = branch branches
    branches = branches branch
    cache = cache caches
    caches = caches cache
    wish = wish wishes
    business = business businesses
    businesses = businesses business
    process : processes not proces
    index = index indices indexes
    indices = indices index indexes
    appendix : appendices
    memorandum = memorandum memoranda memorandums
    memoranda : memorandum
    criterion = criterion criteria
    criteria = criteria criterion
    basis = basis bases
    bases : basis base
    base = base bases
    analysis = analysis analyses
    analyses : analysis not analyzes
    hypothesis : hypotheses
    data = data datum
    datum : data
    addendum : addenda addendums
    moratorium : moratoria moratoriums
    consortium : consortia
    person = person persons people
    people : person persons
    child : children
    chairman = chairman chairmen
    chairmen = chairmen chairman
    woman : women
    women : woman
    human = human humans
    german : germans not germen
    regimen = regimen regimens
    half = half halves
    halves : half
    shelf : shelves
    life : lives
    relief = relief reliefs
    proof = proof proofs
    tariff = tariff tariffs
    bonus = bonus bonuses
    bonuses = bonuses bonus
    status : statuses not statu
    prospectus : prospectuses
    prospectuses : prospectus
    clauses = clauses clause
    purchases = purchases purchase
    leases = leases lease
    warehouses = warehouses warehouse
    houses : house not hous
    premises = premises
    prizes : prize not priz
    veto : vetoes
    vetoes : veto
    cargo : cargoes cargos
    portfolio = portfolio portfolios
    portfolios = portfolios portfolio
    shoes : shoe not sho
    ratio = ratio ratios
    securities = securities security
    warranties = warranties warranty
    movies : movie
    series = series
    news = news
    headquarters = headquarters
    means = means
    lens : lenses not len
    bias : biases not bia
    basics : basic
    logistics = logistics
    metrics : metric
    topics : topic
    stomach : stomachs
    schema : schemas schemata
    bureau : bureaux bureaus
    formula : formulae formulas
    quorum : quorums
    premium = premium premiums
    forum : forums fora
    maximum : maxima
    derivative = derivative derivatives
    receivable = receivable receivables
    supply = supply supplies
    family = family families
    monopoly = monopoly monopolies
    exclusively = exclusively
    jointly = jointly
    of = of
    or = or
    the = the
    under = under
    first = first
    two = two
    ten = ten
    million = million
    not = not
    herein = herein
    themselves = themselves
    issued = issued
    seed = seed seeds
    speed = speed speeds
    onerous = onerous
    seamless = seamless
    eBay = ebay
    RoFR = rofr
    SPV = spv
    G7 = g7
    Affiliate = affiliate affiliates
    café = cafe cafes
    step = step steps
    financing = financing financings
    `,
  );
});

describe('British and American spellings', () => {
  check(
    'en',
    'phrase',
    `
    licence = licence licences license licenses
    license = license licenses licence licences
    licensee : licensees licencee
    sublicence : sublicense
    favour : favor favors
    favourable : favorable
    favored : favoured
    honour : honor
    labour : labor labors
    labor : labour
    behaviour : behavior
    endeavours : endeavors endeavor endeavour
    organisation = organisation organisations organization organizations
    organization : organisation
    authorised : authorized
    capitalization : capitalisation
    utilize : utilise
    recognise : recognize
    analyse : analyze
    defence : defense
    offence : offense
    judgement : judgment judgments
    judgment : judgement
    acknowledgment : acknowledgement
    fulfil : fulfill
    fulfillment : fulfilment
    fulfilment : fulfillment
    enrolment : enrollment
    instalment : installment installments
    installments : instalment instalments
    cancelled = cancelled canceled
    canceled = canceled cancelled
    travelling : traveling
    cancellation = cancellation cancellations
    programme = programme programmes program programs
    program : programme
    programmer = programmer programmers
    centre : center centers
    centers : centre
    theatre : theater
    catalogue : catalog
    wilful : willful
    willful : wilful
    adviser : advisor
    advisor : adviser
    enquiry : inquiry inquiries
    cheque : cheques not check checks
    check : checks not cheque
    storey : not story
    tyre : not tire
    tonne : not ton
    exercise = exercise exercises
    franchise = franchise franchises
    enterprise = enterprise enterprises
    premise : premises not premize
    promise = promise promises
    merchandise : not merchandize
    supervise : not supervize
    advertise : not advertize
    size = size sizes
    prize = prize prizes
    raise : not raize
    rise : not rize
    expertise : not expertize
    seize : not seise
    downsize : not downsise
    franchises : franchise not franchize
    equality = equality equalities
    metre : meter
    parliament = parliament parliaments
    `,
  );
});

describe('inflection of English words that are whole names', () => {
  check(
    'en',
    'single',
    `
    warrant = warrant warrants
    indemnity = indemnity indemnities
    damages = damages
    goods = goods
    proceeds = proceeds
    securities = securities
    customs = customs
    royalties = royalties royalty
    exclusivity : exclusivities
    license : licence
    `,
  );
});

describe('inflection of English verbs', () => {
  check(
    'en',
    'verb',
    `
    assign = assign assigns assigned assigning
    waive = waive waives waived waiving
    agree = agree agrees agreed agreeing
    free : freed freeing
    carry = carry carries carried carrying
    convey = convey conveys conveyed conveying
    tie : ties tied tying
    die : dying not dieing
    lapse : lapsed lapsing
    discuss : discusses discussed
    relinquish : relinquishes
    tax : taxes taxed not taxxed
    veto : vetoes vetoed
    echo : echoes
    commit = commit commits committed committing
    submit : submitted submitting
    permit : permitted not permited
    limit = limit limits limited limiting
    transfer : transferred transferring not transfered
    refer : referred
    offer : offered offering not offerred
    differ : differed
    defer : deferred
    occur : occurred occurring
    incur : incurred
    compel : compelled
    cap : capped capping
    drop : dropped
    plan : planned
    stop : stopping
    ship : shipped
    swap : swapped
    map : mapped
    equip : equipped
    quit : quitting
    control : controlled
    allot : allotted
    need : needed not needded
    sign : signed
    rent : rented
    profit : profited not profitted
    budget : budgeted not budgetted
    deposit : deposited
    benefit : benefited benefitted
    travel : traveled travelled traveling travelling
    cancel : canceled cancelled
    model : modelled modeled
    show : showed shown not showwed
    pay : pays paid paying not payed
    repay : repaid
    overpay : overpaid
    hold = hold holds held holding
    withhold : withheld withholding not withholded
    uphold : upheld
    buy : bought
    sell : sold not selled
    resell : resold
    give : gave given giving
    take : took taken taking
    undertake : undertook undertaken undertaking
    overtake : overtook
    keep : kept
    bring : brought
    spend : spent
    lend : lent
    bind : bound
    become : became becoming
    overcome : overcame
    come : came
    go = go goes went gone going
    forgo : forgoes forwent forgone
    forego : foregoes forewent foregone foregoing
    undergo : underwent
    fall : fell fallen
    run : ran running
    lead : led
    set : set setting sets not setted
    reset : resetting
    put : putting
    cut : cutting
    let : letting
    sublet : subletting
    split : splitting
    win : won winning
    rise : rose risen
    lose : lost losing
    write : wrote written writing
    rewrite : rewrote rewritten
    override : overrode overridden
    choose : chose chosen
    draw : drew drawn
    withdraw : withdrew withdrawn withdrawing
    get : got gotten getting
    forget : forgotten forgetting
    begin : began begun beginning
    find : found
    found : founded
    leave : left leaving
    make : made making
    mean : meant
    meet : met
    say : said
    see : saw seen seeing
    oversee : oversaw overseen
    foresee : foresaw
    seek : sought
    stand : stood
    understand : understood
    tell : told
    build : built
    rebuild : rebuilt
    bear : bore borne bearing
    bid : bidding bid
    outbid : outbid outbidding not outbidded
    offset : offsetting
    forecast : forecast forecasting
    prove : proved proven
    know : known
    lay : laid
    relay : relayed not relaid
    be : is are was were been being
    have : has had having
    do : does did done doing
    license : licensed licencing
    organise : organised organized organizing
    fulfil : fulfilled fulfilling fulfils fulfills
    program : programmed programming
    panic : panicked
    focus : focused focussed
    acquire = acquire acquires acquired acquiring
    own = own owns owned owning
    rely : relies relied
    deny : denied denying
    enjoy : enjoyed
    `,
  );
});
