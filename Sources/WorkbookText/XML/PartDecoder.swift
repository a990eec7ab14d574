/// Takes in a part that is read at once, event by event.
protocol PartDecoder {
  /// What it knows; anything else is told with ``XMLVocabulary/unknown``.
  static var vocabulary: XMLVocabulary { get }

  mutating func start(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble)
  mutating func end(_ code: UInt16) throws(WorkbookTrouble)
  mutating func text(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble)
}

extension PartDecoder {
  mutating func end(_ code: UInt16) throws(WorkbookTrouble) {}
  mutating func text(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {}

  /// Takes in a whole part of an archive.
  mutating func decode(_ name: String, in archive: Archive) throws(WorkbookTrouble) {
    var part = try XMLPart(name, in: archive, vocabulary: Self.vocabulary)
    var events = XMLEvents()
    while try part.nextEvents(&events) { try take(events) }
  }

  /// Takes in the events of one block.
  mutating func take(_ events: borrowing XMLEvents) throws(WorkbookTrouble) {
    for event in events.list {
      switch event.kind {
      case .start: try start(event, in: events)
      case .end: try end(event.code)
      case .text: try text(event, in: events)
      }
    }
  }
}
