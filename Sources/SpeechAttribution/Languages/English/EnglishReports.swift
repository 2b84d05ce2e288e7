/// What is reported in English and where it ends, learned by docs/learning/report_weights.py. Own work.
enum EnglishReports {
  static let weights = ReportWeights(joints: joints, verbs: verbs, ends: ends, reports: reports, leastScore: -0.3)

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
    """

  private static let ends: [Int16] = [
    -74, 113, 111, 5, 46, 18, 57, 30, -10, -12, 113, 21, -62, -3, 67, 31, -63, -143, 0, 88, -96, -16, 69, -14, -10,
    -44, 0, 0, 0, 0, 0, 203, 12, -30, 0, 4, 0, 35, -60, -14, 25, 29, 55, 18, 0, -38, -42, -105, 0, -31, -127, 0, 116,
    -49, -8, 0, -8, -24, -4, -62, 0, 0, 0, 72, 0, 0, 0, -12, -32, -95, 0, 46, -27, -10, 0, 0, 0, 67, 0, 0, 0, 0, 0,
    97, 81, 35, 25, 21, 0, -24, -48, -8, -2, 30, -11, -51, 0, -54, 52, -36, 0, -40, -77, 0, 48, -22, -78, -30, 0, 32,
    49, -48, -32, -4, 101, 60, -21, -16, 36, -45, -128, -45, -1, 134, -100, 11, -18, -11, -71, -64, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 112, 51, -17, 17, -25, -138, -44, 38, 131, -10,
    -29, 108, -36, -61, -16, -55, 82, -20, 74, 62, 0, -97, 0, -48, 57, -13, 0, 52, -1, -11, -2, -33, 0, 0, -10, -15,
    0, 0, 0, -7, -2, -2, -10, -7, -1, 0, 0, -26, 0, -20, 0, 0, -18, -23, 0, 51, -2, 0, 0, -8, -3, -1, -1, -17, 59, 66,
    81, 30, -67, -82, -35, -125, 44, 28, 79, 85, -58, -138, -36, -78, -86, -47, 76, -17, 0, 53, -7, -41, -45, -102,
    -38, -36, -25, -48, 73, 51, 118, 50, 61, 46, -130, -64, -66, -8, -97, 45, -154, -32, 5, 3, 34, 76, -26, 23, -28,
    -18, -29, 126, -6,
  ]
  private static let reports: [Int16] = [
    -19, -33, 0, 12, 15, 28, -41, -57, -5, 0, 43, -63, 2, 41, 24, -14, -4, -5, -44, -4, 8, 39, 47, -19, -27, -42, 0,
    67, -9, -14, 24, -12, -48, 26, -42, 32, -55, 59, -18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -37, 47, 0,
    -22, 7, -13, 3, 59, 8, 63, -99, -3, -21, 2, 12, -14, 0, -6, 0, 18, -33, -9, 0, 40, 20, -7, -6, 2, 3, 9, -8, 38,
    -16, -41, -114, 0, 40, 53, 31, -30, 57, 63, -5, -52, -96, 5, -29, 17, 38, 20, 56, 33, -17, -42, -2, -21, -18, -12,
    -52, -58, 22, 5, 1, -38, -6, 10, 14, 60, -2, -11, 23, -56, 44, -48, 71, 55, -14, 83, 6, -20, -70, -59, 40, 171,
    24, -39, 15, -23, 131, 25, 23, -35, -14, 45, 7, 54, 109, 5, 23, -140, 68, 44, -7, -48, 15, 17, -14, -75, 61, 41,
    -82, 1, 86, 85, 18, -40, 24, 26, 0, 48, 18, -73, 13, 19, 43, 0, -34, -85, 27, 13, -21, 130, 27, 6, 12, -3, -62,
    -147, 28, 0, -67, -66, 0, 0, 43,
  ]
}
