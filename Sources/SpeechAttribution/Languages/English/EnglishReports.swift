/// What is reported in English and where it ends, learned by docs/learning/report_weights.py. Own work.
enum EnglishReports {
  static let weights = ReportWeights(
    joints: joints, verbs: verbs, nouns: nouns, topics: topics, objectless: objectless, ends: ends, starts: starts,
    reports: reports, leastScore: 0.20, leastUnnamedScore: 0.45)

  /// Words that may open what is no longer reported; the line is the class.
  private static let joints: StaticString = """
    which
    who whom whose
    where
    that
    and
    but
    or nor
    so yet
    as
    while whereas
    although though
    because since
    when
    after before until
    if unless whether
    with without
    including such like
    according per
    despite amid
    rather instead not
    even
    among compared
    once
    by
    both all some most many
    """

  /// Verbs with a weight of their own, a line each.
  private static let verbs: StaticString = """
    say says said saying
    tell tells told telling
    write writes wrote written writing
    add adds added adding
    claim claims claimed claiming
    suggest suggests suggested suggesting
    report reports reported reporting
    insist insists insisted insisting
    predict predicts predicted predicting
    tweet tweets tweeted tweeting
    contend contends contended contending
    maintain maintains maintained maintaining
    explain explains explained explaining
    reveal reveals revealed revealing
    complain complains complained complaining
    respond responds responded responding
    warn warns warned warning
    recall recalls recalled recalling
    point points pointed pointing
    confirm confirms confirmed confirming
    ask asks asked asking
    argue argues argued arguing
    declare declares declared declaring
    conclude concludes concluded concluding
    note notes noted noting
    acknowledge acknowledges acknowledged acknowledging
    announce announces announced announcing
    estimate estimates estimated estimating
    allege alleges alleged alleging
    observe observes observed observing
    disclose discloses disclosed disclosing
    promise promises promised promising
    pledge pledges pledged pledging
    advise advises advised advising
    assure assures assured assuring
    urge urges urged urging
    vow vows vowed vowing
    demand demands demanded demanding
    deny denies denied denying
    indicate indicates indicated indicating
    signal signals signaled signalled signaling
    stress stresses stressed stressing
    admit admits admitted admitting
    accuse accuses accused accusing
    remind reminds reminded reminding
    order orders ordered ordering
    call calls called calling
    read reads reading
    hint hints hinted hinting
    mention mentions mentioned mentioning
    state states stated stating
    describe describes described describing
    request requests requested requesting
    reply replies replied replying
    agree agrees agreed agreeing
    blame blames blamed blaming
    according
    recount recounts recounted recounting
    reiterate reiterates reiterated reiterating
    emphasize emphasizes emphasized emphasizing
    concede concedes conceded conceding
    remark remarks remarked remarking
    assert asserts asserted asserting
    testify testifies testified testifying
    post posts posted posting
    criticize criticizes criticized criticizing
    propose proposes proposed proposing
    answer answers answered answering
    continue continues continued continuing
    """

  /// Nouns of saying with a weight of their own, a line each.
  private static let nouns: StaticString = """
    claim claims
    suggestion suggestions
    report reports
    insistence
    prediction predictions
    contention
    explanation
    revelation revelations
    complaint complaints
    response
    warning warnings
    confirmation
    question questions
    argument arguments
    declaration declarations
    conclusion conclusions
    acknowledgment acknowledgement
    announcement announcements
    allegation allegations accusation accusations charge charges
    observation remark remarks comment comments
    promise promises
    pledge pledges
    assurance assurances
    vow vows
    demand demands
    denial denials
    admission
    statement statements
    assertion assertions
    reminder
    request requests call calls
    criticism criticisms
    message messages
    """

  private static let objectless = WordSet(
    words: """
      say says said saying tell tells told telling write writes wrote written writing add adds added adding ask asks asked
      asking point points pointed pointing post posts posted posting answer answers answered answering
      """)

