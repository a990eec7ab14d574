import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as a strict XML parser reads it.
public final class ReadPage {
  /// An element with its attributes, its text, and its elements.
  public final class Element {
    /// Its name.
    public let name: String
    /// Its attributes.
    public let attributes: [String: String]
    /// The elements right within.
    public fileprivate(set) var elements: [Element] = []
    /// The text right within.
    public fileprivate(set) var ownText = ""

    fileprivate init(name: String, attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    /// The text of it and of all within.
    public var text: String { ownText + elements.map(\.text).joined() }
    /// It and all within, in their order.
    public var all: [Element] { [self] + elements.flatMap(\.all) }

    /// Those of that name among them.
    public func all(_ name: String) -> [Element] { all.filter { $0.name == name } }
    /// Whether it is of that class.
    public func has(_ name: String) -> Bool {
      attributes["class"]?.split(separator: " ").contains { $0 == name } ?? false
    }
  }

  /// What is no well-formed XML, and the line on which that shows.
  public struct Malformed: Error {
    /// The line.
    public let line: Int
  }

  /// The outermost element.
  public let root: Element

  /// Reads a page.
  public init(_ bytes: [UInt8]) throws {
    let parser = XMLParser(data: Data(bytes))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else { throw Malformed(line: parser.lineNumber) }
    self.root = root
  }

  /// The elements of that name.
  public func all(_ name: String) -> [Element] { root.all(name) }
  /// The element of that identifier.
  public func id(_ id: String) -> Element? { root.all.first { $0.attributes["id"] == id } }

  /// The texts of a table's cells, row by row.
  public static func rows(_ table: Element) -> [[String]] {
    table.all("tr").map { row in row.elements.map(\.text) }
  }

  /// What must not be in a page of one file that needs no network and no script; empty when all is well.
  ///
  /// Told by what the page is made of: its texts may speak of anything.
  public var troubles: [String] {
    var found: [String] = []
    if root.attributes["lang"] != "fr" { found.append("no language") }
    for name in ["title", "h1", "main", "style"] where root.elements.flatMap(\.all).filter({ $0.name == name }).isEmpty
    {
      found.append("no \(name)")
    }
    if all("h1").count > 1 || all("main").count > 1 { found.append("two h1 or main") }
    let ids = root.all.compactMap { $0.attributes["id"] }
    if Set(ids).count != ids.count { found.append("an id twice") }
    for element in root.all {
      if ["script", "link", "img", "iframe", "base", "object", "form"].contains(element.name) {
        found.append(element.name)
      }
      for (name, value) in element.attributes {
        let loads = ["src", "srcset", "style", "data", "action", "xlink:href", "http-equiv"]
        if name.hasPrefix("on") || loads.contains(name) { found.append("\(element.name) \(name)") }
        if name == "href", !value.hasPrefix("#") || !ids.contains(String(value.dropFirst())) {
          found.append("link to \(value)")
        }
      }
    }
    return found
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
