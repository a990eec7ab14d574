import Synchronization
import Testing

@testable import CommandLineKit

@Suite("The status line")
struct StatusLineTests {
  /// A terminal 20 columns wide whose line may be forbidden, with what reached it and who was told what.
  private final class Terminal: Sendable {
    let screen = CapturedOutput()
    let isForbidden = Atomic<Bool>(false)
    private let told = Mutex<[Bool]>([])

    var changes: [Bool] { told.withLock { $0 } }

    func line() -> StatusLine {
      let screen = screen.output(isTerminal: true)
      return StatusLine(
        columns: { 20 }, mayDraw: { !self.isForbidden.load(ordering: .relaxed) },
        onChange: { isDrawn in self.told.withLock { $0.append(isDrawn) } },
        deliver: { bytes in
          screen.write(bytes)
          return .written
        })
    }
  }

  @Test("draws over itself, leaves the last column free, and goes once")
  func drawing() {
    let terminal = Terminal()
    let line = terminal.line()
    line.clear()
    #expect(terminal.screen.text == "")
    line.show { "un sur \($0)" }
    line.show { _ in "deux" }
    #expect(terminal.screen.text == "\r\u{1B}[Kun sur 19\r\u{1B}[Kdeux")
    line.clear()
    line.clear()
    #expect(terminal.screen.text == "\r\u{1B}[Kun sur 19\r\u{1B}[Kdeux\r\u{1B}[K")
    #expect(terminal.changes == [true, false])
    line.show { _ in "trois" }
    #expect(terminal.changes == [true, false, true])
  }

  @Test("stays away while it may not appear, and can still be erased then")
  func forbidden() {
    let terminal = Terminal()
    let line = terminal.line()
    terminal.isForbidden.store(true, ordering: .relaxed)
    line.show { _ in "un" }
    #expect(terminal.screen.text == "")
    #expect(terminal.changes == [])
    terminal.isForbidden.store(false, ordering: .relaxed)
    line.show { _ in "deux" }
    terminal.isForbidden.store(true, ordering: .relaxed)
    line.show { _ in "trois" }
    line.clear()
    #expect(terminal.screen.text == "\r\u{1B}[Kdeux\r\u{1B}[K")
    #expect(terminal.changes == [true, false])
  }

  @Test("is in no context but that of a process at a terminal")
  func contexts() {
    let output = CapturedOutput().output(isTerminal: true)
    #expect(Context(output: output, errors: output).statusLine == nil)
    #expect(StatusLine.ofStandardError(environment: ["TERM": "dumb"], onChange: { _ in }) == nil)
  }
}
