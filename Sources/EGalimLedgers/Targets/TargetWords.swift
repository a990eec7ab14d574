import EGalimDiagnostics

/// The words and numbers of a target as it was written: what is named, the percentage, the year.
struct TargetWords {
  /// What is named, folded, without little words.
  let names: [String]
  let goal: Int
  let year: Int?

  /// Signs that stand between a name and its numbers and say no more than that.
  private static let signs: Set<Unicode.Scalar> = [
    "=", ":", "%", "≥", ">", "(", ")", ",", ";", "/", "+", "«", "»", "\"", "_",
  ]

  init(_ text: String) throws(TargetTrouble) {
    if let negative = Self.negativeNumber(in: text) { throw .badNumber(negative) }
    var words: [String] = []
    var goal: String?
    var year: String?
    for piece in try Self.pieces(of: TextFolding.fold(text)) {
      guard piece.isNumber else {
        words.append(piece.text)
        continue
      }
      if piece.text.utf8.count == 4, let number = Int(piece.text), (2019...2100).contains(number) {
        if let year, year != piece.text { throw .severalYears(year, piece.text) }
        year = piece.text
      } else {
        guard let number = Int(piece.text), (1...100).contains(number) else { throw .badNumber(piece.text) }
        if let goal { throw .severalGoals(goal, piece.text) }
        goal = piece.text
      }
    }
    guard let percentage = goal.flatMap({ Int($0) }) else { throw .missingGoal }
    names = words
    self.goal = percentage
    self.year = year.flatMap { Int($0) }
  }

  private struct Piece {
    var text: String
    let isNumber: Bool
  }

  /// Runs of letters, and numbers with what stands between their digits.
  private static func pieces(of folded: String) throws(TargetTrouble) -> [Piece] {
    var pieces: [Piece] = []
    var isAfterGap = true
    let scalars = Array(folded.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isDigit = ("0"..."9").contains(scalar)
      let isBetweenDigits =
        (scalar == "," || scalar == ".") && pieces.last?.isNumber == true && !isAfterGap
        && index + 1 < scalars.count && ("0"..."9").contains(scalars[index + 1])
      if isDigit || isBetweenDigits || scalar.properties.isAlphabetic {
        let isNumber = isDigit || isBetweenDigits
        if isAfterGap || pieces.last?.isNumber != isNumber {
          pieces.append(Piece(text: String(Character(scalar)), isNumber: isNumber))
        } else {
          pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
        }
        isAfterGap = false
      } else {
        guard signs.contains(scalar) || scalar == "." else { throw .unknownSign(String(Character(scalar))) }
        isAfterGap = true
      }
    }
    return pieces
  }

  /// A number with a minus that belongs to it: folding would take the minus for a gap.
  private static func negativeNumber(in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices.dropLast() where scalars[index] == "-" || scalars[index] == "\u{2212}" {
      let before = index > 0 ? scalars[index - 1] : " "
      guard ("0"..."9").contains(scalars[index + 1]), !before.properties.isAlphabetic,
        !("0"..."9").contains(before)
      else { continue }
      let digits = scalars[(index + 1)...].prefix { ("0"..."9").contains($0) }
      return "-" + digits.map { String(Character($0)) }.joined()
    }
    return nil
  }
}
