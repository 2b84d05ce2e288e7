/// English nouns for those who speak and for what holds speech. Own work.
enum EnglishNouns {
  static let words: StaticString = """
    role m: spokesman chairman congressman businessman policeman fireman salesman fisherman king prince actor father brother son husband uncle nephew boy man gentleman lawman assemblyman councilman alderman frontman
    role f: spokeswoman chairwoman congresswoman businesswoman policewoman queen princess actress mother sister daughter wife aunt niece girl woman lady assemblywoman councilwoman widow
    role: president vice-president senator representative governor mayor minister secretary chancellor premier lawmaker legislator politician candidate nominee contender frontrunner front-runner rival leader chief head boss director manager executive ceo cfo founder co-founder owner partner chair chairperson commissioner ambassador diplomat envoy official officer agent aide adviser advisor strategist consultant operative pollster analyst expert scholar researcher scientist professor teacher lecturer economist historian sociologist psychologist physician doctor surgeon nurse lawyer attorney prosecutor judge justice sheriff detective inspector soldier general colonel captain commander admiral sergeant veteran activist organizer campaigner advocate supporter critic opponent journalist reporter correspondent anchor host moderator commentator pundit columnist editor author writer novelist poet blogger publisher broadcaster producer filmmaker artist musician singer comedian star celebrity athlete player coach manager champion billionaire millionaire mogul tycoon developer entrepreneur investor banker trader broker farmer worker engineer driver pilot student graduate pastor priest bishop archbishop cardinal pope rabbi imam resident voter citizen neighbor neighbour friend colleague spokesperson witness victim suspect survivor defendant plaintiff source insider delegate member democrat republican conservative liberal libertarian independent veteran staffer deputy assistant coordinator fellow user owner speaker whistleblower negotiator historian curator designer architect librarian biographer pollster
    role: person speechwriter native narrator bystander onlooker passerby passer-by spectator customer client patient caller listener viewer guest visitor tourist commuter traveler traveller villager parent treasurer superintendent comptroller constable councillor councilor dean supervisor counsel lobbyist fundraiser clerk auditor trustee provost administrator ombudsman consul emissary mediator regulator investigator informant translator interpreter photographer cartoonist illustrator screenwriter playwright composer dancer chef waiter waitress bartender electrician plumber mechanic trucker rancher landlord tenant homeowner retiree pensioner classmate teammate roommate donor financier philanthropist shareholder accountant saleswoman salesperson publicist newscaster evangelist televangelist preacher missionary deacon chaplain cleric ayatollah firefighter paramedic lieutenant marshal magistrate parliamentarian legislator selectman challenger incumbent loyalist dissident refugee immigrant mathematician biologist physicist chemist climatologist epidemiologist philosopher theologian anthropologist demographer statistician dentist pharmacist therapist co-author co-chair co-chairman co-host co-owner contestant president-elect mayor-elect governor-elect runner-up
    role m: grandfather grandson grandnephew dad brother-in-law father-in-law headmaster vice-chairman
    role f: grandmother granddaughter grandniece mum mom sister-in-law mother-in-law headmistress vice-chairwoman
    role: secretary-general director-general governor-general editor-in-chief commander-in-chief co-founder co-chair
    role: coxswain pundit vice-chair vice-captain vice-principal vice-chancellor co-ordinator headteacher  principal coroner barrister solicitor magistrate pathologist striker midfielder defender goalkeeper keeper winger skipper batsman bowler all-rounder quarterback footballer cricketer golfer boxer jockey referee umpire manageress cousin novelist sculptor curator conductor pianist guitarist drummer songwriter rapper astronomer geologist ecologist archaeologist palaeontologist paleontologist neuroscientist microbiologist zoologist botanist oceanographer meteorologist midwife gp vicar shopkeeper publican grazier grower breeder postmaster shepherd trainer rider mp msp mep mla td cllr
    people: crowd audience lawyers officials officers aides advisers advisors analysts experts critics supporters opponents lawmakers senators representatives governors mayors ministers leaders executives strategists consultants operatives pollsters scholars researchers scientists professors teachers economists historians lawyers attorneys prosecutors judges soldiers generals veterans activists organizers campaigners advocates journalists reporters correspondents commentators pundits columnists editors authors writers investigators people voters residents citizens neighbors neighbours friends colleagues witnesses victims survivors sources insiders delegates members democrats republicans conservatives liberals authorities police protesters demonstrators students workers employees farmers fans parents families women men americans others men observers diplomats agents allies rivals candidates lobbyists donors evangelicals staffers doctors participants respondents moderators investors traders spokespeople users commenters insurers regulators organisers campaigns surrogates spokesmen physicians
    people: users settlers bidders motorists worshippers parishioners travellers travelers vacationers pensioners retirees jurors refugees migrants
    role: attorney-general solicitor-general brigadier whip matron cm dsp ssp dcp acp igp ocpd ocs baale oba taoiseach tánaiste
    role: operator teenager pensioner youngster tycoon mogul peer newcomer veteran substitute centre-back centre-half full-back left-back right-back half-back fly-half scrum-half wing-back hooker flanker cornerback foreman forewoman juror appellant claimant bailiff litigant patrolman trooper warden jailer roofer bricklayer welder machinist steelworker autoworker cabbie mariner deckhand lifeguard winemaker distiller barista restaurateur hotelier innkeeper lodger psychiatrist counselor counsellor veterinarian vet radiologist oncologist cardiologist neurologist virologist immunologist pediatrician paediatrician anaesthetist pupil undergraduate postgraduate freshman sophomore valedictorian seismologist volcanologist conservationist environmentalist naturalist ornithologist entomologist newsreader presenter cameraman essayist vlogger podcaster influencer youtuber programmer coder hacker violinist cellist bassist soprano choreographer magician clown swimmer runner sprinter cyclist skier skater gymnast wrestler fighter rower sailor surfer climber mountaineer linebacker infielder outfielder shortstop rookie rector corporal commando sniper medic airman magnate heir stockbroker underwriter bookkeeper actuary recruiter realtor florist greengrocer fishmonger hairdresser stylist spouse twin sibling flatmate co-worker coworker housemate protester protestor demonstrator organiser unionist convener assessor registrar migrant asylum-seeker deportee hostage captive inmate prisoner convict fugitive intern canvasser superdelegate groundskeeper caretaker janitor custodian cleaner housekeeper nanny babysitter carer caregiver childminder undertaker mortician gravedigger blacksmith locksmith beekeeper zookeeper archivist bellringer verger paralegal notary proprietor franchisee smuggler attaché passenger shopper diner eyewitness bursar octogenarian nonagenarian centenarian newlywed backbencher frontbencher
    role f: stewardess landlady alumna ballerina seamstress stepmother stepdaughter fiancée girlfriend bride heiress nun waitress barmaid midshipwoman
    role m: steward alumnus stepfather stepson fiancé boyfriend widower bachelor groom barman
    people: forecasters meteorologists retailers bankers lenders developers landlords fishermen miners drivers cyclists motorists bystanders inspectors auditors academics reviewers bureaucrats commanders troops rebels militants volunteers shareholders backers legislators congressmen progressives moderates libertarians constituents taxpayers consumers subscribers viewers readers listeners owners broadcasters publishers filmmakers musicians artists curators collectors dealers breeders
    people: jurors inmates prisoners migrants passengers survivors campaigners pupils undergraduates students rookies conservationists environmentalists backbenchers whistleblowers veterinarians counselors counsellors
    people: homeowners householders locals villagers patients nurses pupils shoppers customers commuters passengers tenants neighbours relatives mourners protestors organisers councillors mps msps tds gardaí gardai detectives firefighters paramedics players coaches managers bosses chiefs graziers growers traders engineers astronomers biologists geologists ecologists
    body: airways airlines holdings inc plc corp ltd llc associates pharmaceuticals fc co museum gallery theatre orchestra academy laboratory observatory charity watchdog constabulary chamber zoo
    body: campaign committee department agency ministry government administration police court commission council congress senate house parliament party company corporation firm bank university school college institute institution foundation association union federation organization organisation group coalition network newspaper magazine outlet website paper times post journal tribune herald news press bureau office board team army military force navy fbi cia nsa nasa un eu nato gop dnc rnc pentagon kremlin cbs nbc abc cnn msnbc fox bbc ap reuters afp center centre society service authority embassy league club church hospital airline union panel pac
    speech: dictum maxim quip
    work: autobiography biography trilogy opera
    body: festival forum fund consulate
    body: centers centres division trust museum academy academies theatre theater orchestra library laboratory alliance consortium
    body: bench carmaker automaker retailer lender insurer chipmaker drugmaker planemaker shipbuilder startup start-up
    anaphoric: airline carmaker automaker retailer lender insurer supermarket broadcaster chipmaker drugmaker planemaker shipbuilder startup start-up
    anaphoric: charity club watchdog company group firm corporation newspaper magazine network union organization organisation outlet agency association foundation
    record: statistics findings report poll survey study statement letter article story book memo email e-mail tweet post ad advertisement filing filings document documents lawsuit complaint indictment affidavit transcript data results census figures analysis polls surveys studies reports estimates forecast projection projections tally records accounts account editorial op-ed essay column release
    gist: importance need necessity urgency danger dangers risk risks willingness intention desire commitment support opposition
    speech: statement statements remarks remark comment comments interview speech address letter tweet tweets post op-ed editorial essay blog email e-mail message answer response reply question words quote quotes claim claims testimony warning promise pledge vow accusation allegation chant chants declaration announcement argument assertion complaint criticism call phrase slogan insistence suggestion complaints allegation allegations accusations warnings prediction predictions assertions arguments promises pledges denial denials reminder admission revelation acknowledgment acknowledgement conclusion contention
    common: the a an in on at but and if it this that these those there they he she we you i as for from with when while after before because although though since until what why how who where which to of by about over some many most more all both each every another such so then now here just even also not no yes please thanks thank voters polls critics sources reports police officials republicans democrats asked speaking appearing according following citing despite given based instead meanwhile however still perhaps maybe today yesterday watch read listen follow click see related advertisement photo image video getty share
    """

