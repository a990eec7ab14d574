/// What a table says of an option besides its help, in sentences: values, default, repeatable, required.
struct OptionRemarks {
  let texts: CommandTexts

  /// The sentences, in a fixed order; none is empty.
  func sentences(for option: OptionDescription) -> [String] {
    let words = texts.help
    return [
      sentence(for: option.choices),
      option.defaultText.map { "\(words.byDefault)\(words.colon) \($0)." } ?? "",
      option.isRequired ? words.required : "",
      option.repeats ? words.repeatable : "",
    ].filter { !$0.isEmpty }
  }

  /// The values with their synonyms, `text (texte), json`, with what each does where that is said; empty without any.
  func sentence(for choices: [ChoiceDescription]) -> String {
    guard !choices.isEmpty else { return "" }
    let named = choices.map { choice in
      choice.synonyms.isEmpty ? choice.name : "\(choice.name) (\(choice.synonyms.joined(separator: ", ")))"
    }
    let start = "\(texts.help.values)\(texts.help.colon)"
    guard choices.contains(where: { !$0.help.isEmpty }) else {
      return "\(start) \(named.joined(separator: ", "))."
    }
    let lines = zip(named, choices).map { name, choice in
      choice.help.isEmpty ? "- \(name)" : "- \(name)\(texts.help.colon) \(choice.help)"
    }
    return ([start] + lines).joined(separator: "\n")
  }
}
