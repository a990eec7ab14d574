/// One tag or stretch of text; twelve bytes, trivially copied.
struct XMLEvent: Sendable {
  enum Kind: UInt8, Sendable {
    case start
    case end
    case text
  }

  let kind: Kind
  /// The element's code, ``XMLVocabulary/unknown`` for one that the vocabulary does not have.
  let code: UInt16
  /// Of a start tag: its first known attribute; of a text: its first byte.
  let first: UInt32
  /// After the last one.
  var end: UInt32
}

/// A known attribute of a start tag and where its value lies.
struct XMLAttribute: Sendable {
  let code: UInt16
  let start: UInt32
  let end: UInt32

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// What the parser found in one block of a part, in order: decoders walk it and keep nothing of it.
struct XMLEvents: Sendable {
  private(set) var list: [XMLEvent] = []
  private(set) var attributes: [XMLAttribute] = []
  /// The bytes, in UTF-8, of all texts and attribute values.
  private(set) var bytes: [UInt8] = []

  /// Forgets the events and keeps the storage.
  mutating func removeAll() {
    list.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Where the bytes of a text event lie.
  func textRange(_ event: XMLEvent) -> Range<Int> { Int(event.first)..<Int(event.end) }

  /// The known attributes of a start tag.
  func attributes(_ event: XMLEvent) -> ArraySlice<XMLAttribute> { attributes[Int(event.first)..<Int(event.end)] }

  /// The bytes of an attribute's value.
  func value(_ attribute: XMLAttribute) -> ArraySlice<UInt8> { bytes[attribute.range] }

  /// An attribute's value as text.
  func string(_ attribute: XMLAttribute) -> String { String(decoding: value(attribute), as: UTF8.self) }

  /// The value of a start tag's attribute as text; nil when the tag does not have it.
  func string(_ code: UInt16, of event: XMLEvent) -> String? { attributes(event).first { $0.code == code }.map(string) }

  // Written by the parser's callbacks.

  mutating func addAttribute(_ code: UInt16, _ value: some Collection<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: value)
    attributes.append(
      XMLAttribute(code: code, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: bytes.count)))
  }

  /// Adds a start tag whose attributes were added last, from the given one on.
  mutating func addStart(_ code: UInt16, attributesFrom first: Int) {
    list.append(
      XMLEvent(
        kind: .start, code: code, first: UInt32(truncatingIfNeeded: first),
        end: UInt32(truncatingIfNeeded: attributes.count)))
  }

  mutating func addEnd(_ code: UInt16) { list.append(XMLEvent(kind: .end, code: code, first: 0, end: 0)) }

  /// Adds text; the parser gives a stretch in several pieces, which become one event where no tag that is told lies
  /// between them.
  mutating func addText(_ text: some Collection<UInt8>) {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: text)
    let end = UInt32(truncatingIfNeeded: bytes.count)
    if let last = list.indices.last, list[last].kind == .text {
      list[last].end = end
    } else {
      list.append(XMLEvent(kind: .text, code: XMLVocabulary.unknown, first: start, end: end))
    }
  }
}
