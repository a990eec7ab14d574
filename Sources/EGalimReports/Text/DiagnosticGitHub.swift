import EGalimDiagnostics

/// Renders diagnostics as GitHub's workflow commands, which show them beside the lines of a pull request.
///
/// A workbook has no lines that GitHub could show: there the title says where, `E104 Achats!D17`.
public enum DiagnosticGitHub {
  /// One command a line: `::error file=…,line=…,col=…,title=E104::…`.
  public static func text(_ diagnostics: [Diagnostic], in language: Language = .french) -> String {
    var text: [UInt8] = []
    write(KeptDiagnostics(diagnostics), in: language) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Hands on the same text in UTF-8, a piece at a time.
  public static func write(
    _ diagnostics: KeptDiagnostics, in language: Language = .french, to send: ([UInt8]) -> Void
  ) {
    var pieces = PieceBuffer()
    for diagnostic in diagnostics {
      append(diagnostic, in: language, to: &pieces.bytes)
      pieces.sendIfFull(to: send)
    }
    pieces.sendAll(to: send)
  }

  private static func append(_ diagnostic: Diagnostic, in language: Language, to text: inout [UInt8]) {
    let place = diagnostic.place
    let code = diagnostic.code
    let words = diagnostic.words(in: language)
    text.append(text: "::")
    text.append(text: code.severity.rawValue)
    text.append(text: " file=")
    append(place.path.utf8, isProperty: true, to: &text)
    if let line = place.line, !place.isOnSheet {
      text.append(text: ",line=")
      text.append(number: Int64(line))
    }
    if let column = place.column, !place.isOnSheet {
      text.append(text: ",col=")
      text.append(number: Int64(column))
    }
    text.append(text: ",title=")
    text.append(text: code.rawValue)
    if let sheet = place.sheet {
      let parts = [sheet, place.cellAddress].compactMap(\.self)
      append(" \(parts.joined(separator: "!"))".utf8, isProperty: true, to: &text)
    }
    text.append(text: "::")
    append(words.message, isProperty: false, to: &text)
    text.append(text: "%0A")
    append(words.advice, isProperty: false, to: &text)
    text.append(text: " (egalim explain ")
    text.append(text: code.rawValue)
    text.append(text: ")\n")
  }

  /// Appends a text with what would end a command's message escaped; in a property, what would end that as well.
  private static func append(_ value: some Collection<UInt8>, isProperty: Bool, to text: inout [UInt8]) {
    func ends(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
      case UInt8(ascii: ":"), UInt8(ascii: ","): isProperty
      default: false
      }
    }
    let start = text.count
    text.append(contentsOf: value)
    guard text[start...].contains(where: ends) else { return }
    text.removeSubrange(start...)
    for byte in value {
      if ends(byte) {
        text.append(UInt8(ascii: "%"))
        text.append(hexadecimal(byte >> 4))
        text.append(hexadecimal(byte & 0xF))
      } else {
        text.append(byte)
      }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
