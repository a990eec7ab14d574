import Testing

/// A page of the guide, whose examples can be played again.
///
/// Each `console` block holds commands, after `$ `, and what they print. Marks on the line before a block, which its
/// readers do not see, say what the block does not: `<!-- fichier : NAME -->`, the block is a file that later commands
/// read; `<!-- code : N -->`, its commands exit with N instead of 0. `<!-- dossier : NAME -->` stands where a page has its
/// reader go to a folder beside the demo's.
struct GuidePage {
  /// The line that stands for those left out of an output.
  static let cut = "[…]"

  let text: String

  /// The page as it would be if its commands were typed today.
  func replayed(in terminal: GuideTerminal) throws -> String {
    var terminal = terminal
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    var page: [String] = []
    while let line = rest.popFirst() {
      let mark = page.last ?? ""
      page.append(line)
      if let folder = line.wholeMatch(of: #/<!-- dossier : (\S+) -->/#) { terminal.enter(String(folder.output.1)) }
      guard line.hasPrefix("```") else { continue }
      let block = Array(rest.prefix { $0 != "```" })
      rest = rest.dropFirst(block.count)
      if line == "```console" {
        let status = mark.wholeMatch(of: #/<!-- code : (\d+) -->/#).flatMap { Int32($0.output.1) } ?? 0
        page += try replayed(block, exitingWith: status, in: terminal)
      } else {
        if let file = mark.wholeMatch(of: #/<!-- fichier : (\S+) -->/#) {
          try terminal.write(block, to: String(file.output.1))
        }
        #expect(!block.contains { $0.hasPrefix("$ ") }, "commands belong in a console block: \(block)")
        page += block
      }
      page += rest.popFirst().map { [$0] } ?? []
    }
    return page.joined(separator: "\n")
  }

  private func replayed(
    _ block: [String], exitingWith status: Int32, in terminal: GuideTerminal
  ) throws -> [String] {
    var rest = block[...]
    var replayed: [String] = []
    while let prompt = rest.popFirst() {
      try #require(prompt.hasPrefix("$ egalim "), "only egalim can be played again: \(prompt)")
      let recorded = Array(rest.prefix { !$0.hasPrefix("$ ") })
      rest = rest.dropFirst(recorded.count)
      let printed = try terminal.run(String(prompt.dropFirst(2)))
      #expect(printed.status == status, "\(prompt)")
      replayed += [prompt] + Self.excerpt(of: printed.lines, like: recorded)
    }
    return replayed
  }

  /// An output without the lines that the recorded one leaves out as well.
  ///
  /// A cut is found again by the lines on both sides of it; where such a line has changed, by how many were shown.
  static func excerpt(of printed: [String], like recorded: [String]) -> [String] {
    let parts = recorded.split(separator: cut, omittingEmptySubsequences: false)
    var excerpt: [String] = []
    var end = 0
    for (number, part) in parts.enumerated() {
      let isLast = number == parts.count - 1
      var start = end
      if number > 0 {
        let guess = isLast ? max(end, printed.count - part.count) : end
        start = printed[end...].firstIndex { $0 == part.first } ?? guess
      }
      if start > end { excerpt.append(cut) }
      let lastShown = printed[start...].firstIndex { $0 == part.last }
      end = isLast ? printed.count : lastShown.map { $0 + 1 } ?? min(start + part.count, printed.count)
      excerpt += printed[start..<end]
    }
    return excerpt
  }
}