  /// Prepositions before what is spoken of.
  private static let topics: StaticString = """
    about
    on upon
    for
    against
    of
    to
    over
    with
    """

  private static let starts: [Int16] = [
    -42, 0, 11, 0, 28, -90, -139, 13, -80, 37, 71, -131, 98, -58, -20, 128, -28, -5, 0, -139, 23, -4, 34, 0, 0, 83, 0,
    0, 0, 0, 0, 61, 135, 23, 67, -7, -60, 115, 61, -21, -93, 0, -72, 38, 8, 0, 15, 126, 33, 86, 0, 32, -281, 18, -43,
    0, 45, 0, 0, 0, 0, -33, -106, 24, 0, -79, -15, 26, -45, 0, 0, 0, 0, 0, 0, 0, 0, 74, 0, 0, 0, 0, 0, -81, 64, 79, 0,
    57, 0, 22, -21, -22, -20, -7, -47, 36, -47, 74, 9, 0, 0, -39, -12, 0, -49, 0, 34, 0, -63, 58, 5, 0, 31, -73, -6,
    -65, 0, 5, 0, -75, -22, 0, 0, 0, 0, -54, -74, 0, -37, -8, 0, 0, 0, 0, 0, 9, 18, 14, 61, 6, -11, -39, -7, 51, -9,
    1, -49, 166, 36, 80, 3, 91, 0, 11, 50, -61, -119, 0, 0, 0, 0, -25, -19, 0, 15, -55, 0, 37, 0, -47, 0, 0, 11, 0, 0,
    -44, 33, -18, 0, 0, 0, 0, 0, 0, 0, 0, 0, -32, -43, -12, 0, 0, -11, 0, -23, 43, -6, 0, 32, 0, 0, 0, 0, 0, 22, 33,
    0, 0, -30, 96, -11, -58, -26, -44, 0, 0, 0, 0, 9, -6, -24, -22, 0, 0, 0, 0, 0, 11, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0,
    0, -73, 79, 17, 40, -13, 11, -81, -11, -32, -45, 3, -53, 34, 21, 51, 0, -40, -74, 22, 1, 82, 25, 78,
  ]
  private static let ends: [Int16] = [
    -50, 96, 78, -38, 19, -1, 13, 22, -11, -21, 82, 41, -55, 5, 53, 5, -80, -142, 0, 109, -57, -20, 16, -10, -23, -10,
    0, 0, 0, 0, 0, 178, 38, -13, 0, 1, 0, 39, -41, -49, 41, -2, 50, -23, 0, -16, -24, -76, 0, -30, -112, 0, 29, -2,
    -8, 0, -20, -23, -12, -24, 0, 14, 18, 90, 0, 0, 0, -5, -45, -82, 0, 22, 10, 16, 0, 0, 0, 66, 0, 0, 0, 0, 0, 122,
    52, 31, 0, 18, 0, -18, 2, -20, -31, 0, -31, -42, 0, -12, 42, -66, 0, -37, -19, 0, 20, -8, -83, -15, 0, 60, 89,
    -50, -41, 11, 53, 78, -10, -44, 94, -58, -60, -43, -3, 96, -90, 6, -11, -11, -35, -47, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 53, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, -12, 0, 0, 0, 101, -7, 0, 0, -7, -3, 0, 0, -4, 0, 0, 0, 0,
    0, 24, -19, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -70, 8, 20, 0, -6, 0, -20,
    31, -27, -7, 61, 0, 135, 0, 0, -16, 0, 0, 42, 26, 0, 0, 0, 0, 0, -10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, -83, -91, 0, 0, 0, 0, -6, -52, -5, 0, -31, -1, -1, 0, -37, 0, -9, -20, -90,
    0, -9, 36, 45, 12, -25, -13, -112, -26, 40, 54, -22, 33, 36, -7, -49, 28, -14, 38, 22, 52, -18, 0, -70, 0, -23,
    32, -9, 0, 54, -1, -8, -1, 21, 0, 0, -7, -12, 0, 0, 23, -5, -1, 0, -6, -7, -1, 0, 0, -36, 0, -20, 0, 0, -24, -17,
    0, 51, -10, 0, 0, -15, 0, 0, 0, -17, 37, 57, 0, -99, -70, 47, -11, 9, -24, -1, 31, -16, -21, -16, -55, -7, -10, 0,
    -7, -31, -6, 0, 0, 26, 40, 0, 0, 0, 0, 0, 47, -34, -18, 39, 16, 54, -29, 4, 9, -57, 92, -5, 53, 6, 17, -1, -88, 0,
    -14, -33, 14, 115, 0, 52, 0, -55, -12, 0, 0, -3, 19, 0, -6, -10, 0, -25, -11, 48, -3, 0, 0, -56, -32, 0, 0, 46,
    21, 0, 0, 0, 0, 0, 30, -55, -17, -21, 60, 31, 17, 11, -80, 2, 31, -12, -2, -52, 31, -40, -41, -3, -9, -15, 32, 20,
    -44, 22, -82, 13, 55, 27, 69, -1, -33, 44, 6, -52, 11, 0, 0, -19, -60, 14, 35, 19, -29, 44, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -14, 1, 85, -12, -9, -53, 5, -64, 23, -10, 21, -22, 57, 3, -41, -80, 15, -3, 11,
    90, -45, -39, 22, 70, 62, -63, 106, -21, -64, 38, 4, -81, 1, -46, -1, 60, -44, -3, 0, -3, 46, 106, -19, 0, 0, 0,
    11, -29, 0, 0, 0, 32, -12, 41, 16, 19, -5, 41, -42, -27, -93, -1, -8, 34, 46, -30, -75, 7, -24, -61, -27, 49, -12,
    -9, 20, -19, 11, -27, -53, -18, -32, -37, -13, 39, -28, 57, 42, 94, 38, -126, -30, -97, -23, -62, 123, -97, -27,
    26, -15, 63, 82, -61, 14, 13, -18, -21, 74, -23, 25, 69, -42, 31, 15, 2, -1, -1, -50, 10, 63, 21, 21, 31, -29, 15,
    32, -69, 36, 78, -101, 11, 40, -48, 5, 3, -7, 1, -44, -5, 49, -53, 119, 2, 74, -23, -50, -107, -53, -44, -40, 1,
    -57, -26, -48, -38, -31, 5, 50, 59, 37, 7, -56, 72, -25, -44, -37, -36, 128, -6, -8, 26, 0, 38, 47, 0, 21, -5, 0,
    5, -1, 0, 5, -1, -57, -77, 31, 14, -3, 6, -10, 30, -9, 0, 90, -11, 35, -40, -50, -7, -87, -30, 3, -59, 12, 27,
    109, -58, 7, -26, -8, 34, 83, 63, -1, 22, -16, 57, -69, -86, -69, 65, -29, -7, 91, 56, 18, 34, -36, -4, -22, -15,
    17, -38, -5, 0, 17, 0, -3, 54, -25, 3, 28, 93, -37, 0, 0, 0, -8, 52, 23, 21, -16, 39, 4, -69, -65, 22, 0, 34, 44,
    0, -2, -18, -23, 1, 21, -2, -2, 0, -19, -1, -2, -40, -6, -16, 4, 15, -39, -20, -30, 24, -15, 31, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 56, -26, 53, -13, 22, -19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -30, 28, 0, -30, -33, -63, 4, -2, 0, 11,
    -18, -11, 11, 23, -50, 12, 5, 0, 0, -4, 0, -61, 91, 0, -3, -3, 36, 0, -1, 0, 22, 57, 18, 0, 0, 0, 0, 0, 0, -21,
    -2, -29, 0, 0, 0, 23, 28, 4, -43, -17, 37, 0, 0, 0, 3, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -49, -1, 0, 4, -3, -4, 0,
    -6, 0, 0, -5, 0, 0, 0, 0, 0, 43, -6, 28, -3, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, -40, -1, 0, 43, -30, -23, 0, 0, 0,
    -25, -7, 0, 3, -8, 39, -22, -2, 0, 0, -7, 0, 0, 0, 0, 0, 0, 0, 22, 53, 0, -8, -19, 0, 0, -2, 25, 0, 0, 0, 39, -15,
    0, 0, -6,
  ]
  private static let reports: [Int16] = [
    -43, -18, 36, -17, 60, 43, 35, -5, -63, 32, 60, 23, -8, -38, -177, -6, -49, -28, -59, 61, 32, -14, -11, 9, 26,
    -33, -5, -31, -56, 14, 4, 50, 17, -5, -8, -48, -2, 88, 1, -17, -32, 64, -65, 13, 13, 8, -23, 34, -51, 0, 0, 18,
    13, 0, 27, 0, 0, -38, -32, 31, -11, 17, 10, 0, 0, -49, 36, -16, -21, 7, 13, -2, 37, 17, 36, -55, -20, -1, 1, 0, 5,
    0, 10, 0, 32, 12, 37, 9, -14, 9, -39, 6, 0, 20, -55, 0, 13, 0, 72, -43, 10, -56, 47, 6, 23, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 35, 0, 0, 4, -11, -22, 0, 0, 0, 0, 15, 48, 16, 32, -45, 17, -58, 6, 0, 0, 0, 0, 0, 0, 0, 0, -60, -30,
    -10, 0, 31, 0, 0, -11, 35, 0, 0, -11, 0, 19, 0, 0, 0, 0, 0, 19, 0, 0, 3, 0, 0, 0, 0, -12, 0, 0, 3, 0, 48, 0, 0, 3,
    -8, 0, -3, -71, 14, 9, 5, 24, 31, -10, 30, 0, 0, 0, 0, 0, 0, 0, 2, 12, 3, -27, 0, -8, 10, 0, 0, -38, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -4, 0, 1, -20, -139, -2, -24, 42, 4, -15, -21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -36,
    0, 29, -99, 11, -6, 41, -23, 39, 5, -10, -149, -13, 11, 32, 56, 20, 60, 14, 13, -51, -53, -41, -68, -8, 23, 50,
    13, -16, -18, 0, 0, 0, 0, 0, 0, 0, 0, -25, -49, -20, 31, 12, 5, 3, 18, -44, -22, -51, 28, -8, -53, 78, -46, -44,
    0, -30, 52, -22, -13, 0, -25, 60, 0, 0, 0, 0, 0, -16, 28, -25, -11, 26, -33, 7, -3, 41, 32, 33, -16, -47, 6, -36,
    -13, 1, 39, 42, 28, -2, 75, 0, 0, 0, -22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, -13, 0, 0,
    0, 0, 0, 31, -20, -2, -17, 0, 0, -19, -12, -44, 69, -8, 17, -73, 0, -11, 22, 0, 23, 15, 28, -11, 0, 0, -24, 4, 27,
    -22, -32, 0, 11, -14, -14, 6, 1, 1, -61, 19, -26, 11, -23, 4, 31, 12, 4, 1, 12, 11, 0, 0, 0, 0, 0, 19, 0, -36,
    -53, 10, -88, 18, 43, 16, 33, 22, -14, 3, -44, 2, -20, 88, 33, -28, 24, 0, -13, 16, -21, 18, 38, 18, -6, -20, -58,
    -29, -73, 18, -23, -47, -58, -20, -14, 44, -13, -58, -15, 3, 26, 50, -2, -38, 10, -41, 35, -3, 59, 20, -33, 16,
    17, -45, 45, -109, 32, 111, 6, -22, 5, -23, 33, -5, 16, 85, -11, 40, 4, 12, 87, 22, -52, -24, -22, 29, -9, -205,
    -42, 11, -84, -19, -10, 10, -134, -44, 13, 93, -12, -27, -18, -9, 86, 4, -34, -75, -6, -64, -43, -37, -28, -73,
    -54, -27, -12, 5, 3, 35, 55, -26, 25, 47, -5, 12, 0, -42, 0, 32, -36, -16, 0, 23, 0, 19, -67, 78, 0, -83, 0, -7,
    5, -2, -9, 11, 30, -82, 24, 65, 73, 0, 0, -47, 1, 75, 29, -49, 0, 11, 43, -15, 13, -38, 0, 9, 16, 24, 35, 0, 0,
    -17, 3, -22, 42, -10, 0, 14, -43, 0, 0, 0, 0, 8, -85, 0, -81, 0, 0, 31, 27, -9, -15, 0, 0, 25, -2, -7, 8, 0, 0, 1,
    9, -21, 0, 9, 0, -2, -48, -28, -3, 29, 0, -42, 32, -16, 43, 10, 0, 11, 4, -29, 31, -8, 0, 78, -82, -34, 0, 4, 0,
    -4, -12, -23, 6, 0, 0, 5, 101, -11, 0, 48, 0, 2, 11, -16, 21, 31, 7, 31, -33, 15, -26, -12, 0, -32, 20, 28, 0, 0,
    0, 2, 39, 19, -2, -5, 0, -13, 18, 15, 11, 0, 0, -64, 71, -22, 63, 0, 0, 3, -16, -4, 0, 14, 10, 49, -28, 7, -35, 0,
    0, 0, -9, 37, -34, 0, 0, 0, 0, 0, -23, 0, 0, -8, 23, 7, 35, -21, 0, 21, -23, -59, -51, 76, 0, -18, -6, -2, -65,
    -6, 0, -6, 37, 0, 12, -23, 0, 4, 53, -7, 52, -16, 0, 0, 21, 6, 0, 18, 0, -53, 32, 0, 3, -7, 0, 32, 0, 0, -61, 0,
    0, -50, -29, -14, -2, 0, 0, 35, 0, -34, -24, 0, 0, 16, 0, 20, 60, 0, 0, 32, -50, -23, 26, -7, 0, 0, 109, -5, 12,
    -3, 0, 0, -10, 0, -44, -2, 0, 8, -28, 0, 15, 0, 0, 0, 5, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0, -66, -8, -11, 0, 0, 0,
    -22, -49, -6, -58, -1, 0, 13, 16, -45, 35, 10, 0, 0, 0, 0, 0, 0, 0, 0, -24, 0, -25, 0, 0, -36, -38, -25, 0, 29, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, -16, 0, 0, 0, 60, 1, 0, 0, 0, 0, 8, 0, -8, 0, 0, 13, -12, -1, 44, 0, 0, 48, 13, -1,
    -21, 23, 0, 31, -27, 0, 3, 0, 0, 5, -8, 0, 15, -8, 0, 43, 3, -1, -17, 0, 0, 5, 0, 0, -6, 0, 0, -16, 0, -5, 0, -4,
    0, 0, 0, 0, -33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    -17, 0, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, -19, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0, -13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -9,
    0, 0, 0, 0, 0, -19, 0, 0, 0, 0, 0, -17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 20,
    0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, -28, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 9,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -8, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, -53, 0, 0, 0, 0, 0, -27,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 98, 12, 3, -54, 28, 81, 8, 14, 84, -3, -29, -158, 35, 25, -2, -53, 27, 9, -33,
    -32, 143, 56, -25, 15, 54, 31, 47, 7, -8, -7, -23, 36, -35, -98, 20, 86, 46, -25, -29, -95, -23, 96, -21, 114,
    -57, -4, 5, -4, -85, -135, 29, 0, -49, -70, 0, -16, 61, 1, 44, 62, 7, 3, 27, -1, -26, -33, 0, 0, -23, 0, -17, 48,
    0, 24, 0, 0, 0, -19, 59, -13, 0, 0, -9, -19, -17, 0, 35, 15, 20, 15, -28, 17, 23, 10, 9, 0, 0, -8, 34, -53, -27,
    0, -66,
  ]
}
