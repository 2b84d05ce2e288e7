/// Own work.
extension RoleKinds {
  static let english = RoleKinds(
    nouns: """
      lawmaker legislator parliamentarian
      politician
      prosecutor
      official
      officer policeman policewoman cop trooper
      detective
      soldier serviceman servicewoman
      diplomat
      scholar academic
      scientist researcher
      expert specialist
      doctor physician medic clinician
      lawyer attorney barrister
      cleric clergyman clergywoman churchman prelate
      executive boss chief
      businessman businesswoman tycoon entrepreneur industrialist
      farmer
      teacher educator
      writer author
      artist
      filmmaker film-maker
      musician
      player footballer
      athlete
      manager coach
      trader shopkeeper retailer
      campaigner activist advocate
      """,
    roles: """
      senator representative congressman congresswoman assemblyman assemblywoman MP delegate deputy
      mayor senator minister councillor councilor councilman councilwoman congressman congresswoman MP representative governor \
      premier lawmaker legislator
      attorney solicitor
      director secretary commissioner administrator spokesman spokeswoman spokesperson minister superintendent
      captain lieutenant sergeant colonel inspector superintendent constable detective commander sheriff deputy
      inspector sergeant superintendent
      captain sergeant corporal lieutenant private
      ambassador envoy consul
      professor lecturer historian economist philosopher
      professor biologist physicist climatologist virologist geologist epidemiologist chemist ecologist astronomer psychologist \
      economist oceanographer immunologist zoologist botanist
      professor economist consultant analyst biologist epidemiologist climatologist engineer lecturer scientist researcher
      surgeon physician GP doctor paediatrician pediatrician cardiologist psychiatrist paramedic nurse anaesthetist oncologist
      attorney solicitor barrister lawyer counsel
      bishop archbishop priest imam rabbi vicar pastor cardinal
      president chairman chairwoman chair founder co-founder CEO director owner manager
      chairman chairwoman founder co-founder CEO owner
      grower rancher
      headteacher principal headmaster headmistress professor lecturer
      novelist author poet columnist historian playwright biographer essayist writer
      painter sculptor photographer illustrator
      director
      singer guitarist pianist drummer violinist composer rapper songwriter
      striker goalkeeper midfielder defender captain winger forward quarterback
      sprinter swimmer runner cyclist gymnast
      coach manager
      shopkeeper grocer butcher baker
      founder organiser organizer activist campaigner
      """,
    broad: """
      politician official officer expert specialist executive boss chief businessman businesswoman campaigner advocate
      """)
}
