import CExpat

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Parses XML block by block, with expat, and turns each block into events.
///
/// One of the few files that touch memory through pointers. Callbacks run only inside `XML_Parse`, for whose duration
/// alone expat is given the address of the recorder; they call no code that can fail or re-enter, and what they cannot
/// accept stops the parser.
struct XMLParser: ~Copyable {
  /// Why a part is not read further.
  enum Failure: Hashable {
    case malformed(line: Int)
    case documentType(line: Int)
    case excessive(line: Int)
  }

  private let handle: XML_Parser?
  private var recorder: Recorder
  private var fed = 0

  /// How deep elements may stand inside each other.
  static let deepest = 128
  /// How long one tag or comment may be: expat holds it in memory, and looks at it anew with each block.
  static let longestToken = 256 << 10

  init(_ vocabulary: XMLVocabulary) {
    handle = XML_ParserCreateNS(nil, XML_Char(XMLName.separator))
    recorder = Recorder(vocabulary: vocabulary, handle: handle)
    guard let handle else { return }
    XML_SetElementHandler(handle, startHandler, endHandler)
    XML_SetStartDoctypeDeclHandler(handle, doctypeHandler)
    if vocabulary.wantsText { XML_SetCharacterDataHandler(handle, textHandler) }
  }

  deinit {
    if let handle { XML_ParserFree(handle) }
  }

  /// Parses a block and replaces what `events` holds by what is in it; nil when all is well.
  mutating func parse(_ block: [UInt8], isLast: Bool, into events: inout XMLEvents) -> Failure? {
    guard let handle else { return .excessive(line: 0) }
    events.removeAll()
    swap(&events, &recorder.events)
    // Sound: both pointers are valid until the closures end, `XML_Parse` keeps neither, and while it runs nothing but
    // the callbacks touches the recorder. The buffer holds as many characters as bytes.
    let status = withUnsafeMutablePointer(to: &recorder) { recorder in
      XML_SetUserData(handle, recorder)
      defer { XML_SetUserData(handle, nil) }
      return block.withUnsafeBytes { bytes in
        XML_Parse(
          handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), isLast ? 1 : 0)
      }
    }
    swap(&events, &recorder.events)
    fed += block.count
    guard status == XML_STATUS_OK else { return recorder.failure ?? .malformed(line: line) }
    let isTokenTooLong = fed - Int(XML_GetCurrentByteIndex(handle)) > Self.longestToken
    return isTokenTooLong && !isLast ? .excessive(line: line) : nil
  }

  private var line: Int { handle.map { Int(clamping: XML_GetCurrentLineNumber($0)) } ?? 0 }
}

/// What the callbacks write into.
private struct Recorder {
  let vocabulary: XMLVocabulary
  let handle: XML_Parser?
  var events = XMLEvents()
  var depth = 0
  var failure: XMLParser.Failure?

  init(vocabulary: XMLVocabulary, handle: XML_Parser?) {
    self.vocabulary = vocabulary
    self.handle = handle
  }

  mutating func start(_ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    depth += 1
    guard depth <= XMLParser.deepest else { return stop(XMLParser.Failure.excessive) }
    let element = vocabulary.elements.code(of: name)
    guard element != XMLVocabulary.unknown || vocabulary.wantsUnknown else { return }
    let first = events.attributes.count
    // Names and values alternate, up to a null.
    if var place = attributes {
      while let name = place[0], let value = place[1] {
        let code = vocabulary.attributes.code(of: name)
        if code != XMLVocabulary.unknown { events.addAttribute(code, characters(value, strlen(value))) }
        place += 2
      }
    }
    events.addStart(element, attributesFrom: first)
  }

  mutating func end(_ name: UnsafePointer<CChar>) {
    depth -= 1
    let element = vocabulary.elements.code(of: name)
    if element != XMLVocabulary.unknown || vocabulary.wantsUnknown { events.addEnd(element) }
  }

  mutating func stop(_ reason: (Int) -> XMLParser.Failure) {
    guard let handle, failure == nil else { return }
    failure = reason(Int(clamping: XML_GetCurrentLineNumber(handle)))
    XML_StopParser(handle, 0)
  }
}

/// The characters that expat lends for the time of a callback, as bytes.
private func characters(_ start: UnsafePointer<CChar>, _ count: Int) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: count)
}

extension XMLNameTable {
  /// The code of a name that ends with a NUL.
  fileprivate func code(of name: UnsafePointer<CChar>) -> UInt16 {
    let length = strlen(name)
    guard length > 0 else { return XMLVocabulary.unknown }
    let third = UInt8(bitPattern: name[max(length - 3, 0)])
    var place = Self.hash(length: length, last: UInt8(bitPattern: name[length - 1]), third: third) & (slots.count - 1)
    // Ends: the table always has unused slots.
    while slots[place].length > 0 {
      let slot = slots[place]
      if slot.length == length, matches(name, slot) { return slot.code }
      place = (place + 1) & (slots.count - 1)
    }
    return XMLVocabulary.unknown
  }

  /// Sound: `length` bytes are there on both sides, since a slot lies inside `bytes`.
  private func matches(_ name: UnsafePointer<CChar>, _ slot: Slot) -> Bool {
    bytes.withUnsafeBytes { known in
      known.baseAddress.map { memcmp($0 + slot.start, name, slot.length) == 0 } ?? false
    }
  }
}

// Sound: `data` is the recorder's address, see `parse`; expat's pointers are valid during the call.

private let startHandler: XML_StartElementHandler = { data, name, attributes in
  guard let name else { return }
  data?.assumingMemoryBound(to: Recorder.self).pointee.start(name, attributes)
}

private let endHandler: XML_EndElementHandler = { data, name in
  guard let name else { return }
  data?.assumingMemoryBound(to: Recorder.self).pointee.end(name)
}

private let textHandler: XML_CharacterDataHandler = { data, text, count in
  guard let text, count > 0 else { return }
  data?.assumingMemoryBound(to: Recorder.self).pointee.events.addText(characters(text, Int(count)))
}

private let doctypeHandler: XML_StartDoctypeDeclHandler = { data, _, _, _, _ in
  data?.assumingMemoryBound(to: Recorder.self).pointee.stop(XMLParser.Failure.documentType)
}
