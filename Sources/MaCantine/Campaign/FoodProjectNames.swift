import EGalim

/// The food projects of published declarations: numbers between commas, and in another cell their names.
///
/// A name may hold a comma, always with a blank after it (« du Grand Reims, du Pays de Châlons »); the one between two
/// names has none. What a name cannot be told from stays unnamed, or takes the name that its number has elsewhere.
struct FoodProjectNames {
  private var names: [String: String] = [:]
  private var memory: [String: [String]] = [:]

  /// How many numbers and names a row has, where they are not as many.
  struct Mismatch: Error {
    let codes: Int
    let names: Int
  }

  /// The numbers of a row's projects, their names noted.
  mutating func read(codes: String, names cell: String) throws(Mismatch) -> [String] {
    if codes.isEmpty, cell.isEmpty { return [] }
    let key = codes + "\n" + cell
    if let known = memory[key] { return known }
    let numbers = Self.codes(of: codes)
    let texts = Self.split(cell)
    guard texts.count == numbers.count || texts.isEmpty else {
      throw Mismatch(codes: numbers.count, names: texts.count)
    }
    memory[key] = numbers
    // Where two rows disagree, the first in the alphabet is kept: the order of rows never decides.
    for (number, text) in zip(numbers, texts) { names[number] = min(names[number] ?? text, text) }
    return numbers
  }

  /// The numbers of a cell.
  static func codes(of cell: String) -> [String] {
    cell.split(separator: ",").map { SourceText.trimmed($0) }.filter { !$0.isEmpty }
  }

  /// The project of a number, with the name that some row gives it.
  func project(_ code: String) -> PublishedDeclaration.FoodProject {
    PublishedDeclaration.FoodProject(code: code, name: names[code])
  }

  /// The names of a cell: cut at commas without a blank after them.
  private static func split(_ cell: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var isAfterComma = false
    for scalar in cell.unicodeScalars {
      if isAfterComma, scalar != " " {
        parts.append(SourceText.trimmed(String(part.dropLast())))
        part = String.UnicodeScalarView()
      }
      // A byte of Windows-1252 that some export took for a scalar of its own: the apostrophe.
      part.append(scalar == "\u{92}" ? "’" : scalar)
      isAfterComma = scalar == ","
    }
    let last = SourceText.trimmed(String(part))
    return last.isEmpty ? parts : parts + [last]
  }
}

/// Texts of cells without the blanks around them.
enum SourceText {
  /// The text without blanks at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    var view = text.unicodeScalars[...]
    while let first = view.first, isBlank(first) { view = view.dropFirst() }
    while let last = view.last, isBlank(last) { view = view.dropLast() }
    return String(String.UnicodeScalarView(view))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}
