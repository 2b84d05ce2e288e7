/// What is reported in English and where it ends, learned by docs/learning/report_weights.py. Own work.
enum EnglishReports {
  static let weights = ReportWeights(
    joints: joints, verbs: verbs, nouns: nouns, topics: topics, ends: ends, starts: starts, reports: reports,
    leastScore: 0)

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
    -14, -23, 8, 0, 21, -83, -125, 10, -54, 1, 49, -108, 65, -62, -56, 104, -27, 45, 0, -123, 11, -5, 19, 0, 0, 63, 0,
    0, 0, 0, 0, 17, 122, 48, 53, -3, 0, 79, 26, -6, -96, 20, -73, 25, 38, 0, 6, 253, 22, 75, 0, 18, -254, 33, -45, 0,
    34, 0, 0, 0, 0, -35, -61, 17, 0, -58, -19, 21, -23, -26, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, -79, 70, 82, 0,
    19, 0, 27, -14, -13, -17, -17, -40, 29, -30, 58, 9, 0, 0, -33, -27, 0, -33, 0, -28, 0, -42, 44, 2, 16, 12, -61,
    -16, 0, 1, 2, 34, -65, 11, 0, 0, 0, 2, -42, -52, 0, -33, -6, 0, 0, 0, 0, 0, -4, 7, 20, 54, 5, 1, -28, -20, 51, 19,
    21, -28, 148, 23, 47, 7, 74, 9, -21, 24, -85, -117, 17, 0, 0, 0, -13, -17, 0, -12, -32, -24, 34, 0, -42, 0, 0, 8,
    0, 0, -28, 25, -10, 0, 0, 0, 0, 0, 0, 0, 0, 0, -30, -28, 0, 0, 0, 0, 0, -65, 30, 17, 0, 34, 0, 0, 0, 0, 0, 11, 16,
    0, 0, 0, 97, 4, -40, -11, -64, 0, 0, 0, 15, 16, -7, -15, -24, 0, 0, 0, 0, 0, -13, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0,
    72, 25, 28, -5, 7, -45, 2, -16, -34, 20, -41, 17, 26, 54, 0, -38, -66, -4, -4, 70, 7, 78,
  ]
  private static let ends: [Int16] = [
    -76, 85, 54, -33, 48, 6, 32, 29, 14, -15, 92, 32, -40, 2, 61, -5, -53, -158, 0, 133, -40, -5, 34, -11, -16, -38,
    0, 0, 0, 0, 0, 163, 62, -53, 3, -3, 0, 85, -46, -24, 65, 22, 45, -20, 0, 8, -43, -72, 0, -7, -103, 0, 136, -19,
    -35, 0, -21, -69, 24, -47, 0, 32, 34, 97, 12, 0, 0, -9, -26, -139, 0, 28, -23, -2, 0, 0, 0, 86, 0, 0, 0, 0, 0,
    119, 88, 48, 36, 11, 0, -3, -32, -20, -2, 23, -33, -28, 0, -24, 73, -103, 0, -71, -81, 0, 56, -41, -124, -25, 0,
    67, 71, -38, -49, -38, 59, 53, -26, 22, 139, -74, -74, -57, -1, 121, -101, 26, -18, -11, -39, -103, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 37, 0, 0, 0, 0,
    48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, -56, 0, 0, 0, 74, -17, 0, 0, 0, -24, 0, 52,
    -21, 0, 0, 0, 0, 0, 13, -7, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -43, -3,
    4, 0, 18, -8, -23, 29, 14, -33, 45, 0, 92, 0, 0, -11, 0, 0, 37, 33, 0, 0, 0, 0, 0, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, -135, -127, -12, 0, 0, 0, -18, -101, -21, 0, -31, -1, -4,
    0, -31, 0, 0, -26, -124, 0, -15, 53, 43, -10, -27, -23, -103, -22, 20, 85, 11, 14, 101, -57, -73, 36, -49, 51, 6,
    70, 19, 0, -77, 0, -13, 47, -37, 0, 78, -1, -7, -1, -8, 0, 0, -16, -15, 0, 0, 32, -19, -1, -1, -20, 26, -2, 0, 0,
    -40, 0, -1, 0, 0, -14, -20, 0, 67, -1, 0, 0, -13, -1, 0, 0, -33, 64, 70, 0, -109, -94, 53, -22, 3, -13, -1, 21,
    -47, -22, 23, -54, -4, -8, 0, -5, -56, -2, 20, 0, 3, 52, 0, 0, 0, 0, 0, 71, -6, 20, 47, 56, 38, -12, 14, 56, -28,
    95, 21, 58, 52, 17, 6, -57, 0, -24, -33, 3, 158, 0, 58, -1, -80, 10, -9, 0, -22, 38, 0, -9, -17, 0, -33, -29, 11,
    -4, 0, 0, -57, 1, -1, 38, 53, -38, 0, 0, 0, 0, 0, -30, -58, -12, -15, 33, 88, -15, -34, -98, 40, -36, -60, 32,
    -82, -37, -99, -76, -7, -59, -6, 10, 112, 76, -4, -14, 18, -107, -16, -12, -17, -51, -13, 0, -29, -3, -33, -9, -8,
    9, 0, -4, 28, -16, -2, 0, -4, 66, 0, 0, 0, 0, 0, -26, -34, 38, -19, -11, 27, 6, 7, -25, -6, 46, 37, 28, 41, -16,
    -27, -72, 0, -10, -34, 20, 67, 57, 39, 69, 21, -4, -62, -58, -139, -25, 33, 80, 99, -93, -125, -18, -27, -73, -83,
    54, 26, 4, 50, -11, 9, -42, -105, -39, -38, -27, -49, 51, 54, 106, 33, 72, 34, -143, -64, -65, -11, -104, 100,
    -121, -38, 6, -11, 22, 79, -45, 45, 6, -12, -12, 117, -23, 56, 119, -70, -2, 26, 0, -2, -17, -57, 40, 57, -5, 37,
    23, -10, 29, 16, -61, 22, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 67, 29, -52, -158, -95, 14, -47, 5, -24,
    -40, -21, -52, -34, 17, 63, 36, 24, -2, -46, 98, -46, -38, -32, -64, 117, -23, -6, -8, -33, 61, 37, -24, 30, -13,
    0, 11, -3, 0, -63, 1, -69, -35, 2, -4, -1, -13, -14, 48, 23, 0, 80, -31, 26, -59, -45, -6, -54, -63, -37, -94, 44,
    29, 68, -36, 39, 2, -62, 61, 60, 47, -1, -12, -13, 36, -90, -100, -87, 46, -37, 18, 106, 49, 63, 34, -50, -19, 0,
    -20, 28, 0, -2, 0, 43, 38, -11, 52, -38, -8, 28, 73, -91, 0, 0, 0, 2, -4, 0, -28, -15, 10, 26, -63, -74, 0, -12,
    23, 106, 25, -7, -20, -16, 6, 23, -2, -4, 0, -29, -2, 20, -49, -34, 2, 8, 6, -17, 0, 0, 49, -19, 15, 8, 39, -9, 8,
    0, 0, 0, 0, 0, 77, -22, 44, 1, 17, -66, 49, -40, -6, 0, 0, 0, 0, 0, 0, 0, 0, 0, -11, 79, -9, -29, -45, -68, -51,
    0, 0, 11, -19, -12, -5, 20, -61, 0, 0, 0, 0, -6, 0, -70, 95, 0, -4, -4, 49, -44, -12, 29, 47, 42, 19, 117, 33, 38,
    24, 101, 0, -30, -6, -22,
  ]
  private static let reports: [Int16] = [
    -57, -60, 58, -55, 43, 16, 18, -59, -63, 0, 55, 1, 31, -42, -38, 2, -81, 59, 0, -36, 32, 17, 37, -34, -22, -51,
    -43, 7, -16, 23, 20, 14, -6, -26, 0, 94, -14, -25, -4, 26, -103, 36, 10, -16, -53, 30, -15, 0, 0, 22, 0, 0, -13,
    0, 0, -50, 24, 38, -30, 22, 45, 0, 31, -59, 39, 0, 5, 21, -17, -16, 2, 8, 48, -81, -35, -19, 1, 0, 6, 0, 16, 0,
    27, 16, 46, 19, -20, 11, -60, 13, 0, 19, -19, 0, 14, 0, 41, -38, -18, -52, 35, 24, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    -44, 0, 62, 0, 0, -9, 0, 0, 0, -10, 0, 0, 0, 16, 23, 2, -22, 16, -76, 5, 0, 0, 0, 0, 0, 0, 0, -16, -29, -8, -28,
    0, 12, 0, 0, -17, 49, 0, 0, -32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 55, 0, 0, 0, -23, 0,
    -40, -65, 6, 48, -35, 30, 27, -2, 54, 0, 0, 0, 0, 0, 0, 0, 2, 11, 4, 2, 0, -7, 18, 0, 0, -42, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, -52, 15, -20, 27, -13, 11, -2, -24, -149, 4, 20, 44, 32, -9, 62, 25, -6, -43, -99, -21, 14, -45, 2,
    66, -39, -12, -28, 0, 0, 0, 0, 0, 0, 0, 0, -11, 21, -22, 17, -59, -14, 8, 13, -43, 0, 14, 47, -58, -45, 54, -45,
    -25, 0, 0, 49, -43, -13, 0, -33, 63, 0, 0, 0, 0, 0, -26, 60, -10, -18, 37, -25, 51, 18, 103, 22, 30, -21, -58,
    -15, -74, -4, 32, 82, 25, 22, 0, -62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 29, 0, 0, 0, 0,
    -10, 0, 0, 0, 0, 0, -6, 13, -43, -59, 0, -10, -39, -3, 7, 70, -20, 16, -65, 0, -21, -3, 0, -30, 0, 22, 0, 20, 13,
    -32, 6, 72, -46, -35, 29, 10, -18, -21, 10, -9, -3, -62, -78, -40, 22, -4, 29, 3, 27, 3, 2, 9, 26, 0, 0, 0, 0, 0,
    48, 19, -13, -58, 27, -97, 45, 28, 33, 31, 35, -30, -15, -69, -8, -26, 136, -26, -38, 37, 4, -36, -23, 29, -13,
    112, 10, 45, -45, -44, -65, -65, 28, 1, 3, -39, -64, -3, 6, -30, -67, -6, 11, 5, 65, -7, -50, 39, -36, -43, 17,
    72, 74, -34, 61, -14, -30, -23, -100, 50, 183, 11, -19, 27, 17, 9, -31, 3, 47, 22, 45, -9, 27, 40, 9, -97, -108,
    -37, 64, 0, 0, 0, 0, 0, 0, 0, -31, -69, -65, -85, -97, 0, 29, 55, 78, 31, -48, -82, 2, -1, 53, -147, -8, 85, 43,
    -16, 3, -48, 13, 0, -11, -92, 96, -64, -47, 67, -53, -7, 20, 14, 48, 21, 0, 29, -37, 64, 0, 0, -48, -17, 77, 82,
    -85, 0, -28, 104, 6, 0, -31, -23, -5, 7, 18, 51, 0, 45, -2, 31, -26, 32, 0, -19, 27, -56, 0, 0, 0, 0, 24, -87, 0,
    -78, 0, 0, 52, 46, -3, 1, 0, -45, -11, -6, 18, 46, 0, -18, 15, 17, 0, 0, -1, 0, -2, -52, -28, 0, 69, 0, -40, 24,
    -5, 94, 11, -29, -10, 10, -48, 64, 0, -5, 63, -79, -57, -5, -6, 36, -27, -10, -20, -21, 0, 19, 6, 75, -8, 24, 27,
    -58, -12, 58, -57, 0, 55, 20, -2, -48, 0, -15, -18, 67, -46, 10, 24, 0, 0, 30, 3, -15, 36, 1, -10, 25, 50, -52,
    11, -6, 0, 0, -80, 76, 0, 79, 0, 0, -26, 14, 11, 0, 0, -1, 49, -57, 10, -21, 0, 58, 0, 5, 0, -19, 0, -51, 0, 0, 0,
    -2, 0, -22, -29, 43, 12, 64, -7, 0, -18, 56, 0, -69, 78, -67, -39, -6, -10, -64, -14, 0, 54, 0, 0, 6, -18, 0, 4,
    38, 0, 56, -23, 0, 0, 32, 6, 21, 0, 0, 0, 0, 0, 18, 0, 0, -11, 0, 0, -3, 0, 0, -42, 0, -20, -10, 0, 0, 33, 0, 0,
    -39, 0, 0, 18, 0, 17, 58, 0, 0, 37, -49, 0, 0, 6, 0, 0, 82, 0, 43, -23, 0, 0, -7, 0, -53, -10, 0, 8, 0, 0, 23, 0,
    0, 0, 0, 0, 20, -4, 0, 0, -4, 0, 17, 0, 0, -53, -10, -14, 0, 0, 0, -32, -45, -18, -41, -2, 0, 50, 23, -39, -29,
    18, 0, 0, 0, 0, 32, 0, 0, 0, -32, 0, -16, 0, 0, 1, -40, -17, 0, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -17, 0, 0, 0,
    43, 16, 0, 0, 0, 0, 15, -38, 3, 0, 0, -20, 0, 0, 34, 0, 0, 46, 5, 0, 0, 31, 0, 31, -30, 0, 1, 0, 0, 5, -39, 0, 26,
    14, 0, 42, -8, 0, -5, 0, 0, -15, 0, 0, -4, 0, 0, 73, 0, -10, -78, -38, 0, 0, 0, 0, -26, 0, 0, 0, 0, 0, -6, 0, 0,
    0, 0, 0, -35, -1, 0, 0, -41, 0, -39, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 64, -16, -5, -50, 43, 56, 9, 29, 117, 17, -29, -141, 51, 29, 31, -15, 55, 12, -48, -59, 66, 64,
    -16, 19, 40, 4, 75, -2, 39, -65, -24, 82, -21, -132, 42, 76, 59, 18, -14, -72, -6, 93, -5, 102, -70, 31, 16, 13,
    -76, -138, 23, 32, -48, -27, 0, -17, 59, -20, 14, 83, 2, 6, 29, -19, -54, -26, -6, -36, -53,
  ]
}
