#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The status with which a command ends, as a shell sees it.
public struct ExitStatus: RawRepresentable, Hashable, Sendable {
  /// The number handed to the system, 0 to 255.
  public let rawValue: Int32

  /// Wraps a number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// All is well.
  public static let success = ExitStatus(rawValue: 0)
  /// Something in the input is wrong.
  public static let inputErrors = ExitStatus(rawValue: 1)
  /// The command line is wrong.
  public static let usage = ExitStatus(rawValue: 2)
  /// A file is missing, cannot be read or cannot be written.
  public static let file = ExitStatus(rawValue: 3)
  /// Everything was read, and a target that was required is not met.
  public static let targetMissed = ExitStatus(rawValue: 4)

  /// What wins when several statuses apply, from the first to the one that yields to all others.
  public static let precedence: [ExitStatus] = [.usage, .file, .inputErrors, .targetMissed]

  /// The one status of several: wrong usage, then files, then the input, then a missed target; success without any.
  public static func combined(_ statuses: some Sequence<ExitStatus>) -> ExitStatus {
    statuses.reduce(.success) { $0.combined(with: $1) }
  }

  /// The one status of two, by the same order; a status that is not named here yields to those that are.
  public func combined(with other: ExitStatus) -> ExitStatus {
    if let winner = Self.precedence.first(where: { $0 == self || $0 == other }) { return winner }
    return self == .success ? other : self
  }

  /// Ends the process with this status.
  public func exitProcess() -> Never { exit(rawValue) }
}
