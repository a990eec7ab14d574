import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as a strict XML parser reads it.
final class ReadPage {
  /// An element with its attributes, its text, and its elements.
  final class Element {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var elements: [Element] = []
    fileprivate(set) var ownText = ""

    init(name: String, attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    /// The text of it and of all within.
    var text: String { ownText + elements.map(\.text).joined() }
    /// It and all within, in their order.
    var all: [Element] { [self] + elements.flatMap(\.all) }

    func all(_ name: String) -> [Element] { all.filter { $0.name == name } }
    func has(_ name: String) -> Bool { attributes["class"]?.split(separator: " ").contains { $0 == name } ?? false }
  }

  struct Malformed: Error { let line: Int }

  let root: Element

  init(_ bytes: [UInt8]) throws {
    let parser = XMLParser(data: Data(bytes))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else { throw Malformed(line: parser.lineNumber) }
    self.root = root
  }

  func all(_ name: String) -> [Element] { root.all(name) }
  func id(_ id: String) -> Element? { root.all.first { $0.attributes["id"] == id } }

  /// The texts of a table's cells, row by row.
  static func rows(_ table: Element) -> [[String]] {
    table.all("tr").map { row in row.elements.map(\.text) }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: Element?
    private var open: [Element] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      let element = Element(name: name, attributes: attributes)
      if let parent = open.last { parent.elements.append(element) } else { root = element }
      open.append(element)
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.ownText += text }
    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      _ = open.popLast()
    }
  }
}
