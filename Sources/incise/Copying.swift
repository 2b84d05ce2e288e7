import Glibc
import NcursesTerminal
import ReaderInterface
import Synchronization

/// Lets one copy at a time into the desktop's clipboard, and only the latest.
final class CopyQueue: Sendable {
  private let latest = Atomic<Int>(0)
  private let turn = Mutex<Void>(())

  /// Runs a copy behind the screen and hands what went wrong to `report`; one that a later copy overtook isn't run.
  func add(_ words: String, to tool: Clipboard.Tool, report: @escaping @Sendable (String?) -> Void) {
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
    let about = "\(copied.what) (\(count) character\(count == 1 ? "" : "s"))"
    let wasSent = terminal.copy(words)
    guard let tool = Clipboard.tool(environment: Environment.value) else {
      if wasSent {
        state.receive(.notice("sent to the terminal’s clipboard: \(about)"))
      } else if terminal.hasClipboard {
        state.receive(.failed("too long for the terminal’s clipboard: \(about)"))
      } else {
        state.receive(.failed("no clipboard here: none of the terminal’s, no wl-copy, xclip, xsel or pbcopy"))
      }
      return
    }
    state.receive(.notice("copied: \(about)"))
    let mailbox = mailbox
    copies.add(words, to: tool) { problem in
      guard let problem else { return }
      mailbox.post(.failed("\(tool.name) \(problem)" + (wasSent ? "; the terminal alone has the words" : "")))
    }
  }
}