  static let performers = WordSet(
    words: """
      boss skipper captain striker midfielder defender goalkeeper keeper winger batsman bowler all-rounder quarterback
      footballer cricketer golfer boxer jockey champion star singer songwriter rapper guitarist drummer pianist comedian
      frontman novelist sculptor substitute centre-back centre-half full-back left-back right-back half-back fly-half
      scrum-half wing-back hooker flanker linebacker shortstop cornerback rookie
      """)

  /// Who sit on the bench, and nobody else.
  static let bench = WordSet(words: "judge justice magistrate coroner recorder")

  /// Who stands before the bench.
  static let sides = WordSet(
    words: "lawyer attorney prosecutor solicitor barrister counsel defendant accused plaintiff witness victim juror")

  /// Who head a state or a town: nobody who holds another office is meant by one of these.
  static let heads = WordSet(words: "president governor mayor pope taoiseach tánaiste")

  /// Titles that papers set before the name: nobody is meant of whom that is not told.
  static let toldTitles = WordSet(words: "taoiseach tánaiste")
  static let tanaiste = Lexicon.hash(of: "tánaiste")
  /// What tells that somebody heads the government of Ireland ("*Irish Prime* Minister"), and who stands in for the head.
  static let irish = WordSet(words: "irish ireland")
  static let headsOfGovernment = WordSet(words: "premier prime")
  static let deputies = WordSet(words: "deputy vice")
  /// What people make of something ("“Total chaos” was the *verdict*").
  static let verdicts = WordSet(
    words: """
      verdict view word words answer reply response reaction assessment description conclusion summary comment message
      judgment judgement opinion advice warning
      """)

