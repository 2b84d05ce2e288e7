/// German words of grammar, reporting verbs, nouns and given names. Own work, from general knowledge of the language.
enum GermanWords {
  static let grammar: StaticString = """
    definite: der die das den dem des
    definite notname: dieser diese dieses diesen diesem jener jene jenes
    indefinite: ein eine einen einem einer eines kein keine keinen keinem keiner jeder jede jedes mehrere viele einige alle beide
    possessive: sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen unser unsere dein deine euer eure
    he: er
    she: sie
    i: ich wir mich mir uns
    you: du ihr dich dir euch
    notname: es man nichts etwas ja nein nicht nie doch nun also denn dann dort hier heute gestern morgen
    relative: welcher welche welches deren dessen wo
    object: ihn ihm ihnen mich mir uns dich dir sich
    reflexive: sich
    negation: nicht nie niemals kein keine
    preposition joint: von vom
    preposition: in im an am auf aus bei beim mit nach seit zu zum zur von vom vor über unter durch für gegen ohne um während wegen trotz zwischen neben hinter bis ab laut
    hearerprep: gegenüber
    conjunction: und oder aber sondern sowie
    subordinator: weil wenn als während obwohl nachdem bevor damit falls da seit sobald
    that: dass daß
    subordinator: ob
    source preposition: laut
    aux: ist sind war waren bin bist sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden kann können konnte könne könnte muss müssen musste müsse müsste soll sollen sollte will wollen wollte wolle darf dürfen durfte dürfe mag mögen
    copula: ist sind war waren sei seien wäre bleibt blieb
    adverb: auch schon noch nur erneut bereits dabei dazu weiter zugleich allerdings jedoch zudem außerdem ebenfalls ferner später daraufhin schließlich sehr so
    time: montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen abend
    calendar: montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
    number: eins zwei drei vier fünf sechs sieben acht neun zehn hundert tausend million millionen milliarde milliarden
    abbreviation: dr prof hr fr bzw usw ca nr z.b d.h
    particle: von van der zu zur vom de
    title m: herr herrn kanzler bundeskanzler minister präsident bundespräsident bürgermeister oberbürgermeister
    title f: frau kanzlerin bundeskanzlerin ministerin präsidentin bürgermeisterin oberbürgermeisterin
    title: dr professor prof
    place: deutschland österreich schweiz berlin hamburg münchen köln frankfurt stuttgart leipzig dresden wien zürich bern bayern sachsen hessen europa brüssel paris london moskau washington
    agent: von durch
    """

  static let verbs: StaticString = """
    @t clause bare: sag erklär äußer versicher beton ergänz erläuter bemerk bestätig kritisier warn mein bekräftig vermut schätz forder klag meld frag
    finite clause bare: sagte sagten sagt sagen erklärte erklärten betonte betonten äußerte meinte meinten meint berichtete berichteten berichtet schrieb schrieben schreibt behauptete behaupteten behauptet kündigte kündigt räumte gab fügte antwortete antwortet fragte fragt mahnte mahnt hieß heißt rief ruft sprach spricht teilte wies nannte fand findet glaubt glaubte
    finite marks: lobte lobt begrüßte begrüßt freute scherzte spottete lachte
    participle clause bare: gesagt erklärt betont berichtet geschrieben behauptet angekündigt eingeräumt mitgeteilt gewarnt gemeint
    finite clause: warnte warnten warnt kritisierte kritisierten kritisiert forderte forderten fordert bestätigte bestätigten bestätigt vermutete vermutet versicherte versichert
    """

  static let nouns: StaticString = """
    role m: sprecher pressesprecher regierungssprecher polizeisprecher chef parteichef vorsitzender vorsitzende geschäftsführer direktor leiter präsident bürgermeister oberbürgermeister minister innenminister außenminister finanzminister kanzler anwalt richter arzt lehrer forscher wissenschaftler ökonom experte politiker abgeordneter trainer autor bauer landwirt händler bewohner nachbar zeuge vater sohn mann bruder
    role f: sprecherin pressesprecherin regierungssprecherin polizeisprecherin chefin parteichefin geschäftsführerin direktorin leiterin präsidentin bürgermeisterin oberbürgermeisterin ministerin innenministerin außenministerin finanzministerin kanzlerin anwältin richterin ärztin lehrerin forscherin wissenschaftlerin ökonomin expertin politikerin abgeordnete trainerin autorin bäuerin händlerin bewohnerin nachbarin zeugin mutter tochter frau schwester
    people: experten forscher wissenschaftler politiker abgeordnete anwohner nachbarn zeugen händler landwirte kritiker gegner befürworter beamte ermittler behörden
    body: polizei regierung bundesregierung ministerium partei gewerkschaft stadt verwaltung behörde gericht staatsanwaltschaft unternehmen konzern verband verein bank universität zeitung agentur feuerwehr bundestag
    record: bericht studie umfrage mitteilung erklärung
    speech: aussage aussagen erklärung äußerung behauptung kritik warnung forderung
    common: der die das ein eine in im am an auf es er sie wir ich und aber doch wenn als auch so nach mit für bei zu von
    """

  static let names: StaticString = """
    first m: alexander andreas anton bernd bernhard boris christian christoph daniel david dieter dirk erik ernst felix florian frank friedrich fritz georg gerhard gregor günter günther hans harald heinrich heinz helmut henrik holger horst ingo jan jens joachim johann johannes jonas jörg josef julian jürgen karl karsten kevin klaus kurt lars leon lothar lukas manfred marco marcus mario markus martin matthias max michael moritz niklas norbert olaf oliver otto paul peter philipp rainer ralf reinhard robert roland rolf rudolf rüdiger sebastian simon stefan steffen stephan sven thomas thorsten tim tobias tom torsten udo ulf ulrich uwe volker walter werner wilhelm wolfgang
    first f: alexandra andrea angela angelika anja anke anna anne annette antje astrid barbara beate bettina birgit brigitte carla caroline charlotte christa christiane christina christine clara claudia cornelia dagmar daniela doris elena elisabeth elke emma erika eva franziska gabriele gerda gisela grit hannah heike helga ilse ines inge ingrid irene jana jasmin johanna judith julia jutta karin katharina kathrin katja katrin kerstin kristina lara laura lea lena lisa luise maike manuela maria marie marina marion martina melanie michaela miriam monika nadine nancy nicole nina paula petra regina renate ricarda rita ruth sabine sandra sarah saskia silke silvia simone sonja sophie stefanie steffi susanne svenja sylvia tanja tina ulrike ursula ute vera verena yvonne
    """
}
