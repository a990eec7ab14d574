/// What keeps a project's file from being JSON.
public enum ProjectMistake: Hashable, Sendable {
  /// Nothing but blanks.
  case empty
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
  /// A text between quotes of another kind.
  case otherQuotes
  /// A text or a name without quotes.
  case missingQuotes
  /// A word of another language; what JSON writes.
  case otherWord(right: String)
  /// A text whose quote is never closed on its line.
  case unclosedText
  /// A control character inside a text.
  case controlCharacter
  /// A backslash that is no escape, as in a path of Windows.
  case badEscape
  /// An escape for half a character.
  case loneSurrogate
  /// A number that JSON writes otherwise.
  case badNumber
  /// A bracket that closes what another kind of bracket opened.
  case wrongBracket(expected: Character)
  /// A list that is never closed; the bracket that would.
  case missingBracket(Character)
  /// The text ends before that bracket.
  case unexpectedEnd(missing: Character)
  /// Something that has no place there.
  case unexpected
  /// Something after the end.
  case trailingText
}

/// What is beyond any project's file.
public enum ProjectExcess: Hashable, Sendable {
  /// More bytes than that.
  case bytes(Int)
  /// Blocks inside each other beyond that many.
  case depth(Int)
}

/// A kind of value in a project's file, in people's words.
public enum ProjectValueKind: Hashable, Sendable {
  /// Nothing.
  case nothing
  /// True or false.
  case flag
  /// A number of any form.
  case number
  /// A whole number.
  case wholeNumber
  /// A text.
  case text
  /// A path.
  case path
  /// A list.
  case list
  /// A list of paths.
  case pathList
  /// A list of targets.
  case targetList
  /// A block with members.
  case block
}

/// What keeps a text from being a path of a project.
public enum ProjectPathTrouble: Hashable, Sendable {
  /// No text at all.
  case empty
  /// Standard input, which a project cannot keep.
  case standardInput
  /// A control character, most often of a backslash: `\n`, `\t`.
  case controlCharacter
}
