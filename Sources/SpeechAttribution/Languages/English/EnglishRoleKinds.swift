/// "The lawmaker" is a senator or an MP, "the scholar" a professor. A role whose noun has many uses ("director",
/// "captain") stands only where nobody else is likely to be told so. Own work.
extension RoleKinds {
  static let english = RoleKinds(
    table: """
      lawmaker legislator parliamentarian : senator congressman congresswoman assemblyman assemblywoman MP
      politician : mayor senator minister councillor councilor councilman councilwoman congressman congresswoman MP governor \
      premier lawmaker legislator
      official : director secretary commissioner administrator spokesman spokeswoman spokesperson minister superintendent
      officer policeman policewoman cop trooper : captain lieutenant sergeant colonel inspector superintendent constable \
      detective commander sheriff deputy
      detective : inspector sergeant superintendent
      soldier serviceman servicewoman : sergeant corporal lieutenant private
      diplomat : ambassador envoy consul
      scholar academic : professor lecturer historian economist philosopher
      scientist researcher : professor biologist physicist climatologist virologist geologist epidemiologist chemist ecologist \
      astronomer psychologist economist oceanographer immunologist zoologist botanist
      expert specialist : professor economist consultant analyst biologist epidemiologist climatologist engineer lecturer \
      scientist researcher
      doctor physician clinician : surgeon physician GP doctor paediatrician pediatrician cardiologist psychiatrist \
      anaesthetist oncologist
      lawyer attorney barrister : attorney solicitor barrister lawyer counsel
      cleric clergyman clergywoman churchman prelate : bishop archbishop priest imam rabbi vicar pastor cardinal
      executive boss chief : president chairman chairwoman chair founder co-founder CEO director owner manager
      businessman businesswoman tycoon entrepreneur industrialist : chairman chairwoman founder co-founder CEO owner
      farmer : grower rancher
      teacher educator : headteacher principal headmaster headmistress professor lecturer
      writer author : novelist author poet columnist historian playwright biographer essayist writer
      artist : painter sculptor photographer illustrator
      musician : singer guitarist pianist drummer violinist composer rapper songwriter
      player footballer : striker goalkeeper midfielder defender captain winger forward quarterback
      athlete : sprinter swimmer runner cyclist gymnast
      manager : coach
      trader shopkeeper retailer : shopkeeper grocer butcher baker
      campaigner activist advocate : founder organiser organizer activist campaigner
      medic : doctor paramedic nurse
      """,
    broad: """
      politician official officer expert specialist executive boss chief businessman businesswoman campaigner
      advocate
      """,
    posts: """
      president chairman chairwoman chair mayor minister senator governor councillor councilman councilwoman congressman
      congresswoman MP director secretary commissioner chief leader deputy premier chancellor executive CEO
      """)
}
