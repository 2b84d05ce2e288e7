/// What is reported in English and where it ends, learned by docs/learning/report_weights.py. Own work.
enum EnglishReports {
  static let weights = ReportWeights(
    joints: joints, verbs: verbs, nouns: nouns, topics: topics, objectless: objectless, ends: ends, starts: starts,
    reports: reports, leastScore: 0)

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

  /// Nouns of saying, by the verb that they belong to.
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
    -19, -16, 7, 0, 20, -76, -117, 10, -49, 32, 56, -121, 70, -58, -46, 102, -24, 27, 0, -117, 17, 5, 24, 0, 0, 63, 0,
    0, 0, 0, 0, 49, 130, 50, 49, 15, 0, 83, 35, -15, -90, 0, -60, 25, 42, 0, 6, 93, 12, 87, 0, 21, -247, 29, -38, 0,
    34, 0, 0, 0, 0, -24, -65, 16, 0, -57, -18, 22, -32, -26, 0, 0, 0, 0, 0, 0, 0, 57, 0, 0, 0, 0, 0, -78, 73, 79, 0,
    13, 0, 25, -15, -15, -16, -1, -32, 25, -30, 60, 9, 0, 0, -31, -30, 0, -45, 0, 25, 0, -40, 47, 4, 0, 12, -61, -12,
    0, 0, 4, 36, -74, -21, 0, 0, 0, 0, -43, -55, 0, -33, -17, 0, 0, 0, 0, 0, -1, 4, 3, 40, 5, -5, -31, -19, 35, 24,
    25, -31, 126, 30, 58, 6, 73, 0, 20, 36, -81, -107, 14, 0, 0, 0, -16, -13, 0, -11, -34, -24, 33, 0, -38, 0, 0, 9,
    0, 0, -28, 24, -10, 0, 0, 0, 0, 0, 0, 0, 0, 0, -28, -26, 0, 0, 0, 0, 0, -51, 37, -4, 0, 36, 0, 0, 0, 0, 0, 6, 15,
    0, 0, 0, 92, 5, -41, -14, -61, 0, 0, 0, 0, 12, -2, -8, -20, 0, 0, 0, 0, 0, -18, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 67,
    26, 22, -6, 12, -47, 0, -19, -47, 28, -37, 36, 28, 52, 0, -32, -64, -3, -5, 62, 8, 64,
  ]
  private static let ends: [Int16] = [
    -72, 83, 53, -32, 49, 17, 49, 36, 12, 2, 102, 45, -63, 10, 57, 7, -69, -139, 0, 124, -48, -13, 34, -11, -9, -31,
    0, 0, 0, 0, 0, 185, 41, -26, 0, 0, 0, 52, -32, -17, 37, 16, 65, -20, 0, 0, -57, -84, 0, -40, -92, 0, 146, -10,
    -31, 0, -19, -68, -5, -51, 0, 26, 33, 93, 0, 0, 0, -3, -27, -121, 0, 29, -22, -27, 0, 0, 0, 81, 0, 0, 0, 0, 0,
    120, 82, 49, 24, 8, 0, -3, -10, -22, -20, 23, -5, -40, 0, -17, 60, -68, 0, -39, -71, 0, 50, -17, -103, -18, 0, 54,
    79, -54, -43, 9, 73, 50, -43, -25, 108, -59, -80, -44, -1, 90, -111, 38, -19, -11, -56, -70, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 54, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, -15, 0, 0, 0, 74, -12, 0, 0, 0, -3, 0, 0, -21, 0, 0,
    0, 0, 0, 18, -5, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -63, -1, 7, 0, -6, 0,
    -27, 31, -11, -9, 42, 0, 92, 0, 0, -12, 0, 0, 36, 27, 0, 0, 0, 0, 0, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, -121, -111, -8, 0, 0, 0, -20, -94, -20, 0, -29, -1, 1, 0, -26, 0, 0, -22,
    -110, 0, -15, 72, 42, -22, -34, -21, -99, -24, 31, 79, -16, 8, 103, -43, -81, 39, -33, 62, 15, 62, 14, 0, -76, 0,
    -33, 49, -31, 0, 61, -1, -9, -1, 12, 0, 0, -11, -13, 0, 0, 30, -21, -1, -1, -13, -6, -1, 0, 0, -32, 0, -10, 0, 0,
    -12, -20, 0, 53, -2, 0, 0, -13, -1, 0, 0, -26, 52, 53, 0, -100, -78, 52, -23, 9, -10, -1, 10, -14, -19, -12, -48,
    -16, -9, 0, -6, -31, -2, 0, 0, 27, 56, 0, 0, 0, 0, 0, 81, 5, 18, 55, 57, 37, -38, 17, 52, -36, 107, 23, 58, 0, 23,
    2, -53, 0, -1, -32, 15, 154, 0, 58, -1, -40, -21, -9, 0, -12, 27, 0, -6, -20, 0, -22, -13, 30, -5, 0, 0, -61, -28,
    -1, 0, 53, -20, 0, 0, 0, 0, 0, -23, -78, -33, -18, 53, 24, -17, 1, -94, 19, -21, -61, 18, -61, -38, -97, -55, -4,
    -44, -16, 13, 114, 72, 6, -10, 27, -97, -1, -17, -17, -60, -9, 0, -27, -3, -69, -7, -20, 7, 0, -4, 33, -14, -2, 0,
    2, 76, 0, 0, 0, 0, 0, -24, -41, 60, -17, 5, 29, -10, 11, -11, -20, 52, 35, 34, 34, -13, -39, -51, 0, 7, -24, 5,
    76, 62, 35, 61, 22, -18, -73, -49, -112, 19, 11, 66, 84, -53, -131, -19, -49, -75, -86, 64, 25, -2, 50, -10, -17,
    -28, -89, -28, -45, -35, -37, 34, 53, 105, 16, 81, 38, -144, -67, -66, -1, -115, 105, -108, -62, 17, -15, 34, 84,
    -43, 9, -1, -22, -20, 124, -24, 51, 105, -63, 12, 5, 4, -1, -11, -64, 36, 53, -17, 36, 16, -15, 35, 28, -65, 20,
    106, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 77, 1, -42, -150, -91, 10, -41, 13, -31, -39, -23, -50, -34, 13,
    68, 39, 32, 7, -43, 100, -37, -43, -33, -49, 118, -18, -3, 8, -30, 58, 36, -16, 31, -14, 0, 14, -2, 0, -51, 8,
    -70, -35, -1, -3, 0, -3, -16, 44, 22, 0, 87, -28, 11, -55, -41, -4, -49, -54, -29, -93, 43, 24, 69, -29, 45, 2,
    -62, 52, 62, 52, -1, -7, -7, 37, -85, -99, -89, 66, -35, 16, 109, 55, 57, 34, -53, -14, 0, -26, 28, 0, -2, 0, 52,
    36, -7, 58, -35, -7, 25, 78, -74, 0, 0, 0, 7, -3, 0, -21, -11, 18, 27, -65, -75, 0, -9, 25, 109, 23, -5, -15, -16,
    3, 30, -2, -3, 0, -28, -1, 27, -50, -35, 5, 11, 7, -15, 0, 0, 53, -20, 21, 0, 15, 0, 0, 0, 0, 0, 0, 0, 85, -7, 48,
    2, 20, -59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 82, -9, -26, -45, -72, -39, 0, 0, 13, -29, -13, -5, 22, -58,
    0, 0, 0, 0, -6, 0, -71, 94, 0, -5, -3, 44, 0, -1, 0, 47, 51, 25, 0, 0, 0, 0, 0, 0, -30, -9, -22,
  ]
  private static let reports: [Int16] = [
    -51, -58, 55, -57, 40, 9, 15, -53, -41, 1, 56, -8, 32, -40, -26, -5, -68, 48, 1, -27, 2, 19, 37, -25, -16, -59,
    -36, 17, -2, 9, 15, 9, 6, -30, 0, 98, -10, -25, 8, 20, -112, 37, -1, -4, -48, 32, -22, 0, 0, 20, 0, 0, -14, 0, 0,
    -54, 21, 46, -31, 21, 47, 0, 0, -64, 33, 0, 1, 15, -4, -10, 40, 6, 62, -90, -47, -20, 2, 0, 7, 0, 16, 0, 27, 11,
    41, 22, -17, 12, -59, 14, 0, 20, -16, 0, 15, 0, 44, -41, -26, -45, 38, 28, -21, 0, 0, 0, 0, 0, 0, 0, 0, 0, -41, 0,
    56, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 18, 27, -29, -40, 19, -48, 11, 0, 0, 0, 0, 0, 0, 0, 0, -29, -19, -36, 0, 33, 0,
    0, -15, 45, 0, 0, -29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 56, 0, 0, 0, -21, 0, -41, -65,
    6, 45, -37, 31, 32, 0, 43, 0, 0, 0, 0, 0, 0, 0, 4, 11, 4, 2, 0, -13, 24, 0, 0, -40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, -61, 15, -10, 33, -8, 19, -10, -29, -161, 9, 28, 47, 39, -13, 64, 26, -9, -39, -99, -12, -42, 20, 22, 26, -45,
    -12, 3, 0, 0, 0, 0, 0, 0, 0, 0, -8, 24, -24, 19, -59, 1, 9, 9, -46, 0, 9, 45, -59, -51, 50, -44, -28, 0, 0, 45,
    -39, -14, 0, -30, 64, 0, 0, 0, 0, 0, -15, 60, -5, -14, 37, -25, 58, 21, 100, 13, 17, -12, -59, -12, -79, -5, 2,
    76, 38, 15, 0, -54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0,
    29, -45, -17, -56, 0, 0, -30, -4, -42, 76, -51, 19, -55, 0, -25, 42, 0, -8, 0, 12, 0, 46, 0, -19, 8, 12, -38, -54,
    27, 14, -70, -20, 12, 4, 0, -12, -72, -44, 15, -4, 36, 9, 29, 2, 2, 15, 29, 0, 0, 0, 0, 0, 44, 28, -19, -55, 24,
    -103, 49, 44, 32, 35, 39, -37, -29, -56, -2, -25, 91, 0, -22, 46, 9, -21, -28, 11, -11, 71, 9, 5, 20, -70, -63,
    -59, 15, 8, 5, -49, -61, -5, 5, -6, -61, -5, 10, 4, 64, 5, -48, 28, -44, 54, -12, 63, 77, -25, 68, -12, -22, -25,
    -103, 43, 146, 10, -32, 11, 10, 6, -29, 28, 109, 23, 71, -1, 40, 62, -7, -96, -71, -54, 63, 0, 0, 0, 0, 0, 0, 0,
    -33, -69, -70, -99, -8, 0, 35, 56, 81, 0, -43, -63, -22, -24, 35, 0, -23, 92, 28, -36, -7, 0, 29, 0, -20, -99, 86,
    0, -55, 60, -44, 1, 25, -3, 31, 20, -7, 22, 4, 46, 0, 0, -42, -4, 78, 40, -75, 0, -20, 79, 6, 0, -17, -31, -4, 9,
    21, 51, 0, 40, 2, 33, -32, 29, 0, -21, 27, -52, 0, 0, 0, 0, 26, -89, 0, -89, 0, 0, 50, 46, -2, 6, 0, -44, -8, 0,
    20, 26, 0, -23, 12, 18, 0, 0, -3, 0, 7, -47, -29, -8, 52, 0, -53, 23, -21, 86, 16, 30, -10, 15, -45, 59, 0, -7,
    62, -81, -59, 0, -8, 44, -21, -9, -23, -27, 0, 18, 7, 106, 1, 0, 38, -65, -13, 57, -54, 0, 44, 34, 23, -20, 0, -2,
    -28, 19, -46, 11, 24, 0, 0, 38, 7, -13, 35, -2, -2, 18, 56, -50, 13, -18, 0, 0, -71, 77, -6, 70, 0, 0, -26, 13,
    12, 0, 0, -4, 52, -52, 9, -28, 0, 50, 0, 14, 0, -30, 0, -62, 0, 0, 0, -3, 0, -21, -21, 45, 15, 46, -10, 0, -16,
    58, 0, -73, 44, -65, -38, -5, -8, -64, -8, 0, 50, 0, 0, 7, -18, 0, 4, 23, 0, 47, -33, 0, 0, 23, 6, 14, 0, 0, 0, 0,
    0, -14, 0, 0, -8, 0, 0, -18, 0, 0, -62, 0, -27, -16, 0, 0, 32, 0, 0, -44, 0, 0, 17, 0, 15, 65, 0, 0, 42, -51, 0,
    0, 7, 0, 0, 82, 0, 45, -23, 0, 0, -7, 0, -61, 1, 0, 7, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, -5, 0, 0, 0, 0, -48,
    -12, -17, 0, 0, 0, -36, -39, -24, -36, -1, 0, 65, 2, -40, -38, 15, 0, 0, 0, 0, 0, 0, 0, 0, -31, 0, -23, 0, 0, 2,
    -38, -35, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 40, 9, 0, 0, 0, 0, 14, 0, -18, 0, 0, -25, -1, 0, 59,
    0, 0, 48, 2, 0, 0, 32, 0, 29, -31, 0, 5, 0, 0, 0, -34, 0, 13, 17, 0, 41, 1, 0, -20, 0, 0, -14, 0, 0, -5, 0, 0, 61,
    0, -19, 0, -34, 0, 0, 0, 0, -44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 58, 14, -29, 31, 65, -3, 16, 118, 10, -25,
    -152, 56, 15, 28, -24, 80, 12, -42, -63, 86, 67, -8, 26, 42, 0, 70, -6, 31, -79, -24, 74, -54, -124, 39, 41, 44,
    -14, -26, -105, -13, 97, -2, 104, -67, 28, 0, -5, -77, -135, 3, 0, -54, -46, 0, 11, 48, -4, 32, 81, 4, -4, 22,
    -20, 8, -44, 0, 0, -45,
  ]
}
