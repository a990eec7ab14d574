/// A value of a JSON text, and where it stands.
public struct JSONValue: Hashable, Sendable {
  /// What a value is.
  public indirect enum Content: Hashable, Sendable {
    /// Nothing.
    case null
    /// True or false.
    case flag(Bool)
    /// A number as it is written: nobody has rounded it.
    case number(String)
    /// A text, its escapes replaced.
    case text(String)
    /// A list.
    case list([JSONValue])
    /// The members of an object in the order of the text; a name may stand there twice.
    case object([JSONMember])
    /// What could not be read, and was told.
    case unreadable
  }

  /// What it is.
  public let content: Content
  /// The offset of its first byte.
  public let offset: Int
  /// The offset after its last byte.
  public let end: Int

  /// Makes a value.
  public init(_ content: Content, offset: Int = 0, end: Int = 0) {
    self.content = content
    self.offset = offset
    self.end = end
  }

  /// The text, where it is one.
  public var text: String? { if case .text(let text) = content { text } else { nil } }

  /// The number, where it is one that is whole and fits: `30`, not `30.0`.
  public var wholeNumber: Int? { if case .number(let text) = content { Int(text) } else { nil } }

  /// True or false, where it is one of them.
  public var flag: Bool? { if case .flag(let flag) = content { flag } else { nil } }

  /// The values of a list.
  public var list: [JSONValue]? { if case .list(let values) = content { values } else { nil } }

  /// The members of an object.
  public var members: [JSONMember]? { if case .object(let members) = content { members } else { nil } }

  /// The value of the first member of that name; nil where this is no object, or has none.
  public subscript(name: String) -> JSONValue? { members?.first { $0.isNamed(name) }?.value }
}

/// A member of an object: its name, and its value.
public struct JSONMember: Hashable, Sendable {
  /// The name, its escapes replaced.
  public let name: String
  /// The offset of the quote before the name.
  public let offset: Int
  /// What it names.
  public let value: JSONValue

  /// Makes a member.
  public init(_ name: String, _ value: JSONValue, offset: Int = 0) {
    self.name = name
    self.offset = offset
    self.value = value
  }

  /// Whether it bears a name, letter by letter: an accent made of two scalars is another name.
  public func isNamed(_ name: String) -> Bool { self.name.unicodeScalars.elementsEqual(name.unicodeScalars) }
}
