import DocumentFormats
import DocumentModel
import Glibc
import SpeechAttribution

// Prints the evidence that weights are learned from, a line per article:
// {"marks": [[start, end, "bits"], …], "reports": [["end" or "report", start, end, [feature, …]], …]}, offsets in UTF-8.
//
//     LearningEvidence [--thoughts] LANGUAGE FILE…
//
// With --thoughts verbs of thought report as well.
func fail(_ message: String, _ status: Int32) -> Never {
  _ = message.withCString { write(2, $0, strlen($0)) }
  exit(status)
}

let withThoughts = CommandLine.arguments.contains("--thoughts")
let arguments = CommandLine.arguments.dropFirst().filter { $0 != "--thoughts" }
guard arguments.count > 1, let plain = try? FormatRegistry.format(named: "text") else {
  fail("LearningEvidence [--thoughts] LANGUAGE FILE…\n", 64)
}
let language = Language(code: arguments[0])
for path in arguments.dropFirst() {
  guard let file = fopen(path, "rb") else {
    fail("\(path): cannot be read\n", 66)
  }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
  fclose(file)
  let document = readDocument(validUTF8: bytes, format: plain)
  let evidence = LearningEvidence(of: document, language: language, withThoughts: withThoughts)
  let marks = evidence.marks.map { "[\($0.range.start.utf8),\($0.range.end.utf8),\"\($0.evidence)\"]" }
  let reports = evidence.reports.map {
    "[\"\($0.decision.rawValue)\",\($0.range.start.utf8),\($0.range.end.utf8),\($0.features)]"
  }
  print("{\"marks\":[\(marks.joined(separator: ","))],\"reports\":[\(reports.joined(separator: ","))]}")
}
