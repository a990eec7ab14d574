/// The bytes of a text in UTF-8, whatever encoding the file has.
///
/// The beginning is read ahead, to tell what the content is and how it is encoded, and given out again. A text that is
/// UTF-8 goes through untouched; any other is decoded as it comes, a block at a time.
struct TextSource: ~Copyable, Sendable {
  /// How much is read ahead of every content.
  static let sniffedLength = 64 * 1024

  /// What the beginning says.
  private let beginning: Beginning
  /// The beginning as text, byte order mark left out; the file's own bytes where they are no text.
  private(set) var head: [UInt8]
  /// How many bytes of the head were given out, or skipped.
  private(set) var headOffset = 0
  /// How many bytes of the file the head comes from, byte order mark included.
  private var headSize: Int
  private var source: ByteSource
  /// Nil for UTF-8, and for what is no text.
  private var decoder: TextDecoder?
  private var raw: [UInt8] = []
  private var isExhausted: Bool
  private var laterSize = 0

  init(_ source: consuming ByteSource, asked: EncodingRequest?) throws(FileTrouble) {
    var source = source
    let beginning = try Beginning(&source, asked: asked)
    var decoder = beginning.encoding == .utf8 ? nil : TextDecoder(beginning.encoding)
    let head = beginning.text(with: &decoder)
    headSize = beginning.bytes.count
    isExhausted = beginning.isAll
    self.source = source
    self.decoder = decoder
    self.head = head
    self.beginning = beginning.withoutBytes()
  }

  var contentKind: ContentKind { beginning.kind }
  var encoding: TextEncoding { beginning.encoding }
  /// Whether the encoding was concluded from letters: neither a mark, nor a request, nor NULs told it.
  var isEncodingGuessed: Bool { beginning.isGuessed }
  /// Length of the byte order mark, in the file.
  var markLength: Int { beginning.markLength }

  /// Reads until so many bytes are there; true when the source has no more.
  fileprivate static func read(
    _ source: inout ByteSource, upTo count: Int, _ bytes: inout [UInt8]
  ) throws(FileTrouble) -> Bool {
    let wanted = count - bytes.count
    return try source.readBlock(of: wanted, appendingTo: &bytes) < wanted
  }

  // MARK: The beginning

  /// Whether the head is all there is.
  var isAllInHead: Bool { isExhausted && laterSize == 0 }

  /// Reads on, so that more of the beginning can be looked at; false when there is no more of it, or enough was seen.
  mutating func readFurtherAhead() throws(FileTrouble) -> Bool {
    guard !isExhausted, laterSize == 0, headSize < EncodingDetection.windowLength else { return false }
    var bytes: [UInt8] = []
    isExhausted = try Self.read(&source, upTo: EncodingDetection.windowLength - headSize, &bytes)
    headSize += bytes.count
    guard decoder != nil else {
      head += bytes
      return true
    }
    decoder?.decode(bytes[...], appendingTo: &head)
    if isExhausted { decoder?.finish(appendingTo: &head) }
    return true
  }

  /// Gives out the head from that offset on.
  mutating func skip(to offset: Int) {
    headOffset = min(max(offset, 0), head.count)
  }

  // MARK: Reading

  /// Appends a block of text; true when the text ends with it.
  ///
  /// Of a text in another encoding, the size is that of the bytes that are decoded.
  mutating func appendBlock(of size: Int, to bytes: inout [UInt8]) throws(FileTrouble) -> Bool {
    var wanted = size
    if headOffset < head.count {
      let end = headOffset + min(wanted, head.count - headOffset)
      bytes.append(contentsOf: head[headOffset..<end])
      wanted -= end - headOffset
      headOffset = end
      if headOffset == head.count { forgetHead() }
      if wanted == 0 { return false }
    }
    if isExhausted { return true }
    guard decoder != nil else {
      let count = try source.readBlock(of: wanted, appendingTo: &bytes)
      laterSize += count
      isExhausted = count < wanted
      return isExhausted
    }
    raw.removeAll(keepingCapacity: true)
    let count = try source.readBlock(of: wanted, appendingTo: &raw)
    laterSize += count
    isExhausted = count < wanted
    decoder?.decode(raw[...], appendingTo: &bytes)
    if isExhausted { decoder?.finish(appendingTo: &bytes) }
    return isExhausted
  }

