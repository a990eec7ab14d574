/// Finds what each column of a survey could feed: by its title, by what it holds, by what can be calculated.
struct CandidateSearch {
  private let survey: TableSurvey
  private var candidates: [ColumnCandidate] = []

  /// The candidates for every field, the best first; the order of fields and columns settles ties.
  static func candidates(in survey: TableSurvey) -> [ColumnCandidate] {
    var search = CandidateSearch(survey: survey)
    for column in survey.columns { search.look(at: column) }
    search.calculate()
    return search.candidates.sorted {
      ($1.score, $0.field.rawValue, $0.cell) < ($0.score, $1.field.rawValue, $1.cell)
    }
  }

  private init(survey: TableSurvey) {
    self.survey = survey
  }

  // MARK: Titles and contents

  private mutating func look(at column: ColumnSurvey) {
    let matches = NameMatch.matches(of: column.name)
    for match in matches {
      let fit = ContentFit(column, for: match.field)
      guard fit != .impossible else { continue }
      var candidate = ColumnCandidate(
        field: match.field, cell: column.cell, score: match.strength + (fit == .possible ? 8 : 30),
        reasons: [match.isExact ? .knownTitle : .titleLike(match.spelling)])
      candidate.isExactName = match.isExact
      if case .telling(let words) = fit { candidate.reasons.append(.content(words)) }
      candidates.append(candidate)
    }
    for (field, score) in contents(of: column) {
      guard !matches.contains(where: { $0.field == field }), !NameMatch.isForbidden(column.name, for: field),
        case .telling(let words) = ContentFit(column, for: field)
      else { continue }
      // A title that says something else speaks against it.
      let against = matches.contains { $0.isExact && !$0.isVague } ? 20 : 0
      let isOnly = !survey.columns.contains {
        $0.cell != column.cell && contents(of: $0).contains { $0.field == field }
      }
      candidates.append(
        ColumnCandidate(
          field: field, cell: column.cell, score: score + (isOnly ? 30 : 0) - against,
          reasons: [isOnly ? .onlyOne("qui contient : \(words)".replacing(" :", with: "\u{A0}:")) : .content(words)]))
    }
  }

  /// The fields that what a column holds makes one think of, whatever its title.
  private func contents(of column: ColumnSurvey) -> [(field: SourceField, score: Int)] {
    var found: [(field: SourceField, score: Int)] = []
    if column.has(.siret) { found.append((.siret, 28)) }
    if column.isDates { found.append((.date, 28)) }
    if column.has(.words, atLeast: 70), column.isVaried, column.meanLength >= 8 { found.append((.description, 26)) }
    if column.has(.label, atLeast: 60), WordMapDraft(.labels, words: column.values.texts)?.saysSomething == true {
      found.append((.labels, 26))
    }
    if column.has(.family, atLeast: 60), column.values.count <= 80 { found.append((.family, 26)) }
    if column.has(.origin, atLeast: 70), column.meanLength >= 3 { found.append((.origin, 24)) }
    if column.has(.vatRate, atLeast: 98), (2...5).contains(column.values.count) { found.append((.vatRate, 24)) }
    return found
  }

  // MARK: Calculations

  private mutating func calculate() {
    let relations = RelationSearch(survey).relations
    let withVAT = Set(relations.compactMap(\.withVAT) + survey.columns.filter { speaksOfVAT($0.cell) }.map(\.cell))
    let prices = Set(relations.compactMap(\.price))
    for relation in relations {
      switch relation.kind {
      case .product(var quantity, var price, let amount):
        if isNamed(price, .quantity) || isNamed(quantity, .unitPrice) { swap(&quantity, &price) }
        let isWithVAT = withVAT.contains(amount) || withVAT.contains(price)
        let formula = "\(quoted(quantity)) x \(quoted(price)) = \(quoted(amount))"
        support(.quantity, quantity, relation, formula)
        support(isWithVAT ? .unitPriceWithVAT : .unitPrice, price, relation, formula)
        support(isWithVAT ? .amountWithVAT : .amount, amount, relation, formula)
      case .rate(let amount, let rate, let gross):
        let formula = "\(quoted(gross)) = \(quoted(amount)) plus la TVA de \(quoted(rate))"
        support(.vatRate, rate, relation, formula)
        supportTax(amount, gross, prices, relation, formula)
      case .sum(let amount, let vat, let gross):
        let formula = "\(quoted(gross)) = \(quoted(amount)) + \(quoted(vat))"
        support(.vatAmount, vat, relation, formula)
        supportTax(amount, gross, prices, relation, formula)
      case .knownRates(let amount, let gross):
        let formula = "\(quoted(gross)) = \(quoted(amount)) plus une TVA française"
        supportTax(amount, gross, prices, relation, formula)
      case .sides: break
      }
    }
  }

  private mutating func supportTax(
    _ amount: Int, _ gross: Int, _ prices: Set<Int>, _ relation: ColumnRelation, _ formula: String
  ) {
    let isPrice = prices.contains(amount) || prices.contains(gross) || isNamed(amount, .unitPrice)
    support(isPrice ? .unitPrice : .amount, amount, relation, formula)
    support(isPrice ? .unitPriceWithVAT : .amountWithVAT, gross, relation, formula)
  }

  /// Lets a calculation speak for a candidate: once, however many say the same.
  private mutating func support(_ field: SourceField, _ cell: Int, _ relation: ColumnRelation, _ formula: String) {
    let reason = GuessReason.calculates(formula, holding: relation.holding, tested: relation.tested)
    guard let index = candidates.firstIndex(where: { $0.field == field && $0.cell == cell }) else {
      guard !NameMatch.isForbidden(survey.columns[cell].name, for: field) else { return }
      var candidate = ColumnCandidate(field: field, cell: cell, score: 55, reasons: [reason])
      candidate.isCalculated = true
      candidates.append(candidate)
      return
    }
    guard !candidates[index].isCalculated else { return }
    candidates[index].score += 40
    candidates[index].reasons.append(reason)
    candidates[index].isCalculated = true
  }

  private func isNamed(_ cell: Int, _ field: SourceField) -> Bool {
    NameMatch.matches(of: survey.columns[cell].name).contains { $0.field == field && $0.isExact && !$0.isVague }
  }

  private func speaksOfVAT(_ cell: Int) -> Bool { ColumnName(survey.columns[cell].name).words.contains("ttc") }

  private func quoted(_ cell: Int) -> String { survey.header.reference(toCell: cell) }
}

extension ColumnRelation {
  fileprivate var withVAT: Int? {
    switch kind {
    case .rate(_, _, let withVAT), .knownRates(_, let withVAT), .sum(_, _, let withVAT): withVAT
    case .product, .sides: nil
    }
  }

  fileprivate var price: Int? {
    if case .product(_, let price, _) = kind { price } else { nil }
  }
}
