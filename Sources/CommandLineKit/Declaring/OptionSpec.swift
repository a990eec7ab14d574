/// The options of one command as a value, filled by parsing: `init()` gives every default.
public protocol OptionRoot: Sendable {
  /// The options when nothing is given.
  init()
}

/// One option of a command: what people read of it, and what giving it changes.
///
/// Commands list their options with the conveniences of `OptionSpec+Values.swift`, such as
/// `.flag(["strict"], help: "…", at: \.isStrict)`.
public struct OptionSpec<Root: OptionRoot>: Sendable {
  /// What giving the option changes; called once for each use, in the order of the command line.
  public typealias Apply = @Sendable (inout Root, GivenValue) throws(UsageError) -> Void

  /// What help, completions and manual pages say of it.
  public var description: OptionDescription
  /// What giving it changes.
  public let apply: Apply

  /// Makes an option from its two halves.
  public init(_ description: OptionDescription, apply: @escaping Apply) {
    self.description = description
    self.apply = apply
  }

  /// The same option, left out of help and suggestions.
  public var hidden: Self {
    var copy = self
    copy.description.isHidden = true
    return copy
  }

  /// The same option, without which the command refuses to run.
  public var required: Self {
    var copy = self
    copy.description.isRequired = true
    return copy
  }

  /// The same option, with what happens when it is not given.
  public func defaulting(to text: String) -> Self {
    var copy = self
    copy.description.defaultText = text
    return copy
  }

  /// The same option, with more to say in the long help.
  public func details(_ text: String) -> Self {
    var copy = self
    copy.description.details = text
    return copy
  }
}
