// The one entry to every text about findings: nothing outside the catalogue words a message.

extension Finding {
  /// One sentence that says what is wrong, without the file, line and column that are printed beside it.
  ///
  /// `cell` is the offending cell's raw text; it is shortened and its control characters are made visible.
  public func message(cell: String?, in language: Language = .french) -> String {
    switch language {
    case .french: FrenchSentences.of(self, cell: cell).message.string
    }
  }

  /// One sentence that says what to do.
  public func advice(cell: String? = nil, in language: Language = .french) -> String {
    switch language {
    case .french: FrenchSentences.of(self, cell: cell).advice.string
    }
  }
}

extension Diagnostic {
  /// What is wrong, with the count of the lines where it is a habit of the whole file.
  public func message(in language: Language = .french) -> String {
    String(decoding: words(in: language).message, as: UTF8.self)
  }

  /// What to do, and the command that explains more: `vouliez-vous dire … ? (egalim explain E104)`.
  public func hint(in language: Language = .french) -> String {
    "\(finding.advice(cell: cell, in: language)) (egalim explain \(code.rawValue))"
  }
}

extension DiagnosticCode {
  /// A short noun phrase that names the defect.
  public func title(in language: Language = .french) -> String {
    switch language {
    case .french: FrenchArticle.of(self).title.string
    }
  }

  /// All that is to be told about this code.
  public func explanation(in language: Language = .french) -> DiagnosticExplanation {
    switch language {
    case .french: FrenchArticle.of(self).explanation(of: self)
    }
  }
}

extension DiagnosticArea {
  /// The heading of this area's codes.
  public func title(in language: Language = .french) -> String {
    switch language {
    case .french: FrenchHeadings.title(of: self).string
    }
  }
}

extension Notice {
  /// One or two sentences about what a command did, chose or refused.
  public func text(in language: Language = .french) -> String {
    switch language {
    case .french: FrenchNotices.text(of: self).string
    }
  }
}
