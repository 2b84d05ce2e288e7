package import DocumentModel

/// For learning weights: what the rules weighed in a document.
package struct LearningEvidence: Sendable {
  /// Every pair of marks that the rules for marks judge, with a set of `MarkFeature` bits.
  package let marks: [(range: TextRange, evidence: UInt64)]
  /// Every end of a reported clause and every reported clause that was weighed, with the numbers of its features.
  package let reports: [ReportEvidence]

  /// - Parameter withThoughts: verbs of thought report as well: their clauses end as those of speech do.
  package init(of document: Document, language: Language, withThoughts: Bool = false) {
    let pack = withThoughts ? LanguagePack.ofThoughts(language) : LanguagePack.of(language)
    let (marks, reports) = document.text.bytes.withUnsafeBufferPointer { buffer in
      ByteClass.table.withUnsafeBufferPointer { classes -> ([(range: TextRange, evidence: UInt64)], [ReportEvidence]) in
        guard let bytes = buffer.baseAddress, let table = classes.baseAddress, buffer.count < Int(Int32.max) else {
          return ([], [])
        }
        var memory = AnalyzerMemory()
        var analyzer = Analyzer(
          bytes: bytes, count: buffer.count, classes: table, document: document, pack: pack, memory: &memory)
        analyzer.evidence = []
        analyzer.reportEvidence = []
        analyzer.run()
        return (analyzer.evidence ?? [], analyzer.reportEvidence ?? [])
      }
    }
    self.marks = marks
    self.reports = reports
  }
}
