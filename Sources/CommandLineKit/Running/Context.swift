#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// All that a command may know of the world around it, handed in so that a test needs no process of its own.
public struct Context: Sendable {
  /// Where results go.
  public let output: Output
  /// Where diagnostics and errors go.
  public let errors: Output
  /// The environment variables that the tool reads; the others are not here.
  public let environment: [String: String]
  /// How many columns a line may take.
  public let width: Int
  /// The line that shows how far a long run has come; nil where nobody looks at standard error.
  public let statusLine: StatusLine?

  /// The width when nothing is known.
  public static let defaultWidth = 80
  /// The widest line of prose: longer ones are hard to read, however wide the window.
  public static let widestPage = 100
  /// The variables that the layer itself reads.
  public static let ownVariables = ["COLUMNS", "NO_COLOR", "TERM"]

  /// Makes a context.
  public init(
    output: Output, errors: Output, environment: [String: String] = [:], width: Int = Context.defaultWidth,
    statusLine: StatusLine? = nil
  ) {
    self.output = output
    self.errors = errors
    self.environment = environment
    self.width = width
    self.statusLine = statusLine
  }

  /// The context of the running process.
  ///
  /// Standard output is gathered and has to be flushed at the end, which `ToolSpec.run` does; standard error is not,
  /// and lets standard output go first, so that both keep their order on a terminal and in a log.
  ///
  /// - Parameters:
  ///   - variables: The environment variables to read besides `ownVariables`; no others are.
  ///   - statusLineChange: Told when the status line appears and once it is erased.
  /// - Returns: The context, in which nothing was printed yet.
  public static func process(
    reading variables: [String] = [], statusLineChange: @escaping StatusLine.VisibilityChange = { _ in }
  ) -> Context {
    var environment: [String: String] = [:]
    for name in ownVariables + variables {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    let statusLine = StatusLine.ofStandardError(environment: environment, onChange: statusLineChange)
    let output = Output.descriptor(STDOUT_FILENO, erasing: statusLine)
    return Context(
      output: output,
      errors: .descriptor(STDERR_FILENO, capacity: 0, after: output, erasing: statusLine),
      environment: environment,
      width: columns(environment: environment, terminal: terminalColumns(of: STDOUT_FILENO)),
      statusLine: statusLine)
  }

  /// How wide a page of prose is here: the width, within what reads well.
  public var pageWidth: Int { min(max(width, 40), Self.widestPage) }

  /// Whether colour may be used on standard output.
  public func usesColorOnOutput(_ choice: ColorChoice = .automatic) -> Bool {
    choice.isEnabled(isTerminal: output.isTerminal, environment: environment)
  }

  /// Whether colour may be used on standard error.
  public func usesColorOnErrors(_ choice: ColorChoice = .automatic) -> Bool {
    choice.isEnabled(isTerminal: errors.isTerminal, environment: environment)
  }

  /// The width to use: `COLUMNS` when it is a positive number, else the terminal's, else 80.
  static func columns(environment: [String: String], terminal: Int?) -> Int {
    if let told = environment["COLUMNS"].flatMap({ Int($0) }), told > 0 { return told }
    if let terminal, terminal > 0 { return terminal }
    return defaultWidth
  }

  /// The width that the terminal behind a descriptor reports; nil when there is none.
  static func terminalColumns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return Int(size.ws_col)
  }
}
