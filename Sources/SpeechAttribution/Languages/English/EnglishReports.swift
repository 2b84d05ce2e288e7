/// What is reported in English and where it ends, learned by docs/learning/report_weights.py. Own work.
enum EnglishReports {
  static let weights = ReportWeights(
    joints: joints, verbs: verbs, nouns: nouns, topics: topics, objectless: objectless, ends: ends, starts: starts,
    reports: reports)

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
    -41, -27, 14, 0, -13, -75, -123, 11, -38, -21, 3, -75, 71, -22, -67, 110, -36, 59, 0, -105, 14, -1, 17, 0, 15, 57,
    0, 0, 0, 0, 0, 61, 108, -21, 41, 19, 24, 81, 46, 0, -87, -1, -50, 28, 7, 8, 17, 126, 62, 69, 0, 17, -253, 18, -53,
    0, 34, 0, 0, 0, 0, -28, -65, 16, -4, -62, -9, 28, -47, -41, 0, 0, -3, 0, 0, 0, 0, 58, 0, 0, 0, 0, 0, -38, 45, 69,
    0, 11, 9, 8, -54, -6, -35, 37, -9, 29, -31, 75, 5, 0, 0, -25, 5, 0, -49, 0, 26, 0, -23, 43, 3, 13, 19, -60, -10,
    -44, 1, 4, -15, -54, -9, 2, 0, 0, 7, 4, -49, 0, -31, 1, 0, 0, 0, 0, 0, 34, -1, -18, 31, -12, 24, -15, 4, 52, -22,
    -23, -31, 112, 12, 38, 37, 47, 0, -6, 37, -55, -116, 9, 0, 0, -45, -14, -16, 0, -9, -54, -12, 32, 0, -4, -15, 0,
    -3, 0, 0, -21, 17, -4, 0, 0, 0, -2, 0, 0, 0, 0, 0, -25, 6, -9, -13, 57, -12, 17, -54, 32, -14, 0, 22, 0, 0, 0, 0,
    0, 25, 10, 0, 0, -13, 72, -6, -45, -17, -44, 0, 0, 0, 3, 5, -1, -18, -29, 0, 0, 0, 0, 0, 14, 0, 24, 0, 0, 0, 0, 0,
    0, 0, 0, 0, -79, 99, -28, 47, -13, -1, -74, -5, -35, -38, -3, -43, 24, 27, -31, 0, -33, -46, 2, -14, 75, 10, 74,
  ]
  private static let ends: [Int16] = [
    -52, 100, 74, -47, -28, 0, 16, 25, -16, -21, 60, 56, -46, 28, 37, -17, -69, -133, 0, 116, -73, -37, 11, -11, -46,
    -9, 0, 0, 0, 0, 0, 161, 43, -25, 15, 14, 64, 66, -34, -37, 55, -19, 52, -15, 0, -6, -16, -98, 0, -35, -100, 0, -6,
    -3, -10, 0, -32, 2, -13, -30, 6, 18, 20, 92, 0, -15, 0, -5, -43, -98, 0, 24, -7, 2, 0, 0, 26, 56, 0, 0, 0, 0, 0,
    114, 24, 70, 0, 39, 0, -17, 6, -22, -30, 0, -90, -35, 0, -20, 58, -60, 0, -24, -40, 0, 28, 25, -116, 18, 0, 49,
    87, -73, -46, 20, 21, 80, -27, -22, 104, -75, -63, -55, -3, 140, -103, 51, -27, -12, -17, -81, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 45,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 69, 0, 0, 0, 0, 0, -32, 0, 0, 0, 97, -17, 0, 0, -8, 14, 0, 69, -4, 0,
    0, 0, 0, 0, 18, -27, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, -18, -8, 66, 0,
    29, 0, -22, 6, -27, -14, 39, 0, 95, 0, 49, -19, 0, 0, 27, 28, 0, 0, 0, 0, 0, -10, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2,
    0, -18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, -115, -102, 0, 0, 0, -8, -48, -63, -7, 0, -25, -2, -21, 0,
    -40, 0, -7, -37, -99, 0, -11, 40, 65, 34, -14, -13, -137, -27, 27, 56, -28, 5, 30, -1, -46, 32, 1, 42, -2, 44, -2,
    0, -81, 0, 3, 34, -13, 0, 62, -1, -11, -1, 15, 0, 0, -13, -4, 0, 0, 26, -14, -2, 0, -6, -18, -5, 0, 0, -40, 0,
    -19, 0, 0, -25, -23, 0, 57, -11, -2, 0, -14, 0, 0, -1, -19, 23, 88, 0, -49, -108, 50, -10, 11, -31, -1, 47, -75,
    -20, -12, -50, -13, -8, 0, -6, -58, -4, -11, 9, 13, 20, 0, 0, 0, 0, 0, 45, -36, 4, 31, 22, 67, -4, 7, 8, -42, 107,
    1, 53, 6, 2, 7, -105, 3, -10, -29, 19, 90, 26, 52, -35, -44, -27, -5, -22, -2, 25, 0, 31, -14, 0, -60, -24, 43,
    -4, 0, 0, -36, -18, -6, 19, 46, 2, 0, 0, 0, 0, 0, 4, -69, -46, 14, 66, 28, -6, 23, -70, 40, 58, 3, -8, -77, 43,
    -28, -54, -2, 6, -16, 21, 22, -37, 21, -86, 13, 51, 69, 80, 1, -40, 14, -19, -25, 13, 0, 0, -33, -76, 25, 31, 31,
    -40, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -15, 2, 73, -10, -10, -38, -13, -63, 25, -17, 27,
    -11, 52, -3, -42, -83, 13, 10, 12, 96, -48, -35, 40, 76, 50, -75, 102, -17, -67, 31, -4, -72, -5, -44, 1, 47, -29,
    5, 0, -10, 46, 110, -31, 0, 0, 0, 11, -36, 0, 23, 22, 71, 3, 32, 15, 25, 0, 37, -36, -21, -105, -18, -4, 41, 53,
    -50, -78, 11, -8, -57, -16, 34, -13, -18, -7, 3, 4, -34, -51, -22, -30, -36, -16, 46, -17, 48, 28, 106, 46, -112,
    -20, -105, -46, -74, 108, -118, -20, 13, -26, 68, 84, -72, 20, 18, -9, -13, 63, -66, 30, 68, -31, 37, 14, 4, -3,
    -1, -52, 1, 65, 4, 14, 36, -22, 2, 3, -50, 31, 78, -100, 5, 43, -52, 1, 20, -13, 0, -64, 14, 58, -33, 81, -5, 76,
    -15, -40, -106, -44, -42, -41, 1, -50, -27, -49, -48, -31, 7, 55, 55, 35, 11, -39, 54, -18, -43, -35, -34, 141, 4,
    -8, 22, 1, 28, 57, 0, 24, -6, 0, 5, -1, 0, -10, -1, -59, -85, 6, 12, -2, 2, -10, 35, -10, 0, 94, -8, 42, -42, -47,
    -3, -91, -28, 4, -76, 15, 27, 114, -51, -7, -7, -28, 32, 78, 83, -1, 7, -13, 47, -71, -94, -68, 52, -45, 3, 91,
    55, 29, 52, -32, -5, -25, -14, 18, -66, -3, 0, 19, 0, -3, 39, -23, 3, -9, 94, -51, 0, 0, 0, -31, 42, 36, 24, -7,
    38, 13, -60, -46, 25, 0, 34, 48, 0, -3, -20, -28, -1, 20, -2, -2, 0, -18, -1, -6, -38, -5, -5, 0, 2, -37, -17,
    -30, 26, -16, 26, 0, -2, 0, 0, 0, 0, 0, 0, 0, 61, -29, 41, -8, 21, -27, 28, -29, -2, 0, 0, 0, 0, 0, 0, -53, 28,
    21, -25, 29, 0, -22, -30, -59, 7, -2, 0, 10, -19, -12, 4, 23, -46, 13, 5, 0, 0, -7, 0, -61, 92, 0, -4, -3, 34, 0,
    -1, 0, 22, 59, 13, 61, 18, -2, 0, 0, 0, -20, -1, -30, 0, 0, 0, 27, 31, 3, -43, -15, 42, 0, 0, 0, 4, -3, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, -46, -1, 0, 8, -3, -3, 0, -5, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 31, -2, 0, 0, 0, 0, 0, 0, 0, 0,
    -2, 0, -38, -1, 0, 46, -29, -28, 0, 0, 0, -25, -9, 0, 3, -7, 41, -19, -2, 0, 0, -8, 0, 0, 0, 0, 0, 0, 0, 22, 53,
    0, -3, -17, 0, 0, -2, 19, 0, 0, 0, 35, -14, 0, 0, -5,
  ]
  private static let reports: [Int16] = [
    -48, -10, 41, 17, 63, 49, 30, -23, -50, 35, 53, 22, -49, -34, -173, -18, -56, -47, -46, 65, 35, -19, -22, 12, 10,
    -36, -5, -27, -65, 14, 13, 49, 23, -7, 11, -38, -44, 91, 30, -18, -36, 76, -57, 8, 18, 1, -5, 33, -68, 0, 0, 18,
    16, 0, 16, 0, 0, -42, -35, 28, 6, 18, 17, 0, 36, -35, -7, -18, -29, 11, 31, 24, 21, 41, 53, -69, -42, -2, 2, 0, 6,
    0, 10, 0, 35, 10, 36, 10, -5, 9, -46, 5, 0, -12, -24, 0, 14, 0, 95, -54, 4, -55, 16, 20, 40, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 30, 0, 0, -17, -15, -20, 0, 0, 0, 0, 17, 8, 49, 2, -25, 14, -37, 12, 0, 0, 0, 0, 0, 0, 0, 0, -60, -22,
    -12, 0, 32, 0, 0, 1, 42, 0, 0, -27, 0, 18, 0, 0, 0, 0, 0, 25, 0, 0, -6, 0, 0, 0, 0, -14, 0, 0, 4, 0, 43, 0, 0, 3,
    4, 0, 8, -65, -17, 9, 6, 27, 40, -4, 11, -3, 0, 0, -27, 0, 13, -4, -54, 52, 4, -22, -50, -17, 59, 0, 0, -34, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -3, 0, 0, -19, -115, -6, -29, 41, 0, -12, -30, 0, 0, 0, -22, 0, 0, 0, 0, 0, 0,
    0, -29, 0, 32, -99, 12, -12, 37, -15, 24, 19, -14, -151, -11, 11, 27, 58, 18, 64, 8, 18, -45, -55, -28, -48, -16,
    20, 47, 12, -15, -20, 0, 0, 0, 0, 0, 0, 0, 0, -6, -39, -19, 32, -11, 18, 2, 19, -33, -14, -44, 13, -12, -34, 81,
    -47, -20, 0, -23, 53, -21, -12, 0, -58, 75, 0, 0, 0, 0, 0, -24, 9, -26, -11, 10, -36, 21, 4, 42, 36, 48, -20, -55,
    8, -31, -10, -6, 17, 30, 42, 0, 48, 0, 0, 0, -20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0,
    -16, 0, 0, 0, 0, 0, 36, -24, 14, -17, 0, 0, -22, -19, -54, 79, -25, 14, -80, 0, -13, 22, 0, 28, 17, 13, -15, 22,
    0, -29, 3, 22, -35, -32, 8, 11, -24, -37, -7, 1, 1, -50, 44, -44, 12, -26, 4, 22, 6, 4, 1, 20, 15, 0, 0, 0, 0, 0,
    36, 0, -34, -55, 13, -45, 28, 45, 12, 23, 23, -13, -5, -38, 18, -23, 95, -6, -39, 19, 2, 4, 12, -29, 20, 31, 17,
    -16, -14, -47, -35, -77, -8, -12, -62, -47, -25, -12, 37, -16, -59, -16, 1, 26, 55, 9, -25, 17, -38, 25, -9, 68,
    10, -36, 16, 25, -64, 33, -109, 51, 102, 2, -19, 0, -17, 27, -4, 11, 58, -10, 66, -17, 3, 98, 33, -59, -47, -33,
    33, -7, -187, -44, 47, -94, -21, 4, -41, -109, -47, 6, 94, -17, -7, -27, -17, 116, -41, 26, -69, -9, -46, -13,
    -56, -33, -75, -62, -28, -14, 11, 7, 40, 54, -32, 22, 54, 4, -10, 0, -37, 0, 28, -39, -4, 0, 21, 0, 10, -70, 97,
    0, -84, 0, -4, 4, -2, -20, 12, 35, -76, 21, 67, 61, 0, 0, -34, 10, 54, 31, -45, 0, 25, 32, -11, 0, -4, 0, 9, 16,
    28, 37, 0, 0, -8, -6, -14, 32, 0, 0, 13, -43, 0, 0, -4, 0, 6, -86, 0, -80, 0, 0, 25, 7, -7, 23, 0, 0, 27, 0, -6,
    -10, 0, 0, 4, 14, -23, 0, 9, 0, -16, -62, -26, 24, 43, 0, -37, 32, -21, 52, 8, 0, 10, 6, -24, 10, -7, 0, 77, -77,
    -47, 0, 10, 0, -6, -6, -31, -5, 0, 0, 5, 111, -20, 0, 36, 0, 4, 6, -16, 19, 33, 9, 30, -24, -9, -7, -13, 0, -32,
    17, 34, 0, 0, 0, 9, 47, 18, -22, -4, 2, -13, 28, 15, 8, 0, 0, -52, 79, -50, 64, 0, 0, -3, -2, 1, 0, 15, 10, 51,
    -40, 5, -35, 0, 0, 0, 0, 37, -38, 0, 0, 0, 0, 0, -26, 0, 0, -15, 23, 10, 38, -23, 0, 16, -3, -48, -37, 33, 0, -15,
    -6, -1, -61, -11, 0, 2, 50, 0, -8, -23, 0, 4, 55, -8, 48, -2, 0, 0, 8, 11, 0, 22, 0, -46, 23, 0, -18, -5, 0, 25,
    0, 0, -43, 0, 0, -27, -31, -14, -16, 0, 0, 32, 0, -32, -28, 0, 0, 18, 0, 18, 61, 0, 0, 17, -44, -14, 28, -6, 0, 0,
    111, -5, 7, -3, 0, 0, -12, 0, -45, -2, 0, 9, -28, 0, 15, -12, 0, 0, -6, 18, 0, 0, -11, 0, -11, 0, 0, 0, 0, -69,
    -7, -10, 0, 0, 0, -20, -49, -8, -58, -1, 0, -1, 13, -2, 40, 8, 0, 0, 0, 0, 0, 0, 0, 0, -24, 0, -24, 0, 0, -41,
    -39, -27, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0, 0, 63, 2, 0, 0, 0, 0, 7, 0, -9, 0, 0, 13, -11, -1, 44, 0,
    0, 41, 11, -1, -3, 24, 0, 29, -19, 0, 0, 0, 0, 5, -13, -10, 20, -7, 0, 49, -15, -1, -14, 0, 0, 5, 9, -16, -5, 0,
    0, -18, 0, -8, 0, -5, 0, 0, 0, 0, -37, 0, 0, 0, 0, -8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -22, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -19, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0, -14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, -10, 0, 0, 0, 0, 0, -10, 0, 0, 0, 0, 0, -18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0,
    15, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, -14, 0, 0, 0, 0, 0, -9, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0,
    13, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -14, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0,
    -53, 0, 0, 0, 0, 0, -25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 101, 11, 6, -48, 26, 74, 16, 43, 90, 5, -33, -160, 48,
    12, 4, -37, 33, -5, -36, -48, 132, 56, -22, 18, 51, 38, 41, 21, -19, -1, -26, 33, -39, -94, 21, 97, 42, -46, -18,
    -87, -27, 97, -19, 110, -59, -16, 1, -11, -85, -135, 59, 0, -48, -75, 0, -2, 65, -2, 46, 72, 9, -6, 18, -8, -30,
    -37, -8, 0, -22, 0, -9, 49, 0, 21, 0, 0, 0, -19, 55, -14, 0, 0, -10, -10, -18, 0, 28, 15, 17, -14, -9, 24, 21, 13,
    10, 0, 0, -14, 34, -53, -25, 0, -55,
  ]
}
