/// Texts by the runs of three bytes that they hold, so that few have to be searched for a motif.
struct TextIndex: Sendable {
  private let texts: [UInt32: [Int]]
  private let count: Int

  /// Takes folded texts.
  init(_ folded: [FoldedText]) {
    var texts: [UInt32: [Int]] = [:]
    for (number, text) in folded.enumerated() {
      var seen: Set<UInt32> = []
      for run in TextIndex.runs(text.bytes) where seen.insert(run).inserted { texts[run, default: []].append(number) }
    }
    self.texts = texts
    count = folded.count
  }

  /// The texts that may hold a motif, in order; all of them for a motif too short to tell.
  func candidates(for pattern: TextPattern) -> [Int] {
    var found: Set<Int> = []
    for alternative in pattern.text.split(separator: "|") {
      let pieces = alternative.split(separator: "*").map { FoldedText(String($0)).bytes }
      let piece = pieces.max { $0.count < $1.count } ?? []
      let runs = TextIndex.runs(piece)
      guard let rarest = runs.map({ texts[$0] ?? [] }).min(by: { $0.count < $1.count }) else {
        return Array(0..<count)
      }
      found.formUnion(rarest)
    }
    return found.sorted()
  }

  private static func runs(_ text: [UInt8]) -> [UInt32] {
    guard text.count >= 3 else { return [] }
    return (0..<(text.count - 2)).map { start in
      UInt32(text[start]) << 16 | UInt32(text[start + 1]) << 8 | UInt32(text[start + 2])
    }
  }
}
