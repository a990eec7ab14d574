/// What keeps a text from being JSON, and where.
public struct JSONTrouble: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// More bytes than are read.
    case tooLarge(limit: Int)
    /// Lists and objects inside each other beyond what is read.
    case tooDeep(limit: Int)
    /// A text in UTF-16 or UTF-32.
    case otherEncoding
    /// A byte that is no UTF-8.
    case invalidUTF8(byte: UInt8)
    /// A comment, of which JSON has none.
    case comment
    /// A comma with nothing after it.
    case extraComma
    /// Two values without a comma between them.
    case missingComma
    /// A name without a colon after it.
    case missingColon
    /// A name without a value.
    case missingValue
    /// A text between quotes of another kind (`'…'`, `“…”`, `«…»`).
    case otherQuotes
    /// A text or a name without quotes.
    case missingQuotes
    /// `True`, `None` and the like: true, false or null as another language writes it; what JSON writes.
    case otherWord(right: String)
    /// A text whose quote is never closed on its line.
    case unclosedText
    /// A control character inside a text.
    case controlCharacter
    /// A backslash that is no escape.
    case badEscape
    /// Half a surrogate pair: it stands for no character.
    case loneSurrogate
    /// A number that JSON writes otherwise.
    case badNumber
    /// A bracket that closes what another kind of bracket opened.
    case wrongBracket(expected: Character)
    /// A list that is never closed: a name with its colon follows.
    case missingBracket(Character)
    /// The text ends inside a list or an object; the bracket that would close it.
    case unexpectedEnd(missing: Character)
    /// Something that has no place there.
    case unexpected
    /// Something after the value.
    case trailingText
  }

  /// What is wrong.
  public let kind: Kind
  /// The offset of the byte where it shows.
  public let offset: Int
  /// The text it was seen on; empty for the end.
  public let text: String
}