  /// Gives up what was given out: nobody looks at the beginning any more.
  private mutating func forgetHead() {
    head = []
    headOffset = 0
  }

  /// How many bytes of the file were given out; of the head of a text in another encoding, its share of them.
  var takenSize: Int {
    let taken = headOffset == head.count ? headSize : markLength + (decoder == nil ? headOffset : headShare)
    return taken + laterSize
  }

  private var headShare: Int { (headSize - markLength) * headOffset / max(head.count, 1) }

  /// How many bytes of text are still to come, by the file's size when it was opened; nil where nobody knows. Of a text
  /// in UTF-16, which has two bytes for a letter, half of them.
  var promisedCount: Int? {
    guard source.promisedCount > 0 else { return nil }
    let later = encoding.isUTF16 ? source.promisedCount / 2 : source.promisedCount
    return later + head.count - headOffset
  }

  /// Everything that the source has, as it is in the file, where nothing was decoded; nil when there are more bytes than
  /// that.
  consuming func allBytes(atMost limit: Int, blockSize: Int) throws(FileTrouble) -> [UInt8]? {
    var bytes = head
    while !isExhausted, bytes.count <= limit {
      isExhausted = try source.readBlock(of: blockSize, appendingTo: &bytes) < blockSize
    }
    return bytes.count <= limit ? bytes : nil
  }
}

/// The first bytes of a file, and what they say about it.
private struct Beginning: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Whether the file ends with them.
  private(set) var isAll: Bool
  let kind: ContentKind
  let encoding: TextEncoding
  let isGuessed: Bool
  let markLength: Int

  /// Reads as much as it takes to tell.
  init(_ source: inout ByteSource, asked: EncodingRequest?) throws(FileTrouble) {
    var bytes: [UInt8] = []
    var isAll = try TextSource.read(&source, upTo: TextSource.sniffedLength, &bytes)
    let kind = ContentKind(firstBytes: bytes)
    let told = Self.toldEncoding(kind, asked: asked, bytes)
    var found = told
    while found == nil {
      found = EncodingDetection.encoding(of: bytes, isAll: isAll)
      if found == nil { isAll = try TextSource.read(&source, upTo: EncodingDetection.windowLength, &bytes) }
    }
    let encoding = found ?? .utf8
    markLength = kind.mayBeText ? ContentKind.markLength(of: bytes, in: encoding) : 0
    isGuessed = told == nil
    self.bytes = bytes
    self.isAll = isAll
    self.kind = kind
    self.encoding = encoding
  }

  /// The bytes as text, and all of them where they are none.
  func text(with decoder: inout TextDecoder?) -> [UInt8] {
    var text: [UInt8] = []
    if decoder == nil {
      text = bytes
      if markLength > 0 { text.removeFirst(markLength) }
    } else {
      decoder?.decode(bytes[markLength...], appendingTo: &text)
      if isAll { decoder?.finish(appendingTo: &text) }
    }
    return text
  }

  /// The same, its bytes given up.
  func withoutBytes() -> Beginning {
    var rest = self
    rest.bytes = []
    return rest
  }

  /// The encoding where it need not be guessed; nil where only the letters tell it.
  private static func toldEncoding(_ kind: ContentKind, asked: EncodingRequest?, _ bytes: [UInt8]) -> TextEncoding? {
    switch kind {
    // Whoever asks for UTF-8 wants to know that it is not.
    case .utf16(let order): return asked == .utf8 ? .utf8 : order
    case .empty, .zipArchive, .legacyWorkbook: return .utf8
    case .text, .binary: if ContentKind.markLength(of: bytes, in: .utf8) > 0 { return .utf8 }
    }
    switch asked {
    case .utf8: return .utf8
    case .windows1252: return .windows1252
    case .iso8859_15: return .iso8859_15
    case .utf16: return .utf16LittleEndian
    case nil: return kind.isText ? nil : .utf8
    }
  }
}
