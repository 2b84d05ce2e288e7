/// What is reported in English and where it ends, learned by docs/learning/report_weights.py. Own work.
enum EnglishReports {
  static let weights = ReportWeights(
    joints: joints, verbs: verbs, nouns: nouns, topics: topics, objectless: objectless, ends: ends, starts: starts,
    reports: reports, leastScore: -0.02)

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
    -39, -43, 16, 0, 24, -85, -144, 13, -70, 13, 64, -136, 90, -53, -69, 124, -33, 3, 0, -146, 19, 11, 36, 0, 0, 80,
    0, 0, 0, 0, 0, 54, 147, 22, 65, 21, -58, 112, 65, -18, -99, 0, -71, 37, 57, 0, 15, 123, 26, 101, 0, 37, -275, 48,
    -44, 0, 43, 0, 0, 0, 0, -24, -94, 21, 0, -81, -23, 29, -52, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, -103, 73,
    80, 0, 51, 0, 23, -38, -28, -15, 28, -42, 36, -47, 60, 9, 0, 0, -30, -15, 0, -50, 0, 34, 0, -38, 56, 5, 0, 25,
    -85, -9, 0, 0, 5, 0, -83, -25, 0, 0, 0, 0, -56, -78, 0, -39, -22, 0, 0, 0, 0, 0, 22, 9, 9, 59, 8, -13, -47, -13,
    46, 17, -7, -34, 157, 17, 73, 20, 87, 0, 16, 42, -71, -126, 13, 0, 0, 0, -23, -33, 0, -11, -47, 0, 31, 0, -9, 0,
    0, 11, 0, 0, -38, 33, -30, 0, 0, 0, 0, 0, 0, 0, 0, 0, -37, 3, -16, 0, 0, -9, 0, -46, 40, -10, 0, 19, 0, 0, 0, 0,
    0, 24, 23, 0, 0, 0, 74, -5, -57, -7, -44, 0, 0, 0, 0, 11, -12, -23, -16, 0, 0, 0, 0, 0, 22, 0, 29, 0, 0, 0, 0, 0,
    0, 0, 0, 0, -89, 89, -15, 42, -20, 10, -71, -4, -35, -39, 0, -33, 25, -6, 47, 0, -31, -70, 34, -4, 81, 21, 75,
  ]
  private static let ends: [Int16] = [
    -40, 82, 56, -46, 19, -6, 12, 24, -10, -22, 78, 46, -58, 14, 49, 5, -76, -133, 0, 119, -59, -26, 18, -6, -25, -12,
    0, 0, 0, 0, 0, 174, 42, -14, 0, -8, 0, 26, -35, -39, 48, 5, 46, -3, 0, -13, -39, -69, 0, -24, -104, 0, 37, -6,
    -20, 0, -21, -22, -13, -24, 0, 8, 18, 80, 0, 0, 0, -9, -17, -85, 0, 25, 5, 11, 0, 0, 0, 47, 0, 0, 0, 0, 0, 114,
    78, 29, 0, 17, 0, 15, 0, -26, -28, 0, -27, -44, 0, -14, 42, -66, 0, -36, -18, 0, 17, -10, -84, -17, 0, 59, 77,
    -46, -35, 31, 63, 75, -22, -36, 92, -56, -69, -44, -1, 95, -90, 11, -11, -12, -35, -51, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 0, 0, 0, 51, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, -14, 0, 0, 0, 105, -6, 0, 0, -6, -2, 0, 0, -3, 0, 0, 0, 0,
    0, 27, -19, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -68, 5, 22, 0, -5, 0, -21,
    30, -24, -5, 45, 0, 128, 0, 0, -16, 0, 0, 43, 26, 0, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, -84, -85, 0, 0, 0, 0, -12, -50, -5, 0, -24, -1, 1, 0, -39, 0, 0, -22, -85, 0,
    -9, 40, 33, 21, -29, -12, -109, -26, 35, 46, -17, 36, 41, -12, -51, 35, -18, 34, 22, 49, -7, 0, -74, 0, -26, 40,
    -13, 0, 34, 0, -7, 0, 24, 0, 0, -6, -13, 0, 0, 26, -7, -1, -1, -3, -7, -1, -1, 0, -33, 0, -13, 0, 0, -28, -18, 0,
    50, -6, 0, 0, -13, 0, 0, 0, -15, 35, 48, 0, -95, -72, 50, -10, 14, -37, -1, 23, -15, -24, -15, -56, -11, -10, 0,
    -8, -27, -1, 0, 0, 28, 41, 0, 0, 0, 0, 0, 56, -31, -13, 47, 5, 48, -23, -5, 7, -53, 93, -1, 56, 4, 19, 8, -87, 0,
    -9, -37, 19, 107, 0, 49, 0, -53, -12, 0, 0, -3, 10, 0, -2, -10, 0, -23, -12, 33, -3, 0, 0, -56, -33, -1, 0, 42,
    29, 0, 0, 0, 0, 0, 25, -54, -13, -14, 50, 29, 13, 13, -82, 12, 11, -12, -4, -50, 19, -41, -46, -2, -6, -6, 52, 39,
    -53, 57, -56, 7, 63, 0, 0, 0, -40, 42, 9, -45, 52, 0, 0, 0, -73, 34, 37, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, -10, 1, 85, -6, -13, -52, -7, -44, 19, -12, 20, -21, 56, 13, -39, -76, 6, 0, 12, 86, -57,
    -28, 13, 74, 54, -65, 108, -31, -55, 47, 11, -83, -11, -32, 4, 51, -47, -2, 0, -2, 52, 107, -15, 0, 0, 0, 8, -41,
    0, 0, 0, 31, -15, 41, 8, 19, 6, 39, -46, -26, -82, 8, -11, 29, 49, -20, -85, 14, -24, -55, -35, 40, 10, -1, 19,
    -23, 1, -33, -49, -32, -8, -30, -10, 34, -23, 51, 45, 90, 34, -118, -52, -78, 0, -76, 129, -103, -46, 13, -31, 56,
    93, -69, 1, 26, -15, -23, 97, -30, 60, 73, -52, 29, 18, 7, -2, 3, -48, 11, 59, 4, 26, 30, -29, 15, 19, -58, 38,
    99, -109, 21, 48, -73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 57, 1, -44, -120, -54, -41, -56, -1, -49, -27, -45, -36, -27,
    5, 50, 54, 40, 11, -46, 59, -36, -47, -47, -31, 125, -5, 0, 25, 1, 44, 38, 0, 22, -6, 0, 4, -1, 0, -1, 2, -58,
    -74, 20, 11, -2, 0, -11, 36, -11, -3, 91, -22, 40, -26, -34, -4, -96, -39, -8, -82, 31, 25, 98, -27, -6, -13, -7,
    34, 73, 64, -1, 1, 27, 46, -82, -96, -60, 67, -45, 20, 87, 45, 25, 38, -36, -5, -22, -17, 12, -37, -5, 0, 17, 0,
    -2, 48, -26, 4, 22, 89, -49, 0, 0, 0, -8, 57, 29, -3, -5, 33, 18, -64, -44, 22, -1, 34, 44, 0, -2, -21, -24, -3,
    23, -2, -2, 0, -23, -2, 0, -36, -4, 1, 1, 1, -34, -1, -31, 37, -16, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, -34, 47,
    -8, 13, -21, 0, 0, 0, 0, 0, 0, -30, -1, 0, 0, 0, 0, -19, 77, 0, -25, -36, -57, 8, -2, 0, 17, -20, -11, 5, 22, -53,
    12, 0, 0, 0, -8, 0, -64, 92, 0, -3, -3, 38, 0, -1, 0, 19, 50, 27, 0, 0, 0, 0, 0, 0, -25, -2, -30, 0, 0, 0, 26, 24,
    5, -40, -19, 30, 0, 0, 0, 3, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -48, 0, 0, 1, -4, -6, 0, -5, 0, 0, -5, 0, 0, 0, 0,
    0, 39, -5, 31, -3, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, -32, -1, 0, 47, -31, -31, 0, 0, 0, -31, -8, 0, 4, -8, 39, -19,
    -3, 0, 0, -7, 0, 0, 0, 0, 0, 0, 0, 25, 52, 0, 5, -20, 0, 0, -2, 27, 0, 0, 0, 36, -17, 0, 0, -5,
  ]
  private static let reports: [Int16] = [
    -48, -14, 41, 16, 45, 13, 38, -38, -27, 28, 52, 64, 15, -21, -257, -3, -41, -9, -84, 58, 28, -14, -22, 21, 32,
    -37, -18, -26, -58, 9, 10, 38, 27, -9, 0, -25, -5, 93, -19, -23, -19, 58, -51, 20, 12, -5, -37, 33, -47, 0, 0, 19,
    18, 0, -12, 0, 0, -26, -10, 35, -9, 24, 1, 0, 0, -53, 36, -14, -17, 6, 10, 14, 35, 28, 67, -65, -31, -22, 2, 0, 5,
    0, 15, 0, 32, 21, 33, 14, -11, 12, -55, 10, 0, 17, -54, 0, 12, 0, 65, -35, -2, -36, 56, -6, -15, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 38, 0, 0, -8, -19, -13, 0, 0, 0, 0, 0, -6, 42, -5, -39, 19, -9, 11, 0, 0, 0, 0, 0, 0, 0, 0, -42,
    -17, -23, 0, 45, 0, 0, -25, 37, 0, 0, -3, 0, 19, 0, 0, 0, 0, 0, 20, 0, 0, 4, 0, 0, 0, 0, -10, 0, 0, 4, 0, 34, 0,
    0, 3, 22, 0, 2, -64, 11, 7, -28, 22, 41, 3, 44, 0, 0, 0, 0, 0, 0, 0, 6, 12, 6, -29, 0, -6, 26, 0, 0, -21, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -17, 0, 1, -24, -131, -7, -37, 30, -28, -25, -20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, -31, 0, 27, -65, 13, -6, 34, -18, 36, -9, -33, -137, -2, 22, 38, 43, -11, 63, 25, 23, -40, -86, -22, -61, 17,
    26, 36, -4, -12, -7, 0, 0, 0, 0, 0, 0, 0, 0, -13, -25, -16, 34, -27, 9, 6, 8, -27, -8, -46, 18, -37, -28, 93, -50,
    -34, 0, -38, 49, -56, -6, 0, -27, 54, 0, 0, 0, 0, 0, -11, 40, -25, -30, 32, -37, 32, 10, 45, 22, 7, -1, -37, 7,
    -59, 6, 2, 53, 34, 39, -5, 19, 0, 0, 0, -13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, -9, 0,
    0, 0, 0, 0, 36, -36, 2, -51, 0, 0, 2, -23, -23, 61, -25, 19, -45, 0, -25, 33, 0, 25, 0, 3, -19, 28, 0, -5, 4, 49,
    -20, -31, 0, 12, -53, -23, 0, 2, 1, -62, 16, -42, 9, -18, 11, 28, -1, 4, 1, 21, 11, 0, 0, 0, 0, 0, 24, -4, -22,
    -58, 11, -91, 42, 38, 12, 35, 26, -30, -20, -36, 5, -7, 108, 41, -31, 25, -5, -26, 7, -21, 11, 45, 17, -8, -31,
    -54, -14, -55, 13, -19, 1, -57, -26, 14, 34, -9, -59, -7, 8, 10, 54, 12, -31, 24, -41, 55, 0, 65, 46, -37, 53, -7,
    -25, -24, -107, 62, 132, 0, -14, 11, -14, 11, -23, 18, 71, -5, 82, -8, 21, 66, 0, -59, -27, -39, 10, -29, 0, 0, 0,
    0, 0, 0, -64, -66, -73, -57, -23, -10, 17, 20, 17, 61, -35, 16, 25, -3, 3, 0, -9, 0, 49, -47, -32, 0, 24, 0, 21,
    -71, 76, 0, -76, 0, -10, 3, -19, 10, 14, 37, -58, 45, 67, -2, 0, 0, -52, -6, 82, 16, -53, 0, 10, 37, -17, 30, -53,
    0, 13, 20, 22, 41, 0, 0, -28, 16, -29, 52, -6, 0, 17, -41, 0, 0, 0, 0, 23, -83, 0, -80, 0, 0, 36, 24, -13, 11, 0,
    0, 28, -9, 11, 6, 0, 0, 10, 4, 0, 0, -3, 0, -10, -35, -26, -4, 37, 0, -41, 19, -21, 61, 14, 0, 12, -10, -28, 53,
    0, 0, 85, -67, -41, 0, -14, 0, -23, -19, -21, -2, 0, 0, 4, 93, -14, 0, 44, 0, 15, 39, -24, 0, 21, -7, 28, -16, 15,
    -28, -19, 0, -15, 19, 17, 0, 0, 0, 20, 30, 23, -14, -2, 0, 12, 12, 12, -2, 0, 0, -63, 86, -20, 46, 0, 0, -8, 2,
    -6, 0, 20, 16, 46, -40, 10, -31, 0, 0, 0, -6, 34, -41, 0, 0, -29, 0, 0, -11, 0, 0, -13, 36, 6, 36, -7, 0, -4, -4,
    -45, -34, 42, 0, -24, -5, -5, -62, -6, 0, -17, 33, -1, 0, -14, 0, 4, 56, -17, 34, -5, 0, 0, 15, 2, 0, 24, 0, -49,
    26, 0, -12, -4, 0, 19, 0, 0, -41, 0, 0, -32, -32, -14, -17, 0, 0, 28, 0, 0, -29, 0, 0, 16, 0, 15, 62, 0, 0, 33,
    -58, -4, 0, 3, 0, 0, 88, -7, 24, -6, 0, -15, -9, 0, -44, 3, 0, 7, -26, 0, 21, 0, 0, 0, 5, 0, 0, 0, 0, 0, -2, 0, 0,
    0, 0, -48, -9, -13, 0, 0, 0, -27, -50, -5, -43, -1, 0, 29, 16, -45, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, -27, 0, -22, 0,
    0, -29, -15, -23, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 45, 13, 0, 0, 0, 0, 16, 0, 1, 0, 0, 13, -10,
    -1, 44, 0, 0, 34, 16, -1, 0, 20, 0, 26, -23, -1, 7, 0, 0, 4, -20, 0, 10, 10, 0, 49, -24, -1, -21, 0, 0, 6, 0, 0,
    -6, 0, 0, 11, 0, -10, 0, -6, 0, 0, 0, 0, -29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -28, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, -3, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -17, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0, -14, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0, -21, 0, 0, 0, 0, 0, -17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0,
    0, 0, -7, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, -48, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 27, 0, 0, 0,
    0, 0, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -27, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0,
    0, -63, 0, 0, 0, 0, 0, -31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 16, -6, -50, 35, 52, -12, 8, 96, 5, -24, -140, 58,
    36, 11, -38, 33, 27, -36, -65, 127, 44, -20, 21, 57, 34, 49, 23, -15, -13, -40, 57, -45, -101, 1, 73, 41, -38,
    -22, -96, -2, 94, -25, 100, -65, 2, 5, -2, -70, -125, 13, 0, -50, -42, 0, 5, 58, 17, 46, 69, 9, 4, 2, 0, -5, -29,
    0, 0, -28, 0, -3, 64, 0, 34, 0, 0, 0, -17, 55, -14, 0, 0, -9, -21, -17, 0, 27, -7, 20, 27, -48, 27, 27, 33, 0, 0,
    0, -27, 33, -63, -31, 0, -61,
  ]
}
