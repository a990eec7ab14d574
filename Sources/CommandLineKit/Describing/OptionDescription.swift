/// What a shell may offer as the value of an option or of an argument.
public enum CompletionKind: String, Hashable, Sendable {
  /// Nothing sensible can be offered: a year, a code.
  case none
  /// Any file, folders being the way to it.
  case file
  /// Folders only.
  case folder
  /// The names of the declared choices.
  case choice
}

/// One value that an option or an argument takes, as people read it.
public struct ChoiceDescription: Hashable, Sendable {
  /// The name shown first.
  public var name: String
  /// Other spellings that mean the same, usually in another language.
  public var synonyms: [String]
  /// What choosing it does; may be empty when the name says it all.
  public var help: String

  /// Describes one value.
  public init(name: String, synonyms: [String] = [], help: String = "") {
    self.name = name
    self.synonyms = synonyms
    self.help = help
  }
}

/// An option as plain data: all that help, completions and manual pages need, and nothing of how it is applied.
public struct OptionDescription: Hashable, Sendable {
  /// Long names without their dashes; the first is the one shown where there is room for one only.
  public var names: [String]
  /// The one-letter name, without its dash.
  public var short: Character?
  /// What stands for the value in help, such as `FILE`; nil for a flag, which takes no value.
  public var valueName: String?
  /// Whether each use adds a value; otherwise the last use wins.
  public var repeats: Bool
  /// Whether the command refuses to run without it.
  public var isRequired: Bool
  /// Whether help, completions and suggestions keep silent about it.
  public var isHidden: Bool
  /// One sentence, for the short help.
  public var help: String
  /// What the long help adds; each line end starts a new paragraph.
  public var details: String
  /// The values taken; empty when any text may be given.
  public var choices: [ChoiceDescription]
  /// What happens without the option, such as `text`; nil when there is nothing to say.
  public var defaultText: String?
  /// What a shell may offer after it.
  public var completion: CompletionKind

  /// Describes an option.
  public init(
    names: [String], short: Character? = nil, valueName: String? = nil, repeats: Bool = false,
    isRequired: Bool = false, isHidden: Bool = false, help: String, details: String = "",
    choices: [ChoiceDescription] = [], defaultText: String? = nil, completion: CompletionKind = .none
  ) {
    self.names = names
    self.short = short
    self.valueName = valueName
    self.repeats = repeats
    self.isRequired = isRequired
    self.isHidden = isHidden
    self.help = help
    self.details = details
    self.choices = choices
    self.defaultText = defaultText
    self.completion = completion
  }

  /// Whether it takes no value.
  public var isFlag: Bool { valueName == nil }

  /// Every name as it is typed: `-f`, `--format`.
  public var spellings: [String] {
    (short.map { ["-\($0)"] } ?? []) + names.map { "--\($0)" }
  }

  /// The name to speak of it: the first long one, else the letter.
  public var spokenName: String {
    names.first.map { "--\($0)" } ?? short.map { "-\($0)" } ?? ""
  }
}

/// An argument known by its place, as plain data.
public struct PositionalDescription: Hashable, Sendable {
  /// What stands for it in help, such as `PATH`.
  public var name: String
  /// Whether it takes all arguments that are left.
  public var repeats: Bool
  /// Whether the command refuses to run without it.
  public var isRequired: Bool
  /// One sentence.
  public var help: String
  /// The values taken; empty when any text may be given.
  public var choices: [ChoiceDescription]
  /// What a shell may offer for it.
  public var completion: CompletionKind

  /// Describes an argument.
  public init(
    name: String, repeats: Bool = false, isRequired: Bool = false, help: String,
    choices: [ChoiceDescription] = [], completion: CompletionKind = .none
  ) {
    self.name = name
    self.repeats = repeats
    self.isRequired = isRequired
    self.help = help
    self.choices = choices
    self.completion = completion
  }
}
