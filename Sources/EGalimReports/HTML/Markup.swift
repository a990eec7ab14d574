import EGalimDiagnostics

/// A piece of an HTML page that is well formed by how it is made.
///
/// There is no way to make one of a text but ``init(text:)``, which escapes it, and elements, whose names and attributes
/// are those of ``Tag`` and ``Attribute``: whatever a file held, it can become no markup. Pages are well-formed XML too.
struct Markup: Sendable {
  /// The piece in UTF-8.
  private(set) var utf8: [UInt8] = []

  /// Nothing.
  init() {}

  /// Pieces one after another.
  init(_ pieces: [Markup]) {
    for piece in pieces { utf8 += piece.utf8 }
  }

  /// A text: escaped, and with what is invisible or reorders text spelled out.
  init(text: String) {
    Markup.append(text: text, to: &utf8)
  }

  /// An element around others.
  init(_ tag: Tag, _ attributes: [Attribute], _ content: [Markup]) {
    utf8.reserveCapacity(content.reduce(64) { $0 + $1.utf8.count })
    open(tag, attributes)
    for piece in content { utf8 += piece.utf8 }
    close(tag)
  }

  /// An element without attributes around others.
  init(_ tag: Tag, _ content: [Markup]) {
    self.init(tag, [], content)
  }

  /// An element around a text.
  init(_ tag: Tag, _ attributes: [Attribute] = [], text: String) {
    open(tag, attributes)
    Markup.append(text: text, to: &utf8)
    close(tag)
  }

  /// An element that holds nothing.
  init(_ tag: Tag, _ attributes: [Attribute] = []) {
    open(tag, attributes, isEmpty: tag.closesItself)
    if !tag.closesItself { close(tag) }
  }

  /// The style sheet, which no file has a part in.
  init(_ sheet: StyleSheet) {
    open(.style, [])
    utf8.append(text: sheet.text)
    close(.style)
  }

  /// A whole page.
  static func document(_ root: [Markup]) -> [UInt8] {
    var bytes = Array("<!DOCTYPE html>\n".utf8)
    for piece in root { bytes += piece.utf8 }
    return bytes
  }

  private mutating func open(_ tag: Tag, _ attributes: [Attribute], isEmpty: Bool = false) {
    utf8.append(UInt8(ascii: "<"))
    utf8.append(text: tag.rawValue)
    for attribute in attributes {
      utf8.append(UInt8(ascii: " "))
      utf8.append(text: attribute.name.rawValue)
      utf8.append(text: "=\"")
      Markup.append(text: attribute.value, to: &utf8)
      utf8.append(UInt8(ascii: "\""))
    }
    utf8.append(text: isEmpty ? "/>" : ">")
    if tag.opensLines { utf8.append(UInt8(ascii: "\n")) }
  }

  private mutating func close(_ tag: Tag) {
    utf8.append(text: "</")
    utf8.append(text: tag.rawValue)
    utf8.append(UInt8(ascii: ">"))
    if tag.endsLine { utf8.append(UInt8(ascii: "\n")) }
  }

  private static func append(text: String, to utf8: inout [UInt8]) {
    let start = utf8.count
    VisibleText.append(text, to: &utf8)
    guard utf8[start...].contains(where: { needsCare($0) }) else { return }
    let shown = String(decoding: utf8[start...], as: UTF8.self)
    utf8.removeSubrange(start...)
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "&": utf8.append(text: "&amp;")
      case "<": utf8.append(text: "&lt;")
      case ">": utf8.append(text: "&gt;")
      case "\"": utf8.append(text: "&quot;")
      case "'": utf8.append(text: "&#39;")
      // Noncharacters: HTML calls them errors, and XML forbids two of them.
      case _ where scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value):
        utf8.append(text: "\u{FFFD}")
      default: utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether a byte is of a character to escape, or may begin one that cannot stand in a page.
  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0xEF...:
      true
    default: false
    }
  }
}

/// The elements that pages are made of.
enum Tag: String {
  case html, head, meta, title, style, body
  case header, main, footer, nav, section, article, div, figure, figcaption, details, summary
  case h1, h2, h3, p, ul, ol, li, dl, dt, dd, a, span, strong
  case table, caption, thead, tbody, tfoot, tr, th, td
  case svg, desc, defs, pattern, g, rect, line, polyline, circle, path, text

  /// Whether it is closed where it is opened, when it holds nothing.
  var closesItself: Bool {
    switch self {
    case .meta, .rect, .line, .polyline, .circle, .path: true
    default: false
    }
  }

  /// Whether what it holds begins on a line of its own.
  var opensLines: Bool {
    switch self {
    case .html, .head, .body, .header, .main, .footer, .nav, .section, .article, .div, .figure, .details, .ul, .ol, .dl,
      .table, .thead, .tbody, .tfoot, .svg, .defs, .g:
      true
    default: false
    }
  }

  /// Whether a line ends after it.
  var endsLine: Bool {
    switch self {
    case .a, .span, .strong, .th, .td: false
    default: true
    }
  }
}

/// An attribute of an element; its value is a text and escaped as one.
struct Attribute: Sendable {
  /// The attributes that pages use: none that loads anything, none that runs anything.
  enum Name: String {
    case lang, charset, name, content, `class`, id, href, scope, role, tabindex, open
    case ariaLabel = "aria-label"
    case ariaLabelledBy = "aria-labelledby"
    case ariaHidden = "aria-hidden"
    case viewBox, width, height, x, y, x1, y1, x2, y2, cx, cy, r, rx, d, points, patternUnits
    case textAnchor = "text-anchor"
  }

  let name: Name
  let value: String

  init(_ name: Name, _ value: String) {
    self.name = name
    self.value = value
  }

  /// A whole number, as coordinates are.
  init(_ name: Name, _ value: Int) {
    self.init(name, String(value))
  }

  static func `class`(_ name: String) -> Attribute { Attribute(.class, name) }
  static func id(_ anchor: Anchor) -> Attribute { Attribute(.id, anchor.text) }
  /// A link within the page: there are no others.
  static func link(to anchor: Anchor) -> Attribute { Attribute(.href, "#" + anchor.text) }
}

/// A place in a page that links and labels name.
struct Anchor: Hashable, Sendable {
  let text: String

  /// A place that stands once in a page; letters, digits and hyphens.
  init(_ name: StaticString) {
    text = "\(name)"
  }

  private init(text: String) {
    self.text = text
  }

  /// One of many of a kind: `cantine-3`.
  func numbered(_ number: Int) -> Anchor { Anchor(text: "\(text)-\(number)") }
  /// A part of a place: `cantine-3-mois`.
  func part(_ name: StaticString) -> Anchor { Anchor(text: "\(text)-\(name)") }
}
