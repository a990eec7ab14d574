/// The references from one part of a package to others.
struct Relationships: PartDecoder {
  private struct Reference {
    let id: String
    let type: String
    let target: String
    let isExternal: Bool
  }

  /// More references than a workbook of as many sheets as can be opened has.
  private static let mostReferences = 1 << 17

  /// The part that the references start from; empty for the package itself.
  let source: String
  private var references: [Reference] = []

  private enum Attribute: UInt16 {
    case id = 1
    case type
    case target
    case mode
  }

  static let vocabulary = XMLVocabulary(
    elements: [XMLName(SpreadsheetNames.packageRelationships, "Relationship", 1)],
    attributes: [
      XMLName([], "Id", Attribute.id.rawValue), XMLName([], "Type", Attribute.type.rawValue),
      XMLName([], "Target", Attribute.target.rawValue), XMLName([], "TargetMode", Attribute.mode.rawValue),
    ], wantsText: false)

  /// Reads the references of a part.
  init(of source: String, in archive: Archive) throws(WorkbookTrouble) {
    self.source = source
    try decode(PartPath.relationships(of: source), in: archive)
  }

  mutating func start(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    guard event.code != XMLVocabulary.unknown else { return }
    guard references.count < Self.mostReferences else { throw .tooMuchContent }
    references.append(
      Reference(
        id: events.string(Attribute.id.rawValue, of: event) ?? "",
        type: events.string(Attribute.type.rawValue, of: event) ?? "",
        target: events.string(Attribute.target.rawValue, of: event) ?? "",
        isExternal: events.string(Attribute.mode.rawValue, of: event) == "External"))
  }

  /// The part that the first reference of a type means; nil when there is none.
  func part(ofType type: String) throws(WorkbookTrouble) -> String? {
    guard let found = references.first(where: { SpreadsheetNames.isType($0.type, type) }) else { return nil }
    return try part(found)
  }

  /// The parts of a type, by the ids of their references.
  func parts(ofType type: String) throws(WorkbookTrouble) -> [String: String] {
    var parts: [String: String] = [:]
    for reference in references where SpreadsheetNames.isType(reference.type, type) {
      parts[reference.id] = try part(reference)
    }
    return parts
  }

  private func part(_ reference: Reference) throws(WorkbookTrouble) -> String {
    guard !reference.isExternal else { throw .unsafePath(reference.target) }
    return try PartPath.resolve(reference.target, from: source)
  }
}
