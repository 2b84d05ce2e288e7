/// What is reported in English and where it ends, learned by docs/learning/report_weights.py. Own work.
enum EnglishReports {
  static let weights = ReportWeights(joints: joints, verbs: verbs, ends: ends, reports: reports, leastScore: -0.1)

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
    -72, 112, 111, 5, 46, 17, 56, 30, -10, -12, 112, 21, -62, -4, 67, 31, -63, -143, 0, 88, -97, -17, 69, -14, -10,
    -44, 0, 0, 0, 0, 0, 203, 19, -38, 0, 4, 0, 35, -49, -14, 25, 28, 55, 19, 0, -38, -43, -106, 0, -31, -126, 0, 117,
    -49, -9, 0, -8, -23, -3, -61, 0, 1, 0, 74, 0, 0, 0, -11, -32, -93, 0, 46, -26, -11, 0, 0, 0, 67, 0, 0, 0, 0, 0,
    98, 82, 36, 25, 21, 0, -24, -49, -8, -19, 30, -8, -50, 0, -55, 51, -35, 0, -40, -77, 0, 49, -22, -78, -30, 0, 32,
    48, -48, -32, -4, 101, 60, -21, -15, 36, -45, -128, -45, -1, 134, -100, 11, -18, -11, -71, -64, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 112, 51, -16, 17, -25, -138, -44, 38, 131, -10,
    -30, 108, -36, -61, -16, -55, 82, -19, 74, 62, 0, -97, 0, -48, 57, -14, 0, 52, -1, -11, -2, -33, 0, 0, -10, -15,
    0, 0, 0, -6, -2, -2, -10, -7, -1, 0, 0, -26, 0, -20, 0, 0, -18, -23, 0, 51, -2, 0, 0, -8, -3, -1, -1, -17, 65, 64,
    81, 29, -68, -83, -36, -125, 45, 27, 81, 86, -58, -139, -36, -79, -85, -48, 78, -18, -1, 55, -7, -40, -42, -102,
    -37, -36, -25, -47, 73, 51, 116, 49, 60, 58, -132, -64, -73, -8, -98, 42, -153, -32, 6, 2, 35, 75, -31, 26, -37,
    -20, -32, 127, -7,
  ]
  private static let reports: [Int16] = [
    -20, -28, 0, 14, 12, 26, -44, -57, -1, 0, 38, -63, 2, 43, 26, -14, -8, -7, -44, -3, 8, 38, 47, -18, -26, -43, 0,
    69, -7, -14, 20, -15, -49, 27, -39, 29, -54, 60, -12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -38, 48, 0,
    -22, 8, -12, 4, 58, 9, 63, -98, -6, -21, 2, 12, -14, 0, -5, 0, 17, -34, -11, 0, 38, 20, -9, -6, -1, 9, 12, -10,
    36, -17, -44, -111, -1, 39, 52, 32, -30, 54, 65, -6, -54, -87, 1, -24, 8, 44, 27, 50, 32, -15, -43, 0, -21, -11,
    5, -57, -59, 39, -3, 2, -38, -5, 8, 15, 59, 0, -11, 22, -58, 43, -54, 71, 54, -14, 85, 7, -22, -72, -56, 37, 170,
    22, -40, 14, -24, 133, 28, 23, -35, -19, 45, 2, 55, 111, 8, -24, -140, 70, 44, -7, -47, 22, 5, -12, -77, 65, 41,
    -87, 1, 84, 88, 18, -40, 25, 27, 0, 46, 16, -74, 13, 23, 41, 0, 6, -85, 26, 13, -25, 127, 0, 6, 14, -3, -62, -156,
    28, 0, -67, -65, 0, 0, 38,
  ]
}
