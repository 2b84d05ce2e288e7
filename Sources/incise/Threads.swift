import Glibc

/// Starts a thread for some work; to be joined. Nothing when no thread is to be had.
func startThread(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
  final class Box: Sendable {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
  var thread = pthread_t()
  let box = Unmanaged.passRetained(Box(work))
  let status = pthread_create(
    &thread, nil,
    { argument in
      guard let argument else { return nil }
      Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work()
      return nil
    }, box.toOpaque())
  guard status == 0 else {
    box.release()
    return nil
  }
  return thread
}

/// Runs work on a thread that nobody waits for: it ends with the work or with the process.
func inBackground(_ work: @escaping @Sendable () -> Void) {
  if let thread = startThread(work) {
    pthread_detach(thread)
  } else {
    // Without a thread to be had the work is done at once: slower, but done.
    work()
  }
}
