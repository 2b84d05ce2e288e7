import ArticleRecords
import Synchronization
import Testing

@Suite struct PipelineTests {
  private final class Sink: Sendable {
    let bytes = Mutex<[UInt8]>([])
    func take(_ piece: UnsafeRawBufferPointer) -> Bool {
      bytes.withLock { $0.append(contentsOf: piece) }
      return true
    }
  }

  private func run(_ input: [UInt8], jobs: Int, chunk: Int) -> String {
    let sink = Sink()
    var rest = input[...]
    let done = RecordPipeline(jobs: jobs, chunk: chunk).run(
      read: { buffer in
        let piece = rest.prefix(buffer.count)
        buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
      }, write: { sink.take($0) })
    #expect(done)
    return String(decoding: sink.bytes.withLock { $0 }, as: UTF8.self)
  }

  private var input: [UInt8] {
    var lines = "\u{FEFF}"
    for index in 0..<200 {
      let text = String(repeating: "Il dit : « Non, \(index). » ", count: index % 17)
      lines += index % 13 == 5 ? "broken\n" : "{\"id\":\(index),\"text\":\"\(text)\"}\r\n"
      if index % 50 == 0 { lines += "\n" }
    }
    return Array((lines + #"{"id":"last","text":"é"}"#).utf8)
  }

  @Test(arguments: [(1, 1), (1, 1000), (2, 7), (3, 300), (2, 100_000), (8, 64)])
  func answersKeepTheirOrder(_ jobs: Int, _ chunk: Int) {
    let answers = run(input, jobs: jobs, chunk: chunk)
    #expect(answers == run(input, jobs: 1, chunk: 1 << 20))
    let lines = answers.split(separator: "\n")
    #expect(lines.count == 201)
    #expect(lines.last?.contains(#""id":"last""#) == true)
    // An empty line gets no answer, but counts.
    #expect(lines[5].hasPrefix(#"{"id":null,"error""#) && lines[5].hasSuffix(#","line":7}"#), "\(lines[5])")
  }

  @Test func aSinkThatRefusesEndsTheRun() {
    for jobs in [1, 2] {
      let done = RecordPipeline(jobs: jobs, chunk: 64).run(
        read: { buffer in
          let line = Array("{\"id\":1,\"text\":\"a\"}\n".utf8)
          buffer.copyBytes(from: line)
          return line.count
        }, write: { _ in false })
      #expect(!done)
    }
  }

  @Test func nothingGivesNothing() { #expect(run([], jobs: 2, chunk: 10) == "") }
}
