import Glibc
import NcursesTerminal
import ReaderInterface
import Synchronization

/// Lets one copy at a time into the desktop's clipboard, and only the latest.
final class CopyQueue: Sendable {
  private let latest = Atomic<Int>(0)
  private let turn = Mutex<Void>(())

  /// Runs a copy behind the screen and hands what went wrong to `report`; one that a later copy overtook isn't run.
  func add(_ words: String, to tool: Clipboard.Tool, report: @escaping @Sendable (ClipboardProblem?) -> Void) {
    let number = latest.add(1, ordering: .relaxed).newValue
    inBackground { [self] in
      turn.withLock { _ in
        guard latest.load(ordering: .relaxed) == number else { return }
        report(Clipboard.copy(words, with: tool))
      }
    }
  }
}

extension ReaderSession {
  /// Gives words to the terminal and to the desktop's own tool, whichever there are, and says so on the bottom line.
  func copy(_ copied: Copied, _ state: inout State, _ terminal: inout Terminal) {
    let words = copied.words
    let count = words.unicodeScalars.count
    let wasSent = terminal.copy(words)
    guard let tool = Clipboard.tool(environment: Environment.value) else {
      if wasSent {
        state.receive(.notice(.sentToTerminal(copied.what, characters: count)))
      } else if terminal.hasClipboard {
        state.receive(.failed(.tooLongForTerminal(copied.what, characters: count)))
      } else {
        state.receive(.failed(.phrase(.noClipboard)))
      }
      return
    }
    state.receive(.notice(.copied(copied.what, characters: count)))
    let mailbox = mailbox
    copies.add(words, to: tool) { problem in
      guard let problem else { return }
      mailbox.post(.failed(.clipboardFailed(tool: tool.name, problem, terminalHasIt: wasSent)))
    }
  }
}
