import Glibc
import Synchronization

/// Does the work for each item on so many threads and hands the results over in the order of the items, on the caller's
/// thread, as soon as they are there.
func inOrder<Item: Sendable, Answer: Sendable>(
  _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Answer, take: (Answer) throws -> Void
) throws {
  guard jobs > 1, items.count > 1 else {
    for item in items { try take(work(item)) }
    return
  }
  // A window of items is under way at a time, so that memory stays bounded.
  for start in stride(from: 0, to: items.count, by: jobs) {
    let window = Array(items[start..<min(items.count, start + jobs)])
    let answers = Answers<Answer>(count: window.count)
    let threads = window.indices.map { index in
      startThread { answers.put(work(window[index]), at: index) }
    }
    for (index, thread) in threads.enumerated() {
      if let thread { pthread_join(thread, nil) } else { answers.put(work(window[index]), at: index) }
    }
    for answer in answers.all() { try take(answer) }
  }
}

private final class Answers<Answer: Sendable>: Sendable {
  private let answers: Mutex<[Answer?]>

  init(count: Int) { answers = Mutex(Array(repeating: nil, count: count)) }

  func put(_ answer: Answer, at index: Int) { answers.withLock { $0[index] = answer } }
  func all() -> [Answer] { answers.withLock { $0.compactMap(\.self) } }
}
