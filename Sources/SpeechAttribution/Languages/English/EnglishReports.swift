/// What is reported in English and where it ends, learned by docs/learning/report_weights.py. Own work.
enum EnglishReports {
  static let weights = ReportWeights(joints: joints, verbs: verbs, ends: ends, reports: reports, leastScore: 0)

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
    -78, 123, 112, 2, 46, 18, 55, 30, -10, -12, 105, 16, -61, -1, 66, 33, -61, -137, 0, 89, -98, -31, 83, -13, -10,
    -43, 0, 0, 0, 0, 0, 204, 14, -26, 0, 5, 0, 44, -78, -12, 20, 32, 50, 19, 0, -38, -42, -104, 0, -29, -127, 0, 114,
    -71, -7, 0, -8, -21, -6, -63, 0, -1, 0, 68, 0, 0, 0, -13, -33, -99, 0, 47, -28, -11, 0, 0, 0, 64, 0, 0, 0, 0, 0,
    94, 82, 38, 26, 20, 0, -25, -49, -8, -8, 32, 12, -55, 0, -59, 51, -4, 0, -45, -78, 0, 43, -23, -78, -30, 0, 28,
    51, -47, -31, -4, 99, 59, -23, -17, 34, -47, -128, -45, -1, 135, -96, 12, -18, -12, -70, -64, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 115, 52, -12, 21, -24, -140, -46, 31, 132, -10, -25,
    94, -35, -62, -15, -52, 87, -22, 78, 53, 0, -94, 0, -54, 62, -12, 0, 49, -1, -11, -2, -33, 0, 0, -10, -16, 0, 0,
    0, -8, -2, -2, -9, -7, -1, 0, 0, -26, 0, -17, 0, 0, -18, -26, 0, 51, -3, 0, 0, -7, -3, -1, 0, -17, 61, 62, 82, 31,
    -88, -75, -28, -122, 51, 28, 80, 76, -59, -135, -38, -80, -88, -47, 75, -18, 4, 53, -4, -48, -39, -102, -38, -39,
    -32, -45, 77, 49, 111, 53, 62, 35, -126, -64, -56, -4, -94, 48, -160, -28, 16, 8, 33, 85, -23, 21, -7, -17, -26,
    125, -6,
  ]
  private static let reports: [Int16] = [
    -16, -24, 0, 3, 19, 26, -41, -60, -2, 0, 45, -63, 2, 39, 29, -15, -4, -5, -47, 3, 8, 39, 44, -14, -31, -44, 0, 60,
    -6, -15, 21, -14, -46, 46, -39, 23, -54, 54, -11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -33, 49, 0, -19,
    9, -22, -7, 58, 14, 55, -88, -13, -19, 2, 12, -14, 0, -7, 0, 20, -37, -11, 1, 43, 20, -6, 15, 1, -1, 15, -9, 25,
    -21, -43, -111, -3, 37, 54, 30, -24, 58, 63, -8, -48, -89, 6, -31, 9, 40, 23, 52, 29, -16, -44, -3, 0, -14, -27,
    -55, -63, 22, 13, 2, -40, -1, 9, 16, 63, 0, -3, 25, -50, 27, -50, 74, 64, -15, 85, 3, -19, -58, -56, 28, 180, 15,
    -42, 15, -24, 118, 28, 9, -29, -24, 40, -9, 58, 104, -1, 24, -139, 64, 24, -8, -55, -7, -3, 39, -77, 60, 31, -79,
    -5, 93, 80, 19, -44, 21, 26, 0, 44, 17, -68, 13, 18, 41, 0, 17, -80, 27, 14, -14, 125, 30, 6, 13, -3, -65, -61,
    20, 0, -65, -69, 0, 0, 45,
  ]
}
