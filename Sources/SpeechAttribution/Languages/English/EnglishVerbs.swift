/// English verbs of saying with their constructions. Own work, from general knowledge of the language.
enum EnglishVerbs {
  static let verbs: StaticString = """
    base clause bare: say
    finite clause bare: says
    finite participle clause bare: said
    gerund clause bare: saying
    base clause bare hearer: tell
    finite clause bare hearer: tells
    finite participle clause bare hearer: told
    gerund clause bare hearer: telling
    base clause bare: write
    finite clause bare: writes wrote
    participle clause bare: written
    gerund clause bare: writing
    base clause bare noun: admit
    finite clause bare noun: admits
    finite participle clause bare noun: admitted
    gerund clause bare noun: admitting
    base clause bare: quip
    finite clause bare: quips
    finite participle clause bare: quipped
    gerund clause bare: quipping
    base clause: foretell
    finite clause: foresaw
    @s clause bare: add claim suggest report insist predict tweet assert contend maintain
    @s clause bare: explain reveal contend complain remark recount retort respond protest boast affirm proclaim vent
    @s clause bare: warn recall point confess lament attest mention hint
    @s clause: retweet counter interject post
    @s clause bare noun: claim report recall confirm
    @s clause hearer: remind inform warn
    @s to hearer: ask beseech instruct order beg
    finite participle to hearer: requested
    finite participle clause bare: stated
    finite participle clause: regretted
    base clause: clear states
    gerund clause bare: stating
    base to hearer: tell
    finite to hearer: tells
    finite participle to hearer: told
    gerund to hearer: telling
    @e clause bare: argu declar conclud not acknowledg reiterat stipulat teas mus rejoic jok
    @e clause bare: acknowledg announc estimat conced alleg observ emphasiz emphasis not acknowledg opin
    @e clause noun: announc disclos
    @e clause bare to: promis pledg
    @e clause hearer: advis
    @e clause bare hearer: assur
    @e to hearer: urg advis implor
    finite participle to hearer: begged
    gerund to hearer: begging
    finite participle marks: appealed
    @s to: vow demand
    @s clause bare to: vow
    @s clause bare: demand
    @y clause bare: repl testif certif impl
    @y clause noun: den
    @y clause hearer: notif
    @e clause bare: indicat
    finite participle clause: signaled signalled
    @s clause: signal stress highlight underscore
    @s clause bare: caution concur fret aver text
    @e clause bare: speculat fum grip rul theoriz hypothesiz
    @e clause: insinuat intimat divulg confid
    @s clause: reaffirm convey
    @y clause: clarif specif
    finite clause bare: swears swore brags bragged
    finite clause: decrees decreed relays relayed underscores underscored disputes disputed recommended recommends
    @es describes: dismiss
    @es marks: dismiss confess
    finite clause bare: found finds showed shows
    base clause bare: show
    base clause: submit
    finite clause: submits
    finite participle clause: submitted
    base clause: snap
    finite marks: snaps snapped quotes
    @s clause: tweet ask
    finite participle clause: commented objected blogged exclaimed shouted yelled screamed whispered murmured muttered
    finite participle clause: pleaded preached scoffed grumbled mumbled enthused theorised theorized postulated cried
    finite clause bare: reckons
    finite participle clause bare: reckoned
    base clause: agree
    finite clause: agrees
    finite participle clause: agreed
    gerund clause: agreeing
    @es clause: stress
    @s clause bare: caution
    @s clause: recommend
    @e clause bare: confid
    @e clause hearer: reassur
    finite participle clause bare: ruled reasoned repeated
    finite clause bare: swore
    @s marks: chime pipe exult croak brag reckon
    @e marks: heckl reminisc
    finite marks: chipped concurred objected jeered bristled reflected pondered fretted griped carped apologized apologised
    finite marks: rebuked berated derided scolded admonished castigated lauded commended
    finite marks: texted
    @s marks: ask laugh read answer bark shout yell scream chant intone whisper murmur mutter croon
    @s marks: blast slam mock question comment counsel preach exclaim offer attack coo
    @e marks: whin implor ventur elaborat surmis theoriz speculat summariz
    @s marks: retort press rejoin drawl deadpan plead gasp groan moan hiss volunteer
    @s marks: gloat grunt howl rasp stammer stutter taunt
    @s marks: wonder exhort marvel gush sigh snarl rant roar thunder blurt growl sneer scoff crow
    @s marks: hail bemoan beam shrug grin grumble mumble bellow holler wail sob chuckle giggle
    @e marks: smil sniffl
    @s marks: label call crack scrawl caution cheer applaud interrupt interject defend
    @e marks: continu charg fum quot blam chid rag cit enthus challeng lectur denounc promis propos cring
    @e marks: prais ridicul criticiz criticis describ lambast recit teas inquir enquir continu wav rav
    @y marks: cr clarif amplif quer
    finite marks: began begins begun went goes reads read quoted sang sings sung shot fired
    gerund marks: going reading asking calling
    @e noun: accus blam criticiz criticis denounc
    @s describes: call label slam blast mock brand deem term attack reject blast
    describes: dubbed dubs dub branded calling
    finite participle describes marks: labelled
    gerund describes marks: labelling
    @e describes: describ denounc characteriz characteris blam accus ridicul prais declar criticiz excoriat
    @y describes: decr
    @s stance: demand support reject vow
    @e stance: promis pledg propos urg endors oppos indicat criticiz
    """

  /// Verbs of thought and stance, whose clauses end as those of speech do: only learned from, never reported.
  static let thoughts: StaticString = """
    @e clause bare: believ hop realiz assum imagin recogniz suppos decid
    @s clause bare: expect fear doubt learn want wonder question discover appear seem consider guess
    @s clause bare: forecast project determin dream regret long
    base clause bare: think know feel find show see understand hear
    finite clause bare: thinks knows feels finds shows sees understands hears knew saw
    finite participle clause bare: thought felt found heard understood showed worried agreed demonstrated
    participle clause bare: known seen shown
    gerund clause bare: thinking knowing feeling finding showing seeing hearing
    base to: want hope expect plan seek agree decide refuse intend decline appear seem threaten offer try
    finite to: wants hopes expects plans seeks agrees decides refuses intends declines appears seems threatens offers tries
    finite participle to: wanted hoped expected planned sought agreed decided refused intended declined appeared seemed
    finite participle to: threatened offered tried
    @s noun: support discuss reject attack mention defend highlight question favor back address outline
    @e noun: criticiz prais endors oppos propos cit describ denounc challeng condemn
    """
}
