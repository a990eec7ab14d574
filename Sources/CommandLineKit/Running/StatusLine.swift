import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One line at the end of a terminal that says how far a long run has come, drawn over itself again and again.
///
/// Whatever else goes to that terminal erases it first, and the next drawing comes below. Safe to use from several
/// threads.
public final class StatusLine: Sendable {
  /// Called with true before the line appears, and with false once it is erased.
  public typealias VisibilityChange = @Sendable (Bool) -> Void

  /// To the line's start, and erases to its end.
  static let eraser = "\r\u{1B}[K"

  private let isDrawn = Mutex(false)
  private let columns: @Sendable () -> Int
  private let mayDraw: @Sendable () -> Bool
  private let onChange: VisibilityChange
  private let deliver: Output.Deliver

  /// Makes a line.
  ///
  /// - Parameters:
  ///   - columns: How wide the terminal is, asked at each drawing: windows change.
  ///   - mayDraw: Whether the line may appear at this moment.
  ///   - onChange: Told when the line appears and once it is erased, for whoever must clean up after a sudden end.
  ///   - deliver: Sends bytes to the terminal.
  public init(
    columns: @escaping @Sendable () -> Int, mayDraw: @escaping @Sendable () -> Bool = { true },
    onChange: @escaping VisibilityChange = { _ in }, deliver: @escaping Output.Deliver
  ) {
    self.columns = columns
    self.mayDraw = mayDraw
    self.onChange = onChange
    self.deliver = deliver
  }

  /// Draws the line, in place of what it showed.
  ///
  /// - Parameter text: Makes the text for that many columns, one a scalar; it holds no line end. The last column stays
  ///   free, because some terminals go to the next line once it is written.
  public func show(_ text: (Int) -> String) {
    isDrawn.withLock { isDrawn in
      guard mayDraw() else { return }
      if !isDrawn { onChange(true) }
      isDrawn = true
      _ = deliver(Array((Self.eraser + text(max(columns() - 1, 1))).utf8))
    }
  }

  /// Erases the line, if it is drawn.
  public func clear() {
    isDrawn.withLock { isDrawn in
      guard isDrawn else { return }
      _ = deliver(Array(Self.eraser.utf8))
      isDrawn = false
      onChange(false)
    }
  }
}

extension StatusLine {
  /// The line of the terminal behind standard error; nil without one, and on one that cannot erase (`TERM=dumb`).
  ///
  /// A process in the background does not draw: the line would run over what its user types.
  static func ofStandardError(
    environment: [String: String], onChange: @escaping VisibilityChange
  ) -> StatusLine? {
    guard isatty(STDERR_FILENO) == 1, environment["TERM"] != "dumb" else { return nil }
    let fallback = Context.columns(environment: environment, terminal: nil)
    return StatusLine(
      columns: { Context.terminalColumns(of: STDERR_FILENO).flatMap { $0 > 0 ? $0 : nil } ?? fallback },
      mayDraw: { tcgetpgrp(STDERR_FILENO) == getpgrp() },
      onChange: onChange,
      deliver: { DescriptorWriter(descriptor: STDERR_FILENO).writeAll($0) })
  }
}
