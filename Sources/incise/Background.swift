import Glibc
import NcursesTerminal
import ReaderInterface
import Synchronization

/// The number of the latest search: the work on any other stops.
final class LatestSearch: Sendable {
  let number = Atomic<Int>(0)
}

/// Values from the work behind the screen, and the descriptor that says some wait.
final class Mailbox: Sendable {
  private let messages = Mutex<[Message]>([])
  /// Rings while messages wait.
  let bell: Bell

  init() throws(Failure) {
    guard let bell = Bell() else { throw .system("wake-up pipe") }
    self.bell = bell
  }

  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    bell.ring()
  }

  func take() -> [Message] {
    bell.clear()
    return messages.withLock { waiting in
      defer { waiting.removeAll() }
      return waiting
    }
  }
}
