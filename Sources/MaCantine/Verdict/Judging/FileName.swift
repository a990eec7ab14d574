import EGalimDiagnostics
import TabularText

/// What a file's name says to the platform, which goes by the extension alone.
enum FileName {
  /// How the platform reads a file of that name.
  enum Reading: Hashable, Sendable {
    /// Text; the separator is found in the header.
    case text
    /// Text with tabulations.
    case tabbedText
    /// A workbook.
    case workbook
    /// Not at all; the extension found, empty for none.
    case refused(extension: String)
  }

  /// How the platform reads the file at a path; standard input (`-`) gets its name later and is taken for text.
  static func reading(of path: String) -> Reading {
    guard path != "-" else { return .text }
    let name = path.split(separator: "/").last ?? ""
    // A dot in front makes a hidden file, not an extension.
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return .refused(extension: "") }
    let found = String(name[dot...])
    return switch found.lowercased() {
    case ".csv": .text
    case ".tsv": .tabbedText
    case ".xlsx": .workbook
    default: .refused(extension: found)
    }
  }
}
