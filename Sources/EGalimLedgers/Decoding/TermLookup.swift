import EGalim
import EGalimDiagnostics

/// A closed list of words, compared byte by byte.
struct TermLookup<Value: Sendable>: Sendable {
  private let terms: [(bytes: [UInt8], value: Value)]
  private let spellings: SpellingList
  private let ignoresCase: Bool

  /// A list of words; where case is ignored, they are given in capitals.
  init(_ terms: [(name: String, value: Value)], ignoresCase: Bool = false) {
    self.terms = terms.map { (Array($0.name.utf8), $0.value) }
    spellings = SpellingList(terms.map(\.name))
    self.ignoresCase = ignoresCase
  }

  /// The value of the word that the cell holds to the letter; nil for none.
  func find(_ cell: Cell, in bytes: Span<UInt8>) -> Value? {
    for term in terms where term.bytes.count == cell.count {
      if ignoresCase ? cell.spells(term.bytes, in: bytes) : TermLookup.equal(term.bytes, cell, in: bytes) {
        return term.value
      }
    }
    return nil
  }

  /// The nearest word of the list, nil when none is near.
  func nearest(to text: String) -> String? {
    spellings.nearest(to: text)
  }

  private static func equal(_ word: [UInt8], _ cell: Cell, in bytes: Span<UInt8>) -> Bool {
    for offset in word.indices where word[offset] != bytes[cell.start + offset] { return false }
    return true
  }
}

extension Cell {
  /// Whether the cell holds a word given in capitals, in letters of any case: as a spreadsheet program compares texts.
  func spells(_ word: [UInt8], in bytes: Span<UInt8>) -> Bool {
    guard word.count == count else { return false }
    for offset in word.indices {
      let byte = bytes[start + offset]
      guard word[offset] == ((0x61...0x7A).contains(byte) ? byte & 0xDF : byte) else { return false }
    }
    return true
  }
}

/// The platform's closed lists.
enum Terms {
  static let families = TermLookup(ProductFamily.allCases.map { ($0.platformName, $0) })

  /// The labels of 2026, and the two that only old ledgers hold.
  static let labels = TermLookup(labelTerms)
  /// Labels and marks: the one list of the layouts before 2026.
  static let characteristics = TermLookup(labelTerms + markTerms)
  static let origins = TermLookup([("FRANCE", LabelSet.france), ("EUROPE", .europe)])
  static let booleans = TermLookup([("OUI", true), ("oui", true), ("x", true), ("NON", false), ("non", false)])
  /// What a cell of a workbook that holds yes or no reads as.
  static let sheetBooleans = TermLookup([("TRUE", true), ("FALSE", false)])

  static let localDefinitions = TermLookup(
    LocalDefinition.allCases.map { ($0.platformName, LocalTerm(definition: $0, former: nil)) })
  static let formerLocalDefinitions = TermLookup(formerLocalTerms)

  // The tracking workbook's drop-down lists let pass any case, and its formulas compare so. What only its formulas look
  // for, or only other ledgers say, is read as well: it can mean nothing else.
  static let trackedFamilies = TermLookup(
    ProductFamily.allCases.map { ($0.platformName, $0) } + [("AUTRE", .other)], ignoresCase: true)
  static let trackedLabels = TermLookup(labelTerms + [("AOC_AOP", LabelSet.aocAop)], ignoresCase: true)
  static let trackedMarks = TermLookup(markTerms, ignoresCase: true)
  static let trackedLocalDefinitions = TermLookup(
    formerLocalTerms + [
      ("DEPARTMENT", LocalTerm(definition: .department, former: nil)),
      ("AUTRES", LocalTerm(definition: FormerLocalDefinition.other.definition, former: .other)),
    ], ignoresCase: true)

  private static let markTerms: [(String, LabelSet)] = [
    ("FRANCE", LabelSet.france), ("EUROPE", .europe), ("CIRCUIT_COURT", .circuitCourt), ("LOCAL", .local),
  ]
  private static let formerLocalTerms: [(String, LocalTerm)] =
    [LocalDefinition.commune, .department, .region, .pat].map {
      ($0.platformName, LocalTerm(definition: $0, former: nil))
    } + FormerLocalDefinition.allCases.map { ($0.rawValue, LocalTerm(definition: $0.definition, former: $0)) }
  private static let labelTerms: [(String, LabelSet)] =
    Label.allCases.map { ($0.platformName, $0.set) }
    + [("CONVERSION_BIO", .conversionBio), ("EQUIVALENTS", .equivalents)]
}

/// A local definition as a ledger spells it.
struct LocalTerm: Hashable, Sendable {
  let definition: LocalDefinition
  let former: FormerLocalDefinition?
}
