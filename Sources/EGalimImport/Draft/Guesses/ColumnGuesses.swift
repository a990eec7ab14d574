/// Which column of a table feeds which field, as far as that can be told.
struct ColumnGuesses: Sendable {
  /// The table.
  let survey: TableSurvey
  /// The column chosen for a field.
  private(set) var chosen: [SourceField: ColumnCandidate] = [:]
  /// The other columns that could be it, the best first.
  private(set) var others: [SourceField: [ColumnCandidate]] = [:]

  /// Chooses columns for fields: the surest first, none for two fields.
  init(_ survey: TableSurvey) {
    self.survey = survey
    let candidates = CandidateSearch.candidates(in: survey)
    var taken: Set<Int> = []
    for candidate in candidates where candidate.score >= ColumnCandidate.leastScore {
      guard chosen[candidate.field] == nil, !taken.contains(candidate.cell) else { continue }
      chosen[candidate.field] = candidate
      taken.insert(candidate.cell)
    }
    for candidate in candidates where candidate.score >= 25 && !taken.contains(candidate.cell) {
      others[candidate.field, default: []].append(candidate)
    }
    for field in SourceField.allCases { weigh(field) }
  }

  /// A rival with an equally good title makes the choice less sure, and has to be told.
  private mutating func weigh(_ field: SourceField) {
    guard let first = chosen[field], let rival = others[field]?.first, !first.isCalculated || rival.isCalculated,
      rival.score >= first.score - 12
    else { return }
    chosen[field]?.score = min(first.score, 84)
    let names = (others[field] ?? []).prefix(3).map { survey.header.reference(toCell: $0.cell) }
    chosen[field]?.reasons.append(.remark("à vérifier, autre possibilité\u{A0}: \(names.joined(separator: ", "))"))
  }

  /// The chosen column's number, from 0.
  func cell(_ field: SourceField) -> Int? { chosen[field]?.cell }

  /// The survey of the chosen column.
  func column(_ field: SourceField) -> ColumnSurvey? { cell(field).map { survey.columns[$0] } }

  /// How a rule names the chosen column.
  func name(_ field: SourceField) -> String? { cell(field).map { survey.header.reference(toCell: $0) } }
}