  /// Who hold an office of the state or of a church.
  static let officeHolders = WordSet(
    words: """
      senator congressman congresswoman governor mayor minister premier chancellor president prosecutor sheriff bishop
      archbishop pope commissioner ambassador lawmaker legislator councillor councilman councilwoman speaker mp
      taoiseach tánaiste
      """)

  /// Nouns for relatives, for those whom something has befallen, and for those who serve another.
  static let ordinary = WordSet(
    words: """
      grandfather grandmother grandson granddaughter son daughter brother sister twin husband wife widow widower spouse
      fiancé fiancée girlfriend boyfriend partner uncle aunt cousin nephew niece mother-in-law father-in-law
      sister-in-law brother-in-law stepfather stepmother victim survivor patient suspect defendant hostage inmate
      prisoner juror deputy aide adviser advisor assistant spokesman spokeswoman spokesperson
      """)

  /// Roles by another that may mean the same person.
  static let sameRoles: WordTable = {
    var map: WordTable = [:]
    for pair in ["judge justice", "skipper captain", "boss manager", "head headteacher", "headteacher head"] {
      let words = pair.split(separator: " ").map { WordSet.hash($0) }
      map[words[0]] = words[1]
    }
    return map
  }()

  /// "Ukrainian", "French": a word for a nation, as adjectives go.
  static func isNationality(_ token: Token) -> Bool {
    token.isCapitalized && (token.has(.notName) || demonyms.contains(token.hash))
  }

