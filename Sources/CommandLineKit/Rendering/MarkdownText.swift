/// Makes text safe for one place of a Markdown page (CommonMark, with GitHub's tables).
enum MarkdownText {
  /// Prose: nothing in it is taken for markup, neither within a line nor at its start.
  static func prose(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in (line.first.map { "#+-=~".contains($0) } ?? false ? "\\" : "") + inline(line) }
      .joined(separator: "\n")
  }

  /// Prose within a table cell, which stays on one line and where only inline markup exists.
  static func cell(_ text: String) -> String {
    inline(text[...]).replacing("\n", with: "<br>")
  }

  /// Code within a table cell: a table's bar must be escaped even there.
  static func codeCell(_ text: String) -> String {
    code(text).replacing("|", with: "\\|")
  }

  /// Code within prose, fenced by more backticks than it holds in a row.
  static func code(_ text: String) -> String {
    let fence = String(repeating: "`", count: longestRunOfBackticks(in: text) + 1)
    let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + space + text + space + fence
  }

  /// Lines to copy into a shell.
  static func shellBlock(_ lines: [String]) -> String {
    let fence = String(repeating: "`", count: max(3, longestRunOfBackticks(in: lines.joined(separator: "\n")) + 1))
    return "\(fence)sh\n\(lines.joined(separator: "\n"))\n\(fence)\n"
  }

  /// A table; the cells are safe already.
  static func table(_ header: [String], _ rows: [[String]]) -> String {
    let lines = [header, header.map { _ in "---" }] + rows
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  private static func inline(_ text: Substring) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_<>[]&|".unicodeScalars.contains(scalar) { safe.append("\\") }
      safe.append(scalar)
    }
    return String(safe)
  }

  private static func longestRunOfBackticks(in text: String) -> Int {
    text.utf8.split(whereSeparator: { $0 != UInt8(ascii: "`") }).map(\.count).max() ?? 0
  }
}
