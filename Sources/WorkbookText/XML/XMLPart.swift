/// Reads a part of an archive as XML: inflated block by block, parsed block by block.
struct XMLPart: ~Copyable {
  private var entry: EntryReader
  private var parser: XMLParser
  private var block: [UInt8] = []
  private var hasEnded = false

  init(_ name: String, in archive: Archive, vocabulary: XMLVocabulary) throws(WorkbookTrouble) {
    entry = try archive.open(name)
    parser = XMLParser(vocabulary)
  }

  /// Replaces `events` by the next ones; false when the part has ended, and was sound to its last byte.
  mutating func nextEvents(_ events: inout XMLEvents) throws(WorkbookTrouble) -> Bool {
    while !hasEnded {
      hasEnded = try !entry.nextBlock(&block)
      if let failure = parser.parse(block, isLast: hasEnded, into: &events) { throw trouble(failure) }
      if !events.list.isEmpty { return true }
    }
    events.removeAll()
    return false
  }

  private func trouble(_ failure: XMLParser.Failure) -> WorkbookTrouble {
    switch failure {
    case .malformed(let line): .malformedXML(part: entry.name, line: line)
    case .documentType(let line): .documentType(part: entry.name, line: line)
    case .excessive(let line): .excessiveXML(part: entry.name, line: line)
    }
  }
}
