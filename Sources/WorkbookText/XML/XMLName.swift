/// Names of XML that a part's decoder knows, each with the code by which the decoder is told of it.
struct XMLName {
  /// The namespaces that stand for the same meaning; empty for a name without any, as most attributes have.
  let namespaces: [String]
  let local: String
  let code: UInt16

  init(_ namespaces: [String], _ local: String, _ code: UInt16) {
    self.namespaces = namespaces
    self.local = local
    self.code = code
  }

  /// The parser puts this between a namespace and a name: a character that XML allows in neither.
  static let separator: UInt8 = 1

  /// The name as the parser gives it, once for each namespace.
  var spellings: [[UInt8]] {
    namespaces.isEmpty ? [Array(local.utf8)] : namespaces.map { Array($0.utf8) + [Self.separator] + Array(local.utf8) }
  }
}

/// Finds the codes of names, by their bytes.
struct XMLNameTable: Sendable {
  /// Where a name's bytes lie; an unused slot has no length.
  struct Slot: Sendable {
    var start = 0
    var length = 0
    var code: UInt16 = 0
  }

  /// The bytes of all names, one after another.
  private(set) var bytes: [UInt8] = []
  /// An open hash table; a power of two, at most half full, so that every search meets an unused slot.
  private(set) var slots: [Slot]

  init(_ names: [XMLName]) {
    let spellings = names.flatMap { name in name.spellings.map { ($0, name.code) } }
    var size = 8
    while size < spellings.count * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for (spelling, code) in spellings where !spelling.isEmpty {
      var place =
        Self.hash(length: spelling.count, last: spelling[spelling.count - 1], third: Self.third(spelling)) & (size - 1)
      while slots[place].length > 0 { place = (place + 1) & (size - 1) }
      slots[place] = Slot(start: bytes.count, length: spelling.count, code: code)
      bytes += spelling
    }
  }

  /// Names differ mostly at their ends: in length, in the last byte and the third from the end.
  static func hash(length: Int, last: UInt8, third: UInt8) -> Int { length &* 7 &+ Int(last) &* 3 &+ Int(third) &* 31 }

  /// The third byte from the end; the first of a shorter name.
  private static func third(_ name: [UInt8]) -> UInt8 { name[max(name.count - 3, 0)] }
}

/// The elements and attributes that a part's decoder knows.
struct XMLVocabulary: Sendable {
  let elements: XMLNameTable
  let attributes: XMLNameTable
  /// Whether text between tags is told at all.
  let wantsText: Bool
  /// Whether elements are told that the vocabulary does not have.
  let wantsUnknown: Bool

  init(elements: [XMLName], attributes: [XMLName], wantsText: Bool = true, wantsUnknown: Bool = false) {
    self.elements = XMLNameTable(elements)
    self.attributes = XMLNameTable(attributes)
    self.wantsText = wantsText
    self.wantsUnknown = wantsUnknown
  }

  /// The code of every name that is not known.
  static let unknown: UInt16 = 0
}
