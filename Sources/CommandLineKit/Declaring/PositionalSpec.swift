/// One argument known by its place: what people read of it, and where its text goes.
public struct PositionalSpec<Root: OptionRoot>: Sendable {
  /// The place in the options where a value goes.
  public typealias Place<Value> = WritableKeyPath<Root, Value> & Sendable

  /// What help, completions and manual pages say of it.
  public var description: PositionalDescription
  /// What giving it changes; called once for each text.
  public let apply: OptionSpec<Root>.Apply

  /// Makes an argument from its two halves.
  public init(_ description: PositionalDescription, apply: @escaping OptionSpec<Root>.Apply) {
    self.description = description
    self.apply = apply
  }

  /// One argument that may be left out, then nil.
  public static func value(
    _ name: String, required: Bool = false, help: String, completion: CompletionKind = .none,
    at place: Place<String?>
  ) -> Self {
    Self(PositionalDescription(name: name, isRequired: required, help: help, completion: completion)) { root, given in
      root[keyPath: place] = given.text
    }
  }

  /// All arguments that are left, one at least when required.
  public static func values(
    _ name: String, required: Bool = false, help: String, completion: CompletionKind = .none,
    at place: Place<[String]>
  ) -> Self {
    Self(
      PositionalDescription(
        name: name, repeats: true, isRequired: required, help: help, completion: completion)
    ) { root, given in
      root[keyPath: place].append(given.text)
    }
  }

  /// One argument that takes one of a few values, nil when it is left out.
  public static func choice<Value: Sendable>(
    _ name: String, required: Bool = false, help: String, at place: Place<Value?>, choices: [Choice<Value>]
  ) -> Self {
    Self(
      PositionalDescription(
        name: name, isRequired: required, help: help, choices: choices.map(\.description), completion: .choice)
    ) { root, given throws(UsageError) in
      root[keyPath: place] = try given.chosen(among: choices)
    }
  }
}