  static let demonyms = WordSet(
    words: """
      spaniard frenchman frenchwoman dutchman dutchwoman irishman irishwoman englishman englishwoman welshman
      welshwoman scot scotsman scotswoman briton dane swede finn norwegian icelander pole turk serb croat slovak
      slovene greek german italian austrian belgian hungarian romanian bulgarian russian ukrainian lithuanian latvian
      estonian albanian bosnian georgian armenian cypriot maltese american australian canadian brazilian argentine
      argentinian chilean colombian mexican uruguayan paraguayan peruvian venezuelan ecuadorian bolivian jamaican cuban
      egyptian moroccan algerian tunisian nigerian ghanaian kenyan ethiopian ugandan tanzanian zimbabwean zambian
      cameroonian senegalese ivorian malian south-african korean indian pakistani bangladeshi
      alabamian alaskan arizonan arkansan californian coloradan delawarean floridian hawaiian idahoan illinoisan
      hoosier iowan kansan kentuckian louisianan mainer marylander michigander minnesotan mississippian missourian
      montanan nebraskan nevadan ohioan oklahoman oregonian pennsylvanian tennessean texan utahn vermonter virginian
      washingtonian wisconsinite wyomingite ontarian quebecer albertan queenslander tasmanian victorian sydneysider
      sri-lankan iranian iraqi israeli syrian kiwi aussie czech londoner yorkshireman dubliner
      liverpudlian glaswegian mancunian parisian
      """)

  /// A country and its adjectives, a line each; "us" is a pronoun as well.
  private static let countries: StaticString = """
    america american
    britain british
    england english
    scotland scottish
    wales welsh
    ireland irish
    france french
    germany german
    italy italian
    spain spanish
    portugal portuguese
    greece greek
    netherlands dutch
    belgium belgian
    switzerland swiss
    austria austrian
    sweden swedish
    norway norwegian
    denmark danish
    finland finnish
    iceland icelandic
    poland polish
    hungary hungarian
    romania romanian
    bulgaria bulgarian
    serbia serbian
    croatia croatian
    ukraine ukrainian
    russia russian
    turkey turkish
    israel israeli
    palestine palestinian
    jordan jordanian
    egypt egyptian
    syria syrian
    iraq iraqi
    iran iranian
    lebanon lebanese
    yemen yemeni
    qatar qatari
    libya libyan
    tunisia tunisian
    algeria algerian
    morocco moroccan
    nigeria nigerian
    kenya kenyan
    ethiopia ethiopian
    sudan sudanese
    somalia somali
    uganda ugandan
    rwanda rwandan
    zimbabwe zimbabwean
    afghanistan afghan
    pakistan pakistani
    india indian
    bangladesh bangladeshi
    china chinese
    taiwan taiwanese
    japan japanese
    korea korean
    vietnam vietnamese
    thailand thai
    indonesia indonesian
    malaysia malaysian
    philippines philippine filipino
    australia australian
    canada canadian
    mexico mexican
    cuba cuban
    haiti haitian
    venezuela venezuelan
    colombia colombian
    ecuador ecuadorian
    peru peruvian
    bolivia bolivian
    chile chilean
    argentina argentine argentinian
    brazil brazilian
    """

  /// The adjectives of a country count as its name.
  static let countriesOfAdjectives: WordTable = {
    var map: WordTable = [:]
    for words in WordSet.lines(of: countries) {
      for word in words.dropFirst() { map[word] = words[0] }
    }
    return map
  }()

  static let nations = WordSet(WordSet.lines(of: countries).map { $0[0] })
}
