internal import Glibc

/// Batches on their way: added in order by one thread, worked on by several, written in order by whichever finishes
/// the oldest.
///
/// Sendable holds because every mutable member is read and written only while `mutex` is held (its slots included),
/// and `write` is called only by the one thread that has set `isWriting` under it.
final class BatchQueue: @unchecked Sendable {
  private enum Slot {
    case empty
    case waiting(LineBatch)
    case working
    case done([UInt8])
  }

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let write: @Sendable (UnsafeRawBufferPointer) -> Bool
  private var slots: [Slot]
  /// Numbers of the batches: the next to add, to work on, to write.
  private var added = 0
  private var taken = 0
  private var written = 0
  private var isClosed = false
  private var isWriting = false
  private var isRefused = false

  init(slots: Int, write: @escaping @Sendable (UnsafeRawBufferPointer) -> Bool) {
    self.slots = Array(repeating: .empty, count: slots)
    self.write = write
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  var wasRefused: Bool {
    lock()
    defer { unlock() }
    return isRefused
  }

  /// Waits for room and adds a batch; false when nobody takes answers any more.
  func add(_ batch: LineBatch) -> Bool {
    lock()
    defer { unlock() }
    while added - written >= slots.count, !isRefused { pthread_cond_wait(changed, mutex) }
    if isRefused { return false }
    slots[added % slots.count] = .waiting(batch)
    added += 1
    pthread_cond_broadcast(changed)
    return true
  }

  /// No batch comes after this.
  func close() {
    lock()
    defer { unlock() }
    isClosed = true
    pthread_cond_broadcast(changed)
  }

  /// Waits for a batch to work on; nothing when there will be none.
  func take() -> (number: Int, batch: LineBatch)? {
    lock()
    defer { unlock() }
    while taken == added, !isClosed, !isRefused { pthread_cond_wait(changed, mutex) }
    guard taken < added, !isRefused, case .waiting(let batch) = slots[taken % slots.count] else { return nil }
    slots[taken % slots.count] = .working
    taken += 1
    return (taken - 1, batch)
  }

  /// Hands in a batch's answers, and writes all that are next in order unless another thread is at it.
  func finish(_ number: Int, _ answers: [UInt8]) {
    lock()
    defer { unlock() }
    slots[number % slots.count] = .done(answers)
    guard !isWriting else { return }
    isWriting = true
    while !isRefused, written < taken, case .done(let next) = slots[written % slots.count] {
      slots[written % slots.count] = .empty
      unlock()
      let isTaken = next.isEmpty || next.withUnsafeBytes(write)
      lock()
      written += 1
      if !isTaken { isRefused = true }
      pthread_cond_broadcast(changed)
    }
    isWriting = false
  }

  private func lock() { pthread_mutex_lock(mutex) }
  private func unlock() { pthread_mutex_unlock(mutex) }
}
