/// What is told at length about a code in French, whatever cell it was found on.
struct FrenchArticle: Sendable {
  /// A short noun phrase that names the defect.
  let title: FrenchText
  /// What the code means.
  let meaning: FrenchText
  /// Why it matters.
  let reason: FrenchText
  /// Where the rule comes from.
  let source: Source

  /// Where a rule comes from, in French.
  enum Source: Sendable {
    case law(FrenchText)
    case platform(FrenchText)
    case choice(FrenchText)
  }

  func explanation(of code: DiagnosticCode) -> DiagnosticExplanation {
    let example = code.example
    return DiagnosticExplanation(
      title: title.string, meaning: meaning.string, reason: reason.string,
      consequence: FrenchHeadings.sentence(of: code.consequence).string, wrong: example.wrong, right: example.right,
      source: source.rule, sourceSentence: source.sentence.string)
  }
}

extension FrenchArticle.Source {
  var rule: RuleSource {
    switch self {
    case .law(let text): RuleSource(origin: .law, reference: text.string)
    case .platform(let text): RuleSource(origin: .platform, reference: text.string)
    case .choice(let text): RuleSource(origin: .choice, reference: text.string)
    }
  }

  var sentence: FrenchText {
    switch self {
    case .law(let text): "Loi : \(text)."
    case .platform(let text): "Règle de la plateforme : \(text)."
    case .choice(let text): "Choix d'egalim : \(text)."
    }
  }

  static let foodLaw = law("code rural et de la pêche maritime, articles L. 230-5-1 et R. 230-30-1")
  static let purchaseSchema = platform("modèle d'import des achats")
  static let canteenSchema = platform("modèle d'import des cantines")
  static let statementChecks = platform("contrôles du bilan avant la télédéclaration")
  static let statementSchema = platform("modèle d'import des bilans")
  static let importer = platform("fonctionnement observé de son import de fichiers")
  static let exactness = choice("un chiffre douteux n'est jamais compté ni réparé en silence")
  static let plainText = choice("les registres se lisent en texte, au format CSV")
}
