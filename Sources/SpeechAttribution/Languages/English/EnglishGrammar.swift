/// English words of grammar. Own work.
enum EnglishGrammar {
  static let words: StaticString = """
    definite: the
    definite notname: this that these those such
    indefinite: a an another each every no any several many both either neither all few half
    possessive: his her their its my our your whose
    he: he himself
    she: she herself
    they: they themselves
    i: i we me us myself ourselves i'm i've i'll i'd we're we've we'll we'd
    you: you yourself you're you've you'll you'd
    notname: it it's itself he's she's they're that's there's what's who's let's he'd she'd they'd they've don't didn't doesn't isn't wasn't aren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't he'll she'll they'll we'll it'll you'll you've you're we're we've there'll i'm ok okay yes no not never well oh hey
    relative: who which whom that whose where
    object: me him us them her it
    some: another some others many most both those one everyone everybody nobody someone somebody anyone few several all none half
    some: one-third two-thirds three-quarters
    negation: not never no didn't doesn't don't won't wouldn't hasn't haven't can't couldn't isn't wasn't
    preposition joint: of for
    preposition: of for in on at by with from to into onto about over under after before during between among against without within through throughout across toward towards upon since until till despite like than as per via amid amidst around behind beyond near off up down out outside inside along alongside above below besides except
    hearerprep: to with
    conjunction: and or but nor yet so
    subordinator: that when while because if although though since whether as after before until unless where why how what once whereas even
    that: that
    source: according per
    aux: is are was were be been being am has have had having do does did will would can could shall should may might must he'd 'd 'll 've 're
    copula: is are was were be been being am seems seemed remains remained became becomes
    negation aux: cannot didn't doesn't don't won't wouldn't hasn't haven't hadn't couldn't can't isn't wasn't
    hearsay: reportedly allegedly purportedly
    verb: made makes make took takes take gave gives give got gets get came comes come went goes go saw sees see knew knows know wanted wants want used uses use found finds find became becomes become left leaves leave felt feels feel brought brings held holds hold ran runs run won wins win lost loses lose led leads met meets meet kept keeps keep let lets put puts set sets stood stands stand seemed seems seem needed needs need helped helps help showed shows show tried tries try called calls call worked works work lived lives live moved moves move played plays play paid pays pay received receives receive appeared appears appear remained remains remain faced faces joined joins join served serves serve died dies die voted votes vote spent spends spend grew grows grow began begins begin drew draws fell falls sent sends built builds broke spoke speaks speak
    verb: allow allows require requires include includes provide provides believe believes think thinks thought hopes expect expects agree agrees consider considers understand understands understood prevent prevents reduces ensure ensures protect protects seek seeks sought chose choose chooses buys bought sell sells sold taught caught fought drove rose threw sat rode ate drank woke flew blew hid shook struck slept swept wept crept dealt meant hung laid sank stole tore wore forgot froze fled dug clung swam shrank strove arose withdrew underwent undertook overtook forgave lacks owes continues depends belongs deserve deserves suffer suffers contribute contributes
    adverb: also then now later once still already again often recently previously repeatedly simply only just even too never always ever soon further instead however meanwhile moreover therefore thus yet here there today yesterday tonight perhaps maybe very really quite rather almost nearly about famously publicly privately openly clearly flatly bluntly reportedly allegedly recently quickly immediately subsequently initially originally eventually finally frequently consistently long sarcastically jokingly wrongly correctly rightly falsely correctly strongly specifically directly merely essentially basically apparently actually first last back together alone away earlier afterward afterwards sometimes usually generally explicitly implicitly routinely angrily quietly softly loudly pleasantly defiantly rhetorically proudly bitterly sharply matter-of-factly separately similarly likewise additionally furthermore nevertheless nonetheless consequently accordingly especially notably certainly surely ironically sadly fortunately unfortunately interestingly indeed so
    time: monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning afternoon evening night week month year weekend earlier later recently
    calendar: monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb aug sept oct nov dec mon tues wed thurs thu fri sat sun spring summer autumn winter
    latter: latter
    agent: by
    charge: charged convicted indicted guilty count counts charges accused arrested pleaded
    number: one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion first second third fourth fifth dozen dozens hundreds thousands
    notname: victorian tasmanian texan californian floridian bavarian catalan basque flemish quebecois sicilian corsican kurdish tamil punjabi bengali tibetan chechen crimean kashmiri afghan saudi
    notname: american americans british french german russian chinese japanese mexican canadian israeli palestinian iranian iraqi syrian turkish european african asian english irish scottish italian spanish greek cuban indian muslim muslims christian christians jewish jews catholic catholics republican republicans democrat democrats democratic latino latinos hispanic hispanics conservative liberal internet gop cctv dna gps
    title m: mr mr. sir lord king prince father brother messrs
    title f: mrs ms miss mrs. ms. madam lady queen princess sister dame
    title f: baroness viscountess
    title: attorney-general solicitor-general cr brigadier whip matron cm baale oba alhaji alhaja
    title: csp dsp asp acp dcp dig igp ssp ocpd ocs cmdr cmdr. cdr
    title: gda justices con dci canon fr rt hon taoiseach tánaiste garda cllr supt wpc pc viscount insp det councilmember
    title: dr dr. prof professor president vice-president senator sen sen. rep rep. representative congressman congresswoman gov gov. governor lt lt. gen gen. general col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant secretary minister mayor judge justice chief attorney pope cardinal bishop archbishop rev rev. reverend rabbi imam speaker chancellor ambassador commissioner sheriff director chairman chairwoman prime dean coach officer detective deputy former ex-president then-president pm assemblyman assemblywoman councilman councilwoman councillor treasurer comptroller superintendent inspector constable commander admiral majority minority leader host candidate nominee strategist businessman billionaire frontrunner front-runner actor actress singer author pollster spokesman spokeswoman journalist reporter columnist editor analyst professor democrat republican economist historian
    abbreviation joint: v vs
    abbreviation title: then-sen then-rep then-gov then-gen
    abbreviation: mr mrs ms dr prof sen rep gov lt cmdr gen col maj capt sgt st sr jr rev inc co corp ltd vs etc no jan feb mar apr aug sept sep oct nov dec ave blvd mt ft d.c u.s u.k u.n p.m a.m i.e e.g est al hon pres sgt
    particle: de la le von van der den di da del della bin ben al el ibn abu o san dos ter
    naming: so-called called known titled entitled named nicknamed dubbed codenamed term terms word words phrase phrases expression label slogan motto hashtag headlined headline song book film movie show series album documentary podcast magazine newspaper column segment website episode novel memoir anthem single drama comedy sitcom play musical program programme ballad hit track tune star theme campaign movement reception summit operation mantra called nicknames moniker signs reading sign banner t-shirt shirt hat acronym caucus tour goes
    work: song book film movie show series album documentary podcast magazine newspaper column episode novel memoir anthem single drama comedy sitcom play musical program programme ballad tune
    place: america washington york california calif tex colo fla ariz nev ore tenn okla wis mich minn conn neb wyo n.h. n.y. n.j. n.c. s.c. n.d. s.d. n.m. d.c. california texas florida ohio iowa hampshire carolina georgia virginia pennsylvania michigan wisconsin nevada arizona colorado utah oregon illinois indiana kentucky tennessee alabama mississippi louisiana arkansas oklahoma kansas missouri nebraska minnesota maryland delaware jersey connecticut massachusetts maine vermont hawaii alaska idaho montana wyoming dakota u.s us usa uk britain england scotland wales ireland london france paris germany berlin europe russia moscow china beijing japan tokyo india mexico canada cuba iran iraq syria israel jerusalem gaza libya benghazi egypt turkey afghanistan pakistan korea ukraine africa asia australia brazil chicago boston cleveland philadelphia detroit miami orlando dallas houston atlanta denver seattle phoenix manhattan brooklyn queens brussels geneva baghdad tehran kabul sweden norway denmark finland poland spain italy portugal greece netherlands belgium austria switzerland hungary romania bulgaria serbia croatia iceland lebanon jordan yemen qatar tunisia algeria morocco nigeria kenya ethiopia sudan somalia uganda rwanda zimbabwe india bangladesh taiwan vietnam thailand indonesia malaysia philippines venezuela colombia ecuador peru bolivia chile argentina haiti street avenue boulevard county river island beach valley
    """
}
