import EGalimDiagnostics

/// Renders diagnostics as GitHub's workflow commands, which show them beside the lines of a pull request.
public enum DiagnosticGitHub {
  /// One command a line: `::error file=…,line=…,col=…,title=E104::…`.
  public static func text(_ diagnostics: [Diagnostic], in language: Language = .french) -> String {
    diagnostics.map { command($0, in: language) + "\n" }.joined()
  }

  private static func command(_ diagnostic: Diagnostic, in language: Language) -> String {
    let place = diagnostic.place
    let properties: [(String, String?)] = [
      ("file", place.path), ("line", place.line.map { String($0) }), ("col", place.column.map { String($0) }),
      ("title", diagnostic.code.rawValue),
    ]
    let written = properties.compactMap { name, value in value.map { "\(name)=\(escapedProperty($0))" } }
    let message = diagnostic.message(in: language) + "\n" + diagnostic.hint(in: language)
    return "::\(diagnostic.severity.rawValue) \(written.joined(separator: ","))::\(escaped(message))"
  }

  /// Escapes what would end a command's message.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped.append(contentsOf: "%25".unicodeScalars)
      case "\r": escaped.append(contentsOf: "%0D".unicodeScalars)
      case "\n": escaped.append(contentsOf: "%0A".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Escapes what would end a property as well.
  static func escapedProperty(_ text: String) -> String {
    var property = String.UnicodeScalarView()
    for scalar in escaped(text).unicodeScalars {
      switch scalar {
      case ":": property.append(contentsOf: "%3A".unicodeScalars)
      case ",": property.append(contentsOf: "%2C".unicodeScalars)
      default: property.append(scalar)
      }
    }
    return String(property)
  }
}
