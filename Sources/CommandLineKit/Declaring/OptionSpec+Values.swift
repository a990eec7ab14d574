extension OptionSpec {
  /// The place in the options where a value goes.
  public typealias Place<Value> = WritableKeyPath<Root, Value> & Sendable

  /// A flag: giving it stores true, and it takes no value.
  public static func flag(
    _ names: [String], short: Character? = nil, help: String, at place: Place<Bool>
  ) -> Self {
    Self(OptionDescription(names: names, short: short, help: help)) { root, _ in
      root[keyPath: place] = true
    }
  }

  /// An option with any text as its value; the last use wins.
  public static func value(
    _ names: [String], short: Character? = nil, value: String, help: String,
    completion: CompletionKind = .none, at place: Place<String>
  ) -> Self {
    single(names, short, value, help, completion) { root, given in
      root[keyPath: place] = given.text
    }
  }

  /// An option with any text as its value, nil without it; the last use wins.
  public static func value(
    _ names: [String], short: Character? = nil, value: String, help: String,
    completion: CompletionKind = .none, at place: Place<String?>
  ) -> Self {
    single(names, short, value, help, completion) { root, given in
      root[keyPath: place] = given.text
    }
  }

  /// An option with a whole number within bounds as its value; the last use wins.
  public static func value(
    _ names: [String], short: Character? = nil, value: String, help: String,
    at place: Place<Int>, in bounds: ClosedRange<Int>
  ) -> Self {
    single(names, short, value, help, .none) { root, given throws(UsageError) in
      root[keyPath: place] = try given.integer(in: bounds)
    }
  }

  /// An option with a whole number within bounds as its value, nil without it; the last use wins.
  public static func value(
    _ names: [String], short: Character? = nil, value: String, help: String,
    at place: Place<Int?>, in bounds: ClosedRange<Int>
  ) -> Self {
    single(names, short, value, help, .none) { root, given throws(UsageError) in
      root[keyPath: place] = try given.integer(in: bounds)
    }
  }

  /// An option whose value `parse` reads, nil without it; the last use wins.
  ///
  /// `expected` says in errors what to give: « une date comme 2026-03-31 ».
  public static func value<Value: Sendable>(
    _ names: [String], short: Character? = nil, value: String, help: String,
    at place: Place<Value?>, expected: String, parse: @escaping @Sendable (String) -> Value?
  ) -> Self {
    single(names, short, value, help, .none) { root, given throws(UsageError) in
      root[keyPath: place] = try given.parsed(expecting: expected, by: parse)
    }
  }

  /// An option that may be given several times, each use adding any text.
  public static func values(
    _ names: [String], short: Character? = nil, value: String, help: String,
    completion: CompletionKind = .none, at place: Place<[String]>
  ) -> Self {
    repeated(names, short, value, help, completion) { root, given in
      root[keyPath: place].append(given.text)
    }
  }

  /// An option that may be given several times, each use adding what `parse` reads.
  ///
  /// `expected` says in errors what to give: « un code comme E104 ».
  public static func values<Value: Sendable>(
    _ names: [String], short: Character? = nil, value: String, help: String,
    at place: Place<[Value]>, expected: String, parse: @escaping @Sendable (String) -> Value?
  ) -> Self {
    repeated(names, short, value, help, .none) { root, given throws(UsageError) in
      root[keyPath: place].append(try given.parsed(expecting: expected, by: parse))
    }
  }

  /// An option that takes one of a few values; the last use wins.
  public static func choice<Value: Sendable>(
    _ names: [String], short: Character? = nil, value: String, help: String,
    at place: Place<Value>, choices: [Choice<Value>]
  ) -> Self {
    single(names, short, value, help, .choice, choices.map(\.description)) { root, given throws(UsageError) in
      root[keyPath: place] = try given.chosen(among: choices)
    }
  }

  /// An option that takes one of a few values, nil without it; the last use wins.
  public static func choice<Value: Sendable>(
    _ names: [String], short: Character? = nil, value: String, help: String,
    at place: Place<Value?>, choices: [Choice<Value>]
  ) -> Self {
    single(names, short, value, help, .choice, choices.map(\.description)) { root, given throws(UsageError) in
      root[keyPath: place] = try given.chosen(among: choices)
    }
  }

  private static func single(
    _ names: [String], _ short: Character?, _ value: String, _ help: String, _ completion: CompletionKind,
    _ choices: [ChoiceDescription] = [], apply: @escaping Apply
  ) -> Self {
    Self(
      OptionDescription(
        names: names, short: short, valueName: value, help: help, choices: choices, completion: completion),
      apply: apply)
  }

  private static func repeated(
    _ names: [String], _ short: Character?, _ value: String, _ help: String, _ completion: CompletionKind,
    apply: @escaping Apply
  ) -> Self {
    Self(
      OptionDescription(
        names: names, short: short, valueName: value, repeats: true, help: help, completion: completion),
      apply: apply)
  }
}
