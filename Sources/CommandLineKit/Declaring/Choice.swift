/// One of the values that an option or an argument takes: its names for people, its value for the program.
public struct Choice<Value: Sendable>: Sendable {
  /// The names and the help.
  public let description: ChoiceDescription
  /// What choosing it stores.
  public let value: Value

  /// Makes a choice.
  ///
  /// - Parameters:
  ///   - name: The name shown first.
  ///   - synonyms: Other spellings that mean the same.
  ///   - help: What choosing it does; may be left out when the name says it all.
  ///   - value: What choosing it stores.
  public init(_ name: String, synonyms: [String] = [], help: String = "", _ value: Value) {
    self.description = ChoiceDescription(name: name, synonyms: synonyms, help: help)
    self.value = value
  }
}
