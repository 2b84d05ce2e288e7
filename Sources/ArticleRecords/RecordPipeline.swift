internal import Glibc

/// Reads JSON Lines, answers every record, writes the answers in the order of the records.
///
/// Memory is bounded: at most a few batches of lines are under way, and reading waits until one is written.
package struct RecordPipeline {
  private let options: ExtractOptions
  private let jobs: Int
  private let chunk: Int

  /// - Parameters:
  ///   - jobs: threads that work; 1 works on the caller's own.
  ///   - chunk: bytes asked of the source at a time.
  package init(options: ExtractOptions = .init(), jobs: Int = 1, chunk: Int = 256 << 10) {
    self.options = options
    self.jobs = min(max(1, jobs), 256)
    self.chunk = max(1, chunk)
  }

  /// Runs until the source ends or the sink refuses.
  ///
  /// - Parameters:
  ///   - read: fills the buffer and returns how many bytes it put there, 0 at the end; called on the caller's thread.
  ///   - write: takes answers; false when it can take no more. Called from one thread at a time, not always the same.
  /// - Returns: whether every answer was taken.
  package func run(
    read: (UnsafeMutableRawBufferPointer) -> Int, write: @escaping @Sendable (UnsafeRawBufferPointer) -> Bool
  ) -> Bool {
    jobs == 1 ? runAlone(read: read, write: write) : runTogether(read: read, write: write)
  }

  private func runAlone(
    read: (UnsafeMutableRawBufferPointer) -> Int, write: (UnsafeRawBufferPointer) -> Bool
  ) -> Bool {
    var lines = LineBatches(chunk: chunk)
    var worker = RecordProcessor(options: options)
    var answers: [UInt8] = []
    while let batch = lines.next(read) {
      answers.removeAll(keepingCapacity: true)
      worker.process(batch: batch, into: &answers)
      if !answers.isEmpty, !answers.withUnsafeBytes(write) { return false }
    }
    return true
  }

  private func runTogether(
    read: (UnsafeMutableRawBufferPointer) -> Int, write: @escaping @Sendable (UnsafeRawBufferPointer) -> Bool
  ) -> Bool {
    let queue = BatchQueue(slots: jobs * 2 + 2, write: write)
    var threads: [pthread_t] = []
    for _ in 0..<jobs {
      guard let thread = startThread(queue: queue, options: options) else { break }
      threads.append(thread)
    }
    if threads.isEmpty { return runAlone(read: read, write: write) }
    var lines = LineBatches(chunk: chunk)
    while let batch = lines.next(read), queue.add(batch) {}
    queue.close()
    for thread in threads { pthread_join(thread, nil) }
    return !queue.wasRefused
  }
}

/// What a thread needs to know; handed over whole and used by that thread alone.
private final class ThreadStart {
  let queue: BatchQueue
  let options: ExtractOptions

  init(queue: BatchQueue, options: ExtractOptions) {
    self.queue = queue
    self.options = options
  }
}

private func startThread(queue: BatchQueue, options: ExtractOptions) -> pthread_t? {
  let start = Unmanaged.passRetained(ThreadStart(queue: queue, options: options))
  var thread = pthread_t()
  let status = pthread_create(
    &thread, nil,
    { context in
      guard let context else { return nil }
      let start = Unmanaged<ThreadStart>.fromOpaque(context).takeRetainedValue()
      var worker = RecordProcessor(options: start.options)
      while let (number, batch) = start.queue.take() {
        var answers: [UInt8] = []
        answers.reserveCapacity(batch.bytes.count)
        worker.process(batch: batch, into: &answers)
        start.queue.finish(number, answers)
      }
      return nil
    }, start.toOpaque())
  guard status == 0 else {
    start.release()
    return nil
  }
  return thread
}

extension RecordProcessor {
  /// Answers every line of a batch.
  mutating func process(batch: LineBatch, into answers: inout [UInt8]) {
    batch.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      var number = batch.firstLine
      while start < bytes.count {
        var end = bytes.count
        if let feed = memchr(base + start, 0x0A, bytes.count - start) { end = UnsafeRawPointer(feed) - base }
        process(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), number: number, into: &answers)
        start = end + 1
        number += 1
      }
    }
  }
}
