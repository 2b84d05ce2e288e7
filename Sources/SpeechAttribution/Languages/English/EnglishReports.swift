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
    -36, -49, 19, 0, -3, -83, -125, 19, -67, -5, -19, -96, 99, -42, -40, 149, -33, 79, 0, -154, 22, 16, 33, 0, 0, 49,
    0, 0, 0, 0, 0, 54, 92, 31, 74, 12, -52, 95, 47, -11, -89, -35, -60, 41, 11, 0, 19, 178, 61, 84, 0, 9, -260, 11,
    -43, 0, 54, 0, 0, 0, 0, -33, -98, 26, 0, -80, -16, 30, -56, -67, 0, 0, 0, 0, 0, 0, 0, 88, 0, 0, 0, 0, 0, -72, 71,
    85, 0, 50, 0, 3, -57, 0, -24, 8, -5, 45, -47, 88, 13, 0, 0, -26, 28, 0, -81, 0, 37, 0, -57, 59, 3, 22, 32, -73,
    -10, -63, 0, 3, 0, -76, -23, 0, 0, 0, 0, 7, -75, 0, -38, -26, 0, 0, 0, 0, 0, 44, 8, -17, 73, -16, -6, -12, 11, 46,
    -40, -26, -27, 138, 26, 46, 38, 99, 0, -2, 38, -68, -111, 17, 0, 0, -56, -6, -35, 0, -17, -46, -21, 45, 0, -42, 0,
    0, 13, 0, 0, -36, 28, -2, 0, 0, 0, -8, 0, 0, 0, 0, 0, -34, 19, -19, 0, 66, -9, 33, -59, 43, -28, 0, 18, 0, 0, 0,
    0, 0, 30, 0, 0, 0, 0, 69, -12, -43, -9, -41, 0, 0, 0, 0, 5, -8, -13, -19, 0, 0, 0, 0, 0, 13, 0, 23, 0, 0, 0, 0, 0,
    0, 0, 0, 0, -72, 76, -7, 50, -12, 2, -75, 0, -36, -24, -12, -40, 26, -2, 24, 0, -50, -61, -23, -23, 88, 9, 77,
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
    -49, -6, 33, 12, 64, 51, 29, -31, -47, 34, 60, 32, -55, -34, -171, -19, -50, -49, -43, 58, 34, -12, -26, 23, 9,
    -37, -6, -25, -70, 16, 12, 43, 17, -3, 8, -39, -44, 95, 24, -22, -29, 78, -50, 10, 21, -7, -7, 36, -71, 0, 0, 17,
    18, 0, -14, 0, 0, -40, -34, 32, 32, 25, -3, 0, 37, -44, -3, -16, -3, 8, 25, -10, 22, 38, 31, -50, -24, -4, 2, 0,
    -16, 0, 11, 0, 38, 16, 35, 12, -1, 10, -40, 7, 0, -13, -11, 0, 25, 0, 93, -53, 4, -60, 33, 9, 17, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 29, 0, 0, -7, -20, 0, 0, 0, 0, 0, 14, 21, 29, 4, -35, 12, -50, 10, 0, 0, 0, 0, 0, 0, 0, 0, -52,
    -20, -11, 0, 26, 0, 0, -1, 39, 0, 0, -21, 0, 17, 0, 0, 0, 0, 0, 25, 0, 0, -5, 0, 0, 0, 0, -14, 0, 0, 4, 0, 49, 0,
    0, 3, 15, 0, 8, -66, -19, 13, 5, 27, 36, -10, 19, -4, 0, 0, -22, 0, -11, -6, -47, 61, 7, -23, -71, -18, 78, 0, 0,
    -34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -6, 0, 7, -17, -124, -4, -26, 40, 2, -17, -25, 0, 0, 0, -24, 0, 0,
    0, 0, 0, 0, 0, -26, 0, 32, -90, 7, -5, 38, -24, 23, 19, -18, -149, -15, 9, 32, 55, 18, 62, 12, 5, -38, -47, -23,
    -60, 26, 7, 46, 12, -17, -37, 0, 0, 0, 0, 0, 0, 0, 0, 1, -40, -19, 23, -12, 12, 3, 19, -30, -15, -37, 21, 4, -50,
    74, -48, -16, 0, -19, 55, -61, -13, 0, -45, 89, 0, 0, 0, 0, 0, -21, 17, -27, -10, 9, -37, 36, 4, 36, 34, 39, -11,
    -70, 6, -26, 1, -4, 16, 29, 37, -2, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0,
    -16, 0, 0, 0, 0, 0, 17, -18, 16, -15, 0, 0, -19, -18, -42, 57, -37, 12, -67, 0, -13, 29, 0, 25, 14, -2, -20, 25,
    0, -27, 4, 43, -66, -31, 7, 3, -13, -30, -5, 1, 1, -59, 9, -45, 10, -24, 1, 41, 7, 4, 1, 30, 22, 0, 0, 0, 0, 0,
    16, 4, -35, -36, 7, -42, 27, 42, 11, 23, 38, -1, 4, -40, 10, -8, 71, 2, -29, 23, 10, -32, 10, -32, 13, 44, 26,
    -13, -17, -42, -27, -74, -5, -12, -48, -42, -9, -9, 44, -24, -60, -19, 1, 29, 56, 6, -31, 12, -35, 24, 5, 63, 16,
    -37, 12, 21, -57, 39, -109, 45, 107, 3, -25, 6, -23, 27, -4, 11, 72, -11, 86, -7, 9, 90, 19, -63, -64, -37, 54,
    -5, -185, -40, 31, -92, -20, 7, 19, -141, -61, 0, 90, -33, -42, -9, 20, 108, 13, -31, -85, 0, -69, -17, -52, -39,
    -71, -74, -46, -14, 8, 18, 34, 39, -28, 28, 50, 14, -14, 0, -38, 0, 29, -29, -6, 0, 14, 0, 13, -64, 90, 0, -84, 0,
    -2, 2, -9, -17, 17, 35, -66, 34, 68, 39, 0, 0, -56, 7, 52, 62, -45, 0, 5, 66, -14, 0, -40, 0, 10, 18, 20, 46, 0,
    0, -11, -11, -25, 52, 0, 0, 16, -43, 0, 0, -3, 0, 4, -85, 0, -72, 0, 0, 26, 16, -17, 26, 0, 0, 23, -6, 14, 4, 0,
    0, 5, 14, -15, 0, 7, 0, -13, -60, -31, 24, 56, 0, -32, 34, -22, 57, 1, 0, 11, -3, -25, 23, -6, 0, 71, -85, -29, 0,
    26, 0, 24, -32, -19, -30, 0, 0, 5, 111, -33, 0, 32, 0, 14, 15, -8, 0, 13, 8, 29, -19, -7, -5, -9, 0, -28, 22, 15,
    0, 0, 0, 6, 31, 24, -15, 4, 3, -25, 8, 13, 20, 32, 0, -54, 76, -29, 54, 0, 0, 2, -10, 11, 0, 0, 9, 26, -34, 7,
    -26, 0, 0, 0, 3, 36, -32, 0, 0, 0, 0, 0, -18, 0, 0, -16, 29, 6, 22, -15, 0, 14, -8, -50, -49, 55, 0, -17, -7, -1,
    -60, -10, 0, 7, 19, 0, -4, -18, 0, 4, 68, -13, 50, -33, 0, 0, 3, 13, 0, 23, 0, -43, 26, 0, -15, -5, 0, 21, 0, 0,
    -32, 0, 0, -26, -29, -12, -11, 0, 0, 34, 0, -34, -25, 0, 0, 18, 0, 18, 54, 0, 0, 13, -41, -16, 31, -5, 0, 0, 108,
    -6, 4, 1, 0, 0, -10, 0, -44, 0, 0, 8, -30, 0, 17, -11, 0, 0, -7, 17, 0, 0, -10, 0, -12, 0, 0, 0, 0, -65, -7, -11,
    0, 0, 0, -19, -51, -8, -49, -1, 0, 21, -6, 4, -26, 14, 0, 0, 0, 0, 0, 0, 0, 0, -26, 0, -24, 0, 0, -40, -39, -20,
    0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -5, -3, 0, 0, 64, -6, 0, 0, 0, 0, 9, 0, -9, 0, 0, 13, -17, -1, 50, 0, 0, 37,
    12, -1, 3, 24, 0, 27, -17, 0, 1, 0, 0, 7, -14, -10, 22, -3, 0, 54, -21, -1, -19, 0, 0, 5, 8, -12, -5, 0, 0, -15,
    0, -9, 0, -5, 0, 0, 0, 0, -39, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, -4, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, -16, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, -13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, -9, 0, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0, -18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 0, 15, 0, 0,
    0, 0, 0, 28, 0, 0, 0, 0, 0, -14, 0, 0, 0, 0, 0, -6, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 17, 0, 0,
    0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -15, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, -56, 0, 0,
    0, 0, 0, -23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99, 12, 8, -45, 27, 75, 20, 17, 94, 5, -30, -153, 51, 35, 11, -25,
    38, 0, -17, -57, 114, 43, -11, 9, 53, 47, 47, 11, -27, 7, -18, 27, -38, -95, 4, 76, 40, -37, -12, -78, -25, 90,
    -18, 108, -54, -16, 0, -12, -82, -128, 7, 0, -50, -61, 0, -8, 58, 1, 45, 75, 11, 3, 13, -4, -29, -39, -9, 0, 6, 0,
    -4, 39, 0, 23, 0, 0, 0, -16, 31, -13, 0, 0, -9, -9, -18, 0, 29, 15, 28, -14, -6, 25, 19, 17, 11, 0, 0, -15, 35,
    -56, -23, 0, -53,
  ]
}
