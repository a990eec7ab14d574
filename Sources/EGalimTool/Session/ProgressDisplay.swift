import CommandLineKit
import Dispatch
import EGalimLedgers
import EGalimReports
import Synchronization

/// Shows a person at a terminal how far reading has come, once it has lasted half a second.
///
/// The line is drawn from a thread of its own; it goes away with ``stop()``, or before anything else is printed.
final class ProgressDisplay {
  /// Where readers count.
  let progress = ReadingProgress()
  private let drawing: Drawing
  private let timer: any DispatchSourceTimer

  /// Nothing is shown of a reading shorter than that.
  private static let delay = DispatchTimeInterval.milliseconds(500)
  private static let interval = DispatchTimeInterval.milliseconds(100)

  /// Starts to watch; nil where nobody looks: no thread and no clock is used then.
  init?(_ context: Context, totalBytes: @autoclosure () -> Int?) {
    guard let statusLine = context.statusLine else { return nil }
    progress.begin(totalBytes: totalBytes())
    let drawing = Drawing(progress: progress, statusLine: statusLine)
    self.drawing = drawing
    timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    timer.setEventHandler { drawing.draw() }
    timer.schedule(deadline: .now() + Self.delay, repeating: Self.interval)
    timer.activate()
  }

  deinit { stop() }

  /// Takes the line away, for good.
  func stop() {
    timer.cancel()
    drawing.end()
  }
}

extension ProgressDisplay {
  /// What the clock's thread does.
  private final class Drawing: Sendable {
    private let progress: ReadingProgress
    private let statusLine: StatusLine
    private let start = DispatchTime.now()
    /// Held while drawing: after the end, nothing appears any more.
    private let isOver = Mutex(false)

    init(progress: ReadingProgress, statusLine: StatusLine) {
      self.progress = progress
      self.statusLine = statusLine
    }

    func draw() {
      isOver.withLock { isOver in
        if isOver { return }
        let state = progress.state
        let elapsed = DispatchTime.now().uptimeNanoseconds &- start.uptimeNanoseconds
        let shown = ProgressText.State(
          bytes: state.bytes, totalBytes: state.totalBytes, lines: state.lines, errors: state.errors,
          milliseconds: Int(elapsed / 1_000_000))
        statusLine.show { ProgressText.line(shown, width: $0) }
      }
    }

    func end() {
      isOver.withLock { $0 = true }
      statusLine.clear()
    }
  }
}
