import Foundation
import TestSupport
import Testing

@testable import EGalimReports
@testable import JSONText

/// The reader against the writer of the reports, and against any bytes at all.
struct JSONPropertyTests {
  @Test("What the reports' writer writes is read back", arguments: 1...20)
  func roundTrip(seed: UInt64) {
    var maker = TreeMaker(seed: seed)
    for _ in 0..<50 {
      let tree = maker.tree(depth: 0)
      let text = JSONWriter.text { Self.write(tree, &$0) }
      let document = JSONDocument(Array(text.utf8))
      #expect(document.troubles == [])
      #expect(document.value.map(Self.plain) == tree)
    }
  }

  @Test("A quoted text is read back", arguments: 1...20)
  func quoting(seed: UInt64) {
    var maker = TreeMaker(seed: seed)
    for _ in 0..<200 {
      let text = maker.text()
      let read = JSONDocument(Array(JSONQuoting.quoted(text).utf8)).value?.text
      #expect(read.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  /// Numbers get no exponents here: Foundation refuses those that it cannot hold.
  @Test("What is taken without a word, another reader takes, and nothing else", arguments: 1...40)
  func mutations(seed: UInt64) {
    var maker = TreeMaker(seed: seed)
    for _ in 0..<100 {
      let tree = maker.tree(depth: 0)
      let bytes = maker.mutated(Array(JSONWriter.text { Self.write(tree, &$0) }.utf8))
      let document = JSONDocument(bytes)
      let other = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      // Foundation forgives a comma after the last element.
      let isTaken = document.troubles.allSatisfy { other != nil && $0.kind == .extraComma }
      #expect(isTaken == (other != nil), "\(String(decoding: bytes, as: UTF8.self))")
      for trouble in document.troubles {
        #expect((0...bytes.count).contains(trouble.offset))
        let position = document.position(of: trouble.offset)
        #expect(position.line >= 1 && position.column >= 1)
        _ = document.line(at: trouble.offset)
      }
    }
  }

  @Test("Any bytes end, with a value or a trouble", arguments: 1...40)
  func anyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]:,\"'\\u0e1.-+#/* \n\rtrunlfaé“«".utf8) + [0, 0xFF, 0xC3]
    for _ in 0..<300 {
      let bytes = (0..<random.below(40)).map { _ in alphabet[random.below(alphabet.count)] }
      let document = JSONDocument(bytes)
      #expect(document.value != nil || !document.troubles.isEmpty)
      let isValid = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      if document.troubles.isEmpty { #expect(isValid, "\(bytes)") }
    }
  }

  private static func write(_ tree: JSONValue, _ json: inout JSONWriter) {
    switch tree.content {
    case .object(let members):
      json.object { json in
        for member in members {
          json.key(member.name)
          write(member.value, &json)
        }
      }
    case .list(let values): json.list(values) { write($1, &$0) }
    case .text(let text): json.write(text: text)
    case .number(let text): json.write(whole: Int64(text))
    default: json.writeNull()
    }
  }

  private static func plain(_ value: JSONValue) -> JSONValue {
    switch value.content {
    case .list(let values): JSONValue(.list(values.map(plain)))
    case .object(let members): JSONValue(.object(members.map { JSONMember($0.name, plain($0.value)) }))
    default: JSONValue(value.content)
    }
  }
}

/// Makes trees, texts and mistakes.
struct TreeMaker {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func tree(depth: Int) -> JSONValue {
    switch random.below(depth > 3 ? 3 : 5) {
    case 0: JSONValue(.null)
    case 1: JSONValue(.number(String(Int64(truncatingIfNeeded: random.next()))))
    case 2: JSONValue(.text(text()))
    case 3: JSONValue(.list((0..<random.below(4)).map { _ in tree(depth: depth + 1) }))
    default:
      JSONValue(.object((0..<random.below(4)).map { index in JSONMember("m\(index)", tree(depth: depth + 1)) }))
    }
  }

  mutating func text() -> String {
    let pieces = [
      "a", "é", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "😀", " ", "u00",
    ]
    return (0..<random.below(8)).map { _ in pieces[random.below(pieces.count)] }.joined()
  }

  /// One or two bytes taken out, put in or changed.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let letters = Array("{}[]:,\"\\u0-. \n/#'x".utf8)
    for _ in 0...random.below(2) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(3) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(letters[random.below(letters.count)], at: place)
      default: bytes[place] = letters[random.below(letters.count)]
      }
    }
    return bytes
  }
}
