/// The reference of all codes, written from the catalogue: the documentation page and what `egalim explain` prints.
public enum DiagnosticReference {
  /// The documentation page of all codes, in Markdown, grouped by area, each code with an anchor (`#e104`).
  public static func markdown(in language: Language = .french) -> String {
    let labels = ReferenceLabels.of(language)
    var lines = ["# \(labels.title)", "", labels.introduction, ""]
    for area in DiagnosticArea.allCases {
      lines += ["- [\(area.title(in: language))](#\(area.anchor))"]
    }
    for area in DiagnosticArea.allCases {
      lines += ["", "<a id=\"\(area.anchor)\"></a>", "", "## \(area.title(in: language))"]
      for code in area.codes { lines += [""] + section(of: code, labels: labels, language) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What `egalim explain CODE` prints: plain text, its lines at most `width` scalars wide where words allow.
  public static func text(of code: DiagnosticCode, in language: Language = .french, width: Int = 80) -> String {
    let labels = ReferenceLabels.of(language)
    let explanation = code.explanation(in: language)
    let example = code.example
    var blocks = ["\(code.rawValue) · \(explanation.title) (\(labels.name(code.severity)))"]
    blocks.append(explanation.meaning)
    blocks.append(explanation.reason)
    blocks.append(explanation.consequence)
    if let wrong = explanation.wrong { blocks.append("\(labels.wrong)\(labels.colon)\(shown(wrong, labels))") }
    if let right = explanation.right { blocks.append("\(labels.right)\(labels.colon)\(shown(right, labels))") }
    blocks.append("\(labels.message)\(labels.colon)\(example.finding.message(cell: example.cell, in: language))")
    blocks.append("\(labels.advice)\(labels.colon)\(example.finding.advice(cell: example.cell, in: language))")
    blocks.append(explanation.sourceSentence)
    return blocks.map { WordWrap.wrap($0, width: width) }.joined(separator: "\n") + "\n"
  }

  /// What `egalim explain` prints without a code: every code with its title, by area.
  public static func list(in language: Language = .french) -> String {
    let areas = DiagnosticArea.allCases.map { area in
      let codes = area.codes.map { "  \($0.rawValue)  \($0.title(in: language))" }
      return ([area.title(in: language)] + codes).joined(separator: "\n")
    }
    return areas.joined(separator: "\n\n") + "\n"
  }

  private static func section(
    of code: DiagnosticCode, labels: ReferenceLabels, _ language: Language
  ) -> [String] {
    let explanation = code.explanation(in: language)
    let example = code.example
    var lines = ["<a id=\"\(code.rawValue.lowercased())\"></a>", ""]
    lines += ["### \(code.rawValue) · \(escaped(explanation.title))", ""]
    lines += ["*\(labels.name(code.severity))* · \(escaped(explanation.consequence))", ""]
    lines += ["\(escaped(explanation.meaning)) \(escaped(explanation.reason))", ""]
    func item(_ label: String, _ text: String) { lines.append("- \(label)\(labels.colon)\(text)") }
    item(labels.message, escaped(example.finding.message(cell: example.cell, in: language)))
    item(labels.advice, escaped(example.finding.advice(cell: example.cell, in: language)))
    if let wrong = explanation.wrong { item(labels.wrong, codeSpan(wrong, labels)) }
    if let right = explanation.right { item(labels.right, codeSpan(right, labels)) }
    lines.append("- \(escaped(explanation.sourceSentence))")
    return lines
  }

  private static func shown(_ example: String, _ labels: ReferenceLabels) -> String {
    example.isEmpty ? labels.emptyCell : VisibleText.of(example)
  }

  private static func codeSpan(_ example: String, _ labels: ReferenceLabels) -> String {
    example.isEmpty ? labels.emptyCell : "`\(VisibleText.of(example))`"
  }

  /// The text with Markdown's own signs escaped; an underscore inside a word has no meaning there.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*[]<>|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}

extension DiagnosticArea {
  /// The anchor of this area's section.
  fileprivate var anchor: String {
    switch self {
    case .files: "files"
    case .ledgerCells: "ledger-cells"
    case .canteenLists: "canteen-lists"
    case .meals: "meals"
    case .statements: "statements"
    case .platformImport: "platform-import"
    case .conversionRules: "conversion-rules"
    case .projects: "projects"
    case .publishedDeclarations: "published-declarations"
    }
  }
}
