/// What is reported in English and where it ends, learned by docs/learning/report_weights.py. Own work.
enum EnglishReports {
  static let weights = ReportWeights(
    joints: joints, verbs: verbs, nouns: nouns, topics: topics, objectless: objectless, ends: ends, starts: starts,
    reports: reports, leastScore: 0.25, leastUnnamedScore: 0.50)

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
    -40, -59, 31, 6, -8, -95, -175, 11, -26, -33, -80, -117, 98, -8, -102, 175, -25, 61, 0, -151, -23, -33, 20, 0, 70,
    68, 0, 0, 0, 0, 0, 30, 77, 9, 123, 48, 187, 149, -7, 0, -96, -53, -7, 46, -32, 40, 49, 119, 73, 28, 0, 45, -343,
    15, -82, 0, 77, 0, 0, 0, 0, -41, -109, 28, -10, -120, -11, 21, -70, -60, 0, 0, -4, 0, 0, 0, 0, 100, 0, 0, 0, 0, 0,
    -74, 52, 128, 0, 82, 14, 9, -81, 22, -50, 27, -14, 50, -69, 99, 24, 0, 0, -21, 25, 0, -88, 0, 26, 0, -91, 67, 5,
    11, 19, -110, -27, -73, 8, 14, -71, -71, 30, 9, 0, 0, 28, 13, -90, 0, -44, -43, 0, 0, 0, 0, 0, 13, 5, -33, 70, 8,
    127, 46, -11, 39, -37, -34, 9, 122, 21, 71, 68, 31, 0, -21, 30, -33, -141, 15, 0, 0, -66, 7, -55, 0, -21, -32,
    -21, 64, 0, -46, -29, 0, -2, 0, 0, -20, 44, -10, 0, 0, 0, -13, 0, 0, 0, 0, 0, -59, 31, 31, 0, 100, -27, 4, -62,
    34, -14, 0, 10, 0, 0, 0, 0, 0, 25, -15, 0, 0, -1, 90, -13, -88, -16, -13, 0, 0, 0, 24, 10, -5, -27, -42, 0, 0, 0,
    0, 0, 79, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, -120, 143, -53, -2, 2, 10, -50, 12, -52, -26, -14, -14, 27, 24, 3, 0,
    -58, -35, -30, -37, 102, 9, 97,
  ]
  private static let ends: [Int16] = [
    -52, 95, 66, -28, -29, 3, 20, 12, -13, -19, 39, 38, -46, 42, 36, -34, -75, -125, 0, 129, -78, -42, 19, -11, -41,
    4, 0, 0, 0, 0, 0, 141, 61, -32, 32, 11, 64, 73, -56, -36, 50, -14, 44, -17, 0, -3, -20, -94, 0, -42, -71, 0, -11,
    -1, -13, 0, -45, 6, -5, -28, 14, 9, 27, 95, 0, -24, 0, -8, -43, -99, 0, 27, -13, -1, 0, 0, 31, 61, 0, 0, 0, 0, 0,
    112, 24, 72, 0, 55, 0, -19, 11, -18, -46, 0, -115, -33, 0, -30, 58, -52, 0, -11, -67, 0, 32, 46, -127, 36, 0, 40,
    90, -88, -51, 3, 20, 85, -12, -4, 112, -82, -65, -63, -2, 135, -104, 70, -39, -13, -15, -101, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 46, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0, 0, 0, -39, 0, 0, 0, 91, -22, 0, 0, -8, 33, 0, 85, -4, 0, 0,
    0, 0, 0, 15, -23, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2, -18, 75, 0, 34,
    0, -22, 2, -27, -18, 40, 0, 77, 0, 77, -21, 0, 0, 22, 31, 0, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0, -9,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, -119, -102, -1, 0, 0, -10, -59, -67, -11, 0, -32, -3, -21, 0, -40,
    0, -5, -29, -109, 0, -16, 40, 89, 39, -21, -13, -152, -24, 29, 52, -45, -22, 44, 10, -42, 37, 5, 44, -18, 48, 0,
    0, -65, 0, 5, 29, -11, 0, 70, 0, -10, -1, 15, 0, 0, -19, 1, 0, 0, 30, -28, -5, 0, -5, -24, -6, 0, 0, -47, 0, -21,
    0, 0, -19, -23, 0, 64, -8, -7, 0, -14, 0, 0, -1, -20, 9, 107, 0, -27, -123, 40, -11, 5, -36, -1, 53, -87, -24,
    -10, -47, -13, -9, 0, -5, -67, -3, -5, 14, 21, 8, 0, 0, 0, 0, 0, 37, -37, 12, 24, 35, 62, 11, 12, -4, -43, 123,
    13, 45, 5, 0, 8, -118, 21, -32, -31, 18, 96, 31, 54, -41, -44, -28, -5, -33, -2, 26, 0, 42, -16, 0, -67, -29, 43,
    -5, 0, 0, -36, -11, -6, 29, 47, -7, 0, 0, 0, 0, 0, -20, -72, -60, 45, 88, 19, -13, 23, -64, 43, 67, 17, -19, -80,
    48, -44, -51, -2, 7, -15, 16, 30, -41, 20, -80, 0, 42, 93, 86, 1, -34, 12, -17, -17, 18, 0, 0, -53, -89, 42, 35,
    21, -61, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -20, 2, 79, -16, -24, -24, -15, -65, 21, -22,
    47, -14, 52, -7, -41, -88, 11, 21, 16, 92, -51, -31, 49, 72, 60, -76, 89, -12, -59, 26, -17, -62, 4, -54, -1, 48,
    -13, -2, 0, -16, 47, 112, -36, 0, 0, 0, 12, -64, 0, 37, 44, 53, 6, 35, 22, 23, -4, 37, -31, -26, -107, -40, 21,
    39, 57, -54, -74, 0, -1, -60, 0, 22, -14, -28, -15, 13, 6, -43, -55, -24, -28, -26, -26, 63, -1, 40, 16, 116, 57,
    -103, -21, -79, -73, -75, 92, -128, -25, 4, -36, 68, 87, -73, 50, 23, 0, -16, 64, -87, 24, 68, -2, 38, 12, 9, -7,
    0, -54, -24, 66, 8, 17, 50, -26, 6, -16, -24, 26, 74, -88, 3, 32, -62, 2, 39, -19, -9, -58, 34, 55, 11, 77, -9,
    15, -33, -42, -102, -38, -39, -36, 3, -49, -29, -46, -42, -30, 9, 56, 55, 32, 6, -31, 50, -15, -37, -43, -39, 141,
    33, -16, 16, 0, 49, 57, 0, 23, -6, 0, 6, -1, 0, -4, -11, -65, -88, 12, 8, 1, 1, -10, 40, -9, 0, 89, -9, 49, -37,
    -39, -4, -90, -25, -5, -85, 16, 31, 93, -51, -7, -4, -26, 27, 77, 90, -2, 8, -12, 54, -68, -89, -71, 44, -42, 1,
    94, 60, 29, 52, -30, -5, -27, -11, 18, -73, -3, 0, 18, 0, -4, 23, -30, 2, -26, 89, -67, 0, 0, 0, -35, 39, 32, 17,
    -14, 41, 5, -59, -40, 29, 0, 43, 56, 0, -2, -16, -28, 6, 19, -2, -3, 0, -15, -2, -12, -35, -5, -4, 4, 3, -37, -12,
    -33, 21, -15, 27, 0, -2, 0, 0, 0, 0, 0, 0, 0, 65, -31, 40, 2, 18, -38, 50, -41, -4, 0, 0, 0, 0, 0, 0, -52, 28, 26,
    -22, 32, 0, -25, -25, -54, 11, -2, 0, 11, -18, -14, 4, 28, -41, 13, 4, 0, 0, -9, 0, -63, 89, 0, -3, -4, 30, 0, -1,
    0, 23, 64, 9, 91, 22, 15, 0, 0, 0, -18, -1, -28, 0, 0, 0, 24, 40, 5, -44, -14, 50, 0, 0, 0, 6, -2, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, -42, 0, 0, 16, -3, -2, 0, -7, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 30, -2, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0,
    -38, -1, 0, 46, -31, -30, 0, 0, 0, -34, -11, 0, 3, -6, 44, -15, -2, 0, 0, -10, 0, 0, 0, 0, 0, 0, 0, 19, 53, 0,
    -10, -18, 0, 0, -1, 13, 0, 0, 0, 27, -13, 0, 0, -7,
  ]
  private static let reports: [Int16] = [
    -52, -3, 34, 3, 65, 48, 29, -33, -41, 34, 60, 36, -53, -31, -181, -20, -52, -48, -44, 58, 34, -10, -21, 19, 7,
    -40, -10, -31, -79, 27, 11, 49, 23, -6, 10, -39, -49, 104, 30, -18, -24, 77, -42, -5, 17, -11, -14, 42, -72, 0, 0,
    18, 19, 0, -13, 0, 0, -43, -34, 31, 31, 26, -1, 0, 46, -58, 11, -23, -11, 5, 8, 24, 14, 42, 48, -63, -39, -5, 2,
    0, -15, 0, 12, 0, 42, 13, 35, 11, -3, 10, -37, 9, 0, -20, -35, 0, 12, 0, 85, -41, 15, -47, 44, 4, 22, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 29, 0, 0, -7, -20, 0, 0, 0, 0, 0, 16, 20, 30, 3, -40, 12, -49, 10, 0, 0, 0, 0, 0, 0, 0, 0,
    -50, -20, -11, 0, 30, 0, 0, 3, 41, 0, 0, -25, 0, 15, 0, 0, 0, 0, 0, 25, 0, 0, -3, 0, 0, 0, 0, -15, 0, 0, 4, 0, 50,
    0, 0, 3, 17, 0, 13, -66, -19, 11, 4, 25, 33, -8, 21, -4, 0, 0, -20, 0, -10, -5, -45, 57, 6, -22, -72, -16, 79, 0,
    0, -31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -5, 0, 12, -17, -123, -10, -28, 37, -4, -15, -28, 0, 0, 0, -33,
    0, 0, 0, 0, 0, 0, 0, -23, 0, 36, -89, 6, -6, 37, -21, 21, 20, -19, -148, -13, 10, 34, 55, 11, 62, 13, 6, -38, -47,
    -26, -61, 25, 25, 42, 9, -18, -38, 0, 0, 0, 0, 0, 0, 0, 0, 6, -24, -19, 19, -17, 1, 3, 17, -34, -15, -58, 26, -2,
    -58, 74, -46, -16, 0, -43, 58, -60, -13, 0, -43, 86, 0, 0, 0, 0, 0, -12, 21, -25, -1, 7, -40, 36, 11, 36, 36, 33,
    -15, -67, 2, -23, 3, -1, 24, 40, 38, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0,
    0, -16, 0, 0, 0, 0, 0, 16, -22, 17, -15, 0, 0, -19, -16, -44, 65, -37, 12, -67, 0, -13, 30, 0, 25, 16, -3, -20,
    25, 0, -25, 3, 23, -60, -31, 6, 0, -22, -28, -5, 1, 2, -59, 18, -43, 11, -24, 2, 42, 5, 4, 1, 31, 24, 0, 0, 0, 0,
    0, 14, 9, -31, -38, 9, -41, 27, 45, 13, 25, 35, -5, -1, -45, 14, -9, 72, 3, -26, 23, 14, -32, 7, -34, 15, 42, 24,
    -13, -15, -43, -27, -75, -6, -11, -52, -41, -10, -8, 47, -25, -61, -21, 0, 30, 55, 6, -32, 11, -38, 26, 7, 63, 35,
    -40, 11, 19, -55, 40, -111, 44, 107, 4, -24, 8, -21, 28, -4, 11, 73, -11, 91, -7, 6, 89, 17, -60, -44, -38, 53,
    -9, -187, -40, 32, -92, -20, 8, 20, -138, -57, 2, 91, -44, -15, 46, -26, 70, 14, -31, -85, 1, -69, -19, -52, -40,
    -73, -70, -48, -15, 8, 17, 34, 41, -29, 29, 54, 17, -25, 0, -38, 0, 33, -24, -26, 0, 17, 0, 13, -65, 92, 0, -85,
    0, -2, 2, -7, -17, 16, 35, -66, 33, 67, 40, 0, 0, -55, 7, 54, 61, -46, 0, 5, 66, -15, 0, -39, 0, 10, 18, 18, 48,
    0, 0, -13, -13, -17, 52, 0, 0, 16, -43, 0, 0, -3, 0, 4, -86, 0, -70, 0, 0, 25, 14, -13, 27, 0, 0, 23, -8, 18, 4,
    0, 0, 5, 14, -14, 0, 7, 0, -13, -60, -33, 24, 56, 0, -41, 30, -14, 54, 15, 0, 11, -2, -26, 24, -6, 0, 72, -83,
    -35, 0, 27, 0, 25, -32, -20, -29, 0, 0, 5, 110, -34, 0, 32, 0, 15, 15, -7, 0, 12, 8, 30, -20, -9, -4, -9, 0, -28,
    21, 18, 0, 0, 0, 7, 31, 25, -15, 4, 3, -25, 7, 14, 20, 33, 0, -53, 76, -30, 55, 0, 0, 2, -10, 8, 0, 0, 9, 26, -34,
    8, -25, 0, 0, 0, 3, 36, -33, 0, 0, 0, 0, 0, -17, 0, 0, -15, 29, 7, 22, -15, 0, 13, -9, -47, -48, 53, 0, -18, -7,
    -1, -58, -10, 0, 7, 18, 0, -3, -18, 0, 4, 69, -12, 49, -34, 0, 0, 5, 13, 0, 23, 0, -43, 26, 0, -14, -5, 0, 22, 0,
    0, -31, 0, 0, -26, -30, -13, -10, 0, 0, 34, 0, -34, -24, 0, 0, 18, 0, 15, 56, 0, 0, 18, -34, -12, 0, -3, 0, 0,
    107, -6, 7, -1, 0, 0, -10, 0, -44, 0, 0, 7, -31, 0, 18, -11, 0, 0, -8, 16, 0, 0, -9, 0, -12, 0, 0, 0, 0, -65, -7,
    -9, 0, 0, 0, -19, -52, -6, -49, -1, 0, 23, -5, -6, -25, 15, 0, 0, 0, 0, 0, 0, 0, 0, -26, 0, -24, 0, 0, -41, -40,
    -14, 0, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -3, -3, 0, 0, 65, -6, 0, 0, 0, 0, 9, 0, -8, 0, 0, 13, -16, -1, 51, 0, 0,
    37, 12, -1, 3, 24, 0, 27, -17, 0, 2, 0, 0, 7, -14, -9, 23, -3, 0, 55, -22, -1, -19, 0, 0, 5, 8, -13, -5, 0, 0,
    -15, 0, -13, 0, -5, 0, 0, 0, 0, -39, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, -3, 0, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -18, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, -14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, -10, 0, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0, -17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 0, 15,
    0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, -15, 0, 0, 0, 0, 0, -6, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 17,
    0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -15, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, -56,
    0, 0, 0, 0, 0, -24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 9, 1, -45, 27, 75, 21, 17, 94, 8, -30, -152, 53, 37, 12,
    -26, 44, 2, -18, -57, 112, 42, -11, 11, 54, 48, 48, 10, -26, 6, -17, 28, -37, -94, 4, 76, 41, -36, -9, -80, -24,
    89, -31, 107, -54, -16, -1, -12, -80, -126, 2, 0, -50, -58, 0, -6, 58, 1, 47, 75, 11, 3, 13, -4, -32, -39, -9, 0,
    6, 0, -3, 56, 0, 14, 0, 0, 0, -18, 33, -14, 0, 0, -10, -9, -17, 0, 29, 15, 23, -15, -6, 25, 20, 17, 11, 0, 0, -15,
    33, -56, -24, 0, -54,
  ]
}
